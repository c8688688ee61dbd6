//! Parameters in path, query and headers: from text to a value, and the value against its schema.

use hyper::HeaderMap;
use hyper::header::HeaderName;
use percent_encoding::percent_decode_str;
use sensay_build_tools::document::{OperationNode, escape};
use sensay_build_tools::{Document, Findings};
use serde_json::Value;

use crate::check::Check;
use crate::refusal::Refusal;
use crate::route;
use crate::violation::is_secret;

/// The parameters of an operation.
#[derive(Debug, Default)]
pub(crate) struct Parameters {
    path: Vec<Parameter>,
    query: Vec<Parameter>,
    headers: Vec<(HeaderName, Parameter)>,
}

#[derive(Debug)]
struct Parameter {
    name: String,
    required: bool,
    allow_empty: bool,
    form: Form,
    check: Check,
}

#[derive(Debug)]
enum Form {
    Single(Vec<String>),
    /// The types and the schema of an item, and what stands between items; `None` where the name is repeated.
    List {
        types: Vec<String>,
        item: Option<Check>,
        separator: Option<char>,
    },
    /// The text is JSON.
    Json,
}

impl Parameters {
    pub(crate) fn read(document: &Document, operation: &OperationNode<'_>, findings: &mut Findings) -> Self {
        let mut parameters = Self::default();
        let mut described = Vec::new();
        for (node, pointer) in document.parameters(operation) {
            let text = |key: &str| node.get(key).and_then(Value::as_str).unwrap_or_default();
            let (name, location) = (text("name"), text("in"));
            // What these three say stands elsewhere in a document; OpenAPI has them ignored here.
            let ignored = ["accept", "content-type", "authorization"];
            if name.is_empty() {
                findings.extend([document.finding(&pointer, "the parameter has no name")]);
                continue;
            }
            if location == "header" && ignored.iter().any(|header| name.eq_ignore_ascii_case(header)) {
                continue;
            }
            let parameter = match Parameter::read(document, node, &pointer) {
                Ok(parameter) => parameter,
                Err(found) => {
                    findings.extend(found.iter().cloned());
                    continue;
                }
            };
            match location {
                "path" => {
                    described.push(name.to_owned());
                    parameters.path.push(parameter);
                }
                "query" => parameters.query.push(parameter),
                "header" => match HeaderName::from_bytes(name.as_bytes()) {
                    Ok(header) => parameters.headers.push((header, parameter)),
                    Err(_) => {
                        findings.extend([document.finding(&pointer, format!("`{name}` is not a header"))])
                    }
                },
                // Nothing reads cookies, so there is nothing to hold against them.
                "cookie" => {}
                _ => {
                    let message = "a parameter has a `name`, and `in` is path, query, header or cookie";
                    findings.extend([document.finding(&pointer, message)]);
                }
            }
        }
        let names = route::names(operation.path);
        for name in names.iter().filter(|name| !described.contains(name)) {
            let message = format!("no parameter describes `{{{name}}}` of the path");
            findings.extend([document.finding(&operation.pointer, message)]);
        }
        parameters
    }

    /// Whether the operation declares a header, and a value for it.
    pub(crate) fn accepts_header(&self, name: &HeaderName, value: &str) -> bool {
        self.headers.iter().any(|(header, parameter)| {
            header == name && parameter.check.accepts(&Value::String(value.to_owned()))
        })
    }

    pub(crate) fn check_path(&self, segments: &[(&str, &str)]) -> Result<(), Refusal> {
        let mut violations = Vec::new();
        for parameter in &self.path {
            let segment = segments.iter().find(|(name, _)| *name == parameter.name);
            let Some((_, segment)) = segment else { continue };
            match percent_decode(segment) {
                Some(text) => violations.extend(parameter.violations("path", &[&text])),
                None => violations.push(format!("path/{}: not percent-encoded UTF-8", parameter.name)),
            }
        }
        Refusal::unless_empty(violations)
    }

