//! Structs that a caller can build, and that do not break when the server adds to them.
//!
//! Fields stand in the order of the document, everything optional is an `Option`, whole numbers may arrive as `12.0`,
//! and what a request can set to null keeps null apart from absent.

use std::collections::{HashMap, HashSet};

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;
use syn::visit_mut::{self, VisitMut};
use syn::{Item, Type, parse_quote};

use super::setters::{Taken, inside_option, taken};
use super::{docs, setters};
use crate::api;
use crate::document::Document;
use crate::prepare::Prepared;

/// The structs of the client, and what else progenitor wrote for components.
pub(super) struct Types {
    structs: Vec<Struct>,
    /// Where in `structs` each one is.
    index: HashMap<String, usize>,
    others: Vec<Item>,
}

/// A struct.
pub(super) struct Struct {
    pub(super) ident: syn::Ident,
    pub(super) fields: Vec<Field>,
    description: String,
    deprecated: Option<String>,
}

/// A field of a struct.
pub(super) struct Field {
    pub(super) ident: syn::Ident,
    /// The name on the wire.
    pub(super) wire: String,
    /// The type of the value, without the `Option` of an optional one.
    pub(super) ty: Type,
    /// Whether it must be there.
    pub(super) required: bool,
    pub(super) description: String,
    pub(super) deprecated: Option<String>,
}

impl Types {
    pub(super) fn new(document: &Document, prepared: &Prepared, items: Vec<Item>) -> Self {
        let sent = sent(document);
        let mut types = Self { structs: Vec::new(), index: HashMap::new(), others: Vec::new() };
        for item in items {
            let Some(name) = name(&item) else { continue };
            let Some(schema) = api::schema(document, &name) else { continue };
            if schema.get("enum").is_some() || schema.get("oneOf").is_some() {
                // Written anew, as open types.
                continue;
            }
            match item {
                Item::Struct(item) if matches!(item.fields, syn::Fields::Named(_)) => {
                    let prepared = &prepared.value["components"]["schemas"][&name];
                    types.index.insert(name.clone(), types.structs.len());
                    let sent = sent.contains(name.as_str());
                    types.structs.push(Struct::new(document, &item, schema, prepared, sent));
                }
                // All optional: the derive does it.
                Item::Impl(item) if is_default(&item) => {}
                item => types.others.push(item),
            }
        }
        types
    }

    /// The type as it is written outside of the module `types`.
    pub(super) fn outside(&self, document: &Document, ty: &Type) -> Type {
        let mut ty = ty.clone();
        Outside(document).visit_type_mut(&mut ty);
        ty
    }

    /// The struct of a component.
    pub(super) fn get(&self, name: &str) -> Option<&Struct> {
        self.structs.get(*self.index.get(name)?)
    }

    pub(super) fn items(&self) -> Vec<TokenStream> {
        let others = self.others.iter().map(|item| quote!(#item));
        self.structs.iter().map(Struct::tokens).chain(others).collect()
    }
}

impl Struct {
    fn new(
        document: &Document,
        item: &syn::ItemStruct,
        schema: &Value,
        prepared: &Value,
        sent: bool,
    ) -> Self {
        let order: Vec<&String> =
            schema["properties"].as_object().into_iter().flatten().map(|(name, _)| name).collect();
        let mut fields: Vec<Field> = item
            .fields
            .iter()
            .filter_map(|field| Field::new(document, field, schema, prepared, sent))
            .collect();
        fields.sort_by_key(|field| order.iter().position(|name| **name == field.wire));
        Self {
            ident: item.ident.clone(),
            fields,
            description: api::text(schema, "description").to_owned(),
            deprecated: api::deprecation(schema),
        }
    }

    fn tokens(&self) -> TokenStream {
        let Self { ident, fields, .. } = self;
        let documentation = docs::attributes(&self.description);
        let deprecated = docs::deprecated(self.deprecated.as_deref());
        let default = fields.iter().all(|field| !field.required).then(|| quote!(, Default));
        let declarations = fields.iter().map(Field::declaration);
        let constructor = self.constructor();
        let setters = fields.iter().filter(|field| !field.required).map(Field::setter);
        quote! {
            #(#documentation)*
            #deprecated
            #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq #default)]
            #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
            #[non_exhaustive]
            pub struct #ident {
                #(#declarations)*
            }
            impl #ident {
                #constructor
                #(#setters)*
            }
        }
    }

