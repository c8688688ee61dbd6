//! Reads the signatures of progenitor's methods: the arguments of each operation, with their names and types in Rust.
//! The bodies of the methods are dropped unread, since the run time builds and sends the requests of all operations.

use std::collections::HashMap;

use syn::{FnArg, ImplItemFn, Pat, Type, parse_quote};

use super::setters::inside_option;

/// The arguments of each method, by its name.
pub(super) type Signatures = HashMap<String, Vec<Argument>>;

/// An argument of a method.
pub(super) struct Argument {
    pub(super) ident: syn::Ident,
    /// The type that owns the value, without the `Option` of an optional argument.
    pub(super) ty: Type,
}

/// Reads the signatures. Fails with the name of a method whose arguments are not plain names.
pub(super) fn read(methods: &[ImplItemFn]) -> Result<Signatures, String> {
    methods
        .iter()
        .map(|method| {
            let name = method.sig.ident.to_string();
            let arguments: Option<Vec<Argument>> = method
                .sig
                .inputs
                .iter()
                .filter_map(|input| match input {
                    FnArg::Receiver(_) => None,
                    FnArg::Typed(argument) => Some(match &*argument.pat {
                        Pat::Ident(pattern) => {
                            Some(Argument { ident: pattern.ident.clone(), ty: owned(&argument.ty) })
                        }
                        _ => None,
                    }),
                })
                .collect();
            arguments.map(|arguments| (name.clone(), arguments)).ok_or(name)
        })
        .collect()
}

/// Returns the owned form of the type of an argument.
fn owned(ty: &Type) -> Type {
    let ty = inside_option(ty).unwrap_or(ty);
    match ty {
        Type::Reference(reference) => match &*reference.elem {
            Type::Path(path) if path.path.is_ident("str") => parse_quote!(String),
            elem => elem.clone(),
        },
        ty => ty.clone(),
    }
}
