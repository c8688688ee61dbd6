//! OpenAPI 3.0 schemas to JSON Schema 2020-12, as requests are checked against them.
//!
//! Apart from the dialect, one thing changes: an object that declares its properties takes no others.

use std::collections::{HashMap, HashSet, VecDeque};

use sensay_build_tools::document::escape;
use sensay_build_tools::{Document, Finding, Findings};
use serde_json::{Map, Value, json};

mod keywords;

use keywords::{bound_integer, is_assertion, move_bound, or_null, parts};

/// The keyword of the translation that says how wide an integer is.
pub(crate) const INTEGER_FORMAT: &str = "integerFormat";

/// A schema that stands on its own, and where its parts come from.
#[derive(Debug)]
pub(crate) struct Translated {
    pub(crate) schema: Value,
    /// The JSON pointer in the document of each member of `$defs`.
    sources: Vec<String>,
}

/// How many schemas may contain one another in place, before it is taken for a mistake.
const MAX_CHAIN: usize = 100;

const IN_PLACE: [&str; 3] = ["allOf", "anyOf", "oneOf"];

/// What becomes of an object that declares properties and says nothing of others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Objects {
    Closed,
    /// For a part of a composition, which is closed as a whole.
    Open,
}

/// Translates the schema at a pointer together with all that it refers to.
pub(crate) fn translate(document: &Document, node: &Value, pointer: &str) -> Result<Translated, Findings> {
    let mut translator = Translator {
        document,
        indexes: HashMap::new(),
        sources: Vec::new(),
        waiting: VecDeque::new(),
        without_circle: HashSet::new(),
        findings: Findings::default(),
    };
    translator.definition(node, pointer, Objects::Closed);
    let mut definitions = Map::new();
    while let Some((index, node, pointer, objects)) = translator.waiting.pop_front() {
        let circle = translator.find_circle(node, &pointer, &mut vec![pointer.clone()]);
        translator.findings.extend(circle.err());
        let schema = translator.schema(node, &pointer, objects);
        definitions.insert(index.to_string(), schema);
    }
    translator.findings.into_result()?;
    let schema = json!({ "$ref": "#/$defs/0", "$defs": definitions });
    Ok(Translated { schema, sources: translator.sources })
}

impl Translated {
    /// The pointer in the document for one in the translation.
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
    waiting: VecDeque<(usize, &'a Value, String, Objects)>,
    without_circle: HashSet<String>,
    findings: Findings,
}

impl<'a> Translator<'a> {
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
        let Some(members) = node.as_object() else {
            let found = self.document.finding(pointer, "a schema is a mapping");
            self.findings.extend([found]);
            return Value::Bool(true);
        };
        if members.contains_key("$ref") {
            // OpenAPI 3.0 ignores what stands beside a reference.
            return match self.document.resolve(node, pointer) {
                Some((target, pointer)) => {
                    json!({ "$ref": format!("#/$defs/{}", self.definition(target, &pointer, objects)) })
                }
                None => {
                    let message = "the reference leaves the document, leads nowhere or runs in a circle";
                    self.findings.extend([self.document.finding(pointer, message)]);
                    Value::Bool(true)
                }
            };
        }
        let parts = parts(members, objects);
        let mut schema = Map::new();
        for (key, value) in members {
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
                ("allOf" | "anyOf" | "oneOf", Value::Array(branches)) => {
                    let branches = branches.iter().enumerate();
                    branches
                        .map(|(index, node)| self.schema(node, &format!("{at}/{index}"), parts.inner))
                        .collect()
                }
                ("required", Value::Array(names)) => {
                    names.iter().filter(|name| !self.is_read_only(members, name, pointer)).cloned().collect()
                }
                (key, value) if is_assertion(key) => value.clone(),
                _ => continue,
            };
            schema.insert(key.clone(), value);
        }
        if let Some(keyword) = parts.closed_by {
            schema.insert(keyword.to_owned(), Value::Bool(false));
        }
        bound_integer(members, &mut schema);
        move_bound(&mut schema, "minimum", "exclusiveMinimum");
        move_bound(&mut schema, "maximum", "exclusiveMaximum");
        match members.get("nullable") {
            Some(Value::Bool(true)) => or_null(schema),
            _ => Value::Object(schema),
        }
    }

    /// A server fills in what is read-only, so no request has to send it.
    fn is_read_only(&self, members: &'a Map<String, Value>, name: &Value, pointer: &str) -> bool {
        let property = name.as_str().and_then(|name| members.get("properties")?.get(name));
        let property = property.and_then(|property| self.document.resolve(property, pointer));
        property.is_some_and(|(property, _)| property.get("readOnly") == Some(&Value::Bool(true)))
    }

    /// Finds a schema that contains itself with no property or item between, which no validator comes to an end with.
    fn find_circle(
        &mut self,
        node: &'a Value,
        pointer: &str,
        chain: &mut Vec<String>,
    ) -> Result<(), Finding> {
        if node.get("$ref").is_some() {
            let Some((target, target_pointer)) = self.document.resolve(node, pointer) else {
                return Ok(());
            };
            if self.without_circle.contains(&target_pointer) {
                return Ok(());
            }
            if chain.contains(&target_pointer) || chain.len() >= MAX_CHAIN {
                return Err(self.document.finding(pointer, "this schema contains itself"));
            }
            chain.push(target_pointer.clone());
            self.find_circle(target, &target_pointer, chain)?;
            chain.pop();
            return Ok(());
        }
        for key in IN_PLACE {
            for (index, branch) in node.get(key).and_then(Value::as_array).into_iter().flatten().enumerate() {
                self.find_circle(branch, &format!("{pointer}/{key}/{index}"), chain)?;
            }
        }
        if let Some(not) = node.get("not") {
            self.find_circle(not, &format!("{pointer}/not"), chain)?;
        }
        self.without_circle.insert(pointer.to_owned());
        Ok(())
    }
}
