//! The lines that begin attributes.

use super::{Builder, MAX_DEPTH};
use crate::transcribe::lines::Line;
use crate::transcribe::nesting::parent_of;
use crate::transcribe::node::{Node, Shown};
use crate::transcribe::types::{Heading, Type, is_name};

impl<'a> Builder<'a, '_> {
    pub(super) fn is_attribute(&self, heading: &Heading, line: &Line<'_>, after_heading: bool) -> bool {
        if self.bulleted {
            return line.bullet;
        }
        if self.tree.chain(self.current).any(|index| self.tree.node(index).awaits(&heading.name)) {
            return true;
        }
        if heading.name == "*" {
            return heading.marks.additional;
        }
        // "Base64 string" beneath the line of an attribute is its description.
        let capital = !self.capitals && heading.name.starts_with(char::is_uppercase);
        let has_examples = !self.tree.node(0).samples.objects.is_empty();
        let odd = capital || heading.marks.unknown.is_some() || heading.kind == Type::Any;
        !odd || !(after_heading || has_examples)
    }

    /// Reports whether a line is an attribute without a type: a name that the examples have.
    pub(super) fn is_bare_name(&self, line: &Line<'_>) -> bool {
        !self.bulleted
            && self.after_break
            && is_name(line.text)
            && self.tree.chain(self.current).any(|index| self.tree.node(index).awaits(line.text))
    }

    pub(super) fn attribute(&mut self, heading: Heading, line: &Line<'_>) {
        let parent = if self.bulleted { self.current } else { self.parent_of(&heading.name, line) };
        if let Some(unknown) = &heading.marks.unknown {
            self.notes.say(line.number, format!("cannot read the mark `{unknown}` of `{}`", heading.name));
        }
        let mut node = Node::new(line.number, Some(heading.name.clone()), Some(heading.kind));
        node.marks = heading.marks;
        if !self.tree.node_mut(parent).take(&heading.name) {
            self.notes.say(line.number, format!("`{}` stands twice: the first is kept", heading.name));
            node.is_repeated = true;
        }
        self.add(parent, node, line);
        self.after_heading = true;
    }

    pub(super) fn add(&mut self, parent: usize, mut node: Node<'a>, line: &Line<'_>) {
        if self.bulleted {
            // What has no bullet of its own stands for the value around it.
            node.indent = if line.bullet { Some(line.indent) } else { self.tree.node(parent).indent };
        }
        let mut parent = parent;
        if self.tree.node(parent).depth >= MAX_DEPTH {
            self.notes.say(line.number, format!("nested deeper than {MAX_DEPTH} levels: read one level up"));
            parent = self.tree.node(parent).parent;
        }
        self.current = self.tree.add(parent, node);
    }

    /// Reads a bullet that is no attribute: an item of a list in a description, or an attribute without its name.
    pub(super) fn bullet(&mut self, line: &Line<'a>) {
        let node = self.tree.node(self.current);
        let in_text = self.current != 0 && node.shown == Shown::Nothing && node.union.is_none();
        let before_attributes = self.current == 0 && !node.description.is_empty() && node.children.is_empty();
        if in_text || (before_attributes && line.indent > 2) {
            // The bullet is part of the text.
            self.node_mut().description.push(line.words());
            return;
        }
        // Words for people are no single word that begins small, or has a capital letter or `_` within.
        let is_code = |name: &str| {
            name.starts_with(char::is_lowercase)
                || name.chars().skip(1).any(|letter| letter.is_uppercase() || letter == '_')
        };
        if is_name(line.text) && (is_code(line.text) || self.tree.node(self.current).awaits(line.text)) {
            return self.attribute(Heading::bare(line.text), line);
        }
        let mut lost = Node::new(line.number, None, None);
        lost.inferred = true;
        lost.description.push(line.text);
        self.add(self.current, lost, line);
    }

    pub(super) fn parent_of(&mut self, name: &str, line: &Line<'_>) -> usize {
        let parent = parent_of(&self.tree, self.current, &self.upcoming, name, line.number);
        let node = self.tree.node_mut(parent.index);
        if parent.is_guess {
            let whose = node.what();
            let message = format!("no example says where `{name}` belongs: taken as an attribute of {whose}");
            self.notes.say(line.number, message);
        } else {
            node.is_partial |= !node.samples.objects.is_empty() && !node.awaits(name) && !node.has(name);
        }
        parent.index
    }
}
