//! One node of a document to a [`Schema`], before its parts are put together.

use serde_json::{Map, Value};

use super::schema::{Additional, Bound, Child, Discriminator, Schema, SchemaId};
use super::types::Types;
use super::value::{is_true, list, members};
use crate::document::{escape, resolve};

/// Finds the number of a node, so that each node is read once.
pub(super) type Number<'a, 'b> = &'b mut dyn FnMut(&'a Value) -> SchemaId;

/// The keywords with one schema that only 3.1 has, and those with schemas by name.
pub(super) const SINGLE: [&str; 8] = [
    "contains",
    "propertyNames",
    "unevaluatedItems",
    "unevaluatedProperties",
    "if",
    "then",
    "else",
    "contentSchema",
];
pub(super) const NAMED: [&str; 2] = ["patternProperties", "dependentSchemas"];

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
        schema.has_own = members.keys().any(|key| {
            !matches!(key.as_str(), "$ref" | "allOf" | "nullable")
                && !TEXTS.contains(&key.as_str())
                && !key.starts_with("x-")
                && !(matches!(key.as_str(), "oneOf" | "anyOf")
                    && schema.one_of.is_empty()
                    && schema.any_of.is_empty())
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

fn read_scalars<'a>(schema: &mut Schema<'a>, members: &'a Map<String, Value>) {
    let text = |key: &str| members.get(key).and_then(Value::as_str);
    let (types, null) = match members.get("type") {
        Some(Value::String(name)) => (Types::named(name).unwrap_or_default(), name == "null"),
        Some(Value::Array(names)) => {
            let names: Vec<_> = names.iter().filter_map(Value::as_str).collect();
            let types = names.iter().filter_map(|name| Types::named(name)).fold(Types::ANY, Types::union);
            (types, names.contains(&"null"))
        }
        _ => (Types::ANY, false),
    };
    schema.types = types;
    schema.nullable = null || is_true(members, "nullable");
    schema.title = text("title");
    schema.description = text("description");
    schema.format = text("format").filter(|format| !format.is_empty());
    schema.pattern = text("pattern").filter(|pattern| !pattern.is_empty());
    schema.default = members.get("default");
    schema.unique_items = is_true(members, "uniqueItems");
    schema.read_only = is_true(members, "readOnly");
    schema.write_only = is_true(members, "writeOnly");
    schema.deprecated = is_true(members, "deprecated");
    schema.sunset = members.get("x-sunset");
    schema.stability = members.get("x-stability-level");
    schema.known_values =
        members.get("x-extensible-enum").and_then(Value::as_array).map(|all| all.iter().collect());
    let values =
        members.get("enum").and_then(Value::as_array).map(|values| values.iter().collect::<Vec<_>>());
    if let Some(mut values) = values.or_else(|| members.get("const").map(|value| vec![value])) {
        if values.len() > 1 && values.iter().any(|value| value.is_null()) {
            values.retain(|value| !value.is_null());
            schema.nullable = true;
        }
        if schema.types.is_any() {
            schema.types = values.iter().filter_map(|value| Types::of(value)).fold(Types::ANY, Types::union);
        }
        schema.values = Some(values);
    }
    schema.discriminator =
        members.get("discriminator").and_then(Value::as_object).map(|found| Discriminator {
            property: found.get("propertyName").and_then(Value::as_str).unwrap_or_default(),
            mapping: self::members(found, "mapping")
                .filter_map(|(value, target)| {
                    let target = target.as_str()?;
                    Some((value.as_str(), target.strip_prefix("#/components/schemas/").unwrap_or(target)))
                })
                .collect(),
        });
}

fn read_bounds(schema: &mut Schema<'_>, members: &Map<String, Value>) {
    for (bound, value) in Bound::ALL.iter().zip(&mut schema.bounds) {
        let number = members.get(bound.keyword).and_then(Value::as_f64);
        *value = number.filter(|number| *number != 0.0 || !bound.starts_at_zero());
    }
    for (index, key) in ["exclusiveMinimum", "exclusiveMaximum"].into_iter().enumerate() {
        let (Some(exclusive), Some(value)) = (schema.exclusive.get_mut(index), schema.bounds.get_mut(index))
        else {
            continue;
        };
        match members.get(key) {
            Some(Value::Bool(mark)) => *exclusive = *mark && value.is_some(),
            Some(Value::Number(number)) => {
                let beyond = number.as_f64();
                let tighter = match (*value, beyond) {
                    (Some(value), Some(beyond)) if index == 0 => beyond >= value,
                    (Some(value), Some(beyond)) => beyond <= value,
                    _ => true,
                };
                if tighter {
                    (*value, *exclusive) = (beyond, true);
                }
            }
            _ => {}
        }
    }
}

fn read_objects<'a>(schema: &mut Schema<'a>, members: &'a Map<String, Value>, number: Number<'a, '_>) {
    for (name, node) in self::members(members, "properties") {
        let route = format!("/properties/{}", escape(name));
        schema.properties.insert(name, Child { id: number(node), route });
    }
    schema.required.extend(list(members, "required").iter().filter_map(Value::as_str));
    let mut single = |key: &str| Some(Child { id: number(members.get(key)?), route: format!("/{key}") });
    schema.items = single("items");
    schema.not = single("not");
    for key in SINGLE {
        schema.others.extend(single(key).map(|child| (child.route.clone(), child)));
    }
    schema.additional = match members.get("additionalProperties") {
        None | Some(Value::Bool(true)) => Additional::Anything,
        Some(Value::Bool(false)) => Additional::Nothing,
        Some(Value::Object(all)) if all.is_empty() => Additional::Anything,
        Some(_) => single("additionalProperties").map_or(Additional::Anything, Additional::Of),
    };
    // What is not evaluated elsewhere is all that is not listed, unless there are parts or unions.
    if let Some(node) =
        members.get("unevaluatedProperties").filter(|_| schema.additional == Additional::Anything)
    {
        schema.others.remove("/unevaluatedProperties");
        schema.additional = match node {
            Value::Bool(false) => Additional::Nothing,
            Value::Object(all) if !all.is_empty() => {
                Additional::Of(Child { id: number(node), route: "/unevaluatedProperties".to_owned() })
            }
            _ => Additional::Anything,
        };
    }
    for key in NAMED {
        for (name, node) in self::members(members, key) {
            let route = format!("/{key}/{}", escape(name));
            schema.others.insert(route.clone(), Child { id: number(node), route });
        }
    }
    for (index, node) in list(members, "prefixItems").iter().enumerate() {
        let route = format!("/prefixItems/{index}");
        schema.others.insert(route.clone(), Child { id: number(node), route });
    }
}
