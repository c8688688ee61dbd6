#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

#[cfg(feature = "generate")]
pub mod api;
pub mod compare;
pub mod diff;
pub mod document;
pub mod finding;
#[cfg(feature = "generate")]
pub mod generate;
#[cfg(feature = "generate")]
pub mod lint;
pub mod model;
#[cfg(feature = "generate")]
pub mod names;
mod parse;
#[cfg(feature = "generate")]
pub mod prepare;
#[cfg(feature = "generate")]
pub mod render;
#[cfg(feature = "generate")]
pub mod shape;
#[cfg(feature = "generate")]
pub mod walk;

pub use document::Document;
pub use finding::{Finding, Findings, Place};
pub use parse::parse;

/// Reads a document and looks whether a client can be made of it.
///
/// # Errors
///
/// Returns everything that is wrong with it, each with its place.
#[cfg(feature = "generate")]
pub fn read(file: &str, text: &str) -> Result<Document, Findings> {
    let document = parse(file, text)?;
    lint::lint(&document)?;
    Ok(document)
}

/// Makes the text of the client from the text of a document: all stages, one after the other.
///
/// # Errors
///
/// Returns what is wrong with the document, or what the generator cannot take, each with its place.
#[cfg(feature = "generate")]
pub fn source(file: &str, text: &str) -> Result<String, Findings> {
    let document = read(file, text)?;
    let prepared = prepare::prepare(&document);
    let generated = generate::generate(&document, &prepared)?;
    let shaped = shape::shape(&document, &prepared, generated)?;
    Ok(HEADER.to_owned() + &render::render(&shaped))
}

/// What stands above generated code.
#[cfg(feature = "generate")]
const HEADER: &str =
    "// @generated from openapi/sensay.yaml by `cargo spec generate`, with progenitor. Not to be edited.\n\n";
