//! The server: its socket, its connections, and its shutdown.

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

/// How long a stopping server waits for requests to finish.
const GRACE: Duration = Duration::from_secs(1);

/// A mock server that runs until it is dropped.
///
/// It runs on the Tokio runtime that it is started in. The runtime must have its I/O and time drivers enabled.
///
/// # Panics
///
/// Dropping the server panics if an [expectation](Self::expect) does not hold, unless the thread is already panicking.
#[derive(Debug)]
pub struct MockServer {
    service: Arc<Service>,
    /// Stops the server when it is dropped. Nothing is sent.
    stop: Option<watch::Sender<()>>,
    task: Option<JoinHandle<()>>,
}

impl MockServer {
    /// Serves the connections of a listener.
    pub(crate) fn serve(listener: TcpListener, service: Arc<Service>) -> Self {
        let (stop, stopped) = watch::channel(());
        let task = tokio::spawn(accept(listener, service.clone(), stopped));
        Self { service, stop: Some(stop), task: Some(task) }
    }

    /// Returns the URL of the server without a trailing slash, such as `http://127.0.0.1:49152`.
    pub fn url(&self) -> &str {
        &self.service.url
    }

    /// Returns the requests so far, in the order they arrived, with secrets redacted.
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.service.recorder.requests()
    }

    /// Returns the requests so far that match a pattern, such as the name of an operation.
    ///
    /// # Errors
    ///
    /// Returns [`Error::UnknownOperation`] if the document does not have the operation.
    pub fn requests_for(&self, pattern: impl Into<RequestPattern>) -> Result<Vec<RecordedRequest>, Error> {
        let pattern = pattern.into();
        let operation = self.service.operation(&pattern.operation)?.1.name();
        let mut requests = self.requests();
        requests.retain(|request| {
            request.operation() == Some(&operation) && pattern.mismatches(request).is_empty()
        });
        Ok(requests)
    }

    /// Removes the recorded requests.
    pub fn clear_requests(&self) {
        self.service.recorder.clear();
    }

    /// Sends a reply to the next request that matches a pattern. If several replies match, the one that was added first
    /// is sent first.
    ///
    /// An operation is named by its `operationId`, or as `PUT /v1/users/me`. A request that fails validation does not
    /// use up the reply, unless the reply is [`unvalidated`](Reply::unvalidated).
    ///
    /// # Errors
    ///
    /// Returns [`Error::UnknownOperation`] if the document does not have the operation, and [`Error::Reply`] if the
    /// reply has an invalid status or header, or an example that the document does not have.
    pub fn once(&self, pattern: impl Into<RequestPattern>, reply: Reply) -> Result<&Self, Error> {
        self.times(1, pattern, reply)
    }

    /// Sends a reply to the next `times` requests that match a pattern.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`once`](Self::once).
    pub fn times(
        &self,
        times: usize,
        pattern: impl Into<RequestPattern>,
        reply: Reply,
    ) -> Result<&Self, Error> {
        self.service.stub(pattern.into(), reply, Some(times))?;
        Ok(self)
    }

    /// Sends a reply to every request that matches a pattern, after the replies of [`once`](Self::once) and
    /// [`times`](Self::times) are used up. If several match, the reply that was added last is sent.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`once`](Self::once).
    pub fn always(&self, pattern: impl Into<RequestPattern>, reply: Reply) -> Result<&Self, Error> {
        self.service.stub(pattern.into(), reply, None)?;
        Ok(self)
    }

    /// Expects a number of requests that match a pattern from now on: `1`, `1..=3` or `1..`.
    ///
    /// [`verify`](Self::verify) reports whether they arrived. Dropping the server panics if they did not.
    ///
    /// # Errors
    ///
    /// Returns [`Error::UnknownOperation`] if the document does not have the operation.
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

    /// Verifies that the [expected](Self::expect) requests arrived, and removes the expectations.
    ///
    /// # Errors
    ///
    /// Returns [`Error::Unexpected`] with every expectation that does not hold, and the nearest request to each.
    pub fn verify(&self) -> Result<(), Error> {
        let verified = self.service.expectations.verify().map_err(Error::Unexpected);
        self.service.expectations.clear();
        verified
    }

    /// Returns the clock of the server.
    pub fn clock(&self) -> Clock {
        self.service.clock.clone()
    }

    /// Returns the storage for uploaded files.
    pub fn storage(&self) -> Storage {
        Storage(self.service.clone())
    }

    /// Returns the state of the server as JSON, without the contents of files.
    ///
    /// The JSON names each organization by a hash of its secret, and contains no secret.
    pub fn snapshot(&self) -> Value {
        self.service.state.snapshot()
    }

    /// Replaces the state of the server with a [`snapshot`](Self::snapshot).
    ///
    /// # Errors
    ///
    /// Returns all findings in the snapshot, each with its line and column.
    pub fn restore(&self, snapshot: &Value) -> Result<(), Findings> {
        self.service.state.restore("snapshot", &snapshot.to_string(), &self.service.api.document)
    }

    /// Restores the initial state, and removes replies, expectations and recorded requests. The clock does not change.
    pub fn reset(&self) {
        self.service.reset();
    }

    /// Stops the server and waits until its last connection is closed: a second at most.
    ///
    /// Dropping the server does the same without waiting.
    pub async fn stop(mut self) {
        drop(self.stop.take());
        if let Some(task) = self.task.take() {
            // The task fails only if the runtime is shutting down.
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

/// Accepts connections until the server stops. Their tasks end with this one.
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
                // An error such as too many open files is temporary. The delay avoids a busy loop.
                Err(_) => tokio::time::sleep(Duration::from_millis(10)).await,
            },
        }
    }
    drop(listener);
    let all = async { while connections.join_next().await.is_some() {} };
    let _ = tokio::time::timeout(GRACE, all).await;
}
