//! Writes the facts of one place as a line, and reads them.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::facts::TEXT;
use crate::model::Types;

/// The facts that are either true or absent, in the order in which they are written.
const MARKS: [&str; 9] = [
    "nullable",
    "deprecated",
    "readOnly",
    "writeOnly",
    "uniqueItems",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "x-hidden",
    "x-beta",
];

const CLOSED: &str = "closed";
const REQUIRED: &str = "required";

/// Writes facts: the type, the marks, the values, and the hash of the texts.
pub(super) fn write(facts: &BTreeMap<String, Value>, required: bool) -> String {
    let mut words = Vec::new();
    words.extend(required.then(|| REQUIRED.to_owned()));
    words.extend(facts.get("type").and_then(Value::as_str).map(|types| types.replace(" or ", "|")));
    words.extend(MARKS.iter().filter(|mark| facts.contains_key(**mark)).map(|mark| (*mark).to_owned()));
    words.extend(facts.get("additional").map(|_| CLOSED.to_owned()));
    for (name, value) in facts {
        if !MARKS.contains(&name.as_str()) && !["type", "additional", TEXT].contains(&name.as_str()) {
            words.push(format!("{name}={}", sorted(value)));
        }
    }
    words.extend(facts.get(TEXT).and_then(Value::as_str).map(|hash| format!("~{hash}")));
    words.join(" ")
}

/// Returns a list in an order that depends only on its items.
fn sorted(value: &Value) -> Value {
    let mut value = value.clone();
    if let Value::Array(items) = &mut value {
        items.sort_by_cached_key(crate::model::key);
    }
    value
}

/// Reads the facts that [`write`] wrote, and whether the place is required.
pub(super) fn read(text: &str) -> Result<(BTreeMap<String, Value>, bool), String> {
    let (mut facts, mut required) = (BTreeMap::new(), false);
    let mut rest = text.trim();
    while !rest.is_empty() {
        let end = rest.find([' ', '=']).unwrap_or(rest.len());
        let (word, behind) = rest.split_at(end);
        if let Some(value) = behind.strip_prefix('=') {
            let mut values = serde_json::Deserializer::from_str(value).into_iter::<Value>();
            let Some(Ok(found)) = values.next() else { return Err(format!("`{word}` has no value")) };
            facts.insert(word.to_owned(), found);
            rest = value.get(values.byte_offset()..).unwrap_or_default().trim_start();
            continue;
        }
        rest = behind.trim_start();
        let (name, value) = match word {
            REQUIRED => {
                required = true;
                continue;
            }
            CLOSED => ("additional", CLOSED.into()),
            mark if MARKS.contains(&mark) => (mark, true.into()),
            hash if hash.starts_with('~') => (TEXT, hash.trim_start_matches('~').into()),
            types if types.split('|').all(is_type) => ("type", types.replace('|', " or ").into()),
            other => return Err(format!("`{other}` is not a fact")),
        };
        facts.insert(name.to_owned(), value);
    }
    Ok((facts, required))
}

fn is_type(name: &str) -> bool {
    name == "unknown" || name == "null" || Types::named(name).is_some_and(|types| types.to_string() == name)
}
