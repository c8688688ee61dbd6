//! The kept spec against the document that the vendor publishes: what the API has and we lack, and the reverse.
//!
//! ```text
//! kept ────┐
//!          ├─ operations ─ schemas ──> differences ── accepted ──> Report
//! vendor ──┘
//! ```
//!
//! Only what changes a request or the reading of a response is compared: not texts, examples, order, tags, titles,
//! operation ids, extensions, or whether a shape is a component.
//! The vendor may write OpenAPI 3.0 or 3.1.
//! What the vendor's document has lost and the kept spec deprecates for a release counts as not there.
//! What the vendor marks `x-hidden` counts as not there, unless the kept spec has it.

use std::fmt;

use crate::document::Document;
use crate::finding::Finding;

mod accepted;
mod comparison;
mod difference;
mod operations;
mod parameters;
mod pattern;
mod reader;
mod schemas;
mod security;
mod shape;

pub use accepted::Accepted;
pub use difference::{Difference, Kind};
pub(crate) use pattern::matches;
pub(crate) use schemas::member_name;

/// Compares the kept spec with the vendor's document.
pub fn compare(kept: &Document, vendor: &Document, accepted: &Accepted) -> Report {
    let (accepted_differences, unexpected) = operations::differences(kept, vendor)
        .into_iter()
        .partition(|difference| accepted.accepts(difference));
    let mut report = Report { unexpected, accepted: accepted_differences, stale: Vec::new() };
    report.stale = accepted.stale(&report.accepted);
    report
}

/// How two documents differ, and what of that was not expected.
///
/// Its `Display` lists what was not expected, one line each, and then counts everything.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Report {
    /// The differences that no entry accepts, in the order of the kept spec; what only the vendor has comes last.
    pub unexpected: Vec<Difference>,
    /// The differences that an entry accepts.
    pub accepted: Vec<Difference>,
    /// The entries, or parts of entries, that accept nothing.
    pub stale: Vec<Finding>,
}

impl Report {
    /// Whether every difference is accepted and every entry is needed.
    pub fn is_clean(&self) -> bool {
        self.unexpected.is_empty() && self.stale.is_empty()
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for difference in &self.unexpected {
            writeln!(f, "{difference}  ({})", difference.kind.id())?;
        }
        for finding in &self.stale {
            writeln!(f, "{finding}")?;
        }
        if !self.is_clean() {
            writeln!(f)?;
        }
        let (accepted, unexpected, stale) = (self.accepted.len(), self.unexpected.len(), self.stale.len());
        write!(f, "{accepted} accepted differences, {unexpected} unexpected, {stale} stale entries")
    }
}

#[cfg(test)]
mod tests;
