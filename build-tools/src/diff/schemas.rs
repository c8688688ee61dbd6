//! Two schemas: what changed of them themselves, and which parts are to be compared in turn.

use std::collections::HashSet;

use serde_json::Value;

use super::change::{Change, Kind, Property, Typed};
use super::graph::{Graph, Label, Pair, Step};
use super::rules::{self, Aspect, Move};
use super::{lifecycle, parts, properties, unions};
use crate::model::{Additional, Bound, Child, Schema, SchemaId, key, same, text};

/// A comparison of two schemas under way.
pub(super) struct Local<'g, 'a> {
    pub(super) graph: &'g mut Graph<'a>,
    pub(super) pair: Pair,
}

impl<'a> Graph<'a> {
    pub(super) fn compare(&mut self, old: SchemaId, new: SchemaId) -> Pair {
        let mut local = Local { graph: self, pair: Pair::default() };
        let (old, new) = parts::take_out(&mut local, old, new);
        // Shared, so that the graph can be asked while they are looked at.
        let (one, other) = (local.graph.old.schema(old).clone(), local.graph.new.schema(new).clone());
        local.types([old, new], &one, &other);
        local.scalars(&one, &other);
        local.bounds(&one, &other);
        local.values(&one, &other);
        local.discriminator(&one, &other);
        let wrapped = unions::compare(&mut local, [old, new], &one, &other);
        if !wrapped {
            properties::compare(&mut local, &one, &other);
        }
        local.containers(&one, &other);
        local.pair
    }
}

