//! Merges the parts of an `allOf`.

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use super::schema::{Additional, Bound, Child, Schema, SchemaId};
use super::types::Types;
use super::value::key;

/// How many schemas merging may create. In a document with more, the first of several schemas for a property counts.
const MAX_JOINED: usize = 100_000;

/// The merged schemas of properties that two or more parts of an `allOf` have, by the numbers of those schemas.
#[derive(Clone, Debug, Default)]
pub(super) struct Joined(HashMap<Vec<SchemaId>, SchemaId>);

/// The schemas as they are written, and the merged ones.
#[derive(Clone, Debug, Default)]
pub(super) struct Parts<'a> {
    pub(super) written: Vec<Rc<Schema<'a>>>,
    merged: Vec<Option<Rc<Schema<'a>>>>,
    joined: Joined,
}

impl<'a> Parts<'a> {
    pub(super) fn new(written: Vec<Rc<Schema<'a>>>) -> Self {
        Self { written, ..Self::default() }
    }

    /// Merges the parts of a schema, those of its parts first.
    pub(super) fn merge(&mut self, id: SchemaId) -> Option<Rc<Schema<'a>>> {
        let mut open = vec![id];
        let mut under_way = HashSet::from([id]);
        while let Some(id) = open.last().copied() {
            let schema = Rc::clone(self.written.get(id.0 as usize)?);
            // A part that contains this schema again adds nothing.
            let next = schema
                .parts
                .iter()
                .find(|part| self.merged(part.id).is_none() && !under_way.contains(&part.id));
            if let Some(part) = next {
                under_way.insert(part.id);
                open.push(part.id);
                continue;
            }
            if self.merged(id).is_none() {
                let merged =
                    if schema.parts.is_empty() { schema } else { Rc::new(self.put_together(&schema, &[])) };
                self.merged.resize(self.merged.len().max(id.0 as usize + 1), None);
                if let Some(place) = self.merged.get_mut(id.0 as usize) {
                    *place = Some(merged);
                }
            }
            open.pop();
        }
        self.merged(id)
    }

    fn merged(&self, id: SchemaId) -> Option<Rc<Schema<'a>>> {
        self.merged.get(id.0 as usize).cloned().flatten()
    }

    /// Merges the parts of a schema into it, except those whose index is in `without`.
    pub(super) fn put_together(&mut self, schema: &Schema<'a>, without: &[usize]) -> Schema<'a> {
        let mut merged = schema.clone();
        let kept = schema.parts.iter().enumerate().filter(|(index, _)| !without.contains(index));
        merged.parts = kept.map(|(_, part)| part.clone()).collect();
        for part in merged.parts.clone() {
            if let Some(found) = self.merged(part.id) {
                add(&mut self.written, &mut self.joined, &mut merged, &found, &part.route);
            }
        }
        merged
    }
}

fn behind(route: &str, child: &Child) -> Child {
    Child { id: child.id, route: format!("{route}{}", child.route) }
}

fn add<'a>(
    raw: &mut Vec<Rc<Schema<'a>>>,
    joined: &mut Joined,
    merged: &mut Schema<'a>,
    part: &Schema<'a>,
    route: &str,
) {
    merged.types = merged.types.both(part.types);
    merged.nullable |= part.nullable;
    merged.format = merged.format.or(part.format);
    merged.pattern = merged.pattern.or(part.pattern);
    merged.default = merged.default.or(part.default);
    merged.title = merged.title.or(part.title);
    merged.description = merged.description.or(part.description);
    merged.known_values = merged.known_values.take().or_else(|| part.known_values.clone());
    merged.discriminator = merged.discriminator.take().or_else(|| part.discriminator.clone());
    merged.unresolved = merged.unresolved.or(part.unresolved);
    merged.sunset = merged.sunset.or(part.sunset);
    merged.stability = merged.stability.or(part.stability);
    merged.unique_items |= part.unique_items;
    merged.read_only |= part.read_only;
    merged.write_only |= part.write_only;
    merged.deprecated |= part.deprecated;
    merged.values = match (merged.values.take(), &part.values) {
        (Some(ours), Some(theirs)) => {
            let theirs: HashSet<_> = theirs.iter().map(|value| key(value)).collect();
            Some(ours.into_iter().filter(|value| theirs.contains(&key(value))).collect())
        }
        (ours, theirs) => ours.or_else(|| theirs.clone()),
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
    merged.required.extend(&part.required);
    merged.assertions.extend(part.assertions.iter().cloned());
    let items = part.items.as_ref().map(|child| behind(route, child));
    merged.items = match (merged.items.take(), items) {
        (Some(first), Some(second)) => Some(join(raw, joined, first, &second)),
        (first, second) => first.or(second),
    };
    merged.not = merged.not.take().or_else(|| part.not.as_ref().map(|child| behind(route, child)));
    for (alternatives, more) in [(&mut merged.one_of, &part.one_of), (&mut merged.any_of, &part.any_of)] {
        let known: HashSet<_> = alternatives.iter().map(|child| child.id).collect();
        alternatives
            .extend(more.iter().filter(|child| !known.contains(&child.id)).map(|child| behind(route, child)));
    }
    for (key, child) in &part.others {
        merged.others.entry(key.clone()).or_insert_with(|| behind(route, child));
    }
    merged.additional = match (std::mem::take(&mut merged.additional), &part.additional) {
        (Additional::Nothing, _) | (_, Additional::Nothing) => Additional::Nothing,
        (Additional::Anything, Additional::Of(child)) => Additional::Of(behind(route, child)),
        (first, _) => first,
    };
}

/// Adds bounds. Of two bounds, the tighter one stays.
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

/// Returns the schema whose values must fit both, at the place of the first.
fn join(raw: &mut Vec<Rc<Schema<'_>>>, joined: &mut Joined, first: Child, second: &Child) -> Child {
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
            raw.push(Rc::new(Schema { parts: parts.into(), ..Schema::default() }));
            joined.0.insert(ids, id);
            id
        }
    };
    Child { id, route: first.route }
}

/// Infers the type of a schema that does not state it.
pub(super) fn infer_type(schema: &mut Schema<'_>) {
    if schema.types.is_any() {
        if !schema.properties.is_empty() || schema.additional != Additional::Anything {
            schema.types = Types::OBJECT;
        } else if schema.items.is_some() {
            schema.types = Types::ARRAY;
        } else if schema.one_of.is_empty() && schema.any_of.is_empty() && schema.values.is_none() {
            // A schema that allows anything allows null anyway.
            schema.nullable = false;
        }
    }
}
