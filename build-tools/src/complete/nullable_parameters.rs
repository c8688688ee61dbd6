//! Removes `nullable` from parameters in a path or a header.

use serde_json::Value;

use super::Work;
use crate::document::escape;
use crate::traverse;

pub(super) fn run(root: &mut Value, work: &mut Work) {
    let shared = root.pointer_mut("/components/parameters").and_then(Value::as_object_mut);
    for (name, node) in shared.into_iter().flatten() {
        parameter(node, &format!("/components/parameters/{}", escape(name)), work);
    }
    traverse::operations_mut(root, |operation, pointer| {
        let list = operation.get_mut("parameters").and_then(Value::as_array_mut);
        for (index, node) in list.into_iter().flatten().enumerate() {
            parameter(node, &format!("{pointer}/parameters/{index}"), work);
        }
    });
}

fn parameter(node: &mut Value, pointer: &str, work: &mut Work) {
    let location = match node["in"].as_str() {
        Some("path") => "path",
        Some("header") => "header",
        _ => return,
    };
    let Some(schema) = node.get_mut("schema").and_then(Value::as_object_mut) else { return };
    if schema.shift_remove("nullable") == Some(Value::Bool(true)) {
        work.warn(
            &format!("{pointer}/schema"),
            format!("a parameter in the {location} is never null; `nullable` is ignored"),
        );
    }
}
