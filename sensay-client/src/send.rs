//! The one place where a request leaves: who is calling, time-outs, retries, and what came of it.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, SystemTime};

use bytes::{Bytes, BytesMut};
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, USER_AGENT};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use tokio::time::{Instant, timeout};

use crate::address;
use crate::body::Body;
use crate::client::{ATTEMPT_TIMEOUT, Client};
use crate::error::Error;
use crate::generated::spec::API_VERSION;
use crate::operation::Access;
use crate::options::{Actor, Options};
use crate::request::{Request, Target};
use crate::retry::{Next, retry_after};
use crate::trace;
use crate::transport::TransportError;

const SECRET: HeaderName = HeaderName::from_static("x-organization-secret");
const USER_ID: HeaderName = HeaderName::from_static("x-user-id");
const USER_ID_TYPE: HeaderName = HeaderName::from_static("x-user-id-type");
const VERSION: HeaderName = HeaderName::from_static("x-api-version");
const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");

/// How much of the body of an error is kept.
const MAX_ERROR_BYTES: usize = 1 << 20;

/// How long the body of an error is waited for, once its status is there.
pub(crate) const ERROR_BODY_TIMEOUT: Duration = Duration::from_secs(5);

/// A success, complete.
#[derive(Debug)]
pub(crate) struct Received {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) attempts: u32,
}

/// A success whose body is still to come.
#[derive(Debug)]
pub(crate) struct Arriving {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Body,
    pub(crate) attempts: u32,
}

/// How much of a success belongs to an attempt.
#[derive(Clone, Copy, Debug)]
enum Until {
    /// All of it: what breaks on the way is tried again.
    End,
    /// Its headers; the rest is a stream, which somebody has begun to use when it breaks.
    Headers,
}

/// Sends a request until it succeeds or fails for good, and reads the whole body.
pub(crate) async fn send(client: &Client, request: &Request, options: &Options) -> Result<Received, Error> {
    let Arriving { status, headers, body, attempts } = retrying(client, request, options, Until::End).await?;
    Ok(Received { status, headers, body: body.as_bytes().cloned().unwrap_or_default(), attempts })
}

/// Sends a request until its headers say success or it fails for good. The body has no time-out but its own.
pub(crate) async fn open(client: &Client, request: &Request, options: &Options) -> Result<Arriving, Error> {
    retrying(client, request, options, Until::Headers).await
}

