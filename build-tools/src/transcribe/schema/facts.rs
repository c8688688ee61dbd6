//! Sentences about a value, as keywords of its schema.

use serde_json::{Map, Value, json};

use crate::transcribe::notes::Notes;
use crate::transcribe::places::Places;
use crate::transcribe::sentences::Fact;

/// Puts what a sentence says on the schema.
pub(super) fn fact_on(
    schema: &mut Map<String, Value>,
    fact: &Fact,
    line: usize,
    pointer: &str,
    places: &mut Places,
    notes: &mut Notes,
) {
    // Of an array, what is said of a value is said of its items.
    let of_items = match fact {
        Fact::Limit(keyword, _) => !["minItems", "maxItems"].contains(keyword),
        Fact::Values(_) | Fact::Pattern(_) | Fact::Exclusive(_) => true,
        Fact::Additional(_) | Fact::Default(_) | Fact::Unique => false,
    };
    if of_items && let Some(Value::Object(items)) = schema.get_mut("items") {
        return fact_on(items, fact, line, &format!("{pointer}/items"), places, notes);
    }
    let mut set = |schema: &mut Map<String, Value>, keyword: &str, value: Value| {
        places.set(&format!("{pointer}/{keyword}"), line);
        schema.insert(keyword.to_owned(), value);
    };
    match fact {
        Fact::Limit(keyword, number) => set(schema, keyword, json!(number)),
        Fact::Exclusive(keyword) => set(schema, keyword, json!(true)),
        Fact::Pattern(pattern) => set(schema, "pattern", json!(pattern)),
        Fact::Unique => set(schema, "uniqueItems", json!(true)),
        // It stands among the attributes.
        Fact::Additional(_) => {}
        Fact::Values(values) => {
            let mut found = Vec::new();
            for text in values {
                match value(text, schema) {
                    Some(Value::Null) => drop(schema.insert("nullable".to_owned(), json!(true))),
                    Some(value) => found.push(value),
                    None => notes.say(line, format!("`{text}` is no value of the type that the page gives")),
                }
            }
            set(schema, "enum", found.into());
        }
        Fact::Default(text) => match value(text, schema) {
            Some(value) => set(schema, "default", value),
            None => {
                notes.say(line, format!("the default `{text}` is no value of the type that the page gives"))
            }
        },
    }
}

/// Returns a value that is written as text, by the type of the schema.
fn value(text: &str, schema: &Map<String, Value>) -> Option<Value> {
    let json = || serde_json::from_str::<Value>(text).ok();
    match schema.get("type").and_then(Value::as_str) {
        Some("string") if text == "null" => Some(Value::Null),
        Some("string") => {
            Some(text.strip_prefix('"').and_then(|text| text.strip_suffix('"')).unwrap_or(text).into())
        }
        Some("array") => json().filter(Value::is_array).or_else(|| {
            let items = schema.get("items")?.as_object()?;
            text.split(", ").map(|text| value(text, items)).collect::<Option<Vec<_>>>().map(Value::from)
        }),
        Some("integer" | "number") => json().filter(|value| value.is_number() || value.is_null()),
        Some("boolean") => json().filter(|value| value.is_boolean() || value.is_null()),
        Some("object") => json().filter(|value| value.is_object() || value.is_null()),
        _ => Some(json().unwrap_or_else(|| text.into())),
    }
}
