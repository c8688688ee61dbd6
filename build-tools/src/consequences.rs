//! What a change of the document means for the code of those who use the client.
//!
//! ```text
//! old ─ client ─ public items ──┐
//!                               ├─ compare ─> changes of items ──┐
//! new ─ client ─ public items ──┘                                ├─> Consequences
//!       documents ─ changes of their parts, and the rules of diff ┘
//! ```
//!
//! Both clients are generated, and their public items compared; nothing is predicted from the documents.
//! The documents are looked at only for the causes: a part of the document that an item is made from, such as an
//! operation, a parameter or a property, and that has changed too.

use crate::diff::{Finding, diff};
use crate::finding::{Checked, Findings};
use crate::surface;
use crate::{Document, Source};

mod causes;
mod changes;
mod compare;
mod delta;
mod element;
mod links;
pub(crate) mod output;
mod release;
mod renamed;
mod rules;
mod schemas;
mod step;
#[cfg(test)]
mod tests;

pub use causes::Cause;
pub use compare::{Change, compare};
pub use release::Release;
pub use step::{Step, Version};

/// A client with the document that it was made from.
#[derive(Clone, Debug)]
pub struct Client {
    /// The document, completed.
    pub document: Document,
    /// The generated files.
    pub sources: Vec<Source>,
}

impl Client {
    /// Makes a client of the text of a document.
    ///
    /// # Errors
    ///
    /// As [`crate::sources`].
    pub fn new(file: &str, text: &str) -> Result<Checked<Self>, Findings> {
        let Checked { value: document, warnings } = crate::read(file, text)?;
        let sources = crate::sources_of(&document)?;
        Ok(Checked { value: Self { document, sources }, warnings })
    }
}

/// A public item that changed, with the changes of the document that it changed for.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Consequence {
    /// The item, before and after.
    pub change: Change,
    /// The changes of the document; empty where none was found that explains it.
    pub causes: Vec<Cause>,
}

/// What the change from one document to another means for the users of the client.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Consequences {
    /// The public items that changed, those that break first.
    pub items: Vec<Consequence>,
    /// What [`diff`] finds in the completed documents.
    pub findings: Vec<Finding>,
    /// Whether anything of the generated code changed.
    pub changed: bool,
}

impl Consequences {
    /// Returns the step that the version has to make; `None` if the generated code is the same.
    pub fn step(&self) -> Option<Step> {
        let worst = self.items.iter().map(|item| item.change.step).max();
        worst.or(self.changed.then_some(Step::Patch))
    }
}

/// Compares the clients of two documents.
///
/// # Errors
///
/// Returns an error if the generated code is not as the reader of public items knows it.
pub fn consequences(old: &Client, new: &Client) -> Result<Consequences, surface::Error> {
    let changed = old.sources != new.sources;
    if !changed {
        let findings = diff(old.document.value(), new.document.value());
        return Ok(Consequences { findings, ..Consequences::default() });
    }
    let [before, after] = [old, new].map(|client| surface::generated(&client.sources));
    let changes = compare(&before?, &after?);
    let causes = causes::Causes::new(&old.document, &new.document);
    let items = changes.into_iter().map(|change| Consequence { causes: causes.of(change.path()), change });
    let items: Vec<_> = items.collect();
    Ok(Consequences { items, findings: causes.into_findings(), changed })
}
