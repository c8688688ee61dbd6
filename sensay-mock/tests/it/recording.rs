//! Recorded requests.

use std::sync::{Arc, Mutex};

use crate::wire;

#[tokio::test]
async fn recorded_requests_have_redacted_secrets() {
    let server = crate::users().start().await.unwrap();
    let headers = "X-ORGANIZATION-SECRET: s3cret\r\nX-USER-ID: johndoe\r\nX-USER-ID-TYPE: telegram\r\n\
        Authorization: Bearer s3cret\r\nCookie: s3cret\r\nX-Vercel-Protection-Bypass: s3cret\r\n\
        Idempotency-Key: 7\r\nContent-Type: application/json\r\n";
    let body = br#"{"id": "johndoe"}"#;
    wire::request(&server, "PUT /v1/users/me?a=b%20c&a=d+e&f", headers, body).await;

    let requests = server.requests();
    let [request] = requests.as_slice() else { panic!("{} requests", requests.len()) };
    assert_eq!(request.operation(), Some("update_current_user"));
    assert_eq!(request.method(), "PUT");
    assert_eq!(request.path(), "/v1/users/me");
    let query =
        [("a", "b c"), ("a", "d e"), ("f", "")].map(|(name, value)| (name.to_owned(), value.to_owned()));
    assert_eq!(request.query(), query);
    assert_eq!(request.body(), body);
    assert_eq!(request.json(), Some(serde_json::json!({ "id": "johndoe" })));
    insta::assert_snapshot!(format!("{request:?}"), @r#"RecordedRequest { operation: Some("update_current_user"), method: "PUT", path: "/v1/users/me", query: [("a", "b c"), ("a", "d e"), ("f", "")], headers: [("host", "mock"), ("connection", "close"), ("x-organization-secret", "REDACTED"), ("x-user-id", "johndoe"), ("x-user-id-type", "telegram"), ("authorization", "REDACTED"), ("cookie", "REDACTED"), ("x-vercel-protection-bypass", "REDACTED"), ("idempotency-key", "7"), ("content-type", "application/json"), ("content-length", "17")], body: 17 bytes }"#);
}

#[tokio::test]
async fn rejected_requests_are_recorded_as_sent() {
    let server = crate::users().start().await.unwrap();
    wire::request(&server, "PATCH /v1/users/%2e%2E/b%2Fc", "X-ORGANIZATION-SECRET:\r\n", b"{").await;
    let request = &server.requests()[0];
    assert_eq!(request.operation(), None);
    assert_eq!(request.method(), "PATCH");
    assert_eq!(request.path(), "/v1/users/%2e%2E/b%2Fc");
    assert_eq!(request.header("x-organization-secret"), Some(""));
    assert_eq!(request.body(), b"{");
    assert_eq!(request.json(), None);
}

#[tokio::test]
async fn a_server_that_records_no_requests_still_logs_them() {
    let lines = Arc::new(Mutex::new(Vec::new()));
    let log = lines.clone();
    let builder = crate::users().without_requests();
    let server = builder.on_exchange(move |exchange| log.lock().unwrap().push(exchange.to_string()));
    let server = server.start().await.unwrap();
    wire::update(&server, r#"{"id": ""}"#).await;
    wire::update(&server, r#"{"id": "johndoe"}"#).await;
    wire::request(&server, "GET /nowhere?secret=1", "", b"").await;
    assert!(server.requests().is_empty());
    let lines = lines.lock().unwrap();
    let expected = [
        r#"PUT /v1/users/me 400 body/id: "" is shorter than 1 character"#,
        "PUT /v1/users/me 200",
        "GET /nowhere 404 no operation has the path /nowhere",
    ];
    assert_eq!(*lines, expected);
}
