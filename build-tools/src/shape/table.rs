//! What the run time knows of the document and of each operation without sending anything.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::schemas;
use crate::api::{self, Operation, Role};
use crate::document::Document;
use crate::names::camel;

/// The constants of the document, one static for each operation, and the list of all.
pub(super) fn items(document: &Document, operations: &[Operation<'_>], sent: &[&str]) -> TokenStream {
    let names: Vec<_> = operations.iter().map(constant).collect();
    let statics = operations.iter().map(|operation| of_operation(document, operation));
    let schemas = schemas::items(document, sent);
    let server = api::server(document);
    let headers = api::client_headers(document).into_iter().map(|(name, value)| {
        let name = name.to_lowercase();
        quote!((#name, #value))
    });
    let version = api::version_header(document).unwrap_or_default().to_lowercase();
    let default = security(&api::default_security(document, operations));
    let schemes = api::schemes(document).into_iter().map(|scheme| {
        let (name, header, prefix) = (scheme.name, scheme.header.to_lowercase(), scheme.prefix);
        let role = match scheme.role {
            Role::Credential => quote!(Credential),
            Role::User => quote!(User),
            Role::UserType => quote!(UserType),
        };
        quote!(Scheme { name: #name, header: #header, prefix: #prefix, role: Role::#role })
    });
    quote! {
        use http::Method;
        use crate::operation::Limit::*;
        use crate::operation::{
            ANY, ARRAY, BOOLEAN, Content, INTEGER, NUMBER, OBJECT, Operation, Parameter, Place, Role, STRING, Schema,
            Scheme,
        };
        /// The address of the API.
        pub(crate) const SERVER: &str = #server;
        /// The headers that a client sends with every request.
        pub(crate) const CLIENT_HEADERS: &[(&str, &str)] = &[#(#headers),*];
        /// The header that names the version of the API, in requests and responses.
        pub(crate) const VERSION_HEADER: &str = #version;
        /// The ways to say who is calling.
        pub(crate) static SCHEMES: &[Scheme] = &[#(#schemes),*];
        /// What a request to an endpoint outside of the document needs.
        pub(crate) const DEFAULT_SECURITY: &[&[&str]] = #default;
        /// Every operation, in the order of the document.
        pub(crate) static OPERATIONS: &[&Operation] = &[#(&#names),*];
        #(#statics)*
        #(#schemas)*
    }
}

fn of_operation(document: &Document, operation: &Operation<'_>) -> TokenStream {
    let Operation { id, path, tag, summary, compressible, beta, .. } = operation;
    let name = constant(operation);
    let method = format_ident!("{}", operation.method.to_uppercase());
    let deprecated = operation.deprecated.is_some();
    let security = security(&operation.security);
    let parameters = operation.parameters.iter().map(|parameter| {
        let (name, required) = (parameter.name, parameter.required);
        let place = format_ident!("{}", camel(parameter.location));
        let schema = schemas::reference(document, parameter.schema);
        quote!(Parameter { name: #name, place: Place::#place, required: #required, schema: #schema })
    });
    let body = match operation.body {
        Some(body) => {
            let (required, schema) = (operation.body_required, schemas::constant(body));
            quote!(Some(Content { required: #required, schema: &#schema }))
        }
        None => quote!(None),
    };
    quote! {
        pub(crate) static #name: Operation = Operation {
            id: #id,
            method: Method::#method,
            path: #path,
            tag: #tag,
            summary: #summary,
            security: #security,
            parameters: &[#(#parameters),*],
            body: #body,
            deprecated: #deprecated,
            beta: #beta,
            compressible: #compressible,
        };
    }
}

fn security(alternatives: &[Vec<&str>]) -> TokenStream {
    let alternatives = alternatives.iter().map(|names| quote!(&[#(#names),*]));
    quote!(&[#(#alternatives),*])
}

/// The name of an operation's static.
pub(super) fn constant(operation: &Operation<'_>) -> syn::Ident {
    format_ident!("{}", operation.id.to_uppercase())
}
