//! What is this API's own and stands in no OpenAPI document: its error body and the headers of every answer.
//!
//! A mock of another API differs in this file.

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
pub(crate) fn error_body(message: &str, id: RequestId) -> Value {
    json!({
        "success": false,
        "error": message,
        "fingerprint": format!("{:032x}", id.0),
        "request_id": id.to_string(),
    })
}
