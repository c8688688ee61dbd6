//! Loads the modules of a crate, with the items that macros make.

use std::collections::HashMap;

use syn::{Attribute, Item, Visibility};

use super::Error;
use super::attributes::conditions;
use super::expand::Macro;

/// A module.
pub(super) struct Module {
    /// The path from the root. Empty for the root itself.
    pub(super) path: String,
    /// Its items. Modules among them are empty: they are in the list of all modules.
    pub(super) items: Vec<Item>,
    /// The conditions under which it exists.
    pub(super) conditions: Vec<String>,
    file: String,
}

/// How deep modules may nest. Deeper nesting means that a module contains itself.
const DEEPEST: usize = 64;

/// Loads a crate.
pub(super) fn load(root: &str, source: &dyn Fn(&str) -> Option<String>) -> Result<Vec<Module>, Error> {
    let mut loader = Loader { source, modules: Vec::new() };
    let items = loader.file(root)?;
    let folder = root.rsplit_once('/').map_or("", |(folder, _)| folder);
    loader.module(String::new(), items, &[], Place { file: root, folder, inside: folder }, 0)?;
    let mut modules = loader.modules;
    let macros = macros(&modules);
    for module in &mut modules {
        expand(module, &macros)?;
    }
    Ok(modules)
}

struct Loader<'s> {
    source: &'s dyn Fn(&str) -> Option<String>,
    modules: Vec<Module>,
}

/// The place of the text of a module.
#[derive(Clone, Copy)]
struct Place<'p> {
    file: &'p str,
    /// The folder of the file.
    folder: &'p str,
    /// The folder of the files of its modules.
    inside: &'p str,
}

impl Loader<'_> {
    fn file(&self, path: &str) -> Result<Vec<Item>, Error> {
        let text = (self.source)(path).ok_or_else(|| Error::new(path, "there is no such file"))?;
        let file = syn::parse_file(&text).map_err(|error| Error::new(path, error))?;
        Ok(file.items)
    }

    fn module(
        &mut self,
        path: String,
        mut items: Vec<Item>,
        around: &[String],
        place: Place<'_>,
        depth: usize,
    ) -> Result<(), Error> {
        if depth > DEEPEST {
            return Err(Error::new(place.file, "its modules are nested too deeply"));
        }
        items.retain(|item| attributes(item).is_none_or(|attributes| conditions(attributes).is_some()));
        for item in &mut items {
            let Item::Mod(inner) = item else { continue };
            let name = inner.ident.to_string();
            let path = join(&path, &name);
            let own = conditions(&inner.attrs).unwrap_or_default();
            let own: Vec<_> = around.iter().cloned().chain(own).collect();
            match inner.content.as_mut() {
                Some((_, items)) => {
                    let items = std::mem::take(items);
                    let inside = join_folder(place.inside, &name);
                    self.module(path, items, &own, Place { inside: &inside, ..place }, depth + 1)?;
                }
                None => {
                    let [file, inside] = self.file_of(&inner.attrs, &name, place);
                    let folder = file.rsplit_once('/').map_or("", |(folder, _)| folder).to_owned();
                    let items = self.file(&file)?;
                    let place = Place { file: &file, folder: &folder, inside: &inside };
                    self.module(path, items, &own, place, depth + 1)?;
                }
            }
        }
        self.modules.push(Module { path, items, conditions: around.to_vec(), file: place.file.to_owned() });
        Ok(())
    }

    /// Returns the file of a module, and the folder of the files of its modules.
    fn file_of(&self, attributes: &[Attribute], name: &str, place: Place<'_>) -> [String; 2] {
        if let Some(path) = path_attribute(attributes) {
            let file = join_folder(place.folder, &path);
            let inside = file.rsplit_once('/').map_or("", |(folder, _)| folder).to_owned();
            return [file, inside];
        }
        let inside = join_folder(place.inside, name);
        let file = format!("{inside}.rs");
        let old_style = format!("{inside}/mod.rs");
        let exists = |path: &str| (self.source)(path).is_some();
        if !exists(&file) && exists(&old_style) { [old_style, inside] } else { [file, inside] }
    }
}

/// Returns the value of `#[path = …]`.
fn path_attribute(attributes: &[Attribute]) -> Option<String> {
    attributes.iter().find_map(|attribute| match &attribute.meta {
        syn::Meta::NameValue(pair) if pair.path.is_ident("path") => match &pair.value {
            syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(path), .. }) => Some(path.value()),
            _ => None,
        },
        _ => None,
    })
}

/// Returns a path with one more segment.
pub(super) fn join(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}::{name}") }
}

fn join_folder(folder: &str, name: &str) -> String {
    if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") }
}

fn macros(modules: &[Module]) -> HashMap<String, Macro> {
    let items = modules.iter().flat_map(|module| &module.items);
    let macros = items.filter_map(|item| match item {
        Item::Macro(item) => Some((item.ident.as_ref()?.to_string(), Macro::parse(item.mac.tokens.clone())?)),
        _ => None,
    });
    macros.collect()
}

/// Replaces uses of macros by the items that they make.
fn expand(module: &mut Module, macros: &HashMap<String, Macro>) -> Result<(), Error> {
    // A macro can use another. No macro of the client nests deeper than this.
    for _ in 0..4 {
        let is_use = |item: &Item| matches!(item, Item::Macro(item) if item.ident.is_none());
        if !module.items.iter().any(is_use) {
            return Ok(());
        }
        let mut items = Vec::with_capacity(module.items.len());
        for item in std::mem::take(&mut module.items) {
            match item {
                Item::Macro(item) if item.ident.is_none() => {
                    let name = item.mac.path.segments.last().map(|last| last.ident.to_string());
                    let name = name.unwrap_or_default();
                    let made = macros.get(&name).and_then(|rules| rules.expand(&item.mac.tokens));
                    let made = made.and_then(|tokens| syn::parse2::<syn::File>(tokens).ok());
                    let made = made.ok_or_else(|| {
                        Error::new(&module.file, format!("cannot expand `{name}!`: no macro of this name has a rule that fits and makes items"))
                    })?;
                    let there = made.items.into_iter().filter(|item| {
                        attributes(item).is_none_or(|attributes| conditions(attributes).is_some())
                    });
                    items.extend(there);
                }
                item => items.push(item),
            }
        }
        module.items = items;
    }
    Err(Error::new(&module.file, "its macros are nested too deeply"))
}

/// Returns the attributes of an item of a kind that can be public or make something public.
pub(super) fn attributes(item: &Item) -> Option<&[Attribute]> {
    Some(match item {
        Item::Const(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Macro(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        Item::Union(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => return None,
    })
}

/// Returns the name of an item that defines one, and whether it is public.
pub(super) fn defined(item: &Item) -> Option<(&syn::Ident, bool)> {
    let (name, visibility) = match item {
        Item::Const(item) => (&item.ident, &item.vis),
        Item::Enum(item) => (&item.ident, &item.vis),
        Item::Fn(item) => (&item.sig.ident, &item.vis),
        Item::Mod(item) => (&item.ident, &item.vis),
        Item::Static(item) => (&item.ident, &item.vis),
        Item::Struct(item) => (&item.ident, &item.vis),
        Item::Trait(item) => (&item.ident, &item.vis),
        Item::Type(item) => (&item.ident, &item.vis),
        Item::Union(item) => (&item.ident, &item.vis),
        _ => return None,
    };
    Some((name, is_public(visibility)))
}

pub(super) fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}
