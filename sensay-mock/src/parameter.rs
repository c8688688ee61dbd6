//! The parameters of an operation in path, query and headers, and their validation.

use hyper::HeaderMap;
use hyper::header::HeaderName;
use percent_encoding::percent_decode_str;
use sensay_build_tools::document::OperationNode;
use sensay_build_tools::{Document, Findings};
use serde_json::Value;

use crate::error_response::ErrorResponse;
use crate::template;
use crate::violation::Violation;

mod value;

use value::Parameter;

/// The parameters of an operation.
#[derive(Debug, Default)]
pub(crate) struct Parameters {
    path: Vec<Parameter>,
    query: Vec<Parameter>,
    headers: Vec<(HeaderName, Parameter)>,
}

impl Parameters {
    pub(crate) fn read(document: &Document, operation: &OperationNode<'_>, findings: &mut Findings) -> Self {
        let mut parameters = Self::default();
        let mut described = Vec::new();
        for (node, pointer) in document.parameters(operation) {
            let text = |key: &str| node.get(key).and_then(Value::as_str).unwrap_or_default();
            let (name, location) = (text("name"), text("in"));
            // OpenAPI ignores parameters of these names: other parts of the document describe these headers.
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
                    Err(_) => findings
                        .extend([document.finding(&pointer, format!("`{name}` is not a valid header name"))]),
                },
                // The mock does not validate cookies.
                "cookie" => {}
                _ => {
                    let message = "the `in` of a parameter must be path, query, header or cookie";
                    findings.extend([document.finding(&pointer, message)]);
                }
            }
        }
        let names = template::names(operation.path);
        for name in names.iter().filter(|name| !described.contains(name)) {
            let message = format!("the path has `{{{name}}}`, but no path parameter has this name");
            findings.extend([document.finding(&operation.pointer, message)]);
        }
        parameters
    }

    /// Reports whether the operation declares a header, and this value is valid for it.
    pub(crate) fn accepts_header(&self, name: &HeaderName, value: &str) -> bool {
        self.headers.iter().any(|(header, parameter)| {
            header == name && parameter.check.accepts(&Value::String(value.to_owned()))
        })
    }

    pub(crate) fn check_path(&self, segments: &[(&str, &str)]) -> Result<(), ErrorResponse> {
        let mut violations = Vec::new();
        for parameter in &self.path {
            let segment = segments.iter().find(|(name, _)| *name == parameter.name);
            let Some((_, segment)) = segment else { continue };
            match percent_decode(segment) {
                Some(text) => violations.extend(parameter.violations("path", &[&text])),
                None => {
                    violations.push(Violation::new(
                        format!("path/{}", parameter.name),
                        "not percent-encoded UTF-8",
                    ));
                }
            }
        }
        ErrorResponse::unless_empty(&violations)
    }

    pub(crate) fn check_query(&self, query: &str) -> Result<(), ErrorResponse> {
        let mut pairs: Vec<(String, String)> = Vec::new();
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            match (percent_decode(&name.replace('+', " ")), percent_decode(&value.replace('+', " "))) {
                (Some(name), Some(value)) => pairs.push((name, value)),
                _ => return Err(ErrorResponse::bad_request("query: not percent-encoded UTF-8".to_owned())),
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
            true => "the operation has no query parameters".to_owned(),
            false => format!("the operation has {}", known.join(", ")),
        };
        violations.extend(
            unknown
                .iter()
                .map(|name| Violation::new(format!("query/{name}"), format!("unknown parameter; {known}"))),
        );
        ErrorResponse::unless_empty(&violations)
    }

    pub(crate) fn check_headers(&self, headers: &HeaderMap) -> Result<(), ErrorResponse> {
        let mut violations = Vec::new();
        for (header, parameter) in &self.headers {
            let texts: Result<Vec<&str>, _> =
                headers.get_all(header).iter().map(|value| std::str::from_utf8(value.as_bytes())).collect();
            match texts {
                Ok(texts) => violations.extend(parameter.violations("header", &texts)),
                Err(_) => violations.push(Violation::new(format!("header/{}", parameter.name), "not UTF-8")),
            }
        }
        ErrorResponse::unless_empty(&violations)
    }
}

fn percent_decode(text: &str) -> Option<String> {
    let is_escape = |rest: &str| rest.len() >= 2 && rest.bytes().take(2).all(|byte| byte.is_ascii_hexdigit());
    let is_encoded = text.split('%').skip(1).all(is_escape);
    let decoded = percent_decode_str(text).decode_utf8().ok().filter(|_| is_encoded)?;
    Some(decoded.into_owned())
}
