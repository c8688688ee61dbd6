//! Control of a running server over HTTP, for programs in any language.

use std::time::Duration;

use hyper::StatusCode;
use hyper::body::{Bytes, Incoming};
use hyper::header::ORIGIN;
use hyper::http::request::Parts;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::error_response::ErrorResponse;
use crate::record::{self, RecordedRequest};
use crate::response::Response;
use crate::service::Service;

mod stub;

use stub::StubDraft;

/// The prefix of the control paths.
pub(crate) const PATH: &str = "/_mock/";

/// The control paths, for error messages.
const NAMES: &str = "health, requests, stubs, state, clock and reset";

/// Returns what follows the prefix in a control path, or `None` for other paths.
pub(crate) fn path(path: &str) -> Option<&str> {
    if path == PATH.trim_end_matches('/') { Some("") } else { path.strip_prefix(PATH) }
}

/// Handles a request to a control path; `path` is what follows the prefix.
pub(crate) async fn handle(
    service: &Service,
    path: &str,
    head: &Parts,
    incoming: Incoming,
) -> Result<Response, ErrorResponse> {
    // Browsers send `Origin` with every cross-origin request, also with those that need no preflight request.
    if let Some(origin) = head.headers.get(ORIGIN) {
        return Err(ErrorResponse::forbidden(format!(
            "a web page cannot control the mock: the request has the header Origin {origin:?}"
        )));
    }
    let body = service.receive(incoming).await?;
    let pairs = record::query(head.uri.query().unwrap_or_default());
    let query = |name: &str| pairs.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
    match (head.method.as_str(), path) {
        // Health checks in containers send HEAD. The connection leaves the body out.
        ("GET" | "HEAD", "health") => {
            Ok(json_response(&json!({ "status": "ok", "operations": service.api.operations.len() })))
        }
        ("GET", "requests") => {
            if let Some((unknown, _)) = pairs.iter().find(|(name, _)| name != "operation") {
                let message = format!("query: there is no parameter `{unknown}`, only `operation`");
                return Err(ErrorResponse::bad_request(message));
            }
            let operation = query("operation").map(|name| service.operation(name)).transpose();
            let operation = operation.map_err(|error| ErrorResponse::bad_request(error.to_string()))?;
            let name = operation.map(|(_, operation)| operation.name());
            let requests = service.recorder.requests();
            let requests =
                requests.iter().filter(|request| name.is_none() || request.operation() == name.as_deref());
            Ok(json_response(&requests.map(request_json).collect()))
        }
        ("DELETE", "requests") => {
            service.recorder.clear();
            Ok(no_content())
        }
        ("POST", "stubs") => read::<StubDraft>(&body)?.add(service).map(|()| no_content()),
        ("DELETE", "stubs") => {
            service.stubs.clear();
            Ok(no_content())
        }
        ("POST", "reset") => {
            service.reset();
            Ok(no_content())
        }
        ("GET", "state") => Ok(json_response(&service.state.snapshot())),
        ("PUT", "state") => {
            let text = String::from_utf8_lossy(&body);
            let restored = service.state.restore("body", &text, &service.api.document);
            restored.map_err(|findings| ErrorResponse::bad_request(findings.to_string()))?;
            Ok(no_content())
        }
        ("POST", "clock") => Ok(move_clock(service, &read(&body)?)),
        ("GET", "clock") => Ok(clock(service)),
        (method, path) => Err(ErrorResponse::not_found(format!(
            "the mock has no {method} {PATH}{path}; below {PATH} it has {NAMES}"
        ))),
    }
}

fn json_response(body: &Value) -> Response {
    Response::json(StatusCode::OK, body)
}

fn no_content() -> Response {
    Response { status: StatusCode::NO_CONTENT, ..Response::default() }
}

fn read<T: DeserializeOwned>(body: &Bytes) -> Result<T, ErrorResponse> {
    serde_json::from_slice(body).map_err(|error| ErrorResponse::bad_request(format!("body: {error}")))
}

fn request_json(request: &RecordedRequest) -> Value {
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
    /// Milliseconds.
    advance: Option<u64>,
    paused: Option<bool>,
}

fn move_clock(service: &Service, draft: &ClockDraft) -> Response {
    match draft.paused {
        Some(true) => service.clock.pause(),
        Some(false) => service.clock.resume(),
        None => {}
    }
    service.clock.advance(Duration::from_millis(draft.advance.unwrap_or_default()));
    clock(service)
}

fn clock(service: &Service) -> Response {
    json_response(&json!({ "now": service.clock.timestamp().to_string() }))
}
