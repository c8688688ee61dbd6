use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::{Buf, Bytes};
use futures_core::{FusedStream, Stream};
use tokio::time::Sleep;

use super::decoder::{Decoder, Limits};
use super::event::{StreamEvent, StreamedMessage, TokenUsage};
use super::fault::Fault;
use super::form::Form;
use super::text_deltas::TextDeltas;
use crate::body::Body;
use crate::client::Client;
use crate::credential::Secrets;
use crate::error::{Error, ErrorKind};
use crate::json;
use crate::response::{Meta, meta_methods};
use crate::send::{self, Arriving};
use crate::throttle::Turn;

/// How long the server may send nothing, unless the options say otherwise.
const IDLE_TIMEOUT: Duration = Duration::from_secs(60);

const MAX_EVENT_BYTES: usize = 1 << 20;

/// How many pieces without an event one poll reads before it lets other tasks run.
const PIECES_A_TURN: u32 = 64;

/// A stream of an answer that the server is still writing.
///
/// It is a [`Stream`] of [`StreamEvent`]s; [`next`](Self::next) works without a crate for streams. See the
/// [module](super) for its guarantees.
#[must_use = "a stream does nothing unless it is polled"]
pub struct ChatStream {
    client: Client,
    meta: Meta,
    secrets: Secrets,
    /// `None` after the end: dropping the body closes the response.
    body: Option<Body>,
    turn: Turn,
    /// The bytes that have arrived and are not decoded yet.
    piece: Bytes,
    decoder: Decoder,
    idle_timeout: Duration,
    /// Runs only while a poll waits for the server, so that a slow caller does not count as silence.
    silence: Option<Pin<Box<Sleep>>>,
    text: String,
    end: Option<End>,
}

#[derive(Debug)]
enum End {
    Finished { reason: Option<String>, usage: Option<TokenUsage> },
    Failed,
}

meta_methods! { [] ChatStream }

impl ChatStream {
    pub(crate) fn new(client: &Client, arriving: Arriving, idle_timeout: Option<Duration>) -> Self {
        let Arriving { meta, body, secrets, turn } = arriving;
        let limits = Limits { event: MAX_EVENT_BYTES, whole: client.sender().max_response_bytes };
        Self {
            client: client.clone(),
            decoder: Decoder::new(Form::from_headers(&meta.headers), limits),
            meta,
            secrets,
            body: Some(body),
            turn,
            piece: Bytes::new(),
            idle_timeout: idle_timeout.unwrap_or(IDLE_TIMEOUT),
            silence: None,
            text: String::new(),
            end: None,
        }
    }

