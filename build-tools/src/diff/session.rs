//! The state of a comparison of two documents.

use super::emit::{self, Root};
use super::finding::Finding;
use super::graph::Graph;
use super::rules::{Level, Rule};
use super::schemes::Schemes;
use crate::model::Model;

/// The results so far, in order. A use of a schema gets its findings when all schemas are compared.
#[derive(Debug)]
enum Entry {
    Finding(Finding),
    Root(Root),
}

#[derive(Debug)]
pub(super) struct Session<'a> {
    pub(super) graph: Graph<'a>,
    /// The operation that is being compared.
    pub(super) operation: Option<String>,
    pub(super) schemes: Schemes<'a>,
    /// Whether the security of the documents themselves is compared.
    pub(super) security_is_compared: bool,
    entries: Vec<Entry>,
}

/// The details of a finding beside its rule.
#[derive(Clone, Debug, Default)]
pub(super) struct Said<'b> {
    pub(super) part: &'b str,
    pub(super) what: String,
    pub(super) location: String,
    pub(super) level: Option<Level>,
    pub(super) implied: bool,
}

impl<'a> Session<'a> {
    pub(super) fn new(old: Model<'a>, new: Model<'a>) -> Self {
        let schemes = Schemes::of(&old, &new);
        let graph = Graph::new(old, new);
        Self { graph, operation: None, schemes, security_is_compared: false, entries: Vec::new() }
    }

    pub(super) fn say(&mut self, rule: Rule, part: &str, what: impl Into<String>, location: &str) {
        self.tell(rule, Said { part, what: what.into(), location: location.to_owned(), ..Said::default() });
    }

    pub(super) fn tell(&mut self, rule: Rule, said: Said<'_>) {
        self.entries.push(Entry::Finding(Finding {
            id: rule.id.to_owned(),
            level: said.level.unwrap_or(rule.level),
            operation: self.operation.clone(),
            location: said.location,
            part: said.part.to_owned(),
            subject: String::new(),
            what: said.what,
            implied: said.implied,
            origin: None,
        }));
    }

    /// Compares two schemas later.
    pub(super) fn schemas(&mut self, root: Root) {
        self.entries.push(Entry::Root(root));
    }

    pub(super) fn finish(&mut self) -> Vec<Finding> {
        self.graph.compare_all();
        let mut findings = Vec::new();
        for entry in std::mem::take(&mut self.entries) {
            match entry {
                Entry::Finding(finding) => findings.push(finding),
                Entry::Root(root) => emit::emit(&self.graph, &root, &mut findings),
            }
        }
        findings
    }
}
