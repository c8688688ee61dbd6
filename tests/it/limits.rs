use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use sensay_client::testing::{FakeTransport, Reply};
use sensay_client::transport::{BoxFuture, Transport, TransportError};
use sensay_client::{Body, Client, ClientBuilder, ErrorKind, RetryPolicy};
use sensay_tests::{block_on_paused, builder};
use tokio::task::JoinSet;

const SECOND: Duration = Duration::from_secs(1);

fn user() -> Reply {
    Reply::status(200).json(serde_json::json!({ "id": "johndoe" }))
}

/// A transport that responds after a second and counts concurrent requests.
#[derive(Clone, Debug, Default)]
struct Slow {
    now: Arc<AtomicUsize>,
    max: Arc<AtomicUsize>,
}

impl Transport for Slow {
    fn send(&self, _: http::Request<Body>) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(async {
            let now = self.now.fetch_add(1, Ordering::Relaxed) + 1;
            self.max.fetch_max(now, Ordering::Relaxed);
            tokio::time::sleep(SECOND).await;
            self.now.fetch_sub(1, Ordering::Relaxed);
            Ok(http::Response::new(Body::from(r#"{"id":"johndoe"}"#)))
        })
    }
}

/// Sends calls at the same time, by clients derived from one, which share its limits.
async fn send_all(client: &Client, count: usize) {
    let mut calls = JoinSet::new();
    for index in 0..count {
        calls.spawn(client.as_user(format!("user-{index}")).get_user("johndoe").send());
    }
    while let Some(result) = calls.join_next().await {
        result.unwrap().unwrap();
    }
}

fn milliseconds(times: &[Duration]) -> Vec<u128> {
    times.iter().map(Duration::as_millis).collect()
}

#[test]
fn concurrent_requests_are_limited() {
    block_on_paused(async {
        let slow = Slow::default();
        let client = builder().transport(slow.clone()).max_concurrent_requests(3).build().unwrap();
        let start = tokio::time::Instant::now();
        send_all(&client, 10).await;
        assert_eq!((slow.max.load(Ordering::Relaxed), start.elapsed().as_secs()), (3, 4));
        let unlimited = builder().transport(Slow::default()).build().unwrap();
        let start = tokio::time::Instant::now();
        send_all(&unlimited, 10).await;
        assert_eq!(start.elapsed(), SECOND);
    });
}

#[test]
fn the_rate_limit_spaces_requests_including_retries() {
    let fake = FakeTransport::new();
    fake.next(Reply::status(503)).always(user());
    let retry = RetryPolicy::new().jitter(|| 0.0);
    let client = builder().transport(fake.clone()).retry(retry).rate_limit(4, SECOND).build().unwrap();
    block_on_paused(send_all(&client, 5));
    assert_eq!(milliseconds(&fake.times()), [0, 250, 500, 750, 1000, 1250]);
}

#[test]
fn an_idle_client_does_not_save_up_requests() {
    let fake = FakeTransport::new();
    fake.always(user());
    let client = builder().transport(fake.clone()).rate_limit(2, SECOND).build().unwrap();
    block_on_paused(async {
        client.get_user("johndoe").send().await.unwrap();
        tokio::time::sleep(10 * SECOND).await;
        send_all(&client, 3).await;
    });
    assert_eq!(milliseconds(&fake.times()), [0, 10_000, 10_500, 11_000]);
}

#[test]
fn a_call_that_times_out_in_the_queue_does_not_use_up_the_rate() {
    let fake = FakeTransport::new();
    fake.always(user());
    let client = builder().transport(fake.clone()).rate_limit(1, SECOND).build().unwrap();
    block_on_paused(async {
        client.get_user("johndoe").send().await.unwrap();
        let dropped = (0..5).map(|_| client.get_user("johndoe").timeout(SECOND / 2).send());
        let mut calls = JoinSet::new();
        dropped.for_each(|call| {
            calls.spawn(call);
        });
        calls.spawn(client.get_user("johndoe").send());
        let results = calls.join_all().await;
        let failed: Vec<_> = results.into_iter().filter_map(Result::err).collect();
        assert_eq!(failed.len(), 5);
        for error in failed {
            assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 0));
            assert!(!error.may_have_been_processed());
            let cause = "the limits of the client delayed the request";
            assert_eq!(error.to_string(), format!("get_user: the call took longer than 500ms ({cause})"));
        }
    });
    assert_eq!(milliseconds(&fake.times()), [0, 1000]);
}

#[test]
fn a_call_that_waits_for_a_retry_does_not_count_as_a_concurrent_request() {
    let fake = FakeTransport::new();
    fake.next(Reply::status(503).header("retry-after", "5")).always(user());
    let retry = RetryPolicy::new().jitter(|| 0.0);
    let client = builder().transport(fake.clone()).retry(retry).max_concurrent_requests(1).build().unwrap();
    block_on_paused(send_all(&client, 3));
    assert_eq!(milliseconds(&fake.times()), [0, 0, 0, 5000]);
}

#[test]
fn a_streamed_response_counts_as_a_concurrent_request_until_it_ends() {
    let fake = FakeTransport::new();
    let reply =
        || Reply::status(200).chunk("0:\"a\"\n").pause(SECOND).chunk("d:{\"finishReason\":\"stop\"}\n");
    fake.always_on("create_chat_completion", reply());
    fake.always_on("get_user", user());
    let client = builder().transport(fake.clone()).max_concurrent_requests(1).build().unwrap();
    let ask =
        || client.create_chat_completion("03db5651-cb61-4bdf-9ef0-89561f7c9c53").content("Hello").stream();
    block_on_paused(async {
        let mut stream = ask().await.unwrap();
        let call = tokio::spawn(client.get_user("johndoe").send());
        stream.text().await.unwrap();
        call.await.unwrap().unwrap();
        // A stream that is dropped ends as well.
        drop(ask().await.unwrap());
        client.get_user("johndoe").send().await.unwrap();
        drop(stream);
    });
    assert_eq!(milliseconds(&fake.times()), [0, 1000, 1000, 1000]);
}

#[test]
fn a_limit_of_zero_is_rejected() {
    let build_error =
        |set: fn(ClientBuilder) -> ClientBuilder| set(builder()).build().unwrap_err().to_string();
    insta::assert_snapshot!(build_error(|builder| builder.max_concurrent_requests(0)), @"`max_concurrent_requests` is 0, which allows no request: set at least 1");
    insta::assert_snapshot!(build_error(|builder| builder.rate_limit(0, SECOND)), @"`rate_limit` is 0 requests, which allows none: set at least 1");
}

#[test]
fn extreme_settings_neither_panic_nor_loop() {
    for time in [Duration::ZERO, Duration::from_nanos(1), Duration::MAX] {
        for number in [1, u32::MAX] {
            let fake = FakeTransport::new();
            fake.always(user());
            let retry =
                RetryPolicy::new().base_delay(time).max_delay(time).max_retry_after(time).budget(number);
            let client = builder()
                .transport(fake.clone())
                .retry(retry)
                .connect_timeout(time)
                .pool_idle_timeout(time)
                .max_concurrent_requests(usize::try_from(number).unwrap_or(usize::MAX))
                .rate_limit(number, time)
                .max_response_bytes(usize::MAX)
                .build()
                .unwrap();
            let options =
                sensay_client::Options::new().idle_timeout(Duration::MAX).attempt_timeout(Duration::MAX);
            let call = client.get_user("johndoe").timeout(Duration::MAX).max_retries(number).options(options);
            block_on_paused(call.send()).unwrap();
        }
    }
}
