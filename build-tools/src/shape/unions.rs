//! Writes unions that keep unknown alternatives. A value is decoded by the property that tells the alternatives apart,
//! or else as the alternative that fits it best.

use std::collections::HashSet;

use heck::ToUpperCamelCase;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;
use syn::{Type, parse_quote};

use super::boxes::Boxes;
use super::setters::{argument, is};
use super::structs::holds_integer;
use super::{docs, rust_types, schemas};
use crate::api;
use crate::document::Document;

/// Writes one enum for each union component.
pub(super) fn items(document: &Document) -> Vec<TokenStream> {
    let boxes = Boxes::new(document);
    api::schemas(document)
        .filter(|(_, schema)| schema.get("oneOf").is_some())
        .map(|(name, schema)| {
            discriminated(document, name, schema, &boxes)
                .unwrap_or_else(|| fitted(document, name, schema, &boxes))
        })
        .collect()
}

/// Writes a union whose alternatives a property tells apart.
fn discriminated(document: &Document, name: &str, schema: &Value, boxes: &Boxes<'_>) -> Option<TokenStream> {
    let (property, alternatives) = api::telling(document, schema)?;
    let ident = format_ident!("{name}");
    let documentation = docs::attributes(api::text(schema, "description"));
    let types: Vec<Type> = alternatives
        .iter()
        .map(|(alternative, _)| {
            let ident = format_ident!("{alternative}");
            boxes.content(name, Some(alternative), &parse_quote!(#ident))
        })
        .collect();
    let variants: Vec<_> =
        variant_names(&alternatives.iter().map(|(alternative, _)| *alternative).collect::<Vec<_>>())
            .into_iter()
            .map(|variant| format_ident!("{variant}"))
            .collect();
    let conversions = variants.iter().zip(&types).map(|(variant, ty)| Boxes::conversion(&ident, variant, ty));
    let comments = alternatives.iter().map(|(alternative, _)| {
        docs::attributes(
            api::schema(document, alternative).map_or("", |schema| api::text(schema, "description")),
        )
    });
    let values = alternatives.iter().map(|(_, value)| match value {
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
            /// An alternative that is newer than this crate.
            Unknown(crate::UnknownVariant),
        }
        #(#conversions)*
        crate::open::union! { #ident by #property { #(#variants(#types) = #values,)* } }
    })
}

/// Writes a union whose alternatives differ only in their form.
fn fitted(document: &Document, name: &str, schema: &Value, boxes: &Boxes<'_>) -> TokenStream {
    let ident = format_ident!("{name}");
    let documentation = docs::attributes(api::text(schema, "description"));
    let alternatives: Vec<&Value> =
        schema.get("oneOf").and_then(Value::as_array).into_iter().flatten().collect();
    let variants: Vec<_> =
        form_names(name, &alternatives).into_iter().map(|variant| format_ident!("{variant}")).collect();
    let content = |schema: &&Value| boxes.content(name, api::referenced(schema), &rust_types::of(schema));
    let types: Vec<Type> = alternatives.iter().map(content).collect();
    let comments = alternatives.iter().map(|alternative| {
        let component = api::referenced(alternative).and_then(|name| api::schema(document, name));
        docs::attributes(api::text(component.unwrap_or(alternative), "description"))
    });
    let reads = types.iter().map(|ty| match holds_integer(ty) {
        true => quote!(crate::lenient::integer),
        false => quote!(::serde::Deserialize::deserialize),
    });
    let indices = (0..alternatives.len()).map(proc_macro2::Literal::usize_unsuffixed);
    let table = schemas::constant(name);
    let mut seen = HashSet::new();
    let conversions = types.iter().zip(&variants).filter(|(ty, _)| seen.insert(quote!(#ty).to_string()));
    let conversions = conversions.map(|(ty, variant)| {
        let unboxed = Boxes::conversion(&ident, variant, ty);
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
                fn from(alternative: #ty) -> Self {
                    Self::#variant(alternative)
                }
            }
            #unboxed
            #text
        }
    });
    quote! {
        #(#documentation)*
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #ident {
            #(#(#comments)* #variants(#types),)*
            /// A value that fits none of the alternatives.
            Unknown(crate::UnknownVariant),
        }
        #(#conversions)*
        crate::open::fitted_union! {
            #ident by super::table::#table { #(#indices => #variants(#types) by #reads,)* }
        }
    }
}

/// Returns the names of alternatives of any form: components by their names, other values by their types.
fn form_names(union: &str, alternatives: &[&Value]) -> Vec<String> {
    let components: Option<Vec<&str>> =
        alternatives.iter().map(|alternative| api::referenced(alternative)).collect();
    if let Some(components) = components {
        return variant_names(&components).into_iter().map(|name| free_of(union, name)).collect();
    }
    let lists = alternatives.iter().filter(|alternative| alternative["type"] == "array").count();
    let mut taken = HashSet::from(["Unknown".to_owned()]);
    alternatives
        .iter()
        .map(|alternative| {
            let name = match (api::referenced(alternative), argument(&rust_types::of(alternative), "Vec")) {
                (Some(name), _) => free_of(union, name.to_owned()),
                (None, Some(item)) if lists > 1 => format!("{}List", word(item)),
                (None, _) => word(&rust_types::of(alternative)),
            };
            let numbered = (2_u32..).map(|number| format!("{name}{number}"));
            let free = std::iter::once(name.clone()).chain(numbered).find(|name| taken.insert(name.clone()));
            free.unwrap_or(name)
        })
        .collect()
}

/// Returns the name of a component without that of the union it was made for.
fn free_of(union: &str, name: String) -> String {
    match name.strip_prefix(union) {
        Some(rest) if rest.starts_with(|first: char| first.is_ascii_uppercase()) && rest != "Unknown" => {
            rest.to_owned()
        }
        _ => name,
    }
}

/// Returns a type as a word.
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

/// Returns the names of the alternatives without the words that all of them begin or end with.
fn variant_names(alternatives: &[&str]) -> Vec<String> {
    let words: Vec<Vec<String>> = alternatives.iter().map(|alternative| split_words(alternative)).collect();
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
    if alternatives.len() < 2 || before + after >= shortest {
        return alternatives.iter().map(|alternative| (*alternative).to_owned()).collect();
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
fn variants_drop_the_words_that_all_alternatives_share() {
    assert_eq!(
        variant_names(&["EnqueuedKnowledgeBaseEntry", "RejectedKnowledgeBaseEntry"]),
        ["Enqueued", "Rejected"]
    );
    assert_eq!(variant_names(&["Mention", "MentionPlaceholder"]), ["Mention", "MentionPlaceholder"]);
    assert_eq!(variant_names(&["PetCat", "PetDog"]), ["Cat", "Dog"]);
    assert_eq!(variant_names(&["Cat"]), ["Cat"]);
}
