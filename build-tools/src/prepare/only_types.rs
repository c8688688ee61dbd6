//! Removes everything that does not affect types or requests.

use serde_json::{Map, Value};

use super::Pass;
use crate::document::{METHODS, escape};

pub(super) const PASS: Pass = Pass {
    name: "only_types",
    why: "progenitor reads the whole document strictly, and fails or panics on parts that it does not use: \
          security, links, callbacks, encodings, examples",
    run,
};

const ROOT: &[&str] = &["servers", "security", "tags", "externalDocs", "webhooks"];
const COMPONENTS: &[&str] = &["securitySchemes", "links", "callbacks", "headers", "examples"];
const OPERATION: &[&str] = &["security", "servers", "callbacks", "externalDocs"];
const HOLDER: &[&str] = &["links", "headers", "example", "examples", "allowEmptyValue"];
const MEDIA: &[&str] = &["encoding", "example", "examples"];

fn run(root: &mut Value) -> Vec<String> {
    let mut changes = Vec::new();
    let Some(root) = root.as_object_mut() else { return changes };
    drop_all(root, ROOT, "", &mut changes);
    if let Some(components) = root.get_mut("components").and_then(Value::as_object_mut) {
        drop_all(components, COMPONENTS, "/components", &mut changes);
        for kind in ["parameters", "requestBodies", "responses"] {
            for (name, node) in components.get_mut(kind).and_then(Value::as_object_mut).into_iter().flatten()
            {
                holder(node, &format!("/components/{kind}/{}", escape(name)), &mut changes);
            }
        }
    }
    for (path, item) in root.get_mut("paths").and_then(Value::as_object_mut).into_iter().flatten() {
        let items = item.as_object_mut().into_iter().flatten();
        for (method, operation) in items.filter(|(method, _)| METHODS.contains(&method.as_str())) {
            if let Some(operation) = operation.as_object_mut() {
                self::operation(operation, &format!("/paths/{}/{method}", escape(path)), &mut changes);
            }
        }
    }
    changes
}

fn operation(operation: &mut Map<String, Value>, pointer: &str, changes: &mut Vec<String>) {
    drop_all(operation, OPERATION, pointer, changes);
    for (index, node) in
        operation.get_mut("parameters").and_then(Value::as_array_mut).into_iter().flatten().enumerate()
    {
        holder(node, &format!("{pointer}/parameters/{index}"), changes);
    }
    if let Some(body) = operation.get_mut("requestBody") {
        holder(body, &format!("{pointer}/requestBody"), changes);
    }
    for (status, node) in operation.get_mut("responses").and_then(Value::as_object_mut).into_iter().flatten()
    {
        holder(node, &format!("{pointer}/responses/{}", escape(status)), changes);
    }
}

/// Visits the schemas of a parameter, a body or a response.
fn holder(node: &mut Value, pointer: &str, changes: &mut Vec<String>) {
    let Some(node) = node.as_object_mut() else { return };
    drop_all(node, HOLDER, pointer, changes);
    for (media, content) in node.get_mut("content").and_then(Value::as_object_mut).into_iter().flatten() {
        if let Some(content) = content.as_object_mut() {
            drop_all(content, MEDIA, &format!("{pointer}/content/{}", escape(media)), changes);
        }
    }
}

fn drop_all(node: &mut Map<String, Value>, keys: &[&str], pointer: &str, changes: &mut Vec<String>) {
    for key in keys {
        if node.shift_remove(*key).is_some() {
            changes.push(format!("{pointer}/{key}"));
        }
    }
}

#[test]
fn it_drops_parts_that_affect_no_type() {
    super::check(
        PASS,
        "servers: []
components: {securitySchemes: {A: {type: mutualTLS}}, schemas: {A: {type: object}}}
paths: {/a: {get: {security: [], responses: {'200': {description: a, links: {}, content: {application/json: {schema: {}, encoding: {}}}}}}}}",
        "components: {schemas: {A: {type: object}}}
paths: {/a: {get: {responses: {'200': {description: a, content: {application/json: {schema: {}}}}}}}}",
        &[
            "/servers",
            "/components/securitySchemes",
            "/paths/~1a/get/security",
            "/paths/~1a/get/responses/200/links",
            "/paths/~1a/get/responses/200/content/application~1json/encoding",
        ],
    );
}
