//! `failed_updates`: each remedy is found, and applied once.

use sensay_client::Client;
use sensay_mock::{MockServer, Reply};
use serde_json::json;

use crate::program::{Ended, run};

const PROGRAM: &str = env!("CARGO_BIN_EXE_failed_updates");

/// Returns a mock with a user who has the email address that is asked for.
async fn mock() -> MockServer {
    let mock = MockServer::builder().state(true).start().await.unwrap();
    let client = Client::builder().organization_secret("mock-secret").base_url(mock.url()).build().unwrap();
    client.create_user().id("jane").email("jane@example.com").send().await.unwrap();
    mock
}

async fn update(mock: &MockServer, user: &str) -> Ended {
    run(PROGRAM, mock.url(), user, &["John", "jane@example.com"]).await
}

fn count(mock: &MockServer, operation: &str) -> usize {
    mock.requests_for(operation).unwrap().len()
}

#[tokio::test]
async fn a_rate_limit_a_wrong_user_and_a_conflict_are_overcome_one_after_the_other() {
    let mock = mock().await;
    mock.times(3, "update_current_user", Reply::status(429).header("Retry-After", "0")).unwrap();
    let ended = update(&mock, "john").await;
    assert_eq!((ended.code, ended.err.as_str()), (Some(0), ""), "{}", ended.out);
    for line in [
        "-> after 3 attempts: once more in 0ns",
        "user: wrong: get_user: 404 Not Found",
        "-> there is no such user: it is created",
        "409 Conflict: A user with this email already exists",
        "-> the email address is taken: the rest is updated without it",
        r#"john is called Some("John"), with the email address None"#,
    ] {
        assert!(ended.out.contains(line), "{line}\n{}", ended.out);
    }
    // Three that came too fast, one for nobody, one with the address, and one without.
    assert_eq!(count(&mock, "update_current_user"), 6);
    let users = mock.snapshot().to_string();
    assert_eq!(users.matches("jane@example.com").count(), 1, "{users}");
}

#[tokio::test]
async fn a_wrong_secret_creates_nobody() {
    let mock = mock().await;
    for operation in ["update_current_user", "list_replicas"] {
        mock.always(operation, Reply::status(401).json(json!({ "error": "who are you?" }))).unwrap();
    }
    let before = count(&mock, "create_user");
    let ended = update(&mock, "john").await;
    assert_eq!(ended.code, Some(1));
    assert!(
        ended.out.contains("secret: wrong: list_replicas: 401 Unauthorized: who are you?"),
        "{}",
        ended.out
    );
    assert!(ended.err.contains("who are you?"), "{}", ended.err);
    assert_eq!(count(&mock, "create_user"), before);
}

#[tokio::test]
async fn a_wait_that_is_too_long_is_left_to_the_caller() {
    let mock = mock().await;
    mock.always("update_current_user", Reply::status(429).header("Retry-After", "3600")).unwrap();
    let ended = update(&mock, "johndoe").await;
    assert_eq!((ended.code, count(&mock, "update_current_user")), (Some(1), 1));
    assert!(ended.err.contains("3600s"), "{}", ended.err);
}

#[tokio::test]
async fn what_comes_again_is_an_error() {
    let mock = mock().await;
    mock.always("update_current_user", Reply::status(409).json(json!({ "error": "id is taken" }))).unwrap();
    let ended = update(&mock, "johndoe").await;
    assert_eq!((ended.code, count(&mock, "update_current_user")), (Some(1), 2));
    assert!(ended.err.contains("id is taken"), "{}", ended.err);
}
