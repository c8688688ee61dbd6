use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::json;
use tokio::time::Instant;

use super::fake::{Fake, Step, answer, entry, failed_entry};
use crate::knowledge_base::{Until, WaitForEntry, WaitPolicy};
use crate::{ErrorKind, Options};

fn policy() -> WaitPolicy {
    WaitPolicy::new().jitter(|| 1.0)
}

fn wait(fake: &Fake, policy: WaitPolicy) -> WaitForEntry {
    fake.client().wait_for_knowledge_base_entry("03db5651-cb61-4bdf-9ef0-89561f7c9c53", 12).policy(policy)
}

#[tokio::test(start_paused = true)]
async fn it_looks_until_the_entry_is_usable_through_statuses_that_nobody_knows() {
    let statuses = ["NEW", "FILE_UPLOADED", "SYNC_ERROR", "PROCESSING", "PROCESSED_TEXT", "VECTOR_CREATED"];
    let fake = Fake::answering(statuses.map(entry));
    let told = Arc::new(Mutex::new(Vec::new()));
    let listener = told.clone();
    let policy = policy().on_status(move |entry| listener.lock().unwrap().push(entry.status.to_string()));
    let start = Instant::now();
    let entry = wait(&fake, policy).send().await.unwrap();
    assert_eq!((entry.id, entry.status.as_str()), (12, "VECTOR_CREATED"));
    assert_eq!(*told.lock().unwrap(), statuses);
    // 2, 3, 4.5, 6.75 and 10.125 seconds, to the millisecond that the clock of tokio knows.
    assert_eq!(start.elapsed().as_secs_f64().round(), 26.0);
    let line = "GET /v1/replicas/03db5651-cb61-4bdf-9ef0-89561f7c9c53/knowledge-base/12";
    assert_eq!(fake.lines(), [line; 6]);
    let seen = &fake.seen()[0];
    assert_eq!(seen.header("x-organization-secret"), Some("the-secret"));
    assert_eq!(seen.header("x-user-id"), Some("johndoe"));
}

#[tokio::test(start_paused = true)]
async fn ready_is_waited_for_on_demand_and_is_usable_too() {
    let fake = Fake::answering([entry("VECTOR_CREATED"), entry("READY")]);
    let entry_ready = wait(&fake, policy().until(Until::Ready)).send().await.unwrap();
    assert_eq!(entry_ready.status.as_str(), "READY");
    assert_eq!(wait(&Fake::answering([entry("READY")]), policy()).send().await.unwrap().id, 12);
}

#[test]
fn delays_grow_to_15_seconds_less_a_random_part_of_up_to_a_half() {
    let seconds = |jitter: f64| {
        let policy = WaitPolicy::new().jitter(move || jitter);
        [1, 2, 3, 5, 6, 7, 1000].map(|looks| policy.delay(looks).as_secs_f64())
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
async fn unprocessable_is_the_end_with_what_the_entry_says() {
    let error = json!({"message": "no text in the file", "fingerprint": "f00d"});
    let fake = Fake::answering([entry("RAW_TEXT"), failed_entry("UNPROCESSABLE", error)]);
    let error = wait(&fake, policy()).send().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "wait_for_knowledge_base_entry: knowledge base entry 12 cannot be processed: no text in the file"
    );
    assert_eq!((error.kind(), error.is_retryable()), (ErrorKind::Processing, false));
    assert_eq!(error.fingerprint(), Some("f00d"));

    let error = wait(&Fake::answering([entry("UNPROCESSABLE")]), policy()).send().await.unwrap_err();
    assert_eq!(error.message(), "knowledge base entry 12 cannot be processed: the server does not say why");
}

#[tokio::test(start_paused = true)]
async fn an_error_without_unprocessable_is_told_and_waited_through() {
    let failed = || failed_entry("RAW_TEXT", json!({"message": "the model is busy"}));
    let fake = Fake::answering([entry("RAW_TEXT"), failed(), failed(), entry("READY")]);
    let told = Arc::new(Mutex::new(Vec::new()));
    let listener = told.clone();
    let policy = policy().on_status(move |entry| {
        let error = entry.error.as_ref().and_then(|error| error.message.clone());
        listener.lock().unwrap().push((entry.status.to_string(), error));
    });
    wait(&fake, policy).send().await.unwrap();
    let busy = Some("the model is busy".to_owned());
    let raw = || "RAW_TEXT".to_owned();
    assert_eq!(*told.lock().unwrap(), [(raw(), None), (raw(), busy), ("READY".to_owned(), None)]);
}

#[tokio::test(start_paused = true)]
async fn the_deadline_says_how_far_the_entry_was() {
    let failed = failed_entry("RAW_TEXT", json!({"message": "the model is busy"}));
    let fake = Fake::answering([entry("NEW"), failed.clone(), failed]);
    let start = Instant::now();
    let error = wait(&fake, policy().deadline(Duration::from_secs(4))).send().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "wait_for_knowledge_base_entry: knowledge base entry 12 is not usable after 4s; its status is RAW_TEXT, \
         with the error: the model is busy"
    );
    assert_eq!((error.kind(), error.is_retryable()), (ErrorKind::Timeout, true));
    // It looked a last time at the deadline, which comes before the second delay is over.
    assert_eq!((fake.seen().len(), start.elapsed()), (3, Duration::from_secs(4)));
}

#[tokio::test(start_paused = true)]
async fn a_look_that_is_not_answered_does_not_outlast_the_deadline() {
    let fake = Fake::answering([entry("NEW"), Step::Hang(0)]);
    let start = Instant::now();
    let error = wait(&fake, policy().deadline(Duration::from_secs(30))).send().await.unwrap_err();
    assert_eq!(
        error.message(),
        "knowledge base entry 12 is not usable after 30s; its status is NEW; the last look failed"
    );
    assert!(error.to_string().ends_with("; the last look failed: the look was not answered"), "{error}");
    assert_eq!(start.elapsed(), Duration::from_secs(30));

    let start = Instant::now();
    let policy = policy().deadline(Duration::ZERO).until(Until::Ready);
    let error = wait(&Fake::answering([Step::Hang(0)]), policy).send().await.unwrap_err();
    assert_eq!(error.message(), "knowledge base entry 12 is not ready after 0ns; the last look failed");
    assert_eq!(start.elapsed(), Duration::from_secs(5));
}

#[tokio::test(start_paused = true)]
async fn looks_that_fail_are_waited_through_where_that_helps() {
    let asks = Step::Answer(429, vec![("retry-after", "50".to_owned())], String::new());
    let fake =
        Fake::answering([Step::Refuse, answer(502, "<html>"), asks, Step::Break(0, "reset"), entry("READY")]);
    let start = Instant::now();
    wait(&fake, policy()).options(Options::new().max_retries(0)).send().await.unwrap();
    assert_eq!(start.elapsed().as_secs(), 2 + 3 + 50 + 6);

    for status in [401, 404] {
        let error = wait(&Fake::answering([answer(status, "{}")]), policy()).send().await.unwrap_err();
        assert_eq!(error.status().unwrap().as_u16(), status);
        assert_eq!(error.operation(), Some("get_knowledge_base_entry"));
    }
    let error = wait(&Fake::answering([answer(200, "{}")]), policy()).send().await.unwrap_err();
    assert!(error.is_decode());
}

#[tokio::test(start_paused = true)]
async fn there_need_be_no_deadline() {
    let fake = Fake::answering([entry("NEW"), entry("READY")]);
    wait(&fake, policy().deadline(Duration::MAX)).send().await.unwrap();
}
