//! Generates lists of the document's types and operations, since Rust has no reflection: tests can then cover all of
//! them.

use std::path::Path;

use sensay_build_tools::api::{self, Operation};
use sensay_build_tools::names;

#[path = "typed.rs"]
mod typed;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    const SPEC: &str = "../openapi/sensay.yaml";
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={SPEC}");
    let document = sensay_build_tools::read(SPEC, &std::fs::read_to_string(SPEC)?)?.deny_warnings()?;
    let operations = api::operations(&document);
    let calls = |which: fn(&&Operation<'_>) -> bool| -> Vec<String> {
        operations.iter().filter(which).map(|operation| names::camel(operation.id)).collect()
    };
    let out = std::env::var_os("OUT_DIR").ok_or("OUT_DIR is not set")?;
    for (list, names) in [
        ("for_each_type", api::schemas(&document).map(|(name, _)| name.clone()).collect()),
        ("for_each_call", calls(|_| true)),
        ("for_each_streamed_call", calls(|operation| operation.streams)),
        ("for_each_paged_call", calls(|operation| operation.pagination.is_some())),
    ] {
        let text = format!("{list}! {{ {} }}\n", names.join(", "));
        std::fs::write(Path::new(&out).join(list).with_extension("rs"), text)?;
    }
    std::fs::write(Path::new(&out).join("typed.rs"), typed::source(&document, &operations))?;
    Ok(())
}
