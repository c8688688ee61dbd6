//! Operations that are new or gone, and who is let in.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::merger::{Merger, Use};
use super::place::Place;
use super::usual::{is_list, references};
use super::{Removed, change, words};
use crate::compare::Kind;
use crate::document::{LOST, METHODS, escape, is_lost};
use crate::facts::{Key, NodeId, security_headers};
use crate::model::Model;

impl Merger<'_> {
    /// Brings in operations that are new, and takes away those that are gone.
    pub(super) fn operations(&mut self) {
        let vendor: Vec<(Key, NodeId)> =
            self.vendor.operations.iter().map(|(key, id)| (key.clone(), *id)).collect();
        for (key, id) in vendor {
            let base = self.base.and_then(|base| Some((base, base.operation(&key)?.1)));
            let known = base.is_some_and(|(base, id)| !base.node(id).is("x-hidden"));
            if self.ours.operation(&key).is_none() && !known && !self.vendor.node(id).is("x-hidden") {
                self.bring(&key, id);
            }
        }
        let Some(base) = self.base else { return };
        let ours: Vec<(Key, NodeId)> =
            self.ours.operations.iter().map(|(key, id)| (key.clone(), *id)).collect();
        for (key, id) in ours {
            let pointer = self.ours.node(id).pointer.clone();
            let lost = self.root.pointer(&pointer).and_then(Value::as_object).is_some_and(is_lost);
            if let (true, Some((_, vendors))) = (lost, self.vendor.operation(&key)) {
                let deprecated = self.vendor.node(vendors).is("deprecated");
                let place = Place { operation: key.to_string(), location: String::new() };
                self.no_longer_lost(&pointer, &place, deprecated);
            }
            let was = base.operation(self.moved.get(&key).unwrap_or(&key));
            if self.vendor.operation(&key).is_none() && was.is_some() {
                let place = Place { operation: key.to_string(), location: String::new() };
                let pointer = self.ours.node(id).pointer.clone();
                match self.input.removed {
                    Removed::Remove => {
                        change::remove(&mut self.root, &pointer);
                        self.empty_path(&key);
                        self.changed(&place, "gone: removed");
                    }
                    Removed::Deprecate => {
                        change::set(&mut self.root, &pointer, "deprecated", true.into());
                        change::set(&mut self.root, &pointer, "x-deprecated-note", LOST.into());
                        self.changed(&place, "gone: deprecated");
                    }
                    Removed::Keep => self.note(&place, "gone in the vendor's document, and kept"),
                }
            }
        }
    }

    /// Takes a path away that has no operation left.
    fn empty_path(&mut self, key: &Key) {
        let pointer = format!("/paths/{}", escape(&key.path));
        let left = self.root.pointer(&pointer).and_then(Value::as_object).is_some_and(|item| {
            item.iter().any(|(name, node)| METHODS.contains(&name.as_str()) && node.is_object())
        });
        if !left {
            change::remove(&mut self.root, &pointer);
        }
    }

    fn bring(&mut self, key: &Key, id: NodeId) {
        let place = Place { operation: key.to_string(), location: String::new() };
        let listed = self.input.names.operation(&place.operation);
        let operation_id = listed
            .as_ref()
            .and_then(|listed| Some(listed.get("operationId")?.as_str()?.to_owned()))
            .unwrap_or_else(|| self.free_id(words::operation_id(key, is_list(&self.vendor, id))));
        let mut value = Map::new();
        value.insert("operationId".to_owned(), operation_id.clone().into());
        let tags = listed.as_ref().and_then(|listed| listed.get("tags")).cloned();
        value.insert("tags".to_owned(), tags.unwrap_or_else(|| json!([self.tag(key)])));
        let summary = self.propose(words::summary(&operation_id));
        let description = self.propose(format!("{summary}."));
        value.insert("summary".to_owned(), summary.into());
        value.insert("description".to_owned(), description.into());
        let node = self.vendor.node(id).clone();
        for mark in ["deprecated", "x-beta"] {
            if node.is(mark) {
                value.insert(mark.to_owned(), true.into());
            }
        }
        value.extend(listed.into_iter().flatten().filter(|(key, _)| key.starts_with("x-")));
        let path = change::map(&mut self.root, "/paths", &key.path);
        path.map(|path| path.insert(key.method.clone(), value.into()));
        let (path, pointer) = (format!("/paths/{}", escape(&key.path)), key.pointer());
        self.security_of(id, &pointer, &place.part("security"), &node);
        let around = crate::names::camel(&operation_id);
        for (label, part) in node.in_order() {
            let inner = place.part(label);
            let target = self.vendor.node(part.node);
            if target.is("x-hidden") {
                continue;
            }
            if label.starts_with("request body") {
                self.request_body(&pointer, part, label, &inner, part.required);
            } else if let Some(status) = label.strip_prefix("response ") {
                let made = self.response(part.node, status, &inner);
                if let Some(responses) = change::map(&mut self.root, &pointer, "responses") {
                    responses.insert(status.to_owned(), made);
                }
            } else {
                let made = self.parameter(part, label, &inner, &around);
                // The path may have it for all of its operations.
                let shared = self.root.pointer(&path).and_then(|path| path.get("parameters")?.as_array());
                if !shared.is_some_and(|shared| shared.contains(&made)) {
                    change::push(&mut self.root, &pointer, "parameters", made);
                }
            }
        }
        self.extras(&pointer, &place);
        self.changed(&place, format!("new, as {operation_id}"));
    }

    /// Adds what we have on every operation although the vendor does not list it.
    fn extras(&mut self, pointer: &str, place: &Place) {
        let accepted = &self.accepted.accepted;
        for (kind, prefix) in [(Kind::StatusExtra, "response "), (Kind::ParameterExtra, "header ")] {
            for (location, _) in accepted.extras(&place.operation, kind) {
                let Some(name) = location.strip_prefix(prefix) else { continue };
                let Some(reference) = references(&self.root, kind, name).into_iter().next() else { continue };
                match kind {
                    Kind::StatusExtra => {
                        if let Some(responses) = change::map(&mut self.root, pointer, "responses") {
                            responses.entry(name).or_insert(reference);
                        }
                    }
                    _ => change::push(&mut self.root, pointer, "parameters", reference),
                }
            }
        }
    }

    fn free_id(&self, id: String) -> String {
        let operations = self.root.get("paths").and_then(Value::as_object).into_iter().flatten();
        let ids: BTreeSet<&str> = operations
            .flat_map(|(_, item)| item.as_object().into_iter().flatten())
            .filter_map(|(_, operation)| operation.get("operationId")?.as_str())
            .collect();
        let names = std::iter::once(id.clone()).chain((2..).map(|number| format!("{id}_{number}")));
        names.into_iter().find(|id| !ids.contains(id.as_str())).unwrap_or(id)
    }

    /// The tag of the operation whose path has the longest beginning in common.
    fn tag(&self, key: &Key) -> String {
        let common = |path: &str| {
            path.split('/').zip(key.path.split('/')).take_while(|(one, other)| one == other).count()
        };
        let tags = self.root.get("paths").and_then(Value::as_object).into_iter().flatten();
        let tags = tags.flat_map(|(path, item)| {
            item.as_object().into_iter().flatten().filter_map(move |(_, operation)| {
                Some((common(path), operation.get("tags")?.get(0)?.as_str()?.to_owned()))
            })
        });
        let found = tags.max_by_key(|(common, _)| *common).filter(|(common, _)| *common > 2);
        found.map_or_else(
            || {
                let name = key.path.split('/').find(|part| part.len() > 2 && !part.starts_with('{'));
                words::summary(&name.unwrap_or("default").replace('-', "_"))
            },
            |(_, tag)| tag,
        )
    }

    /// The security of a new operation.
    fn security_of(&mut self, id: NodeId, pointer: &str, place: &Place, node: &crate::facts::Node) {
        let mut ways = ways(node.fact("security"));
        for (location, ours) in self.accepted.accepted.extras(&place.operation, Kind::SecurityExtra) {
            // It widens who is let in, never lets in who needs nothing.
            if location == "security" && ways.iter().any(|way| way.starts_with(ours)) {
                ways.insert(ours.to_owned());
            }
        }
        if !self.set_security(pointer, place, &ways) {
            // Until a person decides, the operation has the security of the document, and the lock says so.
            let model = Model::new(&self.root);
            let whole: Vec<String> = model.security.iter().map(|way| security_headers(&model, way)).collect();
            drop(model);
            if let Some(node) = self.next.node_mut(id) {
                node.facts.insert("security".to_owned(), whole.into());
            }
        }
    }

    /// Merges who is let in, one way in after the other.
    pub(super) fn security(&mut self, used: &Use) {
        let Some((base, id)) = self.base.zip(used.base) else { return };
        let was = ways(base.node(id).fact("security"));
        let is = ways(self.vendor.node(used.vendor).fact("security"));
        let ours = ways(self.ours.node(used.ours).fact("security"));
        let added: Vec<_> = is.difference(&was).filter(|way| !ours.contains(*way)).cloned().collect();
        let gone: Vec<_> = was.difference(&is).filter(|way| ours.contains(*way)).cloned().collect();
        if added.is_empty() && gone.is_empty() {
            return;
        }
        let place = used.place.part("security");
        let mut next = ours;
        next.retain(|way| !gone.contains(way));
        next.extend(added.iter().cloned());
        if self.set_security(&used.site, &place, &next) {
            added.iter().for_each(|way| self.changes.push(format!("{place}  new: {way}")));
            gone.iter().for_each(|way| self.changes.push(format!("{place}  gone: {way}")));
        } else if let Some(node) = self.next.node_mut(used.vendor) {
            node.facts.insert("security".to_owned(), was.into_iter().collect());
        }
    }

    /// Writes who is let in; says whether that could be done.
    fn set_security(&mut self, pointer: &str, place: &Place, ways: &BTreeSet<String>) -> bool {
        let model = Model::new(&self.root);
        let schemes = self.root.pointer("/components/securitySchemes").and_then(Value::as_object);
        let schemes: Vec<(String, String)> = schemes
            .into_iter()
            .flatten()
            .map(|(name, _)| {
                let way = [(name.as_str(), BTreeSet::new())].into_iter().collect();
                (security_headers(&model, &way), name.clone())
            })
            .collect();
        let mut alternatives = Vec::new();
        let mut unknown = None;
        for way in ways {
            let mut alternative = Map::new();
            for header in way.split(" + ").filter(|header| *header != "no authentication") {
                match schemes.iter().find(|(known, _)| known == header) {
                    Some((_, name)) => drop(alternative.insert(name.clone(), json!([]))),
                    None => unknown = Some(header.to_owned()),
                }
            }
            alternatives.push(Value::from(alternative));
        }
        let whole: BTreeSet<String> =
            model.security.iter().map(|way| security_headers(&model, way)).collect();
        drop(model);
        if let Some(header) = unknown {
            let message = format!(
                "the vendor asks for {header}, which no security scheme of ours sends; add one by hand"
            );
            self.conflict(pointer, place, message);
            return false;
        }
        alternatives.sort_by_key(|way| way.as_object().map_or(0, Map::len));
        if whole == *ways {
            change::unset(&mut self.root, pointer, "security");
        } else if ways.iter().all(|way| way == "no authentication") {
            change::set(&mut self.root, pointer, "security", json!([]));
        } else {
            change::set(&mut self.root, pointer, "security", alternatives.into());
        }
        true
    }
}

fn ways(fact: Option<&Value>) -> BTreeSet<String> {
    let list = fact.and_then(Value::as_array).into_iter().flatten();
    let ways: BTreeSet<String> = list.filter_map(|way| Some(way.as_str()?.to_owned())).collect();
    if ways.is_empty() { BTreeSet::from(["no authentication".to_owned()]) } else { ways }
}
