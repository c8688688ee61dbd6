//! The one place where a request leaves: attempts, timeouts, retries, and the reading of the response.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, SystemTime};

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, HeaderValue, StatusCode};
use tokio::time::{Instant, timeout};
use url::Url;

use crate::address;
use crate::body::Body;
use crate::error::Error;
use crate::operation::{Operation, Scheme};
use crate::options::Options;
use crate::response::{Meta, Success};
use crate::retry::{Budget, Next, retry_after};
use crate::secret::Secret;
use crate::transport::{Transport, TransportError};

mod assemble;
mod authenticate;
pub(crate) mod trace;

pub(crate) use assemble::assemble;

/// How long an attempt may take: longer than the 90 seconds after which the server gives up.
const ATTEMPT_TIMEOUT: Duration = Duration::from_secs(100);

/// How much of the body of an error is kept.
const MAX_ERROR_BYTES: usize = 1 << 20;

/// How long the body of an error is waited for, once its status is there.
pub(crate) const ERROR_BODY_TIMEOUT: Duration = Duration::from_secs(5);

/// What all clients that derive from one share, and requests are sent with.
#[derive(Debug)]
pub(crate) struct Sender {
    pub(crate) transport: Box<dyn Transport>,
    pub(crate) base_url: Url,
    pub(crate) credentials: Vec<Credential>,
    /// The headers that every request begins with.
    pub(crate) headers: HeaderMap,
    pub(crate) budget: Budget,
    pub(crate) max_response_bytes: usize,
}

/// A credential, for the scheme that sends it.
#[derive(Debug)]
pub(crate) struct Credential {
    pub(crate) scheme: &'static Scheme,
    pub(crate) secret: Secret,
    /// The secret as it stands in the header, marked as sensitive.
    pub(crate) value: HeaderValue,
}

/// A request as it leaves.
#[derive(Debug)]
pub(crate) struct Outgoing {
    pub(crate) operation: &'static Operation,
    pub(crate) request: http::Request<Bytes>,
}

/// A success whose body is still to come.
#[derive(Debug)]
pub(crate) struct Arriving {
    pub(crate) meta: Meta,
    pub(crate) body: Body,
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
    let Arriving { meta, body } = retrying(sender, outgoing, options, Until::End).await?;
    Ok(Success { meta, body: body.as_bytes().cloned().unwrap_or_default() })
}

/// Sends a request until its headers say success or it fails for good. The body has no timeout but its own.
pub(crate) async fn open(sender: &Sender, outgoing: Outgoing, options: &Options) -> Result<Arriving, Error> {
    retrying(sender, outgoing, options, Until::Headers).await
}

async fn retrying(
    sender: &Sender,
    outgoing: Outgoing,
    options: &Options,
    until: Until,
) -> Result<Arriving, Error> {
    let operation = outgoing.operation;
    let sent = AtomicU32::new(0);
    let attempts = || sent.load(Ordering::Relaxed);
    // A deadline too far away to represent is no deadline.
    let deadline = options.timeout.and_then(|limit| Some((Instant::now().checked_add(limit)?, limit)));
    let idempotent = outgoing.request.method().is_idempotent() || options.idempotency_key.is_some();
    if let Some((_, limit)) = deadline.filter(|(deadline, _)| *deadline <= Instant::now()) {
        return Err(Error::from_timeout("the call", limit).of(operation.id));
    }
    let mut failure = None;
    let work = async {
        loop {
            sent.fetch_add(1, Ordering::Relaxed);
            let span = trace::attempt(sender, &outgoing, attempts());
            let work = attempt(sender, outgoing.request.clone(), operation, options, attempts(), until);
            let error = match trace::within(&span, work).await {
                Ok(value) => {
                    sender.budget.refill();
                    return Ok(value);
                }
                Err(error) => error.after(attempts()),
            };
            let delay = match next(sender, idempotent, options, attempts(), &error, deadline) {
                Next::Wait(delay) => delay,
                Next::GiveUp(note) => return Err(error.noting(note)),
            };
            trace::retry(&span, delay, &error);
            // The span is of the attempt; the backoff is no part of it.
            drop(span);
            failure = Some(error);
            tokio::time::sleep(delay).await;
            // Taken when it is used: whoever drops the call while it waits has not used it.
            if !sender.budget.take()
                && let Some(error) = failure.take()
            {
                return Err(error.noting(Some(NO_BUDGET.to_owned())));
            }
        }
    };
    let result = match deadline {
        None => work.await,
        Some((deadline, limit)) => match tokio::time::timeout_at(deadline, work).await {
            Ok(result) => result,
            Err(_) => {
                let error = Error::from_timeout("the call", limit).after(attempts());
                Err(failure.into_iter().fold(error, Error::because))
            }
        },
    };
    result.map_err(|error| sender.without_secrets(error.of(operation.id)))
}

