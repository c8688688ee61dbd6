//! Opens closed objects, so that a property that the server adds is not an error.

use serde_json::Value;

use super::Pass;
use crate::traverse;

pub(super) const PASS: Pass = Pass {
    name: "open_objects",
    why: "`additionalProperties: false` becomes `deny_unknown_fields`: a property that the server adds would break \
          every released client",
    run,
};

fn run(root: &mut Value) -> Vec<String> {
    let mut changes = Vec::new();
    traverse::schemas_mut(root, &mut |schema, pointer, _| {
        if schema.get("additionalProperties") == Some(&Value::Bool(false)) {
            schema.shift_remove("additionalProperties");
            changes.push(pointer.to_owned());
        }
    });
    changes
}

#[test]
fn it_opens_closed_objects_and_leaves_maps() {
    super::check(
        PASS,
        "components: {schemas: {A: {additionalProperties: false}, B: {additionalProperties: {type: string}}}}",
        "components: {schemas: {A: {}, B: {additionalProperties: {type: string}}}}",
        &["/components/schemas/A"],
    );
}
