//! Makes components of inline schemas with an `allOf` that leads back to the component around them.
//!
//! Merged in place they would never end: in `A: {properties: {child: {allOf: [A, …]}}}`, the child has a child, which
//! has one too.

use std::collections::{HashMap, HashSet};

use serde_json::{Value, json};

use super::{Work, all_of, component, is_about_use, reference, type_names};
use crate::circles::circle_of;
use crate::names::camel;
use crate::traverse;

/// How many such schemas may be nested.
const MAX_DEPTH: usize = 32;

pub(super) fn run(root: &mut Value, work: &mut Work) {
    for _ in 0..MAX_DEPTH {
        if !once(root, work) {
            return;
        }
    }
}

/// Makes components of the outermost of these schemas, and returns whether there was one.
fn once(root: &mut Value, work: &mut Work) -> bool {
    let mut parts: HashMap<String, Vec<String>> = HashMap::new();
    traverse::schemas_mut(root, &mut |schema, pointer, _| {
        all_of::conditions(schema);
        if let Some((name, _)) = below(pointer) {
            parts.entry(name).or_default().extend(referenced(schema));
        }
    });
    let names: Vec<&str> = parts.keys().map(String::as_str).collect();
    let leads =
        |name: &str| -> Vec<&str> { parts.get(name).into_iter().flatten().map(String::as_str).collect() };
    let circle = circle_of(&names, leads);
    let mut taken: HashSet<String> = names.iter().map(|name| name.to_lowercase()).collect();
    let mut made = Vec::new();
    traverse::schemas_mut(root, &mut |schema, pointer, _| {
        let Some((name, path)) = below(pointer).filter(|(_, path)| !path.is_empty()) else { return };
        let around = circle.get(name.as_str());
        if !referenced(schema).iter().any(|part| circle.get(part.as_str()) == around) {
            return;
        }
        let words = path.split('/').filter(|word| !["properties", "allOf", "oneOf", "anyOf"].contains(word));
        let words: String =
            words.map(|word| if word == "items" { "Item".to_owned() } else { camel(word) }).collect();
        let new = type_names::free(&format!("{name}{words}"), |name| taken.contains(&name.to_lowercase()));
        taken.insert(new.to_lowercase());
        work.warn(pointer, format!("an object that contains itself must have a name, and becomes the component `{new}`; make it a component to choose the name"));
        work.moved(pointer, &component(&new));
        let whole = Value::Object(schema.clone());
        schema.retain(|key, _| is_about_use(key) && key != "example");
        schema.insert("allOf".to_owned(), json!([{ "$ref": format!("#/components/schemas/{new}") }]));
        made.push((new, whole));
    });
    let found = !made.is_empty();
    if let Some(schemas) = root.pointer_mut("/components/schemas").and_then(Value::as_object_mut) {
        for (name, mut schema) in made {
            if let Some(schema) = schema.as_object_mut() {
                schema.retain(|key, _| !is_about_use(key) || key == "description" || key == "example");
            }
            schemas.insert(name, schema);
        }
    }
    found
}

/// Returns the component that a schema belongs to, and its path below it.
fn below(pointer: &str) -> Option<(String, &str)> {
    let rest = pointer.strip_prefix("/components/schemas/")?;
    let (name, path) = rest.split_once('/').unwrap_or((rest, ""));
    Some((name.replace("~1", "/").replace("~0", "~"), path))
}

/// Returns the components that a schema is merged with.
fn referenced(schema: &serde_json::Map<String, Value>) -> Vec<String> {
    let parts = schema.get("allOf").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let about_use = schema.keys().all(|key| key == "allOf" || key == "type" || is_about_use(key));
    let is_use = parts.len() == 1 && about_use;
    parts.iter().filter(|_| !is_use).filter_map(reference).map(str::to_owned).collect()
}
