//! Attributes whose names the rendering lost, and that the examples still have.

use std::collections::HashMap;

use super::node::Tree;
use super::notes::{Notes, quote};

/// Names them, by their place among the others.
pub(super) fn name_lost(tree: &mut Tree<'_>, notes: &mut Notes) {
    for parent in 0..tree.len() {
        let node = tree.node(parent);
        if node.union.is_none() && node.children.iter().any(|child| tree.node(*child).name.is_none()) {
            name_children(tree, parent, notes);
        }
    }
}

fn name_children(tree: &mut Tree<'_>, parent: usize, notes: &mut Notes) {
    let samples = tree.node(parent).samples.clone();
    let names = &samples.names;
    let positions: HashMap<&str, usize> = names.iter().enumerate().map(|(at, name)| (*name, at)).collect();
    let children = tree.node(parent).children.clone();
    let position = |tree: &Tree<'_>, child: usize| positions.get(tree.node(child).name.as_deref()?).copied();
    // For each attribute, where the names of those beneath it begin.
    let mut ends = vec![names.len(); children.len()];
    let mut end = names.len();
    for (order, child) in children.iter().enumerate().rev() {
        if let Some(slot) = ends.get_mut(order) {
            *slot = end;
        }
        end = position(tree, *child).unwrap_or(end);
    }
    let mut next = 0;
    for (child, end) in children.into_iter().zip(ends) {
        if tree.node(child).name.is_some() {
            next = position(tree, child).map_or(next, |at| at + 1);
            continue;
        }
        let line = tree.node(child).line;
        let text = quote(tree.node(child).description.first().copied().unwrap_or_default());
        let between = names.get(next..end).unwrap_or_default();
        let Some(free) = between.iter().position(|name| !tree.node(parent).has(name)) else {
            notes.say(line, format!("{text} has no name, and no example shows one: left out"));
            continue;
        };
        let name = between.get(free).copied().unwrap_or_default();
        next += free + 1;
        notes.say(line, format!("{text} has no name: `{name}` is the one that the examples have here"));
        tree.node_mut(parent).take(name);
        let samples = tree.samples(parent, name);
        let node = tree.node_mut(child);
        node.name = Some(name.to_owned());
        node.samples = samples;
    }
}
