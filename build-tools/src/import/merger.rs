//! The state of a merge.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde_json::Value;

use super::accepted::List;
use super::pair::{self, Move};
use super::place::Place;
use super::{Input, change};
use crate::facts::{Class, Classes, Facts, Key, NodeId};
use crate::finding::Finding;

/// A node of ours, with the corresponding nodes of the vendor's document and the lock.
#[derive(Clone, Debug)]
pub(super) struct Use {
    pub(super) base: Option<NodeId>,
    pub(super) vendor: NodeId,
    pub(super) ours: NodeId,
    /// The node that has the facts of ours which are not about the use.
    pub(super) home: NodeId,
    /// The JSON pointer of the use in the kept spec.
    pub(super) site: String,
    pub(super) place: Place,
}

/// The state of a merge.
pub(super) struct Merger<'a> {
    pub(super) input: Input<'a>,
    /// The largest number of pairs of schemas. Further ones are not merged.
    most_uses: usize,
    /// The kept spec with the changes so far.
    pub(super) root: Value,
    pub(super) ours: Facts,
    pub(super) base: Option<&'a Facts>,
    pub(super) vendor: Facts,
    /// The facts of the next lock.
    pub(super) next: Facts,
    pub(super) our_classes: BTreeMap<NodeId, Class>,
    pub(super) vendor_classes: BTreeMap<NodeId, Class>,
    pub(super) base_classes: BTreeMap<NodeId, Class>,
    pub(super) uses: Vec<Use>,
    pub(super) by_home: BTreeMap<NodeId, Vec<usize>>,
    pub(super) by_site: BTreeMap<String, Vec<usize>>,
    /// The components of ours that schemas, parameters and responses of the vendor's correspond to, by class, and how
    /// often.
    pub(super) known: HashMap<Class, BTreeMap<String, usize>>,
    /// The operations that moved: where the lock has each.
    pub(super) moved: BTreeMap<Key, Key>,
    /// The accepted differences with the changes so far.
    pub(super) accepted: List,
    /// The places, by operation and location, where a component has more than the vendor's document.
    pub(super) widened: Vec<(String, String)>,
    /// The places, by operation and location, that got a component of ours.
    pub(super) reused: Vec<(String, String)>,
    /// The components of ours by pointer.
    pub(super) components: HashMap<String, NodeId>,
    /// Sentences that a person has to replace.
    pub(super) proposed: Vec<String>,
    pub(super) changes: Vec<String>,
    pub(super) conflicts: Vec<Finding>,
    pub(super) notes: Vec<String>,
}

impl<'a> Merger<'a> {
    pub(super) fn new(input: Input<'a>, most_uses: usize) -> Self {
        let mut classes = Classes::default();
        let vendor = Facts::of(input.vendor);
        let vendor_classes = classes.of(&vendor, false);
        let base = input.lock.map(|lock| &lock.facts);
        let base_classes = base.map(|base| classes.of(base, false)).unwrap_or_default();
        let mut root = input.kept.value().clone();
        let moves = match base {
            Some(base) => pair::moves(&Facts::of(&root), (base, &base_classes), (&vendor, &vendor_classes)),
            None => Vec::new(),
        };
        pair::apply(&mut root, &moves);
        let ours = Facts::of(&root);
        let is_new = |key: &&Key| moves.iter().any(|Move { to, .. }| to == *key);
        let stay: Vec<Key> = ours.operations.keys().filter(|key| !is_new(key)).cloned().collect();
        let accepted = List::follow(input.accepted_text, input.accepted, &moves, &stay);
        let changes = moves.iter().map(|Move { from, to }| format!("{from}  moved to {to}")).collect();
        Self {
            our_classes: classes.of(&ours, false),
            next: vendor.clone(),
            moved: moves.into_iter().map(|Move { from, to }| (to, from)).collect(),
            accepted,
            widened: Vec::new(),
            reused: Vec::new(),
            components: HashMap::new(),
            input,
            most_uses,
            root,
            ours,
            base,
            vendor,
            vendor_classes,
            base_classes,
            uses: Vec::new(),
            by_home: BTreeMap::new(),
            by_site: BTreeMap::new(),
            known: HashMap::new(),
            proposed: Vec::new(),
            changes,
            conflicts: Vec::new(),
            notes: Vec::new(),
        }
    }

    pub(super) fn run(&mut self) {
        self.document();
        let pairs = self.pairs();
        for pair in &pairs {
            self.lay_side_by_side(pair.clone());
        }
        self.learn();
        for pair in &pairs {
            self.security(pair);
        }
        self.facts();
        self.parts();
        self.operations();
        self.former_ids();
        change::purge(&mut self.root);
    }

