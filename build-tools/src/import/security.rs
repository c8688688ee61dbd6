//! Merges the alternatives of security one by one.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::change;
use super::merger::{Merger, Use};
use super::place::Place;
use crate::compare::Kind;
use crate::facts::{Node, NodeId, security_headers};
use crate::model::Model;

impl Merger<'_> {
    /// Adds the security of a new operation.
    pub(super) fn security_of(&mut self, id: NodeId, pointer: &str, place: &Place, node: &Node) {
        let mut ways = ways(node.fact("security"));
        for (location, ours) in self.accepted.accepted.extras(&place.operation, Kind::SecurityExtra) {
            // An accepted alternative is added, but never one that requires nothing.
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

    /// Merges the alternatives of security one by one.
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

    /// Writes the security, and reports whether that was possible.
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
                "the vendor requires {header}, which no security scheme of the kept spec sends; add one by hand"
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
