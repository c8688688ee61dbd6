//! Spans and events, named as in OpenTelemetry's conventions. They hold no bodies, no queries, and of the headers only the
//! request id. Without a subscriber nothing is computed.

use std::future::Future;
use std::time::Duration;

use http::{HeaderMap, StatusCode};
use tracing::field::Empty;
use tracing::{Instrument, Span, debug_span};

use super::{Outgoing, Sender};
use crate::error::Error;
use crate::request_id::request_id;

/// Creates the span of an attempt.
pub(crate) fn attempt(sender: &Sender, outgoing: &Outgoing, number: u32) -> Span {
    let Outgoing { operation, request, .. } = outgoing;
    let base_url = &sender.base_url;
    debug_span!(
        target: "sensay_client",
        "request",
        otel.kind = "client",
        sensay.operation = operation.id,
        http.request.method = request.method().as_str(),
        url.template = if operation.path.is_empty() { request.uri().path() } else { operation.path },
        server.address = base_url.host_str(),
        server.port = base_url.port_or_known_default(),
        http.request.resend_count = number - 1,
        http.response.status_code = Empty,
        sensay.request_id = Empty,
        error.type = Empty,
    )
}

/// Creates the span of an attempt to upload a file, without its signed address.
pub(crate) fn signed(operation: &'static str, number: u32) -> Span {
    debug_span!(
        target: "sensay_client",
        "request",
        otel.kind = "client",
        sensay.operation = operation,
        http.request.method = "PUT",
        http.request.resend_count = number - 1,
        http.response.status_code = Empty,
        sensay.request_id = Empty,
        error.type = Empty,
    )
}

/// Runs an attempt in its span, and records the kind of a failure.
pub(crate) async fn within<T>(
    span: &Span,
    attempt: impl Future<Output = Result<T, Error>>,
) -> Result<T, Error> {
    let result = attempt.instrument(span.clone()).await;
    if let Err(error) = &result {
        span.record("error.type", error.kind().name());
    }
    result
}

/// Records status and request id of the response.
pub(crate) fn answered(status: StatusCode, headers: &HeaderMap) {
    let span = Span::current();
    if span.is_disabled() {
        return;
    }
    span.record("http.response.status_code", status.as_u16());
    if let Some(id) = request_id(headers) {
        span.record("sensay.request_id", id);
    }
}

/// Emits the event of a retry.
pub(crate) fn retry(span: &Span, delay: Duration, error: &Error) {
    tracing::debug!(
        target: "sensay_client",
        parent: span,
        delay_ms = u64::try_from(delay.as_millis()).unwrap_or(u64::MAX),
        error.kind = error.kind().name(),
        status = error.status().map(|status| status.as_u16()),
        "retrying the request"
    );
}
