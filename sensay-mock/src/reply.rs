//! Answers that a test scripts.

use std::time::Duration;

use hyper::HeaderMap;
use hyper::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderName, HeaderValue, TRANSFER_ENCODING};
use hyper::{StatusCode, body::Bytes};
use serde_json::Value;

use crate::dialect::RequestId;
use crate::operation::Operation;
use crate::prefer;
use crate::respond::{Answer, has_body, reason};

/// An answer that takes the place of the documented one.
///
/// Without a body of its own it has the document's example for its status. A status that the document does not
/// have gets the API's error body from 400 on, and none below.
#[derive(Clone, Debug)]
#[must_use = "a reply does nothing until a server has it"]
pub struct Reply {
    status: u16,
    headers: Vec<(String, String)>,
    content: Content,
    delay: Duration,
    unvalidated: bool,
}

#[derive(Clone, Debug)]
enum Content {
    Documented,
    Example(String),
    Json(Value),
    Bytes(Bytes),
}

impl Reply {
    /// An answer with this status, from 200 to 599.
    pub fn status(status: u16) -> Self {
        let content = Content::Documented;
        Self { status, headers: Vec::new(), content, delay: Duration::ZERO, unvalidated: false }
    }

    /// Adds a header. It takes the place of one that the server would set.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Sets the body as it is. The answer has a `Content-Type` only if [`header`](Self::header) sets one.
    pub fn body(mut self, body: impl Into<Vec<u8>>) -> Self {
        self.content = Content::Bytes(body.into().into());
        self
    }

    /// Sets a JSON body, whether or not it fits the document.
    pub fn json(mut self, body: impl Into<Value>) -> Self {
        self.content = Content::Json(body.into());
        self
    }

    /// Takes the example of this name from the response that the document has for the status.
    pub fn example(mut self, name: impl Into<String>) -> Self {
        self.content = Content::Example(name.into());
        self
    }

    /// Waits before the answer is sent.
    pub fn delay(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    /// Answers any request of the operation, also one that does not fit the document.
    pub fn unvalidated(mut self) -> Self {
        self.unvalidated = true;
        self
    }
}

/// A reply that can be sent.
#[derive(Clone, Debug)]
pub(crate) struct Script {
    status: StatusCode,
    headers: HeaderMap,
    content: Content,
    delay: Duration,
    pub(crate) unvalidated: bool,
}

impl Script {
    /// Finds what would keep a reply from being sent, while its author is still there to see it.
    pub(crate) fn new(reply: Reply, operation: &Operation) -> Result<Self, String> {
        let status = prefer::status(reply.status)
            .ok_or_else(|| format!("{} is not a status from 200 to 599", reply.status))?;
        let mut headers = HeaderMap::new();
        for (name, value) in &reply.headers {
            let header = HeaderName::from_bytes(name.as_bytes());
            let header = header.map_err(|_| format!("`{name}` is not the name of a header"))?;
            if [CONTENT_LENGTH, TRANSFER_ENCODING].contains(&header) {
                return Err(format!("the server sets the header {name} itself"));
            }
            let value =
                HeaderValue::from_str(value).map_err(|_| format!("not a value for the header {name}"))?;
            headers.append(header, value);
        }
        if let Content::Example(name) = &reply.content {
            let found = operation.responses.documented(status, Some(name), &HeaderMap::new())?;
            found.ok_or_else(|| format!("{} is not documented", reply.status))?;
        }
        Ok(Self {
            status,
            headers,
            content: reply.content,
            delay: reply.delay,
            unvalidated: reply.unvalidated,
        })
    }

    pub(crate) fn answer(self, operation: &Operation, headers: &HeaderMap, id: RequestId) -> Answer {
        let status = self.status;
        let mut answer = match self.content {
            Content::Documented => self::documented(operation, status, None, headers, id),
            Content::Example(name) => self::documented(operation, status, Some(&name), headers, id),
            Content::Json(value) => {
                let mut answer = Answer { status, body: value.to_string().into(), ..Answer::default() };
                answer.headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                answer
            }
            Content::Bytes(body) => Answer { status, body, ..Answer::default() },
        };
        if !has_body(status) {
            answer.body = Bytes::new();
            answer.headers.remove(CONTENT_TYPE);
        }
        for name in self.headers.keys() {
            answer.headers.remove(name);
        }
        answer.headers.extend(self.headers);
        answer.delay = self.delay;
        answer
    }
}

fn documented(
    operation: &Operation,
    status: StatusCode,
    example: Option<&str>,
    headers: &HeaderMap,
    id: RequestId,
) -> Answer {
    // `Accept` may lead to a media type that lacks the example.
    let found = operation.responses.documented(status, example, headers);
    match found.or_else(|_| operation.responses.documented(status, example, &HeaderMap::new())) {
        Ok(Some(answer)) => answer,
        _ if status.is_client_error() || status.is_server_error() => {
            Answer::error(status, reason(status), id)
        }
        _ => Answer { status, ..Answer::default() },
    }
}
