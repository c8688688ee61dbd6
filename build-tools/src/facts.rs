//! The facts of a document: what it says about each place, without texts, names of components, and order.
//!
//! A merge compares three documents, and one of them, the lock, is not OpenAPI. So each becomes nodes with facts, and
//! parts with labels. The labels on the way to a node, joined, are the location that `compare` uses.
//!
//! ```text
//! PUT /v1/users/me ─ "request body" ─> object ─ "/linkedAccounts" ─> array ─ "[]" ─> object ─ "/accountID" ─> string
//! ```

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde_json::Value;

mod build;
mod classes;
mod schema;
mod text;

pub(crate) use build::headers as security_headers;
pub(crate) use classes::{Class, Classes};
pub(crate) use text::{digest, unescape_label};

/// The facts about a use of a schema, which may stand beside a reference to it.
pub(crate) const OF_THE_USE: [&str; 6] =
    ["default", "deprecated", "nullable", "readOnly", "writeOnly", "x-beta"];

/// The name of the fact with the hash of a node's sentences.
pub(crate) const TEXT: &str = "text";

/// The number of a node within its [`Facts`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct NodeId(pub(crate) usize);

/// The facts of a document.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    /// The facts about the API as a whole.
    pub(crate) document: BTreeMap<String, Value>,
    pub(crate) operations: BTreeMap<Key, NodeId>,
    nodes: Vec<Node>,
}

/// An operation, sorted by path.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Key {
    pub(crate) path: String,
    /// In lower case.
    pub(crate) method: String,
}

/// The facts about one place, and the parts of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Node {
    pub(crate) facts: BTreeMap<String, Value>,
    /// The parts by label.
    pub(crate) parts: BTreeMap<String, Part>,
    /// The JSON pointer, if the document has a node for it.
    pub(crate) pointer: String,
    /// The node of the schema itself, if this one is only a use of it.
    pub(crate) of: Option<NodeId>,
}

/// A part of a node.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Part {
    pub(crate) node: NodeId,
    pub(crate) required: bool,
    /// The JSON pointer of the use, which may be a reference.
    pub(crate) pointer: String,
    /// Its place in the order of the document.
    pub(crate) rank: usize,
}

/// The empty node, in place of one that does not exist.
static NOTHING: Node =
    Node { facts: BTreeMap::new(), parts: BTreeMap::new(), pointer: String::new(), of: None };

impl Facts {
    pub(crate) fn node(&self, id: NodeId) -> &Node {
        self.nodes.get(id.0).unwrap_or(&NOTHING)
    }

    pub(crate) fn node_mut(&mut self, id: NodeId) -> Option<&mut Node> {
        self.nodes.get_mut(id.0)
    }

    pub(crate) fn add(&mut self, node: Node) -> NodeId {
        self.nodes.push(node);
        NodeId(self.nodes.len() - 1)
    }

    /// Copies a node of other facts with all of its parts.
    pub(crate) fn graft(&mut self, from: &Self, id: NodeId) -> NodeId {
        let mut copies: BTreeMap<NodeId, NodeId> = BTreeMap::new();
        let mut open = vec![id];
        while let Some(old) = open.pop() {
            if let Entry::Vacant(place) = copies.entry(old) {
                place.insert(self.add(from.node(old).clone()));
                open.extend(from.node(old).parts.values().map(|part| part.node));
            }
        }
        for copy in copies.values() {
            let Some(node) = self.node_mut(*copy) else { continue };
            node.parts
                .values_mut()
                .for_each(|part| part.node = copies.get(&part.node).copied().unwrap_or(part.node));
        }
        copies.get(&id).copied().unwrap_or(id)
    }

    pub(crate) fn ids(&self) -> impl Iterator<Item = NodeId> + use<> {
        (0..self.nodes.len()).map(NodeId)
    }

    /// Returns the operation with this method and path, or else one whose path differs only in the names of parameters.
    pub(crate) fn operation(&self, key: &Key) -> Option<(&Key, NodeId)> {
        let found = self.operations.get_key_value(key);
        let found = found.or_else(|| {
            let outline = outline(&key.path);
            let alike = |other: &Key| other.method == key.method && self::outline(&other.path) == outline;
            self.operations.iter().find(|(other, _)| alike(other))
        });
        found.map(|(key, id)| (key, *id))
    }
}

/// Returns a path without the names of its parameters.
pub(crate) fn outline(path: &str) -> String {
    let segments = path.split('/').map(|segment| if segment.starts_with('{') { "{}" } else { segment });
    segments.collect::<Vec<_>>().join("/")
}

impl Node {
    pub(crate) fn fact(&self, name: &str) -> Option<&Value> {
        self.facts.get(name)
    }

    pub(crate) fn is(&self, name: &str) -> bool {
        self.fact(name) == Some(&Value::Bool(true))
    }

    pub(crate) fn part(&self, label: &str) -> Option<&Part> {
        self.parts.get(label).or_else(|| {
            // The names of headers ignore case.
            let header = label.starts_with("header ");
            let parts = header.then_some(&self.parts).into_iter().flatten();
            parts.into_iter().find(|(other, _)| other.eq_ignore_ascii_case(label)).map(|(_, part)| part)
        })
    }

    /// Returns the parts in the order of the document.
    pub(crate) fn in_order(&self) -> Vec<(&String, &Part)> {
        let mut parts: Vec<_> = self.parts.iter().collect();
        parts.sort_by_key(|(_, part)| part.rank);
        parts
    }

    /// Returns the properties, each with its name, its label and its part.
    pub(crate) fn properties(&self) -> impl Iterator<Item = (&str, &String, &Part)> {
        self.in_order().into_iter().filter_map(|(label, part)| Some((property(label)?, label, part)))
    }

    /// Returns the alternatives of a union.
    pub(crate) fn alternatives(&self) -> impl Iterator<Item = (&String, &Part)> {
        self.in_order().into_iter().filter(|(label, _)| label.starts_with("/{"))
    }
}

/// Returns the escaped name of the property that a label stands for.
pub(crate) fn property(label: &str) -> Option<&str> {
    label.strip_prefix('/').filter(|name| !name.starts_with('{') && *name != "*")
}

/// Reports whether two values of a fact say the same. The order of a list does not count.
pub(crate) fn same_fact(one: Option<&Value>, other: Option<&Value>) -> bool {
    let keys = |value: &Value| match value {
        Value::Array(items) => items.iter().map(crate::model::key).collect::<BTreeSet<_>>(),
        value => BTreeSet::from([crate::model::key(value)]),
    };
    one.map(keys) == other.map(keys)
}

impl Key {
    pub(crate) fn new(method: &str, path: &str) -> Self {
        Self { path: path.to_owned(), method: method.to_ascii_lowercase() }
    }

    pub(crate) fn pointer(&self) -> String {
        format!("/paths/{}/{}", crate::document::escape(&self.path), self.method)
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method.to_ascii_uppercase(), self.path)
    }
}
