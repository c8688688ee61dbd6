use serde_json::{Map, Value};

use super::{markup, words};
use crate::json;

/// The body of an error response, read leniently: the documented forms differ from each other, older ones have other
/// names, and proxies and storages send forms of their own.
#[derive(Clone, Debug, Default)]
pub(crate) struct ApiError {
    pub(crate) message: Option<String>,
    pub(crate) code: Option<String>,
    pub(crate) request_id: Option<String>,
    pub(crate) fingerprint: Option<String>,
    pub(crate) inner_exception: Option<InnerException>,
}

impl ApiError {
    /// Reads a body of any form.
    pub(crate) fn read(body: &[u8]) -> Self {
        match json::from_slice(body) {
            Ok(value) => Self::of(&value),
            Err(_) => Self::of_text(&String::from_utf8_lossy(body)),
        }
    }

    /// Reads a JSON value.
    pub(crate) fn of(value: &Value) -> Self {
        let nothing = Map::new();
        let properties = value.as_object().unwrap_or(&nothing);
        // Some servers nest the description in an object under `error`.
        let nested = properties.get("error").and_then(Value::as_object).unwrap_or(&nothing);
        let text_of = |names: &[&str]| text(properties, names).or_else(|| text(nested, names));
        let inner_exception = properties.get("inner_exception").and_then(Value::as_object).map(inner);
        let cause = inner_exception.as_ref().and_then(|inner| inner.message.clone());
        let message = match words::most_telling(value) {
            Some(message) if !words::is_reason_phrase(&message) => Some(message),
            // Without words of its own, the message of the exception is all there is.
            message => cause.filter(|cause| !cause.trim().is_empty()).or(message),
        };
        Self {
            message,
            code: text_of(&["error_code", "code"]),
            request_id: text_of(&["request_id"]),
            fingerprint: text_of(&["fingerprint"]),
            inner_exception,
        }
    }

    /// Reads the XML of a storage, the title of a web page, or the first line of plain text.
    fn of_text(text: &str) -> Self {
        let (code, message) = (markup::element(text, "Code"), markup::element(text, "Message"));
        let message = match (&code, message) {
            (Some(code), Some(message)) => Some(format!("{code}: {message}")),
            (code, message) => {
                let of_text = || markup::page(text).or_else(|| markup::first_line(text));
                message.or(code.clone()).or_else(of_text)
            }
        };
        Self { message, code, ..Self::default() }
    }
}

/// The exception behind an error response, as the server describes it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct InnerException {
    /// The kind of the exception.
    pub name: Option<String>,
    /// The message of the exception.
    pub message: Option<String>,
    /// The cause of the exception.
    pub cause: Option<String>,
    /// The stack trace of the exception.
    pub stack: Option<String>,
}

fn inner(properties: &Map<String, Value>) -> InnerException {
    InnerException {
        name: text(properties, &["name"]),
        // Older responses have the text under `error`.
        message: text(properties, &["message", "error"]),
        cause: text(properties, &["cause"]),
        stack: text(properties, &["stack"]),
    }
}

/// Returns the first of these properties that is present. A value other than text is returned as JSON.
fn text(properties: &Map<String, Value>, names: &[&str]) -> Option<String> {
    names.iter().find_map(|name| match properties.get(*name)? {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    })
}
