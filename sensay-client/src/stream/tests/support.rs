//! Events as lines, and a transport whose response has a scripted body.

use std::collections::VecDeque;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;

use super::super::decoder::{Decoder, Limits};
use super::super::event::{StreamEvent, TokenUsage};
use super::super::fault::Fault;
use super::super::form::Form;
use crate::transport::{BoxFuture, Transport, TransportError, TransportErrorKind};
use crate::{Body, Client, RetryPolicy};

pub(super) const LIMITS: Limits = Limits { event: 1 << 10, whole: 1 << 12 };

pub(super) const FORMS: [Option<Form>; 3] = [None, Some(Form::DataStream), Some(Form::ServerSentEvents)];

/// Decodes pieces, and asserts that the decoder keeps little and that it comes to an end.
pub(super) fn decode<'a>(announced: Option<Form>, pieces: impl IntoIterator<Item = &'a [u8]>) -> Vec<String> {
    let mut decoder = Decoder::new(announced, LIMITS);
    let mut lines = Vec::new();
    for mut piece in pieces {
        loop {
            match decoder.next(&mut piece) {
                Ok(Some(event)) => lines.push(line(&event)),
                Ok(None) => break,
                Err(fault) => lines.push(fault_line(fault)),
            }
        }
        assert!(piece.is_empty());
        assert!(decoder.held() <= LIMITS.whole + 4 * LIMITS.event);
    }
    for _ in 0..4 {
        match decoder.finish() {
            Ok(Some(event)) => lines.push(line(&event)),
            Ok(None) => return lines,
            Err(fault) => lines.push(fault_line(fault)),
        }
    }
    panic!("the decoder does not come to an end: {lines:?}");
}

pub(super) fn line(event: &StreamEvent) -> String {
    match event {
        StreamEvent::TextDelta(delta) => format!("text {delta:?}"),
        StreamEvent::ReasoningDelta(delta) => format!("reasoning {delta:?}"),
        StreamEvent::Finish { reason, usage } => {
            let number = |number: Option<u64>| number.map_or("?".to_owned(), |number| number.to_string());
            let usage = match usage {
                None => "-".to_owned(),
                Some(TokenUsage { prompt, completion }) => {
                    format!("{}/{}", number(*prompt), number(*completion))
                }
            };
            format!("finish {} {usage}", reason.as_deref().unwrap_or("-"))
        }
        StreamEvent::Other { name, data } => format!("other {name} {data}"),
    }
}

fn fault_line(fault: Fault) -> String {
    match fault {
        Fault::Server { message, api, .. } => {
            let details = [("code", api.code), ("id", api.request_id)];
            let details = details.into_iter().filter_map(|(name, value)| Some(format!(" {name}={}", value?)));
            format!("server {message}{}", details.collect::<String>())
        }
        Fault::Incomplete => "incomplete".to_owned(),
        Fault::Unknown(first) => format!("unknown {first}"),
        Fault::Refused(refusal) => format!("refused {refusal}"),
        Fault::TooLarge { what, limit } => format!("too large {what} {limit}"),
        Fault::Unreadable { bytes, .. } | Fault::Foreign(bytes) => {
            format!("unreadable {}", String::from_utf8_lossy(&bytes))
        }
    }
}

/// A step of a scripted body.
#[derive(Debug)]
pub(super) enum Do {
    Send(&'static [u8]),
    Wait(Duration),
    Break,
    /// Sends nothing more, forever.
    Hang,
}

/// A scripted body, which records that it is dropped.
struct Script {
    steps: VecDeque<Do>,
    waiting: Option<Pin<Box<tokio::time::Sleep>>>,
    dropped: Arc<AtomicBool>,
}

impl Drop for Script {
    fn drop(&mut self) {
        self.dropped.store(true, Ordering::SeqCst);
    }
}

impl Stream for Script {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(waiting) = &mut self.waiting {
                ready!(waiting.as_mut().poll(context));
                self.waiting = None;
            }
            match self.steps.pop_front() {
                None => return Poll::Ready(None),
                Some(Do::Send(bytes)) => return Poll::Ready(Some(Ok(Bytes::from_static(bytes)))),
                Some(Do::Wait(time)) => self.waiting = Some(Box::pin(tokio::time::sleep(time))),
                Some(Do::Break) => {
                    let error = TransportError::new(TransportErrorKind::Broken, "reset");
                    return Poll::Ready(Some(Err(error)));
                }
                Some(Do::Hang) => {
                    self.steps.push_front(Do::Hang);
                    return Poll::Pending;
                }
            }
        }
    }
}

/// A transport with one response, whose body is scripted.
#[derive(Debug)]
pub(super) struct Player {
    response: Mutex<Option<http::Response<Vec<Do>>>>,
    pub(super) dropped: Arc<AtomicBool>,
    pub(super) requests: AtomicU32,
    pub(super) accept: Mutex<Option<String>>,
}

/// The secret of the client, which no output may contain.
pub(super) const SECRET: &str = "s3cr3t-0f-the-organization";

/// Creates a client that gets this response, once.
pub(super) fn client(response: http::Response<Vec<Do>>) -> (Client, Arc<Player>) {
    let player = Arc::new(Player {
        response: Mutex::new(Some(response)),
        dropped: Arc::default(),
        requests: AtomicU32::new(0),
        accept: Mutex::default(),
    });
    let client = Client::builder()
        .organization_secret(SECRET)
        .transport(player.clone())
        .retry(RetryPolicy::never())
        .max_response_bytes(4096)
        .build()
        .unwrap();
    (client, player)
}

impl Transport for Player {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(async move {
            self.requests.fetch_add(1, Ordering::SeqCst);
            let accept = request.headers().get("accept").map(|value| value.to_str().unwrap().to_owned());
            *self.accept.lock().unwrap() = accept;
            let response = self.response.lock().unwrap().take().unwrap();
            Ok(response.map(|steps| {
                let dropped = self.dropped.clone();
                Body::from_stream(Script { steps: steps.into(), waiting: None, dropped })
            }))
        })
    }
}
