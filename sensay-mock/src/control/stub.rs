//! The JSON format of a scripted reply.

use std::time::Duration;

use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value};

use crate::error_response::ErrorResponse;
use crate::pattern::RequestPattern;
use crate::reply::Reply;
use crate::service::Service;

/// The JSON of a reply with the pattern of the requests that it is for.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(super) struct StubDraft {
    operation: String,
    times: Option<usize>,
    #[serde(default)]
    headers: Map<String, Value>,
    #[serde(default)]
    query: Map<String, Value>,
    #[serde(default, deserialize_with = "present")]
    body: Option<Value>,
    reply: ReplyDraft,
}

/// The JSON of a reply. Durations are in milliseconds.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct ReplyDraft {
    status: Option<u16>,
    #[serde(default)]
    headers: Map<String, Value>,
    #[serde(default, deserialize_with = "present")]
    json: Option<Value>,
    body: Option<String>,
    example: Option<String>,
    #[serde(default)]
    chunks: Vec<String>,
    #[serde(default)]
    pause: u64,
    #[serde(default)]
    delay: u64,
    drip: Option<usize>,
    content_length: Option<u64>,
    fault: Option<Fault>,
    #[serde(default)]
    unvalidated: bool,
}

/// Deserializes a present property, including an explicit null.
fn present<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(deserializer).map(Some)
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Fault {
    Breaks,
    Hangs,
    Nothing,
    Closed,
    Reset,
    Garbage,
}

impl StubDraft {
    /// Adds the reply to the server.
    pub(super) fn add(self, service: &Service) -> Result<(), ErrorResponse> {
        let reply = &self.reply;
        let bodies = [reply.json.is_some(), reply.body.is_some(), reply.example.is_some()];
        if bodies.into_iter().filter(|is_set| *is_set).count() > 1 {
            return Err(ErrorResponse::bad_request(
                "body: a reply can have only one of json, body and example".to_owned(),
            ));
        }
        for (name, is_zero) in [("times", self.times == Some(0)), ("drip", reply.drip == Some(0))] {
            if is_zero {
                return Err(ErrorResponse::bad_request(format!("body: `{name}` must be at least 1")));
            }
        }
        let mut pattern = RequestPattern::operation(self.operation);
        for (name, value) in self.headers {
            pattern = pattern.header(name, text(value));
        }
        for (name, value) in self.query {
            pattern = pattern.query(name, text(value));
        }
        if let Some(body) = self.body {
            pattern = pattern.json(body);
        }
        let added = service.stub(pattern, self.reply.into_reply(), self.times);
        added.map_err(|error| ErrorResponse::bad_request(error.to_string()))
    }
}

impl ReplyDraft {
    fn into_reply(self) -> Reply {
        let pause = Duration::from_millis(self.pause);
        let mut reply = match self.fault {
            Some(Fault::Nothing) => Reply::hangs(),
            Some(Fault::Closed) => Reply::closed(),
            Some(Fault::Reset) => Reply::reset(),
            Some(Fault::Garbage) => Reply::garbage(self.body.unwrap_or_else(|| "garbage\r\n\r\n".to_owned())),
            Some(Fault::Breaks | Fault::Hangs) | None => {
                let mut reply = Reply::status(self.status.unwrap_or(200));
                for (name, value) in self.headers {
                    reply = reply.header(name, text(value));
                }
                reply = match (self.json, self.body, self.example) {
                    (Some(json), _, _) => reply.json(json),
                    (None, Some(body), _) => reply.body(body),
                    (None, None, Some(example)) => reply.example(example),
                    (None, None, None) => reply,
                };
                for (index, chunk) in self.chunks.into_iter().enumerate() {
                    reply = if index > 0 { reply.pause(pause) } else { reply };
                    reply = reply.chunk(chunk);
                }
                if let Some(bytes) = self.drip {
                    reply = reply.drip(bytes, pause);
                }
                if let Some(length) = self.content_length {
                    reply = reply.content_length(length);
                }
                match self.fault {
                    Some(Fault::Breaks) => reply.then_breaks(),
                    Some(Fault::Hangs) => reply.then_hangs(),
                    _ => reply,
                }
            }
        };
        if self.unvalidated {
            reply = reply.unvalidated();
        }
        reply.delay(Duration::from_millis(self.delay))
    }
}

fn text(value: Value) -> String {
    match value {
        Value::String(text) => text,
        other => other.to_string(),
    }
}
