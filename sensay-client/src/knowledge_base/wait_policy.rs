use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::retry::share;
use crate::types::{KnowledgeBaseEntry, KnowledgeBaseEntryStatus};

/// How long to wait for an entry of a knowledge base, how often to look, and for what.
///
/// ```
/// use std::time::Duration;
/// use sensay_client::knowledge_base::{Until, WaitPolicy};
///
/// let policy = WaitPolicy::new()
///     .until(Until::Ready)
///     .deadline(Duration::from_secs(600))
///     .on_status(|entry| println!("{} is {}", entry.id, entry.status));
/// # drop(policy);
/// ```
#[derive(Clone)]
#[must_use]
pub struct WaitPolicy {
    pub(super) until: Until,
    pub(super) deadline: Duration,
    first_delay: Duration,
    max_delay: Duration,
    jitter: Arc<dyn Fn() -> f64 + Send + Sync>,
    listener: Option<Arc<Listener>>,
}

type Listener = dyn Fn(&KnowledgeBaseEntry) + Send + Sync;

/// What to wait for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Until {
    /// The replica uses the entry: `VECTOR_CREATED` or `READY`.
    #[default]
    Usable,
    /// The entry is optimised too: `READY`.
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

/// The shortest time between two looks: without one, a policy of zeros would ask as fast as the server answers.
const MIN_DELAY: Duration = Duration::from_millis(100);

impl WaitPolicy {
    /// Until the entry is usable, at most 30 minutes. It looks at once, then after 2 seconds, and each further time
    /// half as long again as before, up to 15 seconds; each of these less a random part of up to a half.
    pub fn new() -> Self {
        Self {
            until: Until::default(),
            deadline: Duration::from_secs(30 * 60),
            first_delay: Duration::from_secs(2),
            max_delay: Duration::from_secs(15),
            jitter: Arc::new(fastrand::f64),
            listener: None,
        }
    }

    /// What to wait for.
    pub fn until(mut self, until: Until) -> Self {
        self.until = until;
        self
    }

    /// How long to wait at most. At the end it looks one last time, which may take 5 seconds more.
    pub fn deadline(mut self, limit: Duration) -> Self {
        self.deadline = limit;
        self
    }

    /// How long to wait at most between the first look and the second. Whatever is set, there are 100 milliseconds
    /// between two looks.
    pub fn first_delay(mut self, delay: Duration) -> Self {
        self.first_delay = delay;
        self
    }

    /// How long to wait at most between any two looks, unless the server asks for more.
    pub fn max_delay(mut self, delay: Duration) -> Self {
        self.max_delay = delay;
        self
    }

    /// Where the randomness of the waits comes from: a function that gives numbers from 0 up to 1. For tests.
    pub fn jitter(mut self, jitter: impl Fn() -> f64 + Send + Sync + 'static) -> Self {
        self.jitter = Arc::new(jitter);
        self
    }

    /// Is shown the entry whenever its status or its error is another than at the look before.
    ///
    /// An entry with an error whose status is not `UNPROCESSABLE` has failed at a step that the server may try again.
    pub fn on_status(mut self, listener: impl Fn(&KnowledgeBaseEntry) + Send + Sync + 'static) -> Self {
        self.listener = Some(Arc::new(listener));
        self
    }

    /// How long to wait after so many looks, the first of which has number 1.
    pub(super) fn delay(&self, looks: u32) -> Duration {
        let power = i32::try_from(looks.saturating_sub(1)).unwrap_or(i32::MAX);
        let seconds = self.first_delay.as_secs_f64() * 1.5f64.powi(power);
        let longest =
            Duration::try_from_secs_f64(seconds).map_or(self.max_delay, |delay| delay.min(self.max_delay));
        let half = longest / 2;
        half.saturating_add(share(longest - half, (self.jitter)())).max(MIN_DELAY)
    }

    pub(super) fn tell(&self, entry: &KnowledgeBaseEntry) {
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
            .field("deadline", &self.deadline)
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
        [1, 2, 3, 4, 20, u32::MAX].map(|looks| policy.delay(looks).as_millis())
    }

    #[test]
    fn waits_grow_by_half_up_to_the_limit() {
        assert_eq!(delays(&WaitPolicy::new().jitter(|| 1.0)), [2000, 3000, 4500, 6750, 15_000, 15_000]);
        assert_eq!(delays(&WaitPolicy::new().jitter(|| 0.0)), [1000, 1500, 2250, 3375, 7500, 7500]);
        assert_eq!(delays(&WaitPolicy::new().jitter(|| 0.5)), [1500, 2250, 3375, 5062, 11_250, 11_250]);
    }

    #[test]
    fn no_number_makes_it_spin_or_panic() {
        for jitter in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, -1.0, 0.0, 2.0] {
            for delay in [Duration::ZERO, Duration::from_nanos(1), Duration::MAX] {
                let policy = WaitPolicy::new().first_delay(delay).max_delay(delay).jitter(move || jitter);
                assert!(delays(&policy).into_iter().all(|delay| delay >= 100), "{delay:?} {jitter}");
            }
        }
    }
}
