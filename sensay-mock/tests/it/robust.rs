//! Robustness against harmful requests.

use std::time::Duration;

use sensay_mock::{Exchange, MockServer};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::wire::{self, USER, request};

const TIMEOUT: Duration = Duration::from_millis(50);

async fn connect(server: &MockServer) -> TcpStream {
    TcpStream::connect(server.url().strip_prefix("http://").unwrap()).await.unwrap()
}

#[tokio::test]
async fn only_the_first_of_many_violations_are_searched_for() {
    let server = crate::users().start().await.unwrap();
    let items = vec![r#"{"accountID":1}"#; 200_000].join(",");
    let response = wire::update(&server, &format!(r#"{{"id": "a", "linkedAccounts": [{items}]}}"#)).await;
    assert_eq!(response.code(), 400);
    assert!(response.error().ends_with("body: and more"));
    let last = vec![r#"{"accountID":"1","accountType":"embed"}"#; 50_000].join(",");
    let response = wire::update(&server, &format!(r#"{{"id": "a", "linkedAccounts": [{last},1]}}"#)).await;
    assert_eq!(response.error(), "body: does not match its schema, beyond the first 2000 values");
}

#[tokio::test]
async fn incomplete_heads_and_bodies_time_out() {
    let server = crate::users().read_timeout(TIMEOUT).start().await.unwrap();
    let mut text = String::new();
    let mut stream = connect(&server).await;
    stream.write_all(b"GET /v1/users/me HTT").await.unwrap();
    stream.read_to_string(&mut text).await.unwrap();
    assert!(!text.contains("200 OK"), "{text}");

    let mut stream = connect(&server).await;
    let head = format!(
        "PUT /v1/users/me HTTP/1.1\r\nHost: mock\r\n{USER}Content-Length: 10\r\nConnection: close\r\n\r\n{{"
    );
    stream.write_all(head.as_bytes()).await.unwrap();
    text.clear();
    stream.read_to_string(&mut text).await.unwrap();
    assert!(text.starts_with("HTTP/1.1 408 ") && text.contains("within 0.05 seconds"), "{text}");
}

#[tokio::test]
async fn an_invalid_head_is_rejected_before_the_body_arrives() {
    let server = crate::users().read_timeout(Duration::from_secs(3600)).start().await.unwrap();
    for (line, code) in [("PUT /v1/users/me", "401"), ("PUT /nowhere", "404"), ("PATCH /v1/users/me", "405")]
    {
        let mut stream = connect(&server).await;
        let head = format!("{line} HTTP/1.1\r\nHost: mock\r\nContent-Length: 1000000\r\n\r\n");
        stream.write_all(head.as_bytes()).await.unwrap();
        let mut start = [0; 12];
        stream.read_exact(&mut start).await.unwrap();
        assert_eq!(std::str::from_utf8(&start).unwrap(), format!("HTTP/1.1 {code}"), "{line}");
    }
}

#[tokio::test]
async fn control_characters_are_escaped_in_the_log() {
    let (sender, receiver) = std::sync::mpsc::channel();
    let log = move |exchange: &Exchange| sender.send(exchange.to_string()).unwrap();
    let server = crate::users().on_exchange(log).start().await.unwrap();
    wire::update(&server, "{\"id\": \"a\", \"\\u001b[2J\\u202e\\n500 all is well\": 1}").await;
    let line = receiver.recv().unwrap();
    assert_eq!(line, "PUT /v1/users/me 400 body/\\u{1b}[2J\\u{202e}\\n500 all is well: unknown property");
}

#[tokio::test]
async fn unreadable_requests_are_logged() {
    let (sender, receiver) = std::sync::mpsc::channel();
    let log = move |exchange: &Exchange| sender.send(exchange.to_string()).unwrap();
    let server = crate::users().on_exchange(log).start().await.unwrap();
    let large = format!("GET / HTTP/1.1\r\nX-Large: {}\r\n\r\n", "x".repeat(1 << 20));
    let unreadable =
        [b"\x16\x03\x01\x02\x00\x01\x00".as_slice(), large.as_bytes(), b"GET /\x01 HTTP/1.1\r\n\r\n"];
    for bytes in unreadable {
        wire::send(&server, bytes).await;
    }
    insta::assert_snapshot!(receiver.try_iter().collect::<Vec<_>>().join("\n"));
}

#[tokio::test]
async fn a_missing_body_is_reported() {
    let server = crate::users().start().await.unwrap();
    let response = request(&server, "PUT /v1/users/me", USER, b"").await;
    assert_eq!((response.code(), response.error().as_str()), (400, "body: the required body is missing"));
}

#[tokio::test]
async fn integers_are_limited_to_the_range_of_their_format() {
    let server = crate::state::server().await;
    let path = "POST /v1/replicas/03db5651-cb61-4bdf-9ef0-89561f7c9c53/chat/history/telegram";
    let headers = format!("{USER}Content-Type: application/json\r\n");
    let mut codes = Vec::new();
    let ids = [
        ("9223372036854775807", 200),
        ("9223372036854775808", 400),
        ("-9223372036854775808", 200),
        ("-9223372036854775809", 400),
        ("1e18", 200),
        ("1e19", 400),
        ("-1e30", 400),
        ("99999999999999999999999999999999", 400),
        ("1e999", 400),
        ("1.5", 400),
    ];
    for (id, _) in ids {
        let data = format!(r#"{{"chat_type": "private", "chat_id": {id}, "message_id": 1}}"#);
        let body = format!(r#"{{"content": "a", "telegram_data": {data}}}"#);
        codes.push(request(&server, path, &headers, body.as_bytes()).await.code());
    }
    assert_eq!(codes, ids.map(|(_, code)| code));
    let data = r#"{"chat_type": "private", "chat_id": -9223372036854775809, "message_id": 1}"#;
    let body = format!(r#"{{"content": "a", "telegram_data": {data}}}"#);
    let error = request(&server, path, &headers, body.as_bytes()).await.error();
    let bounds = "from -9223372036854775808 to 9223372036854775807";
    assert_eq!(error, format!("body/telegram_data/chat_id: the number is out of range for int64: {bounds}"));
}

#[tokio::test]
async fn generated_bodies_depend_on_the_seed() {
    let server = crate::users().start().await.unwrap();
    let get = |prefer: &str| {
        let headers = format!("{USER}Prefer: dynamic=true{prefer}\r\n");
        let server = &server;
        async move { request(server, "GET /v1/users/me", &headers, b"").await.json() }
    };
    assert_eq!(get(", seed=7").await, get(", seed=7").await);
    assert_ne!(get(", seed=7").await, get(", seed=8").await);
    assert_ne!(get("").await, get("").await);
    assert!(get("").await["id"].is_string());
}
