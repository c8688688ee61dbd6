//! Collects the findings of the rules.

use std::collections::HashSet;

use crate::document::Document;
use crate::finding::{Findings, Level};

pub(super) struct Report<'a> {
    document: &'a Document,
    /// The name of the running rule.
    pub(super) rule: &'static str,
    findings: Findings,
    reported: HashSet<(String, String)>,
    broken: HashSet<String>,
}

impl<'a> Report<'a> {
    pub(super) fn new(document: &'a Document, rule: &'static str) -> Self {
        Self {
            document,
            rule,
            findings: Findings::default(),
            reported: HashSet::new(),
            broken: HashSet::new(),
        }
    }

    /// Adds an error at a node, unless it was added before or the node is broken.
    pub(super) fn error(&mut self, pointer: &str, message: impl Into<String>) {
        self.add(Level::Error, pointer, message.into());
    }

    /// Adds a warning at a node: what could be better, or what the client will lack.
    pub(super) fn warn(&mut self, pointer: &str, message: impl Into<String>) {
        self.add(Level::Warning, pointer, message.into());
    }

    /// Adds an error at a node and marks it as broken, so that nothing else is reported about it.
    pub(super) fn error_broken(&mut self, pointer: &str, message: impl Into<String>) {
        self.error(pointer, message);
        self.broken.insert(pointer.to_owned());
    }

    /// Reports whether a node is broken, so that nothing else is reported about it.
    pub(super) fn is_broken(&self, pointer: &str) -> bool {
        self.broken.contains(pointer)
    }

    /// Returns the pointer that a node has in the text.
    pub(super) fn origin<'p>(&self, pointer: &'p str) -> std::borrow::Cow<'p, str> {
        self.document.places.origin(pointer)
    }

    /// Reports whether a node is where it is in the text.
    pub(super) fn is_unmoved(&self, pointer: &str) -> bool {
        self.origin(pointer) == pointer
    }

    /// Returns the whole document.
    pub(super) fn root(&self) -> &'a serde_json::Value {
        self.document.value()
    }

    /// Returns the place of another node for a message, such as `line 12`.
    pub(super) fn line(&self, pointer: &str) -> String {
        self.document.place(pointer).map_or_else(String::new, |place| format!("line {}", place.line))
    }

    pub(super) fn into_findings(self) -> Findings {
        self.findings
    }

    fn add(&mut self, level: Level, pointer: &str, message: String) {
        if self.is_broken(pointer) || !self.reported.insert((pointer.to_owned(), message.clone())) {
            return;
        }
        let mut finding = self.document.finding(pointer, message);
        finding.level = level;
        finding.rule = self.rule;
        self.findings.extend([finding]);
    }
}
