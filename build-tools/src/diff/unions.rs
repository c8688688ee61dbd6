//! Compares the alternatives of `oneOf` and `anyOf`.

use std::collections::{HashMap, HashSet};

use super::graph::{Graph, Label};
use super::rules::{self, Aspect};
use super::schemas::Local;
use crate::model::{Child, Model, Schema, SchemaId, Types, outline, text};

pub(super) fn is_union(schema: &Schema<'_>) -> bool {
    !schema.one_of.is_empty() || !schema.any_of.is_empty()
}

/// Returns the types of a schema; for a union, those of its alternatives.
pub(super) fn types(model: &Model<'_>, schema: &Schema<'_>) -> Types {
    let mut all = schema.types;
    if !all.is_any() {
        return all;
    }
    for member in schema.one_of.iter().chain(&schema.any_of) {
        let types = model.schema(member.id).types;
        if types.is_any() {
            return types;
        }
        all = all.union(types);
    }
    all
}

/// Reports whether a schema became an alternative of a union, or a union was reduced to one of its alternatives.
pub(super) fn became_member(graph: &mut Graph<'_>, [old, new]: [SchemaId; 2]) -> bool {
    member_among(graph, [old, new]).is_some()
}

/// Returns the alternative that equals the plain schema of the two.
fn member_among(graph: &mut Graph<'_>, [old, new]: [SchemaId; 2]) -> Option<SchemaId> {
    let ids = |schema: &Schema<'_>| {
        schema.one_of.iter().chain(&schema.any_of).map(|child| child.id).collect::<Vec<_>>()
    };
    let (before, after) = (ids(graph.old.schema(old)), ids(graph.new.schema(new)));
    match (before.is_empty(), after.is_empty()) {
        (true, false) => after.into_iter().find(|member| graph.are_equal(old, *member)),
        (false, true) => before.into_iter().find(|member| graph.are_equal(*member, new)),
        _ => None,
    }
}

/// Reports whether an object became a union of objects that have its properties.
pub(super) fn is_wrapping(model: &Model<'_>, old: &Schema<'_>, new: &Schema<'_>) -> bool {
    let has = |member: &Child| {
        old.properties.keys().any(|name| model.schema(member.id).properties.contains_key(name))
    };
    old.one_of.is_empty() && new.properties.is_empty() && new.one_of.iter().any(has)
}

/// Compares the unions of two schemas, and reports whether an object became an alternative, which keeps its properties.
pub(super) fn compare<'a>(
    local: &mut Local<'_, 'a>,
    ids: [SchemaId; 2],
    old: &Schema<'a>,
    new: &Schema<'a>,
) -> bool {
    if is_wrapping(&local.graph.new, old, new) && !became_member(local.graph, ids) {
        let what = format!("became a choice of {}", new.one_of.len());
        local.say(rules::WRAPPED_IN_ONE_OF, what, false);
        return true;
    }
    let member = member_among(local.graph, ids);
    let crossed =
        (old.any_of.is_empty() && new.one_of.is_empty()) || (old.one_of.is_empty() && new.any_of.is_empty());
    if crossed && is_union(old) && is_union(new) {
        // `oneOf` instead of `anyOf`, or the same one in both.
        let aspects = if new.one_of.is_empty() { any_of() } else { one_of() };
        let before: Vec<_> = old.one_of.iter().chain(&old.any_of).collect();
        let after: Vec<_> = new.one_of.iter().chain(&new.any_of).collect();
        members(local, &before, &after, aspects, member);
        return false;
    }
    for (before, after, aspects) in
        [(&old.one_of, &new.one_of, one_of()), (&old.any_of, &new.any_of, any_of())]
    {
        let typed = types(&local.graph.old, old) != types(&local.graph.new, new);
        let [.., set, unset] = &aspects;
        match (before.is_empty(), after.is_empty(), member) {
            (true, true, _) => {}
            (true, false, None) if !typed => {
                local.say(set.clone(), format!("became a choice of {}", after.len()), false);
            }
            (false, true, None) if !typed => {
                local.say(unset.clone(), format!("is no longer a choice of {}", before.len()), true);
            }
            // The change of type implies it.
            (true, false, None) | (false, true, None) => {}
            _ => members(
                local,
                &before.iter().collect::<Vec<_>>(),
                &after.iter().collect::<Vec<_>>(),
                aspects,
                member,
            ),
        }
    }
    member.is_some()
}

fn one_of() -> [Aspect; 4] {
    [rules::ONE_OF_ADDED, rules::ONE_OF_REMOVED, rules::ONE_OF_SET, rules::ONE_OF_UNSET]
}

fn any_of() -> [Aspect; 4] {
    [rules::ANY_OF_ADDED, rules::ANY_OF_REMOVED, rules::ANY_OF_SET, rules::ANY_OF_UNSET]
}