    pub(crate) fn check_query(&self, query: &str) -> Result<(), Refusal> {
        let mut pairs: Vec<(String, String)> = Vec::new();
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            match (percent_decode(&name.replace('+', " ")), percent_decode(&value.replace('+', " "))) {
                (Some(name), Some(value)) => pairs.push((name, value)),
                _ => return Err(Refusal::bad_request("query: not percent-encoded UTF-8".to_owned())),
            }
        }
        let mut violations = Vec::new();
        for parameter in &self.query {
            let texts: Vec<&str> = pairs
                .iter()
                .filter(|(name, _)| *name == parameter.name)
                .map(|(_, value)| value.as_str())
                .collect();
            violations.extend(parameter.violations("query", &texts));
        }
        let mut unknown: Vec<&str> = Vec::new();
        for (name, _) in &pairs {
            let known = self.query.iter().any(|parameter| parameter.name == *name);
            if !known && !unknown.contains(&name.as_str()) {
                unknown.push(name);
            }
        }
        let known: Vec<&str> = self.query.iter().map(|parameter| parameter.name.as_str()).collect();
        let known = match known.is_empty() {
            true => "the operation has none".to_owned(),
            false => format!("there are {}", known.join(", ")),
        };
        violations
            .extend(unknown.iter().map(|name| format!("query/{name}: there is no such parameter; {known}")));
        Refusal::unless_empty(violations)
    }

    pub(crate) fn check_headers(&self, headers: &HeaderMap) -> Result<(), Refusal> {
        let mut violations = Vec::new();
        for (header, parameter) in &self.headers {
            let texts: Result<Vec<&str>, _> =
                headers.get_all(header).iter().map(|value| std::str::from_utf8(value.as_bytes())).collect();
            match texts {
                Ok(texts) => violations.extend(parameter.violations("header", &texts)),
                Err(_) => violations.push(format!("header/{}: not UTF-8", parameter.name)),
            }
        }
        Refusal::unless_empty(violations)
    }
}

impl Parameter {
    fn read(document: &Document, node: &Value, pointer: &str) -> Result<Self, Findings> {
        let text = |key: &str| node.get(key).and_then(Value::as_str);
        let flag = |key: &str| node.get(key).and_then(Value::as_bool);
        let (schema, schema_pointer, is_json) = match node.get("content").and_then(Value::as_object) {
            Some(content) => {
                let Some((name, media)) = content.iter().next() else {
                    return Err(document.finding(pointer, "the `content` of the parameter is empty").into());
                };
                let name = escape(name);
                (media.get("schema"), format!("{pointer}/content/{name}/schema"), true)
            }
            None => (node.get("schema"), format!("{pointer}/schema"), false),
        };
        let Some(schema) = schema else {
            return Err(document.finding(pointer, "the parameter has no schema").into());
        };
        let check = Check::compile(document, schema, &schema_pointer)?;
        let types = types(document, schema, &schema_pointer);
        let style = text("style").unwrap_or(if text("in") == Some("query") { "form" } else { "simple" });
        let form = if is_json {
            Form::Json
        } else if types.iter().any(|name| name == "object") {
            let message = "the mock knows an object as a parameter only under `content`, as JSON";
            return Err(document.finding(&schema_pointer, message).into());
        } else if types.iter().any(|name| name == "array") {
            let separator = match (style, flag("explode").unwrap_or(style == "form")) {
                ("simple", _) | ("form", false) => Some(','),
                ("form" | "spaceDelimited" | "pipeDelimited", true) => None,
                ("spaceDelimited", false) => Some(' '),
                ("pipeDelimited", false) => Some('|'),
                _ => {
                    let message = format!("the mock does not know the style `{style}`");
                    return Err(document.finding(pointer, message).into());
                }
            };
            let resolved = document.resolve(schema, &schema_pointer);
            let items =
                resolved.and_then(|(node, pointer)| Some((node.get("items")?, format!("{pointer}/items"))));
            match items {
                Some((items, pointer)) => {
                    let item = Some(Check::compile(document, items, &pointer)?);
                    Form::List { types: self::types(document, items, &pointer), item, separator }
                }
                None => Form::List { types: Vec::new(), item: None, separator },
            }
        } else {
            Form::Single(types)
        };
        let required = flag("required").unwrap_or(false);
        let allow_empty = flag("allowEmptyValue").unwrap_or(false);
        Ok(Self { name: text("name").unwrap_or_default().to_owned(), required, allow_empty, form, check })
    }

