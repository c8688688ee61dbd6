use std::sync::Arc;
use std::sync::atomic::Ordering;

use futures_core::FusedStream;
use http::{Response, StatusCode};

use super::super::{ChatStream, StreamEvent};
use super::support::{Do, Player, SECRET, client, line};
use crate::{Client, Error, ErrorKind};

pub(super) const REPLICA: &str = "03db5651-cb61-4bdf-9ef0-89561f7c9c53";

pub(super) fn answer(steps: Vec<Do>) -> (Client, Arc<Player>) {
    client(Response::builder().header("x-request-id", "r-1").body(steps).unwrap())
}

pub(super) async fn stream(client: &Client) -> Result<ChatStream, Error> {
    client.create_chat_completion(REPLICA).content("Hello").stream().await
}

/// What every error has once the head of the response is there.
#[track_caller]
pub(super) fn assert_complete(error: &Error, kind: ErrorKind) {
    assert_eq!(error.kind(), kind, "{error:?}");
    assert_eq!(error.operation(), Some("create_chat_completion"));
    assert_eq!(error.status(), Some(StatusCode::OK));
    assert_eq!(error.request_id(), Some("r-1"));
    assert_eq!(error.headers().len(), 1);
    assert_eq!(error.attempts(), 1);
}

/// Takes everything: the lines of the events, and the error.
async fn drain(stream: &mut ChatStream) -> (Vec<String>, Option<Error>) {
    let mut lines = Vec::new();
    while let Some(event) = stream.next().await {
        match event {
            Ok(event) => lines.push(line(&event)),
            Err(error) => {
                assert!(stream.is_terminated());
                assert!(stream.next().await.is_none());
                return (lines, Some(error));
            }
        }
    }
    assert!(stream.next().await.is_none());
    (lines, None)
}

