use serde_json::{Map, Value};

use crate::types::InnerException;

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

fn inner(members: &Map<String, Value>) -> InnerException {
    let mut inner = InnerException::new();
    inner.name = text(members, &["name"]);
    // Older answers have the text under `error`.
    inner.message = text(members, &["message", "error"]);
    inner.cause = text(members, &["cause"]);
    inner.stack = text(members, &["stack"]);
    inner
}

/// The first of the members that is there, as text: what is no text is shown as JSON rather than lost.
fn text(members: &Map<String, Value>, names: &[&str]) -> Option<String> {
    names.iter().find_map(|name| match members.get(*name)? {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    })
}
