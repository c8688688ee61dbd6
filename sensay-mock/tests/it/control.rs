//! Patterns, expectations and faults, from Rust and over HTTP.

use std::time::{Duration, Instant};

use sensay_mock::{MockServer, Reply, RequestPattern};
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::wire::{self, Response, USER, request};

const JSON: &str = "Content-Type: application/json\r\n";

async fn get(server: &MockServer) -> Response {
    request(server, "GET /v1/users/me", USER, b"").await
}

/// Sends a request and returns everything received, and the error that ended the connection, if any.
async fn raw(server: &MockServer) -> (String, Option<std::io::ErrorKind>) {
    let mut stream = TcpStream::connect(server.url().strip_prefix("http://").unwrap()).await.unwrap();
    stream
        .write_all(format!("GET /v1/users/me HTTP/1.1\r\nHost: mock\r\n{USER}\r\n").as_bytes())
        .await
        .unwrap();
    let mut bytes = Vec::new();
    let ended = stream.read_to_end(&mut bytes).await.err().map(|error| error.kind());
    (String::from_utf8(bytes).unwrap(), ended)
}

#[tokio::test]
async fn patterns_choose_the_reply() {
    let server = crate::users().start().await.unwrap();
    let pattern = RequestPattern::operation("update_current_user");
    server
        .always(pattern.clone().header("X-USER-ID", "jane"), Reply::status(409))
        .unwrap()
        .times(2, pattern.json(json!({ "name": "Busy" })), Reply::status(503))
        .unwrap();
    let mut codes = Vec::new();
    for (user, body) in [
        ("johndoe", r#"{"id": "a", "name": "Busy", "email": "a@example.com"}"#),
        ("jane", r#"{"id": "a", "name": "Busy"}"#),
        ("jane", r#"{"id": "a", "name": "Busy"}"#),
        ("johndoe", r#"{"id": "a", "name": "Free"}"#),
    ] {
        let headers = format!("X-ORGANIZATION-SECRET: secret\r\nX-USER-ID: {user}\r\n{JSON}");
        codes.push(request(&server, "PUT /v1/users/me", &headers, body.as_bytes()).await.code());
    }
    assert_eq!(codes, [503, 503, 409, 200]);
}

#[tokio::test]
async fn a_failed_expectation_shows_the_nearest_request() {
    let server = crate::users().start().await.unwrap();
    let pattern = RequestPattern::operation("update_current_user").header("X-USER-ID", "johndoe");
    server.expect(pattern.clone().json(json!({ "name": "John" })), 1).unwrap();
    server.expect("get_user", 0).unwrap();
    server.expect(pattern.query("x", "y"), 1..=2).unwrap();
    wire::update(&server, r#"{"id": "johndoe", "name": "Jim"}"#).await;
    get(&server).await;
    request(&server, "GET /v1/users/a", USER, b"").await;
    insta::assert_snapshot!(server.verify().unwrap_err(), @r#"
    the requests are not as expected:
    expected 1 × update_current_user with header x-user-id: johndoe, body {"name":"John"}, and got 0
      the nearest was PUT /v1/users/me: body/name is "Jim", expected "John"
    expected 0 × get_user, and got 1
    expected 1 to 2 × update_current_user with header x-user-id: johndoe, query x=y, and got 0
      the nearest was PUT /v1/users/me: the parameter x is missing
    "#);
    server.expect("get_current_user", 1..).unwrap();
    get(&server).await;
    server.verify().unwrap();
}

#[tokio::test]
#[should_panic(expected = "expected 1 × get_user, and got 0")]
async fn dropping_a_server_verifies_its_expectations() {
    let server = crate::users().start().await.unwrap();
    server.expect("get_user", 1).unwrap();
}

#[tokio::test]
async fn recorded_requests_are_filtered_and_cleared() {
    let server = crate::users().start().await.unwrap();
    get(&server).await;
    request(&server, "GET /v1/users/a", USER, b"").await;
    assert_eq!(server.requests_for("GET /v1/users/{userID}").unwrap().len(), 1);
    let pattern = RequestPattern::operation("get_current_user");
    assert_eq!(server.requests_for(pattern.clone().header("x-user-id", "johndoe")).unwrap().len(), 1);
    assert_eq!(server.requests_for(pattern.header("x-user-id", "jane")).unwrap().len(), 0);
    server.clear_requests();
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn only_the_last_requests_are_kept() {
    let server = crate::users().last_requests(2).start().await.unwrap();
    for id in ["a", "b", "c"] {
        request(&server, &format!("GET /v1/users/{id}"), USER, b"").await;
    }
    let paths: Vec<String> = server.requests().iter().map(|request| request.path().to_owned()).collect();
    assert_eq!(paths, ["/v1/users/b", "/v1/users/c"]);
}

#[tokio::test]
async fn connections_fail_as_scripted() {
    let server = crate::users().start().await.unwrap();
    let next = |reply| server.once("get_current_user", reply).map(drop).unwrap();

    next(Reply::reset());
    assert_eq!(raw(&server).await, (String::new(), Some(std::io::ErrorKind::ConnectionReset)));
    next(Reply::closed());
    assert_eq!(raw(&server).await, (String::new(), None));
    next(Reply::garbage("SSH-2.0-mock\r\n"));
    assert_eq!(raw(&server).await, ("SSH-2.0-mock\r\n".to_owned(), None));

    next(Reply::status(200).body("short").content_length(10));
    let (text, ended) = raw(&server).await;
    assert!(text.contains("content-length: 10\r\n") && text.ends_with("\r\n\r\nshort"), "{text}");
    assert_eq!(ended, None);

    next(Reply::status(200).chunks(["one", "two"]).then_breaks());
    let (text, _) = raw(&server).await;
    assert!(text.ends_with("3\r\none\r\n3\r\ntwo\r\n"), "no last chunk: {text}");

    next(Reply::status(200).body("drop").drip(1, Duration::from_millis(1)).header("connection", "close"));
    let (text, _) = raw(&server).await;
    assert!(text.ends_with("1\r\nd\r\n1\r\nr\r\n1\r\no\r\n1\r\np\r\n0\r\n\r\n"), "{text}");

    assert_eq!(get(&server).await.code(), 200);
}

#[tokio::test]
async fn a_hanging_reply_ends_when_the_server_stops() {
    let server = crate::users().start().await.unwrap();
    server.once("get_current_user", Reply::status(200).chunk("first").then_hangs()).unwrap();
    server.once("get_current_user", Reply::hangs()).unwrap();
    let mut streams = Vec::new();
    for expected in ["first", ""] {
        let mut stream = TcpStream::connect(server.url().strip_prefix("http://").unwrap()).await.unwrap();
        let head = format!("GET /v1/users/me HTTP/1.1\r\nHost: mock\r\n{USER}\r\n");
        stream.write_all(head.as_bytes()).await.unwrap();
        let mut text = String::new();
        while !text.contains(expected) {
            let mut buffer = [0; 1024];
            let count = stream.read(&mut buffer).await.unwrap();
            assert!(count > 0);
            text += std::str::from_utf8(&buffer[..count]).unwrap();
        }
        streams.push(stream);
    }
    let start = Instant::now();
    server.stop().await;
    assert!(start.elapsed() < Duration::from_secs(5));
    for mut stream in streams {
        let mut rest = Vec::new();
        // The connection must end. Whether with an error does not matter.
        let _ = stream.read_to_end(&mut rest).await;
    }
}

#[tokio::test]
async fn a_completion_is_streamed_in_pieces() {
    let server = crate::state::server().await;
    let path = "POST /v1/replicas/03db5651-cb61-4bdf-9ef0-89561f7c9c53/chat/completions";
    let mut transcript = String::new();
    for form in ["data_stream", "server_sent_events", "json"] {
        let headers = format!("{USER}{JSON}Accept: text/event-stream\r\nPrefer: stream={form}\r\n");
        let response = request(&server, path, &headers, br#"{"content": "Hello"}"#).await;
        let body = String::from_utf8(response.body.clone()).unwrap();
        transcript += &format!("{}\n{body}\n", response.header("content-type").unwrap());
    }
    insta::assert_snapshot!(transcript);
}

#[tokio::test]
async fn a_server_can_be_controlled_over_http() {
    let server = crate::state::server().await;
    let stub = json!({
        "operation": "get_user",
        "times": 1,
        "headers": { "X-USER-ID": "johndoe" },
        "reply": { "status": 429, "headers": { "Retry-After": 1 }, "json": { "error": "later" } },
    });
    let stubs = |body: serde_json::Value| {
        let server = &server;
        async move { request(server, "POST /_mock/stubs", JSON, body.to_string().as_bytes()).await }
    };
    assert_eq!(stubs(stub).await.code(), 204);
    let response = request(&server, "GET /v1/users/johndoe", USER, b"").await;
    assert_eq!((response.code(), response.header("retry-after")), (429, Some("1")));
    assert_eq!(request(&server, "GET /v1/users/johndoe", USER, b"").await.code(), 200);

    let wrong = stubs(json!({ "operation": "get_users", "reply": {} })).await;
    assert!(wrong.error().starts_with("the document has no operation `get_users`"), "{}", wrong.error());
    let wrong = stubs(json!({ "operation": "get_user", "reply": { "stauts": 1 } })).await;
    assert!(wrong.error().starts_with("body: unknown field `stauts`"), "{}", wrong.error());

    let wrong = stubs(json!({ "operation": "get_user", "times": 0, "reply": {} })).await;
    assert_eq!(wrong.error(), "body: `times` must be at least 1");

    let wrong = request(&server, "GET /_mock/requests?limit=1", "", b"").await;
    assert_eq!(wrong.error(), "query: there is no parameter `limit`, only `operation`");
    let log = request(&server, "GET /_mock/requests?operation=get_user", "", b"").await.json();
    assert_eq!(log.as_array().unwrap().len(), 2);
    assert_eq!(log[0]["path"], "/v1/users/johndoe");
    assert_eq!(request(&server, "DELETE /_mock/requests", "", b"").await.code(), 204);
    assert_eq!(request(&server, "GET /_mock/requests", "", b"").await.json(), json!([]));

    let state = request(&server, "GET /_mock/state", "", b"").await;
    assert_eq!(request(&server, "PUT /_mock/state", "", &state.body).await.code(), 204);
    let wrong = request(&server, "PUT /_mock/state", "", br#"{"users": 1}"#).await;
    assert!(wrong.error().starts_with("body:1:2 (/users): "), "{}", wrong.error());

    let before = request(&server, "GET /_mock/clock", "", b"").await.json();
    let after = request(&server, "POST /_mock/clock", JSON, br#"{"advance": 1000}"#).await.json();
    assert_eq!(
        (&before["now"], &after["now"]),
        (&json!("2025-11-05T09:30:00Z"), &json!("2025-11-05T09:30:01Z"))
    );
    assert_eq!(request(&server, "POST /_mock/reset", "", b"").await.code(), 204);
    assert_eq!(request(&server, "GET /_mock/health", "", b"").await.json()["status"], "ok");
    let head = request(&server, "HEAD /_mock/health", "", b"").await;
    assert_eq!((head.code(), head.body.as_slice()), (200, b"".as_slice()));
    assert_eq!(request(&server, "GET /_mock/nothing", "", b"").await.code(), 404);
}

#[tokio::test]
async fn a_web_page_cannot_control_the_mock() {
    let server = crate::users().cors(true).start().await.unwrap();
    let response = request(&server, "POST /_mock/reset", "Origin: http://localhost:3000\r\n", b"").await;
    assert_eq!(response.code(), 403);
    assert_eq!(request(&server, "GET /_mock/requests?operation=get_usr", "", b"").await.code(), 400);
}

#[tokio::test]
async fn a_stub_has_one_body_which_can_be_null() {
    let server = crate::users().start().await.unwrap();
    let stub = |reply: &str| format!(r#"{{"operation": "get_current_user", "times": 1, "reply": {reply}}}"#);
    let two = stub(r#"{"json": {}, "body": ""}"#);
    assert_eq!(request(&server, "POST /_mock/stubs", JSON, two.as_bytes()).await.code(), 400);
    let null = stub(r#"{"json": null}"#);
    assert_eq!(request(&server, "POST /_mock/stubs", JSON, null.as_bytes()).await.code(), 204);
    assert_eq!(get(&server).await.body, b"null");
}

#[tokio::test]
async fn a_web_page_can_call_the_api_but_not_the_control_paths() {
    let server = crate::users().cors(true).start().await.unwrap();
    let origin = "Origin: http://localhost:3000\r\n";
    let wants = "Access-Control-Request-Method: PUT\r\nAccess-Control-Request-Headers: x-user-id\r\n";
    let preflight = request(&server, "OPTIONS /v1/users/me", &format!("{origin}{wants}"), b"").await;
    assert_eq!(preflight.code(), 204);
    assert_eq!(preflight.header("access-control-allow-headers"), Some("x-user-id"));
    assert_eq!(preflight.header("access-control-allow-origin"), Some("*"));
    let response = request(&server, "GET /v1/users/me", origin, b"").await;
    assert_eq!((response.code(), response.header("access-control-allow-origin")), (401, Some("*")));
    let response = request(&server, "OPTIONS /_mock/reset", &format!("{origin}{wants}"), b"").await;
    assert_eq!((response.code(), response.header("access-control-allow-origin")), (403, None));
}
