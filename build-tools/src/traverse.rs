//! Traverses the operations and schemas of a document.

use serde_json::{Map, Value};

use crate::document::{METHODS, escape};

/// Calls `visit` with every operation, in the order of the text, and its JSON pointer.
pub fn operations_mut(root: &mut Value, mut visit: impl FnMut(&mut Map<String, Value>, &str)) {
    let Some(paths) = root.get_mut("paths").and_then(Value::as_object_mut) else { return };
    for (path, item) in paths {
        let Some(item) = item.as_object_mut() else { continue };
        for (method, operation) in item {
            if !METHODS.contains(&method.as_str()) {
                continue;
            }
            if let Some(operation) = operation.as_object_mut() {
                visit(operation, &format!("/paths/{}/{method}", escape(path)));
            }
        }
    }
}

/// The role of a schema in the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// A component.
    Component,
    /// The schema of a parameter.
    Parameter,
    /// The schema of a media type.
    Body,
    /// Part of another schema.
    Part,
}

/// A function that is called with a schema, its JSON pointer and its role.
pub type Visit<'a> = &'a mut dyn FnMut(&mut Map<String, Value>, &str, Role);

/// Calls `visit` with every schema of the document, outer ones first, and its JSON pointer.
pub fn schemas_mut(root: &mut Value, visit: Visit<'_>) {
    find(root, String::new(), &mut |schema, pointer, role| traverse_mut(schema, pointer, role, visit));
}

/// The keywords that hold one schema, a list of schemas, or schemas by name.
const SINGLE: [&str; 3] = ["items", "additionalProperties", "not"];
const LISTS: [&str; 3] = ["oneOf", "anyOf", "allOf"];
const NAMED: [&str; 1] = ["properties"];

fn traverse_mut(schema: &mut Value, pointer: String, role: Role, visit: Visit<'_>) {
    let Some(schema) = schema.as_object_mut() else { return };
    visit(schema, &pointer, role);
    for key in SINGLE {
        if let Some(part) = schema.get_mut(key) {
            traverse_mut(part, format!("{pointer}/{key}"), Role::Part, visit);
        }
    }
    for key in LISTS {
        for (index, part) in
            schema.get_mut(key).and_then(Value::as_array_mut).into_iter().flatten().enumerate()
        {
            traverse_mut(part, format!("{pointer}/{key}/{index}"), Role::Part, visit);
        }
    }
    for key in NAMED {
        for (name, part) in schema.get_mut(key).and_then(Value::as_object_mut).into_iter().flatten() {
            traverse_mut(part, format!("{pointer}/{key}/{}", escape(name)), Role::Part, visit);
        }
    }
}

/// Finds the outermost schemas: components, parameters, and what bodies hold.
fn find(root: &mut Value, pointer: String, found: &mut dyn FnMut(&mut Value, String, Role)) {
    let Some(root) = root.as_object_mut() else { return };
    if let Some(components) = root.get_mut("components").and_then(Value::as_object_mut) {
        for (name, schema) in
            components.get_mut("schemas").and_then(Value::as_object_mut).into_iter().flatten()
        {
            found(schema, format!("{pointer}/components/schemas/{}", escape(name)), Role::Component);
        }
        for kind in ["parameters", "requestBodies", "responses"] {
            for (name, node) in components.get_mut(kind).and_then(Value::as_object_mut).into_iter().flatten()
            {
                holder(node, format!("{pointer}/components/{kind}/{}", escape(name)), found);
            }
        }
    }
    for (path, item) in root.get_mut("paths").and_then(Value::as_object_mut).into_iter().flatten() {
        let Some(item) = item.as_object_mut() else { continue };
        let pointer = format!("{pointer}/paths/{}", escape(path));
        list(item, "parameters", &pointer, found);
        for (method, operation) in item {
            let Some(operation) = operation.as_object_mut() else { continue };
            let pointer = format!("{pointer}/{method}");
            list(operation, "parameters", &pointer, found);
            if let Some(body) = operation.get_mut("requestBody") {
                holder(body, format!("{pointer}/requestBody"), found);
            }
            for (status, response) in
                operation.get_mut("responses").and_then(Value::as_object_mut).into_iter().flatten()
            {
                holder(response, format!("{pointer}/responses/{status}"), found);
            }
        }
    }
}

fn list(
    node: &mut Map<String, Value>,
    key: &str,
    pointer: &str,
    found: &mut dyn FnMut(&mut Value, String, Role),
) {
    for (index, node) in node.get_mut(key).and_then(Value::as_array_mut).into_iter().flatten().enumerate() {
        holder(node, format!("{pointer}/{key}/{index}"), found);
    }
}

/// Visits the schemas of a parameter, a request body or a response.
fn holder(node: &mut Value, pointer: String, found: &mut dyn FnMut(&mut Value, String, Role)) {
    let Some(node) = node.as_object_mut() else { return };
    if let Some(schema) = node.get_mut("schema") {
        found(schema, format!("{pointer}/schema"), Role::Parameter);
    }
    for (media_type, media) in node.get_mut("content").and_then(Value::as_object_mut).into_iter().flatten() {
        if let Some(schema) = media.get_mut("schema") {
            found(schema, format!("{pointer}/content/{}/schema", escape(media_type)), Role::Body);
        }
    }
}
