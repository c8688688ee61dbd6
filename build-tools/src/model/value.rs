//! Compares JSON values as JSON Schema does: numbers by their value, objects without order.

use serde_json::{Map, Value};

/// Reports whether two values are the same to JSON Schema: `1` is `1.0`, and the order of properties does not count.
pub fn same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => one == other || one.as_f64() == other.as_f64(),
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            one.len() == other.len()
                && one.iter().all(|(key, value)| other.get(key).is_some_and(|found| same(value, found)))
        }
        _ => one == other,
    }
}

/// Writes a value for people: text without quotes, `1.0` as `1`.
pub fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => match number.as_f64() {
            Some(float) if number.is_f64() => float.to_string(),
            _ => number.to_string(),
        },
        other => other.to_string(),
    }
}

/// Writes a value so that two values have the same text if and only if they are the [`same`].
pub(crate) fn key(value: &Value) -> String {
    match value {
        Value::Number(number) => {
            number.as_f64().map_or_else(|| number.to_string(), |float| float.to_string())
        }
        Value::Array(items) => format!("[{}]", items.iter().map(key).collect::<Vec<_>>().join(",")),
        Value::Object(object) => {
            let mut properties: Vec<_> =
                object.iter().map(|(name, value)| format!("{name:?}:{}", key(value))).collect();
            properties.sort();
            format!("{{{}}}", properties.join(","))
        }
        other => other.to_string(),
    }
}

/// Reports whether a property is `true`.
pub(crate) fn is_true(node: &Map<String, Value>, key: &str) -> bool {
    node.get(key) == Some(&Value::Bool(true))
}

/// Returns the items of a property that is a list, or else no items.
pub(crate) fn list<'a>(node: &'a Map<String, Value>, key: &str) -> &'a [Value] {
    node.get(key).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// Returns the properties of a property that is an object, or else no properties.
pub(crate) fn properties_of<'a>(
    node: &'a Map<String, Value>,
    key: &str,
) -> impl Iterator<Item = (&'a String, &'a Value)> {
    node.get(key).and_then(Value::as_object).into_iter().flatten()
}
