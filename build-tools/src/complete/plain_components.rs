//! Replaces references to components that do not become a type by their contents: lists, maps, plain values, any JSON,
//! and components that are only a reference. `nullable` moves from a component to its uses.

use std::collections::{HashMap, HashSet};

use serde_json::{Map, Value, json};

use super::{Work, component, reference};
use crate::traverse;

/// How many levels of such components may be nested.
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
    traverse::schemas_mut(root, &mut |schema, pointer, _| {
        if pointer.matches('/').count() == 3
            && plain.contains_key(pointer.trim_start_matches("/components/schemas/"))
        {
            return;
        }
        // The schema with the `allOf` handles its only part.
        if pointer.rsplit('/').nth(1) == Some("allOf") {
            return;
        }
        if let Some((name, value)) = target(schema).and_then(|name| plain.get_key_value(name)) {
            write(schema, value);
            for key in schema.keys() {
                work.moved(&format!("{}/{key}", component(name)), &format!("{pointer}/{key}"));
            }
        }
        // `unions` makes a union with a nullable alternative nullable.
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

/// Writes these components into each other, beginning with those that contain no other.
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
            "`{}` contains itself and does not become a type; make it an object with the contents as a property",
            rest.join("`, `")
        );
        work.error(&component(first), message);
    }
    plain.extend(rest.into_iter().map(|name| (name, json!({}))));
    plain
}

/// Replaces the references of a schema to known components, and returns whether none is left.
fn fill(schema: &mut Value, open: &HashMap<String, Value>, plain: &HashMap<String, Value>) -> bool {
    let Some(schema) = schema.as_object_mut() else { return true };
    if let Some(value) = target(schema).and_then(|name| plain.get(name)) {
        write(schema, value);
        return true;
    }
    if target(schema).is_some_and(|name| open.contains_key(name)) {
        return false;
    }
    ["items", "additionalProperties"]
        .iter()
        .all(|key| schema.get_mut(*key).is_none_or(|part| fill(part, open, plain)))
}

/// Replaces a reference by the contents of the component. Keywords about the use stay.
fn write(schema: &mut Map<String, Value>, value: &Value) {
    schema.shift_remove("$ref");
    schema.shift_remove("allOf");
    for (key, value) in value.as_object().into_iter().flatten() {
        schema.entry(key.clone()).or_insert_with(|| value.clone());
    }
}

/// Reports whether a component is neither an object with properties nor an enum nor a union.
fn is_plain(schema: &Value) -> bool {
    let Some(schema) = schema.as_object() else { return false };
    let typed = ["properties", "enum", "oneOf", "anyOf", "not"].iter().any(|key| {
        schema
            .get(*key)
            .is_some_and(|value| value.as_object().is_none_or(|properties| !properties.is_empty()))
    });
    let odd = schema.get("allOf").and_then(Value::as_array).is_some_and(|parts| parts.len() != 1);
    !typed && !odd
}

/// Returns the component that a schema refers to, directly or as the only part of an `allOf`.
fn target(schema: &Map<String, Value>) -> Option<&str> {
    match schema.get("allOf").and_then(Value::as_array).map(Vec::as_slice) {
        Some([only]) => reference(only),
        _ => schema.get("$ref")?.as_str()?.strip_prefix("#/components/schemas/"),
    }
}
