use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::{RetryPolicy, retry_after};
use crate::error::Error;
use crate::transport::{TransportError, TransportErrorKind};

fn status(status: u16) -> Error {
    Error::from_status(StatusCode::from_u16(status).unwrap(), HeaderMap::new(), Bytes::new())
}

fn transport(kind: TransportErrorKind) -> Error {
    Error::from_transport(TransportError::new(kind, "test"))
}

const SAFE: bool = true;
const UNSAFE: bool = false;

#[test]
fn what_is_sent_again_depends_on_the_method_and_the_failure() {
    let policy = RetryPolicy::new();
    let again = |safe, error: &Error| policy.delay(1, 2, safe, error).is_some();
    for code in [408, 429, 500, 502, 503, 504] {
        assert!(again(SAFE, &status(code)), "{code}");
    }
    for code in [300, 400, 401, 403, 404, 409, 415, 418, 501, 505] {
        assert!(!again(SAFE, &status(code)), "{code}");
    }
    for code in [408, 500, 502, 503, 504] {
        assert!(!again(UNSAFE, &status(code)), "{code}");
    }
    assert!(again(UNSAFE, &status(429)));
    assert!(again(UNSAFE, &transport(TransportErrorKind::Connect)));
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
        assert_eq!(RetryPolicy::new().delay(1, 2, SAFE, &error), None);
        assert!(error.is_quota_exceeded() && !error.is_rate_limited() && !error.is_retryable());
    }
}

#[test]
fn waits_double_up_to_the_limit_with_full_jitter() {
    let millis = |jitter: f64| {
        let policy = RetryPolicy::new().jitter(move || jitter);
        [1, 2, 3, 4, 5, 6, 40]
            .map(|attempts| policy.delay(attempts, 99, SAFE, &status(503)).unwrap().as_millis())
    };
    assert_eq!(millis(1.0), [500, 1000, 2000, 4000, 8000, 8000, 8000]);
    assert_eq!(millis(0.5), [250, 500, 1000, 2000, 4000, 4000, 4000]);
    assert_eq!(millis(0.0), [0; 7]);
    assert_eq!(millis(f64::NAN), [0; 7]);
    assert_eq!(millis(7.0), millis(1.0));
    let longest = RetryPolicy::new().base_delay(Duration::MAX).max_delay(Duration::MAX).jitter(|| 1.0);
    assert_eq!(longest.delay(3, 9, SAFE, &status(503)), Some(Duration::MAX));
}

#[test]
fn the_number_of_retries_has_a_limit() {
    let policy = RetryPolicy::new();
    assert!(policy.delay(2, 2, SAFE, &status(503)).is_some());
    assert!(policy.delay(3, 2, SAFE, &status(503)).is_none());
    assert!(policy.delay(1, 0, SAFE, &status(503)).is_none());
}

#[test]
fn what_the_server_asks_for_is_waited_unless_it_is_too_long() {
    let policy = RetryPolicy::new().jitter(|| 1.0).max_retry_after(Duration::from_secs(60));
    let wait = |seconds| policy.delay(1, 2, SAFE, &status(503).wait(Some(Duration::from_secs(seconds))));
    assert_eq!(wait(0), Some(Duration::ZERO));
    assert_eq!(wait(60), Some(Duration::from_secs(60)));
    assert_eq!(wait(61), None);
}

#[test]
fn retry_after_comes_in_three_notations() {
    let now = httpdate::parse_http_date("Mon, 23 Nov 2026 12:00:00 GMT").unwrap();
    let read = |pairs: &[(&'static str, &str)]| {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.insert(*name, value.parse().unwrap());
        }
        retry_after(&headers, now).map(|wait| wait.as_millis())
    };
    assert_eq!(read(&[]), None);
    assert_eq!(read(&[("retry-after", "3")]), Some(3000));
    assert_eq!(read(&[("retry-after", " 1.5 ")]), Some(1500));
    assert_eq!(read(&[("retry-after", "Mon, 23 Nov 2026 12:00:30 GMT")]), Some(30_000));
    assert_eq!(read(&[("retry-after", "Mon, 23 Nov 2026 11:00:00 GMT")]), Some(0));
    assert_eq!(read(&[("retry-after-ms", "250"), ("retry-after", "3")]), Some(250));
    assert_eq!(read(&[("retry-after-ms", "soon"), ("retry-after", "3")]), Some(3000));
    assert_eq!(read(&[("retry-after-ms", "nan"), ("retry-after", "3")]), Some(3000));
    for odd in ["soon", "", "-5", "nan", "3 seconds"] {
        assert_eq!(read(&[("retry-after", odd)]), None, "{odd:?}");
    }
    for long in ["1e30", "inf", "99999999999999999999999"] {
        assert_eq!(read(&[("retry-after", long)]), Some(Duration::MAX.as_millis()), "{long:?}");
    }
    assert_eq!(retry_after(&HeaderMap::new(), SystemTime::now()), None);
}

#[test]
fn the_budget_runs_out_and_fills_up_again() {
    let budget = RetryPolicy::new().budget(2).new_budget();
    assert!(budget.take() && budget.take() && !budget.take());
    for _ in 0..9 {
        budget.refill();
    }
    assert!(!budget.take());
    budget.refill();
    assert!(budget.take() && !budget.take());
    for _ in 0..1000 {
        budget.refill();
    }
    assert!(budget.take() && budget.take() && !budget.take());
}
