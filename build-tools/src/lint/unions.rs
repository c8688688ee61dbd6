//! Unions: components whose values fit one of several alternatives.
//!
//! Why: progenitor ignores discriminators and decodes the first alternative that fits, so that fields are lost. The
//! generated unions use one property that tells the alternatives apart, or else decode the alternative that keeps most
//! of a value.
//! How: a property that tells them apart is required in every alternative, and has one value in each, never the same.
//! A discriminator has to name such a property.
//! Cases: `cases/union_*.yaml`.

use std::collections::HashSet;

use serde_json::Value;

use super::model::Kind;
use super::outline::{Node, Outline};
use super::report::Report;

pub(super) fn check(outline: &Outline<'_>, report: &mut Report<'_>) {
    for node in outline.of(Kind::Schema).filter(|node| node.is_component()) {
        let Some(alternatives) = node.list("oneOf") else { continue };
        if !node.has("not") && !node.has("anyOf") {
            union(outline, node, alternatives, report);
        }
    }
}

fn union(outline: &Outline<'_>, node: &Node<'_>, alternatives: &[Value], report: &mut Report<'_>) {
    if alternatives.is_empty() {
        return report.error(&node.at("oneOf"), "a union without alternatives; list the components");
    }
    let all = alternatives.iter().enumerate();
    let targets: Vec<&Node<'_>> = all
        .filter_map(|(index, alternative)| {
            outline.resolve(alternative, &format!("{}/{index}", node.at("oneOf")), "schemas")
        })
        .collect();
    let named = node.object("discriminator").and_then(|node| node.get("propertyName")?.as_str());
    if let Some(name) = named.filter(|_| targets.len() == alternatives.len()) {
        let discriminators = discriminators(&targets);
        if let Some(other) = discriminators.first().filter(|_| !discriminators.contains(&name)) {
            let message = format!(
                "`{name}` does not tell the alternatives apart, but `{other}` does; write that instead"
            );
            report.error(&node.at("discriminator/propertyName"), message);
        }
    }
}

/// Returns the properties that tell all alternatives apart.
fn discriminators<'a>(alternatives: &[&Node<'a>]) -> Vec<&'a str> {
    let Some(first) = alternatives.first() else { return Vec::new() };
    let names = first.object("properties").into_iter().flat_map(|properties| properties.keys());
    let tells = |name: &&str| {
        let values: Option<Vec<&Value>> = alternatives.iter().map(|node| value(node, name)).collect();
        values.is_some_and(|values| {
            let same_type =
                values.iter().all(|value| value.is_string()) || values.iter().all(|value| value.is_boolean());
            let mut seen = HashSet::new();
            same_type && values.iter().all(|value| seen.insert(value.to_string()))
        })
    };
    names.map(String::as_str).filter(tells).collect()
}

/// Returns the only value of a required property.
fn value<'a>(node: &Node<'a>, property: &str) -> Option<&'a Value> {
    let required = node.list("required")?.iter().any(|name| name == property);
    match node.object("properties")?.get(property)?.get("enum")?.as_array()?.as_slice() {
        [value] if required => Some(value),
        _ => None,
    }
}
