use serde_json::{Map, Value};

/// What the body of an error says, read as leniently as can be: the documented shapes differ from each other, older
/// ones had other names, and a proxy sends something else altogether.
#[derive(Clone, Debug, Default)]
pub(crate) struct ApiError {
    pub(crate) message: Option<String>,
    pub(crate) code: Option<String>,
    pub(crate) request_id: Option<String>,
    pub(crate) fingerprint: Option<String>,
    pub(crate) inner_exception: Option<InnerException>,
}

impl ApiError {
    pub(crate) fn read(body: &[u8]) -> Self {
        let Ok(Value::Object(members)) = serde_json::from_slice(body) else { return Self::default() };
        Self {
            message: text(&members, &["error", "message"]),
            code: text(&members, &["error_code"]),
            request_id: text(&members, &["request_id"]),
            fingerprint: text(&members, &["fingerprint"]),
            inner_exception: members.get("inner_exception").and_then(Value::as_object).map(inner),
        }
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
