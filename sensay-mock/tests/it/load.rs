//! Many concurrent requests, and invalid HTTP.

use std::collections::HashSet;

use crate::wire::{self, USER};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_hundred_concurrent_requests_get_their_own_responses() {
    let server = crate::users().start().await.unwrap();
    let client = crate::client();
    let requests = (0..100).map(|index| {
        let url = format!("{}/v1/users/user-{index}?n={index}", server.url());
        let request = client.get(url).header("X-ORGANIZATION-SECRET", "secret");
        tokio::spawn(async move {
            (index, request.send().await.unwrap().json::<serde_json::Value>().await.unwrap())
        })
    });
    let mut ids = HashSet::new();
    for request in requests.collect::<Vec<_>>() {
        let (_, body) = request.await.unwrap();
        assert_eq!(body["error"], "query/n: unknown parameter; the operation has no query parameters");
        ids.insert(body["request_id"].as_str().unwrap().to_owned());
    }
    assert_eq!(ids.len(), 100);
    assert_eq!(server.requests().len(), 100);
}

#[tokio::test]
async fn a_connection_serves_several_requests() {
    let server = crate::users().start().await.unwrap();
    let one = format!("GET /v1/users/me HTTP/1.1\r\nHost: mock\r\n{USER}\r\n");
    let last = format!("GET /v1/users/me HTTP/1.1\r\nHost: mock\r\nConnection: close\r\n{USER}\r\n");
    let response = wire::send(&server, format!("{one}{one}{last}").as_bytes()).await.unwrap();
    let text = String::from_utf8(response.body).unwrap();
    assert_eq!(text.matches("HTTP/1.1 200 OK").count(), 2, "{text}");
}

#[tokio::test]
async fn invalid_http_is_rejected() {
    let server = crate::users().start().await.unwrap();
    let big = format!("GET /v1/users/me HTTP/1.1\r\nX: {}\r\n\r\n", "a".repeat(1024 * 1024));
    let many = format!("GET /v1/users/me HTTP/1.1\r\n{}\r\n", "X: a\r\n".repeat(1000));
    let invalid: [(&[u8], u16); 5] = [
        (b"nonsense\r\n\r\n", 400),
        (b"GET /v1/users/\xff HTTP/1.1\r\nConnection: close\r\n\r\n", 400),
        (b"GET  HTTP/1.1\r\n\r\n", 400),
        (b"CONNECT mock:80 HTTP/1.1\r\nConnection: close\r\n\r\n", 404),
        (many.as_bytes(), 431),
    ];
    for (request, status) in invalid {
        let response = wire::send(&server, request).await.map(|response| response.code());
        assert_eq!(response, Some(status), "{}", String::from_utf8_lossy(&request[..request.len().min(80)]));
    }
    // The server closes the connection with unread data, which may reset it before the client reads the response.
    let response = wire::send(&server, big.as_bytes()).await;
    assert!(response.is_none_or(|response| response.code() == 431));
    assert_eq!(wire::request(&server, "GET /v1/users/me", USER, b"").await.code(), 200);
}
