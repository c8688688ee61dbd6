//! Finds components of the kept spec for new schemas.

use serde_json::{Value, json};

use super::merger::Merger;
use super::place::Place;
use crate::facts::{NodeId, OF_THE_USE, same_fact};

impl Merger<'_> {
    /// Returns the reference to a component of ours that says the same, if there is one which fits.
    ///
    /// A component fits only if nothing that it says about its use would have to be taken back.
    pub(super) fn component(
        &self,
        id: NodeId,
        kind: &str,
        place: &Place,
        fits: impl Fn(&Value) -> bool,
    ) -> Option<Value> {
        let (is_schema, node) = (kind == "schemas", self.vendor.node(id));
        let says_more = |pointer: &str| {
            let ours = self.components.get(pointer).map(|id| self.ours.node(*id));
            OF_THE_USE.iter().filter(|fact| **fact != "default" || !place.is_response()).any(|fact| {
                let ours = ours.and_then(|ours| ours.fact(fact));
                let theirs = node.fact(fact);
                // What a use says beside the reference counts before what the component says.
                let overridden = is_schema && theirs.is_some();
                !overridden && !same_fact(ours, theirs) && self.rule(place, fact, theirs).is_none()
            })
        };
        let known = self.known.get(self.vendor_classes.get(&id)?)?;
        let prefix = format!("/components/{kind}/");
        let mut found: Vec<_> = known
            .iter()
            .filter(|(pointer, _)| {
                pointer.starts_with(&prefix)
                    && self.root.pointer(pointer).is_some_and(&fits)
                    && !says_more(pointer)
            })
            .collect();
        found.sort_by_key(|(_, count)| std::cmp::Reverse(**count));
        found.first().map(|(pointer, _)| json!({ "$ref": format!("#{pointer}") }))
    }
}
