//! When a request is sent again, and after how long.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use crate::error::Error;

mod retry_after;

pub(crate) use retry_after::retry_after;

/// When a request is sent again, and after how long.
///
/// What is sent again: requests whose method is idempotent (GET, HEAD, PUT, DELETE) after 408, 429, 500, 502 to 504, 520
/// to 524, 530 and failures of the connection; POST and PATCH only after 429, when no connection came about, or when the
/// call has an [idempotency key](crate::Options::idempotency_key). Never: 409, a quota that is used up (`error_code` ends
/// in `QUOTA_EXCEEDED`), and a certificate that is refused.
///
/// How long it waits: a random time between zero and `base_delay · 2ⁿ`, at most `max_delay`, and what `retry-after-ms`
/// or `Retry-After` say in addition. When the server asks for more than `max_retry_after`, the error is returned at
/// once, says so, and has [`retry_after`](Error::retry_after) set.
///
/// The guide has a page about retries and [limits of time](crate::guide::retries).
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
    /// Up to 2 retries, 500 ms base, at most 8 s between attempts, `Retry-After` honoured up to 60 s, and a budget of
    /// 100 retries for the client.
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

    /// No retries.
    pub fn never() -> Self {
        Self::new().max_retries(0)
    }

    /// How often a request is sent again at most; 0 for never.
    #[must_use]
    pub fn max_retries(mut self, retries: u32) -> Self {
        self.max_retries = retries;
        self
    }

    /// The longest wait before the first retry; it doubles with each further one.
    #[must_use]
    pub fn base_delay(mut self, delay: Duration) -> Self {
        self.base_delay = delay;
        self
    }

    /// The longest wait before any retry that the server does not ask for.
    #[must_use]
    pub fn max_delay(mut self, delay: Duration) -> Self {
        self.max_delay = delay;
        self
    }

    /// The longest wait that the server may ask for.
    #[must_use]
    pub fn max_retry_after(mut self, delay: Duration) -> Self {
        self.max_retry_after = delay;
        self
    }

    /// How many retries the client has in store for all its calls. Each retry takes one; ten calls that succeed give
    /// one back. An empty store means that the API is down, and that retries would only add to it.
    ///
    /// It counts for the policy of the client, not for that of a single call.
    #[must_use]
    pub fn budget(mut self, retries: u32) -> Self {
        self.budget = retries;
        self
    }

    /// Where the randomness of the waits comes from: a function that gives numbers from 0 up to 1. For tests.
    #[must_use]
    pub fn jitter(mut self, jitter: impl Fn() -> f64 + Send + Sync + 'static) -> Self {
        self.jitter = Arc::new(jitter);
        self
    }

    /// What to do after an attempt that failed, the first of which has number 1.
    pub(crate) fn next(&self, attempts: u32, max_retries: u32, safe: bool, error: &Error) -> Next {
        let may = safe || error.is_unprocessed();
        if attempts > max_retries || !may || !error.is_retryable() {
            return Next::GiveUp(None);
        }
        let asked = error.retry_after().unwrap_or_default();
        if asked > self.max_retry_after {
            let limit = self.max_retry_after;
            return Next::GiveUp(Some(format!(
                "the server asks to wait {asked:?}, more than the limit of {limit:?}"
            )));
        }
        // In addition, not instead: many clients that are told the same time must not come back all at once.
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

/// What comes after an attempt that failed.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Next {
    /// Another attempt, after a while.
    Wait(Duration),
    /// The error, and why there is no other attempt, if that is not plain.
    GiveUp(Option<String>),
}

/// A part of a duration: the share is from 0 up to 1, and what is no number is 0.
pub(crate) fn share(whole: Duration, share: f64) -> Duration {
    let share = if share.is_nan() { 0.0 } else { share.clamp(0.0, 1.0) };
    // Rounding can take the longest of durations over its own edge.
    Duration::try_from_secs_f64(whole.as_secs_f64() * share).unwrap_or(whole)
}

/// What a client has left for retries, in tenths of one.
#[derive(Debug)]
pub(crate) struct Budget {
    tenths: AtomicU32,
    full: u32,
}

impl Budget {
    /// Takes one retry out; `false` if there is none.
    pub(crate) fn take(&self) -> bool {
        let taken =
            self.tenths.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(10));
        taken.is_ok()
    }

    /// Whether there is one to take.
    pub(crate) fn is_empty(&self) -> bool {
        self.tenths.load(Ordering::Relaxed) < 10
    }

    /// Gives a tenth back.
    pub(crate) fn refill(&self) {
        let filled = |left: u32| left.checked_add(1).filter(|filled| *filled <= self.full);
        // Failing to refill means that it is full.
        self.tenths.fetch_update(Ordering::Relaxed, Ordering::Relaxed, filled).ok();
    }
}

#[cfg(test)]
#[path = "retry/tests.rs"]
mod tests;
