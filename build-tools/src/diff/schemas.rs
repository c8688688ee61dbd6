//! Compares two schemas, and finds the parts to compare next.

use serde_json::Value;

use super::change::{Change, Kind, Property, Typed};
use super::graph::{Graph, Label, Pair, Step};
use super::rules::{self, Aspect};
use super::{lifecycle, parts, properties, unions};
use crate::model::{Additional, Child, Schema, SchemaId, Types, same, text};

/// A comparison of two schemas.
pub(super) struct Local<'g, 'a> {
    pub(super) graph: &'g mut Graph<'a>,
    pub(super) pair: Pair,
}

impl<'a> Graph<'a> {
    pub(super) fn compare(&mut self, old: SchemaId, new: SchemaId) -> Pair {
        let mut local = Local { graph: self, pair: Pair::default() };
        let (old, new) = parts::take_out(&mut local, old, new);
        // Shared, so that the graph can be changed meanwhile.
        let (one, other) = (local.graph.old.shared(old), local.graph.new.shared(new));
        if local.types([old, new], &one, &other) {
            // No value of the old type has the new type, so no other change matters.
            local.nullable(&one, &other);
            return local.pair;
        }
        local.nullable(&one, &other);
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

    /// Compares two parts later.
    pub(super) fn child(&mut self, label: Label, old: &Child, new: &Child) {
        let pair = self.graph.pair(old.id, new.id);
        self.pair.children.push(Step { label, routes: [old.route.clone(), new.route.clone()], pair });
    }

    /// Compares the types, and reports whether the schemas have none in common.
    fn types(&mut self, ids: [SchemaId; 2], old: &Schema<'a>, new: &Schema<'a>) -> bool {
        if old.unresolved != new.unresolved {
            let name = |reference: Option<&str>| reference.unwrap_or("a schema of the document").to_owned();
            let what = format!("refers to {} instead of {}", name(new.unresolved), name(old.unresolved));
            self.say(rules::REFERENCE_CHANGED, what, false);
            return false;
        }
        let typed = |types, format: Option<&str>| Typed { types, format: format.map(str::to_owned) };
        let mut one = typed(unions::types(&self.graph.old, old), old.format);
        let mut other = typed(unions::types(&self.graph.new, new), new.format);
        if is_null(old) || is_null(new) {
            for (typed, schema) in [(&mut one, old), (&mut other, new)] {
                if schema.nullable && !typed.types.is_any() {
                    typed.types = typed.types.union(Types::NULL);
                }
            }
        }
        if one == other
            || (unions::is_union(old)
                && unions::is_union(new)
                && old.types == new.types
                && old.format == new.format)
        {
            return false;
        }
        if unions::became_member(self.graph, ids) || unions::is_wrapping(&self.graph.new, old, new) {
            return false;
        }
        let what = match one.types == other.types {
            true => {
                let name = |format: &Option<String>| format.clone().unwrap_or_else(|| "none".to_owned());
                format!("format changed from {} to {}", name(&one.format), name(&other.format))
            }
            false => format!("type changed from {one} to {other}"),
        };
        let apart = one.types.excludes(other.types);
        let listed = self.is_list_of(old, new);
        let kind = if listed { Kind::Listed(one, other) } else { Kind::Type(one, other) };
        self.pair.changes.push(Change { kind, what, property: None, removed: false, implied: false });
        apart
    }

    /// Reports whether the new schema is a list of what the old one was.
    fn is_list_of(&mut self, old: &Schema<'a>, new: &Schema<'a>) -> bool {
        let Some(items) = &new.items else { return false };
        let items = self.graph.new.schema(items.id);
        // The marks of a list do not apply to its items.
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

    fn nullable(&mut self, old: &Schema<'a>, new: &Schema<'a>) {
        // A change of the types reports it where null is a type.
        if old.nullable != new.nullable && !is_null(old) && !is_null(new) {
            let (aspect, what) = match new.nullable {
                true => (rules::BECAME_NULLABLE, "became nullable"),
                false => (rules::BECAME_NOT_NULLABLE, "is no longer nullable"),
            };
            // A schema without a type allows null anyway.
            let any = |schema: &Schema<'a>| schema.types.is_any() && !unions::is_union(schema);
            if !any(new) && (old.nullable || !any(old)) {
                self.say(aspect, what.to_owned(), false);
            }
        }
    }

    fn scalars(&mut self, old: &Schema<'a>, new: &Schema<'a>) {
        for assertion in old.assertions.difference(&new.assertions) {
            self.say(rules::KEYWORD_REMOVED, format!("`{assertion}` removed"), true);
        }
        for assertion in new.assertions.difference(&old.assertions) {
            self.say(rules::KEYWORD_ADDED, format!("`{assertion}` added"), false);
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

fn is_null(schema: &Schema<'_>) -> bool {
    schema.types == Types::NULL
}
