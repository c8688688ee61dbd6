//! Request bodies: reading them within limits, and validating them against an operation.

use std::io::Read;
use std::time::Duration;

use flate2::read::MultiGzDecoder;
use http_body_util::BodyExt;
use hyper::HeaderMap;
use hyper::body::{Body as _, Bytes, Incoming};
use hyper::header::{CONTENT_ENCODING, CONTENT_TYPE};
use sensay_build_tools::document::{OperationNode, escape};
use sensay_build_tools::{Document, Findings};
use serde_json::Value;

use crate::check::Check;
use crate::error_response::ErrorResponse;
use crate::media_type::{essence, is_json};
use crate::parameter::Parameters;

/// The size limit of a body in bytes, before and after decompression.
pub(crate) const MAX_BODY: usize = 64 * 1024 * 1024;

/// How many bytes of a body that is too large are read and discarded, so that the client can still read the response.
const MAX_DISCARDED: usize = 4 * MAX_BODY;

/// The body that an operation takes.
#[derive(Debug)]
pub(crate) enum BodyRule {
    None,
    Some { required: bool, gzip: bool, media: Vec<Media> },
}

/// A media type that an operation takes.
#[derive(Debug)]
pub(crate) struct Media {
    /// The name as the document writes it, such as `application/json` or `image/*`.
    range: String,
    /// The schema, for JSON only.
    check: Option<Check>,
}

/// Reads the body of a request, up to [`MAX_BODY`] and within the timeout.
pub(crate) async fn receive(incoming: Incoming, timeout: Option<Duration>) -> Result<Bytes, ErrorResponse> {
    let Some(timeout) = timeout else { return read(incoming).await };
    let late = || {
        ErrorResponse::timed_out(format!("the body did not arrive within {} seconds", timeout.as_secs_f64()))
    };
    tokio::time::timeout(timeout, read(incoming)).await.unwrap_or_else(|_| Err(late()))
}

/// The largest body of a rejected request that is recorded, in bytes, and how long to wait for it.
const PEEK: (u64, Duration) = (64 * 1024, Duration::from_millis(100));

/// Reads the body of a rejected request if it is small and arrives within the limits of [`PEEK`]; else returns an
/// empty body.
pub(crate) async fn peek(incoming: &mut Incoming) -> Bytes {
    let (max_length, timeout) = PEEK;
    if incoming.size_hint().upper().is_none_or(|length| length > max_length) {
        return Bytes::new();
    }
    match tokio::time::timeout(timeout, incoming.collect()).await {
        Ok(Ok(body)) => body.to_bytes(),
        _ => Bytes::new(),
    }
}

/// Reads and discards a body until the timeout, so that the client can still read the response.
pub(crate) async fn discard(mut incoming: Incoming, timeout: Option<Duration>) {
    let all = async {
        let mut length = 0_usize;
        while let Some(Ok(frame)) = incoming.frame().await {
            length = length.saturating_add(frame.data_ref().map_or(0, Bytes::len));
            if length > MAX_DISCARDED {
                break;
            }
        }
    };
    match timeout {
        // After the timeout the connection is closed, and the rest of the body stays unread.
        Some(timeout) => drop(tokio::time::timeout(timeout, all).await),
        None => all.await,
    }
}

async fn read(mut incoming: Incoming) -> Result<Bytes, ErrorResponse> {
    if incoming.size_hint().lower() > MAX_DISCARDED as u64 {
        return Err(ErrorResponse::too_large(MAX_BODY));
    }
    let mut body = Vec::new();
    let mut length = 0_usize;
    while let Some(frame) = incoming.frame().await {
        let frame = frame.map_err(|_| {
            ErrorResponse::bad_request("body: the connection ended before the body was complete".to_owned())
        })?;
        let Ok(data) = frame.into_data() else { continue };
        length = length.saturating_add(data.len());
        if length <= MAX_BODY {
            body.extend_from_slice(&data);
        } else if length <= MAX_DISCARDED {
            body = Vec::new();
        } else {
            break;
        }
    }
    if length > MAX_BODY { Err(ErrorResponse::too_large(MAX_BODY)) } else { Ok(body.into()) }
}

/// Decompresses a body that was sent with `Content-Encoding: gzip`, up to [`MAX_BODY`].
pub(crate) fn gunzip(body: &[u8]) -> Result<Vec<u8>, ErrorResponse> {
    let mut plain = Vec::new();
    let limit = MAX_BODY as u64 + 1;
    let read = MultiGzDecoder::new(body).take(limit).read_to_end(&mut plain);
    read.map_err(|error| ErrorResponse::bad_request(format!("body: not gzip: {error}")))?;
    if plain.len() > MAX_BODY { Err(ErrorResponse::too_large(MAX_BODY)) } else { Ok(plain) }
}

