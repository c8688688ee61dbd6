//! The data stream protocol of the AI SDK, version 4: one part a line, a code and a JSON value with a colon between.

use serde_json::Value;

use super::event::StreamEvent;
use super::fault::Fault;

/// Reads a line. An empty one is nothing.
pub(super) fn read(line: &str) -> Result<Option<StreamEvent>, Fault> {
    if line.trim().is_empty() {
        return Ok(None);
    }
    let unreadable =
        |source| Fault::unreadable("a part of the answer is not as the protocol has it", line, source);
    let (code, text) = line.split_once(':').ok_or_else(|| unreadable(None))?;
    if code.is_empty() || !code.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return Err(unreadable(None));
    }
    match (code, serde_json::from_str(text)) {
        ("0", Ok(Value::String(delta))) => Ok(StreamEvent::text(&delta)),
        ("g", Ok(Value::String(delta))) => Ok(StreamEvent::reasoning(&delta)),
        ("3", Ok(value)) => Err(Fault::told(&value)),
        ("d", Ok(value @ Value::Object(_))) => StreamEvent::finish(&value).map(Some),
        // Without these the answer would be wrong, and nobody would know.
        ("0" | "d", Ok(_)) => Err(unreadable(None)),
        ("0" | "3" | "d", Err(source)) => Err(unreadable(Some(source))),
        (_, value) => {
            let data = value.unwrap_or_else(|_| Value::String(text.to_owned()));
            Ok(Some(StreamEvent::Other { name: code.to_owned(), data }))
        }
    }
}
