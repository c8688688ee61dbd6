use serde_json::{Map, Value};

use super::words;
use crate::json;

/// What the body of an error says, read as leniently as can be: the documented shapes differ from each other, older
/// ones had other names, and a proxy or a storage sends something else altogether.
#[derive(Clone, Debug, Default)]
pub(crate) struct ApiError {
    pub(crate) message: Option<String>,
    pub(crate) code: Option<String>,
    pub(crate) request_id: Option<String>,
    pub(crate) fingerprint: Option<String>,
    pub(crate) inner_exception: Option<InnerException>,
}

impl ApiError {
    /// Reads a body, whatever it is.
    pub(crate) fn read(body: &[u8]) -> Self {
        match json::from_slice(body) {
            Ok(value) => Self::of(&value),
            Err(_) => Self::of_text(&String::from_utf8_lossy(body)),
        }
    }

    /// Reads what a value says of an error.
    pub(crate) fn of(value: &Value) -> Self {
        let nothing = Map::new();
        let members = value.as_object().unwrap_or(&nothing);
        // Some servers put all of it into an object of its own.
        let nested = members.get("error").and_then(Value::as_object).unwrap_or(&nothing);
        let text_of = |names: &[&str]| text(members, names).or_else(|| text(nested, names));
        Self {
            message: words::most_telling(value),
            code: text_of(&["error_code", "code"]),
            request_id: text_of(&["request_id"]),
            fingerprint: text_of(&["fingerprint"]),
            inner_exception: members.get("inner_exception").and_then(Value::as_object).map(inner),
        }
    }

    /// Reads the XML of a storage, or the first line of a text that is no page.
    fn of_text(text: &str) -> Self {
        let (code, message) = (words::element(text, "Code"), words::element(text, "Message"));
        let message = match (&code, message) {
            (Some(code), Some(message)) => Some(format!("{code}: {message}")),
            (code, message) => message.or(code.clone()).or_else(|| words::first_line(text)),
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

fn inner(members: &Map<String, Value>) -> InnerException {
    InnerException {
        name: text(members, &["name"]),
        // Older responses have the text under `error`.
        message: text(members, &["message", "error"]),
        cause: text(members, &["cause"]),
        stack: text(members, &["stack"]),
    }
}

/// The first of the members that is there, as text: what is no text is shown as JSON rather than lost.
fn text(members: &Map<String, Value>, names: &[&str]) -> Option<String> {
    names.iter().find_map(|name| match members.get(*name)? {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    })
}
