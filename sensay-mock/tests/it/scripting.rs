//! Scripted replies.

use sensay_mock::{MockServer, Reply};
use serde_json::json;

use crate::wire::{self, Response, USER, request};

async fn get(server: &MockServer) -> Response {
    request(server, "GET /v1/users/me", USER, b"").await
}

#[tokio::test]
async fn replies_are_sent_in_order_before_the_documented_response() {
    let server = crate::users().start().await.unwrap();
    server.once("get_current_user", Reply::status(503)).unwrap();
    server.once("GET /v1/users/me", Reply::status(500)).unwrap();
    server.once("update_current_user", Reply::status(409)).unwrap();
    let mut codes = Vec::new();
    for _ in 0..3 {
        codes.push(get(&server).await.code());
    }
    assert_eq!(codes, [503, 500, 200]);
}

#[tokio::test]
async fn replies_of_always_follow_those_of_once() {
    let server = crate::users().start().await.unwrap();
    server.always("get_current_user", Reply::status(429)).unwrap();
    server.once("get_current_user", Reply::status(503)).unwrap();
    let mut codes = Vec::new();
    for _ in 0..3 {
        codes.push(get(&server).await.code());
    }
    assert_eq!(codes, [503, 429, 429]);
    server.always("get_current_user", Reply::status(200)).unwrap();
    assert_eq!(get(&server).await.code(), 200);
}

#[tokio::test]
async fn a_reply_sends_its_body() {
    let server = crate::users().start().await.unwrap();
    let replies = [
        Reply::status(503)
            .header("Content-Type", "text/html")
            .header("retry-after", "3")
            .body("<h1>Busy</h1>"),
        Reply::status(200).json(json!({ "id": 7 })).header("X-API-Version", "2026-01-01"),
        Reply::status(500).example("page"),
        Reply::status(401),
        Reply::status(503),
        Reply::status(299),
        Reply::status(204).json(json!({})),
        Reply::status(200).header("Set-Cookie", "a=1").header("Set-Cookie", "b=2").body([0xff, 0xfe]),
    ];
    let mut transcript = String::new();
    for reply in replies {
        let operation =
            if format!("{reply:?}").contains("page") { "update_current_user" } else { "get_current_user" };
        server.once(operation, reply).unwrap();
        let response = match operation {
            "get_current_user" => get(&server).await,
            _ => wire::update(&server, r#"{"id": "johndoe"}"#).await,
        };
        transcript += &format!("{}\n\n", response.text());
    }
    insta::assert_snapshot!(transcript);
}

#[tokio::test]
async fn a_rejected_request_does_not_use_up_the_reply() {
    let server = crate::users().start().await.unwrap();
    server.once("get_current_user", Reply::status(503)).unwrap();
    assert_eq!(request(&server, "GET /v1/users/me", "", b"").await.code(), 401);
    assert_eq!(get(&server).await.code(), 503);
    server.once("get_current_user", Reply::status(503).unvalidated()).unwrap();
    assert_eq!(request(&server, "GET /v1/users/me?x=y", "", b"{").await.code(), 503);
    assert_eq!(get(&server).await.code(), 200);
}

#[tokio::test]
async fn a_reply_takes_precedence_over_preferences() {
    let server = crate::users().start().await.unwrap();
    server.once("get_current_user", Reply::status(503)).unwrap();
    let headers = format!("{USER}Prefer: code=401, retry-after=1\r\n");
    let response = request(&server, "GET /v1/users/me", &headers, b"").await;
    assert_eq!(response.code(), 503);
    assert_eq!(response.header("retry-after"), Some("1"));
    assert_eq!(response.header("preference-applied"), Some("retry-after=1"));
}

#[tokio::test]
async fn a_reply_that_cannot_be_sent_is_an_error() {
    let server = crate::users().start().await.unwrap();
    let error = |operation: &str, reply| server.once(operation, reply).unwrap_err().to_string();
    let messages = [
        error("get_users", Reply::status(200)),
        error("get_user", Reply::status(100)),
        error("get_user", Reply::status(600)),
        error("get_user", Reply::status(200).example("page")),
        error("get_user", Reply::status(204).example("page")),
        error("get_user", Reply::status(200).header("a b", "c")),
        error("get_user", Reply::status(200).header("a", "b\n")),
        error("get_user", Reply::status(200).header("Content-Length", "7")),
    ];
    insta::assert_snapshot!(messages.join("\n"), @r###"
    the document has no operation `get_users`; it has create_user, get_current_user, update_current_user, delete_current_user, get_user, put_signed
    cannot add a reply for get_user: the status 100 is not from 200 to 599
    cannot add a reply for get_user: the status 600 is not from 200 to 599
    cannot add a reply for get_user: the response 200 has no example `page`; its examples are full
    cannot add a reply for get_user: the response 204 has no example `page`; it has no examples
    cannot add a reply for get_user: `a b` is not a valid header name
    cannot add a reply for get_user: the value of the header a is invalid
    cannot add a reply for get_user: the header Content-Length cannot be set: the server sets it
    "###);
}
