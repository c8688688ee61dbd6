//! The most telling text in the body of an error response.

use http::StatusCode;
use serde_json::{Map, Value};

use crate::json;

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

/// Returns the text of the first element with a name in an XML or HTML document, whatever its namespace.
pub(super) fn element(markup: &str, name: &str) -> Option<String> {
    if !is_markup(markup) {
        return None;
    }
    let text = markup.split('<').find_map(|part| {
        let (tag, text) = part.split_once('>')?;
        let tag = tag.split(|char: char| char.is_whitespace() || char == '/').next()?;
        let (_, local) = tag.rsplit_once(':').unwrap_or(("", tag));
        (local.eq_ignore_ascii_case(name) && !text.trim().is_empty()).then(|| text.trim())
    })?;
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
    Some(text.replace("&apos;", "'").replace("&#39;", "'").replace("&amp;", "&"))
}

/// Describes an HTML page by its title or its first heading.
pub(super) fn page(markup: &str) -> Option<String> {
    let title = ["title", "h1", "h2"].iter().find_map(|name| element(markup, name));
    let is_html = || {
        let start: String = markup.chars().take(200).collect::<String>().to_ascii_lowercase();
        is_markup(markup) && (start.contains("<html") || start.contains("<!doctype html"))
    };
    match title {
        Some(title) => Some(format!("an HTML page titled {}", json::quoted(&title))),
        None => is_html().then(|| "an HTML page".to_owned()),
    }
}

fn is_markup(text: &str) -> bool {
    text.trim_start_matches('\u{FEFF}').trim_start().starts_with('<')
}

