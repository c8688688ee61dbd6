//! Text to [`Document`]: YAML (and so JSON) with the place of every node.

use std::collections::HashMap;

use saphyr_parser::{Event, Marker, Parser, ScalarStyle, Tag};
use serde_json::{Map, Number, Value};

use crate::document::{Document, escape};
use crate::finding::{Finding, Findings, Place};

/// How deep a document may nest. The deepest document known nests 20 levels.
const MAX_DEPTH: usize = 100;

/// How many nodes a document may have once its aliases are followed. The largest document known has 40,000.
const MAX_NODES: usize = 1_000_000;

/// Reads a document.
///
/// `file` is the name that findings show. What is read is the JSON subset of YAML 1.2: one document, keys that
/// are text or plain scalars, no tags but those of the core schema. Anchors and aliases are followed.
///
/// # Errors
///
/// Returns the first thing that keeps the text from being read, with its place: a syntax error, a key that stands
/// twice in one mapping, a number that JSON cannot hold, a merge key, more than one document, or more than
/// 100 levels.
pub fn parse(file: &str, text: &str) -> Result<Document, Findings> {
    Reader::new(file).read(text).map_err(|(place, message)| {
        let place = Some(place);
        Findings::from(Finding { file: file.to_owned(), place, pointer: String::new(), message })
    })
}

type Failure = (Place, String);

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

struct Reader {
    document: Document,
    open: Vec<Open>,
    anchors: HashMap<usize, Value>,
    nodes: usize,
    done: bool,
}

impl Reader {
    fn new(file: &str) -> Self {
        let document = Document { file: file.to_owned(), value: Value::Null, places: HashMap::new() };
        Self { document, open: Vec::new(), anchors: HashMap::new(), nodes: 0, done: false }
    }

    fn read(mut self, text: &str) -> Result<Document, Failure> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        for event in Parser::new_from_str(text) {
            let (event, span) =
                event.map_err(|error| (place(*error.marker()), format!("not YAML: {}", error.info())))?;
            self.event(event, place(span.start))?;
        }
        if !self.done {
            return Err((Place { line: 1, column: 1 }, "the document is empty".to_owned()));
        }
        Ok(self.document)
    }

    fn event(&mut self, event: Event<'_>, place: Place) -> Result<(), Failure> {
        match event {
            Event::DocumentStart(_) if self.done => {
                Err((place, "a second document begins here; one file holds one document".to_owned()))
            }
            Event::Nothing
            | Event::StreamStart
            | Event::StreamEnd
            | Event::DocumentStart(_)
            | Event::DocumentEnd => Ok(()),
            Event::Alias(anchor) => {
                let value = self.anchors.get(&anchor).cloned();
                let value =
                    value.ok_or_else(|| (place, "the alias stands inside what it refers to".to_owned()))?;
                let size = size(&value);
                self.nodes += size.nodes;
                if self.open.len() + size.depth > MAX_DEPTH {
                    return Err((place, format!("nested deeper than {MAX_DEPTH} levels, through an alias")));
                }
                self.node(value, place, 0)
            }
            Event::Scalar(text, style, anchor, tag) => {
                if self.awaits_key() {
                    return self.key(text.into_owned(), style, place);
                }
                let value = scalar(&text, style, tag.as_deref()).map_err(|message| (place, message))?;
                self.node(value, place, anchor)
            }
            Event::SequenceStart(anchor, _) => self.begin(Container::Sequence(Vec::new()), place, anchor),
            Event::MappingStart(anchor, _) => self.begin(Container::Mapping(Map::new(), None), place, anchor),
            Event::SequenceEnd | Event::MappingEnd => {
                let Some(open) = self.open.pop() else { return Ok(()) };
                let value = match open.container {
                    Container::Sequence(items) => Value::Array(items),
                    Container::Mapping(members, _) => Value::Object(members),
                };
                self.node(value, open.place, open.anchor)
            }
        }
    }

    fn awaits_key(&self) -> bool {
        matches!(self.open.last(), Some(Open { container: Container::Mapping(_, None), .. }))
    }

    fn key(&mut self, key: String, style: ScalarStyle, place: Place) -> Result<(), Failure> {
        if key == "<<" && style == ScalarStyle::Plain {
            return Err((place, "merge keys are not part of YAML 1.2; write the members out".to_owned()));
        }
        let Some(Open { container: Container::Mapping(members, next), pointer, .. }) = self.open.last_mut()
        else {
            return Ok(());
        };
        let at = format!("{pointer}/{}", escape(&key));
        if members.contains_key(&key) {
            let first = self.document.places.get(&at).copied().unwrap_or_default();
            return Err((place, format!("`{key}` stands twice here; the first is in line {}", first.line)));
        }
        self.document.places.insert(at, place);
        *next = Some((key, place));
        Ok(())
    }

    /// The pointer of the node that comes next.
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
        self.document.places.entry(pointer.clone()).or_insert(place);
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
        self.document.places.entry(pointer).or_insert(place);
        match self.open.last_mut() {
            None => {
                self.document.value = value;
                self.done = true;
            }
            Some(Open { container: Container::Sequence(items), .. }) => items.push(value),
            Some(Open { container: Container::Mapping(members, next), .. }) => match next.take() {
                Some((key, _)) => {
                    members.insert(key, value);
                }
                None => return Err((place, "a key must be text, not an alias".to_owned())),
            },
        }
        Ok(())
    }
}

