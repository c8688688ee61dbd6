//! Schemas that consist of schemas.
//!
//! Why: `not`, and a union with other keywords beside it, cannot become a type. `allOf` and `anyOf` have been made
//! one object or one union by `complete`.
//! Cases: `cases/composition.yaml`.

use super::model::Kind;
use super::outline::{Node, Outline};
use super::report::Report;

/// The keywords that may stand beside `oneOf`.
const ABOUT_UNION: [&str; 6] =
    ["oneOf", "deprecated", "description", "discriminator", "example", "externalDocs"];

pub(super) fn check(outline: &Outline<'_>, report: &mut Report<'_>) {
    for node in outline.of(Kind::Schema) {
        if node.has("not") {
            report.error(&node.at("not"), "`not` has no type in Rust; describe the allowed values instead");
        } else if node.has("anyOf") {
            let message = "an empty `anyOf`, or one beside `oneOf`, has no type in Rust; write one `oneOf`";
            report.error(&node.at("anyOf"), message);
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
        return report
            .error(&node.at("oneOf"), "a union must have a name; make it a component and refer to it");
    }
    for key in node.value.keys().filter(|key| !ABOUT_UNION.contains(&key.as_str()) && !key.starts_with("x-"))
    {
        let fine = key == "type" && node.text("type") == Some("object");
        if !fine && key != "nullable" {
            let message = format!("`{key}` beside `oneOf` is ignored; write it into each alternative");
            report.error(&node.at(key), message);
        }
    }
}
