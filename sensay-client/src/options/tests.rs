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
    let user = Options::new().as_user("secret-5");
    assert_eq!(format!("{user:?}"), r#"Options { acting_as: "a user" }"#);
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

#[test]
fn headers_that_the_client_writes_itself_are_refused_with_the_way_to_set_them() {
    let wrong = |name: &str| Options::new().header(name, "1").wrong.join("; ");
    assert_eq!(
        wrong("X-Organization-Secret"),
        "the header `X-Organization-Secret` cannot be set with `header`: the client sends the credential \
         `OrganizationSecret` in it: set that when the client is built"
    );
    for name in ["x-user-id", "X-USER-ID-TYPE"] {
        assert_eq!(
            wrong(name),
            format!(
                "the header `{name}` cannot be set with `header`: it names the user to act as: set the user with \
                 `as_user` or `as_linked_user`"
            )
        );
    }
}
