//! The section `Responses`.

use serde_json::{Map, Value, json};

use super::attributes::{Section as Lines, attributes};
use super::evidence::Evidence;
use super::examples::Example;
use super::infer::{self, INFERRED};
use super::lines::Line;
use super::notes::{Notes, quote};
use super::page::{foreign, is_media_type, status};
use super::pieces::toggle;
use super::places::Places;
use super::schema::{schema, text};
use crate::document::escape;

/// The lines of one response.
struct Response<'a, 'b> {
    line: usize,
    /// `None` where the rendering lost it.
    status: Option<&'a str>,
    media_types: Vec<&'a str>,
    lines: &'b [Line<'a>],
    /// What stands behind a bullet in the place of the status.
    text: Option<&'a str>,
}

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
            notes.say(response.line, format!("the response {text} has no status, and no example shows one: left out"));
            continue;
        };
        if response.status.is_none() {
            let text = quote(response.text.unwrap_or_default());
            notes.say(response.line, format!("the response {text} has no status: {status} is the one that has an example"));
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

/// Splits the section by status.
fn split<'a, 'b>(lines: &'b [Line<'a>], bulleted: bool, notes: &mut Notes) -> Vec<Response<'a, 'b>> {
    let top = lines.iter().filter(|line| line.bullet).map(|line| line.indent).min();
    let begins = |line: &Line<'a>| match bulleted {
        true => line.bullet && Some(line.indent) == top,
        false => status(line.text).is_some(),
    };
    let starts: Vec<usize> =
        lines.iter().enumerate().filter(|(_, line)| begins(line)).map(|(at, _)| at).collect();
    let first = starts.first().copied().unwrap_or(lines.len());
    foreign(lines.get(..first).unwrap_or_default(), notes);
    let ends = starts.iter().skip(1).copied().chain([lines.len()]);
    let mut responses = Vec::new();
    for (start, end) in starts.iter().copied().zip(ends) {
        let Some((head, mut rest)) = lines.get(start..end).and_then(<[_]>::split_first) else { continue };
        let found = status(head.text);
        let mut media_types: Vec<&str> = found.map_or_else(Vec::new, |(_, types)| types_of(types));
        while let Some((line, after)) = rest.split_first() {
            if !line.is_blank() && !is_media_type(line.text) {
                break;
            }
            media_types.extend(types_of(line.text));
            rest = after;
        }
        responses.push(Response {
            line: head.number,
            status: found.map(|(status, _)| status),
            media_types,
            lines: rest,
            text: found.is_none().then_some(head.text),
        });
    }
    responses
}

fn types_of(text: &str) -> Vec<&str> {
    text.split([',', ' ']).filter(|text| is_media_type(text)).collect()
}

/// The lines about one media type of a response.
struct Part<'a, 'b> {
    media_type: Option<&'a str>,
    lines: &'b [Line<'a>],
}

/// Splits at each media type, and at each line that shows the attributes of the response.
fn parts<'a, 'b>(response: &Response<'a, 'b>) -> Vec<Part<'a, 'b>> {
    let lines = response.lines;
    let mut types = response.media_types.iter().copied();
    let mut parts = Vec::new();
    let (mut start, mut has_toggle) = (0, false);
    let mut media_type = types.next();
    for (at, line) in lines.iter().enumerate() {
        let is_type = is_media_type(line.text);
        let is_root = toggle(line.text).is_some_and(|toggle| toggle.name.as_deref() == Some("response"));
        if is_type || (is_root && has_toggle) {
            parts.push(Part { media_type, lines: lines.get(start..at).unwrap_or_default() });
            media_type = if is_type { Some(line.text) } else { types.next() };
            start = at + usize::from(is_type);
            has_toggle = false;
        }
        has_toggle |= is_root;
    }
    parts.push(Part { media_type, lines: lines.get(start..).unwrap_or_default() });
    parts.extend(types.map(|media_type| Part { media_type: Some(media_type), lines: &[] }));
    parts
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
    for (order, part) in parts(response).into_iter().enumerate() {
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
            false if order > 0 => notes.say(response.line, format!("text within the response {status}: {}", quote(&said))),
            false => description.push(said),
            true => {}
        }
        let has_shape = tree.len() > 1 || tree.node(0).is_shown();
        let Some(media_type) = part.media_type.or_else(|| (has_shape || !values.is_empty()).then_some("application/json"))
        else {
            continue;
        };
        if part.media_type.is_none() {
            notes.say(response.line, format!("the response {status} has a body and no media type: taken as {media_type}"));
        }
        let pointer = format!("{pointer}/content/{}/schema", escape(media_type));
        let mut media = Map::new();
        if has_shape {
            media.insert("schema".to_owned(), schema(&tree, 0, &values, &pointer, places, notes).into());
        } else if !values.is_empty() {
            notes.say(response.line, format!("the response {status} shows no attributes: inferred from its examples"));
            places.set(&pointer, response.line);
            let mut schema = infer::schema(&values);
            schema.insert(INFERRED.to_owned(), json!(true));
            media.insert("schema".to_owned(), schema.into());
        } else {
            notes.say(response.line, format!("the response {status} shows nothing of its body, {media_type}"));
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

/// The examples of a media type: one as `example`, several as `examples`, by name or number.
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
