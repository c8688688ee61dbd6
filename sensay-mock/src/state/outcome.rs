//! The outcome of a request to an operation with rules.

use std::time::Duration;

use hyper::StatusCode;
use serde_json::{Value, json};

use super::stream::Form;
use crate::error_response::ErrorResponse;

/// A success, or the error response.
pub(crate) type Outcome = Result<Success, ErrorResponse>;

/// A success.
#[derive(Debug)]
pub(crate) struct Success {
    pub(crate) status: StatusCode,
    pub(crate) content: Content,
}

/// The body of a success.
#[derive(Debug)]
pub(crate) enum Content {
    None,
    Json(Value),
    /// The pieces of an event stream, which are sent with time between them.
    Stream(Vec<String>),
}

/// The settings that rules depend on.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    /// How long an entry of a knowledge base stays in each status.
    pub(crate) step: Duration,
    /// The form of a streamed completion, unless the request chooses another.
    pub(crate) form: Form,
}

impl Success {
    /// Creates a success with the status 200 and a JSON body.
    pub(super) fn json(body: Value) -> Outcome {
        Self::with(StatusCode::OK, body)
    }

    /// Creates a success with a status and a JSON body.
    pub(super) fn with(status: StatusCode, body: Value) -> Outcome {
        Ok(Self { status, content: Content::Json(body) })
    }

    /// Creates the success of an operation that returns no data.
    pub(super) fn done() -> Outcome {
        Self::json(json!({ "success": true }))
    }
}
