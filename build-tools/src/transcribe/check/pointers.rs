//! Locations of a comparison as JSON pointers in the document of the pages.

use std::collections::HashMap;

use serde_json::Value;

use crate::compare::{Difference, alternative_label};
use crate::document::{Document, OperationNode, escape};

/// The operations of pages, by method and path without the names of its parameters.
pub(super) type Operations<'a> = HashMap<String, OperationNode<'a>>;

pub(super) fn operations(pages: &Document) -> Operations<'_> {
    let mut operations = Operations::new();
    for operation in pages.operations() {
        operations.entry(key(operation.method, operation.path)).or_insert(operation);
    }
    operations
}

fn key(method: &str, path: &str) -> String {
    let segments = path.split('/').map(|segment| if segment.starts_with('{') { "{}" } else { segment });
    format!("{} {}", method.to_ascii_lowercase(), segments.collect::<Vec<_>>().join("/"))
}

/// Returns the JSON pointer in the pages' document of the place that a difference names, or of what is around it.
pub(super) fn pointer(pages: &Document, operations: &Operations<'_>, difference: &Difference) -> String {
    let operation = difference.operation.split_once(' ');
    let Some(operation) = operation.and_then(|(method, path)| operations.get(&key(method, path))) else {
        return String::new();
    };
    let location = difference.location.as_str();
    let mut pointer = operation.pointer.clone();
    if location == "security" {
        return format!("{pointer}/security");
    }
    let rest = if let Some(rest) = location.strip_prefix("request body") {
        pointer += "/requestBody";
        content(pages, &mut pointer, rest)
    } else if let Some(rest) = location.strip_prefix("response ") {
        let (status, rest) = rest.split_once(' ').unwrap_or((rest, ""));
        let status = status.to_ascii_lowercase();
        let responses = operation.node.get("responses").and_then(Value::as_object);
        let key = responses
            .into_iter()
            .flatten()
            .map(|(key, _)| key)
            .find(|key| key.to_ascii_lowercase() == status);
        pointer += "/responses";
        let Some(key) = key else { return pointer };
        pointer = format!("{pointer}/{}", escape(key));
        content(pages, &mut pointer, rest.strip_prefix("body").unwrap_or_default())
    } else {
        let parameters = operation.node.get("parameters").and_then(Value::as_array);
        let found = parameters.into_iter().flatten().enumerate().find_map(|(index, parameter)| {
            let name = format!("{} {}", parameter["in"].as_str()?, parameter["name"].as_str()?);
            let rest = location.get(name.len()..)?;
            let begins = location.get(..name.len())?.eq_ignore_ascii_case(&name);
            (begins && (rest.is_empty() || rest.starts_with(['/', '[']))).then_some((index, rest))
        });
        let Some((index, rest)) = found else { return pointer };
        pointer = format!("{pointer}/parameters/{index}/schema");
        rest
    };
    descend(pages, pointer, rest)
}

/// Goes to the schema of a body, and returns what is left of the location.
fn content<'a>(pages: &Document, pointer: &mut String, rest: &'a str) -> &'a str {
    let (media_type, rest) = match rest.strip_prefix(" (").and_then(|rest| rest.split_once(')')) {
        Some((media_type, rest)) => (media_type, rest),
        None => ("application/json", rest),
    };
    let schema = format!("{pointer}/content/{}/schema", escape(media_type));
    if pages.value().pointer(&schema).is_some() {
        *pointer = schema;
        return rest;
    }
    ""
}

/// Follows `/name`, `[]`, `/*` and `{member}` as far as the document has them.
fn descend(pages: &Document, mut pointer: String, mut rest: &str) -> String {
    while !rest.is_empty() {
        let (part, after) = if let Some(after) = rest.strip_prefix("[]") {
            ("/items".to_owned(), after)
        } else if let Some(after) = rest.strip_prefix("/*") {
            ("/additionalProperties".to_owned(), after)
        } else if let Some((name, after)) = rest.strip_prefix("/{").and_then(split_member) {
            let Some(part) = member(pages, &pointer, name) else { return pointer };
            (part, after)
        } else if let Some(after) = rest.strip_prefix('/') {
            let end = after.find(['/', '[']).unwrap_or(after.len());
            let (name, after) = after.split_at_checked(end).unwrap_or((after, ""));
            (format!("/properties/{}", escape(name)), after)
        } else {
            return pointer;
        };
        if pages.value().pointer(&format!("{pointer}{part}")).is_none() {
            return pointer;
        }
        pointer += &part;
        rest = after;
    }
    pointer
}

/// Splits behind the name of a member, which can have brackets of its own.
fn split_member(text: &str) -> Option<(&str, &str)> {
    let mut ends = text.match_indices('}').filter_map(|(at, _)| Some((text.get(..at)?, text.get(at + 1..)?)));
    ends.find(|(_, after)| after.is_empty() || after.starts_with(['/', '[']))
}

/// Returns the pointer, from the schema of a union, of the member that a location names.
fn member(pages: &Document, pointer: &str, name: &str) -> Option<String> {
    ["oneOf", "anyOf"].into_iter().find_map(|keyword| {
        let members = pages.value().pointer(&format!("{pointer}/{keyword}"))?.as_array()?;
        let order = members.iter().position(|member| alternative_label(pages, member) == name)?;
        Some(format!("/{keyword}/{order}"))
    })
}
