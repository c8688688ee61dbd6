//! Reads YAML or JSON as a [`Document`], with the place of every node.

use std::collections::HashMap;

use serde_json::{Map, Value};

use crate::document::{Document, escape};
use crate::finding::{Finding, Findings, Level, Place};
use crate::places::Places;

mod json;
mod scalars;
mod yaml;

/// How deep a document may nest. The deepest known document has 20 levels.
const MAX_DEPTH: usize = 100;

/// How many nodes a document may have, aliases followed. The largest known document has 40,000.
const MAX_NODES: usize = 1_000_000;

/// The largest text, in bytes, that begins like JSON, is not JSON, and is still tried as YAML. The YAML reader keeps a
/// whole `{…}` in memory, at some hundred bytes for each byte of it.
const MAX_FLOW: usize = 1 << 20;

/// Reads a document.
///
/// `file` is the name that findings show. The text must be JSON, or the JSON subset of YAML 1.2: one document, keys
/// that are text or plain scalars, and only tags of the core schema. Anchors and aliases are followed.
///
/// # Errors
///
/// Returns the first reason why the text cannot be read, with its place: a syntax error, a key that occurs twice in one
/// mapping, a number that JSON cannot hold, a merge key, more than one document, more than 100 levels, or more than
/// 1,000,000 nodes.
pub fn parse(file: &str, text: &str) -> Result<Document, Findings> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let (name, is_json) = (file, file.ends_with(".json"));
    let finding = |(place, message): Failure| {
        Findings::from(Finding {
            level: Level::Error,
            rule: "parse",
            file: name.to_owned(),
            place: Some(place),
            pointer: String::new(),
            message,
        })
    };
    if is_json || text.trim_start().starts_with('{') {
        match json::read(Builder::new(file), text) {
            Ok(document) => return Ok(document),
            Err(json::Failed::Refused(failure)) => return Err(finding(failure)),
            Err(json::Failed::NotJson((place, _)))
                if is_json && !text.trim_start().starts_with(['{', '[', '"']) =>
            {
                const WHY: &str = "not JSON: a file whose name ends in .json is read as JSON alone; if this is YAML, give it a name that ends in .yaml";
                return Err(finding((place, WHY.to_owned())));
            }
            Err(json::Failed::NotJson(failure)) if is_json || text.len() > MAX_FLOW => {
                return Err(finding(failure));
            }
            Err(json::Failed::NotJson(_)) => {}
        }
    }
    yaml::read(Builder::new(file), text).map_err(finding)
}

/// Reads a list that a person keeps, which may be empty or only comments.
///
/// # Errors
///
/// As [`parse`].
pub fn parse_list(file: &str, text: &str) -> Result<Document, Findings> {
    let is_empty = |line: &str| line.trim().is_empty() || line.trim_start().starts_with('#');
    match text.trim_start_matches('\u{feff}').lines().all(is_empty) {
        true => Ok(Document { file: file.to_owned(), value: Value::Null, places: Places::default() }),
        false => parse(file, text),
    }
}

/// Returns the bytes of a file as text.
///
/// # Errors
///
/// Returns one finding with the line and the column of the first byte that is not UTF-8.
pub fn text(file: &str, bytes: Vec<u8>) -> Result<String, Findings> {
    String::from_utf8(bytes).map_err(|error| {
        let good = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        let lines = || good.split(|byte| *byte == b'\n');
        let column = lines().next_back().map_or(0, |line| String::from_utf8_lossy(line).chars().count());
        Findings::from(Finding {
            level: Level::Error,
            rule: "parse",
            file: file.to_owned(),
            place: Some(Place { line: lines().count(), column: column + 1 }),
            pointer: String::new(),
            message: "this byte is not UTF-8; save the file as UTF-8".to_owned(),
        })
    })
}

type Failure = (Place, String);

const START: Place = Place { line: 1, column: 1 };

/// A mapping or sequence that has been opened and not yet closed.
struct Open {
    container: Container,
    pointer: String,
    place: Place,
    anchor: usize,
}

enum Container {
    Sequence(Vec<Value>),
    /// The map, and the key whose value comes next.
    Mapping(Map<String, Value>, Option<(String, Place)>),
}

/// A builder that a reader calls with the nodes of a document in their order.
struct Builder {
    document: Document,
    open: Vec<Open>,
    anchors: HashMap<usize, Value>,
    nodes: usize,
    done: bool,
}

