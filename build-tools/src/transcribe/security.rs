//! Who may send a request: the line beneath the path, and the headers of `curl`.

use serde_json::{Map, Value, json};

use super::evidence::Evidence;
use super::infer::INFERRED;
use super::lines::Line;
use super::notes::Notes;

/// The security schemes of a page, by name.
pub(super) type Schemes = Map<String, Value>;

/// The line of an introduction that names the ways in, if there is one: it is the first, and indented.
pub(super) fn line<'a, 'b>(
    introduction: &'b [Line<'a>],
    bulleted: bool,
    evidence: &Evidence,
) -> Option<&'b Line<'a>> {
    let line = introduction.iter().find(|line| !line.is_blank())?;
    let is_first = introduction.first().is_some_and(|first| first.number == line.number);
    let is_sentence = line.text.ends_with(['.', '!', '?', ':']) || line.text.split_whitespace().count() > 12;
    let names_a_header = || {
        let labels = labels(line.text);
        let headers = headers(evidence);
        labels.iter().flatten().all(|label| headers.iter().any(|header| likeness(label, &header.name) > 0))
    };
    let marked = if bulleted { false } else { line.indent > 0 };
    (!is_sentence && (marked || (is_first || bulleted) && names_a_header() && !labels(line.text).is_empty()))
        .then_some(line)
}

/// A header with which a caller says who it is.
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

/// The `security` of an operation; `None` where the page does not say.
pub(super) fn security(
    line: Option<&Line<'_>>,
    evidence: &Evidence,
    schemes: &mut Schemes,
    notes: &mut Notes,
) -> Option<Value> {
    let headers = headers(evidence);
    let Some(line) = line else {
        evidence.curl.as_ref()?;
        let all: Map<String, Value> =
            headers.iter().map(|header| (add(schemes, header, None), json!([]))).collect();
        return Some(if all.is_empty() { json!([]) } else { json!([all]) });
    };
    let alternatives = labels(line.text);
    let mut named = vec![false; headers.len()];
    let security: Vec<Value> = alternatives
        .iter()
        .map(|labels| {
            let mut alternative = Map::new();
            for (order, label) in labels.iter().enumerate() {
                let index = header_of(label, order, labels.len(), &headers);
                let Some((index, header)) = index.and_then(|index| Some((index, headers.get(index)?))) else {
                    notes.say(line.number, format!("no header of the command line of curl is `{label}`"));
                    alternative.insert(unknown(schemes, label), json!([]));
                    continue;
                };
                if let Some(named) = named.get_mut(index) {
                    *named = true;
                }
                alternative.insert(add(schemes, header, Some(label)), json!([]));
            }
            alternative.into()
        })
        .collect();
    for header in headers.iter().zip(named).filter_map(|(header, named)| (!named).then_some(header)) {
        notes.say(line.number, format!("the command line of curl sends {}, which this line does not name", header.name));
    }
    Some(security.into())
}

/// The alternatives of a line, and the labels of each: `Service token & User`.
fn labels(text: &str) -> Vec<Vec<&str>> {
    let alternatives = text.split(" or ").flat_map(|text| text.split([',', '|', '/'])).map(str::trim);
    alternatives
        .filter(|text| !text.is_empty())
        .map(|text| text.split('&').map(str::trim).filter(|label| !label.is_empty()).collect())
        .collect()
}

/// The header of a label: the one with the most words in common, else the one in the same place.
fn header_of(label: &str, order: usize, labels: usize, headers: &[Header]) -> Option<usize> {
    let like = |index: &usize| headers.get(*index).map_or(0, |header| likeness(label, &header.name));
    let most = (0..headers.len()).map(|index| like(&index)).max().filter(|most| *most > 0);
    // The first of those that are equally like it.
    let best = most.and_then(|most| (0..headers.len()).find(|index| like(index) == most));
    best.or_else(|| (labels == headers.len()).then_some(order))
}

/// How many words of a label stand in the name of a header.
fn likeness(label: &str, header: &str) -> usize {
    let header = header.to_ascii_lowercase();
    let words: Vec<_> = header.split('-').collect();
    label
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| words.contains(&word.to_ascii_lowercase().as_str()))
        .count()
}

/// Adds the scheme of a header, and returns its name.
fn add(schemes: &mut Schemes, header: &Header, label: Option<&str>) -> String {
    let is_authorization = header.name.eq_ignore_ascii_case("authorization");
    let scheme = header.value.split_whitespace().next().unwrap_or_default();
    let (name, mut value) = match scheme {
        "Bearer" if is_authorization => ("Bearer".to_owned(), json!({"type": "http", "scheme": "bearer"})),
        "Basic" if is_authorization => ("Basic".to_owned(), json!({"type": "http", "scheme": "basic"})),
        _ => (pascal(&header.name), json!({"type": "apiKey", "in": "header", "name": header.name})),
    };
    if let Some(label) = label {
        value["description"] = label.into();
    }
    let known = schemes.entry(name.clone()).or_insert_with(|| value.clone());
    if known.get("description").is_none() {
        *known = value;
    }
    name
}

/// A scheme of which the page has only the label.
fn unknown(schemes: &mut Schemes, label: &str) -> String {
    let name = pascal(label);
    schemes.entry(name.clone()).or_insert_with(|| {
        json!({"type": "apiKey", "in": "header", "name": label.replace(' ', "-"), "description": label, INFERRED: true})
    });
    name
}

/// `X-USER-ID` as `UserId`.
fn pascal(text: &str) -> String {
    let words = text.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let words = words.enumerate().filter(|(index, word)| *index > 0 || !word.eq_ignore_ascii_case("x"));
    let mut name: String = words
        .map(|(_, word)| {
            let (first, rest) = word.split_at(1);
            first.to_ascii_uppercase() + &rest.to_ascii_lowercase()
        })
        .collect();
    if name.is_empty() {
        name.push_str("Unnamed");
    }
    name
}
