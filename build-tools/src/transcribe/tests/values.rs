//! Values as pages show them: types, sentences and examples.

use serde_json::{Map, Value, json};

pub(super) fn kind(schema: &Value) -> String {
    let name = match schema["type"].as_str() {
        Some("array") => format!("array[{}]", kind(&schema["items"])),
        Some(name) => name.to_owned(),
        None => "object".to_owned(),
    };
    let format = schema["format"].as_str().map(|format| format!("({format})")).unwrap_or_default();
    let null = if schema["nullable"] == true { " | null" } else { "" };
    format!("{name}{format}{null}")
}

/// Returns the sentences about a value on a page.
pub(super) fn sentences(schema: &Value) -> Option<String> {
    let value = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let mut sentences = Vec::new();
    for (bound, least, most) in [("length", "minLength", "maxLength"), ("value", "minimum", "maximum")] {
        match (schema.get(least), schema.get(most)) {
            (Some(least), Some(most)) => {
                sentences.push(format!("Minimum {bound} is {least}, maximum {bound} is {most}."));
            }
            (Some(least), None) => sentences.push(format!("Minimum {bound} is {least}.")),
            (None, Some(most)) => sentences.push(format!("Maximum {bound} is {most}.")),
            (None, None) => {}
        }
    }
    let items = |key: &str| schema.get(key).map(Value::to_string);
    match (items("minItems"), items("maxItems")) {
        (Some(least), Some(most)) => {
            sentences.push(format!("At least {least} but not more than {most} elements."))
        }
        (Some(least), None) => sentences.push(format!("At least {least} elements.")),
        (None, Some(most)) => sentences.push(format!("Not more than {most} elements.")),
        (None, None) => {}
    }
    if let Some(pattern) = schema["pattern"].as_str() {
        sentences.push(format!("Format should match the following pattern: {pattern}."));
    }
    if let Some([values @ .., last]) = schema["enum"].as_array().map(Vec::as_slice) {
        let values: Vec<_> = values.iter().map(value).collect();
        sentences.push(match values.len() {
            0 => format!("Value is {}.", value(last)),
            1 => format!("Values are {} or {}.", values.concat(), value(last)),
            _ => format!("Values are {}, or {}.", values.join(", "), value(last)),
        });
    }
    if let Some(default) = schema.get("default") {
        sentences.push(format!("Default value is {}.", value(default)));
    }
    let inner = if schema["items"].is_object() { &schema["items"] } else { schema };
    if let Some(allowed) = inner["additionalProperties"].as_bool() {
        sentences
            .push(format!("Additional properties are {}.", if allowed { "allowed" } else { "NOT allowed" }));
    }
    (!sentences.is_empty()).then(|| sentences.join(" "))
}

/// Returns an example that has everything a schema describes, and of a list each member of its union.
pub(super) fn example(schema: &Value) -> Value {
    if let Some(value) = schema["enum"].get(0) {
        return value.clone();
    }
    match schema["type"].as_str() {
        Some("string") => json!("text"),
        Some("integer") => json!(42),
        Some("number") => json!(4.5),
        Some("boolean") => json!(true),
        Some("array") => match schema["items"]["anyOf"].as_array() {
            Some(members) => members.iter().map(example).collect(),
            None => json!([example(&schema["items"])]),
        },
        _ => {
            let properties = schema["properties"].as_object().into_iter().flatten();
            let mut object: Map<_, _> =
                properties.map(|(name, property)| (name.clone(), example(property))).collect();
            if schema["additionalProperties"].is_object() {
                object.insert("key".to_owned(), example(&schema["additionalProperties"]));
            }
            object.into()
        }
    }
}
