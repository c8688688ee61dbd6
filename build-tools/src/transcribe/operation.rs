//! The sections of one operation as OpenAPI.

use serde_json::{Map, Value, json};

use super::body::body;
use super::evidence::Evidence;
use super::heads::MARKS;
use super::infer::INFERRED;
use super::lines::Line;
use super::notes::Notes;
use super::page::{Block, Kind};
use super::parameters::parameters;
use super::places::Places;
use super::responses::responses;
use super::schema::text;
use super::security::Schemes;
use crate::document::escape;

/// What an operation of a page becomes, and what it says of the whole API.
#[derive(Debug)]
pub(super) struct Operation {
    pub(super) node: Map<String, Value>,
    pub(super) server: Option<String>,
}

pub(super) fn operation(
    block: &Block<'_, '_>,
    evidence: &Evidence,
    schemes: &mut Schemes,
    places: &mut Places,
    notes: &mut Notes,
) -> Operation {
    let pointer = format!("/paths/{}/{}", escape(block.path), block.method);
    places.set(&pointer, block.line);
    let mut node = Map::new();
    title(block, &mut node, notes);
    introduction(block, evidence, &pointer, &mut node, schemes, places, notes);
    let parameters = parameters(block, evidence, &pointer, places, notes);
    if !parameters.is_empty() {
        node.insert("parameters".to_owned(), parameters.into());
    }
    if let Some(body) = body(block, evidence, &pointer, places, notes) {
        node.insert("requestBody".to_owned(), body);
    }
    let lines = block.lines(Kind::Responses);
    let responses_pointer = format!("{pointer}/responses");
    let mut responses = responses(&lines, block.bulleted, evidence, &responses_pointer, places, notes);
    if responses.is_empty() {
        notes.say(block.line, "the operation has no responses");
        responses.insert("default".to_owned(), json!({"description": "", INFERRED: true}));
    }
    node.insert("responses".to_owned(), responses.into());
    Operation { node, server: evidence.server(block.path) }
}

fn title(block: &Block<'_, '_>, node: &mut Map<String, Value>, notes: &mut Notes) {
    let mut marks = block.marks.clone();
    let Some((line, mut title)) = block.title else {
        notes.say(block.line, "the operation has no title");
        return;
    };
    while let Some((rest, mark)) = title.rsplit_once(' ').filter(|(_, word)| MARKS.contains(word)) {
        title = rest.trim_end();
        marks.push(mark);
    }
    node.insert("operationId".to_owned(), identifier(title).into());
    node.insert("summary".to_owned(), title.into());
    for mark in marks {
        match mark {
            "Deprecated" => drop(node.insert("deprecated".to_owned(), json!(true))),
            "Beta" => drop(node.insert("x-beta".to_owned(), json!(true))),
            mark => notes.say(line, format!("cannot read the mark `{mark}` of the operation")),
        }
    }
}

/// Returns a name for the operation, from its title: `Update the current user` as `update_current_user`.
fn identifier(title: &str) -> String {
    let words = title.split(|letter: char| !letter.is_ascii_alphanumeric()).map(str::to_ascii_lowercase);
    let words: Vec<_> = words.filter(|word| !["", "a", "an", "the"].contains(&word.as_str())).collect();
    if words.is_empty() { "unnamed".to_owned() } else { words.join("_") }
}

fn introduction(
    block: &Block<'_, '_>,
    evidence: &Evidence,
    pointer: &str,
    node: &mut Map<String, Value>,
    schemes: &mut Schemes,
    places: &mut Places,
    notes: &mut Notes,
) {
    let lines = block.lines(Kind::Introduction);
    let labels = schemes.lines(&lines, block.bulleted, evidence);
    let is_security = |line: &Line<'_>| {
        labels.first().is_some_and(|first| first.number <= line.number)
            && labels.last().is_some_and(|last| line.number <= last.number)
    };
    let words = lines.iter().filter(|line| !is_security(line)).map(Line::words);
    let words: Vec<&str> = words.collect();
    let description = text(&words);
    if !description.is_empty() {
        node.insert("description".to_owned(), description.into());
    }
    match schemes.security(&labels, evidence, notes) {
        Some(security) => {
            let curl = evidence.curl.as_ref().map_or(block.line, |curl| curl.line);
            places.set(&format!("{pointer}/security"), labels.first().map_or(curl, |line| line.number));
            node.insert("security".to_owned(), security);
        }
        None => notes.say(block.line, "nothing says who may send the request"),
    }
}
