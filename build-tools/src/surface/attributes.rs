//! Reads attributes: the conditions of an item, and the notes for its users.

use proc_macro2::TokenStream;
use syn::punctuated::Punctuated;
use syn::{Attribute, Meta, Token};

use super::print::tidy;

/// The cfgs that are never set in a published crate.
const OFF: [&str; 3] = ["test", "docsrs", "other_document"];

/// Features for work on the crate itself.
const INTERNAL: [&str; 2] = ["codegen", "fuzzing"];

/// Returns the conditions under which an item exists, as notes, or `None` if it never exists.
pub(super) fn conditions(attributes: &[Attribute]) -> Option<Vec<String>> {
    let mut notes = Vec::new();
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("cfg")) {
        let Ok(predicate) = attribute.parse_args::<Meta>() else { continue };
        match holds(&predicate) {
            Some(true) => {}
            Some(false) => return None,
            None => notes.push(note(&predicate)),
        }
    }
    Some(notes)
}

fn note(predicate: &Meta) -> String {
    format!("cfg({})", tidy(quote::ToTokens::to_token_stream(predicate)))
}

/// Returns whether a predicate holds, or `None` if that depends on the user.
fn holds(predicate: &Meta) -> Option<bool> {
    match predicate {
        Meta::Path(path) => {
            path.get_ident().is_some_and(|name| OFF.iter().any(|off| name == off)).then_some(false)
        }
        Meta::NameValue(pair) => {
            let value = match &pair.value {
                syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(value), .. }) => value.value(),
                _ => return None,
            };
            (pair.path.is_ident("feature") && INTERNAL.contains(&value.as_str())).then_some(false)
        }
        Meta::List(list) => {
            let inner = list.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated).ok()?;
            let inner: Vec<_> = inner.iter().map(holds).collect();
            match list.path.get_ident()?.to_string().as_str() {
                "not" => inner.first().copied().flatten().map(|holds| !holds),
                "any" if inner.contains(&Some(true)) => Some(true),
                "any" if inner.iter().all(|holds| *holds == Some(false)) => Some(false),
                "all" if inner.contains(&Some(false)) => Some(false),
                "all" if inner.iter().all(|holds| *holds == Some(true)) => Some(true),
                _ => None,
            }
        }
    }
}

/// Reports whether an item is hidden from the documentation, so that it does not belong to the public API.
pub(super) fn is_hidden(attributes: &[Attribute]) -> bool {
    attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("doc"))
        .any(|attribute| attribute.parse_args::<Meta>().is_ok_and(|meta| meta.path().is_ident("hidden")))
}

/// Returns the attributes of an item that matter to its users, beside conditions.
pub(super) fn notes(attributes: &[Attribute]) -> Vec<String> {
    const NOTED: [&str; 3] = ["deprecated", "must_use", "non_exhaustive"];
    let noted = |attribute: &Attribute| NOTED.into_iter().find(|name| attribute.path().is_ident(name));
    attributes.iter().filter_map(noted).map(str::to_owned).collect()
}

/// Returns the traits that attributes derive, each with the conditions of its attribute.
pub(super) fn derives(attributes: &[Attribute]) -> Vec<(syn::Path, Vec<String>)> {
    let mut derived = Vec::new();
    let mut add = |tokens: TokenStream, notes: &[String]| {
        let parser = Punctuated::<syn::Path, Token![,]>::parse_terminated;
        if let Ok(paths) = syn::parse::Parser::parse2(parser, tokens) {
            derived.extend(paths.into_iter().map(|path| (path, notes.to_vec())));
        }
    };
    for attribute in attributes {
        match &attribute.meta {
            Meta::List(list) if list.path.is_ident("derive") => add(list.tokens.clone(), &[]),
            Meta::List(list) if list.path.is_ident("cfg_attr") => {
                let parser = Punctuated::<Meta, Token![,]>::parse_terminated;
                let Ok(parts) = list.parse_args_with(parser) else { continue };
                let mut parts = parts.iter();
                let Some(predicate) = parts.next() else { continue };
                let notes = match holds(predicate) {
                    Some(false) => continue,
                    Some(true) => Vec::new(),
                    None => vec![note(predicate)],
                };
                for part in parts {
                    if let Meta::List(list) = part
                        && list.path.is_ident("derive")
                    {
                        add(list.tokens.clone(), &notes);
                    }
                }
            }
            _ => {}
        }
    }
    derived
}
