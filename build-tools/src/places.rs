//! The place of each node of a document in its text.

use std::borrow::Cow;
use std::collections::HashMap;

use crate::finding::Place;

/// The places of nodes by JSON pointer.
#[derive(Clone, Debug, Default)]
pub(crate) struct Places {
    /// Documents have up to a million nodes, so an entry is small.
    by_pointer: HashMap<Box<str>, (u32, u32)>,
    /// The nodes that a stage moved, from the present pointer to that in the text.
    moved: HashMap<String, String>,
}

impl Places {
    /// Returns the place of a node, or of its nearest ancestor that has one.
    pub(crate) fn of(&self, pointer: &str) -> Option<Place> {
        let origin = self.origin(pointer);
        ancestors(&origin).find_map(|pointer| self.at(pointer))
    }

    /// Returns the place of a node of the text.
    pub(crate) fn at(&self, pointer: &str) -> Option<Place> {
        let (line, column) = self.by_pointer.get(pointer)?;
        Some(Place { line: usize::try_from(*line).ok()?, column: usize::try_from(*column).ok()? })
    }

    /// Records the place of a node, unless it has one.
    pub(crate) fn note(&mut self, pointer: &str, place: Place) {
        if !self.by_pointer.contains_key(pointer) {
            self.by_pointer.insert(pointer.into(), (short(place.line), short(place.column)));
        }
    }

    /// Returns the places of the nodes below a node, by their pointers relative to it.
    #[cfg(test)]
    pub(crate) fn below(&self, pointer: &str) -> Self {
        let places = self.by_pointer.iter();
        let below = places.filter_map(|(at, place)| Some((at.strip_prefix(pointer)?.into(), *place)));
        Self { by_pointer: below.collect(), moved: HashMap::new() }
    }

    /// Returns the pointer that a node has in the text.
    pub(crate) fn origin<'a>(&self, pointer: &'a str) -> Cow<'a, str> {
        let moved = if self.moved.is_empty() {
            None
        } else {
            ancestors(pointer).find_map(|ancestor| Some((ancestor, self.moved.get(ancestor)?)))
        };
        match moved {
            Some((now, origin)) => {
                format!("{origin}{}", pointer.strip_prefix(now).unwrap_or_default()).into()
            }
            None => pointer.into(),
        }
    }

    /// Records that a node was moved.
    #[cfg(feature = "generate")]
    pub(crate) fn moved(&mut self, now: String, origin: String) {
        self.moved.insert(now, origin);
    }
}

impl FromIterator<(String, Place)> for Places {
    fn from_iter<I: IntoIterator<Item = (String, Place)>>(nodes: I) -> Self {
        let mut places = Self::default();
        nodes.into_iter().for_each(|(pointer, place)| places.note(&pointer, place));
        places
    }
}

/// Iterates over a pointer and its ancestors, inner ones first.
fn ancestors(pointer: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(pointer), |pointer| pointer.get(..pointer.rfind('/')?))
}

fn short(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
