//! Properties of objects.
//!
//! Why: a property becomes a field, and `pageIndex` and `page_index` become the same field, so that the code does not
//! compile. A required name without a property is misspelt, in the list or among the properties.
//! How: the names are compared after `wire_names` has renamed those that it can.
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
            let message = format!("there is no property `{name}`, which is required");
            match meant {
                Some(meant) => report.error(&place, format!("{message}; did you mean `{meant}`?")),
                None => report.warn(&place, format!("{message}; it is ignored")),
            }
        } else if !seen.insert(name) {
            report.error(&place, format!("`{name}` occurs twice in `required`"));
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
                report.error(
                    &place(name),
                    format!("{what} cannot be a name in Rust; give it an `x-rust-name`"),
                );
            }
        } else if let Some(first) = seen.get(&rust) {
            let line = report.line(&place(first));
            let message = format!(
                "`{name}` and `{first}` ({line}) are both `{rust}` in Rust; give one of them an `x-rust-name`"
            );
            report.error(&place(name), message);
        } else {
            seen.insert(rust, name);
        }
    }
}
