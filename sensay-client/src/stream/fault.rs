//! What can be wrong with the bytes of a streamed answer.

use serde_json::Value;

use crate::error::{ApiError, Error, ErrorKind};

/// Why the decoder goes no further.
#[derive(Debug)]
pub(crate) enum Fault {
    /// The server says that it failed: in its words, with the object that says it, if there is one.
    Server { message: String, body: Vec<u8> },
    /// The answer stopped before its end.
    Incomplete,
    /// Something is larger than it may be.
    TooLarge { what: &'static str, limit: usize },
    /// Something cannot be read: what, and its bytes.
    Unreadable { what: &'static str, bytes: Vec<u8>, source: Option<serde_json::Error> },
}

impl Fault {
    pub(super) fn server(message: impl Into<String>) -> Self {
        Self::Server { message: message.into(), body: Vec::new() }
    }

    /// An error that a protocol carries as a text, or, from servers that are less strict, as an object.
    pub(super) fn told(value: &Value) -> Self {
        let text = ["errorText", "message", "error"].iter().find_map(|name| value.get(*name));
        match text.unwrap_or(value) {
            Value::String(text) => Self::server(text.clone()),
            other => Self::server(other.to_string()),
        }
    }

    pub(super) fn unreadable(what: &'static str, text: &str, source: Option<serde_json::Error>) -> Self {
        Self::Unreadable { what, bytes: text.as_bytes().to_vec(), source }
    }

    /// The error for the caller, and the bytes that belong to it.
    pub(super) fn into_error(self) -> (Error, Vec<u8>) {
        match self {
            Self::Server { message, body } => {
                let error = Error::streamed(ErrorKind::Stream, message).with_api(ApiError::read(&body));
                (error, body)
            }
            Self::Incomplete => {
                (Error::streamed(ErrorKind::Stream, "the answer ended before its end"), Vec::new())
            }
            Self::TooLarge { what, limit } => {
                let message = format!("{what} has more than {limit} bytes");
                (Error::streamed(ErrorKind::TooLarge, message), Vec::new())
            }
            Self::Unreadable { what, bytes, source } => {
                let error = Error::streamed(ErrorKind::Decode, what);
                (source.into_iter().fold(error, Error::because), bytes)
            }
        }
    }
}
