//! Requests that a test expects.

use std::fmt::Write;
use std::ops::{RangeFrom, RangeInclusive};
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::pattern::RequestPattern;
use crate::record::RecordedRequest;

/// How often a request is expected: `1`, `1..=3` or `1..`.
#[derive(Clone, Copy, Debug)]
pub struct Times {
    least: usize,
    most: usize,
}

impl From<usize> for Times {
    fn from(times: usize) -> Self {
        Self { least: times, most: times }
    }
}

impl From<RangeInclusive<usize>> for Times {
    fn from(times: RangeInclusive<usize>) -> Self {
        Self { least: *times.start(), most: *times.end() }
    }
}

impl From<RangeFrom<usize>> for Times {
    fn from(times: RangeFrom<usize>) -> Self {
        Self { least: times.start, most: usize::MAX }
    }
}

impl std::fmt::Display for Times {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match (self.least, self.most) {
            (least, most) if least == most => write!(f, "{least}"),
            (least, usize::MAX) => write!(f, "at least {least}"),
            (least, most) => write!(f, "{least} to {most}"),
        }
    }
}

/// What is expected, and what came.
#[derive(Debug, Default)]
pub(crate) struct Expectations(Mutex<Vec<Expectation>>);

#[derive(Debug)]
struct Expectation {
    operation: String,
    pattern: RequestPattern,
    times: Times,
    count: usize,
    /// The request that lacks the least, and what it lacks.
    nearest: Option<(String, Vec<String>)>,
}

impl Expectations {
    pub(crate) fn add(&self, operation: String, pattern: RequestPattern, times: Times) {
        self.lock().push(Expectation { operation, pattern, times, count: 0, nearest: None });
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.lock().is_empty()
    }

    pub(crate) fn see(&self, request: &RecordedRequest) {
        for expectation in self.lock().iter_mut() {
            let mut lacking = match request.operation() {
                Some(operation) if operation == expectation.operation => Vec::new(),
                other => vec![format!("the operation is {}", other.unwrap_or("none"))],
            };
            lacking.extend(expectation.pattern.mismatches(request));
            if lacking.is_empty() {
                expectation.count += 1;
            } else if expectation.nearest.as_ref().is_none_or(|(_, nearest)| lacking.len() < nearest.len()) {
                expectation.nearest = Some((format!("{} {}", request.method(), request.path()), lacking));
            }
        }
    }

    /// Says of every expectation that does not hold what came in its place.
    pub(crate) fn verify(&self) -> Result<(), String> {
        let mut message = String::new();
        for one in self.lock().iter() {
            if (one.times.least..=one.times.most).contains(&one.count) {
                continue;
            }
            let _ = write!(message, "\nexpected {} × {}, and got {}", one.times, one.pattern, one.count);
            if let Some((request, lacking)) = one.nearest.as_ref().filter(|_| one.count < one.times.least) {
                let _ = write!(message, "\n  the nearest was {request}: {}", lacking.join("; "));
            }
        }
        if message.is_empty() { Ok(()) } else { Err(format!("the requests are not as expected:{message}")) }
    }

    pub(crate) fn clear(&self) {
        self.lock().clear();
    }

    fn lock(&self) -> MutexGuard<'_, Vec<Expectation>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
