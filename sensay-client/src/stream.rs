//! Answers that arrive while they are being written.
//!
//! A call whose answer can be streamed, such as [`create_chat_completion`](crate::Client::create_chat_completion), has
//! `stream` beside `send`. It returns a [`ChatStream`], which yields the answer event by event, as text only, or whole
//! at its end.
//!
//! ```
//! # use sensay_client::transport::{BoxFuture, Transport, TransportError};
//! # use sensay_client::{Body, Client};
//! # #[derive(Debug)]
//! # struct Offline;
//! # impl Transport for Offline {
//! #     fn send(&self, _: http::Request<Body>) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
//! #         let body = "0:\"I told stories, \"\n0:\"and I went for long walks.\"\nd:{\"finishReason\":\"stop\"}\n";
//! #         Box::pin(async move { Ok(http::Response::new(Body::from(body))) })
//! #     }
//! # }
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), sensay_client::Error> {
//! # let client = Client::builder().organization_secret("secret").transport(Offline).build()?;
//! let mut answer = client
//!     .create_chat_completion("03db5651-cb61-4bdf-9ef0-89561f7c9c53")
//!     .content("How did you cope with the pressure of the war?")
//!     .stream()
//!     .await?;
//! let mut deltas = answer.text_deltas();
//! while let Some(delta) = deltas.next().await {
//!     print!("{}", delta?);
//! }
//! assert_eq!(answer.partial_text(), "I told stories, and I went for long walks.");
//! # Ok(())
//! # }
//! ```
//!
//! The guide has a page about [streaming](crate::guide::streaming).
//!
//! # Guarantees
//!
//! - Until the headers of the response arrive, `stream` behaves as `send` does: the same errors, the same retries.
//!   After that the request is never sent again, because the server may already have kept the answer in the chat
//!   history.
//! - The stream does nothing unless it is polled: there is no task behind it. Dropping it closes the response.
//! - The server may send nothing for [`idle_timeout`](crate::Options::idle_timeout), 60 seconds unless set. The answer
//!   as a whole has no timeout: [`timeout`](crate::Options::timeout) and
//!   [`attempt_timeout`](crate::Options::attempt_timeout) end with the headers of the response.
//! - A stream ends with [`StreamEvent::Finish`] or with an error, and then yields `None` forever. An answer that stops
//!   before its end is an error even if the server closed the connection properly, because half an answer looks like a
//!   whole one. [`partial_text`](ChatStream::partial_text) keeps the text that has arrived.
//! - Memory is bounded: an event has at most 1 MiB, and the text at most
//!   [`max_response_bytes`](crate::ClientBuilder::max_response_bytes).
//!
//! # Errors
//!
//! Every error has the operation, the status, the headers, the request id and the number of attempts.
//! If the server writes an error with a request id into the stream, the error has that request id.
//!
//! An answer that fails on its way [is retryable](crate::Error::is_retryable), whichever side failed, unless a quota is
//! used up, the model refuses, or the bytes cannot be decoded. The client itself does not send the request again.
//!
//! | kind | what happened |
//! | --- | --- |
//! | [`Stream`](crate::ErrorKind::Stream) | the server ended the answer with an error, or before it was complete |
//! | [`Timeout`](crate::ErrorKind::Timeout) | the server sent nothing for too long |
//! | [`Transport`](crate::ErrorKind::Transport) | the connection broke |
//! | [`Decode`](crate::ErrorKind::Decode) | a part of the stream cannot be decoded, or the stream has only parts that this crate does not know; [`body`](crate::Error::body) has the part |
//! | [`Processing`](crate::ErrorKind::Processing) | the model refuses to answer; the message has its words |
//! | [`TooLarge`](crate::ErrorKind::TooLarge) | an event or the text is larger than the client accepts |
//!
//! # Protocols
//!
//! The API's documentation names the stream protocol of the AI SDK, but not its version. The client reads versions 4
//! and 5, chunks in OpenAI's format, and a plain JSON object, which a server may send instead of a stream. The first
//! bytes decide between them. Where they are ambiguous, the headers decide (`x-vercel-ai-data-stream`,
//! `x-vercel-ai-ui-message-stream`, `Content-Type`).
//!
//! | event | version 4: lines of `code:JSON` | version 5: server-sent events by `type` | OpenAI: server-sent events | JSON |
//! | --- | --- | --- | --- | --- |
//! | [`TextDelta`](StreamEvent::TextDelta) | `0` | `text-delta` | `choices[0].delta.content` | `content` |
//! | [`ReasoningDelta`](StreamEvent::ReasoningDelta) | `g` | `reasoning-delta` | `choices[0].delta.reasoning_content` | |
//! | [`Finish`](StreamEvent::Finish) | `d` | `finish`, or `[DONE]` without one before it | `[DONE]`, or the end after a `finish_reason` | the end |
//! | an error of kind `Stream` | `3`, or `d` with the reason `error` | `error`, `abort`, or `finish` with the reason `error` | `finish_reason` is `error` | |
//! | an error of kind `Processing` at the end | | | `choices[0].delta.refusal` | |
//! | [`Other`](StreamEvent::Other) | every other code | every other type | | |
//!
//! In every protocol, an object with `success: false` or with an `error` is an error of kind `Stream`.
//! If a stream has only events that this crate does not know, its end is an error of kind `Decode`, with or without
//! `[DONE]`. A refusal is an error, since an empty answer would hide it, and as text it could be taken for an answer.
//!
//! Servers that keep text in UTF-16 can split a character between two deltas. The client joins the halves; an unpaired
//! half becomes U+FFFD, and so do bytes that are not UTF-8.
//!
//! Bytes after `Finish` are not read.

mod answer;
mod call;
mod chat_stream;
mod data_stream;
mod decoder;
mod event;
mod fault;
mod flat;
mod form;
mod lines;
mod message_stream;
mod part;
mod plain;
mod server_sent_events;
mod surrogates;
mod text_deltas;

pub(crate) use call::streams;
pub use chat_stream::ChatStream;
#[cfg(feature = "fuzzing")]
pub(crate) use decoder::{Decoder, Limits};
pub use event::{StreamEvent, StreamedMessage, TokenUsage};
#[cfg(feature = "fuzzing")]
pub(crate) use form::Form;
pub use text_deltas::TextDeltas;

#[cfg(test)]
mod tests;
