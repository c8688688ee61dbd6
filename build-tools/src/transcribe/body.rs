//! The body of a request.

use serde_json::{Map, Value, json};

use super::attributes::{Section as Lines, attributes};
use super::evidence::Evidence;
use super::node::Shown;
use super::notes::Notes;
use super::page::{Block, Kind, Section, is_media_type};
use super::places::Places;
use super::responses::example;
use super::schema::{schema, text};
use crate::document::escape;

pub(super) fn body(
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
        let Kind::Body(mut media_type, mut required) = section.kind else { continue };
        places.set(&pointer, section.line);
        // The media type and the mark can stand beneath the heading too.
        let mut beneath = section.lines;
        while let Some((line, after)) = beneath.split_first() {
            match line.text {
                "" => {}
                "Required" => required = true,
                text if media_type.is_none() && is_media_type(text) => media_type = Some(text),
                _ => break,
            }
            beneath = after;
        }
        let media_type = media_type.map_or_else(|| media_type_of(section, evidence, notes), str::to_owned);
        let values = if media_type.contains("json") { evidence.request_values() } else { Vec::new() };
        let lines = Lines {
            lines: beneath,
            line: section.line,
            title: "the request body".to_owned(),
            bulleted: block.bulleted,
            capitals: false,
            examples: values.clone(),
        };
        let mut tree = attributes(lines, notes);
        if tree.len() == 1 && !tree.node(0).is_shown() {
            tree.node_mut(0).shown = Shown::Folded;
        }
        let description = text(&tree.node(0).description);
        if !description.is_empty() {
            body.insert("description".to_owned(), description.into());
        }
        let at = format!("{pointer}/content/{}/schema", escape(&media_type));
        let schema = schema(&tree, 0, &values, &at, places, notes);
        // A body with required attributes is required itself.
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
            notes.say(
                example.line,
                "the request has an example of a body, and the page has no section `Body`",
            );
        }
        return None;
    }
    if is_required {
        body.insert("required".to_owned(), json!(true));
    }
    body.insert("content".to_owned(), content.into());
    Some(body.into())
}

/// Returns the media type of a body that has none above it.
fn media_type_of(section: &Section<'_, '_>, evidence: &Evidence, notes: &mut Notes) -> String {
    let headers = evidence.curl.iter().flat_map(|curl| &curl.headers);
    let sent =
        headers.filter(|(name, _)| name.eq_ignore_ascii_case("content-type")).map(|(_, value)| value.clone());
    let media_type = sent.into_iter().next_back().unwrap_or_else(|| "application/json".to_owned());
    notes.say(section.line, format!("the body has no media type: taken as {media_type}"));
    media_type
}
