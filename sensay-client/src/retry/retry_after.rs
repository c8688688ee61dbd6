//! The wait that a server asks for.

use std::time::{Duration, SystemTime};

use http::HeaderMap;

/// The longest wait that is returned, so that it can be added to any point in time.
const MAX_ASKED: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// Returns the wait that the server asks for: `retry-after-ms`, else `Retry-After` in seconds or as a date, at most a
/// year. Of several values the longest counts; values that cannot be read are ignored.
///
/// A date is a time of the server's clock, so it is compared with the `Date` of the response, and only without one with
/// the clock of this machine.
pub(crate) fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let texts = |name| headers.get_all(name).iter().filter_map(|value| value.to_str().ok());
    let milliseconds = texts("retry-after-ms").filter_map(number).max_by(f64::total_cmp);
    if let Some(milliseconds) = milliseconds {
        return Some(asked(milliseconds / 1000.0));
    }
    let date = |text: &str| httpdate::parse_http_date(text.trim()).ok();
    let now = headers.get("date").and_then(|value| date(value.to_str().ok()?)).unwrap_or(now);
    let wait = |text: &str| match date(text) {
        Some(date) => Some(date.duration_since(now).unwrap_or_default().min(MAX_ASKED)),
        // A proxy may have joined two headers.
        None => text.split(',').map(number).collect::<Option<Vec<_>>>()?.into_iter().map(asked).max(),
    };
    texts("retry-after").filter_map(wait).max()
}

fn number(text: &str) -> Option<f64> {
    text.trim().parse::<f64>().ok().filter(|number| *number >= 0.0)
}

fn asked(seconds: f64) -> Duration {
    Duration::try_from_secs_f64(seconds).unwrap_or(MAX_ASKED).min(MAX_ASKED)
}