impl Sender {
    /// Removes the secrets from what an error shows.
    pub(crate) fn without_secrets(&self, error: Error) -> Error {
        self.credentials.iter().fold(error, |error, credential| error.hide(credential.secret.expose()))
    }
}

/// Sends the request once.
async fn attempt(
    sender: &Sender,
    request: http::Request<Bytes>,
    operation: &'static Operation,
    options: &Options,
    attempts: u32,
    until: Until,
) -> Result<Arriving, Error> {
    let limit = options.attempt_timeout.unwrap_or(ATTEMPT_TIMEOUT);
    let begun = Instant::now();
    let work = async {
        let response =
            sender.transport.send(request.map(Body::from)).await.map_err(|error| failed(sender, error))?;
        let (parts, body) = response.into_parts();
        trace::answered(parts.status, &parts.headers);
        let (status, headers) = (parts.status, parts.headers);
        let body = match until {
            Until::End if status.is_success() => whole(body, sender, status, &headers).await?.into(),
            _ => body,
        };
        Ok::<_, Error>(Arriving { meta: Meta { operation: operation.id, status, headers, attempts }, body })
    };
    let Arriving { meta: Meta { status, headers, .. }, body } = match timeout(limit, work).await {
        Ok(Ok(arriving)) if arriving.meta.status.is_success() => return Ok(arriving),
        Ok(result) => result?,
        Err(_) => return Err(Error::unanswered(&address::authority(&sender.base_url), limit)),
    };
    let wait = retry_after(&headers, SystemTime::now());
    let body = beginning(body, limit.saturating_sub(begun.elapsed()).min(ERROR_BODY_TIMEOUT)).await;
    Err(Error::from_status(status, headers, body).wait(wait))
}

/// The error for an attempt that failed on its way.
pub(crate) fn failed(sender: &Sender, error: TransportError) -> Error {
    Error::from_transport(error, &address::authority(&sender.base_url))
}

/// What to do after an attempt that failed.
fn next(
    sender: &Sender,
    idempotent: bool,
    options: &Options,
    sent: u32,
    error: &Error,
    deadline: Option<(Instant, Duration)>,
) -> Next {
    let policy = options.retry.clone().unwrap_or_default();
    let next = policy.next(sent, options.max_retries.unwrap_or(policy.max_retries), idempotent, error);
    let delay = match next {
        Next::Wait(delay) => delay,
        give_up => return give_up,
    };
    // A wait that the deadline cuts short would only hide why the call failed.
    if let Some((_, limit)) =
        deadline.filter(|(deadline, _)| later(delay).is_none_or(|then| then >= *deadline))
    {
        return Next::GiveUp(Some(format!("the timeout of {limit:?} leaves no time for a retry")));
    }
    if sender.budget.is_empty() {
        return Next::GiveUp(Some(NO_BUDGET.to_owned()));
    }
    Next::Wait(delay)
}

/// Why there is no further attempt.
pub(crate) const NO_BUDGET: &str = "the retry budget of the client is used up";

fn later(delay: Duration) -> Option<Instant> {
    Instant::now().checked_add(delay)
}

/// The whole body of a success.
async fn whole(
    mut body: Body,
    sender: &Sender,
    status: StatusCode,
    headers: &HeaderMap,
) -> Result<Bytes, Error> {
    let limit = sender.max_response_bytes;
    let (mut first, mut all) = (Bytes::new(), BytesMut::new());
    while let Some(piece) = body.next().await {
        let piece = match piece {
            Ok(piece) => piece,
            Err(error) => {
                let read = if all.is_empty() { first } else { all.freeze() };
                return Err(failed(sender, error).with_response(status, headers.clone(), read));
            }
        };
        if first.len().max(all.len()) + piece.len() > limit {
            return Err(Error::too_large(status, headers.clone(), limit));
        }
        // Most bodies come in one piece, which is not copied.
        if first.is_empty() {
            first = piece;
            continue;
        }
        if all.is_empty() {
            all.extend_from_slice(&first);
        }
        all.extend_from_slice(&piece);
    }
    Ok(if all.is_empty() { first } else { all.freeze() })
}

/// As much of the body of an error as comes in time and is worth keeping. The status says more than what is missing.
pub(crate) async fn beginning(mut body: Body, limit: Duration) -> Bytes {
    let mut all = BytesMut::new();
    let reading = async {
        while all.len() < MAX_ERROR_BYTES
            && let Some(Ok(piece)) = body.next().await
        {
            let room = MAX_ERROR_BYTES - all.len();
            all.extend_from_slice(&piece[..piece.len().min(room)]);
        }
    };
    // What came before the end of the time is kept.
    timeout(limit, reading).await.ok();
    all.freeze()
}
