//! The parts of an `allOf` that only one side has. Each is reported as a whole, and the rest is compared.

use super::rules;
use super::schemas::Local;
use crate::model::{Model, Schema, SchemaId, outline};

/// Reports parts that were added or removed, and returns both schemas without them.
pub(super) fn take_out(local: &mut Local<'_, '_>, old: SchemaId, new: SchemaId) -> (SchemaId, SchemaId) {
    let (mut before, mut after) = (Parts::of(&local.graph.old, old), Parts::of(&local.graph.new, new));
    if before.is_one && after.is_one {
        return (old, new);
    }
    // Splitting a schema into parts, or joining them, is no change. A part with only text is reported.
    let is_bare = before.is_one || after.is_one;
    let texts = before.list.iter().any(|part| is_text(local.graph.old.schema(part.id)))
        || after.list.iter().any(|part| is_text(local.graph.new.schema(part.id)));
    if is_bare && !texts && local.graph.are_equal(old, new) {
        return (old, new);
    }
    pair_off(&mut before, &mut after, |one, other| one.name.is_some() && one.name == other.name);
    pair_off(&mut before, &mut after, |one, other| {
        one.outline == other.outline && local.graph.are_equal(one.id, other.id)
    });
    // The keywords beside the parts are compared with the whole of a schema without parts.
    let owns = [before.own, after.own];
    for (one, other) in [(&mut before, owns[1]), (&mut after, owns[0])] {
        if other && one.is_one && one.list.iter().any(|part| part.name.is_none()) {
            one.list.clear();
        }
    }
    let (removed, added) = match (&before.list[..], &after.list[..]) {
        ([], added) if !after.is_one => (vec![], added.to_vec()),
        (removed, []) if !before.is_one => (removed.to_vec(), vec![]),
        (removed, added) => {
            let named = |parts: &[Part]| parts.iter().all(|part| part.name.is_some());
            match !before.is_one && !after.is_one && named(removed) && named(added) {
                true => (removed.to_vec(), added.to_vec()),
                false => return (old, new),
            }
        }
    };
    // Parts that only set `nullable`, or limit what other parts describe, stay with the rest.
    let limits = |model: &Model<'_>, parts: Vec<Part>| {
        let is_said = |part: &Part| {
            let schema = model.schema(part.id);
            let limits = part.name.is_none() && (is_bare || only_limits(schema));
            is_text(schema) || !(schema.allows_everything() || limits)
        };
        parts.into_iter().filter(is_said).collect::<Vec<_>>()
    };
    let (removed, added) = (limits(&local.graph.old, removed), limits(&local.graph.new, added));
    for part in &removed {
        let schema = local.graph.old.schema(part.id);
        let aspect =
            if schema.allows_everything() { rules::ALL_OF_TEXT_REMOVED } else { rules::ALL_OF_REMOVED };
        local.say(aspect, format!("{} is no longer part of it", part.text()), true);
    }
    for part in &added {
        let schema = local.graph.new.schema(part.id);
        let aspect = if schema.allows_everything() { rules::ALL_OF_TEXT_ADDED } else { rules::ALL_OF_ADDED };
        local.say(aspect, format!("{} is part of it now", part.text()), false);
    }
    let indices = |parts: Vec<Part>| parts.into_iter().map(|part| part.index).collect::<Vec<_>>();
    let rest = |model: &mut Model<'_>, id, parts: Vec<usize>| {
        if parts.is_empty() { id } else { model.without(id, &parts) }
    };
    (rest(&mut local.graph.old, old, indices(removed)), rest(&mut local.graph.new, new, indices(added)))
}

/// Reports whether a part has nothing but a text.
fn is_text(schema: &Schema<'_>) -> bool {
    schema.allows_everything() && (schema.title.is_some() || schema.description.is_some())
}

/// Reports whether a part only limits values that other parts describe.
fn only_limits(schema: &Schema<'_>) -> bool {
    schema.types.is_any() && schema.one_of.is_empty() && schema.any_of.is_empty() && schema.others.is_empty()
}

/// The parts of a schema that have no counterpart yet.
struct Parts {
    list: Vec<Part>,
    /// Whether the schema has no parts, and is itself the only one in the list.
    is_one: bool,
    /// Whether the schema has keywords beside its parts.
    own: bool,
}

#[derive(Clone)]
struct Part {
    index: usize,
    id: SchemaId,
    name: Option<String>,
    outline: String,
}

impl Parts {
    fn of(model: &Model<'_>, id: SchemaId) -> Self {
        let schema = model.schema(id);
        let part = |index, id| Part {
            index,
            id,
            name: model.schema(id).name.map(str::to_owned),
            outline: outline(model, id, 1),
        };
        let list: Vec<_> =
            schema.parts.iter().enumerate().map(|(index, child)| part(index, child.id)).collect();
        match list.is_empty() {
            true => Self { list: vec![part(0, id)], is_one: true, own: true },
            false => Self { list, is_one: false, own: schema.has_own },
        }
    }
}

impl Part {
    fn text(&self) -> String {
        self.name.clone().unwrap_or_else(|| format!("part {}", self.index + 1))
    }
}

/// Removes the parts that have a counterpart from both lists.
fn pair_off(before: &mut Parts, after: &mut Parts, mut pair: impl FnMut(&Part, &Part) -> bool) {
    before.list.retain(|one| {
        let found = after.list.iter().position(|other| pair(one, other));
        found.map(|index| after.list.remove(index)).is_none()
    });
}
