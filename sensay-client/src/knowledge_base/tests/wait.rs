use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::json;
use tokio::time::Instant;

use super::fake::{Fake, Step, entry, failed_entry, response};
use crate::knowledge_base::{Until, WaitForEntry, WaitPolicy};
use crate::{ErrorKind, Options};

fn policy() -> WaitPolicy {
    WaitPolicy::new().jitter(|| 1.0)
}

fn wait(fake: &Fake, policy: WaitPolicy) -> WaitForEntry {
    fake.client().wait_for_knowledge_base_entry("03db5651-cb61-4bdf-9ef0-89561f7c9c53", 12).policy(policy)
}

#[tokio::test(start_paused = true)]
async fn it_polls_until_the_entry_is_usable_and_ignores_unknown_statuses() {
    let statuses = ["NEW", "FILE_UPLOADED", "SYNC_ERROR", "PROCESSING", "PROCESSED_TEXT", "VECTOR_CREATED"];
    let fake = Fake::with_steps(statuses.map(entry));
    let seen = Arc::new(Mutex::new(Vec::new()));
    let listener = seen.clone();
    let policy = policy().on_status(move |entry| listener.lock().unwrap().push(entry.status.to_string()));
    let start = Instant::now();
    let entry = wait(&fake, policy).send().await.unwrap();
    assert_eq!((entry.id, entry.status.as_str()), (12, "VECTOR_CREATED"));
    assert_eq!(*seen.lock().unwrap(), statuses);
    // The sum of 2, 3, 4.5, 6.75 and 10.125 seconds; tokio's clock is exact to a millisecond.
    assert_eq!(start.elapsed().as_secs_f64().round(), 26.0);
    let line = "GET /v1/replicas/03db5651-cb61-4bdf-9ef0-89561f7c9c53/knowledge-base/12";
    assert_eq!(fake.lines(), [line; 6]);
    let seen = &fake.seen()[0];
    assert_eq!(seen.header("x-organization-secret"), Some("the-secret"));
    assert_eq!(seen.header("x-user-id"), Some("johndoe"));
}

#[tokio::test(start_paused = true)]
async fn the_policy_can_wait_for_ready_and_ready_is_usable_too() {
    let fake = Fake::with_steps([entry("VECTOR_CREATED"), entry("READY")]);
    let entry_ready = wait(&fake, policy().until(Until::Ready)).send().await.unwrap();
    assert_eq!(entry_ready.status.as_str(), "READY");
    assert_eq!(wait(&Fake::with_steps([entry("READY")]), policy()).send().await.unwrap().id, 12);
}

#[test]
fn delays_grow_to_15_seconds_minus_a_random_part_of_up_to_a_half() {
    let seconds = |jitter: f64| {
        let policy = WaitPolicy::new().jitter(move || jitter);
        [1, 2, 3, 5, 6, 7, 1000].map(|polls| policy.delay(polls).as_secs_f64())
    };
    assert_eq!(seconds(1.0), [2.0, 3.0, 4.5, 10.125, 15.0, 15.0, 15.0]);
    assert_eq!(seconds(0.0), [1.0, 1.5, 2.25, 5.0625, 7.5, 7.5, 7.5]);
    let policy = WaitPolicy::new()
        .jitter(|| 1.0)
        .first_delay(Duration::from_secs(9))
        .max_delay(Duration::from_secs(4));
    assert_eq!(policy.delay(1), Duration::from_secs(4));
}

#[tokio::test(start_paused = true)]
async fn unprocessable_is_an_error_with_the_error_of_the_entry() {
    let error = json!({"message": "no text in the file", "fingerprint": "f00d"});
    let fake = Fake::with_steps([entry("RAW_TEXT"), failed_entry("UNPROCESSABLE", error)]);
    let error = wait(&fake, policy()).send().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "wait_for_knowledge_base_entry: the server cannot process knowledge base entry 12: no text in the file"
    );
    assert_eq!((error.kind(), error.is_retryable()), (ErrorKind::Processing, false));
    assert_eq!(error.fingerprint(), Some("f00d"));

    let error = wait(&Fake::with_steps([entry("UNPROCESSABLE")]), policy()).send().await.unwrap_err();
    assert_eq!(
        error.message(),
        "the server cannot process knowledge base entry 12: the server gives no reason"
    );
}

#[tokio::test(start_paused = true)]
async fn an_error_with_another_status_is_reported_and_does_not_end_the_wait() {
    let failed = || failed_entry("RAW_TEXT", json!({"message": "the model is busy"}));
    let fake = Fake::with_steps([entry("RAW_TEXT"), failed(), failed(), entry("READY")]);
    let seen = Arc::new(Mutex::new(Vec::new()));
    let listener = seen.clone();
    let policy = policy().on_status(move |entry| {
        let error = entry.error.as_ref().and_then(|error| error.message.clone());
        listener.lock().unwrap().push((entry.status.to_string(), error));
    });
    wait(&fake, policy).send().await.unwrap();
    let busy = Some("the model is busy".to_owned());
    let raw = || "RAW_TEXT".to_owned();
    assert_eq!(*seen.lock().unwrap(), [(raw(), None), (raw(), busy), ("READY".to_owned(), None)]);
}

