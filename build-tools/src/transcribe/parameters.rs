//! The sections of parameters.

use std::collections::HashSet;

use serde_json::{Map, Value, json};

use super::attributes::{Section as Lines, attributes};
use super::evidence::Evidence;
use super::infer::{self, INFERRED};
use super::node::Tree;
use super::notes::{Notes, quote};
use super::page::{Block, Kind};
use super::places::Places;
use super::schema::{schema, text};

pub(super) fn parameters(
    block: &Block<'_, '_>,
    evidence: &Evidence,
    pointer: &str,
    places: &mut Places,
    notes: &mut Notes,
) -> Vec<Value> {
    let mut parameters: Vec<Value> = Vec::new();
    let mut known: HashSet<(&str, String)> = HashSet::new();
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
        for child in &tree.node(0).children {
            let attribute = tree.node(*child);
            let Some(name) = attribute.name.as_deref().filter(|_| !attribute.is_repeated) else { continue };
            if !known.insert((place, name.to_owned())) {
                notes.say(
                    attribute.line,
                    format!("the {place} parameter `{name}` stands twice: the first is kept"),
                );
                continue;
            }
            let at = format!("{pointer}/parameters/{}", parameters.len());
            parameters.push(parameter(&tree, *child, name, place, &at, places, notes));
        }
        let words = text(&tree.node(0).description);
        if !words.is_empty() {
            notes.say(section.line, format!("text in a section of parameters: {}", quote(&words)));
        }
        if !tree.node(0).children.is_empty() {
            continue;
        }
        // The section is empty: the rendering lost what was there.
        if samples.as_object().is_none_or(Map::is_empty) && place != "path" {
            notes.say(
                section.line,
                format!("the section of {place} parameters is empty, and no example shows them"),
            );
        }
    }
    for place in ["header", "query"] {
        for (name, value) in evidence.parameters(place).as_object().into_iter().flatten() {
            if !known.insert((place, name.clone())) {
                continue;
            }
            notes.say(
                block.line_of(Kind::Parameters(place)),
                format!("no line describes the {place} parameter `{name}`: it is inferred from the examples"),
            );
            let mut parameter = inferred(name, place, value);
            parameter["example"] = value.clone();
            let at = format!("{pointer}/parameters/{}", parameters.len());
            places.set(&at, block.line_of(Kind::Parameters(place)));
            parameters.push(parameter);
        }
    }
    for name in block.path.split('/').filter_map(|segment| segment.strip_prefix('{')?.strip_suffix('}')) {
        if !known.insert(("path", name.to_owned())) {
            continue;
        }
        notes.say(
            block.line,
            format!("the path has a parameter `{name}` that the page does not describe: it is inferred"),
        );
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
    if attribute.marks.required || place == "path" {
        parameter.insert("required".to_owned(), json!(true));
    }
    let examples = tree.values(0, name);
    let mut schema = schema(tree, index, &examples, &format!("{pointer}/schema"), places, notes);
    // Of a parameter these stand beside the schema.
    for key in ["description", "deprecated", "x-beta", INFERRED] {
        if let Some(value) = schema.shift_remove(key) {
            parameter.insert(key.to_owned(), value);
        }
    }
    parameter.insert("schema".to_owned(), schema.into());
    parameter.into()
}

/// Returns a parameter that only the examples or the path show.
fn inferred(name: &str, place: &str, value: &Value) -> Value {
    let mut parameter = json!({"name": name, "in": place});
    if place == "path" {
        parameter["required"] = json!(true);
    }
    parameter[INFERRED] = json!(true);
    parameter["schema"] = match value {
        Value::Null => json!({"type": "string"}),
        value => infer::schema(&[value]).into(),
    };
    parameter
}
