//! The settings of a server.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use sensay_build_tools::Document;
use tokio::net::TcpListener;
use tokio::runtime::Handle;

use crate::clock::Clock;
use crate::error::Error;
use crate::exchange::Exchange;
use crate::record::Limit;
use crate::server::MockServer;
use crate::service::{Log, Service, Settings};
use crate::state::{self, Form as StreamForm, State};
use crate::storage;

/// The document of the Sensay API that this version of the crate was built with.
const SPEC: &str = include_str!(concat!(env!("OUT_DIR"), "/openapi.yaml"));

/// How long an entry of a knowledge base stays in each state.
const STEP: Duration = Duration::from_millis(200);

/// How long a request may take to arrive, head and body each.
const READ_TIMEOUT: Duration = Duration::from_secs(30);

/// How much is kept of the bodies of the last requests.
const MAX_KEPT: usize = 16 * 1024 * 1024;

impl MockServer {
    /// Starts a server of the Sensay API on a free port of 127.0.0.1.
    ///
    /// # Errors
    ///
    /// Returns [`Error::Address`] or [`Error::NoRuntime`] where there is no port or no runtime.
    pub async fn start() -> Result<Self, Error> {
        Self::builder().start().await
    }

    /// Starts a server with settings of its own.
    pub fn builder() -> Builder {
        Builder::default()
    }
}

/// The settings of a server that is about to start.
#[derive(Default)]
#[must_use = "a builder does nothing until it starts"]
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
    /// Serves a document other than the Sensay API's.
    pub fn spec(mut self, document: Document) -> Self {
        self.spec = Spec::Document(Box::new(document));
        self
    }

    /// Serves a document that is still text, YAML or JSON. `file` is what findings call it.
    pub fn spec_text(mut self, file: impl Into<String>, text: impl Into<String>) -> Self {
        self.spec = Spec::Text { file: file.into(), text: text.into() };
        self
    }

    /// Listens on this address and not on a free port of 127.0.0.1.
    pub fn address(mut self, address: impl Into<SocketAddr>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Calls a function with every request that was answered.
    pub fn on_exchange(mut self, log: impl Fn(&Exchange) + Send + Sync + 'static) -> Self {
        self.log = Some(Box::new(log));
        self
    }

    /// Keeps no requests, so that a server can run for long. [`MockServer::requests`] is then empty.
    pub fn without_requests(mut self) -> Self {
        self.kept = Some(None);
        self
    }

    /// Keeps the last requests only: at most this many, and at most 16 MiB of their bodies.
    pub fn last_requests(mut self, count: usize) -> Self {
        self.kept = Some(Some(Limit { requests: count, bytes: MAX_KEPT }));
        self
    }

    /// Remembers what was created, changed and deleted, and answers with it.
    ///
    /// It begins with the examples of the API's document, or with [`data`](Self::data). Operations of another document
    /// than the Sensay API's are answered from its examples all the same.
    pub fn state(mut self, state: bool) -> Self {
        self.state = state;
        self
    }

    /// Begins with data of one's own, JSON or YAML in the form of a [snapshot](MockServer::snapshot), and switches
    /// [`state`](Self::state) on. `file` is what findings call it.
    pub fn data(mut self, file: impl Into<String>, text: impl Into<String>) -> Self {
        self.data = Some((file.into(), text.into()));
        self.state(true)
    }

    /// Sets how long an entry of a knowledge base stays in each state: 200 milliseconds unless this is called. It goes
    /// by the [clock](MockServer::clock) of the server.
    pub fn processing_step(mut self, step: Duration) -> Self {
        self.step = Some(step);
        self
    }

    /// Sets the form of streamed completions, unless a request asks for another with `Prefer: stream=…`.
    pub fn stream_form(mut self, form: StreamForm) -> Self {
        self.form = form;
        self
    }

    /// Lets pages of any origin ask the server, and answers the preflight requests of browsers.
    pub fn cors(mut self, cors: bool) -> Self {
        self.cors = cors;
        self
    }

    /// Sets how long a client may take for the head of a request and then for its body: 30 seconds each unless this
    /// is called. A connection without a request is closed after that time too.
    pub fn read_timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.read_timeout = Some(timeout.into());
        self
    }

    /// Starts the server.
    ///
    /// # Errors
    ///
    /// Returns [`Error::Document`] with all that is wrong with the document or the data, and [`Error::Address`] or
    /// [`Error::NoRuntime`] where there is no port or no runtime.
    pub async fn start(self) -> Result<MockServer, Error> {
        if Handle::try_current().is_err() {
            return Err(Error::NoRuntime);
        }
        let document = match self.spec {
            Spec::Embedded => sensay_build_tools::parse("openapi/sensay.yaml", SPEC)?,
            Spec::Document(document) => *document,
            Spec::Text { file, text } => sensay_build_tools::parse(&file, &text)?,
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
        let state = State::new(data, &document, clock.clone(), rules)?;
        let mut service = Service::new(document, settings, storage::operation(), clock, state)?;
        service.log = self.log;

        let address = self.address.unwrap_or_else(|| (Ipv4Addr::LOCALHOST, 0).into());
        let refused = |source| Error::Address { address, source };
        let listener = TcpListener::bind(address).await.map_err(refused)?;
        service.url = format!("http://{}", reachable(listener.local_addr().map_err(refused)?));
        Ok(MockServer::serve(listener, Arc::new(service)))
    }
}

/// An address that can be connected to: the one that means all addresses cannot.
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
