//! The most telling text in the body of an error response.

use http::StatusCode;
use serde_json::Value;

/// The properties in which servers put their message, in the order in which they are tried.
const NAMES: [&str; 6] = ["error", "message", "detail", "title", "errors", "msg"];

/// Returns the first text of several words, else the first that is not just the name of a status, else that name.
pub(super) fn most_telling(value: &Value) -> Option<String> {
    let mut texts = Vec::new();
    collect(value, &mut texts);
    let several_words =
        texts.iter().find(|text| !is_reason_phrase(text) && text.contains(char::is_whitespace));
    let told = several_words.or_else(|| texts.iter().find(|text| !is_reason_phrase(text)));
    told.or(texts.first()).cloned()
}

/// Collects every text of the value. The depth is limited by serde_json, which has read the value.
fn collect(value: &Value, texts: &mut Vec<String>) {
    match value {
        Value::String(text) if text.trim().is_empty() => {}
        Value::String(text) => texts.push(text.trim().to_owned()),
        // A list is one message in several parts.
        Value::Array(items) => {
            let parts: Vec<String> = items.iter().filter_map(most_telling).collect();
            if !parts.is_empty() {
                texts.push(parts.join("; "));
            }
        }
        Value::Object(properties) => {
            NAMES.iter().filter_map(|name| properties.get(*name)).for_each(|value| collect(value, texts));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// Reports whether a text is just the standard name of a status, which adds nothing to the status.
pub(super) fn is_reason_phrase(text: &str) -> bool {
    let mut reasons = (400..600).filter_map(|code| StatusCode::from_u16(code).ok()?.canonical_reason());
    reasons.any(|reason| reason.eq_ignore_ascii_case(text))
}

/// Returns the text of the first element with a name in an XML document.
pub(super) fn element(xml: &str, name: &str) -> Option<String> {
    if !xml.trim_start().starts_with('<') {
        return None;
    }
    let (_, rest) = xml.split_once(&format!("<{name}>"))?;
    let (text, _) = rest.split_once(&format!("</{name}>"))?;
    let text = text.trim().replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
    let text = text.replace("&apos;", "'").replace("&amp;", "&");
    (!text.is_empty()).then_some(text)
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
                json!({ "detail": [{ "loc": ["body"], "msg": "field required" }, { "msg": "not a number" }] }),
                "field required; not a number",
            ),
            (
                json!({ "errors": [{ "message": "one thing" }, { "title": "and another" }] }),
                "one thing; and another",
            ),
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
            (b"<html><title>502</title></html>", None, None),
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
