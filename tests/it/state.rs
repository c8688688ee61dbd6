//! The state of the mock, tested through the client.

mod action;
mod compare;
mod model;
mod perform;

use proptest::collection::vec;
use proptest::test_runner::{Config, TestRunner};
use sensay_client::{Client, RetryPolicy};
use sensay_mock::MockServer;
use sensay_tests::{OPERATIONS, block_on, builder, cases};

use action::action;
use compare::compare;
use model::Model;
use perform::perform;

#[test]
fn every_example_request_succeeds_with_the_initial_state() {
    block_on(async {
        let mock = MockServer::builder().state(true).start().await.unwrap();
        let client = builder().retry(RetryPolicy::never()).base_url(mock.url()).build().unwrap();
        let mut failed = Vec::new();
        for operation in OPERATIONS.iter() {
            for case in cases(operation) {
                mock.reset();
                let call = client.call(operation.id, case.arguments.clone()).unwrap();
                if let Err(error) = call.send().await {
                    failed.push(format!("{} {}: {error}", operation.id, case.name));
                }
            }
        }
        assert!(failed.is_empty(), "{failed:#?}");
    });
}

#[test]
fn the_state_matches_a_model_after_random_actions() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let mock =
        runtime.block_on(MockServer::builder().data("empty", "{}").without_requests().start()).unwrap();
    let client =
        builder().retry(RetryPolicy::never()).base_url(mock.url()).build().unwrap().as_organization();
    let config = Config { cases: 32, failure_persistence: None, ..Config::default() };
    TestRunner::new(config)
        .run(&vec(action(), 1..40), |actions| {
            mock.reset();
            let mut model = Model::default();
            runtime.block_on(async {
                for action in actions {
                    perform(&client, &mut model, action).await;
                }
                compare(&client, &model).await;
            });
            Ok(())
        })
        .unwrap();
}

#[test]
fn a_request_as_an_unknown_user_is_unauthorized() {
    block_on(async {
        let mock = MockServer::builder().state(true).start().await.unwrap();
        let client = Client::builder().organization_secret("secret").base_url(mock.url()).build().unwrap();
        let me = client.as_user("johndoe").get_current_user().send().await.unwrap();
        assert_eq!(me.id, "johndoe");
        let error = client.as_user("nobody").get_current_user().send().await.unwrap_err();
        assert!(error.is_unauthorized());
        assert_eq!(error.message(), "Unauthorized");
    });
}
