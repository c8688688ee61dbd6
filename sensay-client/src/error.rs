use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

mod api_error;
pub(crate) mod cause;
mod display;
mod earlier;
mod kind;
mod make;
mod markup;
mod words;

pub(crate) use api_error::ApiError;
pub use api_error::InnerException;
pub(crate) use earlier::Earlier;
pub use kind::ErrorKind;
pub(crate) use make::MIN_SECRET;

/// The result of a call.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a call failed: one type for every operation and every way of failing.
///
/// Nothing that is known is lost, whether the document names the error or not: a page of HTML from a proxy, a success
/// that does not decode and a connection that could not be opened are kept with all their details.
///
/// `Display` is one line without headers or bodies: the operation, what failed, on which host, file or value, and the
/// cause at the root. Therefore [`source`](StdError::source) is `None`, so that a chain of causes repeats nothing;
/// [`get_ref`](Error::get_ref) returns the underlying error. The guide has a page about
/// [what to do](crate::guide::errors).
///
/// ```no_run
/// # async fn example(client: sensay_client::Client) -> Result<(), sensay_client::Error> {
/// match client.get_user("johndoe").send().await {
///     Ok(user) => println!("{:?}", user.name),
///     Err(error) if error.is_not_found() => println!("there is no such user"),
///     Err(error) => {
///         eprintln!("{error} (retry after {:?})", error.retry_after());
///         return Err(error);
///     }
/// }
/// # Ok(())
/// # }
/// ```
pub struct Error(Box<Inner>);

pub(crate) struct Inner {
    pub(crate) kind: ErrorKind,
    pub(crate) operation: Option<&'static str>,
    /// What went wrong, in the words of the server or of this crate.
    pub(crate) message: String,
    pub(crate) status: Option<StatusCode>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) api: ApiError,
    pub(crate) attempts: u32,
    pub(crate) retry_after: Option<Duration>,
    /// Whether the server is known not to have acted on the request.
    pub(crate) unprocessed: bool,
    /// Whether every further attempt is known to fail too.
    pub(crate) permanent: bool,
    /// Why there was no further attempt, unless the error itself says so.
    pub(crate) note: Option<String>,
    /// The knowledge base entry that exists in spite of the failure.
    pub(crate) entry: Option<i64>,
    /// The errors of earlier attempts.
    pub(crate) earlier: Vec<Error>,
    pub(crate) source: Option<Box<dyn StdError + Send + Sync>>,
}

impl Error {
    /// Returns the kind of failure.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// Returns the id of the operation, if the failure belongs to one.
    pub fn operation(&self) -> Option<&str> {
        self.0.operation
    }