    fn violations(&self, location: &str, texts: &[&str]) -> Vec<String> {
        let place = format!("{location}/{}", self.name);
        let value = match (texts, &self.form) {
            ([], _) if self.required => return vec![format!("{place}: the required parameter is missing")],
            ([], _) => return Vec::new(),
            (texts, _) if self.allow_empty && texts.iter().all(|text| text.is_empty()) => return Vec::new(),
            (texts, Form::List { types, item, separator }) => {
                let parts = texts.iter().flat_map(|text| match separator {
                    Some(separator) => text.split(*separator).map(str::trim).collect(),
                    None => vec![*text],
                });
                parts.map(|text| read(text, types, item.as_ref())).collect()
            }
            ([text], Form::Single(types)) => read(text, types, Some(&self.check)),
            ([text], Form::Json) => match serde_json::from_str(text) {
                Ok(value) => value,
                Err(error) => return vec![format!("{place}: not JSON: {error}")],
            },
            (several, _) => return vec![format!("{place}: sent {} times, and is one value", several.len())],
        };
        if !is_secret(&self.name) {
            return self.check.violations(&value, &place);
        }
        match self.check.accepts(&value) {
            true => Vec::new(),
            false => vec![format!("{place}: the value does not fit its schema")],
        }
    }
}

/// The value a text stands for: the first reading that the schema accepts, else the first of a type it names.
fn read(text: &str, types: &[String], check: Option<&Check>) -> Value {
    let is = |name: &str| types.is_empty() || types.iter().any(|known| known == name);
    let json = serde_json::from_str::<Value>(text).ok();
    let mut readings: Vec<Value> = json
        .into_iter()
        .filter(|value| match value {
            Value::Number(_) => is("number") || is("integer"),
            Value::Bool(_) => is("boolean"),
            _ => false,
        })
        .collect();
    if types.iter().any(|name| name == "null") && matches!(text, "" | "null") {
        readings.push(Value::Null);
    }
    readings.push(Value::String(text.to_owned()));
    let accepted = readings.iter().position(|value| check.is_none_or(|check| check.accepts(value)));
    readings.swap_remove(accepted.unwrap_or(0))
}

/// The types that a schema names, itself or through what it is made of.
fn types(document: &Document, node: &Value, pointer: &str) -> Vec<String> {
    fn collect(document: &Document, node: &Value, pointer: &str, depth: usize, types: &mut Vec<String>) {
        let Some((node, pointer)) = document.resolve(node, pointer).filter(|_| depth < 16) else { return };
        types.extend(node.get("type").and_then(Value::as_str).map(str::to_owned));
        if node.get("nullable") == Some(&Value::Bool(true)) {
            types.push("null".to_owned());
        }
        for key in ["allOf", "anyOf", "oneOf"] {
            for branch in node.get(key).and_then(Value::as_array).into_iter().flatten() {
                collect(document, branch, &pointer, depth + 1, types);
            }
        }
    }
    let mut types = Vec::new();
    collect(document, node, pointer, 0, &mut types);
    types
}

fn percent_decode(text: &str) -> Option<String> {
    let is_escape = |rest: &str| rest.len() >= 2 && rest.bytes().take(2).all(|byte| byte.is_ascii_hexdigit());
    let is_encoded = text.split('%').skip(1).all(is_escape);
    let decoded = percent_decode_str(text).decode_utf8().ok().filter(|_| is_encoded)?;
    Some(decoded.into_owned())
}
