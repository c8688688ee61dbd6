//! Describes a property or a parameter: its description, and what its schema adds to it.

use serde_json::Value;

use crate::api;
use crate::complete::directions::{READ_ONLY, WRITE_ONLY};
use crate::complete::schemas::VALUES;
use crate::document::Document;

/// Returns the description, or else that of the schema or the first sentence of the component it refers to, followed by
/// the values, the default and the example.
pub(super) fn described(document: &Document, description: &str, schema: &Value) -> String {
    let component = api::referenced(schema).and_then(|name| api::schema(document, name));
    let own = api::text(schema, "description");
    let text = match (description.trim(), own.trim(), component) {
        ("", "", Some(component)) => first_sentence(api::text(component, "description")),
        ("", _, _) => own.to_owned(),
        _ => description.to_owned(),
    };
    let mut paragraphs = vec![text];
    if !own.trim().is_empty() && own != description && !description.trim().is_empty() {
        paragraphs.push(own.to_owned());
    }
    if schema["x-beta"] == Value::Bool(true) {
        paragraphs.push("Beta: the API may still change this field.".to_owned());
    }
    if schema.get(READ_ONLY).is_some() {
        paragraphs.push("Read-only: the API sets it, and requests should not have it.".to_owned());
    }
    if schema.get(WRITE_ONLY).is_some() {
        paragraphs.push("Write-only: responses do not have it.".to_owned());
    }
    let values = [schema, &schema["items"], &schema["additionalProperties"]];
    if let Some(values) = values.iter().find_map(|schema| schema.get(VALUES)?.as_array()) {
        let values: Vec<String> = values.iter().map(|value| format!("`{value}`")).collect();
        paragraphs.push(format!("One of {}.", values.join(", ")));
    }
    if schema["format"] == "byte" {
        paragraphs.push("The text is the Base64 of some bytes.".to_owned());
    }
    let default = schema.get("default").or_else(|| component?.get("default"));
    if let Some(default) = default.and_then(shown).filter(|default| !states(&paragraphs, default)) {
        paragraphs.push(format!("The default is `{default}`."));
    }
    let example = schema.get("example").filter(|example| !example.is_object() && !example.is_array());
    if let Some(example) = example.and_then(shown) {
        paragraphs.push(format!("For example `{example}`."));
    }
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    paragraphs.join("\n\n")
}

/// Returns a value as it can stand in a line of documentation as code.
fn shown(value: &Value) -> Option<String> {
    let text = match value {
        Value::Null => return None,
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let fits = !text.is_empty() && text.chars().count() <= 80 && !text.contains(['`', '\n']);
    fits.then_some(text)
}

/// Reports whether the description names the default already.
fn states(paragraphs: &[String], default: &str) -> bool {
    let is_part = |char: char| char.is_alphanumeric() || char == '_';
    paragraphs.iter().any(|text| {
        let bounded = |at: usize| {
            let before = text[..at].chars().next_back().is_some_and(is_part);
            let after = text[at + default.len()..].chars().next().is_some_and(is_part);
            !before && !after
        };
        text.to_lowercase().contains("default") && text.match_indices(default).any(|(at, _)| bounded(at))
    })
}

/// Returns the text up to the first full stop, on one line.
pub(super) fn first_sentence(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let end = words.iter().position(|word| word.ends_with('.')).map_or(words.len(), |last| last + 1);
    words[..end].join(" ")
}

#[test]
fn a_description_has_what_the_schema_adds() {
    let text = "openapi: 3.0.3
components: {schemas: {Order: {type: string, description: An order. Of many., enum: [up, down], default: up}}}";
    let document = crate::parse("a.yaml", text).unwrap_or_else(|found| panic!("{found}"));
    let of = |description: &str, schema: &str| {
        let schema = crate::parse("b.yaml", schema).unwrap_or_else(|found| panic!("{found}"));
        described(&document, description, schema.value()).replace("\n\n", " / ")
    };
    assert_eq!(of("", "{$ref: '#/components/schemas/Order'}"), "An order. / The default is `up`.");
    assert_eq!(
        of("The order.", "{default: down, allOf: [{$ref: '#/components/schemas/Order'}]}"),
        "The order. / The default is `down`."
    );
    assert_eq!(
        of("", "{type: integer, description: How many., default: 5, example: 7}"),
        "How many. / The default is `5`. / For example `7`."
    );
    assert_eq!(of("Some.", "{type: integer, description: Not few.}"), "Some. / Not few.");
    assert_eq!(of("How many, by default 5.", "{default: 5}"), "How many, by default 5.");
    assert_eq!(
        of("How many, by default 50.", "{default: 5}"),
        "How many, by default 50. / The default is `5`."
    );
    assert_eq!(of("Five is 5.", "{default: 5}"), "Five is 5. / The default is `5`.");
    assert_eq!(
        of("A.", "{type: array, items: {x-values: [1, 2]}, default: []}"),
        "A. / One of `1`, `2`. / The default is `[]`."
    );
    assert_eq!(
        of("A.", "{x-read-only: true}"),
        "A. / Read-only: the API sets it, and requests should not have it."
    );
    assert_eq!(
        of("A.", "{x-write-only: true, x-beta: true}"),
        "A. / Beta: the API may still change this field. / Write-only: responses do not have it."
    );
    assert_eq!(
        of("", "{format: byte, default: null, example: 'a`b'}"),
        "The text is the Base64 of some bytes."
    );
}
