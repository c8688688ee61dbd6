//! What is said of a change.

use serde_json::{Value, json};

use super::rules::Level;

/// A change between two documents.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Finding {
    /// The id of the rule, such as `request-property-max-length-decreased`.
    pub id: String,
    /// How bad it is.
    pub level: Level,
    /// The operation, such as `PUT /v1/users/me`; `None` for a change outside of operations.
    pub operation: Option<String>,
    /// A JSON pointer in the new document, for what was removed in the old one, at the place of use: it goes on
    /// through references, so that each step may have to follow one first.
    pub location: String,
    /// The part of the operation, such as `request body` or `response 200`. Empty for the operation as a whole.
    pub part: String,
    /// The property or other piece of that part, such as `lines[].sku`. Empty for the part as a whole.
    pub subject: String,
    /// What changed, in words.
    pub what: String,
    /// Whether another finding of the same place says it too, so that a person need not read this one.
    pub implied: bool,
    /// The numbers of the pair of schemas that changed and of the change, which other places can share.
    pub(crate) origin: Option<(usize, usize)>,
}

impl Finding {
    /// Returns what changed and where, as one sentence.
    pub fn text(&self) -> String {
        match (self.part.is_empty(), self.subject.is_empty()) {
            (true, true) => self.what.clone(),
            (true, false) => format!("{}: {}", self.subject, self.what),
            (false, true) => format!("{}: {}", self.part, self.what),
            (false, false) => format!("{}, {}: {}", self.part, self.subject, self.what),
        }
    }

    /// Returns the finding as `{id, level, operation, location, text}`.
    pub fn to_json(&self) -> Value {
        json!({
            "id": self.id,
            "level": self.level.to_string(),
            "operation": self.operation,
            "location": self.location,
            "text": self.text(),
        })
    }
}

/// What was found, and what of it was accepted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Report {
    /// The findings that count.
    pub findings: Vec<Finding>,
    /// How many findings an entry accepts.
    pub accepted: usize,
    /// What is wrong with entries: those that expired, and those that accept nothing.
    pub notes: Vec<String>,
}

impl Report {
    /// Returns the worst level, if anything was found.
    pub fn worst(&self) -> Option<Level> {
        self.findings.iter().map(|finding| finding.level).max()
    }

    /// Returns the findings as a JSON array of `{id, level, operation, location, text}`, one line each.
    pub fn to_json(&self) -> String {
        let lines: Vec<_> = self.findings.iter().map(|finding| finding.to_json().to_string()).collect();
        if lines.is_empty() { "[]".to_owned() } else { format!("[\n{}\n]", lines.join(",\n")) }
    }
}
