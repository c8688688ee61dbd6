use sensay_client::Options;
use sensay_client::dynamic::Arguments;
use sensay_client::testing::Reply;
use sensay_client::types::AccountType;
use sensay_mock::MockServer;
use sensay_tests::{OPERATIONS, always, block_on, builder, cases, no_leftovers, quiet, script, show_request};

#[test]
fn the_request_of_every_example_matches_its_snapshot() {
    let fake = always(500, "");
    crate::for_all(OPERATIONS.iter(), |operation| {
        let mut text = String::new();
        for case in cases(operation) {
            let client = quiet(&fake);
            let request = sensay_tests::typed(&client, operation.id, &case.name)
                .unwrap_or_else(|error| panic!("{}: {error}", case.name));
            if let Some(body) = &case.body {
                let sent: serde_json::Value = serde_json::from_slice(request.body()).unwrap();
                assert_eq!(sent, *body, "{} {}", operation.id, case.name);
            }
            let shown = show_request(&request);
            // A dynamic call sends the same request, except for the order of properties.
            let call = client.call(operation.id, case.arguments.clone()).unwrap();
            let dynamic = call.to_request().unwrap_or_else(|error| panic!("{}: {error}", case.name));
            assert_eq!(dynamic.uri(), request.uri());
            assert_eq!(dynamic.headers(), request.headers());
            assert_eq!(json(dynamic.body()), json(request.body()));
            text += &format!("# {}\n{shown}\n", case.name);
        }
        snapshot!("requests", operation.id, text.trim_end());
    });
    no_leftovers("requests", OPERATIONS.iter().map(|operation| operation.id));
}

fn json(body: &[u8]) -> Option<serde_json::Value> {
    (!body.is_empty()).then(|| serde_json::from_slice(body).unwrap())
}

#[test]
fn the_mock_accepts_every_example() {
    block_on(async {
        let mock =
            MockServer::builder().spec_text("openapi/sensay.yaml", sensay_tests::SPEC).start().await.unwrap();
        let client = builder().base_url(mock.url()).build().unwrap();
        let mut count = 0;
        for operation in OPERATIONS.iter() {
            for case in cases(operation) {
                let call = client.call(operation.id, case.arguments.clone()).unwrap();
                let expected = call.to_request().unwrap();
                let response = call.send_with_response().await;
                let response = response.unwrap_or_else(|error| panic!("{}: {error}", case.name));
                assert!(response.status().is_success());
                assert!(response.request_id().is_some());
                count += 1;
                let recorded = mock.requests().pop().unwrap();
                assert_eq!(recorded.method(), expected.method().as_str());
                assert_eq!(recorded.operation(), Some(operation.id));
                assert_eq!(recorded.body(), expected.body());
            }
        }
        assert_eq!(mock.requests().len(), count);
        assert!(count >= OPERATIONS.len());
    });
}

#[test]
fn an_empty_list_is_sent_and_an_unset_one_is_not() {
    use sensay_build_tools::api;
    let fake = always(500, "");
    let mut count = 0;
    for operation in OPERATIONS.iter() {
        let Some(schema) = operation.body.and_then(|name| api::schema(&sensay_tests::DOCUMENT, name)) else {
            continue;
        };
        let case = cases(operation).remove(0);
        for (name, property) in schema["properties"].as_object().unwrap() {
            let required =
                schema["required"].as_array().is_some_and(|names| names.contains(&name.as_str().into()));
            if property["type"] != "array" || required {
                continue;
            }
            count += 1;
            let sent = |list: Option<serde_json::Value>| {
                let mut body = case.body.clone().unwrap();
                body.as_object_mut().unwrap().remove(name);
                body.as_object_mut().unwrap().extend(list.map(|list| (name.clone(), list)));
                let call = quiet(&fake).call(operation.id, case.arguments.clone().body(body)).unwrap();
                let sent: serde_json::Value =
                    serde_json::from_slice(call.to_request().unwrap().body()).unwrap();
                sent.get(name).cloned()
            };
            assert_eq!(sent(None), None, "{} {name}", operation.id);
            let empty = serde_json::json!([]);
            assert_eq!(sent(Some(empty.clone())), Some(empty), "{} {name}", operation.id);
        }
    }
    assert!(count > 0);
}

