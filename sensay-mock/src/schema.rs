//! Translation of OpenAPI 3.0 schemas into JSON Schema 2020-12, to validate requests.
//!
//! Besides the dialect, the translation changes one thing: an object that declares properties accepts no others.

use std::collections::{HashMap, HashSet, VecDeque};

use sensay_build_tools::document::escape;
use sensay_build_tools::{Document, Finding, Findings};
use serde_json::{Map, Value, json};

mod keywords;

use keywords::{bound_integer, closing, is_assertion, move_bound, or_null};

/// The keyword that the translation adds for the range of an integer.
pub(crate) const INTEGER_FORMAT: &str = "integerFormat";

/// A translated schema without external references, and the origins of its definitions.
#[derive(Debug)]
pub(crate) struct Translated {
    pub(crate) schema: Value,
    /// The pointer in the document of each definition in `$defs`.
    sources: Vec<String>,
}

/// How many references in a chain are followed before the chain is reported as a cycle.
const MAX_CHAIN: usize = 100;

/// The keywords that apply several schemas to the same value.
const IN_PLACE: [&str; 3] = ["allOf", "anyOf", "oneOf"];

/// How an object that declares properties, but has no `additionalProperties`, treats other properties.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Objects {
    /// Rejects them.
    Closed,
    /// Accepts them: the object is a part of a composition that is closed as a whole.
    Open,
}

/// Translates the schema at a pointer in the document, and all schemas that it refers to.
pub(crate) fn translate(document: &Document, node: &Value, pointer: &str) -> Result<Translated, Findings> {
    let mut translator = Translator {
        document,
        indexes: HashMap::new(),
        sources: Vec::new(),
        waiting: VecDeque::new(),
        acyclic: HashSet::new(),
        findings: Findings::default(),
    };
    translator.definition(node, pointer, Objects::Closed);
    let mut definitions = Map::new();
    while let Some((index, node, pointer, objects)) = translator.waiting.pop_front() {
        let cycle = translator.find_cycle(node, &pointer, &mut vec![pointer.clone()]);
        translator.findings.extend(cycle.err());
        let schema = translator.schema(node, &pointer, objects);
        definitions.insert(index.to_string(), schema);
    }
    translator.findings.into_result()?;
    let schema = json!({ "$ref": "#/$defs/0", "$defs": definitions });
    Ok(Translated { schema, sources: translator.sources })
}

impl Translated {
    /// Returns the pointer in the document for a pointer in the translation.
    pub(crate) fn source(&self, pointer: &str) -> Option<String> {
        let (index, rest) = match pointer.strip_prefix("/$defs/")?.split_once('/') {
            Some((index, rest)) => (index, format!("/{rest}")),
            None => (&pointer["/$defs/".len()..], String::new()),
        };
        let source = self.sources.get(index.parse::<usize>().ok()?)?;
        Some(format!("{source}{rest}"))
    }
}

struct Translator<'a> {
    document: &'a Document,
    indexes: HashMap<(String, Objects), usize>,
    sources: Vec<String>,
    /// The definitions that are not translated yet.
    waiting: VecDeque<(usize, &'a Value, String, Objects)>,
    /// The pointers of the schemas that are known to be part of no cycle.
    acyclic: HashSet<String>,
    findings: Findings,
}

impl<'a> Translator<'a> {
    /// Returns the index of the definition for a schema, and queues its translation if it is new.
    fn definition(&mut self, node: &'a Value, pointer: &str, objects: Objects) -> usize {
        let next = self.sources.len();
        let index = *self.indexes.entry((pointer.to_owned(), objects)).or_insert(next);
        if index == next {
            self.sources.push(pointer.to_owned());
            self.waiting.push_back((index, node, pointer.to_owned(), objects));
        }
        index
    }