async fn retrying(
    client: &Client,
    request: &Request,
    options: &Options,
    until: Until,
) -> Result<Arriving, Error> {
    let id = request.operation.id();
    let first = assemble(client, request, options)?;
    let sent = AtomicU32::new(0);
    let attempts = || sent.load(Ordering::Relaxed);
    // A deadline too far away to represent is no deadline.
    let deadline = options.timeout.and_then(|limit| Some((Instant::now().checked_add(limit)?, limit)));
    if let Some((_, limit)) = deadline.filter(|(deadline, _)| *deadline <= Instant::now()) {
        return Err(Error::from_timeout("the call", limit).of(id));
    }
    let mut failure = None;
    let work = async {
        loop {
            sent.fetch_add(1, Ordering::Relaxed);
            let span = trace::attempt(client, request, attempts());
            let result =
                trace::within(&span, attempt(client, first.clone(), options, attempts(), until)).await;
            let error = match result {
                Ok(value) => {
                    client.shared().budget.refill();
                    return Ok(value);
                }
                Err(error) => error.after(attempts()),
            };
            let delay = match next(client, request, options, attempts(), &error, deadline) {
                Next::Wait(delay) => delay,
                Next::GiveUp(note) => return Err(error.noting(note)),
            };
            trace::retry(&span, delay, &error);
            // The span is of the attempt; the wait is no part of it.
            drop(span);
            failure = Some(error);
            tokio::time::sleep(delay).await;
            // Taken when it is used: whoever drops the call while it waits has not used it.
            if !client.shared().budget.take()
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
    result.map_err(|error| without_secret(client, error.of(id)))
}

/// The error, with nothing of the secret in what it shows.
pub(crate) fn without_secret(client: &Client, error: Error) -> Error {
    match &client.shared().secret {
        Some(secret) => error.hide(secret.expose()),
        None => error,
    }
}

/// Sends the request once.
async fn attempt(
    client: &Client,
    request: http::Request<Bytes>,
    options: &Options,
    attempts: u32,
    until: Until,
) -> Result<Arriving, Error> {
    let limit = options.attempt_timeout.unwrap_or(ATTEMPT_TIMEOUT);
    let begun = Instant::now();
    let work = async {
        let response = client
            .shared()
            .transport
            .send(request.map(Body::from))
            .await
            .map_err(|error| failed(client, error))?;
        let (parts, body) = response.into_parts();
        trace::answered(parts.status, &parts.headers);
        let (status, headers) = (parts.status, parts.headers);
        let body = match until {
            Until::End if status.is_success() => whole(body, client, status, &headers).await?.into(),
            _ => body,
        };
        Ok::<_, Error>(Arriving { status, headers, body, attempts })
    };
    let Arriving { status, headers, body, .. } = match timeout(limit, work).await {
        Ok(Ok(arriving)) if arriving.status.is_success() => return Ok(arriving),
        Ok(result) => result?,
        Err(_) => return Err(Error::unanswered(&address::authority(&client.shared().base_url), limit)),
    };
    let wait = retry_after(&headers, SystemTime::now());
    let body = beginning(body, limit.saturating_sub(begun.elapsed()).min(ERROR_BODY_TIMEOUT)).await;
    Err(Error::from_status(status, headers, body).wait(wait))
}

/// The error for an attempt that failed on its way.
pub(crate) fn failed(client: &Client, error: TransportError) -> Error {
    Error::from_transport(error, &address::authority(&client.shared().base_url))
}

/// What to do after an attempt that failed.
fn next(
    client: &Client,
    request: &Request,
    options: &Options,
    sent: u32,
    error: &Error,
    deadline: Option<(Instant, Duration)>,
) -> Next {
    let policy = options.retry.clone().unwrap_or_default();
    let safe = request.method.is_idempotent() || options.idempotency_key.is_some();
    let delay = match policy.next(sent, options.max_retries.unwrap_or(policy.max_retries), safe, error) {
        Next::Wait(delay) => delay,
        give_up => return give_up,
    };
    // A wait that the deadline cuts short would only hide why the call failed.
    if let Some((_, limit)) =
        deadline.filter(|(deadline, _)| later(delay).is_none_or(|then| then >= *deadline))
    {
        return Next::GiveUp(Some(format!("the timeout of {limit:?} leaves no time for a retry")));
    }
    if client.shared().budget.is_empty() {
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
    client: &Client,
    status: StatusCode,
    headers: &HeaderMap,
) -> Result<Bytes, Error> {
    let limit = client.shared().max_response_bytes;
    let mut all = BytesMut::new();
    while let Some(piece) = body.next().await {
        let piece = match piece {
            Ok(piece) => piece,
            Err(error) => {
                return Err(failed(client, error).with_response(status, headers.clone(), all.freeze()));
            }
        };
        if all.len() + piece.len() > limit {
            return Err(Error::too_large(status, headers.clone(), limit));
        }
        all.extend_from_slice(&piece);
    }
    Ok(all.freeze())
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

/// The request as it leaves: with address, caller, version and everything that the options add.
pub(crate) fn assemble(
    client: &Client,
    request: &Request,
    options: &Options,
) -> Result<http::Request<Bytes>, Error> {
    let id = request.operation.id();
    let refuse = |what: &str| Error::invalid_request(id, format!("not sent: {what}"));
    let mut headers = HeaderMap::new();
    headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
    // The documentation wants it on every request, with a body or without.
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    let agent = HeaderValue::from_str(&client.shared().user_agent);
    headers.insert(USER_AGENT, agent.map_err(|_| refuse("the user agent cannot be sent"))?);
    let version = HeaderValue::from_str(options.api_version.as_deref().unwrap_or(API_VERSION));
    headers.insert(VERSION, version.map_err(|_| refuse("the API version cannot be sent"))?);
    for given in [&request.headers, &options.headers] {
        for name in given.keys() {
            headers.remove(name);
        }
        // A header may stand more than once.
        for (name, value) in given {
            headers.append(name, value.clone());
        }
    }
    if let Some(key) = &options.idempotency_key {
        headers.insert(IDEMPOTENCY_KEY, key.clone());
    }
    authenticate(client, request.operation, options, &mut headers).map_err(|what| refuse(&what))?;
    let mut body = request.body.clone().unwrap_or_default();
    compress(request, options, &mut headers, &mut body);

    let mut url = client.shared().base_url.clone();
    let path = format!("{}{}", url.path().trim_end_matches('/'), request.path);
    url.set_path(&path);
    let query = request.query.iter().chain(&options.query);
    if query.clone().next().is_some() {
        url.query_pairs_mut().extend_pairs(query);
    }
    let mut assembled = http::Request::new(body);
    *assembled.method_mut() = request.method.clone();
    *assembled.uri_mut() = url.as_str().parse().map_err(|_| refuse("the address is too long"))?;
    *assembled.headers_mut() = headers;
    Ok(assembled)
}

/// Says who is calling, as far as the operation wants to know.
fn authenticate(
    client: &Client,
    target: Target,
    options: &Options,
    headers: &mut HeaderMap,
) -> Result<(), String> {
    let access = match target {
        Target::Operation(operation) => operation.access,
        Target::Undocumented => Access::OrganizationOrUser,
    };
    // A caller's own header must not send the secret where it does not belong.
    headers.remove(SECRET);
    if access == Access::Open {
        return Ok(());
    }
    let secret = client.shared().secret.as_ref();
    let secret = secret.ok_or("the operation needs the organization secret, and the client has none")?;
    let mut secret = HeaderValue::from_str(secret.expose()).map_err(|_| "the secret cannot be sent")?;
    secret.set_sensitive(true);
    headers.insert(SECRET, secret);
    for name in [AUTHORIZATION, USER_ID, USER_ID_TYPE] {
        if let Some(value) = headers.get_mut(name) {
            value.set_sensitive(true);
        }
    }
    if options.actor.is_some() {
        headers.remove(USER_ID);
        headers.remove(USER_ID_TYPE);
    }
    let (kind, user) = match &options.actor {
        None if headers.contains_key(USER_ID) => return Ok(()),
        None | Some(Actor::Organization) if access == Access::User => {
            return Err("the operation needs a user to act as: see `as_user`".to_owned());
        }
        None | Some(Actor::Organization) => return Ok(()),
        Some(Actor::User(user)) => (None, user),
        Some(Actor::LinkedUser(kind, user)) => (Some(kind), user),
    };
    if client.shared().secret.as_ref().is_some_and(|secret| secret.expose() == user) {
        return Err(
            "the id of the user to act as is the organization secret; it is the id of a user".to_owned()
        );
    }
    // Blanks at the ends of a header are lost on the way, and with them another user would act, or nobody.
    if user.trim() != user || user.is_empty() {
        return Err(
            "the id of the user to act as is empty, or has blanks around it, which no header can have"
                .to_owned(),
        );
    }
    let user = HeaderValue::from_bytes(user.as_bytes());
    headers.insert(USER_ID, user.map_err(|_| "the id of the user has control characters in it")?);
    if let Some(kind) = kind {
        let kind = HeaderValue::from_str(kind.as_str());
        headers.insert(USER_ID_TYPE, kind.map_err(|_| "the type of the linked account cannot be sent")?);
    }
    Ok(())
}

#[cfg(not(feature = "gzip"))]
fn compress(_: &Request, _: &Options, _: &mut HeaderMap, _: &mut Bytes) {}

/// Compresses the body, where that is wanted, allowed, and makes it smaller.
#[cfg(feature = "gzip")]
fn compress(request: &Request, options: &Options, headers: &mut HeaderMap, body: &mut Bytes) {
    use std::io::Write;

    let allowed = matches!(request.operation, Target::Operation(operation) if operation.compressible);
    if !allowed || options.compress != Some(true) || body.is_empty() {
        return;
    }
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    // Writing to memory does not fail; if it ever did, the body would leave as it is.
    if let Ok(small) = encoder.write_all(body).and_then(|()| encoder.finish())
        && small.len() < body.len()
    {
        *body = small.into();
        headers.insert(http::header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    }
}
