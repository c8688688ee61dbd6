//! Finds out which components requests hold, and how the alternatives of a union are told apart.

use std::collections::HashSet;

use serde_json::Value;

use super::{Operation, referenced, schema, schemas};
use crate::document::Document;

/// The components that requests and responses hold.
#[derive(Debug, Default)]
pub struct Uses<'a> {
    /// The components that a request can hold, in the order in which they are found.
    pub sent: Vec<&'a str>,
    /// The components that are the body of a request and nothing else.
    pub bodies: Vec<&'a str>,
    /// The unions whose alternatives only their form tells apart, and the components that these hold.
    pub fitted: Vec<&'a str>,
}

impl<'a> Uses<'a> {
    /// Returns the components whose schemas the run time uses: to check requests, and to find the alternative of a
    /// union that a value fits.
    pub fn known(&self) -> Vec<&'a str> {
        let mut seen = HashSet::new();
        self.sent.iter().chain(&self.fitted).copied().filter(|name| seen.insert(*name)).collect()
    }
}

/// Finds out which components requests hold.
pub fn uses<'a>(document: &'a Document, operations: &[Operation<'a>]) -> Uses<'a> {
    let (mut bodies, mut nested, mut received, mut fitted) =
        <(Reach<'_>, Reach<'_>, Reach<'_>, Reach<'_>)>::default();
    for operation in operations {
        match (operation.body, operation.body_schema) {
            (Some(body), _) => bodies.add(body),
            (None, schema) => nested.through(document, schema),
        }
    }
    for name in &bodies.names {
        nested.through(document, schema(document, name));
    }
    for parameter in operations.iter().flat_map(|operation| &operation.parameters) {
        nested.through(document, Some(parameter.schema));
    }
    for node in document.operations() {
        received.through(document, document.value().pointer(&format!("{}/responses", node.pointer)));
    }
    for (name, union) in schemas(document).filter(|(_, schema)| schema.get("oneOf").is_some()) {
        if telling(document, union).is_none() {
            fitted.add(name);
            fitted.through(document, union.get("oneOf"));
        }
    }
    let only: Vec<&str> = bodies
        .names
        .iter()
        .copied()
        .filter(|name| ![&nested, &received, &fitted].iter().any(|reach| reach.seen.contains(name)))
        .filter(|name| schema(document, name).is_some_and(|schema| schema.get("properties").is_some()))
        .collect();
    nested.names.into_iter().for_each(|name| bodies.add(name));
    Uses { sent: bodies.names, bodies: only, fitted: fitted.names }
}

/// Returns the property that tells the alternatives of a union apart: each of them requires it with one value, and no
/// two values are the same.
pub fn telling<'a>(document: &'a Document, union: &'a Value) -> Option<(&'a str, Vec<(&'a str, &'a Value)>)> {
    let names: Vec<&str> = union.get("oneOf")?.as_array()?.iter().map(referenced).collect::<Option<_>>()?;
    let alternatives: Vec<&Value> = names.iter().map(|name| schema(document, name)).collect::<Option<_>>()?;
    let first = alternatives.first()?.get("properties")?.as_object()?;
    first.keys().find_map(|property| {
        let values: Vec<&Value> =
            alternatives.iter().map(|schema| only_value(schema, property)).collect::<Option<_>>()?;
        let same_type =
            values.iter().all(|value| value.is_string()) || values.iter().all(|value| value.is_boolean());
        let mut seen = HashSet::new();
        let distinct = values.iter().all(|value| seen.insert(value.to_string()));
        (same_type && distinct).then(|| (property.as_str(), names.iter().copied().zip(values).collect()))
    })
}

/// Returns the only value of a required property.
pub fn only_value<'a>(object: &'a Value, property: &str) -> Option<&'a Value> {
    let required = object["required"].as_array()?.iter().any(|name| name == property);
    match object["properties"].get(property)?["enum"].as_array()?.as_slice() {
        [value] if required => Some(value),
        _ => None,
    }
}

/// The components that can be reached from some nodes.
#[derive(Default)]
struct Reach<'a> {
    names: Vec<&'a str>,
    seen: HashSet<&'a str>,
    /// The references that were followed.
    passed: HashSet<&'a str>,
}

impl<'a> Reach<'a> {
    fn add(&mut self, name: &'a str) {
        if self.seen.insert(name) {
            self.names.push(name);
        }
    }

    /// Adds the schema components that a node refers to, directly or through other components.
    fn through(&mut self, document: &'a Document, node: Option<&'a Value>) {
        let mut open: Vec<&Value> = node.into_iter().collect();
        while let Some(node) = open.pop() {
            match node {
                Value::Object(object) => {
                    if let Some(target) = object.get("$ref").and_then(Value::as_str)
                        && self.passed.insert(target)
                    {
                        if let Some(name) = target.strip_prefix("#/components/schemas/")
                            && schema(document, name).is_some()
                        {
                            self.add(name);
                        }
                        let target = target.strip_prefix('#').and_then(|at| document.value().pointer(at));
                        open.extend(target);
                    }
                    let properties = object.iter().filter(|(key, _)| !key.starts_with("example"));
                    open.extend(properties.map(|(_, value)| value));
                }
                Value::Array(items) => open.extend(items),
                _ => {}
            }
        }
    }
}
