//! Gives a name in Rust to parameters, properties and values whose own name is taken or not valid in Rust.

use std::collections::{HashMap, HashSet};

use serde_json::{Map, Value, json};

use super::{Work, directions, reference};
use crate::document::{escape, resolve};
use crate::names::{camel, is_snake_identifier, snake};
use crate::prepare::rename;
use crate::reserved::{RESERVED_FUNCTIONS, RESERVED_VARIANTS, is_call_method};
use crate::traverse;

pub(super) fn run(root: &mut Value, work: &mut Work) {
    let mut bodies: HashSet<String> = HashSet::new();
    let whole = root.clone();
    traverse::operations_mut(root, |operation, _| {
        let body = operation.get("requestBody").and_then(|body| resolve(&whole, body, ""));
        let schema = body.and_then(|(body, _)| body.pointer("/content/application~1json/schema").cloned());
        bodies.extend(schema.as_ref().and_then(reference).map(str::to_owned));
    });
    let sent = directions::reached(&whole, true);
    traverse::schemas_mut(root, &mut |schema, pointer, _| {
        let name = pointer.strip_prefix("/components/schemas/").unwrap_or_default();
        let (is_body, is_sent) = (bodies.contains(name), sent.contains(name));
        let is_reserved = |rust: &str| {
            (is_body && is_call_method(&whole, rust)) || (is_sent && RESERVED_FUNCTIONS.contains(&rust))
        };
        properties(schema, pointer, &is_reserved, work);
        variants(schema, pointer, work);
    });
    parameters(root, work);
}

fn properties(
    schema: &mut Map<String, Value>,
    pointer: &str,
    is_reserved: &dyn Fn(&str) -> bool,
    work: &mut Work,
) {
    let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) else { return };
    let named = properties.iter().map(|(name, property)| (name.as_str(), property));
    let renamed = rename(named);
    let mut taken: HashSet<String> = renamed.values().cloned().collect();
    for (name, property) in properties.iter_mut().filter(|(name, _)| !renamed.contains_key(*name)) {
        let rust = snake(name);
        let reserved = is_reserved(&rust);
        let Some(new) = proposed(&rust, "value", reserved, &taken) else {
            taken.insert(rust);
            continue;
        };
        taken.insert(new.clone());
        work.warn(
            &format!("{pointer}/properties/{}", escape(name)),
            format!("the name `{name}` is taken, or not valid in Rust; it becomes `{new}`"),
        );
        if property.get("$ref").is_some() {
            *property = json!({ "allOf": [property.take()] });
        }
        if let Some(property) = property.as_object_mut() {
            property.insert("x-rust-name".to_owned(), json!(new));
        }
    }
}

/// Returns a replacement for a name that is taken or not valid in Rust, or `None` if the name can stay.
fn proposed(rust: &str, word: &str, reserved: bool, taken: &HashSet<String>) -> Option<String> {
    let usable = rust.is_ascii()
        && rust.starts_with(|first: char| first.is_ascii_lowercase())
        && is_snake_identifier(rust);
    if usable && !reserved && !taken.contains(rust) {
        return None;
    }
    let ascii: String =
        rust.chars().map(|char| if char.is_ascii_alphanumeric() { char } else { '_' }).collect();
    let stem = ascii.trim_matches('_').trim_start_matches(|char: char| char.is_ascii_digit());
    let digits = ascii.trim_matches('_').len() > stem.len();
    let base = match stem {
        "" => format!("{word}_{}", ascii.trim_matches('_')).trim_end_matches('_').to_owned(),
        _ if digits => format!("{word}_{}", ascii.trim_matches('_')),
        // The conversion of case has dropped a sign in front, as in `@type` and `$ref`.
        stem => snake(&if usable || reserved { format!("{stem}_{word}") } else { stem.to_owned() }),
    };
    let numbered = (2_u32..).map(|number| format!("{base}_{number}"));
    std::iter::once(base.clone()).chain(numbered).find(|name| {
        is_snake_identifier(name) && !taken.contains(name) && !is_call_method(&Value::Null, name)
    })
}

