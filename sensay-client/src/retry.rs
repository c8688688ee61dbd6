//! When a request is sent again, and after how long.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, SystemTime};

use http::HeaderMap;

use crate::error::{Error, ErrorKind};

/// When a request is sent again, and after how long.
///
/// What is sent again: requests whose method is idempotent (GET, HEAD, PUT, DELETE) after 408, 429, 500, 502, 503, 504
/// and failures of the connection; POST and PATCH only after 429, when no connection came about, or when the call has
/// an [idempotency key](crate::Options::idempotency_key). Never: 409, and a quota that is used up (`error_code` ends in
/// `QUOTA_EXCEEDED`).
///
/// How long it waits: what `retry-after-ms` or `Retry-After` say, else a random time between zero and
/// `base_delay · 2ⁿ`, at most `max_delay`. When the server asks for more than `max_retry_after`, the error is returned
/// at once, with [`retry_after`](Error::retry_after) set.
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

    /// How long to wait before the next attempt, the first of which has number 1; `None` if there is to be none.
    pub(crate) fn delay(
        &self,
        attempts: u32,
        max_retries: u32,
        safe: bool,
        error: &Error,
    ) -> Option<Duration> {
        let may = safe || error.is_unprocessed();
        if attempts > max_retries || !may || !error.is_retryable() {
            return None;
        }
        match error.retry_after() {
            Some(wait) if wait > self.max_retry_after => None,
            Some(wait) => Some(wait),
            None => {
                let doubled =
                    2u32.checked_pow(attempts - 1).and_then(|factor| self.base_delay.checked_mul(factor));
                let longest = doubled.map_or(self.max_delay, |delay| delay.min(self.max_delay));
                let share = (self.jitter)();
                // What is no number would make `mul_f64` panic.
                let share = if share.is_nan() { 0.0 } else { share.clamp(0.0, 1.0) };
                // Rounding can take the longest of durations over its own edge.
                Some(Duration::try_from_secs_f64(longest.as_secs_f64() * share).unwrap_or(longest))
            }
        }
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

    /// Gives a tenth back.
    pub(crate) fn refill(&self) {
        let filled = |left: u32| (left < self.full).then_some(left + 1);
        // Failing to refill means that it is full.
        self.tenths.fetch_update(Ordering::Relaxed, Ordering::Relaxed, filled).ok();
    }
}

/// How long the server asks to wait: `retry-after-ms`, else `Retry-After` in seconds, else as a date. What is no such
/// thing is passed over; what is longer than a duration can be is as long as one can be.
pub(crate) fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).map(str::trim);
    let number = |text: &str| text.parse::<f64>().ok().filter(|number| *number >= 0.0);
    let seconds = |seconds: f64| Duration::try_from_secs_f64(seconds).unwrap_or(Duration::MAX);
    if let Some(wait) = text("retry-after-ms").and_then(number) {
        return Some(seconds(wait / 1000.0));
    }
    let text = text("retry-after")?;
    number(text).map(seconds).or_else(|| {
        let date = httpdate::parse_http_date(text).ok()?;
        Some(date.duration_since(now).unwrap_or_default())
    })
}

impl ErrorKind {
    /// The name in logs.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Configuration => "configuration",
            Self::InvalidRequest => "invalid_request",
            Self::Connect => "connect",
            Self::Timeout => "timeout",
            Self::Transport => "transport",
            Self::Status => "status",
            Self::Decode => "decode",
            Self::TooLarge => "too_large",
            Self::Stream => "stream",
            Self::File => "file",
            Self::Processing => "processing",
        }
    }
}

#[cfg(test)]
#[path = "retry/tests.rs"]
mod tests;
