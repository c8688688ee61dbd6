//! Reads schemas: follows references, and merges the parts of a schema.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::shape::{Schema, list};
use crate::document::{Document, resolve};

/// How many levels of references and `allOf` a schema may have, and how many schemas they may lead to.
const MAX_DEPTH: usize = 50;
const MAX_PARTS: usize = 10_000;

/// A document, for reading schemas.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reader<'a> {
    root: &'a Value,
    /// Whether keywords beside a `$ref` count, as they do since 3.1.
    siblings: bool,
}

impl<'a> Reader<'a> {
    pub(super) fn new(document: &'a Document) -> Self {
        let root = document.value();
        let version = root.get("openapi").and_then(Value::as_str).unwrap_or_default();
        Self { root, siblings: !version.starts_with("3.0") }
    }

    /// Returns the node that a reference leads to, unless a keyword beside the reference counts too.
    pub(super) fn target(&self, node: &'a Value) -> &'a Value {
        if self.siblings && node.as_object().is_some_and(|node| node.len() > 1) {
            return node;
        }
        resolve(self.root, node, "").map_or(node, |(target, _)| target)
    }

    /// Reports whether a schema is marked as not public.
    pub(super) fn is_hidden(&self, node: &Value) -> bool {
        let hidden = |node: &Value| node.get("x-hidden") == Some(&Value::Bool(true));
        hidden(node) || resolve(self.root, node, "").is_some_and(|(target, _)| hidden(target))
    }

    pub(super) fn schema(&self, node: &'a Value) -> Schema<'a> {
        self.schema_within(node, &mut Vec::new(), &mut 0)
    }

    fn schema_within(&self, node: &'a Value, path: &mut Vec<*const Value>, parts: &mut usize) -> Schema<'a> {
        let mut schema = Schema::default();
        self.add(&mut schema, node, path, parts);
        schema.infer_type();
        schema
    }

    fn add(&self, schema: &mut Schema<'a>, node: &'a Value, path: &mut Vec<*const Value>, parts: &mut usize) {
        let address = std::ptr::from_ref(node);
        *parts += 1;
        if path.contains(&address) || path.len() >= MAX_DEPTH || *parts > MAX_PARTS {
            return;
        }
        path.push(address);
        match node {
            Value::Bool(false) => schema.restrict(["nothing"].into()),
            Value::Object(keywords) if keywords.contains_key("$ref") => {
                if self.siblings {
                    self.add_keywords(schema, keywords, path, parts);
                }
                match resolve(self.root, node, "") {
                    Some((target, _)) => self.add(schema, target, path, parts),
                    None => schema.restrict(["a reference to nothing"].into()),
                }
            }
            Value::Object(keywords) => self.add_keywords(schema, keywords, path, parts),
            _ => {}
        }
        path.pop();
    }

    fn add_keywords(
        &self,
        schema: &mut Schema<'a>,
        keywords: &'a Map<String, Value>,
        path: &mut Vec<*const Value>,
        parts: &mut usize,
    ) {
        schema.add_scalars(keywords);
        schema.add_containers(keywords);
        for part in list(keywords, "allOf") {
            self.add(schema, part, path, parts);
        }
        for key in ["oneOf", "anyOf"] {
            self.add_union(schema, list(keywords, key), path, parts);
        }
    }

    /// Adds a union: one with null is nullable, one of a single alternative is that alternative, and one of plain types
    /// is a list of types.
    fn add_union(
        &self,
        schema: &mut Schema<'a>,
        alternatives: &'a [Value],
        path: &mut Vec<*const Value>,
        parts: &mut usize,
    ) {
        let schemas = alternatives
            .iter()
            .map(|alternative| (alternative, self.schema_within(alternative, path, parts)));
        let (null, schemas): (Vec<_>, Vec<_>) = schemas.partition(|(_, schema)| schema.is_null());
        schema.nullable |= !null.is_empty();
        if let [(only, _)] = schemas[..] {
            return self.add(schema, only, path, parts);
        }
        let types: BTreeSet<_> =
            schemas.iter().flat_map(|(_, alternative)| alternative.types.iter().copied()).collect();
        let lists = schemas.iter().filter(|(_, alternative)| alternative.values.is_some()).count();
        let alike = lists == 0 || lists == schemas.len() || types.len() == 1;
        if schemas.iter().all(|(_, alternative)| alternative.is_plain()) && alike {
            schema.nullable |= schemas.iter().any(|(_, alternative)| alternative.nullable);
            schema.restrict(types);
            if lists == schemas.len() && lists > 0 {
                schema.values = Some(
                    schemas.into_iter().filter_map(|(_, alternative)| alternative.values).flatten().collect(),
                );
            }
            return;
        }
        schema.alternatives.extend(schemas.into_iter().map(|(alternative, _)| alternative));
    }
}
