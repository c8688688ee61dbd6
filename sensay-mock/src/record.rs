//! What a server was sent.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};

use hyper::HeaderMap;
use hyper::body::Bytes;
use hyper::header::{CONTENT_ENCODING, HeaderName};
use hyper::http::request::Parts;
use percent_encoding::percent_decode_str;
use serde_json::Value;

use crate::body;
use crate::violation::is_secret;

/// What stands in the place of a secret.
pub(crate) const REDACTED: &str = "REDACTED";

/// A request that a server got, without its secrets.
///
/// The values of headers that carry a secret are `REDACTED`: those of the document's security schemes, except
/// where they only say who acts (`…-ID`, `…-ID-TYPE`), and any whose name speaks of a secret, token, password,
/// API key, cookie or authorization. So are parameters of the query with such a name. An empty value stays empty.
#[derive(Clone)]
pub struct RecordedRequest {
    operation: Option<String>,
    method: String,
    path: String,
    query: Vec<(String, String)>,
    headers: Vec<(String, String)>,
    body: Bytes,
}

impl RecordedRequest {
    /// The operation that the request was for: its id, or method and path where it has none. It is `put_signed` for a
    /// file that is sent to the [storage](crate::Storage), and `None` if no operation fits.
    pub fn operation(&self) -> Option<&str> {
        self.operation.as_deref()
    }

    /// The method, in capitals.
    pub fn method(&self) -> &str {
        &self.method
    }

    /// The path as it was sent, still percent-encoded and without the query.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The names and values of the query, decoded, in the order they were sent, secrets redacted.
    pub fn query(&self) -> &[(String, String)] {
        &self.query
    }

    /// The headers with their names in lower case, secrets redacted.
    pub fn headers(&self) -> &[(String, String)] {
        &self.headers
    }

    /// The first value of a header, whatever the case of its name.
    pub fn header(&self, name: &str) -> Option<&str> {
        let header = self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name));
        header.map(|(_, value)| value.as_str())
    }

    /// The body as it was sent, so compressed where the request says so.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// The body as JSON, decompressed before. `None` if it is not JSON.
    pub fn json(&self) -> Option<Value> {
        match self.header(CONTENT_ENCODING.as_str()) {
            Some("gzip") => serde_json::from_slice(&body::gunzip(&self.body).ok()?).ok(),
            _ => serde_json::from_slice(&self.body).ok(),
        }
    }
}

/// Shows how long the body is and not what is in it, which may be secret too.
impl fmt::Debug for RecordedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RecordedRequest")
            .field("operation", &self.operation)
            .field("method", &self.method)
            .field("path", &self.path)
            .field("query", &self.query)
            .field("headers", &self.headers)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish()
    }
}

/// The requests of a server in the order they came in.
#[derive(Debug)]
pub(crate) struct Recorder {
    secret_headers: Vec<HeaderName>,
    kept: Mutex<Kept>,
}

#[derive(Debug, Default)]
struct Kept {
    requests: VecDeque<RecordedRequest>,
    /// How long their bodies are together.
    bytes: usize,
}

/// How much a server keeps of its requests; the oldest go first.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limit {
    pub(crate) requests: usize,
    pub(crate) bytes: usize,
}

impl Limit {
    pub(crate) const NONE: Self = Self { requests: usize::MAX, bytes: usize::MAX };
}

impl Recorder {
    pub(crate) fn new(secret_headers: Vec<HeaderName>) -> Self {
        Self { secret_headers, kept: Mutex::default() }
    }

    pub(crate) fn request(&self, operation: Option<String>, head: &Parts, body: Bytes) -> RecordedRequest {
        RecordedRequest {
            operation,
            method: head.method.to_string(),
            path: head.uri.path().to_owned(),
            query: query(head.uri.query().unwrap_or_default()).into_iter().map(redacted).collect(),
            headers: self.headers(&head.headers),
            body,
        }
    }

    pub(crate) fn keep(&self, request: RecordedRequest, limit: Limit) {
        let mut kept = self.lock();
        kept.bytes += request.body.len();
        kept.requests.push_back(request);
        while kept.requests.len() > limit.requests || kept.bytes > limit.bytes {
            let Some(oldest) = kept.requests.pop_front() else { break };
            kept.bytes -= oldest.body.len();
        }
    }

    pub(crate) fn requests(&self) -> Vec<RecordedRequest> {
        self.lock().requests.iter().cloned().collect()
    }

    pub(crate) fn clear(&self) {
        *self.lock() = Kept::default();
    }

    fn headers(&self, headers: &HeaderMap) -> Vec<(String, String)> {
        let shown = headers.iter().map(|(name, value)| {
            let secret = self.secret_headers.contains(name) || is_secret(name.as_str());
            let value = match secret && !value.is_empty() {
                true => REDACTED.into(),
                false => String::from_utf8_lossy(value.as_bytes()),
            };
            (name.to_string(), value.into_owned())
        });
        shown.collect()
    }

    fn lock(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn redacted((name, value): (String, String)) -> (String, String) {
    let value = if is_secret(&name) && !value.is_empty() { REDACTED.to_owned() } else { value };
    (name, value)
}

/// The names and values of a query, decoded.
pub(crate) fn query(query: &str) -> Vec<(String, String)> {
    let decode = |text: &str| percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned();
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    pairs
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(name, value)| (decode(name), decode(value)))
        .collect()
}
