//! What is usual in the kept spec, which what is new in it follows.

use serde_json::{Map, Value};

use crate::compare::Kind;
use crate::document::{METHODS, resolve};
use crate::facts::{Facts, NodeId, Part};

/// Reports whether the success of an operation is a list.
pub(super) fn is_list(facts: &Facts, operation: NodeId) -> bool {
    let success = facts.node(operation).parts.iter().find(|(label, _)| label.starts_with("response 2"));
    let body = success.and_then(|(_, part)| facts.node(part.node).part(" body"));
    body.is_some_and(|part| {
        let node = facts.node(part.node);
        let array = |part: &Part| facts.node(part.node).parts.contains_key("[]");
        node.parts.contains_key("[]")
            || ["/items", "/data", "/results"].iter().any(|label| node.part(label).is_some_and(array))
    })
}

/// Returns the operations of a document.
fn operations(root: &Value) -> impl Iterator<Item = &Map<String, Value>> {
    let paths = root.get("paths").and_then(Value::as_object).into_iter().flatten();
    let members = paths.flat_map(|(_, item)| item.as_object().into_iter().flatten());
    members
        .filter(|(key, _)| METHODS.contains(&key.as_str()))
        .filter_map(|(_, operation)| operation.as_object())
}

/// Returns the headers that all responses of ours have.
pub(super) fn common_headers(root: &Value) -> Map<String, Value> {
    let responses = operations(root).flat_map(|operation| {
        operation
            .get("responses")
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
            .map(|(_, response)| response)
    });
    let mut headers = responses.filter_map(|response| {
        let (response, _) = resolve(root, response, "")?;
        Some(response.get("headers").and_then(Value::as_object).cloned().unwrap_or_default())
    });
    let mut common = headers.next().unwrap_or_default();
    for headers in headers {
        common.retain(|name, value| headers.get(name) == Some(value));
    }
    common
}

/// Returns the references that operations have for a status or a header, the one that most have first.
pub(super) fn references(root: &Value, kind: Kind, name: &str) -> Vec<Value> {
    let mut counts: Vec<(Value, usize)> = Vec::new();
    for operation in operations(root) {
        let found = match kind {
            Kind::StatusExtra => {
                operation.get("responses").and_then(|responses| responses.get(name)).cloned()
            }
            _ => operation
                .get("parameters")
                .and_then(Value::as_array)
                .into_iter()
                .flatten()
                .find(|parameter| {
                    let target = resolve(root, parameter, "");
                    target.is_some_and(|(target, _)| target.get("name") == Some(&name.into()))
                })
                .cloned(),
        };
        let Some(found) = found.filter(|found| found.get("$ref").is_some()) else { continue };
        match counts.iter_mut().find(|(known, _)| *known == found) {
            Some((_, count)) => *count += 1,
            None => counts.push((found, 1)),
        }
    }
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    counts.into_iter().map(|(reference, _)| reference).collect()
}
