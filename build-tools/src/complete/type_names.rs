//! Renames components whose name is not in UpperCamelCase, or that Rust or the client already has.

use std::collections::HashSet;

use serde_json::{Map, Value};

use super::{Work, component};
use crate::names::camel;
use crate::reserved::RESERVED_SCHEMA_NAMES;

pub(super) fn run(root: &mut Value, work: &mut Work) {
    let Some(schemas) = root.pointer_mut("/components/schemas").and_then(Value::as_object_mut) else {
        return;
    };
    let names: Vec<String> = schemas.keys().cloned().collect();
    let mut renamed: Map<String, Value> = Map::new();
    let mut taken = HashSet::new();
    for name in &names {
        if name.is_empty() || is_free(name) {
            continue;
        }
        let new = spelled(name);
        let collides = |other: &String| other != name && other.eq_ignore_ascii_case(&new);
        // A name without ASCII letters, or that collides with another, is left to a person.
        if !is_free(&new) || names.iter().any(collides) || !taken.insert(new.to_lowercase()) {
            continue;
        }
        work.warn(&component(name), format!("`{name}` cannot be the name of a type; it becomes `{new}`"));
        work.moved(&component(name), &component(&new));
        renamed.insert(format!("#{}", component(name)), format!("#/components/schemas/{new}").into());
        renamed.insert(format!("#/components/schemas/{name}"), format!("#/components/schemas/{new}").into());
    }
    if renamed.is_empty() {
        return;
    }
    *schemas = std::mem::take(schemas)
        .into_iter()
        .map(|(name, schema)| {
            let new = renamed.get(&format!("#/components/schemas/{name}")).and_then(Value::as_str);
            let new = new.and_then(|new| new.rsplit('/').next()).map(str::to_owned);
            (new.unwrap_or(name), schema)
        })
        .collect();
    rewrite(root, &renamed);
}

/// Reports whether a component may have a name.
fn is_free(name: &str) -> bool {
    name.is_ascii() && camel(name) == name && !RESERVED_SCHEMA_NAMES.contains(&name)
}

/// Returns a name as the name of a type.
pub(crate) fn spelled(name: &str) -> String {
    // Once more, since `A B` becomes `AB`, and `AB` becomes `Ab`.
    let mut new = camel(&camel(name));
    if RESERVED_SCHEMA_NAMES.contains(&new.as_str()) {
        new.push_str("Object");
    }
    new
}

/// Returns a free name for a type, in UpperCamelCase.
pub(super) fn free(name: &str, taken: impl Fn(&str) -> bool) -> String {
    let new = spelled(name);
    let numbered = (2_u32..).map(|number| format!("{new}{number}"));
    std::iter::once(new.clone()).chain(numbered).find(|name| !taken(name)).unwrap_or_default()
}

/// Rewrites references, except in examples and other data.
pub(super) fn rewrite(root: &mut Value, renamed: &Map<String, Value>) {
    fn node_in(node: &mut Value, under: &str, renamed: &Map<String, Value>) {
        let new = |target: &Value| Some(renamed.get(target.as_str()?)?.clone());
        match node {
            Value::Object(object) => {
                let by_name = ["properties", "schemas", "responses"].contains(&under);
                for (key, value) in object {
                    if !by_name && ["example", "examples", "default", "enum"].contains(&key.as_str()) {
                        continue;
                    }
                    if (key == "$ref" || under == "mapping")
                        && let Some(new) = new(value)
                    {
                        *value = new;
                    }
                    node_in(value, if by_name { "" } else { key }, renamed);
                }
            }
            Value::Array(items) => items.iter_mut().for_each(|item| node_in(item, "", renamed)),
            _ => {}
        }
    }
    node_in(root, "", renamed);
}
