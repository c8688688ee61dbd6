//! What helps to test code that uses the client: a transport without a network, and errors and responses made by hand.
//!
//! There are three ways, from the smallest to the largest. The guide has more on [which to choose](crate::guide::testing).
//!
//! # An error or a response by hand
//!
//! For a function that takes the result of a call:
//!
//! ```
//! use sensay_client::{Error, testing};
//!
//! fn greeting(user: Result<sensay_client::types::User, Error>) -> String {
//!     match user {
//!         Ok(user) => format!("Hello {}", user.name.unwrap_or(user.id)),
//!         Err(error) if error.is_not_found() => "Who are you?".to_owned(),
//!         Err(error) => format!("Later, please ({error})"),
//!     }
//! }
//!
//! assert_eq!(greeting(Ok(sensay_client::types::User::new("jane").name("Jane"))), "Hello Jane");
//! let missing = testing::status_error("get_user", 404, r#"{"error": "User not found"}"#);
//! assert_eq!(greeting(Err(missing)), "Who are you?");
//! assert_eq!(greeting(Err(testing::connect_error("get_user"))), "Later, please (get_user: could not connect to the API: made for a test)");
//! ```
//!
//! # A transport without a network
//!
//! For code that has a client and makes calls. Everything above the transport is real: limits, retries, decoding.
//!
//! ```
//! use sensay_client::Client;
//! use sensay_client::testing::{FakeTransport, Reply};
//! use serde_json::json;
//!
//! async fn rename(client: &Client, id: &str, name: &str) -> Result<(), sensay_client::Error> {
//!     client.as_user(id).update_current_user().id(id).name(name).send().await.map(drop)
//! }
//!
//! # #[tokio::main(flavor = "current_thread", start_paused = true)]
//! # async fn main() -> Result<(), sensay_client::Error> {
//! let fake = FakeTransport::new();
//! fake.next(Reply::status(503)).next(Reply::json(200, json!({ "id": "jane" })));
//!
//! rename(&fake.client(), "jane", "Jane Doe").await?;
//!
//! let sent = fake.requests();
//! assert_eq!(sent.len(), 2, "the first was busy");
//! assert_eq!(sent[1].uri().path(), "/v1/users/me");
//! assert_eq!(sent[1].headers()["x-user-id"], "jane");
//! let body: serde_json::Value = serde_json::from_slice(sent[1].body()).expect("it is JSON");
//! assert_eq!(body, json!({ "id": "jane", "name": "Jane Doe" }));
//! # Ok(())
//! # }
//! ```
//!
//! # A server
//!
//! For everything together, sockets included, there is the crate `sensay-mock`: a server that holds each request against
//! the API's document and answers from its examples. `MockServer::start().await?` starts one, and
//! [`ClientBuilder::base_url`](crate::ClientBuilder::base_url) takes its address.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use serde::Serialize;

use crate::response::Meta;
use crate::transport::{BoxFuture, Transport, TransportError, TransportErrorKind};
use crate::{Body, Client, Error, Response};

/// A transport without a network: it answers as it was told to, and keeps what it was sent.
///
/// Clones share both. See the [module](self) for an example.
#[derive(Clone, Default)]
pub struct FakeTransport(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    next: VecDeque<Reply>,
    always: Option<Reply>,
    requests: Vec<http::Request<Bytes>>,
    times: Vec<tokio::time::Instant>,
}

/// What a [`FakeTransport`] answers an attempt with.
#[derive(Clone, Debug)]
#[must_use = "a reply does nothing until a transport has it"]
pub struct Reply {
    outcome: Outcome,
    delay: Duration,
}

#[derive(Clone)]
enum Outcome {
    Response { status: StatusCode, headers: HeaderMap, body: Bytes },
    Fails(TransportErrorKind),
    Hangs,
}

impl Reply {
    /// A response with a status and no body. A number that is no status is answered as 500.
    pub fn status(status: u16) -> Self {
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        Self {
            outcome: Outcome::Response { status, headers: HeaderMap::new(), body: Bytes::new() },
            delay: Duration::ZERO,
        }
    }

    /// A response with a status and a JSON body.
    pub fn json(status: u16, body: impl Serialize) -> Self {
        let body = serde_json::to_vec(&body).unwrap_or_default();
        Self::status(status).header("content-type", "application/json").body(body)
    }

    /// No response.
    pub fn fails(kind: TransportErrorKind) -> Self {
        Self { outcome: Outcome::Fails(kind), delay: Duration::ZERO }
    }

