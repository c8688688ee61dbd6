//! The parts of an `allOf`, put together.

use std::collections::HashMap;

use super::schema::{Additional, Bound, Child, Schema, SchemaId};
use super::types::Types;
use super::value::same;

/// How many parts a schema may have, those of its parts included, and how many schemas may come of putting parts
/// together. A document that needs more is compared without them.
const MAX_PARTS: usize = 500;
const MAX_JOINED: usize = 100_000;

/// Schemas that two or more parts of an `allOf` have for one property, by the numbers of those.
#[derive(Clone, Debug, Default)]
pub(super) struct Joined(HashMap<Vec<SchemaId>, SchemaId>);

/// Puts the parts of a schema into it, all but those whose index in `parts` is in `without`.
pub(super) fn merge<'a>(
    raw: &mut Vec<Schema<'a>>,
    joined: &mut Joined,
    schema: &Schema<'a>,
    without: &[usize],
) -> Schema<'a> {
    let mut merged = schema.clone();
    merged.parts = kept(&schema.parts, without).cloned().collect();
    let mut seen = vec![];
    let mut stack: Vec<Child> = merged.parts.iter().rev().cloned().collect();
    while let Some(part) = stack.pop() {
        if seen.contains(&part.id) || seen.len() >= MAX_PARTS {
            continue;
        }
        seen.push(part.id);
        let Some(found) = raw.get(part.id.0 as usize).cloned() else { continue };
        stack.extend(found.parts.iter().rev().map(|inner| behind(&part.route, inner)));
        add(raw, joined, &mut merged, found, &part.route);
    }
    merged
}

fn kept<'b>(parts: &'b [Child], without: &'b [usize]) -> impl Iterator<Item = &'b Child> {
    parts.iter().enumerate().filter(|(index, _)| !without.contains(index)).map(|(_, part)| part)
}

fn behind(route: &str, child: &Child) -> Child {
    Child { id: child.id, route: format!("{route}{}", child.route) }
}

fn add<'a>(
    raw: &mut Vec<Schema<'a>>,
    joined: &mut Joined,
    merged: &mut Schema<'a>,
    part: Schema<'a>,
    route: &str,
) {
    merged.types = merged.types.both(part.types);
    merged.nullable |= part.nullable;
    merged.format = merged.format.or(part.format);
    merged.pattern = merged.pattern.or(part.pattern);
    merged.default = merged.default.or(part.default);
    merged.title = merged.title.or(part.title);
    merged.description = merged.description.or(part.description);
    merged.known_values = merged.known_values.take().or(part.known_values);
    merged.discriminator = merged.discriminator.take().or(part.discriminator);
    merged.unresolved = merged.unresolved.or(part.unresolved);
    merged.sunset = merged.sunset.or(part.sunset);
    merged.stability = merged.stability.or(part.stability);
    merged.unique_items |= part.unique_items;
    merged.read_only |= part.read_only;
    merged.write_only |= part.write_only;
    merged.deprecated |= part.deprecated;
    merged.values = match (merged.values.take(), part.values) {
        (Some(ours), Some(theirs)) => {
            Some(ours.into_iter().filter(|value| theirs.iter().any(|other| same(value, other))).collect())
        }
        (ours, theirs) => ours.or(theirs),
    };
    add_bounds(merged, &part.bounds, part.exclusive);
    for (name, child) in &part.properties {
        let child = behind(route, child);
        let child = match merged.properties.remove(name) {
            Some(first) => join(raw, joined, first, &child),
            None => child,
        };
        merged.properties.insert(name, child);
    }
    merged.required.extend(part.required);
    let items = part.items.map(|child| behind(route, &child));
    merged.items = match (merged.items.take(), items) {
        (Some(first), Some(second)) => Some(join(raw, joined, first, &second)),
        (first, second) => first.or(second),
    };
    merged.not = merged.not.take().or(part.not.map(|child| behind(route, &child)));
    merged.one_of.extend(part.one_of.iter().map(|child| behind(route, child)));
    merged.any_of.extend(part.any_of.iter().map(|child| behind(route, child)));
    for (key, child) in part.others {
        merged.others.entry(key).or_insert_with(|| behind(route, &child));
    }
    merged.additional = match (std::mem::take(&mut merged.additional), part.additional) {
        (Additional::Nothing, _) | (_, Additional::Nothing) => Additional::Nothing,
        (Additional::Anything, Additional::Of(child)) => Additional::Of(behind(route, &child)),
        (first, _) => first,
    };
}

/// The tighter bounds win.
fn add_bounds(merged: &mut Schema<'_>, bounds: &[Option<f64>], exclusive: [bool; 2]) {
    let beyond = |index: usize| exclusive.get(index).copied().unwrap_or_default();
    for (index, (bound, (ours, theirs))) in
        Bound::ALL.iter().zip(merged.bounds.iter_mut().zip(bounds)).enumerate()
    {
        let Some(value) = *theirs else { continue };
        let tighter = ours.is_none_or(|ours| if bound.upper { value < ours } else { value > ours });
        let mark = merged.exclusive.get_mut(index);
        if tighter {
            *ours = Some(value);
            mark.into_iter().for_each(|mark| *mark = beyond(index));
        } else if *ours == Some(value) {
            mark.into_iter().for_each(|mark| *mark |= beyond(index));
        }
    }
}

/// Returns the schema that must fit both, at the place of the first.
fn join(raw: &mut Vec<Schema<'_>>, joined: &mut Joined, first: Child, second: &Child) -> Child {
    if first.id == second.id {
        return first;
    }
    let mut ids = vec![first.id, second.id];
    ids.sort();
    let id = match joined.0.get(&ids) {
        Some(id) => *id,
        None if joined.0.len() >= MAX_JOINED => return first,
        None => {
            let id = SchemaId(u32::try_from(raw.len()).unwrap_or_default());
            let parts = [first.id, second.id].map(|id| Child { id, route: String::new() });
            raw.push(Schema { parts: parts.into(), ..Schema::default() });
            joined.0.insert(ids, id);
            id
        }
    };
    Child { id, route: first.route }
}

/// Adds the type that is understood where none is written.
pub(super) fn infer_type(schema: &mut Schema<'_>) {
    if schema.types.is_any() {
        if !schema.properties.is_empty() || schema.additional != Additional::Anything {
            schema.types = Types::OBJECT;
        } else if schema.items.is_some() {
            schema.types = Types::ARRAY;
        } else if schema.one_of.is_empty() && schema.any_of.is_empty() && schema.values.is_none() {
            // What may be anything may be null.
            schema.nullable = false;
        }
    }
}
