//! Reads a lock from its text.

use std::collections::{BTreeMap, HashMap};

use super::{Lock, line};
use crate::facts::{Facts, Key, Node, NodeId, Part, unescape_label};
use crate::finding::{Finding, Findings, Place};

impl Lock {
    /// Reads the text of a lock.
    ///
    /// # Errors
    ///
    /// Returns a finding at the first line that cannot be read.
    pub fn read(file: &str, text: &str) -> Result<Self, Findings> {
        let mut reader = Reader::default();
        for (index, line) in text.lines().enumerate() {
            reader.line(line).map_err(|message| {
                let place = Some(Place { line: index + 1, column: 1 });
                let message = format!(
                    "{message}; undo the change to this file, or delete it and import the document again"
                );
                Finding::of_text("lock", file, place, message)
            })?;
        }
        Ok(Self { date: reader.date, hash: reader.hash, facts: reader.facts })
    }
}

#[derive(Default)]
struct Reader {
    date: String,
    hash: String,
    facts: Facts,
    /// The operation that is being read.
    operation: Option<(String, NodeId)>,
    /// The places that the next line can belong to, outer ones first.
    open: Vec<(String, NodeId)>,
    /// The nodes by operation and location.
    known: HashMap<String, NodeId>,
}

impl Reader {
    fn line(&mut self, line: &str) -> Result<(), String> {
        if line.trim().is_empty() || line.starts_with('#') {
            return Ok(());
        }
        let (head, text) = line.split_once(':').ok_or("a line must have a colon")?;
        match (head.strip_prefix("  "), head) {
            (Some(location), _) => self.place(location, text.trim()),
            (None, "date") => {
                self.date = text.trim().to_owned();
                Ok(())
            }
            (None, "sha256") => {
                self.hash = text.trim().to_owned();
                Ok(())
            }
            (None, "document") => {
                self.facts.document = line::read(text)?.0;
                Ok(())
            }
            (None, name) => {
                let (method, path) = name.split_once(' ').ok_or("this is not an operation")?;
                let key = Key::new(method, &unescape_label(path));
                let node = Node { facts: line::read(text)?.0, pointer: key.pointer(), ..Node::default() };
                let id = self.facts.add(node);
                if self.facts.operations.insert(key, id).is_some() {
                    return Err(format!("`{name}` occurs twice"));
                }
                self.operation = Some((name.to_owned(), id));
                self.open.clear();
                Ok(())
            }
        }
    }

    fn place(&mut self, location: &str, text: &str) -> Result<(), String> {
        let (name, operation) = self.operation.clone().ok_or("a place must belong to an operation")?;
        while self.open.last().is_some_and(|(outer, _)| part(outer, location).is_none()) {
            self.open.pop();
        }
        let (label, parent) = match self.open.last() {
            Some((outer, id)) => (part(outer, location).unwrap_or_default(), *id),
            None => (location, operation),
        };
        let (facts, same) = match text.rsplit_once("= ") {
            Some((facts, place)) if facts.is_empty() || facts == "required " => (facts, Some(place)),
            _ => (text, None),
        };
        let (facts, required) = line::read(facts)?;
        let id = match same {
            Some(place) => {
                *self.known.get(place).ok_or_else(|| format!("`{place}` is not above this line"))?
            }
            None => {
                let id = self.facts.add(Node { facts, ..Node::default() });
                self.open.push((location.to_owned(), id));
                self.known.insert(format!("{name} {location}"), id);
                id
            }
        };
        let Some(parent) = self.facts.node_mut(parent) else { return Ok(()) };
        let required = required || label.starts_with("response ") || label.starts_with(" body");
        let rank = parent.parts.len();
        let part = Part { node: id, required, pointer: String::new(), rank };
        let parts: &mut BTreeMap<String, Part> = &mut parent.parts;
        match parts.insert(label.to_owned(), part) {
            Some(_) => Err(format!("`{location}` occurs twice")),
            None => Ok(()),
        }
    }
}

/// Returns the label of a location within another one, if it is part of it.
fn part<'a>(outer: &str, location: &'a str) -> Option<&'a str> {
    let label = location.strip_prefix(outer)?;
    let begins = label.starts_with(['/', '[']) || (label.starts_with(' ') && !label.starts_with(" ("));
    begins.then_some(label)
}
