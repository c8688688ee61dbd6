//! The settings of a server, and its start.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use sensay_build_tools::{Document, Findings};
use tokio::net::TcpListener;
use tokio::runtime::Handle;

use crate::clock::Clock;
use crate::error::Error;
use crate::exchange::Exchange;
use crate::record::Limit;
use crate::server::MockServer;
use crate::service::{Api, Log, Service, Settings};
use crate::state::{self, Form as StreamForm, State};
use crate::storage;

/// The document of the Sensay API that this version of the crate was built with.
const SPEC: &str = include_str!(concat!(env!("OUT_DIR"), "/openapi.yaml"));

/// The document, prepared once for all servers of a process.
static EMBEDDED: LazyLock<Result<Arc<Api>, Findings>> =
    LazyLock::new(|| Ok(Arc::new(Api::new(sensay_build_tools::parse("openapi/sensay.yaml", SPEC)?)?)));

/// How long an entry of a knowledge base stays in each status.
const STEP: Duration = Duration::from_millis(200);

/// How long the head and the body of a request may each take to arrive.
const READ_TIMEOUT: Duration = Duration::from_secs(30);

/// How many bytes of the last requests' bodies are kept.
const MAX_KEPT: usize = 16 * 1024 * 1024;

impl MockServer {
    /// Starts a server of the Sensay API on a free port of 127.0.0.1.
    ///
    /// # Errors
    ///
    /// Returns [`Error::Address`] if no port is free, and [`Error::NoRuntime`] outside a Tokio runtime.
    pub async fn start() -> Result<Self, Error> {
        Self::builder().start().await
    }

    /// Creates a builder, to start a server with other settings.
    pub fn builder() -> Builder {
        Builder::default()
    }
}

/// A builder for a [`MockServer`].
#[derive(Default)]
#[must_use = "a builder does nothing until it is started"]
pub struct Builder {
    spec: Spec,
    address: Option<SocketAddr>,
    log: Option<Log>,
    state: bool,
    data: Option<(String, String)>,
    step: Option<Duration>,
    form: StreamForm,
    cors: bool,
    read_timeout: Option<Option<Duration>>,
    kept: Option<Option<Limit>>,
}

#[derive(Debug, Default)]
enum Spec {
    #[default]
    Embedded,
    Document(Box<Document>),
    Text {
        file: String,
        text: String,
    },
}

impl Builder {
    /// Serves a parsed document instead of the Sensay API's.
    pub fn spec(mut self, document: Document) -> Self {
        self.spec = Spec::Document(Box::new(document));
        self
    }

    /// Serves a document from its text, YAML or JSON. Findings name it `file`.
    pub fn spec_text(mut self, file: impl Into<String>, text: impl Into<String>) -> Self {
        self.spec = Spec::Text { file: file.into(), text: text.into() };
        self
    }

    /// Sets the address to listen on: a free port of 127.0.0.1 unless this is called.
    pub fn address(mut self, address: impl Into<SocketAddr>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Calls a function for every request once its response is ready.
    pub fn on_exchange(mut self, log: impl Fn(&Exchange) + Send + Sync + 'static) -> Self {
        self.log = Some(Box::new(log));
        self
    }

    /// Records no requests, so that memory does not grow with them. [`MockServer::requests`] is then empty.
    pub fn without_requests(mut self) -> Self {
        self.kept = Some(None);
        self
    }

    /// Records the last requests only: at most `count`, and at most 16 MiB of their bodies.
    pub fn last_requests(mut self, count: usize) -> Self {
        self.kept = Some(Some(Limit { requests: count, bytes: MAX_KEPT }));
        self
    }

    /// Sets whether the server remembers what requests create, change and delete. It does not unless this is called.
    ///
    /// The state begins with the examples of the Sensay API's document, or with [`data`](Self::data). Operations of any
    /// other document still respond with the document's examples.
    pub fn state(mut self, state: bool) -> Self {
        self.state = state;
        self
    }

    /// Sets the data that the state begins with, JSON or YAML in the format of a [snapshot](MockServer::snapshot), and
    /// switches [`state`](Self::state) on. Findings name the data `file`.
    pub fn data(mut self, file: impl Into<String>, text: impl Into<String>) -> Self {
        self.data = Some((file.into(), text.into()));
        self.state(true)
    }

    /// Sets how long an entry of a knowledge base stays in each status, measured by the [clock](MockServer::clock) of
    /// the server: 200 milliseconds unless this is called.
    pub fn processing_step(mut self, step: Duration) -> Self {
        self.step = Some(step);
        self
    }

    /// Sets the form of streamed completions, for requests without `Prefer: stream=…`.
    pub fn stream_form(mut self, form: StreamForm) -> Self {
        self.form = form;
        self
    }

    /// Sets whether web pages of any origin may call the server, which then responds to browsers' preflight requests.
    /// They may not unless this is called.
    pub fn cors(mut self, cors: bool) -> Self {
        self.cors = cors;
        self
    }

    /// Sets how long a client may take to send the head of a request, and then its body: 30 seconds each unless this is
    /// called, and without a limit for `None`. An idle connection is closed after the same time.
    pub fn read_timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.read_timeout = Some(timeout.into());
        self
    }

    /// Starts the server.
    ///
    /// # Errors
    ///
    /// Returns [`Error::Document`] with all findings in the document or the data, [`Error::Address`] if the address
    /// cannot be listened on, and [`Error::NoRuntime`] outside a Tokio runtime.
    pub async fn start(self) -> Result<MockServer, Error> {
        if Handle::try_current().is_err() {
            return Err(Error::NoRuntime);
        }
        let api = match self.spec {
            Spec::Embedded => EMBEDDED.clone()?,
            Spec::Document(document) => Arc::new(Api::new(*document)?),
            Spec::Text { file, text } => Arc::new(Api::new(sensay_build_tools::parse(&file, &text)?)?),
        };
        let settings = Settings {
            has_state: self.state,
            has_cors: self.cors,
            read_timeout: self.read_timeout.unwrap_or(Some(READ_TIMEOUT)),
            kept: self.kept.unwrap_or(Some(Limit::NONE)),
        };
        let clock = Clock::new();
        let data = self.data.as_ref().map(|(file, text)| (file.as_str(), text.as_str()));
        let rules = state::Settings { step: self.step.unwrap_or(STEP), form: self.form };
        let state = State::new(data, &api.document, clock.clone(), rules)?;
        let mut service = Service::new(api, settings, storage::operation(), clock, state);
        service.log = self.log;

        let address = self.address.unwrap_or_else(|| (Ipv4Addr::LOCALHOST, 0).into());
        let bind_error = |source| Error::Address { address, source };
        let listener = TcpListener::bind(address).await.map_err(bind_error)?;
        service.url = format!("http://{}", reachable(listener.local_addr().map_err(bind_error)?));
        Ok(MockServer::serve(listener, Arc::new(service)))
    }
}

/// Returns an address that clients can connect to: loopback instead of the unspecified address.
fn reachable(mut address: SocketAddr) -> SocketAddr {
    match address.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => address.set_ip(Ipv4Addr::LOCALHOST.into()),
        IpAddr::V6(ip) if ip.is_unspecified() => address.set_ip(Ipv6Addr::LOCALHOST.into()),
        _ => {}
    }
    address
}

impl std::fmt::Debug for Builder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Builder").field("address", &self.address).finish_non_exhaustive()
    }
}
