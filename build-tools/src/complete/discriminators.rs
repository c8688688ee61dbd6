//! What a discriminator says becomes part of the members: a property with the one value that each of them has.

use serde_json::{Map, Value, json};

use super::{Work, component, reference};
use crate::walk;

pub(super) fn run(root: &mut Value, work: &mut Work) {
    let mut values: Vec<(String, String, String)> = Vec::new();
    walk::schemas_mut(root, &mut |schema, pointer, _| {
        let Some(discriminator) = schema.get("discriminator") else { return };
        let members = ["oneOf", "anyOf"].iter().find_map(|key| schema.get(*key)?.as_array());
        let (Some(members), Some(property)) = (members, discriminator["propertyName"].as_str()) else {
            if members.is_none() {
                work.warn(
                    &format!("{pointer}/discriminator"),
                    "a discriminator without `oneOf` tells nothing apart; it is passed over",
                );
                schema.shift_remove("discriminator");
            }
            return;
        };
        let mapping = discriminator["mapping"].as_object();
        for name in members.iter().filter_map(reference) {
            let mut mapped = mapping.into_iter().flatten().filter(|(_, target)| {
                target.as_str().is_some_and(|target| {
                    target == name || target.strip_prefix("#/components/schemas/") == Some(name)
                })
            });
            let value = match (mapped.next(), mapped.next()) {
                (Some((value, _)), None) => value.clone(),
                // With two values the property stays what it is.
                (Some(_), Some(_)) => continue,
                (None, _) => name.to_owned(),
            };
            values.push((name.to_owned(), property.to_owned(), value));
        }
    });
    for (name, property, value) in values {
        if let Some(member) = root.pointer_mut(&component(&name)).and_then(Value::as_object_mut) {
            tag(member, &property, &value);
        }
    }
}

/// Gives a member the property with its value, unless it has one value already.
fn tag(member: &mut Map<String, Value>, property: &str, value: &str) {
    if ["oneOf", "anyOf", "allOf", "enum", "$ref"].iter().any(|key| member.contains_key(*key)) {
        return;
    }
    let Some(properties) = member.get_mut("properties").and_then(Value::as_object_mut) else { return };
    let Some(old) = properties.get(property) else { return };
    if old["enum"].as_array().is_some_and(|values| values.len() == 1) {
        return;
    }
    let description = old.get("description").cloned().unwrap_or_else(|| json!(format!("Always `{value}`.")));
    properties.insert(
        property.to_owned(),
        json!({ "type": "string", "enum": [value], "description": description }),
    );
    let required = member.entry("required").or_insert_with(|| json!([]));
    if let Some(required) = required.as_array_mut().filter(|required| !required.contains(&json!(property))) {
        required.push(json!(property));
    }
}
