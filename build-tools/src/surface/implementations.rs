//! Reads implementations: methods and constants of types, and the traits of types.

use quote::quote;
use syn::ImplItem;

use super::attributes::{conditions, is_hidden, notes};
use super::item::{Kind, Surface};
use super::items::{Reader, add};
use super::modules::{is_public, join};
use super::names::Target;
use super::print::tidy;

impl Reader<'_> {
    /// Adds the public items of an implementation.
    pub(super) fn implementation(&self, item: &syn::ItemImpl, own: &[String], surface: &mut Surface) {
        let parameters: Vec<String> =
            item.generics.type_params().map(|parameter| parameter.ident.to_string()).collect();
        let target = self.target(&item.self_ty, &parameters);
        match (&item.trait_, target) {
            (None, Some((path, mut notes))) => {
                notes.extend(own.iter().cloned());
                item.items.iter().for_each(|inner| self.impl_item(inner, item, &path, &notes, surface));
            }
            (Some((_, name, _)), Some((path, mut notes))) => {
                let Some(name) = self.trait_name(name) else { return };
                let types = self.associated(&item.items);
                notes.extend(own.iter().cloned());
                add(surface, Kind::Implementation, format!("{path} as {name}"), types, notes);
            }
            // A trait of the crate for types of other crates.
            (Some((_, name, _)), None) if self.is_foreign(&item.self_ty, &parameters) => {
                let Some(path) = self.public_path(name) else { return };
                let shown = self.trait_name(name).unwrap_or_default();
                let generics = self.0.generics(&item.generics);
                let space = if generics.is_empty() { "" } else { " " };
                let what = format!("{path} as {generics}{space}{shown} for {}", self.0.text(&item.self_ty));
                let bounds = self.0.bounds(&item.generics);
                add(surface, Kind::Implementation, format!("{what}{bounds}"), String::new(), own.to_vec());
            }
            _ => {}
        }
    }

    fn impl_item(
        &self,
        item: &ImplItem,
        around: &syn::ItemImpl,
        path: &str,
        outer: &[String],
        surface: &mut Surface,
    ) {
        let (kind, name, signature, attributes, visibility) = match item {
            ImplItem::Fn(item) => {
                let signature = self.0.signature(&item.sig, Some(&around.generics));
                (Kind::Method, &item.sig.ident, signature, &item.attrs, &item.vis)
            }
            ImplItem::Const(item) => {
                let signature = format!(": {}", self.0.text(&item.ty));
                (Kind::Constant, &item.ident, signature, &item.attrs, &item.vis)
            }
            _ => return,
        };
        if !is_public(visibility) || is_hidden(attributes) {
            return;
        }
        let Some(mut own) = conditions(attributes) else { return };
        own.extend(notes(attributes));
        own.extend(outer.iter().cloned());
        add(surface, kind, join(path, &name.to_string()), signature, own);
    }

    /// Returns the public path of the implementing type, with the arguments that restrict it.
    fn target(&self, ty: &syn::Type, parameters: &[String]) -> Option<(String, Vec<String>)> {
        let syn::Type::Path(ty) = ty else { return None };
        let Target::Local(local) = self.0.resolve(&ty.path) else { return None };
        let (path, notes) = match self.0.public.of(&local) {
            Some((path, notes)) => (path.to_owned(), notes.to_vec()),
            // A type of the client of which the generated modules have only the name.
            None if !self.0.names.is_module(&local) && !self.is_defined(&local) => (local, Vec::new()),
            None => return None,
        };
        let arguments = ty.path.segments.last().map(|last| &last.arguments);
        let restricted = match arguments {
            Some(syn::PathArguments::AngleBracketed(arguments)) => arguments.args.iter().any(|argument| {
                matches!(argument, syn::GenericArgument::Type(ty) if !parameters.contains(&tidy(quote!(#ty))))
            }),
            _ => false,
        };
        let path = if restricted { self.0.text(ty) } else { path };
        Some((path, notes))
    }

    /// Reports whether the path names an item that the crate defines.
    fn is_defined(&self, path: &str) -> bool {
        let (module, name) = path.rsplit_once("::").unwrap_or(("", path));
        self.0.names.defines(module, name)
    }

    fn is_foreign(&self, ty: &syn::Type, parameters: &[String]) -> bool {
        match ty {
            syn::Type::Path(ty) => {
                ty.path.get_ident().is_some_and(|name| parameters.contains(&name.to_string()))
                    || matches!(self.0.resolve(&ty.path), Target::Foreign(_))
            }
            _ => true,
        }
    }

    /// Returns the name of a trait as a listing has it, or `None` if nobody outside of the crate can name it.
    pub(super) fn trait_name(&self, path: &syn::Path) -> Option<String> {
        let name = match self.0.resolve(path) {
            Target::Local(local) => match self.0.public.of(&local) {
                Some((path, _)) => path.to_owned(),
                None if self.is_defined(&local) => return None,
                // The generated modules have only the names of the client's traits.
                None => match local.as_str() {
                    "request::Input" => "Input".to_owned(),
                    _ => return None,
                },
            },
            Target::Foreign(path) => path.last()?.clone(),
        };
        let arguments: Vec<String> = match path.segments.last().map(|last| &last.arguments) {
            Some(syn::PathArguments::AngleBracketed(arguments)) => {
                let types = arguments.args.iter();
                let types = types.filter(|argument| !matches!(argument, syn::GenericArgument::Lifetime(_)));
                types.map(|argument| self.0.text(argument)).collect()
            }
            _ => Vec::new(),
        };
        Some(if arguments.is_empty() { name } else { format!("{name}<{}>", arguments.join(", ")) })
    }

    /// Returns the associated types of an implementation.
    fn associated(&self, items: &[ImplItem]) -> String {
        let types = items.iter().filter_map(|item| match item {
            ImplItem::Type(item) => Some(format!("{} = {}", item.ident, self.0.text(&item.ty))),
            _ => None,
        });
        let types: Vec<_> = types.collect();
        if types.is_empty() { String::new() } else { format!("<{}>", types.join(", ")) }
    }

    fn public_path(&self, path: &syn::Path) -> Option<String> {
        match self.0.resolve(path) {
            Target::Local(local) => self.0.public.of(&local).map(|(path, _)| path.to_owned()),
            Target::Foreign(_) => None,
        }
    }
}
