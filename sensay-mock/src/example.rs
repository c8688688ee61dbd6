//! The examples of a response: the documented ones, else one built from its schema.

use sensay_build_tools::Document;
use sensay_build_tools::document::escape;
use serde_json::{Map, Value, json};

/// The name of an example that the document does not name.
pub(crate) const UNNAMED: &str = "default";

/// How many nodes an example built from a schema may have: schemas that refer to each other expand exponentially.
const MAX_NODES: usize = 10_000;

/// Returns the examples of a media type with their names, in the order of the document.
pub(crate) fn read(document: &Document, media: &Value, pointer: &str) -> Vec<(String, Value)> {
    let mut examples = Vec::new();
    if let Some(example) = media.get("example") {
        examples.push((UNNAMED.to_owned(), example.clone()));
    }
    for (name, node) in media.get("examples").and_then(Value::as_object).into_iter().flatten() {
        let pointer = format!("{pointer}/examples/{}", escape(name));
        let value = document.resolve(node, &pointer).and_then(|(node, _)| node.get("value"));
        examples.extend(value.map(|value| (name.clone(), value.clone())));
    }
    if examples.is_empty() {
        let mut builder = Builder { document, expanding: Vec::new(), nodes: 0 };
        let built =
            media.get("schema").and_then(|schema| builder.build(schema, &format!("{pointer}/schema")));
        examples.extend(built.map(|value| (UNNAMED.to_owned(), value)));
    }
    examples
}

struct Builder<'a> {
    document: &'a Document,
    /// The pointers of the schemas being expanded, to detect cycles.
    expanding: Vec<String>,
    nodes: usize,
}

impl Builder<'_> {
    fn build(&mut self, node: &Value, pointer: &str) -> Option<Value> {
        let (node, pointer) = self.document.resolve(node, pointer)?;
        self.nodes += 1;
        let is_nullable = node.get("nullable") == Some(&Value::Bool(true));
        if self.expanding.contains(&pointer) || self.expanding.len() > 100 || self.nodes > MAX_NODES {
            return is_nullable.then_some(Value::Null);
        }
        self.expanding.push(pointer.clone());
        let built = self.for_schema(node, &pointer);
        self.expanding.pop();
        built.or_else(|| is_nullable.then_some(Value::Null))
    }

    fn for_schema(&mut self, node: &Value, pointer: &str) -> Option<Value> {
        let first = |key: &str| node.get(key).and_then(Value::as_array).and_then(|values| values.first());
        if let Some(value) = node.get("example").or_else(|| node.get("default")).or_else(|| first("enum")) {
            return Some(value.clone());
        }
        let parts = |key: &str| node.get(key).and_then(Value::as_array).cloned().unwrap_or_default();
        let mut object = Map::new();
        for (index, part) in parts("allOf").iter().enumerate() {
            match self.build(part, &format!("{pointer}/allOf/{index}")) {
                Some(Value::Object(properties)) => object.extend(properties),
                Some(other) => return Some(other),
                None => {}
            }
        }
        for key in ["oneOf", "anyOf"] {
            let mut alternatives = parts(key).into_iter().enumerate();
            match alternatives
                .find_map(|(index, part)| self.build(&part, &format!("{pointer}/{key}/{index}")))
            {
                Some(Value::Object(properties)) => object.extend(properties),
                Some(other) => return Some(other),
                None => {}
            }
        }
        let required = parts("required");
        for (name, property) in node.get("properties").and_then(Value::as_object).into_iter().flatten() {
            let pointer = format!("{pointer}/properties/{}", escape(name));
            // A write-only property is never in a response.
            let resolved = self.document.resolve(property, &pointer);
            if resolved.is_some_and(|(node, _)| node.get("writeOnly") == Some(&Value::Bool(true))) {
                continue;
            }
            match self.build(property, &pointer) {
                Some(value) => drop(object.insert(name.clone(), value)),
                // The property refers back to this object, so an example of it would have no end.
                None if required.iter().any(|required| required == name) => return None,
                None => {}
            }
        }
        if !object.is_empty() {
            return Some(Value::Object(object));
        }
        let limit = |key: &str| node.get(key).filter(|limit| limit.is_number()).cloned();
        match node.get("type").and_then(Value::as_str)? {
            "object" => Some(json!({})),
            "array" => {
                let item = node.get("items").and_then(|items| self.build(items, &format!("{pointer}/items")));
                Some(item.into_iter().collect())
            }
            "boolean" => Some(json!(true)),
            "integer" | "number" => Some(limit("minimum").or_else(|| limit("maximum")).unwrap_or(json!(0))),
            "string" => {
                Some(json!(for_format(node.get("format").and_then(Value::as_str).unwrap_or_default())))
            }
            _ => None,
        }
    }
}

fn for_format(format: &str) -> &'static str {
    match format {
        "uuid" => "00000000-0000-4000-8000-000000000000",
        "date-time" => "2025-01-01T00:00:00Z",
        "date" => "2025-01-01",
        "email" => "user@example.com",
        "uri" | "url" => "https://example.com/",
        _ => "string",
    }
}
