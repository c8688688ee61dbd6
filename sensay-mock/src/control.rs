//! Control over HTTP, for programs in other languages and for a look at a server that runs.

use std::time::Duration;

use hyper::StatusCode;
use hyper::body::{Bytes, Incoming};
use hyper::http::request::Parts;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

use crate::answer::Answer;
use crate::pattern::RequestPattern;
use crate::record::{self, RecordedRequest};
use crate::refusal::Refusal;
use crate::reply::Reply;
use crate::service::Service;

/// Where the paths of the mock's own begin.
pub(crate) const PATH: &str = "/_mock/";

pub(crate) async fn answer(
    service: &Service,
    path: &str,
    head: &Parts,
    incoming: Incoming,
) -> Result<Answer, Refusal> {
    let body = service.receive(incoming).await?;
    let query = record::query(head.uri.query().unwrap_or_default());
    let query = |name: &str| query.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
    match (head.method.as_str(), path) {
        ("GET", "health") => Ok(shown(&json!({ "status": "ok", "operations": service.operations.len() }))),
        ("GET", "requests") => {
            let wanted = query("operation");
            let requests = service.recorder.requests();
            let requests = requests.iter().filter(|one| wanted.is_none() || one.operation() == wanted);
            Ok(shown(&requests.map(request).collect()))
        }
        ("DELETE", "requests") => {
            service.recorder.clear();
            Ok(done())
        }
        ("POST", "stubs") => add_stub(service, read(&body)?),
        ("DELETE", "stubs") => {
            service.stubs.clear();
            Ok(done())
        }
        ("POST", "reset") => {
            service.reset();
            Ok(done())
        }
        ("GET", "state") => Ok(shown(&service.state.snapshot())),
        ("PUT", "state") => {
            let text = String::from_utf8_lossy(&body);
            let restored = service.state.restore("body", &text, &service.document);
            restored.map_err(|findings| Refusal::bad_request(findings.to_string()))?;
            Ok(done())
        }
        ("POST", "clock") => Ok(move_clock(service, &read(&body)?)),
        ("GET", "clock") => Ok(clock(service)),
        (method, path) => Err(Refusal::not_found(format!("the mock has no {method} {PATH}{path}"))),
    }
}

fn shown(body: &Value) -> Answer {
    Answer::json(StatusCode::OK, body)
}

fn done() -> Answer {
    Answer { status: StatusCode::NO_CONTENT, ..Answer::default() }
}

fn read<T: DeserializeOwned>(body: &Bytes) -> Result<T, Refusal> {
    serde_json::from_slice(body).map_err(|error| Refusal::bad_request(format!("body: {error}")))
}

fn request(request: &RecordedRequest) -> Value {
    let body = request.json().unwrap_or_else(|| String::from_utf8_lossy(request.body()).into());
    json!({
        "operation": request.operation(),
        "method": request.method(),
        "path": request.path(),
        "query": request.query(),
        "headers": request.headers(),
        "body": body,
    })
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct StubDraft {
    operation: String,
    times: Option<usize>,
    #[serde(default)]
    headers: Map<String, Value>,
    #[serde(default)]
    query: Map<String, Value>,
    body: Option<Value>,
    reply: ReplyDraft,
}

/// Times are in milliseconds.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct ReplyDraft {
    status: Option<u16>,
    #[serde(default)]
    headers: Map<String, Value>,
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

fn add_stub(service: &Service, draft: StubDraft) -> Result<Answer, Refusal> {
    let mut pattern = RequestPattern::operation(draft.operation);
    for (name, value) in draft.headers {
        pattern = pattern.header(name, text(value));
    }
    for (name, value) in draft.query {
        pattern = pattern.query(name, text(value));
    }
    if let Some(body) = draft.body {
        pattern = pattern.json(body);
    }
    let added = service.stub(pattern, draft.reply.into_reply(), draft.times);
    added.map_err(|error| Refusal::bad_request(error.to_string()))?;
    Ok(done())
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

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ClockDraft {
    /// In milliseconds.
    advance: Option<u64>,
    paused: Option<bool>,
}

fn move_clock(service: &Service, draft: &ClockDraft) -> Answer {
    match draft.paused {
        Some(true) => service.clock.pause(),
        Some(false) => service.clock.resume(),
        None => {}
    }
    service.clock.advance(Duration::from_millis(draft.advance.unwrap_or_default()));
    clock(service)
}

fn clock(service: &Service) -> Answer {
    shown(&json!({ "now": service.clock.timestamp().to_string() }))
}
