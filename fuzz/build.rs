//! Lists the types of the generated code that can be read, so that a new one is fuzzed from the day it exists.

use std::error::Error;
use std::path::Path;
use std::{env, fs};

const GENERATED: &str = "../sensay-client/src/generated/types.rs";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={GENERATED}");
    let file = syn::parse_file(&fs::read_to_string(GENERATED)?)?;
    let mut list = String::from("types![\n");
    for item in file.items {
        let ident = match item {
            syn::Item::Struct(syn::ItemStruct { ident, .. }) if !ident.to_string().ends_with("Required") => ident,
            syn::Item::Enum(syn::ItemEnum { ident, .. }) => ident,
            // An enum that the run time writes out: `open_enum! { … pub enum Name { … } }`.
            syn::Item::Macro(item) => {
                let mut tokens = item.mac.tokens.into_iter().skip_while(|token| token.to_string() != "enum");
                match tokens.nth(1) {
                    Some(proc_macro2::TokenTree::Ident(ident)) => ident,
                    _ => continue,
                }
            }
            _ => continue,
        };
        list += &format!("    {ident},\n");
    }
    let out = env::var_os("OUT_DIR").ok_or("OUT_DIR is not set")?;
    fs::write(Path::new(&out).join("types.rs"), list + "]\n")?;
    Ok(())
}
