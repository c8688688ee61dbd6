//! Lists the types of the document, so that tests can go over all of them: Rust cannot ask a crate what is in it.

use std::path::Path;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    const SPEC: &str = "../openapi/sensay.yaml";
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={SPEC}");
    let document = sensay_build_tools::read(SPEC, &std::fs::read_to_string(SPEC)?)?;
    let names: Vec<&str> =
        sensay_build_tools::api::schemas(&document).map(|(name, _)| name.as_str()).collect();
    let list = format!("for_each_type! {{ {} }}\n", names.join(", "));
    let out = std::env::var_os("OUT_DIR").ok_or("OUT_DIR is not set")?;
    std::fs::write(Path::new(&out).join("for_each_type.rs"), list)?;
    Ok(())
}
