//! One fact of one node of ours, decided by all that corresponds to it.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::facts::{kind, presence, shown};
use super::merger::{Merger, Use};
use super::{change, parts};
use crate::facts::{Class, Facts, Node, NodeId, OF_THE_USE, TEXT, same_fact};
use crate::model::key;

/// What is to be done about a fact.
enum Verdict {
    /// Nothing.
    Stay,
    /// We take what the vendor says now.
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

    fn base_fact(&self, used: &Use, name: &str) -> Option<Option<&Value>> {
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

    /// Says that a person has to decide, and keeps the fact in the lock as it was.
    fn ask(&mut self, name: &str, uses: &[usize], pointer: &str, message: String) {
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
        let accepted = self.input.accepted;
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
            parts::few(&against)
        ))
    }

    fn all_lists(&self, uses: &[usize]) -> bool {
        uses.iter().filter_map(|index| self.uses.get(*index)).all(|used| {
            let list = |value: Option<&Value>| value.is_some_and(Value::is_array);
            list(self.vendor.node(used.vendor).fact("enum")) && self.base_fact(used, "enum").is_none_or(list)
        })
    }

    /// Merges the values of an enum one by one.
    fn values(&mut self, mut ours: Vec<Value>, uses: &[usize], pointer: &str) {
        let has = |list: Option<&Value>, value: &Value| {
            list.and_then(Value::as_array).is_some_and(|list| list.iter().any(|item| key(item) == key(value)))
        };
        let used: Vec<Use> = uses.iter().filter_map(|index| self.uses.get(*index)).cloned().collect();
        let lists = used.iter().flat_map(|used| {
            [self.vendor.node(used.vendor).fact("enum"), self.base_fact(used, "enum").flatten()]
        });
        let mut all: Vec<Value> = Vec::new();
        for value in lists.flatten().filter_map(Value::as_array).flatten() {
            if !all.iter().any(|known| key(known) == key(value)) {
                all.push(value.clone());
            }
        }
        let mut changed = Vec::new();
        for value in all {
            let here = has(Some(&Value::Array(ours.clone())), &value);
            let states = used.iter().map(|used| {
                let is = has(self.vendor.node(used.vendor).fact("enum"), &value);
                let was = self.base_fact(used, "enum").map(|was| has(was, &value));
                (used, was, is)
            });
            let states: Vec<_> = states.collect();
            let Some((first, ..)) =
                states.iter().find(|(_, was, is)| *is != here && was.is_some_and(|was| was == here))
            else {
                continue;
            };
            let against: Vec<&Use> =
                states.iter().filter(|(_, _, is)| *is == here).map(|(used, ..)| *used).collect();
            let widens =
                !here && first.place.is_response() && against.iter().all(|used| used.place.is_response());
            let shown = crate::model::text(&value);
            let what = if here { "gone" } else { "new" };
            if !against.is_empty() && !widens {
                let places: Vec<_> = against.iter().map(|used| used.place.to_string()).collect();
                let message = format!(
                    "enum: the value {shown} is {what} in {} and not in {}; ours is one for all",
                    first.place,
                    parts::few(&places)
                );
                let place = first.place.clone();
                self.conflict(pointer, &place, message);
                self.keep_value(uses, &value);
                continue;
            }
            if !against.is_empty() {
                let message = format!(
                    "enum: the value {shown} is new here alone, and is in the enum that others share"
                );
                let place = first.place.clone();
                self.note(&place, message);
            }
            if here {
                ours.retain(|item| key(item) != key(&value));
            } else {
                ours.push(value);
            }
            changed.push((first.place.clone(), format!("enum: the value {shown} is {what}")));
        }
        if changed.is_empty() {
            return;
        }
        let pointer = self.owner(pointer, "enum");
        if let Some(names) = self.root.pointer(&pointer).and_then(|node| node.get("x-enum-varnames")).cloned()
        {
            // The names are by place in the list, so those of new values have to be there too.
            let old = self.root.pointer(&pointer).and_then(|node| node.get("enum")?.as_array()).cloned();
            let names = ours.iter().map(|value| {
                let at = old.iter().flatten().position(|old| key(old) == key(value));
                let name = at.and_then(|at| names.get(at)).cloned();
                name.unwrap_or_else(|| crate::names::camel(&crate::model::text(value)).into())
            });
            change::set(&mut self.root, &pointer, "x-enum-varnames", names.collect());
        }
        let nullable = self.root.pointer(&pointer).and_then(|node| node.get("enum")?.as_array());
        if nullable.is_some_and(|values| values.contains(&Value::Null)) {
            ours.push(Value::Null);
        }
        change::set(&mut self.root, &pointer, "enum", ours.into());
        for (place, what) in changed {
            self.changed(&place, what);
        }
    }

    /// Keeps a value in the lock as it was.
    fn keep_value(&mut self, uses: &[usize], value: &Value) {
        for index in uses {
            let Some(used) = self.uses.get(*index).cloned() else { continue };
            let Some(was) = self.base_fact(&used, "enum").flatten().and_then(Value::as_array).cloned() else {
                continue;
            };
            let was = was.iter().any(|item| key(item) == key(value));
            if let Some(Value::Array(list)) =
                self.next.node_mut(used.vendor).and_then(|node| node.facts.get_mut("enum"))
            {
                list.retain(|item| key(item) != key(value));
                list.extend(was.then(|| value.clone()));
            }
        }
    }

    /// Notes that sentences changed: they are ours, and somebody has to read theirs.
    fn texts(&mut self, uses: &[usize]) {
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

    /// The pointer of the node or the part of it that has a keyword.
    pub(super) fn owner(&self, pointer: &str, keyword: &str) -> String {
        let node = self.root.pointer(pointer);
        let has = |node: Option<&Value>| node.is_some_and(|node| node.get(keyword).is_some());
        let parts = node.and_then(|node| node.get("allOf")?.as_array()).map_or(0, Vec::len);
        let own = has(node) || parts == 0;
        let part = (0..parts)
            .map(|index| format!("{pointer}/allOf/{index}"))
            .find(|part| has(self.root.pointer(part)));
        part.filter(|_| !own).unwrap_or_else(|| pointer.to_owned())
    }

    /// Reports whether the vendor says one thing everywhere where a component of ours is used.
    fn all_say(&self, home: NodeId, name: &str, value: &Value) -> bool {
        let uses = self.by_home.get(&home).into_iter().flatten().filter_map(|index| self.uses.get(*index));
        let mut facts = uses.map(|used| self.vendor.node(used.vendor).fact(name));
        facts.all(|fact| same_fact(fact, Some(value)))
    }

    /// Writes a fact into the kept spec.
    fn write(&mut self, name: &str, value: Option<Value>, pointer: &str, used: &Use) -> Result<(), String> {
        let is_parameter = used.place.operation.len() > 1 && presence(&used.place.location).is_some() && {
            let node = self.root.pointer(pointer);
            node.is_some_and(|node| node.get("in").is_some())
        };
        let mut pointer = pointer.to_owned();
        if is_parameter && !["deprecated", "x-beta", "style"].contains(&name) {
            pointer += "/schema";
        }
        if OF_THE_USE.contains(&name)
            && self.root.pointer(&pointer).is_some_and(|node| node.get("$ref").is_some())
        {
            let Some(value) = value else {
                return Err(format!(
                    "{name}: the vendor took it away, and the component has it; take it out by hand"
                ));
            };
            let reference = self.root.pointer(&pointer).cloned().unwrap_or_default();
            let target = crate::document::resolve(&self.root, &reference, "");
            let target = target.map(|(node, pointer)| (node.clone(), pointer));
            if let Some((node, pointer)) = &target
                && node.get(name).is_some()
                && self.all_say(used.home, name, &value)
            {
                change::set(&mut self.root, pointer, name, value);
                return Ok(());
            }
            let described = target.and_then(|(node, _)| node.get("description").cloned());
            let mut whole = serde_json::json!({ "allOf": [reference], name: value });
            if let (Some(text), Some(members)) = (described, whole.as_object_mut()) {
                members.insert("description".to_owned(), text);
            }
            change::replace(&mut self.root, &pointer, whole);
            return Ok(());
        }
        let pointer = self.owner(&pointer, name);
        if self.root.pointer(&pointer).is_none() {
            return Err(format!("{name} cannot be written here; write it by hand"));
        }
        let key = if name == "additional" { "additionalProperties" } else { name };
        let node = self.root.pointer(&pointer);
        if value.is_none() && node.is_some_and(|node| node.get(key).is_none() && node.get("allOf").is_some())
        {
            return Err(format!(
                "{name}: the vendor took it away, and a component has it; take it out by hand"
            ));
        }
        let value = match (name, value) {
            ("additional", Some(_)) => Some(false.into()),
            ("discriminator", Some(name)) => Some(serde_json::json!({ "propertyName": name })),
            ("style", Some(style)) => {
                let style = style.as_str().unwrap_or_default();
                let (name, explode) = (style.trim_end_matches(", exploded"), style.ends_with(", exploded"));
                change::set(&mut self.root, &pointer, "explode", explode.into());
                Some(name.into())
            }
            ("style", None) => {
                change::unset(&mut self.root, &pointer, "explode");
                None
            }
            (_, value) => value,
        };
        match value {
            Some(value) => change::set(&mut self.root, &pointer, key, value),
            None => change::unset(&mut self.root, &pointer, key),
        }
        if name == "deprecated" {
            let gone = self.root.pointer(&pointer).is_some_and(|node| node.get("deprecated").is_none());
            if gone {
                change::unset(&mut self.root, &pointer, "x-deprecated-note");
            }
        }
        Ok(())
    }

    /// Replaces a schema that became one of another kind, where it is used: an object that was text, or a union that
    /// was none. Returns the uses that are left.
    fn replace(&mut self, home: NodeId, uses: &[usize]) -> Vec<usize> {
        let ours = sort(self.ours.node(home));
        let is = |used: &Use| sort(self.vendor.node(used.vendor));
        let was = |used: &Use| used.base.zip(self.base).map(|(id, base)| sort(base.node(id)));
        let changed = |index: &usize| {
            let used = self.uses.get(*index);
            used.is_some_and(|used| was(used).is_some_and(|was| was != is(used) && ours != is(used)))
        };
        let (changed, left): (Vec<usize>, Vec<usize>) = uses.iter().partition(|index| changed(index));
        let left_sites: BTreeSet<String> =
            left.iter().filter_map(|index| Some(self.uses.get(*index)?.site.clone())).collect();
        let mut sites: BTreeMap<String, Option<Class>> = BTreeMap::new();
        for used in changed.iter().filter_map(|index| self.uses.get(*index)).cloned().collect::<Vec<_>>() {
            let class = self.vendor_classes.get(&used.vendor).copied();
            let inline = self.root.pointer(&used.site).is_some_and(|node| node.get("in").is_some());
            let site = if inline { format!("{}/schema", used.site) } else { used.site.clone() };
            match sites.get(&site) {
                Some(known) if *known == class => continue,
                None if !left_sites.contains(&used.site) => {}
                _ => {
                    let message = "the vendor has another type here, and not everywhere where ours is; write it by hand";
                    self.conflict(&used.site, &used.place, message);
                    self.keep_node(&used);
                    continue;
                }
            }
            sites.insert(site.clone(), class);
            let before = self.root.pointer(&site).and_then(|node| node.get("description")).cloned();
            let around = self.around(&site);
            let mut value = self.schema(used.vendor, &used.place, &around);
            if let (Some(before), Some(members)) = (before, value.as_object_mut())
                && !members.contains_key("$ref")
            {
                members.insert("description".to_owned(), before);
            }
            change::replace(&mut self.root, &site, value);
            self.changed(&used.place, "another type");
        }
        left
    }

    /// Keeps a node in the lock as it was.
    pub(super) fn keep_node(&mut self, used: &Use) {
        let Some((id, base)) = used.base.zip(self.base) else { return };
        let mut node = base.node(id).clone();
        for part in node.parts.values_mut() {
            part.node = super::parts::graft(&mut self.next, base, part.node);
        }
        if let Some(place) = self.next.node_mut(used.vendor) {
            *place = node;
        }
    }
}

/// What sort of schema a node is. Facts of two sorts cannot be compared.
pub(super) fn sort(node: &Node) -> &'static str {
    let types = node.fact("type").and_then(Value::as_str).unwrap_or_default();
    if node.alternatives().next().is_some() {
        return "union";
    }
    match types {
        "object" if node.parts.contains_key("/*") && node.properties().next().is_none() => "map",
        "object" => "object",
        "array" => "array",
        "" => "any",
        _ => "scalar",
    }
}
