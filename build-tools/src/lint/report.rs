//! Collects what the rules find.

use std::collections::HashSet;

use crate::document::Document;
use crate::finding::{Findings, Level};

pub(super) struct Report<'a> {
    document: &'a Document,
    /// The rule that is asked.
    pub(super) rule: &'static str,
    findings: Findings,
    said: HashSet<(String, String)>,
    broken: HashSet<String>,
}

impl<'a> Report<'a> {
    pub(super) fn new(document: &'a Document, rule: &'static str) -> Self {
        Self { document, rule, findings: Findings::default(), said: HashSet::new(), broken: HashSet::new() }
    }

    /// Says what is wrong at a node, once, unless the node was found broken before.
    pub(super) fn say(&mut self, pointer: &str, message: impl Into<String>) {
        self.add(Level::Error, pointer, message.into());
    }

    /// Says what could be better at a node, or what the client will not have of it.
    pub(super) fn warn(&mut self, pointer: &str, message: impl Into<String>) {
        self.add(Level::Warning, pointer, message.into());
    }

    /// Says what is wrong at a node of which nothing else is worth saying.
    pub(super) fn say_broken(&mut self, pointer: &str, message: impl Into<String>) {
        self.say(pointer, message);
        self.broken.insert(pointer.to_owned());
    }

    /// Whether nothing else is worth saying about a node.
    pub(super) fn is_broken(&self, pointer: &str) -> bool {
        self.broken.contains(pointer)
    }

    /// Whether a node stands where it stands in the text.
    pub(super) fn is_unmoved(&self, pointer: &str) -> bool {
        self.document.places.origin(pointer) == pointer
    }

    /// The whole document.
    pub(super) fn root(&self) -> &'a serde_json::Value {
        self.document.value()
    }

    /// The place of another node, for a message: `line 12`.
    pub(super) fn line(&self, pointer: &str) -> String {
        self.document.place(pointer).map_or_else(String::new, |place| format!("line {}", place.line))
    }

    pub(super) fn into_findings(self) -> Findings {
        self.findings
    }

    fn add(&mut self, level: Level, pointer: &str, message: String) {
        if self.is_broken(pointer) || !self.said.insert((pointer.to_owned(), message.clone())) {
            return;
        }
        let mut finding = self.document.finding(pointer, message);
        finding.level = level;
        finding.rule = self.rule;
        self.findings.extend([finding]);
    }
}
