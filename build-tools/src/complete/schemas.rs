//! What a schema leaves unsaid, and what has no type in Rust.

use serde_json::{Map, Value, json};

use super::Work;
use crate::walk;

/// The words that are about one type, in the order in which they tell it.
const WORDS: [(&str, &str); 18] = [
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

/// The type that a word is about.
pub(super) fn type_of(word: &str) -> Option<&'static str> {
    WORDS.iter().find(|(other, _)| *other == word).map(|(_, name)| *name)
}

pub(super) fn run(root: &mut Value, work: &mut Work) {
    walk::schemas_mut(root, &mut |schema, pointer, _| {
        // The name of a type is that of its component, or of its use.
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
    let told = WORDS.iter().find(|(word, _)| schema.contains_key(*word));
    let (word, name) = match told {
        _ if texts => ("enum", "string"),
        Some(told) => *told,
        None => {
            // Any JSON may be null.
            schema.shift_remove("nullable");
            return;
        }
    };
    work.warn(pointer, format!("no `type` beside `{word}`; it is read as `type: {name}`"));
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
            let message = "properties beside those with a name are not read or sent; put them into a property of their own";
            work.warn(&format!("{pointer}/additionalProperties"), message);
            schema.shift_remove("additionalProperties");
        }
        Some(Value::Bool(true)) => drop(schema.insert("additionalProperties".to_owned(), json!({}))),
        _ => {}
    }
}

/// Only text has enums. A boolean of one value tells the members of a union apart.
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
            let listed: Vec<String> =
                values.as_array().into_iter().flatten().map(|value| format!("`{value}`")).collect();
            let listed = format!("One of {}.", listed.join(", "));
            let description = match schema.get("description").and_then(Value::as_str) {
                Some(text) if !text.trim().is_empty() => format!("{text}\n\n{listed}"),
                _ => listed,
            };
            schema.insert("description".to_owned(), json!(description));
            work.warn(
                &format!("{pointer}/enum"),
                "only text has enums; the values are listed in the description, and are not checked",
            );
        }
    }
}
