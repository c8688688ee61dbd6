use std::sync::Arc;
use std::sync::atomic::Ordering;

use futures_core::FusedStream;
use http::{Response, StatusCode};

use super::super::{ChatStream, StreamEvent};
use super::support::{Do, Player, SECRET, client, line};
use crate::{Client, Error, ErrorKind};

pub(super) const REPLICA: &str = "03db5651-cb61-4bdf-9ef0-89561f7c9c53";

pub(super) fn respond(steps: Vec<Do>) -> (Client, Arc<Player>) {
    client(Response::builder().header("x-request-id", "r-1").body(steps).unwrap())
}

pub(super) async fn stream(client: &Client) -> Result<ChatStream, Error> {
    client.create_chat_completion(REPLICA).content("Hello").stream().await
}

/// Asserts what every error has once the headers of the response have arrived.
#[track_caller]
pub(super) fn assert_complete(error: &Error, kind: ErrorKind) {
    assert_eq!(error.kind(), kind, "{error:?}");
    assert_eq!(error.operation(), Some("create_chat_completion"));
    assert_eq!(error.status(), Some(StatusCode::OK));
    assert_eq!(error.request_id(), Some("r-1"));
    assert_eq!(error.headers().len(), 1);
    assert_eq!(error.attempts(), 1);
}

