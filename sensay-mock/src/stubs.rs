//! The replies that are scripted for the operations of a server.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::pattern::RequestPattern;
use crate::record::RecordedRequest;
use crate::script::Script;

/// Scripted replies by operation.
#[derive(Debug, Default)]
pub(crate) struct Stubs(Mutex<HashMap<usize, Vec<Stub>>>);

#[derive(Debug)]
pub(crate) struct Stub {
    pub(crate) pattern: RequestPattern,
    /// How many requests are still to be answered; `None` for all.
    pub(crate) times: Option<usize>,
    pub(crate) script: Script,
}

/// Whether a request has been held against the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    Unvalidated,
    Valid,
}

impl Stubs {
    pub(crate) fn add(&self, operation: usize, stub: Stub) {
        let mut stubs = self.lock();
        let stubs = stubs.entry(operation).or_default();
        if stub.times.is_none() && stub.pattern.is_plain() {
            // It would hide the one before.
            stubs.retain(|known| known.times.is_some() || !known.pattern.is_plain());
        }
        stubs.push(stub);
    }

    /// Whether a request has to be read whole, whatever is wrong with it.
    pub(crate) fn may_skip_validation(&self, operation: usize) -> bool {
        let stubs = self.lock();
        stubs.get(&operation).is_some_and(|stubs| stubs.iter().any(|stub| stub.script.is_unvalidated()))
    }

    /// The reply for a request: of those with a number the first that matches, else the last that matches of the others.
    pub(crate) fn next(
        &self,
        operation: usize,
        request: impl Fn() -> RecordedRequest,
        stage: Stage,
    ) -> Option<Script> {
        let mut stubs = self.lock();
        let stubs = stubs.get_mut(&operation)?;
        let mut recorded = None;
        let mut matches = |stub: &Stub| {
            stub.pattern.is_plain()
                || stub.pattern.mismatches(recorded.get_or_insert_with(&request)).is_empty()
        };
        let limited = stubs.iter().position(|stub| stub.times.is_some() && matches(stub));
        let found =
            limited.or_else(|| stubs.iter().rposition(|stub| stub.times.is_none() && matches(stub)))?;
        let stub = stubs.get_mut(found)?;
        if stage == Stage::Unvalidated && !stub.script.is_unvalidated() {
            return None;
        }
        let script = stub.script.clone();
        if let Some(times) = &mut stub.times {
            *times = times.saturating_sub(1);
            if *times == 0 {
                stubs.remove(found);
            }
        }
        Some(script)
    }

    pub(crate) fn clear(&self) {
        self.lock().clear();
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<usize, Vec<Stub>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
