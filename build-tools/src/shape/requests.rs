//! progenitor's methods, as functions that build a request and do not send it.
//!
//! What they call is the client's own: `crate::request` has the same few names as progenitor's run time.
//! Everything after the request is built is cut off, since the run time sends, retries and decodes for all alike.

use std::collections::HashMap;

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, FnArg, ImplItemFn, Pat, Stmt, Type, parse_quote};

use crate::document::Document;
use crate::finding::Findings;
use crate::generate::surprise;
use crate::prepare::Prepared;
use crate::render::inline;

/// The methods that build requests, in progenitor's order.
pub(super) struct Methods {
    methods: Vec<Method>,
    /// Where in `methods` each one is.
    index: HashMap<String, usize>,
}

/// One method.
pub(super) struct Method {
    item: ImplItemFn,
    /// The arguments in order: their names in Rust and their types.
    pub(super) arguments: Vec<(syn::Ident, Type)>,
}

impl Methods {
    pub(super) fn new(
        document: &Document,
        prepared: &Prepared,
        methods: Vec<ImplItemFn>,
    ) -> Result<Self, Findings> {
        let wire_names = wire_names(&prepared.value);
        let methods = methods.into_iter().map(|method| {
            let name = method.sig.ident.to_string();
            let mut wire = WireNames(wire_names.get(&name).cloned().unwrap_or_default());
            Method::new(method, &mut wire)
                .ok_or_else(|| Findings::from(surprise(document, "", &format!("the body of `{name}`"))))
        });
        let methods: Vec<Method> = methods.collect::<Result<_, _>>()?;
        let index =
            methods.iter().enumerate().map(|(at, method)| (method.item.sig.ident.to_string(), at)).collect();
        Ok(Self { methods, index })
    }

    pub(super) fn get(&self, name: &str) -> Option<&Method> {
        self.methods.get(*self.index.get(name)?)
    }

    pub(super) fn items(&self) -> TokenStream {
        let methods = self.methods.iter().map(|method| &method.item);
        quote! {
            /// The request of each operation, as progenitor builds it.
            mod requests {
                use super::types;
                use crate::error::Error;
                use crate::request::{Request, Requests, encode_path};
                impl Requests<'_> {
                    #(#methods)*
                }
            }
        }
    }
}

impl Method {
    fn new(mut method: ImplItemFn, wire: &mut WireNames) -> Option<Self> {
        method.attrs.clear();
        method.vis = parse_quote!(pub(crate));
        method.sig.asyncness = None;
        method.sig.generics = syn::Generics::default();
        method.sig.output = parse_quote!(-> Result<Request, Error>);
        let mut arguments = Vec::new();
        for input in &mut method.sig.inputs {
            match input {
                FnArg::Receiver(receiver) => *receiver = parse_quote!(&self),
                FnArg::Typed(argument) => {
                    NoLifetimes.visit_type_mut(&mut argument.ty);
                    let Pat::Ident(pattern) = &*argument.pat else { return None };
                    arguments.push((pattern.ident.clone(), (*argument.ty).clone()));
                }
            }
        }
        // Everything up to `let mut request = …build()?;`, which becomes the result.
        let built = method.block.stmts.iter().position(|statement| binds(statement, "request"))?;
        method.block.stmts.truncate(built + 1);
        let Some(Stmt::Local(request)) = method.block.stmts.pop() else { return None };
        let Expr::Try(build) = *request.init?.expr else { return None };
        method.block.stmts.push(Stmt::Expr(*build.expr, None));
        no_api_version(&mut method.block);
        wire.visit_block_mut(&mut method.block);
        OwnRunTime.visit_block_mut(&mut method.block);
        Some(Self { item: method, arguments })
    }
}

fn binds(statement: &Stmt, name: &str) -> bool {
    let Stmt::Local(local) = statement else { return false };
    matches!(&local.pat, Pat::Ident(pattern) if pattern.ident == name)
}

/// progenitor sends the version of the document in a header of its own, which this API does not know.
/// Where that was the only header, the map of headers goes too.
fn no_api_version(block: &mut syn::Block) {
    block.stmts.retain(|statement| !inline(statement).contains("\"api-version\""));
    let used = block.stmts.iter().any(|statement| inline(statement).contains("header_map . append"));
    if !used {
        block.stmts.retain(|statement| !binds(statement, "header_map"));
        NoHeaders.visit_block_mut(block);
    }
}

/// Drops `.headers(header_map)`.
struct NoHeaders;

impl VisitMut for NoHeaders {
    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        if let Expr::MethodCall(call) = expression
            && call.method == "headers"
        {
            *expression = (*call.receiver).clone();
        }
        visit_mut::visit_expr_mut(self, expression);
    }
}

/// Arguments need no named lifetime where nothing is returned.
struct NoLifetimes;

impl VisitMut for NoLifetimes {
    fn visit_type_reference_mut(&mut self, reference: &mut syn::TypeReference) {
        reference.lifetime = None;
        visit_mut::visit_type_reference_mut(self, reference);
    }
}

/// `progenitor_client` and `reqwest` are the client's own module.
struct OwnRunTime;

impl VisitMut for OwnRunTime {
    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        let first = path.segments.first().map(|segment| segment.ident.to_string());
        if matches!(first.as_deref(), Some("progenitor_client" | "reqwest")) {
            let rest = path.segments.iter().skip(1);
            *path = parse_quote!(crate::request::#(#rest)::*);
        }
        visit_mut::visit_path_mut(self, path);
    }
}

/// Puts names on the wire back that the pass `wire_names` changed.
#[derive(Clone, Default)]
struct WireNames(HashMap<String, String>);

impl VisitMut for WireNames {
    fn visit_lit_str_mut(&mut self, literal: &mut syn::LitStr) {
        if let Some(wire) = self.0.get(&literal.value()) {
            *literal = syn::LitStr::new(wire, literal.span());
        }
    }
}

/// For each operation, the parameters that have another name on the wire.
fn wire_names(prepared: &Value) -> HashMap<String, HashMap<String, String>> {
    let items = prepared["paths"].as_object().into_iter().flatten();
    let operations = items.flat_map(|(_, item)| item.as_object().into_iter().flatten());
    operations
        .filter_map(|(_, operation)| {
            let parameters = operation.get("parameters")?.as_array()?.iter();
            let renamed = parameters.filter_map(|parameter| {
                let wire = parameter.get("x-wire-name")?.as_str()?;
                Some((parameter["name"].as_str()?.to_owned(), wire.to_owned()))
            });
            Some((operation["operationId"].as_str()?.to_owned(), renamed.collect()))
        })
        .collect()
}
