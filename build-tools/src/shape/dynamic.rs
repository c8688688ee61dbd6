//! Calls by operation id, with JSON arguments: what a command line or a tool needs.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::calls::Call;

/// The match over all operations.
pub(super) fn items(calls: &[Call<'_>]) -> TokenStream {
    let arms = calls.iter().map(|call| {
        let id = call.operation.id;
        let method = format_ident!("{id}");
        let path = call.arguments.iter().filter(|argument| argument.required()).map(|argument| {
            let (name, ty) = (argument.parameter.map_or("", |parameter| parameter.name), &argument.ty);
            quote!(arguments.path::<#ty>(#name)?)
        });
        let setters = call.optional().map(|(argument, parameter)| {
            let (ident, ty, name) = (&argument.ident, &argument.ty, parameter.name);
            let take = format_ident!("{}", parameter.location);
            quote! {
                if let Some(value) = arguments.#take::<#ty>(#name)? {
                    call = call.#ident(value);
                }
            }
        });
        let body = call.body.map(|body| {
            let ident = &body.ident;
            quote! {
                if let Some(body) = arguments.body::<types::#ident>()? {
                    call = call.body(body);
                }
            }
        });
        let mutable = (call.optional().next().is_some() || body.is_some()).then(|| quote!(mut));
        quote! {
            #id => {
                let #mutable call = client.#method(#(#path),*);
                #(#setters)*
                #body
                arguments.finish()?;
                Ok(Box::new(call))
            }
        }
    });
    quote! {
        /// Calls by operation id.
        #[cfg(feature = "dynamic")]
        pub(crate) mod dynamic {
            use super::types;
            use crate::dynamic::{AnyCall, Taking};
            pub(crate) fn begin(
                client: &crate::Client,
                mut arguments: Taking,
            ) -> Result<Box<dyn AnyCall>, crate::Error> {
                match arguments.operation() {
                    #(#arms)*
                    _ => Err(arguments.unknown_operation()),
                }
            }
        }
    }
}
