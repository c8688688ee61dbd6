//! The operations of a document with everything that the shape stage reads, references followed.
//!
//! The lint has run before, so that whatever is wrong is skipped here and not reported again.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::document::{Document, OperationNode};
use crate::names::snake;
use crate::prepare;

mod uses;

pub use uses::{Uses, only_value, telling, uses};

/// An operation.
#[derive(Clone, Debug)]
pub struct Operation<'a> {
    /// The `operationId`, which is the name of the method.
    pub id: &'a str,
    /// The ids that it had before, whose methods stay for a release.
    pub former_ids: Vec<&'a str>,
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
    /// Whether the operation is in beta, so that the API may still change it.
    pub beta: bool,
    /// Who may call it: each alternative is a list of security schemes that are needed together.
    pub security: Vec<Vec<&'a str>>,
    /// The parameters that a call has; not those that are set on the client.
    pub parameters: Vec<Parameter<'a>>,
    /// Whether a body may be sent compressed: the client's `Content-Encoding` is among the parameters.
    pub compressible: bool,
    /// The component that the body is, if it is one.
    pub body: Option<&'a str>,
    /// The schema of the body, references not followed.
    pub body_schema: Option<&'a Value>,
    /// Whether the body must be sent.
    pub body_required: bool,
    /// Every success, by status.
    pub successes: Vec<Success<'a>>,
    /// Every documented error: its status and its description.
    pub errors: Vec<(&'a str, &'a str)>,
    /// Whether the response can be streamed.
    pub streams: bool,
    /// The value of `x-pagination`.
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
    /// The component that the body is, if it is one.
    pub schema: Option<&'a str>,
    /// The schema of the body, references not followed. `None` if there is no body.
    pub content: Option<&'a Value>,
}

/// Returns the operations in the order of the text.
pub fn operations(document: &Document) -> Vec<Operation<'_>> {
    document.operations().filter_map(|node| operation(document, &node)).collect()
}

/// Returns the components of kind `schemas`.
pub fn schemas(document: &Document) -> impl Iterator<Item = (&String, &Value)> {
    document.value()["components"]["schemas"].as_object().into_iter().flatten()
}

/// Returns a schema component by name.
pub fn schema<'a>(document: &'a Document, name: &str) -> Option<&'a Value> {
    document.value()["components"]["schemas"].get(name)
}

/// Returns the name of the component that a schema refers to, directly or as the only part of an `allOf`.
pub fn referenced(schema: &Value) -> Option<&str> {
    let only = schema.get("allOf").and_then(Value::as_array).filter(|parts| parts.len() == 1);
    let schema = only.map_or(schema, |parts| &parts[0]);
    schema.get("$ref")?.as_str()?.rsplit('/').next()
}

/// Returns the text of a property, or an empty text.
pub fn text<'a>(node: &'a Value, key: &str) -> &'a str {
    node.get(key).and_then(Value::as_str).unwrap_or_default()
}

/// Returns the name in Rust of a property: `x-rust-name`, or else the one made from the name on the wire.
pub fn rust_name(name: &str, property: &Value) -> String {
    match text(property, "x-rust-name") {
        "" => snake(name),
        given => given.to_owned(),
    }
}

/// Returns the deprecation note of a node, if it is deprecated.
pub fn deprecation(node: &Value) -> Option<String> {
    let deprecated = node.get("deprecated") == Some(&Value::Bool(true));
    deprecated.then(|| match text(node, "x-deprecated-note") {
        "" => "deprecated by the API".to_owned(),
        note => note.to_owned(),
    })
}

/// Returns the deprecation note, with the wire names of properties or parameters in backticks replaced by their names
/// in Rust.
pub fn deprecation_among(node: &Value, rust_name: impl Fn(&str) -> Option<String>) -> Option<String> {
    let note = deprecation(node)?;
    let pieces = note.split('`').enumerate().map(|(index, piece)| {
        let (first, rest) = piece.split_once('.').unwrap_or((piece, ""));
        match rust_name(first).filter(|_| index % 2 == 1) {
            Some(first) if rest.is_empty() => first,
            Some(first) => format!("{first}.{}", rest.split('.').map(snake).collect::<Vec<_>>().join(".")),
            None => piece.to_owned(),
        }
    });
    Some(pieces.collect::<Vec<_>>().join("`"))
}

