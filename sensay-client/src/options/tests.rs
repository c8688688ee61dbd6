use super::Options;

#[test]
fn debug_shows_no_value_that_a_caller_puts_there() {
    let options = Options::new()
        .header("x-key", "secret-1")
        .query("email", "secret-2")
        .body_field("content", "secret-3")
        .idempotency_key("secret-4")
        .max_retries(1)
        .unchecked();
    assert_eq!(
        format!("{options:?}"),
        r#"Options { headers: ["x-key"], query: ["email"], body_fields: ["content"], max_retries: 1, idempotency_key: "…", unchecked: true }"#
    );
    assert_eq!(format!("{:?}", Options::new()), "Options");
}

#[test]
fn headers_of_the_connection_are_refused() {
    for name in ["Content-Length", "host", "TRANSFER-ENCODING", "te", "Connection", "proxy-authorization"] {
        let options = Options::new().header(name, "1");
        assert!(options.headers.is_empty(), "{name}");
        assert_eq!(
            options.wrong,
            [format!("the header `{name}` cannot be set, because it belongs to the connection: remove it")]
        );
    }
    for name in ["content-type", "hosts", "x-host", "content-lengths", "if-match"] {
        assert!(Options::new().header(name, "1").wrong.is_empty(), "{name}");
    }
}
