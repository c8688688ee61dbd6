//! Writes structs that a caller can build, and that do not break when the server adds to them.
//!
//! Fields are in the order of the document, optional fields are `Option`s, integers are also decoded from `12.0`, and a
//! field that a request can set to null keeps null apart from absent.

use std::collections::HashMap;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;
use syn::visit_mut::{self, VisitMut};
use syn::{Item, Type, parse_quote};

use super::described::{described, first_sentence};
use super::setters::{Set, Taken, argument, inside_option, set, taken};
use super::{docs, setters};
use crate::api::{self, Uses};
use crate::complete::directions::READ_ONLY;
use crate::document::Document;
use crate::prepare::Prepared;

/// The structs of the client, and the other items that progenitor wrote for components.
pub(super) struct Types {
    structs: Vec<Struct>,
    /// The index of each struct in `structs`, by its name.
    index: HashMap<String, usize>,
    others: Vec<Item>,
}

/// A struct.
pub(super) struct Struct {
    pub(super) ident: syn::Ident,
    pub(super) fields: Vec<Field>,
    made: Made,
    description: String,
    deprecated: Option<String>,
}

/// Who creates the values of a struct.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Made {
    /// The server: fields only.
    ByServer,
    /// Callers, as part of a request: a constructor and setters.
    ByCaller,
    /// Callers, only as the body of a request. Its required fields may be unset while a call is filled.
    AsBody,
}

/// A field of a struct.
pub(super) struct Field {
    pub(super) ident: syn::Ident,
    /// The name on the wire.
    pub(super) wire: String,
    /// The type of the value, without the `Option` of an optional one.
    pub(super) ty: Type,
    /// Whether the document requires the property.
    pub(super) required: bool,
    /// Whether the field is an `Option` although it is required.
    unset: bool,
    pub(super) description: String,
    pub(super) deprecated: Option<String>,
    /// Whether only responses have the property, although the type is sent too.
    read_only: bool,
}

impl Types {
    pub(super) fn new(document: &Document, prepared: &Prepared, uses: &Uses<'_>, items: Vec<Item>) -> Self {
        let mut types = Self { structs: Vec::new(), index: HashMap::new(), others: Vec::new() };
        for item in items {
            let Some(name) = name(&item) else { continue };
            let Some(schema) = api::schema(document, &name) else { continue };
            if schema.get("enum").is_some() || schema.get("oneOf").is_some() {
                // `enums` and `unions` write these as open types.
                continue;
            }
            match item {
                Item::Struct(item) if matches!(item.fields, syn::Fields::Named(_)) => {
                    let prepared = &prepared.value["components"]["schemas"][&name];
                    types.index.insert(name.clone(), types.structs.len());
                    let made = match name.as_str() {
                        name if uses.bodies.contains(&name) => Made::AsBody,
                        name if uses.sent.contains(&name) => Made::ByCaller,
                        _ => Made::ByServer,
                    };
                    types.structs.push(Struct::new(document, &item, schema, prepared, made));
                }
                // A struct whose fields are all optional derives `Default`.
                Item::Impl(item) if is_default(&item) => {}
                item => types.others.push(item),
            }
        }
        types
    }

    /// Returns the type as it is written outside of the module `types`.
    pub(super) fn outside(&self, document: &Document, ty: &Type) -> Type {
        let mut ty = ty.clone();
        Outside(document).visit_type_mut(&mut ty);
        ty
    }

