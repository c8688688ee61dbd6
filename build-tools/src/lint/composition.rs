//! Schemas made of schemas.
//!
//! Why: of `not` and of unions with more beside them no type can be made. `allOf` and `anyOf` are what `complete` makes
//! one object or one union of.
//! Cases: `cases/composition.yaml`.

use super::model::Kind;
use super::outline::{Node, Outline};
use super::report::Report;

/// What may stand beside `oneOf`.
const ABOUT_UNION: [&str; 6] =
    ["oneOf", "deprecated", "description", "discriminator", "example", "externalDocs"];

pub(super) fn check(outline: &Outline<'_>, report: &mut Report<'_>) {
    for node in outline.of(Kind::Schema) {
        if node.has("not") {
            report.say(&node.at("not"), "`not` has no type in Rust; say what may be there instead");
        } else if node.has("anyOf") {
            let message = "`anyOf` of nothing, or beside `oneOf`, has no type in Rust; write one `oneOf`";
            report.say(&node.at("anyOf"), message);
        } else if node.has("oneOf") {
            one_of(node, report);
        }
    }
}

fn one_of(node: &Node<'_>, report: &mut Report<'_>) {
    if report.is_broken(node.pointer()) {
        return;
    }
    if !node.is_component() {
        return report.say(&node.at("oneOf"), "a union has a name; make it a component and refer to it");
    }
    for key in
        node.members.keys().filter(|key| !ABOUT_UNION.contains(&key.as_str()) && !key.starts_with("x-"))
    {
        let fine = key == "type" && node.text("type") == Some("object");
        if !fine && key != "nullable" {
            let message = format!("`{key}` beside `oneOf` is passed over; write it into each member");
            report.say(&node.at(key), message);
        }
    }
}
