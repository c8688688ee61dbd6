//! A request against its operation: the order of the rules, and what a refusal is.

use hyper::header::{ALLOW, HeaderName, HeaderValue};
use hyper::http::request::Parts;
use hyper::{Method, StatusCode};

use crate::operation::Operation;

/// Why a request is not served.
#[derive(Debug)]
pub(crate) struct Refusal {
    pub(crate) status: StatusCode,
    pub(crate) message: String,
    pub(crate) header: Option<(HeaderName, HeaderValue)>,
}

/// Refuses a request for the first kind of thing that is wrong with it, and says everything of that kind.
pub(crate) fn validate(
    operation: &Operation,
    segments: &[(&str, &str)],
    head: &Parts,
    body: &[u8],
) -> Result<(), Refusal> {
    operation.security.check(&head.headers)?;
    operation.parameters.check_path(segments)?;
    operation.parameters.check_query(head.uri.query().unwrap_or_default())?;
    operation.parameters.check_headers(&head.headers)?;
    operation.body.check(&head.headers, body)
}

impl Refusal {
    fn new(status: StatusCode, message: String) -> Self {
        Self { status, message, header: None }
    }

    /// A request with any number of things wrong, or none.
    pub(crate) fn unless_empty(violations: Vec<String>) -> Result<(), Self> {
        match violations.is_empty() {
            true => Ok(()),
            false => Err(Self::bad_request(violations.join("; "))),
        }
    }

    pub(crate) fn bad_request(message: String) -> Self {
        Self::new(StatusCode::BAD_REQUEST, message)
    }

    pub(crate) fn unauthorized(message: String) -> Self {
        Self::new(StatusCode::UNAUTHORIZED, message)
    }

    pub(crate) fn not_found(message: String) -> Self {
        Self::new(StatusCode::NOT_FOUND, message)
    }

    pub(crate) fn method_not_allowed(method: &Method, path: &str, allowed: &str) -> Self {
        let message = format!("{path} has no operation {method}; it has {allowed}");
        let header = HeaderValue::from_str(allowed).ok().map(|value| (ALLOW, value));
        Self { header, ..Self::new(StatusCode::METHOD_NOT_ALLOWED, message) }
    }

    pub(crate) fn unsupported_media_type(message: String) -> Self {
        Self::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, message)
    }

    pub(crate) fn too_large(limit: usize) -> Self {
        Self::new(StatusCode::PAYLOAD_TOO_LARGE, format!("the body is larger than {limit} bytes"))
    }
}
