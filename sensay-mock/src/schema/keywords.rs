//! The translation of single keywords.

use serde_json::{Map, Value, json};

use super::{IN_PLACE, INTEGER_FORMAT, Objects};

/// How a schema and the parts of its composition reject undeclared properties.
pub(super) struct Closing {
    /// How the parts treat them.
    pub(super) parts: Objects,
    /// The keyword with which the schema itself rejects them.
    pub(super) closed_by: Option<&'static str>,
}

/// Decides where undeclared properties are rejected: in the schema itself, in its parts, or not at all.
pub(super) fn closing(keywords: &Map<String, Value>, objects: Objects) -> Closing {
    let count = |key: &str| keywords.get(key).and_then(Value::as_array).map_or(0, Vec::len);
    let composed = IN_PLACE.iter().any(|key| count(key) > 0);
    let declares = keywords.get("properties").and_then(Value::as_object).is_some_and(|all| !all.is_empty());
    let has_rule = keywords.contains_key("additionalProperties");
    // If the schema adds no properties to its alternatives, each alternative is closed: only then can `oneOf` tell them
    // apart.
    let alone =
        !declares && (count("allOf") == 0 || count("allOf") == 1 && count("anyOf") + count("oneOf") == 0);
    match objects {
        Objects::Open => Closing { parts: Objects::Open, closed_by: None },
        Objects::Closed if has_rule => Closing { parts: Objects::Open, closed_by: None },
        Objects::Closed if composed && alone => Closing { parts: Objects::Closed, closed_by: None },
        Objects::Closed if composed => {
            Closing { parts: Objects::Open, closed_by: Some("unevaluatedProperties") }
        }
        Objects::Closed => {
            Closing { parts: Objects::Open, closed_by: declares.then_some("additionalProperties") }
        }
    }
}

/// Reports whether a keyword is copied as it is. Documentation is not validated, and JSON Schema gives other keywords
/// another meaning.
pub(super) fn is_assertion(key: &str) -> bool {
    matches!(
        key,
        "additionalProperties"
            | "allOf"
            | "anyOf"
            | "enum"
            | "exclusiveMaximum"
            | "exclusiveMinimum"
            | "format"
            | "maxItems"
            | "maxLength"
            | "maxProperties"
            | "maximum"
            | "minItems"
            | "minLength"
            | "minProperties"
            | "minimum"
            | "multipleOf"
            | "oneOf"
            | "pattern"
            | "properties"
            | "required"
            | "type"
            | "uniqueItems"
    )
}

/// Adds the range of an integer from its `format`, which JSON Schema applies only to strings.
pub(super) fn bound_integer(keywords: &Map<String, Value>, schema: &mut Map<String, Value>) {
    let format =
        keywords.get("format").filter(|_| keywords.get("type").is_some_and(|name| name == "integer"));
    if let Some(format) = format.filter(|format| *format == "int32" || *format == "int64") {
        schema.insert(INTEGER_FORMAT.to_owned(), format.clone());
    }
}

/// Converts an exclusive bound: `minimum: 0, exclusiveMinimum: true` into `exclusiveMinimum: 0`.
pub(super) fn move_bound(schema: &mut Map<String, Value>, bound: &str, exclusive: &str) {
    if let Some(Value::Bool(is_exclusive)) = schema.get(exclusive).cloned() {
        schema.remove(exclusive);
        if is_exclusive && let Some(limit) = schema.remove(bound) {
            schema.insert(exclusive.to_owned(), limit);
        }
    }
}

/// Adds null to the accepted values of a schema.
pub(super) fn or_null(mut schema: Map<String, Value>) -> Value {
    let composed = IN_PLACE.iter().any(|key| schema.contains_key(*key)) || schema.contains_key("not");
    match schema.get("type").cloned() {
        Some(Value::String(name)) if !composed => {
            schema.insert("type".to_owned(), json!([name, "null"]));
            if let Some(Value::Array(values)) = schema.get_mut("enum")
                && !values.contains(&Value::Null)
            {
                values.push(Value::Null);
            }
            Value::Object(schema)
        }
        _ => json!({ "anyOf": [schema, { "type": "null" }] }),
    }
}