#[tokio::test(start_paused = true)]
async fn an_entry_that_stays_failed_ends_the_wait() {
    let busy = || json!({"message": "the model is busy", "fingerprint": "f00d"});
    for failed in [failed_entry("NEW", busy()), entry("SYNC_ERROR")] {
        let fake = Fake::with_steps(std::iter::repeat_n(failed, 200));
        let start = Instant::now();
        let error = wait(&fake, policy()).send().await.unwrap_err();
        assert_eq!((error.kind(), error.is_retryable()), (ErrorKind::Processing, false));
        assert!((120..=135).contains(&start.elapsed().as_secs()), "{:?}", start.elapsed());
        let expected = "wait_for_knowledge_base_entry: knowledge base entry 12 has failed, and has not changed for 120s; \
                        its status is ";
        assert!(error.to_string().starts_with(expected), "{error}");
    }
    let fake = Fake::with_steps([failed_entry("NEW", busy())]);
    let error = wait(&fake, policy().failed_after(Duration::ZERO)).send().await.unwrap_err();
    assert_eq!(error.fingerprint(), Some("f00d"));
    assert!(
        error.to_string().ends_with(
            "its status is NEW, its error is: the model is busy (process it again with \
             `reprocess_knowledge_base_entry`, or delete it)"
        ),
        "{error}"
    );
    // A change begins the time anew, and an entry without an error has all the time of the policy.
    let steps = (0..20).map(|_| failed_entry("NEW", busy())).chain([entry("NEW")]);
    let steps = steps.chain((0..20).map(|_| entry("RAW_TEXT"))).chain([entry("READY")]);
    wait(&Fake::with_steps(steps), policy().failed_after(Duration::from_secs(600))).send().await.unwrap();
    let steps = (0..100).map(|_| entry("RAW_TEXT")).chain([entry("READY")]);
    wait(&Fake::with_steps(steps), policy().failed_after(Duration::from_secs(1))).send().await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn the_error_of_the_deadline_has_the_status_and_error_of_the_entry() {
    let failed = failed_entry("RAW_TEXT", json!({"message": "the model is busy"}));
    let fake = Fake::with_steps([entry("NEW"), failed.clone(), failed]);
    let start = Instant::now();
    let error = wait(&fake, policy().timeout(Duration::from_secs(4))).send().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "wait_for_knowledge_base_entry: knowledge base entry 12 is not usable after 4s; its status is RAW_TEXT, \
         its error is: the model is busy"
    );
    assert_eq!((error.kind(), error.is_retryable()), (ErrorKind::Timeout, true));
    // The last poll is at the deadline, before the second delay is over.
    assert_eq!((fake.seen().len(), start.elapsed()), (3, Duration::from_secs(4)));
}

#[tokio::test(start_paused = true)]
async fn a_poll_without_a_response_ends_at_the_deadline() {
    let fake = Fake::with_steps([entry("NEW"), Step::Hang(0)]);
    let start = Instant::now();
    let error = wait(&fake, policy().timeout(Duration::from_secs(30))).send().await.unwrap_err();
    assert_eq!(
        error.message(),
        "knowledge base entry 12 is not usable after 30s; its status is NEW; the last poll failed"
    );
    assert!(error.to_string().ends_with("; the last poll failed: no response in time"), "{error}");
    assert_eq!(start.elapsed(), Duration::from_secs(30));

    let start = Instant::now();
    let policy = policy().timeout(Duration::ZERO).until(Until::Ready);
    let error = wait(&Fake::with_steps([Step::Hang(0)]), policy).send().await.unwrap_err();
    assert_eq!(error.message(), "knowledge base entry 12 is not ready after 0ns; the last poll failed");
    assert_eq!(start.elapsed(), Duration::from_secs(5));
}

#[tokio::test(start_paused = true)]
async fn a_poll_that_fails_ends_the_wait_unless_the_error_is_retryable() {
    let busy = Step::Respond(429, vec![("retry-after", "50".to_owned())], String::new());
    let fake = Fake::with_steps([
        Step::Refuse,
        response(502, "<html>"),
        busy,
        Step::Break(0, "reset"),
        entry("READY"),
    ]);
    let start = Instant::now();
    wait(&fake, policy()).options(Options::new().max_retries(0)).send().await.unwrap();
    assert_eq!(start.elapsed().as_secs(), 2 + 3 + 50 + 6);

    for status in [401, 404] {
        let error = wait(&Fake::with_steps([response(status, "{}")]), policy()).send().await.unwrap_err();
        assert_eq!(error.status().unwrap().as_u16(), status);
        assert_eq!(error.operation(), Some("get_knowledge_base_entry"));
    }
    let error = wait(&Fake::with_steps([response(200, "{}")]), policy()).send().await.unwrap_err();
    assert!(error.is_decode());
}

#[tokio::test(start_paused = true)]
async fn the_deadline_can_be_unlimited() {
    let fake = Fake::with_steps([entry("NEW"), entry("READY")]);
    wait(&fake, policy().timeout(Duration::MAX)).send().await.unwrap();
}