/// Returns the first line of a text, unless it is markup, broken JSON or binary data.
pub(super) fn first_line(text: &str) -> Option<String> {
    let line = text.trim_start_matches('\u{FEFF}').trim().lines().next()?.trim();
    let foreign = |char: char| char == '\u{FFFD}' || (char.is_control() && char != '\t');
    (!line.is_empty() && !line.starts_with(['<', '{', '[']) && !line.contains(foreign))
        .then(|| line.to_owned())
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::ApiError;

    fn message(body: &Value) -> String {
        ApiError::of(body).message.unwrap_or_else(|| "-".to_owned())
    }

    #[test]
    fn the_most_telling_text_is_the_message() {
        for (body, expected) in [
            (json!({ "error": "Replica not found" }), "Replica not found"),
            (json!({ "error": "Conflict", "message": "slug is taken" }), "slug is taken"),
            (
                json!({ "error": "Bad Request", "message": ["name is empty", "slug is long"] }),
                "name is empty; slug is long",
            ),
            (json!({ "error": "", "message": "down for maintenance" }), "down for maintenance"),
            (json!({ "error": { "message": "too many tokens", "code": "context" } }), "too many tokens"),
            (json!({ "error": {}, "detail": "no such model" }), "no such model"),
            (json!({ "error": "InvalidJWT", "message": "jwt expired" }), "jwt expired"),
            (json!({ "error": "InvalidJWT" }), "InvalidJWT"),
            (json!({ "error": "unauthorized" }), "unauthorized"),
            (json!({ "error": true, "title": "Out of service" }), "Out of service"),
            (
                json!({ "detail": [{ "loc": ["body", "name"], "msg": "field required" }, { "msg": "not a number" }] }),
                "body.name: field required; not a number",
            ),
            (
                json!({ "errors": [{ "message": "one thing" }, { "title": "and another" }] }),
                "one thing; and another",
            ),
            (
                json!({ "error": { "issues": [{ "path": ["a", 0, "b"], "message": "Required" }, { "message": "x" }], "name": "ZodError" } }),
                "a[0].b: Required; x",
            ),
            (json!({ "issues": [{ "path": [], "message": "Required" }] }), "Required"),
            (json!({ "error": r#"[{ "path": ["content"], "message": "Required" }]"# }), "content: Required"),
            (json!({ "error": r#"{"a": 1}"# }), r#"{"a": 1}"#),
            (
                json!({ "errors": { "name": ["too long", "taken"], "email": "missing" } }),
                "name: too long; name: taken; email: missing",
            ),
            (
                json!({ "message": "The data is invalid.", "errors": { "name": ["too long"] } }),
                "The data is invalid: name: too long",
            ),
            (
                json!({ "error": { "_errors": ["no"], "errors": { "a": { "b": { "_errors": ["yes"] } } } } }),
                "a: b: yes",
            ),
            (json!({ "error": { "formErrors": [], "fieldErrors": { "id": ["Required"] } } }), "id: Required"),
            (json!({ "errors": [{ "path": "a", "message": "one" }] }), "a: one"),
            (json!({ "errors": [{ "field": "a", "reason": "two" }] }), "a: two"),
            (json!({ "message": { "text": "three" } }), "three"),
            (json!({ "reason": "four" }), "four"),
            (
                json!({ "error": "invalid_grant", "error_description": "The token is old" }),
                "The token is old",
            ),
            (
                json!({ "error": "Internal Server Error", "inner_exception": { "message": "db gone" } }),
                "db gone",
            ),
            (json!({ "error": "", "inner_exception": { "error": "db gone" } }), "db gone"),
            (json!({ "error": "Out of order", "inner_exception": { "message": "db gone" } }), "Out of order"),
            (json!({ "error": "Bad Gateway", "inner_exception": { "message": " " } }), "Bad Gateway"),
            (json!("who are you?"), "who are you?"),
            (json!(["a b", "c"]), "a b; c"),
            (json!({ "error": null, "message": 7 }), "-"),
            (json!({}), "-"),
            (json!(7), "-"),
        ] {
            assert_eq!(message(&body), expected, "{body}");
        }
    }

    #[test]
    fn no_depth_of_nesting_takes_long() {
        let quoted =
            (0..12).fold("[]".to_owned(), |text, _| Value::from(vec![Value::from(text)]).to_string());
        assert!(message(&Value::from(quoted)).starts_with('['));
        let nested = (0..100).fold(json!(["x"]), |inner, _| json!({ "errors": { "a": inner } }));
        assert_eq!(message(&nested), "-");
    }

    #[test]
    fn code_and_request_id_can_be_in_an_object_of_their_own() {
        let error = ApiError::of(&json!({ "error": { "code": "overloaded", "request_id": "r-2" } }));
        assert_eq!((error.code.as_deref(), error.request_id.as_deref()), (Some("overloaded"), Some("r-2")));
        let error = ApiError::of(&json!({ "error_code": "A", "error": { "code": 7 } }));
        assert_eq!(error.code.as_deref(), Some("A"));
        assert_eq!(ApiError::of(&json!({ "error": { "code": 7 } })).code.as_deref(), Some("7"));
    }

    #[test]
    fn a_body_that_is_no_json_is_read_as_xml_or_text() {
        for (body, message, code) in [
            (
                &b"<?xml version='1.0'?><Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>"[..],
                Some("AccessDenied: Request has expired"),
                Some("AccessDenied"),
            ),
            (b"<Error><Message>a &lt;b&gt; &amp;amp; c</Message></Error>", Some("a <b> &amp; c"), None),
            (b"<Error><Code>Gone</Code></Error>", Some("Gone"), Some("Gone")),
            (
                b"<s:Error xmlns:s='a'><s:Code>Gone</s:Code><s:Message a='b'>no more</s:Message></s:Error>",
                Some("Gone: no more"),
                Some("Gone"),
            ),
            (b"<HTML><Title>\n 502 &amp; more </Title></HTML>", Some("an HTML page titled `502 & more`"), None),
            (b"<html><title></title><h1 class=a>Log in</h1>", Some("an HTML page titled `Log in`"), None),
            (b"\xEF\xBB\xBF\n<!DOCTYPE html><p>a", Some("an HTML page"), None),
            (b"<svg/>", None, None),
            (b"\xEF\xBB\xBF upstream is down \r\nsecond line", Some("upstream is down"), None),
            (b"\xEF\xBB\xBF{\"error\":\"half of \\ud83d it\"}", Some("half of \u{fffd} it"), None),
            (b"a <Code>x</Code>", Some("a <Code>x</Code>"), None),
            (b"{\"error\": \"cut o", None, None),
            (b"\x00\x01\x02", None, None),
            (b"", None, None),
        ] {
            let error = ApiError::read(body);
            assert_eq!((error.message.as_deref(), error.code.as_deref()), (message, code), "{body:?}");
        }
    }
}
