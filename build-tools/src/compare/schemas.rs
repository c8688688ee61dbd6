//! Compares two schemas, part by part.

use std::collections::BTreeSet;

use serde_json::Value;

use super::comparison::{Comparison, Direction};
use super::difference::Kind;
use super::reader::Reader;
use super::shape::{Additional, Schema, text};
use crate::document::is_lost;

/// How deep schemas may nest, and how many pairs of schemas are compared at most.
const MAX_DEPTH: usize = 100;
const MAX_PAIRS: usize = 50_000;

impl<'a> Comparison<'a> {
    /// Compares two schemas. Returns whether the comparison was complete: a circle or a limit ends it early.
    pub(super) fn schema(
        &mut self,
        ours: &'a Value,
        vendors: &'a Value,
        location: &str,
        direction: Direction,
    ) -> bool {
        let pair = (
            std::ptr::from_ref(self.kept.target(ours)),
            std::ptr::from_ref(self.vendor.target(vendors)),
            direction,
        );
        if self.equal.contains(&pair) {
            return true;
        }
        if self.open.contains(&pair) {
            return false;
        }
        self.pairs += 1;
        if self.open.len() >= MAX_DEPTH || self.pairs > MAX_PAIRS {
            if !self.unfinished {
                self.unfinished = true;
                let deep = || Some("nested too deep".to_owned());
                self.differ(Kind::Unfinished, location, deep(), deep());
            }
            return false;
        }
        let before = self.found.len();
        self.open.push(pair);
        let (ours, vendors) = (self.kept.schema(ours), self.vendor.schema(vendors));
        let whole = self.read_schemas(&ours, &vendors, location, direction);
        self.open.pop();
        if whole && self.found.len() == before {
            self.equal.insert(pair);
        }
        whole
    }

    fn read_schemas(
        &mut self,
        ours: &Schema<'a>,
        vendors: &Schema<'a>,
        location: &str,
        direction: Direction,
    ) -> bool {
        let union = !ours.alternatives.is_empty() && !vendors.alternatives.is_empty();
        if ours.types != vendors.types || (!union && ours.alternatives.len() != vendors.alternatives.len()) {
            self.differ(Kind::TypeDiffers, location, Some(ours.type_name()), Some(vendors.type_name()));
            let numbers = |types: &BTreeSet<&str>| types.contains("integer") || types.contains("number");
            if !numbers(&ours.types) || !numbers(&vendors.types) {
                return true;
            }
        }
        self.mark(Kind::NullableDiffers, location, ours.nullable, vendors.nullable, "not nullable");
        if ours.format != vendors.format {
            let owned = |format: Option<&str>| format.map(str::to_owned);
            self.differ(Kind::FormatDiffers, location, owned(ours.format), owned(vendors.format));
        }
        self.values(ours, vendors, location);
        let limits: BTreeSet<_> = ours.limits.keys().chain(vendors.limits.keys()).copied().collect();
        let integer = ours.types.contains("integer") || vendors.types.contains("integer");
        for limit in limits {
            let (ours, vendors) = (ours.limits.get(limit), vendors.limits.get(limit));
            if ours != vendors
                && !(integer && ours.map(|limit| whole(limit)) == vendors.map(|limit| whole(limit)))
            {
                self.differ_in(Kind::LimitDiffers, limit, location, ours.cloned(), vendors.cloned());
            }
        }
        let (default, vendors_default) = (ours.default.map(text), vendors.default.map(text));
        if default != vendors_default && direction == Direction::Request {
            self.differ(Kind::DefaultDiffers, location, default, vendors_default);
        }
        let items = match (ours.items, vendors.items) {
            (Some(ours), Some(vendors)) => self.schema(ours, vendors, &format!("{location}[]"), direction),
            _ => true,
        };
        let properties = self.properties(ours, vendors, location, direction);
        let additional = self.additional(ours, vendors, location, direction);
        let alternatives = self.alternatives(ours, vendors, location, direction);
        items && properties && additional && alternatives
    }

    fn values(&mut self, ours: &Schema<'a>, vendors: &Schema<'a>, location: &str) {
        let texts = |values: &Vec<&Value>| values.iter().map(|value| text(value)).collect::<Vec<_>>();
        match (ours.values.as_ref().map(texts), vendors.values.as_ref().map(texts)) {
            (None, None) => {}
            (Some(ours), Some(vendors)) => {
                for value in vendors.iter().filter(|value| !ours.contains(value)) {
                    self.differ(Kind::EnumValueMissing, location, None, Some(value.clone()));
                }
                for value in ours.iter().filter(|value| !vendors.contains(value)) {
                    self.differ(Kind::EnumValueExtra, location, Some(value.clone()), None);
                }
            }
            (ours, vendors) => {
                let (ours, vendors) = (ours.map(list), vendors.map(list));
                self.differ(Kind::EnumDiffers, location, ours, vendors);
            }
        }
    }

