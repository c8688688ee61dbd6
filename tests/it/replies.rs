//! The replies of the fake transport and of the mock have the same methods with the same meanings.

use std::time::Duration;

use sensay_client::testing::{self, FakeTransport};
use sensay_client::{Client, Options, RetryPolicy};
use sensay_mock::MockServer;
use sensay_tests::{block_on, builder};
use serde_json::json;

const MOMENT: Duration = Duration::from_millis(5);

/// Builds the same replies for one of the two types.
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
            // The last replies hang: see `HANGING`.
            <$Reply>::status(200).chunk(r#"{"id": "#).then_hangs(),
            <$Reply>::hangs(),
        ]
    };
}

/// The number of replies that hang.
const HANGING: usize = 2;

/// Returns the outcome of a call as text.
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
fn the_fake_transport_and_the_mock_send_the_same_for_a_reply() {
    block_on(async {
        let mock = MockServer::start().await.unwrap();
        let fake = FakeTransport::new();
        let builder = || builder().retry(RetryPolicy::never()).base_url(mock.url());
        let (mock_client, fake_client) =
            (builder().build().unwrap(), builder().transport(fake.clone()).build().unwrap());
        let pairs: Vec<_> = replies!(testing::Reply).into_iter().zip(replies!(sensay_mock::Reply)).collect();
        let completing = pairs.len() - HANGING;
        let mut outcomes = Vec::new();
        for (index, (fake_reply, mock_reply)) in pairs.into_iter().enumerate() {
            fake.next(fake_reply);
            mock.once("get_user", mock_reply).unwrap();
            let timeout =
                if index < completing { Duration::from_secs(60) } else { Duration::from_millis(50) };
            let outcome = [outcome(&fake_client, timeout).await, outcome(&mock_client, timeout).await];
            assert_eq!(outcome[0], outcome[1]);
            outcomes.push(outcome[0].replace(mock.url().trim_start_matches("http://"), "HOST"));
        }
        insta::assert_snapshot!(outcomes.join("\n"));
    });
}
