//! Prints types and signatures for a listing: on one line, with each path as a user of the crate would write it.

use quote::ToTokens;
use syn::visit_mut::{self, VisitMut};
use syn::{Generics, ReturnType};

use super::names::{Names, Target};
use super::print::tidy;
use super::uses::Public;

/// The printer for a module, which resolves its paths and writes them as a user would.
pub(super) struct Text<'r> {
    pub(super) module: &'r str,
    pub(super) names: &'r Names,
    pub(super) public: &'r Public,
}

impl Text<'_> {
    /// Returns the signature of a function, with the bounds of the `impl` around it.
    pub(super) fn signature(&self, signature: &syn::Signature, around: Option<&Generics>) -> String {
        let arguments = signature.inputs.iter().map(|input| match input {
            syn::FnArg::Receiver(receiver) => {
                let mut receiver = receiver.clone();
                // `mut self` does not concern the caller.
                receiver.mutability = receiver.mutability.filter(|_| receiver.reference.is_some());
                tidy(receiver.to_token_stream())
            }
            syn::FnArg::Typed(argument) => {
                let name = match &*argument.pat {
                    syn::Pat::Ident(name) => name.ident.to_string(),
                    _ => "_".to_owned(),
                };
                format!("{name}: {}", self.text(&argument.ty))
            }
        });
        let arguments: Vec<_> = arguments.collect();
        let output = match &signature.output {
            ReturnType::Default => "()".to_owned(),
            ReturnType::Type(_, ty) => self.text(ty),
        };
        let output = match (signature.asyncness.is_some(), output.as_str()) {
            (true, _) => format!(" -> impl Future<Output = {output}>"),
            (false, "()") => String::new(),
            (false, _) => format!(" -> {output}"),
        };
        let mut bounds = around.map(|generics| self.inline_bounds(generics)).unwrap_or_default();
        for generics in around.into_iter().chain([&signature.generics]) {
            let predicates = generics.where_clause.iter().flat_map(|clause| &clause.predicates);
            bounds.extend(predicates.map(|predicate| self.text(predicate)));
        }
        let bounds = if bounds.is_empty() { String::new() } else { format!(" where {}", bounds.join(", ")) };
        format!("{}({}){output}{bounds}", self.generics(&signature.generics), arguments.join(", "))
    }

    /// Returns the bounds that stand in the generics of an `impl`.
    fn inline_bounds(&self, generics: &Generics) -> Vec<String> {
        let bounded = generics.type_params().filter(|parameter| !parameter.bounds.is_empty());
        bounded.map(|parameter| format!("{}: {}", parameter.ident, self.text(&parameter.bounds))).collect()
    }

    /// Returns the `where` of an `impl`.
    pub(super) fn bounds(&self, generics: &Generics) -> String {
        match &generics.where_clause {
            Some(clause) => format!(" {}", self.text(clause)),
            None => String::new(),
        }
    }

    /// Returns the generic parameters of an item.
    pub(super) fn generics(&self, generics: &Generics) -> String {
        if generics.params.is_empty() { String::new() } else { format!("<{}>", self.text(&generics.params)) }
    }

    /// Resolves a path.
    pub(super) fn resolve(&self, path: &syn::Path) -> Target {
        let names: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        match path.leading_colon {
            Some(_) => Target::Foreign(names),
            None => self.names.resolve(self.module, &names),
        }
    }

    /// Returns a part of a type or signature as text, with paths as a user would write them.
    pub(super) fn text<T: ToTokens + Clone + Visited>(&self, node: &T) -> String {
        let mut node = node.clone();
        node.visit(&mut Rewrite(self));
        tidy(node.to_token_stream())
    }

    /// Returns the path by which a user can name the target of a path.
    fn shown(&self, path: &syn::Path) -> Option<Vec<String>> {
        match self.resolve(path) {
            Target::Local(local) => {
                let shown = self.public.of(&local).map_or(local.as_str(), |(path, _)| path);
                Some(shown.split("::").map(str::to_owned).collect())
            }
            Target::Foreign(path) => {
                const PRELUDE: [&str; 8] = [
                    "std::boxed::Box",
                    "std::convert::From",
                    "std::convert::Into",
                    "std::future::Future",
                    "std::option::Option",
                    "std::result::Result",
                    "std::string::String",
                    "std::vec::Vec",
                ];
                let known = PRELUDE.contains(&path.join("::").as_str());
                Some(if known { path.last().cloned().into_iter().collect() } else { path })
            }
        }
    }
}

/// Replaces each path by the one that a user would write.
pub(super) struct Rewrite<'r>(&'r Text<'r>);

impl VisitMut for Rewrite<'_> {
    fn visit_type_path_mut(&mut self, ty: &mut syn::TypePath) {
        // The position of the trait in `<T as Trait>::Item` counts the segments.
        if ty.qself.is_none() {
            visit_mut::visit_type_path_mut(self, ty);
        }
    }

    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        visit_mut::visit_path_mut(self, path);
        let plain = path.segments.iter().rev().skip(1).all(|segment| segment.arguments.is_none());
        let Some(shown) = self.0.shown(path).filter(|_| plain) else { return };
        let arguments = path.segments.last().map(|last| last.arguments.clone()).unwrap_or_default();
        let names = shown.iter().map(|name| syn::parse_str::<syn::PathSegment>(name));
        let Ok(names) = names.collect::<Result<Vec<_>, _>>() else { return };
        path.leading_colon = None;
        path.segments = names.into_iter().collect();
        if let Some(last) = path.segments.last_mut() {
            last.arguments = arguments;
        }
    }
}

/// Looks for a path that a user cannot write.
pub(super) struct Unnameable<'r> {
    pub(super) text: &'r Text<'r>,
    pub(super) found: bool,
}

impl VisitMut for Unnameable<'_> {
    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        visit_mut::visit_path_mut(self, path);
        if let Target::Local(local) = self.text.resolve(path) {
            self.found |= self.text.public.of(&local).is_none();
        }
    }
}

/// Syntax whose paths can be rewritten.
pub(super) trait Visited {
    fn visit(&mut self, visitor: &mut Rewrite<'_>);
}

macro_rules! visited {
    ($($ty:ty: $method:ident),* $(,)?) => {
        $(impl Visited for $ty {
            fn visit(&mut self, visitor: &mut Rewrite<'_>) {
                visitor.$method(self);
            }
        })*
    };
}

visited! {
    syn::Type: visit_type_mut,
    syn::TypePath: visit_type_path_mut,
    syn::GenericArgument: visit_generic_argument_mut,
    syn::WherePredicate: visit_where_predicate_mut,
    syn::WhereClause: visit_where_clause_mut,
}

impl<T: Visited> Visited for Box<T> {
    fn visit(&mut self, visitor: &mut Rewrite<'_>) {
        (**self).visit(visitor);
    }
}

impl<P> Visited for syn::punctuated::Punctuated<syn::TypeParamBound, P> {
    fn visit(&mut self, visitor: &mut Rewrite<'_>) {
        self.iter_mut().for_each(|bound| visitor.visit_type_param_bound_mut(bound));
    }
}

impl<P> Visited for syn::punctuated::Punctuated<syn::GenericParam, P> {
    fn visit(&mut self, visitor: &mut Rewrite<'_>) {
        self.iter_mut().for_each(|parameter| visitor.visit_generic_param_mut(parameter));
    }
}
