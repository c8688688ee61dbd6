use std::sync::Arc;
use std::time::{Duration, SystemTime};

use http::header::{CONTENT_LENGTH, CONTENT_TYPE, USER_AGENT};
use http::{HeaderMap, HeaderValue, Method};
use url::Url;

use super::outgoing::Outgoing;
use super::progress::{Flight, Listener, Meter};
use super::redact::Redactor;
use super::signed::{address, explained, says_it_exists};
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

/// Sends a file to a signed address.
///
/// The address must be https, or lead to this machine. The request carries `Content-Type`, `Content-Length` and
/// `User-Agent`, and none of the client's other headers; redirects are not followed. The address, and what of it is
/// secret, do not show in errors and logs.
///
/// There is no limit to how long it may take, but to how long it may stand still
/// ([`Options::idle_timeout`], 60 seconds unless set; twice that after the last byte). After an error that
/// [is retryable](Error::is_retryable) the file is sent again from its beginning, as often as the
/// [`RetryPolicy`](crate::RetryPolicy) says, if the [source](FileSource) can be read again. When an attempt has sent
/// everything and its answer was lost, a storage that then says the file exists already is believed. One that reports
/// success before the whole file has left is not.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct PutSigned {
    client: Client,
    signed_url: Secret,
    source: FileSource,
    content_type: String,
    listener: Listener,
    may_be_there: bool,
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
            may_be_there: false,
            options: Options::new(),
        }
    }

    /// The media type of the file, `application/octet-stream` unless set.
    pub fn content_type(mut self, media_type: impl Into<String>) -> Self {
        self.content_type = media_type.into();
        self
    }

    /// Is told how many bytes are on their way, and of how many; see [`Upload::progress`](super::Upload::progress).
    pub fn progress(self, listener: impl Fn(u64, u64) + Send + Sync + 'static) -> Self {
        self.listener(Listener::new(listener))
    }

    pub(super) fn listener(mut self, listener: Listener) -> Self {
        self.listener = listener;
        self
    }

    /// Whether another process may have sent the file, so that a storage that has it already is believed.
    pub(super) fn may_be_there(mut self, may_be_there: bool) -> Self {
        self.may_be_there = may_be_there;
        self
    }

    /// Sets options; what they do not say is as the client has it. Time-outs (but for the one of an attempt) and
    /// retries are heeded, and [`unchecked`](Options::unchecked), which lets any length through.
    pub fn options(mut self, options: Options) -> Self {
        self.options = options.over(&self.options);
        self
    }

    /// Sends the file.
    ///
    /// Dropping the future gives it up.
    ///
    /// # Errors
    ///
    /// See [`Error`]. Nothing is sent if the address is neither https nor on this machine, and if the file is empty,
    /// larger than [`MAX_FILE_BYTES`](super::MAX_FILE_BYTES), or cannot be read. A file that is not as long as was
    /// said fails with [`ErrorKind::File`](crate::ErrorKind::File).
    pub async fn send(self) -> Result<(), Error> {
        let options = self.options.over(self.client.options());
        let url = address(OPERATION, &self.signed_url, &self.client.sender().base_url)?;
        let redactor = Redactor::new(self.signed_url.expose(), &url);
        let length = self.source.length(OPERATION, options.unchecked == Some(true)).await?;
        let headers = self.headers(length)?;
        let meter = Arc::new(Meter::new(self.listener.clone(), length));
        // Sending a file to its place twice leaves one file, so it is as safe as any PUT.
        let attempts = Attempts::new(&self.client.sender().budget, &options, true);
        let put = Put { call: &self, url, redactor, headers, meter, options: &options };
        attempts.run(put.until_success(&attempts)).await.map_err(|error| error.of(OPERATION))
    }

    fn headers(&self, length: u64) -> Result<HeaderMap, Error> {
        let refuse = |what| Error::invalid_request(OPERATION, format!("not sent: {what} cannot be sent"));
        let content_type = HeaderValue::from_str(&self.content_type);
        let mut headers = HeaderMap::new();
        headers.insert(CONTENT_TYPE, content_type.map_err(|_| refuse("the content type"))?);
        headers.insert(CONTENT_LENGTH, length.into());
        headers.extend(self.client.sender().headers.get(USER_AGENT).map(|agent| (USER_AGENT, agent.clone())));
        Ok(headers)
    }
}

/// A call that is under way.
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
        let mut may_be_there = self.call.may_be_there;
        loop {
            let number = attempts.start();
            let span = trace::signed(OPERATION, number);
            let flight = Arc::new(Flight::new(self.meter.clone()));
            let error = match trace::within(&span, self.attempt(&flight)).await {
                Ok(()) => {
                    attempts.succeeded();
                    return Ok(());
                }
                Err(error) if may_be_there && says_it_exists(&error) => return Ok(()),
                Err(error) => error.after(number),
            };
            may_be_there |= flight.is_complete() && !error.is_unprocessed();
            if !self.call.source.is_readable() {
                return Err(error);
            }
            attempts.wait_after(error, span).await?;
        }
    }

    async fn attempt(&self, flight: &Arc<Flight>) -> Result<(), Error> {
        let file = Outgoing::new(self.call.source.clone(), self.meter.total(), flight.clone());
        let mut request = http::Request::new(Body::from_pieces(file));
        *request.method_mut() = Method::PUT;
        let address = self.url.as_str().parse();
        *request.uri_mut() = address.map_err(|_| {
            Error::invalid_request(OPERATION, "not sent: the signed address is not one that can be sent to")
        })?;
        *request.headers_mut() = self.headers.clone();
        let idle = self.options.idle_timeout.unwrap_or(IDLE_TIMEOUT);
        let answer = flight.watch(idle, self.exchange(request)).await;
        if let Some(error) = flight.take_failure() {
            return Err(error);
        }
        self.judge(answer?, flight, idle).await
    }

    async fn exchange(&self, request: http::Request<Body>) -> Result<http::Response<Body>, Error> {
        let transport = &self.call.client.sender().transport;
        transport
            .send(request)
            .await
            .map_err(|error| Error::from_transport(self.redactor.cause(error), &authority(&self.url)))
    }

    async fn judge(
        &self,
        answer: http::Response<Body>,
        flight: &Flight,
        idle: Duration,
    ) -> Result<(), Error> {
        let (parts, body) = answer.into_parts();
        let headers = self.redactor.headers(parts.headers);
        trace::answered(parts.status, &headers);
        if parts.status.is_success() {
            // The connection ends with the answer, so what has not left by now never arrives.
            if !flight.is_complete() {
                return Err(Error::cut_short(parts.status, headers));
            }
            self.meter.reached(self.meter.total());
            return Ok(());
        }
        let wait = retry_after(&headers, SystemTime::now());
        let body = self.redactor.body(send::beginning(body, idle.min(send::ERROR_BODY_TIMEOUT)).await);
        Err(explained(Error::from_status(parts.status, headers, body)).wait(wait))
    }
}
