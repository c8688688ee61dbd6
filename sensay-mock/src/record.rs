//! The requests that a server received, with secrets redacted.

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

/// The text that replaces a secret.
pub(crate) const REDACTED: &str = "REDACTED";

/// A request that a server received, with its secrets redacted.
///
/// `REDACTED` replaces the values of headers that carry a secret: the headers of the document's security schemes,
/// except those that only identify a user (`…-ID`, `…-ID-TYPE`), and all headers whose names mention a secret, token,
/// password, API key, cookie or authorization. It also replaces query parameters with such names. An empty value stays
/// empty.
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
    /// Returns the operation of the request: its id, or method and path if it has no id. Uploads to the
    /// [storage](crate::Storage) have the operation `put_signed`. Returns `None` if no operation matches the request.
    pub fn operation(&self) -> Option<&str> {
        self.operation.as_deref()
    }

    /// Returns the method in upper case.
    pub fn method(&self) -> &str {
        &self.method
    }

    /// Returns the path as it was sent: percent-encoded, and without the query.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Returns the decoded names and values of the query in the order they were sent, with secrets redacted.
    pub fn query(&self) -> &[(String, String)] {
        &self.query
    }

    /// Returns the headers, with names in lower case and secrets redacted.
    pub fn headers(&self) -> &[(String, String)] {
        &self.headers
    }

    /// Returns the first value of a header. The case of the name does not matter.
    pub fn header(&self, name: &str) -> Option<&str> {
        let header = self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name));
        header.map(|(_, value)| value.as_str())
    }

    /// Returns the body as it was sent: not decompressed.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// Returns the body as JSON, decompressed if it was sent with gzip, or `None` if it is not JSON.
    pub fn json(&self) -> Option<Value> {
        match self.header(CONTENT_ENCODING.as_str()) {
            Some("gzip") => serde_json::from_slice(&body::gunzip(&self.body).ok()?).ok(),
            _ => serde_json::from_slice(&self.body).ok(),
        }
    }
}

/// Shows only the length of the body, since the content may be secret.
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

/// The recorded requests of a server, in the order they arrived.
#[derive(Debug)]
pub(crate) struct Recorder {
    secret_headers: Vec<HeaderName>,
    kept: Mutex<Kept>,
}

#[derive(Debug, Default)]
struct Kept {
    requests: VecDeque<RecordedRequest>,
    /// The total length of their bodies.
    bytes: usize,
}

/// How many requests, and how many bytes of their bodies, a server keeps. The oldest are dropped first.
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

    /// Copies a request, with secrets redacted.
    pub(crate) fn redact(&self, operation: Option<String>, head: &Parts, body: Bytes) -> RecordedRequest {
        RecordedRequest {
            operation,
            method: head.method.to_string(),
            path: head.uri.path().to_owned(),
            query: query(head.uri.query().unwrap_or_default()).into_iter().map(redacted).collect(),
            headers: self.headers(&head.headers),
            body,
        }
    }

    /// Keeps a request, and drops the oldest ones beyond the limit.
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
        let redacted = headers.iter().map(|(name, value)| {
            let secret = self.secret_headers.contains(name) || is_secret(name.as_str());
            let value = match secret && !value.is_empty() {
                true => REDACTED.into(),
                false => String::from_utf8_lossy(value.as_bytes()),
            };
            (name.to_string(), value.into_owned())
        });
        redacted.collect()
    }

    fn lock(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn redacted((name, value): (String, String)) -> (String, String) {
    let value = if is_secret(&name) && !value.is_empty() { REDACTED.to_owned() } else { value };
    (name, value)
}

/// Parses a query into decoded names and values.
pub(crate) fn query(query: &str) -> Vec<(String, String)> {
    let decode = |text: &str| percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned();
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    pairs
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(name, value)| (decode(name), decode(value)))
        .collect()
}
