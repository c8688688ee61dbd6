//! Groups the nodes that say the same.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde_json::Value;

use super::{Facts, Node, NodeId, OF_THE_USE, TEXT};
use crate::model::key;

/// A class of nodes that say the same. Classes of several documents can be compared if one [`Classes`] assigned them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Class(usize);

/// Assigns nodes to classes.
#[derive(Debug, Default)]
pub(crate) struct Classes {
    known: HashMap<String, Class>,
    circles: usize,
}

impl Classes {
    /// Returns the class of each node: by everything that it says if `whole`, or else without texts and the facts about
    /// its use.
    ///
    /// A node that contains itself is in a class of its own.
    pub(crate) fn of(&mut self, facts: &Facts, whole: bool) -> BTreeMap<NodeId, Class> {
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
                let missing =
                    || node.parts.values().map(|part| part.node).filter(|part| !classes.contains_key(part));
                let next: Vec<NodeId> = missing().filter(|part| !open_now.contains(part)).collect();
                if !next.is_empty() {
                    open.extend(next);
                    continue;
                }
                let class = if missing().next().is_some() {
                    self.circles += 1;
                    self.class(format!("circle {}", self.circles))
                } else {
                    self.class(text(facts, node, &classes, whole))
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

/// Returns the facts and the parts of a node as text.
fn text(facts: &Facts, node: &Node, classes: &BTreeMap<NodeId, Class>, whole: bool) -> String {
    let mut out = String::new();
    let of_the_use = |name: &str| OF_THE_USE.contains(&name);
    for (name, value) in &node.facts {
        if whole || !(of_the_use(name) || name == TEXT) {
            out += &format!("{name}={};", list(value));
        }
    }
    for (label, part) in &node.parts {
        let class = classes.get(&part.node).map_or(0, |class| class.0);
        out += &format!("{label}:{class}{};", if part.required { "!" } else { "" });
        if !whole {
            let uses = facts.node(part.node).facts.iter().filter(|(name, _)| of_the_use(name));
            uses.for_each(|(name, value)| out += &format!(" {name}={};", list(value)));
        }
    }
    out
}

/// Returns a value as text; a list is sorted.
fn list(value: &Value) -> String {
    match value {
        Value::Array(items) => {
            let mut keys: Vec<_> = items.iter().map(key).collect();
            keys.sort();
            keys.join(",")
        }
        value => key(value),
    }
}
