//! A component is called by its name.

use serde_json::Value;

use super::Pass;
use crate::walk;

pub(super) const PASS: Pass = Pass {
    name: "titles",
    why: "a `title` beats the name a type would get, and two types with one title silently become one",
    run,
};

fn run(root: &mut Value) -> Vec<String> {
    let mut changes = Vec::new();
    walk::schemas_mut(root, &mut |schema, pointer, _| {
        if schema.shift_remove("title").is_some() {
            changes.push(pointer.to_owned());
        }
    });
    changes
}

#[test]
fn it_drops_titles_but_not_properties_of_that_name() {
    super::check(
        PASS,
        "components: {schemas: {A: {title: Item, properties: {title: {type: string}}}}}",
        "components: {schemas: {A: {properties: {title: {type: string}}}}}",
        &["/components/schemas/A"],
    );
}
