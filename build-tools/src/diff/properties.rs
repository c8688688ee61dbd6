//! Compares the properties of two objects.

use super::change::{Kind, Property};
use super::graph::Label;
use super::rename;
use super::schemas::Local;
use crate::model::{Child, Schema};

pub(super) fn compare<'a>(local: &mut Local<'_, 'a>, old: &Schema<'a>, new: &Schema<'a>) {
    let (mut removed, mut added) = (Vec::new(), Vec::new());
    for (name, before) in &old.properties {
        match new.properties.get(name) {
            Some(after) => {
                both(local, name, (old, before), (new, after));
                local.child(Label::Property((*name).to_owned()), before, after);
            }
            None => removed.push((*name, before)),
        }
    }
    added.extend(
        new.properties
            .iter()
            .filter(|(name, _)| !old.properties.contains_key(*name))
            .map(|(name, child)| (*name, child)),
    );
    for (from, to) in renamed(local, &removed, &added) {
        let (Some(before), Some(after)) = (old.properties.get(from), new.properties.get(to)) else {
            continue;
        };
        let required = [old.required.contains(from), new.required.contains(to)];
        let property = property(local, to, Some(before), Some(after));
        local.say_of(property, Kind::Renamed { required }, format!("renamed from {from} to {to}"), false);
        local.child(Label::Property(to.to_owned()), before, after);
        removed_or_added(local, &[(from, before)], &[(to, after)], (old, new), true);
        removed.retain(|(name, _)| *name != from);
        added.retain(|(name, _)| *name != to);
    }
    removed_or_added(local, &removed, &added, (old, new), false);
}

type Named<'a, 'b> = (&'a str, &'b Child);

fn removed_or_added<'a>(
    local: &mut Local<'_, 'a>,
    removed: &[Named<'a, '_>],
    added: &[Named<'a, '_>],
    (old, new): (&Schema<'a>, &Schema<'a>),
    implied: bool,
) {
    let first = local.pair.changes.len();
    for (name, before) in removed {
        let property = property(local, name, Some(before), None);
        let kind = Kind::Removed { required: old.required.contains(name) };
        local.say_of(property, kind, "removed".to_owned(), true);
    }
    for (name, after) in added {
        let schema = local.graph.new.schema(after.id);
        let (required, default) = (new.required.contains(name), schema.default.is_some());
        let what = format!("added, {}, {}", schema.types, if required { "required" } else { "optional" });
        let property = property(local, name, None, Some(after));
        local.say_of(property, Kind::Added { required, default }, what, false);
    }
    local.pair.changes.iter_mut().skip(first).for_each(|change| change.implied |= implied);
}

fn property(local: &Local<'_, '_>, name: &str, old: Option<&Child>, new: Option<&Child>) -> Property {
    let schemas = [
        old.map(|child| local.graph.old.schema(child.id)),
        new.map(|child| local.graph.new.schema(child.id)),
    ];
    // A property that exists is judged as it is now, a removed one as it was.
    let [before, after] = schemas;
    let schema = after.or(before);
    let route = |child: Option<&Child>| child.map(|child| child.route.clone()).unwrap_or_default();
    Property {
        name: name.to_owned(),
        routes: [route(old), route(new)],
        read_only: schema.is_some_and(|schema| schema.read_only),
        write_only: schema.is_some_and(|schema| schema.write_only),
    }
}

/// Compares a property that both have, apart from its schema.
fn both<'a>(
    local: &mut Local<'_, 'a>,
    name: &str,
    (old, before): (&Schema<'a>, &Child),
    (new, after): (&Schema<'a>, &Child),
) {
    let property = property(local, name, Some(before), Some(after));
    let (was, is) = (old.required.contains(name), new.required.contains(name));
    let (one, other) = (local.graph.old.shared(before.id), local.graph.new.shared(after.id));
    if was != is {
        let kind = Kind::Required { became: is, default: other.default.is_some() };
        let what = if is { "became required" } else { "became optional" };
        local.say_of(property.clone(), kind, what.to_owned(), false);
    }
    let marks = [
        (one.read_only, other.read_only, ["became-read-only", "became-not-read-only"], "read-only"),
        (one.write_only, other.write_only, ["became-write-only", "became-not-write-only"], "write-only"),
    ];
    for (was, now, [became, ceased], name) in marks {
        if was != now {
            let (mark, what) = match now {
                true => (became, format!("became {name}")),
                false => (ceased, format!("is no longer {name}")),
            };
            local.say_of(property.clone(), Kind::Mark { mark, required: is }, what, false);
        }
    }
    local.lifecycle(&property, &one, &other);
}

/// Finds properties that were renamed.
fn renamed<'a>(
    local: &mut Local<'_, 'a>,
    removed: &[Named<'a, '_>],
    added: &[Named<'a, '_>],
) -> Vec<(&'a str, &'a str)> {
    rename::pairs(removed, added, |(from, before), (to, after)| {
        let (one, other) = (local.graph.old.schema(before.id), local.graph.new.schema(after.id));
        let described = one.description.is_some() && one.description == other.description;
        (described || rename::alike(from, to)) && local.graph.are_equal(before.id, after.id)
    })
    .into_iter()
    .map(|((from, _), (to, _))| (from, to))
    .collect()
}
