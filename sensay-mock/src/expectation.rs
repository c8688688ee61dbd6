//! The requests that a test expects, and their verification.

use std::fmt::Write;
use std::ops::{RangeFrom, RangeInclusive};
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::pattern::RequestPattern;
use crate::record::RecordedRequest;

/// The number of times that a request is expected: `1`, `1..=3` or `1..`.
#[derive(Clone, Copy, Debug)]
pub struct Times {
    min: usize,
    max: usize,
}

impl From<usize> for Times {
    fn from(times: usize) -> Self {
        Self { min: times, max: times }
    }
}

impl From<RangeInclusive<usize>> for Times {
    fn from(times: RangeInclusive<usize>) -> Self {
        Self { min: *times.start(), max: *times.end() }
    }
}

impl From<RangeFrom<usize>> for Times {
    fn from(times: RangeFrom<usize>) -> Self {
        Self { min: times.start, max: usize::MAX }
    }
}

impl std::fmt::Display for Times {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match (self.min, self.max) {
            (min, max) if min == max => write!(f, "{min}"),
            (min, usize::MAX) => write!(f, "at least {min}"),
            (min, max) => write!(f, "{min} to {max}"),
        }
    }
}

/// The expectations of a server, and how often each was met.
#[derive(Debug, Default)]
pub(crate) struct Expectations(Mutex<Vec<Expectation>>);

#[derive(Debug)]
struct Expectation {
    operation: String,
    pattern: RequestPattern,
    times: Times,
    count: usize,
    /// The request with the fewest mismatches, and these mismatches.
    nearest: Option<(String, Vec<String>)>,
}

impl Expectations {
    pub(crate) fn add(&self, operation: String, pattern: RequestPattern, times: Times) {
        self.lock().push(Expectation { operation, pattern, times, count: 0, nearest: None });
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.lock().is_empty()
    }

    /// Counts a request for the expectations that it matches.
    pub(crate) fn record(&self, request: &RecordedRequest) {
        for expectation in self.lock().iter_mut() {
            let mut mismatches = match request.operation() {
                Some(operation) if operation == expectation.operation => Vec::new(),
                other => vec![format!("the operation is {}", other.unwrap_or("none"))],
            };
            mismatches.extend(expectation.pattern.mismatches(request));
            if mismatches.is_empty() {
                expectation.count += 1;
            } else if expectation.nearest.as_ref().is_none_or(|(_, nearest)| mismatches.len() < nearest.len())
            {
                expectation.nearest = Some((format!("{} {}", request.method(), request.path()), mismatches));
            }
        }
    }

    /// Verifies all expectations. The error lists those that do not hold, each with its nearest request.
    pub(crate) fn verify(&self) -> Result<(), String> {
        let mut message = String::new();
        for one in self.lock().iter() {
            if (one.times.min..=one.times.max).contains(&one.count) {
                continue;
            }
            let _ = write!(message, "\nexpected {} × {}, and got {}", one.times, one.pattern, one.count);
            if let Some((request, mismatches)) = one.nearest.as_ref().filter(|_| one.count < one.times.min) {
                let _ = write!(message, "\n  the nearest was {request}: {}", mismatches.join("; "));
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
