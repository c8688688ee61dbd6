//! One request to one answer.

use std::sync::atomic::Ordering;

use hyper::body::{Body as _, Bytes, Incoming};
use hyper::header::{EXPECT, HOST, HeaderName, HeaderValue, RETRY_AFTER};
use hyper::http::request::Parts;
use hyper::{Request, Response};
use percent_encoding::percent_decode_str;
use serde_json::Value;
use tokio::sync::watch;

use crate::answer::Answer;
use crate::dialect::{REQUEST_ID_HEADER, RequestId, VERSION_HEADER};
use crate::exchange::Exchange;
use crate::operation::Operation;
use crate::outgoing::{Outgoing, Step};
use crate::prefer::{PREFERENCE_APPLIED, Prefer};
use crate::record::{self, RecordedRequest};
use crate::refusal::Refusal;
use crate::route::Found;
use crate::service::Service;
use crate::stubs::Stage;
use crate::validate::validate_head;
use crate::{body, control, cors, state, storage};

/// What a connection does with an answer.
pub(crate) enum Served {
    Response(Response<Outgoing>),
    /// What HTTP would not let pass.
    Raw(Vec<Step>),
}

impl Service {
    /// Answers a request. A delay ends early when the server stops.
    pub(crate) async fn serve(&self, request: Request<Incoming>, mut stopped: watch::Receiver<()>) -> Served {
        let id = RequestId(self.count.fetch_add(1, Ordering::Relaxed) + 1);
        let (head, incoming) = request.into_parts();
        let prefer = Prefer::read(&head.headers);
        let path = head.uri.path();
        let answer = if self.settings.has_cors && cors::is_preflight(&head) {
            Ok(cors::preflight(&head))
        } else if let Some(path) = path.strip_prefix(state::STORAGE_PATH) {
            storage::answer(self, path, &head, incoming, id).await
        } else if let Some(path) = control::path(path) {
            control::answer(self, path, &head, incoming).await
        } else {
            self.answer(&head, incoming, &prefer, id).await
        };
        let mut answer = answer.unwrap_or_else(|refusal| Answer::refusal(refusal, id));
        self.complete(&mut answer, &head, &prefer, id);
        let delay = answer.delay.saturating_add(prefer.delay.unwrap_or_default());
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
                status: answer.status.as_u16(),
                problem: answer.problem.take(),
            });
        }
        match answer.needs_raw_connection() {
            true => Served::Raw(answer.into_raw()),
            false => Served::Response(answer.into_response()),
        }
    }

    async fn answer(
        &self,
        head: &Parts,
        incoming: Incoming,
        prefer: &Prefer,
        id: RequestId,
    ) -> Result<Answer, Refusal> {
        let found = self.routes.find(&head.method, head.uri.path());
        let operation = found.as_ref().ok().and_then(|found| self.operations.get(found.index));
        let name = operation.map(Operation::name);
        let checked = found.and_then(|found| {
            let skips = self.stubs.may_skip_validation(found.index);
            let operation = operation.filter(|_| !skips);
            let checked =
                operation.map_or(Ok(()), |operation| validate_head(operation, &found.segments, head));
            checked.map(|()| found)
        });
        let (found, received) = match checked {
            Ok(found) => (Ok(found), self.receive(incoming).await),
            Err(refusal) => (Err(refusal), Ok(self.leave(head, incoming).await)),
        };
        let body = received.as_ref().cloned().unwrap_or_default();
        let recorded = || self.recorder.request(name.clone(), head, body.clone());
        self.record(recorded);
        received?;
        self.answer_whole(found?, head, &body, recorded, prefer, id)
    }

    fn answer_whole(
        &self,
        found: Found<'_>,
        head: &Parts,
        body: &[u8],
        recorded: impl Fn() -> RecordedRequest,
        prefer: &Prefer,
        id: RequestId,
    ) -> Result<Answer, Refusal> {
        let Some(operation) = self.operations.get(found.index) else {
            return Err(Refusal::not_found("the operation is gone".to_owned()));
        };
        if let Some(script) = self.stubs.next(found.index, &recorded, Stage::Unvalidated) {
            return Ok(script.answer(operation, &head.headers, id));
        }
        if self.stubs.may_skip_validation(found.index) {
            validate_head(operation, &found.segments, head)?;
        }
        let value = operation.body.check(&head.headers, body)?;
        if let Some(script) = self.stubs.next(found.index, &recorded, Stage::Valid) {
            return Ok(script.answer(operation, &head.headers, id));
        }
        if self.settings.has_state
            && !prefer.chooses()
            && let Some(outcome) = self.remembered(operation, &found, head, value, prefer)
        {
            return Ok(Answer::outcome(outcome, id));
        }
        operation.responses.answer(&self.document, prefer, &head.headers, id)
    }

    fn remembered(
        &self,
        operation: &Operation,
        found: &Found<'_>,
        head: &Parts,
        body: Value,
        prefer: &Prefer,
    ) -> Option<state::Outcome> {
        let decoded = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
        self.state.answer(&state::Request {
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

    /// Leaves the body of a refused request unread, but for what the log gets without waiting, and without closing on
    /// its sender, who has to see the answer.
    async fn leave(&self, head: &Parts, mut incoming: Incoming) -> Bytes {
        // Who sends `Expect: 100-continue` waits for the answer with the body, and reading would ask for it.
        if incoming.is_end_stream() || head.headers.contains_key(EXPECT) {
            return Bytes::new();
        }
        let body = body::glimpse(&mut incoming).await;
        tokio::spawn(body::discard(incoming, self.settings.read_timeout));
        body
    }

    /// Where the client reaches this server: other names and ports lead here than the one it listens on.
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

    /// Adds what every answer has. A header that is there already was scripted, and stays.
    fn complete(&self, answer: &mut Answer, head: &Parts, prefer: &Prefer, id: RequestId) {
        answer.applied.extend(prefer.manner());
        let version = head.headers.get(VERSION_HEADER).or(self.version.as_ref()).cloned();
        let applied = (!answer.applied.is_empty()).then(|| answer.applied.join(", "));
        let headers = [
            (HeaderName::from_static(REQUEST_ID_HEADER), HeaderValue::try_from(id.to_string()).ok()),
            (HeaderName::from_static(VERSION_HEADER), version),
            (PREFERENCE_APPLIED, applied.and_then(|applied| HeaderValue::try_from(applied).ok())),
            (RETRY_AFTER, prefer.retry_after.clone()),
        ];
        for (name, value) in headers {
            if let Some(value) = value {
                answer.headers.entry(name).or_insert(value);
            }
        }
        if self.settings.has_cors {
            cors::allow(head, &mut answer.headers);
        }
    }
}
