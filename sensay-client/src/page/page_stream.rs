use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;

use super::Page;
use super::paged::Paged;
use super::walk::Walk;
use crate::call::Call;
use crate::continuation::Continuation;
use crate::error::Error;
use crate::transport::BoxFuture;

/// All pages of a list, one after the other: what `pages` of a call gives.
///
/// It is a `Stream`, and without any crate for streams [`next`](Self::next) does as well. What is said of
/// [`Items`](crate::Items) about order, end, errors and options holds for pages too.
#[must_use = "nothing is asked for until the stream is polled"]
pub struct Pages<T> {
    state: State<T>,
    at: Option<Continuation>,
}

enum State<T> {
    Waiting(Walk<T>),
    Asking(BoxFuture<'static, Result<Option<Page<T>>, Error>>),
    Ended,
}

impl<T> Pages<T> {
    pub(crate) fn new<I: Paged<Item = T>>(call: Call<I>) -> Self {
        let walk = Walk::new(call);
        Self { at: Some(walk.at.clone()), state: State::Waiting(walk) }
    }

    /// Where the next page is: also after an error, where it is the page that could not be had. `None` at the end.
    pub fn continuation(&self) -> Option<Continuation> {
        self.at.clone()
    }
}

impl<T: Send + 'static> Pages<T> {
    /// The next page, `None` at the end and after an error.
    ///
    /// Dropping the future loses nothing: the next one waits for the same answer.
    pub async fn next(&mut self) -> Option<Result<Page<T>, Error>> {
        poll_fn(|context| self.poll(context)).await
    }

    pub(super) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Page<T>, Error>>> {
        loop {
            match std::mem::replace(&mut self.state, State::Ended) {
                State::Waiting(walk) => self.state = State::Asking(Box::pin(walk.page())),
                State::Asking(mut asking) => match asking.as_mut().poll(context) {
                    Poll::Pending => {
                        self.state = State::Asking(asking);
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

/// Pages are never pinned, only moved.
impl<T> Unpin for Pages<T> {}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("at", &self.at).finish_non_exhaustive()
    }
}