/// Returns the `Content-Encoding` of a body in lower case, or `None` for `identity`.
pub(crate) fn coding(headers: &HeaderMap) -> Option<String> {
    let value = headers.get(CONTENT_ENCODING)?;
    let coding = String::from_utf8_lossy(value.as_bytes()).trim().to_ascii_lowercase();
    (!coding.is_empty() && coding != "identity").then_some(coding)
}

impl BodyRule {
    pub(crate) fn read(
        document: &Document,
        operation: &OperationNode<'_>,
        parameters: &Parameters,
        findings: &mut Findings,
    ) -> Self {
        let Some(node) = operation.node.get("requestBody") else { return Self::None };
        let pointer = format!("{}/requestBody", operation.pointer);
        let Some((node, pointer)) = document.resolve(node, &pointer) else {
            findings.extend([document.finding(&pointer, "the reference does not resolve to a request body")]);
            return Self::None;
        };
        let mut media = Vec::new();
        for (range, node) in node.get("content").and_then(Value::as_object).into_iter().flatten() {
            let pointer = format!("{pointer}/content/{}/schema", escape(range));
            let schema = node.get("schema").filter(|_| is_json(&essence(range)));
            let check = schema.map(|schema| Check::compile(document, schema, &pointer)).transpose();
            let check = check.unwrap_or_else(|found| {
                findings.extend(found.iter().cloned());
                None
            });
            media.push(Media { range: range.clone(), check });
        }
        if media.is_empty() {
            findings.extend([document.finding(&pointer, "the request body has no media type")]);
        }
        let required = node.get("required").and_then(Value::as_bool).unwrap_or(false);
        let gzip = parameters.accepts_header(&CONTENT_ENCODING, "gzip");
        Self::Some { required, gzip, media }
    }

    /// Validates a body and returns its JSON value, or null for a body that is missing or not JSON.
    pub(crate) fn check(&self, headers: &HeaderMap, body: &[u8]) -> Result<Value, ErrorResponse> {
        let (gzip, media) = match self {
            Self::None if body.is_empty() => return Ok(Value::Null),
            Self::None => {
                return Err(ErrorResponse::bad_request(
                    "body: the operation takes no body; send none".to_owned(),
                ));
            }
            Self::Some { required: false, .. } if body.is_empty() => return Ok(Value::Null),
            Self::Some { .. } if body.is_empty() => {
                return Err(ErrorResponse::bad_request("body: the required body is missing".to_owned()));
            }
            Self::Some { gzip, media, .. } => (*gzip, media),
        };
        let media = find(media, headers)?;
        let plain;
        let body = match coding(headers) {
            None => body,
            Some(coding) if gzip && coding == "gzip" => {
                plain = gunzip(body)?;
                plain.as_slice()
            }
            Some(coding) => {
                let message = format!("body: the operation does not accept Content-Encoding `{coding}`");
                return Err(ErrorResponse::unsupported_media_type(message));
            }
        };
        if !is_json(&content_type(headers)) {
            return Ok(Value::Null);
        }
        let value: Value = serde_json::from_slice(body)
            .map_err(|error| ErrorResponse::bad_request(format!("body: not JSON: {error}")))?;
        let violations = media.check.as_ref().map(|check| check.violations(&value, "body"));
        ErrorResponse::unless_empty(&violations.unwrap_or_default())?;
        Ok(value)
    }
}

/// Returns the media type of a request in lower case and without parameters; empty if the header is missing.
fn content_type(headers: &HeaderMap) -> String {
    headers
        .get(CONTENT_TYPE)
        .map(|value| essence(&String::from_utf8_lossy(value.as_bytes())))
        .unwrap_or_default()
}

fn find<'a>(media: &'a [Media], headers: &HeaderMap) -> Result<&'a Media, ErrorResponse> {
    let sent = content_type(headers);
    let kind = sent.split('/').next().unwrap_or_default();
    let matches = |range: &str| range == sent || range == "*/*" || range.strip_suffix("/*") == Some(kind);
    // An exact media type takes precedence over a range, whatever their order in the document.
    let exact = media.iter().find(|media| essence(&media.range) == sent);
    let found =
        exact.or_else(|| media.iter().find(|media| !sent.is_empty() && matches(&essence(&media.range))));
    found.ok_or_else(|| {
        let known: Vec<&str> = media.iter().map(|media| media.range.as_str()).collect();
        let sent = if sent.is_empty() {
            "the header Content-Type is missing".to_owned()
        } else {
            format!("the media type `{sent}` is not supported")
        };
        ErrorResponse::unsupported_media_type(format!("{sent}; the operation accepts {}", known.join(", ")))
    })
}
