//! The operations of a document, prepared for serving.

use hyper::Method;
use sensay_build_tools::document::{METHODS, OperationNode, escape};
use sensay_build_tools::{Document, Findings};
use serde_json::Value;

use crate::body::BodyRule;
use crate::dialect;
use crate::parameter::Parameters;
use crate::respond::Responses;
use crate::security::Security;

/// An operation of the document.
#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) id: Option<String>,
    pub(crate) method: Method,
    pub(crate) path: String,
    /// Method and path, such as `PUT /v1/users/me`.
    pub(crate) key: String,
    pub(crate) security: Security,
    pub(crate) parameters: Parameters,
    pub(crate) body: BodyRule,
    pub(crate) responses: Responses,
}

/// Reads all operations.
///
/// # Errors
///
/// Returns every finding that keeps an operation from being served.
pub(crate) fn read(document: &Document) -> Result<Vec<Operation>, Findings> {
    let mut findings = Findings::default();
    let version = document.value().get("openapi");
    if !version.and_then(Value::as_str).is_some_and(|version| version.starts_with("3.0.")) {
        let at = if version.is_some() { "/openapi" } else { "" };
        findings.extend([document.finding(at, "not an OpenAPI 3.0 document: `openapi` must begin with 3.0")]);
    }
    check_paths(document, &mut findings);
    let operations = document.operations();
    let operations: Vec<Operation> =
        operations.filter_map(|node| Operation::read(document, &node, &mut findings)).collect();
    if operations.is_empty() && findings.is_empty() {
        findings.extend([document.finding("/paths", "the document has no operations")]);
    }
    findings.into_result()?;
    Ok(operations)
}

/// Returns the API version for responses to requests that do not set one: the default of the version header.
pub(crate) fn default_version(document: &Document) -> Option<String> {
    document.operations().flat_map(|operation| document.parameters(&operation)).find_map(|(node, pointer)| {
        let name = node.get("name")?.as_str()?;
        let is_version = node.get("in")? == "header" && name.eq_ignore_ascii_case(dialect::VERSION_HEADER);
        let (schema, _) = document.resolve(node.get("schema").filter(|_| is_version)?, &pointer)?;
        schema.get("default")?.as_str().map(str::to_owned)
    })
}

impl Operation {
    fn read(document: &Document, node: &OperationNode<'_>, findings: &mut Findings) -> Option<Self> {
        if node.path.starts_with("x-") {
            return None;
        }
        let parameters = Parameters::read(document, node, findings);
        Some(Self {
            id: node.id().map(str::to_owned),
            method: Method::from_bytes(node.method.to_ascii_uppercase().as_bytes()).ok()?,
            path: node.path.to_owned(),
            key: format!("{} {}", node.method.to_ascii_uppercase(), node.path),
            security: Security::read(document, node.node, &node.pointer, findings),
            body: BodyRule::read(document, node, &parameters, findings),
            responses: Responses::read(document, node, findings),
            parameters,
        })
    }

    /// Creates an operation that the document does not describe: no request to it is validated.
    pub(crate) fn undocumented(id: &str, method: Method, path: &str) -> Self {
        Self {
            id: Some(id.to_owned()),
            key: format!("{method} {path}"),
            method,
            path: path.to_owned(),
            security: Security::default(),
            parameters: Parameters::default(),
            body: BodyRule::None,
            responses: Responses::default(),
        }
    }

    /// Reports whether a name denotes this operation: its id, or method and path such as `PUT /v1/users/me`.
    pub(crate) fn has_name(&self, name: &str) -> bool {
        self.id.as_deref() == Some(name) || self.key == name
    }

    /// Returns the id, or method and path if the operation has no id.
    pub(crate) fn name(&self) -> String {
        self.id.clone().unwrap_or_else(|| self.key.clone())
    }
}

/// Adds findings for invalid path items, operations and parameters, which reading skips silently.
fn check_paths(document: &Document, findings: &mut Findings) {
    let paths = document.value().get("paths").and_then(Value::as_object);
    for (path, item) in paths.into_iter().flatten().filter(|(path, _)| !path.starts_with("x-")) {
        let pointer = format!("/paths/{}", escape(path));
        let Some(item) = item.as_object() else {
            findings.extend([document.finding(&pointer, "a path item must be a mapping")]);
            continue;
        };
        if item.contains_key("$ref") {
            findings.extend([document.finding(
                &pointer,
                "the mock does not support `$ref` in a path item; copy its operations here",
            )]);
        }
        for (key, _) in item.iter().filter(|(key, node)| METHODS.contains(&key.as_str()) && !node.is_object())
        {
            findings
                .extend([document.finding(&format!("{pointer}/{key}"), "an operation must be a mapping")]);
        }
        let own =
            item.iter().map(|(key, node)| (format!("{pointer}/{key}/parameters"), node.get("parameters")));
        let shared = [(format!("{pointer}/parameters"), item.get("parameters"))];
        for (pointer, list) in own.chain(shared) {
            for (index, node) in list.and_then(Value::as_array).into_iter().flatten().enumerate() {
                let pointer = format!("{pointer}/{index}");
                if document.resolve(node, &pointer).is_none() {
                    findings.extend([
                        document.finding(&pointer, "the reference does not resolve to a parameter")
                    ]);
                }
            }
        }
    }
}
