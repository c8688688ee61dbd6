//! The names and extensions of what the vendor leaves without.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::document::Document;
use crate::facts::{Facts, Key, NodeId, unescape_label};
use crate::finding::Findings;

const HEAD: &str = "\
# Names and extensions of what the vendor's document leaves without, by place of use.
# `cargo spec import` takes names from here for what is new, and writes the names of the kept spec here.
# To choose the name of something new, add a line before the import; to change one later, edit the kept spec.
";

/// The names by place: operations, schemas by the place of use, and extensions.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Names {
    operations: BTreeMap<String, Map<String, Value>>,
    /// A place is one in an operation, or one in the component around it, such as `ReplicaList/items[]`.
    schemas: BTreeMap<String, String>,
    extensions: BTreeMap<String, Map<String, Value>>,
}

impl Names {
    /// Returns the names that a kept spec has.
    pub fn of(root: &Value) -> Self {
        let facts = Facts::of(root);
        let mut names = Self::default();
        for (key, id) in &facts.operations {
            let Some(operation) = root.pointer(&facts.node(*id).pointer).and_then(Value::as_object) else {
                continue;
            };
            let wanted = |key: &str| matches!(key, "operationId" | "tags") || is_ours(key);
            let listed = operation.iter().filter(|(key, _)| wanted(key));
            names
                .operations
                .insert(key.to_string(), listed.map(|(key, value)| (key.clone(), value.clone())).collect());
            names.uses(root, &facts, key, *id);
        }
        for id in facts.ids() {
            if let Some(component) = component(&facts, id) {
                names.parts(root, &facts, id, component, component);
            }
        }
        names
    }

    /// Notes the schemas of an operation.
    fn uses(&mut self, root: &Value, facts: &Facts, key: &Key, id: NodeId) {
        for (label, part) in &facts.node(id).parts {
            let place = format!("{key} {}", unescape_label(label));
            let node = facts.node(part.node);
            let extensions = ours(root.pointer(&node.pointer));
            if !extensions.is_empty() && !node.pointer.starts_with("/components/") {
                self.extensions.insert(place.clone(), extensions);
            }
            let status = label.strip_prefix("response ");
            // Errors are components of their own that all operations share.
            if status.is_some_and(|status| !status.starts_with('2')) {
                continue;
            }
            let inner = node.parts.iter().filter(|(inner, _)| inner.starts_with(" body"));
            let bodies = inner.map(|(inner, part)| (format!("{place}{inner}"), part.node));
            for (place, id) in bodies.chain([(place.clone(), part.node)]) {
                self.schemas.extend(component(facts, id).map(|name| (place.clone(), name.to_owned())));
            }
        }
    }

    /// Notes the schemas and extensions within a component.
    fn parts(&mut self, root: &Value, facts: &Facts, id: NodeId, component_name: &str, place: &str) {
        let own = ours(root.pointer(&facts.node(id).pointer));
        if place == component_name && !own.is_empty() {
            self.extensions.insert(place.to_owned(), own);
        }
        let mut open = vec![(id, place.to_owned(), 0)];
        while let Some((id, place, depth)) = open.pop() {
            for (label, part) in &facts.node(id).parts {
                let place = format!("{place}{}", unescape_label(label));
                let extensions = ours(root.pointer(&part.pointer));
                if !extensions.is_empty() && !part.pointer.is_empty() {
                    self.extensions.insert(place.clone(), extensions);
                }
                match component(facts, part.node) {
                    Some(name) => drop(self.schemas.insert(place, name.to_owned())),
                    None if depth < 20 => open.push((part.node, place, depth + 1)),
                    None => {}
                }
            }
        }
    }

    /// Reads a table.
    ///
    /// # Errors
    ///
    /// Returns everything that has no meaning in it.
    pub fn read(document: &Document) -> Result<Self, Findings> {
        let mut names = Self::default();
        let mut findings = Findings::default();
        for (section, lines) in document.value().as_object().into_iter().flatten() {
            let at = format!("/{section}");
            if !["operations", "schemas", "extensions"].contains(&section.as_str()) {
                findings.extend([document.finding(&at, format!("`{section}` has no meaning here"))]);
            }
            for (place, value) in lines.as_object().into_iter().flatten() {
                let at = format!("{at}/{}", crate::document::escape(place));
                match (section.as_str(), value) {
                    ("operations", Value::Object(found)) => {
                        drop(names.operations.insert(place.clone(), found.clone()))
                    }
                    ("schemas", Value::String(name)) => {
                        drop(names.schemas.insert(place.clone(), name.clone()))
                    }
                    ("extensions", Value::Object(found)) => {
                        drop(names.extensions.insert(place.clone(), found.clone()))
                    }
                    ("schemas", _) => {
                        findings.extend([document.finding(&at, "must be the name of a schema")])
                    }
                    _ => findings.extend([document.finding(&at, "must be a mapping")]),
                }
            }
        }
        findings.into_result()?;
        Ok(names)
    }

    /// Adds the names of another table, which win.
    #[must_use]
    pub fn with(mut self, other: Self) -> Self {
        self.operations.extend(other.operations);
        self.schemas.extend(other.schemas);
        self.extensions.extend(other.extensions);
        self
    }

    /// Writes the table.
    ///
    /// # Errors
    ///
    /// Returns why a value cannot be written as YAML.
    pub fn to_yaml(&self) -> Result<String, String> {
        let value = serde_json::json!({
            "operations": self.operations, "schemas": self.schemas, "extensions": self.extensions,
        });
        let text = serde_saphyr::to_string(&value)
            .map_err(|error| format!("the names cannot be written: {error}"))?;
        Ok(format!("{HEAD}{text}"))
    }

    pub(super) fn operation(&self, operation: &str) -> Option<Map<String, Value>> {
        self.operations.get(operation).cloned()
    }

    pub(super) fn schema(&self, place: &str) -> Option<&str> {
        self.schemas.get(place).map(String::as_str)
    }

    pub(super) fn extensions(&self, place: &str) -> Map<String, Value> {
        self.extensions.get(place).cloned().unwrap_or_default()
    }
}

fn component(facts: &Facts, id: NodeId) -> Option<&str> {
    let mut id = id;
    for _ in 0..8 {
        if let Some(name) = facts.node(id).pointer.strip_prefix("/components/schemas/")
            && !name.contains('/')
        {
            return Some(name);
        }
        id = facts.node(id).of?;
    }
    None
}

/// Returns the extensions that are ours and not the vendor's.
fn ours(node: Option<&Value>) -> Map<String, Value> {
    let members = node.and_then(Value::as_object).into_iter().flatten();
    let ours = members.filter(|(key, _)| is_ours(key));
    ours.map(|(key, value)| (key.clone(), value.clone())).collect()
}

fn is_ours(key: &str) -> bool {
    key.starts_with("x-") && !matches!(key, "x-beta" | "x-hidden" | "x-former-operation-ids")
}
