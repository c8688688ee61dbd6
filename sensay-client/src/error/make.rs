//! How errors come about: a small function for each way.

use std::error::Error as StdError;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::{ApiError, Error, ErrorKind, Inner};
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
        Self::new(ErrorKind::Configuration, message).because(source)
    }

    pub(crate) fn setting(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Configuration, message)
    }

    pub(crate) fn invalid_request(operation: &'static str, message: impl Into<String>) -> Self {
        Self::new(ErrorKind::InvalidRequest, message).of(operation)
    }

    /// Something that a call cannot be made with, before it is known which call.
    pub(crate) fn unusable(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::InvalidRequest, message)
    }

    /// A failure of the way to a place, which is a host with its port or something as telling.
    pub(crate) fn from_transport(error: TransportError, place: &str) -> Self {
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
        made.because(error.source)
    }

    pub(crate) fn from_timeout(what: &str, limit: Duration) -> Self {
        Self::new(ErrorKind::Timeout, format!("{what} took longer than {limit:?}"))
    }

    /// An attempt that was not answered in full within its limit.
    pub(crate) fn unanswered(place: &str, limit: Duration) -> Self {
        Self::new(ErrorKind::Timeout, format!("no complete response from {place} within {limit:?}"))
    }

    pub(crate) fn too_late(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Timeout, message)
    }

    pub(crate) fn file(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::File, message)
    }

    /// What the server says of something that it took and then could not do.
    pub(crate) fn processing(message: impl Into<String>, fingerprint: Option<String>) -> Self {
        let mut error = Self::new(ErrorKind::Processing, message);
        error.0.api.fingerprint = fingerprint;
        error
    }

    /// A response whose status is no success.
    pub(crate) fn from_status(status: StatusCode, headers: HeaderMap, body: Bytes) -> Self {
        let api = ApiError::read(&body);
        let message = match &api.message {
            Some(message) => message.clone(),
            None if matches!(status.as_u16(), 301..=303 | 307 | 308) => redirect(&headers),
            None => String::new(),
        };
        let mut error = Self::new(ErrorKind::Status, message).with_response(status, headers, body);
        error.0.unprocessed = status == StatusCode::TOO_MANY_REQUESTS;
        error.0.api = api;
        error
    }

    /// A success whose body says that it is none.
    pub(crate) fn reported(status: StatusCode, headers: HeaderMap, body: Bytes) -> Self {
        let api = ApiError::read(&body);
        let message = api.message.clone().unwrap_or_else(|| "no reason is given".to_owned());
        Self::new(ErrorKind::Processing, message).with_response(status, headers, body).with_api(api)
    }

    /// A credential that is not to be had.
    pub(crate) fn credential(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Credential, message)
    }

    /// A success that could not be read.
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

    /// A success that can be read, and is not what the document says it is.
    pub(crate) fn undocumented(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Decode, message)
    }

    pub(crate) fn too_large(status: StatusCode, headers: HeaderMap, limit: usize) -> Self {
        let message = format!("the body has more than {limit} bytes, the limit of `max_response_bytes`");
        Self::new(ErrorKind::TooLarge, message).with_response(status, headers, Bytes::new())
    }

    /// A success that was reported before the whole request had left.
    pub(crate) fn cut_short(status: StatusCode, headers: HeaderMap) -> Self {
        Self::new(ErrorKind::Transport, "the answer came before the whole file had left").with_response(
            status,
            headers,
            Bytes::new(),
        )
    }

    /// A streamed answer that failed on its way.
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

    pub(crate) fn of(mut self, operation: &'static str) -> Self {
        self.0.operation = Some(operation);
        self
    }

    pub(crate) fn after(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    pub(crate) fn wait(mut self, retry_after: Option<Duration>) -> Self {
        self.0.retry_after = retry_after;
        self
    }

    pub(crate) fn because(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    /// Adds the failure of the attempt before as the cause.
    pub(crate) fn because_of(self, earlier: Self) -> Self {
        let unprocessed = self.0.unprocessed && earlier.0.unprocessed;
        let mut error = self.because(earlier);
        error.0.unprocessed = unprocessed;
        error
    }

    /// Marks a failure that is known to have come before the server did anything.
    pub(crate) fn unprocessed(mut self) -> Self {
        self.0.unprocessed = true;
        self
    }

    pub(crate) fn with_message(mut self, message: impl Into<String>) -> Self {
        self.0.message = message.into();
        self
    }

    /// Adds why nothing more was tried.
    pub(crate) fn noting(mut self, note: Option<String>) -> Self {
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

    /// Takes a secret out of everything that is shown, should the server have echoed it. A very short one is left: it
    /// would be found in words that have nothing to do with it.
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
        // The id that a header has is shown too, unless the body has one.
        if crate::response::request_id(&inner.headers).is_some_and(|id| id.contains(secret)) {
            inner.api.request_id.get_or_insert_with(|| "…".to_owned());
        }
        let told = inner.source.as_ref().map(|source| chain(&**source)).filter(|text| text.contains(secret));
        if let Some(told) = told {
            inner.source = Some(told.replace(secret, "…").into());
        }
        self
    }
}

/// The shortest secret that is worth looking for.
const MIN_SECRET: usize = 8;

/// An error and its causes, in one line.
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
    let location = headers.get("location").and_then(|location| location.to_str().ok());
    match location
        .map(|location| location.split_once(['?', '#']).map_or((location, ""), |(path, _)| (path, "?…")))
    {
        // What stands behind the path may be a secret.
        Some((path, rest)) => format!("the server redirects to {path}{rest}, and redirects are not followed"),
        None => "the server redirects, and redirects are not followed".to_owned(),
    }
}
