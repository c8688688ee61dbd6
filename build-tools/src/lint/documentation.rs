//! Everything that becomes Rust has a description.
//!
//! Why: descriptions are the documentation of the client and of the command line, and there is no other.
//! Cases: `cases/documentation.yaml`.

use super::Report;
use super::model::Kind;
use super::outline::{Node, Outline};

pub(super) fn check(outline: &Outline<'_>, report: &mut Report<'_>) {
    for node in outline.nodes.iter().filter(|node| !node.odd) {
        let what = match node.kind {
            Kind::Operation => "the operation",
            Kind::Parameter => "the parameter",
            Kind::Schema if node.is_component() => "the component",
            Kind::Schema if is_property(outline, node) => "the property",
            _ => continue,
        };
        if node.text("description").is_none_or(|text| text.trim().is_empty()) {
            report.say(node.pointer(), format!("no `description`; {what} is documented by it"));
        }
    }
}

fn is_property(outline: &Outline<'_>, node: &Node<'_>) -> bool {
    node.spot.slot == "properties" && outline.parent(node).is_some_and(|parent| parent.kind == Kind::Schema)
}
