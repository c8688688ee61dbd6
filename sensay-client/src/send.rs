//! The one place where a request leaves: attempts, timeouts, retries, and the reading of the response.

use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::time::Duration;

use bytes::Bytes;
use http::HeaderMap;
use tokio::time::{Instant, timeout_at};
use url::Url;

use crate::body::Body;
use crate::credential::{self, Credential, Secrets};
use crate::error::{Earlier, Error};
use crate::operation::Operation;
use crate::options::Options;
use crate::response::{Meta, Success};
use crate::retry::{Budget, Next};
use crate::throttle::{Throttle, Turn};
use crate::transport::Transport;

mod assemble;
mod attempt;
mod authenticate;
pub(crate) mod trace;

pub(crate) use assemble::assemble;
pub(crate) use attempt::{ERROR_BODY_TIMEOUT, beginning, failed};

/// How long an attempt may take: longer than the 90 seconds after which the server gives up.
const ATTEMPT_TIMEOUT: Duration = Duration::from_secs(100);

/// Why there is no further attempt.
pub(crate) const NO_BUDGET: &str = "the retry budget of the client is used up";

/// What all clients that derive from one share, and requests are sent with.
#[derive(Debug)]
pub(crate) struct Sender {
    pub(crate) transport: Box<dyn Transport>,
    pub(crate) base_url: Url,
    pub(crate) credentials: Vec<Credential>,
    /// The headers that every request begins with.
    pub(crate) headers: HeaderMap,
    pub(crate) budget: Budget,
    pub(crate) throttle: Throttle,
    pub(crate) max_response_bytes: usize,
}

/// A request as it leaves.
#[derive(Debug)]
pub(crate) struct Outgoing {
    pub(crate) operation: &'static Operation,
    pub(crate) request: http::Request<Bytes>,
    /// The credentials that are asked for before each attempt.
    pub(crate) to_ask: Vec<Credential>,
}

/// A success whose body is still to come.
#[derive(Debug)]
pub(crate) struct Arriving {
    pub(crate) meta: Meta,
    pub(crate) body: Body,
    pub(crate) secrets: Secrets,
    pub(crate) turn: Turn,
}

/// How much of a successful response the attempt timeout covers.
#[derive(Clone, Copy, Debug)]
enum Until {
    /// All of it: a break is followed by another attempt.
    End,
    /// Its headers. The rest is a stream, part of which may have been used when it breaks.
    Headers,
}

/// Sends a request until it succeeds or fails for good, and reads the whole body.
pub(crate) async fn send(sender: &Sender, outgoing: Outgoing, options: &Options) -> Result<Success, Error> {
    let only_reads = outgoing.request.method().is_safe();
    let Arriving { meta, body, secrets, .. } = retrying(sender, outgoing, options, Until::End).await?;
    Ok(Success { meta, body: body.as_bytes().cloned().unwrap_or_default(), only_reads, secrets })
}

/// Sends a request until its headers say success or it fails for good. The body has no timeout but its own.
pub(crate) async fn open(sender: &Sender, outgoing: Outgoing, options: &Options) -> Result<Arriving, Error> {
    retrying(sender, outgoing, options, Until::Headers).await
}

/// A call under way.
struct Run<'a> {
    sender: &'a Sender,
    outgoing: &'a Outgoing,
    options: &'a Options,
    until: Until,
    /// The point in time, and the timeout it came from.
    deadline: Option<(Instant, Duration)>,
    /// How often the request was sent.
    sent: AtomicU32,
    /// Whether it waits for its turn.
    waits: AtomicBool,
}

async fn retrying(
    sender: &Sender,
    outgoing: Outgoing,
    options: &Options,
    until: Until,
) -> Result<Arriving, Error> {
    let operation = outgoing.operation;
    // A deadline too far away to represent is no deadline.
    let deadline = options.timeout.and_then(|limit| Some((Instant::now().checked_add(limit)?, limit)));
    let run = Run {
        sender,
        outgoing: &outgoing,
        options,
        until,
        deadline,
        sent: AtomicU32::new(0),
        waits: AtomicBool::new(false),
    };
    let mut earlier = Earlier::default();
    let result = match deadline {
        None => run.attempts(&mut earlier).await,
        Some((deadline, limit)) if deadline <= Instant::now() => Err(Error::from_timeout("the call", limit)),
        Some((deadline, limit)) => match timeout_at(deadline, run.attempts(&mut earlier)).await {
            Ok(result) => result,
            Err(_) => Err(run.too_late(limit, &mut earlier)),
        },
    };
    result.map_err(|error| sender.without_secrets(error.with_earlier(earlier).of(operation.id)))
}

