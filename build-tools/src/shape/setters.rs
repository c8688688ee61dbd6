//! How a value is taken: what a caller may pass for a type.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{GenericArgument, PathArguments, Type};

/// A parameter by position and the expression that makes the type of it.
pub(super) struct Taken {
    pub(super) parameter: TokenStream,
    pub(super) expression: TokenStream,
}

/// How a function takes a value by position: a text in any form, everything else as it is, so that the compiler finds
/// arguments that were swapped.
pub(super) fn taken(name: &syn::Ident, ty: &Type) -> Taken {
    if let Some(item) = argument(ty, "Vec") {
        if is(item, "String") {
            return Taken {
                parameter: quote!(#name: impl IntoIterator<Item = impl Into<String>>),
                expression: quote!(#name.into_iter().map(Into::into).collect()),
            };
        }
        return Taken {
            parameter: quote!(#name: impl IntoIterator<Item = #item>),
            expression: quote!(#name.into_iter().collect()),
        };
    }
    if is(ty, "String") || is(ty, "Secret") {
        return Taken { parameter: quote!(#name: impl Into<#ty>), expression: quote!(#name.into()) };
    }
    Taken { parameter: quote!(#name: #ty), expression: quote!(#name) }
}

/// What a setter takes, and the `Option` that it makes of it.
pub(super) struct Set {
    pub(super) generics: TokenStream,
    pub(super) parameter: TokenStream,
    pub(super) expression: TokenStream,
}

/// How a setter takes a value, or an `Option` of it.
pub(super) fn set(name: &syn::Ident, ty: &Type) -> Set {
    let (parameter, expression) = match argument(ty, "Vec") {
        Some(item) => (quote!(#name: impl SetList<#item, K>), quote!(#name.into_list())),
        None => (quote!(#name: impl Set<#ty, K>), quote!(#name.into_option())),
    };
    Set { generics: quote!(<K>), parameter, expression }
}

/// The type inside `Option`, if it is one.
pub(super) fn inside_option(ty: &Type) -> Option<&Type> {
    argument(ty, "Option")
}

/// The one type argument of a type with that last segment.
pub(super) fn argument<'a>(ty: &'a Type, name: &str) -> Option<&'a Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last().filter(|last| last.ident == name)?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    })
}

/// Whether a type is a path that ends in that name.
pub(super) fn is(ty: &Type, name: &str) -> bool {
    matches!(ty, Type::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == name))
}

/// The last type argument of a type with that last segment: the value of a map, the item of a list.
pub(super) fn last_argument<'a>(ty: &'a Type, name: &str) -> Option<&'a Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last().filter(|last| last.ident == name)?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    arguments.args.iter().rev().find_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    })
}
