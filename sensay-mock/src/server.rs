//! The server: a socket, its connections, and their end.

use std::convert::Infallible;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use sensay_build_tools::Document;
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::Handle;
use tokio::sync::watch;
use tokio::task::{JoinHandle, JoinSet};

use crate::error::Error;
use crate::exchange::Exchange;
use crate::record::RecordedRequest;
use crate::reply::Reply;
use crate::service::Service;

/// The spec of the Sensay API that this version of the crate was built with.
const SPEC: &str = include_str!(concat!(env!("OUT_DIR"), "/openapi.yaml"));

/// How long a server that stops lets a request finish.
const GRACE: Duration = Duration::from_secs(1);

/// A mock server that runs until it is dropped.
///
/// It runs on the Tokio runtime it is started in, which needs its I/O and time drivers enabled.
#[derive(Debug)]
pub struct MockServer {
    url: String,
    service: Arc<Service>,
    /// Nothing is ever sent: the server stops when this is dropped.
    stop: watch::Sender<()>,
    task: JoinHandle<()>,
}

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

    /// Where the server is, such as `http://127.0.0.1:49152`, without a slash at the end.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The requests so far, in the order they came in, without their secrets.
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.service.recorder.requests()
    }

    /// Answers the next request of an operation with a reply. Replies for the same operation queue up.
    ///
    /// The operation is named by its `operationId`, or as `PUT /v1/users/me`. A request that is refused leaves the
    /// reply to the next one, unless the reply is [`unvalidated`](Reply::unvalidated).
    ///
    /// # Errors
    ///
    /// Returns [`Error::UnknownOperation`] for an operation that the document does not have, and [`Error::Reply`] for
    /// a reply that cannot be sent: a status, header or example that does not exist.
    pub fn once(&self, operation: &str, reply: Reply) -> Result<&Self, Error> {
        self.service.once(operation, reply)?;
        Ok(self)
    }

    /// Answers every request of an operation with a reply, once those of [`once`](Self::once) are used up.
    ///
    /// # Errors
    ///
    /// Returns what [`once`](Self::once) returns.
    pub fn always(&self, operation: &str, reply: Reply) -> Result<&Self, Error> {
        self.service.always(operation, reply)?;
        Ok(self)
    }

    /// Stops the server and waits until its last connection is closed, which takes a second at most.
    ///
    /// A drop does the same without waiting.
    pub async fn stop(self) {
        let Self { stop, task, .. } = self;
        drop(stop);
        // It ends with an error only if the runtime itself is being shut down.
        let _ = task.await;
    }
}

/// The settings of a server that is about to start.
#[derive(Default)]
#[must_use = "a builder does nothing until it starts"]
pub struct Builder {
    spec: Spec,
    address: Option<SocketAddr>,
    log: Option<crate::service::Log>,
    forgets: bool,
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
        self.forgets = true;
        self
    }

    /// Starts the server.
    ///
    /// # Errors
    ///
    /// Returns [`Error::Document`] with all that is wrong with the document, and [`Error::Address`] or
    /// [`Error::NoRuntime`] where there is no port or no runtime.
    pub async fn start(self) -> Result<MockServer, Error> {
        if Handle::try_current().is_err() {
            return Err(Error::NoRuntime);
        }
        let mut service = match self.spec {
            Spec::Embedded => Service::new(&sensay_build_tools::parse("openapi/sensay.yaml", SPEC)?)?,
            Spec::Document(document) => Service::new(&document)?,
            Spec::Text { file, text } => Service::new(&sensay_build_tools::parse(&file, &text)?)?,
        };
        service.log = self.log;
        service.keeps_requests = !self.forgets;
        let service = Arc::new(service);

        let address = self.address.unwrap_or_else(|| (Ipv4Addr::LOCALHOST, 0).into());
        let refused = |source| Error::Address { address, source };
        let listener = TcpListener::bind(address).await.map_err(refused)?;
        let url = format!("http://{}", listener.local_addr().map_err(refused)?);
        let (stop, stopped) = watch::channel(());
        let task = tokio::spawn(accept(listener, service.clone(), stopped));
        Ok(MockServer { url, service, stop, task })
    }
}

impl std::fmt::Debug for Builder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Builder").field("address", &self.address).finish_non_exhaustive()
    }
}

/// Takes connections until the server stops. The connections are this task's own, and end with it.
async fn accept(listener: TcpListener, service: Arc<Service>, mut stopped: watch::Receiver<()>) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            _ = stopped.changed() => break,
            _ = connections.join_next(), if !connections.is_empty() => {}
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => {
                    connections.spawn(connection(stream, service.clone(), stopped.clone()));
                }
                // Such as too many open files: it passes, and must not become a busy loop.
                Err(_) => tokio::time::sleep(Duration::from_millis(10)).await,
            },
        }
    }
    drop(listener);
    let all = async { while connections.join_next().await.is_some() {} };
    let _ = tokio::time::timeout(GRACE, all).await;
}

async fn connection(stream: TcpStream, service: Arc<Service>, mut stopped: watch::Receiver<()>) {
    // Only speed depends on it.
    let _ = stream.set_nodelay(true);
    let until = stopped.clone();
    let answer = service_fn(move |request| {
        let (service, until) = (service.clone(), until.clone());
        async move { Ok::<_, Infallible>(service.serve(request, until).await) }
    });
    let mut connection = std::pin::pin!(http1::Builder::new().serve_connection(TokioIo::new(stream), answer));
    // What ends in an error here is a client that went away.
    tokio::select! {
        _ = connection.as_mut() => {}
        _ = stopped.changed() => {
            connection.as_mut().graceful_shutdown();
            let _ = connection.await;
        }
    }
}
