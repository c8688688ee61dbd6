use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::{ChatStream, StreamEvent};
use crate::error::Error;

/// A stream of the pieces of an answer's text. [`ChatStream::text_deltas`] returns it.
#[derive(Debug)]
#[must_use = "a stream does nothing unless it is polled"]
pub struct TextDeltas<'a>(pub(super) &'a mut ChatStream);

impl TextDeltas<'_> {
    /// Returns the next piece of text, or `None` when the answer is complete.
    ///
    /// Dropping the future loses nothing.
    ///
    /// # Errors
    ///
    /// Fails as [`ChatStream::next`] does.
    pub async fn next(&mut self) -> Option<Result<String, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

impl Stream for TextDeltas<'_> {
    type Item = Result<String, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            match ready!(Pin::new(&mut *self.0).poll_next(context)) {
                None => return Poll::Ready(None),
                Some(Ok(StreamEvent::TextDelta(delta))) => return Poll::Ready(Some(Ok(delta))),
                Some(Ok(_)) => {}
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
            }
        }
    }
}