/// Takes all events, as lines, and the error.
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
async fn next_returns_one_event_at_a_time() {
    let (client, player) = respond(vec![Do::Send(b"f:{}\n0:\"I to"), Do::Send(b"ld\"\n0:\" you\"\nd:{}\n")]);
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
async fn text_deltas_are_text_only() {
    let (client, _) = respond(vec![Do::Send(b"g:\"hm\"\n0:\"a\"\n2:[]\n0:\"b\"\nd:{}\n")]);
    let mut stream = stream(&client).await.unwrap();
    let mut deltas = stream.text_deltas();
    assert_eq!(deltas.next().await.unwrap().unwrap(), "a");
    assert_eq!(deltas.next().await.unwrap().unwrap(), "b");
    assert!(deltas.next().await.is_none());
}

#[tokio::test]
async fn the_final_message_includes_the_text_taken_before() {
    let body = b"0:\"a\"\n0:\"b\"\nd:{\"finishReason\":\"stop\",\"usage\":{\"promptTokens\":5,\"completionTokens\":3}}\n";
    let (client, _) = respond(vec![Do::Send(body)]);
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
async fn json_instead_of_a_stream_is_one_piece() {
    let (client, _) = respond(vec![Do::Send(b"{\"success\":true,"), Do::Send(b"\"content\":\"whole\"}")]);
    let mut stream = stream(&client).await.unwrap();
    assert_eq!(drain(&mut stream).await.0, [r#"text "whole""#, "finish - -"]);
}

#[tokio::test]
async fn finish_closes_the_response_without_waiting_for_the_server() {
    let (client, player) = respond(vec![Do::Send(b"0:\"a\"\nd:{}\n"), Do::Hang]);
    let mut stream = stream(&client).await.unwrap();
    assert_eq!(stream.text().await.unwrap(), "a");
    assert!(player.dropped.load(Ordering::SeqCst));
}

#[tokio::test]
async fn dropping_the_stream_closes_the_response() {
    let (client, player) = respond(vec![Do::Send(b"0:\"a\"\n"), Do::Hang]);
    let mut stream = stream(&client).await.unwrap();
    stream.next().await.unwrap().unwrap();
    assert!(!player.dropped.load(Ordering::SeqCst));
    drop(stream);
    assert!(player.dropped.load(Ordering::SeqCst));
}

#[tokio::test]
async fn a_broken_connection_keeps_the_text() {
    let (client, player) = respond(vec![Do::Send(b"0:\"a\"\n0:\"b"), Do::Break]);
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
    // A stream that has failed does not look complete later.
    assert_complete(&stream.text().await.unwrap_err(), ErrorKind::Stream);
}

#[tokio::test]
async fn an_answer_without_an_end_is_an_error() {
    for body in [&b"0:\"a\"\n"[..], b"data: {\"type\":\"text-delta\",\"delta\":\"a\"}\n\n"] {
        let (client, _) = respond(vec![Do::Send(body)]);
        let mut stream = stream(&client).await.unwrap();
        let (lines, error) = drain(&mut stream).await;
        assert_eq!(lines, [r#"text "a""#]);
        let error = error.unwrap();
        assert_complete(&error, ErrorKind::Stream);
        assert_eq!(error.message(), "the stream ended before the answer was complete");
        assert_eq!(stream.partial_text(), "a");
    }
}

#[tokio::test]
async fn an_error_event_is_an_error_with_the_servers_message() {
    let (client, _) = respond(vec![Do::Send(b"0:\"a\"\n3:\"Overloaded\"\n")]);
    let mut stream = stream(&client).await.unwrap();
    let error = stream.text().await.unwrap_err();
    assert_complete(&error, ErrorKind::Stream);
    assert_eq!(error.message(), "Overloaded");
    assert_eq!(stream.partial_text(), "a");
}

#[tokio::test]
async fn an_error_in_json_keeps_its_code_and_body() {
    let body = br#"{"success":false,"error":"Quota","error_code":"CONVERSATION_QUOTA_EXCEEDED"}"#;
    let (client, _) = respond(vec![Do::Send(body)]);
    let error = stream(&client).await.unwrap().text().await.unwrap_err();
    assert_complete(&error, ErrorKind::Stream);
    assert!(error.is_quota_exceeded());
    assert_eq!(error.body().as_ref(), body);
}

#[tokio::test]
async fn an_error_has_the_bytes_that_cannot_be_decoded() {
    let (client, _) = respond(vec![Do::Send(b"<!DOCTYPE html>\n<p>")]);
    let error = stream(&client).await.unwrap().text().await.unwrap_err();
    assert_complete(&error, ErrorKind::Decode);
    assert_eq!(error.body().as_ref(), b"<!DOCTYPE html>");
}

#[tokio::test]
async fn a_text_above_the_limit_is_an_error() {
    const PIECE: &[u8] = b"0:\"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\"\n";
    let (client, _) = respond((0..70).map(|_| Do::Send(PIECE)).collect());
    let mut stream = stream(&client).await.unwrap();
    let error = stream.text().await.unwrap_err();
    assert_complete(&error, ErrorKind::TooLarge);
    assert_eq!(error.message(), "the answer has more than 4096 bytes");
    assert_eq!(stream.partial_text().len(), 4096);
}

#[tokio::test]
async fn an_error_response_is_an_error_of_the_call() {
    let body = br#"{"success":false,"error":"No such replica","request_id":"b-2"}"#;
    let (client, _) = client(Response::builder().status(404).body(vec![Do::Send(body)]).unwrap());
    let error = stream(&client).await.unwrap_err();
    assert!(error.is_not_found());
    assert_eq!(error.message(), "No such replica");
    assert_eq!(error.request_id(), Some("b-2"));
}

#[tokio::test]
async fn a_missing_property_is_reported_before_a_request_is_sent() {
    let (client, player) = respond(Vec::new());
    let error = client.create_chat_completion(REPLICA).stream().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert_eq!(player.requests.load(Ordering::SeqCst), 0);
}

#[tokio::test]
async fn a_body_that_is_always_ready_lets_other_tasks_run() {
    let mut steps: Vec<Do> = (0..1000).map(|_| Do::Send(b": busy\n\n")).collect();
    steps.push(Do::Send(b"data: [DONE]\n\n"));
    let (client, _) = respond(steps);
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
async fn the_secret_is_not_in_errors_and_debug() {
    let body = b"0:\"a\"\n3:\"bad secret s3cr3t-0f-the-organization\"\n";
    let (client, _) = respond(vec![Do::Send(body)]);
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
    let (client, _) = respond(Vec::new());
    sendable(&client.create_chat_completion(REPLICA).stream());
    sendable(&async move {
        let mut stream = stream(&client).await?;
        while let Some(delta) = stream.text_deltas().next().await {
            delta?;
        }
        stream.final_message().await
    });
}
