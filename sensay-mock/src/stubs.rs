//! The scripted replies of a server.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::pattern::RequestPattern;
use crate::record::RecordedRequest;
use crate::script::Script;

/// Scripted replies by the index of their operation.
#[derive(Debug, Default)]
pub(crate) struct Stubs(Mutex<HashMap<usize, Vec<Stub>>>);

/// A scripted reply with the pattern of its requests.
#[derive(Debug)]
pub(crate) struct Stub {
    pub(crate) pattern: RequestPattern,
    /// How many more times the reply is sent; `None` for no limit.
    pub(crate) times: Option<usize>,
    pub(crate) script: Script,
}

/// Whether a request has been validated yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    Unvalidated,
    Valid,
}

impl Stubs {
    pub(crate) fn add(&self, operation: usize, stub: Stub) {
        let mut stubs = self.lock();
        let stubs = stubs.entry(operation).or_default();
        if stub.times.is_none() && stub.pattern.matches_all() {
            // The new stub hides the previous one, which would never be used again.
            stubs.retain(|known| known.times.is_some() || !known.pattern.matches_all());
        }
        stubs.push(stub);
    }

    /// Reports whether a stub of an operation skips validation, so that even invalid requests must be read completely.
    pub(crate) fn may_skip_validation(&self, operation: usize) -> bool {
        let stubs = self.lock();
        stubs.get(&operation).is_some_and(|stubs| stubs.iter().any(|stub| stub.script.is_unvalidated()))
    }

    /// Returns the reply for a request: the first matching stub with a limit, else the last matching stub without one.
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
            stub.pattern.matches_all()
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
