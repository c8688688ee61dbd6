//! One parameter: parsing its text into a JSON value, and validating the value.

use sensay_build_tools::document::escape;
use sensay_build_tools::{Document, Findings};
use serde_json::Value;

use crate::check::Check;
use crate::violation::{Violation, is_secret};

#[derive(Debug)]
pub(super) struct Parameter {
    pub(super) name: String,
    required: bool,
    allow_empty: bool,
    form: Form,
    pub(super) check: Check,
}

#[derive(Debug)]
enum Form {
    /// One value, of one of these types.
    Single(Vec<String>),
    /// The types and the schema of the items, and the separator between them: `None` if the name is repeated for each.
    List { types: Vec<String>, item: Option<Check>, separator: Option<char> },
    /// The text is JSON.
    Json,
}

impl Parameter {
    pub(super) fn read(document: &Document, node: &Value, pointer: &str) -> Result<Self, Findings> {
        let text = |key: &str| node.get(key).and_then(Value::as_str);
        let flag = |key: &str| node.get(key).and_then(Value::as_bool);
        let (schema, schema_pointer, is_json) = match node.get("content").and_then(Value::as_object) {
            Some(content) => {
                let Some((name, media)) = content.iter().next() else {
                    return Err(document
                        .finding(pointer, "the `content` of the parameter has no media type")
                        .into());
                };
                let name = escape(name);
                (media.get("schema"), format!("{pointer}/content/{name}/schema"), true)
            }
            None => (node.get("schema"), format!("{pointer}/schema"), false),
        };
        let Some(schema) = schema else {
            return Err(document.finding(pointer, "the parameter has no schema").into());
        };
        let check = Check::compile(document, schema, &schema_pointer)?;
        let types = types(document, schema, &schema_pointer);
        let style = text("style").unwrap_or(if text("in") == Some("query") { "form" } else { "simple" });
        let form = if is_json {
            Form::Json
        } else if types.iter().any(|name| name == "object") {
            let message =
                "the mock supports objects as parameters only as JSON: use `content` instead of `schema`";
            return Err(document.finding(&schema_pointer, message).into());
        } else if types.iter().any(|name| name == "array") {
            let separator = match (style, flag("explode").unwrap_or(style == "form")) {
                ("simple", _) | ("form", false) => Some(','),
                ("form" | "spaceDelimited" | "pipeDelimited", true) => None,
                ("spaceDelimited", false) => Some(' '),
                ("pipeDelimited", false) => Some('|'),
                _ => {
                    let message = format!("the mock does not support the style `{style}`");
                    return Err(document.finding(pointer, message).into());
                }
            };
            let resolved = document.resolve(schema, &schema_pointer);
            let items =
                resolved.and_then(|(node, pointer)| Some((node.get("items")?, format!("{pointer}/items"))));
            match items {
                Some((items, pointer)) => {
                    let item = Some(Check::compile(document, items, &pointer)?);
                    Form::List { types: self::types(document, items, &pointer), item, separator }
                }
                None => Form::List { types: Vec::new(), item: None, separator },
            }
        } else {
            Form::Single(types)
        };
        let required = flag("required").unwrap_or(false);
        let allow_empty = flag("allowEmptyValue").unwrap_or(false);
        Ok(Self { name: text("name").unwrap_or_default().to_owned(), required, allow_empty, form, check })
    }

    /// Validates the texts that were sent for the parameter. Messages name the parameter below `root`.
    pub(super) fn violations(&self, root: &str, texts: &[&str]) -> Vec<Violation> {
        let location = format!("{root}/{}", self.name);
        let wrong = |text: String| vec![Violation::new(location.as_str(), text)];
        let value = match (texts, &self.form) {
            ([], _) if self.required => return wrong("the required parameter is missing".to_owned()),
            ([], _) => return Vec::new(),
            (texts, _) if self.allow_empty && texts.iter().all(|text| text.is_empty()) => return Vec::new(),
            (texts, Form::List { types, item, separator }) => {
                let parts = texts.iter().flat_map(|text| match separator {
                    Some(separator) => text.split(*separator).map(str::trim).collect(),
                    None => vec![*text],
                });
                parts.map(|text| read(text, types, item.as_ref())).collect()
            }
            ([text], Form::Single(types)) => read(text, types, Some(&self.check)),
            ([text], Form::Json) => match serde_json::from_str(text) {
                Ok(value) => value,
                Err(error) => return wrong(format!("not JSON: {error}")),
            },
            (several, _) => return wrong(format!("sent {} times, but takes one value", several.len())),
        };
        if !is_secret(&self.name) {
            return self.check.violations(&value, &location);
        }
        match self.check.accepts(&value) {
            true => Vec::new(),
            false => wrong("the value does not match its schema".to_owned()),
        }
    }
}

/// Parses a text into the first interpretation that the schema accepts, else into the first of a type it names.
fn read(text: &str, types: &[String], check: Option<&Check>) -> Value {
    let is = |name: &str| types.is_empty() || types.iter().any(|known| known == name);
    let json = serde_json::from_str::<Value>(text).ok();
    let mut candidates: Vec<Value> = json
        .into_iter()
        .filter(|value| match value {
            Value::Number(_) => is("number") || is("integer"),
            Value::Bool(_) => is("boolean"),
            _ => false,
        })
        .collect();
    if types.iter().any(|name| name == "null") && matches!(text, "" | "null") {
        candidates.push(Value::Null);
    }
    candidates.push(Value::String(text.to_owned()));
    let accepted = candidates.iter().position(|value| check.is_none_or(|check| check.accepts(value)));
    candidates.swap_remove(accepted.unwrap_or(0))
}

/// Returns the types that a schema or the parts of its compositions name.
fn types(document: &Document, node: &Value, pointer: &str) -> Vec<String> {
    fn collect(document: &Document, node: &Value, pointer: &str, depth: usize, types: &mut Vec<String>) {
        let Some((node, pointer)) = document.resolve(node, pointer).filter(|_| depth < 16) else { return };
        types.extend(node.get("type").and_then(Value::as_str).map(str::to_owned));
        if node.get("nullable") == Some(&Value::Bool(true)) {
            types.push("null".to_owned());
        }
        for key in ["allOf", "anyOf", "oneOf"] {
            for part in node.get(key).and_then(Value::as_array).into_iter().flatten() {
                collect(document, part, &pointer, depth + 1, types);
            }
        }
    }
    let mut types = Vec::new();
    collect(document, node, pointer, 0, &mut types);
    types
}
