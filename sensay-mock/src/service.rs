//! A document that is served, and all that belongs to it.

use std::fmt;
use std::sync::atomic::AtomicU64;
use std::time::Duration;

use hyper::body::{Bytes, Incoming};
use hyper::header::HeaderValue;
use sensay_build_tools::{Document, Findings};

use crate::clock::Clock;
use crate::error::Error;
use crate::exchange::Exchange;
use crate::expectation::Expectations;
use crate::operation::{self, Operation};
use crate::pattern::RequestPattern;
use crate::record::{Limit, RecordedRequest, Recorder};
use crate::refusal::Refusal;
use crate::reply::Reply;
use crate::route::Routes;
use crate::script::Script;
use crate::state::State;
use crate::stubs::{Stub, Stubs};
use crate::{body, security};

/// What is called with every request that was answered.
pub(crate) type Log = Box<dyn Fn(&Exchange) + Send + Sync>;

/// A document, ready to answer.
pub(crate) struct Service {
    pub(crate) document: Document,
    pub(crate) operations: Vec<Operation>,
    /// What files are sent to, which the document knows nothing of.
    storage: Operation,
    pub(crate) routes: Routes,
    pub(crate) version: Option<HeaderValue>,
    pub(crate) url: String,
    pub(crate) settings: Settings,
    pub(crate) clock: Clock,
    pub(crate) state: State,
    pub(crate) stubs: Stubs,
    pub(crate) expectations: Expectations,
    pub(crate) recorder: Recorder,
    pub(crate) log: Option<Log>,
    pub(crate) count: AtomicU64,
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Settings {
    /// Whether operations are answered from what is remembered.
    pub(crate) has_state: bool,
    /// Whether programs in a browser may ask from any page.
    pub(crate) has_cors: bool,
    /// How long the head of a request may take, and then its body.
    pub(crate) read_timeout: Option<Duration>,
    /// How many requests are kept.
    pub(crate) kept: Option<Limit>,
}

impl Service {
    pub(crate) fn new(
        document: Document,
        settings: Settings,
        storage: Operation,
        clock: Clock,
        state: State,
    ) -> Result<Self, Findings> {
        let operations = operation::read(&document)?;
        Ok(Self {
            routes: Routes::new(&document, &operations)?,
            operations,
            storage,
            version: operation::default_version(&document)
                .and_then(|version| HeaderValue::try_from(version).ok()),
            url: String::new(),
            settings,
            clock,
            state,
            stubs: Stubs::default(),
            expectations: Expectations::default(),
            recorder: Recorder::new(security::secret_headers(&document)),
            log: None,
            document,
            count: AtomicU64::new(0),
        })
    }

    /// Answers the next requests that match a pattern: as many as `times`, or all.
    pub(crate) fn stub(
        &self,
        pattern: RequestPattern,
        reply: Reply,
        times: Option<usize>,
    ) -> Result<(), Error> {
        let (index, operation) = self.operation(&pattern.operation)?;
        let script = Script::new(reply, operation)
            .map_err(|message| Error::Reply(format!("a reply for {}: {message}", pattern.operation)))?;
        if times != Some(0) {
            self.stubs.add(index, Stub { pattern, times, script });
        }
        Ok(())
    }

    /// The operation of this name, and its index.
    pub(crate) fn operation(&self, name: &str) -> Result<(usize, &Operation), Error> {
        let all = || self.operations.iter().chain([&self.storage]);
        let found = all().enumerate().find(|(_, operation)| operation.is_called(name));
        found.ok_or_else(|| Error::UnknownOperation {
            name: name.to_owned(),
            known: all().map(Operation::name).collect(),
        })
    }

    /// The storage, and its index among the operations.
    pub(crate) fn storage(&self) -> (usize, &Operation) {
        (self.operations.len(), &self.storage)
    }

    /// Keeps a request, and shows it to what expects one.
    pub(crate) fn record(&self, recorded: impl Fn() -> RecordedRequest) {
        if !self.expectations.is_empty() {
            self.expectations.see(&recorded());
        }
        if let Some(limit) = self.settings.kept {
            self.recorder.keep(recorded(), limit);
        }
    }

    /// Reads a body.
    pub(crate) async fn receive(&self, incoming: Incoming) -> Result<Bytes, Refusal> {
        body::receive(incoming, self.settings.read_timeout).await
    }

    /// Forgets everything since the start.
    pub(crate) fn reset(&self) {
        self.state.reset();
        self.stubs.clear();
        self.expectations.clear();
        self.recorder.clear();
    }
}

impl fmt::Debug for Service {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Service").field("operations", &self.operations.len()).finish_non_exhaustive()
    }
}
