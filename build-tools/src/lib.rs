#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

#[cfg(feature = "generate")]
pub mod api;
#[cfg(feature = "generate")]
mod circles;
pub mod compare;
#[cfg(feature = "generate")]
pub mod complete;
#[cfg(feature = "generate")]
pub mod consequences;
pub mod diff;
pub mod document;
#[cfg(feature = "import")]
mod edit;
#[cfg(feature = "import")]
pub mod facts;
#[cfg(feature = "import")]
pub mod files;
pub mod finding;
#[cfg(feature = "generate")]
pub mod generate;
#[cfg(feature = "import")]
pub mod import;
#[cfg(feature = "generate")]
pub mod lint;
#[cfg(feature = "import")]
pub mod lock;
pub mod model;
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
pub mod surface;
#[cfg(feature = "transcribe")]
pub mod transcribe;
#[cfg(feature = "generate")]
pub mod traverse;
#[cfg(feature = "import")]
pub mod update;

pub use document::Document;
pub use finding::{Checked, Finding, Findings, Level, Place};
pub use parse::{parse, parse_list, text};

/// Reads a document, completes it, and checks whether a client can be generated from it.
///
/// # Errors
///
/// Returns all findings, each with its place, if one of them is an error.
#[cfg(feature = "generate")]
pub fn read(file: &str, text: &str) -> Result<Checked<Document>, Findings> {
    let (document, mut findings) = complete::complete(parse(file, text)?);
    findings.extend(lint::lint(&document));
    Ok(Checked { value: document, warnings: findings.into_warnings()? })
}

/// A generated file: its path below the folder of the generated modules, and its text.
#[cfg(feature = "generate")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The path, such as `generated/types.rs`.
    pub path: String,
    /// The text.
    pub text: String,
}

/// Generates the text of the client from the text of a document, in all stages.
///
/// # Errors
///
/// Returns what is wrong with the document, or what the generator does not accept, each with its place.
#[cfg(feature = "generate")]
pub fn sources(file: &str, text: &str) -> Result<Checked<Vec<Source>>, Findings> {
    let Checked { value: document, warnings } = read(file, text)?;
    Ok(Checked { value: sources_of(&document)?, warnings })
}

/// Generates the text of the client from a document that has been read and completed.
#[cfg(feature = "generate")]
fn sources_of(document: &Document) -> Result<Vec<Source>, Findings> {
    let prepared = prepare::prepare(document);
    let generated = generate::generate(document, &prepared)?;
    let files = shape::shape(document, &prepared, generated)?;
    // No rule checks that a title is one line.
    let title =
        api::text(&document.value()["info"], "title").split_whitespace().collect::<Vec<_>>().join(" ");
    let header = format!(
        "// @generated from the OpenAPI document of {title} by `cargo spec generate`, with progenitor. Not to be edited.\n\n"
    );
    let root = Source { path: "generated.rs".to_owned(), text: format!("{header}{ROOT}") };
    let modules = files.into_iter().map(|file| Source {
        path: format!("generated/{}", file.path),
        text: format!("{header}//! {}\n\n{}", file.about, render::render(&file.code)),
    });
    Ok(std::iter::once(root).chain(modules).collect())
}

/// The module that contains the others. Its `#[path]`s are right wherever this file is included from.
#[cfg(feature = "generate")]
const ROOT: &str = r#"#[path = "generated/calls.rs"]
pub mod calls;
#[path = "generated/client.rs"]
mod client;
#[path = "generated/inputs.rs"]
pub mod inputs;
#[path = "generated/table.rs"]
pub(crate) mod table;
#[path = "generated/types.rs"]
pub mod types;
"#;
