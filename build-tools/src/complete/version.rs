//! Converts OpenAPI 3.1 to 3.0.
//!
//! The later stages support only 3.0. A keyword that 3.1 adds either has an equivalent, or is a condition on values that
//! types cannot express: such a condition is removed with a warning.

use serde_json::{Map, Value, json};

use super::Work;
use crate::document::escape;
use crate::traverse;

/// Conditions and metadata without an equivalent.
const CONDITIONS: [&str; 14] = [
    "if",
    "then",
    "else",
    "dependentSchemas",
    "dependentRequired",
    "propertyNames",
    "contains",
    "minContains",
    "maxContains",
    "unevaluatedProperties",
    "unevaluatedItems",
    "contentMediaType",
    "contentSchema",
    "$schema",
];

pub(super) fn run(root: &mut Value, work: &mut Work) {
    if !root["openapi"].as_str().is_some_and(|version| version.starts_with("3.1.")) {
        return;
    }
    root["openapi"] = json!("3.0.3");
    let Some(object) = root.as_object_mut() else { return };
    object.shift_remove("jsonSchemaDialect");
    object.entry("paths").or_insert_with(|| json!({}));
    if let Some(info) = object.get_mut("info").and_then(Value::as_object_mut) {
        info.shift_remove("summary");
        if let Some(license) = info.get_mut("license").and_then(Value::as_object_mut) {
            license.shift_remove("identifier");
        }
    }
    definitions(root, work);
    traverse::schemas_mut(root, &mut |schema, pointer, _| convert(schema, pointer, work));
}

/// Makes components of `$defs`, and rewrites the references to them.
fn definitions(root: &mut Value, work: &mut Work) {
    let mut found: Vec<(String, String, Value)> = Vec::new();
    if let Some(Value::Object(all)) = root.as_object_mut().and_then(|root| root.shift_remove("$defs")) {
        found.extend(
            all.into_iter().map(|(name, schema)| (format!("/$defs/{}", escape(&name)), name, schema)),
        );
    }
    traverse::schemas_mut(root, &mut |schema, pointer, _| {
        let Some(Value::Object(all)) = schema.shift_remove("$defs") else { return };
        let all = all.into_iter();
        found.extend(all.map(|(name, schema)| (format!("{pointer}/$defs/{}", escape(&name)), name, schema)));
    });
    let mut renamed = Map::new();
    for (pointer, name, schema) in found {
        let Some(root) = root.as_object_mut() else { return };
        let components = root.entry("components").or_insert_with(|| json!({}));
        let Some(components) = components.as_object_mut() else { return };
        let schemas = components.entry("schemas").or_insert_with(|| json!({}));
        let Some(schemas) = schemas.as_object_mut() else { return };
        let name = super::type_names::free(&name, |name| schemas.contains_key(name));
        work.moved(&pointer, &super::component(&name));
        renamed.insert(format!("#{pointer}"), format!("#/components/schemas/{name}").into());
        schemas.insert(name, schema);
    }
    if !renamed.is_empty() {
        super::type_names::rewrite(root, &renamed);
    }
}

fn convert(schema: &mut Map<String, Value>, pointer: &str, work: &mut Work) {
    booleans(schema);
    if schema.len() > 1 && schema.get("$ref").is_some_and(Value::is_string) {
        let reference = json!({ "$ref": schema.shift_remove("$ref") });
        match schema.get_mut("allOf").and_then(Value::as_array_mut) {
            Some(parts) => parts.push(reference),
            None => drop(schema.insert("allOf".to_owned(), json!([reference]))),
        }
    }
    if let Some(value) = schema.shift_remove("const") {
        work.moved(&format!("{pointer}/const"), &format!("{pointer}/enum"));
        schema.insert("enum".to_owned(), json!([value]));
    }
    if let Some(Value::Array(examples)) = schema.get("examples")
        && let Some(first) = examples.first().cloned()
    {
        schema.entry("example").or_insert(first);
    }
    schema.retain(|key, _| !["examples", "$comment"].contains(&key.as_str()));
    for (key, limit) in [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")] {
        let Some(bound) = schema.get(key).and_then(Value::as_f64) else { continue };
        let plain = schema.get(limit).and_then(Value::as_f64);
        let tighter = if limit == "minimum" {
            plain.is_some_and(|plain| plain > bound)
        } else {
            plain.is_some_and(|plain| plain < bound)
        };
        let bound = schema.shift_remove(key).unwrap_or_default();
        if !tighter {
            schema.insert(limit.to_owned(), bound);
            schema.insert(key.to_owned(), json!(true));
        }
    }
    if let Some(encoding) = schema.shift_remove("contentEncoding") {
        let format = schema.entry("format").or_insert(json!("byte"));
        if encoding != "base64" || format != "byte" {
            if format == "byte" {
                schema.shift_remove("format");
            }
            let message = format!(
                "`contentEncoding: {}` has no equivalent in OpenAPI 3.0; it is only text",
                encoding.as_str().unwrap_or_default()
            );
            work.warn(&format!("{pointer}/contentEncoding"), message);
        }
    }
    if let Some(Value::Object(patterns)) = schema.shift_remove("patternProperties") {
        let place = format!("{pointer}/patternProperties");
        work.warn(&place, "`patternProperties` has no equivalent in OpenAPI 3.0; names are not checked");
        let mut all = patterns.into_iter().map(|(_, schema)| schema);
        let only = all.next().filter(|_| all.next().is_none()).unwrap_or_else(|| json!({}));
        if schema.get("additionalProperties").is_none_or(|value| !value.is_object()) {
            schema.insert("additionalProperties".to_owned(), only);
        }
    }
    if schema.shift_remove("prefixItems").is_some() {
        work.warn(
            &format!("{pointer}/prefixItems"),
            "`prefixItems` has no equivalent in OpenAPI 3.0; the items are any JSON",
        );
        schema.insert("items".to_owned(), json!({}));
    }
    for key in CONDITIONS {
        if schema.shift_remove(key).is_some() && key != "$schema" {
            work.warn(
                &format!("{pointer}/{key}"),
                format!("`{key}` has no equivalent in OpenAPI 3.0; it is not checked"),
            );
        }
    }
    if schema.get("type").is_some_and(|name| *name == "null" || *name == json!(["null"])) {
        work.warn(&format!("{pointer}/type"), "only null fits `type: 'null'`; in Rust it is any JSON");
    }
    types(schema);
    null_alternatives(schema, pointer, work);
}

