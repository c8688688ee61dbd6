//! Finds the paths by which a user of the crate can name its items.

use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};

use syn::Item;

use super::attributes::{conditions, is_hidden};
use super::item::{self, Kind};
use super::modules::{Module, attributes, defined, join};
use super::names::{Names, Target, public_uses};

/// The public paths of a crate.
#[derive(Debug, Default)]
pub(super) struct Public {
    /// The public path of each item, with the conditions under which it exists.
    paths: HashMap<String, (String, Vec<String>)>,
    /// Further paths of items, and items of other crates.
    again: BTreeMap<String, (String, Vec<String>)>,
}

impl Public {
    pub(super) fn new(modules: &[Module], names: &Names) -> Self {
        let modules: HashMap<&str, &Module> =
            modules.iter().map(|module| (module.path.as_str(), module)).collect();
        let mut public = Self::default();
        let mut seen = HashSet::new();
        let mut open = VecDeque::from([(String::new(), String::new(), Vec::new())]);
        while let Some((path, at, outer)) = open.pop_front() {
            let Some(module) = modules.get(path.as_str()).filter(|_| seen.insert(path.clone())) else {
                continue;
            };
            for item in &module.items {
                let attributes = attributes(item).unwrap_or_default();
                let Some(mut notes) = conditions(attributes).filter(|_| !is_hidden(attributes)) else {
                    continue;
                };
                notes.extend(outer.iter().cloned());
                let mut found = Vec::new();
                if let Some((name, true)) = defined(item) {
                    found.push((name.to_string(), Target::Local(join(&path, &name.to_string()))));
                }
                if let Item::Use(item) = item {
                    for (name, target) in public_uses(item) {
                        let target = names.resolve(&path, &target);
                        match (name.as_str(), target) {
                            ("*", Target::Local(from)) => found.extend(
                                names
                                    .public(&from)
                                    .map(|name| (name.clone(), Target::Local(join(&from, name)))),
                            ),
                            (_, target) => found.push((name, target)),
                        }
                    }
                }
                for (name, target) in found {
                    let at = join(&at, &name);
                    if let Some(module) = public.name(at.clone(), target, &notes, names) {
                        open.push_back((module, at, notes.clone()));
                    }
                }
            }
        }
        public
    }

    /// Gives an item a public path. Returns the item if it is a new module.
    fn name(&mut self, at: String, target: Target, notes: &[String], names: &Names) -> Option<String> {
        match target {
            Target::Local(path) => match self.paths.get(&path) {
                Some((first, _)) => {
                    if *first != at {
                        self.again.insert(at, (first.clone(), notes.to_vec()));
                    }
                    None
                }
                None => {
                    self.paths.insert(path.clone(), (at, notes.to_vec()));
                    names.is_module(&path).then_some(path)
                }
            },
            Target::Foreign(path) => {
                self.again.insert(at, (path.join("::"), notes.to_vec()));
                None
            }
        }
    }

    /// Returns the public path of an item, with the conditions under which it exists.
    pub(super) fn of(&self, path: &str) -> Option<(&str, &[String])> {
        self.paths.get(path).map(|(path, notes)| (path.as_str(), notes.as_slice()))
    }

    /// Returns the re-exports: further paths of items, and items of other crates.
    pub(super) fn reexports(&self) -> impl Iterator<Item = item::Item> {
        self.again.iter().map(|(path, (target, notes))| item::Item {
            kind: Kind::Reexport,
            path: path.clone(),
            signature: format!(" = {target}"),
            notes: notes.clone(),
        })
    }
}
