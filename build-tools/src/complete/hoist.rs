//! Makes components of inline objects, enums and unions, with names after their use.
//!
//! Those that differ only in texts share one component, whose name is after the first use in the document.

use std::collections::{HashMap, HashSet};

use serde_json::{Map, Value, json};

use super::{Work, component, is_about_use, reference, type_names};
use crate::document::{METHODS, escape};
use crate::names::camel;

pub(super) fn run(root: &mut Value, work: &mut Work) {
    let schemas = root.pointer("/components/schemas").and_then(Value::as_object);
    let taken =
        schemas.into_iter().flat_map(|schemas| schemas.keys().map(|name| name.to_lowercase())).collect();
    let alternatives = alternatives(root);
    let mut hoist = Hoist { work, taken, alternatives, names: HashMap::new(), made: Map::new() };
    if let Some(schemas) = root.pointer_mut("/components/schemas").and_then(Value::as_object_mut) {
        for (name, schema) in schemas {
            hoist.parts(schema, &component(name), name);
        }
    }
    for kind in ["parameters", "requestBodies", "responses"] {
        let holders = root.get_mut("components").and_then(|components| components.get_mut(kind));
        for (name, holder) in holders.and_then(Value::as_object_mut).into_iter().flatten() {
            hoist.holder(holder, &format!("/components/{kind}/{}", escape(name)), &camel(name));
        }
    }
    for (path, item) in root.get_mut("paths").and_then(Value::as_object_mut).into_iter().flatten() {
        let Some(item) = item.as_object_mut() else { continue };
        let pointer = format!("/paths/{}", escape(path));
        let id = METHODS.iter().find_map(|method| item.get(*method)?.get("operationId")?.as_str());
        let shared = camel(id.unwrap_or(path));
        hoist.parameters(item, &pointer, &shared);
        for (method, operation) in item.iter_mut().filter(|(method, _)| METHODS.contains(&method.as_str())) {
            if let Some(operation) = operation.as_object_mut() {
                hoist.operation(operation, &format!("{pointer}/{method}"));
            }
        }
    }
    let made = hoist.made;
    if made.is_empty() {
        return;
    }
    let Some(root) = root.as_object_mut() else { return };
    let components = root.entry("components").or_insert_with(|| json!({}));
    let Some(components) = components.as_object_mut() else { return };
    let schemas = components.entry("schemas").or_insert_with(|| json!({}));
    if let Some(schemas) = schemas.as_object_mut() {
        schemas.extend(made);
    }
}

/// Returns the components that are alternatives of a union.
fn alternatives(root: &Value) -> HashSet<String> {
    let mut found = HashSet::new();
    crate::traverse::schemas_mut(&mut root.clone(), &mut |schema, _, _| {
        let alternatives = schema.get("oneOf").and_then(Value::as_array).into_iter().flatten();
        found.extend(alternatives.filter_map(reference).map(str::to_owned));
    });
    found
}

struct Hoist<'w> {
    work: &'w mut Work,
    /// All names of components, in lower case.
    taken: HashSet<String>,
    alternatives: HashSet<String>,
    /// The names given so far, by the keywords about values.
    names: HashMap<String, String>,
    made: Map<String, Value>,
}

