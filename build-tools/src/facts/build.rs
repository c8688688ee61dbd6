//! Reads the facts of a document.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::schema::{node, sentences};
use super::text::escape_label;
use super::{Facts, Key, Node, NodeId, Part, TEXT};
use crate::document::{escape, resolve};
use crate::model::{Alternative, MediaType, Model, Operation, Parameter, Response, SchemaId, Style, is_true};

/// The headers that OpenAPI says to ignore among the parameters.
const IGNORED: [&str; 3] = ["accept", "content-type", "authorization"];

impl Facts {
    /// Reads the facts of a document.
    pub fn of(root: &Value) -> Self {
        Self::of_model(&Model::new(root))
    }

    pub(crate) fn of_model(model: &Model<'_>) -> Self {
        let mut facts = Self { document: document(model), ..Self::default() };
        for id in model.ids() {
            facts.add(node(model, id, model.schema(id)));
        }
        let mut builder = Builder { model, facts, known: BTreeMap::new() };
        for operation in &model.operations {
            let id = builder.operation(operation);
            builder.facts.operations.insert(Key::new(operation.method, operation.path), id);
        }
        builder.facts
    }
}

struct Builder<'m, 'a> {
    model: &'m Model<'a>,
    facts: Facts,
    /// The parameters and responses by their own pointers, since several operations can share one.
    known: BTreeMap<String, NodeId>,
}

impl<'a> Builder<'_, 'a> {
    fn operation(&mut self, operation: &Operation<'a>) -> NodeId {
        let mut facts = marks(operation.node, &["deprecated", "x-hidden", "x-beta"]);
        let text = |key| operation.node.get(key).and_then(Value::as_str);
        facts.extend(sentences([text("summary"), text("description")]).map(|hash| (TEXT.to_owned(), hash)));
        let security = operation.security.as_ref().unwrap_or(&self.model.security);
        let mut alternatives: Vec<String> =
            security.iter().map(|alternative| headers(self.model, alternative)).collect();
        alternatives.sort();
        facts.insert("security".to_owned(), alternatives.into());
        let mut parts = Parts::default();
        for parameter in &operation.parameters {
            let ignored = IGNORED.iter().any(|name| parameter.name.eq_ignore_ascii_case(name));
            if parameter.place.name() != "header" || !ignored {
                let label = format!("{} {}", parameter.place.name(), escape_label(parameter.name));
                let node = self.parameter(parameter);
                parts.add(label, node, parameter.required, &parameter.pointer);
            }
        }
        if let Some(body) = &operation.body {
            for media in &body.content {
                parts.add(
                    format!("request body{}", kind(media)),
                    schema_node(media.schema),
                    body.required,
                    &self.use_of(media),
                );
            }
        }
        for response in &operation.responses {
            let node = self.response(response);
            parts.add(format!("response {}", response.status), node, true, &response.pointer);
        }
        let pointer = operation.pointer.clone();
        self.facts.add(Node { facts, parts: parts.0, pointer, of: None })
    }

    /// Returns the JSON pointer of the schema of a media type.
    fn use_of(&self, media: &MediaType<'_>) -> String {
        follow(self.model.root(), &format!("{}/schema", media.pointer))
    }

    fn parameter(&mut self, parameter: &Parameter<'a>) -> NodeId {
        let pointer = target(self.model.root(), &parameter.pointer);
        if let Some(known) = self.known.get(&pointer) {
            return *known;
        }
        let schema = schema_node(parameter.schema.as_ref().map(|(id, _)| *id));
        let mut node = self.facts.node(schema).clone();
        node.facts.extend(marks(parameter.node, &["deprecated", "x-hidden", "x-beta"]));
        let usual = if matches!(parameter.place.name(), "query" | "cookie") { "form" } else { "simple" };
        let Style { name, media, explode } = parameter.style;
        if media.is_none() && (name, explode) != (Some(usual), usual == "form") {
            let name = name.unwrap_or(usual);
            let style = format!("{name}{}", if explode { ", exploded" } else { "" });
            node.facts.insert("style".to_owned(), style.into());
        }
        let text = parameter.node.get("description").and_then(Value::as_str);
        node.facts.extend(sentences([text]).map(|hash| (TEXT.to_owned(), hash)));
        node.of = Some(schema);
        node.pointer.clone_from(&pointer);
        let id = self.facts.add(node);
        self.known.insert(pointer, id);
        id
    }

    fn response(&mut self, response: &Response<'a>) -> NodeId {
        let pointer = target(self.model.root(), &response.pointer);
        if let Some(known) = self.known.get(&pointer) {
            return *known;
        }
        let mut parts = Parts::default();
        for media in &response.content {
            parts.add(format!(" body{}", kind(media)), schema_node(media.schema), true, &self.use_of(media));
        }
        for header in &response.headers {
            let schema = header.schema.as_ref().map(|(id, _)| *id);
            parts.add(
                format!(" header {}", escape_label(header.name)),
                schema_node(schema),
                header.required,
                &header.pointer,
            );
        }
        let node = self.model.root().pointer(&pointer);
        let text = node.and_then(|node| node.get("description")?.as_str());
        let facts = sentences([text]).map(|hash| (TEXT.to_owned(), hash)).into_iter().collect();
        let id = self.facts.add(Node { facts, parts: parts.0, pointer: pointer.clone(), of: None });
        self.known.insert(pointer, id);
        id
    }
}

