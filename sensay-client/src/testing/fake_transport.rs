use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;

use super::reply::Reply;
use super::route::{PUT_SIGNED, operation_of};
use crate::generated::table::SCHEMES;
use crate::operation::{Role, Scheme};
use crate::transport::{BoxFuture, Transport, TransportError, TransportErrorKind};
use crate::{Body, Client};

/// A transport without a network, which responds with scripted replies and records the requests.
///
/// An attempt gets the first of these replies that is set: the next one [of its operation](Self::on), the one that its
/// operation [always](Self::always_on) gets, the [next](Self::next) one of any operation, and the one for
/// [all other](Self::always) attempts.
///
/// Clones share their replies and requests. See the [module](super) for an example.
#[derive(Clone, Default)]
pub struct FakeTransport(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    /// The replies to attempts of any operation.
    any: Replies,
    by_operation: HashMap<&'static str, Replies>,
    requests: Vec<http::Request<Bytes>>,
    times: Vec<tokio::time::Instant>,
}

#[derive(Default)]
struct Replies {
    next: VecDeque<Reply>,
    always: Option<Reply>,
}

impl Replies {
    fn take(&mut self) -> Option<Reply> {
        self.next.pop_front().or_else(|| self.always.clone())
    }
}

impl FakeTransport {
    /// Creates a transport without replies. An attempt for which it has no reply fails as a broken connection.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a reply to the next attempt of any operation that has no reply yet.
    pub fn next(&self, reply: Reply) -> &Self {
        self.state().any.next.push_back(reply);
        self
    }

    /// Sets the reply to each attempt that has no other reply.
    pub fn always(&self, reply: Reply) -> &Self {
        self.state().any.always = Some(reply);
        self
    }

    /// Adds a reply to the next attempt of an operation that has no reply yet. An operation has the name of its method,
    /// such as `get_user`; sending a file to a signed address is `put_signed`.
    ///
    /// # Panics
    ///
    /// Panics if there is no such operation.
    #[track_caller]
    pub fn on(&self, operation: &str, reply: Reply) -> &Self {
        let id = known(operation);
        self.state().by_operation.entry(id).or_default().next.push_back(reply);
        self
    }

    /// Sets the reply to each attempt of an operation that has no reply by [`on`](Self::on).
    ///
    /// # Panics
    ///
    /// Panics if there is no such operation.
    #[track_caller]
    pub fn always_on(&self, operation: &str, reply: Reply) -> &Self {
        let id = known(operation);
        self.state().by_operation.entry(id).or_default().always = Some(reply);
        self
    }

    /// Creates a client with this transport, with a fake credential for each security scheme and no other settings.
    ///
    /// # Panics
    ///
    /// It does not panic, because these settings are valid.
    pub fn client(&self) -> Client {
        let takes_credential = |scheme: &&Scheme| scheme.role == Role::Credential;
        let builder = SCHEMES
            .iter()
            .filter(takes_credential)
            .fold(Client::builder(), |builder, scheme| builder.credential(scheme.name, "fake-secret"));
        builder.transport(self.clone()).build().expect("a client without settings can be built")
    }

    /// Returns the requests so far, one for each attempt.
    pub fn requests(&self) -> Vec<http::Request<Bytes>> {
        self.state().requests.clone()
    }

    /// Returns when each attempt was sent, as the time since the first one. With tokio's time paused it is exact.
    pub fn times(&self) -> Vec<Duration> {
        let state = self.state();
        let first = state.times.first();
        state.times.iter().filter_map(|time| Some(time.duration_since(*first?))).collect()
    }

    /// Returns the operation of each attempt so far: `put_signed` for a file, and an empty string for an unknown one.
    pub fn operations(&self) -> Vec<&'static str> {
        self.state().requests.iter().map(|request| operation_of(request).unwrap_or_default()).collect()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[track_caller]
fn known(operation: &str) -> &'static str {
    let mut ids = Client::operations().iter().map(|operation| operation.id()).chain([PUT_SIGNED]);
    ids.find(|id| *id == operation).unwrap_or_else(|| panic!("there is no operation `{operation}`"))
}

impl Transport for FakeTransport {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(async move {
            let (parts, mut body) = request.into_parts();
            let (reply, index) = {
                let mut state = self.state();
                let head = http::Request::from_parts(parts, Bytes::new());
                let of_operation = operation_of(&head).and_then(|id| state.by_operation.get_mut(id)?.take());
                let reply = of_operation.or_else(|| state.any.take());
                state.requests.push(head);
                state.times.push(tokio::time::Instant::now());
                (reply, state.requests.len() - 1)
            };
            let limit = reply.as_ref().map_or(u64::MAX, Reply::body_limit);
            let mut bytes = Vec::new();
            while (bytes.len() as u64) < limit
                && let Some(piece) = body.next().await
            {
                bytes.extend_from_slice(&piece?);
            }
            if let Some(request) = self.state().requests.get_mut(index) {
                *request.body_mut() = bytes.into();
            }
            let none = || {
                let message =
                    "the fake transport has no reply to this request: add one with `next`, `on` or `always`";
                TransportError::new(TransportErrorKind::Broken, message)
            };
            reply.ok_or_else(none)?.respond().await
        })
    }
}

/// Shows numbers only, because requests contain secrets.
impl fmt::Debug for FakeTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.state();
        let replies = state.any.next.len();
        let replies = state.by_operation.values().fold(replies, |sum, replies| sum + replies.next.len());
        f.debug_struct("FakeTransport")
            .field("replies", &replies)
            .field("requests", &state.requests.len())
            .finish_non_exhaustive()
    }
}
