//! The lines above attributes.

use super::Builder;
use crate::transcribe::lines::Line;
use crate::transcribe::node::{Node, Shown};
use crate::transcribe::pieces::Toggle;

impl Builder<'_, '_> {
    pub(super) fn toggle(&mut self, toggle: Toggle, line: &Line<'_>) {
        let target = self.target(&toggle, line);
        let node = self.tree.node_mut(target);
        node.shown = if toggle.hide { Shown::Unfolded } else { Shown::Folded };
        if node.kind.is_none() {
            node.kind = toggle.kind.clone();
        }
        self.awaits_type = toggle.kind.is_none().then_some(target);
        self.current = target;
    }

    /// Whose attributes a toggle shows.
    fn target(&mut self, toggle: &Toggle, line: &Line<'_>) -> usize {
        let Some(name) = toggle.name.as_deref() else { return self.unnamed_target(line) };
        let named =
            self.tree.chain(self.current).find(|index| self.tree.node(*index).name.as_deref() == Some(name));
        if let Some(index) = named {
            return index;
        }
        let current = self.tree.node(self.current);
        if self.current != 0 && current.name.is_none() && current.inferred {
            let parent = current.parent;
            self.tree.node_mut(parent).take(name);
            let samples = self.tree.samples(parent, name);
            let node = self.node_mut();
            node.name = Some(name.to_owned());
            node.samples = samples;
            self.notes
                .say(line.number, format!("the line of `{name}` has no name: it is taken from this line"));
            return self.current;
        }
        if self.tree.node(0).shown == Shown::Nothing && matches!(name, "response" | "request" | "body") {
            return 0;
        }
        let parent = if self.bulleted { self.current } else { self.parent_of(name, line) };
        let mut node = Node::new(line.number, Some(name.to_owned()), None);
        node.inferred = true;
        self.tree.node_mut(parent).take(name);
        self.notes
            .say(line.number, format!("`{name}` has no line of its own: it is known from this line alone"));
        self.tree.add(parent, node)
    }
}
