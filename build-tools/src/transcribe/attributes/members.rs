//! The members of unions.

use std::rc::Rc;

use serde_json::Value;

use super::Builder;
use crate::transcribe::lines::Line;
use crate::transcribe::marks::Marks;
use crate::transcribe::node::{Node, Samples, Shown, Tree};
use crate::transcribe::pieces::{Piece, piece, tabs};
use crate::transcribe::types::{Heading, Type};

/// Marks the members whose attributes stand behind a tab that is not open, and leaves them the examples that are of no
/// member which is.
pub(super) fn fold_hidden(tree: &mut Tree<'_>) {
    for index in 0..tree.len() {
        let members = tree.node(index).children.clone();
        let shown: Vec<usize> =
            members.iter().copied().filter(|member| tree.node(*member).shown == Shown::Unfolded).collect();
        if tree.node(index).union.is_none() || shown.is_empty() || shown.len() == members.len() {
            continue;
        }
        let is_of = |object: &Value, member: usize| {
            object.as_object().is_some_and(|object| object.keys().all(|name| tree.node(member).has(name)))
        };
        let samples = &tree.node(index).samples.objects;
        let left =
            samples.iter().copied().filter(|object| !shown.iter().any(|member| is_of(object, *member)));
        let left = Rc::new(Samples::new(left.collect::<Vec<_>>()));
        for member in members {
            let node = tree.node_mut(member);
            if node.shown != Shown::Unfolded && node.kind.as_ref().is_none_or(Type::has_attributes) {
                node.shown = Shown::Folded;
                node.samples = left.clone();
            }
        }
    }
}

impl<'a> Builder<'a, '_> {
    /// Takes a line as the tabs of a union, if it is that: the first lines beneath `One of:`, and later the title of a
    /// member whose attributes begin in the next line.
    pub(super) fn takes_tabs(&mut self, line: &Line<'a>, before_member: bool) -> bool {
        let first = self.awaits_tabs.take();
        let Some(union) = first.or_else(|| self.union().filter(|_| before_member)) else { return false };
        if line.bullet || !matches!(piece(line.text), Piece::Heading(_) | Piece::Type(_) | Piece::Text) {
            return false;
        }
        if self.is_awaited(line) {
            return false;
        }
        let Some(tabs) = tabs(line.text) else { return false };
        for (title, kind) in tabs {
            self.member(union, Some(kind), line);
            self.node_mut().title = title.to_owned();
        }
        if first.is_some() {
            self.awaits_tabs = first;
            // Of several tabs the first is the one that is open.
            if let [open, _, ..] = self.tree.node(union).children[..] {
                self.current = open;
            }
        }
        true
    }

    /// Reports whether a line is an attribute for certain: it has marks, or an example has its name.
    fn is_awaited(&self, line: &Line<'_>) -> bool {
        Heading::read(line.text).is_some_and(|heading| {
            (heading.marks != Marks::default() && heading.marks.unknown.is_none())
                || self.tree.chain(self.current).any(|index| self.tree.node(index).awaits(&heading.name))
        })
    }

    /// Whose attributes a line shows that does not say it: those of the next member of a union, unless the value above
    /// has none yet.
    pub(super) fn unnamed_target(&mut self, line: &Line<'_>) -> usize {
        let union = self.union();
        while let Some(union) = union
            && let Some(next) = self.tree.node(union).children.get(self.tree.node(union).closed).copied()
        {
            if self.waits(next) {
                return next;
            }
            self.tree.node_mut(union).closed += 1;
        }
        if self.waits(self.current) {
            return self.current;
        }
        let Some(union) = union else { return self.current };
        self.member(union, None, line);
        self.current
    }

    /// Reports whether a value can have attributes, and none are shown so far.
    fn waits(&self, index: usize) -> bool {
        let node = self.tree.node(index);
        let has_attributes = node.kind.as_ref().is_none_or(Type::has_attributes);
        node.union.is_none() && node.shown == Shown::Nothing && has_attributes
    }

    /// Returns the union around the current value.
    pub(super) fn union(&self) -> Option<usize> {
        self.tree.chain(self.current).find(|index| self.tree.node(*index).union.is_some())
    }

    pub(super) fn member(&mut self, union: usize, kind: Option<Type>, line: &Line<'_>) {
        self.add(union, Node::new(line.number, None, kind), line);
        // A member stands for the union itself.
        let samples = self.tree.node(union).samples.clone();
        self.node_mut().samples = samples;
    }
}
