//! The constructors of errors, and what adds to an error.

use std::error::Error as StdError;
use std::time::Duration;

use bytes::Bytes;
use http::header::LOCATION;
use http::{HeaderMap, StatusCode};

use super::{ApiError, Error, ErrorKind, Inner};
use crate::address;
use crate::transport::{TransportError, TransportErrorKind};

impl Error {
    fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            operation: None,
            message: message.into(),
            status: None,
            headers: HeaderMap::new(),
            body: Bytes::new(),
            api: ApiError::default(),
            attempts: 0,
            retry_after: None,
            unprocessed: false,
            permanent: false,
            note: None,
            entry: None,
            earlier: Vec::new(),
            source: None,
        }))
    }

    pub(crate) fn configuration(
        message: impl Into<String>,
        source: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        Self::new(ErrorKind::Configuration, message).with_source(source)
    }

    pub(crate) fn setting(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Configuration, message)
    }

    pub(crate) fn invalid_request(operation: &'static str, message: impl Into<String>) -> Self {
        Self::new(ErrorKind::InvalidRequest, message).with_operation(operation)
    }

    /// Creates an error about an argument, before it is known which operation it is for.
    pub(crate) fn unusable(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::InvalidRequest, message)
    }

    /// Creates an error of a transport. `place` is a host with its port, or a file.
    pub(crate) fn from_transport(error: TransportError, place: &str) -> Self {
        let through = error.proxy.map(|proxy| format!("{place} through the proxy {proxy}"));
        let place = through.as_deref().unwrap_or(place);
        let (kind, message) = match error.kind {
            TransportErrorKind::Connect | TransportErrorKind::Untrusted => {
                (ErrorKind::Connect, format!("could not connect to {place}"))
            }
            TransportErrorKind::Timeout => (ErrorKind::Timeout, format!("no response from {place} in time")),
            TransportErrorKind::Broken => (ErrorKind::Transport, format!("the connection to {place} broke")),
        };
        let mut made = Self::new(kind, message);
        made.0.unprocessed = kind == ErrorKind::Connect;
        made.0.permanent = error.kind == TransportErrorKind::Untrusted;
        made.with_source(error.source)
    }

    pub(crate) fn from_timeout(what: &str, limit: Duration) -> Self {
        Self::new(ErrorKind::Timeout, format!("{what} took longer than {limit:?}"))
    }

    /// Creates an error of an attempt whose response was not complete in time.
    pub(crate) fn unanswered(place: &str, limit: Duration) -> Self {
        Self::new(ErrorKind::Timeout, format!("no complete response from {place} within {limit:?}"))
    }

    pub(crate) fn too_late(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Timeout, message)
    }

    pub(crate) fn file(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::File, message)
    }

    /// Creates an error of a request that the server accepted and could not carry out.
    pub(crate) fn processing(message: impl Into<String>, fingerprint: Option<String>) -> Self {
        let mut error = Self::new(ErrorKind::Processing, message);
        error.0.api.fingerprint = fingerprint;
        error
    }

    /// Creates an error from an error response.
    pub(crate) fn from_status(status: StatusCode, headers: HeaderMap, body: Bytes) -> Self {
        let api = ApiError::read(&body);
        let message = match &api.message {
            // The body of a redirect says nothing else.
            _ if matches!(status.as_u16(), 301..=303 | 307 | 308) => redirect(&headers),
            Some(message) => message.clone(),
            None => String::new(),
        };
        let mut error = Self::new(ErrorKind::Status, message).with_response(status, headers, body);
        error.0.unprocessed = status == StatusCode::TOO_MANY_REQUESTS;
        error.0.api = api;
        error
    }

    /// Creates an error from a success whose body reports a failure.
    pub(crate) fn reported(status: StatusCode, headers: HeaderMap, body: Bytes) -> Self {
        let api = ApiError::read(&body);
        let message = api.message.clone().unwrap_or_else(|| "no reason is given".to_owned());
        Self::new(ErrorKind::Processing, message).with_response(status, headers, body).with_api(api)
    }

    /// Creates an error of the provider of a credential.
    pub(crate) fn credential(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Credential, message)
    }

    /// Creates an error of a success that could not be decoded.
    pub(crate) fn decode(
        status: StatusCode,
        headers: HeaderMap,
        body: Bytes,
        message: impl Into<String>,
        source: Option<serde_json::Error>,
    ) -> Self {
        let mut error = Self::new(ErrorKind::Decode, message).with_response(status, headers, body);
        error.0.source = source.map(Into::into);
        error
    }

    /// Creates an error of a success that was decoded and contradicts the document.
    pub(crate) fn undocumented(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Decode, message)
    }

    pub(crate) fn too_large(status: StatusCode, headers: HeaderMap, limit: usize) -> Self {
        let message = format!("the body has more than {limit} bytes, the limit of `max_response_bytes`");
        Self::new(ErrorKind::TooLarge, message).with_response(status, headers, Bytes::new())
    }

    /// Creates an error of a success that came before the whole request was sent.
    pub(crate) fn cut_short(status: StatusCode, headers: HeaderMap) -> Self {
        Self::new(ErrorKind::Transport, "the response came before the whole file was sent").with_response(
            status,
            headers,
            Bytes::new(),
        )
    }

    /// Creates an error of a stream.
    pub(crate) fn streamed(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self::new(kind, message)
    }

    pub(crate) fn with_api(mut self, api: ApiError) -> Self {
        self.0.api = api;
        self
    }

    pub(crate) fn with_response(mut self, status: StatusCode, headers: HeaderMap, body: Bytes) -> Self {
        self.0.status = Some(status);
        self.0.headers = headers;
        self.0.body = body;
        self
    }

    pub(crate) fn with_operation(mut self, operation: &'static str) -> Self {
        self.0.operation = Some(operation);
        self
    }

    pub(crate) fn with_attempts(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    pub(crate) fn with_retry_after(mut self, retry_after: Option<Duration>) -> Self {
        self.0.retry_after = retry_after;
        self
    }

    pub(crate) fn with_source(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    /// Adds the error of the attempt before as the cause.
    pub(crate) fn with_previous(self, earlier: Self) -> Self {
        let unprocessed = self.0.unprocessed && earlier.0.unprocessed;
        let mut error = self.with_source(earlier);
        error.0.unprocessed = unprocessed;
        error
    }

    /// Marks that the server has not acted on the request.
    pub(crate) fn unprocessed(mut self) -> Self {
        self.0.unprocessed = true;
        self
    }

    pub(crate) fn with_message(mut self, message: impl Into<String>) -> Self {
        self.0.message = message.into();
        self
    }

    /// Adds why there was no further attempt.
    pub(crate) fn with_note(mut self, note: Option<String>) -> Self {
        self.0.note = note.or(self.0.note);
        self
    }

    pub(crate) fn with_entry(mut self, id: Option<i64>) -> Self {
        self.0.entry = id;
        self
    }

    pub(crate) fn is_unprocessed(&self) -> bool {
        self.0.unprocessed
    }

    /// Removes a secret that the server has echoed from everything that is shown. A very short secret stays, since it
    /// would match parts of unrelated words.
    pub(crate) fn hide(mut self, secret: &str) -> Self {
        if secret.len() < MIN_SECRET {
            return self;
        }
        self.0.earlier = self.0.earlier.into_iter().map(|error| error.hide(secret)).collect();
        let inner = &mut *self.0;
        let exception = inner.api.inner_exception.as_mut();
        let exception = exception.into_iter().flat_map(|exception| {
            [&mut exception.name, &mut exception.message, &mut exception.cause, &mut exception.stack]
        });
        let api = [&mut inner.api.code, &mut inner.api.request_id, &mut inner.api.fingerprint];
        let texts = api.into_iter().chain(exception).flatten().chain([&mut inner.message]);
        for text in texts.filter(|text| text.contains(secret)) {
            *text = text.replace(secret, "…");
        }
        // Without an id in the body, the id in a header is shown.
        if crate::request_id::request_id(&inner.headers).is_some_and(|id| id.contains(secret)) {
            inner.api.request_id.get_or_insert_with(|| "…".to_owned());
        }
        let told = inner.source.as_ref().map(|source| chain(&**source)).filter(|text| text.contains(secret));
        if let Some(told) = told {
            inner.source = Some(told.replace(secret, "…").into());
        }
        self
    }
}

/// The shortest secret that is searched for, in bytes.
pub(crate) const MIN_SECRET: usize = 8;

/// Returns an error and its causes on one line.
fn chain(error: &(dyn StdError + 'static)) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text += &format!(": {error}");
        cause = error.source();
    }
    text
}

fn redirect(headers: &HeaderMap) -> String {
    match headers.get(LOCATION).and_then(|location| location.to_str().ok()) {
        Some(location) => {
            let location = address::shown(location);
            format!("the server redirects to {location}, and redirects are not followed")
        }
        None => "the server redirects, and redirects are not followed".to_owned(),
    }
}
