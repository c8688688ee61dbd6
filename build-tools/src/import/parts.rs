//! Parts that one side has and the other lacks: properties, parameters, statuses, bodies, members of unions.

use std::collections::{BTreeMap, BTreeSet};

use super::facts::presence;
use super::merger::{Merger, Use};
use super::place::few;
use super::replace::sort;
use crate::diff::rename;
use crate::facts::{NodeId, Part, TEXT, property};

impl Merger<'_> {
    /// Merges the presence of all parts, and whether each is required.
    pub(super) fn parts(&mut self) {
        for (home, uses) in self.by_home.clone() {
            let used: Vec<Use> = uses.iter().filter_map(|index| self.uses.get(*index)).cloned().collect();
            // A schema of another sort has been replaced as a whole, or is another on purpose.
            let alike = |used: &Use| sort(self.ours.node(home)) == sort(self.vendor.node(used.vendor));
            let used: Vec<Use> = used.into_iter().filter(alike).collect();
            let labels = self.labels(&used);
            let renamed = self.renamed(home, &used, &labels);
            for label in &labels {
                match self.ours.node(home).part(label).cloned() {
                    None => {
                        let from = renamed.iter().find(|(_, to)| to == label).map(|(from, _)| from.as_str());
                        self.missing(home, label, &used, from);
                    }
                    Some(part) => {
                        self.back(home, &part, label, &used);
                        let gone = self.gone(&part, label, &used);
                        if !gone {
                            self.required(home, &part, label, &used);
                        }
                    }
                }
            }
        }
    }

    /// Returns the labels in the order of the vendor's document, then those that only the lock has.
    pub(super) fn labels(&self, used: &[Use]) -> Vec<String> {
        let mut labels: Vec<String> = Vec::new();
        let mut known = BTreeSet::new();
        for used in used {
            let base = used.base.zip(self.base).map(|(id, base)| base.node(id).in_order());
            let parts =
                self.vendor.node(used.vendor).in_order().into_iter().chain(base.into_iter().flatten());
            labels.extend(
                parts.filter(|(label, _)| known.insert((*label).clone())).map(|(label, _)| label.clone()),
            );
        }
        labels
    }

    pub(super) fn base_part(&self, used: &Use, label: &str) -> Option<&Part> {
        self.base?.node(used.base?).part(label)
    }

    pub(super) fn vendor_part(&self, used: &Use, label: &str) -> Option<&Part> {
        let part = self.vendor.node(used.vendor).part(label)?;
        // What is hidden counts as not there, unless we have it.
        (!self.vendor.node(part.node).is("x-hidden")).then_some(part)
    }

    /// Returns the properties that only changed their names: from which to which.
    fn renamed(&self, home: NodeId, used: &[Use], labels: &[String]) -> Vec<(String, String)> {
        let Some(first) = used.first() else { return Vec::new() };
        let (base, vendor) =
            (|label: &str| self.base_part(first, label), |label: &str| self.vendor_part(first, label));
        let named = |label: &str| {
            property(label).is_some() || label.starts_with("query ") || label.starts_with("header ")
        };
        let all = || labels.iter().map(String::as_str).filter(|label| named(label));
        let removed: Vec<&str> = all()
            .filter(|label| {
                base(label).is_some() && vendor(label).is_none() && self.ours.node(home).part(label).is_some()
            })
            .collect();
        let added: Vec<&str> = all()
            .filter(|label| {
                base(label).is_none() && vendor(label).is_some() && self.ours.node(home).part(label).is_none()
            })
            .collect();
        let class = |part: Option<&Part>, classes: &BTreeMap<NodeId, crate::facts::Class>| {
            part.and_then(|part| classes.get(&part.node)).copied()
        };
        let described = |from: &str, to: &str| {
            let was = base(from).and_then(|part| self.base?.node(part.node).fact(TEXT));
            was.is_some() && was == vendor(to).and_then(|part| self.vendor.node(part.node).fact(TEXT))
        };
        let pairs = rename::pairs(&removed, &added, |from, to| {
            (rename::alike(from, to) || described(from, to))
                && class(base(from), &self.base_classes) == class(vendor(to), &self.vendor_classes)
        });
        pairs.into_iter().map(|(from, to)| (from.to_owned(), to.to_owned())).collect()
    }

    /// Brings in what the vendor has and we lack.
    fn missing(&mut self, home: NodeId, label: &str, used: &[Use], renamed: Option<&str>) {
        let is_new = |used: &&Use| {
            let base = self
                .base_part(used, label)
                .filter(|part| self.base.is_some_and(|base| !base.node(part.node).is("x-hidden")));
            self.vendor_part(used, label).is_some() && base.is_none()
        };
        let new: Vec<Use> = used.iter().filter(is_new).cloned().collect();
        let Some(first) = new.first() else { return };
        let Some(part) = self.vendor_part(first, label).cloned() else { return };
        let class = |used: &Use| {
            self.vendor_part(used, label).and_then(|part| self.vendor_classes.get(&part.node)).copied()
        };
        let place = first.place.part(label);
        let pointer = self.ours.node(home).pointer.clone();
        let without: Vec<&Use> = used
            .iter()
            .filter(|used| self.vendor_part(used, label).is_none())
            .filter(|used| {
                let place = used.place.part(label);
                let extra = presence(label).map(|[_, extra]| (extra, "part"));
                let types = super::facts::shown("type", self.vendor.node(part.node).fact("type"));
                !place.accepts(&self.accepted.accepted, extra, types, None)
            })
            .collect();
        let widened: Vec<_> = without.iter().map(|used| used.place.part(label).key()).collect();
        let without: Vec<String> = without.iter().map(|used| used.place.to_string()).collect();
        if new.iter().any(|used| class(used) != class(first)) {
            let places: Vec<_> = new.iter().map(|used| used.place.to_string()).collect();
            let message = format!("new, but not the same in {}; ours is one for all", few(&places));
            return self.leave(&new, label, &pointer, message);
        }
        let mut required = part.required;
        if !without.is_empty() {
            let widens = property(label).is_some()
                && !part.required
                && used.iter().all(|used| used.place.is_response());
            if !widens {
                let message = format!("new here and not in {}; ours is one for all", few(&without));
                return self.leave(&new, label, &pointer, message);
            }
            required = false;
            self.widened.extend(widened);
            let message = format!("new here and not in {}, which share the schema", few(&without));
            self.note(&place, message);
        }
        let required = required
            && self.rule(&place, "required", Some(&true.into())).is_none_or(|ours| ours != "optional");
        match self.add(home, &place, label, &part, required, renamed) {
            Ok(()) => {
                let what = match renamed {
                    Some(from) => format!(
                        "new, in the place of {}",
                        crate::facts::unescape_label(from.trim_start_matches('/'))
                    ),
                    None => format!(
                        "new{}",
                        if required && property(label).is_some() { ", required" } else { "" }
                    ),
                };
                self.changed(&place, what);
            }
            Err(message) => self.leave(&new, label, &pointer, message),
        }
    }

    /// Says that a person has to bring a part in, and leaves it out of the lock.
    fn leave(&mut self, new: &[Use], label: &str, pointer: &str, message: String) {
        let Some(first) = new.first() else { return };
        self.conflict(pointer, &first.place.part(label), message);
        for used in new {
            if let Some(node) = self.next.node_mut(used.vendor) {
                node.parts.remove(label);
            }
        }
    }
}
