//! The sections of one operation as OpenAPI.

use serde_json::{Map, Value, json};

use super::attributes::{Section as Lines, attributes};
use super::evidence::Evidence;
use super::infer::INFERRED;
use super::lines::Line;
use super::node::Tree;
use super::notes::Notes;
use super::page::{Block, Kind, MARKS, Section};
use super::places::Places;
use super::responses::{example, responses};
use super::schema::{schema, text};
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

/// A name for the operation, from its title: `Update the current user` as `update_current_user`.
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
    let line = schemes.line(&lines, block.bulleted, evidence);
    let is_security = |other: &Line<'_>| line.is_some_and(|line| line.number == other.number);
    let words: Vec<&str> = lines.iter().filter(|line| !is_security(line)).map(|line| line.text).collect();
    let description = text(&words);
    if !description.is_empty() {
        node.insert("description".to_owned(), description.into());
    }
    match schemes.security(line, evidence, notes) {
        Some(security) => {
            let curl = evidence.curl.as_ref().map_or(block.line, |curl| curl.line);
            places.set(&format!("{pointer}/security"), line.map_or(curl, |line| line.number));
            node.insert("security".to_owned(), security);
        }
        None => notes.say(block.line, "nothing says who may send the request"),
    }
}

fn parameters(
    block: &Block<'_, '_>,
    evidence: &Evidence,
    pointer: &str,
    places: &mut Places,
    notes: &mut Notes,
) -> Vec<Value> {
    let mut parameters: Vec<Value> = Vec::new();
    for section in &block.sections {
        let Kind::Parameters(place) = section.kind else { continue };
        let samples = evidence.parameters(place);
        let lines = Lines {
            lines: section.lines,
            line: section.line,
            title: format!("the {place} parameters"),
            bulleted: block.bulleted,
            capitals: true,
            examples: vec![samples],
        };
        let tree = attributes(lines, notes);
        let mut names = Vec::new();
        for child in &tree.node(0).children {
            let Some(name) = tree.node(*child).name.as_deref().filter(|name| !names.contains(name)) else { continue };
            names.push(name);
            let at = format!("{pointer}/parameters/{}", parameters.len());
            parameters.push(parameter(&tree, *child, name, place, &at, places, notes));
        }
        let words = text(&tree.node(0).description);
        if !words.is_empty() {
            notes.say(section.line, format!("text in a section of parameters: {}", super::notes::quote(&words)));
        }
        if !names.is_empty() {
            continue;
        }
        // The section is empty: the rendering lost what was there.
        let known = samples.as_object().map_or(0, serde_json::Map::len);
        if known == 0 && place != "path" {
            notes.say(section.line, format!("the section of {place} parameters is empty, and no example shows them"));
        }
        for (name, value) in samples.as_object().into_iter().flatten().filter(|_| place != "path") {
            notes.say(section.line, format!("the section of {place} parameters is empty: `{name}` is inferred from the examples"));
            let mut parameter = inferred(name, place, value);
            parameter["example"] = value.clone();
            places.set(&format!("{pointer}/parameters/{}", parameters.len()), section.line);
            parameters.push(parameter);
        }
    }
    for name in block.path.split('/').filter_map(|segment| segment.strip_prefix('{')?.strip_suffix('}')) {
        if parameters.iter().any(|parameter| parameter["in"] == "path" && parameter["name"] == name) {
            continue;
        }
        notes.say(block.line, format!("the path has a parameter `{name}` that the page does not describe: it is inferred"));
        places.set(&format!("{pointer}/parameters/{}", parameters.len()), block.line);
        parameters.push(inferred(name, "path", &Value::Null));
    }
    parameters
}

