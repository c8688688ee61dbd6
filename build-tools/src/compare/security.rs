//! The security of operations, as sets of headers.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::document::{Document, OperationNode, escape};

/// Returns the security alternatives of an operation, each as the names of its headers joined by ` + `.
pub(super) fn alternatives(document: &Document, operation: &OperationNode<'_>) -> BTreeSet<String> {
    let root = document.value();
    let security = operation.node.get("security").or_else(|| root.get("security"));
    let alternatives = security.and_then(Value::as_array).into_iter().flatten();
    let mut alternatives: BTreeSet<String> = alternatives
        .map(|alternative| {
            let schemes =
                alternative.as_object().into_iter().flatten().map(|(scheme, _)| header(document, scheme));
            join(schemes.collect())
        })
        .collect();
    if alternatives.is_empty() {
        alternatives.insert(join(BTreeSet::new()));
    }
    alternatives
}

fn join(headers: BTreeSet<String>) -> String {
    if headers.is_empty() {
        return "no authentication".to_owned();
    }
    headers.into_iter().collect::<Vec<_>>().join(" + ")
}

/// Returns the header, or the place and name, that carries a security scheme.
fn header(document: &Document, scheme: &str) -> String {
    let pointer = format!("/components/securitySchemes/{}", escape(scheme));
    let node = document.value().pointer(&pointer).and_then(|node| document.resolve(node, &pointer));
    let text = |key: &str| node.as_ref().and_then(|(node, _)| node.get(key)).and_then(Value::as_str);
    match (text("type"), text("in"), text("name")) {
        (Some("apiKey"), Some("header"), Some(name)) => name.to_ascii_uppercase(),
        (Some("apiKey"), Some(place), Some(name)) => format!("{place} {name}"),
        (Some("http" | "oauth2" | "openIdConnect"), ..) => "AUTHORIZATION".to_owned(),
        _ => format!("the unknown scheme {scheme}"),
    }
}
