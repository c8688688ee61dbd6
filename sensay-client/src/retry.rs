//! The policy of retries: which failures are retried, and after what delay.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use crate::error::Error;

mod retry_after;

pub(crate) use retry_after::retry_after;

/// The policy of retries: which failures are retried, and after what delay.
///
/// - Requests with an idempotent method (GET, HEAD, PUT, DELETE) are retried after the statuses 408, 429, 500, 502 to 504,
///   520 to 524 and 530, and after failures of the connection.
/// - POST and PATCH are retried only after 429, if no connection could be opened, or if the call has an
///   [idempotency key](crate::Options::idempotency_key).
/// - Status 409, an exhausted quota (`error_code` ends in `QUOTA_EXCEEDED`) and a rejected certificate are never retried.
///
/// The delay before retry n is the backoff, which is random between zero and `base_delay · 2ⁿ⁻¹` and at most `max_delay`,
/// plus the time in the header `retry-after-ms` or `Retry-After`. If the server asks for more than `max_retry_after`, the
/// error is returned at once, with [`retry_after`](Error::retry_after) set.
///
/// The guide has a page about [retries and timeouts](crate::guide::retries).
///
/// ```
/// use std::time::Duration;
/// use sensay_client::{Client, RetryPolicy};
///
/// # fn main() -> Result<(), sensay_client::Error> {
/// let policy = RetryPolicy::new().max_retries(4).base_delay(Duration::from_millis(250));
/// let client = Client::builder().organization_secret("secret").retry(policy).build()?;
/// # drop(client);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct RetryPolicy {
    pub(crate) max_retries: u32,
    base_delay: Duration,
    max_delay: Duration,
    max_retry_after: Duration,
    budget: u32,
    jitter: Arc<dyn Fn() -> f64 + Send + Sync>,
}

impl RetryPolicy {
    /// Creates the default policy: at most 2 retries, a base delay of 500 ms, a backoff of at most 8 s, a `Retry-After` of
    /// at most 60 s, and a retry budget of 100.
    pub fn new() -> Self {
        Self {
            max_retries: 2,
            base_delay: Duration::from_millis(500),
            max_delay: Duration::from_secs(8),
            max_retry_after: Duration::from_secs(60),
            budget: 100,
            jitter: Arc::new(fastrand::f64),
        }
    }

    /// Creates a policy without retries.
    pub fn never() -> Self {
        Self::new().max_retries(0)
    }

    /// Limits the number of attempts after the first; 0 for a single attempt.
    #[must_use]
    pub fn max_retries(mut self, retries: u32) -> Self {
        self.max_retries = retries;
        self
    }

    /// Sets the longest backoff before the first retry. It doubles with each further retry.
    #[must_use]
    pub fn base_delay(mut self, delay: Duration) -> Self {
        self.base_delay = delay;
        self
    }

    /// Limits the backoff before any retry.
    #[must_use]
    pub fn max_delay(mut self, delay: Duration) -> Self {
        self.max_delay = delay;
        self
    }

    /// Limits the wait that the server may ask for with `Retry-After`. If it asks for more, there is no retry.
    #[must_use]
    pub fn max_retry_after(mut self, delay: Duration) -> Self {
        self.max_retry_after = delay;
        self
    }

    /// Sets the retry budget of a client: the number of retries that all its calls share. A retry takes one from it, and
    /// ten successes return one. When it is used up, the API is most likely down, and retries would only add load.
    ///
    /// The budget of a client's policy counts; that of a single call's policy is ignored.
    #[must_use]
    pub fn budget(mut self, retries: u32) -> Self {
        self.budget = retries;
        self
    }

    /// Sets the source of the jitter, for tests: a function that returns a number from 0 to 1, which the backoff is
    /// multiplied by.
    #[must_use]
    pub fn jitter(mut self, jitter: impl Fn() -> f64 + Send + Sync + 'static) -> Self {
        self.jitter = Arc::new(jitter);
        self
    }

    /// Decides what follows the failure of an attempt. `attempts` is its number, 1 for the first.
    pub(crate) fn next(&self, attempts: u32, max_retries: u32, safe: bool, error: &Error) -> Next {
        let may = safe || error.is_unprocessed();
        if attempts > max_retries || !may || !error.is_retryable() {
            return Next::GiveUp(None);
        }
        let asked = error.retry_after().unwrap_or_default();
        if asked > self.max_retry_after {
            let limit = self.max_retry_after;
            return Next::GiveUp(Some(format!(
                "the server asks for a wait of {asked:?}, which is over the limit of {limit:?}"
            )));
        }
        // The backoff is added, since clients that are told the same time must not all come back at once.
        Next::Wait(asked.saturating_add(self.backoff(attempts)))
    }

    fn backoff(&self, attempts: u32) -> Duration {
        let factor = 2u32.checked_pow(attempts.saturating_sub(1));
        let doubled = factor.and_then(|factor| self.base_delay.checked_mul(factor));
        let longest = doubled.map_or(self.max_delay, |delay| delay.min(self.max_delay));
        share(longest, (self.jitter)())
    }

    pub(crate) fn new_budget(&self) -> Budget {
        Budget {
            tenths: AtomicU32::new(self.budget.saturating_mul(10)),
            full: self.budget.saturating_mul(10),
        }
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for RetryPolicy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RetryPolicy")
            .field("max_retries", &self.max_retries)
            .field("base_delay", &self.base_delay)
            .field("max_delay", &self.max_delay)
            .field("max_retry_after", &self.max_retry_after)
            .field("budget", &self.budget)
            .finish_non_exhaustive()
    }
}

/// What follows the failure of an attempt.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Next {
    /// Another attempt, after a delay.
    Wait(Duration),
    /// No other attempt, and the reason, unless the error itself says it.
    GiveUp(Option<String>),
}

/// Multiplies a duration by a share from 0 to 1. NaN counts as 0.
pub(crate) fn share(whole: Duration, share: f64) -> Duration {
    let share = if share.is_nan() { 0.0 } else { share.clamp(0.0, 1.0) };
    // Rounding can exceed the longest duration.
    Duration::try_from_secs_f64(whole.as_secs_f64() * share).unwrap_or(whole)
}

/// The retry budget of a client, in tenths of a retry.
#[derive(Debug)]
pub(crate) struct Budget {
    tenths: AtomicU32,
    full: u32,
}

impl Budget {
    /// Takes one retry. Returns `false` if there is none left.
    pub(crate) fn take(&self) -> bool {
        let taken =
            self.tenths.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(10));
        taken.is_ok()
    }

    /// Reports whether no retry is left.
    pub(crate) fn is_empty(&self) -> bool {
        self.tenths.load(Ordering::Relaxed) < 10
    }

    /// Returns a tenth of a retry to the budget.
    pub(crate) fn refill(&self) {
        let filled = |left: u32| left.checked_add(1).filter(|filled| *filled <= self.full);
        // The update fails if the budget is full, which is fine.
        self.tenths.fetch_update(Ordering::Relaxed, Ordering::Relaxed, filled).ok();
    }
}

#[cfg(test)]
#[path = "retry/tests.rs"]
mod tests;
