//! Pairs the operations of two documents.

use std::collections::{HashMap, HashSet};

use super::bodies;
use super::session::Session;
use crate::model::Operation;

/// Returns a path without the names of its parameters.
pub(super) fn outline(path: &str) -> String {
    let mut out = String::new();
    let mut inside = false;
    for char in path.chars() {
        inside = match char {
            '{' => true,
            '}' => false,
            _ => inside,
        };
        if !inside || char == '{' {
            out.push(char);
        }
    }
    out
}

/// Returns the names of the parameters in a path, in order.
pub(super) fn names(path: &str) -> Vec<&str> {
    path.split('{').skip(1).filter_map(|part| part.split_once('}')).map(|(name, _)| name).collect()
}

/// Returns the outlines of all paths, including those without operations.
pub(super) fn paths(root: &serde_json::Value) -> HashSet<String> {
    let paths = root.get("paths").and_then(serde_json::Value::as_object).into_iter().flatten();
    paths.map(|(path, _)| outline(path)).collect()
}

/// Pairs each old operation with the new one of the same path, or else of a path with other names of parameters.
pub(super) fn pair_off<'b, 'a>(
    old: &'b [Operation<'a>],
    new: &'b [Operation<'a>],
) -> Vec<(&'b Operation<'a>, Option<&'b Operation<'a>>)> {
    let mut exact: HashMap<(&str, &str), &Operation<'a>> =
        new.iter().map(|operation| ((operation.method, operation.path), operation)).collect();
    let mut pairs: Vec<_> =
        old.iter().map(|before| (before, exact.remove(&(before.method, before.path)))).collect();
    let mut alike: HashMap<(&str, String), &Operation<'a>> = HashMap::new();
    for after in new.iter().filter(|after| exact.contains_key(&(after.method, after.path))) {
        alike.entry((after.method, outline(after.path))).or_insert(after);
    }
    for (before, after) in &mut pairs {
        if after.is_none() {
            *after = alike.remove(&(before.method, outline(before.path)));
        }
    }
    pairs
}

/// Reports whether an operation was moved: it has the same method, the same id or bodies, and a similar path.
pub(super) fn is_moved(session: &mut Session<'_>, before: &Operation<'_>, after: &Operation<'_>) -> bool {
    if before.method != after.method || names(before.path).len() != names(after.path).len() {
        return false;
    }
    if before.id.is_some() || after.id.is_some() {
        return before.id == after.id;
    }
    let segments = |path: &str| {
        path.split('/').filter(|part| !part.starts_with('{')).map(str::to_owned).collect::<Vec<_>>()
    };
    let (one, other) = (segments(before.path), segments(after.path));
    let likely = one.iter().zip(&other).filter(|(one, other)| one == other).count() + 1
        >= one.len().max(other.len())
        || one.last() == other.last();
    likely && bodies::are_equal(session, before, after)
}