impl Builder {
    fn new(file: &str) -> Self {
        let document = Document { file: file.to_owned(), value: Value::Null, places: Places::default() };
        Self { document, open: Vec::new(), anchors: HashMap::new(), nodes: 0, done: false }
    }

    fn finish(self) -> Result<Document, Failure> {
        if self.done { Ok(self.document) } else { Err((START, "the document is empty".to_owned())) }
    }

    /// Adds a copy of the node that an anchor names.
    fn alias(&mut self, anchor: usize, place: Place) -> Result<(), Failure> {
        let value = self.anchors.get(&anchor).cloned();
        let value =
            value.ok_or_else(|| (place, "the alias is inside the node that it refers to".to_owned()))?;
        let size = size(&value);
        self.nodes += size.nodes;
        if self.open.len() + size.depth > MAX_DEPTH {
            return Err((place, format!("nested deeper than {MAX_DEPTH} levels, through an alias")));
        }
        self.node(value, place, 0)
    }

    fn end(&mut self) -> Result<(), Failure> {
        let Some(open) = self.open.pop() else { return Ok(()) };
        let value = match open.container {
            Container::Sequence(items) => Value::Array(items),
            Container::Mapping(map, _) => Value::Object(map),
        };
        self.node(value, open.place, open.anchor)
    }

    fn awaits_key(&self) -> bool {
        matches!(self.open.last(), Some(Open { container: Container::Mapping(_, None), .. }))
    }

    fn key(&mut self, key: String, place: Place) -> Result<(), Failure> {
        let Some(Open { container: Container::Mapping(map, next), pointer, .. }) = self.open.last_mut()
        else {
            return Ok(());
        };
        let at = format!("{pointer}/{}", escape(&key));
        if map.contains_key(&key) {
            let first = self.document.places.at(&at).unwrap_or_default();
            return Err((place, format!("`{key}` occurs twice here; the first is in line {}", first.line)));
        }
        self.document.places.note(&at, place);
        *next = Some((key, place));
        Ok(())
    }

    /// Returns the pointer of the next node.
    fn next_pointer(&self) -> String {
        match self.open.last() {
            None => String::new(),
            Some(Open { container: Container::Sequence(items), pointer, .. }) => {
                format!("{pointer}/{}", items.len())
            }
            Some(Open { container: Container::Mapping(_, next), pointer, .. }) => {
                let key = next.as_ref().map_or("", |(key, _)| key);
                format!("{pointer}/{}", escape(key))
            }
        }
    }

    fn begin(&mut self, container: Container, place: Place, anchor: usize) -> Result<(), Failure> {
        if self.awaits_key() {
            return Err((place, "a key must be text, not a mapping or a sequence".to_owned()));
        }
        if self.open.len() >= MAX_DEPTH {
            return Err((place, format!("nested deeper than {MAX_DEPTH} levels")));
        }
        let pointer = self.next_pointer();
        self.document.places.note(&pointer, place);
        self.open.push(Open { container, pointer, place, anchor });
        Ok(())
    }

    fn node(&mut self, value: Value, place: Place, anchor: usize) -> Result<(), Failure> {
        self.nodes += 1;
        if self.nodes > MAX_NODES {
            return Err((place, format!("more than {MAX_NODES} nodes")));
        }
        if anchor > 0 {
            self.anchors.insert(anchor, value.clone());
        }
        let pointer = self.next_pointer();
        self.document.places.note(&pointer, place);
        match self.open.last_mut() {
            None => {
                self.document.value = value;
                self.done = true;
            }
            Some(Open { container: Container::Sequence(items), .. }) => items.push(value),
            Some(Open { container: Container::Mapping(map, next), .. }) => match next.take() {
                Some((key, _)) => {
                    map.insert(key, value);
                }
                None => return Err((place, "a key must be text, not an alias".to_owned())),
            },
        }
        Ok(())
    }
}

struct Size {
    nodes: usize,
    depth: usize,
}

fn size(value: &Value) -> Size {
    let parts: Vec<Size> = match value {
        Value::Array(items) => items.iter().map(size).collect(),
        Value::Object(map) => map.values().map(size).collect(),
        _ => return Size { nodes: 1, depth: 0 },
    };
    Size {
        nodes: 1 + parts.iter().map(|part| part.nodes).sum::<usize>(),
        depth: 1 + parts.iter().map(|part| part.depth).max().unwrap_or_default(),
    }
}

#[cfg(test)]
#[path = "parse/tests.rs"]
mod tests;