    /// Returns the next event, or `None` after the last one, which is [`StreamEvent::Finish`], and after an error.
    ///
    /// Dropping the future loses nothing.
    ///
    /// # Errors
    ///
    /// Fails if the answer ends too early, if the server sends nothing for too long, or if the bytes cannot be decoded:
    /// see the [module](super#errors).
    pub async fn next(&mut self) -> Option<Result<StreamEvent, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Returns a stream of the text alone, piece by piece.
    pub fn text_deltas(&mut self) -> TextDeltas<'_> {
        TextDeltas(self)
    }

    /// Waits for the end and returns the whole text, including the pieces that were taken before.
    ///
    /// # Errors
    ///
    /// Fails as [`next`](Self::next) does. [`partial_text`](Self::partial_text) keeps the text that has arrived.
    pub async fn text(&mut self) -> Result<String, Error> {
        self.final_message().await.map(|message| message.text)
    }

    /// Waits for the end and returns the whole text, the finish reason and the number of tokens.
    ///
    /// # Errors
    ///
    /// Fails as [`text`](Self::text) does.
    pub async fn final_message(&mut self) -> Result<StreamedMessage, Error> {
        while let Some(event) = self.next().await {
            event?;
        }
        match &self.end {
            Some(End::Finished { reason, usage }) => {
                Ok(StreamedMessage { text: self.text.clone(), finish_reason: reason.clone(), usage: *usage })
            }
            _ => {
                let error = Error::streamed(ErrorKind::Stream, "the stream has already failed");
                Err(self.complete(error, Vec::new()))
            }
        }
    }

    /// Returns the text of all events that were taken so far, also after an error.
    pub fn partial_text(&self) -> &str {
        &self.text
    }

    fn poll_event(&mut self, context: &mut Context<'_>) -> Poll<Result<StreamEvent, (Error, Vec<u8>)>> {
        for _ in 0..PIECES_A_TURN {
            let mut rest = &*self.piece;
            let event = self.decoder.next(&mut rest);
            let taken = self.piece.len() - rest.len();
            self.piece.advance(taken);
            if let Some(event) = event.map_err(|fault| self.failure(fault))? {
                return Poll::Ready(Ok(event));
            }
            let Some(body) = &mut self.body else {
                let last = self.decoder.finish().and_then(|event| event.ok_or(Fault::Incomplete));
                return Poll::Ready(last.map_err(|fault| self.failure(fault)));
            };
            match Pin::new(body).poll_next(context) {
                Poll::Ready(Some(Ok(piece))) => {
                    if !piece.is_empty() {
                        self.silence = None;
                    }
                    self.piece = piece;
                }
                Poll::Ready(Some(Err(error))) => {
                    return Poll::Ready(Err((send::failed(self.client.sender(), error), Vec::new())));
                }
                Poll::Ready(None) => self.body = None,
                Poll::Pending => {
                    let limit = self.idle_timeout;
                    let silence = self.silence.get_or_insert_with(|| Box::pin(tokio::time::sleep(limit)));
                    ready!(silence.as_mut().poll(context));
                    let error = Error::from_timeout("the next piece of the stream", limit);
                    return Poll::Ready(Err((error, Vec::new())));
                }
            }
        }
        context.waker().wake_by_ref();
        Poll::Pending
    }

    /// Returns the error of a fault, and the bytes for its body.
    fn failure(&self, fault: Fault) -> (Error, Vec<u8>) {
        let headers = &self.meta.headers;
        match json::compression(headers) {
            // The bytes mean nothing, so what is wrong with them means nothing either.
            Some(_) if self.text.is_empty() && !matches!(fault, Fault::Server { .. }) => {
                let message = format!("the stream is {}", json::kind(headers, &[]));
                (Error::streamed(ErrorKind::Decode, message), Vec::new())
            }
            _ => fault.into_error(headers),
        }
    }

    /// Records the text or the end that an event brings.
    fn record(&mut self, event: &StreamEvent) -> Result<(), (Error, Vec<u8>)> {
        match event {
            StreamEvent::TextDelta(delta) => {
                let limit = self.client.sender().max_response_bytes;
                if self.text.len() + delta.len() > limit {
                    return Err(Fault::TooLarge { what: "the answer", limit }.into_error(&self.meta.headers));
                }
                self.text.push_str(delta);
            }
            StreamEvent::Finish { reason, usage } => {
                self.end(End::Finished { reason: reason.clone(), usage: *usage });
            }
            StreamEvent::ReasoningDelta(_) | StreamEvent::Other { .. } => {}
        }
        Ok(())
    }

    fn end(&mut self, end: End) {
        self.end = Some(end);
        self.body = None;
        self.turn = Turn::default();
        self.piece = Bytes::new();
        self.silence = None;
    }

    /// Adds the response and the call to an error.
    fn complete(&self, error: Error, body: Vec<u8>) -> Error {
        let Meta { operation, status, headers, attempts } = &self.meta;
        let error = error
            .with_response(*status, headers.clone(), body.into())
            .with_operation(operation)
            .with_attempts(*attempts);
        self.client.sender().without_secrets(self.secrets.hide(error))
    }
}

impl Stream for ChatStream {
    type Item = Result<StreamEvent, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.end.is_some() {
            return Poll::Ready(None);
        }
        let result = ready!(self.poll_event(context)).and_then(|event| self.record(&event).map(|()| event));
        Poll::Ready(Some(result.map_err(|(error, body)| {
            self.end(End::Failed);
            self.complete(error, body)
        })))
    }
}

impl FusedStream for ChatStream {
    fn is_terminated(&self) -> bool {
        self.end.is_some()
    }
}

/// Shows the length of the text, never the text.
impl fmt::Debug for ChatStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ChatStream")
            .field("operation", &self.meta.operation)
            .field("status", &self.meta.status.as_u16())
            .field("request_id", &self.request_id())
            .field("attempts", &self.meta.attempts)
            .field("text", &format_args!("{} bytes", self.text.len()))
            .field("ended", &self.end.is_some())
            .finish_non_exhaustive()
    }
}
