//! Attributes whose names the rendering lost, and that the examples still have.

use super::node::Tree;
use super::notes::{Notes, quote};

/// Names them, by their place among the others.
pub(super) fn name_lost(tree: &mut Tree<'_>, notes: &mut Notes) {
    for parent in 0..tree.len() {
        let children = tree.node(parent).children.clone();
        if tree.node(parent).union.is_some() || children.iter().all(|child| tree.node(*child).name.is_some())
        {
            continue;
        }
        let names: Vec<String> = tree.node(parent).sample_names().map(str::to_owned).collect();
        let position = |name: Option<&String>| names.iter().position(|other| Some(other) == name);
        // The names before this one stand above the attribute.
        let mut next = 0;
        for (order, child) in children.iter().enumerate() {
            if let Some(at) = position(tree.node(*child).name.as_ref()) {
                next = at + 1;
                continue;
            }
            if tree.node(*child).name.is_some() {
                continue;
            }
            let later = children.get(order + 1..).unwrap_or_default();
            let end = later.iter().find_map(|child| position(tree.node(*child).name.as_ref()));
            let between = names.get(next..end.unwrap_or(names.len())).unwrap_or_default();
            let free = between.iter().find(|name| !tree.node(parent).taken.contains(*name)).cloned();
            let line = tree.node(*child).line;
            let text = quote(tree.node(*child).description.first().copied().unwrap_or_default());
            let Some(name) = free else {
                notes.say(line, format!("{text} has no name, and no example shows one: left out"));
                continue;
            };
            notes.say(line, format!("{text} has no name: `{name}` is the one that the examples have here"));
            next = position(Some(&name)).map_or(next, |at| at + 1);
            tree.node_mut(parent).taken.insert(name.clone());
            let samples = tree.samples(parent, &name);
            let node = tree.node_mut(*child);
            node.name = Some(name);
            node.samples = samples;
        }
    }
}
