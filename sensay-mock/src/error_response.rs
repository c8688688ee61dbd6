//! Error responses that the mock sends when it rejects a request.

use hyper::header::HeaderValue;
use hyper::{Method, StatusCode};

use crate::violation::{self, Violation};

/// An error response, with details for the log.
#[derive(Debug)]
pub(crate) struct ErrorResponse {
    pub(crate) status: StatusCode,
    pub(crate) message: String,
    /// A more exact cause, for the log only: the API does not send it.
    pub(crate) reason: Option<String>,
    /// The `error_code` of the body.
    pub(crate) code: Option<&'static str>,
    /// The value of the header `Allow`: the methods that the path has.
    pub(crate) allow: Option<HeaderValue>,
}

impl ErrorResponse {
    fn new(status: StatusCode, message: String) -> Self {
        Self { status, message, reason: None, code: None, allow: None }
    }

    /// Returns a 400 response that lists the violations, unless there are none.
    pub(crate) fn unless_empty(violations: &[Violation]) -> Result<(), Self> {
        match violations.is_empty() {
            true => Ok(()),
            false => Err(Self::bad_request(violation::joined(violations))),
        }
    }

    pub(crate) fn bad_request(message: String) -> Self {
        Self::new(StatusCode::BAD_REQUEST, message)
    }

    pub(crate) fn unauthorized(message: String) -> Self {
        Self::new(StatusCode::UNAUTHORIZED, message)
    }

    /// Creates the response for an unknown user. The body has the API's text, which is the same for every 401.
    pub(crate) fn unknown_user(reason: String) -> Self {
        Self::unauthorized("Unauthorized".to_owned()).with_reason(reason)
    }

    pub(crate) fn forbidden(message: String) -> Self {
        Self::new(StatusCode::FORBIDDEN, message)
    }

    pub(crate) fn not_found(message: String) -> Self {
        Self::new(StatusCode::NOT_FOUND, message)
    }

    pub(crate) fn method_not_allowed(method: &Method, path: &str, allowed: &str) -> Self {
        let message = format!("{path} has no operation {method}; it has {allowed}");
        let allow = HeaderValue::from_str(allowed).ok();
        Self { allow, ..Self::new(StatusCode::METHOD_NOT_ALLOWED, message) }
    }

    pub(crate) fn timed_out(message: String) -> Self {
        Self::new(StatusCode::REQUEST_TIMEOUT, message)
    }

    pub(crate) fn conflict(message: String) -> Self {
        Self::new(StatusCode::CONFLICT, message)
    }

    pub(crate) fn too_large(limit: usize) -> Self {
        Self::new(StatusCode::PAYLOAD_TOO_LARGE, format!("the body is larger than {limit} bytes"))
    }

    pub(crate) fn unsupported_media_type(message: String) -> Self {
        Self::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, message)
    }

    pub(crate) fn too_many_requests(message: String) -> Self {
        Self::new(StatusCode::TOO_MANY_REQUESTS, message)
    }

    pub(crate) fn with_reason(self, reason: String) -> Self {
        Self { reason: Some(reason), ..self }
    }

    pub(crate) fn with_code(self, code: &'static str) -> Self {
        Self { code: Some(code), ..self }
    }
}
