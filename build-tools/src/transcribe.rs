//! Transcribes reference pages, as text, to the OpenAPI of their operations.
//!
//! ```text
//! text ── lines ──> Line ── page ──> Block, Section ── operation ──> OpenAPI ── yaml ──> text
//!                                         │
//!                                         └── pieces, attributes ──> Tree ── schema
//! ```
//!
//! A page is one that Bump.sh renders, in one of two layouts: as text with bullets and indentation, or as copied
//! from a browser, one attribute a line.
//! What a page folds away, or a rendering lost, is inferred from the examples and marked `x-inferred: true`.
//! What cannot be read is a finding with its line, and so is what is inferred.

use serde_json::{Map, Value, json};

use crate::document::{Document, escape};
use crate::finding::{Finding, Findings, Place};

mod attributes;
mod body;
mod check;
mod evidence;
mod examples;
mod heads;
mod infer;
mod lines;
mod lost;
mod marks;
mod nesting;
mod node;
mod notes;
mod operation;
mod page;
mod parameters;
mod pieces;
mod places;
mod responses;
mod schema;
mod security;
mod sentences;
mod statuses;
mod types;
mod yaml;

pub use check::{Agreement, Check, check};

use evidence::Evidence;
use notes::Notes;
use page::Kind;
use places::Places;
use security::Schemes;

/// The operations and findings of reference pages.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Transcript {
    /// The operations as an OpenAPI document, whose places are lines of the pages.
    pub document: Document,
    /// Lines that could not be read, and values that were inferred, in the order of the pages.
    pub findings: Findings,
}

impl Transcript {
    /// Writes the document as YAML.
    ///
    /// # Errors
    ///
    /// Returns the error of the YAML writer. No page is known that causes one.
    pub fn to_yaml(&self) -> Result<String, String> {
        yaml::yaml(self.document.value())
    }
}

/// Reads reference pages.
///
/// `file` is the name that findings show.
///
/// # Errors
///
/// Returns a finding if there is no operation in the text.
pub fn transcribe(file: &str, text: &str) -> Result<Transcript, Findings> {
    let text = lines::clean(text);
    let lines = lines::lines(&text);
    let mut notes = Notes::new(file);
    let blocks = page::blocks(&lines, &mut notes);
    if blocks.is_empty() {
        let message = "no operation: a method and a path, such as `PUT /v1/users/me`, have to stand on a line or two \
                       of their own";
        let place = Some(Place { line: 1, column: 1 });
        return Err(Finding::of_text("transcribe", file, place, message).into());
    }
    let mut places = Places::default();
    let mut schemes = Schemes::default();
    let mut paths: Map<String, Value> = Map::new();
    let mut servers: Vec<String> = Vec::new();
    // Learned from all operations first, since one can show a header that another omits.
    let evidence: Vec<Evidence> = blocks.iter().map(|block| Evidence::read(block, &mut notes)).collect();
    for (block, evidence) in blocks.iter().zip(&evidence) {
        schemes.learn(&block.lines(Kind::Introduction), block.bulleted, evidence);
    }
    for (block, evidence) in blocks.iter().zip(&evidence) {
        let item = paths.entry(block.path).or_insert_with(|| json!({}));
        if item.get(block.method).is_some() {
            let name = format!("{} {}", block.method.to_ascii_uppercase(), block.path);
            notes.say(block.line, format!("{name} stands twice: the first is kept"));
            continue;
        }
        places.set(&format!("/paths/{}", escape(block.path)), block.line);
        let read = operation::operation(block, evidence, &mut schemes, &mut places, &mut notes);
        item[block.method] = read.node.into();
        servers.extend(read.server.filter(|server| !servers.contains(server)));
    }
    name_apart(&mut paths);
    let mut root = Map::new();
    root.insert("openapi".to_owned(), json!("3.0.3"));
    root.insert(
        "info".to_owned(),
        json!({"title": "Transcribed reference pages", "version": version(&paths)}),
    );
    if !servers.is_empty() {
        let servers: Vec<Value> = servers.into_iter().map(|url| json!({"url": url})).collect();
        root.insert("servers".to_owned(), servers.into());
    }
    root.insert("paths".to_owned(), paths.into());
    root.insert("components".to_owned(), json!({"securitySchemes": schemes.into_map()}));
    let document = Document {
        file: file.to_owned(),
        value: root.into(),
        places: places.into_map().into_iter().collect(),
    };
    Ok(Transcript { document, findings: notes.into_findings() })
}

/// Appends a number to an operation id that an earlier operation has.
fn name_apart(paths: &mut Map<String, Value>) {
    let mut taken = std::collections::HashMap::<String, usize>::new();
    for operation in paths.values_mut().filter_map(Value::as_object_mut).flat_map(Map::values_mut) {
        let Some(Value::String(id)) = operation.get_mut("operationId") else { continue };
        let count = taken.entry(id.clone()).or_default();
        *count += 1;
        if *count > 1 {
            *id = format!("{id}_{count}");
        }
    }
}

/// Returns the version of the API, from a header that names it; else 0.
fn version(paths: &Map<String, Value>) -> String {
    let operations = paths.values().filter_map(Value::as_object).flat_map(Map::values);
    let parameters = operations.filter_map(|operation| operation.get("parameters")?.as_array()).flatten();
    let is_version = |name: &str| name.to_ascii_lowercase().ends_with("api-version");
    let mut versions = parameters.filter(|parameter| parameter["name"].as_str().is_some_and(is_version));
    let value = |parameter: &Value| {
        let value = parameter.pointer("/schema/default").or_else(|| parameter.get("example"))?;
        Some(value.as_str()?.to_owned())
    };
    versions.find_map(value).unwrap_or_else(|| "0".to_owned())
}

#[cfg(test)]
mod tests;
