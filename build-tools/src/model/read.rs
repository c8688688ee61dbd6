//! Reads one node of a document as a [`Schema`], before its parts are merged.

use std::collections::HashSet;

use serde_json::{Map, Value};

use super::keywords::{read_bounds, read_objects, read_scalars};
use super::schema::{Child, Schema, SchemaId};
use super::types::Types;
use super::value::list;
use crate::document::resolve;

/// A function that returns the number of a node, so that each node is read once.
pub(super) type Number<'a, 'b> = &'b mut dyn FnMut(&'a Value) -> SchemaId;

/// The keywords that say nothing about values.
const TEXTS: [&str; 9] = [
    "title",
    "description",
    "example",
    "examples",
    "externalDocs",
    "$comment",
    "xml",
    "deprecated",
    "default",
];

/// The document that is read, and how its version treats references.
#[derive(Clone, Copy, Debug)]
pub(super) struct Source<'a> {
    pub(super) root: &'a Value,
    /// Whether keywords beside a `$ref` count, as they do since 3.1.
    pub(super) siblings: bool,
}

impl<'a> Source<'a> {
    /// Returns the node of a schema: the target of a reference, unless a keyword beside the reference counts.
    pub(super) fn target(self, node: &'a Value) -> &'a Value {
        let counts = |keywords: &Map<String, Value>| {
            self.siblings
                && keywords.keys().any(|key| !matches!(key.as_str(), "$ref" | "description" | "summary"))
        };
        match node.as_object() {
            Some(keywords) if keywords.contains_key("$ref") && !counts(keywords) => {
                resolve(self.root, node, "").map_or(node, |(target, _)| target)
            }
            _ => node,
        }
    }

    pub(super) fn read(self, node: &'a Value, number: Number<'a, '_>) -> Schema<'a> {
        let mut schema = Schema { node: Some(node), ..Schema::default() };
        match node {
            // No value fits `false`.
            Value::Bool(false) => schema.not = Some(Child { id: SchemaId::ANY, route: String::new() }),
            Value::Object(keywords) => self.read_keywords(&mut schema, keywords, number),
            _ => {}
        }
        schema
    }

    fn read_keywords(
        self,
        schema: &mut Schema<'a>,
        keywords: &'a Map<String, Value>,
        number: Number<'a, '_>,
    ) {
        if let Some(reference) = keywords.get("$ref") {
            match resolve(self.root, schema.node.unwrap_or(&Value::Null), "") {
                Some((target, _)) => {
                    schema.parts.push(Child { id: number(target), route: String::new() });
                }
                None => schema.unresolved = Some(reference.as_str().unwrap_or_default()),
            }
            if !self.siblings {
                return;
            }
        }
        read_scalars(schema, keywords);
        read_bounds(schema, keywords);
        read_objects(schema, keywords, number);
        let mut known: HashSet<SchemaId> = schema.parts.iter().map(|part| part.id).collect();
        for (index, part) in list(keywords, "allOf").iter().enumerate() {
            let id = number(part);
            // A repeated part has no effect.
            if known.insert(id) {
                schema.parts.push(Child { id, route: format!("/allOf/{index}") });
            }
        }
        self.read_union(schema, keywords, "oneOf", number);
        self.read_union(schema, keywords, "anyOf", number);
        let is_union = !schema.one_of.is_empty() || !schema.any_of.is_empty();
        schema.has_own = keywords.keys().any(|key| match key.as_str() {
            "$ref" | "allOf" | "nullable" => false,
            "oneOf" | "anyOf" => is_union,
            key => !TEXTS.contains(&key) && !key.starts_with("x-"),
        });
    }

    /// Reads a union: one with null is nullable, one of a single alternative is that alternative, and one of plain types
    /// is a list of types.
    fn read_union(
        self,
        schema: &mut Schema<'a>,
        of: &'a Map<String, Value>,
        key: &str,
        number: Number<'a, '_>,
    ) {
        let all = list(of, key).iter().enumerate();
        let (null, rest): (Vec<_>, Vec<_>) = all.partition(|(_, alternative)| self.is_null(alternative));
        schema.nullable |= !null.is_empty() && !rest.is_empty();
        let plain: Option<Vec<_>> = rest.iter().map(|(_, alternative)| self.plain(alternative)).collect();
        // Alternatives with lists of values become one list only if all of them have one.
        let plain = plain.filter(|plain| {
            let lists = plain.iter().filter(|(_, values)| values.is_some()).count();
            lists == 0 || (lists == plain.len() && schema.values.is_none())
        });
        let mut child = |(index, alternative): &(usize, &'a Value)| Child {
            id: number(alternative),
            route: format!("/{key}/{index}"),
        };
        match (&rest[..], plain) {
            ([], _) if null.is_empty() => {}
            ([], _) => schema.types = schema.types.both(Types::NULL),
            ([only], _) => schema.parts.push(child(only)),
            (_, Some(plain)) => {
                let types = plain.iter().fold(Types::ANY, |all, (types, _)| all.union(*types));
                schema.types = schema.types.both(types);
                let values: Vec<_> = plain.into_iter().filter_map(|(_, values)| values).flatten().collect();
                if !values.is_empty() {
                    schema.nullable |= values.iter().any(|value| value.is_null());
                    schema.values = Some(values.into_iter().filter(|value| !value.is_null()).collect());
                }
            }
            (keywords, None) => {
                let keywords = keywords.iter().map(child);
                if key == "oneOf" { schema.one_of.extend(keywords) } else { schema.any_of.extend(keywords) }
            }
        }
    }

    fn is_null(self, node: &Value) -> bool {
        let Some((Value::Object(keywords), _)) = resolve(self.root, node, "") else { return false };
        let null = |value: &Value| *value == Value::Null;
        match (keywords.get("type"), list(keywords, "enum"), keywords.get("const")) {
            (Some(Value::String(name)), ..) => name == "null",
            (Some(Value::Array(names)), ..) => names.len() == 1 && names.iter().all(|name| name == "null"),
            (_, [only], _) => null(only),
            (_, _, Some(only)) => null(only),
            _ => false,
        }
    }

    /// Returns the types of a schema that has no other keyword, except for its values.
    fn plain(self, node: &'a Value) -> Option<(Types, Option<Vec<&'a Value>>)> {
        let (Value::Object(keywords), _) = resolve(self.root, node, "")? else { return None };
        let plain = |key: &String| {
            matches!(key.as_str(), "type" | "enum" | "const")
                || key.starts_with("x-")
                || TEXTS.contains(&key.as_str())
        };
        if !keywords.keys().all(plain) {
            return None;
        }
        let values = keywords.get("enum").and_then(Value::as_array).map(|values| values.iter().collect());
        let values: Option<Vec<_>> = values.or_else(|| keywords.get("const").map(|value| vec![value]));
        let types = match (keywords.get("type"), &values) {
            (Some(name), _) => Types::named(name.as_str()?)?,
            (None, Some(values)) => {
                values.iter().filter_map(|value| Types::of(value)).fold(Types::ANY, Types::union)
            }
            (None, None) => return None,
        };
        Some((types, values))
    }
}
