//! Properties of objects.
//!
//! Why: a property becomes a field, and `pageIndex` and `page_index` become one, so that the code does not compile.
//! What is required and does not exist is one of two slips: in the list or in the properties.
//! How: names are compared after `wire_names` has told apart what it can.
//! Cases: `cases/property_*.yaml`.

use std::collections::{HashMap, HashSet};

use super::calls::texts;
use super::hints::similar;
use super::model::Kind;
use super::names::usable;
use super::outline::{Node, Outline};
use super::report::Report;
use crate::document::escape;
use crate::names::snake;
use crate::prepare::rename;

pub(super) fn check(outline: &Outline<'_>, report: &mut Report<'_>) {
    for node in outline.of(Kind::Schema) {
        required(node, report);
        names(node, report);
    }
}

fn required(node: &Node<'_>, report: &mut Report<'_>) {
    let Some(required) = node.list("required") else { return };
    if node.odd || node.text("type").is_some_and(|name| name != "object") {
        return;
    }
    let none = serde_json::Map::new();
    let properties = match node.object("properties") {
        Some(properties) => properties,
        None if ["allOf", "oneOf", "anyOf"].iter().any(|key| node.has(key)) => return,
        None => &none,
    };
    let mut seen = HashSet::new();
    for (index, name) in texts(Some(required)) {
        let place = format!("{}/{index}", node.at("required"));
        if !properties.contains_key(name) {
            let meant = similar(name, properties.keys().map(String::as_str));
            let message = format!("`{name}` is required, but there is no such property");
            match meant {
                Some(meant) => report.say(&place, format!("{message}; did you mean `{meant}`?")),
                None => report.warn(&place, format!("{message}; it is passed over")),
            }
        } else if !seen.insert(name) {
            report.say(&place, format!("`{name}` stands twice in `required`"));
        }
    }
}

fn names(node: &Node<'_>, report: &mut Report<'_>) {
    let Some(properties) = node.object("properties") else { return };
    let renamed = rename(properties.iter().map(|(name, property)| (name.as_str(), property)));
    let mut seen: HashMap<String, &str> = HashMap::new();
    let place = |name: &str| format!("{}/{}", node.at("properties"), escape(name));
    for name in properties.keys() {
        let rust = renamed.get(name).cloned().unwrap_or_else(|| snake(name));
        if !usable(&rust) {
            if !renamed.contains_key(name) {
                let what = if name.is_empty() { "the empty text".to_owned() } else { format!("`{name}`") };
                report.say(&place(name), format!("{what} has no name in Rust; give it an `x-rust-name`"));
            }
        } else if let Some(first) = seen.get(&rust) {
            let line = report.line(&place(first));
            let message = format!(
                "`{name}` and `{first}` ({line}) are both `{rust}` in Rust; give one of them an `x-rust-name`"
            );
            report.say(&place(name), message);
        } else {
            seen.insert(rust, name);
        }
    }
}
