//! Turns progenitor's code into the client's. Only this stage changes generated code.
//!
//! progenitor writes the types, and a method for each operation.
//! This stage replaces its run time by the client's, and its enums and unions by open ones, and writes a call for each
//! operation, with a setter for everything that can be set.

use quote::quote;
use syn::{Item, ItemImpl, ItemMod};

use crate::api;
use crate::document::Document;
use crate::finding::Findings;
use crate::generate::surprise;
use crate::prepare::Prepared;

mod boxes;
mod calls;
mod described;
mod docs;
mod enums;
mod example;
mod pages;
mod plain_paths;
mod rust_types;
mod schemas;
mod setters;
mod signatures;
mod structs;
mod table;
mod unions;

pub(crate) use enums::variants;

/// A file of the client.
pub struct File {
    /// The path below the folder of the generated modules.
    pub path: &'static str,
    /// The documentation of the module.
    pub about: &'static str,
    /// The code.
    pub code: syn::File,
}

impl std::fmt::Debug for File {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("File").field("path", &self.path).finish_non_exhaustive()
    }
}

/// Writes the client's code from progenitor's.
///
/// # Errors
///
/// Returns a finding where progenitor's code is not as this stage expects, which a new version of progenitor could
/// cause.
pub fn shape(document: &Document, prepared: &Prepared, file: syn::File) -> Result<Vec<File>, Findings> {
    let (types, methods) = split(document, file)?;
    let operations = api::operations(document);
    let uses = api::uses(document, &operations);
    let types = structs::Types::new(document, prepared, &uses, types);
    let signatures = signatures::read(&methods)
        .map_err(|name| surprise(document, "", &format!("the arguments of `{name}`")))?;
    let all = calls::all(document, &operations, &types, &signatures)?;

    let structs = types.items();
    let enums = enums::items(document);
    let unions = unions::items(document);
    let inputs = all.iter().map(calls::Call::input);
    let calls = all.iter().map(calls::Call::call);
    let pages = pages::items(document, &all, &types)?;
    let client = calls::client(document, &all);
    let table = table::items(document, &operations, &uses.known());
    let files = [
        (
            "types.rs",
            "The data of requests and responses.",
            quote! {
                use ::serde::{Deserialize, Serialize};
                use crate::convert::{Set, SetList};
                use crate::{Nullable, Secret, lenient};
                #(#structs)*
                #(#enums)*
                #(#unions)*
            },
        ),
        (
            "inputs.rs",
            "The input of each operation: its parameters, its body, and how they become a request.",
            quote! {
                use super::{table, types};
                use crate::Secret;
                use crate::operation::Operation;
                use crate::request::{Input, Parts};
                #(#inputs)*
            },
        ),
        (
            "calls.rs",
            "The call of each operation, with a setter for each parameter and property of the body.",
            quote! {
                use super::types;
                use crate::convert::{Set, SetList};
                use crate::{Call, Nullable, Secret};
                #(#calls)*
                #(#pages)*
            },
        ),
        (
            "client.rs",
            "The methods of [`Client`](crate::Client) that begin the calls.",
            quote! {
                use super::{calls, inputs, types};
                use crate::{Call, Client, Secret};
                #client
            },
        ),
        ("table.rs", "The operations of the document, and the schemas of their requests.", table),
    ];
    files
        .into_iter()
        .map(|(path, about, tokens)| {
            let mut code: syn::File =
                syn::parse2(tokens).map_err(|error| surprise(document, "", &format!("{path}: {error}")))?;
            plain_paths::apply(&mut code);
            Ok(File { path, about, code })
        })
        .collect()
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
