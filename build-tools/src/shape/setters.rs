//! How a value is taken: what a caller may pass for a type.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{GenericArgument, PathArguments, Type};

/// A parameter `value: …` and the expression that makes the type of it.
pub(super) struct Taken {
    pub(super) parameter: TokenStream,
    pub(super) expression: TokenStream,
}

/// How a function takes a value of a type under a name.
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
    if is(ty, "i64") || is(ty, "f64") || is(ty, "bool") {
        return Taken { parameter: quote!(#name: #ty), expression: quote!(#name) };
    }
    Taken { parameter: quote!(#name: impl Into<#ty>), expression: quote!(#name.into()) }
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
