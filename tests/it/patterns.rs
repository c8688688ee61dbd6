//! The client and the mock accept the same values for a pattern.

use sensay_client::{Client, Options, RetryPolicy};
use sensay_mock::MockServer;
use sensay_tests::{block_on, builder};

/// Reports whether the client and the mock accept a user's name.
async fn verdicts(client: &Client, name: &str) -> (bool, bool) {
    let call = client.create_user().name(name);
    let ours = call.to_request().is_ok();
    let theirs = call.options(Options::new().unchecked()).send().await;
    assert!(theirs.as_ref().err().is_none_or(sensay_client::Error::is_bad_request), "{theirs:?}");
    (ours, theirs.is_ok())
}

#[test]
fn the_client_and_the_mock_accept_the_same_texts() {
    block_on(async {
        let mock = MockServer::start().await.unwrap();
        let client = builder().base_url(mock.url()).retry(RetryPolicy::never()).build().unwrap();
        let fifty = "x".repeat(50);
        for (name, expected) in [
            ("John O'Neil-Doe (jr.)", true),
            ("a/b, c.", true),
            ("", true),
            ("tab\tand\nline", true),
            // Characters that are white space in ECMAScript.
            ("no\u{a0}break", true),
            ("mark\u{feff}", true),
            ("wide\u{3000}", true),
            // White space in Unicode, but not in ECMAScript.
            ("next\u{85}line", false),
            ("José", false),
            ("😀", false),
            ("a_b", false),
            ("a\\b", false),
            ("a]b", false),
            (fifty.as_str(), true),
            ("an \u{2028} end", true),
        ] {
            assert_eq!(verdicts(&client, name).await, (expected, expected), "{name:?}");
        }
        let long = "x".repeat(51);
        assert_eq!(verdicts(&client, &long).await, (false, false));
    });
}
