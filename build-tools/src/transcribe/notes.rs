//! What is said about a page beside its operations.

use crate::finding::{Finding, Findings, Place};

/// The findings so far.
#[derive(Debug)]
pub(super) struct Notes {
    file: String,
    found: Vec<Finding>,
}

impl Notes {
    pub(super) fn new(file: &str) -> Self {
        Self { file: file.to_owned(), found: Vec::new() }
    }

    pub(super) fn say(&mut self, line: usize, message: impl Into<String>) {
        let place = Some(Place { line, column: 1 });
        self.found.push(Finding::of_text("transcribe", &self.file, place, message));
    }

    /// Returns the findings in the order of the page.
    pub(super) fn into_findings(self) -> Findings {
        let mut findings = Findings::default();
        findings.extend(self.found);
        findings.into_result().err().unwrap_or_default()
    }
}

/// Returns the beginning of a line, for a message.
pub(super) fn quote(text: &str) -> String {
    const SHOWN: usize = 60;
    let mut letters = text.chars();
    let start: String = letters.by_ref().take(SHOWN).collect();
    if letters.next().is_some() { format!("`{start}…`") } else { format!("`{start}`") }
}
