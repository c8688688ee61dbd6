//! Writes the input and the call of each operation: its setters, its request, and the type of its response.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::Type;

use super::described::described;
use super::setters::{Set, Taken, is, set, taken};
use super::signatures::Signatures;
use super::structs::{Struct, Types};
use super::{docs, example, rust_types, table};
use crate::api::{Operation, Parameter, Success};
use crate::document::Document;
use crate::finding::Findings;
use crate::generate::surprise;
use crate::names::camel;

/// Reads the calls of all operations.
pub(super) fn all<'a>(
    document: &'a Document,
    operations: &'a [Operation<'a>],
    types: &'a Types,
    signatures: &Signatures,
) -> Result<Vec<Call<'a>>, Findings> {
    operations.iter().map(|operation| Call::new(document, operation, types, signatures)).collect()
}

/// Writes the methods of `Client` that begin the calls, one block for each tag.
pub(super) fn client(document: &Document, calls: &[Call<'_>]) -> TokenStream {
    let mut tags: Vec<&str> = Vec::new();
    let mut methods: BTreeMap<&str, Vec<TokenStream>> = BTreeMap::new();
    for call in calls {
        let tag = call.operation.tag;
        if !tags.contains(&tag) {
            tags.push(tag);
        }
        methods.entry(tag).or_default().push(call.method(document));
    }
    let blocks = tags.iter().map(|tag| {
        let methods = methods.get(tag).into_iter().flatten();
        let documentation = docs::lines(&docs::of_tag(document, tag));
        quote! {
            #(#documentation)*
            impl Client {
                #(#methods)*
            }
        }
    });
    quote!(#(#blocks)*)
}

/// An operation with its parameters and body in Rust.
pub(super) struct Call<'a> {
    pub(super) operation: &'a Operation<'a>,
    pub(super) ident: syn::Ident,
    parameters: Vec<Argument<'a>>,
    body: Body<'a>,
    document: &'a Document,
    types: &'a Types,
}

/// A parameter of an operation, as progenitor names and types it.
pub(super) struct Argument<'a> {
    pub(super) ident: syn::Ident,
    /// The type of the value, without the `Option` of an optional one.
    pub(super) ty: Type,
    parameter: &'a Parameter<'a>,
}

/// How a call holds the body.
enum Body<'a> {
    None,
    /// As fields: the call has a setter for each.
    Fields(&'a Struct),
    /// As one value, whose type responses or other bodies use too.
    Value(Box<Type>),
}

impl<'a> Call<'a> {
    fn new(
        document: &'a Document,
        operation: &'a Operation<'a>,
        types: &'a Types,
        signatures: &Signatures,
    ) -> Result<Self, Findings> {
        let unknown = |what: &str| surprise(document, &operation.pointer, what);
        let arguments =
            signatures.get(operation.id).ok_or_else(|| unknown("no method for this operation"))?;
        let mut parameters = Vec::new();
        let mut body = Body::None;
        for argument in arguments {
            let parameter =
                operation.parameters.iter().find(|parameter| argument.ident == parameter.rust_name.as_str());
            match (parameter, operation.body.and_then(|name| types.get(name))) {
                (Some(parameter), _) => {
                    let (ident, ty) = (argument.ident.clone(), argument.ty.clone());
                    parameters.push(Argument { ident, ty, parameter });
                }
                (None, Some(of)) if of.is_body() => body = Body::Fields(of),
                (None, _) if operation.body_schema.is_some() => {
                    body = Body::Value(Box::new(argument.ty.clone()))
                }
                (None, _) => return Err(unknown("an argument that is not a parameter").into()),
            }
        }
        if parameters.len() != operation.parameters.len() {
            return Err(unknown("a parameter without an argument of the method").into());
        }
        // Path parameters come in the order of the path, the others in the order of the document.
        parameters.sort_by_key(|argument| {
            let name = argument.parameter.name;
            let in_path = operation.path.find(&format!("{{{name}}}"));
            let position = operation.parameters.iter().position(|parameter| parameter.name == name);
            (in_path.is_none(), in_path.or(position))
        });
        let ident = format_ident!("{}", camel(operation.id));
        Ok(Self { operation, ident, parameters, body, document, types })
    }

    fn outside(&self, ty: &Type) -> Type {
        self.types.outside(self.document, ty)
    }

