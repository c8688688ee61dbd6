//! Finds the member of a union that a value fits best, where no property says which one it is.

use std::cmp::Reverse;
use std::collections::HashSet;

use serde_json::{Map, Value};

use crate::operation::{Kind, Schema};

/// Returns the index of the member that knows most of a value; of several, the first. `None` if it fits none.
///
/// What a member says of kinds, required properties and only values decides, and limits do not: a server may exceed
/// them. Unions inside of the value are not looked into, so the time is linear in its size.
pub(crate) fn best(value: &Value, union: &Schema) -> Option<usize> {
    let fits = union.members.iter().enumerate().filter_map(|(index, member)| {
        let lost = lost(value, member)?;
        // A member that is anything is the last resort; of two that know as much, the one that requires more is meant.
        Some((member.kind == Kind::Any, lost, Reverse(member.required.len()), index))
    });
    fits.min().map(|(_, _, _, index)| index)
}

/// Returns how many properties of a value a schema does not know; `None` if the value is not of that form.
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
        (Kind::Object, Value::Object(members)) => object(members, schema),
        _ => None,
    }
}

fn is_only(text: &str, schema: &Schema) -> Option<usize> {
    schema.only.is_none_or(|only| only == text).then_some(0)
}

fn object(members: &Map<String, Value>, schema: &Schema) -> Option<usize> {
    if !schema.required.iter().all(|name| members.contains_key(*name)) {
        return None;
    }
    let (mut lost_here, mut known) = (0, 0);
    for (name, property) in schema.properties {
        let Some(value) = members.get(*name) else { continue };
        known += 1;
        // What may be absent may be null: both are read as absent.
        if !value.is_null() || schema.required.contains(name) {
            lost_here += lost(value, property)?;
        }
    }
    if let Some(others) = schema.others {
        let names = schema.properties.iter().map(|(name, _)| *name);
        let named: HashSet<&str> = names.collect();
        for (_, value) in members.iter().filter(|(name, _)| !named.contains(name.as_str())) {
            lost_here += lost(value, others)?;
        }
        return Some(lost_here);
    }
    // An object of which nothing is known is another one.
    let foreign = known == 0 && !members.is_empty() && !schema.properties.is_empty();
    (!foreign).then_some(lost_here + members.len() - known)
}
