//! No schema may contain itself without an end.
//!
//! Why: an object that requires itself has no finite value, and a union that holds itself without an object between
//! decodes a value as itself without an end.
//! How: circles are searched in the graph of components that hold each other directly.
//! Lists, maps and optional properties end a circle, and so does a union of several alternatives.
//! Cases: `cases/circles.yaml`.

use std::collections::HashSet;

use serde_json::Value;

use super::model::Kind;
use super::outline::{Node, Outline, component};
use super::report::Report;
use crate::circles::circles;

pub(super) fn check(outline: &Outline<'_>, report: &mut Report<'_>) {
    let names: Vec<&str> =
        outline.of(Kind::Schema).filter(|node| node.is_component()).map(|node| node.spot.key).collect();
    let mut reported = HashSet::new();
    let unions = |name: &str| outline.schema(name).map(alternatives).unwrap_or_default();
    for circle in circles(names.iter().copied(), unions) {
        let message = format!(
            "the union `{}` holds itself: {}; a value would be decoded as itself without an end, so put an object or a list between",
            circle[0],
            round(&circle)
        );
        report.error(&format!("/components/schemas/{}", circle[0]), message);
        reported.extend(circle);
    }
    let required = |name: &str| outline.schema(name).map(required).unwrap_or_default();
    for circle in circles(names.iter().copied(), required) {
        if circle.iter().any(|name| reported.contains(name)) {
            continue;
        }
        let message = format!(
            "`{}` requires itself: {}; it has no finite value, so make one of the properties optional",
            circle[0],
            round(&circle)
        );
        report.error(&format!("/components/schemas/{}", circle[0]), message);
    }
}

/// Returns the components that are alternatives of a union.
fn alternatives<'a>(node: &Node<'a>) -> Vec<&'a str> {
    node.list("oneOf").into_iter().flatten().filter_map(referenced).collect()
}

/// Returns the components that every value of a component holds.
fn required<'a>(node: &Node<'a>) -> Vec<&'a str> {
    let required: HashSet<&str> =
        node.list("required").into_iter().flatten().filter_map(Value::as_str).collect();
    let properties = node.object("properties").into_iter().flatten();
    let properties = properties.filter(|(name, schema)| {
        required.contains(name.as_str()) && schema.get("nullable") != Some(&Value::Bool(true))
    });
    let only = node.list("oneOf").filter(|all| all.len() == 1).into_iter().flatten();
    properties.map(|(_, schema)| schema).chain(only).filter_map(referenced).collect()
}

/// Returns the component that a schema refers to, directly or as the only part of an `allOf`.
fn referenced(schema: &Value) -> Option<&str> {
    let only = schema.get("allOf").and_then(Value::as_array).filter(|parts| parts.len() == 1);
    component(only.map_or(schema, |parts| &parts[0]).get("$ref")?.as_str()?, "schemas")
}

/// Returns a circle as text that fits on a line.
pub(super) fn round(circle: &[&str]) -> String {
    let shown: Vec<String> = circle.iter().take(6).map(|name| format!("`{name}`")).collect();
    let more = if circle.len() > shown.len() { " → …" } else { "" };
    format!("{}{more} → `{}`", shown.join(" → "), circle[0])
}
