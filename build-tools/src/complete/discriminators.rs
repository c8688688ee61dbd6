//! Writes discriminators into the alternatives: each gets the property with its one value.

use serde_json::{Map, Value, json};

use super::{Work, component, reference};
use crate::traverse;

pub(super) fn run(root: &mut Value, work: &mut Work) {
    let mut values: Vec<(String, String, String)> = Vec::new();
    traverse::schemas_mut(root, &mut |schema, pointer, _| {
        let Some(discriminator) = schema.get("discriminator") else { return };
        let alternatives = ["oneOf", "anyOf"].iter().find_map(|key| schema.get(*key)?.as_array());
        let (Some(alternatives), Some(property)) = (alternatives, discriminator["propertyName"].as_str())
        else {
            if alternatives.is_none() {
                work.warn(
                    &format!("{pointer}/discriminator"),
                    "a discriminator without `oneOf` has no effect; remove it",
                );
                schema.shift_remove("discriminator");
            }
            return;
        };
        let mapping = discriminator["mapping"].as_object();
        for name in alternatives.iter().filter_map(reference) {
            let mut mapped = mapping.into_iter().flatten().filter(|(_, target)| {
                target.as_str().is_some_and(|target| {
                    target == name || target.strip_prefix("#/components/schemas/") == Some(name)
                })
            });
            let value = match (mapped.next(), mapped.next()) {
                (Some((value, _)), None) => value.clone(),
                // An alternative with two values keeps its property.
                (Some(_), Some(_)) => continue,
                (None, _) => name.to_owned(),
            };
            values.push((name.to_owned(), property.to_owned(), value));
        }
    });
    for (name, property, value) in values {
        if let Some(alternative) = root.pointer_mut(&component(&name)).and_then(Value::as_object_mut) {
            tag(alternative, &property, &value);
        }
    }
}

/// Gives an alternative the property with its value, unless it already has a single value.
fn tag(alternative: &mut Map<String, Value>, property: &str, value: &str) {
    if ["oneOf", "anyOf", "allOf", "enum", "$ref"].iter().any(|key| alternative.contains_key(*key)) {
        return;
    }
    let Some(properties) = alternative.get_mut("properties").and_then(Value::as_object_mut) else { return };
    let Some(old) = properties.get(property) else { return };
    if old["enum"].as_array().is_some_and(|values| values.len() == 1) {
        return;
    }
    let description = old.get("description").cloned().unwrap_or_else(|| json!(format!("Always `{value}`.")));
    properties.insert(
        property.to_owned(),
        json!({ "type": "string", "enum": [value], "description": description }),
    );
    let required = alternative.entry("required").or_insert_with(|| json!([]));
    if let Some(required) = required.as_array_mut().filter(|required| !required.contains(&json!(property))) {
        required.push(json!(property));
    }
}
