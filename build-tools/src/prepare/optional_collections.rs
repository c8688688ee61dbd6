//! Keeps an absent list apart from an empty one.

use serde_json::{Value, json};

use super::Pass;
use crate::traverse;

pub(super) const PASS: Pass = Pass {
    name: "optional_collections",
    why: "an optional array or map becomes a plain collection that is omitted when empty, so that an empty one \
          could not be sent; if nullable, it becomes an `Option`",
    run,
};

fn run(root: &mut Value) -> Vec<String> {
    let mut changes = Vec::new();
    traverse::schemas_mut(root, &mut |schema, pointer, _| {
        let required = schema.get("required").and_then(Value::as_array).cloned().unwrap_or_default();
        let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) else { return };
        for (name, property) in properties {
            let collection = property["type"] == "array" || property["additionalProperties"].is_object();
            let optional = !required.iter().any(|required| required == name);
            if collection && optional && property["nullable"] != json!(true) {
                property["nullable"] = json!(true);
                changes.push(format!("{pointer}/properties/{}", crate::document::escape(name)));
            }
        }
    });
    changes
}

#[test]
fn it_makes_them_nullable() {
    super::check(
        PASS,
        "components: {schemas: {A: {required: [b], properties: {a: {type: array}, b: {type: array}, c: {type: string},
           d: {type: object, additionalProperties: {type: string}}}}}}",
        "components: {schemas: {A: {required: [b], properties: {a: {type: array, nullable: true}, b: {type: array},
           c: {type: string}, d: {type: object, additionalProperties: {type: string}, nullable: true}}}}}",
        &["/components/schemas/A/properties/a", "/components/schemas/A/properties/d"],
    );
}
