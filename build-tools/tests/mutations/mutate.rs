//! Changes of a document, one at a time, and whether the generator notices each.

use sensay_build_tools::document::escape;
use sensay_build_tools::{Source, sources};
use serde_json::{Value, json};

/// What changes neither the code nor the findings: how the pointer ends, what is done, and why. `*` stands for any one
/// segment and for anything that is done, `2XX` for a status of that class.
pub(crate) const EXCEPTIONS: &[(&str, &str, &str)] = &[
    ("/info/version", "*", "says which edition the document is; requests name it by a header of their own"),
    ("/info/description", "*", "is for readers of the document"),
    ("/info/contact", "*", "is for people"),
    ("/info/contact/*", "*", "is for people"),
    ("/info/license", "*", "is about the document"),
    ("/info/license/*", "*", "is about the document"),
    ("/servers/0/description", "*", "is for readers of the document"),
    ("/securitySchemes/*/description", "*", "is for readers of the document"),
    (
        "/parameters/*/description",
        "changed",
        "required arguments and settings of the client have no documentation",
    ),
    ("/responses/2XX", "renamed", "every success is read as the only one there is"),
    ("/responses/2XX/description", "changed", "what a success is, is said by its type"),
    ("/responses/4XX/content", "*", "errors are read by one type, whatever they hold"),
    ("/responses/4XX/content/*", "*", "errors are read by one type, whatever they hold"),
    ("/responses/4XX/content/*/schema", "*", "errors are read by one type, whatever they hold"),
    ("/responses/4XX/content/*/schema/$ref", "*", "errors are read by one type, whatever they hold"),
    ("/headers", "*", "headers of responses are given to the caller as they are"),
    ("/headers/*", "*", "headers of responses are given to the caller as they are"),
    ("/headers/*/*", "*", "headers of responses are given to the caller as they are"),
    ("/headers/*/schema/*", "*", "headers of responses are given to the caller as they are"),
    (
        "/additionalProperties",
        "*",
        "a request holds what has a name in the document, whether the object is closed or not",
    ),
];

/// A change of a document.
pub(crate) struct Mutation {
    /// The node that is changed.
    pub(crate) pointer: String,
    /// What is done to it.
    pub(crate) what: &'static str,
    /// The document after it.
    pub(crate) document: Value,
}

/// All changes: each member and item removed, each value replaced, each status another.
pub(crate) fn all(document: &Value) -> Vec<(String, &'static str)> {
    let mut found = Vec::new();
    collect(document, String::new(), &mut found);
    found
}

fn collect(node: &Value, pointer: String, found: &mut Vec<(String, &'static str)>) {
    let members: Vec<(String, &Value)> = match node {
        Value::Object(members) => {
            members.iter().map(|(key, value)| (format!("{pointer}/{}", escape(key)), value)).collect()
        }
        Value::Array(items) => {
            items.iter().enumerate().map(|(index, value)| (format!("{pointer}/{index}"), value)).collect()
        }
        _ => Vec::new(),
    };
    for (pointer, value) in members {
        found.push((pointer.clone(), "removed"));
        if !value.is_object() && !value.is_array() {
            found.push((pointer.clone(), "changed"));
        }
        if is_status(&pointer) {
            found.push((pointer.clone(), "renamed"));
        }
        // Examples are data, whatever they look like.
        if !pointer.ends_with("/example") && !pointer.ends_with("/examples") {
            collect(value, pointer, found);
        }
    }
}

fn is_status(pointer: &str) -> bool {
    pointer.rsplit_once('/').is_some_and(|(holder, status)| {
        holder.ends_with("/responses") && status.len() == 3 && status.parse::<u16>().is_ok()
    })
}

/// Makes a change; nothing where it would be none.
pub(crate) fn mutate(document: &Value, pointer: &str, what: &'static str) -> Option<Mutation> {
    let mut changed = document.clone();
    let (parent, key) = pointer.rsplit_once('/')?;
    let key = key.replace("~1", "/").replace("~0", "~");
    let parent = changed.pointer_mut(parent)?;
    match (what, parent) {
        ("removed", Value::Object(members)) => drop(members.shift_remove(&key)?),
        ("removed", Value::Array(items)) => drop(items.remove(key.parse().ok()?)),
        ("renamed", Value::Object(members)) => {
            let status = if key == "418" { "419" } else { "418" };
            let response = members.shift_remove(&key)?;
            members.insert(status.replace("418", if key.starts_with('2') { "299" } else { "418" }), response);
        }
        _ => {
            let value = changed.pointer_mut(pointer)?;
            *value = match value {
                Value::String(text) => json!(format!("{text}x")),
                Value::Number(number) => json!(number.as_f64()? + 1.0),
                Value::Bool(flag) => json!(!*flag),
                _ => return None,
            };
        }
    }
    Some(Mutation { pointer: pointer.to_owned(), what, document: changed })
}

/// Reports whether a change is noticed: by other code, or by a finding.
pub(crate) fn is_noticed(mutation: &Mutation, code: &[Source]) -> bool {
    match sources("mutated.json", &mutation.document.to_string()) {
        Ok(made) => made.value != code || !made.warnings.is_empty(),
        Err(_) => true,
    }
}

/// Reports whether a change is one of the exceptions.
#[allow(dead_code, reason = "the program has exceptions of its own")]
pub(crate) fn is_exception(pointer: &str, what: &str) -> bool {
    EXCEPTIONS.iter().any(|exception| is_exception_by(exception, pointer, what))
}

/// Reports whether a change is that exception.
pub(crate) fn is_exception_by((pattern, done, _): &(&str, &str, &str), pointer: &str, what: &str) -> bool {
    let segments: Vec<&str> = pointer.split('/').collect();
    let pattern: Vec<&str> = pattern.split('/').skip(1).collect();
    let end = segments.len().checked_sub(pattern.len()).map(|start| &segments[start..]);
    let all = |end: &[&str]| end.iter().zip(&pattern).all(|(segment, wanted)| fits(segment, wanted));
    (*done == "*" || *done == what) && end.is_some_and(all)
}

fn fits(segment: &str, wanted: &str) -> bool {
    match wanted.strip_suffix("XX") {
        Some(class) => segment.len() == 3 && segment.starts_with(class),
        None => wanted == "*" || segment == wanted,
    }
}
