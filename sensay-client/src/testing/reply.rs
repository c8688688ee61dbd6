use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use serde::Serialize;

use super::script::{Script, Step};
use crate::Body;
use crate::transport::{TransportError, TransportErrorKind};

/// What a [`FakeTransport`](super::FakeTransport) answers an attempt with.
///
/// A body can come in pieces, with pauses, and with an end that is none:
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
    /// How much of the body of the request is taken.
    taken: u64,
}

#[derive(Clone)]
enum Outcome {
    Response { status: StatusCode, headers: HeaderMap, steps: Vec<Step> },
    Fails(TransportErrorKind),
    Hangs,
}

impl Reply {
    /// A response with a status and no body. A number that is no status is answered as 500.
    pub fn status(status: u16) -> Self {
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        Self::of(Outcome::Response { status, headers: HeaderMap::new(), steps: Vec::new() })
    }

    /// A response with a status and a JSON body.
    pub fn json(status: u16, body: impl Serialize) -> Self {
        let body = serde_json::to_vec(&body).unwrap_or_default();
        Self::status(status).header("content-type", "application/json").body(body)
    }

    /// No response.
    pub fn fails(kind: TransportErrorKind) -> Self {
        Self::of(Outcome::Fails(kind))
    }

    /// Nothing, ever: for time-outs.
    pub fn hangs() -> Self {
        Self::of(Outcome::Hangs)
    }

    fn of(outcome: Outcome) -> Self {
        Self { outcome, delay: Duration::ZERO, taken: u64::MAX }
    }

    /// Adds a header. One that cannot be sent is left out.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        if let Outcome::Response { headers, .. } = &mut self.outcome
            && let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::from_str(value))
        {
            headers.append(name, value);
        }
        self
    }

    /// Sets the whole body.
    pub fn body(mut self, bytes: impl Into<Bytes>) -> Self {
        if let Outcome::Response { steps, .. } = &mut self.outcome {
            steps.clear();
        }
        self.chunk(bytes)
    }

    /// Adds a piece to the body, which arrives by itself.
    pub fn chunk(self, bytes: impl Into<Bytes>) -> Self {
        self.step(Step::Give(bytes.into()))
    }

    /// Lets the body be silent for a while, before its next piece or its end.
    pub fn pause(self, time: Duration) -> Self {
        self.step(Step::Wait(time))
    }

    /// Breaks the connection after what the body has so far.
    pub fn then_breaks(self) -> Self {
        self.step(Step::Break)
    }

    /// Lets nothing more come after what the body has so far, not even its end.
    pub fn then_hangs(self) -> Self {
        self.step(Step::Hang)
    }

    fn step(mut self, step: Step) -> Self {
        if let Outcome::Response { steps, .. } = &mut self.outcome {
            steps.push(step);
        }
        self
    }

    /// Answers only after a while.
    pub fn delay(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    /// Answers when so many bytes of the body of the request have arrived, as a connection does that breaks during an
    /// upload. What is left of the piece that the last byte is in counts as arrived.
    pub fn take_at_most(mut self, bytes: u64) -> Self {
        self.taken = bytes;
        self
    }

    /// How much of the body of the request is wanted.
    pub(super) fn taken(&self) -> u64 {
        self.taken
    }

    /// Answers.
    pub(super) async fn give(self) -> Result<http::Response<Body>, TransportError> {
        if !self.delay.is_zero() {
            tokio::time::sleep(self.delay).await;
        }
        match self.outcome {
            Outcome::Response { status, headers, steps } => {
                let mut response = http::Response::new(body(steps));
                *response.status_mut() = status;
                *response.headers_mut() = headers;
                Ok(response)
            }
            Outcome::Fails(kind) => Err(TransportError::new(kind, "the fake transport was told to fail")),
            Outcome::Hangs => std::future::pending().await,
        }
    }
}

fn body(mut steps: Vec<Step>) -> Body {
    match (steps.pop(), steps.is_empty()) {
        (None, _) => Body::empty(),
        (Some(Step::Give(bytes)), true) => bytes.into(),
        (Some(last), _) => {
            steps.push(last);
            Body::from_stream(Script::new(steps))
        }
    }
}

impl fmt::Debug for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Response { status, steps, .. } => {
                let bytes: usize = steps.iter().map(Step::length).sum();
                write!(f, "{status}, {bytes} bytes")
            }
            Self::Fails(kind) => write!(f, "{kind:?}"),
            Self::Hangs => f.write_str("nothing"),
        }
    }
}
