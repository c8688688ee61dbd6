//! The schema of a value, from examples of it.

use std::collections::HashMap;

use serde_json::{Map, Value, json};

/// The extension on what a page does not say, but its examples show.
pub(super) const INFERRED: &str = "x-inferred";

/// Returns a schema that all examples fit. Nothing in it is required: that an example has it proves nothing.
pub(super) fn schema(examples: &[&Value]) -> Map<String, Value> {
    let nullable = examples.iter().any(|example| example.is_null());
    let examples: Vec<_> = examples.iter().copied().filter(|example| !example.is_null()).collect();
    let mut schema = Map::new();
    let kind = type_of(&examples);
    if let Some(kind) = kind {
        schema.insert("type".to_owned(), kind.into());
    }
    match kind {
        Some("object") => schema.extend(attributes(&examples)),
        Some("array") => {
            let items: Vec<_> = examples.iter().filter_map(|example| example.as_array()).flatten().collect();
            schema.insert("items".to_owned(), self::schema(&items).into());
        }
        _ => {}
    }
    if nullable && kind.is_some() {
        schema.insert("nullable".to_owned(), json!(true));
    }
    schema
}

/// Returns the keywords of a schema of objects: `properties`, or `additionalProperties` where the names are keys.
pub(super) fn attributes(examples: &[&Value]) -> Map<String, Value> {
    let properties = properties(examples);
    let mut attributes = Map::new();
    if !properties.is_empty() && properties.keys().all(|name| is_key(name)) {
        let values = examples.iter().filter_map(|example| example.as_object()).flat_map(Map::values);
        attributes.insert("additionalProperties".to_owned(), schema(&values.collect::<Vec<_>>()).into());
    } else if !properties.is_empty() {
        attributes.insert("properties".to_owned(), properties.into());
    }
    attributes
}

/// Reports whether a name is one of many alike, not one that a person chose: a UUID, a number, a date.
fn is_key(name: &str) -> bool {
    let digits = name.bytes().filter(u8::is_ascii_digit).count();
    let is_uuid = name.len() == 36
        && name.matches('-').count() == 4
        && name.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-');
    is_uuid || (digits > 0 && name.bytes().all(|byte| byte.is_ascii_digit() || b"-:.T+Z".contains(&byte)))
}

/// Returns the properties of objects, each from all the examples that have it, in the order in which they appear.
fn properties(examples: &[&Value]) -> Map<String, Value> {
    let mut order: Vec<&String> = Vec::new();
    let mut found: HashMap<&String, Vec<&Value>> = HashMap::new();
    for (name, value) in examples.iter().filter_map(|example| example.as_object()).flatten() {
        let values = found.entry(name).or_default();
        if values.is_empty() {
            order.push(name);
        }
        values.push(value);
    }
    let schema_of = |name: &String| found.get(name).map(|values| schema(values));
    order.into_iter().filter_map(|name| Some((name.clone(), schema_of(name)?.into()))).collect()
}

/// Returns the type that all examples have. An example such as `0.5` makes the others numbers too.
fn type_of(examples: &[&Value]) -> Option<&'static str> {
    let mut types = examples.iter().map(|example| match example {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    });
    let first = types.next()?;
    types.try_fold(first, |common, kind| match (common, kind) {
        _ if common == kind => Some(common),
        ("number", "integer") | ("integer", "number") => Some("number"),
        _ => None,
    })
}
