//! Everything that becomes Rust must have a description.
//!
//! Why: descriptions are the only documentation of the generated client.
//! Cases: `cases/documentation.yaml`.

use super::model::Kind;
use super::outline::{Node, Outline};
use super::report::Report;

pub(super) fn check(outline: &Outline<'_>, report: &mut Report<'_>) {
    for node in outline.nodes.iter().filter(|node| !node.odd) {
        let what = match node.kind {
            Kind::Operation => "the operation",
            Kind::Parameter => "the parameter",
            // A component that `complete` made is documented by its use.
            Kind::Schema if node.is_component() && report.is_unmoved(node.pointer()) => "the component",
            Kind::Schema if node.is_component() => continue,
            Kind::Schema if is_property(outline, node) => "the property",
            _ => continue,
        };
        if node.text("description").is_none_or(|text| text.trim().is_empty()) {
            report.warn(node.pointer(), format!("no `description`; it is the documentation of {what}"));
        }
    }
}

fn is_property(outline: &Outline<'_>, node: &Node<'_>) -> bool {
    node.spot.slot == "properties" && outline.parent(node).is_some_and(|parent| parent.kind == Kind::Schema)
}
