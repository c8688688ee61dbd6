//! `openapi/upstream.lock`: the facts of the vendor's document that was imported last.
//!
//! The document itself is not kept. A merge reads only its facts, and a person reads the difference between two locks,
//! so each fact is a line, each distinct schema is written once, and the lines are sorted. A short hash stands for
//! each text.
//!
//! ```text
//! PUT /v1/users/me: security=["X-ORGANIZATION-SECRET + X-USER-ID"] ~7c1f5a20
//!   request body/name: string maxLength=50 ~0b8b9f1c
//!   response 401 = GET /v1/replicas response 401
//! ```

use crate::diff::Date;
use crate::facts::{Facts, digest};

mod line;
mod read;
mod write;

/// The facts of a document, with the date and the hash that identify it.
#[derive(Clone, Debug)]
pub struct Lock {
    /// When the document was first imported.
    pub(crate) date: String,
    /// The SHA-256 of its text.
    pub(crate) hash: String,
    pub(crate) facts: Facts,
}

impl Lock {
    /// Creates the lock of a document that was read from a text.
    pub fn new(text: &str, facts: Facts, date: Date) -> Self {
        Self { date: date.to_string(), hash: digest(text, 64), facts }
    }

    /// Keeps the date of an older lock of the same text, so that a second import changes nothing.
    #[must_use]
    pub fn since(mut self, before: Option<&Self>) -> Self {
        if let Some(before) = before.filter(|before| before.hash == self.hash) {
            self.date.clone_from(&before.date);
        }
        self
    }

    /// Returns the facts.
    pub fn facts(&self) -> &Facts {
        &self.facts
    }
}

#[cfg(test)]
mod tests;
