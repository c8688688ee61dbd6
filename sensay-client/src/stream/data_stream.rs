//! The data stream protocol of the AI SDK, version 4: each line is a part, written as `code:JSON`.

use serde_json::Value;

use super::fault::Fault;
use super::part::Part;
use super::surrogates::Delta;
use crate::json;

/// Reads a line. An empty line is no part.
pub(super) fn read(line: &str) -> Result<Option<Part<'_>>, Fault> {
    // Nearly every line is a piece of the answer.
    if let Some(delta) = line.strip_prefix("0:").and_then(Delta::read) {
        return Ok(Some(Part::Text(delta)));
    }
    if line.trim().is_empty() {
        return Ok(None);
    }
    let unreadable =
        |source| Fault::unreadable("a line of the stream does not follow the protocol", line, source);
    // A server that fails in the middle can write the JSON of its error responses into the stream.
    if line.starts_with('{') {
        return Err(Fault::in_text(line).unwrap_or_else(|| unreadable(None)));
    }
    let (code, text) = line.split_once(':').ok_or_else(|| unreadable(None))?;
    if code.is_empty() || !code.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return Err(unreadable(None));
    }
    if code == "g"
        && let Some(delta) = Delta::read(text)
    {
        return Ok(Some(Part::Reasoning(delta)));
    }
    match (code, json::from_slice(text.as_bytes())) {
        ("3", Ok(value)) => Err(Fault::from_event(&value, text)),
        ("d", Ok(Value::Object(properties))) => Ok(Some(Part::finish(&Value::Object(properties)))),
        // Ignoring one of these would change the answer without an error.
        ("0" | "d", Ok(_)) => Err(unreadable(None)),
        ("0" | "3" | "d", Err(failure)) => Err(unreadable(Some(failure.source))),
        (_, value) => {
            let data = value.unwrap_or_else(|_| Value::String(text.to_owned()));
            let is_framing = matches!(code.as_bytes(), [b'0'..=b'9' | b'a'..=b'k']);
            Ok(Some(Part::Other { name: code.to_owned(), data, is_framing }))
        }
    }
}