impl Hoist<'_> {
    fn operation(&mut self, operation: &mut Map<String, Value>, pointer: &str) {
        let Some(id) = operation.get("operationId").and_then(Value::as_str).map(camel) else { return };
        self.parameters(operation, pointer, &id);
        if let Some(body) = operation.get_mut("requestBody") {
            self.holder(body, &format!("{pointer}/requestBody"), &format!("{id}Body"));
        }
        let Some(responses) = operation.get_mut("responses").and_then(Value::as_object_mut) else { return };
        let first = responses.keys().find(|status| status.starts_with('2')).cloned();
        for (status, response) in responses {
            let name = match first.as_ref() {
                Some(first) if first == status => format!("{id}Response"),
                _ if status.starts_with('2') => format!("{id}Response{status}"),
                // Many operations have the same error responses, so they share a name.
                _ => format!("Error{}", camel(status).trim_start_matches('X')),
            };
            self.holder(response, &format!("{pointer}/responses/{}", escape(status)), &name);
        }
    }

    fn parameters(&mut self, holder: &mut Map<String, Value>, pointer: &str, id: &str) {
        let list = holder.get_mut("parameters").and_then(Value::as_array_mut);
        for (index, parameter) in list.into_iter().flatten().enumerate() {
            let name = format!("{id}{}", camel(parameter["name"].as_str().unwrap_or_default()));
            self.holder(parameter, &format!("{pointer}/parameters/{index}"), &name);
        }
    }

    /// Moves the schemas of a parameter, a body or a response.
    fn holder(&mut self, holder: &mut Value, pointer: &str, name: &str) {
        let Some(holder) = holder.as_object_mut() else { return };
        if holder.get("x-client-setting") == Some(&Value::Bool(true)) {
            return;
        }
        if let Some(schema) = holder.get_mut("schema") {
            self.schema(schema, &format!("{pointer}/schema"), name);
        }
        for (media, content) in holder.get_mut("content").and_then(Value::as_object_mut).into_iter().flatten()
        {
            if let Some(schema) = content.get_mut("schema") {
                self.schema(schema, &format!("{pointer}/content/{}/schema", escape(media)), name);
            }
        }
    }

    /// Makes a component of a schema if it must be one, and visits the schemas inside it.
    fn schema(&mut self, schema: &mut Value, pointer: &str, name: &str) {
        let Some(what) = what(schema) else { return self.parts(schema, pointer, name) };
        let mut key = String::new();
        canonical(schema, true, &mut key);
        let name = match self.names.get(&key) {
            Some(name) => name.clone(),
            None => {
                let name = type_names::free(name, |name| self.taken.contains(&name.to_lowercase()));
                self.taken.insert(name.to_lowercase());
                self.names.insert(key, name.clone());
                self.work.warn(pointer, format!("{what} must have a name, and becomes the component `{name}`; make it a component to choose the name"));
                self.work.moved(pointer, &component(&name));
                let mut whole = schema.clone();
                if let Some(whole) = whole.as_object_mut() {
                    whole.retain(|key, _| !is_about_use(key) || key == "description" || key == "example");
                }
                self.parts(&mut whole, pointer, &name);
                self.made.insert(name.clone(), whole);
                name
            }
        };
        let target = json!({ "$ref": format!("#/components/schemas/{name}") });
        let Some(object) = schema.as_object_mut() else { return };
        object.retain(|key, _| is_about_use(key) && key != "example");
        // The component has the same description. A property keeps its own, which may say more.
        let property = pointer.rsplit('/').nth(1) == Some("properties");
        let plain = object.keys().all(|key| key == "description") && !property;
        if object.is_empty() || plain {
            *schema = target;
        } else {
            object.insert("allOf".to_owned(), json!([target]));
        }
    }

    /// Visits the schemas inside a schema.
    fn parts(&mut self, schema: &mut Value, pointer: &str, name: &str) {
        let discriminated = self.alternatives.contains(name);
        let required = schema["required"].as_array().cloned().unwrap_or_default();
        let Some(schema) = schema.as_object_mut() else { return };
        for (property, part) in
            schema.get_mut("properties").and_then(Value::as_object_mut).into_iter().flatten()
        {
            let one = part["enum"].as_array().is_some_and(|values| values.len() == 1);
            // The property that tells the alternatives of a union apart stays inline.
            if !(discriminated && one && required.iter().any(|name| name == property)) {
                let pointer = format!("{pointer}/properties/{}", escape(property));
                self.schema(part, &pointer, &format!("{name}{}", camel(property)));
            }
        }
        for (key, word) in [("items", "Item"), ("additionalProperties", "Value")] {
            if let Some(part) = schema.get_mut(key) {
                self.schema(part, &format!("{pointer}/{key}"), &format!("{name}{word}"));
            }
        }
        let Some(alternatives) = schema.get_mut("oneOf").and_then(Value::as_array_mut) else { return };
        // The only object beside plain values gets no number in its name.
        let only = alternatives.iter().filter(|alternative| alternative["type"] == "object").count() == 1;
        for (index, alternative) in alternatives.iter_mut().enumerate() {
            let pointer = format!("{pointer}/oneOf/{index}");
            let discriminated = alternative["properties"].as_object().and_then(|properties| {
                properties
                    .keys()
                    .find_map(|property| Some((property, crate::api::only_value(alternative, property)?)))
            });
            let word = match (discriminated, alternative["type"].as_str()) {
                (Some((property, Value::Bool(true))), _) => camel(property),
                (Some((property, Value::Bool(false))), _) => format!("Not{}", camel(property)),
                (Some((_, Value::String(value))), _) => camel(value),
                (_, Some("object")) if only => "Object".to_owned(),
                (_, Some("string")) => "Text".to_owned(),
                _ => format!("Variant{}", index + 1),
            };
            let name = format!("{name}{word}");
            if what(alternative).is_some() {
                // An alternative keeps its discriminating property, so it shares no component with other schemas.
                let name = type_names::free(&name, |name| self.taken.contains(&name.to_lowercase()));
                self.alternatives.insert(name.clone());
                self.schema(alternative, &pointer, &name);
            } else {
                self.parts(alternative, &pointer, &name);
            }
        }
    }
}

/// Returns the kind of a schema that must be a component, or `None` if it may stay inline.
fn what(schema: &Value) -> Option<&'static str> {
    if schema.get("oneOf").is_some_and(Value::is_array) {
        return Some("a union");
    }
    let text =
        schema["type"] == "string" && schema["enum"].as_array().is_some_and(|values| !values.is_empty());
    if text {
        return Some("an enum");
    }
    let properties = schema["properties"].as_object().is_some_and(|properties| !properties.is_empty());
    (properties && schema["type"] == "object").then_some("an object with properties")
}

/// Writes the keywords of a schema that are about values, sorted.
fn canonical(node: &Value, is_schema: bool, out: &mut String) {
    match node {
        Value::Object(object) => {
            let counts = |key: &str| {
                !is_schema || !["description", "example", "externalDocs", "default", "xml"].contains(&key)
            };
            let mut properties: Vec<(&String, &Value)> =
                object.iter().filter(|(key, _)| counts(key)).collect();
            properties.sort_by_key(|(key, _)| *key);
            out.push('{');
            for (key, value) in properties {
                out.push_str(&format!("{key:?}:"));
                canonical(value, !(is_schema && key == "properties"), out);
                out.push(',');
            }
            out.push('}');
        }
        Value::Array(items) => {
            out.push('[');
            for item in items {
                canonical(item, is_schema, out);
                out.push(',');
            }
            out.push(']');
        }
        other => out.push_str(&other.to_string()),
    }
}
