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
mod words;

pub(crate) use api_error::ApiError;
pub use api_error::InnerException;
pub(crate) use earlier::Earlier;
pub use kind::ErrorKind;

/// The result of a call.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a call failed: one type for every operation and every way of failing.
///
/// What is known is kept on every path: an error that the document names, one that it does not, a page of HTML from
/// a proxy, a success that does not decode, and a connection that never came about.
///
/// `Display` is one line without headers or bodies: the operation, what failed, on which host, file or value, and the
/// cause at the root. Since it says all of that, [`source`](StdError::source) is `None`, and a chain of causes says
/// nothing twice; [`get_ref`](Error::get_ref) gives the error beneath. The guide has a page about
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
    /// What went wrong, in words of ours or of the server.
    pub(crate) message: String,
    pub(crate) status: Option<StatusCode>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) api: ApiError,
    pub(crate) attempts: u32,
    pub(crate) retry_after: Option<Duration>,
    /// Whether the failure is known to have come before the server did anything.
    pub(crate) unprocessed: bool,
    /// Whether the failure is known to come again however often it is tried.
    pub(crate) permanent: bool,
    /// Why there was no further attempt, where that is not plain.
    pub(crate) note: Option<String>,
    /// The entry of a knowledge base that is there in spite of the failure.
    pub(crate) entry: Option<i64>,
    /// The failures of the attempts before.
    pub(crate) earlier: Vec<Error>,
    pub(crate) source: Option<Box<dyn StdError + Send + Sync>>,
}

impl Error {
    /// What kind of failure it is.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The operation that was called, if the failure has to do with one.
    pub fn operation(&self) -> Option<&str> {
        self.0.operation
    }

    /// The status, if there was a response.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status
    }

    /// The condition in a form made for programs, such as `CONVERSATION_QUOTA_EXCEEDED` (`error_code` of the body).
    pub fn code(&self) -> Option<&str> {
        self.0.api.code.as_deref()
    }

    /// What went wrong, in words: the server's if it sent any.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The server's id of the request: what to tell the support.
    pub fn request_id(&self) -> Option<&str> {
        self.0.api.request_id.as_deref().or_else(|| crate::request_id::request_id(&self.0.headers))
    }

    /// The server's id of the event (`fingerprint` of the body).
    pub fn fingerprint(&self) -> Option<&str> {
        self.0.api.fingerprint.as_deref()
    }

    /// What failed inside the server, where it says so.
    pub fn inner_exception(&self) -> Option<&InnerException> {
        self.0.api.inner_exception.as_ref()
    }

    /// The headers of the response; empty without one.
    pub fn headers(&self) -> &HeaderMap {
        &self.0.headers
    }

    /// The body of the response as it came; empty without one. Of a status that is no success it is the first MiB, of
    /// a success that could not be read all of it, and of a streamed answer the part that could not be read.
    pub fn body(&self) -> &Bytes {
        &self.0.body
    }

    /// How long the server asks to wait before the next attempt, a year at most.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// The id of the entry of a knowledge base that a failed upload has left behind.
    pub fn entry_id(&self) -> Option<i64> {
        self.0.entry
    }

    /// The error beneath this one, if there is one: of a transport, of a file, of a parser. Its text is in `Display`.
    pub fn get_ref(&self) -> Option<&(dyn StdError + Send + Sync + 'static)> {
        self.0.source.as_deref()
    }

    /// How often the request was sent; 0 if it never was.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// The failures of the attempts before the last one, in their order: the last 16 of them, without bodies.
    pub fn earlier(&self) -> &[Error] {
        &self.0.earlier
    }

    /// Whether the server may have seen the request in one of the attempts, and so may have done what it asks for.
    pub fn may_have_been_processed(&self) -> bool {
        let unprocessed = self.0.unprocessed && self.0.earlier.iter().all(Self::is_unprocessed);
        self.0.attempts > 0 && !unprocessed
    }

    /// Whether the same call may succeed later: 408, 429, 500, 502 to 504, 520 to 524, 530, failures of the connection,
    /// and a streamed answer that did not come to its end.
    ///
    /// A quota that is used up is not, since waiting does not help, and neither is a certificate that is refused. The
    /// client has retried already where that is
    /// safe; whether sending the call again is, is for the caller to know.
    pub fn is_retryable(&self) -> bool {
        match self.0.kind {
            ErrorKind::Connect => !self.0.permanent,
            ErrorKind::Timeout | ErrorKind::Transport => true,
            // Whoever broke a stream off: to the caller it is the same.
            ErrorKind::Stream => !self.is_quota_exceeded(),
            ErrorKind::Status => {
                matches!(self.status_code(), 408 | 429 | 500 | 502..=504 | 520..=524 | 530)
                    && !self.is_quota_exceeded()
            }
            _ => false,
        }
    }

    /// 400: the server does not accept the request.
    pub fn is_bad_request(&self) -> bool {
        self.status_code() == 400
    }

    /// 401: the secret is missing or wrong, the organization is disabled, or the user does not exist.
    pub fn is_unauthorized(&self) -> bool {
        self.status_code() == 401
    }

    /// 403: the caller may not do this.
    pub fn is_forbidden(&self) -> bool {
        self.status_code() == 403
    }

    /// 404: it does not exist, or is out of reach for this caller.
    pub fn is_not_found(&self) -> bool {
        self.status_code() == 404
    }

    /// 409: something that has to be unique is taken.
    pub fn is_conflict(&self) -> bool {
        self.status_code() == 409
    }

    /// 415: the server does not take this media type.
    pub fn is_unsupported_media_type(&self) -> bool {
        self.status_code() == 415
    }

    /// 429 because of too many requests; trying again later helps.
    pub fn is_rate_limited(&self) -> bool {
        self.status_code() == 429 && !self.is_quota_exceeded()
    }

    /// A quota is used up (`error_code` ends in `QUOTA_EXCEEDED`); trying again does not help.
    pub fn is_quota_exceeded(&self) -> bool {
        self.code().is_some_and(|code| code.ends_with("QUOTA_EXCEEDED"))
    }

    /// 5xx: the server failed.
    pub fn is_server_error(&self) -> bool {
        self.status().is_some_and(|status| status.is_server_error())
    }

    /// The request was not sent, because something in it is missing or against the document.
    pub fn is_invalid_request(&self) -> bool {
        self.0.kind == ErrorKind::InvalidRequest
    }

    /// No connection came about.
    pub fn is_connect(&self) -> bool {
        self.0.kind == ErrorKind::Connect
    }

    /// It took too long.
    pub fn is_timeout(&self) -> bool {
        self.0.kind == ErrorKind::Timeout
    }

    /// A success could not be read.
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

/// `Display` has told the cause, so there is none left to tell.
impl StdError for Error {}
