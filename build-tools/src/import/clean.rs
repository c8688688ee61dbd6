//! Cleans up after a merge: updates examples, and removes unused components.

use std::collections::BTreeSet;

use serde_json::Value;

use super::example::mend;
use crate::document::{escape, resolve};

pub(super) fn clean(root: &mut Value, before: &Value) {
    unused(root, before);
    examples(root, before);
}

/// Collects all references of a document.
fn references(node: &Value, found: &mut BTreeSet<String>) {
    match node {
        Value::Object(members) => {
            if let Some(target) = members.get("$ref").and_then(Value::as_str) {
                found.insert(target.to_owned());
            }
            members.values().for_each(|node| references(node, found));
        }
        Value::Array(items) => items.iter().for_each(|node| references(node, found)),
        _ => {}
    }
}

/// Removes components that the merge left unused.
fn unused(root: &mut Value, before: &Value) {
    let mut used_before = BTreeSet::new();
    references(before, &mut used_before);
    loop {
        let mut used = BTreeSet::new();
        references(root, &mut used);
        let mut gone = 0;
        let components = root.get_mut("components").and_then(Value::as_object_mut);
        for (kind, components) in components.into_iter().flatten() {
            if let Some(components) = components.as_object_mut().filter(|_| kind != "securitySchemes") {
                let count = components.len();
                components.retain(|name, _| {
                    let reference = format!("#/components/{kind}/{}", escape(name));
                    used.contains(&reference) || !used_before.contains(&reference)
                });
                gone += count - components.len();
            }
        }
        if gone == 0 {
            return;
        }
    }
}

/// Repairs examples that were valid before the merge and are not any more.
fn examples(root: &mut Value, before: &Value) {
    let mut mended = Vec::new();
    find(root, String::new(), &mut |pointer, schema, value| {
        let now = mend(root, schema, value);
        // An example that was invalid before stays as it is.
        let old = before.pointer(pointer).filter(|old| *old == value);
        let old_schema = old.and_then(|_| schema_of(before, pointer));
        let fitted = old_schema.is_none_or(|schema| mend(before, schema, value) == *value);
        if now != *value && fitted {
            mended.push((pointer.to_owned(), now));
        }
    });
    for (pointer, value) in mended {
        if let Some(place) = root.pointer_mut(&pointer) {
            *place = value;
        }
    }
}

/// Returns the schema that an example is of, by the pointer of the example.
fn schema_of<'a>(root: &'a Value, pointer: &str) -> Option<&'a Value> {
    let mut at = pointer;
    while let Some((holder, key)) = at.rsplit_once('/') {
        if key == "examples" || key == "example" {
            let holder = root.pointer(holder)?;
            return holder.get("schema").or(Some(holder));
        }
        at = holder;
    }
    None
}

/// Calls with each example, its pointer and its schema.
fn find(root: &Value, _: String, visit: &mut dyn FnMut(&str, &Value, &Value)) {
    let mut open = vec![(root, String::new(), true)];
    while let Some((node, pointer, is_schema)) = open.pop() {
        let Value::Object(members) = node else {
            let items = node.as_array().into_iter().flatten().enumerate();
            open.extend(items.map(|(index, item)| (item, format!("{pointer}/{index}"), true)));
            continue;
        };
        let schema = members.get("schema");
        for (name, example) in members.get("examples").and_then(Value::as_object).into_iter().flatten() {
            let at = format!("{pointer}/examples/{}", escape(name));
            let Some((example, at)) = resolve(root, example, &at) else { continue };
            if let (Some(schema), Some(value)) = (schema, example.get("value")) {
                visit(&format!("{at}/value"), schema, value);
            }
        }
        if let (Some(example), true) = (members.get("example"), is_schema) {
            visit(&format!("{pointer}/example"), schema.unwrap_or(node), example);
        }
        for (key, value) in members {
            let names = matches!(key.as_str(), "properties" | "schemas");
            if !matches!(key.as_str(), "example" | "examples" | "value" | "default" | "enum") || !is_schema {
                open.push((value, format!("{pointer}/{}", escape(key)), !names || !is_schema));
            }
        }
    }
}
