//! The response to a request, before the headers that every response has are added.

use std::time::Duration;

use hyper::body::Bytes;
use hyper::header::{ALLOW, CONNECTION, CONTENT_LENGTH, CONTENT_TYPE, HeaderValue};
use hyper::{HeaderMap, StatusCode};
use serde_json::Value;

use crate::dialect::{self, RequestId};
use crate::error_response::ErrorResponse;
use crate::media_type::{essence, is_json};
use crate::outgoing::{Outgoing, Step};
use crate::state::{Content, Outcome, Success};

/// The time between two pieces of a stream.
const BETWEEN_PIECES: Duration = Duration::from_millis(20);

/// A response to a request, or what is sent over the connection instead of one.
#[derive(Debug, Default)]
pub(crate) struct Response {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// The steps that follow the body.
    pub(crate) steps: Vec<Step>,
    /// The value of `Content-Length`, if it is not the length of the body.
    pub(crate) declared_length: Option<u64>,
    /// Whether only the steps are sent, without an HTTP response.
    pub(crate) is_raw: bool,
    pub(crate) delay: Duration,
    /// The preferences of the request that were applied, for `Preference-Applied`.
    pub(crate) applied: Vec<String>,
    /// What was wrong with the request, for the log.
    pub(crate) problem: Option<String>,
}

impl Response {
    /// Creates a response with a JSON body.
    pub(crate) fn json(status: StatusCode, body: &Value) -> Self {
        let mut response = Self { status, body: body.to_string().into(), ..Self::default() };
        response.headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        response
    }

    /// Creates a response with the API's error body.
    pub(crate) fn error(status: StatusCode, message: &str, id: RequestId) -> Self {
        Self::json(status, &dialect::error_body(message, None, id))
    }

    /// Creates the response that reports an error to the client.
    pub(crate) fn from_error(error: ErrorResponse, id: RequestId) -> Self {
        let mut response = Self::json(error.status, &dialect::error_body(&error.message, error.code, id));
        response.headers.extend(error.allow.map(|allow| (ALLOW, allow)));
        response.problem = Some(match error.reason {
            Some(reason) => format!("{}: {reason}", error.message),
            None => error.message,
        });
        response
    }

    /// Creates the response for the outcome of a stateful operation.
    pub(crate) fn from_outcome(outcome: Outcome, id: RequestId) -> Self {
        match outcome {
            Err(error) => Self::from_error(error, id),
            Ok(Success { status, content: Content::None }) => Self { status, ..Self::default() },
            Ok(Success { status, content: Content::Json(body) }) => Self::json(status, &body),
            Ok(Success { status, content: Content::Stream(pieces) }) => {
                let pieces = pieces.into_iter().map(|piece| Step::Chunk(piece.into()));
                let steps = pieces.flat_map(|piece| [Step::Pause(BETWEEN_PIECES), piece]).skip(1);
                let mut response = Self { status, steps: steps.collect(), ..Self::default() };
                response.headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/event-stream"));
                response
            }
        }
    }

    /// Completes an example that is an error response: sets its request id, and replaces a placeholder message
    /// unless the request chose the example by name.
    pub(crate) fn complete_error(mut self, id: RequestId, is_named: bool) -> Self {
        let content_type = self.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let is_error = self.status.is_client_error() || self.status.is_server_error();
        if !is_error || !content_type.is_some_and(|name| is_json(&essence(name))) {
            return self;
        }
        if let Ok(mut body) = serde_json::from_slice::<Value>(&self.body)
            && dialect::complete_error(&mut body, self.status, id, is_named)
        {
            self.body = body.to_string().into();
        }
        self
    }

    /// Reports whether the response breaks HTTP, so that hyper cannot send it.
    pub(crate) fn needs_raw_connection(&self) -> bool {
        let resets = self.steps.iter().any(|step| matches!(step, Step::Reset));
        self.is_raw || resets || self.declared_length.is_some()
    }

    /// Returns the steps that send the response as it is, even if it breaks HTTP.
    pub(crate) fn into_raw(mut self) -> Vec<Step> {
        if self.is_raw {
            return self.steps;
        }
        if let Some(length) = self.declared_length {
            self.headers.insert(CONTENT_LENGTH, length.into());
        }
        self.headers.insert(CONNECTION, HeaderValue::from_static("close"));
        let mut head = format!("HTTP/1.1 {}\r\n", self.status).into_bytes();
        for (name, value) in &self.headers {
            head.extend_from_slice(name.as_str().as_bytes());
            head.extend_from_slice(b": ");
            head.extend_from_slice(value.as_bytes());
            head.extend_from_slice(b"\r\n");
        }
        head.extend_from_slice(b"\r\n");
        [Step::Chunk(head.into()), Step::Chunk(self.body)].into_iter().chain(self.steps).collect()
    }

    /// Converts into a response that hyper sends.
    pub(crate) fn into_hyper(self) -> hyper::Response<Outgoing> {
        let mut steps = self.steps;
        steps.insert(0, Step::Chunk(self.body));
        let mut response = hyper::Response::new(Outgoing::new(steps));
        *response.status_mut() = self.status;
        *response.headers_mut() = self.headers;
        response
    }
}
