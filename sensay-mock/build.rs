//! Copies the document to where the library includes it from.

use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() {
    let here = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    // In the repository `openapi.yaml` is a symbolic link. A checkout without links has a text file with its target.
    let kept = here.join("../openapi/sensay.yaml");
    let spec = if kept.is_file() { kept } else { here.join("openapi.yaml") };
    println!("cargo::rerun-if-changed={}", spec.display());

    let text = fs::read(&spec).unwrap_or_else(|error| panic!("{}: {error}", spec.display()));
    let out = Path::new(&env::var_os("OUT_DIR").expect("cargo sets it")).join("openapi.yaml");
    fs::write(&out, text).unwrap_or_else(|error| panic!("{}: {error}", out.display()));
}
