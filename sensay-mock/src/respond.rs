//! The documented responses of an operation, and choosing one for a request.

use hyper::body::Bytes;
use hyper::header::{ACCEPT, CONTENT_TYPE, HeaderValue};
use hyper::{HeaderMap, StatusCode};
use sensay_build_tools::document::{OperationNode, escape};
use sensay_build_tools::{Document, Findings};
use serde_json::Value;

use crate::dialect::RequestId;
use crate::error_response::ErrorResponse;
use crate::media_type::{essence, is_json, quality};
use crate::prefer::Prefer;
use crate::response::Response;
use crate::{dynamic, example, prefer};

/// The responses of an operation in the order of the document.
#[derive(Debug, Default)]
pub(crate) struct Responses(Vec<Documented>);

/// A documented response.
#[derive(Debug)]
struct Documented {
    key: Key,
    media: Vec<Media>,
}

/// The statuses of a documented response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Key {
    Status(StatusCode),
    /// The class of a range: 4 for `4XX`.
    Class(u16),
    Default,
}

/// The body of a documented response in one media type.
#[derive(Debug)]
struct Media {
    essence: String,
    content_type: HeaderValue,
    examples: Vec<(String, Bytes)>,
    /// The pointer of the schema, to generate JSON bodies from.
    schema: Option<String>,
}

impl Responses {
    pub(crate) fn read(document: &Document, operation: &OperationNode<'_>, findings: &mut Findings) -> Self {
        let pointer = format!("{}/responses", operation.pointer);
        let mut responses = Vec::new();
        let nodes = operation.node.get("responses").and_then(Value::as_object);
        for (name, node) in nodes.into_iter().flatten().filter(|(name, _)| !name.starts_with("x-")) {
            let pointer = format!("{pointer}/{}", escape(name));
            let Some(key) = Key::read(name) else {
                let message =
                    format!("`{name}` is not a status from 200 to 599, a class such as 4XX, or default");
                findings.extend([document.finding(&pointer, message)]);
                continue;
            };
            let Some((node, target)) = document.resolve(node, &pointer) else {
                findings.extend([document.finding(&pointer, "the reference does not resolve to a response")]);
                continue;
            };
            let mut media = Vec::new();
            for (name, node) in node.get("content").and_then(Value::as_object).into_iter().flatten() {
                let pointer = format!("{target}/content/{}", escape(name));
                match HeaderValue::from_str(name) {
                    Ok(content_type) => media.push(Media::read(document, name, content_type, node, &pointer)),
                    Err(_) => findings.extend([document.finding(&pointer, "not a valid media type")]),
                }
            }
            // JSON is the default if the request has no preference.
            media.sort_by_key(|media| !is_json(&media.essence));
            responses.push(Documented { key, media });
        }
        if responses.is_empty() {
            let message = "the operation has no responses; add one for the mock to send";
            findings.extend([document.finding(&operation.pointer, message)]);
        }
        Self(responses)
    }

    /// Returns the response that a request prefers, or the first success.
    pub(crate) fn choose(
        &self,
        document: &Document,
        prefer: &Prefer,
        headers: &HeaderMap,
        id: RequestId,
    ) -> Result<Response, ErrorResponse> {
        if !prefer.problems.is_empty() {
            return Err(ErrorResponse::bad_request(prefer.problems.join("; ")));
        }
        let status = prefer.code.unwrap_or_else(|| self.success());
        let response = match self.documented(status, prefer.example.as_deref(), headers) {
            Ok(Some(mut response)) => {
                let schema =
                    self.find(status).and_then(|documented| documented.accepted(headers)?.schema.as_ref());
                let seed = prefer.seed.unwrap_or(id.0);
                let schema = schema.filter(|_| prefer.dynamic && prefer.example.is_none());
                if let Some(body) = schema.and_then(|pointer| dynamic::generate(document, pointer, seed)) {
                    response.body = body.to_string().into();
                }
                Ok(response.complete_error(id, prefer.example.is_some()))
            }
            Ok(None) if status.is_client_error() || status.is_server_error() => {
                Ok(Response::error(status, reason(status), id))
            }
            Ok(None) => Err(format!(
                "code: {} is not documented; documented are {}",
                status.as_u16(),
                self.statuses()
            )),
            Err(message) => Err(format!("example: {message}")),
        };
        let response =
            response.map_err(|message| ErrorResponse::bad_request(format!("header/Prefer: {message}")))?;
        Ok(Response { applied: prefer.choice().collect(), ..response })
    }

