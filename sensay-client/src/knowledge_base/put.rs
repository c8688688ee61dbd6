use std::pin::pin;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use http::header::{CONTENT_LENGTH, CONTENT_TYPE, USER_AGENT};
use http::{HeaderMap, HeaderValue, Method};
use url::Url;

use super::outgoing::Outgoing;
use super::progress::{AttemptProgress, Listener, Meter};
use super::redact::Redactor;
use super::signed::{address, reports_existing, with_advice};
use super::source::FileSource;
use crate::address::authority;
use crate::body::Body;
use crate::client::Client;
use crate::error::Error;
use crate::options::Options;
use crate::retry::retry_after;
use crate::secret::Secret;
use crate::send::{self, Attempts, trace};

const OPERATION: &str = "put_signed";
const IDLE_TIMEOUT: Duration = Duration::from_secs(60);
pub(super) const OCTET_STREAM: &str = "application/octet-stream";

/// A call that sends a file to a signed address.
///
/// The address must use https or lead to this machine. The request has the headers `Content-Type`, `Content-Length` and
/// `User-Agent`, and none of the client's other headers. Redirects are not followed. Neither the address nor its secret
/// parts appear in errors and logs.
///
/// Unless a timeout is set, only a stall limits the upload as a whole ([`Options::idle_timeout`], 60 seconds unless set;
/// twice that for the response after the last byte). After an error that [is retryable](Error::is_retryable) the file
/// is sent again from its beginning, as often as the [`RetryPolicy`](crate::RetryPolicy) says, if the
/// [source](FileSource) can be read again.
///
/// If an attempt sends the whole file but its response is lost, and the storage then responds to the next attempt that
/// the file exists, the upload succeeds. A success response that arrives before the whole file was sent is an error.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct PutSigned {
    client: Client,
    signed_url: Secret,
    source: FileSource,
    content_type: String,
    listener: Listener,
    may_exist: bool,
    options: Options,
}

impl PutSigned {
    pub(super) fn new(client: &Client, signed_url: Secret, source: FileSource) -> Self {
        Self {
            client: client.clone(),
            signed_url,
            source,
            content_type: OCTET_STREAM.to_owned(),
            listener: Listener::default(),
            may_exist: false,
            options: Options::new(),
        }
    }

    /// Sets the media type of the file, `application/octet-stream` unless set.
    pub fn content_type(mut self, media_type: impl Into<String>) -> Self {
        self.content_type = media_type.into();
        self
    }

    /// Sets a listener to the progress; see [`Upload::progress`](super::Upload::progress).
    pub fn progress(self, listener: impl Fn(u64, u64) + Send + Sync + 'static) -> Self {
        self.listener(Listener::new(listener))
    }

    pub(super) fn listener(mut self, listener: Listener) -> Self {
        self.listener = listener;
        self
    }

    /// Sets whether another process may have sent the file already. The upload then succeeds if the storage has it.
    pub(super) fn may_exist(mut self, may_exist: bool) -> Self {
        self.may_exist = may_exist;
        self
    }

    /// Sets options. Options that are not set are those of the client. The call uses the timeouts, except that of an
    /// attempt, the retries, and [`unchecked`](Options::unchecked), which allows files of any length.
    pub fn options(mut self, options: Options) -> Self {
        self.options = options.over(&self.options);
        self
    }

    /// Sends the file.
    ///
    /// Dropping the future cancels the upload.
    ///
    /// # Errors
    ///
    /// See [`Error`]. Nothing is sent if the address is neither https nor on this machine, or if the file is empty,
    /// larger than [`MAX_FILE_BYTES`](super::MAX_FILE_BYTES), or unreadable. A file whose length differs from that of
    /// its source fails with [`ErrorKind::File`](crate::ErrorKind::File).
    pub async fn send(self) -> Result<(), Error> {
        let options = self.options.over(self.client.options());
        let url = address(OPERATION, &self.signed_url, &self.client.sender().base_url)?;
        let redactor = Redactor::new(self.signed_url.expose(), &url);
        let length = self.source.length(OPERATION, options.unchecked == Some(true)).await?;
        let headers = self.headers(length)?;
        let meter = Arc::new(Meter::new(self.listener.clone(), length));
        // Sending a file twice stores one file, as with any PUT.
        let attempts = Attempts::new(&self.client.sender().budget, &options, true);
        let put = Put { call: &self, url, redactor, headers, meter, options: &options };
        attempts
            .run(pin!(put.until_success(&attempts)))
            .await
            .map_err(|error| error.with_operation(OPERATION))
    }

