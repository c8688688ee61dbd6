//! The line of the page that each part of the document comes from.

use std::collections::HashMap;

use crate::finding::Place;

#[derive(Debug, Default)]
pub(super) struct Places(HashMap<String, Place>);

impl Places {
    pub(super) fn set(&mut self, pointer: &str, line: usize) {
        self.0.insert(pointer.to_owned(), Place { line, column: 1 });
    }

    pub(super) fn into_map(self) -> HashMap<String, Place> {
        self.0
    }
}
