//! Puts the content of a variant into a box where the union would have no size without.

use std::collections::HashMap;

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Type, parse_quote};

use super::setters::argument;
use crate::api;
use crate::circles::circle_of;
use crate::document::Document;

/// The alternatives that hold their union again. As they are, the union would have no size.
pub(super) struct Boxes<'a>(HashMap<&'a str, usize>);

impl<'a> Boxes<'a> {
    pub(super) fn new(document: &'a Document) -> Self {
        let names: Vec<&str> = api::schemas(document).map(|(name, _)| name.as_str()).collect();
        let holds = |name: &str| -> Vec<&str> {
            let Some(schema) = api::schema(document, name) else { return Vec::new() };
            let properties = schema["properties"].as_object().into_iter().flatten().map(|(_, part)| part);
            let alternatives = schema["oneOf"].as_array().into_iter().flatten();
            properties.chain(alternatives).filter_map(api::referenced).collect()
        };
        Self(circle_of(&names, holds))
    }

    /// Returns the type of the content of a variant.
    pub(super) fn content(&self, union: &str, alternative: Option<&str>, ty: &Type) -> Type {
        let circle = |name: &str| self.0.get(name);
        match alternative {
            Some(alternative) if circle(alternative) == circle(union) => parse_quote!(Box<#ty>),
            _ => ty.clone(),
        }
    }

    /// Writes the conversion from an alternative that is in a box.
    pub(super) fn conversion(union: &syn::Ident, variant: &syn::Ident, ty: &Type) -> Option<TokenStream> {
        let inside = argument(ty, "Box")?;
        Some(quote! {
            impl From<#inside> for #union {
                fn from(alternative: #inside) -> Self {
                    Self::#variant(Box::new(alternative))
                }
            }
        })
    }
}
