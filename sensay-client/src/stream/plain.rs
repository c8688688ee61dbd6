//! The whole answer as one JSON object, sent although a stream was asked for.

use serde_json::Value;

use super::fault::Fault;
use crate::error::ApiError;

/// The text of the answer.
pub(super) fn read(bytes: Vec<u8>) -> Result<String, Fault> {
    let mut value: Value = match serde_json::from_slice(&bytes) {
        Ok(value) => value,
        Err(error) if error.is_eof() => return Err(Fault::Incomplete),
        Err(source) => {
            return Err(Fault::Unreadable { what: "the body is not JSON", bytes, source: Some(source) });
        }
    };
    let failed = value.get("success") == Some(&Value::Bool(false));
    match value.get_mut("content").map(Value::take) {
        Some(Value::String(text)) if !failed => Ok(text),
        _ => match ApiError::read(&bytes).message {
            Some(message) => Err(Fault::Server { message, body: bytes }),
            None if failed => {
                Err(Fault::Server { message: "the server says that it failed".to_owned(), body: bytes })
            }
            None => Err(Fault::Unreadable {
                what: "the body is not as documented at `content`",
                bytes,
                source: None,
            }),
        },
    }
}
