//! A document as the shape stage wants to see it: its operations, with everything looked up.
//!
//! The lint has been here before, so what does not hold is passed over, not reported again.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::document::{Document, OperationNode};
use crate::names::snake;
use crate::prepare;

/// An operation.
#[derive(Clone, Debug)]
pub struct Operation<'a> {
    /// The `operationId`, which is the name of the method.
    pub id: &'a str,
    /// The method in lower case.
    pub method: &'static str,
    /// The path template.
    pub path: &'a str,
    /// The JSON pointer of the operation.
    pub pointer: String,
    /// The one tag: the resource.
    pub tag: &'a str,
    /// The one-line summary, without a full stop.
    pub summary: &'a str,
    /// The description.
    pub description: &'a str,
    /// The note for callers, if the operation is deprecated.
    pub deprecated: Option<String>,
    /// Whether the API may still change it.
    pub beta: bool,
    /// Who may call it: each alternative is the list of headers that it needs.
    pub security: Vec<Vec<&'a str>>,
    /// The parameters that a call has; not those that are set on the client.
    pub parameters: Vec<Parameter<'a>>,
    /// Whether a body may be sent compressed: the client's `Content-Encoding` is among the parameters.
    pub compressible: bool,
    /// The component that the body is.
    pub body: Option<&'a str>,
    /// Every success, by status.
    pub successes: Vec<Success<'a>>,
    /// Every documented error: its status and its description.
    pub errors: Vec<(&'a str, &'a str)>,
    /// Whether the answer can be streamed.
    pub streams: bool,
    /// What `x-pagination` says.
    pub pagination: Option<&'a Value>,
    /// The examples of the body, by name.
    pub body_examples: Vec<(&'a str, &'a Value)>,
}

/// A parameter of a call.
#[derive(Clone, Debug)]
pub struct Parameter<'a> {
    /// The name on the wire.
    pub name: &'a str,
    /// The name in Rust.
    pub rust_name: String,
    /// `path`, `query` or `header`.
    pub location: &'a str,
    /// Whether it must be given.
    pub required: bool,
    /// The description.
    pub description: &'a str,
    /// The note for callers, if the parameter is deprecated.
    pub deprecated: Option<String>,
    /// The schema, references not followed.
    pub schema: &'a Value,
    /// An example of a value.
    pub example: Option<&'a Value>,
}

/// A success of an operation.
#[derive(Clone, Debug)]
pub struct Success<'a> {
    /// The status, as three digits.
    pub status: &'a str,
    /// The description.
    pub description: &'a str,
    /// The component that the body is; without one there is no body.
    pub schema: Option<&'a str>,
}

/// The operations in the order of the text.
pub fn operations(document: &Document) -> Vec<Operation<'_>> {
    document.operations().filter_map(|node| operation(document, &node)).collect()
}

/// The components of kind `schemas`.
pub fn schemas(document: &Document) -> impl Iterator<Item = (&String, &Value)> {
    document.value()["components"]["schemas"].as_object().into_iter().flatten()
}

/// A schema component by name.
pub fn schema<'a>(document: &'a Document, name: &str) -> Option<&'a Value> {
    document.value()["components"]["schemas"].get(name)
}

/// The name of the component a schema refers to, directly or as the one member of `allOf`.
pub fn referenced(schema: &Value) -> Option<&str> {
    let only = schema.get("allOf").and_then(Value::as_array).filter(|members| members.len() == 1);
    let schema = only.map_or(schema, |members| &members[0]);
    schema.get("$ref")?.as_str()?.rsplit('/').next()
}

/// The text of a member, or nothing.
pub fn text<'a>(node: &'a Value, key: &str) -> &'a str {
    node.get(key).and_then(Value::as_str).unwrap_or_default()
}

/// The note of a node that is deprecated.
pub fn deprecation(node: &Value) -> Option<String> {
    let deprecated = node.get("deprecated") == Some(&Value::Bool(true));
    deprecated.then(|| match text(node, "x-deprecated-note") {
        "" => "deprecated by the API".to_owned(),
        note => note.to_owned(),
    })
}

