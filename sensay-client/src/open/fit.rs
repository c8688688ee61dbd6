//! Finds the alternative of a union without a discriminator that a value fits best.

use std::cmp::Reverse;
use std::collections::HashSet;

use serde_json::{Map, Value};

use crate::operation::{Kind, Schema};

/// Returns the index of the alternative that has the most properties of a value; of several, the first. `None` if the
/// value fits none.
///
/// Kinds, required properties and constant values decide. Limits do not, since a server may exceed them. Nested unions
/// are not examined, so the time is linear in the size of the value.
pub(crate) fn best(value: &Value, union: &Schema) -> Option<usize> {
    let fits = union.members.iter().enumerate().filter_map(|(index, alternative)| {
        let lost = lost(value, alternative)?;
        // An alternative that accepts anything is the last resort; of equal ones, the one that requires more is meant.
        Some((alternative.kind == Kind::Any, lost, Reverse(alternative.required.len()), index))
    });
    fits.min().map(|(_, _, _, index)| index)
}

/// Returns how many properties of a value a schema lacks; `None` if the value does not fit the schema.
fn lost(value: &Value, schema: &Schema) -> Option<usize> {
    match (schema.kind, value) {
        (Kind::Any, _) => Some(0),
        (_, Value::Null) => schema.nullable.then_some(0),
        (Kind::String, Value::String(text)) => is_only(text, schema),
        (Kind::Boolean, Value::Bool(value)) => is_only(if *value { "true" } else { "false" }, schema),
        (Kind::Integer, Value::Number(number)) => {
            let whole = number.is_i64() || number.as_f64().is_some_and(|float| float.fract() == 0.0);
            whole.then_some(0)
        }
        (Kind::Number, Value::Number(_)) => Some(0),
        (Kind::Array, Value::Array(items)) => match schema.items {
            Some(schema) => items.iter().try_fold(0, |sum, item| Some(sum + lost(item, schema)?)),
            None => Some(0),
        },
        (Kind::Object, Value::Object(properties)) => object(properties, schema),
        _ => None,
    }
}

fn is_only(text: &str, schema: &Schema) -> Option<usize> {
    schema.only.is_none_or(|only| only == text).then_some(0)
}

fn object(properties: &Map<String, Value>, schema: &Schema) -> Option<usize> {
    if !schema.required.iter().all(|name| properties.contains_key(*name)) {
        return None;
    }
    let (mut lost_here, mut known) = (0, 0);
    for (name, property) in schema.properties {
        let Some(value) = properties.get(*name) else { continue };
        known += 1;
        // An optional property may be null, which is read as absent.
        if !value.is_null() || schema.required.contains(name) {
            lost_here += lost(value, property)?;
        }
    }
    if let Some(others) = schema.others {
        let names = schema.properties.iter().map(|(name, _)| *name);
        let named: HashSet<&str> = names.collect();
        for (_, value) in properties.iter().filter(|(name, _)| !named.contains(name.as_str())) {
            lost_here += lost(value, others)?;
        }
        return Some(lost_here);
    }
    // An object without any known property is of another kind.
    let foreign = known == 0 && !properties.is_empty() && !schema.properties.is_empty();
    (!foreign).then_some(lost_here + properties.len() - known)
}
