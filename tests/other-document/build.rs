//! Generates the modules from the document that the variable `DOCUMENT` names, or from `odd.yaml`.

use std::error::Error;
use std::path::Path;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rustc-cfg=other_document");
    println!("cargo::rerun-if-env-changed=DOCUMENT");
    let document =
        std::env::var("DOCUMENT").unwrap_or_else(|_| "../../build-tools/tests/documents/odd.yaml".to_owned());
    println!("cargo::rerun-if-changed={document}");
    let out = std::env::var_os("OUT_DIR").ok_or("OUT_DIR is not set")?;
    for source in sensay_build_tools::sources(&document, &std::fs::read_to_string(&document)?)?.value {
        let path = Path::new(&out).join(source.path);
        std::fs::create_dir_all(path.parent().ok_or("a generated file has no folder")?)?;
        std::fs::write(path, source.text)?;
    }
    Ok(())
}
