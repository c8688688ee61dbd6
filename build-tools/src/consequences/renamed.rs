//! Types that have another name, and are still there under the old one for a release.
//!
//! `#[deprecated] type Old = New;` breaks nobody. So the old items are compared with those of the new name.

use std::collections::BTreeMap;

use super::compare::Change;
use super::step::Step;
use crate::surface::{Item, Kind, Surface};

/// The new paths of types, by their old ones.
pub(super) struct Renamed<'s>(BTreeMap<&'s str, &'s str>);

impl<'s> Renamed<'s> {
    /// Finds the deprecated aliases of types that are new.
    pub(super) fn new(old: &Surface, new: &'s Surface) -> Self {
        let aliases = new.iter().filter(|item| item.kind == Kind::Alias && item.has("deprecated"));
        let renamed = aliases.filter_map(|item| {
            let target = item.signature.strip_prefix(" = ")?;
            let was_there = old.type_at(&item.path).is_some_and(|item| !item.has("deprecated"));
            let is_new = new.type_at(target).is_some() && old.type_at(target).is_none();
            (was_there && is_new).then_some((item.path.as_str(), target))
        });
        Self(renamed.collect())
    }

    /// Returns the old items as they would be under the new names.
    pub(super) fn apply(&self, old: &Surface) -> Surface {
        let mut renamed = Surface::default();
        for item in old.iter() {
            let (path, signature) = (self.text(&item.path), self.text(&item.signature));
            renamed.add(Item { path, signature, ..item.clone() });
        }
        renamed
    }

    /// Returns the changes of the types themselves.
    pub(super) fn changes(&self, old: &Surface, new: &Surface) -> Vec<Change> {
        let change = |old: Option<&Item>, new: Option<&Item>, why| Change {
            step: Step::Addition,
            old: old.cloned(),
            new: new.cloned(),
            why,
        };
        let changes = self.0.iter().flat_map(|(from, to)| {
            let deprecated = change(old.type_at(from), new.type_at(from), Some("it is deprecated now"));
            [deprecated, change(None, new.type_at(to), None)]
        });
        changes.collect()
    }

    /// Reports whether an item is the alias of the old name.
    pub(super) fn explains(&self, item: &Item) -> bool {
        item.kind.is_type() && self.0.contains_key(item.path.as_str())
    }

    /// Returns a text with the new paths in the place of the old ones.
    fn text(&self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        let is_part = |char: char| char.is_alphanumeric() || char == '_' || char == ':';
        let mut rest = text;
        while let Some(start) = rest.find(is_part) {
            let (before, word) = rest.split_at(start);
            let (word, after) = word.split_at(word.find(|char| !is_part(char)).unwrap_or(word.len()));
            out.push_str(before);
            let found = self.0.iter().find_map(|(from, to)| {
                let end = word.strip_prefix(from)?;
                (end.is_empty() || end.starts_with("::")).then(|| format!("{to}{end}"))
            });
            out.push_str(found.as_deref().unwrap_or(word));
            rest = after;
        }
        out + rest
    }
}
