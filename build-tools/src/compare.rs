//! Compares the kept spec with the document that the vendor publishes.
//!
//! ```text
//! kept ────┐
//!          ├─ operations ─ schemas ──> differences ── accepted ──> Report
//! vendor ──┘
//! ```
//!
//! Only what affects a request or the decoding of a response is compared: not texts, examples, order, tags, titles,
//! operation ids, extensions, or whether a schema is a component.
//! The vendor's document may be OpenAPI 3.0 or 3.1.
//! Things that the vendor removed and the kept spec deprecates for a release count as absent.
//! Whatever the vendor marks `x-hidden` counts as absent, unless the kept spec has it.

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
#[cfg(feature = "transcribe")]
pub(crate) use schemas::alternative_label;

/// Compares the kept spec with the vendor's document.
pub fn compare(kept: &Document, vendor: &Document, accepted: &Accepted) -> Report {
    let (accepted_differences, unexpected) = operations::differences(kept, vendor)
        .into_iter()
        .partition(|difference| accepted.accepts(difference));
    let mut report = Report { unexpected, accepted: accepted_differences, stale: Vec::new() };
    report.stale = accepted.stale(&report.accepted);
    report
}

/// The differences between two documents, and which of them were not expected.
///
/// Its `Display` lists the unexpected differences, one per line, and then the numbers of all.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Report {
    /// The differences that no entry accepts, in the order of the kept spec. What only the vendor has comes last.
    pub unexpected: Vec<Difference>,
    /// The differences that an entry accepts.
    pub accepted: Vec<Difference>,
    /// The entries, or parts of entries, that accept nothing.
    pub stale: Vec<Finding>,
}

impl Report {
    /// Reports whether every difference is accepted and every entry is used.
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
