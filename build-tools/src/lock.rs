//! `openapi/upstream.lock`: the facts of the vendor's document that was imported last.
//!
//! The document itself is not kept. What a merge needs of it are its facts, and what a person needs is a difference
//! between two locks that can be read: so each fact is a line, each distinct schema stands once, and the lines are
//! sorted. A short hash stands for each text.
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

/// The lock: the facts, and which document they are from.
#[derive(Clone, Debug)]
pub struct Lock {
    /// When the document was first imported.
    pub(crate) date: String,
    /// The SHA-256 of its text.
    pub(crate) hash: String,
    pub(crate) facts: Facts,
}

impl Lock {
    /// Makes the lock of a document that was read from a text.
    pub fn new(text: &str, facts: Facts, date: Date) -> Self {
        Self { date: date.to_string(), hash: digest(text, 64), facts }
    }

    /// Takes the date of an older lock if it is of the same text, so that a second import changes nothing.
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
