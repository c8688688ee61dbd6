//! What the vendor took away, taken away as asked.

use serde_json::Value;

use super::facts::presence;
use super::merger::{Merger, Use};
use super::place::{Place, few};
use super::{Removed, change};
use crate::document::{LOST, is_lost};
use crate::facts::{NodeId, Part, property};

impl Merger<'_> {
    /// Takes away what the vendor took away, as asked; says whether there was such a thing.
    pub(super) fn gone(&mut self, part: &Part, label: &str, used: &[Use]) -> bool {
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
        if place.accepts(&self.accepted.accepted, extra, types, None) {
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

    /// Takes back that something is deprecated because the vendor had lost it, where the vendor has it again.
    pub(super) fn back(&mut self, home: NodeId, part: &Part, label: &str, used: &[Use]) {
        let is_lost = self.root.pointer(&part.pointer).and_then(Value::as_object).is_some_and(is_lost);
        let found =
            used.iter().filter_map(|used| Some((used.place.part(label), self.vendor_part(used, label)?)));
        let found: Vec<_> = found.filter(|_| is_lost).map(|(place, part)| (place, part.clone())).collect();
        let Some((place, first)) = found.first() else { return };
        let deprecated = self.vendor.node(first.node).is("deprecated");
        self.no_longer_lost(&part.pointer, place, deprecated);
        if found.iter().all(|(_, part)| part.required)
            && self.rule(place, "required", Some(&true.into())).is_none_or(|ours| ours != "optional")
        {
            match property(label) {
                Some(_) => {
                    let pointer = self.ours.node(home).pointer.clone();
                    change::push(
                        &mut self.root,
                        &pointer,
                        "required",
                        change::parent(&part.pointer).1.into(),
                    );
                }
                None => change::set(&mut self.root, &part.pointer, "required", true.into()),
            }
        }
    }

    /// Takes the deprecation of something lost back, unless the vendor deprecates it too.
    pub(super) fn no_longer_lost(&mut self, pointer: &str, place: &Place, deprecated: bool) {
        change::unset(&mut self.root, pointer, "x-deprecated-note");
        if !deprecated {
            change::unset(&mut self.root, pointer, "deprecated");
        }
        self.changed(place, "back, and no longer deprecated as gone");
    }

    /// Puts a part of the lock into the next lock.
    fn put_back(&mut self, used: &Use, label: &str) {
        let (Some(part), Some(base)) = (self.base_part(used, label).cloned(), self.base) else { return };
        let node = self.next.graft(base, part.node);
        if let Some(place) = self.next.node_mut(used.vendor) {
            place.parts.insert(label.to_owned(), Part { node, ..part });
        }
    }

    fn take_away(&mut self, part: &Part, label: &str, place: &Place, why: &str) {
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
}

/// Returns the pointer of a media type, or of the whole body if that is its only one.
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
