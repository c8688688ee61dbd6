//! A schema that became one of another sort.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::change;
use super::merger::{Merger, Use};
use crate::facts::{Class, Node, NodeId};

impl Merger<'_> {
    /// Replaces a schema that became one of another kind, where it is used: an object that was text, or a union that
    /// was none. Returns the uses that are left.
    pub(super) fn replace(&mut self, home: NodeId, uses: &[usize]) -> Vec<usize> {
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
            let conflicts = self.conflicts.len();
            let mut value = self.schema(used.vendor, &used.place, &around);
            if self.conflicts.len() > conflicts {
                self.keep_node(&used);
                continue;
            }
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
            part.node = self.next.graft(base, part.node);
        }
        if let Some(place) = self.next.node_mut(used.vendor) {
            *place = node;
        }
    }
}

/// Returns what sort of schema a node is. Facts of two sorts cannot be compared.
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
