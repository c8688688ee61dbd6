//! Replies that a test scripts.

use sensay_mock::{MockServer, Reply};
use serde_json::json;

use crate::wire::{self, Answer, USER, request};

async fn get(server: &MockServer) -> Answer {
    request(server, "GET /v1/users/me", USER, b"").await
}

#[tokio::test]
async fn replies_come_in_their_order_and_then_the_usual_one() {
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
async fn a_lasting_reply_follows_those_for_once() {
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
async fn a_reply_has_the_body_it_is_given() {
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
        let answer = match operation {
            "get_current_user" => get(&server).await,
            _ => wire::update(&server, r#"{"id": "johndoe"}"#).await,
        };
        transcript += &format!("{}\n\n", answer.text());
    }
    insta::assert_snapshot!(transcript);
}

#[tokio::test]
async fn a_refused_request_leaves_the_reply_to_the_next() {
    let server = crate::users().start().await.unwrap();
    server.once("get_current_user", Reply::status(503)).unwrap();
    assert_eq!(request(&server, "GET /v1/users/me", "", b"").await.code(), 401);
    assert_eq!(get(&server).await.code(), 503);
    server.once("get_current_user", Reply::status(503).unvalidated()).unwrap();
    assert_eq!(request(&server, "GET /v1/users/me?x=y", "", b"{").await.code(), 503);
    assert_eq!(get(&server).await.code(), 200);
}

#[tokio::test]
async fn a_reply_goes_before_what_the_request_prefers() {
    let server = crate::users().start().await.unwrap();
    server.once("get_current_user", Reply::status(503)).unwrap();
    let headers = format!("{USER}Prefer: code=401, retry-after=1\r\n");
    let answer = request(&server, "GET /v1/users/me", &headers, b"").await;
    assert_eq!(answer.code(), 503);
    assert_eq!(answer.header("retry-after"), Some("1"));
    assert_eq!(answer.header("preference-applied"), Some("retry-after=1"));
}

#[tokio::test]
async fn a_reply_that_cannot_be_sent_is_refused() {
    let server = crate::users().start().await.unwrap();
    let refusal = |operation: &str, reply| server.once(operation, reply).unwrap_err().to_string();
    let messages = [
        refusal("get_users", Reply::status(200)),
        refusal("get_user", Reply::status(100)),
        refusal("get_user", Reply::status(600)),
        refusal("get_user", Reply::status(200).example("page")),
        refusal("get_user", Reply::status(204).example("page")),
        refusal("get_user", Reply::status(200).header("a b", "c")),
        refusal("get_user", Reply::status(200).header("a", "b\n")),
        refusal("get_user", Reply::status(200).header("Content-Length", "7")),
    ];
    insta::assert_snapshot!(messages.join("\n"), @r###"
    no operation is called `get_users`; there are create_user, get_current_user, update_current_user, delete_current_user, get_user, put_signed
    a reply for get_user: 100 is not a status from 200 to 599
    a reply for get_user: 600 is not a status from 200 to 599
    a reply for get_user: 200 has no example `page`; there are full
    a reply for get_user: 204 has no example `page`; there are none
    a reply for get_user: `a b` is not the name of a header
    a reply for get_user: not a value for the header a
    a reply for get_user: the server sets the header Content-Length itself
    "###);
}
