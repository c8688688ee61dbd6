//! Serving one request.

use std::sync::atomic::Ordering;

use hyper::Request;
use hyper::body::{Body as _, Bytes, Incoming};
use hyper::header::{EXPECT, HOST, HeaderName, HeaderValue, RETRY_AFTER};
use hyper::http::request::Parts;
use percent_encoding::percent_decode_str;
use serde_json::Value;
use tokio::sync::watch;

use crate::dialect::{REQUEST_ID_HEADER, RequestId, VERSION_HEADER};
use crate::error_response::ErrorResponse;
use crate::exchange::Exchange;
use crate::operation::Operation;
use crate::outgoing::{Outgoing, Step};
use crate::prefer::{PREFERENCE_APPLIED, Prefer};
use crate::record::{self, RecordedRequest};
use crate::response::Response;
use crate::route::Found;
use crate::service::Service;
use crate::stubs::Stage;
use crate::validate::validate_head;
use crate::{body, control, cors, state, storage};

/// The result of serving a request, for the connection.
pub(crate) enum Served {
    Response(hyper::Response<Outgoing>),
    /// Steps that break HTTP.
    Raw(Vec<Step>),
}

impl Service {
    /// Serves a request. A delay of the response ends early when the server stops.
    pub(crate) async fn serve(&self, request: Request<Incoming>, mut stopped: watch::Receiver<()>) -> Served {
        let id = RequestId(self.count.fetch_add(1, Ordering::Relaxed) + 1);
        let (head, incoming) = request.into_parts();
        let prefer = Prefer::read(&head.headers);
        let path = head.uri.path();
        let result = if self.settings.has_cors && cors::is_preflight(&head) {
            Ok(cors::preflight(&head))
        } else if let Some(path) = path.strip_prefix(state::STORAGE_PATH) {
            storage::handle(self, path, &head, incoming, id).await
        } else if let Some(path) = control::path(path) {
            control::handle(self, path, &head, incoming).await
        } else {
            self.handle(&head, incoming, &prefer, id).await
        };
        let mut response = result.unwrap_or_else(|error| Response::from_error(error, id));
        self.complete(&mut response, &head, &prefer, id);
        let delay = response.delay.saturating_add(prefer.delay.unwrap_or_default());
        if !delay.is_zero() {
            tokio::select! {
                () = tokio::time::sleep(delay) => {}
                _ = stopped.changed() => {}
            }
        }
        if let Some(log) = &self.log {
            log(&Exchange {
                method: head.method.to_string(),
                path: head.uri.path().to_owned(),
                status: response.status.as_u16(),
                problem: response.problem.take(),
            });
        }
        match response.needs_raw_connection() {
            true => Served::Raw(response.into_raw()),
            false => Served::Response(response.into_hyper()),
        }
    }

    /// Handles a request to the API: routes it, validates its head, reads its body and records it.
    async fn handle(
        &self,
        head: &Parts,
        incoming: Incoming,
        prefer: &Prefer,
        id: RequestId,
    ) -> Result<Response, ErrorResponse> {
        let found = self.api.routes.find(&head.method, head.uri.path());
        let operation = found.as_ref().ok().and_then(|found| self.api.operations.get(found.index));
        let name = operation.map(Operation::name);
        let checked = found.and_then(|found| {
            let may_skip = self.stubs.may_skip_validation(found.index);
            let operation = operation.filter(|_| !may_skip);
            let checked =
                operation.map_or(Ok(()), |operation| validate_head(operation, &found.segments, head));
            checked.map(|()| found)
        });
        let (found, received) = match checked {
            Ok(found) => (Ok(found), self.receive(incoming).await),
            Err(error) => (Err(error), Ok(self.discard(head, incoming).await)),
        };
        let body = received.as_ref().cloned().unwrap_or_default();
        let recorded = || self.recorder.redact(name.clone(), head, body.clone());
        self.record(recorded);
        received?;
        self.respond(found?, head, &body, recorded, prefer, id)
    }

