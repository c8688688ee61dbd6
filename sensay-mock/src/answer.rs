//! What goes back to a client, before the headers that every answer has.

use std::time::Duration;

use hyper::body::Bytes;
use hyper::header::{ALLOW, CONNECTION, CONTENT_LENGTH, CONTENT_TYPE, HeaderValue};
use hyper::{HeaderMap, Response, StatusCode};
use serde_json::Value;

use crate::dialect::{self, RequestId};
use crate::media_type::{essence, is_json};
use crate::outgoing::{Outgoing, Step};
use crate::refusal::Refusal;
use crate::state::{Content, Outcome, Success};

/// How long a stream waits between two pieces.
const BETWEEN_PIECES: Duration = Duration::from_millis(20);

#[derive(Debug, Default)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// What happens after the body.
    pub(crate) steps: Vec<Step>,
    pub(crate) declared_length: Option<u64>,
    /// Whether only the steps are sent, and no HTTP.
    pub(crate) is_raw: bool,
    pub(crate) delay: Duration,
    /// The preferences of the request that the answer follows.
    pub(crate) applied: Vec<String>,
    /// What was wrong with the request, where it was refused.
    pub(crate) problem: Option<String>,
}

impl Answer {
    pub(crate) fn json(status: StatusCode, body: &Value) -> Self {
        let mut answer = Self { status, body: body.to_string().into(), ..Self::default() };
        answer.headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        answer
    }

    pub(crate) fn error(status: StatusCode, message: &str, id: RequestId) -> Self {
        Self::json(status, &dialect::error_body(message, None, id))
    }

    pub(crate) fn refusal(refusal: Refusal, id: RequestId) -> Self {
        let mut answer = Self::json(refusal.status, &dialect::error_body(&refusal.message, refusal.code, id));
        answer.headers.extend(refusal.allow.map(|allow| (ALLOW, allow)));
        answer.problem = Some(match refusal.reason {
            Some(reason) => format!("{}: {reason}", refusal.message),
            None => refusal.message,
        });
        answer
    }

    pub(crate) fn outcome(outcome: Outcome, id: RequestId) -> Self {
        match outcome {
            Err(refusal) => Self::refusal(refusal, id),
            Ok(Success { status, content: Content::None }) => Self { status, ..Self::default() },
            Ok(Success { status, content: Content::Json(body) }) => Self::json(status, &body),
            Ok(Success { status, content: Content::Stream(pieces) }) => {
                let pieces = pieces.into_iter().map(|piece| Step::Chunk(piece.into()));
                let steps = pieces.flat_map(|piece| [Step::Pause(BETWEEN_PIECES), piece]).skip(1);
                let mut answer = Self { status, steps: steps.collect(), ..Self::default() };
                answer.headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/event-stream"));
                answer
            }
        }
    }

    /// Makes an example the answer to a request: an error names the request, and says what such an error says
    /// where the example has a placeholder and was not asked for by name.
    pub(crate) fn of_request(mut self, id: RequestId, is_named: bool) -> Self {
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

    /// Whether HTTP as it should be cannot say this.
    pub(crate) fn needs_raw_connection(&self) -> bool {
        let resets = self.steps.iter().any(|step| matches!(step, Step::Reset));
        self.is_raw || resets || self.declared_length.is_some()
    }

    /// The steps of a connection that sends the answer as it is, right or wrong.
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

    pub(crate) fn into_response(self) -> Response<Outgoing> {
        let mut steps = self.steps;
        steps.insert(0, Step::Chunk(self.body));
        let mut response = Response::new(Outgoing::new(steps));
        *response.status_mut() = self.status;
        *response.headers_mut() = self.headers;
        response
    }
}
