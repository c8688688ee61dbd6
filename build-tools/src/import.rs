//! Merges the vendor's new document into the kept spec.
//!
//! ```text
//! lock ───┐
//! vendor ─┼─ facts ─ pair ──> uses ─ decide ──> edits of the kept spec, conflicts, the next lock
//! kept ───┘
//! ```
//!
//! Changes of the vendor since the lock come in. Our own changes stay, as the accepted differences list them. Where
//! both changed one place, it is a conflict, and the lock keeps the old facts of that place.
//! A schema of ours that several schemas of the vendor's correspond to changes if all of those change alike.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::compare::{self, Accepted};
use crate::diff::Date;
use crate::document::Document;
use crate::facts::Facts;
use crate::finding::{Finding, Findings};
use crate::lock::Lock;

mod accepted;
mod bring;
mod change;
mod clean;
mod decide;
mod document;
mod enums;
mod example;
mod facts;
mod former;
mod merger;
mod messages;
mod names;
mod operations;
mod pair;
mod parts;
mod place;
mod removal;
mod replace;
mod required;
mod reuse;
mod schemas;
mod security;
mod sources;
mod usual;
mod words;
mod write;

pub use names::Names;
pub use sources::Sources;

/// The treatment of things that the vendor removed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Removed {
    /// It stays as it is, but is no longer required.
    Keep,
    /// It stays for a release, deprecated.
    #[default]
    Deprecate,
    /// It is removed.
    Remove,
}

/// The documents to merge.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// The text of the kept spec.
    pub text: &'a str,
    /// The kept spec.
    pub kept: &'a Document,
    /// The lock of the last import; without one, only what the kept spec lacks comes in.
    pub lock: Option<&'a Lock>,
    /// The text of the vendor's document.
    pub vendor_text: &'a str,
    /// The vendor's document, as [`crate::model::read`] returns it.
    pub vendor: &'a Value,
    /// The accepted differences.
    pub accepted: &'a Accepted,
    /// The text of the accepted differences. It is empty if the file does not exist.
    pub accepted_text: &'a str,
    /// The names of things that have none in the vendor's document.
    pub names: &'a Names,
    /// The treatment of things that the vendor removed.
    pub removed: Removed,
    /// Whether the vendor may have removed more than half of the operations.
    pub many_removed: bool,
    /// The date of the lock.
    pub today: Date,
}

/// The result of a merge.
#[derive(Debug)]
#[non_exhaustive]
pub struct Outcome {
    /// The text of the kept spec after the merge.
    pub text: String,
    /// The lock after the merge.
    pub lock: Lock,
    /// The names after the merge, with those that are proposed.
    pub names: Names,
    /// The text of the accepted differences after the merge, with those that are proposed.
    pub accepted: String,
    /// The changes of the kept spec, one line each.
    pub changes: Vec<String>,
    /// Conflicts that a person has to decide.
    pub conflicts: Vec<Finding>,
    /// Changes that a person should review.
    pub notes: Vec<String>,
    /// The differences between the kept spec and the vendor's document after the merge.
    pub report: compare::Report,
}

/// Merges the vendor's document into the kept spec.
///
/// # Errors
///
/// Returns why the text of the kept spec cannot be edited, or that the vendor's document lacks most operations of the
/// kept spec, as that of another API does.
pub fn import(input: Input<'_>) -> Result<Outcome, Findings> {
    /// A document of 500 KB has some thousands.
    const MOST_USES: usize = 200_000;
    within(input, MOST_USES)
}

/// Merges no more than so many pairs of schemas.
fn within(input: Input<'_>, most_uses: usize) -> Result<Outcome, Findings> {
    let mut merger = merger::Merger::new(input, most_uses);
    merger.refuse_another_api()?;
    merger.run();
    clean::clean(&mut merger.root, input.kept.value());
    let proposed: BTreeSet<String> = merger.proposed.iter().cloned().collect();
    let text = crate::edit::rewrite(input.text, input.kept.value(), &merger.root, &proposed)
        .map_err(|message| Findings::from(Finding::of_text("import", input.kept.file(), None, message)))?;
    let kept = crate::parse(input.kept.file(), &text)?;
    let vendor = Document {
        file: "the vendor's document".to_owned(),
        value: input.vendor.clone(),
        places: Default::default(),
    };
    let facts: Facts = merger.next;
    let mut list = merger.accepted;
    let mut report = compare::compare(&kept, &vendor, &list.accepted);
    let proposed = list.widen([&merger.widened, &merger.reused], &report.unexpected);
    if proposed > 0 {
        report = compare::compare(&kept, &vendor, &list.accepted);
        let place = list.accepted.document().file();
        merger.notes.push(format!(
            "{place}  {proposed} proposed, for what is in one place of several that share a component"
        ));
    }
    merger.notes.append(&mut list.left);
    Ok(Outcome {
        lock: Lock::new(input.vendor_text, facts, input.today).since(input.lock),
        names: input.names.clone().with(Names::of(kept.value())),
        changes: merger.changes,
        conflicts: merger.conflicts,
        notes: merger.notes,
        accepted: list.text,
        report,
        text,
    })
}

#[cfg(test)]
mod tests;
