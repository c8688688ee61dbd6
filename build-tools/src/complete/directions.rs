//! Leaves `readOnly` properties out of types that are only sent, and `writeOnly` ones out of those that are only
//! received. In types that are both, they become optional, and are marked.

use std::collections::{HashMap, HashSet};

use serde_json::{Value, json};

use super::Work;
use crate::document::escape;
use crate::traverse;

/// The marks of properties that only responses, or else only requests, have.
pub(crate) const READ_ONLY: &str = "x-read-only";
pub(crate) const WRITE_ONLY: &str = "x-write-only";

pub(super) fn run(root: &mut Value, work: &mut Work) {
    let mut flagged = false;
    traverse::schemas_mut(root, &mut |schema, _, _| {
        flagged |= schema.contains_key("readOnly") || schema.contains_key("writeOnly");
    });
    if !flagged {
        return;
    }
    let (sent, received) = (reached(root, true), reached(root, false));
    traverse::schemas_mut(root, &mut |schema, pointer, _| {
        let name = pointer.strip_prefix("/components/schemas/").and_then(|rest| rest.split('/').next());
        let in_request = name.map_or(!pointer.contains("/responses/"), |name| sent.contains(name));
        let in_response = name.map_or(pointer.contains("/responses/"), |name| received.contains(name));
        let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) else { return };
        let mut optional: HashMap<String, &str> = HashMap::new();
        let mut left_out = HashSet::new();
        for (name, property) in properties.iter_mut() {
            let Some(property) = property.as_object_mut() else { continue };
            let read_only = property.shift_remove("readOnly") == Some(Value::Bool(true));
            let write_only = property.shift_remove("writeOnly") == Some(Value::Bool(true));
            let place = format!("{pointer}/properties/{}", escape(name));
            // The property that tells the alternatives of a union apart must stay.
            let tells = property.get("enum").and_then(Value::as_array).is_some_and(|all| all.len() == 1);
            match (in_request, in_response) {
                _ if tells && (read_only || write_only) => {
                    let key = if read_only { "readOnly" } else { "writeOnly" };
                    work.warn(
                        &place,
                        format!(
                            "`{key}` is ignored, since `{name}` may tell the alternatives of a union apart"
                        ),
                    );
                }
                (true, true) if read_only => {
                    optional.insert(name.clone(), "`readOnly`, and the type is sent too");
                    property.insert(READ_ONLY.to_owned(), json!(true));
                }
                (true, true) if write_only => {
                    optional.insert(name.clone(), "`writeOnly`, and the type is received too");
                    property.insert(WRITE_ONLY.to_owned(), json!(true));
                }
                (true, false) if read_only => {
                    work.warn(&place, format!("`{name}` is `readOnly`, and the type is only sent; it gets no field and no setter"));
                    left_out.insert(name.clone());
                }
                (false, true) if write_only => {
                    work.warn(
                        &place,
                        format!("`{name}` is `writeOnly`, and the type is only received; it gets no field"),
                    );
                    left_out.insert(name.clone());
                }
                _ => {}
            }
        }
        properties.retain(|name, _| !left_out.contains(name));
        let Some(required) = schema.get_mut("required").and_then(Value::as_array_mut) else { return };
        required.retain(|name| {
            let name = name.as_str().unwrap_or_default();
            if left_out.contains(name) {
                return false;
            }
            let Some(why) = optional.get(name) else { return true };
            let place = format!("{pointer}/properties/{}", escape(name));
            work.warn(&place, format!("`{name}` is required, but {why}; it is optional in Rust"));
            false
        });
    });
    traverse::schemas_mut(root, &mut |schema, _, _| {
        schema.retain(|key, _| key != "readOnly" && key != "writeOnly")
    });
}

/// Returns the components that requests, or else responses, can hold.
pub(super) fn reached(root: &Value, requests: bool) -> HashSet<String> {
    let mut open = Vec::new();
    let components = &root["components"];
    let items = root["paths"].as_object().into_iter().flatten().map(|(_, item)| item);
    for operation in items.filter_map(Value::as_object).flatten().map(|(_, operation)| operation) {
        let part = if requests { operation.get("requestBody") } else { operation.get("responses") };
        part.into_iter().for_each(|part| references(part, &mut open));
    }
    let part = if requests { components.get("requestBodies") } else { components.get("responses") };
    part.into_iter().for_each(|part| references(part, &mut open));
    let mut found = HashSet::new();
    while let Some(name) = open.pop() {
        if let Some(schema) = super::schema(root, &name)
            && found.insert(name)
        {
            references(schema, &mut open);
        }
    }
    found
}

/// Collects the schema components that a node refers to.
pub(super) fn references(node: &Value, found: &mut Vec<String>) {
    match node {
        Value::Object(object) => {
            found.extend(super::reference(node).map(str::to_owned));
            object.values().for_each(|value| references(value, found));
        }
        Value::Array(items) => items.iter().for_each(|item| references(item, found)),
        _ => {}
    }
}
