//! Reads text as a value; JSON faster than YAML.

use serde_json::Value;

use super::references::{Broken, broken};
use crate::document::Document;
use crate::finding::{Finding, Findings};
use crate::parse::parse;

/// Reads the text of an OpenAPI 3.0 or 3.1 document, YAML or JSON, without the places of its nodes.
///
/// # Errors
///
/// Returns why the text cannot be read, with its place, or that it is not an OpenAPI 3 document, or each reference that
/// leads nowhere. References to schemas of other documents are allowed, and are not followed.
pub fn read(file: &str, text: &str) -> Result<Value, Findings> {
    let value = value(file, text)?;
    refuse(file, text, broken(&value).into_iter().filter(|broken| !broken.is_outer_schema).collect())?;
    Ok(value)
}

/// Reads a document that refers to no other one.
///
/// # Errors
///
/// As [`read`], and each reference out of the document.
#[cfg(feature = "import")]
pub(crate) fn read_alone(file: &str, text: &str) -> Result<Value, Findings> {
    let value = value(file, text)?;
    refuse(file, text, broken(&value))?;
    Ok(value)
}

/// Refuses a document with references that cannot be followed.
///
/// # Errors
///
/// Returns each of them, with its place.
pub fn check(document: &Document) -> Result<(), Findings> {
    faults(document, broken(&document.value))
}

fn faults(document: &Document, broken: Vec<Broken>) -> Result<(), Findings> {
    let mut findings = Findings::default();
    findings.extend(broken.into_iter().map(|Broken { pointer, message, .. }| Finding {
        rule: "references",
        ..document.finding(&pointer, message)
    }));
    findings.into_result()
}

fn refuse(file: &str, text: &str, broken: Vec<Broken>) -> Result<(), Findings> {
    if broken.is_empty() {
        return Ok(());
    }
    // The places are looked up only now, since reading a document with them takes longer.
    let bare = || Document { file: file.to_owned(), value: Value::Null, places: Default::default() };
    faults(&parse(file, text).unwrap_or_else(|_| bare()), broken)
}

fn value(file: &str, text: &str) -> Result<Value, Findings> {
    let value = match text.trim_start().starts_with('{') {
        true => serde_json::from_str(text).or_else(|_| yaml(file, text))?,
        false => yaml(file, text)?,
    };
    let failure = |message: String| Err(Finding::of_text("model", file, None, message).into());
    match (value.get("openapi"), value.get("swagger")) {
        (Some(Value::String(version)), _) if version.starts_with("3.0") || version.starts_with("3.1") => {
            Ok(value)
        }
        (Some(version), _) => failure(format!(
            "`openapi` is {version}, but only versions 3.0 and 3.1 can be compared; convert the document first"
        )),
        (None, Some(version)) => failure(format!(
            "this is a Swagger {} document; convert it to OpenAPI 3 first",
            super::text(version)
        )),
        (None, None) => {
            failure("this is not an OpenAPI document: it has no `openapi` with a version".to_owned())
        }
    }
}

fn yaml(file: &str, text: &str) -> Result<Value, Findings> {
    parse(file, text).map(|document| document.value)
}
