//! Writes parameters: what a caller may pass for a type.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{GenericArgument, PathArguments, Type};

/// A parameter by position, and the expression that converts it to the type.
pub(super) struct Taken {
    pub(super) parameter: TokenStream,
    pub(super) expression: TokenStream,
}

/// Returns how a function takes a value by position: text in any form, everything else by its exact type, so that the
/// compiler finds swapped arguments.
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

/// The parameter of a setter, and the expression that converts it to an `Option`.
pub(super) struct Set {
    pub(super) generics: TokenStream,
    pub(super) parameter: TokenStream,
    pub(super) expression: TokenStream,
}

/// Returns how a setter takes a value, or an `Option` of it.
pub(super) fn set(name: &syn::Ident, ty: &Type) -> Set {
    let (parameter, expression) = match argument(ty, "Vec") {
        Some(item) => (quote!(#name: impl SetList<#item, K>), quote!(#name.into_list())),
        None => (quote!(#name: impl Set<#ty, K>), quote!(#name.into_option())),
    };
    Set { generics: quote!(<K>), parameter, expression }
}

/// Returns the type inside `Option`, if the type is an `Option`.
pub(super) fn inside_option(ty: &Type) -> Option<&Type> {
    argument(ty, "Option")
}

/// Returns the only type argument of a type whose last segment has this name.
pub(super) fn argument<'a>(ty: &'a Type, name: &str) -> Option<&'a Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last().filter(|last| last.ident == name)?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    })
}

/// Reports whether a type is a path that ends in this name.
pub(super) fn is(ty: &Type, name: &str) -> bool {
    matches!(ty, Type::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == name))
}

/// Returns the last type argument of a type whose last segment has this name: the value of a map, the item of a list.
pub(super) fn last_argument<'a>(ty: &'a Type, name: &str) -> Option<&'a Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last().filter(|last| last.ident == name)?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    arguments.args.iter().rev().find_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    })
}
