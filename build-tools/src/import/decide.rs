//! Decides the facts of a node of the kept spec.

use std::collections::BTreeSet;

use serde_json::Value;

use super::facts::{kind, shown};
use super::merger::{Merger, Use};
use super::place::few;
use crate::facts::{Facts, NodeId, OF_THE_USE, TEXT, same_fact};

/// The decision about a fact.
enum Verdict {
    /// Our value stays.
    Stay,
    /// The vendor's new value replaces ours.
    Take(Option<Value>),
    /// A person has to decide, for this reason.
    Ask(String),
}

impl Merger<'_> {
    /// Merges all facts of nodes.
    pub(super) fn facts(&mut self) {
        for (home, uses) in self.by_home.clone() {
            let uses = self.replace(home, &uses);
            let pointer = self.ours.node(home).pointer.clone();
            let names = self.names(&uses, |name| !OF_THE_USE.contains(&name) && name != "style");
            for name in names {
                let ours = self.ours.node(home).fact(&name).cloned();
                self.fact(&name, ours, &uses, &pointer);
            }
            self.texts(&uses);
        }
        for (site, uses) in self.by_site.clone() {
            let Some(first) = uses.first().and_then(|index| self.uses.get(*index)).cloned() else { continue };
            for name in self.names(&uses, |name| OF_THE_USE.contains(&name) || name == "style") {
                let ours = self.ours.node(first.ours).fact(&name).cloned();
                self.fact(&name, ours, &uses, &site);
            }
        }
    }

    fn names(&self, uses: &[usize], wanted: impl Fn(&str) -> bool) -> BTreeSet<String> {
        let of = |facts: &Facts, id: NodeId| facts.node(id).facts.keys().cloned().collect::<Vec<_>>();
        let mut names = BTreeSet::new();
        for used in uses.iter().filter_map(|index| self.uses.get(*index)) {
            names.extend(of(&self.vendor, used.vendor));
            names.extend(used.base.zip(self.base).map(|(id, base)| of(base, id)).into_iter().flatten());
        }
        names.retain(|name| {
            wanted(name) && ![TEXT, "security", "x-hidden", "unresolved"].contains(&name.as_str())
        });
        names
    }

    pub(super) fn base_fact(&self, used: &Use, name: &str) -> Option<Option<&Value>> {
        Some(self.base?.node(used.base?).fact(name))
    }

    fn fact(&mut self, name: &str, ours: Option<Value>, uses: &[usize], pointer: &str) {
        if name == "enum"
            && let Some(Value::Array(values)) = &ours
            && self.all_lists(uses)
        {
            return self.values(values.clone(), uses, pointer);
        }
        let verdict = self.verdict(name, ours.as_ref(), uses);
        let Some(first) = uses.first().and_then(|index| self.uses.get(*index)).cloned() else { return };
        match verdict {
            Verdict::Stay => {}
            Verdict::Take(Some(Value::String(types))) if name == "type" && types.contains(" or ") => {
                let message =
                    format!("type: the vendor's is {types}, which OpenAPI 3.0 cannot say; write it by hand");
                self.ask(name, uses, pointer, message);
            }
            Verdict::Take(value) => {
                let what = format!(
                    "{name}: {}, was {}",
                    shown(name, value.as_ref()).unwrap_or("none".to_owned()),
                    shown(name, ours.as_ref()).unwrap_or("none".to_owned())
                );
                match self.write(name, value, pointer, &first) {
                    Ok(()) => self.changed(&first.place, what),
                    Err(message) => self.ask(name, uses, pointer, message),
                }
            }
            Verdict::Ask(message) => self.ask(name, uses, pointer, message),
        }
    }

    /// Reports a conflict, and keeps the old fact in the lock.
    pub(super) fn ask(&mut self, name: &str, uses: &[usize], pointer: &str, message: String) {
        let Some(first) = uses.first().and_then(|index| self.uses.get(*index)).cloned() else { return };
        self.conflict(pointer, &first.place, message);
        for index in uses {
            let Some(used) = self.uses.get(*index).cloned() else { continue };
            let Some(was) = self.base_fact(&used, name).map(|was| was.cloned()) else { continue };
            if let Some(node) = self.next.node_mut(used.vendor) {
                node.facts.remove(name);
                node.facts.extend(was.map(|was| (name.to_owned(), was)));
            }
        }
    }

    fn verdict(&self, name: &str, ours: Option<&Value>, uses: &[usize]) -> Verdict {
        let accepted = &self.accepted.accepted;
        let show = |value: Option<&Value>| shown(name, value);
        let mut taken: Option<(Option<Value>, &Use)> = None;
        let used = || uses.iter().filter_map(|index| self.uses.get(*index));
        for used in used() {
            let is = self.vendor.node(used.vendor).fact(name);
            let Some(was) = self.base_fact(used, name) else { continue };
            let accepts = || used.place.accepts(accepted, kind(name), show(ours), show(is));
            if same_fact(was, is) || same_fact(is, ours) || accepts() {
                continue;
            }
            let text = |value| show(value).unwrap_or("none".to_owned());
            if !same_fact(was, ours) {
                return Verdict::Ask(format!(
                    "{name}: ours {}, the vendor's was {} and is {}; write one of them, or accept the difference in accepted-differences.yaml",
                    text(ours),
                    text(was),
                    text(is)
                ));
            }
            match &taken {
                Some((other, first)) if !same_fact(other.as_ref(), is) => {
                    return Verdict::Ask(format!(
                        "{name}: the vendor's is {} here and {} in {}; ours is one for both",
                        text(is),
                        text(other.as_ref()),
                        first.place
                    ));
                }
                Some(_) => {}
                None => taken = Some((is.cloned(), used)),
            }
        }
        let Some((value, first)) = taken else { return Verdict::Stay };
        let against = used().filter(|used| {
            let is = self.vendor.node(used.vendor).fact(name);
            !same_fact(is, value.as_ref())
                && !used.place.accepts(accepted, kind(name), show(value.as_ref()), show(is))
        });
        let against: Vec<String> = against.map(|used| used.place.to_string()).collect();
        if against.is_empty() {
            return Verdict::Take(value);
        }
        Verdict::Ask(format!(
            "{name}: the vendor changed it to {} in {} and not in {}; ours is one for all",
            show(value.as_ref()).unwrap_or("none".to_owned()),
            first.place,
            few(&against)
        ))
    }

    /// Notes that the vendor's sentences changed, so that a person can revise ours.
    pub(super) fn texts(&mut self, uses: &[usize]) {
        for index in uses {
            let Some(used) = self.uses.get(*index).cloned() else { continue };
            let was = self.base_fact(&used, TEXT).map(|was| was.cloned());
            let is = self.vendor.node(used.vendor).fact(TEXT);
            if was.is_some_and(|was| was.as_ref() != is) {
                self.note(&used.place, "the vendor's text changed");
                break;
            }
        }
    }
}
