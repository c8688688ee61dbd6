use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::time::{Instant, timeout_at};

use super::later;
use crate::error::Error;

/// The listener to the progress of an upload, if there is one.
#[derive(Clone, Default)]
pub(super) struct Listener(Option<Arc<dyn Fn(u64, u64) + Send + Sync>>);

impl Listener {
    pub(super) fn new(listener: impl Fn(u64, u64) + Send + Sync + 'static) -> Self {
        Self(Some(Arc::new(listener)))
    }
}

impl fmt::Debug for Listener {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_some() { "Listener(…)" } else { "Listener(none)" })
    }
}

/// The progress of an upload over all attempts. It calls the listener with numbers that never decrease.
#[derive(Debug)]
pub(super) struct Meter {
    listener: Listener,
    highest: AtomicU64,
    total: u64,
}

impl Meter {
    pub(super) fn new(listener: Listener, total: u64) -> Self {
        Self { listener, highest: AtomicU64::new(0), total }
    }

    pub(super) fn total(&self) -> u64 {
        self.total
    }

    pub(super) fn reached(&self, sent: u64) {
        let before = self.highest.fetch_max(sent, Ordering::Relaxed);
        if let (Some(listener), true) = (&self.listener.0, sent > before) {
            listener(sent, self.total);
        }
    }
}

/// The progress of one attempt. The body writes it, and the task that waits for the response reads it.
#[derive(Debug)]
pub(super) struct AttemptProgress {
    meter: Arc<Meter>,
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    moved: Instant,
    sent: u64,
    failure: Option<Error>,
}

impl AttemptProgress {
    pub(super) fn new(meter: Arc<Meter>) -> Self {
        Self { meter, state: Mutex::new(State { moved: Instant::now(), sent: 0, failure: None }) }
    }

    /// Adds bytes that were handed to the transport.
    pub(super) fn advance(&self, bytes: u64) {
        let sent = self.with(|state| {
            state.moved = Instant::now();
            state.sent += bytes;
            state.sent
        });
        self.meter.reached(sent);
    }

    /// Records that the file cannot be read. The transport gets only an error of a broken body, without this cause.
    pub(super) fn fail(&self, error: Error) {
        self.with(|state| state.failure = Some(error));
    }

    pub(super) fn take_failure(&self) -> Option<Error> {
        self.with(|state| state.failure.take())
    }

    /// Reports whether all bytes were handed to the transport.
    pub(super) fn is_complete(&self) -> bool {
        self.with(|state| state.sent == self.meter.total)
    }

    /// Waits for `work`, and fails if no byte is sent for `idle`.
    pub(super) async fn watch<T>(
        &self,
        idle: Duration,
        work: impl Future<Output = Result<T, Error>>,
    ) -> Result<T, Error> {
        let mut work = std::pin::pin!(work);
        loop {
            let deadline = self.idle_deadline(idle);
            match timeout_at(deadline, work.as_mut()).await {
                Ok(result) => return result,
                Err(_) if self.idle_deadline(idle) > deadline => {}
                Err(_) if self.is_complete() => {
                    return Err(Error::from_timeout("the response to the file", idle.saturating_mul(2)));
                }
                Err(_) => return Err(Error::too_late(format!("the upload stalled for {idle:?}"))),
            }
        }
    }

    /// Returns the deadline for the next byte, or for the response after the last one. The response has twice the time,
    /// because the end of the file is still in the buffers of the network, and the storage has to store it.
    fn idle_deadline(&self, idle: Duration) -> Instant {
        let idle = if self.is_complete() { idle.saturating_mul(2) } else { idle };
        later(self.with(|state| state.moved), idle)
    }

    fn with<T>(&self, change: impl FnOnce(&mut State) -> T) -> T {
        change(&mut self.state.lock().unwrap_or_else(PoisonError::into_inner))
    }
}
