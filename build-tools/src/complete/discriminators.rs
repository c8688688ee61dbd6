//! Writes discriminators into the alternatives: each gets the property with its one value.

use serde_json::{Map, Value, json};

use super::{Work, component, is_about_use, reference, schema};
use crate::document::escape;
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
                    "a discriminator without `oneOf`, on a component that no other contains by `allOf`, has no effect; remove it",
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
        let Some(old) =
            root.pointer(&component(&name)).and_then(|schema| schema["properties"].get(&property))
        else {
            continue;
        };
        let of = only_reference(old).and_then(|name| schema(root, name)).unwrap_or(old);
        let place = format!("{}/properties/{}", component(&name), escape(&property));
        if let Some(message) = unfit(of, &property, &value) {
            work.warn(&place, message);
        }
        let is_text = of.get("type").is_none_or(|name| name == "string");
        let alternative = root.pointer_mut(&component(&name)).and_then(Value::as_object_mut);
        if let Some(alternative) = alternative.filter(|_| is_text) {
            tag(alternative, &property, &value);
        }
    }
}

/// Returns the component that a schema refers to, directly or as the only part of an `allOf`.
fn only_reference(schema: &Value) -> Option<&str> {
    match schema.get("allOf").and_then(Value::as_array).map(Vec::as_slice) {
        Some([only]) => reference(only),
        _ => reference(schema),
    }
}

/// Says why the property cannot have the value that the discriminator gives it.
fn unfit(schema: &Value, property: &str, value: &str) -> Option<String> {
    let others = ["integer", "number", "boolean", "array", "object"];
    // The lint reports an invalid type.
    if let Some(name) = schema.get("type").and_then(Value::as_str).filter(|name| others.contains(name)) {
        return Some(format!(
            "the discriminator `{property}` must be text, and has `type: {name}`; write `type: string`"
        ));
    }
    let values = schema.get("enum").and_then(Value::as_array)?;
    // A property with a single value keeps it.
    let missing = values.len() > 1 && !values.iter().any(|other| other == value);
    missing.then(|| {
        let listed: Vec<String> = values
            .iter()
            .take(6)
            .map(|value| format!("`{}`", value.as_str().map_or_else(|| value.to_string(), str::to_owned)))
            .collect();
        format!(
            "the discriminator gives `{property}` the value `{value}`, which is not one of {}; map the right value to the component under `mapping`",
            listed.join(", ")
        )
    })
}

/// Gives an alternative the property with its value, unless it already has a single value.
fn tag(alternative: &mut Map<String, Value>, property: &str, value: &str) {
    if ["oneOf", "anyOf", "allOf", "enum", "$ref"].iter().any(|key| alternative.contains_key(*key)) {
        return;
    }
    let Some(properties) = alternative.get_mut("properties").and_then(Value::as_object_mut) else { return };
    let Some(old) = properties.get_mut(property) else { return };
    if old["enum"].as_array().is_some_and(|values| values.len() == 1) {
        return;
    }
    let about_use =
        old.as_object().into_iter().flatten().filter(|(key, _)| {
            is_about_use(key) && !["default", "nullable", "example"].contains(&key.as_str())
        });
    let about_use: Vec<_> = about_use.map(|(key, value)| (key.clone(), value.clone())).collect();
    let mut tagged = Map::from_iter([
        ("type".to_owned(), json!("string")),
        ("enum".to_owned(), json!([value])),
        ("description".to_owned(), json!(format!("Always `{value}`."))),
    ]);
    tagged.extend(about_use);
    *old = Value::Object(tagged);
    let required = alternative.entry("required").or_insert_with(|| json!([]));
    if let Some(required) = required.as_array_mut().filter(|required| !required.contains(&json!(property))) {
        required.push(json!(property));
    }
}
