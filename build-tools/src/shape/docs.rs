//! Writes documentation: text as attributes, and the contract of an operation for its callers.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use super::rust_types;
use crate::api::{self, Operation};
use crate::document::Document;
use crate::names::camel;
use crate::prepare::safe_documentation;

/// Writes one `#[doc]` for each line, so that the text is printed as `///`.
pub(super) fn attributes(text: &str) -> Vec<TokenStream> {
    let text = safe_documentation(text);
    lines(&text)
}

/// Writes `#[doc]` attributes for text that is documentation already, code blocks included.
pub(super) fn lines(text: &str) -> Vec<TokenStream> {
    text.lines()
        .map(|line| {
            let line = if line.is_empty() { String::new() } else { format!(" {line}") };
            quote!(#[doc = #line])
        })
        .collect()
}

/// Writes the `#[deprecated]` attribute.
pub(super) fn deprecated(note: Option<&str>) -> Option<TokenStream> {
    note.map(|note| quote!(#[deprecated(note = #note)]))
}

/// Writes the documentation of the method of `Client` that begins a call.
pub(super) fn of_operation(document: &Document, operation: &Operation<'_>) -> String {
    let mut text = sentence(operation.summary);
    if !operation.description.is_empty()
        && operation.description.trim_end_matches('.') != operation.summary.trim_end_matches('.')
    {
        text += &format!("{}\n\n", safe_documentation(operation.description));
    }
    if operation.beta {
        text += "Beta: the API may still change this operation.\n\n";
    }
    text += &format!("{}\n\n", contract(document, operation));
    if operation.pagination.is_some() {
        let call = camel(operation.id);
        text += &format!(
            "`send` returns one page; [`items`](calls::{call}::items) iterates over the items of all pages.\n\n"
        );
    }
    if operation.streams {
        let call = camel(operation.id);
        text += &format!(
            "[`stream`](calls::{call}::stream), instead of `send`, returns the text while it is being written.\n\n"
        );
    }
    if !operation.errors.is_empty() {
        text += "# Errors\n\n";
        for (status, description) in &operation.errors {
            let description = safe_documentation(description).replace('\n', " ");
            text += &format!("- {status}{}: {description}\n", predicate(status));
        }
        text += "\n[What to do](crate::guide::errors#what-to-do) about each of them.\n\n";
    }
    text
}

/// Writes the documentation of the alias of a call.
pub(super) fn of_call(document: &Document, operation: &Operation<'_>) -> String {
    let Operation { id, summary, .. } = operation;
    format!(
        "{}{}\n\n[`Client::{id}`](crate::Client::{id}) creates the call, and has its errors and an example. \
         [`Call`](crate::Call) has the methods that all calls share.",
        sentence(summary),
        contract(document, operation).replace("](calls::", "](")
    )
}

/// Returns the text with one full stop at its end, as a paragraph. An empty text stays empty.
fn sentence(text: &str) -> String {
    match text.trim().trim_end_matches('.') {
        "" => String::new(),
        text => format!("{text}.\n\n"),
    }
}

/// Returns sentences about the request of an operation, its credentials and its result.
fn contract(document: &Document, operation: &Operation<'_>) -> String {
    let (method, path) = (operation.method.to_uppercase(), operation.path);
    let credentials = credentials(document, operation);
    format!("Sends `{method} {path}` {credentials}. Returns {}.", returns(operation))
}

/// Returns a link to the method of `Error` that recognizes a status.
fn predicate(status: &str) -> String {
    let name = match status {
        "400" => "is_bad_request",
        "401" => "is_unauthorized",
        "403" => "is_forbidden",
        "404" => "is_not_found",
        "409" => "is_conflict",
        "415" => "is_unsupported_media_type",
        "429" => "is_rate_limited",
        other if other.starts_with('5') => "is_server_error",
        _ => return String::new(),
    };
    format!(" ([`{name}`](crate::Error::{name}))")
}

/// Writes the documentation of the methods of `Client` for a tag.
pub(super) fn of_tag(document: &Document, tag: &str) -> String {
    let tags = document.value()["tags"].as_array().into_iter().flatten();
    let description =
        tags.filter(|node| api::text(node, "name") == tag).map(|node| api::text(node, "description"));
    let description = description.into_iter().next_back().map(safe_documentation).unwrap_or_default();
    let title = if tag.is_empty() { String::new() } else { format!("# {tag}\n\n") };
    format!("{title}{description}").trim_end().to_owned()
}

fn credentials(document: &Document, operation: &Operation<'_>) -> &'static str {
    let with_user = |alternative: &Vec<&str>| api::names_user(document, alternative);
    match operation.security.as_slice() {
        [] => "without a credential",
        all if all.iter().all(with_user) => "with the credential of the client and the user it acts as",
        all if all.iter().any(with_user) => {
            "with the credential of the client and, if it acts as one, the user"
        }
        _ => "with the credential of the client, but no user",
    }
}

/// Returns the result of `send`, as a noun with a link.
fn returns(operation: &Operation<'_>) -> String {
    match operation.successes.as_slice() {
        [only] => match (only.schema, only.content) {
            (Some(name), _) => format!("{} [`{name}`](types::{name})", article(name)),
            (None, Some(schema)) => {
                format!("`{}`", crate::render::inline(&rust_types::of(schema)).replace(' ', ""))
            }
            (None, None) => "nothing".to_owned(),
        },
        [] => "nothing".to_owned(),
        _ => {
            let outcome = format!("{}Outcome", camel(operation.id));
            format!(
                "{} [`{outcome}`](calls::{outcome}), which has a variant for each status",
                article(&outcome)
            )
        }
    }
}

fn article(name: &str) -> &'static str {
    if name.starts_with(['A', 'E', 'I', 'O']) { "an" } else { "a" }
}

/// Returns the properties that a schema requires.
pub(super) fn required(schema: &Value) -> Vec<&str> {
    schema.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect()
}

/// Returns the properties that a schema requires, in the order of its properties, which is the order of the arguments
/// of `new`.
pub(super) fn ordered_required(schema: &Value) -> Vec<&str> {
    let required = required(schema);
    let properties = schema.get("properties").and_then(Value::as_object).into_iter().flatten();
    properties.map(|(name, _)| name.as_str()).filter(|name| required.contains(name)).collect()
}
