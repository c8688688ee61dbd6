//! How many requests a client sends at once, and in a time.

use std::time::Duration;

use super::ClientBuilder;

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
