use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use sensay_client::testing::{FakeTransport, Reply};
use sensay_client::{Client, Error, ErrorKind, RetryPolicy, Secret};
use sensay_tests::block_on_paused;

/// Creates a client with a new secret for each attempt: `secret-number-1`, `secret-number-2` and so on.
fn rotating(fake: &FakeTransport) -> Client {
    let count = AtomicUsize::new(0);
    Client::builder()
        .organization_secret_provider(move || {
            let number = count.fetch_add(1, Ordering::Relaxed) + 1;
            async move { Ok::<_, std::io::Error>(Secret::from(format!("secret-number-{number}"))) }
        })
        .user_id("johndoe")
        .retry(RetryPolicy::new().jitter(|| 0.0))
        .transport(fake.clone())
        .build()
        .unwrap()
}

/// Sends a call with a provider that fails, and returns the error and the number of sent requests.
fn with_provider<F>(provider: impl Fn() -> F + Send + Sync + 'static) -> (Error, usize)
where
    F: Future<Output = Result<Secret, std::io::Error>> + Send + 'static,
{
    let fake = FakeTransport::new();
    fake.always(Reply::status(200).body(r#"{"id":"johndoe"}"#));
    let builder = Client::builder().organization_secret_provider(provider).user_id("johndoe");
    let client = builder.transport(fake.clone()).build().unwrap();
    (block_on_paused(client.get_current_user().send()).unwrap_err(), fake.requests().len())
}

#[test]
fn a_provider_is_called_for_each_attempt() {
    let fake = FakeTransport::new();
    fake.next(Reply::status(503)).always(Reply::status(200).body(r#"{"id":"johndoe"}"#));
    let client = rotating(&fake);
    let response = block_on_paused(client.get_current_user().send_with_response()).unwrap();
    assert_eq!(response.attempts(), 2);
    block_on_paused(client.get_current_user().send()).unwrap();
    let sent: Vec<_> =
        fake.requests().iter().map(|request| request.headers()["x-organization-secret"].clone()).collect();
    assert_eq!(sent, ["secret-number-1", "secret-number-2", "secret-number-3"]);
    assert!(sent.iter().all(http::HeaderValue::is_sensitive));
    // Neither `to_request` nor an operation without security calls the provider.
    let request = client.get_current_user().to_request().unwrap();
    assert!(!request.headers().contains_key("x-organization-secret"));
    block_on_paused(
        client.redeem_api_key_invite("code").organization_name("a").name("b").email("c@d.e").send(),
    )
    .unwrap_err();
    assert!(!fake.requests()[3].headers().contains_key("x-organization-secret"));
    assert!(!format!("{client:?}").contains("secret-number"));
}

#[test]
fn no_error_shows_a_secret_from_a_provider() {
    let fake = FakeTransport::new();
    fake.next(Reply::status(503).body(r#"{"error":"we do not like secret-number-1"}"#))
        .next(Reply::status(401).body(r#"{"error":"we do not know secret-number-2"}"#))
        .next(Reply::status(200).body(r#"{"id":{"secret-number-3":1}}"#))
        .next(Reply::status(200).body("3:\"not with secret-number-4\"\n"));
    let client = rotating(&fake);
    let error = block_on_paused(client.get_current_user().send()).unwrap_err();
    insta::assert_snapshot!(error, @"get_current_user: 401 Unauthorized: we do not know … (2 attempts, before: 503 Service Unavailable: we do not like …)");
    let error = block_on_paused(client.get_current_user().send()).unwrap_err();
    assert!(error.is_decode() && !format!("{error:#?}").contains("secret-number"), "{error:#?}");
    let error = block_on_paused(async {
        let call = client.create_chat_completion("03db5651-cb61-4bdf-9ef0-89561f7c9c53").content("Hello");
        call.stream().await.unwrap().text().await.unwrap_err()
    });
    insta::assert_snapshot!(error, @"create_chat_completion: status 200, but the server reports a failure: not with …");
}

#[test]
fn nothing_is_sent_if_the_provider_fails() {
    let (error, sent) = with_provider(|| async { Err(std::io::Error::other("the vault is sealed")) });
    insta::assert_snapshot!(error, @"get_current_user: not sent: the provider of the credential `OrganizationSecret` failed: the vault is sealed");
    assert_eq!((error.kind(), error.attempts(), sent), (ErrorKind::Credential, 0, 0));
    assert!(!error.may_have_been_processed() && !error.is_retryable());

    let (error, _) = with_provider(std::future::pending);
    insta::assert_snapshot!(error, @"get_current_user: not sent: the credential `OrganizationSecret` of the provider did not arrive within 100s");
    for (secret, what) in [
        ("", "is empty"),
        ("a\nb", "has characters that a header cannot hold"),
        ("johndoe", "is also set as the user to act as: set the id of a user"),
    ] {
        let (error, sent) = with_provider(move || async move { Ok(Secret::from(secret)) });
        let start = "get_current_user: not sent: the credential `OrganizationSecret` of the provider ";
        assert_eq!((error.to_string(), sent), (format!("{start}{what}"), 0));
    }
}

#[test]
fn a_provider_failure_after_an_attempt_keeps_the_earlier_failure() {
    let fake = FakeTransport::new();
    fake.always(Reply::status(503));
    let count = AtomicUsize::new(0);
    let client = Client::builder().organization_secret_provider(move || {
        let first = count.fetch_add(1, Ordering::Relaxed) == 0;
        async move { if first { Ok(Secret::from("secret")) } else { Err("the vault is sealed") } }
    });
    let client = client.user_id("johndoe").transport(fake.clone()).build().unwrap();
    let error =
        block_on_paused(client.get_current_user().timeout(Duration::from_secs(60)).send()).unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Credential, 1));
    assert!(error.may_have_been_processed());
    assert_eq!(error.earlier().len(), 1);
}
