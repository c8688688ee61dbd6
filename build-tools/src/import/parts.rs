//! Parts that one side has and the other lacks: properties, parameters, statuses, bodies, members of unions.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::decide::sort;
use super::facts::{kind, presence};
use super::merger::{Merger, Use};
use super::{Removed, change};
use crate::diff::rename;
use crate::document::LOST;
use crate::facts::{Facts, NodeId, Part, property};

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
                        let gone = self.gone(&part, label, &used);
                        if !gone {
                            self.required(home, &part, label, &used);
                        }
                    }
                }
            }
        }
    }

    /// The labels in the order of the vendor's document, then those that only the lock has.
    fn labels(&self, used: &[Use]) -> Vec<String> {
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

    fn base_part(&self, used: &Use, label: &str) -> Option<&Part> {
        self.base?.node(used.base?).part(label)
    }

    fn vendor_part(&self, used: &Use, label: &str) -> Option<&Part> {
        let part = self.vendor.node(used.vendor).part(label)?;
        // What is hidden counts as not there, unless we have it.
        (!self.vendor.node(part.node).is("x-hidden")).then_some(part)
    }

    /// The properties that only changed their names: from which to which.
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
        let pairs = rename::pairs(&removed, &added, |from, to| {
            rename::alike(from, to)
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
        let without: Vec<String> = used
            .iter()
            .filter(|used| self.vendor_part(used, label).is_none())
            .filter(|used| {
                let place = used.place.part(label);
                let extra = presence(label).map(|[_, extra]| (extra, "part"));
                let types = super::facts::shown("type", self.vendor.node(part.node).fact("type"));
                !place.accepts(self.input.accepted, extra, types, None)
            })
            .map(|used| used.place.to_string())
            .collect();
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

    /// Takes away what the vendor took away, as asked; says whether there was such a thing.
    fn gone(&mut self, part: &Part, label: &str, used: &[Use]) -> bool {
        let lost = |used: &&Use| {
            self.vendor_part(used, label).is_none()
                && self
                    .base_part(used, label)
                    .is_some_and(|part| self.base.is_some_and(|base| !base.node(part.node).is("x-hidden")))
        };
        let lost: Vec<Use> = used.iter().filter(lost).cloned().collect();
        let Some(first) = lost.first() else { return false };
        let place = first.place.part(label);
        let hidden = self.vendor.node(first.vendor).part(label).is_some();
        let still: Vec<String> = used
            .iter()
            .filter(|used| self.vendor_part(used, label).is_some())
            .map(|used| used.place.to_string())
            .collect();
        let extra = presence(label).map(|[_, extra]| (extra, "part"));
        let types = super::facts::shown("type", self.ours.node(part.node).fact("type"));
        if place.accepts(self.input.accepted, extra, types, None) {
            return true;
        }
        if !still.is_empty() {
            let message = format!("gone here and not in {}; ours is one for all", few(&still));
            self.conflict(&part.pointer, &place, message);
            for used in &lost {
                self.put_back(used, label);
            }
            return true;
        }
        let why = if hidden { "hidden" } else { "gone" };
        self.take_away(part, label, &place, why);
        true
    }

    /// Puts a part of the lock into the next lock.
    fn put_back(&mut self, used: &Use, label: &str) {
        let (Some(part), Some(base)) = (self.base_part(used, label).cloned(), self.base) else { return };
        let node = graft(&mut self.next, base, part.node);
        if let Some(place) = self.next.node_mut(used.vendor) {
            place.parts.insert(label.to_owned(), Part { node, ..part });
        }
    }

    fn take_away(&mut self, part: &Part, label: &str, place: &super::place::Place, why: &str) {
        let pointer = part.pointer.clone();
        let is_parameter = matches!(presence(label), Some([crate::compare::Kind::ParameterMissing, _]));
        let (holder, name) = change::parent(&pointer);
        let (object, _) = change::parent(holder);
        if property(label).is_some() && self.input.removed != Removed::Keep || place.is_response() {
            change::pull(&mut self.root, object, "required", &name.clone().into());
        }
        match self.input.removed {
            // An error that is documented no more takes nothing from callers.
            _ if is_error(label) && self.input.removed != Removed::Keep => {
                change::remove(&mut self.root, &pointer);
                self.changed(place, format!("{why}: removed"));
            }
            Removed::Remove => {
                let whole =
                    if label.contains("body") { body_of(&self.root, &pointer) } else { pointer.clone() };
                change::remove(&mut self.root, &whole);
                self.changed(place, format!("{why}: removed"));
            }
            Removed::Deprecate if property(label).is_some() || is_parameter => {
                let site = match self.root.pointer(&pointer).and_then(|node| node.get("$ref")).cloned() {
                    Some(target) if is_parameter => {
                        // The other operations keep the parameter as it is.
                        let node = serde_json::json!({ "$ref": target });
                        let node =
                            crate::document::resolve(&self.root, &node, "").map(|(node, _)| node.clone());
                        change::replace(&mut self.root, &pointer, node.unwrap_or_default());
                        pointer.clone()
                    }
                    Some(_) => {
                        change::wrap(&mut self.root, &pointer);
                        pointer.clone()
                    }
                    None => pointer.clone(),
                };
                change::set(&mut self.root, &site, "deprecated", true.into());
                change::set(&mut self.root, &site, "x-deprecated-note", LOST.into());
                if is_parameter && !label.starts_with("path ") {
                    change::unset(&mut self.root, &site, "required");
                }
                self.changed(place, format!("{why}: deprecated"));
            }
            _ => self.note(place, format!("{why} in the vendor's document, and kept")),
        }
    }

    /// Merges whether a part is required.
    fn required(&mut self, home: NodeId, part: &Part, label: &str, used: &[Use]) {
        if property(label).is_none()
            && !label.starts_with("query ")
            && !label.starts_with("header ")
            && label != "request body"
            && !label.starts_with("cookie ")
        {
            return;
        }
        let ours = part.required;
        let shown = |required: bool| Some(if required { "required" } else { "optional" }.to_owned());
        let mut changed: Option<&Use> = None;
        let mut against = Vec::new();
        for used in used {
            let Some(is) = self.vendor_part(used, label).map(|part| part.required) else { continue };
            let was = self.base_part(used, label).map(|part| part.required);
            let place = used.place.part(label);
            let accepts = |ours| place.accepts(self.input.accepted, kind("required"), shown(ours), shown(is));
            if was.is_some_and(|was| was != is) && is != ours && !accepts(ours) {
                changed = changed.or(Some(used));
            } else if is == ours && !accepts(!ours) {
                against.push(place.to_string());
            }
        }
        let Some(first) = changed.cloned() else { return };
        let place = first.place.part(label);
        if !against.is_empty() {
            let what = if ours { "optional" } else { "required" };
            let message = format!("{what} here now and not in {}; ours is one for all", few(&against));
            self.conflict(&part.pointer, &place, message);
            for used in used {
                let was = self.base_part(used, label).map(|part| part.required);
                let next = self.next.node_mut(used.vendor).and_then(|node| node.parts.get_mut(label));
                next.into_iter().zip(was).for_each(|(next, was)| next.required = was);
            }
            return;
        }
        if property(label).is_some() {
            let (holder, name) = change::parent(&part.pointer);
            let (object, _) = change::parent(holder);
            let object =
                if object.is_empty() { self.ours.node(home).pointer.clone() } else { object.to_owned() };
            match ours {
                true => change::pull(&mut self.root, &object, "required", &name.into()),
                false => change::push(&mut self.root, &object, "required", name.into()),
            }
        } else {
            let site = match label {
                "request body" => part.pointer.split("/content/").next().unwrap_or_default().to_owned(),
                _ => self.ours.node(part.node).pointer.clone(),
            };
            match ours {
                true => change::unset(&mut self.root, &site, "required"),
                false => change::set(&mut self.root, &site, "required", true.into()),
            }
        }
        self.changed(&place, if ours { "optional, was required" } else { "required, was optional" });
    }
}

/// The pointer of a media type, or of the whole body if that is its only one.
fn body_of(root: &Value, schema: &str) -> String {
    let (media, _) = change::parent(schema);
    let (content, _) = change::parent(media);
    let only = root.pointer(content).and_then(Value::as_object).is_some_and(|content| content.len() < 2);
    if !only {
        return media.to_owned();
    }
    let (holder, _) = change::parent(content);
    if holder.ends_with("/requestBody") { holder.to_owned() } else { content.to_owned() }
}

/// Reports whether a part is an error response.
fn is_error(label: &str) -> bool {
    label.strip_prefix("response ").is_some_and(|status| status.starts_with(['4', '5']))
}

/// Some of many places, for a message.
pub(super) fn few(places: &[String]) -> String {
    const SHOWN: usize = 3;
    let shown = places.iter().take(SHOWN).cloned().collect::<Vec<_>>().join(", ");
    match places.len().checked_sub(SHOWN) {
        Some(more) if more > 0 => format!("{shown} and {more} more"),
        _ => shown,
    }
}

/// Copies a node with all of its parts.
pub(super) fn graft(into: &mut Facts, from: &Facts, id: NodeId) -> NodeId {
    let mut copies: BTreeMap<NodeId, NodeId> = BTreeMap::new();
    let mut open = vec![id];
    while let Some(old) = open.pop() {
        if let std::collections::btree_map::Entry::Vacant(place) = copies.entry(old) {
            place.insert(into.add(from.node(old).clone()));
            open.extend(from.node(old).parts.values().map(|part| part.node));
        }
    }
    for copy in copies.values() {
        let Some(node) = into.node_mut(*copy) else { continue };
        node.parts
            .values_mut()
            .for_each(|part| part.node = copies.get(&part.node).copied().unwrap_or(part.node));
    }
    copies.get(&id).copied().unwrap_or(id)
}
