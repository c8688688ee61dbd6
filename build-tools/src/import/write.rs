//! A fact that was decided, written into the kept spec.

use serde_json::Value;

use super::change;
use super::facts::presence;
use super::merger::{Merger, Use};
use crate::facts::{NodeId, OF_THE_USE, same_fact};

impl Merger<'_> {
    /// Returns the pointer of the node or the part of it that has a keyword.
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
    pub(super) fn all_say(&self, home: NodeId, name: &str, value: &Value) -> bool {
        let uses = self.by_home.get(&home).into_iter().flatten().filter_map(|index| self.uses.get(*index));
        let mut facts = uses.map(|used| self.vendor.node(used.vendor).fact(name));
        facts.all(|fact| same_fact(fact, Some(value)))
    }

    /// Writes a fact into the kept spec.
    pub(super) fn write(
        &mut self,
        name: &str,
        value: Option<Value>,
        pointer: &str,
        used: &Use,
    ) -> Result<(), String> {
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
            change::wrap(&mut self.root, &pointer);
            change::set(&mut self.root, &pointer, name, value);
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
}
