//! Finds references that cannot be followed.
//!
//! A comparison would take the target of a broken reference as absent, or as any value.

use serde_json::{Map, Value};

use crate::document::{escape, resolve};

/// A reference that cannot be followed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Broken {
    /// The JSON pointer of the `$ref`.
    pub(crate) pointer: String,
    /// Why it cannot be followed, and what to do about it.
    pub(crate) message: String,
    /// Whether it is the schema of another document, which can be compared by its name.
    pub(crate) is_outer_schema: bool,
}

/// The content of a node.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    /// An object of OpenAPI, and whether it is a schema.
    Part { schema: bool },
    /// Objects by name, where `$ref` would be a name.
    Named { schema: bool },
}

/// The keys of objects by name, which are not schemas.
const NAMED: [&str; 10] = [
    "paths",
    "webhooks",
    "pathItems",
    "responses",
    "headers",
    "requestBodies",
    "callbacks",
    "content",
    "securitySchemes",
    "parameters",
];

/// The keys of objects by name, which are schemas if the object around them is one.
const NAMED_WITHIN: [&str; 8] = [
    "encoding",
    "components",
    "schemas",
    "properties",
    "patternProperties",
    "dependentSchemas",
    "$defs",
    "definitions",
];

/// The keys whose values are data.
const DATA: [&str; 9] =
    ["example", "examples", "default", "enum", "const", "mapping", "links", "info", "externalDocs"];

/// Returns the references that cannot be followed, in the order of the document.
pub(crate) fn broken(root: &Value) -> Vec<Broken> {
    let mut found = Vec::new();
    let mut open = vec![(root, String::new(), Kind::Part { schema: false })];
    while let Some((node, pointer, kind)) = open.pop() {
        let first = open.len();
        match (node, kind) {
            (Value::Object(members), Kind::Part { schema }) => {
                found.extend(members.get("$ref").and_then(|reference| fault(root, node, reference)).map(
                    |message| Broken {
                        pointer: format!("{pointer}/$ref"),
                        message,
                        is_outer_schema: schema && is_outer(members),
                    },
                ));
                let parts = members.iter().filter(|(key, value)| {
                    is_container(value) && !key.starts_with("x-") && !DATA.contains(&key.as_str())
                });
                open.extend(parts.map(|(key, value)| {
                    let key = key.as_str();
                    let is_apart = NAMED.contains(&key) || key == "requestBody";
                    let schema = (schema || key == "schema") && !is_apart;
                    let named = value.is_object() && (NAMED.contains(&key) || NAMED_WITHIN.contains(&key));
                    let kind = if named { Kind::Named { schema } } else { Kind::Part { schema } };
                    (value, format!("{pointer}/{}", escape(key)), kind)
                }));
            }
            (Value::Object(members), Kind::Named { schema }) => {
                let extensible =
                    ["/paths", "/responses", "/components"].iter().any(|end| pointer.ends_with(end));
                let parts = members
                    .iter()
                    .filter(|(name, value)| is_container(value) && !(extensible && name.starts_with("x-")));
                open.extend(parts.map(|(name, value)| {
                    let at = format!("{pointer}/{}", escape(name));
                    // The kinds of components have names, and so have the components of each.
                    let kind = match pointer == "/components" {
                        true => Kind::Named { schema: name == "schemas" },
                        false => Kind::Part { schema },
                    };
                    (value, at, kind)
                }));
            }
            (Value::Array(items), _) => {
                let items = items.iter().enumerate();
                open.extend(items.map(|(index, item)| (item, format!("{pointer}/{index}"), kind)));
            }
            _ => {}
        }
        // The stack returns what was put on it last.
        open.get_mut(first..).into_iter().for_each(<[_]>::reverse);
    }
    found
}

fn is_container(value: &Value) -> bool {
    value.is_object() || value.is_array()
}

fn is_outer(members: &Map<String, Value>) -> bool {
    members.get("$ref").and_then(Value::as_str).is_some_and(|reference| !reference.starts_with('#'))
}

/// Says why a reference cannot be followed.
fn fault(root: &Value, node: &Value, reference: &Value) -> Option<String> {
    let Some(text) = reference.as_str() else {
        return Some(format!("`$ref` must be text, not {reference}"));
    };
    if resolve(root, node, "").is_some() {
        return None;
    }
    Some(match text.strip_prefix('#') {
        None => {
            format!("`{text}` is in another document, which is not read; bundle both into one document first")
        }
        Some(_) => match target(root, text) {
            Some(_) => format!(
                "`{text}` leads back to itself, or to a reference that leads nowhere; write out one of them"
            ),
            None => format!("`{text}` leads nowhere: the document has no such node"),
        },
    })
}

/// Returns the node that a reference names, which may be a reference itself.
fn target<'a>(root: &'a Value, reference: &str) -> Option<&'a Value> {
    root.pointer(&crate::document::fragment(reference)?)
}
