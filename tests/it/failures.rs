use std::time::Duration;

use sensay_client::{Error, ErrorKind, Options};
use sensay_mock::MockServer;
use sensay_tests::{Act, Raw, block_on, builder};

/// Calls `update_current_user` over a real socket, on a server that sends this response.
fn update(head: &str, body: &str) -> Result<sensay_client::Response<sensay_client::types::User>, Error> {
    block_on(async {
        let server = Raw::once(head, body).await;
        server.client().update_current_user().id("johndoe").send_with_response().await
    })
}

/// Returns the error of [`update`], with checks of what every such error has.
fn fails(head: &str, body: &str) -> Error {
    let error = update(head, body).unwrap_err();
    assert_eq!(error.operation(), Some("update_current_user"));
    assert_eq!(error.attempts(), 1);
    assert_eq!(error.status().unwrap().as_str(), &head[..3]);
    error
}

const API_ERROR: &str = r#"{"success":false,"error":"No.","error_code":"NOPE","fingerprint":"14fceadd","request_id":"sin1::dhl8b"}"#;

#[test]
fn an_error_response_keeps_everything_in_its_body() {
    for (status, is) in [
        ("400 Bad Request", Error::is_bad_request as fn(&Error) -> bool),
        ("401 Unauthorized", Error::is_unauthorized),
        ("404 Not Found", Error::is_not_found),
        ("409 Conflict", Error::is_conflict),
        ("415 Unsupported Media Type", Error::is_unsupported_media_type),
        ("500 Internal Server Error", Error::is_server_error),
        // These statuses are not documented.
        ("403 Forbidden", Error::is_forbidden),
        ("503 Service Unavailable", Error::is_server_error),
        ("429 Too Many Requests", Error::is_rate_limited),
    ] {
        let error = fails(&format!("{status}\ncontent-type: application/json\nx-test: yes"), API_ERROR);
        assert!(is(&error), "{error}");
        assert_eq!(error.kind(), ErrorKind::Status);
        assert_eq!(error.message(), "No.");
        assert_eq!(error.code(), Some("NOPE"));
        assert_eq!(error.request_id(), Some("sin1::dhl8b"));
        assert_eq!(error.fingerprint(), Some("14fceadd"));
        assert_eq!(error.headers()["x-test"], "yes");
        assert_eq!(error.body(), API_ERROR);
        assert_eq!(
            error.to_string(),
            format!("update_current_user: {status}: No. (code NOPE, request id sin1::dhl8b)")
        );
    }
}

