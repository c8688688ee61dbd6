//! One attempt: sending the request and reading the response.

use std::pin::pin;
use std::time::{Duration, SystemTime};

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, StatusCode};
use tokio::time::{Instant, timeout};

use super::{ATTEMPT_TIMEOUT, Run, Sender, Until, trace};
use crate::address;
use crate::body::Body;
use crate::error::Error;
use crate::response::Meta;
use crate::retry::retry_after;
use crate::transport::TransportError;

/// How many bytes of the body of an error response are kept.
const MAX_ERROR_BYTES: usize = 1 << 20;

/// How long to wait for the body of an error response after its headers.
pub(crate) const ERROR_BODY_TIMEOUT: Duration = Duration::from_secs(5);

impl Run<'_> {
    /// Sends the request once.
    pub(super) async fn attempt(&self, request: http::Request<Bytes>) -> Result<(Meta, Body), Error> {
        let Self { sender, outgoing, options, until, .. } = self;
        let limit = options.attempt_timeout.unwrap_or(ATTEMPT_TIMEOUT);
        let begun = Instant::now();
        let work = async {
            let response = sender.transport.send(request.map(Body::from)).await;
            let (parts, body) = response.map_err(|error| failed(sender, error))?.into_parts();
            trace::answered(parts.status, &parts.headers);
            let (status, headers) = (parts.status, parts.headers);
            let body = match until {
                Until::End if status.is_success() => whole(body, sender, status, &headers).await?.into(),
                _ => body,
            };
            let operation = outgoing.operation.id;
            Ok::<_, Error>((Meta { operation, status, headers, attempts: self.attempts.count() }, body))
        };
        let (Meta { status, headers, .. }, body) = match timeout(limit, pin!(work)).await {
            Ok(Ok((meta, body))) if meta.status.is_success() => return Ok((meta, body)),
            Ok(result) => result?,
            Err(_) => return Err(Error::unanswered(&address::authority(&sender.base_url), limit)),
        };
        let wait = retry_after(&headers, SystemTime::now());
        let body = beginning(body, limit.saturating_sub(begun.elapsed()).min(ERROR_BODY_TIMEOUT)).await;
        Err(Error::from_status(status, headers, body).with_retry_after(wait))
    }
}

/// Returns the error of an attempt whose transport failed.
pub(crate) fn failed(sender: &Sender, error: TransportError) -> Error {
    Error::from_transport(error, &address::authority(&sender.base_url))
}

/// Reads the whole body of a success.
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
        // Most bodies come in one piece, which needs no copy.
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

/// Reads the beginning of the body of an error response. A body that is late or too long is cut, since the status matters
/// more.
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
    // What arrived before the timeout is kept.
    timeout(limit, reading).await.ok();
    all.freeze()
}
