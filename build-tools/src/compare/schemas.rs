//! Two schemas, part by part.

use std::collections::BTreeSet;

use serde_json::Value;

use super::comparison::{Comparison, Direction};
use super::difference::Kind;
use super::reader::Reader;
use super::shape::{Additional, Shape, text};
use crate::document::{Document, is_lost};

/// How deep schemas may nest, and how many pairs of schemas are compared before it is given up.
const MAX_DEPTH: usize = 100;
const MAX_PAIRS: usize = 50_000;

impl<'a> Comparison<'a> {
    /// Compares two schemas; says whether all of both was looked at, which a circle keeps it from.
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
        let (ours, vendors) = (self.kept.shape(ours), self.vendor.shape(vendors));
        let whole = self.shapes(&ours, &vendors, location, direction);
        self.open.pop();
        if whole && self.found.len() == before {
            self.equal.insert(pair);
        }
        whole
    }

    fn shapes(
        &mut self,
        ours: &Shape<'a>,
        vendors: &Shape<'a>,
        location: &str,
        direction: Direction,
    ) -> bool {
        let union = !ours.members.is_empty() && !vendors.members.is_empty();
        if ours.types != vendors.types || (!union && ours.members.len() != vendors.members.len()) {
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
        let members = self.members(ours, vendors, location, direction);
        items && properties && additional && members
    }

    fn values(&mut self, ours: &Shape<'a>, vendors: &Shape<'a>, location: &str) {
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
        ours: &Shape<'a>,
        vendors: &Shape<'a>,
        location: &str,
        direction: Direction,
    ) -> bool {
        let mut whole = true;
        for (name, node) in &ours.properties {
            let location = format!("{location}/{name}");
            let shape = self.kept.shape(node);
            let Some(vendors_node) = vendors.properties.get(name) else {
                if !node.as_object().is_some_and(is_lost) {
                    self.differ(Kind::PropertyExtra, &location, Some(shape.type_name()), None);
                }
                continue;
            };
            let (required, vendors_required) =
                (ours.required.contains(name), vendors.required.contains(name));
            self.mark(Kind::RequiredDiffers, &location, required, vendors_required, "optional");
            let deprecated = self.vendor.shape(vendors_node).deprecated;
            self.mark(Kind::DeprecatedDiffers, &location, shape.deprecated, deprecated, "not deprecated");
            whole &= self.schema(node, vendors_node, &location, direction);
        }
        for (name, node) in &vendors.properties {
            if !ours.properties.contains_key(name) && !self.vendor.is_hidden(node) {
                let vendors = self.vendor.shape(node).type_name();
                self.differ(Kind::PropertyMissing, &format!("{location}/{name}"), None, Some(vendors));
            }
        }
        whole
    }

    fn additional(
        &mut self,
        ours: &Shape<'a>,
        vendors: &Shape<'a>,
        location: &str,
        direction: Direction,
    ) -> bool {
        let name = |additional: &Additional<'a>, reader: Reader<'a>| match additional {
            Additional::Anything => "open".to_owned(),
            Additional::Nothing => "closed".to_owned(),
            Additional::Of(node) => reader.shape(node).type_name(),
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

    fn members(
        &mut self,
        ours: &Shape<'a>,
        vendors: &Shape<'a>,
        location: &str,
        direction: Direction,
    ) -> bool {
        let mut whole = true;
        let named = |members: &[&'a Value], reader: Reader<'a>| {
            members.iter().map(|member| (name_of(reader, member), *member)).collect::<Vec<_>>()
        };
        let mut rest = named(&vendors.members, self.vendor);
        for (name, member) in named(&ours.members, self.kept) {
            let Some(index) = rest.iter().position(|(other, _)| *other == name) else {
                self.differ(Kind::UnionMemberExtra, location, Some(name), None);
                continue;
            };
            let (_, vendors_member) = rest.remove(index);
            let location = format!("{location}/{{{name}}}");
            let deprecated =
                [self.kept.shape(member).deprecated, self.vendor.shape(vendors_member).deprecated];
            self.mark(Kind::DeprecatedDiffers, &location, deprecated[0], deprecated[1], "not deprecated");
            whole &= self.schema(member, vendors_member, &location, direction);
        }
        for (name, _) in rest {
            self.differ(Kind::UnionMemberMissing, location, None, Some(name));
        }
        whole
    }
}

/// A limit of integers, of which more than 0 is at least 1.
fn whole(limit: &str) -> String {
    let next = |beyond: &str, step: i64| limit.strip_prefix(beyond)?.parse::<i64>().ok()?.checked_add(step);
    next("more than ", 1)
        .or_else(|| next("less than ", -1))
        .map_or_else(|| limit.to_owned(), |next| next.to_string())
}

/// The values of an enum, or the first of them and their number.
fn list(values: Vec<String>) -> String {
    const SHOWN: usize = 8;
    if values.len() <= SHOWN {
        return values.join(", ");
    }
    format!("{}, … ({} values)", values[..SHOWN].join(", "), values.len())
}

/// The name that a location has for a member of a union: see `name_of`.
pub(crate) fn member_name<'a>(document: &'a Document, member: &'a Value) -> String {
    name_of(Reader::new(document), member)
}

/// What tells a member of a union from the others: its properties with one value, else all its properties or its type.
fn name_of<'a>(reader: Reader<'a>, member: &'a Value) -> String {
    let shape = reader.shape(member);
    let fixed: Vec<_> = shape
        .properties
        .iter()
        .filter_map(|(name, node)| match reader.shape(node).values?[..] {
            [value] => Some(format!("{name}={}", text(value))),
            _ => None,
        })
        .collect();
    if !fixed.is_empty() {
        return fixed.join(", ");
    }
    if !shape.properties.is_empty() {
        return format!("with {}", shape.properties.keys().copied().collect::<Vec<_>>().join(", "));
    }
    shape.type_name()
}
