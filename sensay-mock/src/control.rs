//! Control over HTTP, for programs in other languages and for a look at a server that runs.

use std::time::Duration;

use hyper::StatusCode;
use hyper::body::{Bytes, Incoming};
use hyper::header::ORIGIN;
use hyper::http::request::Parts;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::answer::Answer;
use crate::record::{self, RecordedRequest};
use crate::refusal::Refusal;
use crate::service::Service;

mod stub;

use stub::StubDraft;

/// Where the paths of the mock's own begin.
pub(crate) const PATH: &str = "/_mock/";

/// The names that follow.
const NAMES: &str = "health, requests, stubs, state, clock and reset";

/// What follows in a path that is the mock's own.
pub(crate) fn path(path: &str) -> Option<&str> {
    if path == PATH.trim_end_matches('/') { Some("") } else { path.strip_prefix(PATH) }
}

/// Answers a request to the mock's own path, of which `path` is the rest.
pub(crate) async fn answer(
    service: &Service,
    path: &str,
    head: &Parts,
    incoming: Incoming,
) -> Result<Answer, Refusal> {
    // A browser says where a page is from, also where it sends without asking first.
    if let Some(origin) = head.headers.get(ORIGIN) {
        return Err(Refusal::forbidden(format!("a page does not control the mock, and {origin:?} is one")));
    }
    let body = service.receive(incoming).await?;
    let query = record::query(head.uri.query().unwrap_or_default());
    let query = |name: &str| query.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
    match (head.method.as_str(), path) {
        ("GET", "health") => Ok(shown(&json!({ "status": "ok", "operations": service.operations.len() }))),
        ("GET", "requests") => {
            let wanted = query("operation").map(|name| service.operation(name)).transpose();
            let wanted = wanted.map_err(|error| Refusal::bad_request(error.to_string()))?;
            let wanted = wanted.map(|(_, operation)| operation.name());
            let requests = service.recorder.requests();
            let requests =
                requests.iter().filter(|one| wanted.is_none() || one.operation() == wanted.as_deref());
            Ok(shown(&requests.map(request).collect()))
        }
        ("DELETE", "requests") => {
            service.recorder.clear();
            Ok(done())
        }
        ("POST", "stubs") => read::<StubDraft>(&body)?.add(service).map(|()| done()),
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
        (method, path) => {
            Err(Refusal::not_found(format!("the mock has no {method} {PATH}{path}; it has {NAMES}")))
        }
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
