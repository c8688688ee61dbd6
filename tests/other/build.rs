//! Generates the client of the other document, and says to the run time that it is another one.

use std::path::Path;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    const SPEC: &str = "openapi.yaml";
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={SPEC}");
    println!("cargo::rustc-cfg=other_document");
    let out = std::env::var_os("OUT_DIR").ok_or("OUT_DIR is not set")?;
    for source in sensay_build_tools::sources(SPEC, &std::fs::read_to_string(SPEC)?)?.value {
        let path = Path::new(&out).join(source.path);
        std::fs::create_dir_all(path.parent().ok_or("a file has no folder")?)?;
        std::fs::write(path, source.text)?;
    }
    Ok(())
}
