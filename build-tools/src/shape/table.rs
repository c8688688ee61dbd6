//! Writes the table of operations, which the run time reads without sending anything.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::schemas;
use crate::api::{self, Operation, Role};
use crate::document::Document;

/// Writes the constants of the document, one static for each operation, and the list of all.
pub(super) fn items(document: &Document, operations: &[Operation<'_>], known: &[&str]) -> TokenStream {
    let names: Vec<_> = operations.iter().map(constant).collect();
    let default = api::default_security(document, operations);
    let statics = operations.iter().map(|operation| of_operation(document, operation, &default));
    let schemas = schemas::items(document, known);
    let server = api::server(document.value());
    let headers = api::client_headers(document).into_iter().map(|(name, value)| {
        let name = name.to_lowercase();
        quote!((#name, #value))
    });
    let version = api::version_header(document).unwrap_or("api-version").to_lowercase();
    let default = security(&default);
    let schemes = api::schemes(document);
    let count = schemes.len();
    let schemes = schemes.into_iter().map(|scheme| {
        let (name, header, prefix) = (scheme.name, scheme.header.to_lowercase(), scheme.prefix);
        let role = match scheme.role {
            Role::Credential => quote!(Credential),
            Role::User => quote!(User),
            Role::UserType => quote!(UserType),
        };
        quote!(Scheme { name: #name, header: HeaderName::from_static(#header), prefix: #prefix, role: Role::#role })
    });
    quote! {
        use http::HeaderName;
        use crate::operation::Limit::*;
        use crate::operation::*;
        /// The address of the API.
        pub(crate) const SERVER: &str = #server;
        /// The headers that a client sends with every request.
        pub(crate) const CLIENT_HEADERS: &[(&str, &str)] = &[#(#headers),*];
        /// The header that names the version of the API, in requests and responses.
        pub(crate) const VERSION_HEADER: &str = #version;
        /// The security schemes.
        pub(crate) static SCHEMES: [Scheme; #count] = [#(#schemes),*];
        /// The security of most operations, and of requests to undocumented endpoints.
        pub(crate) const DEFAULT_SECURITY: &[&[&str]] = #default;
        /// Every operation, in the order of the document.
        pub(crate) static OPERATIONS: &[&Operation] = &[#(&#names),*];
        #(#statics)*
        #(#schemas)*
    }
}

fn of_operation(document: &Document, operation: &Operation<'_>, default: &[Vec<&str>]) -> TokenStream {
    let Operation { id, path, tag, summary, compressible, beta, .. } = operation;
    let name = constant(operation);
    let mut fields = Vec::new();
    if operation.method != "get" {
        let method = operation.method.to_uppercase();
        fields.push(quote!(method: #method));
    }
    fields.extend([quote!(path: #path), quote!(tag: #tag), quote!(summary: #summary)]);
    if !operation.security.is_empty() {
        let security = match operation.security == default {
            true => quote!(DEFAULT_SECURITY),
            false => security(&operation.security),
        };
        fields.push(quote!(security: #security));
    }
    if !operation.parameters.is_empty() {
        let parameters = operation.parameters.iter().map(|parameter| {
            let (name, place) = (parameter.name, format_ident!("{}", parameter.location));
            let schema = schemas::reference(document, parameter.schema);
            let required = (parameter.required && parameter.location != "path").then(|| quote!(.required()));
            quote!(Parameter::#place(#name, #schema) #required)
        });
        fields.push(quote!(parameters: &[#(#parameters),*]));
    }
    if let Some(body) = operation.body_schema {
        let required = if operation.body_required { quote!(required) } else { quote!(optional) };
        let schema = schemas::reference(document, body);
        fields.push(quote!(body: Content::#required(#schema)));
    }
    let flags = [
        (operation.deprecated.is_some(), quote!(deprecated: true)),
        (*beta, quote!(beta: true)),
        (*compressible, quote!(compressible: true)),
    ];
    fields.extend(flags.into_iter().filter_map(|(set, field)| set.then_some(field)));
    quote! {
        pub(crate) static #name: Operation = Operation { id: #id, #(#fields,)* ..OPERATION };
    }
}

fn security(alternatives: &[Vec<&str>]) -> TokenStream {
    let alternatives = alternatives.iter().map(|names| quote!(&[#(#names),*]));
    quote!(&[#(#alternatives),*])
}

/// Returns the name of an operation's static.
pub(super) fn constant(operation: &Operation<'_>) -> syn::Ident {
    format_ident!("{}", operation.id.to_uppercase())
}
