//! A union that looks at the property that tells its members apart, and keeps members it does not know.

use heck::ToUpperCamelCase;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;

use super::docs;
use crate::api;
use crate::document::Document;

/// One enum for each union component.
pub(super) fn items(document: &Document) -> Vec<TokenStream> {
    api::schemas(document)
        .filter(|(_, schema)| schema.get("oneOf").is_some())
        .filter_map(|(name, schema)| item(document, name, schema))
        .collect()
}

/// The property that tells the members of a union apart: in every member required, with one value, and no two the same.
pub(crate) fn telling<'a>(
    document: &'a Document,
    union: &'a Value,
) -> Option<(&'a str, Vec<(&'a str, &'a Value)>)> {
    let names: Vec<&str> = union.get("oneOf")?.as_array()?.iter().filter_map(api::referenced).collect();
    let members: Vec<&Value> = names.iter().map(|name| api::schema(document, name)).collect::<Option<_>>()?;
    let first = members.first()?.get("properties")?.as_object()?;
    first.keys().find_map(|property| {
        let values: Vec<&Value> = members
            .iter()
            .map(|member| {
                let required = member.get("required")?.as_array()?.iter().any(|name| name == property);
                let values = member.get("properties")?.get(property)?.get("enum")?.as_array()?;
                (required && values.len() == 1).then(|| &values[0])
            })
            .collect::<Option<_>>()?;
        let distinct = values.iter().enumerate().all(|(index, value)| !values[..index].contains(value));
        distinct.then(|| (property.as_str(), names.iter().copied().zip(values).collect()))
    })
}

fn item(document: &Document, name: &str, schema: &Value) -> Option<TokenStream> {
    let (property, members) = telling(document, schema)?;
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
