//! What progenitor wrote, made into what a caller would like to have: the one place that changes generated code.
//!
//! progenitor gives the types and the code that builds each request.
//! Here its run time is replaced by the client's own, its enums and unions by open ones, and each operation gets a
//! call of its own, with a setter for everything that can be set.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Item, ItemImpl, ItemMod};

use crate::api;
use crate::document::Document;
use crate::finding::Findings;
use crate::generate::surprise;
use crate::prepare::Prepared;

mod calls;
mod docs;
mod dynamic;
mod enums;
mod pages;
mod plain_paths;
mod requests;
mod rules;
mod setters;
mod structs;
mod table;
mod unions;

/// Makes the client's code from progenitor's.
///
/// # Errors
///
/// Returns a finding where progenitor's code is not as this stage knows it, which a new version of progenitor
/// could cause.
pub fn shape(document: &Document, prepared: &Prepared, file: syn::File) -> Result<syn::File, Findings> {
    let (types, methods) = split(document, file)?;
    let operations = api::operations(document);
    let types = structs::Types::new(document, prepared, types);
    let methods = requests::Methods::new(document, prepared, methods)?;

    let structs = types.items();
    let enums = enums::items(document);
    let unions = unions::items(document);
    let requests = methods.items();
    let all = calls::all(document, &operations, &types, &methods)?;
    let calls = calls::items(&all);
    let client = calls::client(document, &all);
    let pages = pages::items(document, &all, &types)?;
    let dynamic = dynamic::items(&all);
    let table = table::items(document, &operations);
    let tokens: TokenStream = quote! {
        /// What requests and responses are made of.
        pub mod types {
            #(#structs)*
            #(#enums)*
            #(#unions)*
        }
        #requests
        /// The calls: one type for each operation. A method of [`Client`](crate::Client) begins a call, its own methods
        /// set it up, and `send` sends it.
        pub mod calls {
            use super::{spec, types};
            use crate::request::{Request, Requests};
            #(#calls)*
            #(#pages)*
        }
        #client
        #dynamic
        #table
    };
    let mut file: syn::File =
        syn::parse2(tokens).map_err(|error| surprise(document, "", &error.to_string()))?;
    plain_paths::apply(&mut file);
    Ok(file)
}

/// Takes the types and the methods out of progenitor's file.
fn split(document: &Document, file: syn::File) -> Result<(Vec<Item>, Vec<syn::ImplItemFn>), Findings> {
    let mut types = None;
    let mut methods = Vec::new();
    for item in file.items {
        match item {
            Item::Mod(ItemMod { ident, content: Some((_, items)), .. }) if ident == "types" => {
                types = Some(items)
            }
            Item::Impl(ItemImpl { trait_: None, items, .. }) => {
                methods.extend(items.into_iter().filter_map(|item| match item {
                    syn::ImplItem::Fn(method) if method.sig.asyncness.is_some() => Some(method),
                    _ => None,
                }));
            }
            _ => {}
        }
    }
    let types = types.ok_or_else(|| surprise(document, "", "there is no module `types`"))?;
    Ok((types, methods))
}
