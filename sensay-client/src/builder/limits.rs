//! The limits of concurrent requests and of the request rate.

use std::time::Duration;

use super::ClientBuilder;

impl ClientBuilder {
    /// Limits the number of concurrent requests of this client and all clients derived from it. By default there is no
    /// limit.
    ///
    /// Further requests wait, in the order in which they come. The wait counts towards
    /// [`Options::timeout`](crate::Options::timeout) but not towards the timeout of an attempt. A call does not count
    /// during the backoff before a retry; a stream counts until it ends. Uploads of files to a signed address do not
    /// count.
    pub fn max_concurrent_requests(mut self, requests: usize) -> Self {
        self.limits.at_once = Some(requests);
        self
    }

    /// Limits the rate of requests, retries included, of this client and all clients derived from it:
    /// `rate_limit(10, Duration::from_secs(1))`. By default there is no limit.
    ///
    /// The requests are spaced evenly, to the millisecond, so that more than 500 requests a second cannot be reached.
    /// Waiting requests are treated as with [`max_concurrent_requests`](Self::max_concurrent_requests).
    pub fn rate_limit(mut self, requests: u32, per: Duration) -> Self {
        self.limits.rate = Some((requests, per));
        self
    }
}
