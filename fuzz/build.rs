//! Lists the types of the generated code that can be read, so that a new one is fuzzed from the day it exists.

use std::error::Error;
use std::path::Path;
use std::{env, fs};

const GENERATED: &str = "../sensay-client/src/generated.rs";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={GENERATED}");
    let file = syn::parse_file(&fs::read_to_string(GENERATED)?)?;
    let types = file.items.into_iter().find_map(|item| match item {
        syn::Item::Mod(module) if module.ident == "types" => Some(module.content?.1),
        _ => None,
    });
    let mut list = String::from("types![\n");
    for item in types.ok_or("the generated code has no module `types`")? {
        if let syn::Item::Struct(syn::ItemStruct { ident, .. })
        | syn::Item::Enum(syn::ItemEnum { ident, .. }) = item
        {
            list += &format!("    {ident},\n");
        }
    }
    let out = env::var_os("OUT_DIR").ok_or("OUT_DIR is not set")?;
    fs::write(Path::new(&out).join("types.rs"), list + "]\n")?;
    Ok(())
}
