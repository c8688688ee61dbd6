//! Which operation is which, and those that moved to another path.

use std::collections::BTreeMap;

use serde_json::Value;

use super::change;
use crate::diff::rename;
use crate::document::escape;
use crate::facts::{Class, Facts, Key, NodeId};

/// A new path of an operation.
#[derive(Clone, Debug)]
pub(super) struct Move {
    pub(super) from: Key,
    pub(super) to: Key,
}

type ClassOf<'a> = &'a BTreeMap<NodeId, Class>;

/// Finds the operations that the vendor has under another path than the lock.
pub(super) fn moves(
    ours: &Facts,
    (base, base_classes): (&Facts, ClassOf<'_>),
    (vendor, vendor_classes): (&Facts, ClassOf<'_>),
) -> Vec<Move> {
    // Another name of a parameter in the path is the same operation.
    let renamed = base.operations.keys().filter_map(|from| {
        let (to, _) = vendor.operation(from).filter(|(to, _)| *to != from)?;
        let here = ours.operations.contains_key(from) && !ours.operations.contains_key(to);
        (here && !base.operations.contains_key(to)).then(|| Move { from: from.clone(), to: to.clone() })
    });
    let mut moves: Vec<Move> = renamed.collect();
    let gone: Vec<&Key> = base
        .operations
        .keys()
        .filter(|key| vendor.operation(key).is_none() && ours.operations.contains_key(*key))
        .collect();
    let new: Vec<&Key> = vendor
        .operations
        .keys()
        .filter(|key| base.operation(key).is_none() && ours.operation(key).is_none())
        .collect();
    let parts = |facts: &Facts, classes: ClassOf<'_>, key: &Key| -> BTreeMap<String, Option<Class>> {
        let parts = facts.operations.get(key).map(|id| facts.node(*id).parts.clone()).unwrap_or_default();
        let parts = parts.into_iter().filter(|(label, _)| !label.starts_with("path "));
        parts.map(|(label, part)| (label, classes.get(&part.node).copied())).collect()
    };
    let count = |key: &Key| key.path.matches('{').count();
    let found = rename::pairs(&gone, &new, |from, to| {
        let (old, new) = (parts(base, base_classes, from), parts(vendor, vendor_classes, to));
        from.method == to.method
            && count(from) == count(to)
            && (old == new
                || words(&from.path) == words(&to.path)
                || (ends_alike(from, to) && mostly(&old, &new)))
    });
    moves.extend(found.into_iter().map(|(from, to)| Move { from: from.clone(), to: to.clone() }));
    moves
}

/// Returns the words of a path, without versions and parameters.
fn words(path: &str) -> Vec<&str> {
    let is_version = |word: &&str| {
        let digits = word.strip_prefix('v').unwrap_or_default();
        !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
    };
    path.split('/').filter(|word| !word.is_empty() && !word.starts_with('{') && !is_version(word)).collect()
}

fn ends_alike(from: &Key, to: &Key) -> bool {
    let last = |key: &Key| words(&key.path).last().map(|word| (*word).to_owned());
    last(from).is_some() && last(from) == last(to)
}

/// Reports whether more than half of all parts are the same.
fn mostly(old: &BTreeMap<String, Option<Class>>, new: &BTreeMap<String, Option<Class>>) -> bool {
    let same = old.iter().filter(|(label, class)| new.get(*label) == Some(class)).count();
    let all = old.len() + new.len() - old.keys().filter(|label| new.contains_key(*label)).count();
    same * 2 > all
}

/// Returns the names of the parameters in a path, in order.
pub(super) fn names(path: &str) -> Vec<&str> {
    path.split('{').skip(1).filter_map(|part| Some(part.split_once('}')?.0)).collect()
}

/// Moves operations in the kept spec.
pub(super) fn apply(root: &mut Value, moves: &[Move]) {
    for Move { from, to } in moves {
        let (old, new) = (format!("/paths/{}", escape(&from.path)), format!("/paths/{}", escape(&to.path)));
        for (before, after) in names(&from.path).into_iter().zip(names(&to.path)) {
            rename_parameter(root, &[from.pointer(), old.clone()], before, after);
        }
        let together = moves.iter().filter(|other| other.from.path == from.path && other.to.path == to.path);
        let methods = root.pointer(&old).and_then(Value::as_object).map_or(0, |item| {
            item.keys().filter(|key| crate::document::METHODS.contains(&key.as_str())).count()
        });
        if methods == together.count() && root.pointer(&new).is_none() {
            change::rename(root, &old, &to.path);
            continue;
        }
        let Some(operation) = root.pointer(&from.pointer()).cloned() else { continue };
        change::unset(root, &old, &from.method);
        if let Some(item) = change::map(root, "/paths", &to.path) {
            item.insert(to.method.clone(), operation);
        }
    }
}

/// Renames a parameter of the path. One that other paths share is written out first.
fn rename_parameter(root: &mut Value, holders: &[String], before: &str, after: &str) {
    if before == after {
        return;
    }
    for holder in holders {
        let list = root.pointer(holder).and_then(|holder| holder.get("parameters")?.as_array()).cloned();
        for (index, node) in list.into_iter().flatten().enumerate() {
            let Some((target, _)) = crate::document::resolve(root, &node, "") else { continue };
            if target.get("in") == Some(&"path".into()) && target.get("name") == Some(&before.into()) {
                let mut target = target.clone();
                if let Some(members) = target.as_object_mut() {
                    members.insert("name".to_owned(), after.into());
                }
                change::replace(root, &format!("{holder}/parameters/{index}"), target);
            }
        }
    }
}
