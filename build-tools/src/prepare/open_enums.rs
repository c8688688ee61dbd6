//! Replaces enums by text. The shape stage writes open enums.

use serde_json::{Value, json};

use super::Pass;
use crate::traverse::{self, Role};

pub(super) const PASS: Pass = Pass {
    name: "open_enums",
    why: "progenitor's enums are closed: a value that the server adds would fail the whole response, and values \
          with the same name in Rust make it panic; the shape stage writes an open enum instead of the text type",
    run,
};

fn run(root: &mut Value) -> Vec<String> {
    let mut changes = Vec::new();
    traverse::schemas_mut(root, &mut |schema, pointer, role| {
        if schema.shift_remove("enum").is_none() {
            return;
        }
        changes.push(pointer.to_owned());
        if role == Role::Component {
            schema.insert("x-open-enum".to_owned(), json!(true));
        }
    });
    changes
}

#[test]
fn it_leaves_the_type() {
    super::check(
        PASS,
        "components: {schemas: {Sort: {type: string, enum: [up, down]}}}",
        "components: {schemas: {Sort: {type: string, x-open-enum: true}}}",
        &["/components/schemas/Sort"],
    );
}
