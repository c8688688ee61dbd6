//! One node of a document to a [`Schema`], before its parts are put together.

use serde_json::{Map, Value};

use super::keywords::{read_bounds, read_objects, read_scalars};
use super::schema::{Child, Schema, SchemaId};
use super::types::Types;
use super::value::list;
use crate::document::resolve;

/// Finds the number of a node, so that each node is read once.
pub(super) type Number<'a, 'b> = &'b mut dyn FnMut(&'a Value) -> SchemaId;

/// The members of a schema that say nothing about values.
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

/// What is read, and in which version.
#[derive(Clone, Copy, Debug)]
pub(super) struct Source<'a> {
    pub(super) root: &'a Value,
    /// Whether what stands beside a `$ref` counts, which came with 3.1.
    pub(super) siblings: bool,
}

impl<'a> Source<'a> {
    /// Returns the node that stands for a schema: what a reference leads to, unless something beside it counts.
    pub(super) fn target(self, node: &'a Value) -> &'a Value {
        let counts = |members: &Map<String, Value>| {
            self.siblings
                && members.keys().any(|key| !matches!(key.as_str(), "$ref" | "description" | "summary"))
        };
        match node.as_object() {
            Some(members) if members.contains_key("$ref") && !counts(members) => {
                resolve(self.root, node, "").map_or(node, |(target, _)| target)
            }
            _ => node,
        }
    }

    pub(super) fn read(self, node: &'a Value, number: Number<'a, '_>) -> Schema<'a> {
        let mut schema = Schema { node: Some(node), ..Schema::default() };
        match node {
            // `false` fits nothing.
            Value::Bool(false) => schema.not = Some(Child { id: SchemaId::ANY, route: String::new() }),
            Value::Object(members) => self.read_members(&mut schema, members, number),
            _ => {}
        }
        schema
    }

    fn read_members(self, schema: &mut Schema<'a>, members: &'a Map<String, Value>, number: Number<'a, '_>) {
        if let Some(reference) = members.get("$ref") {
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
        read_scalars(schema, members);
        read_bounds(schema, members);
        read_objects(schema, members, number);
        for (index, part) in list(members, "allOf").iter().enumerate() {
            schema.parts.push(Child { id: number(part), route: format!("/allOf/{index}") });
        }
        self.read_union(schema, members, "oneOf", number);
        self.read_union(schema, members, "anyOf", number);
        let is_union = !schema.one_of.is_empty() || !schema.any_of.is_empty();
        schema.has_own = members.keys().any(|key| match key.as_str() {
            "$ref" | "allOf" | "nullable" => false,
            "oneOf" | "anyOf" => is_union,
            key => !TEXTS.contains(&key) && !key.starts_with("x-"),
        });
    }

    /// Reads a union: one with null is nullable, one of one is no union, and one of plain types is a list of types.
    fn read_union(
        self,
        schema: &mut Schema<'a>,
        of: &'a Map<String, Value>,
        key: &str,
        number: Number<'a, '_>,
    ) {
        let all = list(of, key).iter().enumerate();
        let (null, rest): (Vec<_>, Vec<_>) = all.partition(|(_, member)| self.is_null(member));
        schema.nullable |= !null.is_empty();
        let plain: Option<Vec<_>> = rest.iter().map(|(_, member)| self.plain(member)).collect();
        // Plain types are a list of types, and lists of values are one list.
        let plain = plain.filter(|plain| {
            let lists = plain.iter().filter(|(_, values)| values.is_some()).count();
            lists == 0 || (lists == plain.len() && schema.values.is_none())
        });
        let mut child = |(index, member): &(usize, &'a Value)| Child {
            id: number(member),
            route: format!("/{key}/{index}"),
        };
        match (&rest[..], plain) {
            ([], _) => {}
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
            (members, None) => {
                let members = members.iter().map(child);
                if key == "oneOf" { schema.one_of.extend(members) } else { schema.any_of.extend(members) }
            }
        }
    }

    fn is_null(self, node: &Value) -> bool {
        let Some((Value::Object(members), _)) = resolve(self.root, node, "") else { return false };
        let null = |value: &Value| *value == Value::Null;
        match (members.get("type"), list(members, "enum"), members.get("const")) {
            (Some(Value::String(name)), ..) => name == "null",
            (Some(Value::Array(names)), ..) => names.len() == 1 && names.iter().all(|name| name == "null"),
            (_, [only], _) => null(only),
            (_, _, Some(only)) => null(only),
            _ => false,
        }
    }

    /// The types of a schema that says nothing else, or nothing but those and its values.
    fn plain(self, node: &'a Value) -> Option<(Types, Option<Vec<&'a Value>>)> {
        let (Value::Object(members), _) = resolve(self.root, node, "")? else { return None };
        let plain = |key: &String| {
            matches!(key.as_str(), "type" | "enum" | "const")
                || key.starts_with("x-")
                || TEXTS.contains(&key.as_str())
        };
        if !members.keys().all(plain) {
            return None;
        }
        let values = members.get("enum").and_then(Value::as_array).map(|values| values.iter().collect());
        let values: Option<Vec<_>> = values.or_else(|| members.get("const").map(|value| vec![value]));
        let types = match (members.get("type"), &values) {
            (Some(name), _) => Types::named(name.as_str()?)?,
            (None, Some(values)) => {
                values.iter().filter_map(|value| Types::of(value)).fold(Types::ANY, Types::union)
            }
            (None, None) => return None,
        };
        Some((types, values))
    }
}
