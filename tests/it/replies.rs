//! The replies of the fake transport and of the mock: the same words, and the same meanings.

use std::time::Duration;

use sensay_client::testing::{self, FakeTransport};
use sensay_client::{Client, Options, RetryPolicy};
use sensay_mock::MockServer;
use sensay_tests::{block_on, builder};
use serde_json::json;

const MOMENT: Duration = Duration::from_millis(5);

/// The same replies, written for the one and for the other.
macro_rules! replies {
    ($Reply:ty) => {
        vec![
            <$Reply>::status(200).json(json!({ "id": "jane" })),
            <$Reply>::status(200).body("never").json(json!({ "id": "jane" })).header("x-note", "here"),
            <$Reply>::status(200).json(json!({ "id": "jane" })).header("content-type", "text/plain"),
            <$Reply>::status(200).chunk("never").body(r#"{"id": "jane"}"#),
            <$Reply>::status(200).chunk(r#"{"id": "#).pause(MOMENT).chunk(r#""jane"}"#),
            <$Reply>::status(200).chunks([r#"{"id": "#, r#""jane"}"#]).delay(MOMENT),
            <$Reply>::status(200).json(json!({ "id": "jane" })).drip(3, MOMENT),
            <$Reply>::status(200).body(r#"{"id": "#).chunk(r#""jane"}"#).then_breaks(),
            <$Reply>::status(404).json(json!({ "error": "nobody" })),
            <$Reply>::status(503).body("busy"),
            // From here on nothing more comes.
            <$Reply>::status(200).chunk(r#"{"id": "#).then_hangs(),
            <$Reply>::hangs(),
        ]
    };
}

/// How many replies hang.
const SILENT: usize = 2;

/// What a call comes to.
async fn outcome(client: &Client, timeout: Duration) -> String {
    let call = client.get_user("jane").options(Options::new().timeout(timeout));
    match call.send_with_response().await {
        Ok(response) => {
            let header = |name: &str| response.headers().get(name).cloned();
            format!("{} {:?} {:?}", response.value.id, header("content-type"), header("x-note"))
        }
        Err(error) => format!("{:?} {:?} {}", error.kind(), error.status(), error.message()),
    }
}

#[test]
fn a_reply_means_the_same_to_the_fake_transport_and_to_the_mock() {
    block_on(async {
        let mock = MockServer::start().await.unwrap();
        let fake = FakeTransport::new();
        let never = || builder().retry(RetryPolicy::never()).base_url(mock.url());
        let (of_mock, of_fake) = (never().build().unwrap(), never().transport(fake.clone()).build().unwrap());
        let pairs: Vec<_> = replies!(testing::Reply).into_iter().zip(replies!(sensay_mock::Reply)).collect();
        let spoken = pairs.len() - SILENT;
        let mut outcomes = Vec::new();
        for (index, (fake_reply, mock_reply)) in pairs.into_iter().enumerate() {
            fake.next(fake_reply);
            mock.once("get_user", mock_reply).unwrap();
            let timeout = if index < spoken { Duration::from_secs(60) } else { Duration::from_millis(50) };
            let outcome = [outcome(&of_fake, timeout).await, outcome(&of_mock, timeout).await];
            assert_eq!(outcome[0], outcome[1]);
            outcomes.push(outcome[0].replace(mock.url().trim_start_matches("http://"), "HOST"));
        }
        insta::assert_snapshot!(outcomes.join("\n"));
    });
}