    fn schema(&mut self, node: &'a Value, pointer: &str, objects: Objects) -> Value {
        let Some(keywords) = node.as_object() else {
            let found = self.document.finding(pointer, "a schema must be a mapping");
            self.findings.extend([found]);
            return Value::Bool(true);
        };
        if keywords.contains_key("$ref") {
            // OpenAPI 3.0 ignores other keywords beside `$ref`.
            return match self.document.resolve(node, pointer) {
                Some((target, pointer)) => {
                    json!({ "$ref": format!("#/$defs/{}", self.definition(target, &pointer, objects)) })
                }
                None => {
                    let message =
                        "the reference leaves the document, does not resolve, or is part of a cycle";
                    self.findings.extend([self.document.finding(pointer, message)]);
                    Value::Bool(true)
                }
            };
        }
        let closing = closing(keywords, objects);
        let mut schema = Map::new();
        for (key, value) in keywords {
            let at = format!("{pointer}/{}", escape(key));
            let value = match (key.as_str(), value) {
                ("properties", Value::Object(properties)) => {
                    let property = |(name, node): (&String, &'a Value)| {
                        let at = format!("{at}/{}", escape(name));
                        (name.clone(), self.schema(node, &at, Objects::Closed))
                    };
                    Value::Object(properties.iter().map(property).collect())
                }
                ("items", items) => self.schema(items, &at, Objects::Closed),
                ("additionalProperties", Value::Object(_)) => self.schema(value, &at, Objects::Closed),
                ("not", not) => self.schema(not, &at, Objects::Open),
                ("allOf" | "anyOf" | "oneOf", Value::Array(parts)) => {
                    let parts = parts.iter().enumerate();
                    parts
                        .map(|(index, node)| self.schema(node, &format!("{at}/{index}"), closing.parts))
                        .collect()
                }
                ("required", Value::Array(names)) => {
                    names.iter().filter(|name| !self.is_read_only(keywords, name, pointer)).cloned().collect()
                }
                (key, value) if is_assertion(key) => value.clone(),
                _ => continue,
            };
            schema.insert(key.clone(), value);
        }
        if let Some(keyword) = closing.closed_by {
            schema.insert(keyword.to_owned(), Value::Bool(false));
        }
        bound_integer(keywords, &mut schema);
        move_bound(&mut schema, "minimum", "exclusiveMinimum");
        move_bound(&mut schema, "maximum", "exclusiveMaximum");
        match keywords.get("nullable") {
            Some(Value::Bool(true)) => or_null(schema),
            _ => Value::Object(schema),
        }
    }

    /// Reports whether a property is read-only. No request has to send it, even if it is required.
    fn is_read_only(&self, keywords: &'a Map<String, Value>, name: &Value, pointer: &str) -> bool {
        let property = name.as_str().and_then(|name| keywords.get("properties")?.get(name));
        let property = property.and_then(|property| self.document.resolve(property, pointer));
        property.is_some_and(|(property, _)| property.get("readOnly") == Some(&Value::Bool(true)))
    }

    /// Finds a schema that contains itself with no property or item in between: a validator would never end.
    fn find_cycle(&mut self, node: &'a Value, pointer: &str, chain: &mut Vec<String>) -> Result<(), Finding> {
        if node.get("$ref").is_some() {
            let Some((target, target_pointer)) = self.document.resolve(node, pointer) else {
                return Ok(());
            };
            if self.acyclic.contains(&target_pointer) {
                return Ok(());
            }
            if chain.contains(&target_pointer) || chain.len() >= MAX_CHAIN {
                return Err(self.document.finding(pointer, "this schema contains itself"));
            }
            chain.push(target_pointer.clone());
            self.find_cycle(target, &target_pointer, chain)?;
            chain.pop();
            return Ok(());
        }
        for key in IN_PLACE {
            for (index, part) in node.get(key).and_then(Value::as_array).into_iter().flatten().enumerate() {
                self.find_cycle(part, &format!("{pointer}/{key}/{index}"), chain)?;
            }
        }
        if let Some(not) = node.get("not") {
            self.find_cycle(not, &format!("{pointer}/not"), chain)?;
        }
        self.acyclic.insert(pointer.to_owned());
        Ok(())
    }
}
