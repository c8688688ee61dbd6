//! The steps that a server takes on a connection: chunks of a body, the time between them, and the end.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use hyper::body::{Body, Bytes, Frame, SizeHint};
use tokio::time::Sleep;

/// One step on a connection.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    Chunk(Bytes),
    Pause(Duration),
    /// Closes the connection, even if the response is not complete.
    Break,
    /// Closes the connection with a reset.
    Reset,
    /// Sends nothing more, and keeps the connection open.
    Hang,
}

/// The body of a response, produced step by step.
pub(crate) struct Outgoing {
    steps: VecDeque<Step>,
    pause: Option<Pin<Box<Sleep>>>,
    /// Whether the connection may still buffer a chunk.
    is_unflushed: bool,
}

/// The error that makes hyper close the connection in the middle of a body.
#[derive(Debug)]
pub(crate) struct Broken;

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a scripted reply breaks the response")
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
                // hyper flushes its buffer when the body is pending, so each chunk is sent separately.
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