    fn constructor(&self) -> TokenStream {
        let (required, optional): (Vec<_>, Vec<_>) = self.fields.iter().partition(|field| field.required);
        let taken: Vec<Taken> = required.iter().map(|field| taken(&field.ident, &field.ty)).collect();
        let parameters = taken.iter().map(|taken| &taken.parameter);
        let expressions = taken.iter().map(|taken| &taken.expression);
        let names = required.iter().map(|field| &field.ident);
        let rest = optional.iter().map(|field| &field.ident);
        let comment = match required.len() {
            0 => "With nothing set.",
            _ => "With what is required.",
        };
        let comment = docs::attributes(comment);
        let many = (required.len() > 7)
            .then(|| quote!(#[expect(clippy::too_many_arguments, reason = "all of them are required")]));
        quote! {
            #(#comment)*
            #many
            pub fn new(#(#parameters),*) -> Self {
                Self { #(#names: #expressions,)* #(#rest: None,)* }
            }
        }
    }
}

impl Field {
    fn new(
        document: &Document,
        field: &syn::Field,
        schema: &Value,
        prepared: &Value,
        sent: bool,
    ) -> Option<Self> {
        let ident = field.ident.clone()?;
        let name = serde_name(field).unwrap_or_else(|| ident.to_string());
        let wire = prepared["properties"][&name].get("x-wire-name").and_then(Value::as_str).unwrap_or(&name);
        let property = schema["properties"].get(wire)?;
        let required = docs::required(schema).contains(&wire);
        let nullable = property.get("nullable") == Some(&Value::Bool(true));
        let inner = inside_option(&field.ty).unwrap_or(&field.ty).clone();
        let ty = match (required, nullable) {
            (true, true) => parse_quote!(Option<#inner>),
            (false, true) if sent => parse_quote!(crate::Nullable<#inner>),
            _ => inner,
        };
        Some(Self {
            ident,
            wire: wire.to_owned(),
            ty,
            required,
            description: description(document, property),
            deprecated: api::deprecation(property),
        })
    }

    /// The type of the field itself.
    pub(super) fn declared(&self) -> Type {
        let ty = &self.ty;
        if self.required { ty.clone() } else { parse_quote!(Option<#ty>) }
    }

    fn declaration(&self) -> TokenStream {
        let Self { ident, wire, .. } = self;
        let ty = self.declared();
        let documentation = docs::attributes(&self.description);
        let deprecated = docs::deprecated(self.deprecated.as_deref());
        let rename = (ident != wire).then(|| quote!(rename = #wire));
        let option = inside_option(&ty).map(|_| quote!(default));
        let skip = (!self.required).then(|| quote!(skip_serializing_if = "Option::is_none"));
        let nullable = setters::argument(&self.ty, "Nullable").is_some();
        let lenient = match (nullable, holds_integer(&ty)) {
            (true, true) => Some("crate::lenient::nullable_integer"),
            (true, false) => Some("crate::lenient::nullable"),
            (false, true) => Some("crate::lenient::deserialize"),
            (false, false) => None,
        };
        let lenient = lenient.map(|function| quote!(deserialize_with = #function));
        let serde: Vec<_> = [rename, option, skip, lenient].into_iter().flatten().collect();
        let serde = (!serde.is_empty()).then(|| quote!(#[serde(#(#serde),*)]));
        quote! {
            #(#documentation)*
            #deprecated
            #serde
            pub #ident: #ty,
        }
    }

    fn setter(&self) -> TokenStream {
        let Self { ident, ty, .. } = self;
        let Taken { parameter, expression } = taken(&format_ident!("value"), ty);
        let documentation = docs::attributes(&format!("Sets `{}`.", self.wire));
        let deprecated = docs::deprecated(self.deprecated.as_deref());
        quote! {
            #(#documentation)*
            #deprecated
            #[must_use]
            pub fn #ident(mut self, #parameter) -> Self {
                self.#ident = Some(#expression);
                self
            }
        }
    }
}

/// Puts `types::` before the names of components.
struct Outside<'a>(&'a Document);

impl VisitMut for Outside<'_> {
    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        visit_mut::visit_path_mut(self, path);
        if let Some(name) = path.get_ident()
            && api::schema(self.0, &name.to_string()).is_some()
        {
            *path = parse_quote!(types::#name);
        }
    }
}

/// What a property is, in words: its own with an example, or the first sentence of the component it refers to.
fn description(document: &Document, property: &Value) -> String {
    let referenced = || api::schema(document, api::referenced(property)?);
    let text = match (api::text(property, "description"), referenced()) {
        ("", Some(schema)) => return first_sentence(api::text(schema, "description")),
        (text, _) => text,
    };
    match property.get("example") {
        Some(Value::String(example)) if fits(example) => format!("{text}\n\nFor example `{example}`."),
        Some(example @ (Value::Number(_) | Value::Bool(_))) => format!("{text}\n\nFor example `{example}`."),
        _ => text.to_owned(),
    }
}

/// Whether a text can stand in a line of documentation as code.
fn fits(example: &str) -> bool {
    !example.is_empty() && example.chars().count() <= 80 && !example.contains(['`', '\n'])
}

/// The text up to the first full stop, in one line.
fn first_sentence(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let end = words.iter().position(|word| word.ends_with('.')).map_or(words.len(), |last| last + 1);
    words[..end].join(" ")
}

fn holds_integer(ty: &Type) -> bool {
    setters::is(ty, "i64")
        || ["Option", "Vec", "Nullable", "HashMap"]
            .iter()
            .any(|name| setters::last_argument(ty, name).is_some_and(holds_integer))
}

/// The components that a request can hold.
fn sent(document: &Document) -> HashSet<&str> {
    let mut open: Vec<&str> =
        api::operations(document).iter().filter_map(|operation| operation.body).collect();
    let mut sent = HashSet::new();
    while let Some(name) = open.pop() {
        if sent.insert(name)
            && let Some(schema) = api::schema(document, name)
        {
            references(schema, &mut open);
        }
    }
    sent
}

fn references<'a>(node: &'a Value, found: &mut Vec<&'a str>) {
    match node {
        Value::Object(members) => {
            found.extend(
                members.get("$ref").and_then(Value::as_str).and_then(|target| target.rsplit('/').next()),
            );
            members.values().for_each(|member| references(member, found));
        }
        Value::Array(items) => items.iter().for_each(|item| references(item, found)),
        _ => {}
    }
}

/// The name of the component an item belongs to.
fn name(item: &Item) -> Option<String> {
    match item {
        Item::Struct(item) => Some(item.ident.to_string()),
        Item::Enum(item) => Some(item.ident.to_string()),
        Item::Impl(item) => last_segment(&item.self_ty),
        _ => None,
    }
}

fn last_segment(ty: &Type) -> Option<String> {
    match ty {
        Type::Path(path) => Some(path.path.segments.last()?.ident.to_string()),
        Type::Reference(reference) => last_segment(&reference.elem),
        _ => None,
    }
}

fn is_default(item: &syn::ItemImpl) -> bool {
    let path = item.trait_.as_ref().map(|(_, path, _)| path);
    path.and_then(|path| path.segments.last()).is_some_and(|last| last.ident == "Default")
}

/// The name that `#[serde(rename = …)]` gives a field.
fn serde_name(field: &syn::Field) -> Option<String> {
    let mut name = None;
    for attribute in field.attrs.iter().filter(|attribute| attribute.path().is_ident("serde")) {
        let parsed = attribute.parse_nested_meta(|meta| {
            if meta.path.is_ident("rename") {
                name = Some(meta.value()?.parse::<syn::LitStr>()?.value());
            } else if meta.input.peek(syn::Token![=]) {
                meta.value()?.parse::<syn::Expr>()?;
            }
            Ok(())
        });
        if parsed.is_err() {
            return None;
        }
    }
    name
}
