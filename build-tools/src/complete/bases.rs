//! Makes a union of a component with a discriminator that other components contain through `allOf`.
//!
//! `Pet` with `discriminator` and `Cat` with `allOf: [Pet, …]` say the same as a `oneOf` of all that contain `Pet`.
//! The properties of `Pet` become a component of their own, which the alternatives are merged with.

use std::collections::{HashMap, HashSet};

use serde_json::{Map, Value, json};

use super::{Work, component, directions, is_about_use, reference, type_names};
use crate::traverse;

pub(super) fn run(root: &mut Value, work: &mut Work) {
    let Some(schemas) = root.pointer("/components/schemas").and_then(Value::as_object) else { return };
    let bases = bases(schemas);
    if bases.is_empty() {
        return;
    }
    let below: HashSet<String> = bases.iter().flat_map(|(_, below)| below.iter().cloned()).collect();
    let mut taken: HashSet<String> = schemas.keys().map(|name| name.to_lowercase()).collect();
    // The former name of the properties of each base, and the new one.
    let mut renamed: HashMap<String, String> = HashMap::new();
    for (name, _) in &bases {
        let new = type_names::free(&format!("{name}Base"), |name| taken.contains(&name.to_lowercase()));
        taken.insert(new.to_lowercase());
        renamed.insert(name.clone(), new);
    }
    let Some(schemas) = root.pointer_mut("/components/schemas").and_then(Value::as_object_mut) else {
        return;
    };
    for (name, alternatives) in bases {
        let (Some(new), Some(base)) = (renamed.get(&name), schemas.get_mut(&name)) else { continue };
        let Some(base) = base.as_object_mut() else { continue };
        let union = union(base, &alternatives, &renamed, work, &name);
        let object = std::mem::replace(base, union);
        work.moved(&component(&name), &component(new));
        work.bases.push(new.clone());
        schemas.insert(new.clone(), Value::Object(object));
    }
    traverse::schemas_mut(root, &mut |schema, pointer, _| {
        let about_use = schema.keys().all(|key| key == "allOf" || is_about_use(key));
        let name = pointer.strip_prefix("/components/schemas/").filter(|name| !name.contains('/'));
        let Some(parts) = schema.get_mut("allOf").and_then(Value::as_array_mut) else { return };
        // As the only part of the schema of a property, the reference means the union.
        let is_use = parts.len() == 1 && about_use;
        if is_use && name.is_none() {
            return;
        }
        for part in parts.iter_mut() {
            if let Some(new) = reference(part).and_then(|name| renamed.get(name)) {
                *part = json!({ "$ref": format!("#/components/schemas/{new}") });
            }
        }
        if is_use && name.is_some_and(|name| below.contains(&name.replace("~1", "/").replace("~0", "~"))) {
            // A single reference would not be merged.
            parts.push(json!({ "type": "object" }));
        }
    });
}

/// Removes the bases of unions that no schema refers to since they were merged.
pub(super) fn drop_unused(root: &mut Value, work: &mut Work) {
    if work.bases.is_empty() {
        return;
    }
    let mut used = Vec::new();
    directions::references(root, &mut used);
    let used: HashSet<String> = used.into_iter().collect();
    let unused: HashSet<String> =
        std::mem::take(&mut work.bases).into_iter().filter(|name| !used.contains(name)).collect();
    if let Some(schemas) = root.pointer_mut("/components/schemas").and_then(Value::as_object_mut) {
        schemas.retain(|name, _| !unused.contains(name));
    }
}

/// Returns the components with a discriminator that other components contain, and the names of these.
fn bases(schemas: &Map<String, Value>) -> Vec<(String, Vec<String>)> {
    let is_base = |schema: &Value| {
        schema.get("discriminator").is_some_and(|discriminator| discriminator["propertyName"].is_string())
            && !["oneOf", "anyOf"].iter().any(|key| schema.get(*key).is_some())
    };
    let mut children: HashMap<&str, Vec<&str>> = HashMap::new();
    for (name, schema) in schemas {
        let parts = schema.get("allOf").and_then(Value::as_array).into_iter().flatten();
        for base in parts.filter_map(reference) {
            children.entry(base).or_default().push(name);
        }
    }
    let mut found = Vec::new();
    for (name, _) in schemas.iter().filter(|(_, schema)| is_base(schema)) {
        let (mut open, mut below) = (vec![name.as_str()], HashSet::new());
        while let Some(base) = open.pop() {
            let more = children.get(base).into_iter().flatten().copied();
            open.extend(more.filter(|child| below.insert(*child)));
        }
        // One that contains itself is left to the pass `all-of`, which reports it.
        if !below.is_empty() && !below.contains(name.as_str()) {
            let below = schemas.keys().filter(|name| below.contains(name.as_str()));
            found.push((name.clone(), below.cloned().collect()));
        }
    }
    found
}

/// Returns the union, and takes the discriminator from its base.
fn union(
    base: &mut Map<String, Value>,
    alternatives: &[String],
    renamed: &HashMap<String, String>,
    work: &mut Work,
    name: &str,
) -> Map<String, Value> {
    let mut discriminator = base.shift_remove("discriminator").unwrap_or_default();
    let mut mapped = HashSet::new();
    let mapping = discriminator.get_mut("mapping").and_then(Value::as_object_mut);
    for target in mapping.into_iter().flatten().filter_map(|(_, target)| match target {
        Value::String(target) => Some(target),
        _ => None,
    }) {
        let named = target.strip_prefix("#/components/schemas/").unwrap_or(target);
        let now = renamed.get(named).map_or(named, String::as_str).to_owned();
        *target = format!("#/components/schemas/{now}");
        mapped.insert(now);
    }
    // Of a base only the object that a value of the discriminator names can be an alternative.
    let bases = std::iter::once(name).chain(alternatives.iter().map(String::as_str));
    let bases = bases.filter_map(|name| renamed.get(name)).filter(|now| mapped.contains(*now)).cloned();
    let plain = alternatives.iter().filter(|name| !renamed.contains_key(*name)).cloned();
    let all: Vec<String> = bases.chain(plain).collect();
    let property = discriminator["propertyName"].as_str().unwrap_or_default();
    let listed: Vec<String> = all.iter().take(6).map(|name| format!("`{name}`")).collect();
    let more = if all.len() > listed.len() { " and others" } else { "" };
    work.warn(
        &format!("{}/discriminator", component(name)),
        format!(
            "`{name}` becomes a union of the components that contain it, {}{more}, which `{property}` tells apart; to choose the alternatives, write a `oneOf` of them",
            listed.join(", ")
        ),
    );
    let mut union: Map<String, Value> = base
        .iter()
        .filter(|(key, _)| is_about_use(key) && *key != "example")
        .map(|(key, value)| (key.clone(), value.clone()))
        .collect();
    let reference = |name: &String| json!({ "$ref": format!("#/components/schemas/{name}") });
    union.insert("oneOf".to_owned(), all.iter().map(reference).collect());
    union.insert("discriminator".to_owned(), discriminator);
    union
}
