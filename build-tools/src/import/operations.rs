//! Adds new operations, and treats removed ones.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::merger::Merger;
use super::place::Place;
use super::usual::{is_list, references};
use super::{Removed, change, words};
use crate::compare::Kind;
use crate::document::{LOST, METHODS, escape, is_lost};
use crate::facts::{Key, NodeId};

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

    /// Returns the tag of the operation whose path has the longest beginning in common.
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
}
