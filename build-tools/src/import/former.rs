//! Finds operations that a person renamed since the last import. Their old methods stay for a release.

use serde_json::Value;

use super::change;
use super::merger::Merger;
use super::place::Place;
use crate::facts::{Key, NodeId};

/// The extension that lists the ids which an operation had before.
const FORMER: &str = "x-former-operation-ids";

impl Merger<'_> {
    /// Notes the ids that operations had at the last import, as the table of names has them.
    pub(super) fn former_ids(&mut self) {
        let ours: Vec<(Key, NodeId)> =
            self.ours.operations.iter().map(|(key, id)| (key.clone(), *id)).collect();
        let id_of = |root: &Value, pointer: &str| {
            root.pointer(pointer).and_then(|node| node.get("operationId")?.as_str()).map(str::to_owned)
        };
        let pointer = |id: NodeId| self.ours.node(id).pointer.clone();
        let taken: Vec<String> = ours.iter().filter_map(|(_, id)| id_of(&self.root, &pointer(*id))).collect();
        for (key, id) in ours {
            let pointer = self.ours.node(id).pointer.clone();
            let listed = self.input.names.operation(&self.moved.get(&key).unwrap_or(&key).to_string());
            let was = listed.as_ref().and_then(|listed| listed.get("operationId")?.as_str());
            let (Some(was), Some(is)) = (was, id_of(&self.root, &pointer)) else { continue };
            let known = self.root.pointer(&pointer).and_then(|node| node.get(FORMER)?.as_array());
            let known = known.is_some_and(|list| list.iter().any(|id| id == was));
            if was == is || known || taken.iter().any(|id| id == was) {
                continue;
            }
            change::push(&mut self.root, &pointer, FORMER, was.into());
            let place = Place { operation: key.to_string(), location: String::new() };
            self.changed(&place, format!("renamed to {is}: {was} stays for a release, deprecated"));
        }
    }
}
