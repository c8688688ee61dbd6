//! The graph of the pairs of schemas. Each pair is compared once.
//!
//! A pair does not know where it is used. Its changes get their rules later, for each body or parameter with it.
//! So the work is linear in the size of the documents, and a change of a schema is reported at every use.

use std::collections::HashMap;

use crate::model::{Equality, Model, SchemaId};

use super::change::Change;

/// Two schemas, and the changes between them.
#[derive(Debug, Default)]
pub(super) struct Pair {
    pub(super) changes: Vec<Change>,
    pub(super) children: Vec<Step>,
    /// Whether this pair or one that it contains has a change.
    pub(super) dirty: bool,
}

/// An edge from a pair to one that it contains.
#[derive(Debug)]
pub(super) struct Step {
    pub(super) label: Label,
    pub(super) routes: [String; 2],
    pub(super) pair: usize,
}

/// A part of a schema, as reports name it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Label {
    /// A property, by its name.
    Property(String),
    /// The items of an array.
    Items,
    /// The additional properties.
    Additional,
    /// An alternative of a union, by its name.
    Member(String),
    /// The schema of another keyword.
    Keyword(String),
}

/// All pairs.
#[derive(Debug)]
pub(super) struct Graph<'a> {
    pub(super) old: Model<'a>,
    pub(super) new: Model<'a>,
    pub(super) equality: Equality,
    pub(super) pairs: Vec<Pair>,
    numbers: HashMap<(SchemaId, SchemaId), usize>,
    ids: Vec<(SchemaId, SchemaId)>,
}

impl<'a> Graph<'a> {
    pub(super) fn new(old: Model<'a>, new: Model<'a>) -> Self {
        let (equality, pairs, numbers, ids) = Default::default();
        Self { old, new, equality, pairs, numbers, ids }
    }

    /// Returns the index of a pair, which is compared later.
    pub(super) fn pair(&mut self, old: SchemaId, new: SchemaId) -> usize {
        let next = self.ids.len();
        *self.numbers.entry((old, new)).or_insert_with(|| {
            self.ids.push((old, new));
            next
        })
    }

    pub(super) fn ids(&self, pair: usize) -> (SchemaId, SchemaId) {
        self.ids.get(pair).copied().unwrap_or((SchemaId::ANY, SchemaId::ANY))
    }

    pub(super) fn are_equal(&mut self, old: SchemaId, new: SchemaId) -> bool {
        self.equality.are_equal(&self.old, &self.new, old, new)
    }

    /// Compares all pairs, including those that are added meanwhile.
    pub(super) fn compare_all(&mut self) {
        while let Some((old, new)) = self.ids.get(self.pairs.len()).copied() {
            let pair = self.compare(old, new);
            self.pairs.push(pair);
        }
        self.mark();
    }

    /// Marks the pairs that contain a change.
    fn mark(&mut self) {
        let mut parents: Vec<Vec<usize>> = vec![Vec::new(); self.pairs.len()];
        for (index, pair) in self.pairs.iter().enumerate() {
            for step in &pair.children {
                if let Some(parents) = parents.get_mut(step.pair) {
                    parents.push(index);
                }
            }
        }
        let changed = self.pairs.iter().enumerate().filter(|(_, pair)| !pair.changes.is_empty());
        let mut open: Vec<usize> = changed.map(|(index, _)| index).collect();
        while let Some(index) = open.pop() {
            if let Some(pair) = self.pairs.get_mut(index).filter(|pair| !pair.dirty) {
                pair.dirty = true;
                open.extend(parents.get(index).into_iter().flatten());
            }
        }
    }
}