    /// Returns the operations that both have.
    fn pairs(&self) -> Vec<Use> {
        let operations = self.vendor.operations.iter().filter_map(|(key, vendor)| {
            let (_, ours) = self.ours.operation(key)?;
            let base = self.base.and_then(|base| base.operation(self.moved.get(key).unwrap_or(key)));
            Some(Use {
                base: base.map(|(_, id)| id),
                vendor: *vendor,
                ours,
                home: ours,
                site: self.ours.node(ours).pointer.clone(),
                place: Place { operation: key.to_string(), location: String::new() },
            })
        });
        operations.collect()
    }

    /// Notes all uses that a pair of nodes leads to.
    fn lay_side_by_side(&mut self, first: Use) {
        let mut open = vec![first.clone()];
        let mut seen = HashSet::new();
        while let Some(used) = open.pop() {
            if self.uses.len() >= self.most_uses {
                return self.leave_out(&first);
            }
            if !seen.insert((used.base, used.vendor, used.home, used.site.clone())) {
                continue;
            }
            for (label, part) in &self.vendor.node(used.vendor).parts {
                let Some(ours) = self.ours.node(used.home).part(label) else { continue };
                let base = used.base.zip(self.base).and_then(|(id, base)| base.node(id).part(label));
                // What several operations share is one site.
                let shared = !part.pointer.is_empty() && used.place.location.is_empty();
                let node = self.ours.node(ours.node);
                let is_body = label.starts_with("request body");
                let site = if shared && !is_body { &node.pointer } else { &ours.pointer };
                open.push(Use {
                    base: base.map(|part| part.node),
                    vendor: part.node,
                    ours: ours.node,
                    home: self.home(ours.node),
                    site: site.clone(),
                    place: used.place.part(label),
                });
            }
            let index = self.uses.len();
            self.by_home.entry(used.home).or_default().push(index);
            self.by_site.entry(used.site.clone()).or_default().push(index);
            self.uses.push(used);
        }
    }

    /// Says that an operation is not merged as a whole, and leaves it in the lock as it was.
    fn leave_out(&mut self, operation: &Use) {
        let message = format!(
            "not merged as a whole: the document has more than {} places; compare this operation by hand",
            self.most_uses
        );
        self.conflict(&operation.site, &operation.place, message);
        match operation.base {
            Some(_) => self.keep_node(operation),
            None => self.next.operations.retain(|_, id| *id != operation.vendor),
        }
    }

    fn home(&self, id: NodeId) -> NodeId {
        let mut home = id;
        // Parts that are put together are never in a circle of more than this.
        for _ in 0..32 {
            match self.ours.node(home).of {
                Some(of) => home = of,
                None => break,
            }
        }
        home
    }

    /// Notes which components of ours correspond to what of the vendor's.
    fn learn(&mut self) {
        for used in &self.uses {
            let Some(class) = self.vendor_classes.get(&used.vendor) else { continue };
            for id in [used.home, used.ours] {
                let pointer = &self.ours.node(id).pointer;
                if is_component(pointer) {
                    *self.known.entry(*class).or_default().entry(pointer.clone()).or_default() += 1;
                }
            }
        }
        for id in self.ours.ids() {
            let pointer = &self.ours.node(id).pointer;
            if is_component(pointer) {
                self.components.insert(pointer.clone(), id);
            }
            if let (true, Some(class)) = (is_component(pointer), self.our_classes.get(&id)) {
                *self.known.entry(*class).or_default().entry(pointer.clone()).or_default() += 1_000;
            }
        }
    }

    /// Says that a person has to decide, and keeps the lock where it was.
    pub(super) fn conflict(&mut self, pointer: &str, place: &Place, message: impl std::fmt::Display) {
        let message = format!("{place}  {message}");
        let mut finding = self.input.kept.finding(pointer, message);
        finding.rule = "import";
        if !self.conflicts.contains(&finding) {
            self.conflicts.push(finding);
        }
    }

    pub(super) fn changed(&mut self, place: &Place, what: impl std::fmt::Display) {
        let line = format!("{place}  {what}");
        self.changes.push(line);
    }

    pub(super) fn note(&mut self, place: &Place, what: impl std::fmt::Display) {
        let line = format!("{place}  {what}");
        self.notes.push(line);
    }
}

/// Reports whether a pointer is that of a component as a whole.
fn is_component(pointer: &str) -> bool {
    pointer.starts_with("/components/") && pointer.matches('/').count() == 3
}
