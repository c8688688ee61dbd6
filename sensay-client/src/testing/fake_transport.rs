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

/// A transport without a network: it answers as it was told to, and keeps what it was sent.
///
/// An attempt gets the first of these replies: one for [its operation](Self::on), the one that its operation
/// [always](Self::always_on) gets, the [next](Self::next) of all, and the one that is [always](Self::always) given.
///
/// Clones share everything. See the [module](super) for an example.
#[derive(Clone, Default)]
pub struct FakeTransport(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    /// For any operation.
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
    /// A transport that has no answer yet. What it is asked beyond its answers fails as a broken connection.
    pub fn new() -> Self {
        Self::default()
    }

    /// Answers the next attempt that has no answer yet.
    pub fn next(&self, reply: Reply) -> &Self {
        self.state().any.next.push_back(reply);
        self
    }

    /// Answers every attempt for which there is nothing else.
    pub fn always(&self, reply: Reply) -> &Self {
        self.state().any.always = Some(reply);
        self
    }

    /// Answers the next attempt of an operation that has no answer yet. The operation is named as its method is, such
    /// as `get_user`; a file that is sent to a signed address is `put_signed`.
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

    /// Answers every attempt of an operation for which there is no [`on`](Self::on).
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

    /// A client on this transport, with a credential for each way to be admitted and nothing else.
    ///
    /// # Panics
    ///
    /// It does not: what it is made of is known to be right.
    pub fn client(&self) -> Client {
        let admits = |scheme: &&Scheme| scheme.role == Role::Credential;
        let builder = SCHEMES
            .iter()
            .filter(admits)
            .fold(Client::builder(), |builder, scheme| builder.credential(scheme.name, "fake-secret"));
        builder.transport(self.clone()).build().expect("a client without settings can be built")
    }

    /// What was sent so far, one for each attempt.
    pub fn requests(&self) -> Vec<http::Request<Bytes>> {
        self.state().requests.clone()
    }

    /// When each attempt was sent, as the time after the first. With paused time it is exact.
    pub fn times(&self) -> Vec<Duration> {
        let state = self.state();
        let first = state.times.first();
        state.times.iter().filter_map(|time| Some(time.duration_since(*first?))).collect()
    }

    /// The operation of each attempt so far, `put_signed` for a file, and an empty text for what is neither.
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
            let wanted = reply.as_ref().map_or(u64::MAX, Reply::taken);
            let mut bytes = Vec::new();
            while (bytes.len() as u64) < wanted
                && let Some(piece) = body.next().await
            {
                bytes.extend_from_slice(&piece?);
            }
            if let Some(request) = self.state().requests.get_mut(index) {
                *request.body_mut() = bytes.into();
            }
            let none =
                || TransportError::new(TransportErrorKind::Broken, "the fake transport has no answer left");
            reply.ok_or_else(none)?.give().await
        })
    }
}

/// How much it has, never what: requests have secrets in them.
impl fmt::Debug for FakeTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.state();
        let answers = state.any.next.len();
        let answers = state.by_operation.values().fold(answers, |sum, replies| sum + replies.next.len());
        f.debug_struct("FakeTransport")
            .field("answers", &answers)
            .field("requests", &state.requests.len())
            .finish_non_exhaustive()
    }
}
