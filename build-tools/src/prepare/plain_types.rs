//! Removes limits. The run time checks them on requests, and never on responses.

use serde_json::Value;

use super::Pass;
use crate::traverse;

pub(super) const PASS: Pass = Pass {
    name: "plain_types",
    why: "lengths, patterns, formats and bounds become types that refuse responses, and defaults are sent although \
          the caller did not set them; the shape stage writes the limits as data for the checks of requests",
    run,
};

const LIMITS: [&str; 14] = [
    "minLength",
    "maxLength",
    "pattern",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
    "default",
];

fn run(root: &mut Value) -> Vec<String> {
    let mut changes = Vec::new();
    traverse::schemas_mut(root, &mut |schema, pointer, _| {
        let before = schema.len();
        schema.retain(|key, _| !LIMITS.contains(&key.as_str()));
        // These have their own types: a text that is never shown, and numbers above `i64`.
        if schema.get("format").is_some_and(|format| format != "password" && format != "uint64") {
            schema.shift_remove("format");
        }
        if schema.len() < before {
            changes.push(pointer.to_owned());
        }
    });
    changes
}

#[test]
fn it_drops_limits_and_keeps_formats_that_are_types() {
    super::check(
        PASS,
        "components: {schemas: {A: {properties: {a: {type: string, minLength: 1, format: email, default: x},
           b: {type: string, format: password}, c: {type: integer, format: int32, minimum: 1},
           d: {type: integer, format: uint64}}}}}",
        "components: {schemas: {A: {properties: {a: {type: string},
           b: {type: string, format: password}, c: {type: integer}, d: {type: integer, format: uint64}}}}}",
        &["/components/schemas/A/properties/a", "/components/schemas/A/properties/c"],
    );
}
