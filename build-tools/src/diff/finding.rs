//! Findings, and reports of them.

use serde_json::{Value, json};

use super::rules::Level;

/// A change between two documents.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Finding {
    /// The id of the rule, such as `request-property-max-length-decreased`.
    pub id: String,
    /// The severity.
    pub level: Level,
    /// The operation, such as `PUT /v1/users/me`; `None` for a change outside of operations.
    pub operation: Option<String>,
    /// A JSON pointer to the place of use, in the new document or, for what was removed, in the old one. It leads
    /// through references, so that a reader has to resolve them at each step.
    pub location: String,
    /// The part of the operation, such as `request body` or `response 200`. Empty for the operation as a whole.
    pub part: String,
    /// The property or other piece of that part, such as `lines[].sku`. Empty for the part as a whole.
    pub subject: String,
    /// A description of the change.
    pub what: String,
    /// Whether another finding at the same place implies it, so that reports for people leave it out.
    pub implied: bool,
    /// The indexes of the changed pair of schemas and of the change, which findings at other places can share.
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

/// The findings of a comparison, and the effect of the accepted changes on them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Report {
    /// The findings that no entry accepts.
    pub findings: Vec<Finding>,
    /// The number of findings that entries accept.
    pub accepted: usize,
    /// Notes about entries that have expired or that accept nothing.
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
