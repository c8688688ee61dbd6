//! What the run time knows of each operation without sending it.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::rules;
use crate::api::{self, Operation};
use crate::document::Document;

/// One constant for each operation, and the list of all.
pub(super) fn items(document: &Document, operations: &[Operation<'_>]) -> TokenStream {
    let names: Vec<_> = operations.iter().map(constant).collect();
    let specs = operations.iter().map(|operation| {
        let Operation { id, path, tag, summary, compressible, beta, .. } = operation;
        let name = constant(operation);
        let method = operation.method.to_uppercase();
        let deprecated = operation.deprecated.is_some();
        let access = access(operation);
        let rules = rules::items(document, operation);
        quote! {
            pub(crate) const #name: Operation = Operation {
                id: #id,
                method: #method,
                path: #path,
                tag: #tag,
                summary: #summary,
                access: Access::#access,
                deprecated: #deprecated,
                beta: #beta,
                compressible: #compressible,
                rules: &[#(#rules),*],
            };
        }
    });
    let version = api::text(&document.value()["info"], "version");
    quote! {
        /// What is known of each operation.
        pub(crate) mod spec {
            use crate::check::{Limit, Rule};
            use crate::operation::{Access, Operation};
            /// The version of the API that the document describes.
            pub(crate) const API_VERSION: &str = #version;
            /// Every operation, in the order of the document.
            pub(crate) const ALL: &[Operation] = &[#(#names),*];
            #(#specs)*
        }
    }
}

/// The name of an operation's constant.
pub(super) fn constant(operation: &Operation<'_>) -> syn::Ident {
    format_ident!("{}", operation.id.to_uppercase())
}

fn access(operation: &Operation<'_>) -> syn::Ident {
    let with_user = |alternative: &Vec<&str>| alternative.len() > 1;
    let all = &operation.security;
    let name = match () {
        () if all.is_empty() => "Open",
        () if all.iter().all(with_user) => "User",
        () if all.iter().any(with_user) => "OrganizationOrUser",
        () => "Organization",
    };
    format_ident!("{name}")
}
