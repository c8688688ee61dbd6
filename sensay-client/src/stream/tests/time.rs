use std::sync::atomic::Ordering;
use std::time::Duration;

use tokio::time::Instant;

use super::streaming::{REPLICA, assert_complete, respond, stream};
use super::support::Do;
use crate::{ErrorKind, Options};

#[tokio::test(start_paused = true)]
async fn a_silent_stream_times_out() {
    let (client, player) = respond(vec![Do::Send(b"0:\"a\"\n"), Do::Hang]);
    let mut stream = stream(&client).await.unwrap();
    let begin = Instant::now();
    let error = stream.text().await.unwrap_err();
    assert_eq!(begin.elapsed().as_secs(), 60);
    assert_complete(&error, ErrorKind::Timeout);
    assert_eq!(error.message(), "the next piece of the stream took longer than 60s");
    assert_eq!(stream.partial_text(), "a");
    assert!(player.dropped.load(Ordering::SeqCst));
}

#[tokio::test(start_paused = true)]
async fn the_idle_timeout_is_an_option() {
    let limit = Duration::from_secs(5);
    for on_client in [true, false] {
        let (mut client, _) = respond(vec![Do::Hang]);
        if on_client {
            client = client.with(Options::new().idle_timeout(limit));
        }
        let mut call = client.create_chat_completion(REPLICA).content("Hello");
        if !on_client {
            call = call.idle_timeout(limit);
        }
        let begin = Instant::now();
        let error = call.stream().await.unwrap().text().await.unwrap_err();
        assert!(error.is_timeout());
        assert_eq!(begin.elapsed().as_secs(), 5);
    }
}

#[tokio::test(start_paused = true)]
async fn a_stream_that_is_not_silent_has_no_timeout() {
    let mut steps = Vec::new();
    for _ in 0..10 {
        // A comment restarts the idle timeout too.
        steps.extend([Do::Wait(Duration::from_secs(50)), Do::Send(b": alive\n\n")]);
    }
    steps.push(Do::Send(b"data: [DONE]\n\n"));
    let (client, _) = respond(steps);
    let call = client.create_chat_completion(REPLICA).content("Hello");
    let call = call
        .timeout(Duration::from_secs(20))
        .options(Options::new().attempt_timeout(Duration::from_secs(10)));
    let begin = Instant::now();
    assert_eq!(call.stream().await.unwrap().text().await.unwrap(), "");
    assert_eq!(begin.elapsed().as_secs(), 500);
}

#[tokio::test(start_paused = true)]
async fn empty_pieces_do_not_restart_the_idle_timeout() {
    let mut steps = Vec::new();
    for _ in 0..10 {
        steps.extend([Do::Wait(Duration::from_secs(50)), Do::Send(b"")]);
    }
    let (client, _) = respond(steps);
    let begin = Instant::now();
    assert!(stream(&client).await.unwrap().text().await.unwrap_err().is_timeout());
    assert_eq!(begin.elapsed().as_secs(), 60);
}

#[tokio::test(start_paused = true)]
async fn a_slow_caller_does_not_time_out() {
    let steps = vec![Do::Send(b"0:\"a\"\n"), Do::Wait(Duration::from_secs(1)), Do::Send(b"0:\"b\"\nd:{}\n")];
    let (client, _) = respond(steps);
    let mut stream = stream(&client).await.unwrap();
    stream.next().await.unwrap().unwrap();
    tokio::time::sleep(Duration::from_secs(600)).await;
    assert_eq!(stream.text().await.unwrap(), "ab");
}

#[tokio::test(start_paused = true)]
async fn dropping_the_future_of_next_loses_nothing() {
    let steps = vec![Do::Send(b"0:\"a"), Do::Wait(Duration::from_secs(3)), Do::Send(b"b\"\nd:{}\n")];
    let (client, _) = respond(steps);
    let mut stream = stream(&client).await.unwrap();
    for _ in 0..2 {
        assert!(tokio::time::timeout(Duration::from_secs(1), stream.next()).await.is_err());
    }
    assert_eq!(stream.text().await.unwrap(), "ab");
}
