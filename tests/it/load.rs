use std::collections::HashSet;

use sensay_mock::MockServer;
use sensay_tests::builder;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_hundred_concurrent_calls_succeed_with_one_request_each() {
    let mock = MockServer::start().await.unwrap();
    let client = builder().base_url(mock.url()).build().unwrap();
    let calls = (0..200).map(|number| {
        let call = client.get_user(format!("user-{number}"));
        tokio::spawn(async move { call.send_with_response().await.unwrap() })
    });
    let mut ids = HashSet::new();
    for call in calls.collect::<Vec<_>>() {
        let response = call.await.unwrap();
        assert_eq!(response.attempts(), 1);
        ids.insert(response.request_id().unwrap().to_owned());
    }
    assert_eq!(ids.len(), 200);
    let paths: HashSet<String> =
        mock.requests().into_iter().map(|request| request.path().to_owned()).collect();
    assert_eq!((paths.len(), mock.requests().len()), (200, 200));
}
