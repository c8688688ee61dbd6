//! The replies that are scripted for the operations of a server.

use std::collections::{HashMap, VecDeque};
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::reply::Script;

/// Scripted replies by operation.
#[derive(Debug, Default)]
pub(crate) struct Scripts(Mutex<HashMap<usize, Queue>>);

#[derive(Debug, Default)]
struct Queue {
    once: VecDeque<Script>,
    always: Option<Script>,
}

/// Whether a request has been held against the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Request {
    Unvalidated,
    Valid,
}

impl Scripts {
    pub(crate) fn once(&self, operation: usize, script: Script) {
        self.lock().entry(operation).or_default().once.push_back(script);
    }

    pub(crate) fn always(&self, operation: usize, script: Script) {
        self.lock().entry(operation).or_default().always = Some(script);
    }

    /// The reply for a request, if there is one that is for such a request.
    pub(crate) fn next(&self, operation: usize, request: Request) -> Option<Script> {
        let mut queues = self.lock();
        let queue = queues.get_mut(&operation)?;
        let next = queue.once.front().or(queue.always.as_ref())?;
        if request == Request::Unvalidated && !next.unvalidated {
            return None;
        }
        queue.once.pop_front().or_else(|| queue.always.clone())
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<usize, Queue>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
