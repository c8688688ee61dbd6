//! A union that keeps what it does not know. It looks at the property that tells its members apart, or else at which
//! member fits a value best.

use std::collections::HashSet;

use heck::ToUpperCamelCase;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;
use syn::Type;

use super::setters::{argument, is};
use super::structs::holds_integer;
use super::{docs, rust_types, schemas};
use crate::api;
use crate::document::Document;

/// One enum for each union component.
pub(super) fn items(document: &Document) -> Vec<TokenStream> {
    api::schemas(document)
        .filter(|(_, schema)| schema.get("oneOf").is_some())
        .map(|(name, schema)| told(document, name, schema).unwrap_or_else(|| fitted(document, name, schema)))
        .collect()
}

/// A union whose members a property tells apart.
fn told(document: &Document, name: &str, schema: &Value) -> Option<TokenStream> {
    let (property, members) = api::telling(document, schema)?;
    let ident = format_ident!("{name}");
    let documentation = docs::attributes(api::text(schema, "description"));
    let types: Vec<_> = members.iter().map(|(member, _)| format_ident!("{member}")).collect();
    let variants: Vec<_> = variant_names(&members.iter().map(|(member, _)| *member).collect::<Vec<_>>())
        .into_iter()
        .map(|variant| format_ident!("{variant}"))
        .collect();
    let comments = members.iter().map(|(member, _)| {
        docs::attributes(api::schema(document, member).map_or("", |schema| api::text(schema, "description")))
    });
    let values = members.iter().map(|(_, value)| match value {
        Value::Bool(value) => quote!(#value),
        value => {
            let text = value.as_str().unwrap_or_default();
            quote!(#text)
        }
    });
    Some(quote! {
        #(#documentation)*
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #ident {
            #(#(#comments)* #variants(#types),)*
            /// A member that is newer than this crate.
            Unknown(crate::UnknownMember),
        }
        crate::open::union! { #ident by #property { #(#variants(#types) = #values,)* } }
    })
}

/// A union whose members differ in their form alone.
fn fitted(document: &Document, name: &str, schema: &Value) -> TokenStream {
    let ident = format_ident!("{name}");
    let documentation = docs::attributes(api::text(schema, "description"));
    let members: Vec<&Value> = schema.get("oneOf").and_then(Value::as_array).into_iter().flatten().collect();
    let variants: Vec<_> =
        form_names(name, &members).into_iter().map(|variant| format_ident!("{variant}")).collect();
    let types: Vec<Type> = members.iter().map(|member| rust_types::of(member)).collect();
    let comments = members.iter().map(|member| {
        let component = api::referenced(member).and_then(|name| api::schema(document, name));
        docs::attributes(api::text(component.unwrap_or(member), "description"))
    });
    let reads = types.iter().map(|ty| match holds_integer(ty) {
        true => quote!(crate::lenient::integer),
        false => quote!(::serde::Deserialize::deserialize),
    });
    let indices = (0..members.len()).map(proc_macro2::Literal::usize_unsuffixed);
    let table = schemas::constant(name);
    let mut seen = HashSet::new();
    let conversions = types.iter().zip(&variants).filter(|(ty, _)| seen.insert(quote!(#ty).to_string()));
    let conversions = conversions.map(|(ty, variant)| {
        let text = is(ty, "String").then(|| {
            quote! {
                impl From<&str> for #ident {
                    fn from(text: &str) -> Self {
                        Self::#variant(text.to_owned())
                    }
                }
            }
        });
        quote! {
            impl From<#ty> for #ident {
                fn from(member: #ty) -> Self {
                    Self::#variant(member)
                }
            }
            #text
        }
    });
    quote! {
        #(#documentation)*
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #ident {
            #(#(#comments)* #variants(#types),)*
            /// A value that fits none of the members.
            Unknown(crate::UnknownMember),
        }
        #(#conversions)*
        crate::open::fitted_union! {
            #ident by super::table::#table { #(#indices => #variants(#types) by #reads,)* }
        }
    }
}

/// The names of members of any form: components by their names, other values by their types.
fn form_names(union: &str, members: &[&Value]) -> Vec<String> {
    let components: Option<Vec<&str>> = members.iter().map(|member| api::referenced(member)).collect();
    if let Some(components) = components {
        return variant_names(&components).into_iter().map(|name| free_of(union, name)).collect();
    }
    let lists = members.iter().filter(|member| member["type"] == "array").count();
    let mut taken = HashSet::from(["Unknown".to_owned()]);
    members
        .iter()
        .map(|member| {
            let name = match (api::referenced(member), argument(&rust_types::of(member), "Vec")) {
                (Some(name), _) => free_of(union, name.to_owned()),
                (None, Some(item)) if lists > 1 => format!("{}List", word(item)),
                (None, _) => word(&rust_types::of(member)),
            };
            let numbered = (2_u32..).map(|number| format!("{name}{number}"));
            let free = std::iter::once(name.clone()).chain(numbered).find(|name| taken.insert(name.clone()));
            free.unwrap_or(name)
        })
        .collect()
}

/// The name of a component without that of the union it was made for.
fn free_of(union: &str, name: String) -> String {
    match name.strip_prefix(union) {
        Some(rest) if rest.starts_with(|first: char| first.is_ascii_uppercase()) && rest != "Unknown" => {
            rest.to_owned()
        }
        _ => name,
    }
}

/// A type as a word.
fn word(ty: &Type) -> String {
    let Type::Path(path) = ty else { return "Other".to_owned() };
    let name = path.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
    match name.as_str() {
        "i64" => "Integer".to_owned(),
        "f64" => "Number".to_owned(),
        "bool" => "Boolean".to_owned(),
        "Vec" => "List".to_owned(),
        "HashMap" => "Map".to_owned(),
        "Value" => "Any".to_owned(),
        _ => name,
    }
}

/// The names of the members without the words that all of them begin or end with.
fn variant_names(members: &[&str]) -> Vec<String> {
    let words: Vec<Vec<String>> = members.iter().map(|member| split_words(member)).collect();
    let shortest = words.iter().map(Vec::len).min().unwrap_or_default();
    let common = |pick: &dyn Fn(&[String], usize) -> String| {
        (0..shortest)
            .take_while(|index| {
                let first = words.first().map(|words| pick(words, *index));
                words.iter().all(|words| Some(pick(words, *index)) == first)
            })
            .count()
    };
    let before = common(&|words, index| words[index].clone());
    let after = common(&|words, index| words[words.len() - 1 - index].clone());
    if members.len() < 2 || before + after >= shortest {
        return members.iter().map(|member| (*member).to_owned()).collect();
    }
    words.iter().map(|words| words[before..words.len() - after].concat().to_upper_camel_case()).collect()
}

fn split_words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for char in name.chars() {
        match words.last_mut() {
            Some(word) if !char.is_uppercase() => word.push(char),
            _ => words.push(char.to_string()),
        }
    }
    words
}

#[test]
fn variants_drop_the_words_that_all_members_share() {
    assert_eq!(
        variant_names(&["EnqueuedKnowledgeBaseEntry", "RefusedKnowledgeBaseEntry"]),
        ["Enqueued", "Refused"]
    );
    assert_eq!(variant_names(&["Mention", "MentionPlaceholder"]), ["Mention", "MentionPlaceholder"]);
    assert_eq!(variant_names(&["PetCat", "PetDog"]), ["Cat", "Dog"]);
    assert_eq!(variant_names(&["Cat"]), ["Cat"]);
}
