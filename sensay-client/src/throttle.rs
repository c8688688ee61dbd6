//! How many requests a client sends at once, and how many in a time.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{Mutex, OwnedSemaphorePermit, Semaphore};
use tokio::time::{Instant, sleep_until};

use crate::builder::ClientBuilder;
use crate::error::Error;

/// The longest time between two requests: one that can be added to any point in time.
const MAX_INTERVAL: Duration = Duration::from_secs(24 * 60 * 60);

/// What a caller has set.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Limits {
    at_once: Option<usize>,
    rate: Option<(u32, Duration)>,
}

impl ClientBuilder {
    /// Limits the number of requests that are under way at once, for this client and all that are derived from it.
    /// There is no limit unless one is set.
    ///
    /// Further requests wait for their turn, in the order in which they come. The wait counts for
    /// [`Options::timeout`](crate::Options::timeout) and not for the timeout of an attempt. A call that waits to be
    /// retried holds no turn; a streamed answer holds its own until it ends. Files on their way to a signed address are
    /// not counted.
    pub fn max_concurrent_requests(mut self, requests: usize) -> Self {
        self.limits.at_once = Some(requests);
        self
    }

    /// Limits the number of requests in a time, retries included, for this client and all that are derived from it:
    /// `rate_limit(10, Duration::from_secs(1))`. There is no limit unless one is set.
    ///
    /// The requests are spaced evenly, to the millisecond, so a rate of more than 500 a second is not reached.
    /// Everything else is as with [`max_concurrent_requests`](Self::max_concurrent_requests).
    pub fn rate_limit(mut self, requests: u32, per: Duration) -> Self {
        self.limits.rate = Some((requests, per));
        self
    }
}

/// What lets requests go.
#[derive(Debug, Default)]
pub(crate) struct Throttle {
    turns: Option<Arc<Semaphore>>,
    pace: Option<Pace>,
}

/// When the next request may go.
#[derive(Debug)]
struct Pace {
    interval: Duration,
    /// Locked by the request whose turn is next, while it waits; the others queue up behind it.
    next: Mutex<Option<Instant>>,
}

/// The turn of a request, which ends when this is dropped.
#[derive(Debug, Default)]
pub(crate) struct Turn(
    #[expect(dead_code, reason = "it is there to be dropped")] Option<OwnedSemaphorePermit>,
);

impl Throttle {
    pub(crate) fn new(limits: Limits) -> Result<Self, Error> {
        let turns = match limits.at_once {
            Some(0) => {
                return Err(Error::setting("`max_concurrent_requests` is 0, which lets no request go"));
            }
            Some(count) => Some(Arc::new(Semaphore::new(count.min(Semaphore::MAX_PERMITS)))),
            None => None,
        };
        let pace = match limits.rate {
            Some((0, _)) => return Err(Error::setting("`rate_limit` is 0 requests, which lets none go")),
            Some((count, per)) => {
                Some(Pace { interval: (per / count).min(MAX_INTERVAL), next: Mutex::default() })
            }
            None => None,
        };
        Ok(Self { turns, pace })
    }

    /// Waits for the turn of a request. Whoever stops waiting has taken nothing from those behind.
    pub(crate) async fn turn(&self) -> Turn {
        let permit = match &self.turns {
            // Nobody closes it, so there is a permit.
            Some(turns) => turns.clone().acquire_owned().await.ok(),
            None => None,
        };
        if let Some(pace) = &self.pace {
            let mut next = pace.next.lock().await;
            let mut now = Instant::now();
            if let Some(at) = next.filter(|at| *at > now) {
                sleep_until(at).await;
                now = at;
            }
            *next = Some(now + pace.interval);
        }
        Turn(permit)
    }
}
