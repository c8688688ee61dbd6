//! What goes over the wire: pieces, the time between them, and how it all ends.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use hyper::body::{Body, Bytes, Frame, SizeHint};
use tokio::time::Sleep;

/// One thing that a server does with a connection.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    Chunk(Bytes),
    Pause(Duration),
    /// Closes the connection, whatever is still to come.
    Break,
    /// Closes the connection with a reset.
    Reset,
    /// Does nothing more, and keeps the connection open.
    Hang,
}

/// The body of a response.
pub(crate) struct Outgoing {
    steps: VecDeque<Step>,
    pause: Option<Pin<Box<Sleep>>>,
    /// Whether a chunk may still be in the buffer of the connection.
    is_unflushed: bool,
}

/// Ends a body without its end, so that the connection is closed.
#[derive(Debug)]
pub(crate) struct Broken;

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the response is broken off on purpose")
    }
}

impl std::error::Error for Broken {}

impl From<Infallible> for Broken {
    fn from(never: Infallible) -> Self {
        match never {}
    }
}

impl Outgoing {
    pub(crate) fn new(steps: Vec<Step>) -> Self {
        Self { steps: steps.into(), pause: None, is_unflushed: false }
    }
}

impl Body for Outgoing {
    type Data = Bytes;
    type Error = Broken;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Broken>>> {
        loop {
            if let Some(pause) = &mut self.pause {
                std::task::ready!(pause.as_mut().poll(context));
                self.pause = None;
            }
            if self.is_unflushed && !self.steps.is_empty() {
                // The connection flushes what it has while it waits, so that each chunk goes by itself.
                self.is_unflushed = false;
                context.waker().wake_by_ref();
                return Poll::Pending;
            }
            match self.steps.pop_front() {
                None => return Poll::Ready(None),
                Some(Step::Chunk(chunk)) if chunk.is_empty() => {}
                Some(Step::Chunk(chunk)) => {
                    self.is_unflushed = true;
                    return Poll::Ready(Some(Ok(Frame::data(chunk))));
                }
                Some(Step::Pause(duration)) => self.pause = Some(Box::pin(tokio::time::sleep(duration))),
                Some(Step::Break | Step::Reset) => return Poll::Ready(Some(Err(Broken))),
                Some(Step::Hang) => {
                    self.steps.push_front(Step::Hang);
                    return Poll::Pending;
                }
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        self.pause.is_none()
            && self.steps.iter().all(|step| matches!(step, Step::Chunk(chunk) if chunk.is_empty()))
    }

    fn size_hint(&self) -> SizeHint {
        let lengths = self.steps.iter().map(|step| match step {
            Step::Chunk(chunk) => u64::try_from(chunk.len()).ok(),
            _ => None,
        });
        match lengths.sum::<Option<u64>>() {
            Some(length) if self.pause.is_none() => SizeHint::with_exact(length),
            _ => SizeHint::default(),
        }
    }
}
