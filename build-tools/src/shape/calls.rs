//! A call for each operation: what can be set on it, how it becomes a request, and what its answer is read as.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{Type, parse_quote};

use super::requests::{Method, Methods};
use super::setters::{Taken, inside_option, taken};
use super::structs::{Struct, Types};
use super::{docs, table};
use crate::api::{Operation, Parameter};
use crate::document::Document;
use crate::finding::Findings;
use crate::generate::surprise;
use crate::names::camel;

/// The calls of all operations.
pub(super) fn all<'a>(
    document: &'a Document,
    operations: &'a [Operation<'a>],
    types: &'a Types,
    methods: &'a Methods,
) -> Result<Vec<Call<'a>>, Findings> {
    operations.iter().map(|operation| Call::new(document, operation, types, methods)).collect()
}

/// One struct for each operation, with its setters, and a result where there are several successes.
pub(super) fn items(calls: &[Call<'_>]) -> Vec<TokenStream> {
    calls
        .iter()
        .map(|call| {
            let (item, outcome) = (call.tokens(), call.outcome());
            quote!(#outcome #item)
        })
        .collect()
}

/// The methods of `Client` that begin the calls.
pub(super) fn client(document: &Document, calls: &[Call<'_>]) -> TokenStream {
    let methods = calls.iter().map(|call| call.method(document));
    quote! {
        /// One method for each operation, which begins a call of it.
        impl crate::Client {
            #(#methods)*
        }
    }
}

/// A call of an operation.
pub(super) struct Call<'a> {
    pub(super) operation: &'a Operation<'a>,
    pub(super) ident: syn::Ident,
    pub(super) arguments: Vec<Argument<'a>>,
    pub(super) body: Option<&'a Struct>,
    document: &'a Document,
    types: &'a Types,
}

/// An argument of the method that builds the request.
pub(super) struct Argument<'a> {
    pub(super) ident: syn::Ident,
    /// The type that the call keeps, without the `Option` of an optional one.
    pub(super) ty: Type,
    /// How the kept value is passed to the method.
    passed: TokenStream,
    /// The parameter; without one it is the body.
    pub(super) parameter: Option<&'a Parameter<'a>>,
}

impl<'a> Call<'a> {
    fn new(
        document: &'a Document,
        operation: &'a Operation<'a>,
        types: &'a Types,
        methods: &'a Methods,
    ) -> Result<Self, Findings> {
        let unknown = |what: &str| surprise(document, &operation.pointer, what);
        let method =
            methods.get(operation.id).ok_or_else(|| unknown("there is no method for this operation"))?;
        let body = match operation.body {
            Some(name) => Some(types.get(name).ok_or_else(|| unknown("the body is not a struct"))?),
            None => None,
        };
        let arguments = arguments(operation, method)
            .ok_or_else(|| unknown("the arguments of the method are not the parameters of the operation"))?;
        let ident = format_ident!("{}", camel(operation.id));
        Ok(Self { operation, ident, arguments, body, document, types })
    }

    fn outside(&self, ty: &Type) -> Type {
        self.types.outside(self.document, ty)
    }

    /// The arguments of the method of `Client`: what the path needs.
    fn in_path(&self) -> impl Iterator<Item = &Argument<'a>> {
        self.arguments.iter().filter(|argument| argument.required())
    }

    pub(super) fn optional(&self) -> impl Iterator<Item = (&Argument<'a>, &'a Parameter<'a>)> {
        self.arguments.iter().filter_map(|argument| {
            Some((argument, argument.parameter.filter(|parameter| !parameter.required)?))
        })
    }

    fn output(&self) -> TokenStream {
        match self.operation.successes.as_slice() {
            [] => quote!(()),
            [only] => output(only.schema),
            _ => {
                let ident = self.outcome_ident();
                quote!(#ident)
            }
        }
    }

    fn outcome_ident(&self) -> syn::Ident {
        format_ident!("{}Outcome", self.ident)
    }

    fn tokens(&self) -> TokenStream {
        let Self { ident, operation, .. } = self;
        let id = operation.id;
        let output = self.output();
        let spec = table::constant(operation);
        let documentation = docs::lines(&format!(
            "A call of [`Client::{id}`](crate::Client::{id}): {}.",
            operation.summary.to_lowercase_first()
        ));
        let kept = self.arguments.iter().filter(|argument| argument.parameter.is_some()).map(|argument| {
            let Argument { ident, ty, .. } = argument;
            if argument.required() { quote!(#ident: #ty) } else { quote!(#ident: Option<#ty>) }
        });
        let fields = self.body.into_iter().flat_map(|body| &body.fields).map(|field| {
            let (ident, ty) = (&field.ident, self.outside(&field.ty));
            quote!(#ident: Option<#ty>)
        });
        let required: Vec<_> = self.in_path().map(|argument| &argument.ident).collect();
        let types = self.in_path().map(|argument| &argument.ty);
        let unset = self.optional().map(|(argument, _)| &argument.ident);
        let unset_fields = self.body.into_iter().flat_map(|body| &body.fields).map(|field| &field.ident);
        let setters = self.setters();
        let request = self.request();
        let decode = self.decode();
        let streams = operation.streams.then(|| quote!(crate::stream::streams! { #ident }));
        quote! {
            #(#documentation)*
            #[derive(Clone, Debug)]
            #[must_use = "a call does nothing until it is sent"]
            pub struct #ident {
                core: crate::call::Core,
                #(#kept,)*
                #(#fields,)*
            }
            impl #ident {
                pub(crate) fn new(client: &crate::Client, #(#required: #types),*) -> Self {
                    Self {
                        core: crate::call::Core::new(client),
                        #(#required,)*
                        #(#unset: None,)*
                        #(#unset_fields: None,)*
                    }
                }
                #(#setters)*
            }
            crate::call::call! { #ident -> #output }
            #streams
            impl crate::call::Call for #ident {
                type Output = #output;
                const OPERATION: &'static crate::Operation = &spec::#spec;
                #request
                #decode
            }
        }
    }

    fn setters(&self) -> Vec<TokenStream> {
        let parameters = self.optional().map(|(argument, parameter)| {
            setter(&argument.ident, &argument.ty, parameter.description, parameter.deprecated.as_deref())
        });
        let fields = self.body.into_iter().flat_map(|body| &body.fields).map(|field| {
            let required = if field.required { "\n\nIt is required." } else { "" };
            let text = format!("{}{required}", field.description);
            setter(&field.ident, &self.outside(&field.ty), &text, field.deprecated.as_deref())
        });
        let whole = self.body.map(|body| {
            let (ident, names) = (&body.ident, body.fields.iter().map(|field| &field.ident));
            let values = body.fields.iter().map(|field| {
                let name = &field.ident;
                if field.required { quote!(Some(body.#name)) } else { quote!(body.#name) }
            });
            let names = names.collect::<Vec<_>>();
            quote! {
                /// Sets every field of the body at once, those that are absent from it too.
                pub fn body(mut self, body: types::#ident) -> Self {
                    #(self.#names = #values;)*
                    self
                }
            }
        });
        parameters.chain(fields).chain(whole).collect()
    }

    fn request(&self) -> TokenStream {
        let method = format_ident!("{}", self.operation.id);
        let checks = self.arguments.iter().filter_map(|argument| {
            let parameter = argument.parameter.filter(|parameter| parameter.location == "path")?;
            let (name, ident) = (parameter.name, &argument.ident);
            Some(quote!(requests.path(#name, &self.#ident)?;))
        });
        let body = self.body.map(|body| {
            let ident = &body.ident;
            let (required, optional): (Vec<_>, Vec<_>) = body.fields.iter().partition(|field| field.required);
            let optional = optional.iter().map(|field| &field.ident);
            let names: Vec<_> = required.iter().map(|field| &field.ident).collect();
            let wires = required.iter().map(|field| &field.wire);
            let guard = (!names.is_empty()).then(|| {
                // One field needs no tuple.
                let (pattern, values) = match names.as_slice() {
                    [name] => (quote!(Some(#name)), quote!(self.#name.clone())),
                    names => (quote!((#(Some(#names)),*)), quote!((#(self.#names.clone()),*))),
                };
                quote! {
                    let #pattern = #values else {
                        return Err(requests.missing(&[#((#wires, self.#names.is_none())),*]));
                    };
                }
            });
            quote! {
                #guard
                let body = types::#ident { #(#names,)* #(#optional: self.#optional.clone(),)* };
            }
        });
        let passed = self.arguments.iter().map(|argument| &argument.passed);
        quote! {
            fn build(&self, requests: &Requests<'_>) -> Result<Request, crate::Error> {
                #(#checks)*
                #body
                requests.#method(#(#passed),*)
            }
        }
    }

    fn decode(&self) -> TokenStream {
        let successes = &self.operation.successes;
        if successes.len() < 2 {
            let value = match successes.first().and_then(|success| success.schema) {
                Some(_) => quote!(answer.json()),
                None => quote!(answer.empty()),
            };
            return quote! {
                fn decode(answer: &crate::call::Answer<'_>) -> Result<Self::Output, crate::Error> {
                    #value
                }
            };
        }
        let outcome = self.outcome_ident();
        let arms = successes.iter().map(|success| {
            let (variant, status) =
                (variant(success.status), success.status.parse::<u16>().unwrap_or_default());
            match success.schema {
                Some(_) => quote!(#status => answer.json().map(#outcome::#variant)),
                None => quote!(#status => answer.empty().map(|()| #outcome::#variant)),
            }
        });
        quote! {
            fn decode(answer: &crate::call::Answer<'_>) -> Result<Self::Output, crate::Error> {
                match answer.status().as_u16() {
                    #(#arms,)*
                    _ => Err(answer.undocumented()),
                }
            }
        }
    }

    /// The result of an operation with several successes.
    fn outcome(&self) -> Option<TokenStream> {
        let successes = &self.operation.successes;
        if successes.len() < 2 {
            return None;
        }
        let ident = self.outcome_ident();
        let id = self.operation.id;
        let documentation = docs::lines(&format!(
            "What [`Client::{id}`](crate::Client::{id}) can succeed with: one variant for each status."
        ));
        let variants = successes.iter().map(|success| {
            let comment = docs::attributes(&format!("{}: {}", success.status, success.description));
            let (variant, content) =
                (variant(success.status), success.schema.map(|name| format_ident!("{name}")));
            let content = content.map(|name| quote!((types::#name)));
            quote!(#(#comment)* #variant #content)
        });
        Some(quote! {
            #(#documentation)*
            #[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
            #[serde(untagged)]
            #[non_exhaustive]
            pub enum #ident { #(#variants),* }
        })
    }

    fn method(&self, document: &Document) -> TokenStream {
        let Self { ident, operation, .. } = self;
        let name = format_ident!("{}", operation.id);
        let documentation = docs::lines(&docs::of_operation(document, operation));
        let deprecated = docs::deprecated(operation.deprecated.as_deref());
        let taken: Vec<Taken> = self.in_path().map(|argument| taken(&argument.ident, &argument.ty)).collect();
        let parameters = taken.iter().map(|taken| &taken.parameter);
        let expressions = taken.iter().map(|taken| &taken.expression);
        quote! {
            #(#documentation)*
            #deprecated
            pub fn #name(&self, #(#parameters),*) -> calls::#ident {
                calls::#ident::new(self, #(#expressions),*)
            }
        }
    }
}

impl Argument<'_> {
    pub(super) fn required(&self) -> bool {
        self.parameter.is_some_and(|parameter| parameter.required)
    }
}

fn setter(ident: &syn::Ident, ty: &Type, description: &str, deprecated: Option<&str>) -> TokenStream {
    let Taken { parameter, expression } = taken(&format_ident!("value"), ty);
    let documentation = docs::attributes(description);
    let deprecated = docs::deprecated(deprecated);
    quote! {
        #(#documentation)*
        #deprecated
        pub fn #ident(mut self, #parameter) -> Self {
            self.#ident = Some(#expression);
            self
        }
    }
}

/// Matches the arguments of a method to the parameters of its operation. The body is the one that is called so.
fn arguments<'a>(operation: &'a Operation<'a>, method: &Method) -> Option<Vec<Argument<'a>>> {
    let matched: Option<Vec<_>> = method
        .arguments
        .iter()
        .map(|(ident, ty)| {
            let parameter = operation.parameters.iter().find(|parameter| ident == &parameter.rust_name);
            if parameter.is_none() && !(ident == "body" && operation.body.is_some()) {
                return None;
            }
            let (ty, passed) = owned(ident, ty);
            let passed = if parameter.is_some() { passed } else { quote!(&body) };
            Some(Argument { ident: ident.clone(), ty, passed, parameter })
        })
        .collect();
    matched.filter(|arguments| {
        arguments.len() == operation.parameters.len() + usize::from(operation.body.is_some())
    })
}

/// The type that owns what an argument borrows, and how it is lent.
fn owned(ident: &syn::Ident, ty: &Type) -> (Type, TokenStream) {
    let plain = |ty: &Type| -> (Type, bool) {
        match ty {
            Type::Reference(reference) => match &*reference.elem {
                Type::Path(path) if path.path.is_ident("str") => (parse_quote!(String), true),
                elem => (elem.clone(), true),
            },
            ty => (ty.clone(), false),
        }
    };
    match inside_option(ty) {
        Some(inner) => {
            let text = matches!(inner, Type::Reference(reference)
                if matches!(&*reference.elem, Type::Path(path) if path.path.is_ident("str")));
            let (ty, borrowed) = plain(inner);
            let passed = match (text, borrowed) {
                (true, _) => quote!(self.#ident.as_deref()),
                (false, true) => quote!(self.#ident.as_ref()),
                (false, false) => quote!(self.#ident),
            };
            (ty, passed)
        }
        None => {
            let (ty, borrowed) = plain(ty);
            let passed = if borrowed { quote!(&self.#ident) } else { quote!(self.#ident) };
            (ty, passed)
        }
    }
}

fn output(schema: Option<&str>) -> TokenStream {
    match schema {
        Some(name) => {
            let name = format_ident!("{name}");
            quote!(types::#name)
        }
        None => quote!(()),
    }
}

/// The name of a status.
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

trait LowercaseFirst {
    fn to_lowercase_first(&self) -> String;
}

impl LowercaseFirst for str {
    fn to_lowercase_first(&self) -> String {
        let mut chars = self.chars();
        chars.next().map_or_else(String::new, |first| first.to_lowercase().chain(chars).collect())
    }
}
