//! Generated response bodies: each is valid for its schema, and the same seed generates the same body.

use fastrand::Rng;
use sensay_build_tools::Document;
use sensay_build_tools::document::escape;
use serde_json::{Map, Number, Value, json};

use crate::check::Check;
use crate::words;

/// How many nodes a value may have: schemas that refer to each other expand exponentially.
const MAX_NODES: usize = 10_000;

/// The number of nodes from which on only required properties are generated.
const MANY_NODES: usize = 100;

/// The depth from which on only required properties are generated.
const MAX_DEPTH: usize = 6;

/// How many values are generated until one is valid. Generation ignores some keywords, such as `pattern`.
const ATTEMPTS: usize = 8;

/// Generates a value for the schema at a pointer in the document, or returns `None` if no attempt was valid.
pub(crate) fn generate(document: &Document, pointer: &str, seed: u64) -> Option<Value> {
    let node = document.value().pointer(pointer)?;
    let check = Check::compile(document, node, pointer).ok()?;
    let mut rng = Rng::with_seed(seed);
    (0..ATTEMPTS).find_map(|_| {
        let mut generator = Generator { document, rng: &mut rng, depth: 0, nodes: 0 };
        generator.generate(node, pointer, "").filter(|value| check.accepts(value))
    })
}

struct Generator<'a> {
    document: &'a Document,
    rng: &'a mut Rng,
    depth: usize,
    nodes: usize,
}

impl Generator<'_> {
    fn generate(&mut self, node: &Value, pointer: &str, name: &str) -> Option<Value> {
        let (node, pointer) = self.document.resolve(node, pointer)?;
        let is_nullable = node.get("nullable") == Some(&Value::Bool(true));
        self.nodes += 1;
        if self.depth > 2 * MAX_DEPTH || self.nodes > MAX_NODES || is_nullable && self.is_frugal() {
            return is_nullable.then_some(Value::Null);
        }
        self.depth += 1;
        let generated = self.for_schema(node, &pointer, name);
        self.depth -= 1;
        generated.or_else(|| is_nullable.then_some(Value::Null))
    }

    /// Reports whether only required properties are generated from here on.
    fn is_frugal(&self) -> bool {
        self.depth > MAX_DEPTH || self.nodes > MANY_NODES
    }

    fn for_schema(&mut self, node: &Value, pointer: &str, name: &str) -> Option<Value> {
        let list = |key: &str| node.get(key).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        let values = list("enum");
        if !values.is_empty() {
            return values.get(self.rng.usize(..values.len())).cloned();
        }
        let mut object = Map::new();
        for (index, part) in list("allOf").iter().enumerate() {
            match self.generate(part, &format!("{pointer}/allOf/{index}"), name)? {
                Value::Object(properties) => object.extend(properties),
                other => return Some(other),
            }
        }
        for key in ["oneOf", "anyOf"] {
            let parts = list(key);
            if parts.is_empty() {
                continue;
            }
            let index = self.rng.usize(..parts.len());
            match self.generate(parts.get(index)?, &format!("{pointer}/{key}/{index}"), name)? {
                Value::Object(properties) => object.extend(properties),
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
            match self.generate(property, &pointer, name) {
                Some(value) => drop(object.insert(name.clone(), value)),
                None if is_required => return None,
                None => {}
            }
        }
        if let Some(schema) = node.get("additionalProperties").filter(|schema| schema.is_object()) {
            for _ in 0..self.rng.usize(..3) {
                let name = words::uuid(self.rng);
                let value = self.generate(schema, &format!("{pointer}/additionalProperties"), "");
                object.extend(value.map(|value| (name, value)));
            }
        }
        // A list would not be believable with another total.
        if let (Some(Value::Array(items)), Some(Value::Number(_))) =
            (object.get("items"), object.get("total"))
        {
            let total = json!(items.len());
            object.insert("total".to_owned(), total);
        }
        Some(object)
    }

    fn array(&mut self, node: &Value, pointer: &str, name: &str) -> Option<Value> {
        let limit =
            |key: &str| node.get(key).and_then(Value::as_u64).and_then(|limit| usize::try_from(limit).ok());
        let min = limit("minItems").unwrap_or_default();
        let max = limit("maxItems").unwrap_or(usize::MAX).min(min.saturating_add(3));
        let count = if self.is_frugal() { min } else { self.rng.usize(min..=max.max(min)) };
        let mut items = Vec::new();
        let Some(schema) = node.get("items").filter(|_| count <= MAX_NODES) else { return Some(json!([])) };
        for _ in 0..count {
            // The items of `tags` are generated as a property named `tag`.
            let item =
                self.generate(schema, &format!("{pointer}/items"), name.strip_suffix('s').unwrap_or(name));
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
        let min = limit("minimum", "exclusiveMinimum", 1);
        let max = limit("maximum", "exclusiveMaximum", -1);
        let min = min.unwrap_or_else(|| max.map_or(0, |max| max.min(0)));
        let max = max.unwrap_or(i64::MAX).min(min.saturating_add(100)).max(min);
        let number = self.rng.i64(min..=max);
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
        let text =
            words::for_format(self.rng, format).or_else(|| words::for_name(self.rng, name)).or(example);
        let mut text = text.unwrap_or_else(|| words::sentence(self.rng));
        let min = limit("minLength").unwrap_or_default();
        if min > MAX_NODES {
            return None;
        }
        while text.chars().count() < min {
            text = format!("{text} {}", words::sentence(self.rng));
        }
        Some(text.chars().take(limit("maxLength").unwrap_or(usize::MAX)).collect())
    }
}
