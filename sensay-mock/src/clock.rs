//! The time that a server goes by.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use jiff::{SignedDuration, Timestamp};
use tokio::time::Instant;

/// The clock of a server, which a test can stop and move.
///
/// It begins with the time of the machine, runs with Tokio's clock, and decides how far the entries of a knowledge
/// base are, which day a conversation counts for, and every time in a response. Clones are the same clock.
#[derive(Clone, Debug)]
pub struct Clock(Arc<Mutex<Hands>>);

#[derive(Debug)]
struct Hands {
    shown: Timestamp,
    /// When `shown` was the time. `None` while the clock stands still.
    since: Option<Instant>,
}

impl Clock {
    pub(crate) fn new() -> Self {
        let hands = Hands { shown: Timestamp::now(), since: Some(Instant::now()) };
        Self(Arc::new(Mutex::new(hands)))
    }

    /// Returns the time that the server goes by.
    pub fn now(&self) -> SystemTime {
        self.timestamp().try_into().unwrap_or(SystemTime::UNIX_EPOCH)
    }

    /// Sets the time. Times that are too far away to represent are ignored.
    pub fn set(&self, time: SystemTime) {
        if let Ok(time) = Timestamp::try_from(time) {
            self.lock().set(time);
        }
    }

    /// Moves the clock forward, whether or not it stands still.
    pub fn advance(&self, duration: Duration) {
        let mut hands = self.lock();
        let moved = later(hands.now(), duration);
        hands.set(moved);
    }

    /// Stops the clock: only [`advance`](Self::advance) and [`set`](Self::set) move it from then on.
    pub fn pause(&self) {
        let mut hands = self.lock();
        hands.shown = hands.now();
        hands.since = None;
    }

    /// Lets a stopped clock run again.
    pub fn resume(&self) {
        self.lock().since.get_or_insert_with(Instant::now);
    }

    pub(crate) fn timestamp(&self) -> Timestamp {
        self.lock().now()
    }

    fn lock(&self) -> MutexGuard<'_, Hands> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Hands {
    fn now(&self) -> Timestamp {
        later(self.shown, self.since.map(|since| since.elapsed()).unwrap_or_default())
    }

    fn set(&mut self, time: Timestamp) {
        self.shown = time;
        if let Some(since) = &mut self.since {
            *since = Instant::now();
        }
    }
}

/// A time after another, at most the last one that can be represented.
pub(crate) fn later(time: Timestamp, duration: Duration) -> Timestamp {
    let duration = SignedDuration::try_from(duration).unwrap_or(SignedDuration::MAX);
    time.checked_add(duration).unwrap_or(Timestamp::MAX)
}
