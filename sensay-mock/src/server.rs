//! The server: a socket, its connections, and their end.

use std::sync::Arc;
use std::time::Duration;

use sensay_build_tools::Findings;
use serde_json::Value;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::{JoinHandle, JoinSet};

use crate::clock::Clock;
use crate::connection;
use crate::error::Error;
use crate::expectation::Times;
use crate::pattern::RequestPattern;
use crate::record::RecordedRequest;
use crate::reply::Reply;
use crate::service::Service;
use crate::storage::Storage;

/// How long a server that stops lets a request finish.
const GRACE: Duration = Duration::from_secs(1);

/// A mock server that runs until it is dropped.
///
/// It runs on the Tokio runtime it is started in, which needs its I/O and time drivers enabled.
///
/// # Panics
///
/// A drop panics if an [expectation](Self::expect) does not hold, unless the thread is panicking already.
#[derive(Debug)]
pub struct MockServer {
    service: Arc<Service>,
    /// Nothing is ever sent: the server stops when this is dropped.
    stop: Option<watch::Sender<()>>,
    task: Option<JoinHandle<()>>,
}

impl MockServer {
    /// Serves on a listener.
    pub(crate) fn serve(listener: TcpListener, service: Arc<Service>) -> Self {
        let (stop, stopped) = watch::channel(());
        let task = tokio::spawn(accept(listener, service.clone(), stopped));
        Self { service, stop: Some(stop), task: Some(task) }
    }

    /// Returns where the server is, such as `http://127.0.0.1:49152`, without a slash at the end.
    pub fn url(&self) -> &str {
        &self.service.url
    }

    /// Returns the requests so far, in the order they came in, without their secrets.
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.service.recorder.requests()
    }

    /// Returns the requests so far that match a pattern, such as the name of an operation.
    ///
    /// # Errors
    ///
    /// Returns [`Error::UnknownOperation`] for an operation that the document does not have.
    pub fn requests_for(&self, pattern: impl Into<RequestPattern>) -> Result<Vec<RecordedRequest>, Error> {
        let pattern = pattern.into();
        let operation = self.service.operation(&pattern.operation)?.1.name();
        let mut requests = self.requests();
        requests.retain(|request| {
            request.operation() == Some(&operation) && pattern.mismatches(request).is_empty()
        });
        Ok(requests)
    }

    /// Forgets the requests so far.
    pub fn clear_requests(&self) {
        self.service.recorder.clear();
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
    pub fn once(&self, pattern: impl Into<RequestPattern>, reply: Reply) -> Result<&Self, Error> {
        self.times(1, pattern, reply)
    }

    /// Answers as many of the next requests that match a pattern with a reply.
    ///
    /// # Errors
    ///
    /// Returns what [`once`](Self::once) returns.
    pub fn times(
        &self,
        times: usize,
        pattern: impl Into<RequestPattern>,
        reply: Reply,
    ) -> Result<&Self, Error> {
        self.service.stub(pattern.into(), reply, Some(times))?;
        Ok(self)
    }

    /// Answers every request that matches a pattern with a reply, once those of [`once`](Self::once) and
    /// [`times`](Self::times) are used up. Of several that match, the one that was added last is taken.
    ///
    /// # Errors
    ///
    /// Returns what [`once`](Self::once) returns.
    pub fn always(&self, pattern: impl Into<RequestPattern>, reply: Reply) -> Result<&Self, Error> {
        self.service.stub(pattern.into(), reply, None)?;
        Ok(self)
    }

    /// Expects requests that match a pattern: `1`, `1..=3` or `1..` of them from now on.
    ///
    /// [`verify`](Self::verify) says whether they came, and so does a drop of the server, by a panic.
    ///
    /// # Errors
    ///
    /// Returns [`Error::UnknownOperation`] for an operation that the document does not have.
    pub fn expect(
        &self,
        pattern: impl Into<RequestPattern>,
        times: impl Into<Times>,
    ) -> Result<&Self, Error> {
        let pattern = pattern.into();
        let operation = self.service.operation(&pattern.operation)?.1.name();
        self.service.expectations.add(operation, pattern, times.into());
        Ok(self)
    }

    /// Reports whether the [expected](Self::expect) requests came, and forgets the expectations.
    ///
    /// # Errors
    ///
    /// Returns [`Error::Unexpected`] with every expectation that does not hold and the request that came nearest.
    pub fn verify(&self) -> Result<(), Error> {
        let verified = self.service.expectations.verify().map_err(Error::Unexpected);
        self.service.expectations.clear();
        verified
    }

    /// Returns the clock of the server.
    pub fn clock(&self) -> Clock {
        self.service.clock.clone()
    }

    /// Returns the storage of the server, which takes uploaded files.
    pub fn storage(&self) -> Storage {
        Storage(self.service.clone())
    }

    /// Returns what the server remembers, as JSON: everything but the contents of files.
    ///
    /// Organizations are named by a number made of their secret, and no secret is in it.
    pub fn snapshot(&self) -> Value {
        self.service.state.snapshot()
    }

    /// Puts a [`snapshot`](Self::snapshot) in the place of what the server remembers.
    ///
    /// # Errors
    ///
    /// Returns all that is wrong with the snapshot, each with its place.
    pub fn restore(&self, snapshot: &Value) -> Result<(), Findings> {
        self.service.state.restore("snapshot", &snapshot.to_string(), &self.service.document)
    }

    /// Forgets everything since the start: what is remembered, replies, expectations and requests. The clock stays as it
    /// is.
    pub fn reset(&self) {
        self.service.reset();
    }

    /// Stops the server and waits until its last connection is closed, which takes a second at most.
    ///
    /// A drop does the same without waiting.
    pub async fn stop(mut self) {
        drop(self.stop.take());
        if let Some(task) = self.task.take() {
            // It ends with an error only if the runtime itself is being shut down.
            let _ = task.await;
        }
    }
}

impl Drop for MockServer {
    fn drop(&mut self) {
        if !std::thread::panicking()
            && let Err(error) = self.verify()
        {
            panic!("{error}");
        }
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
                    connections.spawn(connection::serve(stream, service.clone(), stopped.clone()));
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