/// Returns the examples under `example` and `examples`, with references followed.
pub fn examples<'a>(document: &'a Document, node: &'a Value) -> Vec<(&'a str, &'a Value)> {
    let named = node.get("examples").and_then(Value::as_object).into_iter().flatten();
    let named = named.filter_map(|(name, example)| {
        let (example, _) = document.resolve(example, "")?;
        Some((name.as_str(), example.get("value")?))
    });
    node.get("example").map(|value| ("example", value)).into_iter().chain(named).collect()
}

/// Returns the ids that an operation had before.
fn former_ids(operation: &Value) -> Vec<&str> {
    operation["x-former-operation-ids"].as_array().into_iter().flatten().filter_map(Value::as_str).collect()
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
    let required = body.as_ref().and_then(|(body, _)| body.get("required"));
    let body = body.and_then(|(body, _)| body.pointer("/content/application~1json"));
    Some(Operation {
        id: node.id()?,
        former_ids: former_ids(whole),
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
            .map(|node| parameter(document, node, &parameters, &renamed))
            .collect(),
        body: body.and_then(|body| referenced(&body["schema"])),
        body_schema: body.and_then(|body| body.get("schema")),
        body_required: required == Some(&Value::Bool(true)),
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
        .map(|(status, response)| {
            let content = response.pointer("/content/application~1json/schema");
            let description = text(response, "description");
            Success { status, description, schema: content.and_then(referenced), content }
        })
        .collect();
    successes.sort_by_key(|success| success.status);
    successes
}

fn parameter<'a>(
    document: &'a Document,
    node: &'a Value,
    all: &[&Value],
    renamed: &BTreeMap<String, String>,
) -> Parameter<'a> {
    let name = text(node, "name");
    let rust_name = |name: &str| snake(renamed.get(name).map_or(name, String::as_str));
    let known = |name: &str| all.iter().any(|other| text(other, "name") == name);
    Parameter {
        name,
        rust_name: rust_name(name),
        location: text(node, "in"),
        required: node["required"] == Value::Bool(true),
        description: text(node, "description"),
        deprecated: deprecation_among(node, |name| known(name).then(|| rust_name(name))),
        schema: &node["schema"],
        example: examples(document, node).first().map(|(_, value)| *value),
    }
}

fn security<'a>(document: &'a Document, operation: &'a Value) -> Vec<Vec<&'a str>> {
    alternatives(operation.get("security").or_else(|| document.value().get("security")))
}

fn alternatives(security: Option<&Value>) -> Vec<Vec<&str>> {
    let alternatives = security.and_then(Value::as_array).into_iter().flatten();
    let names = alternatives.map(|alternative| alternative.as_object().into_iter().flatten());
    names.map(|names| names.map(|(name, _)| name.as_str()).collect()).collect()
}

/// Returns a value that fits a schema: its example or default, or one made from its type.
pub fn sample(document: &Document, schema: &Value) -> Value {
    if let Some(schema) = referenced(schema).and_then(|name| self::schema(document, name)) {
        return sample(document, schema);
    }
    let given = ["example", "default"].iter().find_map(|key| schema.get(*key));
    if let Some(value) = given.or_else(|| schema["enum"].get(0)) {
        return value.clone();
    }
    match (schema["type"].as_str(), schema["format"].as_str()) {
        (Some("array"), _) => vec![sample(document, &schema["items"])].into(),
        (Some("integer" | "number"), _) => schema["minimum"].as_i64().unwrap_or(1).max(1).into(),
        (Some("boolean"), _) => true.into(),
        (_, Some("uuid")) => "03db5651-cb61-4bdf-9ef0-89561f7c9c53".into(),
        _ => "example".into(),
    }
}

