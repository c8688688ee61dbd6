//! Writes the Rust type of a schema as progenitor would, for schemas that progenitor does not get.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;
use syn::{Type, parse_quote};

use crate::api;

/// Returns the type of a schema, with the bare names of components.
pub(super) fn of(schema: &Value) -> Type {
    let tokens = tokens(schema);
    parse_quote!(#tokens)
}

fn tokens(schema: &Value) -> TokenStream {
    let inner = match (api::referenced(schema), schema["type"].as_str()) {
        (Some(name), _) => {
            let name = format_ident!("{name}");
            quote!(#name)
        }
        (None, Some("string")) if schema["format"] == "password" => quote!(Secret),
        (None, Some("string")) => quote!(String),
        (None, Some("integer")) => quote!(i64),
        (None, Some("number")) => quote!(f64),
        (None, Some("boolean")) => quote!(bool),
        (None, Some("array")) => {
            let item = tokens(&schema["items"]);
            quote!(Vec<#item>)
        }
        (None, Some("object")) => match schema.get("additionalProperties") {
            Some(values @ Value::Object(_)) => {
                let value = tokens(values);
                quote!(::std::collections::HashMap<String, #value>)
            }
            _ => quote!(::serde_json::Map<String, ::serde_json::Value>),
        },
        _ => return quote!(::serde_json::Value),
    };
    if schema.get("nullable") == Some(&Value::Bool(true)) { quote!(Option<#inner>) } else { inner }
}
