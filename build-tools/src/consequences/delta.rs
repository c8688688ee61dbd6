//! What changed in two nodes of a document, in words.

use serde_json::Value;

/// Keys that do not decide what is generated: texts, and limits, which are checked at run time.
const SILENT: [&str; 21] = [
    "default",
    "description",
    "example",
    "examples",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "externalDocs",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "multipleOf",
    "pattern",
    "summary",
    "title",
    "uniqueItems",
    "x-deprecated-note",
];

/// How much of a value is shown.
const SHOWN: usize = 100;

/// Nodes deeper than that in each other are compared as a whole.
const DEEPEST: usize = 64;

/// Returns the differences of two nodes, each with the keys that lead to it; `skip` are keys that others look at.
pub(super) fn differences(old: &Value, new: &Value, skip: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    compare(old, new, skip, "", 0, &mut found);
    found
}

fn compare(old: &Value, new: &Value, skip: &[&str], at: &str, depth: usize, found: &mut Vec<String>) {
    match (old, new) {
        (Value::Object(before), Value::Object(after)) if depth < DEEPEST => {
            let counts = |key: &&String| !SILENT.contains(&key.as_str()) && !skip.contains(&key.as_str());
            let keys = before.keys().chain(after.keys().filter(|key| !before.contains_key(*key)));
            for key in keys.filter(counts) {
                let at = if at.is_empty() { key.clone() } else { format!("{at}.{key}") };
                match (before.get(key), after.get(key)) {
                    (Some(old), Some(new)) => compare(old, new, &[], &at, depth + 1, found),
                    (Some(old), None) => found.push(format!("`{at}` is gone, was {}", shown(old))),
                    (None, Some(new)) => found.push(format!("`{at}` is new, {}", shown(new))),
                    (None, None) => {}
                }
            }
        }
        _ if old != new => found.push(format!("`{at}` is {}, was {}", shown(new), shown(old))),
        _ => {}
    }
}

/// Returns a value in a few words; references are the names of what they lead to.
fn shown(value: &Value) -> String {
    let text = match value {
        Value::Array(items) if items.iter().any(|item| item.get("$ref").is_some()) => {
            return items.iter().map(shown).collect::<Vec<_>>().join(" and ");
        }
        Value::Object(members) => match members.get("$ref").and_then(Value::as_str) {
            Some(reference) => reference.trim_start_matches("#/components/schemas/").to_owned(),
            None => value.to_string(),
        },
        Value::String(text) => text.trim_start_matches("#/components/schemas/").to_owned(),
        value => value.to_string(),
    };
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("`{}…`", text.get(..end).unwrap_or_default()),
        None => format!("`{text}`"),
    }
}
