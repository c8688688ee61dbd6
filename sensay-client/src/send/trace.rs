//! Spans and events, with the names OpenTelemetry has for them. No bodies, no queries, no header values but the request
//! id; nothing is computed where nobody listens.

use std::future::Future;
use std::time::Duration;

use http::{HeaderMap, StatusCode};
use tracing::field::Empty;
use tracing::{Instrument, Span, debug_span};

use super::{Outgoing, Sender};
use crate::error::Error;
use crate::request_id::request_id;

/// The span of one attempt.
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

/// The span of one attempt to send a file to a signed address, of which nothing is said.
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

/// Runs an attempt in its span, and records why it failed.
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

/// Records the head of the response.
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

/// Says that the request is sent again.
pub(crate) fn retry(span: &Span, delay: Duration, error: &Error) {
    tracing::debug!(
        target: "sensay_client",
        parent: span,
        delay_ms = u64::try_from(delay.as_millis()).unwrap_or(u64::MAX),
        error.kind = error.kind().name(),
        status = error.status().map(|status| status.as_u16()),
        "sending again"
    );
}