/// Parts in their order.
#[derive(Default)]
struct Parts(BTreeMap<String, Part>);

impl Parts {
    fn add(&mut self, label: String, node: NodeId, required: bool, pointer: &str) {
        let rank = self.0.len();
        self.0.entry(label).or_insert(Part { node, required, pointer: pointer.to_owned(), rank });
    }
}

fn schema_node(id: Option<SchemaId>) -> NodeId {
    NodeId(id.unwrap_or(SchemaId::ANY).index())
}

/// Returns the media type of a body, or nothing if it is JSON.
fn kind(media: &MediaType<'_>) -> String {
    let essence = media.name.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    if essence == "application/json" { String::new() } else { format!(" ({essence})") }
}

fn document(model: &Model<'_>) -> BTreeMap<String, Value> {
    let root = model.root();
    let mut facts = BTreeMap::new();
    let mut say =
        |name: &str, value: Option<Value>| facts.extend(value.map(|value| (name.to_owned(), value)));
    say("version", root.pointer("/info/version").filter(|version| version.is_string()).cloned());
    let servers = root.get("servers").and_then(Value::as_array).into_iter().flatten();
    let mut servers: Vec<_> = servers.filter_map(|server| server.get("url")?.as_str()).collect();
    servers.sort_unstable();
    say("servers", (!servers.is_empty()).then(|| servers.into()));
    let mut webhooks: Vec<_> = model.webhooks.clone();
    webhooks.sort_unstable();
    say("webhooks", (!webhooks.is_empty()).then(|| webhooks.into()));
    facts
}

/// Returns the marks among these names that a node sets to `true`.
fn marks(node: &Map<String, Value>, names: &[&str]) -> BTreeMap<String, Value> {
    let set = names.iter().filter(|name| is_true(node, name));
    set.map(|name| ((*name).to_owned(), Value::Bool(true))).collect()
}

/// Returns the headers of a security alternative, as `compare` shows them.
pub(crate) fn headers(model: &Model<'_>, alternative: &Alternative<'_>) -> String {
    let mut names: Vec<String> =
        alternative.keys().map(|scheme| header(model.scheme(scheme), scheme)).collect();
    names.sort();
    names.dedup();
    if names.is_empty() { "no authentication".to_owned() } else { names.join(" + ") }
}

/// Returns the header, or the place and name, that carries a security scheme.
fn header(scheme: Option<&Map<String, Value>>, named: &str) -> String {
    let text = |key: &str| scheme.and_then(|scheme| scheme.get(key)?.as_str());
    match (text("type"), text("in"), text("name")) {
        (Some("apiKey"), Some("header"), Some(name)) => name.to_ascii_uppercase(),
        (Some("apiKey"), Some(place), Some(name)) => format!("{place} {name}"),
        (Some("http" | "oauth2" | "openIdConnect"), ..) => "AUTHORIZATION".to_owned(),
        _ => format!("the unknown scheme {named}"),
    }
}

/// Resolves a pointer, following the last reference too.
fn target(root: &Value, pointer: &str) -> String {
    let pointer = follow(root, pointer);
    let node = root.pointer(&pointer);
    node.and_then(|node| resolve(root, node, &pointer)).map_or(pointer.clone(), |(_, target)| target)
}

/// Resolves a pointer that leads through references to one that does not.
pub(crate) fn follow(root: &Value, pointer: &str) -> String {
    if root.pointer(pointer).is_some() {
        return pointer.to_owned();
    }
    let mut at = String::new();
    for segment in pointer.split('/').skip(1) {
        if let Some((_, target)) = root.pointer(&at).and_then(|node| resolve(root, node, &at)) {
            at = target;
        }
        at = format!("{at}/{}", escape(&segment.replace("~1", "/").replace("~0", "~")));
    }
    at
}
