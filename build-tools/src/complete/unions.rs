//! Converts `anyOf` and `oneOf` to a plain type, or to a `oneOf` of schemas with types: of objects that a property tells
//! apart, or of any schemas, of which a value is decoded as the one that fits it best.

use std::collections::HashSet;

use serde_json::{Map, Value, json};

use super::{Work, is_about_use, reference, schema};
use crate::api::only_value;
use crate::traverse::{self, Role};

pub(super) fn run(root: &mut Value, work: &mut Work) {
    let whole = root.clone();
    traverse::schemas_mut(root, &mut |schema, pointer, role| {
        if schema.contains_key("oneOf") && schema.contains_key("anyOf") {
            return;
        }
        for key in ["oneOf", "anyOf"] {
            let alternatives = schema
                .get(key)
                .and_then(Value::as_array)
                .filter(|alternatives| !alternatives.is_empty())
                .cloned();
            if let Some(alternatives) =
                alternatives.map(|alternatives| once(alternatives, &format!("{pointer}/{key}"), work))
            {
                union(&whole, schema, key, &alternatives, (pointer, role), work);
            }
        }
    });
}

/// Removes alternatives that repeat an earlier one.
fn once(alternatives: Vec<Value>, pointer: &str, work: &mut Work) -> Vec<Value> {
    let mut seen = HashSet::new();
    let all = alternatives.into_iter().enumerate();
    let kept = all.filter(|(index, alternative)| {
        let Some(name) = reference(alternative) else { return true };
        let first = seen.insert(name.to_owned());
        if !first {
            work.warn(&format!("{pointer}/{index}"), format!("`{name}` occurs twice in the union"));
        }
        first
    });
    kept.map(|(_, alternative)| alternative).collect()
}

fn union(
    whole: &Value,
    schema: &mut Map<String, Value>,
    key: &str,
    alternatives: &[Value],
    (pointer, role): (&str, Role),
    work: &mut Work,
) {
    let at = format!("{pointer}/{key}");
    let targets: Option<Vec<&Value>> =
        alternatives.iter().map(|alternative| target(whole, alternative)).collect();
    // The lint reports a reference that leads nowhere.
    let Some(targets) = targets else { return };
    // A union of one alternative with a discriminating property may get more alternatives one day.
    let discriminated = is_discriminated(&targets);
    if let ([only], false) = (alternatives, discriminated) {
        return alone(schema, key, only, &at, pointer, work);
    }
    if let Some(plain) = plain(&targets, role) {
        if plain.get("enum").is_none() {
            work.warn(&at, "the alternatives become one type in Rust, and their conditions are not checked");
        }
        schema.shift_remove(key);
        schema.shift_remove("discriminator");
        plain.into_iter().for_each(|(key, value)| drop(schema.insert(key, value)));
    } else if schema.contains_key("properties") && targets.iter().all(|target| is_condition(target)) {
        work.warn(&at, "the conditions of the alternatives are not checked");
        schema.shift_remove(key);
        schema.shift_remove("discriminator");
    } else if discriminated || role != Role::Parameter {
        if key == "anyOf" {
            work.moved(&at, &format!("{pointer}/oneOf"));
            schema.shift_remove("anyOf");
        }
        if discriminated {
            schema.insert("oneOf".to_owned(), alternatives.into());
        } else {
            work.warn(&at, "no property tells the alternatives of this union apart, so a value is decoded as the one that fits best; to be sure, give each a required property of the same name, with an `enum` of one value");
            schema.shift_remove("discriminator");
            schema.shift_remove("type");
            schema.insert("oneOf".to_owned(), distinct(alternatives, &targets).into());
            if targets.iter().any(|target| super::is_true(target, "nullable")) {
                schema.insert("nullable".to_owned(), json!(true));
            }
        }
        // The other keywords would apply to every alternative, which only a person can write there.
        let more: Vec<String> = schema
            .keys()
            .filter(|key| !["oneOf", "discriminator", "type"].contains(&key.as_str()) && !is_about_use(key))
            .cloned()
            .collect();
        for key in more {
            work.warn(
                &format!("{pointer}/{key}"),
                format!("`{key}` beside a union is ignored; write it into each alternative"),
            );
            schema.shift_remove(&key);
        }
    }
}