    /// Nothing, ever: for time-outs.
    pub fn hangs() -> Self {
        Self { outcome: Outcome::Hangs, delay: Duration::ZERO }
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

    /// Sets the body.
    pub fn body(mut self, bytes: impl Into<Bytes>) -> Self {
        if let Outcome::Response { body, .. } = &mut self.outcome {
            *body = bytes.into();
        }
        self
    }

    /// Answers only after a while.
    pub fn delay(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }
}

impl fmt::Debug for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Response { status, body, .. } => write!(f, "{status}, {} bytes", body.len()),
            Self::Fails(kind) => write!(f, "{kind:?}"),
            Self::Hangs => f.write_str("nothing"),
        }
    }
}

/// How much it has, never what: requests have secrets in them.
impl fmt::Debug for FakeTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.state();
        f.debug_struct("FakeTransport")
            .field("answers", &state.next.len())
            .field("requests", &state.requests.len())
            .finish_non_exhaustive()
    }
}

impl FakeTransport {
    /// A transport that has no answer yet. What it is asked beyond its answers fails as a broken connection.
    pub fn new() -> Self {
        Self::default()
    }

    /// Answers the next attempt that has no answer yet.
    pub fn next(&self, reply: Reply) -> &Self {
        self.state().next.push_back(reply);
        self
    }

    /// Answers every attempt for which there is no [`next`](Self::next).
    pub fn always(&self, reply: Reply) -> &Self {
        self.state().always = Some(reply);
        self
    }

    /// A client on this transport, with a secret and nothing else.
    ///
    /// # Panics
    ///
    /// It does not: what it is made of is known to be right.
    pub fn client(&self) -> Client {
        let builder = Client::builder().organization_secret("fake-secret").transport(self.clone());
        builder.build().expect("a client without settings can be built")
    }

    /// What was sent so far, one for each attempt.
    pub fn requests(&self) -> Vec<http::Request<Bytes>> {
        self.state().requests.clone()
    }

    /// When each attempt was sent, as the time after the first. With paused time it is exact.
    pub fn times(&self) -> Vec<Duration> {
        let state = self.state();
        state.times.iter().map(|time| time.duration_since(state.times[0])).collect()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Transport for FakeTransport {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(async move {
            let (parts, mut body) = request.into_parts();
            let mut bytes = Vec::new();
            while let Some(piece) = body.next().await {
                bytes.extend_from_slice(&piece?);
            }
            let reply = {
                let mut state = self.state();
                state.requests.push(http::Request::from_parts(parts, bytes.into()));
                state.times.push(tokio::time::Instant::now());
                state.next.pop_front().or_else(|| state.always.clone())
            };
            let Some(Reply { outcome, delay }) = reply else {
                return Err(TransportError::new(
                    TransportErrorKind::Broken,
                    "the fake transport has no answer left",
                ));
            };
            if !delay.is_zero() {
                tokio::time::sleep(delay).await;
            }
            match outcome {
                Outcome::Response { status, headers, body } => {
                    let mut response = http::Response::new(Body::from(body));
                    *response.status_mut() = status;
                    *response.headers_mut() = headers;
                    Ok(response)
                }
                Outcome::Fails(kind) => Err(TransportError::new(kind, "the fake transport was told to fail")),
                Outcome::Hangs => std::future::pending().await,
            }
        })
    }
}

/// The error of an operation that was answered with a status and a body. A number that is no status counts as 500.
pub fn status_error(operation: &'static str, status: u16, body: impl Into<Bytes>) -> Error {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    Error::from_status(status, HeaderMap::new(), body.into()).of(operation).after(1)
}

/// The error of an operation whose success could not be read.
pub fn decode_error(operation: &'static str, body: impl Into<Bytes>) -> Error {
    let message = "the body is not as documented";
    Error::decode(StatusCode::OK, HeaderMap::new(), body.into(), message, None).of(operation).after(1)
}

/// The error of an operation for which no connection came about.
pub fn connect_error(operation: &'static str) -> Error {
    let error = TransportError::new(TransportErrorKind::Connect, "made for a test");
    Error::from_transport(error, "the API").of(operation).after(1)
}

/// The error of an operation that took too long.
pub fn timeout_error(operation: &'static str) -> Error {
    Error::from_timeout("an attempt", Duration::from_secs(100)).of(operation).after(1)
}

/// A response with a value, as a call gives it.
pub fn response<T>(operation: &'static str, status: u16, value: T) -> Response<T> {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::OK);
    Response { value, meta: Meta { operation, status, headers: HeaderMap::new(), attempts: 1 } }
}
