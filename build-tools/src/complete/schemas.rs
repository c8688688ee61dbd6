//! Infers missing types, and removes keywords that have no type in Rust.

use serde_json::{Map, Value, json};

use super::Work;
use crate::traverse;

/// The keywords that belong to one type, in the order in which the type is inferred from them.
const KEYWORDS: [(&str, &str); 18] = [
    ("properties", "object"),
    ("additionalProperties", "object"),
    ("items", "array"),
    ("minLength", "string"),
    ("maxLength", "string"),
    ("pattern", "string"),
    ("minimum", "number"),
    ("maximum", "number"),
    ("exclusiveMinimum", "number"),
    ("exclusiveMaximum", "number"),
    ("multipleOf", "number"),
    ("minItems", "array"),
    ("maxItems", "array"),
    ("uniqueItems", "array"),
    ("required", "object"),
    ("minProperties", "object"),
    ("maxProperties", "object"),
    ("x-enum-varnames", "string"),
];

/// The values of an enum of numbers or booleans, for the documentation.
pub(crate) const VALUES: &str = "x-values";

/// Returns the type that a keyword belongs to.
pub(super) fn type_of(keyword: &str) -> Option<&'static str> {
    KEYWORDS.iter().find(|(other, _)| *other == keyword).map(|(_, name)| *name)
}

pub(super) fn run(root: &mut Value, work: &mut Work) {
    traverse::schemas_mut(root, &mut |schema, pointer, _| {
        // A type is named after its component or its use, so a title has no effect.
        schema.shift_remove("title");
        missing_type(schema, pointer, work);
        map_with_properties(schema, pointer, work);
        values(schema, pointer, work);
    });
}

fn missing_type(schema: &mut Map<String, Value>, pointer: &str, work: &mut Work) {
    if ["type", "oneOf", "anyOf", "allOf", "not", "$ref"].iter().any(|key| schema.contains_key(*key)) {
        return;
    }
    let values = schema.get("enum").and_then(Value::as_array);
    let texts = values.is_some_and(|values| {
        !values.is_empty() && values.iter().all(|value| value.is_string() || value.is_null())
    });
    let found = KEYWORDS.iter().find(|(keyword, _)| schema.contains_key(*keyword));
    let (keyword, name) = match found {
        _ if texts => ("enum", "string"),
        Some(found) => *found,
        None => {
            // A schema without a type allows null anyway.
            schema.shift_remove("nullable");
            return;
        }
    };
    work.warn(pointer, format!("no `type` beside `{keyword}`; `type: {name}` is assumed"));
    schema.insert("type".to_owned(), json!(name));
}

fn map_with_properties(schema: &mut Map<String, Value>, pointer: &str, work: &mut Work) {
    let properties = schema.get("properties").and_then(Value::as_object).is_some_and(|all| !all.is_empty());
    match schema.get("additionalProperties") {
        Some(Value::Bool(true)) if properties => drop(schema.shift_remove("additionalProperties")),
        Some(Value::Object(any)) if properties && any.is_empty() => {
            drop(schema.shift_remove("additionalProperties"))
        }
        Some(Value::Object(_)) if properties => {
            let message = "properties beside the named ones are neither sent nor decoded; put them into a property of their own";
            work.warn(&format!("{pointer}/additionalProperties"), message);
            schema.shift_remove("additionalProperties");
        }
        Some(Value::Bool(true)) => drop(schema.insert("additionalProperties".to_owned(), json!({}))),
        _ => {}
    }
}

/// Removes enums of other types than text. A boolean with one value stays: it tells the alternatives of a union
/// apart.
fn values(schema: &mut Map<String, Value>, pointer: &str, work: &mut Work) {
    let Some(values) =
        schema.get_mut("enum").and_then(Value::as_array_mut).filter(|values| !values.is_empty())
    else {
        return;
    };
    let all = values.len();
    values.retain(|value| !value.is_null());
    let null = values.len() < all;
    let (none, one, booleans) = (values.is_empty(), values.len() == 1, values.iter().all(Value::is_boolean));
    let plain = values.iter().all(|value| value.is_number() || value.is_boolean());
    if null {
        schema.insert("nullable".to_owned(), json!(true));
    }
    if none {
        work.warn(&format!("{pointer}/enum"), "only null fits the `enum`; it is not checked");
    }
    if none || (plain && !(booleans && one)) {
        let values = schema.shift_remove("enum").unwrap_or_default();
        let whole = values.as_array().into_iter().flatten().all(|value| value.is_i64() || value.is_u64());
        let name = if booleans {
            "boolean"
        } else if whole {
            "integer"
        } else {
            "number"
        };
        if !none {
            schema.entry("type").or_insert_with(|| json!(name));
            schema.shift_remove("x-enum-varnames");
            schema.insert(VALUES.to_owned(), values);
            work.warn(
                &format!("{pointer}/enum"),
                "only text can be an enum; the values are listed in the documentation, and not checked",
            );
        }
    }
}
