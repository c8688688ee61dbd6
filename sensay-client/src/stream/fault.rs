//! What can be wrong with the bytes of a streamed answer.

use http::HeaderMap;
use serde_json::Value;

use crate::error::{ApiError, Error, ErrorKind};
use crate::json;

/// Why the decoder goes no further.
#[derive(Debug)]
pub(crate) enum Fault {
    /// The server says that it failed: in its words, with what else it says, and the text that says it.
    Server { message: String, api: Box<ApiError>, body: Vec<u8> },
    /// The answer stopped before its end.
    Incomplete,
    /// Something is larger than it may be.
    TooLarge { what: &'static str, limit: usize },
    /// Something cannot be read: what, and its bytes.
    Unreadable { what: &'static str, bytes: Vec<u8>, source: Option<serde_json::Error> },
    /// The body is of no form that is known: its first line.
    Foreign(Vec<u8>),
}

impl Fault {
    pub(super) fn server(message: impl Into<String>) -> Self {
        Self::Server { message: message.into(), api: Box::default(), body: Vec::new() }
    }

    /// An error that a protocol carries as a text, or, from servers that are less strict, as an object.
    pub(super) fn told(value: &Value, text: impl AsRef<[u8]>) -> Self {
        let api = ApiError::of(value);
        let message = value.get("errorText").and_then(Value::as_str).or(api.message.as_deref());
        let message = message.or(value.as_str()).map_or_else(|| value.to_string(), str::to_owned);
        Self::Server { message, api: Box::new(api), body: text.as_ref().to_vec() }
    }

    /// The error that a value is: one that says of itself that it is no success, or that has an error in it.
    pub(super) fn in_value(value: &Value, text: impl AsRef<[u8]>) -> Option<Self> {
        let failed = value.get("success") == Some(&Value::Bool(false));
        let has_error = match value.get("error") {
            None | Some(Value::Null | Value::Bool(false)) => false,
            Some(Value::String(text)) => !text.is_empty(),
            Some(Value::Object(members)) => !members.is_empty(),
            Some(_) => true,
        };
        if failed && !has_error && ApiError::of(value).message.is_none() {
            return Some(Self::told(&Value::from("the server says that it failed"), text));
        }
        (failed || has_error).then(|| Self::told(value, text))
    }

    /// The error that a line of JSON is.
    pub(super) fn in_text(line: &str) -> Option<Self> {
        let value: Value = json::from_slice(line.as_bytes()).ok()?;
        Self::in_value(&value, line)
    }

    pub(super) fn unreadable(what: &'static str, text: &str, source: Option<serde_json::Error>) -> Self {
        Self::Unreadable { what, bytes: text.as_bytes().to_vec(), source }
    }

    /// The error for the caller, and the bytes that belong to it.
    pub(super) fn into_error(self, headers: &HeaderMap) -> (Error, Vec<u8>) {
        match self {
            Self::Server { message, api, body } => {
                (Error::streamed(ErrorKind::Stream, message).with_api(*api), body)
            }
            Self::Incomplete => {
                (Error::streamed(ErrorKind::Stream, "the answer ended before its end"), Vec::new())
            }
            Self::TooLarge { what, limit } => {
                let message = format!("{what} has more than {limit} bytes");
                (Error::streamed(ErrorKind::TooLarge, message), Vec::new())
            }
            Self::Unreadable { what, bytes, source } => {
                let message = format!("{what}: {}", json::quoted(&String::from_utf8_lossy(&bytes)));
                let error = Error::streamed(ErrorKind::Decode, message);
                (source.into_iter().fold(error, Error::because), bytes)
            }
            Self::Foreign(line) => {
                let message = format!("the body is no streamed answer but {}", json::kind(headers, &line));
                (Error::streamed(ErrorKind::Decode, message), line)
            }
        }
    }
}
