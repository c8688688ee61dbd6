//! Which nodes say the same.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde_json::Value;

use super::{Facts, Node, NodeId, TEXT};
use crate::model::key;

/// A class of nodes that say the same. Classes of several documents can be compared if one [`Classes`] gave them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Class(usize);

/// Gives nodes their classes.
#[derive(Debug, Default)]
pub(crate) struct Classes {
    known: HashMap<String, Class>,
    circles: usize,
}

impl Classes {
    /// Returns the class of each node: one that takes texts into account, or one that does not.
    ///
    /// A node that contains itself is in a class of its own.
    pub(crate) fn of(&mut self, facts: &Facts, with_texts: bool) -> BTreeMap<NodeId, Class> {
        let mut classes: BTreeMap<NodeId, Class> = BTreeMap::new();
        let mut open_now: HashSet<NodeId> = HashSet::new();
        for first in facts.ids() {
            let mut open = vec![first];
            while let Some(id) = open.last().copied() {
                if classes.contains_key(&id) {
                    open.pop();
                    continue;
                }
                open_now.insert(id);
                let node = facts.node(id);
                let missing = || {
                    node.parts.values().map(|part| part.node).filter(|part| !classes.contains_key(part))
                };
                let next: Vec<NodeId> = missing().filter(|part| !open_now.contains(part)).collect();
                if !next.is_empty() {
                    open.extend(next);
                    continue;
                }
                let class = if missing().next().is_some() {
                    self.circles += 1;
                    self.class(format!("circle {}", self.circles))
                } else {
                    self.class(text(node, &classes, with_texts))
                };
                classes.insert(id, class);
                open_now.remove(&id);
                open.pop();
            }
        }
        classes
    }

    fn class(&mut self, text: String) -> Class {
        let next = Class(self.known.len());
        *self.known.entry(text).or_insert(next)
    }
}

/// All that a node says, as text.
fn text(node: &Node, classes: &BTreeMap<NodeId, Class>, with_texts: bool) -> String {
    let mut out = String::new();
    for (name, value) in node.facts.iter().filter(|(name, _)| with_texts || *name != TEXT) {
        let value = match value {
            Value::Array(items) => {
                let mut keys: Vec<_> = items.iter().map(key).collect();
                keys.sort();
                keys.join(",")
            }
            value => key(value),
        };
        out += &format!("{name}={value};");
    }
    for (label, part) in &node.parts {
        let class = classes.get(&part.node).map_or(0, |class| class.0);
        out += &format!("{label}:{class}{};", if part.required { "!" } else { "" });
    }
    out
}
