use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::time::{Instant, timeout_at};

use super::later;
use crate::error::Error;

/// Who wants to know how far an upload is.
#[derive(Clone, Default)]
pub(super) struct Listener(Option<Arc<dyn Fn(u64, u64) + Send + Sync>>);

impl Listener {
    pub(super) fn new(listener: impl Fn(u64, u64) + Send + Sync + 'static) -> Self {
        Self(Some(Arc::new(listener)))
    }
}

impl fmt::Debug for Listener {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_some() { "Listener(…)" } else { "Listener(nobody)" })
    }
}

/// Tells the listener how far the upload is, over all attempts: never less than before.
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

/// How one attempt goes: told by the body as it leaves, asked by the one who waits for the answer.
#[derive(Debug)]
pub(super) struct Flight {
    meter: Arc<Meter>,
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    moved: Instant,
    sent: u64,
    failure: Option<Error>,
}

impl Flight {
    pub(super) fn new(meter: Arc<Meter>) -> Self {
        Self { meter, state: Mutex::new(State { moved: Instant::now(), sent: 0, failure: None }) }
    }

    /// So many bytes more have been handed over.
    pub(super) fn advance(&self, bytes: u64) {
        let sent = self.with(|state| {
            state.moved = Instant::now();
            state.sent += bytes;
            state.sent
        });
        self.meter.reached(sent);
    }

    /// The file cannot be read on. The transport hears of it as of any broken body; here is kept what it was.
    pub(super) fn fail(&self, error: Error) {
        self.with(|state| state.failure = Some(error));
    }

    pub(super) fn take_failure(&self) -> Option<Error> {
        self.with(|state| state.failure.take())
    }

    /// Whether every byte has been handed over.
    pub(super) fn is_complete(&self) -> bool {
        self.with(|state| state.sent == self.meter.total)
    }

    /// Waits for something as long as bytes keep moving.
    pub(super) async fn watch<T>(
        &self,
        idle: Duration,
        work: impl Future<Output = Result<T, Error>>,
    ) -> Result<T, Error> {
        let mut work = std::pin::pin!(work);
        loop {
            let until = self.patience(idle);
            match timeout_at(until, work.as_mut()).await {
                Ok(result) => return result,
                Err(_) if self.patience(idle) > until => {}
                Err(_) if self.is_complete() => {
                    return Err(Error::from_timeout("the answer to the file", idle.saturating_mul(2)));
                }
                Err(_) => return Err(Error::too_late(format!("the upload stood still for {idle:?}"))),
            }
        }
    }

    /// How long to wait from the last byte that moved. After all of them it is twice as long: the end of the file is
    /// still in the buffers of the network then, and the storage has to store it.
    fn patience(&self, idle: Duration) -> Instant {
        let idle = if self.is_complete() { idle.saturating_mul(2) } else { idle };
        later(self.with(|state| state.moved), idle)
    }

    fn with<T>(&self, change: impl FnOnce(&mut State) -> T) -> T {
        change(&mut self.state.lock().unwrap_or_else(PoisonError::into_inner))
    }
}
