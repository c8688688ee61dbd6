//! The attempts of a call: how many there were, whether and when there is another, and how long they may take together.

use std::future::Future;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::{Instant, timeout_at};
use tracing::Span;

use super::trace;
use crate::error::{Earlier, Error};
use crate::options::Options;
use crate::retry::{Budget, Next};

/// The note on an error when the retry budget is used up.
const NO_BUDGET: &str = "the retry budget of the client is used up";

/// The attempts of a call under way.
pub(crate) struct Attempts<'a> {
    budget: &'a Budget,
    options: &'a Options,
    /// Whether a request that may have been processed can be sent again.
    idempotent: bool,
    /// The point in time, and the timeout it came from.
    deadline: Option<(Instant, Duration)>,
    started: AtomicU32,
    /// Whether the next attempt waits for the limits of the client.
    queued: AtomicBool,
    earlier: Mutex<Earlier>,
}

impl<'a> Attempts<'a> {
    pub(crate) fn new(budget: &'a Budget, options: &'a Options, idempotent: bool) -> Self {
        // A deadline too far away to represent is no deadline.
        let deadline = options.timeout.and_then(|limit| Some((Instant::now().checked_add(limit)?, limit)));
        let (started, queued, earlier) = Default::default();
        Self { budget, options, idempotent, deadline, started, queued, earlier }
    }

    /// Runs the attempts, until the deadline at the latest. An error gets the failures of those before it.
    pub(crate) async fn run<T>(&self, attempts: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
        let result = match self.deadline {
            None => attempts.await,
            Some((deadline, limit)) if deadline <= Instant::now() => {
                Err(Error::from_timeout("the call", limit))
            }
            Some((deadline, limit)) => {
                timeout_at(deadline, attempts).await.unwrap_or_else(|_| Err(self.too_late(limit)))
            }
        };
        result.map_err(|error| error.with_earlier(self.with_earlier(std::mem::take)))
    }

    /// Waits until the limits of the client allow a request, and notes the wait for the error of a timeout.
    pub(super) async fn queue<T>(&self, turn: impl Future<Output = T>) -> T {
        self.queued.store(true, Ordering::Relaxed);
        let turn = turn.await;
        self.queued.store(false, Ordering::Relaxed);
        turn
    }

    /// Counts an attempt and returns its number, which is 1 for the first.
    pub(crate) fn start(&self) -> u32 {
        self.started.fetch_add(1, Ordering::Relaxed) + 1
    }

    /// Returns the number of attempts so far.
    pub(crate) fn count(&self) -> u32 {
        self.started.load(Ordering::Relaxed)
    }

    /// Adds the share of a success to the retry budget.
    pub(crate) fn succeeded(&self) {
        self.budget.refill();
    }

    /// Waits until the next attempt can start.
    ///
    /// # Errors
    ///
    /// Returns the error of the attempt if there is no other: the error is final, or the retries, the time or the retry
    /// budget are used up.
    pub(crate) async fn wait_after(&self, error: Error, span: Span) -> Result<(), Error> {
        let delay = match self.next(&error) {
            Next::Wait(delay) => delay,
            Next::GiveUp(note) => return Err(error.with_note(note)),
        };
        trace::retry(&span, delay, &error);
        // The span is of the attempt; the backoff is no part of it.
        drop(span);
        self.with_earlier(|earlier| earlier.push(error));
        tokio::time::sleep(delay).await;
        // The budget is charged now, so that a call that is dropped during the backoff does not use it.
        if !self.budget.take()
            && let Some(error) = self.with_earlier(Earlier::pop)
        {
            return Err(error.with_note(Some(NO_BUDGET.to_owned())));
        }
        Ok(())
    }

    fn next(&self, error: &Error) -> Next {
        let policy = self.options.retry.clone().unwrap_or_default();
        let max_retries = self.options.max_retries.unwrap_or(policy.max_retries);
        let delay = match policy.next(self.count(), max_retries, self.idempotent, error) {
            Next::Wait(delay) => delay,
            give_up => return give_up,
        };
        // A backoff that the deadline cuts short would only hide why the call failed.
        let then = Instant::now().checked_add(delay);
        if let Some((_, limit)) =
            self.deadline.filter(|(deadline, _)| then.is_none_or(|then| then >= *deadline))
        {
            return Next::GiveUp(Some(format!("the timeout of {limit:?} leaves no time for a retry")));
        }
        if self.budget.is_empty() {
            return Next::GiveUp(Some(NO_BUDGET.to_owned()));
        }
        Next::Wait(delay)
    }

    /// Returns the error of a call whose deadline has passed.
    fn too_late(&self, limit: Duration) -> Error {
        let mut error = Error::from_timeout("the call", limit).with_attempts(self.count());
        if self.queued.load(Ordering::Relaxed) {
            let note = "the limits of the client delayed the request";
            error = error.unprocessed().with_note(Some(note.to_owned()));
        }
        self.with_earlier(Earlier::pop).into_iter().fold(error, Error::with_previous)
    }

    fn with_earlier<T>(&self, change: impl FnOnce(&mut Earlier) -> T) -> T {
        change(&mut self.earlier.lock().unwrap_or_else(PoisonError::into_inner))
    }
}
