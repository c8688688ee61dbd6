//! Names of components that are not written as Rust writes the names of types, or that Rust or the client has taken.

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
        let meets = |other: &String| other != name && other.eq_ignore_ascii_case(&new);
        // What has no letters of ASCII, or meets with another name, is for a person to name.
        if !is_free(&new) || names.iter().any(meets) || !taken.insert(new.to_lowercase()) {
            continue;
        }
        work.warn(&component(name), format!("`{name}` cannot be the name of a type; it is called `{new}`"));
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

/// Whether a component may have a name.
fn is_free(name: &str) -> bool {
    name.is_ascii() && camel(name) == name && !RESERVED_SCHEMA_NAMES.contains(&name)
}

/// A name as that of a type.
fn spelled(name: &str) -> String {
    let mut new = camel(name);
    if RESERVED_SCHEMA_NAMES.contains(&new.as_str()) {
        new.push_str("Object");
    }
    new
}

/// A name for a type, in UpperCamelCase and free.
pub(super) fn free(name: &str, taken: impl Fn(&str) -> bool) -> String {
    let new = spelled(name);
    let numbered = (2_u32..).map(|number| format!("{new}{number}"));
    std::iter::once(new.clone()).chain(numbered).find(|name| !taken(name)).unwrap_or_default()
}

/// Leads references elsewhere, everywhere but in examples and other data.
pub(super) fn rewrite(root: &mut Value, renamed: &Map<String, Value>) {
    fn node_in(node: &mut Value, under: &str, renamed: &Map<String, Value>) {
        let new = |target: &Value| Some(renamed.get(target.as_str()?)?.clone());
        match node {
            Value::Object(members) => {
                let by_name = ["properties", "schemas", "responses"].contains(&under);
                for (key, member) in members {
                    if !by_name && ["example", "examples", "default", "enum"].contains(&key.as_str()) {
                        continue;
                    }
                    if (key == "$ref" || under == "mapping")
                        && let Some(new) = new(member)
                    {
                        *member = new;
                    }
                    node_in(member, if by_name { "" } else { key }, renamed);
                }
            }
            Value::Array(items) => items.iter_mut().for_each(|item| node_in(item, "", renamed)),
            _ => {}
        }
    }
    node_in(root, "", renamed);
}