    /// Returns the documented response for a status, with the named example or the first one. Returns `None` if the
    /// status is not documented and no example is named.
    ///
    /// # Errors
    ///
    /// Returns a message if the response has no example of this name.
    pub(crate) fn documented(
        &self,
        status: StatusCode,
        example: Option<&str>,
        headers: &HeaderMap,
    ) -> Result<Option<Response>, String> {
        let documented = self.find(status);
        let media = documented.and_then(|documented| documented.accepted(headers));
        let examples = media.map(|media| media.examples.as_slice()).unwrap_or_default();
        let body = match example {
            None => examples.first(),
            Some(name) => {
                let names: Vec<&str> = examples.iter().map(|(name, _)| name.as_str()).collect();
                let names = match names.is_empty() {
                    true => "it has no examples".to_owned(),
                    false => format!("its examples are {}", names.join(", ")),
                };
                let found = examples.iter().find(|(known, _)| known == name);
                let missing = || format!("the response {} has no example `{name}`; {names}", status.as_u16());
                Some(found.ok_or_else(missing)?)
            }
        };
        if documented.is_none() {
            return Ok(None);
        }
        let mut response = Response { status, ..Response::default() };
        if has_body(status)
            && let Some(media) = media
        {
            response.headers.insert(CONTENT_TYPE, media.content_type.clone());
            response.body = body.map(|(_, body)| body.clone()).unwrap_or_default();
        }
        Ok(Some(response))
    }

    fn find(&self, status: StatusCode) -> Option<&Documented> {
        let keys = [Key::Status(status), Key::Class(status.as_u16() / 100), Key::Default];
        keys.iter().find_map(|key| self.0.iter().find(|documented| documented.key == *key))
    }

    /// Reports whether the success that a request accepts is an event stream.
    pub(crate) fn wants_stream(&self, headers: &HeaderMap) -> bool {
        let documented = self.0.iter().find(|documented| documented.key == Key::Status(self.success()));
        let media = documented.and_then(|documented| documented.accepted(headers));
        media.is_some_and(|media| media.essence == "text/event-stream")
    }

    /// Returns the first success status, or the first status if there is no success.
    fn success(&self) -> StatusCode {
        let status = |documented: &Documented| match documented.key {
            Key::Status(status) => status,
            Key::Class(class) => prefer::status(class * 100).unwrap_or_default(),
            Key::Default => StatusCode::OK,
        };
        let mut statuses = self.0.iter().map(status);
        let first = statuses.clone().next().unwrap_or_default();
        statuses.find(StatusCode::is_success).unwrap_or(first)
    }

    fn statuses(&self) -> String {
        let names = self.0.iter().map(|documented| match documented.key {
            Key::Status(status) => status.as_str().to_owned(),
            Key::Class(class) => format!("{class}XX"),
            Key::Default => "default".to_owned(),
        });
        names.collect::<Vec<_>>().join(", ")
    }
}

/// Returns the message of an error response that has no other.
pub(crate) fn reason(status: StatusCode) -> &'static str {
    status.canonical_reason().unwrap_or("Error")
}

/// Reports whether a response with this status may have a body.
pub(crate) fn has_body(status: StatusCode) -> bool {
    !matches!(status, StatusCode::NO_CONTENT | StatusCode::RESET_CONTENT | StatusCode::NOT_MODIFIED)
}

impl Key {
    fn read(name: &str) -> Option<Self> {
        match (name, name.as_bytes()) {
            ("default", _) => Some(Self::Default),
            (_, [class @ b'2'..=b'5', b'X' | b'x', b'X' | b'x']) => {
                Some(Self::Class(u16::from(class - b'0')))
            }
            _ => name.parse().ok().and_then(prefer::status).map(Self::Status),
        }
    }
}

impl Documented {
    /// Returns the media type that a request prefers, or the first if it prefers none.
    fn accepted(&self, headers: &HeaderMap) -> Option<&Media> {
        let accept: Vec<_> = headers.get_all(ACCEPT).iter().filter_map(|value| value.to_str().ok()).collect();
        let accept = accept.join(",");
        let mut best: Option<(&Media, f32)> = None;
        for media in &self.media {
            let quality = quality(&accept, &media.essence);
            if best.is_none_or(|(_, highest)| quality > highest) {
                best = Some((media, quality));
            }
        }
        best.map(|(media, _)| media)
    }
}

impl Media {
    fn read(document: &Document, name: &str, content_type: HeaderValue, node: &Value, pointer: &str) -> Self {
        let essence = essence(name);
        let body = |value: Value| match value {
            value if is_json(&essence) => value.to_string(),
            Value::String(text) => text,
            value if essence == "text/event-stream" => format!("data: {value}\n\n"),
            value => value.to_string(),
        };
        let mut examples = example::read(document, node, pointer);
        if examples.is_empty() && is_json(&essence) {
            // Without a schema any JSON is valid, but an empty body is not JSON.
            examples.push((example::UNNAMED.to_owned(), Value::Null));
        }
        let examples = examples.into_iter();
        let examples = examples.map(|(name, value)| (name, Bytes::from(body(value)))).collect();
        let schema = node.get("schema").filter(|_| is_json(&essence)).map(|_| format!("{pointer}/schema"));
        Self { essence, content_type, examples, schema }
    }
}