#[test]
fn the_inner_exception_of_the_server_is_in_the_error() {
    let body = r#"{"success":false,"error":"Boom","request_id":"r","inner_exception":{"name":"Overheated","cause":{"deep":1},"message":"Too hot","stack":"at x"}}"#;
    let error = fails("500 Internal Server Error", body);
    let inner = error.inner_exception().unwrap();
    assert_eq!(inner.name.as_deref(), Some("Overheated"));
    assert_eq!(inner.message.as_deref(), Some("Too hot"));
    assert_eq!(inner.stack.as_deref(), Some("at x"));
    assert_eq!(inner.cause.as_deref(), Some(r#"{"deep":1}"#));
}

#[test]
fn a_web_page_of_a_proxy_keeps_its_status_and_its_text() {
    let page = "<html><body><h1>502 Bad Gateway</h1></body></html>";
    let error = fails("502 Bad Gateway\ncontent-type: text/html\nx-vercel-id: fra1::abc", page);
    assert_eq!(error.kind(), ErrorKind::Status);
    assert_eq!(error.body(), page);
    assert_eq!(error.request_id(), Some("fra1::abc"));
    assert!(error.is_retryable());
    insta::assert_snapshot!(error, @"update_current_user: 502 Bad Gateway: an HTML page titled `502 Bad Gateway` (request id fra1::abc)");
}

#[test]
fn an_empty_500_is_a_500() {
    let error = fails("500 Internal Server Error", "");
    assert!(error.is_server_error() && error.is_retryable() && error.body().is_empty());
    insta::assert_snapshot!(error, @"update_current_user: 500 Internal Server Error");
}

#[test]
fn the_message_of_an_older_error_format_is_read() {
    assert_eq!(fails("400 Bad Request", r#"{"message":"old"}"#).message(), "old");
}

#[test]
fn a_long_message_of_several_lines_is_shown_in_one_line() {
    let body = serde_json::json!({"error": format!("first\n\tsecond\u{7} {}", "x".repeat(500))}).to_string();
    let shown = fails("400 Bad Request", &body).to_string();
    assert!(shown.starts_with("update_current_user: 400 Bad Request: first second x"), "{shown}");
    assert!(shown.ends_with('…') && shown.len() < 400 && !shown.contains('\n'), "{shown}");
}

#[test]
fn a_decode_error_names_the_location_and_keeps_the_body() {
    for (body, message) in [
        (
            "{\"id\": \"a\"",
            "status 200, but the body ends in the middle of its JSON, after 10 bytes: EOF while parsing an object at line 1 column 10",
        ),
        (
            "",
            "status 200, but the body is empty, but JSON is expected: EOF while parsing a value at line 1 column 0",
        ),
        (
            "{\"id\": 5}",
            "status 200, but the body differs from the document at `id`: invalid type: integer `5`, expected a string at line 1 column 8",
        ),
        ("{}", "status 200, but the body differs from the document: missing field `id` at line 1 column 2"),
        (
            "{\"id\": \"a\"} x",
            "status 200, but the body is not valid JSON, and begins with `{\"id\": \"a\"} x`: trailing characters at line 1 column 13",
        ),
        (
            "<html>",
            "status 200, but the body is not JSON but text without a media type that begins with `<html>`: expected value at line 1 column 1",
        ),
    ] {
        let error = fails("200 OK\nx-request-id: r-1", body);
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert_eq!(error.body(), body);
        assert_eq!(error.to_string(), format!("update_current_user: {message} (request id r-1)"));
        assert!(std::error::Error::source(&error).is_none());
        assert!(error.may_have_been_processed());
    }
}

#[test]
fn unknown_properties_of_a_success_are_ignored() {
    let body = r#"{"id":"a","plan":{"name":"pro"},"since":2026}"#;
    let response = update("200 OK\nx-request-id: r-1\nx-api-version: 2025-03-25", body).unwrap();
    assert_eq!(response.value.id, "a");
    assert_eq!(response.request_id(), Some("r-1"));
    assert_eq!(response.api_version(), Some("2025-03-25"));
    assert_eq!((response.status().as_u16(), response.attempts()), (200, 1));
}

#[test]
fn a_redirect_shows_no_query_and_304_is_not_a_redirect() {
    let error = fails("302 Found\nlocation: /login?token=abc#here", "");
    insta::assert_snapshot!(error, @"update_current_user: 302 Found: the server redirects to /login?…, and redirects are not followed");
    insta::assert_snapshot!(fails("304 Not Modified", ""), @"update_current_user: 304 Not Modified");
}

#[test]
fn the_message_of_the_server_is_shown_once() {
    let error = fails("401 Unauthorized", r#"{"success":false,"error":"Unauthorized"}"#);
    insta::assert_snapshot!(error, @"update_current_user: 401 Unauthorized");
    assert_eq!(error.message(), "Unauthorized");
    let error = fails(
        "403 Forbidden",
        "<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>",
    );
    insta::assert_snapshot!(error, @"update_current_user: 403 Forbidden: AccessDenied: Request has expired");
    assert_eq!(error.code(), Some("AccessDenied"));
    let error = fails("520 Odd", "upstream is down\nray 7");
    insta::assert_snapshot!(error, @"update_current_user: 520: upstream is down");
}

#[test]
fn the_message_of_a_compressed_error_response_is_shown() {
    use std::io::Write;

    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.write_all(br#"{"success":false,"error":"no luck"}"#).unwrap();
    let body = encoder.finish().unwrap();
    let head = format!(
        "HTTP/1.1 400 Bad Request\r\ncontent-encoding: gzip\r\ncontent-length: {}\r\n\r\n",
        body.len()
    );
    let error = block_on(async {
        let server = Raw::start(vec![Act::Send([head.as_bytes(), &body].concat())]).await;
        server.client().update_current_user().id("johndoe").send().await.unwrap_err()
    });
    insta::assert_snapshot!(error, @"update_current_user: 400 Bad Request: no luck");
}

#[test]
fn a_redirect_is_not_followed() {
    let error = fails("307 Temporary Redirect\nlocation: https://elsewhere.example/v1/users/me", "");
    insta::assert_snapshot!(error, @"update_current_user: 307 Temporary Redirect: the server redirects to https://elsewhere.example/v1/users/me, and redirects are not followed");
}

#[test]
fn a_refused_connection_may_not_have_been_processed() {
    let error = block_on(async {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        drop(listener);
        let client = builder().base_url(url).build().unwrap();
        client.update_current_user().id("johndoe").max_retries(0).send().await.unwrap_err()
    });
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert!(!error.may_have_been_processed() && error.is_retryable());
    assert_eq!((error.status(), error.attempts()), (None, 1));
    let shown = error.to_string();
    assert!(shown.starts_with("update_current_user: could not connect to 127.0.0.1:"), "{shown}");
    assert!(shown.ends_with(": connection refused"), "{shown}");
    // The message already contains the cause.
    assert!(std::error::Error::source(&error).is_none() && error.get_ref().is_some());
}

#[test]
fn an_attempt_times_out_if_the_server_sends_nothing() {
    let error = block_on(async {
        let server = Raw::start(vec![Act::Stall(Vec::new())]).await;
        let call = server.client().update_current_user().id("johndoe");
        call.options(Options::new().attempt_timeout(Duration::from_millis(50))).send().await.unwrap_err()
    });
    assert!(error.is_timeout() && error.is_retryable() && error.may_have_been_processed());
    let shown = error.to_string();
    assert!(shown.starts_with("update_current_user: no complete response from 127.0.0.1:"), "{shown}");
    assert!(shown.ends_with(" within 50ms"), "{shown}");
}

#[test]
fn an_error_response_with_an_endless_body_keeps_its_status() {
    let error = block_on(async {
        let head = "HTTP/1.1 401 Unauthorized\r\ncontent-length: 100\r\n\r\n{\"error\":";
        let server = Raw::start(vec![Act::Stall(head.into())]).await;
        let call = server.client().update_current_user().id("johndoe");
        call.options(Options::new().attempt_timeout(Duration::from_millis(50))).send().await.unwrap_err()
    });
    assert!(error.is_unauthorized() && !error.is_retryable(), "{error:?}");
    assert_eq!(error.body(), "{\"error\":");
}

#[test]
fn a_broken_connection_is_a_transport_error() {
    for act in [
        Act::Reset(Vec::new()),
        Act::Send(Vec::new()),
        Act::Send(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"id\"".to_vec()),
        Act::Reset(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"id\"".to_vec()),
        Act::Send(b"SSH-2.0-OpenSSH_9.6\r\n".to_vec()),
    ] {
        let error = block_on(async {
            let server = Raw::start(vec![act.clone()]).await;
            server.client().update_current_user().id("johndoe").send().await.unwrap_err()
        });
        assert_eq!(error.kind(), ErrorKind::Transport, "{act:?}: {error:?}");
        assert!(error.may_have_been_processed());
    }
}

#[test]
fn a_body_over_the_limit_is_an_error() {
    let error = block_on(async {
        let server = Raw::once("200 OK", &format!("{{\"id\": \"{}\"}}", "x".repeat(5000))).await;
        let client = builder().base_url(&server.url).max_response_bytes(1000).build().unwrap();
        client.update_current_user().id("johndoe").send().await.unwrap_err()
    });
    assert_eq!(error.kind(), ErrorKind::TooLarge);
    insta::assert_snapshot!(error, @"update_current_user: status 200, but the body has more than 1000 bytes, the limit of `max_response_bytes`");
}

#[test]
fn the_mock_sends_the_preferred_error_response() {
    block_on(async {
        let mock = MockServer::start().await.unwrap();
        let client = builder().base_url(mock.url()).build().unwrap();
        let texts = [
            (400, "content: Required"),
            (401, "Unauthorized"),
            (404, "Not Found"),
            (409, "Conflict"),
            (415, "Unsupported Media Type"),
            // The message of the exception, since the error is just the name of the status.
            (500, "The server overheated due to an unexpected situation"),
        ];
        for (status, text) in texts {
            let call = client.update_current_user().id("johndoe").header("Prefer", format!("code={status}"));
            let error = call.max_retries(0).send().await.unwrap_err();
            assert_eq!(error.status().unwrap().as_u16(), status);
            assert_eq!(error.message(), text);
            assert!(error.request_id().is_some());
        }
    });
}
