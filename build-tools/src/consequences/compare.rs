//! Two sets of public items compared, with the rules of cargo-semver-checks, and with types and arguments, which it does
//! not compare.

use std::collections::HashSet;

use super::renamed::Renamed;
use super::step::Step;
use crate::surface::{Item, Kind, Signature, Surface};

/// A public item that changed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Change {
    /// What it means for users of the crate.
    pub step: Step,
    /// The item before; `None` if it is new.
    pub old: Option<Item>,
    /// The item after; `None` if it is gone.
    pub new: Option<Item>,
    /// Why it is the step that it is, where that is not plain.
    pub why: Option<&'static str>,
}

impl Change {
    /// Returns the path of the item.
    pub fn path(&self) -> &str {
        self.item().map_or("", |item| &item.path)
    }

    /// Returns the item as it is now, or as it was.
    pub(super) fn item(&self) -> Option<&Item> {
        self.new.as_ref().or(self.old.as_ref())
    }
}

/// Compares the public items of two versions of a crate; those that change most come first.
///
/// What belongs to an item that is new or gone is not listed with it.
pub fn compare(old: &Surface, new: &Surface) -> Vec<Change> {
    let renamed = Renamed::new(old, new);
    let renamed_from = &renamed.apply(old);
    let mut changes = renamed.changes(old, new);
    let old = renamed_from;
    let replaced: HashSet<&str> = old
        .iter()
        .filter(|item| item.kind.is_type())
        .filter(|item| new.type_at(&item.path).is_some_and(|other| other.kind != item.kind))
        .map(|item| item.path.as_str())
        .collect();
    let is_replaced = |item: &Item| item.parent().is_some_and(|parent| replaced.contains(parent));
    for item in old.iter().filter(|item| !is_replaced(item)) {
        match new.get(&item.path, item.kind) {
            Some(other) => changes.extend(changed(old, item, other)),
            None if replaced.contains(item.path.as_str()) && item.kind.is_type() => {
                let new = new.type_at(&item.path).cloned();
                changes.push(Change { step: Step::Breaking, old: Some(item.clone()), new, why: None });
            }
            None if lacks_parent(new, old, item) => {}
            None => {
                changes.push(Change { step: Step::Breaking, old: Some(item.clone()), new: None, why: None })
            }
        }
    }
    let is_new = |item: &&Item| old.get(&item.path, item.kind).is_none();
    for item in new.iter().filter(is_new).filter(|item| !is_replaced(item) && !renamed.explains(item)) {
        if (replaced.contains(item.path.as_str()) && item.kind.is_type()) || lacks_parent(old, new, item) {
            continue;
        }
        let (step, why) = added(old, item);
        changes.push(Change { step, old: None, new: Some(item.clone()), why });
    }
    changes.sort_by_key(|change| std::cmp::Reverse(change.step));
    changes
}

/// Reports whether an item is not there because what it belongs to is not.
fn lacks_parent(surface: &Surface, other: &Surface, item: &Item) -> bool {
    let Some(parent) = item.parent() else { return false };
    let is_there =
        |surface: &Surface| surface.type_at(parent).is_some() || surface.get(parent, Kind::Module).is_some();
    is_there(other) && !is_there(surface)
}

fn added(old: &Surface, item: &Item) -> (Step, Option<&'static str>) {
    let parent = item.parent().and_then(|parent| old.type_at(parent));
    match (item.kind, parent) {
        (Kind::Variant, Some(parent)) if !parent.has("non_exhaustive") => {
            (Step::Breaking, Some("every match on the enum has to name all of its variants"))
        }
        (Kind::Field, Some(parent)) if is_constructible(parent) => {
            (Step::Breaking, Some("the struct is built from its fields"))
        }
        (Kind::Method | Kind::Constant | Kind::AssociatedType, Some(parent))
            if parent.kind == Kind::Trait && !parent.has("sealed") && !item.has("provided") =>
        {
            (Step::Breaking, Some("every implementation of the trait has to have it"))
        }
        _ => (Step::Addition, None),
    }
}

