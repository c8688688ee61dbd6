//! Why a request is not served.

use hyper::header::HeaderValue;
use hyper::{Method, StatusCode};

use crate::violation::{self, Violation};

/// An error response: what the client is told, and what the log knows besides.
#[derive(Debug)]
pub(crate) struct Refusal {
    pub(crate) status: StatusCode,
    pub(crate) message: String,
    /// What the API would not tell, and the author of the request wants to know.
    pub(crate) reason: Option<String>,
    pub(crate) code: Option<&'static str>,
    /// The methods that a path has.
    pub(crate) allow: Option<HeaderValue>,
}

impl Refusal {
    fn new(status: StatusCode, message: String) -> Self {
        Self { status, message, reason: None, code: None, allow: None }
    }

    /// A request with any number of things wrong, or none.
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

    /// A user who does not exist gets the text of the API, which says the same of every 401.
    pub(crate) fn unknown_user(reason: String) -> Self {
        Self::unauthorized("Unauthorized".to_owned()).because(reason)
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

    pub(crate) fn because(self, reason: String) -> Self {
        Self { reason: Some(reason), ..self }
    }

    pub(crate) fn with_code(self, code: &'static str) -> Self {
        Self { code: Some(code), ..self }
    }
}
