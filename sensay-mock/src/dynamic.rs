//! Responses that are made up: they fit their schema, and the same seed makes the same.

use fastrand::Rng;
use sensay_build_tools::Document;
use sensay_build_tools::document::escape;
use serde_json::{Map, Number, Value, json};

use crate::check::Check;
use crate::words;

/// How many nodes a response may have. Schemas that refer to each other grow fast.
const MAX_NODES: usize = 10_000;

/// How many nodes a response has before only what is required is made.
const MANY_NODES: usize = 100;

/// How deep schemas may nest before only what is required is made.
const MAX_DEPTH: usize = 6;

/// How often a value is made before it is given up that it fits: a pattern, say, is not read.
const ATTEMPTS: usize = 8;

/// A value for the schema at a pointer of a document, or `None` if none was found that fits.
pub(crate) fn make(document: &Document, pointer: &str, seed: u64) -> Option<Value> {
    let node = document.value().pointer(pointer)?;
    let check = Check::compile(document, node, pointer).ok()?;
    let mut rng = Rng::with_seed(seed);
    (0..ATTEMPTS).find_map(|_| {
        let mut maker = Maker { document, rng: &mut rng, depth: 0, nodes: 0 };
        maker.make(node, pointer, "").filter(|value| check.accepts(value))
    })
}

struct Maker<'a> {
    document: &'a Document,
    rng: &'a mut Rng,
    depth: usize,
    nodes: usize,
}

