//! Generates the modules from the document that the variable `DOCUMENT` names, or from `odd.yaml` and `numbers.yaml`.

use std::error::Error;
use std::path::Path;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rustc-cfg=other_document");
    println!("cargo::rerun-if-env-changed=DOCUMENT");
    let (document, schemas) = match std::env::var("DOCUMENT") {
        Ok(document) => (document, ""),
        Err(_) => ("../../build-tools/tests/documents/odd.yaml".to_owned(), include_str!("numbers.yaml")),
    };
    println!("cargo::rerun-if-changed={document}");
    println!("cargo::rerun-if-changed=numbers.yaml");
    let text =
        std::fs::read_to_string(&document)?.replacen("  schemas:\n", &format!("  schemas:\n{schemas}"), 1);
    let out = std::env::var_os("OUT_DIR").ok_or("OUT_DIR is not set")?;
    for source in sensay_build_tools::sources(&document, &text)?.value {
        let path = Path::new(&out).join(source.path);
        std::fs::create_dir_all(path.parent().ok_or("a generated file has no folder")?)?;
        std::fs::write(path, source.text)?;
    }
    Ok(())
}
