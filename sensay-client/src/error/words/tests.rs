use serde_json::{Value, json};

use super::super::ApiError;

fn message(body: &Value) -> String {
    ApiError::of(body).message.unwrap_or_else(|| "-".to_owned())
}

#[test]
fn the_most_telling_text_is_the_message() {
    for (body, expected) in [
        (json!({ "error": "Replica not found" }), "Replica not found"),
        (json!({ "error": "Conflict", "message": "slug is taken" }), "slug is taken"),
        (
            json!({ "error": "Bad Request", "message": ["name is empty", "slug is long"] }),
            "name is empty; slug is long",
        ),
        (json!({ "error": "", "message": "down for maintenance" }), "down for maintenance"),
        (json!({ "error": { "message": "too many tokens", "code": "context" } }), "too many tokens"),
        (json!({ "error": {}, "detail": "no such model" }), "no such model"),
        (json!({ "error": "InvalidJWT", "message": "jwt expired" }), "jwt expired"),
        (json!({ "error": "InvalidJWT" }), "InvalidJWT"),
        (json!({ "error": "unauthorized" }), "unauthorized"),
        (json!({ "error": true, "title": "Out of service" }), "Out of service"),
        (
            json!({ "detail": [{ "loc": ["body", "name"], "msg": "field required" }, { "msg": "not a number" }] }),
            "body.name: field required; not a number",
        ),
        (
            json!({ "errors": [{ "message": "one thing" }, { "title": "and another" }] }),
            "one thing; and another",
        ),
        (
            json!({ "error": { "issues": [{ "path": ["a", 0, "b"], "message": "Required" }, { "message": "x" }], "name": "ZodError" } }),
            "a[0].b: Required; x",
        ),
        (json!({ "issues": [{ "path": [], "message": "Required" }] }), "Required"),
        (json!({ "error": r#"[{ "path": ["content"], "message": "Required" }]"# }), "content: Required"),
        (json!({ "error": r#"{"a": 1}"# }), r#"{"a": 1}"#),
        (
            json!({ "errors": { "name": ["too long", "taken"], "email": "missing" } }),
            "name: too long; name: taken; email: missing",
        ),
        (
            json!({ "message": "The data is invalid.", "errors": { "name": ["too long"] } }),
            "The data is invalid: name: too long",
        ),
        (
            json!({ "error": { "_errors": ["no"], "errors": { "a": { "b": { "_errors": ["yes"] } } } } }),
            "a: b: yes",
        ),
        (json!({ "error": { "formErrors": [], "fieldErrors": { "id": ["Required"] } } }), "id: Required"),
        (json!({ "errors": [{ "path": "a", "message": "one" }] }), "a: one"),
        (json!({ "errors": [{ "field": "a", "reason": "two" }] }), "a: two"),
        (json!({ "message": { "text": "three" } }), "three"),
        (json!({ "reason": "four" }), "four"),
        (json!({ "error": "invalid_grant", "error_description": "The token is old" }), "The token is old"),
        (json!({ "error": "Internal Server Error", "inner_exception": { "message": "db gone" } }), "db gone"),
        (json!({ "error": "", "inner_exception": { "error": "db gone" } }), "db gone"),
        (json!({ "error": "Out of order", "inner_exception": { "message": "db gone" } }), "Out of order"),
        (json!({ "error": "Bad Gateway", "inner_exception": { "message": " " } }), "Bad Gateway"),
        (json!("who are you?"), "who are you?"),
        (json!(["a b", "c"]), "a b; c"),
        (json!({ "error": null, "message": 7 }), "-"),
        (json!({}), "-"),
        (json!(7), "-"),
    ] {
        assert_eq!(message(&body), expected, "{body}");
    }
}

#[test]
fn no_depth_of_nesting_takes_long() {
    let quoted = (0..12).fold("[]".to_owned(), |text, _| Value::from(vec![Value::from(text)]).to_string());
    assert!(message(&Value::from(quoted)).starts_with('['));
    let nested = (0..100).fold(json!(["x"]), |inner, _| json!({ "errors": { "a": inner } }));
    assert_eq!(message(&nested), "-");
}

#[test]
fn code_and_request_id_can_be_in_an_object_of_their_own() {
    let error = ApiError::of(&json!({ "error": { "code": "overloaded", "request_id": "r-2" } }));
    assert_eq!((error.code.as_deref(), error.request_id.as_deref()), (Some("overloaded"), Some("r-2")));
    let error = ApiError::of(&json!({ "error_code": "A", "error": { "code": 7 } }));
    assert_eq!(error.code.as_deref(), Some("A"));
    assert_eq!(ApiError::of(&json!({ "error": { "code": 7 } })).code.as_deref(), Some("7"));
}

#[test]
fn a_body_that_is_no_json_is_read_as_xml_or_text() {
    for (body, message, code) in [
        (
            &b"<?xml version='1.0'?><Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>"[..],
            Some("AccessDenied: Request has expired"),
            Some("AccessDenied"),
        ),
        (b"<Error><Message>a &lt;b&gt; &amp;amp; c</Message></Error>", Some("a <b> &amp; c"), None),
        (b"<Error><Code>Gone</Code></Error>", Some("Gone"), Some("Gone")),
        (
            b"<s:Error xmlns:s='a'><s:Code>Gone</s:Code><s:Message a='b'>no more</s:Message></s:Error>",
            Some("Gone: no more"),
            Some("Gone"),
        ),
        (b"<HTML><Title>\n 502 &amp; more </Title></HTML>", Some("an HTML page titled `502 & more`"), None),
        (b"<html><title></title><h1 class=a>Log in</h1>", Some("an HTML page titled `Log in`"), None),
        (b"\xEF\xBB\xBF\n<!DOCTYPE html><p>a", Some("an HTML page"), None),
        (b"<svg/>", None, None),
        (b"\xEF\xBB\xBF upstream is down \r\nsecond line", Some("upstream is down"), None),
        (b"\xEF\xBB\xBF{\"error\":\"half of \\ud83d it\"}", Some("half of \u{fffd} it"), None),
        (b"a <Code>x</Code>", Some("a <Code>x</Code>"), None),
        (b"{\"error\": \"cut o", None, None),
        (b"\x00\x01\x02", None, None),
        (b"", None, None),
    ] {
        let error = ApiError::read(body);
        assert_eq!((error.message.as_deref(), error.code.as_deref()), (message, code), "{body:?}");
    }
}
