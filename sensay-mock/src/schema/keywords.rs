//! What becomes of the keywords of a schema, one by one.

use serde_json::{Map, Value, json};

use super::{IN_PLACE, INTEGER_FORMAT, Objects};

/// How an object is closed that is made of parts.
pub(super) struct Parts {
    pub(super) inner: Objects,
    pub(super) closed_by: Option<&'static str>,
}

pub(super) fn parts(members: &Map<String, Value>, objects: Objects) -> Parts {
    let count = |key: &str| members.get(key).and_then(Value::as_array).map_or(0, Vec::len);
    let composed = IN_PLACE.iter().any(|key| count(key) > 0);
    let declares = members.get("properties").and_then(Value::as_object).is_some_and(|all| !all.is_empty());
    let settled = members.contains_key("additionalProperties");
    // Alternatives close themselves where nothing is added to them: only then can `oneOf` tell them apart.
    let alone =
        !declares && (count("allOf") == 0 || count("allOf") == 1 && count("anyOf") + count("oneOf") == 0);
    match objects {
        Objects::Open => Parts { inner: Objects::Open, closed_by: None },
        Objects::Closed if settled => Parts { inner: Objects::Open, closed_by: None },
        Objects::Closed if composed && alone => Parts { inner: Objects::Closed, closed_by: None },
        Objects::Closed if composed => {
            Parts { inner: Objects::Open, closed_by: Some("unevaluatedProperties") }
        }
        Objects::Closed => {
            Parts { inner: Objects::Open, closed_by: declares.then_some("additionalProperties") }
        }
    }
}

/// What is left of a schema: documentation is not part of a check, and JSON Schema reads other keywords differently.
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

/// Keeps what `format` says of an integer, which JSON Schema reads of strings only.
pub(super) fn bound_integer(members: &Map<String, Value>, schema: &mut Map<String, Value>) {
    let format = members.get("format").filter(|_| members.get("type").is_some_and(|name| name == "integer"));
    if let Some(format) = format.filter(|format| *format == "int32" || *format == "int64") {
        schema.insert(INTEGER_FORMAT.to_owned(), format.clone());
    }
}

/// `minimum: 0, exclusiveMinimum: true` to `exclusiveMinimum: 0`.
pub(super) fn move_bound(schema: &mut Map<String, Value>, bound: &str, exclusive: &str) {
    if let Some(Value::Bool(is_exclusive)) = schema.get(exclusive).cloned() {
        schema.remove(exclusive);
        if is_exclusive && let Some(limit) = schema.remove(bound) {
            schema.insert(exclusive.to_owned(), limit);
        }
    }
}

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
