use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::{Next, RetryPolicy, retry_after};
use crate::error::Error;
use crate::transport::{TransportError, TransportErrorKind};

fn status(status: u16) -> Error {
    Error::from_status(StatusCode::from_u16(status).unwrap(), HeaderMap::new(), Bytes::new())
}

fn transport(kind: TransportErrorKind) -> Error {
    Error::from_transport(TransportError::new(kind, "test"), "api.example:443")
}

/// How long the policy waits, if it goes on.
fn delay(
    policy: &RetryPolicy,
    attempts: u32,
    max_retries: u32,
    safe: bool,
    error: &Error,
) -> Option<Duration> {
    match policy.next(attempts, max_retries, safe, error) {
        Next::Wait(delay) => Some(delay),
        Next::GiveUp(_) => None,
    }
}

const SAFE: bool = true;
const UNSAFE: bool = false;

#[test]
fn what_is_sent_again_depends_on_the_method_and_the_failure() {
    let policy = RetryPolicy::new();
    let again = |safe, error: &Error| delay(&policy, 1, 2, safe, error).is_some();
    for code in [408, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524, 530] {
        assert!(again(SAFE, &status(code)), "{code}");
    }
    for code in [300, 304, 400, 401, 403, 404, 409, 415, 418, 501, 505, 519, 525, 526, 529, 531] {
        assert!(!again(SAFE, &status(code)), "{code}");
    }
    for code in [408, 500, 502, 503, 504, 520, 524, 530] {
        assert!(!again(UNSAFE, &status(code)), "{code}");
    }
    assert!(again(UNSAFE, &status(429)));
    assert!(again(UNSAFE, &transport(TransportErrorKind::Connect)));
    assert!(!again(SAFE, &transport(TransportErrorKind::Untrusted)));
    for kind in [TransportErrorKind::Timeout, TransportErrorKind::Broken] {
        assert!(again(SAFE, &transport(kind)) && !again(UNSAFE, &transport(kind)), "{kind:?}");
    }
}