impl Maker<'_> {
    fn make(&mut self, node: &Value, pointer: &str, name: &str) -> Option<Value> {
        let (node, pointer) = self.document.resolve(node, pointer)?;
        let is_nullable = node.get("nullable") == Some(&Value::Bool(true));
        self.nodes += 1;
        if self.depth > 2 * MAX_DEPTH || self.nodes > MAX_NODES || is_nullable && self.is_frugal() {
            return is_nullable.then_some(Value::Null);
        }
        self.depth += 1;
        let made = self.of_schema(node, &pointer, name);
        self.depth -= 1;
        made.or_else(|| is_nullable.then_some(Value::Null))
    }

    /// Whether it is time to come to an end.
    fn is_frugal(&self) -> bool {
        self.depth > MAX_DEPTH || self.nodes > MANY_NODES
    }

    fn of_schema(&mut self, node: &Value, pointer: &str, name: &str) -> Option<Value> {
        let list = |key: &str| node.get(key).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        let values = list("enum");
        if !values.is_empty() {
            return values.get(self.rng.usize(..values.len())).cloned();
        }
        let mut object = Map::new();
        for (index, part) in list("allOf").iter().enumerate() {
            match self.make(part, &format!("{pointer}/allOf/{index}"), name)? {
                Value::Object(members) => object.extend(members),
                other => return Some(other),
            }
        }
        for key in ["oneOf", "anyOf"] {
            let parts = list(key);
            if parts.is_empty() {
                continue;
            }
            let index = self.rng.usize(..parts.len());
            match self.make(parts.get(index)?, &format!("{pointer}/{key}/{index}"), name)? {
                Value::Object(members) => object.extend(members),
                other => return Some(other),
            }
        }
        let kind = node.get("type").and_then(Value::as_str).unwrap_or(match node.get("properties") {
            Some(_) => "object",
            None => "",
        });
        match kind {
            "object" => self.object(node, pointer, object).map(Value::Object),
            "array" => self.array(node, pointer, name),
            "boolean" => Some(json!(self.rng.bool())),
            "integer" => Some(json!(self.integer(node))),
            "number" => {
                let whole = self.integer(node);
                Number::from_f64(whole as f64).map(Value::Number)
            }
            "string" => self.string(node, name).map(Value::String),
            _ if !object.is_empty() => Some(Value::Object(object)),
            _ => node.get("example").cloned(),
        }
    }

    fn object(
        &mut self,
        node: &Value,
        pointer: &str,
        mut object: Map<String, Value>,
    ) -> Option<Map<String, Value>> {
        let required = node.get("required").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        for (name, property) in node.get("properties").and_then(Value::as_object).into_iter().flatten() {
            let pointer = format!("{pointer}/properties/{}", escape(name));
            let is_required = required.iter().any(|required| required == name);
            let resolved = self.document.resolve(property, &pointer);
            let is_secret =
                resolved.is_some_and(|(node, _)| node.get("writeOnly") == Some(&Value::Bool(true)));
            if is_secret || !is_required && (self.is_frugal() || self.rng.u8(..4) == 0) {
                continue;
            }
            match self.make(property, &pointer, name) {
                Some(value) => drop(object.insert(name.clone(), value)),
                None if is_required => return None,
                None => {}
            }
        }
        if let Some(members) = node.get("additionalProperties").filter(|members| members.is_object()) {
            for _ in 0..self.rng.usize(..3) {
                let name = words::uuid(self.rng);
                let value = self.make(members, &format!("{pointer}/additionalProperties"), "");
                object.extend(value.map(|value| (name, value)));
            }
        }
        Some(object)
    }

    fn array(&mut self, node: &Value, pointer: &str, name: &str) -> Option<Value> {
        let limit =
            |key: &str| node.get(key).and_then(Value::as_u64).and_then(|limit| usize::try_from(limit).ok());
        let least = limit("minItems").unwrap_or_default();
        let most = limit("maxItems").unwrap_or(usize::MAX).min(least.saturating_add(3));
        let count = if self.is_frugal() { least } else { self.rng.usize(least..=most.max(least)) };
        let mut items = Vec::new();
        let Some(schema) = node.get("items").filter(|_| count <= MAX_NODES) else { return Some(json!([])) };
        for _ in 0..count {
            // `tags` has items that are called `tag`.
            let item = self.make(schema, &format!("{pointer}/items"), name.strip_suffix('s').unwrap_or(name));
            match item {
                Some(item) if node.get("uniqueItems") != Some(&json!(true)) || !items.contains(&item) => {
                    items.push(item);
                }
                _ => {}
            }
        }
        Some(Value::Array(items))
    }

    fn integer(&mut self, node: &Value) -> i64 {
        let limit = |key: &str, exclusive: &str, step: i64| {
            let is_exclusive = node.get(exclusive) == Some(&Value::Bool(true));
            let limit = node.get(key).and_then(Value::as_f64).map(|limit| limit as i64);
            limit.map(|limit| if is_exclusive { limit.saturating_add(step) } else { limit })
        };
        let least = limit("minimum", "exclusiveMinimum", 1);
        let most = limit("maximum", "exclusiveMaximum", -1);
        let least = least.unwrap_or_else(|| most.map_or(0, |most| most.min(0)));
        let most = most.unwrap_or(i64::MAX).min(least.saturating_add(100)).max(least);
        let number = self.rng.i64(least..=most);
        match node.get("multipleOf").and_then(Value::as_i64).filter(|step| *step > 0) {
            Some(step) => number / step * step,
            None => number,
        }
    }

    fn string(&mut self, node: &Value, name: &str) -> Option<String> {
        let limit =
            |key: &str| node.get(key).and_then(Value::as_u64).and_then(|limit| usize::try_from(limit).ok());
        let example = node.get("example").and_then(Value::as_str).map(str::to_owned);
        if node.get("pattern").is_some() && example.is_some() {
            return example;
        }
        let format = node.get("format").and_then(Value::as_str).unwrap_or_default();
        let text = words::of_format(self.rng, format).or_else(|| words::of_name(self.rng, name)).or(example);
        let mut text = text.unwrap_or_else(|| words::sentence(self.rng));
        let least = limit("minLength").unwrap_or_default();
        if least > MAX_NODES {
            return None;
        }
        while text.chars().count() < least {
            text = format!("{text} {}", words::sentence(self.rng));
        }
        Some(text.chars().take(limit("maxLength").unwrap_or(usize::MAX)).collect())
    }
}