#[test]
fn any_id_is_encoded_into_the_path_or_rejected() {
    let fake = always(200, r#"{"id": "x"}"#);
    let path =
        |id: &str| quiet(&fake).get_user(id).to_request().map(|request| request.uri().path().to_owned());
    for (id, expected) in [
        ("johndoe", "/v1/users/johndoe"),
        ("a/b", "/v1/users/a%2Fb"),
        ("ü", "/v1/users/%C3%BC"),
        ("a?b#c", "/v1/users/a%3Fb%23c"),
        ("100%", "/v1/users/100%25"),
        ("%2e%2e", "/v1/users/%252e%252e"),
        ("...", "/v1/users/..."),
        ("a\\b\n", "/v1/users/a%5Cb%0A"),
        (" ", "/v1/users/%20"),
    ] {
        assert_eq!(path(id).unwrap(), expected);
    }
    for id in ["", ".", ".."] {
        let error = path(id).unwrap_err();
        assert_eq!(error.kind(), sensay_client::ErrorKind::InvalidRequest, "{id:?}: {error}");
    }
    assert!(fake.requests().is_empty());
}

#[test]
fn a_request_that_breaks_a_limit_is_sent_only_if_unchecked() {
    let fake = always(200, r#"{"id": "x"}"#);
    let long = "x".repeat(51);
    let call = || quiet(&fake).update_current_user().id("").name(&long).email("nobody");
    let error = block_on(call().send()).unwrap_err();
    insta::assert_snapshot!(error, @"update_current_user: not sent: `body/name` has 51 characters, but may have at most 50; `body/email` is not an email address; `body/id` must not be empty");
    assert_eq!(error.attempts(), 0);
    assert!(!error.may_have_been_processed());
    let error = block_on(quiet(&fake).update_current_user().name("John Doe").send()).unwrap_err();
    insta::assert_snapshot!(error, @"update_current_user: not sent: `body/id` is required");
    assert!(fake.requests().is_empty());

    block_on(call().options(Options::new().unchecked()).send()).unwrap();
    assert_eq!(fake.requests().len(), 1);
}

#[test]
fn options_are_applied_to_the_request() {
    let fake = always(200, r#"{"id": "x"}"#);
    let call = fake
        .client()
        .update_current_user()
        .id("johndoe")
        .options(Options::new().as_linked_user("12345", AccountType::Telegram))
        .header("X-Trace", "abc")
        .header("X-Trace", "def")
        .header("Accept", "application/vnd.sensay+json")
        .query("beta", true)
        .body_field("nickname", "Jo")
        .options(Options::new().idempotency_key("key-1"))
        .options(Options::new().api_version("2025-05-01"));
    insta::assert_snapshot!(show_request(&call.to_request().unwrap()), @r#"
    PUT https://api.sensay.io/v1/users/me?beta=true
    accept: application/vnd.sensay+json
    content-type: application/json
    idempotency-key: key-1
    user-agent: sensay-client/[version]
    x-api-version: 2025-05-01
    x-organization-secret: [redacted]
    x-trace: abc
    x-trace: def
    x-user-id: 12345
    x-user-id-type: telegram

    {
      "id": "johndoe",
      "nickname": "Jo"
    }
    "#);
}

#[test]
fn an_undocumented_operation_is_called_like_any_other() {
    let fake = script([Reply::status(200).header("x-request-id", "r-1").body(r#"{"status": "ok"}"#)]);
    let request = || quiet(&fake).request::<serde_json::Value>(http::Method::POST, "/v1/new/thing");
    let call = request().json(serde_json::json!({"a": 1})).body_field("b", 2).query("c", "3 4");
    let response = block_on(call.send_with_response()).unwrap();
    assert_eq!(response.value["status"], "ok");
    assert_eq!((response.request_id(), response.operation()), (Some("r-1"), "request"));
    insta::assert_snapshot!(show_request(&fake.requests()[0]), @r#"
    POST https://api.sensay.io/v1/new/thing?c=3+4
    accept: application/json
    content-type: application/json
    user-agent: sensay-client/[version]
    x-api-version: 2025-03-25
    x-organization-secret: [redacted]
    x-user-id: johndoe

    {
      "a": 1,
      "b": 2
    }
    "#);
    for path in [
        "v1",
        "",
        "/v1/x\\..\\..\\admin",
        "/v1/.\n./x",
        "/v1/../v2",
        "/v1/%2e%2E/v2",
        "/v1/./x",
        "/v1?a=b",
        "/v1#x",
    ] {
        let error = block_on(quiet(&fake).request::<()>(http::Method::GET, path).send()).unwrap_err();
        assert_eq!(error.kind(), sensay_client::ErrorKind::InvalidRequest, "{path}");
    }
    let no_content = always(204, "");
    block_on(quiet(&no_content).request::<()>(http::Method::DELETE, "/v1/x").send()).unwrap();
    let error =
        block_on(quiet(&no_content).request::<String>(http::Method::GET, "/v1/x").send()).unwrap_err();
    assert!(error.is_decode(), "{error}");
}

#[test]
fn a_body_is_compressed_if_enabled_documented_and_large_enough() {
    block_on(async {
        let mock = MockServer::start().await.unwrap();
        let client = builder().base_url(mock.url()).build().unwrap();
        let client = client.with(Options::new().compress(true));
        let uuid = "03db5651-cb61-4bdf-9ef0-89561f7c9c53";
        let call = client.create_chat_completion(uuid).content("rose ".repeat(1000));
        let request = call.to_request().unwrap();
        assert_eq!(request.headers()["content-encoding"], "gzip");
        assert!(request.body().len() < 200);
        // The mock decompresses and validates the body.
        call.clone().send().await.unwrap();
        assert!(
            !call
                .options(Options::new().compress(false))
                .to_request()
                .unwrap()
                .headers()
                .contains_key("content-encoding")
        );
        let small = client.create_chat_completion(uuid).content("rose").to_request().unwrap();
        assert!(!small.headers().contains_key("content-encoding"));
    });
}

#[test]
fn a_user_id_that_a_header_cannot_represent_is_rejected() {
    let fake = always(200, r#"{"id": "a"}"#);
    for id in ["", " ", "a ", "\ta", "a\nb", "\u{a0}a"] {
        let error = block_on(quiet(&fake).as_user(id).get_current_user().send()).unwrap_err();
        assert!(error.is_invalid_request(), "{id:?}: {error}");
    }
    assert!(fake.requests().is_empty());
    assert!(quiet(&fake).as_user("jörg").get_current_user().to_request().is_ok());
}

#[test]
fn the_acting_user_is_set_by_a_method_and_not_by_a_header() {
    let fake = always(200, r#"{"id": "a"}"#);
    let client = quiet(&fake).with(Options::new().header("X-USER-ID", "joe"));
    insta::assert_snapshot!(block_on(client.list_replicas().send()).unwrap_err(), @"list_replicas: not sent: the header `X-USER-ID` cannot be set with `header`: it names the user to act as: set the user with `as_user` or `as_linked_user`");
    assert!(fake.requests().is_empty());
}

#[test]
fn a_value_that_makes_the_path_of_another_operation_is_rejected() {
    let fake = always(200, r#"{"id": "a"}"#);
    let client = quiet(&fake);
    insta::assert_snapshot!(block_on(client.get_user("me").send()).unwrap_err(), @"get_user: not sent: `path/userID` must not be `me`, which is the path of another operation: call `get_current_user`");
    insta::assert_snapshot!(block_on(client.ensure_user("me").send()).unwrap_err(), @"get_user: not sent: `path/userID` must not be `me`, which is the path of another operation: call `get_current_user`");
    assert!(fake.requests().is_empty());
    for id in ["Me", "m", "me ", "users", "v1", "{userID}"] {
        assert!(client.get_user(id).to_request().is_ok(), "{id}");
    }
    let call = client.list_replicas().tags(["AI"]).tags(Some(["AI"]));
    assert!(call.to_request().unwrap().uri().query().unwrap().contains("tags=AI"));
}

#[test]
fn a_mistake_in_a_call_by_id_names_what_was_meant() {
    let fake = always(200, r#"{"id": "a"}"#);
    let client = quiet(&fake);
    let none = |id: &str| client.call(id, Arguments::new()).unwrap_err().to_string();
    insta::assert_snapshot!(none("GET_USER"), @"request: there is no operation `GET_USER`: did you mean `get_user`?");
    insta::assert_snapshot!(none("list_replica"), @"request: there is no operation `list_replica`: did you mean `list_replicas`?");
    insta::assert_snapshot!(none("nope"), @"request: there is no operation `nope`: `Client::operations` lists them");
    let call = client.call("get_user", Arguments::new().path("userID", serde_json::Value::Null)).unwrap();
    insta::assert_snapshot!(block_on(call.send()).unwrap_err(), @"get_user: not sent: `path/userID` is null, but must be text");
}

#[test]
fn a_body_field_without_an_object_body_is_rejected() {
    let fake = always(200, r#"{"id": "a"}"#);
    let error = block_on(quiet(&fake).get_user("a").body_field("b", 1).send()).unwrap_err();
    insta::assert_snapshot!(error, @"get_user: not sent: `body_field` is set, but the operation has no body");
    // As a default of the client it applies only to operations with a body.
    let client = quiet(&fake).with(Options::new().body_field("b", 1));
    block_on(client.get_user("a").send()).unwrap();
    let error =
        block_on(quiet(&fake).request::<()>(http::Method::POST, "/v1/x").json([1]).body_field("b", 1).send());
    assert!(error.unwrap_err().is_invalid_request());
}
