//! Renames one of two names that are the same in Rust.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::Pass;
use crate::document::{escape, resolve};
use crate::names::snake;
use crate::traverse;

pub(super) const PASS: Pass = Pass {
    name: "wire_names",
    why: "`pageIndex` and `page_index` are the same name in Rust, and progenitor writes code that does not compile; \
          the deprecated one gets the suffix `_deprecated`, or its `x-rust-name`, and the shape stage restores the \
          name on the wire",
    run,
};

fn run(root: &mut Value) -> Vec<String> {
    let mut changes = Vec::new();
    traverse::schemas_mut(root, &mut |schema, pointer, _| {
        let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) else { return };
        let renamed = rename(properties.iter().map(|(name, property)| (name.as_str(), property)));
        if renamed.is_empty() {
            return;
        }
        *properties = std::mem::take(properties)
            .into_iter()
            .map(|(name, mut property)| match renamed.get(&name) {
                Some(new) => {
                    changes.push(format!("{pointer}/properties/{}", escape(&name)));
                    mark(&mut property, &name);
                    (new.clone(), property)
                }
                None => (name, property),
            })
            .collect::<Map<_, _>>();
        for name in schema.get_mut("required").and_then(Value::as_array_mut).into_iter().flatten() {
            if let Some(new) = name.as_str().and_then(|name| renamed.get(name)) {
                *name = Value::String(new.clone());
            }
        }
    });
    let whole = root.clone();
    traverse::operations_mut(root, |operation, pointer| {
        let Some(parameters) = operation.get_mut("parameters").and_then(Value::as_array_mut) else { return };
        let resolved: Vec<Value> = parameters
            .iter()
            .map(|parameter| resolve(&whole, parameter, "").map_or(Value::Null, |(node, _)| node.clone()))
            .collect();
        let named = resolved.iter().filter_map(|node| Some((node["name"].as_str()?, node)));
        let renamed = rename(named);
        for (index, (parameter, node)) in parameters.iter_mut().zip(&resolved).enumerate() {
            let Some(name) = node["name"].as_str() else { continue };
            if let Some(new) = renamed.get(name) {
                changes.push(format!("{pointer}/parameters/{index}"));
                *parameter = node.clone();
                mark(parameter, name);
                parameter["name"] = Value::String(new.clone());
            }
        }
    });
    changes
}

fn mark(node: &mut Value, wire: &str) {
    // Keywords beside a reference are ignored; as the only part of an `allOf` the reference means the same.
    if node.get("$ref").is_some() {
        *node = serde_json::json!({ "allOf": [node.take()] });
    }
    if let Some(node) = node.as_object_mut() {
        node.shift_remove("x-rust-name");
        node.insert("x-wire-name".to_owned(), Value::String(wire.to_owned()));
    }
}

/// Returns the new names of those that have to change.
pub(crate) fn rename<'a>(
    named: impl Iterator<Item = (&'a str, &'a Value)> + Clone,
) -> BTreeMap<String, String> {
    let mut groups: BTreeMap<String, Vec<(&str, &Value)>> = BTreeMap::new();
    let mut renamed = BTreeMap::new();
    for (name, node) in named {
        match node.get("x-rust-name").and_then(Value::as_str) {
            Some(new) => {
                renamed.insert(name.to_owned(), new.to_owned());
            }
            None => groups.entry(snake(name)).or_default().push((name, node)),
        }
    }
    for (rust, group) in groups {
        let current = group.iter().filter(|(_, node)| node["deprecated"] != Value::Bool(true)).count();
        if group.len() == 2 && current == 1 {
            for (name, _) in group.iter().filter(|(_, node)| node["deprecated"] == Value::Bool(true)) {
                renamed.insert((*name).to_owned(), format!("{rust}_deprecated"));
            }
        }
    }
    renamed
}

#[test]
fn the_deprecated_one_is_renamed() {
    super::check(
        PASS,
        "paths: {/a: {get: {parameters: [{name: pageIndex, in: query}, {name: page_index, in: query, deprecated: true}]}}}
components: {schemas: {A: {required: [b_c], properties: {bC: {type: string}, b_c: {type: string, deprecated: true},
  send: {type: string, x-rust-name: send_it}}}}}",
        "paths: {/a: {get: {parameters: [{name: pageIndex, in: query},
  {name: page_index_deprecated, in: query, deprecated: true, x-wire-name: page_index}]}}}
components: {schemas: {A: {required: [b_c_deprecated], properties: {bC: {type: string},
  b_c_deprecated: {type: string, deprecated: true, x-wire-name: b_c}, send_it: {type: string, x-wire-name: send}}}}}",
        &[
            "/components/schemas/A/properties/b_c",
            "/components/schemas/A/properties/send",
            "/paths/~1a/get/parameters/1",
        ],
    );
}
