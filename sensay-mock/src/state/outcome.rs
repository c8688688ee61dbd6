//! What comes of a request to an operation that has rules.

use std::time::Duration;

use hyper::StatusCode;
use serde_json::{Value, json};

use super::stream::Form;
use crate::refusal::Refusal;

pub(crate) type Outcome = Result<Success, Refusal>;

#[derive(Debug)]
pub(crate) struct Success {
    pub(crate) status: StatusCode,
    pub(crate) content: Content,
}

#[derive(Debug)]
pub(crate) enum Content {
    None,
    Json(Value),
    /// Pieces of an event stream, with time between them.
    Stream(Vec<String>),
}

/// What a test can choose.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    /// How long an entry of a knowledge base stays in each state.
    pub(crate) step: Duration,
    /// The form of a stream, unless the request asks for another.
    pub(crate) form: Form,
}

impl Success {
    pub(super) fn json(body: Value) -> Outcome {
        Self::with(StatusCode::OK, body)
    }

    pub(super) fn with(status: StatusCode, body: Value) -> Outcome {
        Ok(Self { status, content: Content::Json(body) })
    }

    pub(super) fn done() -> Outcome {
        Self::json(json!({ "success": true }))
    }
}
