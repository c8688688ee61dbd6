//! The limits of concurrent requests and of the request rate.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{Mutex, OwnedSemaphorePermit, Semaphore};
use tokio::time::{Instant, sleep_until};

use crate::error::Error;

/// The longest interval between two requests, so that it can be added to any point in time.
const MAX_INTERVAL: Duration = Duration::from_secs(24 * 60 * 60);

/// The limits that a caller has set.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Limits {
    pub(crate) at_once: Option<usize>,
    pub(crate) rate: Option<(u32, Duration)>,
}

/// Delays requests until the limits allow them.
#[derive(Debug, Default)]
pub(crate) struct Throttle {
    turns: Option<Arc<Semaphore>>,
    pace: Option<Pace>,
}

/// The rate limit: when the next request may be sent.
#[derive(Debug)]
struct Pace {
    interval: Duration,
    /// Locked by the request that is next, while it waits; the others queue for the lock.
    next: Mutex<Option<Instant>>,
}

/// The permission to send a request, which ends when this is dropped.
#[derive(Debug, Default)]
pub(crate) struct Turn(
    #[expect(dead_code, reason = "it is held until it is dropped")] Option<OwnedSemaphorePermit>,
);

impl Throttle {
    pub(crate) fn new(limits: Limits) -> Result<Self, Error> {
        let turns = match limits.at_once {
            Some(0) => {
                return Err(Error::setting(
                    "`max_concurrent_requests` is 0, which allows no request: set at least 1",
                ));
            }
            Some(count) => Some(Arc::new(Semaphore::new(count.min(Semaphore::MAX_PERMITS)))),
            None => None,
        };
        let pace = match limits.rate {
            Some((0, _)) => {
                return Err(Error::setting("`rate_limit` is 0 requests, which allows none: set at least 1"));
            }
            Some((count, per)) => {
                Some(Pace { interval: (per / count).min(MAX_INTERVAL), next: Mutex::default() })
            }
            None => None,
        };
        Ok(Self { turns, pace })
    }

    /// Waits until a request may be sent. Dropping the future takes nothing from the requests behind it.
    pub(crate) async fn turn(&self) -> Turn {
        let permit = match &self.turns {
            // The semaphore is never closed, so there is a permit.
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
