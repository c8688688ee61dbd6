//! Answers that arrive while they are being written.
//!
//! A call whose answer can be streamed, such as [`create_chat_completion`](crate::Client::create_chat_completion), has
//! `stream` beside `send`. It gives a [`ChatStream`]: events one by one, or only the text, or all of it at once.
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
//! The guide has a page about [using it](crate::guide::streaming).
//!
//! # What can be relied on
//!
//! - `stream` fails as `send` does, with retries and all, until the head of the response is there. From then on nothing
//!   is sent again: what the server has written, and perhaps kept in the chat history, cannot be unwritten.
//! - Nothing happens unless the stream is polled: there is no task behind it. Dropping it closes the response.
//! - The answer may be silent for [`idle_timeout`](crate::Options::idle_timeout), 60 seconds unless set. It may take as
//!   long as it likes in all; [`timeout`](crate::Options::timeout) and
//!   [`attempt_timeout`](crate::Options::attempt_timeout) end with the head of the response.
//! - A stream ends with [`StreamEvent::Finish`] or with an error, and after either with `None` for good. An answer that
//!   stops before its end is an error even if the connection was closed in good order, for half an answer looks like a
//!   whole one. The text that had arrived is kept: [`partial_text`](ChatStream::partial_text).
//! - Memory is bounded: an event has at most 1 MiB, and the text as much as
//!   [`max_response_bytes`](crate::ClientBuilder::max_response_bytes) says.
//!
//! # Errors
//!
//! Every error has the operation, the status, the headers, the request id and the number of attempts.
//! The request id of an error that the server wrote into the stream is the one that stands in it.
//!
//! An answer that failed on its way [is retryable](crate::Error::is_retryable), whoever broke it off, unless a quota is
//! used up or what arrived cannot be read. The client itself does not send it again.
//!
//! | kind | what happened |
//! | --- | --- |
//! | [`Stream`](crate::ErrorKind::Stream) | the server ended the answer with an error, or before its end |
//! | [`Timeout`](crate::ErrorKind::Timeout) | the answer was silent for too long |
//! | [`Transport`](crate::ErrorKind::Transport) | the connection broke |
//! | [`Decode`](crate::ErrorKind::Decode) | something in it cannot be read; [`body`](crate::Error::body) has it |
//! | [`TooLarge`](crate::ErrorKind::TooLarge) | an event or the text is larger than the client accepts |
//!
//! # What the server sends
//!
//! The API's documentation names the stream protocol of the AI SDK, but not its version. Both are read, and so are the
//! chunks of OpenAI's form, and the plain JSON object that a server may send all the same. The first bytes tell which
//! it is. Where they do not, the headers are asked (`x-vercel-ai-data-stream`, `x-vercel-ai-ui-message-stream`,
//! `Content-Type`).
//!
//! | event | version 4: lines of `code:JSON` | version 5: server-sent events by `type` | OpenAI: server-sent events | JSON |
//! | --- | --- | --- | --- | --- |
//! | [`TextDelta`](StreamEvent::TextDelta) | `0` | `text-delta` | `choices[0].delta.content` | `content` |
//! | [`ReasoningDelta`](StreamEvent::ReasoningDelta) | `g` | `reasoning-delta` | | |
//! | [`Finish`](StreamEvent::Finish) | `d` | `finish`, or `[DONE]` without one before it | `[DONE]`, or the end after a `finish_reason` | the end |
//! | an error of kind `Stream` | `3`, or `d` with the reason `error` | `error`, `abort`, or `finish` with the reason `error` | `finish_reason` is `error` | |
//! | [`Other`](StreamEvent::Other) | every other code | every other type | | |
//!
//! In every form, an object whose `success` is `false` or that has an `error` in it is an error of kind `Stream`.
//! A stream of nothing but events that this crate does not know is no success either: `[DONE]` then is an error of kind
//! `Decode`.
//!
//! Servers that keep text in UTF-16 can cut a character in half between two deltas: the halves are put together, and a
//! half that stays alone is U+FFFD, as is what is no UTF-8.
//!
//! What comes after `Finish` is not read.

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
