//! With the feature `codegen`: makes the client from the kept spec, with progenitor.

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    #[cfg(feature = "codegen")]
    codegen()?;
    Ok(())
}

#[cfg(feature = "codegen")]
fn codegen() -> Result<(), Box<dyn std::error::Error>> {
    // In the repository the spec stands beside the crate; a package carries a copy.
    let specs = ["../openapi/sensay.yaml", "openapi.yaml"];
    let spec = specs.iter().find(|path| std::path::Path::new(path).is_file()).ok_or("there is no spec")?;
    println!("cargo::rerun-if-changed={spec}");
    let out = std::env::var_os("OUT_DIR").ok_or("OUT_DIR is not set")?;
    for source in sensay_build_tools::sources(spec, &std::fs::read_to_string(spec)?)?.deny_warnings()? {
        let path = std::path::Path::new(&out).join(source.path);
        std::fs::create_dir_all(path.parent().ok_or("a file has no folder")?)?;
        std::fs::write(path, source.text)?;
    }
    Ok(())
}