/// The examples under `example` and `examples`, references followed.
pub fn examples<'a>(document: &'a Document, node: &'a Value) -> Vec<(&'a str, &'a Value)> {
    let named = node.get("examples").and_then(Value::as_object).into_iter().flatten();
    let named = named.filter_map(|(name, example)| {
        let (example, _) = document.resolve(example, "")?;
        Some((name.as_str(), example.get("value")?))
    });
    node.get("example").map(|value| ("example", value)).into_iter().chain(named).collect()
}

fn operation<'a>(document: &'a Document, node: &OperationNode<'a>) -> Option<Operation<'a>> {
    let whole = document.value().pointer(&node.pointer)?;
    let parameters: Vec<&Value> =
        document.parameters(node).into_iter().map(|(parameter, _)| parameter).collect();
    let setting = |parameter: &Value| parameter["x-client-setting"] == Value::Bool(true);
    let named = parameters.iter().map(|node| (text(node, "name"), *node));
    let renamed = prepare::rename(named);
    let responses = whole.get("responses").and_then(Value::as_object).into_iter().flatten();
    let responses: Vec<(&str, &Value)> = responses
        .filter_map(|(status, response)| Some((status.as_str(), document.resolve(response, "")?.0)))
        .collect();
    let body = whole.get("requestBody").and_then(|body| document.resolve(body, ""));
    let body = body.and_then(|(body, _)| body.pointer("/content/application~1json"));
    Some(Operation {
        id: node.id()?,
        method: node.method,
        path: node.path,
        pointer: node.pointer.clone(),
        tag: whole["tags"][0].as_str().unwrap_or_default(),
        summary: text(whole, "summary"),
        description: text(whole, "description"),
        deprecated: deprecation(whole),
        beta: whole["x-beta"] == Value::Bool(true),
        security: security(document, whole),
        compressible: parameters
            .iter()
            .any(|node| setting(node) && text(node, "name").eq_ignore_ascii_case("content-encoding")),
        parameters: parameters
            .iter()
            .filter(|node| !setting(node))
            .map(|node| parameter(document, node, &renamed))
            .collect(),
        body: body.and_then(|body| referenced(&body["schema"])),
        body_examples: body.map(|body| examples(document, body)).unwrap_or_default(),
        streams: responses.iter().any(|(status, response)| {
            status.starts_with('2') && response["content"].get("text/event-stream").is_some()
        }),
        successes: successes(&responses),
        errors: responses
            .iter()
            .filter(|(status, _)| status.starts_with(['4', '5']))
            .map(|(status, response)| (*status, text(response, "description")))
            .collect(),
        pagination: whole.get("x-pagination"),
    })
}

fn successes<'a>(responses: &[(&'a str, &'a Value)]) -> Vec<Success<'a>> {
    let mut successes: Vec<_> = responses
        .iter()
        .filter(|(status, _)| status.starts_with('2'))
        .map(|(status, response)| Success {
            status,
            description: text(response, "description"),
            schema: response.pointer("/content/application~1json/schema").and_then(referenced),
        })
        .collect();
    successes.sort_by_key(|success| success.status);
    successes
}

fn parameter<'a>(
    document: &'a Document,
    node: &'a Value,
    renamed: &BTreeMap<String, String>,
) -> Parameter<'a> {
    let name = text(node, "name");
    Parameter {
        name,
        rust_name: snake(renamed.get(name).map_or(name, String::as_str)),
        location: text(node, "in"),
        required: node["required"] == Value::Bool(true),
        description: text(node, "description"),
        deprecated: deprecation(node),
        schema: &node["schema"],
        example: examples(document, node).first().map(|(_, value)| *value),
    }
}

fn security<'a>(document: &'a Document, operation: &'a Value) -> Vec<Vec<&'a str>> {
    let schemes = &document.value()["components"]["securitySchemes"];
    let alternatives = operation.get("security").or_else(|| document.value().get("security"));
    let alternatives = alternatives.and_then(Value::as_array).into_iter().flatten();
    alternatives
        .map(|alternative| {
            let names = alternative.as_object().into_iter().flatten();
            names.filter_map(|(name, _)| schemes[name]["name"].as_str()).collect()
        })
        .collect()
}