    /// Returns the response to a request whose body has been read.
    fn respond(
        &self,
        found: Found<'_>,
        head: &Parts,
        body: &[u8],
        recorded: impl Fn() -> RecordedRequest,
        prefer: &Prefer,
        id: RequestId,
    ) -> Result<Response, ErrorResponse> {
        let Some(operation) = self.api.operations.get(found.index) else {
            return Err(ErrorResponse::not_found("the operation is missing".to_owned()));
        };
        if let Some(script) = self.stubs.next(found.index, &recorded, Stage::Unvalidated) {
            return Ok(script.response(operation, &head.headers, id));
        }
        if self.stubs.may_skip_validation(found.index) {
            validate_head(operation, &found.segments, head)?;
        }
        let value = operation.body.check(&head.headers, body)?;
        if let Some(script) = self.stubs.next(found.index, &recorded, Stage::Valid) {
            return Ok(script.response(operation, &head.headers, id));
        }
        if self.settings.has_state
            && !prefer.chooses()
            && let Some(outcome) = self.outcome(operation, &found, head, value, prefer)
        {
            return Ok(Response::from_outcome(outcome, id));
        }
        operation.responses.choose(&self.api.document, prefer, &head.headers, id)
    }

    /// Applies a request to the state, if its operation has rules.
    fn outcome(
        &self,
        operation: &Operation,
        found: &Found<'_>,
        head: &Parts,
        body: Value,
        prefer: &Prefer,
    ) -> Option<state::Outcome> {
        let decoded = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
        self.state.handle(&state::Request {
            operation: &operation.key,
            path: found.segments.iter().map(|(_, value)| decoded(value)).collect(),
            query: record::query(head.uri.query().unwrap_or_default()),
            headers: &head.headers,
            body,
            base: &self.base(head),
            wants_stream: operation.responses.wants_stream(&head.headers),
            stream: prefer.stream.as_deref(),
        })
    }

    /// Discards the body of a rejected request in the background, so that the client can still read the response.
    /// Returns a small body that arrives at once, so that it is recorded.
    async fn discard(&self, head: &Parts, mut incoming: Incoming) -> Bytes {
        // A client that sends `Expect: 100-continue` waits for a response before it sends the body, and reading the
        // body would request it.
        if incoming.is_end_stream() || head.headers.contains_key(EXPECT) {
            return Bytes::new();
        }
        let body = body::peek(&mut incoming).await;
        tokio::spawn(body::discard(incoming, self.settings.read_timeout));
        body
    }

    /// Returns the URL with which the client reached this server: it may use another name or port than the server's
    /// own.
    fn base(&self, head: &Parts) -> String {
        let host = head.headers.get(HOST).and_then(|host| host.to_str().ok());
        let is_authority = |host: &&str| {
            !host.is_empty()
                && host.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-_:[]".contains(&byte))
        };
        match host.filter(is_authority) {
            Some(host) => format!("http://{host}"),
            None => self.url.clone(),
        }
    }

    /// Adds the headers that every response has, except those that a reply has set.
    fn complete(&self, response: &mut Response, head: &Parts, prefer: &Prefer, id: RequestId) {
        response.applied.extend(prefer.general());
        let version = head.headers.get(VERSION_HEADER).or(self.api.version.as_ref()).cloned();
        let applied = (!response.applied.is_empty()).then(|| response.applied.join(", "));
        let headers = [
            (HeaderName::from_static(REQUEST_ID_HEADER), HeaderValue::try_from(id.to_string()).ok()),
            (HeaderName::from_static(VERSION_HEADER), version),
            (PREFERENCE_APPLIED, applied.and_then(|applied| HeaderValue::try_from(applied).ok())),
            (RETRY_AFTER, prefer.retry_after.clone()),
        ];
        for (name, value) in headers {
            if let Some(value) = value {
                response.headers.entry(name).or_insert(value);
            }
        }
        if self.settings.has_cors {
            cors::allow(head, &mut response.headers);
        }
    }
}