fn variants(schema: &mut Map<String, Value>, pointer: &str, work: &mut Work) {
    let Some(values) = schema.get("enum").and_then(Value::as_array) else { return };
    let texts: Option<Vec<&str>> = values.iter().map(Value::as_str).collect();
    let Some(texts) = texts.filter(|texts| texts.len() > 1 || pointer.matches('/').count() == 3) else {
        return;
    };
    let distinct: HashSet<&str> = texts.iter().copied().collect();
    if schema.contains_key("x-enum-varnames") || distinct.len() < texts.len() {
        return;
    }
    let mut taken: HashSet<String> = HashSet::new();
    let mut warnings = Vec::new();
    let names: Vec<String> = texts
        .iter()
        .enumerate()
        .map(|(index, value)| {
            let name = camel(value);
            let usable = name.is_ascii()
                && name.starts_with(|first: char| first.is_ascii_uppercase())
                && !name.trim_end_matches('_').contains('_');
            if usable && !RESERVED_VARIANTS.contains(&name.as_str()) && taken.insert(name.clone()) {
                return name;
            }
            let base = if usable { format!("{}Value", name.trim_end_matches('_')) } else { format!("Value{}", index + 1) };
            let numbered = (2_u32..).map(|number| format!("{base}{number}"));
            let new = std::iter::once(base.clone()).chain(numbered).find(|name| taken.insert(name.clone()));
            let new = new.unwrap_or_default();
            warnings.push((index, format!("the variant of `{value}` would have a name that is taken, or not valid in Rust; it becomes `{new}`")));
            new
        })
        .collect();
    for (index, message) in &warnings {
        work.warn(&format!("{pointer}/enum/{index}"), message.clone());
    }
    if !warnings.is_empty() {
        schema.insert("x-enum-varnames".to_owned(), json!(names));
    }
}

/// Renames parameters. They become setters beside the properties of the body.
fn parameters(root: &mut Value, work: &mut Work) {
    let whole = root.clone();
    let mut marks: HashMap<String, String> = HashMap::new();
    traverse::operations_mut(root, |operation, pointer| {
        let Some(list) = operation.get("parameters").and_then(Value::as_array) else { return };
        let mut taken: HashSet<String> = HashSet::new();
        let found: Vec<(&Value, String)> = list
            .iter()
            .enumerate()
            .filter_map(|(index, node)| resolve(&whole, node, &format!("{pointer}/parameters/{index}")))
            .collect();
        let body = operation.get("requestBody").and_then(|body| resolve(&whole, body, ""));
        let body = body.and_then(|(body, _)| {
            super::schema(&whole, reference(body.pointer("/content/application~1json/schema")?)?)
        });
        let properties = body.and_then(|body| body["properties"].as_object());
        let renamed_properties = properties
            .map(|all| rename(all.iter().map(|(name, node)| (name.as_str(), node))))
            .unwrap_or_default();
        taken.extend(
            properties
                .into_iter()
                .flatten()
                .map(|(name, _)| renamed_properties.get(name).cloned().unwrap_or_else(|| snake(name))),
        );
        let named = found.iter().filter_map(|(node, _)| Some((node["name"].as_str()?, *node)));
        let renamed = rename(named);
        taken.extend(
            found
                .iter()
                .filter(|(node, _)| node["in"] == "path")
                .filter_map(|(node, _)| node["name"].as_str())
                .map(snake),
        );
        taken.extend(renamed.values().cloned());
        let mut names: HashSet<String> = HashSet::new();
        for (node, at) in &found {
            let Some(name) = node["name"].as_str().filter(|name| !name.is_empty()) else { continue };
            // The lint reports a parameter that occurs twice.
            if !names.insert(name.to_ascii_lowercase()) {
                continue;
            }
            let known = renamed.contains_key(name)
                || node["in"] == "path"
                || super::is_true(node, "x-client-setting");
            if known || marks.contains_key(at) {
                continue;
            }
            let rust = snake(name);
            match proposed(&rust, "value", is_call_method(&whole, &rust), &taken) {
                None => drop(taken.insert(rust)),
                Some(new) => {
                    taken.insert(new.clone());
                    marks.insert(at.clone(), new);
                }
            }
        }
    });
    let mut marks: Vec<(String, String)> = marks.into_iter().collect();
    marks.sort();
    for (at, new) in marks {
        let Some(node) = root.pointer_mut(&at).and_then(Value::as_object_mut) else { continue };
        let name = node.get("name").and_then(Value::as_str).unwrap_or_default();
        work.warn(&at, format!("the name `{name}` is taken, or not valid in Rust; it becomes `{new}`"));
        node.insert("x-rust-name".to_owned(), json!(new));
    }
}

#[test]
fn a_name_that_cannot_stay_is_replaced() {
    let taken: HashSet<String> = ["page".to_owned()].into();
    let new = |rust: &str| proposed(rust, "value", is_call_method(&Value::Null, rust), &taken);
    assert_eq!(new("size"), None);
    assert_eq!(new("page").as_deref(), Some("page_value"));
    assert_eq!(new("query").as_deref(), Some("query_value"));
    assert_eq!(new("_1st").as_deref(), Some("value_1st"));
    assert_eq!(new("_").as_deref(), Some("value"));
}