/// Reports whether code outside of the crate can build a struct from its fields.
fn is_constructible(item: &Item) -> bool {
    item.kind == Kind::Struct && !item.has("non_exhaustive") && !item.signature.contains("{ .. }")
}

fn changed(surface: &Surface, old: &Item, new: &Item) -> Option<Change> {
    let of_signature = (old.signature != new.signature).then(|| signature(old, new)).flatten();
    let all = of_signature.into_iter().chain(notes(surface, old, new));
    let (step, why) = all.max_by_key(|(step, _)| *step)?;
    Some(Change { step, old: Some(old.clone()), new: Some(new.clone()), why })
}

type Judgement = (Step, Option<&'static str>);

fn signature(old: &Item, new: &Item) -> Option<Judgement> {
    match old.kind {
        Kind::Function | Kind::Method => {
            let (before, after) = (Signature::parse(&old.signature)?, Signature::parse(&new.signature)?);
            match (before.same_types(&after), before.swaps(&after)) {
                (false, _) => Some((Step::Breaking, None)),
                (true, true) => Some((Step::Breaking, Some("arguments of one type changed places"))),
                // Callers do not write the names of arguments.
                (true, false) => None,
            }
        }
        Kind::Struct if old.signature.replace("{ .. }", "{}") == new.signature.replace("{ .. }", "{}") => {
            match is_constructible(old) {
                true => Some((Step::Breaking, Some("the struct was built from its fields"))),
                false => None,
            }
        }
        Kind::Variant
            if old.has("non_exhaustive")
                && new.signature.starts_with(old.signature.trim_end_matches(" }")) =>
        {
            Some((Step::Addition, None))
        }
        _ => Some((Step::Breaking, None)),
    }
}

/// Returns what changed in the attributes of an item.
fn notes(surface: &Surface, old: &Item, new: &Item) -> Vec<Judgement> {
    let gained = |note: &str| new.has(note) && !old.has(note);
    let lost = |note: &str| old.has(note) && !new.has(note);
    let mut found = Vec::new();
    if gained("non_exhaustive") && (old.kind != Kind::Struct || is_constructible(old) || is_tuple(old)) {
        found.push((Step::Breaking, Some("it is non-exhaustive now")));
    }
    if lost("non_exhaustive") {
        found.push((Step::Addition, Some("it is exhaustive now")));
    }
    if gained("deprecated") {
        found.push((Step::Addition, Some("it is deprecated now")));
    }
    if gained("must_use") {
        found.push((Step::Addition, Some("its value must be used now")));
    }
    if gained("default") {
        found.push((Step::Addition, Some("the feature is on by default now")));
    }
    if lost("default") {
        found.push((Step::Breaking, Some("the feature is not on by default any more")));
    }
    if gained("sealed") {
        found.push((Step::Breaking, Some("nobody else can implement it now")));
    }
    if lost("sealed") || gained("provided") {
        found.push((Step::Addition, None));
    }
    let of_sealed =
        old.parent().and_then(|parent| surface.type_at(parent)).is_some_and(|of| of.has("sealed"));
    if lost("provided") && !of_sealed {
        found.push((Step::Breaking, Some("every implementation of the trait has to have it")));
    }
    if lost("deprecated") || lost("must_use") {
        found.push((Step::Patch, Some("it is no longer marked")));
    }
    if old.conditions() != new.conditions() {
        let (step, why) = match new.conditions().is_empty() {
            true => (Step::Addition, "it needs no feature any more"),
            false => (Step::Breaking, "it needs other features"),
        };
        found.push((step, Some(why)));
    }
    found
}

fn is_tuple(item: &Item) -> bool {
    item.signature.ends_with(')') && !item.signature.contains('_')
}