#[tokio::test]
async fn events_come_one_by_one() {
    let (client, player) = answer(vec![Do::Give(b"f:{}\n0:\"I to"), Do::Give(b"ld\"\n0:\" you\"\nd:{}\n")]);
    let mut stream = stream(&client).await.unwrap();
    assert_eq!(player.accept.lock().unwrap().as_deref(), Some("text/event-stream"));
    assert_eq!(stream.status(), StatusCode::OK);
    assert_eq!(stream.request_id(), Some("r-1"));
    assert_eq!(stream.operation(), "create_chat_completion");
    assert_eq!(stream.attempts(), 1);
    let (lines, error) = drain(&mut stream).await;
    assert_eq!(lines, ["other f {}", r#"text "I told""#, r#"text " you""#, "finish - -"]);
    assert!(error.is_none());
    assert_eq!(stream.partial_text(), "I told you");
}

#[tokio::test]
async fn the_text_comes_alone() {
    let (client, _) = answer(vec![Do::Give(b"g:\"hm\"\n0:\"a\"\n2:[]\n0:\"b\"\nd:{}\n")]);
    let mut stream = stream(&client).await.unwrap();
    let mut deltas = stream.text_deltas();
    assert_eq!(deltas.next().await.unwrap().unwrap(), "a");
    assert_eq!(deltas.next().await.unwrap().unwrap(), "b");
    assert!(deltas.next().await.is_none());
}

#[tokio::test]
async fn the_final_message_has_what_was_taken_before() {
    let body = b"0:\"a\"\n0:\"b\"\nd:{\"finishReason\":\"stop\",\"usage\":{\"promptTokens\":5,\"completionTokens\":3}}\n";
    let (client, _) = answer(vec![Do::Give(body)]);
    let mut stream = stream(&client).await.unwrap();
    assert_eq!(stream.next().await.unwrap().unwrap(), StreamEvent::TextDelta("a".to_owned()));
    let message = stream.final_message().await.unwrap();
    assert_eq!(message.text, "ab");
    assert_eq!(message.finish_reason.as_deref(), Some("stop"));
    let usage = message.usage.unwrap();
    assert_eq!((usage.prompt, usage.completion), (Some(5), Some(3)));
    assert_eq!(stream.text().await.unwrap(), "ab");
}

#[tokio::test]
async fn json_in_the_place_of_a_stream_is_one_piece() {
    let (client, _) = answer(vec![Do::Give(b"{\"success\":true,"), Do::Give(b"\"content\":\"whole\"}")]);
    let mut stream = stream(&client).await.unwrap();
    assert_eq!(drain(&mut stream).await.0, [r#"text "whole""#, "finish - -"]);
}

#[tokio::test]
async fn an_end_closes_the_response_without_waiting_for_the_server() {
    let (client, player) = answer(vec![Do::Give(b"0:\"a\"\nd:{}\n"), Do::Hang]);
    let mut stream = stream(&client).await.unwrap();
    assert_eq!(stream.text().await.unwrap(), "a");
    assert!(player.dropped.load(Ordering::SeqCst));
}

#[tokio::test]
async fn dropping_the_stream_closes_the_response() {
    let (client, player) = answer(vec![Do::Give(b"0:\"a\"\n"), Do::Hang]);
    let mut stream = stream(&client).await.unwrap();
    stream.next().await.unwrap().unwrap();
    assert!(!player.dropped.load(Ordering::SeqCst));
    drop(stream);
    assert!(player.dropped.load(Ordering::SeqCst));
}

#[tokio::test]
async fn a_broken_connection_keeps_the_text() {
    let (client, player) = answer(vec![Do::Give(b"0:\"a\"\n0:\"b"), Do::Break]);
    let mut stream = stream(&client).await.unwrap();
    let error = stream.text().await.unwrap_err();
    assert_complete(&error, ErrorKind::Transport);
    assert_eq!(
        error.to_string(),
        "create_chat_completion: status 200, but the connection to api.sensay.io:443 broke: reset (request id r-1)"
    );
    assert_eq!(stream.partial_text(), "a");
    assert!(player.dropped.load(Ordering::SeqCst));
    assert_eq!(player.requests.load(Ordering::SeqCst), 1);
    // What failed does not look complete later.
    assert_complete(&stream.text().await.unwrap_err(), ErrorKind::Stream);
}

#[tokio::test]
async fn an_answer_without_an_end_is_an_error() {
    for body in [&b"0:\"a\"\n"[..], b"data: {\"type\":\"text-delta\",\"delta\":\"a\"}\n\n"] {
        let (client, _) = answer(vec![Do::Give(body)]);
        let mut stream = stream(&client).await.unwrap();
        let (lines, error) = drain(&mut stream).await;
        assert_eq!(lines, [r#"text "a""#]);
        let error = error.unwrap();
        assert_complete(&error, ErrorKind::Stream);
        assert_eq!(error.message(), "the answer ended before its end");
        assert_eq!(stream.partial_text(), "a");
    }
}

#[tokio::test]
async fn an_error_of_the_server_is_an_error_in_its_words() {
    let (client, _) = answer(vec![Do::Give(b"0:\"a\"\n3:\"Overloaded\"\n")]);
    let mut stream = stream(&client).await.unwrap();
    let error = stream.text().await.unwrap_err();
    assert_complete(&error, ErrorKind::Stream);
    assert_eq!(error.message(), "Overloaded");
    assert_eq!(stream.partial_text(), "a");
}

#[tokio::test]
async fn a_failure_as_json_has_all_that_a_failure_has() {
    let body = br#"{"success":false,"error":"Quota","error_code":"CONVERSATION_QUOTA_EXCEEDED"}"#;
    let (client, _) = answer(vec![Do::Give(body)]);
    let error = stream(&client).await.unwrap().text().await.unwrap_err();
    assert_complete(&error, ErrorKind::Stream);
    assert!(error.is_quota_exceeded());
    assert_eq!(error.body().as_ref(), body);
}

#[tokio::test]
async fn what_cannot_be_read_is_in_the_error() {
    let (client, _) = answer(vec![Do::Give(b"<!DOCTYPE html>\n<p>")]);
    let error = stream(&client).await.unwrap().text().await.unwrap_err();
    assert_complete(&error, ErrorKind::Decode);
    assert_eq!(error.body().as_ref(), b"<!DOCTYPE html>");
}

#[tokio::test]
async fn a_text_that_is_too_large_is_an_error() {
    const PIECE: &[u8] = b"0:\"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\"\n";
    let (client, _) = answer((0..70).map(|_| Do::Give(PIECE)).collect());
    let mut stream = stream(&client).await.unwrap();
    let error = stream.text().await.unwrap_err();
    assert_complete(&error, ErrorKind::TooLarge);
    assert_eq!(error.message(), "the answer has more than 4096 bytes");
    assert_eq!(stream.partial_text().len(), 4096);
}

#[tokio::test]
async fn a_status_that_is_no_success_is_an_ordinary_error() {
    let body = br#"{"success":false,"error":"No such replica","request_id":"b-2"}"#;
    let (client, _) = client(Response::builder().status(404).body(vec![Do::Give(body)]).unwrap());
    let error = stream(&client).await.unwrap_err();
    assert!(error.is_not_found());
    assert_eq!(error.message(), "No such replica");
    assert_eq!(error.request_id(), Some("b-2"));
}

#[tokio::test]
async fn what_is_missing_is_said_before_anything_is_sent() {
    let (client, player) = answer(Vec::new());
    let error = client.create_chat_completion(REPLICA).stream().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert_eq!(player.requests.load(Ordering::SeqCst), 0);
}

#[tokio::test]
async fn a_body_that_is_always_ready_lets_others_have_their_turn() {
    let mut steps: Vec<Do> = (0..1000).map(|_| Do::Give(b": busy\n\n")).collect();
    steps.push(Do::Give(b"data: [DONE]\n\n"));
    let (client, _) = answer(steps);
    let mut stream = stream(&client).await.unwrap();
    let mut turns = 0;
    let text = tokio::select! {
        biased;
        text = stream.text() => Some(text),
        () = async { turns += 1 } => None,
    };
    assert!(text.is_none());
    assert_eq!(turns, 1);
    assert_eq!(stream.text().await.unwrap(), "");
}

#[tokio::test]
async fn the_secret_is_not_shown() {
    let body = b"0:\"a\"\n3:\"bad secret s3cr3t-0f-the-organization\"\n";
    let (client, _) = answer(vec![Do::Give(body)]);
    let mut stream = stream(&client).await.unwrap();
    assert_eq!(
        format!("{stream:?}"),
        "ChatStream { operation: \"create_chat_completion\", status: 200, request_id: Some(\"r-1\"), \
         attempts: 1, text: 0 bytes, ended: false, .. }"
    );
    let error = stream.text().await.unwrap_err();
    assert_eq!(error.message(), "bad secret …");
    for shown in [format!("{error} {error:?} {stream:?}"), format!("{:?}", stream.text_deltas())] {
        assert!(!shown.contains(SECRET), "{shown}");
    }
}

#[test]
fn streams_can_be_sent_to_another_thread() {
    fn sendable<T: Send>(_: &T) {}
    fn unpin<T: Unpin + Send + 'static>() {}
    unpin::<ChatStream>();
    let (client, _) = answer(Vec::new());
    sendable(&client.create_chat_completion(REPLICA).stream());
    sendable(&async move {
        let mut stream = stream(&client).await?;
        while let Some(delta) = stream.text_deltas().next().await {
            delta?;
        }
        stream.final_message().await
    });
}
