//! Who may send a request: the line beneath the path, and the headers of `curl`.

use std::collections::HashMap;

use serde_json::{Map, Value, json};

use super::evidence::Evidence;
use super::infer::INFERRED;
use super::lines::Line;
use super::notes::Notes;

/// A header with which a caller says who it is.
#[derive(Clone, Debug)]
struct Header {
    name: String,
    value: String,
}

fn headers(evidence: &Evidence) -> Vec<Header> {
    let headers = evidence.curl.iter().flat_map(|curl| &curl.headers);
    headers
        .filter(|(name, value)| value.contains('$') || name.eq_ignore_ascii_case("authorization"))
        .map(|(name, value)| Header { name: name.clone(), value: value.clone() })
        .collect()
}

/// How many lines may name the ways in. No page is known with more than two.
const MAX_LINES: usize = 8;

/// The security schemes of all operations, and what is known of the words that pages have for them.
#[derive(Debug, Default)]
pub(super) struct Schemes {
    used: Map<String, Value>,
    /// The header that each label stands for.
    known: HashMap<String, Header>,
    /// The label of each header.
    labels: HashMap<String, String>,
}

impl Schemes {
    /// Returns the schemes that are used, for `components.securitySchemes`.
    pub(super) fn into_map(self) -> Map<String, Value> {
        self.used
    }

    /// Learns which header each label of an operation stands for.
    ///
    /// A page shows the headers of one alternative, so another operation may have to say what a label means.
    pub(super) fn learn(&mut self, introduction: &[Line<'_>], bulleted: bool, evidence: &Evidence) {
        let headers = headers(evidence);
        let lines = self.lines(introduction, bulleted, evidence);
        for labels in lines.iter().flat_map(|line| labels(line.text)) {
            for (order, label) in labels.iter().enumerate() {
                let free = self.free(label, &headers);
                let header = header_of(label, order, labels.len(), &free).copied().cloned();
                if let Some(header) = header.filter(|_| !self.known.contains_key(*label)) {
                    self.labels.entry(header.name.clone()).or_insert_with(|| (*label).to_owned());
                    self.known.insert((*label).to_owned(), header);
                }
            }
        }
    }

    /// Returns the headers that no other label stands for.
    fn free<'h>(&self, label: &str, headers: &'h [Header]) -> Vec<&'h Header> {
        let of_another = |header: &&Header| self.labels.get(&header.name).is_some_and(|known| known != label);
        headers.iter().filter(|header| !of_another(header)).collect()
    }

    /// Returns the lines of an introduction that name the ways in: the first of it, which a browser indents.
    pub(super) fn lines<'a, 'b>(
        &self,
        introduction: &'b [Line<'a>],
        bulleted: bool,
        evidence: &Evidence,
    ) -> Vec<&'b Line<'a>> {
        let headers = headers(evidence);
        let means_a_header = |label: &&str| {
            headers.iter().any(|header| likeness(label, &header.name) > 0) || self.known.contains_key(*label)
        };
        let is_label = |line: &Line<'_>| {
            let is_sentence = line.text.ends_with(['.', '!', '?', ':'])
                || line.is_blank()
                || line.text.split_whitespace().count() > 16;
            let labels = labels(line.text);
            let are_labels = !labels.is_empty() && labels.iter().flatten().all(means_a_header);
            !is_sentence && ((!bulleted && line.indent > 0) || are_labels)
        };
        let Some(first) = introduction.iter().position(|line| !line.is_blank()) else { return Vec::new() };
        // Behind a blank line a browser has the description.
        let follows = bulleted || first == 0;
        let lines = introduction.iter().skip(first).take(MAX_LINES);
        lines.take_while(|line| is_label(line) && (follows || line.indent > 0)).collect()
    }

    /// Returns the `security` of an operation; `None` where the page does not say.
    pub(super) fn security(
        &mut self,
        lines: &[&Line<'_>],
        evidence: &Evidence,
        notes: &mut Notes,
    ) -> Option<Value> {
        let headers = headers(evidence);
        let Some(first) = lines.first() else {
            evidence.curl.as_ref()?;
            let all: Map<String, Value> =
                headers.iter().map(|header| (self.add(header, None), json!([]))).collect();
            return Some(if all.is_empty() { json!([]) } else { json!([all]) });
        };
        let mut named = Vec::new();
        let mut security = Vec::new();
        let all =
            lines.iter().flat_map(|line| labels(line.text).into_iter().map(|labels| (line.number, labels)));
        for (line, labels) in all {
            let mut alternative = Map::new();
            for (order, label) in labels.iter().enumerate() {
                let known = || self.known.get(*label);
                let free = self.free(label, &headers);
                let header = header_of(label, order, labels.len(), &free).copied().or_else(known).cloned();
                let scheme = match header {
                    Some(header) => {
                        named.push(header.name.clone());
                        self.add(&header, Some(label))
                    }
                    None => {
                        notes.say(line, format!("no command line of curl has a header for `{label}`"));
                        self.add_unknown(label)
                    }
                };
                alternative.insert(scheme, json!([]));
            }
            security.push(Value::from(alternative));
        }
        for header in headers.iter().filter(|header| !named.contains(&header.name)) {
            let message =
                format!("the command line of curl sends {}, which this line does not name", header.name);
            notes.say(first.number, message);
        }
        Some(security.into())
    }

    /// Adds the scheme of a header, and returns its name.
    fn add(&mut self, header: &Header, label: Option<&str>) -> String {
        let is_authorization = header.name.eq_ignore_ascii_case("authorization");
        let (name, mut scheme) = match header.value.split_whitespace().next() {
            Some("Bearer") if is_authorization => {
                ("Bearer".to_owned(), json!({"type": "http", "scheme": "bearer"}))
            }
            Some("Basic") if is_authorization => {
                ("Basic".to_owned(), json!({"type": "http", "scheme": "basic"}))
            }
            _ => (pascal(&header.name), json!({"type": "apiKey", "in": "header", "name": header.name})),
        };
        let learned = self.labels.get(&header.name).map(String::as_str);
        if let Some(label) = label.or(learned) {
            scheme["description"] = label.into();
        }
        self.used.entry(name.clone()).or_insert(scheme);
        name
    }

    /// Adds a scheme of which the page has only the label.
    fn add_unknown(&mut self, label: &str) -> String {
        let name = pascal(label);
        let header = label.replace(' ', "-");
        let scheme =
            json!({"type": "apiKey", "in": "header", "name": header, "description": label, INFERRED: true});
        self.used.entry(name.clone()).or_insert(scheme);
        name
    }
}

