use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::retry::share;
use crate::types::{KnowledgeBaseEntry, KnowledgeBaseEntryStatus};

/// A policy of waiting for an entry of a knowledge base: how long, how often to poll, and for which status.
///
/// ```
/// use std::time::Duration;
/// use sensay_client::knowledge_base::{Until, WaitPolicy};
///
/// let policy = WaitPolicy::new()
///     .until(Until::Ready)
///     .timeout(Duration::from_secs(600))
///     .on_status(|entry| println!("{} is {}", entry.id, entry.status));
/// # drop(policy);
/// ```
#[derive(Clone)]
#[must_use]
pub struct WaitPolicy {
    pub(super) until: Until,
    pub(super) timeout: Duration,
    pub(super) failed_after: Duration,
    first_delay: Duration,
    max_delay: Duration,
    jitter: Arc<dyn Fn() -> f64 + Send + Sync>,
    listener: Option<Arc<Listener>>,
}

type Listener = dyn Fn(&KnowledgeBaseEntry) + Send + Sync;

/// A status to wait for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Until {
    /// The replica uses the entry: the status is `VECTOR_CREATED` or `READY`.
    #[default]
    Usable,
    /// The entry is also optimized: the status is `READY`.
    Ready,
}

impl Until {
    pub(super) fn is_reached(self, status: &KnowledgeBaseEntryStatus) -> bool {
        match status {
            KnowledgeBaseEntryStatus::Ready => true,
            KnowledgeBaseEntryStatus::VectorCreated => self == Self::Usable,
            _ => false,
        }
    }

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Usable => "usable",
            Self::Ready => "ready",
        }
    }
}

/// The shortest delay between two polls. Without it, a policy with delays of 0 would poll as fast as the server
/// responds.
const MIN_DELAY: Duration = Duration::from_millis(100);

impl WaitPolicy {
    /// Creates a policy that waits until the entry is usable, at most 30 minutes.
    ///
    /// It polls at once and then after a delay of at most 2 seconds. Each further delay is half as long again, up to 15
    /// seconds. A random part of up to a half is subtracted from each.
    pub fn new() -> Self {
        Self {
            until: Until::default(),
            timeout: Duration::from_secs(30 * 60),
            failed_after: Duration::from_secs(2 * 60),
            first_delay: Duration::from_secs(2),
            max_delay: Duration::from_secs(15),
            jitter: Arc::new(fastrand::f64),
            listener: None,
        }
    }

    /// Sets the status to wait for.
    pub fn until(mut self, until: Until) -> Self {
        self.until = until;
        self
    }

    /// Sets how long to wait at most. At the end there is a last poll, which may take 5 seconds more.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.timeout = limit;
        self
    }

    /// Sets how long an entry may stay unchanged with an error, or with the status `SYNC_ERROR`, before the wait ends with
    /// [`ErrorKind::Processing`](crate::ErrorKind::Processing); 2 minutes unless set.
    ///
    /// Such an entry has failed, but its failure is not final: only `UNPROCESSABLE` is. The documentation does not say
    /// whether the server processes it again on its own, so the wait does not end at once. Processing usually takes a
    /// minute.
    pub fn failed_after(mut self, limit: Duration) -> Self {
        self.failed_after = limit;
        self
    }

    /// Sets the longest delay between the first poll and the second. A delay is never shorter than 100 milliseconds.
    pub fn first_delay(mut self, delay: Duration) -> Self {
        self.first_delay = delay;
        self
    }

    /// Sets the longest delay between two polls, unless the server asks for a longer one.
    pub fn max_delay(mut self, delay: Duration) -> Self {
        self.max_delay = delay;
        self
    }

    /// Sets the source of randomness of the delays, a function that returns numbers from 0 up to 1. It is meant for
    /// tests.
    pub fn jitter(mut self, jitter: impl Fn() -> f64 + Send + Sync + 'static) -> Self {
        self.jitter = Arc::new(jitter);
        self
    }

    /// Sets a listener that is called with the entry when its status or its error differs from the poll before.
    ///
    /// If an entry has an error but its status is not `UNPROCESSABLE`, the server may still process it; see
    /// [`failed_after`](Self::failed_after).
    pub fn on_status(mut self, listener: impl Fn(&KnowledgeBaseEntry) + Send + Sync + 'static) -> Self {
        self.listener = Some(Arc::new(listener));
        self
    }

    /// Returns the delay after a number of polls, which is 1 after the first.
    pub(super) fn delay(&self, polls: u32) -> Duration {
        let power = i32::try_from(polls.saturating_sub(1)).unwrap_or(i32::MAX);
        let seconds = self.first_delay.as_secs_f64() * 1.5f64.powi(power);
        let longest =
            Duration::try_from_secs_f64(seconds).map_or(self.max_delay, |delay| delay.min(self.max_delay));
        let half = longest / 2;
        half.saturating_add(share(longest - half, (self.jitter)())).max(MIN_DELAY)
    }

    pub(super) fn notify(&self, entry: &KnowledgeBaseEntry) {
        if let Some(listener) = &self.listener {
            listener(entry);
        }
    }
}

impl Default for WaitPolicy {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for WaitPolicy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WaitPolicy")
            .field("until", &self.until)
            .field("timeout", &self.timeout)
            .field("failed_after", &self.failed_after)
            .field("first_delay", &self.first_delay)
            .field("max_delay", &self.max_delay)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::WaitPolicy;

    fn delays(policy: &WaitPolicy) -> [u128; 6] {
        [1, 2, 3, 4, 20, u32::MAX].map(|polls| policy.delay(polls).as_millis())
    }

    #[test]
    fn delays_grow_by_half_up_to_the_longest() {
        assert_eq!(delays(&WaitPolicy::new().jitter(|| 1.0)), [2000, 3000, 4500, 6750, 15_000, 15_000]);
        assert_eq!(delays(&WaitPolicy::new().jitter(|| 0.0)), [1000, 1500, 2250, 3375, 7500, 7500]);
        assert_eq!(delays(&WaitPolicy::new().jitter(|| 0.5)), [1500, 2250, 3375, 5062, 11_250, 11_250]);
    }

    #[test]
    fn no_setting_causes_a_panic_or_a_delay_below_the_minimum() {
        for jitter in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, -1.0, 0.0, 2.0] {
            for delay in [Duration::ZERO, Duration::from_nanos(1), Duration::MAX] {
                let policy = WaitPolicy::new().first_delay(delay).max_delay(delay).jitter(move || jitter);
                assert!(delays(&policy).into_iter().all(|delay| delay >= 100), "{delay:?} {jitter}");
            }
        }
    }
}
