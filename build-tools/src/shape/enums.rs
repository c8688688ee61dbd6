//! Writes enums that keep unknown values.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;

use super::docs;
use crate::api;
use crate::document::Document;
use crate::names::camel;

/// Writes one enum for each enum component.
pub(super) fn items(document: &Document) -> Vec<TokenStream> {
    api::schemas(document)
        .filter(|(_, schema)| schema.get("enum").is_some())
        .map(|(name, schema)| item(name, schema))
        .collect()
}

/// Returns the variants of an enum: the value on the wire, and the name in Rust.
pub(crate) fn variants(schema: &Value) -> Vec<(&str, String)> {
    let names = schema.get("x-enum-varnames").and_then(Value::as_array);
    let values = schema.get("enum").and_then(Value::as_array).into_iter().flatten();
    values
        .enumerate()
        .filter_map(|(index, value)| {
            let value = value.as_str()?;
            let given = names.and_then(|names| names.get(index)?.as_str());
            Some((value, given.map_or_else(|| camel(value), str::to_owned)))
        })
        .collect()
}

fn item(name: &str, schema: &Value) -> TokenStream {
    let ident = format_ident!("{name}");
    let documentation = docs::attributes(api::text(schema, "description"));
    let deprecated = docs::deprecated(api::deprecation(schema).as_deref());
    let (values, variants): (Vec<_>, Vec<_>) =
        variants(schema).into_iter().map(|(value, variant)| (value, format_ident!("{variant}"))).unzip();
    quote! {
        crate::open::open_enum! {
            #(#documentation)*
            #deprecated
            pub enum #ident { #(#variants = #values),* }
        }
    }
}