    fn properties(
        &mut self,
        ours: &Schema<'a>,
        vendors: &Schema<'a>,
        location: &str,
        direction: Direction,
    ) -> bool {
        let mut whole = true;
        for (name, node) in &ours.properties {
            let location = format!("{location}/{name}");
            let schema = self.kept.schema(node);
            let Some(vendors_node) = vendors.properties.get(name) else {
                if !node.as_object().is_some_and(is_lost) {
                    self.differ(Kind::PropertyExtra, &location, Some(schema.type_name()), None);
                }
                continue;
            };
            let (required, vendors_required) =
                (ours.required.contains(name), vendors.required.contains(name));
            self.mark(Kind::RequiredDiffers, &location, required, vendors_required, "optional");
            let deprecated = self.vendor.schema(vendors_node).deprecated;
            self.mark(Kind::DeprecatedDiffers, &location, schema.deprecated, deprecated, "not deprecated");
            whole &= self.schema(node, vendors_node, &location, direction);
        }
        for (name, node) in &vendors.properties {
            if !ours.properties.contains_key(name) && !self.vendor.is_hidden(node) {
                let vendors = self.vendor.schema(node).type_name();
                self.differ(Kind::PropertyMissing, &format!("{location}/{name}"), None, Some(vendors));
            }
        }
        whole
    }

    fn additional(
        &mut self,
        ours: &Schema<'a>,
        vendors: &Schema<'a>,
        location: &str,
        direction: Direction,
    ) -> bool {
        let name = |additional: &Additional<'a>, reader: Reader<'a>| match additional {
            Additional::Anything => "open".to_owned(),
            Additional::Nothing => "closed".to_owned(),
            Additional::Of(node) => reader.schema(node).type_name(),
        };
        if let (Additional::Of(ours), Additional::Of(vendors)) = (&ours.additional, &vendors.additional) {
            return self.schema(ours, vendors, &format!("{location}/*"), direction);
        }
        let (ours, vendors) = (name(&ours.additional, self.kept), name(&vendors.additional, self.vendor));
        if ours != vendors {
            self.differ(Kind::AdditionalPropertiesDiffers, location, Some(ours), Some(vendors));
        }
        true
    }

    fn alternatives(
        &mut self,
        ours: &Schema<'a>,
        vendors: &Schema<'a>,
        location: &str,
        direction: Direction,
    ) -> bool {
        let mut whole = true;
        let named = |alternatives: &[&'a Value], reader: Reader<'a>| {
            alternatives
                .iter()
                .map(|alternative| (alternative_name(reader, alternative), *alternative))
                .collect::<Vec<_>>()
        };
        let mut rest = named(&vendors.alternatives, self.vendor);
        for (name, alternative) in named(&ours.alternatives, self.kept) {
            let Some(index) = rest.iter().position(|(other, _)| *other == name) else {
                self.differ(Kind::UnionAlternativeExtra, location, Some(name), None);
                continue;
            };
            let (_, vendors_alternative) = rest.remove(index);
            let location = format!("{location}/{{{name}}}");
            let deprecated = [
                self.kept.schema(alternative).deprecated,
                self.vendor.schema(vendors_alternative).deprecated,
            ];
            self.mark(Kind::DeprecatedDiffers, &location, deprecated[0], deprecated[1], "not deprecated");
            whole &= self.schema(alternative, vendors_alternative, &location, direction);
        }
        for (name, _) in rest {
            self.differ(Kind::UnionAlternativeMissing, location, None, Some(name));
        }
        whole
    }
}

/// Writes a limit of integers, of which more than 0 is at least 1.
fn whole(limit: &str) -> String {
    let next = |beyond: &str, step: i64| limit.strip_prefix(beyond)?.parse::<i64>().ok()?.checked_add(step);
    next("more than ", 1)
        .or_else(|| next("less than ", -1))
        .map_or_else(|| limit.to_owned(), |next| next.to_string())
}

/// Returns the values of an enum as text, or the first of them and their number.
fn list(values: Vec<String>) -> String {
    const SHOWN: usize = 8;
    if values.len() <= SHOWN {
        return values.join(", ");
    }
    format!("{}, … ({} values)", values[..SHOWN].join(", "), values.len())
}

/// Returns the label of an alternative of a union in a location: see `alternative_name`.
#[cfg(feature = "transcribe")]
pub(crate) fn alternative_label<'a>(
    document: &'a crate::document::Document,
    alternative: &'a Value,
) -> String {
    alternative_name(Reader::new(document), alternative)
}

/// Returns the label of an alternative of a union: its properties with one value, or else all its properties or its
/// type.
fn alternative_name<'a>(reader: Reader<'a>, alternative: &'a Value) -> String {
    let schema = reader.schema(alternative);
    let fixed: Vec<_> = schema
        .properties
        .iter()
        .filter_map(|(name, node)| match reader.schema(node).values?[..] {
            [value] => Some(format!("{name}={}", text(value))),
            _ => None,
        })
        .collect();
    if !fixed.is_empty() {
        return fixed.join(", ");
    }
    if !schema.properties.is_empty() {
        return format!("with {}", schema.properties.keys().copied().collect::<Vec<_>>().join(", "));
    }
    schema.type_name()
}
