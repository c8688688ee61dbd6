//! What is new, from the vendor's facts to our conventions.

use serde_json::{Map, Value, json};

use super::example::example;
use super::facts::{kind, shown, suits};
use super::merger::Merger;
use super::place::Place;
use super::{change, words};
use crate::document::escape;
use crate::facts::{NodeId, OF_THE_USE, Part, TEXT, property, unescape_label};

/// How deep new schemas may nest.
const MAX_DEPTH: usize = 60;

impl Merger<'_> {
    /// What an accepted difference says that we say in the place of what the vendor says.
    pub(super) fn rule(&self, place: &Place, fact: &str, value: Option<&Value>) -> Option<String> {
        let (kind, _) = kind(fact)?;
        let vendors = shown(fact, value).unwrap_or("none".to_owned());
        let location = unescape_label(&place.location);
        self.input.accepted.rule(&place.operation, &location, kind, &vendors).map(str::to_owned)
    }

    /// The name around a use: that of the component or of the operation.
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
            if let Some(responses) = change::map(&mut self.root, &pointer, "responses") {
                responses.insert(status.to_owned(), value);
            }
        } else if let Some(media) = label.strip_prefix(" body") {
            let value = self.media(part.node, place, &around);
            if let Some(content) = change::map(&mut self.root, &pointer, "content") {
                content.insert(media_type(media), value);
            }
        } else if let Some(name) = label.strip_prefix(" header ") {
            let schema = self.schema(part.node, place, &around);
            let description = self.propose(words::description(name));
            if let Some(headers) = change::map(&mut self.root, &pointer, "headers") {
                headers.insert(unescape_label(name), json!({ "description": description, "schema": schema }));
            }
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
            if let Some(properties) = change::map(&mut self.root, &pointer, "properties") {
                properties.insert(name.clone(), value);
            }
            if required {
                change::push(&mut self.root, &pointer, "required", name.into());
            }
        } else {
            return Err("new, and OpenAPI 3.0 has no such keyword; write by hand what holds".to_owned());
        }
        Ok(())
    }

    pub(super) fn propose(&mut self, text: String) -> String {
        self.proposed.push(text.clone());
        text
    }

    /// A schema with a description of its own, as a property has it.
    fn described(&mut self, id: NodeId, place: &Place, around: &str, name: &str) -> Value {
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

    pub(super) fn parameter(&mut self, part: &Part, label: &str, place: &Place, around: &str) -> Value {
        let (at, name) = label.split_once(' ').unwrap_or_default();
        let name = unescape_label(name);
        if let Some(known) = self.component(part.node, "parameters", |target| {
            target.get("name") == Some(&name.as_str().into())
                && target.get("in") == Some(&at.into())
                && (target.get("required") == Some(&true.into())) == part.required
                && target.get("schema").and_then(|schema| schema.get("default"))
                    == self.vendor.node(part.node).fact("default")
        }) {
            return known;
        }
        let node = self.vendor.node(part.node).clone();
        let mut value = Map::new();
        value.insert("name".to_owned(), name.clone().into());
        value.insert("in".to_owned(), at.into());
        let required = part.required
            && self.rule(place, "required", Some(&true.into())).is_none_or(|ours| ours != "optional");
        if required || at == "path" {
            value.insert("required".to_owned(), true.into());
        }
        let description = self.propose(words::description(&name));
        value.insert("description".to_owned(), description.into());
        for mark in ["deprecated", "x-beta"] {
            if node.is(mark) {
                value.insert(mark.to_owned(), true.into());
            }
        }
        let extensions = self.input.names.extensions(&place.to_string());
        let mut schema = self.schema(part.node, place, &format!("{around}{}", crate::names::camel(&name)));
        if let Some(members) = schema.as_object_mut() {
            members.shift_remove("deprecated");
            members.shift_remove("x-beta");
        }
        value.extend(extensions);
        if let Some(style) = node.fact("style").and_then(Value::as_str) {
            value.insert("style".to_owned(), style.trim_end_matches(", exploded").into());
            value.insert("explode".to_owned(), style.ends_with(", exploded").into());
        }
        if at == "path" {
            value.insert("example".to_owned(), example(&self.root, &schema, false));
        }
        value.insert("schema".to_owned(), schema);
        value.into()
    }

    pub(super) fn request_body(
        &mut self,
        operation: &str,
        part: &Part,
        label: &str,
        place: &Place,
        required: bool,
    ) {
        let name = self.root_name(place, label);
        let schema = self.named(part.node, place, &name);
        let minimal = example(&self.root, &schema, true);
        let required = required || self.rule(place, "required", None).is_some_and(|ours| ours == "required");
        let media = media_type(label.strip_prefix("request body").unwrap_or_default());
        let Some(body) = change::map(&mut self.root, operation, "requestBody") else { return };
        if required {
            body.insert("required".to_owned(), true.into());
        }
        let content = body.entry("content").or_insert_with(|| json!({}));
        if let Some(content) = content.as_object_mut() {
            content
                .insert(media, json!({ "schema": schema, "examples": { "minimal": { "value": minimal } } }));
        }
    }

    pub(super) fn response(&mut self, id: NodeId, status: &str, place: &Place) -> Value {
        let alike = |target: &Value| target.get("description").is_some();
        if let Some(known) = self.component(id, "responses", alike).filter(|_| !status.starts_with('2')) {
            return known;
        }
        let description = self.propose(status_text(status));
        let mut value = Map::new();
        value.insert("description".to_owned(), description.into());
        let headers = super::operations::common_headers(&self.root);
        if !headers.is_empty() {
            value.insert("headers".to_owned(), headers.into());
        }
        let parts = self.vendor.node(id).parts.clone();
        let mut content = Map::new();
        for (label, part) in &parts {
            let inner = place.part(label);
            if let Some(media) = label.strip_prefix(" body") {
                let name = self.root_name(place, &place.location);
                let schema = self.media(part.node, &inner, &name);
                content.insert(media_type(media), schema);
            }
        }
        if !content.is_empty() {
            value.insert("content".to_owned(), content.into());
        }
        value.into()
    }

    /// A media type of a response.
    fn media(&mut self, id: NodeId, place: &Place, name: &str) -> Value {
        let schema = self.named(id, place, name);
        let full = example(&self.root, &schema, false);
        json!({ "schema": schema, "examples": { "full": { "value": full } } })
    }

    /// The proposed name of a body.
    fn root_name(&self, place: &Place, label: &str) -> String {
        let (method, path) = place.operation.split_once(' ').unwrap_or_default();
        let key = crate::facts::Key::new(method, path);
        let is_list =
            self.vendor.operations.get(&key).is_some_and(|id| super::operations::is_list(&self.vendor, *id));
        words::body_name(&key, label, is_list)
    }

    /// The reference to a component of ours that says the same, if there is one which fits.
    fn component(&self, id: NodeId, kind: &str, fits: impl Fn(&Value) -> bool) -> Option<Value> {
        let known = self.known.get(self.vendor_classes.get(&id)?)?;
        let prefix = format!("/components/{kind}/");
        let mut found: Vec<_> = known
            .iter()
            .filter(|(pointer, _)| {
                pointer.starts_with(&prefix) && self.root.pointer(pointer).is_some_and(&fits)
            })
            .collect();
        found.sort_by_key(|(_, count)| std::cmp::Reverse(**count));
        found.first().map(|(pointer, _)| json!({ "$ref": format!("#{pointer}") }))
    }

    /// A schema at a place, with what is about its use.
    pub(super) fn schema(&mut self, id: NodeId, place: &Place, around: &str) -> Value {
        let label = label_of(&place.location);
        let name = words::schema_name(around, &label);
        self.named(id, place, &name)
    }

    /// A schema under a name, if it needs one.
    fn named(&mut self, id: NodeId, place: &Place, name: &str) -> Value {
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

    /// A schema without what is about its use: a reference if it is or becomes a component.
    fn plain(&mut self, id: NodeId, place: &Place, name: &str) -> Value {
        let node = self.vendor.node(id).clone();
        let object = node.properties().next().is_some();
        let values = node.fact("enum").and_then(Value::as_array).map_or(0, Vec::len);
        let texts = node.fact("type") == Some(&"string".into());
        let union = node.alternatives().next().is_some();
        if place.location.matches(['/', '[']).count() > MAX_DEPTH {
            self.conflict("", place, "new, and nested too deep; write it by hand");
            return json!({});
        }
        if !(object || union || (values > 1 && texts)) {
            return self.inline(id, place, name);
        }
        if let Some(known) = self.component(id, "schemas", |_| true) {
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

    /// A name that no other component has.
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

    /// The keywords of a schema.
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

/// The label of the last part of a location.
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

fn media_type(label: &str) -> String {
    let name = label.trim().trim_start_matches('(').trim_end_matches(')');
    if name.is_empty() { "application/json".to_owned() } else { name.to_owned() }
}

/// What a status says, in a sentence.
fn status_text(status: &str) -> String {
    match status {
        "200" | "201" => "The request succeeded.",
        "202" => "The request was accepted.",
        "204" => "The request succeeded, and there is nothing to return.",
        "400" => "The request is invalid.",
        "401" => "The request is not authenticated.",
        "403" => "The request is not allowed.",
        "404" => "Nothing was found.",
        "409" => "The request conflicts with what is there.",
        "429" => "Too many requests were sent.",
        status if status.starts_with('5') => "The server failed.",
        status => return format!("The response with status {status}."),
    }
    .to_owned()
}
