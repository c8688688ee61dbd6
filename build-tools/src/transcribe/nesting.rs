//! Without bullets: whose attribute one is, as far as the examples tell.

use std::collections::HashMap;

use super::node::{Shown, Tree};

/// Where an attribute belongs.
#[derive(Debug)]
pub(super) struct Parent {
    pub(super) index: usize,
    /// No example has the attribute, and it could belong elsewhere.
    pub(super) is_guess: bool,
}

/// Finds the value that an attribute is part of: `current`, which stands above it, or one around that.
///
/// `upcoming` has the last line that begins an attribute of each name.
pub(super) fn parent_of(
    tree: &Tree<'_>,
    current: usize,
    upcoming: &HashMap<String, usize>,
    name: &str,
    line: usize,
) -> Parent {
    let is_open = |index: &usize| *index == 0 || tree.node(*index).shown == Shown::Unfolded;
    let is_value = |index: &usize| tree.node(*index).union.is_none();
    let open: Vec<usize> = tree.chain(current).filter(|index| is_open(index) && is_value(index)).collect();
    // An attribute cannot stand outside of a value whose own attributes go on after it.
    let last = open.iter().enumerate().position(|(position, index)| {
        let outer = open.get(position + 1..).unwrap_or_default();
        is_unfinished(tree, *index, outer, upcoming, name, line)
    });
    let candidates = open.get(..last.map_or(open.len(), |last| last + 1)).unwrap_or(&open);
    let awaits = |index: &&usize| tree.node(**index).awaits(name);
    if let Some(index) = candidates.iter().find(awaits) {
        return Parent { index: *index, is_guess: false };
    }
    // What is folded has nothing beneath it, unless the examples leave no other place.
    let only = tree.chain(current).find(|index| is_value(index) && awaits(&index));
    if let Some(index) = only {
        return Parent { index, is_guess: !is_open(&index) };
    }
    // What is unfolded has at least one attribute.
    if let Some(index) = candidates.first().filter(|index| tree.node(**index).children.is_empty()) {
        return Parent { index: *index, is_guess: false };
    }
    // Examples leave out most often what nests deep, unless they have all of that and are known to leave out more.
    let free = || candidates.iter().copied().filter(|index| *index == 0 || !tree.node(*index).has(name));
    let is_whole = |index: &usize| {
        let node = tree.node(*index);
        !node.samples.objects.is_empty() && !node.is_partial && node.awaited().next().is_none()
    };
    let outer = free().find(|index| !is_whole(index)).filter(|index| tree.node(*index).is_partial);
    let index = outer.or_else(|| free().next()).unwrap_or_default();
    Parent { index, is_guess: free().nth(1).is_some() }
}

/// Reports whether an attribute is still to come that this value awaits and none around it does.
fn is_unfinished(
    tree: &Tree<'_>,
    index: usize,
    outer: &[usize],
    upcoming: &HashMap<String, usize>,
    name: &str,
    line: usize,
) -> bool {
    const LOOKED_AT: usize = 100;
    tree.node(index).awaited().take(LOOKED_AT).any(|sample| {
        sample != name
            && upcoming.get(sample).is_some_and(|last| *last > line)
            && !outer.iter().any(|index| tree.node(*index).awaits(sample))
    })
}