/// Replaces `true`, the schema of any value, by an empty schema.
fn booleans(schema: &mut Map<String, Value>) {
    let open = |part: &mut Value| {
        if *part == Value::Bool(true) {
            *part = json!({});
        }
    };
    schema.get_mut("items").into_iter().for_each(open);
    schema
        .get_mut("properties")
        .and_then(Value::as_object_mut)
        .into_iter()
        .flatten()
        .for_each(|(_, part)| open(part));
    for key in ["oneOf", "anyOf", "allOf"] {
        schema.get_mut(key).and_then(Value::as_array_mut).into_iter().flatten().for_each(open);
    }
}

/// Converts a list of types to a nullable type, or to a union.
fn types(schema: &mut Map<String, Value>) {
    if schema.get("type") == Some(&json!("null")) {
        schema.shift_remove("type");
        schema.shift_remove("enum");
        schema.insert("nullable".to_owned(), json!(true));
        return;
    }
    let Some(Value::Array(types)) = schema.get("type") else { return };
    let null = types.contains(&json!("null"));
    let mut types: Vec<Value> = types.iter().filter(|name| *name != "null").cloned().collect();
    if null {
        schema.insert("nullable".to_owned(), json!(true));
    }
    match types.len() {
        0 => drop(schema.shift_remove("type")),
        1 => drop(schema.insert("type".to_owned(), types.remove(0))),
        // Every integer is a number.
        2 if types.contains(&json!("integer")) && types.contains(&json!("number")) => {
            schema.insert("type".to_owned(), json!("number"));
        }
        _ => {
            schema.shift_remove("type");
            let keywords: Vec<String> =
                schema.keys().filter(|key| !super::is_about_use(key)).cloned().collect();
            let keywords: Map<String, Value> = keywords
                .into_iter()
                .filter_map(|keyword| Some((keyword.clone(), schema.shift_remove(&keyword)?)))
                .collect();
            let alternative = |name: Value| {
                let fits = |keyword: &str| {
                    super::schemas::type_of(keyword)
                        .is_none_or(|of| of == name || name == "integer" && of == "number")
                };
                let mut alternative: Map<String, Value> = keywords
                    .iter()
                    .filter(|(keyword, _)| fits(keyword))
                    .map(|(keyword, value)| (keyword.clone(), value.clone()))
                    .collect();
                alternative.insert("type".to_owned(), name);
                Value::Object(alternative)
            };
            schema.insert("anyOf".to_owned(), types.into_iter().map(alternative).collect());
        }
    }
}

/// Converts a union with null to a nullable union.
fn null_alternatives(schema: &mut Map<String, Value>, pointer: &str, work: &mut Work) {
    for key in ["oneOf", "anyOf"] {
        let Some(alternatives) = schema.get_mut(key).and_then(Value::as_array_mut) else { continue };
        let all = alternatives.len();
        let kept = std::mem::take(alternatives)
            .into_iter()
            .enumerate()
            .filter(|(_, alternative)| alternative["type"] != "null");
        for (index, alternative) in kept {
            work.moved(
                &format!("{pointer}/{key}/{index}"),
                &format!("{pointer}/{key}/{}", alternatives.len()),
            );
            alternatives.push(alternative);
        }
        if alternatives.len() < all {
            schema.insert("nullable".to_owned(), json!(true));
        }
    }
}
