//! Request bodies: how much is read, and what an operation asks of one.

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
use crate::media_type::{essence, is_json};
use crate::parameter::Parameters;
use crate::refusal::Refusal;

/// How large a body may be, before and after decompression.
pub(crate) const MAX_BODY: usize = 64 * 1024 * 1024;

/// How much of a body that is too large is read and thrown away, so that its sender gets to see the answer.
const MAX_DISCARDED: usize = 4 * MAX_BODY;

/// What an operation asks of the body.
#[derive(Debug)]
pub(crate) enum BodyRule {
    None,
    Some { required: bool, gzip: bool, media: Vec<Media> },
}

#[derive(Debug)]
pub(crate) struct Media {
    /// The name as the document writes it, such as `application/json` or `image/*`.
    range: String,
    /// Only JSON is held against a schema.
    check: Option<Check>,
}

/// Reads the body of a request.
pub(crate) async fn receive(incoming: Incoming, timeout: Option<Duration>) -> Result<Bytes, Refusal> {
    let Some(timeout) = timeout else { return read(incoming).await };
    let late =
        || Refusal::timed_out(format!("the body did not arrive within {} seconds", timeout.as_secs_f64()));
    tokio::time::timeout(timeout, read(incoming)).await.unwrap_or_else(|_| Err(late()))
}

/// How long a body is that a log waits for although its request is refused, and how long it waits.
const GLIMPSE: (u64, Duration) = (64 * 1024, Duration::from_millis(100));

/// Reads a small body that is there already, or as good as. Others are left alone, and empty here.
pub(crate) async fn glimpse(incoming: &mut Incoming) -> Bytes {
    let (most, time) = GLIMPSE;
    if incoming.size_hint().upper().is_none_or(|length| length > most) {
        return Bytes::new();
    }
    match tokio::time::timeout(time, incoming.collect()).await {
        Ok(Ok(body)) => body.to_bytes(),
        _ => Bytes::new(),
    }
}

/// Reads a body that nobody wants, so that its sender gets to see the answer, but not for long.
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
        // What is left after that is closed on.
        Some(timeout) => drop(tokio::time::timeout(timeout, all).await),
        None => all.await,
    }
}

async fn read(mut incoming: Incoming) -> Result<Bytes, Refusal> {
    if incoming.size_hint().lower() > MAX_DISCARDED as u64 {
        return Err(Refusal::too_large(MAX_BODY));
    }
    let mut body = Vec::new();
    let mut length = 0_usize;
    while let Some(frame) = incoming.frame().await {
        let frame = frame.map_err(|_| Refusal::bad_request("the body ends early".to_owned()))?;
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
    if length > MAX_BODY { Err(Refusal::too_large(MAX_BODY)) } else { Ok(body.into()) }
}

/// A body as it was before `Content-Encoding: gzip`.
pub(crate) fn gunzip(body: &[u8]) -> Result<Vec<u8>, Refusal> {
    let mut plain = Vec::new();
    let limit = MAX_BODY as u64 + 1;
    let read = MultiGzDecoder::new(body).take(limit).read_to_end(&mut plain);
    read.map_err(|error| Refusal::bad_request(format!("body: not gzip: {error}")))?;
    if plain.len() > MAX_BODY { Err(Refusal::too_large(MAX_BODY)) } else { Ok(plain) }
}

/// The coding of a body, in lower case, where there is one that changes it.
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
            findings.extend([document.finding(&pointer, "the reference leads to no request body")]);
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

    /// Refuses a body that does not fit, and gives the value of one that does; null where it is not JSON.
    pub(crate) fn check(&self, headers: &HeaderMap, body: &[u8]) -> Result<Value, Refusal> {
        let (gzip, media) = match self {
            Self::None if body.is_empty() => return Ok(Value::Null),
            Self::None => return Err(Refusal::bad_request("body: the operation takes none".to_owned())),
            Self::Some { required: false, .. } if body.is_empty() => return Ok(Value::Null),
            Self::Some { .. } if body.is_empty() => {
                return Err(Refusal::bad_request("body: the operation needs one".to_owned()));
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
                let message = format!("the operation takes no body with Content-Encoding `{coding}`");
                return Err(Refusal::unsupported_media_type(message));
            }
        };
        if !is_json(&content_type(headers)) {
            return Ok(Value::Null);
        }
        let value: Value = serde_json::from_slice(body)
            .map_err(|error| Refusal::bad_request(format!("body: not JSON: {error}")))?;
        let violations = media.check.as_ref().map(|check| check.violations(&value, "body"));
        Refusal::unless_empty(&violations.unwrap_or_default())?;
        Ok(value)
    }
}

/// The media type of a request, in lower case and without its parameters; empty where there is none.
fn content_type(headers: &HeaderMap) -> String {
    headers
        .get(CONTENT_TYPE)
        .map(|value| essence(&String::from_utf8_lossy(value.as_bytes())))
        .unwrap_or_default()
}

fn find<'a>(media: &'a [Media], headers: &HeaderMap) -> Result<&'a Media, Refusal> {
    let sent = content_type(headers);
    let kind = sent.split('/').next().unwrap_or_default();
    let fits = |range: &str| range == sent || range == "*/*" || range.strip_suffix("/*") == Some(kind);
    // An exact name says more than a range, wherever it stands.
    let exact = media.iter().find(|media| essence(&media.range) == sent);
    let found = exact.or_else(|| media.iter().find(|media| !sent.is_empty() && fits(&essence(&media.range))));
    found.ok_or_else(|| {
        let known: Vec<&str> = media.iter().map(|media| media.range.as_str()).collect();
        let sent = if sent.is_empty() {
            "the header Content-Type is missing".to_owned()
        } else {
            format!("a body of type `{sent}` is not taken")
        };
        Refusal::unsupported_media_type(format!("{sent}; the operation takes {}", known.join(", ")))
    })
}
