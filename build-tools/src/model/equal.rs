//! Compares schemas for equality, texts and examples aside.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::Model;
use super::schema::{Additional, Child, Schema, SchemaId};
use super::value::{key, same};

/// A comparison of the schemas of two documents, which remembers its results.
#[derive(Debug, Default)]
pub struct Equality {
    equal: HashSet<(SchemaId, SchemaId)>,
    unequal: HashSet<(SchemaId, SchemaId)>,
}

impl Equality {
    /// Reports whether two schemas allow the same values and mark them alike (default, read-only, deprecated).
    ///
    /// Two schemas that contain themselves are equal if no path through both finds a difference.
    pub fn are_equal(&mut self, old: &Model<'_>, new: &Model<'_>, one: SchemaId, other: SchemaId) -> bool {
        let first = (one, other);
        if self.equal.contains(&first) {
            return true;
        }
        if self.unequal.contains(&first) {
            return false;
        }
        // Each pair with the one that it was reached from.
        let mut assumed = HashMap::from([(first, None)]);
        let mut open = vec![first];
        while let Some(pair) = open.pop() {
            let (left, right) = (old.schema(pair.0), new.schema(pair.1));
            let pairs = if alike(left, right) { pairs(old, new, left, right) } else { None };
            let Some(pairs) = pairs.filter(|_| !self.unequal.contains(&pair)) else {
                let mut at = Some(pair);
                while let Some(unequal) = at {
                    self.unequal.insert(unequal);
                    at = assumed.get(&unequal).copied().flatten();
                }
                return false;
            };
            for next in pairs.into_iter().filter(|next| !self.equal.contains(next)) {
                assumed.entry(next).or_insert_with(|| {
                    open.push(next);
                    Some(pair)
                });
            }
        }
        self.equal.extend(assumed.into_keys());
        true
    }
}

/// Reports whether two schemas say the same, their children aside.
pub(crate) fn alike(one: &Schema<'_>, other: &Schema<'_>) -> bool {
    one.types == other.types
        && one.nullable == other.nullable
        && one.format == other.format
        && one.pattern == other.pattern
        && one.same_bounds(other)
        && one.unique_items == other.unique_items
        && one.assertions == other.assertions
        && one.read_only == other.read_only
        && one.write_only == other.write_only
        && one.deprecated == other.deprecated
        && one.sunset == other.sunset
        && one.stability == other.stability
        && one.discriminator == other.discriminator
        && one.unresolved == other.unresolved
        && one.required == other.required
        && one.properties.len() == other.properties.len()
        && one.one_of.len() == other.one_of.len()
        && one.any_of.len() == other.any_of.len()
        && one.others.len() == other.others.len()
        && same_values(one.values.as_deref(), other.values.as_deref())
        && same_values(one.known_values.as_deref(), other.known_values.as_deref())
        && match (one.default, other.default) {
            (Some(one), Some(other)) => same(one, other),
            (one, other) => one.is_none() && other.is_none(),
        }
}

fn same_values(one: Option<&[&Value]>, other: Option<&[&Value]>) -> bool {
    let keys = |values: &[&Value]| values.iter().map(|value| key(value)).collect::<HashSet<_>>();
    one.map(keys) == other.map(keys)
}

type Pairs = Vec<(SchemaId, SchemaId)>;

/// Returns the pairs of children that must be equal too, or `None` if one side lacks a child that the other has.
fn pairs(old: &Model<'_>, new: &Model<'_>, one: &Schema<'_>, other: &Schema<'_>) -> Option<Pairs> {
    let mut pairs = Pairs::new();
    for (name, child) in &one.properties {
        pairs.push((child.id, other.properties.get(name)?.id));
    }
    for (key, child) in &one.others {
        pairs.push((child.id, other.others.get(key)?.id));
    }
    let mut optional = |one: Option<&Child>, other: Option<&Child>| match (one, other) {
        (None, None) => Some(()),
        (one, other) => {
            pairs.push((one?.id, other?.id));
            Some(())
        }
    };
    optional(one.items.as_ref(), other.items.as_ref())?;
    optional(one.not.as_ref(), other.not.as_ref())?;
    match (&one.additional, &other.additional) {
        (Additional::Of(one), Additional::Of(other)) => pairs.push((one.id, other.id)),
        (one, other) if one == other => {}
        _ => return None,
    }
    for (one, other) in [(&one.one_of, &other.one_of), (&one.any_of, &other.any_of)] {
        let (one, other) = (sorted(old, one), sorted(new, other));
        pairs.extend(one.into_iter().zip(other));
    }
    Some(pairs)
}

/// Returns the alternatives of a union, sorted by what they say.
fn sorted(model: &Model<'_>, alternatives: &[Child]) -> Vec<SchemaId> {
    let mut keyed: Vec<_> =
        alternatives.iter().map(|child| (outline(model, child.id, 2), child.id)).collect();
    keyed.sort_by(|one, other| one.0.cmp(&other.0));
    keyed.into_iter().map(|(_, id)| id).collect()
}

/// Returns the outline of a schema, down to some levels, as text.
pub(crate) fn outline(model: &Model<'_>, id: SchemaId, levels: usize) -> String {
    let schema = model.schema(id);
    let mut values: Vec<_> = schema.values.iter().flatten().map(|value| super::text(value)).collect();
    values.sort();
    let mut text = format!("{} {:?} {:?} {:?}", schema.types, schema.format, schema.pattern, values);
    if levels > 0 {
        for (name, child) in schema.properties.iter().take(50) {
            text += &format!(" {name}:({})", outline(model, child.id, levels - 1));
        }
        text.extend(schema.items.iter().map(|child| format!("[{}]", outline(model, child.id, levels - 1))));
    }
    text
}

/// Groups the schemas by outline. Equal schemas have equal outlines, so that only few pairs need a full comparison.
pub(crate) fn outlines(model: &Model<'_>) -> HashMap<String, Vec<SchemaId>> {
    let mut found: HashMap<String, Vec<SchemaId>> = HashMap::new();
    for id in (0..model.len()).filter_map(|index| u32::try_from(index).ok()).map(SchemaId) {
        found.entry(outline(model, id, 1)).or_default().push(id);
    }
    found
}