fn members(
    local: &mut Local<'_, '_>,
    before: &[&Child],
    after: &[&Child],
    [added, removed, ..]: [Aspect; 4],
    same: Option<SchemaId>,
) {
    let mut old: Vec<Member> = describe(&local.graph.old, before);
    let mut new: Vec<Member> = describe(&local.graph.new, after);
    old.retain(|member| Some(member.child.id) != same || !new.is_empty());
    new.retain(|member| Some(member.child.id) != same || !old.is_empty() || !before.is_empty());
    pair_off(local, &mut old, &mut new, |member| member.name.clone());
    pair_equal(local, &mut old, &mut new);
    pair_off(local, &mut old, &mut new, |member| member.mark.clone());
    // If one is left on either side, it changed, unless both have names or marks of their own.
    let unnamed = |members: &[Member]| match members
        .iter()
        .filter(|member| member.name.is_none() && member.mark.is_none())
        .collect::<Vec<_>>()[..]
    {
        [only] => Some(only.index),
        _ => None,
    };
    let alone = |members: &[Member]| {
        (members.len() == 1).then(|| members.first().map(|member| member.index)).flatten()
    };
    let left =
        [unnamed(&old).zip(unnamed(&new)), unnamed(&old).zip(alone(&new)), alone(&old).zip(unnamed(&new))];
    if let Some((one, other)) = left.into_iter().flatten().next()
        && let (Some(before), Some(after)) = (take(&mut old, one), take(&mut new, other))
    {
        local.child(Label::Member(after.text()), &before.child, &after.child);
    }
    for member in old {
        local.say(removed.clone(), format!("{} is no longer a choice", member.text()), true);
    }
    for member in new {
        local.say(added.clone(), format!("{} is a choice now", member.text()), false);
    }
}

fn take(members: &mut Vec<Member>, index: usize) -> Option<Member> {
    let at = members.iter().position(|member| member.index == index)?;
    Some(members.remove(at))
}

#[derive(Clone)]
struct Member {
    index: usize,
    child: Child,
    name: Option<String>,
    /// What tells it from the others: its properties with one value, or its title.
    mark: Option<String>,
    outline: String,
}

impl Member {
    fn text(&self) -> String {
        self.name
            .clone()
            .or_else(|| self.mark.clone())
            .unwrap_or_else(|| format!("member {}", self.index + 1))
    }
}

fn describe(model: &Model<'_>, children: &[&Child]) -> Vec<Member> {
    let describe = |(index, child): (usize, &&Child)| {
        let schema = model.schema(child.id);
        let fixed = schema.properties.iter().filter_map(|(name, property)| {
            match model.schema(property.id).values.as_deref() {
                Some([value]) => Some(format!("{name} {}", text(value))),
                _ => None,
            }
        });
        let fixed: Vec<_> = fixed.collect();
        let mark = match (fixed.is_empty(), schema.title) {
            (false, _) => Some(fixed.join(", ")),
            (true, title) => title.map(str::to_owned),
        };
        Member {
            index,
            child: (*child).clone(),
            name: schema.name.map(str::to_owned),
            mark,
            outline: outline(model, child.id, 1),
        }
    };
    children.iter().enumerate().map(describe).collect()
}

/// Compares the alternatives that have the same key, and removes them.
fn pair_off(
    local: &mut Local<'_, '_>,
    old: &mut Vec<Member>,
    new: &mut Vec<Member>,
    key: impl Fn(&Member) -> Option<String>,
) {
    let mut known: HashMap<String, Vec<Member>> = HashMap::new();
    for member in new.iter().rev() {
        if let Some(key) = key(member) {
            known.entry(key).or_default().push(member.clone());
        }
    }
    let mut taken = Vec::new();
    old.retain(|one| {
        let Some(other) = key(one).and_then(|key| known.get_mut(&key)?.pop()) else { return true };
        local.child(Label::Member(other.text()), &one.child, &other.child);
        taken.push(other.index);
        false
    });
    let taken: HashSet<_> = taken.into_iter().collect();
    new.retain(|member| !taken.contains(&member.index));
}

/// Removes the alternatives that are equal.
fn pair_equal(local: &mut Local<'_, '_>, old: &mut Vec<Member>, new: &mut Vec<Member>) {
    let mut known: HashMap<String, Vec<Member>> = HashMap::new();
    for member in new.iter().rev() {
        known.entry(member.outline.clone()).or_default().push(member.clone());
    }
    let mut taken = Vec::new();
    old.retain(|one| {
        let Some(candidates) = known.get_mut(&one.outline) else { return true };
        let found = candidates.iter().rposition(|other| local.graph.are_equal(one.child.id, other.child.id));
        found.map(|index| taken.push(candidates.remove(index).index)).is_none()
    });
    let taken: HashSet<_> = taken.into_iter().collect();
    new.retain(|member| !taken.contains(&member.index));
}
