//! The public items of a crate, read from its sources, and their listing.
//!
//! ```text
//! sources ─ modules ─ expand ─> items of each module ─ names ─> public paths ─ items ─> Surface <─> listing
//! ```
//!
//! rustdoc could list them too, but only as JSON of the nightly toolchain, and only for a crate that has been built.
//! Both are too much for a command that compares the clients of two documents in memory.
//! The listing lacks what the sources do not state: auto traits such as `Send`, and blanket implementations of other
//! crates.

use std::fmt;

mod attributes;
mod expand;
mod implementations;
mod item;
mod items;
mod listing;
mod modules;
mod names;
mod print;
mod signature;
#[cfg(test)]
mod tests;
mod text;
mod uses;

pub(crate) use item::parent;
pub use item::{Item, Kind, Surface};
pub(crate) use signature::Signature;

use crate::Source;

/// Why the public items of a crate cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    file: String,
    message: String,
}

impl Error {
    fn new(file: &str, message: impl fmt::Display) -> Self {
        Self { file: file.to_owned(), message: message.to_string() }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cannot read the public items of {}: {}", self.file, self.message)
    }
}

impl std::error::Error for Error {}

/// Reads the public items of a crate.
///
/// `source` returns the text of a file, given its path relative to the folder of the root file, such as `lib.rs`.
///
/// # Errors
///
/// Returns an [`Error`] if a file is missing, is not Rust, or uses a macro that cannot be expanded.
pub fn read(root: &str, source: &dyn Fn(&str) -> Option<String>) -> Result<Surface, Error> {
    let modules = modules::load(root, source)?;
    let names = names::Names::new(&modules);
    let public = uses::Public::new(&modules, &names);
    Ok(items::all(&modules, &names, &public))
}

/// Reads the public items of the generated modules.
///
/// # Errors
///
/// As [`read`].
pub fn generated(sources: &[Source]) -> Result<Surface, Error> {
    // The public items that the client's macros add to generated code. A test compares them with the macros themselves.
    generated_with(sources, include_str!("surface/macros.rs"))
}

/// Reads the public items of the generated modules, whose macros are these.
fn generated_with(sources: &[Source], macros: &str) -> Result<Surface, Error> {
    read("generated.rs", &|path| {
        let source = sources.iter().find(|source| source.path == path)?;
        Some(if path == "generated.rs" { format!("{}\n{macros}", source.text) } else { source.text.clone() })
    })
}
