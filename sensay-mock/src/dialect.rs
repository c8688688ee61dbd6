//! What is this API's own and stands in no OpenAPI document: its error body and the headers of every answer.
//!
//! A mock of another API differs in this file.

use hyper::StatusCode;
use serde_json::{Value, json};

/// The header that names the version of the API, in requests and in answers.
pub(crate) const VERSION_HEADER: &str = "x-api-version";

/// The header that names the request.
pub(crate) const REQUEST_ID_HEADER: &str = "x-request-id";

/// The n-th request of a server, in the form the API names its requests.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RequestId(pub(crate) u64);

impl std::fmt::Display for RequestId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "mock::mock1::00000-{0:013}-{0:012}", self.0)
    }
}

/// The body of an error.
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

/// What an example of an error says that has no text of its own.
const PLACEHOLDERS: [&str; 2] = ["string", "A text representation of the error"];

/// Lets an example of an error name the request that it answers, and puts a real text in the place of a placeholder
/// unless the example was asked for by its name. Returns whether the example is changed.
pub(crate) fn complete_error(body: &mut Value, status: StatusCode, id: RequestId, is_named: bool) -> bool {
    let Some(members) = body.as_object_mut() else { return false };
    let Some(request_id) = members.get_mut("request_id") else { return false };
    *request_id = json!(id.to_string());
    let error = members
        .get_mut("error")
        .filter(|error| error.as_str().is_some_and(|text| PLACEHOLDERS.contains(&text)));
    if let Some(error) = error.filter(|_| !is_named) {
        *error = json!(text(status));
        members.insert("success".to_owned(), json!(false));
    }
    true
}

/// What the API says where it says nothing in particular.
fn text(status: StatusCode) -> &'static str {
    match status {
        StatusCode::BAD_REQUEST => "content: Required",
        _ => status.canonical_reason().unwrap_or("Error"),
    }
}
