use std::time::Duration;

use sensay_client::testing::{FakeTransport, Reply};
use sensay_client::transport::TransportErrorKind::{Broken, Connect, Timeout, Untrusted};
use sensay_client::{Error, Options, RetryPolicy};
use sensay_tests::{OPERATIONS, block_on_paused, cases, retrying, script};

fn user() -> Reply {
    Reply::status(200).body(r#"{"id": "johndoe"}"#)
}

fn busy() -> Reply {
    Reply::status(503)
}

/// Returns the times of all attempts in milliseconds.
fn times(fake: &FakeTransport) -> Vec<u128> {
    fake.times().iter().map(std::time::Duration::as_millis).collect()
}

fn policy() -> RetryPolicy {
    RetryPolicy::new().jitter(|| 1.0)
}

#[test]
fn an_idempotent_request_is_retried_unchanged() {
    let fake = script([busy(), Reply::fails(Broken), user()]);
    let call = retrying(&fake, policy()).update_current_user().id("johndoe").name("John");
    let response = block_on_paused(call.send_with_response()).unwrap();
    assert_eq!(response.attempts(), 3);
    assert_eq!(times(&fake), [0, 500, 1500]);
    let sent = fake.requests();
    assert!(
        sent.iter().all(|request| request.body() == sent[0].body() && request.headers() == sent[0].headers())
    );
}

#[test]
fn operations_are_retried_only_if_that_is_safe() {
    for operation in OPERATIONS.iter() {
        let idempotent = !matches!(operation.method, "post" | "patch");
        for (reply, is_retried) in [
            (busy(), idempotent),
            (Reply::fails(Broken), idempotent),
            (Reply::fails(Timeout), idempotent),
            (Reply::fails(Connect), true),
            (Reply::status(429), true),
            (Reply::status(429).body(r#"{"error": "", "error_code": "CONVERSATION_QUOTA_EXCEEDED"}"#), false),
            (Reply::status(409), false),
            (Reply::status(400), false),
        ] {
            let fake = script([reply.clone(), reply.clone(), reply.clone()]);
            let call =
                retrying(&fake, policy()).call(operation.id, cases(operation).remove(0).arguments).unwrap();
            let error = block_on_paused(call.send()).unwrap_err();
            let attempts = if is_retried { 3 } else { 1 };
            assert_eq!(error.attempts(), attempts, "{} {reply:?}", operation.id);
            assert_eq!(fake.requests().len(), attempts as usize);
        }
    }
}

#[test]
fn a_post_with_an_idempotency_key_is_retried_with_the_same_key() {
    let fake = script([busy(), user()]);
    let call = retrying(&fake, policy())
        .create_user()
        .id("johndoe")
        .options(Options::new().idempotency_key("key-1"));
    assert_eq!(block_on_paused(call.send_with_response()).unwrap().attempts(), 2);
    assert!(fake.requests().iter().all(|request| request.headers()["idempotency-key"] == "key-1"));
}

#[test]
fn retry_after_is_added_to_the_backoff() {
    for (header, value, retry_after) in [
        ("retry-after", "3", 3000),
        ("retry-after-ms", "70", 70),
        ("retry-after", "0", 0),
        ("retry-after", "Thu, 01 Jan 1970 00:00:00 GMT", 0),
    ] {
        // The backoff of this policy is 500 ms.
        let fake = script([Reply::status(429).header(header, value), user()]);
        block_on_paused(retrying(&fake, policy()).get_current_user().send()).unwrap();
        assert_eq!(times(&fake), [0, retry_after + 500], "{header}: {value}");
    }
}

#[test]
fn a_retry_after_over_the_limit_is_returned_to_the_caller() {
    let fake = script([Reply::status(429).header("retry-after", "3600")]);
    let error = block_on_paused(retrying(&fake, policy()).get_current_user().send()).unwrap_err();
    assert_eq!(error.retry_after(), Some(Duration::from_secs(3600)));
    assert_eq!(error.attempts(), 1);
    assert!(error.is_rate_limited());
    insta::assert_snapshot!(error, @"get_current_user: 429 Too Many Requests (the server asks for a wait of 3600s, which is over the limit of 60s)");
}

#[test]
fn options_of_a_call_override_the_retry_policy() {
    let fake = script([busy()]);
    let error =
        block_on_paused(retrying(&fake, policy()).get_current_user().max_retries(0).send()).unwrap_err();
    assert_eq!(error.attempts(), 1);
    let fake = script([busy(), busy(), busy(), busy(), user()]);
    let call = retrying(&fake, RetryPolicy::never())
        .get_current_user()
        .options(Options::new().retry(policy().max_retries(4)));
    assert_eq!(block_on_paused(call.send_with_response()).unwrap().attempts(), 5);
}

#[test]
fn an_empty_retry_budget_ends_all_retries() {
    let fake = script(vec![busy(); 8]);
    let client = retrying(&fake, policy().budget(3));
    let attempts: Vec<_> = (0..4)
        .map(|_| block_on_paused(client.clone().get_current_user().send()).unwrap_err().attempts())
        .collect();
    assert_eq!(attempts, [3, 2, 1, 1]);
}

#[test]
fn attempts_and_calls_have_separate_timeouts() {
    let fake = script([Reply::hangs(), Reply::hangs(), user()]);
    let call = retrying(&fake, policy())
        .get_current_user()
        .options(Options::new().attempt_timeout(Duration::from_secs(10)));
    assert_eq!(block_on_paused(call.send_with_response()).unwrap().attempts(), 3);
    assert_eq!(times(&fake), [0, 10_500, 21_500]);

    let fake = script([Reply::hangs(), Reply::hangs(), user()]);
    let call = retrying(&fake, policy())
        .get_current_user()
        .options(Options::new().attempt_timeout(Duration::from_secs(10)));
    let error = block_on_paused(call.timeout(Duration::from_secs(15)).send()).unwrap_err();
    insta::assert_snapshot!(error, @"get_current_user: the call took longer than 15s: no complete response from api.sensay.io:443 within 10s (2 attempts)");
    assert!(error.is_timeout());

    // The default attempt timeout is longer than the server's own timeout of 90 seconds.
    let fake = script([Reply::hangs()]);
    let error = block_on_paused(retrying(&fake, RetryPolicy::never()).get_current_user().send()).unwrap_err();
    insta::assert_snapshot!(error, @"get_current_user: no complete response from api.sensay.io:443 within 100s");
}

#[test]
fn a_retry_beyond_the_timeout_of_the_call_is_not_waited_for() {
    let fake = script([Reply::status(503).header("retry-after", "20")]);
    let call = retrying(&fake, policy()).get_current_user().timeout(Duration::from_secs(15));
    let error: Error = block_on_paused(call.send()).unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), 503);
    insta::assert_snapshot!(error, @"get_current_user: 503 Service Unavailable (the timeout of 15s leaves no time for a retry)");
}

#[test]
fn nothing_is_sent_after_the_deadline() {
    let fake = script([user()]);
    let zero = Duration::ZERO;
    for options in [Options::new().timeout(zero), Options::new().attempt_timeout(zero)] {
        let call = retrying(&fake, policy()).get_current_user().options(options);
        let error = block_on_paused(call.send()).unwrap_err();
        assert!(error.is_timeout() && !error.may_have_been_processed());
        assert_eq!((error.attempts(), fake.requests().len()), (0, 0));
    }
}

#[test]
fn a_retry_that_is_not_sent_does_not_use_up_the_retry_budget() {
    let fake = script(vec![busy(), busy(), user()]);
    let client = retrying(&fake, policy().budget(1));
    block_on_paused(async {
        // This call is dropped before its retry.
        let call = client.get_current_user().send();
        assert!(tokio::time::timeout(Duration::from_millis(100), call).await.is_err());
        assert_eq!(client.get_current_user().send_with_response().await.unwrap().attempts(), 2);
    });
    let fake = script(vec![busy(), busy()]);
    let client = retrying(&fake, policy().budget(1));
    let error = block_on_paused(client.get_current_user().send()).unwrap_err();
    insta::assert_snapshot!(error, @"get_current_user: 503 Service Unavailable (2 attempts, the retry budget of the client is used up)");
}

#[test]
fn only_one_of_two_calls_gets_the_last_retry_of_the_budget() {
    let fake = FakeTransport::new();
    fake.always(busy());
    let client = retrying(&fake, policy().budget(1).max_retries(1));
    block_on_paused(async {
        let call = || client.get_current_user().send();
        let (one, other) = tokio::join!(call(), call());
        let mut attempts = [one, other].map(|result| result.unwrap_err().attempts());
        attempts.sort_unstable();
        assert_eq!(attempts, [1, 2]);
    });
    assert_eq!(fake.requests().len(), 3);
}

#[test]
fn a_rejected_certificate_is_not_retried() {
    let fake = script([Reply::fails(Untrusted)]);
    let error = block_on_paused(retrying(&fake, policy()).get_current_user().send()).unwrap_err();
    assert!(error.is_connect() && !error.is_retryable() && !error.may_have_been_processed());
    assert_eq!(error.attempts(), 1);
}

#[test]
fn a_dropped_call_is_not_retried() {
    let fake = script([Reply::hangs()]);
    block_on_paused(async {
        let call = retrying(&fake, policy()).get_current_user().send();
        assert!(tokio::time::timeout(Duration::from_secs(1), call).await.is_err());
        tokio::time::sleep(Duration::from_secs(1000)).await;
    });
    assert_eq!(fake.requests().len(), 1);
}

#[test]
fn an_error_has_the_failures_of_earlier_attempts() {
    let failure = |status, text: &str| Reply::status(status).body(format!(r#"{{"error":"{text}"}}"#));
    let fake = script([failure(503, "the first"), Reply::fails(Broken), failure(500, "the last")]);
    let error = block_on_paused(retrying(&fake, policy()).get_current_user().send()).unwrap_err();
    insta::assert_snapshot!(error, @"get_current_user: 500 Internal Server Error: the last (3 attempts, before: 503 Service Unavailable: the first; the connection to api.sensay.io:443 broke: the fake transport was told to fail)");
    let earlier = error.earlier();
    assert_eq!(earlier.iter().map(Error::attempts).collect::<Vec<_>>(), [1, 2]);
    assert_eq!((earlier[0].message(), earlier[0].status().unwrap().as_u16()), ("the first", 503));
    assert!(earlier.iter().all(|error| error.body().is_empty()) && !error.body().is_empty());

    // Identical failures are shown once.
    let fake = script([busy(), busy(), busy()]);
    let error = block_on_paused(retrying(&fake, policy()).get_current_user().send()).unwrap_err();
    insta::assert_snapshot!(error, @"get_current_user: 503 Service Unavailable (3 attempts)");
    assert_eq!(error.earlier().len(), 2);

    // At most 16 earlier failures are kept.
    let fake = FakeTransport::new();
    fake.always(busy());
    let many = policy().max_retries(40).budget(100);
    let error = block_on_paused(retrying(&fake, many).get_current_user().send()).unwrap_err();
    assert_eq!((error.attempts(), error.earlier().len(), error.earlier()[15].attempts()), (41, 16, 40));
}

#[test]
fn an_earlier_attempt_may_have_been_processed() {
    let call = |replies: [Reply; 2]| {
        let client = retrying(&script(replies), policy().max_retries(1));
        block_on_paused(client.get_current_user().send()).unwrap_err().may_have_been_processed()
    };
    assert!(call([Reply::fails(Broken), Reply::fails(Connect)]));
    assert!(call([Reply::fails(Connect), Reply::fails(Broken)]));
    assert!(!call([Reply::fails(Connect), Reply::fails(Connect)]));
    assert!(!call([Reply::status(429), Reply::fails(Connect)]));
}
