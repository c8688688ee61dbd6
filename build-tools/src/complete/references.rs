//! Decodes the percent escapes of references: a reference is a URI, in which `a b` may be written as `a%20b`.

use serde_json::Value;

use super::Work;
use crate::document::unescape_percent;

pub(super) fn run(root: &mut Value, _: &mut Work) {
    decode(root, "");
}

/// Decodes the references below a node, except in examples and other data.
fn decode(node: &mut Value, under: &str) {
    match node {
        Value::Object(object) => {
            let by_name = ["properties", "schemas", "responses"].contains(&under);
            for (key, value) in object {
                if !by_name && ["example", "examples", "default", "enum", "const"].contains(&key.as_str()) {
                    continue;
                }
                if (key == "$ref" || under == "mapping")
                    && let Value::String(target) = value
                    && target.starts_with('#')
                    && target.contains('%')
                {
                    *target = unescape_percent(target);
                }
                decode(value, if by_name { "" } else { key });
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| decode(item, "")),
        _ => {}
    }
}