fn place(marker: Marker) -> Place {
    Place { line: marker.line(), column: marker.col() + 1 }
}

struct Size {
    nodes: usize,
    depth: usize,
}

fn size(value: &Value) -> Size {
    let parts: Vec<Size> = match value {
        Value::Array(items) => items.iter().map(size).collect(),
        Value::Object(members) => members.values().map(size).collect(),
        _ => return Size { nodes: 1, depth: 0 },
    };
    Size {
        nodes: 1 + parts.iter().map(|part| part.nodes).sum::<usize>(),
        depth: 1 + parts.iter().map(|part| part.depth).max().unwrap_or_default(),
    }
}

/// The value of a scalar in YAML's core schema.
fn scalar(text: &str, style: ScalarStyle, tag: Option<&Tag>) -> Result<Value, String> {
    if let Some(tag) = tag {
        return match (tag.is_yaml_core_schema(), tag.suffix.as_str()) {
            (true, "str") => Ok(Value::String(text.to_owned())),
            (true, "int" | "float" | "bool" | "null") => plain(text),
            _ => Err(format!("the tag `{tag}` has no meaning in JSON")),
        };
    }
    match style {
        ScalarStyle::Plain => plain(text),
        _ => Ok(Value::String(text.to_owned())),
    }
}

fn plain(text: &str) -> Result<Value, String> {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => return Ok(Value::Null),
        "true" | "True" | "TRUE" => return Ok(Value::Bool(true)),
        "false" | "False" | "FALSE" => return Ok(Value::Bool(false)),
        _ => {}
    }
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    let prefixed = [("0x", 16), ("0o", 8)].iter().find_map(|(prefix, radix)| {
        text.strip_prefix(prefix).map(|digits| i64::from_str_radix(digits, *radix))
    });
    if let Some(Ok(number)) = prefixed {
        return Ok(number.into());
    }
    if !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()) {
        let text = text.strip_prefix('+').unwrap_or(text);
        if let Ok(number) = text.parse::<i64>() {
            return Ok(number.into());
        }
        if let Ok(number) = text.parse::<u64>() {
            return Ok(number.into());
        }
    }
    let unsigned = digits.to_ascii_lowercase();
    if unsigned == ".inf" || unsigned == ".nan" {
        return Err(format!("`{text}` is not a number that JSON can hold"));
    }
    let numeric = digits.starts_with(|first: char| first.is_ascii_digit() || first == '.')
        && digits.bytes().all(|byte| byte.is_ascii_digit() || b".eE+-".contains(&byte))
        && digits.bytes().any(|byte| byte.is_ascii_digit());
    if numeric && let Ok(number) = text.parse::<f64>() {
        return Number::from_f64(number)
            .map(Value::Number)
            .ok_or_else(|| format!("`{text}` is not a number that JSON can hold"));
    }
    Ok(Value::String(text.to_owned()))
}

#[cfg(test)]
#[path = "parse/tests.rs"]
mod tests;
