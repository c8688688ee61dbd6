//! One request to one answer.

use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};

use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::header::{HeaderName, HeaderValue, RETRY_AFTER};
use hyper::http::request::Parts;
use hyper::{Request, Response};
use sensay_build_tools::{Document, Findings};
use tokio::sync::watch;

use crate::dialect::{REQUEST_ID_HEADER, RequestId, VERSION_HEADER};
use crate::error::Error;
use crate::exchange::Exchange;
use crate::operation::{self, Operation};
use crate::prefer::{PREFERENCE_APPLIED, Prefer};
use crate::record::Recorder;
use crate::reply::{Reply, Script};
use crate::respond::Answer;
use crate::route::{Found, Routes};
use crate::script::{self, Scripts};
use crate::validate::{Refusal, validate};
use crate::{body, security};

/// What is called with every request that was answered.
pub(crate) type Log = Box<dyn Fn(&Exchange) + Send + Sync>;

/// A document, ready to answer.
pub(crate) struct Service {
    operations: Vec<Operation>,
    routes: Routes,
    version: Option<HeaderValue>,
    scripts: Scripts,
    pub(crate) recorder: Recorder,
    pub(crate) log: Option<Log>,
    pub(crate) keeps_requests: bool,
    count: AtomicU64,
}

impl Service {
    pub(crate) fn new(document: &Document) -> Result<Self, Findings> {
        let operations = operation::read(document)?;
        Ok(Self {
            routes: Routes::new(document, &operations)?,
            operations,
            version: operation::default_version(document)
                .and_then(|version| HeaderValue::try_from(version).ok()),
            scripts: Scripts::default(),
            recorder: Recorder::new(security::secret_headers(document)),
            log: None,
            keeps_requests: true,
            count: AtomicU64::new(0),
        })
    }

    pub(crate) fn once(&self, operation: &str, reply: Reply) -> Result<(), Error> {
        let (index, script) = self.script(operation, reply)?;
        self.scripts.once(index, script);
        Ok(())
    }

    pub(crate) fn always(&self, operation: &str, reply: Reply) -> Result<(), Error> {
        let (index, script) = self.script(operation, reply)?;
        self.scripts.always(index, script);
        Ok(())
    }

    fn script(&self, name: &str, reply: Reply) -> Result<(usize, Script), Error> {
        let found = self.operations.iter().enumerate().find(|(_, operation)| operation.is_called(name));
        let (index, operation) = found.ok_or_else(|| Error::UnknownOperation {
            name: name.to_owned(),
            known: self.operations.iter().map(Operation::name).collect(),
        })?;
        let script = Script::new(reply, operation)
            .map_err(|message| Error::Reply(format!("a reply for {name}: {message}")))?;
        Ok((index, script))
    }

    /// Answers a request. A delay ends early when the server stops.
    pub(crate) async fn serve(
        &self,
        request: Request<Incoming>,
        mut stopped: watch::Receiver<()>,
    ) -> Response<Full<Bytes>> {
        let id = RequestId(self.count.fetch_add(1, Ordering::Relaxed) + 1);
        let (head, incoming) = request.into_parts();
        let received = body::receive(incoming).await;
        let found = self.routes.find(&head.method, head.uri.path());
        if self.keeps_requests {
            let operation = found.as_ref().ok().map(|found| self.operations[found.index].name());
            self.recorder.record(operation, &head, received.as_ref().cloned().unwrap_or_default());
        }
        let prefer = Prefer::read(&head.headers);
        let answer = received.and_then(|body| self.answer(found?, &head, &body, &prefer, id));
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
                problem: answer.problem,
            });
        }
        let mut response = Response::new(Full::new(answer.body));
        *response.status_mut() = answer.status;
        *response.headers_mut() = answer.headers;
        response
    }

    fn answer(
        &self,
        found: Found<'_>,
        head: &Parts,
        body: &[u8],
        prefer: &Prefer,
        id: RequestId,
    ) -> Result<Answer, Refusal> {
        let operation = &self.operations[found.index];
        if let Some(script) = self.scripts.next(found.index, script::Request::Unvalidated) {
            return Ok(script.answer(operation, &head.headers, id));
        }
        validate(operation, &found.segments, head, body)?;
        match self.scripts.next(found.index, script::Request::Valid) {
            Some(script) => Ok(script.answer(operation, &head.headers, id)),
            None => operation.responses.answer(prefer, &head.headers, id),
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
    }
}

impl fmt::Debug for Service {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Service").field("operations", &self.operations.len()).finish_non_exhaustive()
    }
}
