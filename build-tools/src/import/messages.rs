//! Parameters, bodies and responses that are new, from the vendor's facts to our conventions.

use serde_json::{Map, Value, json};

use super::example::example;
use super::merger::Merger;
use super::place::Place;
use super::usual::{common_headers, is_list, references};
use super::{change, words};
use crate::compare::Kind;
use crate::facts::{NodeId, Part, unescape_label};

impl Merger<'_> {
    pub(super) fn parameter(&mut self, part: &Part, label: &str, place: &Place, around: &str) -> Value {
        let (at, name) = label.split_once(' ').unwrap_or_default();
        let name = unescape_label(name);
        if let Some(known) = self.component(part.node, "parameters", place, |target| {
            target.get("name") == Some(&name.as_str().into())
                && target.get("in") == Some(&at.into())
                && (target.get("required") == Some(&true.into())) == part.required
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
        // Errors of one shape are told apart by their statuses.
        let class = self.vendor_classes.get(&id);
        let known = class.and_then(|class| self.known.get(class)).filter(|_| !status.starts_with('2'));
        let is_known = |reference: &Value| {
            let pointer = reference["$ref"].as_str().and_then(|pointer| pointer.strip_prefix('#'));
            pointer.is_some_and(|pointer| known.is_some_and(|known| known.contains_key(pointer)))
        };
        let usual = references(&self.root, Kind::StatusExtra, status);
        if let Some(known) = usual.into_iter().find(is_known) {
            return known;
        }
        let description = self.propose(status_text(status));
        let mut value = Map::new();
        value.insert("description".to_owned(), description.into());
        let headers = common_headers(&self.root);
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

    /// Returns a media type of a response.
    pub(super) fn media(&mut self, id: NodeId, place: &Place, name: &str) -> Value {
        let schema = self.named(id, place, name);
        let full = example(&self.root, &schema, false);
        json!({ "schema": schema, "examples": { "full": { "value": full } } })
    }

    /// Returns the proposed name of a body.
    fn root_name(&self, place: &Place, label: &str) -> String {
        let (method, path) = place.operation.split_once(' ').unwrap_or_default();
        let key = crate::facts::Key::new(method, path);
        let is_list = self.vendor.operations.get(&key).is_some_and(|id| is_list(&self.vendor, *id));
        words::body_name(&key, label, is_list)
    }
}

pub(super) fn media_type(label: &str) -> String {
    let name = label.trim().trim_start_matches('(').trim_end_matches(')');
    if name.is_empty() { "application/json".to_owned() } else { name.to_owned() }
}

/// Returns what a status says, in a sentence.
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
