use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use serde::Serialize;

use super::script::{Script, Step};
use crate::Body;
use crate::transport::{TransportError, TransportErrorKind};

/// The scripted reply of a [`FakeTransport`](super::FakeTransport) to an attempt.
///
/// The `Reply` of the crate `sensay-mock` has the same methods, except those that only a transport or only a server can
/// implement.
///
/// A body can arrive in pieces, with pauses, and without an end:
///
/// ```
/// # use std::time::Duration;
/// # use sensay_client::testing::{FakeTransport, Reply};
/// # #[tokio::main(flavor = "current_thread", start_paused = true)]
/// # async fn main() -> Result<(), sensay_client::Error> {
/// let fake = FakeTransport::new();
/// let reply = Reply::status(200).chunk("0:\"Once \"\n").pause(Duration::from_secs(5)).chunk("0:\"upon").then_hangs();
/// fake.on("create_chat_completion", reply);
///
/// let call = fake.client().create_chat_completion("03db5651-cb61-4bdf-9ef0-89561f7c9c53").content("Hello");
/// let mut answer = call.stream().await?;
/// assert!(answer.text().await.is_err_and(|error| error.is_timeout()));
/// assert_eq!(answer.partial_text(), "Once ");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a reply does nothing until a transport has it"]
pub struct Reply {
    outcome: Outcome,
    delay: Duration,
    /// How many bytes of the request's body the transport takes.
    body_limit: u64,
}

#[derive(Clone)]
enum Outcome {
    Response(Response),
    Fails(TransportErrorKind),
    Hangs,
}

#[derive(Clone)]
struct Response {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
    is_json: bool,
    drip: Option<(usize, Duration)>,
    /// The steps after `body`.
    steps: Vec<Step>,
}

impl Reply {
    /// Creates a reply with this status and no body. A number that is not a status counts as 500.
    pub fn status(status: u16) -> Self {
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let (headers, body) = (HeaderMap::new(), Bytes::new());
        let response = Response { status, headers, body, is_json: false, drip: None, steps: Vec::new() };
        Self::new(Outcome::Response(response))
    }

    /// Creates a reply that fails without a response.
    pub fn fails(kind: TransportErrorKind) -> Self {
        Self::new(Outcome::Fails(kind))
    }

    /// Creates a reply that never arrives, to test timeouts.
    pub fn hangs() -> Self {
        Self::new(Outcome::Hangs)
    }

    fn new(outcome: Outcome) -> Self {
        Self { outcome, delay: Duration::ZERO, body_limit: u64::MAX }
    }

    /// Adds a header. An invalid header is left out.
    pub fn header(self, name: &str, value: &str) -> Self {
        self.with(|response| {
            if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::from_str(value)) {
                response.headers.append(name, value);
            }
        })
    }

    /// Replaces the body, including its pieces and steps.
    pub fn body(self, body: impl Into<Bytes>) -> Self {
        self.with(|response| {
            response.body = body.into();
            response.is_json = false;
            response.steps.clear();
        })
    }

    /// Replaces the body with JSON. The `Content-Type` is `application/json` unless [`header`](Self::header) sets one.
    /// A value that cannot be serialized is sent as `null`.
    pub fn json(self, body: impl Serialize) -> Self {
        let body = serde_json::to_vec(&body).unwrap_or_else(|_| b"null".to_vec());
        self.body(body).with(|response| response.is_json = true)
    }

    /// Adds a piece to the body, which arrives separately.
    pub fn chunk(self, chunk: impl Into<Bytes>) -> Self {
        self.step(Step::Send(chunk.into()))
    }

    /// Adds pieces to the body, each of which arrives separately.
    pub fn chunks<I>(self, chunks: I) -> Self
    where
        I: IntoIterator,
        I::Item: Into<Bytes>,
    {
        chunks.into_iter().fold(self, Self::chunk)
    }

    /// Adds a pause to the body before its next piece or step.
    pub fn pause(self, pause: Duration) -> Self {
        self.step(Step::Wait(pause))
    }

    /// Ends the body by breaking the connection before it is complete.
    pub fn then_breaks(self) -> Self {
        self.step(Step::Break)
    }

    /// Ends the body by sending nothing more and keeping the connection open.
    pub fn then_hangs(self) -> Self {
        self.step(Step::Hang)
    }

    /// Splits the body into pieces of this many bytes, with a pause between them.
    pub fn drip(self, bytes: usize, pause: Duration) -> Self {
        self.with(|response| response.drip = Some((bytes.max(1), pause)))
    }

    fn step(self, step: Step) -> Self {
        self.with(|response| response.steps.push(step))
    }

    /// Changes the response, if the reply has one.
    fn with(mut self, change: impl FnOnce(&mut Response)) -> Self {
        if let Outcome::Response(response) = &mut self.outcome {
            change(response);
        }
        self
    }

    /// Sets how long to wait before the response is sent.
    pub fn delay(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    /// Sets how many bytes of the request's body to take before replying, for example to break the connection during an
    /// upload. The piece with the last of these bytes is taken as a whole.
    pub fn take_at_most(mut self, bytes: u64) -> Self {
        self.body_limit = bytes;
        self
    }

    pub(super) fn body_limit(&self) -> u64 {
        self.body_limit
    }

    /// Waits for the delay and returns the response.
    pub(super) async fn respond(self) -> Result<http::Response<Body>, TransportError> {
        if !self.delay.is_zero() {
            tokio::time::sleep(self.delay).await;
        }
        match self.outcome {
            Outcome::Response(response) => Ok(response.into_http()),
            Outcome::Fails(kind) => Err(TransportError::new(kind, "the fake transport was told to fail")),
            Outcome::Hangs => std::future::pending().await,
        }
    }
}

impl Response {
    fn into_http(mut self) -> http::Response<Body> {
        if self.is_json {
            let json = HeaderValue::from_static("application/json");
            self.headers.entry(CONTENT_TYPE).or_insert(json);
        }
        let body = match (self.drip, self.steps.is_empty()) {
            (None, true) => self.body.into(),
            (drip, _) => {
                let (size, pause) = drip.unwrap_or((usize::MAX, Duration::ZERO));
                let pieces = self.body.chunks(size).map(|piece| Step::Send(self.body.slice_ref(piece)));
                let pieces = pieces.flat_map(|piece| [Step::Wait(pause), piece]).skip(1);
                Body::from_stream(Script::new(pieces.chain(self.steps).collect()))
            }
        };
        let mut response = http::Response::new(body);
        *response.status_mut() = self.status;
        *response.headers_mut() = self.headers;
        response
    }
}

impl fmt::Debug for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Response(Response { status, body, steps, .. }) => {
                let bytes = steps.iter().map(Step::length).fold(body.len(), usize::saturating_add);
                write!(f, "{status}, {bytes} bytes")
            }
            Self::Fails(kind) => write!(f, "{kind:?}"),
            Self::Hangs => f.write_str("nothing"),
        }
    }
}
