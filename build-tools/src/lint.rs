//! What would go wrong later, said now and with its place.
//!
//! progenitor panics on much that OpenAPI allows, or fails without a place, or writes code that is wrong.
//! Our own stages rely on the conventions that `openapi/README.md` lists and pass over what does not follow them.
//! So every document is looked at here first, as it was written, before anything is rewritten.
//!
//! First `outline` reads the document by the tables of OpenAPI 3.0 in `model` and says where it is not of that form.
//! Each rule then looks at the parts it is about, and passes over what was found broken before:
//! one mistake is one finding.
//! A new rule is a file here, a line in `RULES`, and a document in `cases` in which the wrong line ends in `# !`.

use std::collections::HashSet;

use crate::document::Document;
use crate::finding::Findings;

mod calls;
mod circles;
mod components;
mod composition;
mod documentation;
mod enums;
mod extensions;
mod hints;
mod limits;
mod model;
mod names;
mod operations;
mod outline;
mod pagination;
mod parameters;
mod paths;
mod properties;
mod references;
mod request_bodies;
mod reserved;
mod responses;
mod schemas;
mod security;
#[cfg(test)]
mod tests;
mod unions;
mod version;

use outline::Outline;
pub use reserved::{RESERVED_OPERATION_IDS, RESERVED_SCHEMA_NAMES, RESERVED_SETTERS};

/// Looks for everything that a later stage could not take.
///
/// # Errors
///
/// Returns all that was found, each with its place and with what would be right.
pub fn lint(document: &Document) -> Result<(), Findings> {
    let mut report = Report::new(document);
    if version::check(document, &mut report) {
        let outline = Outline::new(document, &mut report);
        for rule in RULES {
            rule(&outline, &mut report);
        }
    }
    report.findings.into_result()
}

type Rule = fn(&Outline<'_>, &mut Report<'_>);

/// The rules. Those about a whole node come before those about what is in it.
const RULES: &[Rule] = &[
    references::check,
    components::check,
    paths::check,
    operations::check,
    security::check,
    parameters::check,
    request_bodies::check,
    responses::check,
    composition::check,
    unions::check,
    schemas::check,
    enums::check,
    properties::check,
    limits::check,
    circles::check,
    names::check,
    pagination::check,
    extensions::check,
    documentation::check,
];

/// Collects what the rules find.
struct Report<'a> {
    document: &'a Document,
    findings: Findings,
    said: HashSet<(String, String)>,
    broken: HashSet<String>,
}

impl<'a> Report<'a> {
    fn new(document: &'a Document) -> Self {
        Self { document, findings: Findings::default(), said: HashSet::new(), broken: HashSet::new() }
    }

    /// Says what is wrong at a node, once, unless the node was found broken before.
    fn say(&mut self, pointer: &str, message: impl Into<String>) {
        let message = message.into();
        let new = !self.is_broken(pointer) && self.said.insert((pointer.to_owned(), message.clone()));
        if new {
            self.findings.extend([self.document.finding(pointer, message)]);
        }
    }

    /// Says what is wrong at a node of which nothing else is worth saying.
    fn say_broken(&mut self, pointer: &str, message: impl Into<String>) {
        self.say(pointer, message);
        self.broken.insert(pointer.to_owned());
    }

    /// Whether nothing else is worth saying about a node.
    fn is_broken(&self, pointer: &str) -> bool {
        self.broken.contains(pointer)
    }

    /// The place of another node, for a message: `line 12`.
    fn line(&self, pointer: &str) -> String {
        self.document.place(pointer).map_or_else(String::new, |place| format!("line {}", place.line))
    }
}
