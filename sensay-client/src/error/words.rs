//! The most telling text in the body of an error response.

use http::StatusCode;
use serde_json::{Map, Value};

/// The properties in which servers put their message, in the order in which they are tried.
const NAMES: [&str; 9] =
    ["error", "message", "error_description", "detail", "reason", "title", "msg", "text", "description"];

/// The properties in which servers list the mistakes of a request: as a list, or as an object with a list for each field.
const ISSUES: [&str; 5] = ["issues", "errors", "details", "fieldErrors", "formErrors"];

/// The properties in which an item of such a list names the field.
const PLACES: [&str; 5] = ["path", "loc", "field", "param", "property"];

/// How deep lists of mistakes are read: validators nest them, and some write JSON within a text.
const MAX_DEPTH: usize = 4;

/// Returns the first text of several words, else the first that is not just the name of a status, else that name. The
/// mistakes that the body lists are added to it.
pub(super) fn most_telling(value: &Value) -> Option<String> {
    Found::in_value(value, 0).told()
}

/// The texts of a body.
#[derive(Default)]
struct Found {
    messages: Vec<String>,
    issues: Vec<String>,
}

impl Found {
    fn in_value(value: &Value, depth: usize) -> Self {
        let mut found = Self::default();
        found.collect(value, depth);
        found
    }

    fn told(self) -> Option<String> {
        let is_sentence = |text: &&String| !is_reason_phrase(text) && text.contains(char::is_whitespace);
        let sentence = self.messages.iter().find(is_sentence);
        if !self.issues.is_empty() {
            let issues = self.issues.join("; ");
            return Some(match sentence {
                Some(sentence) => format!("{}: {issues}", sentence.trim_end_matches(['.', ':'])),
                None => issues,
            });
        }
        let told = sentence.or_else(|| self.messages.iter().find(|text| !is_reason_phrase(text)));
        told.or(self.messages.first()).cloned()
    }

    /// Collects every text of a value. The depth of objects is limited by serde_json, which has read the value.
    fn collect(&mut self, value: &Value, depth: usize) {
        match value {
            Value::String(text) => match within(text, depth) {
                Some(told) => self.issues.push(told),
                None if text.trim().is_empty() => {}
                None => self.messages.push(text.trim().to_owned()),
            },
            Value::Array(items) => self.issues.extend(items.iter().filter_map(|item| issue(item, depth))),
            Value::Object(properties) => {
                for value in NAMES.iter().filter_map(|name| properties.get(*name)) {
                    self.collect(value, depth);
                }
                for value in ISSUES.iter().filter_map(|name| properties.get(*name)) {
                    match value {
                        Value::Object(fields) => self.fields(fields, depth),
                        value => self.collect(value, depth),
                    }
                }
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }

    /// Collects the mistakes of an object with a property for each field.
    fn fields(&mut self, fields: &Map<String, Value>, depth: usize) {
        if depth == MAX_DEPTH {
            return;
        }
        for (field, value) in fields {
            let mut found = Self::default();
            match value {
                Value::Object(fields) => found.fields(fields, depth + 1),
                value => found.collect(value, depth + 1),
            }
            // `_errors` of zod are those of the object itself.
            let place = |text| if field == "_errors" { text } else { format!("{field}: {text}") };
            self.issues.extend(found.messages.into_iter().chain(found.issues).map(place));
        }
    }
}

/// Returns a mistake as `field: text`, as the API writes it.
fn issue(item: &Value, depth: usize) -> Option<String> {
    if depth == MAX_DEPTH {
        return None;
    }
    let text = Found::in_value(item, depth + 1).told()?;
    let place = PLACES.iter().find_map(|name| place(item.get(*name)?));
    Some(place.map_or(text.clone(), |place| format!("{place}: {text}")))
}

/// Returns the path of a field: a text, or a list of names and indexes.
fn place(value: &Value) -> Option<String> {
    let mut path = String::new();
    match value {
        Value::String(text) => path.push_str(text),
        Value::Array(steps) => {
            for step in steps {
                match step {
                    Value::String(name) if path.is_empty() => path.push_str(name),
                    Value::String(name) => path.extend([".", name]),
                    Value::Number(index) => path.push_str(&format!("[{index}]")),
                    _ => {}
                }
            }
        }
        _ => {}
    }
    (!path.is_empty()).then_some(path)
}

/// Returns the text in JSON that is written within a text, as zod 4 writes its messages.
fn within(text: &str, depth: usize) -> Option<String> {
    if depth == MAX_DEPTH || !text.trim_start().starts_with(['[', '{']) {
        return None;
    }
    Found::in_value(&serde_json::from_str(text).ok()?, depth + 1).told()
}

/// Reports whether a text is just the standard name of a status, which adds nothing to the status.
pub(super) fn is_reason_phrase(text: &str) -> bool {
    let mut reasons = (400..600).filter_map(|code| StatusCode::from_u16(code).ok()?.canonical_reason());
    reasons.any(|reason| reason.eq_ignore_ascii_case(text))
}

#[cfg(test)]
mod tests;
