//! Selects the public items of the modules.

use syn::visit_mut::VisitMut;
use syn::{Fields, Item, TraitItem};

use super::attributes::{conditions, derives, is_hidden, notes};
use super::item::{self, Kind, Surface};
use super::modules::{Module, attributes, defined, is_public, join};
use super::names::Names;
use super::text::{Text, Unnameable};
use super::uses::Public;

/// Returns the public items of all modules.
pub(super) fn all(modules: &[Module], names: &Names, public: &Public) -> Surface {
    let mut surface = Surface::default();
    public.reexports().for_each(|item| surface.add(item));
    for module in modules {
        let reader = Reader(Text { module: &module.path, names, public });
        for item in &module.items {
            let attributes = attributes(item).unwrap_or_default();
            let Some(mut own) = conditions(attributes).filter(|_| !is_hidden(attributes)) else { continue };
            match item {
                Item::Impl(item) => {
                    own.extend(module.conditions.iter().cloned());
                    reader.implementation(item, &own, &mut surface);
                }
                item => {
                    let Some((name, _)) = defined(item) else { continue };
                    let path = join(&module.path, &name.to_string());
                    let Some((path, conditions)) = public.of(&path) else { continue };
                    let mut all = notes(attributes);
                    all.extend(conditions.iter().cloned());
                    reader.item(item, path, &all, &mut surface);
                }
            }
        }
    }
    surface
}

/// Reads the items of a module.
pub(super) struct Reader<'r>(pub(super) Text<'r>);

/// Adds an item, its notes in order.
pub(super) fn add(
    surface: &mut Surface,
    kind: Kind,
    path: String,
    signature: String,
    mut notes: Vec<String>,
) {
    notes.sort();
    notes.dedup();
    surface.add(item::Item { kind, path, signature, notes });
}

