//! Reads the keywords of a schema.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::read::Number;
use super::schema::{Additional, Bound, Child, Discriminator, Schema};
use super::types::Types;
use super::value::{is_true, list, properties_of};
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

pub(super) fn read_scalars<'a>(schema: &mut Schema<'a>, node: &'a Map<String, Value>) {
    let text = |key: &str| node.get(key).and_then(Value::as_str);
    let (types, null) = match node.get("type") {
        Some(Value::String(name)) => (Types::named(name).unwrap_or_default(), name == "null"),
        Some(Value::Array(names)) => {
            let names: Vec<_> = names.iter().filter_map(Value::as_str).collect();
            let types = names.iter().filter_map(|name| Types::named(name)).fold(Types::ANY, Types::union);
            (types, names.contains(&"null"))
        }
        _ => (Types::ANY, false),
    };
    schema.types = if null && types.is_any() { Types::NULL } else { types };
    schema.nullable = (null && !types.is_any()) || is_true(node, "nullable");
    schema.title = text("title");
    schema.description = text("description");
    schema.format = format(node);
    schema.assertions = assertions(node, schema.format);
    schema.pattern = text("pattern").filter(|pattern| !pattern.is_empty());
    schema.default = node.get("default");
    schema.unique_items = is_true(node, "uniqueItems");
    schema.read_only = is_true(node, "readOnly");
    schema.write_only = is_true(node, "writeOnly");
    schema.deprecated = is_true(node, "deprecated");
    schema.sunset = node.get("x-sunset");
    schema.stability = node.get("x-stability-level");
    schema.known_values =
        node.get("x-extensible-enum").and_then(Value::as_array).map(|all| all.iter().collect());
    let values = node.get("enum").and_then(Value::as_array).map(|values| values.iter().collect::<Vec<_>>());
    if let Some(mut values) = values.or_else(|| node.get("const").map(|value| vec![value])) {
        if values.len() > 1 && values.iter().any(|value| value.is_null()) {
            values.retain(|value| !value.is_null());
            schema.nullable = true;
        }
        if schema.types.is_any() {
            schema.types = values.iter().filter_map(|value| Types::of(value)).fold(Types::ANY, Types::union);
        }
        schema.values = Some(values);
    }
    if schema.types.is_any() && schema.values.as_deref().is_some_and(|values| values == [&Value::Null]) {
        (schema.types, schema.values) = (Types::NULL, None);
    }
    schema.discriminator = node.get("discriminator").and_then(Value::as_object).map(|found| Discriminator {
        property: found.get("propertyName").and_then(Value::as_str).unwrap_or_default(),
        mapping: properties_of(found, "mapping")
            .filter_map(|(value, target)| {
                let target = target.as_str()?;
                Some((value.as_str(), target.strip_prefix("#/components/schemas/").unwrap_or(target)))
            })
            // Without a mapping, the name of a component stands for it too.
            .filter(|(value, target)| value != target)
            .collect(),
    });
}

pub(super) fn read_bounds(schema: &mut Schema<'_>, node: &Map<String, Value>) {
    for (bound, value) in Bound::ALL.iter().zip(&mut schema.bounds) {
        let number = node.get(bound.keyword).and_then(Value::as_f64);
        *value = number.filter(|number| *number != 0.0 || !bound.starts_at_zero());
    }
    for (index, key) in ["exclusiveMinimum", "exclusiveMaximum"].into_iter().enumerate() {
        let (Some(exclusive), Some(value)) = (schema.exclusive.get_mut(index), schema.bounds.get_mut(index))
        else {
            continue;
        };
        match node.get(key) {
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
    node: &'a Map<String, Value>,
    number: Number<'a, '_>,
) {
    for (name, node) in properties_of(node, "properties") {
        let route = format!("/properties/{}", escape(name));
        schema.properties.insert(name, Child { id: number(node), route });
    }
    schema.required.extend(list(node, "required").iter().filter_map(Value::as_str));
    let mut single = |key: &str| Some(Child { id: number(node.get(key)?), route: format!("/{key}") });
    schema.items = single("items");
    schema.not = single("not");
    for key in SINGLE {
        schema.others.extend(single(key).map(|child| (child.route.clone(), child)));
    }
    schema.additional = match node.get("additionalProperties") {
        None | Some(Value::Bool(true)) => Additional::Anything,
        Some(Value::Bool(false)) => Additional::Nothing,
        Some(Value::Object(all)) if all.is_empty() => Additional::Anything,
        Some(_) => single("additionalProperties").map_or(Additional::Anything, Additional::Of),
    };
    // Without parts and unions, the unevaluated properties are those that are not listed.
    if let Some(node) =
        node.get("unevaluatedProperties").filter(|_| schema.additional == Additional::Anything)
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
        for (name, node) in properties_of(node, key) {
            let route = format!("/{key}/{}", escape(name));
            schema.others.insert(route.clone(), Child { id: number(node), route });
        }
    }
    for (index, node) in list(node, "prefixItems").iter().enumerate() {
        let route = format!("/prefixItems/{index}");
        schema.others.insert(route.clone(), Child { id: number(node), route });
    }
}

/// Returns the format of a schema. 3.1 says of the formats `byte` and `binary` how the text is encoded.
pub(crate) fn format(node: &Map<String, Value>) -> Option<&str> {
    let text = |key: &str| node.get(key).and_then(Value::as_str).filter(|text| !text.is_empty());
    text("format").or_else(|| match (text("contentEncoding"), text("contentMediaType")) {
        (Some(encoding), _) if encoding.eq_ignore_ascii_case("base64") => Some("byte"),
        (Some(encoding), _) => Some(encoding),
        (None, Some(media)) => media.eq_ignore_ascii_case(BYTES).then_some("binary"),
        (None, None) => None,
    })
}

const BYTES: &str = "application/octet-stream";

/// Reads the keywords that only 3.1 has and that hold no schema, each in words.
fn assertions(node: &Map<String, Value>, format: Option<&str>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (property, others) in properties_of(node, "dependentRequired") {
        let others = others.as_array().into_iter().flatten().filter_map(Value::as_str);
        found.extend(others.map(|other| format!("dependentRequired: {other} where there is {property}")));
    }
    for key in ["contentEncoding", "contentMediaType"] {
        let Some(value) = node.get(key).and_then(Value::as_str).map(str::to_ascii_lowercase) else {
            continue;
        };
        // The format says it.
        let said = match format {
            Some("byte") => value == "base64",
            Some("binary") => value == BYTES,
            Some(format) => format.eq_ignore_ascii_case(&value),
            None => false,
        };
        found.extend((!said).then(|| format!("{key}: {value}")));
    }
    found
}
