//! The one place where requests are sent: attempts, timeouts, retries, and reading the response.

use std::pin::pin;
use std::time::Duration;

use bytes::Bytes;
use http::HeaderMap;
use url::Url;

use crate::body::Body;
use crate::credential::{self, Credential, Secrets};
use crate::error::Error;
use crate::operation::Operation;
use crate::options::Options;
use crate::response::{Meta, Success};
use crate::retry::Budget;
use crate::throttle::{Throttle, Turn};
use crate::transport::Transport;

mod assemble;
mod attempt;
mod attempts;
mod authenticate;
pub(crate) mod trace;

pub(crate) use assemble::assemble;
pub(crate) use attempt::{ERROR_BODY_TIMEOUT, beginning, failed};
pub(crate) use attempts::Attempts;

/// The default timeout of an attempt: longer than the 90 seconds after which the server gives up.
const ATTEMPT_TIMEOUT: Duration = Duration::from_secs(100);

/// What a client and all clients derived from it share.
#[derive(Debug)]
pub(crate) struct Sender {
    pub(crate) transport: Box<dyn Transport>,
    pub(crate) base_url: Url,
    pub(crate) credentials: Vec<Credential>,
    /// The headers of every request.
    pub(crate) headers: HeaderMap,
    pub(crate) budget: Budget,
    pub(crate) throttle: Throttle,
    pub(crate) max_response_bytes: usize,
}

/// A request that is ready to be sent.
#[derive(Debug)]
pub(crate) struct Outgoing {
    pub(crate) operation: &'static Operation,
    pub(crate) request: http::Request<Bytes>,
    /// The credentials that a provider returns before each attempt.
    pub(crate) to_ask: Vec<Credential>,
}

/// A success whose body has not been read.
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
    /// The whole response: if it breaks off, there can be another attempt.
    End,
    /// Its headers. The rest is a stream, which cannot be repeated once a part of it is used.
    Headers,
}

/// Sends a request, with retries, and reads the whole body of the success.
pub(crate) async fn send(sender: &Sender, outgoing: &Outgoing, options: &Options) -> Result<Success, Error> {
    let only_reads = outgoing.request.method().is_safe();
    let Arriving { meta, body, secrets, .. } = retrying(sender, outgoing, options, Until::End).await?;
    Ok(Success { meta, body: body.as_bytes().cloned().unwrap_or_default(), only_reads, secrets })
}

/// Sends a request, with retries, until the headers of a success arrive. The caller reads the body.
pub(crate) async fn open(sender: &Sender, outgoing: &Outgoing, options: &Options) -> Result<Arriving, Error> {
    retrying(sender, outgoing, options, Until::Headers).await
}

/// A call under way.
struct Run<'a> {
    sender: &'a Sender,
    outgoing: &'a Outgoing,
    options: &'a Options,
    until: Until,
    attempts: &'a Attempts<'a>,
}

async fn retrying(
    sender: &Sender,
    outgoing: &Outgoing,
    options: &Options,
    until: Until,
) -> Result<Arriving, Error> {
    // As with a timeout of zero, nothing is sent.
    if let Some(limit) = options.attempt_timeout.filter(Duration::is_zero) {
        let message = format!("not sent: the timeout of an attempt is {limit:?}");
        return Err(Error::too_late(message).with_operation(outgoing.operation.id));
    }
    let idempotent = outgoing.request.method().is_idempotent() || options.idempotency_key.is_some();
    let attempts = Attempts::new(&sender.budget, options, idempotent);
    let run = Run { sender, outgoing, options, until, attempts: &attempts };
    // Pinned, so that the large future is not moved once more for each function that runs it.
    let result = attempts.run(pin!(run.until_success())).await;
    result.map_err(|error| sender.without_secrets(error.with_operation(outgoing.operation.id)))
}

impl Run<'_> {
    async fn until_success(&self) -> Result<Arriving, Error> {
        let Self { sender, outgoing, options, attempts, .. } = self;
        loop {
            let turn = attempts.queue(sender.throttle.turn()).await;
            let mut request = outgoing.request.clone();
            let limit = options.attempt_timeout.unwrap_or(ATTEMPT_TIMEOUT);
            let asked = credential::ask(&outgoing.to_ask, request.headers_mut(), limit).await;
            let secrets = asked.map_err(|error| error.with_attempts(attempts.count()))?;
            let number = attempts.start();
            let span = trace::attempt(sender, outgoing, number);
            let error = match trace::within(&span, pin!(self.attempt(request))).await {
                Ok((meta, body)) => {
                    attempts.succeeded();
                    return Ok(Arriving { meta, body, secrets, turn });
                }
                Err(error) => secrets.hide(error.with_attempts(number)),
            };
            drop(turn);
            attempts.wait_after(error, span).await?;
        }
    }
}

impl Sender {
    /// Removes the secrets from what an error shows.
    pub(crate) fn without_secrets(&self, error: Error) -> Error {
        let secrets = self.credentials.iter().filter_map(Credential::secret);
        secrets.fold(error, |error, secret| error.hide(secret.expose()))
    }
}