    /// Returns the status, if there was a response.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status
    }

    /// Returns the server's code for the failure, such as `CONVERSATION_QUOTA_EXCEEDED` (`error_code` of the body).
    pub fn code(&self) -> Option<&str> {
        self.0.api.code.as_deref()
    }

    /// Returns what went wrong, in the server's words if it sent any.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// Returns the server's id of the request, to be named to Sensay's support.
    pub fn request_id(&self) -> Option<&str> {
        self.0.api.request_id.as_deref().or_else(|| crate::request_id::request_id(&self.0.headers))
    }

    /// Returns the server's id of the failure (`fingerprint` of the body).
    pub fn fingerprint(&self) -> Option<&str> {
        self.0.api.fingerprint.as_deref()
    }

    /// Returns the exception behind the failure, if the server describes it.
    pub fn inner_exception(&self) -> Option<&InnerException> {
        self.0.api.inner_exception.as_ref()
    }

    /// Returns the headers of the response; empty if there was none.
    pub fn headers(&self) -> &HeaderMap {
        &self.0.headers
    }

    /// Returns the body of the response as it came; empty if there was none. Of an error response it is the first MiB,
    /// of a success that could not be decoded the whole body, and of a stream the part that could not be decoded.
    pub fn body(&self) -> &Bytes {
        &self.0.body
    }

    /// Returns how long the server asks to wait before the next attempt, at most a year.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// Returns the id of the knowledge base entry that a failed upload has left behind.
    pub fn entry_id(&self) -> Option<i64> {
        self.0.entry
    }

    /// Returns the underlying error of a transport, a file or a parser, if there is one. `Display` includes its text.
    pub fn get_ref(&self) -> Option<&(dyn StdError + Send + Sync + 'static)> {
        self.0.source.as_deref()
    }

    /// Returns the number of attempts; 0 if nothing was sent.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// Returns the errors of the attempts before the last one, oldest first: at most 16, without their bodies.
    pub fn earlier(&self) -> &[Error] {
        &self.0.earlier
    }

    /// Reports whether the server may have acted on the request, in any of the attempts.
    pub fn may_have_been_processed(&self) -> bool {
        let unprocessed = self.0.unprocessed && self.0.earlier.iter().all(Self::is_unprocessed);
        self.0.attempts > 0 && !unprocessed
    }

    /// Reports whether the same call may succeed later: after the statuses 408, 429, 500, 502 to 504, 520 to 524 and 530,
    /// after a failure of the connection, and after a stream that ended too early.
    ///
    /// An exhausted quota and a rejected certificate are not retryable, since waiting does not help. The client has
    /// already retried where that is safe; only the caller knows whether the call can safely be sent again.
    pub fn is_retryable(&self) -> bool {
        match self.0.kind {
            ErrorKind::Connect => !self.0.permanent,
            ErrorKind::Timeout | ErrorKind::Transport => true,
            // To the caller it is the same whether the server or the network broke the stream off.
            ErrorKind::Stream => !self.is_quota_exceeded(),
            ErrorKind::Status => {
                matches!(self.status_code(), 408 | 429 | 500 | 502..=504 | 520..=524 | 530)
                    && !self.is_quota_exceeded()
            }
            _ => false,
        }
    }

    /// Reports status 400: the server rejects the request.
    pub fn is_bad_request(&self) -> bool {
        self.status_code() == 400
    }

    /// Reports status 401: the secret is missing or wrong, the organization is disabled, or the user does not exist.
    pub fn is_unauthorized(&self) -> bool {
        self.status_code() == 401
    }

    /// Reports status 403: the caller lacks the permission.
    pub fn is_forbidden(&self) -> bool {
        self.status_code() == 403
    }

    /// Reports status 404: the resource does not exist, or the caller has no access to it.
    pub fn is_not_found(&self) -> bool {
        self.status_code() == 404
    }

    /// Reports status 409: a value that must be unique is taken.
    pub fn is_conflict(&self) -> bool {
        self.status_code() == 409
    }

    /// Reports status 415: the server does not accept the media type of the body.
    pub fn is_unsupported_media_type(&self) -> bool {
        self.status_code() == 415
    }

    /// Reports status 429 because of too many requests; the call may succeed later.
    pub fn is_rate_limited(&self) -> bool {
        self.status_code() == 429 && !self.is_quota_exceeded()
    }

    /// Reports an exhausted quota (`error_code` ends in `QUOTA_EXCEEDED`); retrying does not help.
    pub fn is_quota_exceeded(&self) -> bool {
        self.code().is_some_and(|code| code.ends_with("QUOTA_EXCEEDED"))
    }

    /// Reports a status from 500 to 599: the server failed.
    pub fn is_server_error(&self) -> bool {
        self.status().is_some_and(|status| status.is_server_error())
    }

    /// Reports that nothing was sent, because the call lacks something required or breaks a limit of the document.
    pub fn is_invalid_request(&self) -> bool {
        self.0.kind == ErrorKind::InvalidRequest
    }

    /// Reports that no connection could be opened.
    pub fn is_connect(&self) -> bool {
        self.0.kind == ErrorKind::Connect
    }

    /// Reports that a timeout expired.
    pub fn is_timeout(&self) -> bool {
        self.0.kind == ErrorKind::Timeout
    }

    /// Reports that a success could not be decoded.
    pub fn is_decode(&self) -> bool {
        self.0.kind == ErrorKind::Decode
    }

    fn status_code(&self) -> u16 {
        match (self.0.kind, self.0.status) {
            (ErrorKind::Status, Some(status)) => status.as_u16(),
            _ => 0,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        display::display(&self.0, f)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        display::debug(&self.0, f)
    }
}

/// `Display` includes the cause, so `source` has nothing to add.
impl StdError for Error {}
