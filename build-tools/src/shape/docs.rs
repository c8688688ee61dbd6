//! Documentation: text to attributes, what a caller of an operation needs to know, and an example of the call.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use super::{enums, rust_types};
use crate::api::{self, Operation};
use crate::document::Document;
use crate::names::{camel, snake};
use crate::prepare::safe_documentation;

/// One `#[doc]` for each line, so that the text is printed as `///`.
pub(super) fn attributes(text: &str) -> Vec<TokenStream> {
    let text = safe_documentation(text);
    lines(&text)
}

/// The same for text that is documentation already, code blocks included.
pub(super) fn lines(text: &str) -> Vec<TokenStream> {
    text.lines()
        .map(|line| {
            let line = if line.is_empty() { String::new() } else { format!(" {line}") };
            quote!(#[doc = #line])
        })
        .collect()
}

/// The attribute of something deprecated.
pub(super) fn deprecated(note: Option<&str>) -> Option<TokenStream> {
    note.map(|note| quote!(#[deprecated(note = #note)]))
}

/// The documentation of the method of `Client` that begins a call.
pub(super) fn of_operation(document: &Document, operation: &Operation<'_>) -> String {
    let mut text = format!("{}.\n\n", operation.summary);
    if operation.description.trim_end_matches('.') != operation.summary {
        text += &format!("{}\n\n", safe_documentation(operation.description));
    }
    if operation.beta {
        text += "Beta: the API may still change this operation.\n\n";
    }
    if operation.pagination.is_some() {
        text += "`send` gives one page; `items` of the call gives every item of all pages.\n\n";
    }
    text += &format!("Operation: `{} {}`.\n", operation.method.to_uppercase(), operation.path);
    text += &format!("{}\n", needs(document, operation));
    text += &format!("{}\n\n", gives(operation));
    if operation.streams {
        let call = camel(operation.id);
        text += &format!(
            "[`stream`](calls::{call}::stream) in the place of `send` gives the answer while it is being written.\n\n"
        );
    }
    if !operation.errors.is_empty() {
        text += "# Errors\n\nThe documented statuses are:\n\n";
        for (status, description) in &operation.errors {
            text += &format!("- {status}: {}\n", safe_documentation(description).replace('\n', " "));
        }
        text += "\nEvery call fails with [`Error`](crate::Error), whatever went wrong.\n\n";
    }
    text + &example(document, operation)
}

/// The documentation of the alias of a call.
pub(super) fn of_call(operation: &Operation<'_>) -> String {
    let Operation { id, .. } = operation;
    format!(
        "A call of [`Client::{id}`](crate::Client::{id}). The methods of every call: [`Call`](crate::Call)."
    )
}

/// The documentation of the methods of `Client` for a tag.
pub(super) fn of_tag(document: &Document, tag: &str) -> String {
    let tags = document.value()["tags"].as_array().into_iter().flatten();
    let description =
        tags.filter(|node| api::text(node, "name") == tag).map(|node| api::text(node, "description"));
    let description = description.into_iter().next_back().map(safe_documentation).unwrap_or_default();
    format!("# {tag}\n\n{description}").trim_end().to_owned()
}

fn needs(document: &Document, operation: &Operation<'_>) -> &'static str {
    let with_user = |alternative: &Vec<&str>| api::names_user(document, alternative);
    match operation.security.as_slice() {
        [] => "It needs no secret, and none is sent.",
        all if all.iter().all(with_user) => "It needs the organization secret and a user to act as.",
        all if all.iter().any(with_user) => {
            "It needs the organization secret; it can act as a user, or without one as an administrator."
        }
        _ => "It needs the organization secret alone.",
    }
}

/// What `send` gives.
fn gives(operation: &Operation<'_>) -> String {
    match operation.successes.as_slice() {
        [] => "It gives nothing but its success.".to_owned(),
        [only] => match (only.schema, only.content) {
            (Some(name), _) => format!("It gives [`{name}`](types::{name})."),
            (None, Some(schema)) => {
                format!("It gives `{}`.", crate::render::inline(&rust_types::of(schema)).replace(" ", ""))
            }
            (None, None) => "It gives nothing but its success.".to_owned(),
        },
        _ => {
            let outcome = format!("{}Outcome", camel(operation.id));
            format!("It gives [`{outcome}`](calls::{outcome}), with a variant for each status.")
        }
    }
}

/// A call that compiles, with the first example of the body; nothing where an example cannot be written as Rust.
fn example(document: &Document, operation: &Operation<'_>) -> String {
    let user = operation.security.first().is_some_and(|one| api::names_user(document, one));
    let acting = if user { ".as_user(\"johndoe\")" } else { "" };
    let arguments: Option<Vec<String>> = operation
        .parameters
        .iter()
        .filter(|parameter| parameter.required)
        .map(|parameter| {
            let given =
                parameter.example.and_then(|example| value(document, parameter.schema, example, INDENT));
            given.or_else(|| placeholder(parameter.schema))
        })
        .collect();
    let (Some(arguments), Some(setters)) = (arguments, setters(document, operation)) else {
        return String::new();
    };
    let deprecated = if operation.deprecated.is_some() { "# #![allow(deprecated)]\n" } else { "" };
    format!(
        "# Example\n\n```no_run\n{deprecated}# async fn example() -> Result<(), sensay_client::Error> {{\n\
         let client = sensay_client::Client::from_env()?{acting};\nlet answer = client\n    .{}({})\n{setters}    \
         .send()\n    .await?;\n# drop(answer);\n# Ok(())\n# }}\n```\n",
        operation.id,
        arguments.join(", ")
    )
}

const INDENT: &str = "        ";

/// The setters of the body in an example. `None` if a required one cannot be written.
fn setters(document: &Document, operation: &Operation<'_>) -> Option<String> {
    let minimal = operation.body_examples.iter().find(|(name, _)| *name == "minimal");
    let body = minimal.or(operation.body_examples.first()).map(|(_, body)| *body);
    let (Some(name), Some(Value::Object(members))) = (operation.body, body) else {
        return Some(String::new());
    };
    let schema = api::schema(document, name)?;
    let required = required(schema);
    let mut text = String::new();
    for (key, member) in members {
        let Some(property) = schema["properties"].get(key) else { continue };
        match value(document, property, member, INDENT) {
            Some(value) => text += &format!("    .{}({value})\n", setter(key, property)),
            None if required.contains(&key.as_str()) => return None,
            None => {}
        }
    }
    Some(text)
}

fn setter(key: &str, schema: &Value) -> String {
    match schema.get("x-rust-name").and_then(Value::as_str) {
        Some(name) => name.to_owned(),
        None => snake(key),
    }
}

/// A value of an example as Rust, if it is of its type and that type can be written down shortly.
fn value(document: &Document, schema: &Value, example: &Value, indent: &str) -> Option<String> {
    if let Some(name) = api::referenced(schema) {
        let schema = api::schema(document, name)?;
        return match example {
            Value::String(text) if schema.get("enum").is_some() => {
                let variant = enums::variants(schema).into_iter().find(|(value, _)| value == text);
                Some(match variant {
                    Some((_, variant)) => format!("sensay_client::types::{name}::{variant}"),
                    None => format!("{text:?}"),
                })
            }
            Value::Object(members) if schema.get("properties").is_some() => {
                structure(document, name, schema, members, indent)
            }
            _ => None,
        };
    }
    match (schema["type"].as_str()?, example) {
        ("string", Value::String(text)) => Some(format!("{text:?}")),
        ("integer", Value::Number(number)) => number.as_i64().map(|number| number.to_string()),
        ("number", Value::Number(number)) => number.as_f64().map(|number| format!("{number:?}")),
        ("boolean", Value::Bool(value)) => Some(value.to_string()),
        // Of what there is nothing, the compiler cannot tell the type.
        ("array", Value::Array(items)) if !items.is_empty() => {
            let deeper = format!("{indent}    ");
            let items: Option<Vec<_>> =
                items.iter().map(|item| value(document, &schema["items"], item, &deeper)).collect();
            Some(format!("[{}]", items?.join(", ")))
        }
        _ => None,
    }
}

/// A value of a parameter that has no example.
fn placeholder(schema: &Value) -> Option<String> {
    match schema["type"].as_str()? {
        "string" => Some("\"example\"".to_owned()),
        "integer" => Some("1".to_owned()),
        "number" => Some("1.0".to_owned()),
        "boolean" => Some("true".to_owned()),
        _ => None,
    }
}

fn structure(
    document: &Document,
    name: &str,
    schema: &Value,
    members: &serde_json::Map<String, Value>,
    indent: &str,
) -> Option<String> {
    let deeper = format!("{indent}    ");
    let required: Vec<&str> = required(schema);
    let arguments: Option<Vec<String>> = ordered_required(schema)
        .into_iter()
        .map(|key| value(document, schema["properties"].get(key)?, members.get(key)?, &deeper))
        .collect();
    let mut text = format!("sensay_client::types::{name}::new({})", arguments?.join(", "));
    for (key, member) in members.iter().filter(|(key, _)| !required.contains(&key.as_str())) {
        let Some(property) = schema["properties"].get(key) else { continue };
        if let Some(value) = value(document, property, member, &deeper) {
            text += &format!("\n{indent}.{}({value})", setter(key, property));
        }
    }
    Some(text)
}

/// The names a schema requires.
pub(super) fn required(schema: &Value) -> Vec<&str> {
    schema.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect()
}

/// The names a schema requires, in the order of its properties, which is the order of the arguments of `new`.
pub(super) fn ordered_required(schema: &Value) -> Vec<&str> {
    let required = required(schema);
    let properties = schema.get("properties").and_then(Value::as_object).into_iter().flatten();
    properties.map(|(name, _)| name.as_str()).filter(|name| required.contains(name)).collect()
}
