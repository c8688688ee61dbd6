//! The clock of a server.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use jiff::{SignedDuration, Timestamp};
use tokio::time::Instant;

/// The clock of a server, which a test can stop and move.
///
/// It starts at the system time and advances with Tokio's clock. The processing of knowledge base entries, the day that
/// a conversation counts for, and every time in a response depend on it. Clones share one clock.
#[derive(Clone, Debug)]
pub struct Clock(Arc<Mutex<ClockState>>);

#[derive(Debug)]
struct ClockState {
    /// The time at `running_since`.
    time: Timestamp,
    /// `None` while the clock is stopped.
    running_since: Option<Instant>,
}

impl Clock {
    pub(crate) fn new() -> Self {
        let state = ClockState { time: Timestamp::now(), running_since: Some(Instant::now()) };
        Self(Arc::new(Mutex::new(state)))
    }

    /// Returns the current time of the clock.
    pub fn now(&self) -> SystemTime {
        self.timestamp().try_into().unwrap_or(SystemTime::UNIX_EPOCH)
    }

    /// Sets the time. A time outside the years -9999 to 9999 is ignored.
    pub fn set(&self, time: SystemTime) {
        if let Ok(time) = Timestamp::try_from(time) {
            self.lock().set(time);
        }
    }

    /// Moves the clock forward, even while it is stopped.
    pub fn advance(&self, duration: Duration) {
        let mut state = self.lock();
        let moved = later(state.now(), duration);
        state.set(moved);
    }

    /// Stops the clock. Until [`resume`](Self::resume), only [`advance`](Self::advance) and [`set`](Self::set) move it.
    pub fn pause(&self) {
        let mut state = self.lock();
        state.time = state.now();
        state.running_since = None;
    }

    /// Starts a stopped clock again.
    pub fn resume(&self) {
        self.lock().running_since.get_or_insert_with(Instant::now);
    }

    pub(crate) fn timestamp(&self) -> Timestamp {
        self.lock().now()
    }

    fn lock(&self) -> MutexGuard<'_, ClockState> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl ClockState {
    fn now(&self) -> Timestamp {
        later(self.time, self.running_since.map(|since| since.elapsed()).unwrap_or_default())
    }

    fn set(&mut self, time: Timestamp) {
        self.time = time;
        if let Some(since) = &mut self.running_since {
            *since = Instant::now();
        }
    }
}

/// Adds a duration to a time, up to the last time that can be represented.
pub(crate) fn later(time: Timestamp, duration: Duration) -> Timestamp {
    let duration = SignedDuration::try_from(duration).unwrap_or(SignedDuration::MAX);
    time.checked_add(duration).unwrap_or(Timestamp::MAX)
}
