//! What the compiler says after a change of the API, beside the change that causes it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde_json::Value;

use crate::consequences::output::operations;
use crate::consequences::{Consequence, Consequences};

/// A line of hand-written Rust that no longer compiles, or that uses what is deprecated.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Complaint {
    /// The file, as the compiler names it.
    pub file: String,
    /// The line, from 1.
    pub line: u64,
    /// Whether it only warns.
    pub warning: bool,
    /// What the compiler says.
    pub message: String,
    /// The changes of the document that explain it; empty where none does.
    pub because: Vec<String>,
}

impl fmt::Display for Complaint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, line, warning, message, because } = self;
        write!(f, "{file}:{line}: {}{message}", if *warning { "warning: " } else { "" })?;
        match because[..] {
            [] => Ok(()),
            _ => write!(f, " (because: {})", because.join("; ")),
        }
    }
}

/// Reads the messages of `cargo check --message-format json`: its errors, and its warnings about what is deprecated.
///
/// A message is explained by the items that it names: one with the same name, of the same type if the message names
/// types.
pub fn complaints(messages: &str, consequences: &Consequences) -> BTreeSet<Complaint> {
    let items = Items::new(consequences);
    let messages = messages.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let messages = messages.filter(|message| message["reason"] == "compiler-message");
    messages.filter_map(|message| complaint(&message["message"], &items)).collect()
}

fn complaint(message: &Value, items: &Items<'_>) -> Option<Complaint> {
    let warning = match message["level"].as_str()? {
        "error" => false,
        "warning" if message["code"]["code"] == "deprecated" => true,
        _ => return None,
    };
    let spans = || message["spans"].as_array().into_iter().flatten();
    let primary = outermost(spans().find(|span| span["is_primary"] == true)?);
    let words = Words::new(message, spans());
    Some(Complaint {
        file: primary["file_name"].as_str()?.to_owned(),
        line: primary["line_start"].as_u64()?,
        warning,
        message: message["message"].as_str()?.to_owned(),
        because: items.of(&words),
    })
}

/// Returns the place that a person wrote, where a macro wrote the code.
fn outermost(span: &Value) -> &Value {
    let mut span = span;
    while let Some(outer) = span.get("expansion").and_then(|expansion| expansion.get("span")) {
        span = outer;
    }
    span
}

/// The names in a message.
struct Words {
    /// Those in code, and those that the compiler points at.
    marked: BTreeSet<String>,
    /// Those, and all others in the lines that it points at.
    all: BTreeSet<String>,
}

impl Words {
    fn new<'m>(message: &Value, spans: impl Iterator<Item = &'m Value>) -> Self {
        let (mut marked, mut all) = (BTreeSet::new(), BTreeSet::new());
        let mut code = |text: &str| {
            text.split('`').skip(1).step_by(2).for_each(|part| marked.extend(identifiers(part)));
        };
        code(message["message"].as_str().unwrap_or_default());
        for child in message["children"].as_array().into_iter().flatten() {
            code(child["message"].as_str().unwrap_or_default());
        }
        for span in spans {
            code(span["label"].as_str().unwrap_or_default());
        }
        let spans = message["spans"].as_array().into_iter().flatten().map(outermost);
        for line in spans.flat_map(|span| span["text"].as_array().into_iter().flatten()) {
            let text = line["text"].as_str().unwrap_or_default();
            let column = |name: &str| {
                let column = line[name].as_u64().and_then(|column| usize::try_from(column).ok());
                column.unwrap_or(1).saturating_sub(1)
            };
            let (start, end) = (column("highlight_start"), column("highlight_end"));
            let pointed: String = text.chars().skip(start).take(end.saturating_sub(start)).collect();
            marked.extend(identifiers(&pointed));
            all.extend(identifiers(text));
        }
        all.extend(marked.iter().cloned());
        Self { marked, all }
    }
}

fn identifiers(text: &str) -> impl Iterator<Item = String> + '_ {
    let words = text.split(|char: char| !char.is_alphanumeric() && char != '_');
    words.filter(|word| word.starts_with(|char: char| char.is_alphabetic() || char == '_')).map(str::to_owned)
}

/// The items that changed, by their own name.
struct Items<'c>(BTreeMap<&'c str, Vec<&'c Consequence>>);

impl<'c> Items<'c> {
    fn new(consequences: &'c Consequences) -> Self {
        let mut items: BTreeMap<&str, Vec<&Consequence>> = BTreeMap::new();
        for item in &consequences.items {
            // Of an implementation, the type counts.
            let path = item.change.path().split(" as ").next().unwrap_or_default();
            items.entry(path.rsplit("::").next().unwrap_or_default()).or_default().push(item);
        }
        Self(items)
    }

    /// Returns the causes of the items that a message names.
    fn of(&self, words: &Words) -> Vec<String> {
        let named = || words.marked.iter().filter_map(|word| self.0.get(word.as_str())).flatten().copied();
        let of_type = |item: &&Consequence| {
            let path: Vec<&str> = item.change.path().split("::").collect();
            let parent = path.len().checked_sub(2).and_then(|at| path.get(at));
            parent.is_some_and(|parent| words.all.contains(*parent))
        };
        let exact: Vec<&Consequence> = named().filter(of_type).collect();
        let found = if exact.is_empty() { named().collect() } else { exact };
        let mut because: Vec<String> = Vec::new();
        for cause in found.iter().flat_map(|item| &item.causes) {
            let operations = operations(&cause.operations, &cause.place);
            let text = format!("{}: {}{operations}", cause.place, cause.what);
            if !because.contains(&text) {
                because.push(text);
            }
        }
        because.truncate(SHOWN);
        because
    }
}

/// More causes than these explain nothing.
const SHOWN: usize = 3;
