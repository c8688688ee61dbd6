//! Replaces unions by any JSON. The shape stage writes the unions.

use serde_json::{Value, json};

use super::Pass;
use crate::traverse::{self, Role};

pub(super) const PASS: Pass = Pass {
    name: "unions",
    why: "progenitor ignores discriminators and decodes the first alternative that fits; the shape stage writes a \
          union that uses the property that tells the alternatives apart, and keeps unknown alternatives",
    run,
};

fn run(root: &mut Value) -> Vec<String> {
    let mut changes = Vec::new();
    traverse::schemas_mut(root, &mut |schema, pointer, role| {
        if role != Role::Component || !(schema.contains_key("oneOf") || schema.contains_key("anyOf")) {
            return;
        }
        for key in ["oneOf", "anyOf", "discriminator", "type"] {
            schema.shift_remove(key);
        }
        schema.insert("x-union".to_owned(), json!(true));
        changes.push(pointer.to_owned());
    });
    changes
}

#[test]
fn it_leaves_the_description() {
    super::check(
        PASS,
        "components: {schemas: {Pet: {description: Any pet., oneOf: [{$ref: '#/components/schemas/Cat'}]}}}",
        "components: {schemas: {Pet: {description: Any pet., x-union: true}}}",
        &["/components/schemas/Pet"],
    );
}
