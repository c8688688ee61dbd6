//! The documented responses of an operation, and the answers made of them.

use hyper::body::Bytes;
use hyper::header::{ACCEPT, CONTENT_TYPE, HeaderValue};
use hyper::{HeaderMap, StatusCode};
use sensay_build_tools::document::{OperationNode, escape};
use sensay_build_tools::{Document, Findings};
use serde_json::Value;

use crate::answer::Answer;
use crate::dialect::RequestId;
use crate::media_type::{essence, is_json, quality};
use crate::prefer::Prefer;
use crate::refusal::Refusal;
use crate::{dynamic, example, prefer};

/// The responses of an operation in the order of the document.
#[derive(Debug, Default)]
pub(crate) struct Responses(Vec<Response>);

#[derive(Debug)]
struct Response {
    key: Key,
    media: Vec<Media>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Key {
    Status(StatusCode),
    /// `4XX` is the class 4.
    Class(u16),
    Default,
}

#[derive(Debug)]
struct Media {
    essence: String,
    content_type: HeaderValue,
    examples: Vec<(String, Bytes)>,
    /// The pointer of the schema, for JSON that is made up.
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
                findings.extend([document.finding(&pointer, "the reference leads to no response")]);
                continue;
            };
            let mut media = Vec::new();
            for (name, node) in node.get("content").and_then(Value::as_object).into_iter().flatten() {
                let pointer = format!("{target}/content/{}", escape(name));
                match HeaderValue::from_str(name) {
                    Ok(content_type) => media.push(Media::read(document, name, content_type, node, &pointer)),
                    Err(_) => findings.extend([document.finding(&pointer, "not a media type")]),
                }
            }
            // Where a request does not care, JSON comes first.
            media.sort_by_key(|media| !is_json(&media.essence));
            responses.push(Response { key, media });
        }
        if responses.is_empty() {
            let message = "the operation has no responses, so there is nothing to answer with";
            findings.extend([document.finding(&operation.pointer, message)]);
        }
        Self(responses)
    }

    /// The answer that a request prefers, or the first success.
    pub(crate) fn answer(
        &self,
        document: &Document,
        prefer: &Prefer,
        headers: &HeaderMap,
        id: RequestId,
    ) -> Result<Answer, Refusal> {
        if !prefer.problems.is_empty() {
            return Err(Refusal::bad_request(prefer.problems.join("; ")));
        }
        let status = prefer.code.unwrap_or_else(|| self.success());
        let answer = match self.documented(status, prefer.example.as_deref(), headers) {
            Ok(Some(mut answer)) => {
                let schema =
                    self.find(status).and_then(|response| response.accepted(headers)?.schema.as_ref());
                let seed = prefer.seed.unwrap_or(id.0);
                let made = schema.filter(|_| prefer.dynamic && prefer.example.is_none());
                if let Some(made) = made.and_then(|pointer| dynamic::make(document, pointer, seed)) {
                    answer.body = made.to_string().into();
                }
                Ok(answer.of_request(id, prefer.example.is_some()))
            }
            Ok(None) if status.is_client_error() || status.is_server_error() => {
                Ok(Answer::error(status, reason(status), id))
            }
            Ok(None) => {
                Err(format!("code: {} is not documented; there are {}", status.as_u16(), self.statuses()))
            }
            Err(message) => Err(format!("example: {message}")),
        };
        let answer = answer.map_err(|message| Refusal::bad_request(format!("header/Prefer: {message}")))?;
        Ok(Answer { applied: prefer.choice().collect(), ..answer })
    }

    /// The documented answer with a status: its first example, or the one of a name. `None` if there is no such
    /// status and no example was asked for.
    pub(crate) fn documented(
        &self,
        status: StatusCode,
        example: Option<&str>,
        headers: &HeaderMap,
    ) -> Result<Option<Answer>, String> {
        let response = self.find(status);
        let media = response.and_then(|response| response.accepted(headers));
        let examples = media.map(|media| media.examples.as_slice()).unwrap_or_default();
        let body = match example {
            None => examples.first(),
            Some(name) => {
                let names: Vec<&str> = examples.iter().map(|(name, _)| name.as_str()).collect();
                let there_are = match names.is_empty() {
                    true => "there are none".to_owned(),
                    false => format!("there are {}", names.join(", ")),
                };
                let found = examples.iter().find(|(known, _)| known == name);
                let missing = || format!("{} has no example `{name}`; {there_are}", status.as_u16());
                Some(found.ok_or_else(missing)?)
            }
        };
        if response.is_none() {
            return Ok(None);
        }
        let mut answer = Answer { status, ..Answer::default() };
        if has_body(status)
            && let Some(media) = media
        {
            answer.headers.insert(CONTENT_TYPE, media.content_type.clone());
            answer.body = body.map(|(_, body)| body.clone()).unwrap_or_default();
        }
        Ok(Some(answer))
    }

    fn find(&self, status: StatusCode) -> Option<&Response> {
        let wanted = [Key::Status(status), Key::Class(status.as_u16() / 100), Key::Default];
        wanted.iter().find_map(|key| self.0.iter().find(|response| response.key == *key))
    }

    /// Whether a request gets an event stream if it succeeds.
    pub(crate) fn wants_stream(&self, headers: &HeaderMap) -> bool {
        let response = self.0.iter().find(|response| response.key == Key::Status(self.success()));
        let media = response.and_then(|response| response.accepted(headers));
        media.is_some_and(|media| media.essence == "text/event-stream")
    }

    fn success(&self) -> StatusCode {
        let status = |response: &Response| match response.key {
            Key::Status(status) => status,
            Key::Class(class) => prefer::status(class * 100).unwrap_or_default(),
            Key::Default => StatusCode::OK,
        };
        let mut statuses = self.0.iter().map(status);
        let first = statuses.clone().next().unwrap_or_default();
        statuses.find(StatusCode::is_success).unwrap_or(first)
    }

    fn statuses(&self) -> String {
        let names = self.0.iter().map(|response| match response.key {
            Key::Status(status) => status.as_str().to_owned(),
            Key::Class(class) => format!("{class}XX"),
            Key::Default => "default".to_owned(),
        });
        names.collect::<Vec<_>>().join(", ")
    }
}

/// What an error is called that has no other text.
pub(crate) fn reason(status: StatusCode) -> &'static str {
    status.canonical_reason().unwrap_or("Error")
}

/// Whether HTTP lets an answer with this status have a body.
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

impl Response {
    /// The media type that a request likes best; the first where it likes none or all the same.
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
            // Nothing is known of this JSON, and an empty body would not be any.
            examples.push((example::UNNAMED.to_owned(), Value::Null));
        }
        let examples = examples.into_iter();
        let examples = examples.map(|(name, value)| (name, Bytes::from(body(value)))).collect();
        let schema = node.get("schema").filter(|_| is_json(&essence)).map(|_| format!("{pointer}/schema"));
        Self { essence, content_type, examples, schema }
    }
}
