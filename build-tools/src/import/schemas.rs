//! Schemas that are new, from the vendor's facts to our conventions.

use serde_json::{Map, Value, json};

use super::facts::suits;
use super::merger::Merger;
use super::place::Place;
use super::{change, words};
use crate::document::escape;
use crate::facts::{Node, NodeId, OF_THE_USE, TEXT, property, unescape_label};

/// How deep new schemas may nest.
const MAX_DEPTH: usize = 60;

impl Merger<'_> {
    /// Returns a schema with a description of its own, as a property has it.
    pub(super) fn described(&mut self, id: NodeId, place: &Place, around: &str, name: &str) -> Value {
        let mut value = self.schema(id, place, around);
        let description = self.propose(words::description(name));
        let Some(members) = value.as_object_mut() else { return value };
        // The component describes itself.
        if !members.contains_key("$ref") {
            members.entry("description").or_insert(description.into());
        }
        for (key, extension) in self.input.names.extensions(&relative(place, around)) {
            members.insert(key, extension);
        }
        value
    }

    /// Returns a schema at a place, with what is about its use.
    pub(super) fn schema(&mut self, id: NodeId, place: &Place, around: &str) -> Value {
        let label = label_of(&place.location);
        let name = words::schema_name(around, &label);
        self.named(id, place, &name)
    }

    /// Returns a schema under a name, if it needs one.
    pub(super) fn named(&mut self, id: NodeId, place: &Place, name: &str) -> Value {
        let mut value = self.plain(id, place, name);
        let node = self.vendor.node(id).clone();
        let mut of_the_use = Map::new();
        for fact in OF_THE_USE {
            let Some(found) = node.fact(fact) else { continue };
            // A path has no null.
            let ruled = self.rule(place, fact, Some(found)).is_some()
                || (fact == "nullable" && place.location.starts_with("path "));
            if !(ruled || fact == "default" && place.is_response()) {
                of_the_use.insert(fact.to_owned(), found.clone());
            }
        }
        if of_the_use.is_empty() {
            return value;
        }
        if value.get("$ref").is_some() {
            value = json!({ "allOf": [value] });
        }
        if let Some(members) = value.as_object_mut() {
            // Null is a value of its own in a list of values.
            if of_the_use.contains_key("nullable")
                && let Some(values) = members.get_mut("enum").and_then(Value::as_array_mut)
                && !values.contains(&Value::Null)
            {
                values.push(Value::Null);
            }
            members.extend(of_the_use);
        }
        value
    }

    /// Returns a schema without what is about its use: a reference if it is or becomes a component.
    fn plain(&mut self, id: NodeId, place: &Place, name: &str) -> Value {
        let node = self.vendor.node(id).clone();
        let object = node.properties().next().is_some();
        let values = node.fact("enum").and_then(Value::as_array).map_or(0, Vec::len);
        let texts = node.fact("type") == Some(&"string".into());
        let union = node.alternatives().next().is_some();
        if place.location.matches(['/', '[']).count() > MAX_DEPTH {
            self.conflict("", place, "new, and nested too deep; write it by hand");
            // The lock has what the kept spec has, so that the next merge says it again.
            if let Some(node) = self.next.node_mut(id) {
                *node = Node::default();
            }
            return json!({});
        }
        // The property that tells the alternatives of a union apart stays inline.
        let label = label_of(&place.location);
        let tells =
            values == 1 && place.location.strip_suffix(&label).is_some_and(|around| around.ends_with('}'));
        if !(object || union || (values > 0 && texts && !tells)) {
            return self.inline(id, place, name);
        }
        if let Some(known) = self.component(id, "schemas", place, |_| true) {
            self.reused.push(place.key());
            return known;
        }
        let listed = self
            .input
            .names
            .schema(&relative_name(place, name))
            .or_else(|| self.input.names.schema(&place.to_string()));
        let name = self.free(listed.unwrap_or(name));
        let pointer = format!("/components/schemas/{}", escape(&name));
        let reference = json!({ "$ref": format!("#{pointer}") });
        if self.root.pointer(&pointer).is_some() {
            return reference;
        }
        // It stands there before its parts are made, since they may lead back to it.
        change::map(&mut self.root, "", "components");
        if let Some(schemas) = change::map(&mut self.root, "/components", "schemas") {
            schemas.insert(name.clone(), json!({}));
        }
        if let Some(class) = self.vendor_classes.get(&id) {
            self.known.entry(*class).or_default().insert(pointer.clone(), 1);
        }
        let mut value = Map::new();
        let description = self.propose(words::description(&name));
        value.insert("description".to_owned(), description.into());
        let inline = self.inline(id, place, &name);
        value.extend(inline.as_object().cloned().unwrap_or_default());
        value.extend(self.input.names.extensions(&name));
        change::replace(&mut self.root, &pointer, value.into());
        reference
    }

    /// Returns a name that no other component has.
    fn free(&self, name: &str) -> String {
        let name = crate::names::camel(name);
        let taken = |name: &str| {
            crate::reserved::RESERVED_SCHEMA_NAMES.contains(&name)
                || self
                    .root
                    .pointer("/components/schemas")
                    .and_then(Value::as_object)
                    .is_some_and(|schemas| schemas.keys().any(|other| other.eq_ignore_ascii_case(name)))
        };
        let names = std::iter::once(name.clone()).chain((2..).map(|number| format!("{name}{number}")));
        names.into_iter().find(|name| !taken(name)).unwrap_or(name)
    }

    /// Returns the keywords of a schema.
    fn inline(&mut self, id: NodeId, place: &Place, name: &str) -> Value {
        let node = self.vendor.node(id).clone();
        let mut value = Map::new();
        let types = self.rule(place, "type", node.fact("type")).map(Value::from);
        let types = types.filter(|types| types != "none" && types != "any").or(node.fact("type").cloned());
        match types.as_ref().and_then(Value::as_str) {
            Some(types) if types.contains(" or ") => {
                let members = types.split(" or ").map(|name| json!({ "type": name }));
                value.insert("oneOf".to_owned(), members.collect());
            }
            Some(types) => drop(value.insert("type".to_owned(), types.into())),
            None => {}
        }
        let format = match self.rule(place, "format", node.fact("format")) {
            Some(ours) if ours == "none" => None,
            Some(ours) if suits(&ours, types.as_ref()) => Some(Value::from(ours)),
            _ => node.fact("format").cloned(),
        };
        value.extend(format.map(|format| ("format".to_owned(), format)));
        for (fact, found) in &node.facts {
            let skipped = OF_THE_USE.contains(&fact.as_str())
                || ["type", "format", TEXT, "security", "style", "unresolved", "x-hidden"]
                    .contains(&fact.as_str());
            if skipped || self.rule(place, fact, Some(found)).is_some() {
                continue;
            }
            match fact.as_str() {
                "additional" => drop(value.insert("additionalProperties".to_owned(), false.into())),
                "discriminator" => drop(value.insert(fact.clone(), json!({ "propertyName": found }))),
                fact => drop(value.insert(fact.to_owned(), found.clone())),
            }
        }
        let (mut properties, mut required, mut members) = (Map::new(), Vec::new(), Vec::new());
        for (label, part) in node.in_order() {
            let inner = place.part(label);
            if self.vendor.node(part.node).is("x-hidden") {
                continue;
            }
            if label.starts_with("/{") {
                let name = words::schema_name(name, label);
                members.push(self.named(part.node, &inner, &name));
            } else if label == "[]" {
                let made = self.schema(part.node, &inner, name);
                value.insert("items".to_owned(), made);
            } else if label == "/*" {
                let made = self.schema(part.node, &inner, name);
                value.insert("additionalProperties".to_owned(), made);
            } else if let Some(property) = property(label) {
                let property = unescape_label(property);
                let optional =
                    self.rule(&inner, "required", Some(&true.into())).is_some_and(|ours| ours == "optional");
                if part.required && !optional {
                    required.push(Value::from(property.clone()));
                }
                let made = self.described(part.node, &inner, name, &property);
                properties.insert(property, made);
            }
        }
        if !required.is_empty() {
            value.insert("required".to_owned(), required.into());
        }
        if !properties.is_empty() {
            value.insert("properties".to_owned(), properties.into());
        }
        if !members.is_empty() {
            value.insert("oneOf".to_owned(), members.into());
        }
        value.into()
    }
}

/// Returns the label of the last part of a location.
fn label_of(location: &str) -> String {
    if location.ends_with("[]") {
        return "[]".to_owned();
    }
    let at = location.rfind(['/', ' ']).unwrap_or_default();
    location.get(at..).unwrap_or_default().trim().to_owned()
}

fn relative(place: &Place, around: &str) -> String {
    format!("{around}{}", unescape_label(&label_of(&place.location)))
}

fn relative_name(place: &Place, name: &str) -> String {
    let label = label_of(&place.location);
    let around = match label.strip_prefix('/') {
        Some(property) => name.strip_suffix(&crate::names::camel(&unescape_label(property))).unwrap_or(name),
        None => name,
    };
    format!("{around}{}", unescape_label(&label))
}
