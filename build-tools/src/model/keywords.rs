//! The keywords of a schema.

use serde_json::{Map, Value};

use super::read::Number;
use super::schema::{Additional, Bound, Child, Discriminator, Schema};
use super::types::Types;
use super::value::{is_true, list, members as members_of};
use crate::document::escape;

/// The keywords with one schema that only 3.1 has, and those with schemas by name.
const SINGLE: [&str; 8] = [
    "contains",
    "propertyNames",
    "unevaluatedItems",
    "unevaluatedProperties",
    "if",
    "then",
    "else",
    "contentSchema",
];
const NAMED: [&str; 2] = ["patternProperties", "dependentSchemas"];

pub(super) fn read_scalars<'a>(schema: &mut Schema<'a>, members: &'a Map<String, Value>) {
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
            mapping: members_of(found, "mapping")
                .filter_map(|(value, target)| {
                    let target = target.as_str()?;
                    Some((value.as_str(), target.strip_prefix("#/components/schemas/").unwrap_or(target)))
                })
                .collect(),
        });
}

pub(super) fn read_bounds(schema: &mut Schema<'_>, members: &Map<String, Value>) {
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

pub(super) fn read_objects<'a>(
    schema: &mut Schema<'a>,
    members: &'a Map<String, Value>,
    number: Number<'a, '_>,
) {
    for (name, node) in members_of(members, "properties") {
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
        for (name, node) in members_of(members, key) {
            let route = format!("/{key}/{}", escape(name));
            schema.others.insert(route.clone(), Child { id: number(node), route });
        }
    }
    for (index, node) in list(members, "prefixItems").iter().enumerate() {
        let route = format!("/prefixItems/{index}");
        schema.others.insert(route.clone(), Child { id: number(node), route });
    }
}