/// Reports whether a schema restricts values without stating their type.
fn is_condition(schema: &Value) -> bool {
    let mut keys = schema.as_object().into_iter().flatten().map(|(key, _)| key);
    keys.all(|key| ["required", "not"].contains(&key.as_str()) || is_about_use(key))
}

/// Returns the alternatives that become distinct types in Rust: all text is one type, and so are all numbers. An enum
/// is open, so any other text fits it too.
fn distinct(alternatives: &[Value], targets: &[&Value]) -> Vec<Value> {
    let all = |name: &str| -> Vec<usize> {
        let of = targets.iter().enumerate().filter(|(_, target)| target["type"] == name);
        of.map(|(index, _)| index).collect()
    };
    let mut dropped: Vec<usize> = Vec::new();
    for name in ["string", "boolean"] {
        let same = all(name);
        let kept = same.iter().find(|index| targets[**index].get("enum").is_some()).or(same.first()).copied();
        dropped.extend(same.into_iter().filter(|index| Some(*index) != kept));
    }
    let (whole, numbers) = (all("integer"), all("number"));
    dropped.extend(whole.iter().skip(usize::from(numbers.is_empty())).chain(numbers.iter().skip(1)));
    let kept = alternatives.iter().enumerate().filter(|(index, _)| !dropped.contains(index));
    kept.map(|(_, alternative)| alternative.clone()).collect()
}

fn target<'a>(whole: &'a Value, alternative: &'a Value) -> Option<&'a Value> {
    let mut target = alternative;
    for _ in 0..32 {
        let Some(name) = reference(target) else { return target.is_object().then_some(target) };
        target = schema(whole, name)?;
    }
    None
}

/// Replaces a union of one alternative by that alternative.
fn alone(schema: &mut Map<String, Value>, key: &str, only: &Value, at: &str, pointer: &str, work: &mut Work) {
    schema.shift_remove(key);
    schema.shift_remove("discriminator");
    if reference(only).is_some() {
        schema.shift_remove("type");
        work.moved(at, &format!("{pointer}/allOf"));
        schema.insert("allOf".to_owned(), json!([only]));
        return;
    }
    for (key, value) in only.as_object().into_iter().flatten() {
        work.moved(&format!("{at}/0/{key}"), &format!("{pointer}/{key}"));
        if !is_about_use(key) || !schema.contains_key(key) {
            schema.insert(key.clone(), value.clone());
        }
    }
}

/// Returns the type of the alternatives if they all have the same one and it is not `object`.
fn plain(targets: &[&Value], role: Role) -> Option<Map<String, Value>> {
    let types: Vec<&str> = targets.iter().map(|target| target["type"].as_str()).collect::<Option<_>>()?;
    let name = match types.first()? {
        _ if types.iter().all(|name| ["integer", "number"].contains(name)) && types.contains(&"number") => {
            "number"
        }
        first if types.iter().all(|name| name == first) => first,
        // A value in a path, a query or a header is always text.
        _ if role == Role::Parameter && types.iter().all(|name| !["array", "object"].contains(name)) => {
            "string"
        }
        _ => return None,
    };
    let mut plain = Map::new();
    match name {
        "string" => {
            let mut values: Vec<Value> = Vec::new();
            for value in targets.iter().filter_map(|target| target["enum"].as_array()).flatten() {
                if !values.contains(value) {
                    values.push(value.clone());
                }
            }
            // An enum is open, so that any other text fits it too.
            if !values.is_empty() {
                plain.insert("enum".to_owned(), Value::Array(values));
            }
        }
        "integer" | "number" | "boolean" => {}
        _ => return None,
    }
    plain.insert("type".to_owned(), json!(name));
    if targets.iter().any(|target| super::is_true(target, "nullable")) {
        plain.insert("nullable".to_owned(), json!(true));
    }
    Some(plain)
}

/// Reports whether a property tells all alternatives apart: each requires it, with one value, and no two values are
/// the same.
fn is_discriminated(targets: &[&Value]) -> bool {
    let Some(names) = targets.first().and_then(|first| first["properties"].as_object()) else { return false };
    names.keys().any(|name| {
        let values: Option<Vec<&Value>> = targets.iter().map(|target| only_value(target, name)).collect();
        values.is_some_and(|values| {
            let same_type =
                values.iter().all(|value| value.is_string()) || values.iter().all(|value| value.is_boolean());
            let mut seen = HashSet::new();
            same_type && values.iter().all(|value| seen.insert(value.to_string()))
        })
    })
}
