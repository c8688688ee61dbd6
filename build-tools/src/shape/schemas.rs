//! Writes the schemas of requests as constants, by which the run time checks them.

use heck::ToShoutySnakeCase;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;

use crate::api;
use crate::document::Document;

/// Writes one static for each component that the run time uses.
pub(super) fn items(document: &Document, known: &[&str]) -> Vec<TokenStream> {
    known
        .iter()
        .filter_map(|name| {
            let schema = api::schema(document, name)?;
            let ident = constant(name);
            let literal = literal(document, schema, false);
            Some(quote!(pub(super) static #ident: Schema = #literal;))
        })
        .collect()
}

/// Writes a reference to the schema at a pointer.
pub(super) fn reference(document: &Document, schema: &Value) -> TokenStream {
    let nullable = is_nullable(schema);
    match api::referenced(schema).and_then(|name| Some((name, api::schema(document, name)?))) {
        Some((name, target)) if !nullable || is_nullable(target) => {
            let ident = constant(name);
            quote!(&#ident)
        }
        Some((_, target)) => {
            let literal = literal(document, target, true);
            quote!(&#literal)
        }
        None => {
            let literal = literal(document, schema, nullable);
            quote!(&#literal)
        }
    }
}

/// Returns the name of a component's static.
pub(super) fn constant(component: &str) -> syn::Ident {
    format_ident!("{}", component.to_shouty_snake_case())
}

fn is_nullable(schema: &Value) -> bool {
    schema.get("nullable") == Some(&Value::Bool(true))
}

fn literal(document: &Document, schema: &Value, nullable: bool) -> TokenStream {
    if let Some(alternatives) = schema.get("oneOf").and_then(Value::as_array) {
        let alternatives = alternatives.iter().map(|schema| reference(document, schema));
        return match api::telling(document, schema) {
            Some(_) => quote!(ANY),
            None => quote!(ANY.members(&[#(#alternatives),*])),
        };
    }
    let kind = match schema.get("type").and_then(Value::as_str) {
        Some("string") => quote!(STRING),
        Some("integer") => quote!(INTEGER),
        Some("number") => quote!(NUMBER),
        Some("boolean") => quote!(BOOLEAN),
        Some("array") => quote!(ARRAY),
        Some("object") => quote!(OBJECT),
        _ if schema.get("properties").is_some() => quote!(OBJECT),
        _ => quote!(ANY),
    };
    let mut parts = Vec::new();
    if nullable || is_nullable(schema) {
        parts.push(quote!(.nullable()));
    }
    if let Some([only]) = schema.get("enum").and_then(Value::as_array).map(Vec::as_slice) {
        let only = only.as_str().map_or_else(|| only.to_string(), str::to_owned);
        parts.push(quote!(.only(#only)));
    }
    let limits = limits(schema);
    if !limits.is_empty() {
        parts.push(quote!(.limits(&[#(#limits),*])));
    }
    let required: Vec<&str> = schema
        .get("required")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    if !required.is_empty() {
        parts.push(quote!(.required(&[#(#required),*])));
    }
    let properties: Vec<_> = schema
        .get("properties")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
        .map(|(name, property)| {
            let property = reference(document, property);
            quote!((#name, #property))
        })
        .collect();
    if !properties.is_empty() {
        parts.push(quote!(.properties(&[#(#properties),*])));
    }
    match schema.get("additionalProperties") {
        Some(others @ Value::Object(_)) => {
            let others = reference(document, others);
            parts.push(quote!(.others(#others)));
        }
        Some(Value::Bool(true)) => parts.push(quote!(.others(&ANY))),
        // An object schema without any keyword allows any properties.
        None if schema.get("properties").is_none() && schema["type"] == "object" => {
            parts.push(quote!(.others(&ANY)));
        }
        _ => {}
    }
    if let Some(items) = schema.get("items") {
        let items = reference(document, items);
        parts.push(quote!(.items(#items)));
    }
    quote!(#kind #(#parts)*)
}

fn limits(schema: &Value) -> Vec<TokenStream> {
    let count =
        |key: &str| schema.get(key).and_then(Value::as_u64).and_then(|count| usize::try_from(count).ok());
    let number = |key: &str| schema.get(key).and_then(Value::as_f64);
    let exclusive = |key: &str| schema.get(key) == Some(&Value::Bool(true));
    let mut limits = Vec::new();
    for (key, limit) in [
        ("minLength", quote!(MinLength)),
        ("maxLength", quote!(MaxLength)),
        ("minItems", quote!(MinItems)),
        ("maxItems", quote!(MaxItems)),
        ("minProperties", quote!(MinProperties)),
        ("maxProperties", quote!(MaxProperties)),
    ] {
        if let Some(count) = count(key) {
            let count = proc_macro2::Literal::usize_unsuffixed(count);
            limits.push(quote!(#limit(#count)));
        }
    }
    if exclusive("uniqueItems") {
        limits.push(quote!(UniqueItems));
    }
    if let Some(pattern) = schema.get("pattern").and_then(Value::as_str) {
        limits.push(quote!(Pattern(#pattern)));
    }
    for (key, exclusively, limit, strict) in [
        ("minimum", "exclusiveMinimum", quote!(Minimum), quote!(Above)),
        ("maximum", "exclusiveMaximum", quote!(Maximum), quote!(Below)),
    ] {
        if let Some(bound) = number(key) {
            let limit = if exclusive(exclusively) { strict } else { limit };
            let bound = proc_macro2::Literal::f64_unsuffixed(bound);
            limits.push(quote!(#limit(#bound)));
        }
    }
    if let Some(step) = number("multipleOf") {
        limits.push(quote!(MultipleOf(#step)));
    }
    match schema.get("format").and_then(Value::as_str) {
        Some("uuid") => limits.push(quote!(Uuid)),
        Some("email") => limits.push(quote!(Email)),
        Some("uri") => limits.push(quote!(Uri)),
        Some("date-time") => limits.push(quote!(DateTime)),
        Some("date") => limits.push(quote!(Date)),
        _ => {}
    }
    limits
}
