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
use crate::response::{Meta, meta_methods};
use crate::send::{self, Arriving};
use crate::throttle::Turn;

/// How long an answer may be silent.
const IDLE_TIMEOUT: Duration = Duration::from_secs(60);

/// How large an event may be.
const MAX_EVENT_BYTES: usize = 1 << 20;

/// How many pieces without an event are taken before others have their turn.
const PIECES_A_TURN: u32 = 64;

/// An answer that arrives while it is being written.
///
/// It is a [`Stream`] of [`StreamEvent`]s; [`next`](Self::next) needs no other crate. See the [module](super) for what
/// can be relied on.
#[must_use = "a stream does nothing unless it is polled"]
pub struct ChatStream {
    client: Client,
    meta: Meta,
    secrets: Secrets,
    /// `None` as soon as nothing more is wanted of it, which closes the response.
    body: Option<Body>,
    turn: Turn,
    /// What has arrived and has not been read.
    piece: Bytes,
    decoder: Decoder,
    idle_timeout: Duration,
    /// Runs while the server is waited for, and never while the caller is.
    silence: Option<Pin<Box<Sleep>>>,
    text: String,
    end: Option<End>,
}

/// How it ended.
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
            decoder: Decoder::new(Form::promised(&meta.headers), limits),
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

    /// The next event; `None` after the last one, which is [`StreamEvent::Finish`], and after an error.
    ///
    /// Dropping the future loses nothing.
    ///
    /// # Errors
    ///
    /// Fails if the answer breaks off, is silent for too long, or cannot be read: see the [module](super#errors).
    pub async fn next(&mut self) -> Option<Result<StreamEvent, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// The text alone, piece by piece.
    pub fn text_deltas(&mut self) -> TextDeltas<'_> {
        TextDeltas(self)
    }

    /// Waits for the end, and gives the whole text, with what had been taken before.
    ///
    /// # Errors
    ///
    /// As [`next`](Self::next). The text that had arrived stays in [`partial_text`](Self::partial_text).
    pub async fn text(&mut self) -> Result<String, Error> {
        self.final_message().await.map(|message| message.text)
    }

    /// Waits for the end, and gives the whole text with how it ended.
    ///
    /// # Errors
    ///
    /// As [`text`](Self::text).
    pub async fn final_message(&mut self) -> Result<StreamedMessage, Error> {
        while let Some(event) = self.next().await {
            event?;
        }
        match &self.end {
            Some(End::Finished { reason, usage }) => {
                Ok(StreamedMessage { text: self.text.clone(), finish_reason: reason.clone(), usage: *usage })
            }
            _ => {
                let error = Error::streamed(ErrorKind::Stream, "the answer failed before");
                Err(self.complete(error, Vec::new()))
            }
        }
    }

    /// The text that has been taken so far, which stays after an error.
    pub fn partial_text(&self) -> &str {
        &self.text
    }

    fn poll_event(&mut self, context: &mut Context<'_>) -> Poll<Result<StreamEvent, (Error, Vec<u8>)>> {
        for _ in 0..PIECES_A_TURN {
            let mut rest = &*self.piece;
            let event = self.decoder.next(&mut rest);
            let taken = self.piece.len() - rest.len();
            self.piece.advance(taken);
            if let Some(event) = event.map_err(|fault| fault.into_error(&self.meta.headers))? {
                return Poll::Ready(Ok(event));
            }
            let Some(body) = &mut self.body else {
                let last = self.decoder.finish().and_then(|event| event.ok_or(Fault::Incomplete));
                return Poll::Ready(last.map_err(|fault| fault.into_error(&self.meta.headers)));
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
                    let error = Error::from_timeout("the next piece of the answer", limit);
                    return Poll::Ready(Err((error, Vec::new())));
                }
            }
        }
        context.waker().wake_by_ref();
        Poll::Pending
    }

    /// Keeps what an event says.
    fn keep(&mut self, event: &StreamEvent) -> Result<(), (Error, Vec<u8>)> {
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

    /// Adds to an error what is known of the call.
    fn complete(&self, error: Error, body: Vec<u8>) -> Error {
        let Meta { operation, status, headers, attempts } = &self.meta;
        let error = error.with_response(*status, headers.clone(), body.into()).of(operation).after(*attempts);
        self.client.sender().without_secrets(self.secrets.hide(error))
    }
}

impl Stream for ChatStream {
    type Item = Result<StreamEvent, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.end.is_some() {
            return Poll::Ready(None);
        }
        let result = ready!(self.poll_event(context)).and_then(|event| self.keep(&event).map(|()| event));
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

/// Says how much there is, never what.
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
