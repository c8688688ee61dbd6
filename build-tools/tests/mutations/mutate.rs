//! Changes a document, one place at a time, and checks whether the generator notices each change.

use sensay_build_tools::document::escape;
use sensay_build_tools::{Source, sources};
use serde_json::{Value, json};

/// The changes that affect neither the code nor the findings: the end of the pointer, the change, and the reason. `*`
/// stands for any one segment and for any change, `2XX` for a status of that class.
pub(crate) const EXCEPTIONS: &[(&str, &str, &str)] = &[
    (
        "/info/version",
        "*",
        "is only the edition of the document; a header of requests names the version of the API",
    ),
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
    ("/responses/2XX", "renamed", "the only success is decoded whatever its status"),
    ("/responses/2XX/description", "changed", "the type documents a success"),
    ("/responses/4XX/content", "*", "all error responses are decoded as one type"),
    ("/responses/4XX/content/*", "*", "all error responses are decoded as one type"),
    ("/responses/4XX/content/*/schema", "*", "all error responses are decoded as one type"),
    ("/responses/4XX/content/*/schema/$ref", "*", "all error responses are decoded as one type"),
    ("/headers", "*", "headers of responses are passed to the caller unchanged"),
    ("/headers/*", "*", "headers of responses are passed to the caller unchanged"),
    ("/headers/*/*", "*", "headers of responses are passed to the caller unchanged"),
    ("/headers/*/schema/*", "*", "headers of responses are passed to the caller unchanged"),
    (
        "/additionalProperties",
        "*",
        "a request has only the named properties, whether the object is closed or not",
    ),
];

/// A change of a document.
pub(crate) struct Mutation {
    /// The node that is changed.
    pub(crate) pointer: String,
    /// The change.
    pub(crate) what: &'static str,
    /// The document after the change.
    pub(crate) document: Value,
}

/// Returns all mutations: each property and item removed, each value replaced, each status changed.
pub(crate) fn all(document: &Value) -> Vec<(String, &'static str)> {
    let mut found = Vec::new();
    collect(document, String::new(), &mut found);
    found
}

fn collect(node: &Value, pointer: String, found: &mut Vec<(String, &'static str)>) {
    let children: Vec<(String, &Value)> = match node {
        Value::Object(object) => {
            object.iter().map(|(key, value)| (format!("{pointer}/{}", escape(key)), value)).collect()
        }
        Value::Array(items) => {
            items.iter().enumerate().map(|(index, value)| (format!("{pointer}/{index}"), value)).collect()
        }
        _ => Vec::new(),
    };
    for (pointer, value) in children {
        found.push((pointer.clone(), "removed"));
        if !value.is_object() && !value.is_array() {
            found.push((pointer.clone(), "changed"));
        }
        if is_status(&pointer) {
            found.push((pointer.clone(), "renamed"));
        }
        // Examples are data, even if they look like schemas.
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

/// Makes a change, or returns `None` if nothing would change.
pub(crate) fn mutate(document: &Value, pointer: &str, what: &'static str) -> Option<Mutation> {
    let mut changed = document.clone();
    let (parent, key) = pointer.rsplit_once('/')?;
    let key = key.replace("~1", "/").replace("~0", "~");
    let parent = changed.pointer_mut(parent)?;
    match (what, parent) {
        ("removed", Value::Object(object)) => drop(object.shift_remove(&key)?),
        ("removed", Value::Array(items)) => drop(items.remove(key.parse().ok()?)),
        ("renamed", Value::Object(object)) => {
            let status = if key == "418" { "419" } else { "418" };
            let response = object.shift_remove(&key)?;
            object.insert(status.replace("418", if key.starts_with('2') { "299" } else { "418" }), response);
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

/// Reports whether a change has an effect on the code or the findings.
pub(crate) fn is_noticed(mutation: &Mutation, code: &[Source]) -> bool {
    match sources("mutated.json", &mutation.document.to_string()) {
        Ok(made) => made.value != code || !made.warnings.is_empty(),
        Err(_) => true,
    }
}

/// Reports whether a change is one of the exceptions.
#[allow(dead_code, reason = "the example has further exceptions")]
pub(crate) fn is_exception(pointer: &str, what: &str) -> bool {
    EXCEPTIONS.iter().any(|exception| is_exception_by(exception, pointer, what))
}

/// Reports whether an exception covers a change.
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
