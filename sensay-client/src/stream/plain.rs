//! The whole answer as one JSON object, which a server may send instead of a stream.

use serde_json::Value;

use super::fault::Fault;
use crate::error::ApiError;
use crate::json;

/// Reads the text of the answer.
pub(super) fn read(bytes: Vec<u8>) -> Result<String, Fault> {
    let value: Value = match json::from_slice(&bytes) {
        Ok(value) => value,
        Err(failure) if failure.source.is_eof() => return Err(Fault::Incomplete),
        Err(failure) => {
            // A server can write an error as JSON and then end the stream with `[DONE]`.
            let mut values = serde_json::Deserializer::from_slice(&bytes).into_iter::<Value>();
            let first = values.next().and_then(Result::ok);
            return Err(first.and_then(|value| Fault::in_value(&value, &bytes)).unwrap_or(
                Fault::Unreadable { what: "the body is not JSON", bytes, source: Some(failure.source) },
            ));
        }
    };
    if let Some(fault) = Fault::in_value(&value, &bytes) {
        return Err(fault);
    }
    let refusal = value.pointer("/choices/0/message/refusal").and_then(Value::as_str);
    if let Some(refusal) = refusal.filter(|text| !text.is_empty()) {
        return Err(Fault::Refused(refusal.to_owned()));
    }
    // The second is OpenAI's.
    let text = value.get("content").or_else(|| value.pointer("/choices/0/message/content"));
    match text.and_then(Value::as_str) {
        Some(text) => Ok(text.to_owned()),
        None if ApiError::of(&value).message.is_some() => Err(Fault::from_event(&value, bytes)),
        None => Err(Fault::Unreadable {
            what: "the body differs from the document at `content`",
            bytes,
            source: None,
        }),
    }
}
