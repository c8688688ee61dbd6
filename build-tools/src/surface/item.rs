//! Public items.

use std::collections::BTreeMap;

/// The kind of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// A feature of the package.
    Feature,
    /// A module.
    Module,
    /// A struct.
    Struct,
    /// An enum.
    Enum,
    /// A trait.
    Trait,
    /// A type alias.
    Alias,
    /// Another path of an item, or an item of another crate.
    Reexport,
    /// A trait that a type implements. The path is `type as trait`.
    Implementation,
    /// A public field of a struct.
    Field,
    /// A variant of an enum, with its fields.
    Variant,
    /// An associated type of a trait.
    AssociatedType,
    /// A constant, of a module, a type or a trait.
    Constant,
    /// A static.
    Static,
    /// A function of a module.
    Function,
    /// A function of a type or a trait.
    Method,
}

impl Kind {
    const WORDS: [(Self, &str); 15] = [
        (Self::Feature, "feature"),
        (Self::Module, "mod"),
        (Self::Struct, "struct"),
        (Self::Enum, "enum"),
        (Self::Trait, "trait"),
        (Self::Alias, "type"),
        (Self::Reexport, "use"),
        (Self::Implementation, "impl"),
        (Self::Field, "field"),
        (Self::Variant, "variant"),
        (Self::AssociatedType, "associated"),
        (Self::Constant, "const"),
        (Self::Static, "static"),
        (Self::Function, "fn"),
        (Self::Method, "method"),
    ];

    /// Returns the word for this kind in a listing.
    pub fn word(self) -> &'static str {
        Self::WORDS.iter().find(|(kind, _)| *kind == self).map_or("item", |(_, word)| word)
    }

    /// Returns the kind for a word of a listing.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::WORDS.iter().find(|(_, other)| *other == word).map(|(kind, _)| *kind)
    }

    /// Reports whether the item is a type, of which a path can have only one.
    pub(crate) fn is_type(self) -> bool {
        matches!(self, Self::Struct | Self::Enum | Self::Trait | Self::Alias)
    }
}

/// A public item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Its kind.
    pub kind: Kind,
    /// Its path from the root of the crate, such as `types::User::email`.
    pub path: String,
    /// What follows the path: the type of a field, the arguments of a function.
    pub signature: String,
    /// The attributes that matter to users, sorted: `deprecated`, `non_exhaustive`, `cfg(feature = "gzip")` and others.
    pub notes: Vec<String>,
}

impl Item {
    /// Reports whether the item has this note.
    pub fn has(&self, note: &str) -> bool {
        self.notes.iter().any(|other| other == note)
    }

    /// Returns the conditions under which the item exists.
    pub(crate) fn conditions(&self) -> Vec<&str> {
        self.notes.iter().filter(|note| note.starts_with("cfg(")).map(String::as_str).collect()
    }

    /// Returns the path of the item that it belongs to.
    pub(crate) fn parent(&self) -> Option<&str> {
        parent(&self.path)
    }
}

/// Returns the path that a path belongs to.
pub(crate) fn parent(path: &str) -> Option<&str> {
    if let Some((of, _)) = path.split_once(" as ") {
        return Some(of);
    }
    let mut depth = 0_usize;
    let mut end = None;
    let bytes = path.as_bytes();
    for (index, byte) in bytes.iter().enumerate() {
        match byte {
            b'<' => depth += 1,
            b'>' => depth = depth.saturating_sub(1),
            b':' if depth == 0 && bytes.get(index + 1) == Some(&b':') => end = Some(index),
            _ => {}
        }
    }
    path.get(..end?)
}

/// The public items of a crate.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Surface {
    items: BTreeMap<(String, Kind), Item>,
}

impl Surface {
    /// Adds an item, unless there is one with its path and kind.
    pub fn add(&mut self, item: Item) {
        self.items.entry((item.path.clone(), item.kind)).or_insert(item);
    }

    /// Returns the items, by path.
    pub fn iter(&self) -> impl Iterator<Item = &Item> {
        self.items.values()
    }

    /// Returns the item of a path and kind.
    pub fn get(&self, path: &str, kind: Kind) -> Option<&Item> {
        self.items.get(&(path.to_owned(), kind))
    }

    /// Returns the type of a path.
    pub fn type_at(&self, path: &str) -> Option<&Item> {
        let at = self.items.range((path.to_owned(), Kind::Feature)..=(path.to_owned(), Kind::Method));
        at.map(|(_, item)| item).find(|item| item.kind.is_type())
    }
}