    fn headers(&self, length: u64) -> Result<HeaderMap, Error> {
        let content_type = HeaderValue::from_str(&self.content_type).map_err(|_| {
            let message = "not sent: the content type has characters that a header cannot hold";
            Error::invalid_request(OPERATION, message)
        })?;
        let mut headers = HeaderMap::new();
        headers.insert(CONTENT_TYPE, content_type);
        headers.insert(CONTENT_LENGTH, length.into());
        headers.extend(self.client.sender().headers.get(USER_AGENT).map(|agent| (USER_AGENT, agent.clone())));
        Ok(headers)
    }
}

/// A call that is being sent.
struct Put<'a> {
    call: &'a PutSigned,
    url: Url,
    redactor: Redactor,
    headers: HeaderMap,
    meter: Arc<Meter>,
    options: &'a Options,
}

impl Put<'_> {
    async fn until_success(&self, attempts: &Attempts<'_>) -> Result<(), Error> {
        let mut may_exist = self.call.may_exist;
        loop {
            let number = attempts.start();
            let span = trace::signed(OPERATION, number);
            let progress = Arc::new(AttemptProgress::new(self.meter.clone()));
            let error = match trace::within(&span, self.attempt(&progress)).await {
                Ok(()) => {
                    attempts.succeeded();
                    return Ok(());
                }
                Err(error) if may_exist && reports_existing(&error) => return Ok(()),
                Err(error) => error.with_attempts(number),
            };
            may_exist |= progress.is_complete() && !error.is_unprocessed();
            if !self.call.source.is_readable() {
                return Err(error);
            }
            attempts.wait_after(error, span).await?;
        }
    }

    async fn attempt(&self, progress: &Arc<AttemptProgress>) -> Result<(), Error> {
        let file = Outgoing::new(self.call.source.clone(), self.meter.total(), progress.clone());
        let mut request = http::Request::new(Body::from_pieces(file));
        *request.method_mut() = Method::PUT;
        let address = self.url.as_str().parse();
        *request.uri_mut() = address.map_err(|_| {
            Error::invalid_request(OPERATION, "not sent: the signed address is not a valid URI")
        })?;
        *request.headers_mut() = self.headers.clone();
        let idle = self.options.idle_timeout.unwrap_or(IDLE_TIMEOUT);
        let response = progress.watch(idle, self.exchange(request)).await;
        if let Some(error) = progress.take_failure() {
            return Err(error);
        }
        self.evaluate(response?, progress, idle).await
    }

    async fn exchange(&self, request: http::Request<Body>) -> Result<http::Response<Body>, Error> {
        let transport = &self.call.client.sender().transport;
        transport
            .send(request)
            .await
            .map_err(|error| Error::from_transport(self.redactor.cause(error), &authority(&self.url)))
    }

    async fn evaluate(
        &self,
        response: http::Response<Body>,
        progress: &AttemptProgress,
        idle: Duration,
    ) -> Result<(), Error> {
        let (parts, body) = response.into_parts();
        let headers = self.redactor.headers(parts.headers);
        trace::answered(parts.status, &headers);
        if parts.status.is_success() {
            // The connection ends with the response, so the rest of the file never arrives.
            if !progress.is_complete() {
                return Err(Error::cut_short(parts.status, headers));
            }
            self.meter.reached(self.meter.total());
            return Ok(());
        }
        let wait = retry_after(&headers, SystemTime::now());
        let body = self.redactor.body(send::beginning(body, idle.min(send::ERROR_BODY_TIMEOUT)).await);
        Err(with_advice(Error::from_status(parts.status, headers, body)).with_retry_after(wait))
    }
}