    /// Returns the struct of a component.
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
        made: Made,
    ) -> Self {
        let names = schema["properties"].as_object().into_iter().flatten().map(|(name, _)| name.as_str());
        let order: HashMap<&str, usize> = names.enumerate().map(|(index, name)| (name, index)).collect();
        let mut fields: Vec<Field> = item
            .fields
            .iter()
            .filter_map(|field| Field::new(document, field, schema, prepared, made))
            .collect();
        fields.sort_by_key(|field| order.get(field.wire.as_str()).copied());
        Self {
            ident: item.ident.clone(),
            fields,
            made,
            description: api::text(schema, "description").to_owned(),
            deprecated: api::deprecation(schema),
        }
    }

    pub(super) fn is_body(&self) -> bool {
        self.made == Made::AsBody
    }

    fn tokens(&self) -> TokenStream {
        let Self { ident, fields, made, .. } = self;
        let documentation = docs::attributes(&self.description);
        let deprecated = docs::deprecated(self.deprecated.as_deref());
        let default = fields.iter().all(|field| field.is_option()).then(|| quote!(, Default));
        let must_use = (*made == Made::AsBody).then(|| quote!(#[must_use]));
        let declarations = fields.iter().map(Field::declaration);
        let methods = (*made != Made::ByServer).then(|| {
            let (required, constructor) = self.constructor();
            let setters = fields.iter().filter(|field| !field.required && !field.read_only);
            let setters = setters.map(|field| field.setter(*made));
            quote! {
                impl #ident {
                    #constructor
                    #(#setters)*
                }
                #required
            }
        });
        quote! {
            #(#documentation)*
            #deprecated
            #[derive(Clone, Debug, PartialEq, Deserialize, Serialize #default)]
            #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
            #must_use
            #[non_exhaustive]
            pub struct #ident {
                #(#declarations)*
            }
            #methods
        }
    }

    /// Reports whether the constructor takes a struct that names the required fields.
    pub(super) fn names_required(&self) -> bool {
        let types: Vec<String> = self
            .fields
            .iter()
            .filter(|field| field.required)
            .map(|field| crate::render::inline(&field.ty))
            .collect();
        types.iter().any(|ty| types.iter().filter(|other| *other == ty).count() > MOST_ALIKE)
    }

    /// Writes the constructor from the required fields. If many of them have the same type, so that a swap would go
    /// unnoticed, they come in a struct that names them.
    fn constructor(&self) -> (Option<TokenStream>, TokenStream) {
        let ident = &self.ident;
        let (required, optional): (Vec<_>, Vec<_>) = self.fields.iter().partition(|field| field.required);
        let values = |from: &dyn Fn(&Field) -> TokenStream| -> Vec<TokenStream> {
            let value = |field: &&Field| {
                let (name, value) = (&field.ident, from(field));
                let value = if field.unset { quote!(Some(#value)) } else { value };
                quote!(#name: #value)
            };
            required.iter().map(value).collect()
        };
        let names = optional.iter().map(|field| &field.ident);
        let rest = match (optional.is_empty(), self.fields.iter().all(Field::is_option)) {
            (true, _) => quote!(),
            (false, true) => quote!(..Self::default()),
            (false, false) => quote!(#(#names: None),*),
        };
        if self.names_required() {
            let named = format_ident!("{ident}Required");
            let values = values(&|field| {
                let name = &field.ident;
                quote!(required.#name)
            });
            let fields = required.iter().map(|field| {
                let (name, ty) = (&field.ident, &field.ty);
                let documentation = docs::attributes(&field.description);
                quote!(#(#documentation)* pub #name: #ty,)
            });
            let comment = docs::lines(&format!("The required fields of a [`{ident}`], by name."));
            let item = quote! {
                #(#comment)*
                #[derive(Clone, Debug, PartialEq)]
                pub struct #named { #(#fields)* }
            };
            let comment = docs::lines(&format!("Creates a `{ident}` from its required fields."));
            let constructor = quote! {
                #(#comment)*
                pub fn new(required: #named) -> Self {
                    Self { #(#values,)* #rest }
                }
            };
            return (Some(item), constructor);
        }
        let taken: Vec<Taken> = required.iter().map(|field| taken(&field.ident, &field.ty)).collect();
        let parameters = taken.iter().map(|taken| &taken.parameter);
        let expressions: Vec<_> = required
            .iter()
            .zip(&taken)
            .map(|(field, taken)| {
                let (name, value) = (&field.ident, &taken.expression);
                let value = if field.unset { quote!(Some(#value)) } else { value.clone() };
                if quote!(#name).to_string() == value.to_string() { value } else { quote!(#name: #value) }
            })
            .collect();
        let comment = match required.len() {
            0 => format!("Creates a `{ident}` without any fields set."),
            _ => format!("Creates a `{ident}` from its required fields."),
        };
        let comment = docs::lines(&comment);
        let made = match (expressions.is_empty(), optional.is_empty()) {
            (true, false) => quote!(Self::default()),
            _ => quote!(Self { #(#expressions,)* #rest }),
        };
        (
            None,
            quote! {
                #(#comment)*
                pub fn new(#(#parameters),*) -> Self {
                    #made
                }
            },
        )
    }
}

/// The most required fields of one type that a constructor takes by position.
const MOST_ALIKE: usize = 4;

impl Field {
    fn new(
        document: &Document,
        field: &syn::Field,
        schema: &Value,
        prepared: &Value,
        made: Made,
    ) -> Option<Self> {
        let ident = field.ident.clone()?;
        let name = serde_name(field).unwrap_or_else(|| ident.to_string());
        let wire = prepared["properties"][&name].get("x-wire-name").and_then(Value::as_str).unwrap_or(&name);
        let property = schema["properties"].get(wire)?;
        let required = docs::required(schema).contains(&wire);
        let nullable = property.get("nullable") == Some(&Value::Bool(true));
        // In a circle of several structs, the box may be around the `Option`.
        let boxed = argument(&field.ty, "Box").and_then(inside_option);
        let inner = match boxed {
            Some(inner) => parse_quote!(::std::boxed::Box<#inner>),
            None => inside_option(&field.ty).unwrap_or(&field.ty).clone(),
        };
        let ty = match (required, nullable) {
            (_, true) if made == Made::AsBody => parse_quote!(Nullable<#inner>),
            (true, true) => parse_quote!(Option<#inner>),
            (false, true) if made == Made::ByCaller => parse_quote!(Nullable<#inner>),
            _ => inner,
        };
        Some(Self {
            ident,
            wire: wire.to_owned(),
            ty,
            required,
            unset: required && made == Made::AsBody,
            description: described(document, api::text(property, "description"), property),
            read_only: property.get(READ_ONLY).is_some(),
            deprecated: api::deprecation_among(property, |name| {
                Some(api::rust_name(name, schema["properties"].get(name)?))
            }),
        })
    }

    /// Reports whether the field itself is an `Option` that is `None` while it is unset.
    pub(super) fn is_option(&self) -> bool {
        !self.required || self.unset
    }

    /// Returns the type of the field itself.
    fn declared(&self) -> Type {
        let ty = &self.ty;
        if self.is_option() { parse_quote!(Option<#ty>) } else { ty.clone() }
    }

    fn declaration(&self) -> TokenStream {
        let Self { ident, wire, .. } = self;
        let ty = self.declared();
        let documentation = docs::attributes(&self.description);
        let deprecated = docs::deprecated(self.deprecated.as_deref());
        let rename = (ident != wire).then(|| quote!(rename = #wire));
        let skip = self.is_option().then(|| quote!(skip_serializing_if = "Option::is_none"));
        let nullable = argument(&self.ty, "Nullable").is_some();
        let lenient = match (nullable, holds_integer(&ty)) {
            (true, true) => Some("lenient::nullable_integer"),
            (true, false) => Some("lenient::nullable"),
            (false, true) => Some("lenient::integer"),
            (false, false) => None,
        };
        // serde decodes an absent `Option` as `None` only if the field has no `deserialize_with`.
        let default = (lenient.is_some() && inside_option(&ty).is_some()).then(|| quote!(default));
        let lenient = lenient.map(|function| quote!(deserialize_with = #function));
        let serde: Vec<_> = [rename, default, skip, lenient].into_iter().flatten().collect();
        let serde = (!serde.is_empty()).then(|| quote!(#[serde(#(#serde),*)]));
        let schemars = self.unset.then(|| quote!(#[cfg_attr(feature = "schemars", schemars(required))]));
        quote! {
            #(#documentation)*
            #deprecated
            #serde
            #schemars
            pub #ident: #ty,
        }
    }

    fn setter(&self, made: Made) -> TokenStream {
        let Self { ident, ty, .. } = self;
        let Set { generics, parameter, expression } = set(ident, ty);
        let documentation = docs::attributes(&first_sentence(&self.description));
        let deprecated = docs::deprecated(self.deprecated.as_deref());
        let must_use = (made == Made::ByCaller).then(|| quote!(#[must_use]));
        quote! {
            #(#documentation)*
            #deprecated
            #must_use
            pub fn #ident #generics(mut self, #parameter) -> Self {
                self.#ident = #expression;
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

pub(super) fn holds_integer(ty: &Type) -> bool {
    ["i64", "u64"].iter().any(|name| setters::is(ty, name))
        || ["Option", "Vec", "Nullable", "HashMap"]
            .iter()
            .any(|name| setters::last_argument(ty, name).is_some_and(holds_integer))
}

/// Returns the name of the component an item belongs to.
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

/// Returns the name that `#[serde(rename = …)]` gives a field.
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