/// A security scheme whose value goes into a header.
#[derive(Clone, Debug)]
pub struct Scheme<'a> {
    /// Its name in the document.
    pub name: &'a str,
    /// The header.
    pub header: &'a str,
    /// The text before the value in the header.
    pub prefix: &'static str,
    /// The meaning of the value, from `x-acts-as`.
    pub role: Role,
}

/// The meaning of a security scheme's value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// A secret that grants access.
    Credential,
    /// The user to act as: `x-acts-as: user`.
    User,
    /// The type of the id that names the user: `x-acts-as: user-type`.
    UserType,
}

/// Returns the security schemes of the document.
pub fn schemes(document: &Document) -> Vec<Scheme<'_>> {
    let all = document.value()["components"]["securitySchemes"].as_object().into_iter().flatten();
    all.filter_map(|(name, scheme)| {
        let (header, prefix) = match (text(scheme, "type"), text(scheme, "in"), text(scheme, "scheme")) {
            ("apiKey", "header", _) => (text(scheme, "name"), ""),
            ("http", _, kind) if kind.eq_ignore_ascii_case("bearer") => ("Authorization", "Bearer "),
            ("http", _, kind) if kind.eq_ignore_ascii_case("basic") => ("Authorization", "Basic "),
            ("oauth2" | "openIdConnect", _, _) => ("Authorization", "Bearer "),
            _ => return None,
        };
        let role = match text(scheme, "x-acts-as") {
            "user" => Role::User,
            "user-type" => Role::UserType,
            _ => Role::Credential,
        };
        Some(Scheme { name, header, prefix, role })
    })
    .collect()
}

/// Reports whether an alternative of an operation's security names a user to act as.
pub fn names_user(document: &Document, alternative: &[&str]) -> bool {
    schemes(document).iter().any(|scheme| scheme.role == Role::User && alternative.contains(&scheme.name))
}

/// Returns the security of a request to an undocumented endpoint: that of the document as a whole, or else every
/// alternative that an operation has.
pub fn default_security<'a>(document: &'a Document, operations: &[Operation<'a>]) -> Vec<Vec<&'a str>> {
    let stated = alternatives(document.value().get("security"));
    if !stated.is_empty() {
        return stated;
    }
    let mut all: Vec<Vec<&str>> = Vec::new();
    for alternative in operations.iter().flat_map(|operation| &operation.security) {
        if !all.contains(alternative) {
            all.push(alternative.clone());
        }
    }
    all
}

/// Returns the address of the first server, without a slash at its end. Variables have their default values.
pub fn server(root: &Value) -> String {
    let Some(server) = root["servers"].get(0) else { return String::new() };
    let mut url = text(server, "url").to_owned();
    for (name, variable) in server.get("variables").and_then(Value::as_object).into_iter().flatten() {
        url = url.replace(&format!("{{{name}}}"), text(variable, "default"));
    }
    url.trim_end_matches('/').to_owned()
}

/// Returns the header parameters that are set on the client and have a default: their names and values.
pub fn client_headers(document: &Document) -> Vec<(&str, String)> {
    let mut headers: Vec<(&str, String)> = Vec::new();
    for node in document.operations() {
        for (parameter, _) in document.parameters(&node) {
            let setting =
                parameter["x-client-setting"] == Value::Bool(true) && text(parameter, "in") == "header";
            let name = text(parameter, "name");
            let value = match parameter["schema"].get("default") {
                Some(Value::String(value)) => value.clone(),
                Some(value) => value.to_string(),
                None => continue,
            };
            if setting && !headers.iter().any(|(known, _)| known.eq_ignore_ascii_case(name)) {
                headers.push((name, value));
            }
        }
    }
    headers
}

/// Returns the header that names the version of the API: the one whose default is the version of the document, or
/// else the first that the client sends.
pub fn version_header(document: &Document) -> Option<&str> {
    let version = text(&document.value()["info"], "version");
    let headers = client_headers(document);
    headers.iter().find(|(_, value)| value == version).or(headers.first()).map(|(name, _)| *name)
}
