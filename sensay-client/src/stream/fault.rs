use http::HeaderMap;
use serde_json::Value;

use crate::error::{ApiError, Error, ErrorKind};
use crate::json;

/// A reason to stop decoding a stream.
#[derive(Debug)]
pub(crate) enum Fault {
    /// The server reports an error. `body` is the text with the error.
    Server { message: String, api: Box<ApiError>, body: Vec<u8> },
    /// The stream ended before the answer was complete.
    Incomplete,
    /// A part of the stream, named by `what`, exceeds its limit in bytes.
    TooLarge { what: &'static str, limit: usize },
    /// The bytes cannot be decoded. `what` says what is wrong with them.
    Unreadable { what: &'static str, bytes: Vec<u8>, source: Option<serde_json::Error> },
    /// The stream ended, and none of its events belongs to an answer. It is the data of the first.
    Unknown(String),
    /// The model declined to answer, with this text.
    Refused(String),
    /// The first line of a body that has no known form.
    Foreign(Vec<u8>),
}

impl Fault {
    pub(super) fn server(message: impl Into<String>) -> Self {
        Self::Server { message: message.into(), api: Box::default(), body: Vec::new() }
    }

    /// Reads an error event. The protocols carry the error as a string; some servers send an object instead.
    pub(super) fn from_event(value: &Value, text: impl AsRef<[u8]>) -> Self {
        let mut api = ApiError::of(value);
        let message = value.get("errorText").and_then(Value::as_str).or(api.message.as_deref());
        let message = message.or(value.as_str()).map_or_else(|| value.to_string(), str::to_owned);
        api.message = Some(message.clone());
        Self::Server { message, api: Box::new(api), body: text.as_ref().to_vec() }
    }

    /// Returns the error in an object that has `success: false` or an `error`.
    pub(super) fn in_value(value: &Value, text: impl AsRef<[u8]>) -> Option<Self> {
        let failed = value.get("success") == Some(&Value::Bool(false));
        let has_error = match value.get("error") {
            None | Some(Value::Null | Value::Bool(false)) => false,
            Some(Value::String(text)) => !text.is_empty(),
            Some(Value::Object(properties)) => !properties.is_empty(),
            Some(_) => true,
        };
        if failed && !has_error && ApiError::of(value).message.is_none() {
            return Some(Self::from_event(
                &Value::from("the server reports a failure without a reason"),
                text,
            ));
        }
        (failed || has_error).then(|| Self::from_event(value, text))
    }

    /// Returns the error in a line of JSON.
    pub(super) fn in_text(line: &str) -> Option<Self> {
        let value: Value = json::from_slice(line.as_bytes()).ok()?;
        Self::in_value(&value, line)
    }

    pub(super) fn unreadable(what: &'static str, text: &str, source: Option<serde_json::Error>) -> Self {
        Self::Unreadable { what, bytes: text.as_bytes().to_vec(), source }
    }

    /// Returns the error for the caller, and the bytes for its body.
    pub(super) fn into_error(self, headers: &HeaderMap) -> (Error, Vec<u8>) {
        match self {
            Self::Server { message, api, body } => {
                (Error::streamed(ErrorKind::Stream, message).with_api(*api), body)
            }
            Self::Incomplete => {
                let message = "the stream ended before the answer was complete";
                (Error::streamed(ErrorKind::Stream, message), Vec::new())
            }
            Self::TooLarge { what, limit } => {
                let message = format!("{what} has more than {limit} bytes");
                (Error::streamed(ErrorKind::TooLarge, message), Vec::new())
            }
            Self::Unreadable { what, bytes, source } => {
                let message = format!("{what}: {}", json::quoted(&String::from_utf8_lossy(&bytes)));
                let error = Error::streamed(ErrorKind::Decode, message);
                (source.into_iter().fold(error, Error::with_source), bytes)
            }
            Self::Unknown(first) => {
                let first_shown = json::quoted(&first);
                let message = format!(
                    "none of the events of the stream belongs to an answer; the first is {first_shown}"
                );
                (Error::streamed(ErrorKind::Decode, message), first.into_bytes())
            }
            Self::Refused(refusal) => {
                let message = format!("the model refuses to answer: {refusal}");
                (Error::streamed(ErrorKind::Processing, message), Vec::new())
            }
            Self::Foreign(line) => {
                let message = format!("the body is not a streamed answer but {}", json::kind(headers, &line));
                (Error::streamed(ErrorKind::Decode, message), line)
            }
        }
    }
}
