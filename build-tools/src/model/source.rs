//! Reads text as a value; JSON faster than YAML.

use serde_json::Value;

use crate::finding::{Finding, Findings};
use crate::parse::parse;

/// Reads the text of an OpenAPI 3.0 or 3.1 document, YAML or JSON, without the places of its nodes.
///
/// # Errors
///
/// Returns why the text cannot be read, with its place, or that it is not an OpenAPI 3 document.
pub fn read(file: &str, text: &str) -> Result<Value, Findings> {
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
