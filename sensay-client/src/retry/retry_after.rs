//! How long a server asks to wait.

use std::time::{Duration, SystemTime};

use http::HeaderMap;

/// The longest wait that is told: one that can be added to any point in time.
const MAX_ASKED: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// How long the server asks to wait: `retry-after-ms`, else `Retry-After` in seconds or as a date. The longest counts
/// where there are several, what is no such thing is passed over, and a year is as long as it gets.
///
/// A date is one of the server's clock, so it is held against the response's own `Date`, and only without one against
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
        // A proxy can have put two headers into one.
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
