//! Unions: components of which a value is one.
//!
//! Why: progenitor ignores discriminators and takes the first member that fits, so that fields are lost. Our unions
//! look at one property that tells the members apart, or else at which member knows most of a value.
//! How: a property that tells them apart is required in every member, has one value in each, and never the same. A
//! discriminator has to name such a property.
//! Cases: `cases/union_*.yaml`.

use std::collections::HashSet;

use serde_json::Value;

use super::model::Kind;
use super::outline::{Node, Outline};
use super::report::Report;

pub(super) fn check(outline: &Outline<'_>, report: &mut Report<'_>) {
    for node in outline.of(Kind::Schema).filter(|node| node.is_component()) {
        let Some(members) = node.list("oneOf") else { continue };
        if !node.has("not") && !node.has("anyOf") {
            union(outline, node, members, report);
        }
    }
}

fn union(outline: &Outline<'_>, node: &Node<'_>, members: &[Value], report: &mut Report<'_>) {
    if members.is_empty() {
        return report.say(&node.at("oneOf"), "a union of nothing; name the components that it is made of");
    }
    let all = members.iter().enumerate();
    let targets: Vec<&Node<'_>> = all
        .filter_map(|(index, member)| {
            outline.resolve(member, &format!("{}/{index}", node.at("oneOf")), "schemas")
        })
        .collect();
    let named = node.object("discriminator").and_then(|node| node.get("propertyName")?.as_str());
    if let Some(name) = named.filter(|_| targets.len() == members.len()) {
        let telling = telling(&targets);
        if let Some(other) = telling.first().filter(|_| !telling.contains(&name)) {
            let message = format!("`{name}` does not tell the members apart, but `{other}` does");
            report.say(&node.at("discriminator/propertyName"), message);
        }
    }
}

/// The properties that tell all members apart.
fn telling<'a>(members: &[&Node<'a>]) -> Vec<&'a str> {
    let Some(first) = members.first() else { return Vec::new() };
    let names = first.object("properties").into_iter().flat_map(|properties| properties.keys());
    let tells = |name: &&str| {
        let values: Option<Vec<&Value>> = members.iter().map(|node| value(node, name)).collect();
        values.is_some_and(|values| {
            let same_type =
                values.iter().all(|value| value.is_string()) || values.iter().all(|value| value.is_boolean());
            let mut seen = HashSet::new();
            same_type && values.iter().all(|value| seen.insert(value.to_string()))
        })
    };
    names.map(String::as_str).filter(tells).collect()
}

/// The one value of a required property.
fn value<'a>(node: &Node<'a>, property: &str) -> Option<&'a Value> {
    let required = node.list("required")?.iter().any(|name| name == property);
    match node.object("properties")?.get(property)?.get("enum")?.as_array()?.as_slice() {
        [value] if required => Some(value),
        _ => None,
    }
}