impl Run<'_> {
    async fn attempts(&self, earlier: &mut Earlier) -> Result<Arriving, Error> {
        let Self { sender, outgoing, options, .. } = self;
        loop {
            self.waits.store(true, Ordering::Relaxed);
            let turn = sender.throttle.turn().await;
            self.waits.store(false, Ordering::Relaxed);
            let mut request = outgoing.request.clone();
            let limit = options.attempt_timeout.unwrap_or(ATTEMPT_TIMEOUT);
            let asked = credential::ask(&outgoing.to_ask, request.headers_mut(), limit).await;
            let secrets = asked.map_err(|error| error.after(self.sent()))?;
            self.sent.fetch_add(1, Ordering::Relaxed);
            let span = trace::attempt(sender, outgoing, self.sent());
            let error = match trace::within(&span, self.attempt(request)).await {
                Ok((meta, body)) => {
                    sender.budget.refill();
                    return Ok(Arriving { meta, body, secrets, turn });
                }
                Err(error) => secrets.hide(error.after(self.sent())),
            };
            drop(turn);
            let delay = match self.next(&error) {
                Next::Wait(delay) => delay,
                Next::GiveUp(note) => return Err(error.noting(note)),
            };
            trace::retry(&span, delay, &error);
            // The span is of the attempt; the backoff is no part of it.
            drop(span);
            earlier.push(error);
            tokio::time::sleep(delay).await;
            // Taken when it is used: whoever drops the call while it waits has not used it.
            if !sender.budget.take()
                && let Some(error) = earlier.pop()
            {
                return Err(error.noting(Some(NO_BUDGET.to_owned())));
            }
        }
    }

    fn sent(&self) -> u32 {
        self.sent.load(Ordering::Relaxed)
    }

    /// What to do after an attempt that failed.
    fn next(&self, error: &Error) -> Next {
        let Self { sender, outgoing, options, .. } = self;
        let policy = options.retry.clone().unwrap_or_default();
        let max_retries = options.max_retries.unwrap_or(policy.max_retries);
        let idempotent = outgoing.request.method().is_idempotent() || options.idempotency_key.is_some();
        let delay = match policy.next(self.sent(), max_retries, idempotent, error) {
            Next::Wait(delay) => delay,
            give_up => return give_up,
        };
        // A wait that the deadline cuts short would only hide why the call failed.
        let then = Instant::now().checked_add(delay);
        if let Some((_, limit)) =
            self.deadline.filter(|(deadline, _)| then.is_none_or(|then| then >= *deadline))
        {
            return Next::GiveUp(Some(format!("the timeout of {limit:?} leaves no time for a retry")));
        }
        if sender.budget.is_empty() {
            return Next::GiveUp(Some(NO_BUDGET.to_owned()));
        }
        Next::Wait(delay)
    }

    /// The error of a call whose deadline has passed.
    fn too_late(&self, limit: Duration, earlier: &mut Earlier) -> Error {
        let mut error = Error::from_timeout("the call", limit).after(self.sent());
        if self.waits.load(Ordering::Relaxed) {
            let note = "it was waiting for its turn, as the limits of the client have it";
            error = error.unprocessed().noting(Some(note.to_owned()));
        }
        earlier.pop().into_iter().fold(error, Error::because_of)
    }
}

impl Sender {
    /// Removes the secrets from what an error shows.
    pub(crate) fn without_secrets(&self, error: Error) -> Error {
        let secrets = self.credentials.iter().filter_map(Credential::secret);
        secrets.fold(error, |error, secret| error.hide(secret.expose()))
    }
}
