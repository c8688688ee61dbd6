//! A transport with one scripted step for each request, which records the requests.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard};

use serde_json::{Value, json};

use crate::transport::{BoxFuture, Transport, TransportError, TransportErrorKind};
use crate::{Body, Client, Options, RetryPolicy};

/// A signed address like those of the API.
pub(super) const SIGNED: &str =
    "https://storage.example/object/upload/sign/kb/handbook.pdf?token=eyJhbGciOiJIUzI1NiJ9";

#[derive(Clone, Debug)]
pub(super) enum Step {
    /// Takes the whole body and responds.
    Respond(u16, Vec<(&'static str, String)>, String),
    /// Refuses the connection.
    Refuse,
    /// Takes this many bytes, and then breaks the connection with this cause.
    Break(usize, &'static str),
    /// Takes this many bytes, and then does nothing.
    Hang(usize),
}

#[derive(Clone, Debug, Default)]
pub(super) struct Seen {
    pub(super) method: String,
    pub(super) uri: String,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Vec<u8>,
}

impl Seen {
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

#[derive(Clone)]
pub(super) struct Fake(Arc<Mutex<(VecDeque<Step>, Vec<Seen>)>>);

impl Fake {
    pub(super) fn with_steps(steps: impl IntoIterator<Item = Step>) -> Self {
        Self(Arc::new(Mutex::new((steps.into_iter().collect(), Vec::new()))))
    }

    /// Creates a client with this transport, whose backoff has its full length.
    pub(super) fn client(&self) -> Client {
        let builder = Client::builder().organization_secret("the-secret").user_id("johndoe");
        let options = Options::new().header("X-Mine", "mine").retry(RetryPolicy::new().jitter(|| 1.0));
        builder.options(options).transport(self.clone()).build().unwrap()
    }

    pub(super) fn seen(&self) -> Vec<Seen> {
        self.state().1.clone()
    }

    /// Returns the method and path of each request.
    pub(super) fn lines(&self) -> Vec<String> {
        let line = |seen: &Seen| {
            let path = seen.uri.split_once("://").and_then(|(_, rest)| rest.split_once('/')).unwrap().1;
            format!("{} /{}", seen.method, path.split('?').next().unwrap())
        };
        self.seen().iter().map(line).collect()
    }

    fn state(&self) -> MutexGuard<'_, (VecDeque<Step>, Vec<Seen>)> {
        self.0.lock().unwrap()
    }
}

/// Shows no requests, so that tests can search `Debug` output for secrets.
impl fmt::Debug for Fake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Fake")
    }
}

impl Transport for Fake {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        let (parts, mut body) = request.into_parts();
        let text = |value: &http::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
        let headers = parts.headers.iter().map(|(name, value)| (name.to_string(), text(value))).collect();
        let (method, uri) = (parts.method.to_string(), parts.uri.to_string());
        let (step, index) = {
            let mut state = self.state();
            state.1.push(Seen { method, uri, headers, body: Vec::new() });
            (state.0.pop_front().expect("each request has a step"), state.1.len() - 1)
        };
        Box::pin(async move {
            let limit = match &step {
                Step::Respond(..) => usize::MAX,
                Step::Refuse => {
                    return Err(TransportError::new(TransportErrorKind::Connect, "connection refused"));
                }
                Step::Break(limit, _) | Step::Hang(limit) => *limit,
            };
            let mut taken = 0;
            while taken < limit
                && let Some(piece) = body.next().await
            {
                let piece = piece?;
                taken += piece.len();
                self.state().1[index].body.extend_from_slice(&piece);
            }
            match step {
                Step::Respond(status, headers, text) => {
                    let mut response = http::Response::builder().status(status);
                    for (name, value) in headers {
                        response = response.header(name, value);
                    }
                    Ok(response.body(Body::from(text)).unwrap())
                }
                Step::Break(_, cause) => Err(TransportError::new(TransportErrorKind::Broken, cause)),
                Step::Hang(_) | Step::Refuse => std::future::pending().await,
            }
        })
    }
}

pub(super) fn response(status: u16, body: impl ToString) -> Step {
    Step::Respond(status, Vec::new(), body.to_string())
}

/// Responds that entry 12 was created.
pub(super) fn created() -> Step {
    results(json!([{"type": "file", "enqueued": true, "knowledgeBaseID": 12, "signedURL": SIGNED}]))
}

pub(super) fn results(results: Value) -> Step {
    response(207, json!({"success": true, "results": results}))
}

pub(super) fn entry(status: &str) -> Step {
    failed_entry(status, Value::Null)
}

pub(super) fn failed_entry(status: &str, error: Value) -> Step {
    response(
        200,
        json!({"success": true, "id": 12, "type": "file", "status": status, "error": error,
               "createdAt": "2025-01-02T03:04:05Z", "updatedAt": "2025-01-02T03:04:05Z"}),
    )
}