    pub(super) fn optional(&self) -> impl Iterator<Item = (&Argument<'a>, &'a Parameter<'a>)> {
        self.parameters
            .iter()
            .filter(|argument| !argument.parameter.required)
            .map(|argument| (argument, argument.parameter))
    }

    fn outcome_ident(&self) -> syn::Ident {
        format_ident!("{}Outcome", self.ident)
    }

    fn output(&self) -> TokenStream {
        match self.operation.successes.as_slice() {
            [] => quote!(()),
            [only] => self.content(only).unwrap_or_else(|| quote!(())),
            _ => {
                let ident = self.outcome_ident();
                quote!(super::calls::#ident)
            }
        }
    }

    /// Returns the type that the body of a success is decoded as, if it has one.
    fn content(&self, success: &Success<'_>) -> Option<TokenStream> {
        let ty = self.outside(&rust_types::of(success.content?));
        Some(quote!(#ty))
    }

    /// Writes the struct of the input, and the implementation that makes a request of it.
    pub(super) fn input(&self) -> TokenStream {
        let Self { ident, operation, .. } = self;
        let documentation = docs::lines(&format!("The input of [`calls::{ident}`](super::calls::{ident})."));
        let fields = self.parameters.iter().map(|Argument { ident, ty, parameter }| {
            if parameter.required { quote!(#ident: #ty) } else { quote!(#ident: Option<#ty>) }
        });
        let body = match &self.body {
            Body::None => None,
            Body::Fields(of) => {
                let of = &of.ident;
                Some(quote!(body: types::#of))
            }
            Body::Value(ty) if operation.body_required => Some(quote!(body: #ty)),
            Body::Value(ty) => Some(quote!(body: Option<#ty>)),
        };
        let fields = fields.chain(body).map(|field| quote!(pub(super) #field));
        let default = self.has_default().then(|| quote!(, Default));
        let spec = table::constant(operation);
        let output = self.output();
        let write = self.write();
        let to = if write.is_empty() { quote!(_) } else { quote!(to) };
        let former = self.former_types([""]);
        quote! {
            #(#documentation)*
            #[derive(Clone, Debug #default)]
            #[non_exhaustive]
            pub struct #ident { #(#fields),* }
            impl Input for #ident {
                type Output = #output;
                const OPERATION: &'static Operation = &table::#spec;
                fn write(&self, #to: &mut Parts<'_>) {
                    #write
                }
            }
            #(#former)*
        }
    }

    /// Writes the aliases for the former names of the operation, one for each suffix of a type name.
    fn former_types(&self, ends: impl IntoIterator<Item = &'static str>) -> Vec<TokenStream> {
        let Self { ident, operation, .. } = self;
        let alias = |end: &str| {
            let now = format_ident!("{ident}{end}");
            let documentation = docs::lines(&format!("The former name of [`{now}`]."));
            let deprecated = docs::deprecated(Some(&format!("renamed to `{now}`")));
            let former = operation.former_ids.iter().map(|id| format_ident!("{}{end}", camel(id)));
            let aliases = former.map(|former| {
                quote! {
                    #(#documentation)*
                    #deprecated
                    pub type #former = #now;
                }
            });
            quote!(#(#aliases)*)
        };
        ends.into_iter().map(alias).collect()
    }

    /// Writes the methods with the former names of the operation.
    fn former_methods(&self, parameters: &[TokenStream]) -> Vec<TokenStream> {
        let Self { ident, operation, .. } = self;
        let name = format_ident!("{}", operation.id);
        let documentation = docs::lines(&format!("The former name of [`Client::{name}`]."));
        let deprecated = docs::deprecated(Some(&format!("renamed to `{name}`")));
        let required = self.parameters.iter().filter(|argument| argument.parameter.required);
        let arguments = required.map(|argument| argument.ident.clone());
        let needs_body = matches!(self.body, Body::Value(_)) && operation.body_required;
        let body = needs_body.then(|| format_ident!("body"));
        let arguments: Vec<_> = arguments.chain(body).collect();
        let former = operation.former_ids.iter().map(|id| format_ident!("{id}"));
        let methods = former.map(|former| {
            quote! {
                #(#documentation)*
                #deprecated
                pub fn #former(&self, #(#parameters),*) -> calls::#ident {
                    self.#name(#(#arguments),*)
                }
            }
        });
        methods.collect()
    }

    /// Reports whether the input can have a `Default`, in which required values are empty until they are filled in.
    fn has_default(&self) -> bool {
        let plain = |ty: &Type| ["String", "i64", "u64", "f64", "bool"].iter().any(|name| is(ty, name));
        self.parameters.iter().all(|argument| !argument.parameter.required || plain(&argument.ty))
            && !matches!(self.body, Body::Value(_) if self.operation.body_required)
    }

    /// Writes the alias of the call, its setters, and the result of an operation with several successes.
    pub(super) fn call(&self) -> TokenStream {
        let Self { ident, operation, .. } = self;
        let documentation = docs::lines(&docs::of_call(self.document, operation));
        let setters = self.setters();
        let setters = (!setters.is_empty()).then(|| quote!(impl #ident { #(#setters)* }));
        let outcome = self.outcome();
        let streams = operation.streams.then(|| quote!(crate::stream::streams! { #ident }));
        let outcomes = (operation.successes.len() > 1).then_some("Outcome");
        let former = self.former_types([""].into_iter().chain(outcomes));
        quote! {
            #outcome
            #(#documentation)*
            pub type #ident = Call<super::inputs::#ident>;
            #setters
            #streams
            #(#former)*
        }
    }

    fn setters(&self) -> Vec<TokenStream> {
        let parameters = self.optional().map(|(argument, parameter)| {
            let name = &argument.ident;
            let place = quote!(self.input.#name);
            let text = described(self.document, parameter.description, parameter.schema);
            setter(name, &argument.ty, &place, &text, parameter.deprecated.as_deref())
        });
        let mut setters: Vec<_> = parameters.collect();
        match &self.body {
            Body::None => {}
            Body::Fields(of) => {
                setters.extend(of.fields.iter().map(|field| {
                    let name = &field.ident;
                    let required = if field.required { "\n\nRequired." } else { "" };
                    let text = format!("{}{required}", field.description);
                    let place = quote!(self.input.body.#name);
                    setter(name, &self.outside(&field.ty), &place, &text, field.deprecated.as_deref())
                }));
                let of = &of.ident;
                setters.push(quote! {
                    /// Replaces the whole body, clearing fields that were set before.
                    pub fn body(mut self, body: types::#of) -> Self {
                        self.input.body = body;
                        self
                    }
                });
            }
            Body::Value(ty) => {
                let Taken { parameter, expression } = taken(&format_ident!("body"), ty);
                let value = if self.operation.body_required { expression } else { quote!(Some(#expression)) };
                setters.push(quote! {
                    /// Replaces the body.
                    pub fn body(mut self, #parameter) -> Self {
                        self.input.body = #value;
                        self
                    }
                });
            }
        }
        setters
    }

    /// Returns the statements that write the parts of the request.
    fn write(&self) -> TokenStream {
        let parameters = self.parameters.iter().map(|Argument { ident, parameter, .. }| {
            let (method, name) = (format_ident!("{}", parameter.location), parameter.name);
            quote!(to.#method(#name, &self.#ident);)
        });
        let body = match &self.body {
            Body::None => None,
            Body::Value(_) if !self.operation.body_required => {
                Some(quote!(to.optional_body(self.body.as_ref());))
            }
            Body::Fields(of) if !self.operation.body_required && !of.fields.is_empty() => {
                Some(quote!(to.body(&self.body);))
            }
            Body::Fields(_) | Body::Value(_) => Some(quote!(to.body(&self.body);)),
        };
        quote!(#(#parameters)* #body)
    }

    /// Writes the result of an operation with several successes.
    fn outcome(&self) -> Option<TokenStream> {
        let successes = &self.operation.successes;
        if successes.len() < 2 {
            return None;
        }
        let ident = self.outcome_ident();
        let id = self.operation.id;
        let documentation = docs::lines(&format!(
            "The successes of [`Client::{id}`](crate::Client::{id}): one variant for each status."
        ));
        let variants = successes.iter().map(|success| {
            let comment = docs::attributes(&format!("{}: {}", success.status, success.description));
            let variant = variant(success.status);
            let content = self.content(success).map(|ty| quote!((#ty)));
            quote!(#(#comment)* #variant #content)
        });
        let arms = successes.iter().map(|success| {
            let (variant, status) =
                (variant(success.status), success.status.parse::<u16>().unwrap_or_default());
            let status = proc_macro2::Literal::u16_unsuffixed(status);
            match success.content {
                Some(_) => quote!(#status => success.json().map(Self::#variant)),
                None => quote!(#status => Ok(Self::#variant)),
            }
        });
        let readings = successes.iter().map(|success| {
            let variant = variant(success.status);
            match success.content {
                Some(_) => quote!(&|| success.json().map(Self::#variant)),
                None => quote!(&|| Ok(Self::#variant)),
            }
        });
        Some(quote! {
            #(#documentation)*
            #[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
            #[serde(untagged)]
            #[non_exhaustive]
            pub enum #ident { #(#variants),* }
            impl crate::response::Read for #ident {
                fn read(success: &crate::response::Success) -> Result<Self, crate::Error> {
                    match success.status() {
                        #(#arms,)*
                        _ => success.undocumented(&[#(#readings),*]),
                    }
                }
            }
        })
    }

    fn method(&self, document: &Document) -> TokenStream {
        let Self { ident, operation, .. } = self;
        let name = format_ident!("{}", operation.id);
        let documentation = docs::lines(
            &(docs::of_operation(document, operation) + &example::of(document, self.types, operation)),
        );
        let deprecated = docs::deprecated(operation.deprecated.as_deref());
        let mut parameters = Vec::new();
        let mut fields = Vec::new();
        let default = self.has_default();
        for Argument { ident, ty, parameter } in &self.parameters {
            if !parameter.required {
                if !default {
                    fields.push(quote!(#ident: None));
                }
                continue;
            }
            let ty = self.outside(ty);
            let Taken { parameter, expression } = taken(ident, &ty);
            let shorthand = *ident == expression.to_string();
            fields.push(if shorthand { expression } else { quote!(#ident: #expression) });
            parameters.push(parameter);
        }
        match &self.body {
            Body::None => {}
            Body::Fields(_) if default => {}
            Body::Fields(of) => {
                let of = &of.ident;
                fields.push(quote!(body: types::#of::default()));
            }
            Body::Value(ty) if operation.body_required => {
                let Taken { parameter, expression } = taken(&format_ident!("body"), ty);
                parameters.push(parameter);
                fields.push(if expression.to_string() == "body" {
                    expression
                } else {
                    quote!(body: #expression)
                });
            }
            Body::Value(_) if default => {}
            Body::Value(_) => fields.push(quote!(body: None)),
        }
        let all = self.parameters.len() + usize::from(!matches!(self.body, Body::None));
        let input = match fields.is_empty() {
            true if default => quote!(inputs::#ident::default()),
            _ if fields.len() < all => quote!(inputs::#ident { #(#fields,)* ..Default::default() }),
            _ => quote!(inputs::#ident { #(#fields),* }),
        };
        // A statement of its own where there are values, since one nested in the other fills many more lines.
        let body = match fields.is_empty() {
            true => quote!(Call::new(self, #input)),
            false => quote! {
                let input = #input;
                Call::new(self, input)
            },
        };
        let former = self.former_methods(&parameters);
        quote! {
            #(#documentation)*
            #deprecated
            pub fn #name(&self, #(#parameters),*) -> calls::#ident {
                #body
            }
            #(#former)*
        }
    }
}

fn setter(
    ident: &syn::Ident,
    ty: &Type,
    place: &TokenStream,
    description: &str,
    deprecated: Option<&str>,
) -> TokenStream {
    let Set { generics, parameter, expression } = set(ident, ty);
    let documentation = docs::attributes(description);
    let deprecated = docs::deprecated(deprecated);
    quote! {
        #(#documentation)*
        #deprecated
        pub fn #ident #generics(mut self, #parameter) -> Self {
            #place = #expression;
            self
        }
    }
}

/// Returns the variant for a status.
fn variant(status: &str) -> syn::Ident {
    let name = match status {
        "200" => "Ok",
        "201" => "Created",
        "202" => "Accepted",
        "203" => "NonAuthoritative",
        "204" => "NoContent",
        "205" => "ResetContent",
        "206" => "PartialContent",
        "207" => "MultiStatus",
        "208" => "AlreadyReported",
        "226" => "ImUsed",
        other => return format_ident!("Status{other}"),
    };
    format_ident!("{name}")
}
