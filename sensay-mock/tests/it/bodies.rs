//! Request bodies that the conversations in `requests` cannot express: compressed, very large, or not UTF-8.

use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;
use sensay_mock::MockServer;

use crate::wire::{self, USER, request};

const GZIP: &str = "Content-Type: application/json\r\nContent-Encoding: gzip\r\n";

fn gzip(body: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(body).unwrap();
    encoder.finish().unwrap()
}

#[tokio::test]
async fn a_compressed_body_is_validated_like_a_plain_one() {
    let server = crate::users().start().await.unwrap();
    let headers = format!("{USER}{GZIP}");
    let good = request(&server, "PUT /v1/users/me", &headers, &gzip(br#"{"id": "johndoe"}"#)).await;
    assert_eq!(good.code(), 200);
    let bad = request(&server, "PUT /v1/users/me", &headers, &gzip(br#"{"id": 1}"#)).await;
    assert_eq!(bad.error(), r#"body/id: 1 is not of type "string""#);
    assert_eq!(server.requests()[0].json(), Some(serde_json::json!({ "id": "johndoe" })));
    assert_eq!(server.requests()[0].body()[..2], [0x1f, 0x8b]);
}

#[tokio::test]
async fn compression_that_is_not_documented_is_rejected() {
    let server = MockServer::builder()
        .spec_text("parts.yaml", include_str!("documents/parts.yaml"))
        .start()
        .await
        .unwrap();
    let headers = format!("X-Key: key\r\n{GZIP}");
    let response = request(&server, "POST /parts", &headers, &gzip(br#"{"name": "wheel"}"#)).await;
    assert_eq!(response.code(), 415);
    assert_eq!(response.error(), "body: the operation does not accept Content-Encoding `gzip`");
}

#[tokio::test]
async fn a_compressed_body_over_the_limit_is_rejected() {
    let server = crate::users().start().await.unwrap();
    let bomb = gzip(&vec![b' '; 64 * 1024 * 1024 + 1]);
    let response = request(&server, "PUT /v1/users/me", &format!("{USER}{GZIP}"), &bomb).await;
    assert_eq!(response.code(), 413);
    assert_eq!(response.error(), "the body is larger than 67108864 bytes");
}

#[tokio::test]
async fn a_truncated_compressed_body_is_rejected() {
    let server = crate::users().start().await.unwrap();
    let body = gzip(br#"{"id": "johndoe"}"#);
    let response =
        request(&server, "PUT /v1/users/me", &format!("{USER}{GZIP}"), &body[..body.len() - 9]).await;
    assert_eq!(response.code(), 400);
    assert_eq!(response.error(), "body: not gzip: incomplete deflate stream");
}

#[tokio::test]
async fn a_body_over_the_limit_is_rejected_and_not_recorded() {
    let server = crate::users().start().await.unwrap();
    let response = wire::update(&server, &" ".repeat(64 * 1024 * 1024 + 1)).await;
    assert_eq!(response.code(), 413);
    assert_eq!(response.error(), "the body is larger than 67108864 bytes");
    assert!(server.requests()[0].body().is_empty());
}

#[tokio::test]
async fn invalid_utf_8_is_not_json() {
    let server = crate::users().start().await.unwrap();
    let headers = format!("{USER}Content-Type: application/json\r\n");
    let response = request(&server, "PUT /v1/users/me", &headers, b"{\"id\": \"\xff\xfe\"}").await;
    assert_eq!(response.error(), "body: not JSON: invalid unicode code point at line 1 column 9");
}

#[tokio::test]
async fn a_body_that_nests_too_deep_is_rejected() {
    let server = crate::users().start().await.unwrap();
    let response = wire::update(&server, &"[".repeat(100_000)).await;
    assert_eq!(response.error(), "body: not JSON: recursion limit exceeded at line 1 column 128");
}

#[tokio::test]
async fn a_message_does_not_show_a_secret_of_the_body() {
    let server = MockServer::builder()
        .spec_text("parts.yaml", include_str!("documents/parts.yaml"))
        .start()
        .await
        .unwrap();
    let headers = "X-Key: key\r\nContent-Type: application/json\r\n";
    let response =
        request(&server, "POST /parts", headers, br#"{"name": "wheel", "bot_token": "12345"}"#).await;
    assert_eq!(response.error(), "body/bot_token: the value is longer than 3 characters");
}

#[tokio::test]
async fn a_message_lists_the_first_of_many_violations() {
    let server = crate::users().start().await.unwrap();
    let items = vec!["1"; 1_000_000].join(",");
    let response =
        wire::update(&server, &format!(r#"{{"id": "johndoe", "linkedAccounts": [{items}]}}"#)).await;
    let error = response.error();
    assert!(
        error.starts_with(r#"body/linkedAccounts/0: 1 is not of type "object"; body/linkedAccounts/1: "#)
    );
    assert!(error.ends_with(r#"body/linkedAccounts/99: 1 is not of type "object"; body: and more"#));
}
