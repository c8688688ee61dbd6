//! The served document, and everything that the connections of a server share.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::AtomicU64;
use std::time::Duration;

use hyper::body::{Bytes, Incoming};
use hyper::header::HeaderValue;
use sensay_build_tools::{Document, Findings};

use crate::clock::Clock;
use crate::error::Error;
use crate::error_response::ErrorResponse;
use crate::exchange::Exchange;
use crate::expectation::Expectations;
use crate::operation::{self, Operation};
use crate::pattern::RequestPattern;
use crate::record::{Limit, RecordedRequest, Recorder};
use crate::reply::Reply;
use crate::route::Routes;
use crate::script::Script;
use crate::state::State;
use crate::stubs::{Stub, Stubs};
use crate::{body, security};

/// A function that is called for every request once its response is ready.
pub(crate) type Log = Box<dyn Fn(&Exchange) + Send + Sync>;

/// A document that is prepared for serving. Servers of one document share it.
#[derive(Debug)]
pub(crate) struct Api {
    pub(crate) document: Document,
    pub(crate) operations: Vec<Operation>,
    pub(crate) routes: Routes,
    pub(crate) version: Option<HeaderValue>,
}

impl Api {
    /// Prepares a document.
    ///
    /// # Errors
    ///
    /// Returns every finding that keeps an operation from being served.
    pub(crate) fn new(document: Document) -> Result<Self, Findings> {
        let operations = operation::read(&document)?;
        Ok(Self {
            routes: Routes::new(&document, &operations)?,
            operations,
            version: operation::default_version(&document)
                .and_then(|version| HeaderValue::try_from(version).ok()),
            document,
        })
    }
}

/// A document, with the state of one server.
pub(crate) struct Service {
    pub(crate) api: Arc<Api>,
    /// The upload of a file to a signed URL, which the document does not describe.
    storage: Operation,
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

/// The settings of a server.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Settings {
    /// Whether operations with rules use the state.
    pub(crate) has_state: bool,
    /// Whether web pages of any origin may call the server.
    pub(crate) has_cors: bool,
    /// How long the head and the body of a request may each take to arrive.
    pub(crate) read_timeout: Option<Duration>,
    /// How many requests are recorded; `None` for none.
    pub(crate) kept: Option<Limit>,
}

impl Service {
    pub(crate) fn new(
        api: Arc<Api>,
        settings: Settings,
        storage: Operation,
        clock: Clock,
        state: State,
    ) -> Self {
        Self {
            storage,
            url: String::new(),
            settings,
            clock,
            state,
            stubs: Stubs::default(),
            expectations: Expectations::default(),
            recorder: Recorder::new(security::secret_headers(&api.document)),
            log: None,
            count: AtomicU64::new(0),
            api,
        }
    }

    /// Adds a reply for the next requests that match a pattern: for `times` of them, or for all.
    pub(crate) fn stub(
        &self,
        pattern: RequestPattern,
        reply: Reply,
        times: Option<usize>,
    ) -> Result<(), Error> {
        let (index, operation) = self.operation(&pattern.operation)?;
        let script = Script::new(reply, operation).map_err(|message| {
            Error::Reply(format!("cannot add a reply for {}: {message}", pattern.operation))
        })?;
        if times != Some(0) {
            self.stubs.add(index, Stub { pattern, times, script });
        }
        Ok(())
    }

    /// Returns the operation with this name, and its index.
    pub(crate) fn operation(&self, name: &str) -> Result<(usize, &Operation), Error> {
        let all = || self.api.operations.iter().chain([&self.storage]);
        let found = all().enumerate().find(|(_, operation)| operation.has_name(name));
        found.ok_or_else(|| Error::UnknownOperation {
            name: name.to_owned(),
            known: all().map(Operation::name).collect(),
        })
    }

    /// Returns the operation of the storage, and its index.
    pub(crate) fn storage(&self) -> (usize, &Operation) {
        (self.api.operations.len(), &self.storage)
    }

    /// Records a request, and counts it for the expectations.
    pub(crate) fn record(&self, recorded: impl Fn() -> RecordedRequest) {
        if !self.expectations.is_empty() {
            self.expectations.record(&recorded());
        }
        if let Some(limit) = self.settings.kept {
            self.recorder.keep(recorded(), limit);
        }
    }

    /// Reads the body of a request within the timeout.
    pub(crate) async fn receive(&self, incoming: Incoming) -> Result<Bytes, ErrorResponse> {
        body::receive(incoming, self.settings.read_timeout).await
    }

    /// Restores the initial state, and removes stubs, expectations and recorded requests.
    pub(crate) fn reset(&self) {
        self.state.reset();
        self.stubs.clear();
        self.expectations.clear();
        self.recorder.clear();
    }
}

impl fmt::Debug for Service {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Service").field("operations", &self.api.operations.len()).finish_non_exhaustive()
    }
}