fn parameter(
    tree: &Tree<'_>,
    index: usize,
    name: &str,
    place: &str,
    pointer: &str,
    places: &mut Places,
    notes: &mut Notes,
) -> Value {
    let attribute = tree.node(index);
    places.set(pointer, attribute.line);
    let mut parameter = Map::new();
    parameter.insert("name".to_owned(), name.into());
    parameter.insert("in".to_owned(), place.into());
    let description = text(&attribute.description);
    if !description.is_empty() {
        parameter.insert("description".to_owned(), description.into());
    }
    if attribute.marks.required || place == "path" {
        parameter.insert("required".to_owned(), json!(true));
    }
    let examples = tree.values(0, name);
    let mut schema = schema(tree, index, &examples, &format!("{pointer}/schema"), places, notes);
    // Of a parameter these stand beside the schema.
    for key in ["deprecated", "x-beta", INFERRED] {
        if let Some(mark) = schema.shift_remove(key) {
            parameter.insert(key.to_owned(), mark);
        }
    }
    parameter.insert("schema".to_owned(), schema.into());
    parameter.into()
}

fn inferred(name: &str, place: &str, value: &Value) -> Value {
    let kind = match value {
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        _ => "string",
    };
    let mut parameter = json!({"name": name, "in": place});
    if place == "path" {
        parameter["required"] = json!(true);
    }
    parameter[INFERRED] = json!(true);
    parameter["schema"] = json!({"type": kind});
    parameter
}

fn body(
    block: &Block<'_, '_>,
    evidence: &Evidence,
    pointer: &str,
    places: &mut Places,
    notes: &mut Notes,
) -> Option<Value> {
    let pointer = format!("{pointer}/requestBody");
    let mut body = Map::new();
    let mut content = Map::new();
    let mut is_required = false;
    for section in &block.sections {
        let Kind::Body(media_type, required) = section.kind else { continue };
        places.set(&pointer, section.line);
        let media_type = media_type.map_or_else(|| media_type_of(section, evidence, notes), str::to_owned);
        let values = if media_type.contains("json") { evidence.request_values() } else { Vec::new() };
        let lines = Lines {
            lines: section.lines,
            line: section.line,
            title: "the request body".to_owned(),
            bulleted: block.bulleted,
            capitals: false,
            examples: values.clone(),
        };
        let mut tree = attributes(lines, notes);
        if tree.len() == 1 && !tree.node(0).is_shown() {
            tree.node_mut(0).shown = super::node::Shown::Folded;
        }
        let description = text(&tree.node(0).description);
        if !description.is_empty() {
            body.insert("description".to_owned(), description.into());
        }
        let at = format!("{pointer}/content/{}/schema", escape(&media_type));
        let schema = schema(&tree, 0, &values, &at, places, notes);
        // What has required parts is required itself.
        is_required |= required || schema.contains_key("required");
        let mut media = Map::new();
        media.insert("schema".to_owned(), schema.into());
        match example(&evidence.requests) {
            Some((key, value)) => drop(media.insert(key, value)),
            None => {
                let data = evidence.curl.as_ref().and_then(|curl| curl.data.clone());
                media.extend(data.map(|data| ("example".to_owned(), data)));
            }
        }
        content.insert(media_type, media.into());
    }
    if content.is_empty() {
        if let Some(example) = evidence.requests.first() {
            notes.say(example.line, "the request has an example of a body, and the page has no section `Body`");
        }
        return None;
    }
    if is_required {
        body.insert("required".to_owned(), json!(true));
    }
    body.insert("content".to_owned(), content.into());
    Some(body.into())
}

/// The media type of a body that has none above it.
fn media_type_of(section: &Section<'_, '_>, evidence: &Evidence, notes: &mut Notes) -> String {
    let headers = evidence.curl.iter().flat_map(|curl| &curl.headers);
    let sent = headers.filter(|(name, _)| name.eq_ignore_ascii_case("content-type")).map(|(_, value)| value.clone());
    let media_type = sent.last().unwrap_or_else(|| "application/json".to_owned());
    notes.say(section.line, format!("the body has no media type: taken as {media_type}"));
    media_type
}
