//! Components that are no type of their own are written where they are used: lists, maps, plain values, any JSON, and
//! other names of a component. And whether a value may be null is said where it is used.

use std::collections::{HashMap, HashSet};

use serde_json::{Map, Value, json};

use super::{Work, component, reference};
use crate::walk;

/// How many such components may be written into each other.
const MAX_DEPTH: usize = 16;

pub(super) fn run(root: &mut Value, work: &mut Work) {
    let mut open: HashMap<String, Value> = HashMap::new();
    let mut nullable: HashSet<String> = HashSet::new();
    let schemas = root.pointer_mut("/components/schemas").and_then(Value::as_object_mut);
    for (name, schema) in schemas.into_iter().flatten() {
        if is_plain(schema) {
            open.insert(name.clone(), schema.clone());
        } else if super::is_true(schema, "nullable") {
            nullable.insert(name.clone());
            schema.as_object_mut().and_then(|schema| schema.shift_remove("nullable"));
        }
    }
    if open.is_empty() && nullable.is_empty() {
        return;
    }
    let plain = written_out(open, work);
    walk::schemas_mut(root, &mut |schema, pointer, _| {
        if pointer.matches('/').count() == 3
            && plain.contains_key(pointer.trim_start_matches("/components/schemas/"))
        {
            return;
        }
        // The one member of `allOf` is seen to where the `allOf` is.
        if pointer.rsplit('/').nth(1) == Some("allOf") {
            return;
        }
        if let Some((name, value)) = target(schema).and_then(|name| plain.get_key_value(name)) {
            write(schema, value);
            for key in schema.keys() {
                work.moved(&format!("{}/{key}", component(name)), &format!("{pointer}/{key}"));
            }
        }
        // A union with a member that may be null may be null itself. Another name of a component leads there too.
        if pointer.rsplit('/').nth(1) != Some("oneOf")
            && target(schema).is_some_and(|name| nullable.contains(name))
        {
            if let Some(reference) = schema.shift_remove("$ref") {
                schema.insert("allOf".to_owned(), json!([{ "$ref": reference }]));
            }
            schema.insert("nullable".to_owned(), json!(true));
        }
    });
    if let Some(schemas) = root.pointer_mut("/components/schemas").and_then(Value::as_object_mut) {
        schemas.retain(|name, _| !plain.contains_key(name));
    }
}

/// Writes these components into each other, those that need no other first.
fn written_out(mut open: HashMap<String, Value>, work: &mut Work) -> HashMap<String, Value> {
    let mut plain: HashMap<String, Value> = HashMap::new();
    for _ in 0..MAX_DEPTH {
        let mut next = Vec::new();
        for (name, schema) in &open {
            let mut schema = schema.clone();
            if fill(&mut schema, &open, &plain) {
                next.push((name.clone(), schema));
            }
        }
        for (name, schema) in next {
            open.remove(&name);
            plain.insert(name, schema);
        }
    }
    let mut rest: Vec<String> = open.into_keys().collect();
    rest.sort();
    if let Some(first) = rest.first() {
        let message = format!(
            "`{}` is made of itself and has no name in Rust; make an object of it, with what it holds as a property",
            rest.join("`, `")
        );
        work.error(&component(first), message);
    }
    plain.extend(rest.into_iter().map(|name| (name, json!({}))));
    plain
}

/// Writes what is known into a schema; whether that was all.
fn fill(schema: &mut Value, open: &HashMap<String, Value>, plain: &HashMap<String, Value>) -> bool {
    let Some(members) = schema.as_object_mut() else { return true };
    if let Some(value) = target(members).and_then(|name| plain.get(name)) {
        write(members, value);
        return true;
    }
    if target(members).is_some_and(|name| open.contains_key(name)) {
        return false;
    }
    ["items", "additionalProperties"]
        .iter()
        .all(|key| members.get_mut(*key).is_none_or(|part| fill(part, open, plain)))
}

/// Puts what a component is in the place of the reference to it; what is said of its use stays.
fn write(schema: &mut Map<String, Value>, value: &Value) {
    schema.shift_remove("$ref");
    schema.shift_remove("allOf");
    for (key, value) in value.as_object().into_iter().flatten() {
        schema.entry(key.clone()).or_insert_with(|| value.clone());
    }
}

/// Whether a component is neither an object with properties nor an enum nor a union.
fn is_plain(schema: &Value) -> bool {
    let Some(schema) = schema.as_object() else { return false };
    let typed = ["properties", "enum", "oneOf", "anyOf", "not"].iter().any(|key| {
        schema
            .get(*key)
            .is_some_and(|value| value.as_object().is_none_or(|properties| !properties.is_empty()))
    });
    let odd = schema.get("allOf").and_then(Value::as_array).is_some_and(|members| members.len() != 1);
    !typed && !odd
}

/// The component that a schema is, directly or as the one member of `allOf`.
fn target(schema: &Map<String, Value>) -> Option<&str> {
    match schema.get("allOf").and_then(Value::as_array).map(Vec::as_slice) {
        Some([only]) => reference(only),
        _ => schema.get("$ref")?.as_str()?.strip_prefix("#/components/schemas/"),
    }
}