impl<'a> Local<'_, 'a> {
    pub(super) fn say(&mut self, aspect: Aspect, what: String, removed: bool) {
        let kind = Kind::Aspect(aspect);
        self.pair.changes.push(Change { kind, what, property: None, removed, implied: false });
    }

    pub(super) fn say_of(&mut self, property: Property, kind: Kind, what: String, removed: bool) {
        self.pair.changes.push(Change { kind, what, property: Some(property), removed, implied: false });
    }

    /// Goes on with two parts.
    pub(super) fn child(&mut self, label: Label, old: &Child, new: &Child) {
        let pair = self.graph.pair(old.id, new.id);
        self.pair.children.push(Step { label, routes: [old.route.clone(), new.route.clone()], pair });
    }

    fn types(&mut self, ids: [SchemaId; 2], old: &Schema<'a>, new: &Schema<'a>) {
        if old.unresolved != new.unresolved {
            let name = |reference: Option<&str>| reference.unwrap_or("a schema of the document").to_owned();
            let what = format!("refers to {} instead of {}", name(new.unresolved), name(old.unresolved));
            return self.say(rules::REFERENCE_CHANGED, what, false);
        }
        let typed = |types, format: Option<&str>| Typed { types, format: format.map(str::to_owned) };
        let one = typed(unions::types(&self.graph.old, old), old.format);
        let other = typed(unions::types(&self.graph.new, new), new.format);
        if one == other
            || (unions::is_union(old)
                && unions::is_union(new)
                && old.types == new.types
                && old.format == new.format)
        {
            return;
        }
        if unions::became_member(self.graph, ids) || unions::is_wrapping(&self.graph.new, old, new) {
            return;
        }
        let what = match one.types == other.types {
            true => {
                let name = |format: &Option<String>| format.clone().unwrap_or_else(|| "none".to_owned());
                format!("format changed from {} to {}", name(&one.format), name(&other.format))
            }
            false => format!("type changed from {one} to {other}"),
        };
        let listed = self.is_list_of(old, new);
        let kind = if listed { Kind::Listed(one, other) } else { Kind::Type(one, other) };
        self.pair.changes.push(Change { kind, what, property: None, removed: false, implied: false });
    }

    /// Whether the new schema is a list of what the old one was.
    fn is_list_of(&mut self, old: &Schema<'a>, new: &Schema<'a>) -> bool {
        let Some(items) = &new.items else { return false };
        let items = self.graph.new.schema(items.id);
        // Marks of the whole are not of its items.
        let bare = |schema: &Schema<'a>| Schema {
            nullable: false,
            default: None,
            deprecated: false,
            pattern: if schema.pattern == items.pattern { None } else { schema.pattern },
            ..schema.clone()
        };
        let unconstrained = items.pattern.is_none();
        old.properties.is_empty()
            && old.items.is_none()
            && crate::model::alike(
                &Schema { pattern: None, ..bare(old) },
                &Schema { pattern: None, ..bare(items) },
            )
            && (unconstrained || old.pattern == items.pattern)
    }

    fn scalars(&mut self, old: &Schema<'a>, new: &Schema<'a>) {
        if old.nullable != new.nullable {
            let (aspect, what) = match new.nullable {
                true => (rules::BECAME_NULLABLE, "became nullable"),
                false => (rules::BECAME_NOT_NULLABLE, "is no longer nullable"),
            };
            // A schema without a type, which allows null by itself, did not say so before.
            if !(old.types.is_any() && !old.nullable && !unions::is_union(old))
                && !(new.types.is_any() && !unions::is_union(new))
            {
                self.say(aspect, what.to_owned(), false);
            }
        }
        match (old.pattern, new.pattern) {
            (None, Some(pattern)) => {
                self.say(rules::PATTERN_ADDED, format!("pattern set to `{pattern}`"), false)
            }
            (Some(pattern), None) => {
                self.say(rules::PATTERN_REMOVED, format!("pattern `{pattern}` removed"), true)
            }
            (Some(before), Some(after)) if before != after => {
                let aspect = if after == ".*" { rules::PATTERN_GENERALIZED } else { rules::PATTERN_CHANGED };
                self.say(aspect, format!("pattern changed from `{before}` to `{after}`"), false);
            }
            _ => {}
        }
        if old.unique_items != new.unique_items {
            match new.unique_items {
                true => self.say(rules::UNIQUE_ITEMS_SET, "items must be unique now".to_owned(), false),
                false => {
                    self.say(rules::UNIQUE_ITEMS_UNSET, "items need not be unique any more".to_owned(), true)
                }
            }
        }
        self.default(old.default, new.default);
    }

    fn default(&mut self, old: Option<&Value>, new: Option<&Value>) {
        let (aspect, what, removed) = match (old, new) {
            (None, Some(value)) => (rules::DEFAULT_ADDED, format!("default set to {}", text(value)), false),
            (Some(value), None) => (rules::DEFAULT_REMOVED, format!("default {} removed", text(value)), true),
            (Some(before), Some(after)) if !same(before, after) => {
                let what = format!("default changed from {} to {}", text(before), text(after));
                (rules::DEFAULT_CHANGED, what, false)
            }
            _ => return,
        };
        let kind = Kind::Default(aspect);
        self.pair.changes.push(Change { kind, what, property: None, removed, implied: false });
    }

    fn bounds(&mut self, old: &Schema<'a>, new: &Schema<'a>) {
        for (index, bound) in Bound::ALL.into_iter().enumerate() {
            if old.bound(index) == new.bound(index) {
                continue;
            }
            let beyond = |schema: &Schema<'a>| schema.exclusive.get(index).copied().unwrap_or_default();
            let (before, after) =
                (old.bounds.get(index).copied().flatten(), new.bounds.get(index).copied().flatten());
            let (was, is) = (beyond(old), beyond(new));
            let name = |exclusive: bool| {
                if exclusive { format!("exclusive {}", bound.keyword) } else { bound.keyword.to_owned() }
            };
            let (exclusive, how, what) = match (before, after) {
                (None, Some(value)) => (is, Move::Set, format!("{} set to {value}", name(is))),
                (Some(value), None) => (was, Move::Unset, format!("{} {value} removed", name(was))),
                (Some(before), Some(after)) if before != after => {
                    let exclusive = was && is;
                    let fits = if after > before { after % before } else { before % after };
                    let how = match after > before {
                        _ if bound.keyword == "multipleOf" && fits != 0.0 => Move::Changed,
                        true => Move::Increased,
                        false => Move::Decreased,
                    };
                    let verb = if after > before { "raised" } else { "lowered" };
                    (exclusive, how, format!("{} {verb} from {before} to {after}", name(is)))
                }
                (Some(value), Some(_)) if was != is => match is {
                    true => (true, Move::Set, format!("{} {value} became exclusive", bound.keyword)),
                    false => (true, Move::Unset, format!("{} {value} is no longer exclusive", bound.keyword)),
                },
                _ => continue,
            };
            self.say(rules::bound(bound, exclusive, how), what, how == Move::Unset && after.is_none());
        }
    }

    fn values(&mut self, old: &Schema<'a>, new: &Schema<'a>) {
        match (&old.values, &new.values) {
            (Some(before), Some(after)) => {
                self.lists(before, after, [rules::ENUM_VALUE_ADDED, rules::ENUM_VALUE_REMOVED], "value");
            }
            (None, Some(values)) => {
                let what = format!("is limited to {}", list(values));
                let kind = Kind::Enum { became: true };
                self.pair.changes.push(Change { kind, what, property: None, removed: false, implied: false });
                for value in values {
                    self.say(rules::ENUM_VALUE_ADDED, format!("value {} added", text(value)), false);
                    self.pair.changes.last_mut().into_iter().for_each(|change| change.implied = true);
                }
            }
            (Some(values), None) => {
                let what = format!("is no longer limited to {}", list(values));
                let kind = Kind::Enum { became: false };
                self.pair.changes.push(Change { kind, what, property: None, removed: true, implied: false });
            }
            (None, None) => {}
        }
        let (before, after) = (old.known_values.as_deref(), new.known_values.as_deref());
        let aspects = [rules::KNOWN_VALUE_ADDED, rules::KNOWN_VALUE_REMOVED];
        if let (Some(before), Some(after)) = (before, after) {
            self.lists(before, after, aspects, "known value");
        }
    }

    fn lists(&mut self, old: &[&Value], new: &[&Value], [added, removed]: [Aspect; 2], name: &str) {
        let keys = |values: &[&Value]| values.iter().map(|value| key(value)).collect::<HashSet<_>>();
        let (before, after) = (keys(old), keys(new));
        for value in old.iter().filter(|value| !after.contains(&key(value))) {
            self.say(removed.clone(), format!("{name} {} removed", text(value)), true);
        }
        for value in new.iter().filter(|value| !before.contains(&key(value))) {
            self.say(added.clone(), format!("{name} {} added", text(value)), false);
        }
    }

    fn discriminator(&mut self, old: &Schema<'a>, new: &Schema<'a>) {
        let (before, after) = match (&old.discriminator, &new.discriminator) {
            (Some(before), Some(after)) => (before, after),
            (None, Some(found)) => {
                let what = format!("discriminator {} added", found.property);
                return self.say(rules::DISCRIMINATOR_ADDED, what, false);
            }
            (Some(found), None) => {
                let what = format!("discriminator {} removed", found.property);
                return self.say(rules::DISCRIMINATOR_REMOVED, what, true);
            }
            (None, None) => return,
        };
        if before.property != after.property {
            let what = format!("discriminator changed from {} to {}", before.property, after.property);
            self.say(rules::DISCRIMINATOR_NAME, what, false);
        }
        for (value, target) in &before.mapping {
            match after.mapping.get(value) {
                None => {
                    self.say(rules::MAPPING_DELETED, format!("discriminator value {value} removed"), true)
                }
                Some(other) if other != target => {
                    let what = format!("discriminator value {value} leads to {other} instead of {target}");
                    self.say(rules::MAPPING_CHANGED, what, false);
                }
                Some(_) => {}
            }
        }
        for value in after.mapping.keys().filter(|value| !before.mapping.contains_key(*value)) {
            self.say(rules::MAPPING_ADDED, format!("discriminator value {value} added"), false);
        }
    }

    fn containers(&mut self, old: &Schema<'a>, new: &Schema<'a>) {
        let any = |route: &str| Child { id: SchemaId::ANY, route: route.to_owned() };
        match (&old.items, &new.items) {
            (Some(before), Some(after)) => self.child(Label::Items, before, after),
            (Some(before), None) if new.types.intersects(old.types) => {
                self.child(Label::Items, before, &any(""))
            }
            (None, Some(after)) if new.types.intersects(old.types) => {
                self.child(Label::Items, &any(""), after)
            }
            _ => {}
        }
        match (&old.additional, &new.additional) {
            (Additional::Of(before), Additional::Of(after)) => self.child(Label::Additional, before, after),
            (Additional::Of(before), Additional::Anything) => self.child(Label::Additional, before, &any("")),
            (Additional::Anything, Additional::Of(after)) if new.types.intersects(old.types) => {
                self.child(Label::Additional, &any(""), after);
            }
            (Additional::Nothing, Additional::Nothing) => {}
            (before, Additional::Nothing)
                if new.types.intersects(old.types) || *before != Additional::Anything =>
            {
                self.say(
                    rules::ADDITIONAL_CLOSED,
                    "further properties are no longer allowed".to_owned(),
                    false,
                );
            }
            (Additional::Nothing, _) => {
                self.say(rules::ADDITIONAL_OPENED, "further properties are allowed".to_owned(), false);
            }
            _ => {}
        }
        match (&old.not, &new.not) {
            (Some(before), Some(after)) => self.child(Label::Keyword("not".to_owned()), before, after),
            (None, Some(_)) => self.say(rules::NOT_ADDED, "`not` added".to_owned(), false),
            (Some(_), None) => self.say(rules::NOT_REMOVED, "`not` removed".to_owned(), true),
            (None, None) => {}
        }
        for (keyword, before) in &old.others {
            let name = keyword.trim_start_matches('/');
            match new.others.get(keyword) {
                Some(after) => self.child(Label::Keyword(name.to_owned()), before, after),
                None => self.say(rules::KEYWORD_REMOVED, format!("`{name}` removed"), true),
            }
        }
        for keyword in new.others.keys().filter(|keyword| !old.others.contains_key(*keyword)) {
            let name = keyword.trim_start_matches('/');
            self.say(rules::KEYWORD_ADDED, format!("`{name}` added"), false);
        }
    }

    pub(super) fn lifecycle(&mut self, property: &Property, old: &Schema<'a>, new: &Schema<'a>) {
        for (kind, what, removed) in lifecycle::of_property(old, new) {
            self.say_of(property.clone(), kind, what, removed);
        }
    }
}

/// Some values in words.
pub(super) fn list(values: &[&Value]) -> String {
    const SHOWN: usize = 8;
    let shown: Vec<_> = values.iter().take(SHOWN).map(|value| text(value)).collect();
    let rest = values.len().saturating_sub(SHOWN);
    let more = if rest > 0 { format!(" and {rest} more") } else { String::new() };
    format!("{}{more}", shown.join(", "))
}
