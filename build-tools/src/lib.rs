#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

#[cfg(feature = "generate")]
pub mod api;
pub mod compare;
#[cfg(feature = "generate")]
pub mod complete;
pub mod document;
pub mod finding;
#[cfg(feature = "generate")]
pub mod generate;
#[cfg(feature = "generate")]
pub mod lint;
#[cfg(feature = "generate")]
pub mod names;
mod parse;
mod places;
#[cfg(feature = "generate")]
pub mod prepare;
#[cfg(feature = "generate")]
pub mod render;
#[cfg(feature = "generate")]
mod reserved;
#[cfg(feature = "generate")]
pub mod shape;
#[cfg(feature = "generate")]
pub mod walk;

pub use document::Document;
pub use finding::{Checked, Finding, Findings, Level, Place};
pub use parse::{parse, text};

/// Reads a document, completes it, and looks whether a client can be made of it.
///
/// # Errors
///
/// Returns everything that was found, each with its place, if one of it is an error.
#[cfg(feature = "generate")]
pub fn read(file: &str, text: &str) -> Result<Checked<Document>, Findings> {
    let (document, mut findings) = complete::complete(parse(file, text)?);
    findings.extend(lint::lint(&document));
    Ok(Checked { value: document, warnings: findings.into_warnings()? })
}

/// Makes the text of the client from the text of a document: all stages, one after the other.
///
/// # Errors
///
/// Returns what is wrong with the document, or what the generator cannot take, each with its place.
#[cfg(feature = "generate")]
pub fn source(file: &str, text: &str) -> Result<Checked<String>, Findings> {
    let Checked { value: document, warnings } = read(file, text)?;
    let prepared = prepare::prepare(&document);
    let generated = generate::generate(&document, &prepared)?;
    let shaped = shape::shape(&document, &prepared, generated)?;
    Ok(Checked { value: HEADER.to_owned() + &render::render(&shaped), warnings })
}

/// What stands above generated code.
#[cfg(feature = "generate")]
const HEADER: &str =
    "// @generated from openapi/sensay.yaml by `cargo spec generate`, with progenitor. Not to be edited.\n\n";