impl Reader<'_> {
    fn item(&self, item: &Item, path: &str, notes: &[String], surface: &mut Surface) {
        let mut new = |kind, signature| add(surface, kind, path.to_owned(), signature, notes.to_vec());
        match item {
            Item::Mod(_) => new(Kind::Module, String::new()),
            Item::Const(item) => new(Kind::Constant, format!(": {}", self.0.text(&item.ty))),
            Item::Static(item) => new(Kind::Static, format!(": {}", self.0.text(&item.ty))),
            Item::Type(item) => {
                let generics = self.0.generics(&item.generics);
                new(Kind::Alias, format!("{generics} = {}", self.0.text(&item.ty)));
            }
            Item::Fn(item) => new(Kind::Function, self.0.signature(&item.sig, None)),
            Item::Struct(item) => {
                let generics = self.0.generics(&item.generics);
                new(Kind::Struct, format!("{generics}{}", self.fields(&item.fields, true)));
                self.public_fields(&item.fields, path, surface);
                self.derived(&item.attrs, path, notes, surface);
            }
            Item::Enum(item) => {
                new(Kind::Enum, self.0.generics(&item.generics));
                for variant in item.variants.iter().filter(|variant| !is_hidden(&variant.attrs)) {
                    let Some(mut own) = conditions(&variant.attrs) else { continue };
                    own.extend(self::notes(&variant.attrs));
                    let path = join(path, &variant.ident.to_string());
                    add(surface, Kind::Variant, path, self.fields(&variant.fields, false), own);
                }
                self.derived(&item.attrs, path, notes, surface);
            }
            Item::Trait(item) => {
                let mut notes = notes.to_vec();
                notes.extend(self.is_sealed(item).then(|| "sealed".to_owned()));
                let bounds = &item.supertraits;
                let bounds =
                    if bounds.is_empty() { String::new() } else { format!(": {}", self.0.text(bounds)) };
                let signature = format!("{}{bounds}", self.0.generics(&item.generics));
                add(surface, Kind::Trait, path.to_owned(), signature, notes);
                item.items.iter().for_each(|item| self.trait_item(item, path, surface));
            }
            _ => {}
        }
    }

    fn public_fields(&self, fields: &Fields, path: &str, surface: &mut Surface) {
        let Fields::Named(fields) = fields else { return };
        for field in fields.named.iter().filter(|field| is_public(&field.vis) && !is_hidden(&field.attrs)) {
            let Some((name, mut own)) = field.ident.as_ref().zip(conditions(&field.attrs)) else { continue };
            own.extend(notes(&field.attrs));
            let path = join(path, &name.to_string());
            add(surface, Kind::Field, path, format!(": {}", self.0.text(&field.ty)), own);
        }
    }

    /// Returns the fields that are not items of their own. Those of a variant are as public as the variant.
    fn fields(&self, fields: &Fields, of_struct: bool) -> String {
        let shown = |field: &syn::Field| !of_struct || is_public(&field.vis);
        match fields {
            Fields::Unit => String::new(),
            Fields::Unnamed(fields) => {
                let types = fields.unnamed.iter().map(|field| match shown(field) {
                    true => self.0.text(&field.ty),
                    false => "_".to_owned(),
                });
                format!("({})", types.collect::<Vec<_>>().join(", "))
            }
            Fields::Named(fields) if of_struct => {
                let all = fields.named.iter().all(|field| shown(field) && !is_hidden(&field.attrs));
                if all { " {}".to_owned() } else { " { .. }".to_owned() }
            }
            Fields::Named(fields) => {
                let named = fields.named.iter().filter_map(|field| {
                    Some(format!("{}: {}", field.ident.as_ref()?, self.0.text(&field.ty)))
                });
                format!(" {{ {} }}", named.collect::<Vec<_>>().join(", "))
            }
        }
    }

    fn derived(&self, attributes: &[syn::Attribute], path: &str, notes: &[String], surface: &mut Surface) {
        for (name, mut own) in derives(attributes) {
            let Some(name) = self.trait_name(&name) else { continue };
            own.extend(notes.iter().filter(|note| note.starts_with("cfg(")).cloned());
            add(surface, Kind::Implementation, format!("{path} as {name}"), String::new(), own);
        }
    }

    fn trait_item(&self, item: &TraitItem, path: &str, surface: &mut Surface) {
        let (kind, name, signature, attributes, provided) = match item {
            TraitItem::Fn(item) => {
                let signature = self.0.signature(&item.sig, None);
                (Kind::Method, &item.sig.ident, signature, &item.attrs, item.default.is_some())
            }
            TraitItem::Const(item) => {
                let signature = format!(": {}", self.0.text(&item.ty));
                (Kind::Constant, &item.ident, signature, &item.attrs, item.default.is_some())
            }
            TraitItem::Type(item) => {
                let signature = match item.bounds.is_empty() {
                    true => String::new(),
                    false => format!(": {}", self.0.text(&item.bounds)),
                };
                (Kind::AssociatedType, &item.ident, signature, &item.attrs, false)
            }
            _ => return,
        };
        let Some(mut own) = conditions(attributes).filter(|_| !is_hidden(attributes)) else { return };
        own.extend(notes(attributes));
        own.extend(provided.then(|| "provided".to_owned()));
        add(surface, kind, join(path, &name.to_string()), signature, own);
    }

    /// Reports whether a trait is sealed: an implementation would have to name something private.
    fn is_sealed(&self, item: &syn::ItemTrait) -> bool {
        let required = item.items.iter().filter_map(|item| match item {
            TraitItem::Fn(item) if item.default.is_none() => Some(item.sig.clone()),
            _ => None,
        });
        let mut finder = Unnameable { text: &self.0, found: false };
        required.into_iter().for_each(|mut signature| finder.visit_signature_mut(&mut signature));
        let mut supertraits = item.supertraits.clone();
        supertraits.iter_mut().for_each(|bound| finder.visit_type_param_bound_mut(bound));
        finder.found
    }
}
