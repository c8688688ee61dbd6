//! The schema of a value, from examples of it.

use std::collections::HashMap;

use serde_json::{Map, Value, json};

/// The extension on what a page does not say, but its examples show.
pub(super) const INFERRED: &str = "x-inferred";

/// A schema that all examples fit. Nothing in it is required: that an example has it proves nothing.
pub(super) fn schema(examples: &[&Value]) -> Map<String, Value> {
    let nullable = examples.iter().any(|example| example.is_null());
    let examples: Vec<_> = examples.iter().copied().filter(|example| !example.is_null()).collect();
    let mut schema = Map::new();
    let kind = type_of(&examples);
    if let Some(kind) = kind {
        schema.insert("type".to_owned(), kind.into());
    }
    match kind {
        Some("object") => {
            let properties = properties(&examples);
            if !properties.is_empty() {
                schema.insert("properties".to_owned(), properties.into());
            }
        }
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

/// The properties of objects, each from all the examples that have it, in the order in which they appear.
pub(super) fn properties(examples: &[&Value]) -> Map<String, Value> {
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

/// The type that all examples have. An example such as `0.5` makes the others numbers too.
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
