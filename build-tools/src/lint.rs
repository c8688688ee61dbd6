//! Finds what a later stage would fail on, with the place in the text.
//!
//! progenitor panics on much that OpenAPI allows, fails without a place, or writes wrong code.
//! The other stages rely on the conventions in `openapi/README.md` and ignore what does not follow them.
//! So every document is checked first, as it was written.
//!
//! First, `outline` reads the document by the tables of OpenAPI 3.0 in `model` and reports where it differs from them.
//! Each rule then checks its part of the document, and skips what was found broken before:
//! one mistake is one finding.
//! A new rule is a file here, a line in `RULES`, and a document in `cases` in which the wrong line ends in `# !`.

use crate::document::Document;
use crate::finding::Findings;

mod calls;
mod circles;
mod components;
mod composition;
mod documentation;
mod enums;
mod extensions;
mod formats;
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
mod report;
mod request_bodies;
mod responses;
mod schemas;
mod security;
mod servers;
#[cfg(test)]
mod tests;
mod unions;
mod version;

use outline::Outline;
use report::Report;

/// Finds everything that a later stage would fail on, and whatever could be better.
///
/// Every finding has its place and says what would be right.
pub fn lint(document: &Document) -> Findings {
    let mut report = Report::new(document, "version");
    if version::check(document, &mut report) {
        report.rule = "structure";
        let outline = Outline::new(document, &mut report);
        for (name, rule) in RULES {
            report.rule = name;
            rule(&outline, &mut report);
        }
    }
    report.into_findings()
}

type Rule = fn(&Outline<'_>, &mut Report<'_>);

/// The rules. Those about a whole node come before those about its parts.
const RULES: &[(&str, Rule)] = &[
    ("references", references::check),
    ("components", components::check),
    ("paths", paths::check),
    ("operations", operations::check),
    ("security", security::check),
    ("servers", servers::check),
    ("parameters", parameters::check),
    ("request-bodies", request_bodies::check),
    ("responses", responses::check),
    ("composition", composition::check),
    ("unions", unions::check),
    ("schemas", schemas::check),
    ("enums", enums::check),
    ("properties", properties::check),
    ("formats", formats::check),
    ("limits", limits::check),
    ("circles", circles::check),
    ("names", names::check),
    ("pagination", pagination::check),
    ("extensions", extensions::check),
    ("documentation", documentation::check),
];
