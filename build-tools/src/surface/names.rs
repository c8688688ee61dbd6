//! Resolves the paths in modules.

use std::collections::HashMap;

use syn::{Item, UseTree};

use super::modules::{Module, defined, is_public, join};

/// The names of all modules.
#[derive(Debug)]
pub(super) struct Names {
    modules: HashMap<String, Scope>,
}

/// The names of one module.
#[derive(Debug, Default)]
struct Scope {
    defined: HashMap<String, bool>,
    imported: HashMap<String, Vec<String>>,
    globs: Vec<Vec<String>>,
}

/// The target of a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Target {
    /// A path from the root of the crate.
    Local(String),
    /// A path into another crate, or a name that is in scope everywhere.
    Foreign(Vec<String>),
}

/// A name that a `use` imports, with its path. The name of a glob is `*`.
pub(super) type Use = (String, Vec<String>);

/// The longest chain of imports. A longer one is a circle.
const LONGEST: usize = 16;

impl Names {
    pub(super) fn new(modules: &[Module]) -> Self {
        let modules = modules.iter().map(|module| {
            let mut scope = Scope::default();
            for item in &module.items {
                if let Some((name, public)) = defined(item) {
                    scope.defined.insert(name.to_string(), public);
                }
                if let Item::Use(item) = item {
                    for (name, path) in uses(item) {
                        match name.as_str() {
                            "*" => scope.globs.push(path),
                            _ => drop(scope.imported.insert(name, path)),
                        }
                    }
                }
            }
            (module.path.clone(), scope)
        });
        Self { modules: modules.collect() }
    }

    /// Resolves a path in a module.
    pub(super) fn resolve(&self, module: &str, path: &[String]) -> Target {
        self.follow(module, path, 0)
    }

    /// Returns the public names of a module.
    pub(super) fn public(&self, module: &str) -> impl Iterator<Item = &String> {
        let scope = self.modules.get(module);
        scope
            .into_iter()
            .flat_map(|scope| &scope.defined)
            .filter(|(_, public)| **public)
            .map(|(name, _)| name)
    }

    /// Reports whether a module defines a name.
    pub(super) fn defines(&self, module: &str, name: &str) -> bool {
        self.modules.get(module).is_some_and(|scope| scope.defined.contains_key(name))
    }

    /// Reports whether this is the path of a module.
    pub(super) fn is_module(&self, path: &str) -> bool {
        self.modules.contains_key(path)
    }

    fn follow(&self, module: &str, path: &[String], passed: usize) -> Target {
        let Some((first, rest)) = path.split_first().filter(|_| passed < LONGEST) else {
            return Target::Foreign(path.to_vec());
        };
        match first.as_str() {
            "crate" => self.traverse(String::new(), rest, passed),
            "self" => self.traverse(module.to_owned(), rest, passed),
            "super" => self.traverse(outer(module), rest, passed),
            _ if self.knows(module, first, passed) => self.traverse(module.to_owned(), path, passed),
            _ => Target::Foreign(path.to_vec()),
        }
    }

    fn knows(&self, module: &str, name: &str, passed: usize) -> bool {
        self.modules
            .get(module)
            .is_some_and(|scope| scope.defined.contains_key(name) || scope.imported.contains_key(name))
            || self.in_globs(module, name, passed).is_some()
    }

    /// Returns the module that a glob imports a name from.
    fn in_globs(&self, module: &str, name: &str, passed: usize) -> Option<String> {
        let globs = &self.modules.get(module)?.globs;
        globs.iter().find_map(|path| match self.follow(module, path, passed + 1) {
            Target::Local(from) => self.modules.get(&from)?.defined.contains_key(name).then_some(from),
            Target::Foreign(_) => None,
        })
    }

    fn traverse(&self, mut here: String, path: &[String], passed: usize) -> Target {
        for (index, name) in path.iter().enumerate() {
            if name == "super" {
                here = outer(&here);
                continue;
            }
            let scope = self.modules.get(&here);
            if scope.is_some_and(|scope| scope.defined.contains_key(name)) {
                here = join(&here, name);
                continue;
            }
            if let Some(import) = scope.and_then(|scope| scope.imported.get(name)) {
                match self.follow(&here, import, passed + 1) {
                    Target::Local(target) => here = target,
                    Target::Foreign(mut target) => {
                        target.extend(path.iter().skip(index + 1).cloned());
                        return Target::Foreign(target);
                    }
                }
                continue;
            }
            here = match self.in_globs(&here, name, passed) {
                Some(from) => join(&from, name),
                None => join(&here, name),
            };
        }
        Target::Local(here)
    }
}

/// Returns the parent of a module.
fn outer(module: &str) -> String {
    module.rsplit_once("::").map_or("", |(outer, _)| outer).to_owned()
}

/// Returns the names that a `use` imports.
fn uses(item: &syn::ItemUse) -> Vec<Use> {
    let mut found = Vec::new();
    collect(&item.tree, &mut Vec::new(), &mut found);
    found
}

/// Returns the names that a public `use` re-exports, or none if it is private.
pub(super) fn public_uses(item: &syn::ItemUse) -> Vec<Use> {
    if is_public(&item.vis) { uses(item) } else { Vec::new() }
}

fn collect(tree: &UseTree, path: &mut Vec<String>, found: &mut Vec<Use>) {
    let with = |path: &[String], name: &str| -> Vec<String> {
        let last = (name != "self").then(|| name.to_owned());
        path.iter().cloned().chain(last).collect()
    };
    match tree {
        UseTree::Path(part) => {
            path.push(part.ident.to_string());
            collect(&part.tree, path, found);
            path.pop();
        }
        UseTree::Name(name) => {
            let name = name.ident.to_string();
            let target = with(path, &name);
            found.extend(target.last().cloned().map(|name| (name, target)));
        }
        UseTree::Rename(rename) => {
            found.push((rename.rename.to_string(), with(path, &rename.ident.to_string())));
        }
        UseTree::Glob(_) => found.push(("*".to_owned(), path.clone())),
        UseTree::Group(group) => group.items.iter().for_each(|tree| collect(tree, path, found)),
    }
}
