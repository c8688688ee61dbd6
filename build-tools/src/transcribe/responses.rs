//! The section `Responses`.

use serde_json::{Map, Value, json};

use super::attributes::{Section as Lines, attributes};
use super::evidence::Evidence;
use super::examples::Example;
use super::infer::{self, INFERRED};
use super::lines::Line;
use super::notes::{Notes, quote};
use super::places::Places;
use super::schema::{schema, text};
use super::statuses::{Response, parts, split};
use crate::document::escape;

/// Reads all responses. `lines` are those of one section, or none where the page has no such section.
pub(super) fn responses(
    lines: &[Line<'_>],
    bulleted: bool,
    evidence: &Evidence,
    pointer: &str,
    places: &mut Places,
    notes: &mut Notes,
) -> Map<String, Value> {
    let mut responses = Map::new();
    let split = split(lines, bulleted, notes);
    let mut lost = evidence.responses.iter().map(|(status, _)| status.as_str());
    let named: Vec<&str> = split.iter().filter_map(|response| response.status).collect();
    for response in split {
        let Some(status) = response.status.or_else(|| lost.find(|status| !named.contains(status))) else {
            let text = quote(response.text.unwrap_or_default());
            notes.say(
                response.line,
                format!("the response {text} has no status, and no example shows one: left out"),
            );
            continue;
        };
        if response.status.is_none() {
            let text = quote(response.text.unwrap_or_default());
            notes.say(
                response.line,
                format!("the response {text} has no status: {status} is the one that has an example"),
            );
        }
        if responses.contains_key(status) {
            notes.say(response.line, format!("the status {status} stands twice: the first is kept"));
            continue;
        }
        let pointer = format!("{pointer}/{}", escape(status));
        places.set(&pointer, response.line);
        let node = one(&response, status, bulleted, evidence, &pointer, places, notes);
        responses.insert(status.to_owned(), node);
    }
    for (status, examples) in &evidence.responses {
        let Some(first) = examples.first().filter(|_| !responses.contains_key(status)) else { continue };
        notes.say(first.line, format!("the status {status} has an example and no response: it is inferred"));
        let pointer = format!("{pointer}/{}", escape(status));
        places.set(&pointer, first.line);
        let mut schema = infer::schema(&evidence.response_values(status));
        schema.insert(INFERRED.to_owned(), json!(true));
        let mut media = Map::new();
        media.insert("schema".to_owned(), schema.into());
        media.extend(example(examples));
        responses.insert(
            status.clone(),
            json!({"description": "", INFERRED: true, "content": {"application/json": media}}),
        );
    }
    responses
}

fn one(
    response: &Response<'_, '_>,
    status: &str,
    bulleted: bool,
    evidence: &Evidence,
    pointer: &str,
    places: &mut Places,
    notes: &mut Notes,
) -> Value {
    let examples = evidence.response_values(status);
    let mut description: Vec<String> = response.text.map(str::to_owned).into_iter().collect();
    let mut content = Map::new();
    let parts = parts(response);
    let has_type = parts.iter().any(|part| part.media_type.is_some());
    let mut after_shape = false;
    for part in parts {
        if part.is_headers {
            let line = part.lines.first().map_or(response.line, |line| line.number);
            notes.say(line, format!("the headers of the response {status} are not transcribed"));
            continue;
        }
        let is_json = part.media_type.is_none_or(|media_type| media_type.contains("json"));
        let values = if is_json { examples.clone() } else { Vec::new() };
        let lines = Lines {
            lines: part.lines,
            line: response.line,
            title: format!("the response {status}"),
            bulleted,
            capitals: false,
            examples: values.clone(),
        };
        let tree = attributes(lines, notes);
        let said = text(&tree.node(0).description);
        match said.is_empty() {
            false if after_shape => {
                notes.say(response.line, format!("text within the response {status}: {}", quote(&said)))
            }
            false => description.push(said),
            true => {}
        }
        let has_shape = tree.len() > 1 || tree.node(0).is_shown();
        after_shape |= has_shape;
        let is_body = !has_type && (has_shape || !values.is_empty());
        let Some(media_type) = part.media_type.or(is_body.then_some("application/json")) else { continue };
        if part.media_type.is_none() {
            notes.say(
                response.line,
                format!("the response {status} has a body and no media type: taken as {media_type}"),
            );
        }
        let pointer = format!("{pointer}/content/{}/schema", escape(media_type));
        let mut media = Map::new();
        if has_shape {
            media.insert("schema".to_owned(), schema(&tree, 0, &values, &pointer, places, notes).into());
        } else if !values.is_empty() {
            notes.say(
                response.line,
                format!("the response {status} shows no attributes: inferred from its examples"),
            );
            places.set(&pointer, response.line);
            let mut schema = infer::schema(&values);
            schema.insert(INFERRED.to_owned(), json!(true));
            media.insert("schema".to_owned(), schema.into());
        } else {
            notes
                .say(response.line, format!("the response {status} shows nothing of its body, {media_type}"));
            places.set(&pointer, response.line);
            media.insert("schema".to_owned(), json!({INFERRED: true}));
        }
        if is_json {
            media.extend(example(evidence.response_examples(status)));
        }
        content.insert(media_type.to_owned(), media.into());
    }
    if description.is_empty() {
        notes.say(response.line, format!("the response {status} has no description"));
    }
    let mut node = Map::new();
    node.insert("description".to_owned(), description.join("\n").into());
    if response.status.is_none() {
        node.insert(INFERRED.to_owned(), json!(true));
    }
    if !content.is_empty() {
        node.insert("content".to_owned(), content.into());
    }
    node.into()
}

/// Returns the examples of a media type: one as `example`, several as `examples`, by name or number.
pub(super) fn example(examples: &[Example]) -> Option<(String, Value)> {
    let found: Vec<_> =
        examples.iter().filter_map(|example| Some((&example.name, example.value.as_ref().ok()?))).collect();
    match found[..] {
        [] => None,
        [(None, value)] => Some(("example".to_owned(), value.clone())),
        _ => {
            let mut named = Map::new();
            for (index, (name, value)) in found.into_iter().enumerate() {
                let number = || format!("example{}", index + 1);
                let name = name.clone().filter(|name| !named.contains_key(name)).unwrap_or_else(number);
                named.insert(name, json!({"value": value}));
            }
            Some(("examples".to_owned(), named.into()))
        }
    }
}
