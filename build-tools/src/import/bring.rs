//! Adds new parts to nodes of the kept spec.

use serde_json::{Value, json};

use super::facts::{kind, shown};
use super::merger::Merger;
use super::messages::media_type;
use super::place::Place;
use super::{change, words};
use crate::facts::{NodeId, Part, property, unescape_label};

impl Merger<'_> {
    /// Returns the value that an accepted difference puts in the place of the vendor's.
    pub(super) fn rule(&self, place: &Place, fact: &str, value: Option<&Value>) -> Option<String> {
        let (kind, _) = kind(fact)?;
        let vendors = shown(fact, value).unwrap_or("none".to_owned());
        let location = unescape_label(&place.location);
        self.accepted.accepted.rule(&place.operation, &location, kind, &vendors).map(str::to_owned)
    }

    /// Returns the name around a use: that of the component or of the operation.
    pub(super) fn around(&self, pointer: &str) -> String {
        let segments: Vec<&str> = pointer.split('/').skip(1).collect();
        match segments[..] {
            ["components", _, name, ..] => crate::names::camel(name),
            ["paths", path, method, ..] => {
                let operation = self.root.pointer(&format!("/paths/{path}/{method}/operationId"));
                crate::names::camel(operation.and_then(Value::as_str).unwrap_or(path))
            }
            _ => String::new(),
        }
    }

    /// Adds a part to a node of ours.
    pub(super) fn add(
        &mut self,
        home: NodeId,
        place: &Place,
        label: &str,
        part: &Part,
        required: bool,
        renamed: Option<&str>,
    ) -> Result<(), String> {
        let pointer = self.ours.node(home).pointer.clone();
        let around = self.around(&pointer);
        let old = renamed.and_then(|from| self.ours.node(home).part(from)).map(|part| part.pointer.clone());
        let old = old.and_then(|pointer| self.root.pointer(&pointer)).cloned();
        if self.root.pointer(&pointer).is_none_or(|node| !node.is_object()) {
            return Err("new, but has no place of its own here; write it by hand".to_owned());
        }
        let is_parameter =
            ["path ", "query ", "header ", "cookie "].iter().any(|place| label.starts_with(place));
        if is_parameter && place.location == label {
            let value = match old
                .and_then(|old| crate::document::resolve(&self.root, &old, "").map(|(node, _)| node.clone()))
            {
                Some(mut old) => {
                    let name = unescape_label(label.split_once(' ').map_or("", |(_, name)| name));
                    old.as_object_mut().map(|old| old.insert("name".to_owned(), name.into()));
                    old
                }
                None => self.parameter(part, label, place, &around),
            };
            change::push(&mut self.root, &pointer, "parameters", value);
        } else if label.starts_with("request body") {
            self.request_body(&pointer, part, label, place, required);
        } else if let Some(status) = label.strip_prefix("response ") {
            let value = self.response(part.node, status, place);
            self.put(&pointer, "responses", status, value)?;
        } else if let Some(media) = label.strip_prefix(" body") {
            let value = self.media(part.node, place, &around);
            self.put(&pointer, "content", &media_type(media), value)?;
        } else if let Some(name) = label.strip_prefix(" header ") {
            let schema = self.schema(part.node, place, &around);
            let description = self.propose(words::description(name));
            let value = json!({ "description": description, "schema": schema });
            self.put(&pointer, "headers", &unescape_label(name), value)?;
        } else if label.starts_with("/{") {
            let name = words::schema_name(&around, label);
            let value = self.named(part.node, place, &name);
            let node = self.root.pointer(&pointer);
            let key = if node.is_some_and(|node| node.get("anyOf").is_some()) { "anyOf" } else { "oneOf" };
            change::push(&mut self.root, &pointer, key, value);
        } else if label == "/*" || label == "[]" {
            let value = self.schema(part.node, place, &around);
            let key = if label == "[]" { "items" } else { "additionalProperties" };
            change::set(&mut self.root, &pointer, key, value);
        } else if let Some(name) = property(label) {
            let name = unescape_label(name);
            let value = match old {
                Some(old) => old,
                None => self.described(part.node, place, &around, &name),
            };
            let pointer = self.owner(&pointer, "properties");
            self.put(&pointer, "properties", &name, value)?;
            if required {
                change::push(&mut self.root, &pointer, "required", name.into());
            }
        } else {
            return Err("new, and OpenAPI 3.0 has no such keyword; write what applies by hand".to_owned());
        }
        Ok(())
    }

    /// Puts a value into a mapping of a node.
    pub(super) fn put(
        &mut self,
        pointer: &str,
        mapping: &str,
        key: &str,
        value: Value,
    ) -> Result<(), String> {
        let members = change::map(&mut self.root, pointer, mapping)
            .ok_or_else(|| format!("new, but `{mapping}` is no mapping here; write it by hand"))?;
        members.insert(key.to_owned(), value);
        Ok(())
    }

    pub(super) fn propose(&mut self, text: String) -> String {
        self.proposed.push(text.clone());
        text
    }
}
