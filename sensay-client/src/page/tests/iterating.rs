use std::future::poll_fn;
use std::pin::Pin;
use std::time::Duration;

use futures_core::Stream;

use super::*;

fn is_a_stream<S: Stream<Item = Result<T, Error>> + Send + Unpin + 'static, T>(stream: S) -> S {
    stream
}

#[tokio::test]
async fn nothing_is_sent_before_the_first_poll() {
    let script = Script::new([chats(&["a"], 1)]);
    let mut items = is_a_stream(script.client().list_chats("r").items());
    let pages = is_a_stream(script.client().list_chats("r").pages());
    tokio::task::yield_now().await;
    assert!(script.queries().is_empty());
    drop(pages);
    let item = poll_fn(|context| Pin::new(&mut items).poll_next(context)).await;
    assert_eq!(item.unwrap().unwrap().uuid, "a");
    assert_eq!(script.queries().len(), 1);
}

#[tokio::test]
async fn a_page_is_requested_with_its_first_item() {
    let script = Script::new([chats(&["a", "b"], 4), chats(&["c", "d"], 4)]);
    let mut items = script.client().list_chats("r").items();
    for requests in [1, 1, 2, 2] {
        items.next().await.unwrap().unwrap();
        assert_eq!(script.queries().len(), requests);
    }
    assert!(items.next().await.is_none());
    assert!(items.next().await.is_none(), "the iteration has ended");
    assert_eq!(script.queries().len(), 2);
}

#[tokio::test]
async fn collecting_sends_no_more_requests_than_the_limit_takes() {
    for (limit, collected, requests) in [(0, 0, 0), (1, 1, 1), (2, 2, 1), (3, 3, 2), (4, 4, 2), (9, 5, 3)] {
        let script = Script::new([chats(&["a", "b"], 5), chats(&["c", "d"], 5), chats(&["e"], 5)]);
        let items = script.client().list_chats("r").collect_up_to(limit).await.unwrap();
        assert_eq!((items.len(), script.queries().len()), (collected, requests), "up to {limit}");
    }
}

#[tokio::test]
async fn an_error_comes_after_the_items_before_it_and_ends_the_iteration() {
    let script = Script::new([chats(&["a", "b"], 5), failure(403)]);
    let (items, error) = drain(&mut script.client().list_chats("r").items()).await;
    assert_eq!(items, ["a", "b"]);
    assert!(error.unwrap().is_forbidden());
    let script = Script::new([chats(&["a", "b"], 5), failure(403)]);
    assert!(script.client().list_chats("r").collect_up_to(9).await.unwrap_err().is_forbidden());
}

#[tokio::test]
async fn an_invalid_call_fails_at_the_first_item() {
    let script = Script::default();
    let (items, error) = drain(&mut script.client().list_chats("..").items()).await;
    assert!(items.is_empty());
    assert_eq!(error.unwrap().kind(), ErrorKind::InvalidRequest);
    assert!(script.queries().is_empty());
}

#[tokio::test(start_paused = true)]
async fn each_page_has_its_own_retries() {
    let busy = || failure(503);
    let script = Script::new([busy(), chats(&["a"], 2), busy(), busy(), chats(&["b"], 2)]);
    let mut pages = script.client().list_chats("r").pages();
    let mut attempts = Vec::new();
    while let Some(page) = pages.next().await {
        attempts.push(page.unwrap().attempts());
    }
    assert_eq!(attempts, [2, 3]);
    assert_eq!(script.queries(), ["", "", "page=2", "page=2", "page=2"]);
}

#[tokio::test]
async fn filters_and_options_are_part_of_every_request() {
    let script = Script::new([chats(&["a"], 2), chats(&["b"], 2)]);
    let call = script.client().list_chats("r").sort_order("asc").page_size(1);
    let call =
        call.as_user("johndoe").header("x-trace", "t").query("extra", 1).timeout(Duration::from_secs(9));
    assert_eq!(call.collect_up_to(9).await.unwrap().len(), 2);
    let queries = ["extra=1&pageSize=1&sortOrder=asc", "extra=1&page=2&pageSize=1&sortOrder=asc"];
    assert_eq!(script.queries(), queries);
    for request in &script.inner().requests {
        assert_eq!(request.headers["x-user-id"], "johndoe");
        assert_eq!(request.headers["x-trace"], "t");
        assert_eq!(request.uri.path(), "/v1/replicas/r/chats");
    }
}

#[tokio::test]
async fn send_returns_the_items_in_the_order_of_the_response() {
    let script = Script::new([messages(&["a", "b"])]);
    let list = script.client().list_chat_messages("r", "c").send().await.unwrap();
    assert_eq!(ids(list.items), ["a", "b"]);
}

/// A transport that responds once the semaphore has a permit.
#[derive(Clone, Debug)]
struct Slow(Script, Arc<tokio::sync::Semaphore>);

impl Transport for Slow {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        let response = self.0.send(request);
        Box::pin(async {
            self.1.acquire().await.unwrap().forget();
            response.await
        })
    }
}

#[tokio::test]
async fn dropping_the_future_of_next_keeps_its_request() {
    let slow = Slow(Script::new([chats(&["a"], 1)]), Arc::new(tokio::sync::Semaphore::new(0)));
    let client = client(slow.clone());
    let mut items = client.list_chats("r").items();
    tokio::select! {
        biased;
        _ = items.next() => panic!("the response has no permit yet"),
        () = tokio::task::yield_now() => {}
    }
    slow.1.add_permits(1);
    assert_eq!(items.next().await.unwrap().unwrap().uuid, "a");
    assert_eq!(slow.0.queries().len(), 1, "the item comes from the request sent first");
}

#[tokio::test]
async fn dropping_the_stream_cancels_the_request() {
    let slow = Slow(Script::new([chats(&["a"], 1)]), Arc::new(tokio::sync::Semaphore::new(0)));
    let client = client(slow.clone());
    let mut items = client.list_chats("r").items();
    tokio::select! {
        biased;
        _ = items.next() => panic!("the response has no permit yet"),
        () = tokio::task::yield_now() => {}
    }
    let alive = Arc::strong_count(&slow.1);
    drop((items, client));
    assert_eq!(Arc::strong_count(&slow.1), alive - 1, "no background task holds the transport");
}

#[tokio::test]
async fn an_iteration_can_move_to_another_thread() {
    let script = Script::new([chats(&["a"], 2), chats(&["b"], 2)]);
    let mut items = script.client().list_chats("r").items();
    let thread = std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
        runtime.block_on(drain(&mut items)).0
    });
    assert_eq!(thread.join().unwrap(), ["a", "b"]);
}