/// Returns the alternatives of a line, and the labels of each: `Service token & User`.
fn labels(text: &str) -> Vec<Vec<&str>> {
    let alternatives = text.split(" or ").flat_map(|text| text.split([',', '|'])).map(str::trim);
    alternatives
        .filter(|text| !text.is_empty())
        .map(|text| text.split('&').map(str::trim).filter(|label| !label.is_empty()).collect())
        .collect()
}

/// Returns the header of a label: the one with the most words in common, else the one in the same place.
fn header_of<'h, 'r>(
    label: &str,
    order: usize,
    labels: usize,
    headers: &'h [&'r Header],
) -> Option<&'h &'r Header> {
    // Of those that are equally like it, the first.
    let best = headers.iter().rev().max_by_key(|header| likeness(label, &header.name));
    let same_place = || headers.get(order).filter(|_| labels == headers.len());
    best.filter(|header| likeness(label, &header.name) > 0).or_else(same_place)
}

/// Returns how many words of a label stand in the name of a header.
fn likeness(label: &str, header: &str) -> usize {
    let header = header.to_ascii_lowercase();
    let words: Vec<_> = header.split('-').collect();
    label
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| words.contains(&word.to_ascii_lowercase().as_str()))
        .count()
}

/// `X-USER-ID` as `UserId`.
fn pascal(text: &str) -> String {
    let words = text.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let words = words.enumerate().filter(|(index, word)| *index > 0 || !word.eq_ignore_ascii_case("x"));
    let capitalized = words.filter_map(|(_, word)| {
        let (first, rest) = word.split_at_checked(1)?;
        Some(first.to_ascii_uppercase() + &rest.to_ascii_lowercase())
    });
    let name: String = capitalized.collect();
    if name.is_empty() { "Unnamed".to_owned() } else { name }
}