#[test]
fn a_quota_that_is_used_up_is_not_tried_again() {
    for code in ["CONVERSATION_QUOTA_EXCEEDED", "KNOWLEDGE_BASE_CUSTOM_QUOTA_EXCEEDED", "NEW_QUOTA_EXCEEDED"]
    {
        let body = format!(r#"{{"error": "no", "error_code": "{code}"}}"#);
        let error = Error::from_status(StatusCode::TOO_MANY_REQUESTS, HeaderMap::new(), body.into());
        assert_eq!(RetryPolicy::new().next(1, 2, SAFE, &error), Next::GiveUp(None));
        assert!(error.is_quota_exceeded() && !error.is_rate_limited() && !error.is_retryable());
    }
}

#[test]
fn waits_double_up_to_the_limit_with_full_jitter() {
    let millis = |jitter: f64| {
        let policy = RetryPolicy::new().jitter(move || jitter);
        [1, 2, 3, 4, 5, 6, 40]
            .map(|attempts| delay(&policy, attempts, 99, SAFE, &status(503)).unwrap().as_millis())
    };
    assert_eq!(millis(1.0), [500, 1000, 2000, 4000, 8000, 8000, 8000]);
    assert_eq!(millis(0.5), [250, 500, 1000, 2000, 4000, 4000, 4000]);
    assert_eq!(millis(0.0), [0; 7]);
    assert_eq!(millis(f64::NAN), [0; 7]);
    assert_eq!(millis(7.0), millis(1.0));
    let longest = RetryPolicy::new().base_delay(Duration::MAX).max_delay(Duration::MAX).jitter(|| 1.0);
    assert_eq!(delay(&longest, 3, 9, SAFE, &status(503)), Some(Duration::MAX));
}

#[test]
fn the_number_of_retries_has_a_limit() {
    let policy = RetryPolicy::new();
    assert!(delay(&policy, 2, 2, SAFE, &status(503)).is_some());
    assert!(delay(&policy, 3, 2, SAFE, &status(503)).is_none());
    assert!(delay(&policy, 1, 0, SAFE, &status(503)).is_none());
}

#[test]
fn the_policy_says_how_often_where_a_call_does_not() {
    assert_eq!((RetryPolicy::new().max_retries, RetryPolicy::never().max_retries), (2, 0));
    assert_eq!(RetryPolicy::new().max_retries(7).max_retries, 7);
    let shown = format!("{:?}", RetryPolicy::never());
    assert!(shown.starts_with("RetryPolicy { max_retries: 0, base_delay: 500ms, max_delay: 8s"), "{shown}");
}

#[test]
fn what_the_server_asks_for_is_waited_beside_the_backoff_unless_it_is_too_long() {
    let policy = RetryPolicy::new().jitter(|| 0.5).max_retry_after(Duration::from_secs(60));
    let next =
        |millis| policy.next(1, 2, SAFE, &status(503).with_retry_after(Some(Duration::from_millis(millis))));
    assert_eq!(next(0), Next::Wait(Duration::from_millis(250)));
    assert_eq!(next(1), Next::Wait(Duration::from_millis(251)));
    assert_eq!(next(60_000), Next::Wait(Duration::from_millis(60_250)));
    let told = "the server asks for a wait of 60.001s, which is over the limit of 60s";
    assert_eq!(next(60_001), Next::GiveUp(Some(told.to_owned())));
}

const NOW: &str = "Mon, 23 Nov 2026 12:00:00 GMT";

/// Returns what is read of headers, in milliseconds, by a clock that says [`NOW`].
fn asked(pairs: &[(&'static str, &str)]) -> Option<u128> {
    let mut headers = HeaderMap::new();
    for (name, value) in pairs {
        headers.append(*name, value.parse().unwrap());
    }
    retry_after(&headers, httpdate::parse_http_date(NOW).unwrap()).map(|wait| wait.as_millis())
}

#[test]
fn retry_after_comes_in_three_notations() {
    assert_eq!(asked(&[]), None);
    assert_eq!(asked(&[("retry-after", "3")]), Some(3000));
    assert_eq!(asked(&[("retry-after", " 1.5 ")]), Some(1500));
    assert_eq!(asked(&[("retry-after", "Mon, 23 Nov 2026 12:00:30 GMT")]), Some(30_000));
    assert_eq!(asked(&[("retry-after", "Mon, 23 Nov 2026 11:00:00 GMT")]), Some(0));
    assert_eq!(asked(&[("retry-after-ms", "250"), ("retry-after", "3")]), Some(250));
    assert_eq!(asked(&[("retry-after-ms", "soon"), ("retry-after", "3")]), Some(3000));
    assert_eq!(asked(&[("retry-after-ms", "nan"), ("retry-after", "3")]), Some(3000));
    for odd in ["soon", "", "-5", "nan", "3 seconds", "3,", "3, soon", "Mon, 23 Nov 2026"] {
        assert_eq!(asked(&[("retry-after", odd)]), None, "{odd:?}");
    }
}

#[test]
fn the_longest_of_several_waits_counts() {
    assert_eq!(asked(&[("retry-after", "3"), ("retry-after", "5"), ("retry-after", "soon")]), Some(5000));
    assert_eq!(asked(&[("retry-after", "5"), ("retry-after", "Mon, 23 Nov 2026 12:00:02 GMT")]), Some(5000));
    assert_eq!(asked(&[("retry-after", "3, 5,4")]), Some(5000));
    assert_eq!(asked(&[("retry-after-ms", "3"), ("retry-after-ms", "5")]), Some(5));
}

#[test]
fn a_date_is_held_against_the_clock_of_the_server() {
    let after = ("retry-after", "Mon, 23 Nov 2026 12:00:30 GMT");
    assert_eq!(asked(&[after, ("date", "Mon, 23 Nov 2026 12:00:20 GMT")]), Some(10_000));
    assert_eq!(asked(&[after, ("date", "Mon, 23 Nov 2026 13:00:00 GMT")]), Some(0));
    assert_eq!(asked(&[after, ("date", "yesterday")]), Some(30_000));
}

#[test]
fn a_wait_can_always_be_added_to_a_point_in_time() {
    let year = 365 * 24 * 60 * 60 * 1000;
    for long in ["1e30", "inf", "99999999999999999999999", "31536001"] {
        assert_eq!(asked(&[("retry-after", long)]), Some(year), "{long:?}");
        assert_eq!(asked(&[("retry-after-ms", &format!("{long}000"))]).is_some(), long != "inf", "{long:?}");
    }
    assert_eq!(asked(&[("retry-after", "Fri, 31 Dec 9999 23:59:59 GMT")]), Some(year));
    assert!(SystemTime::now().checked_add(Duration::from_millis(year as u64)).is_some());
}

#[test]
fn the_budget_runs_out_and_fills_up_again() {
    let budget = RetryPolicy::new().budget(2).new_budget();
    assert!(!budget.is_empty());
    assert!(budget.take() && budget.take() && !budget.take());
    assert!(budget.is_empty());
    for _ in 0..9 {
        budget.refill();
    }
    assert!(!budget.take());
    assert!(budget.is_empty());
    budget.refill();
    // One is not none.
    assert!(!budget.is_empty());
    assert!(budget.take() && !budget.take());
    for _ in 0..1000 {
        budget.refill();
    }
    assert!(budget.take() && budget.take() && !budget.take());
}
