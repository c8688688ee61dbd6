//! Schemas made of schemas.
//!
//! Why: of `allOf`, `anyOf` and `not` the generator makes types that accept too much, lose fields or do not compile.
//! How: what is left says everything an API needs: an object with properties, a union of objects, and a reference that
//! may be null, written as the one member of `allOf`.
//! Cases: `cases/composition.yaml`.

use serde_json::Value;

use super::Report;
use super::model::Kind;
use super::outline::{Node, Outline};

/// What may stand beside the one reference of `allOf`: what is about its use, not about its form.
const ABOUT_USE: [&str; 6] = ["allOf", "default", "deprecated", "description", "example", "nullable"];

/// What may stand beside `oneOf`.
const ABOUT_UNION: [&str; 6] =
    ["oneOf", "deprecated", "description", "discriminator", "example", "externalDocs"];

pub(super) fn check(outline: &Outline<'_>, report: &mut Report<'_>) {
    for node in outline.of(Kind::Schema) {
        if node.has("not") {
            report.say(&node.at("not"), "`not` has no type in Rust; say what may be there instead");
        } else if node.has("anyOf") {
            let message = "`anyOf` is not supported; write `oneOf` with components that a property tells apart, or one \
                           object with optional properties";
            report.say(&node.at("anyOf"), message);
        } else if node.has("oneOf") {
            one_of(node, report);
        } else if node.has("allOf") {
            all_of(node, report);
        } else if node.object("properties").is_some_and(|properties| !properties.is_empty())
            && node.members.get("additionalProperties").is_some_and(Value::is_object)
        {
            let message =
                "an object has `properties` or is a map, not both; put the map into a property of its own";
            report.say(&node.at("additionalProperties"), message);
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

fn all_of(node: &Node<'_>, report: &mut Report<'_>) {
    let place = node.at("allOf");
    match node.list("allOf").map(Vec::as_slice) {
        None => {}
        Some([]) => report.say(&place, "`allOf` of nothing; leave it out"),
        Some([only]) if only.is_object() && only.get("$ref").is_none() => {
            report.say(&place, "`allOf` with one schema is that schema; write its members here");
        }
        Some([_]) => {
            for key in
                node.members.keys().filter(|key| !ABOUT_USE.contains(&key.as_str()) && !key.starts_with("x-"))
            {
                // The type of the component may be said again, since some tools want `nullable` beside it.
                if key != "type" {
                    let message =
                        format!("`{key}` beside `allOf` is not supported; write it into the component");
                    report.say(&node.at(key), message);
                }
            }
        }
        Some(_) => {
            let message =
                "`allOf` of more than one is not supported; write one object with the properties of all";
            report.say(&place, message);
        }
    }
}
