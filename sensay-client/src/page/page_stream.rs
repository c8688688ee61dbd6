use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;

use super::Page;
use super::iteration::Iteration;
use super::paged::Paged;
use crate::call::Call;
use crate::continuation::Continuation;
use crate::error::Error;
use crate::transport::BoxFuture;

/// A stream of the pages of a list. `pages` of a call returns it.
///
/// It is a `Stream`; [`next`](Self::next) works without a crate for streams. Requests, order, end and errors are those
/// of [`Items`](crate::Items).
#[must_use = "a stream does nothing unless it is polled"]
pub struct Pages<T> {
    state: State<T>,
    at: Option<Continuation>,
}

enum State<T> {
    Waiting(Iteration<T>),
    Requesting(BoxFuture<'static, Result<Option<Page<T>>, Error>>),
    Ended,
}

impl<T> Pages<T> {
    pub(crate) fn new<I: Paged<Item = T>>(call: Call<I>) -> Self {
        let iteration = Iteration::new(call);
        Self { at: Some(iteration.at.clone()), state: State::Waiting(iteration) }
    }

    /// Returns the position of the next page, or `None` at the end. After an error it is the page that failed.
    pub fn continuation(&self) -> Option<Continuation> {
        self.at.clone()
    }
}

impl<T: Send + 'static> Pages<T> {
    /// Returns the next page, or `None` at the end and after an error.
    ///
    /// Dropping the future loses nothing: the next call waits for the same response.
    pub async fn next(&mut self) -> Option<Result<Page<T>, Error>> {
        poll_fn(|context| self.poll(context)).await
    }

    pub(super) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Page<T>, Error>>> {
        loop {
            match std::mem::replace(&mut self.state, State::Ended) {
                State::Waiting(iteration) => self.state = State::Requesting(Box::pin(iteration.page())),
                State::Requesting(mut request) => match request.as_mut().poll(context) {
                    Poll::Pending => {
                        self.state = State::Requesting(request);
                        return Poll::Pending;
                    }
                    Poll::Ready(Ok(Some(page))) => {
                        self.at = page.continuation();
                        self.state = page.next.clone().map_or(State::Ended, State::Waiting);
                        return Poll::Ready(Some(Ok(page)));
                    }
                    Poll::Ready(Ok(None)) => self.at = None,
                    Poll::Ready(Err(error)) => return Poll::Ready(Some(Err(error))),
                },
                State::Ended => return Poll::Ready(None),
            }
        }
    }
}

impl<T: Send + 'static> Stream for Pages<T> {
    type Item = Result<Page<T>, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}

// Pages are moved, never pinned.
impl<T> Unpin for Pages<T> {}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("at", &self.at).finish_non_exhaustive()
    }
}
