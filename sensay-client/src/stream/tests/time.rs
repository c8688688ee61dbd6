use std::sync::atomic::Ordering;
use std::time::Duration;

use tokio::time::Instant;

use super::streaming::{REPLICA, answer, assert_complete, stream};
use super::support::Do;
use crate::{ErrorKind, Options};

#[tokio::test(start_paused = true)]
async fn silence_has_a_limit() {
    let (client, player) = answer(vec![Do::Give(b"0:\"a\"\n"), Do::Hang]);
    let mut stream = stream(&client).await.unwrap();
    let begin = Instant::now();
    let error = stream.text().await.unwrap_err();
    assert_eq!(begin.elapsed().as_secs(), 60);
    assert_complete(&error, ErrorKind::Timeout);
    assert_eq!(error.message(), "the next piece of the answer took longer than 60s");
    assert_eq!(stream.partial_text(), "a");
    assert!(player.dropped.load(Ordering::SeqCst));
}

#[tokio::test(start_paused = true)]
async fn the_limit_of_silence_is_an_option() {
    let limit = Duration::from_secs(5);
    for of_the_client in [true, false] {
        let (mut client, _) = answer(vec![Do::Hang]);
        if of_the_client {
            client = client.with(Options::new().idle_timeout(limit));
        }
        let mut call = client.create_chat_completion(REPLICA).content("Hello");
        if !of_the_client {
            call = call.idle_timeout(limit);
        }
        let begin = Instant::now();
        let error = call.stream().await.unwrap().text().await.unwrap_err();
        assert!(error.is_timeout());
        assert_eq!(begin.elapsed().as_secs(), 5);
    }
}

#[tokio::test(start_paused = true)]
async fn an_answer_may_take_long_if_it_is_not_silent() {
    let mut steps = Vec::new();
    for _ in 0..10 {
        // A comment is a sign of life too.
        steps.extend([Do::Wait(Duration::from_secs(50)), Do::Give(b": alive\n\n")]);
    }
    steps.push(Do::Give(b"data: [DONE]\n\n"));
    let (client, _) = answer(steps);
    let call = client.create_chat_completion(REPLICA).content("Hello");
    let call = call
        .timeout(Duration::from_secs(20))
        .options(Options::new().attempt_timeout(Duration::from_secs(10)));
    let begin = Instant::now();
    assert_eq!(call.stream().await.unwrap().text().await.unwrap(), "");
    assert_eq!(begin.elapsed().as_secs(), 500);
}

#[tokio::test(start_paused = true)]
async fn pieces_without_bytes_are_no_sign_of_life() {
    let mut steps = Vec::new();
    for _ in 0..10 {
        steps.extend([Do::Wait(Duration::from_secs(50)), Do::Give(b"")]);
    }
    let (client, _) = answer(steps);
    let begin = Instant::now();
    assert!(stream(&client).await.unwrap().text().await.unwrap_err().is_timeout());
    assert_eq!(begin.elapsed().as_secs(), 60);
}

#[tokio::test(start_paused = true)]
async fn a_slow_caller_is_no_silence() {
    let steps = vec![Do::Give(b"0:\"a\"\n"), Do::Wait(Duration::from_secs(1)), Do::Give(b"0:\"b\"\nd:{}\n")];
    let (client, _) = answer(steps);
    let mut stream = stream(&client).await.unwrap();
    stream.next().await.unwrap().unwrap();
    tokio::time::sleep(Duration::from_secs(600)).await;
    assert_eq!(stream.text().await.unwrap(), "ab");
}

#[tokio::test(start_paused = true)]
async fn a_wait_that_is_given_up_loses_nothing() {
    let steps = vec![Do::Give(b"0:\"a"), Do::Wait(Duration::from_secs(3)), Do::Give(b"b\"\nd:{}\n")];
    let (client, _) = answer(steps);
    let mut stream = stream(&client).await.unwrap();
    for _ in 0..2 {
        assert!(tokio::time::timeout(Duration::from_secs(1), stream.next()).await.is_err());
    }
    assert_eq!(stream.text().await.unwrap(), "ab");
}
