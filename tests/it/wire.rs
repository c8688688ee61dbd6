use sensay_client::{Client, Options};
use sensay_tests::{Act, Raw, block_on, builder};

const RESPONSE: &[u8] =
    b"HTTP/1.1 200 OK\r\ncontent-length: 36\r\n\r\n{\"id\":\"johndoe\",\"uuid\":\"\",\"total\":0}";

/// Returns the heads of the requests that the calls send.
fn heads(calls: impl AsyncFnOnce(&Client)) -> Vec<String> {
    block_on(async {
        let server = Raw::start(vec![Act::Send(RESPONSE.to_vec()); 8]).await;
        calls(&server.client()).await;
        server.seen()
    })
}

#[test]
fn every_request_has_a_content_type_and_only_a_body_has_a_length() {
    let heads = heads(async |client| {
        client.get_user("johndoe").send().await.unwrap();
        client.delete_current_user().send().await.unwrap();
        client.request::<serde_json::Value>(http::Method::DELETE, "/v1/new").await.unwrap();
        client.request::<serde_json::Value>(http::Method::HEAD, "/v1/new").await.ok();
        client.update_current_user().id("johndoe").send().await.unwrap();
        client.request::<serde_json::Value>(http::Method::POST, "/v1/new").await.unwrap();
        let call = client.request::<serde_json::Value>(http::Method::DELETE, "/v1/new");
        call.json(serde_json::json!({ "why": 1 })).await.unwrap();
    });
    let shown: Vec<_> = heads
        .iter()
        .map(|head| {
            assert!(head.contains("\r\ncontent-type: application/json\r\n"), "{head}");
            assert!(!head.contains("transfer-encoding"), "{head}");
            let line = head.lines().next().unwrap();
            let length = head.lines().find(|line| line.starts_with("content-length"));
            format!("{line} {}", length.unwrap_or("-"))
        })
        .collect();
    insta::assert_snapshot!(shown.join("\n"), @r"
    GET /v1/users/johndoe HTTP/1.1 -
    DELETE /v1/users/me HTTP/1.1 -
    DELETE /v1/new HTTP/1.1 -
    HEAD /v1/new HTTP/1.1 -
    PUT /v1/users/me HTTP/1.1 content-length: 16
    POST /v1/new HTTP/1.1 content-length: 0
    DELETE /v1/new HTTP/1.1 content-length: 9
    ");
}

#[test]
fn a_connection_header_is_rejected_before_anything_is_sent() {
    let seen = heads(async |client| {
        let call = client.get_user("johndoe").header("Content-Length", "5").header("host", "example.com");
        let error = call.send().await.unwrap_err();
        insta::assert_snapshot!(error, @"get_user: not sent: the header `Content-Length` cannot be set, because it belongs to the connection: remove it; the header `host` cannot be set, because it belongs to the connection: remove it");
        let derived = client.with(Options::new().header("Transfer-Encoding", "chunked"));
        assert!(derived.get_user("johndoe").send().await.unwrap_err().is_invalid_request());
    });
    assert_eq!(seen, [] as [String; 0]);
}

#[test]
fn the_base_url_may_end_with_the_version() {
    block_on(async {
        for path in ["", "/", "/v1", "/v1/"] {
            let server = Raw::start(vec![Act::Send(RESPONSE.to_vec()); 2]).await;
            let client = builder().base_url(format!("{}{path}", server.url)).build().unwrap();
            client.get_user("johndoe").send().await.unwrap();
            client.request::<serde_json::Value>(http::Method::GET, "/v1/new").await.unwrap();
            let lines: Vec<_> =
                server.seen().iter().map(|head| head.lines().next().unwrap().to_owned()).collect();
            assert_eq!(lines, ["GET /v1/users/johndoe HTTP/1.1", "GET /v1/new HTTP/1.1"], "{path}");
            assert_eq!(client.base_url().path(), "/");
        }
    });
}

#[test]
fn an_idempotency_key_belongs_to_one_call() {
    let seen = heads(async |client| {
        let key = || Options::new().idempotency_key("key-1");
        client.create_user().id("a").options(key()).send().await.unwrap();
        client.create_user().id("b").send().await.unwrap();
        let derived = client.with(key());
        let error = derived.create_user().id("c").send().await.unwrap_err();
        insta::assert_snapshot!(error, @"create_user: not sent: the idempotency key is set on the client, and all its calls would share it: set it on one call");
        // Clients that are derived from it also have the key.
        assert!(derived.as_user("jane").get_user("johndoe").send().await.is_err());
    });
    let keys: Vec<_> = seen.iter().map(|head| head.contains("\r\nidempotency-key: key-1\r\n")).collect();
    assert_eq!(keys, [true, false]);
    let error = builder().options(Options::new().idempotency_key("key-1")).build().unwrap_err();
    insta::assert_snapshot!(error, @"the idempotency key is set on the client, and all its calls would share it: set it on one call");
}
