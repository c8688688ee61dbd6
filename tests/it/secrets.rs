use sensay_client::testing::Reply;
use sensay_client::{Client, types};
use sensay_tests::{OPERATIONS, SECRET, always, block_on, builder, cases, quiet, responses, script};

#[test]
fn debug_hides_the_secret() {
    let builder = builder().proxy("http://user:s3cr3t-0rganization-k3y@127.0.0.1:1");
    let mut shown = format!("{builder:?}");
    let client = builder.build().unwrap();
    let call = client.update_current_user().id("johndoe");
    shown += &format!("{client:?} {call:?} {:?}", call.to_request().unwrap());
    // The server echoes the secret.
    let echo =
        serde_json::json!({"error": format!("bad key {SECRET}"), "request_id": SECRET, "error_code": SECRET});
    let fake = always(401, echo.to_string());
    let error = block_on(quiet(&fake).get_current_user().send()).unwrap_err();
    shown += &format!("{error} {error:?} {error:#?} {}", error.message());
    // The secret is in a response header, in a success that cannot be decoded, and in headers that the caller adds, which
    // are refused.
    let fake_echo = script([
        Reply::status(500).header("x-request-id", SECRET),
        Reply::status(200).body(format!(r#"{{"id": "a", "linkedAccounts": "{SECRET}"}}"#)),
    ]);
    for _ in 0..2 {
        let error = block_on(quiet(&fake_echo).get_current_user().send()).unwrap_err();
        shown += &format!("{error} {error:?} {error:#?} {:?}", std::error::Error::source(&error));
    }
    let call = client.get_user("a").header("Cookie", format!("sid={SECRET}")).header("X-Key", SECRET);
    shown += &format!("{call:?} {:?} {fake:?}", call.to_request().unwrap_err());
    assert!(!shown.contains(SECRET), "{shown}");
    assert!(shown.contains("bad key …"), "{shown}");
}

#[test]
fn debug_hides_passwords_in_responses() {
    // `Debug` must not show the examples' values of properties with the format `password`.
    let mut count = 0;
    for operation in OPERATIONS.iter() {
        for (status, _, component, value) in responses(operation) {
            if status >= 300 {
                continue;
            }
            let secrets = secrets_of(&component, &value);
            if secrets.is_empty() {
                continue;
            }
            count += secrets.len();
            let shown = debug(&component, &value);
            for secret in secrets {
                assert!(!shown.contains(&secret), "{} shows {secret}: {shown}", operation.id);
            }
        }
    }
    assert!(count >= 3, "only {count} secrets in the examples");
}

fn debug(component: &str, value: &serde_json::Value) -> String {
    macro_rules! for_each_type {
        ($($name:ident),*) => {
            match component {
                $(stringify!($name) => {
                    format!("{:?}", serde_json::from_value::<types::$name>(value.clone()).unwrap())
                })*
                other => panic!("there is no type {other}"),
            }
        };
    }
    include!(concat!(env!("OUT_DIR"), "/for_each_type.rs"))
}

/// Returns the strings in a value to which its component gives the format `password`.
fn secrets_of(component: &str, value: &serde_json::Value) -> Vec<String> {
    use sensay_build_tools::api;
    fn collect(schema: &serde_json::Value, value: &serde_json::Value, found: &mut Vec<String>) {
        let component = api::referenced(schema).and_then(|name| api::schema(&sensay_tests::DOCUMENT, name));
        let schema = component.unwrap_or(schema);
        for alternative in schema["oneOf"].as_array().into_iter().flatten() {
            collect(alternative, value, found);
        }
        match value {
            serde_json::Value::String(text) if schema["format"] == "password" => found.push(text.clone()),
            serde_json::Value::Object(properties) => {
                properties
                    .iter()
                    .for_each(|(name, value)| collect(&schema["properties"][name], value, found));
            }
            serde_json::Value::Array(items) => {
                items.iter().for_each(|item| collect(&schema["items"], item, found))
            }
            _ => {}
        }
    }
    let mut found = Vec::new();
    collect(&serde_json::json!({ "$ref": format!("#/components/schemas/{component}") }), value, &mut found);
    found
}

#[test]
fn the_secret_is_sent_only_over_https_or_to_a_loopback_address() {
    let build = |url: &str| Client::builder().organization_secret(SECRET).base_url(url).build();
    for url in [
        "https://api.example",
        "http://127.0.0.1:1",
        "http://localhost:1",
        "http://[::1]:1",
        "http://a.localhost",
    ] {
        assert!(build(url).is_ok(), "{url}");
    }
    for url in [
        "http://api.example",
        "http://10.0.0.1",
        "http://localhost.example",
        "http://127.0.0.1.example",
        "ftp://api.example",
        "file:///etc/passwd",
        "https://user:pass@api.example",
        "api.example",
        "",
    ] {
        let error = build(url).unwrap_err();
        assert_eq!(error.kind(), sensay_client::ErrorKind::Configuration, "{url}");
        assert!(!error.to_string().contains("user:pass"), "{error}");
    }
}

#[test]
fn an_operation_without_security_is_sent_without_the_secret() {
    let open: Vec<_> = OPERATIONS.iter().filter(|operation| operation.security.is_empty()).collect();
    assert_eq!(open.iter().map(|operation| operation.id).collect::<Vec<_>>(), ["redeem_api_key_invite"]);
    let fake = always(200, "{}");
    for operation in open {
        let call = quiet(&fake).call(operation.id, cases(operation).remove(0).arguments).unwrap();
        let request = call.to_request().unwrap();
        assert!(!request.headers().contains_key("x-organization-secret"));
        assert!(!request.headers().contains_key("x-user-id"));
    }
}

#[test]
fn a_header_of_the_caller_cannot_replace_the_secret() {
    let fake = always(200, r#"{"id": "a"}"#);
    let call = quiet(&fake).get_current_user().header("X-ORGANIZATION-SECRET", "other");
    insta::assert_snapshot!(call.to_request().unwrap_err(), @"get_current_user: not sent: the header `X-ORGANIZATION-SECRET` cannot be set with `header`: the client sends the credential `OrganizationSecret` in it: set that when the client is built");
}
