//! The conventions of the Sensay API that no OpenAPI document describes: its error body and the headers of every
//! response.
//!
//! A mock of another API would change this file.

use hyper::StatusCode;
use serde_json::{Value, json};

/// The header with the version of the API, in requests and responses.
pub(crate) const VERSION_HEADER: &str = "x-api-version";

/// The header with the id of the request.
pub(crate) const REQUEST_ID_HEADER: &str = "x-request-id";

/// The number of a request, which is displayed as the API's request ids are.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RequestId(pub(crate) u64);

impl std::fmt::Display for RequestId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "mock::mock1::00000-{0:013}-{0:012}", self.0)
    }
}

/// Returns the body of an error response.
pub(crate) fn error_body(message: &str, code: Option<&str>, id: RequestId) -> Value {
    let mut body = json!({
        "success": false,
        "error": message,
        "fingerprint": format!("{:032x}", id.0),
        "request_id": id.to_string(),
    });
    if let Some(code) = code {
        body["error_code"] = json!(code);
    }
    body
}

/// Messages in the document's error examples that are only placeholders.
const PLACEHOLDERS: [&str; 2] = ["string", "A text representation of the error"];

/// Sets the request id of an error example, and replaces a placeholder message unless the request chose the example by
/// name. Returns whether the body has changed.
pub(crate) fn complete_error(body: &mut Value, status: StatusCode, id: RequestId, is_named: bool) -> bool {
    let Some(properties) = body.as_object_mut() else { return false };
    let Some(request_id) = properties.get_mut("request_id") else { return false };
    *request_id = json!(id.to_string());
    let error = properties
        .get_mut("error")
        .filter(|error| error.as_str().is_some_and(|text| PLACEHOLDERS.contains(&text)));
    if let Some(error) = error.filter(|_| !is_named) {
        *error = json!(message(status));
        properties.insert("success".to_owned(), json!(false));
    }
    true
}

/// Returns the message that replaces a placeholder.
fn message(status: StatusCode) -> &'static str {
    match status {
        StatusCode::BAD_REQUEST => "content: Required",
        _ => status.canonical_reason().unwrap_or("Error"),
    }
}
