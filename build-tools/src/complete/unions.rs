//! Unions: `anyOf` and `oneOf` of anything become a plain type, or a `oneOf` of what has a type: of objects that a
//! property tells apart, or of anything of which each value is read as the member that fits it best.

use std::collections::HashSet;

use serde_json::{Map, Value, json};

use super::{Work, is_about_use, reference, schema};
use crate::api::only_value;
use crate::walk::{self, Role};

pub(super) fn run(root: &mut Value, work: &mut Work) {
    let whole = root.clone();
    walk::schemas_mut(root, &mut |schema, pointer, role| {
        if schema.contains_key("oneOf") && schema.contains_key("anyOf") {
            return;
        }
        for key in ["oneOf", "anyOf"] {
            let members =
                schema.get(key).and_then(Value::as_array).filter(|members| !members.is_empty()).cloned();
            if let Some(members) = members.map(|members| once(members, &format!("{pointer}/{key}"), work)) {
                union(&whole, schema, key, &members, (pointer, role), work);
            }
        }
    });
}

/// The members without those that stand there before.
fn once(members: Vec<Value>, pointer: &str, work: &mut Work) -> Vec<Value> {
    let mut seen = HashSet::new();
    let all = members.into_iter().enumerate();
    let kept = all.filter(|(index, member)| {
        let Some(name) = reference(member) else { return true };
        let first = seen.insert(name.to_owned());
        if !first {
            work.warn(&format!("{pointer}/{index}"), format!("`{name}` stands twice in the union"));
        }
        first
    });
    kept.map(|(_, member)| member).collect()
}

fn union(
    whole: &Value,
    schema: &mut Map<String, Value>,
    key: &str,
    members: &[Value],
    (pointer, role): (&str, Role),
    work: &mut Work,
) {
    let at = format!("{pointer}/{key}");
    let targets: Option<Vec<&Value>> = members.iter().map(|member| target(whole, member)).collect();
    // A reference that leads nowhere is the lint's.
    let Some(targets) = targets else { return };
    // A union of one that has a telling property may get other members one day.
    let told = is_told(&targets);
    if let ([only], false) = (members, told) {
        return alone(schema, key, only, &at, pointer, work);
    }
    if let Some(plain) = plain(&targets, role) {
        if plain.get("enum").is_none() {
            work.warn(&at, "the conditions of the members are not checked; they are one type in Rust");
        }
        schema.shift_remove(key);
        schema.shift_remove("discriminator");
        plain.into_iter().for_each(|(key, value)| drop(schema.insert(key, value)));
    } else if schema.contains_key("properties") && targets.iter().all(|target| is_condition(target)) {
        work.warn(&at, "the conditions of the members are not checked");
        schema.shift_remove(key);
        schema.shift_remove("discriminator");
    } else if told || role != Role::Parameter {
        if key == "anyOf" {
            work.moved(&at, &format!("{pointer}/oneOf"));
            schema.shift_remove("anyOf");
        }
        if told {
            schema.insert("oneOf".to_owned(), members.into());
        } else {
            work.warn(&at, "no property tells the members of this union apart, so a value becomes the one that fits it best; to be sure, give each a required property of one name, with an `enum` of one value");
            schema.shift_remove("discriminator");
            schema.shift_remove("type");
            schema.insert("oneOf".to_owned(), distinct(members, &targets).into());
            if targets.iter().any(|target| super::is_true(target, "nullable")) {
                schema.insert("nullable".to_owned(), json!(true));
            }
        }
        // Whatever else is said holds for every member, and is said there again by those who mean it.
        let more: Vec<String> = schema
            .keys()
            .filter(|key| !["oneOf", "discriminator", "type"].contains(&key.as_str()) && !is_about_use(key))
            .cloned()
            .collect();
        for key in more {
            work.warn(
                &format!("{pointer}/{key}"),
                format!("`{key}` beside a union is passed over; write it into each member"),
            );
            schema.shift_remove(&key);
        }
    }
}

/// Whether a schema says nothing of the type of a value.
fn is_condition(schema: &Value) -> bool {
    let mut keys = schema.as_object().into_iter().flatten().map(|(key, _)| key);
    keys.all(|key| ["required", "not"].contains(&key.as_str()) || is_about_use(key))
}

/// The members that have types of their own in Rust: all text is one, and so are all numbers. An enum is open, so that
/// any other text fits it too.
fn distinct(members: &[Value], targets: &[&Value]) -> Vec<Value> {
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
    let kept = members.iter().enumerate().filter(|(index, _)| !dropped.contains(index));
    kept.map(|(_, member)| member.clone()).collect()
}

fn target<'a>(whole: &'a Value, member: &'a Value) -> Option<&'a Value> {
    let mut target = member;
    for _ in 0..32 {
        let Some(name) = reference(target) else { return target.is_object().then_some(target) };
        target = schema(whole, name)?;
    }
    None
}

/// A union of one is that one.
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

/// The one type that all members are, if they are no objects.
fn plain(targets: &[&Value], role: Role) -> Option<Map<String, Value>> {
    let types: Vec<&str> = targets.iter().map(|target| target["type"].as_str()).collect::<Option<_>>()?;
    let name = match types.first()? {
        _ if types.iter().all(|name| ["integer", "number"].contains(name)) && types.contains(&"number") => {
            "number"
        }
        first if types.iter().all(|name| name == first) => first,
        // In a path, a query or a header everything is text.
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

/// Whether a property tells all members apart: required in each, with one value, and never the same.
fn is_told(targets: &[&Value]) -> bool {
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
