//! Schemas in normal form, which is the same for OpenAPI 3.0 and 3.1.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use serde_json::Value;

use super::types::Types;

/// The number of a schema within its [`Model`](super::Model).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SchemaId(pub(super) u32);

impl SchemaId {
    /// The schema that allows everything. Every model has it.
    pub const ANY: Self = Self(0);

    /// Returns the number. Numbers begin at 0 and have no gaps.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// A schema inside another one, and the route to it from there, such as `/allOf/0/properties/name`.
#[derive(Clone, Debug, PartialEq)]
pub struct Child {
    /// The schema.
    pub id: SchemaId,
    /// The route to it: a JSON pointer relative to the outer schema, which leads through references.
    pub route: String,
}

/// A schema in normal form: references followed, `allOf` merged, and 3.0 and 3.1 written alike.
#[derive(Clone, Debug, Default)]
pub struct Schema<'a> {
    /// The node of the document, or `None` for [`SchemaId::ANY`] and for a merged property of several parts.
    pub node: Option<&'a Value>,
    /// The name, if it is a component.
    pub name: Option<&'a str>,
    /// The title, which tells the alternatives of a union apart.
    pub title: Option<&'a str>,
    /// The description.
    pub description: Option<&'a str>,
    /// The types, without `null`.
    pub types: Types,
    /// Whether null is allowed beside the types.
    pub nullable: bool,
    /// The format.
    pub format: Option<&'a str>,
    /// The values of `enum`, or the single one of `const`, without null.
    pub values: Option<Vec<&'a Value>>,
    /// The values of `x-extensible-enum`.
    pub known_values: Option<Vec<&'a Value>>,
    /// The default.
    pub default: Option<&'a Value>,
    /// The bounds, by their place in [`Bound::ALL`].
    pub bounds: [Option<f64>; Bound::ALL.len()],
    /// Whether the lower bound and the upper one are exclusive.
    pub exclusive: [bool; 2],
    /// Whether the items of an array must differ.
    pub unique_items: bool,
    /// What keywords say that only 3.1 has and that hold no schema, in words.
    pub assertions: BTreeSet<String>,
    /// The pattern.
    pub pattern: Option<&'a str>,
    /// The properties by name.
    pub properties: BTreeMap<&'a str, Child>,
    /// The names of the required properties.
    pub required: BTreeSet<&'a str>,
    /// Which further properties an object may have.
    pub additional: Additional,
    /// The schema of the items of an array.
    pub items: Option<Child>,
    /// The schema that a value must not fit.
    pub not: Option<Child>,
    /// The alternatives of `oneOf`.
    pub one_of: Vec<Child>,
    /// The alternatives of `anyOf`.
    pub any_of: Vec<Child>,
    /// The schemas under keywords that only 3.1 has, by the route to them.
    pub others: BTreeMap<String, Child>,
    /// The parts that were merged: those of `allOf`, and the only alternative of a union beside null.
    pub parts: Vec<Child>,
    /// Whether it has keywords beside its parts.
    pub has_own: bool,
    /// The discriminator.
    pub discriminator: Option<Discriminator<'a>>,
    /// Whether it is only in responses.
    pub read_only: bool,
    /// Whether it is only in requests.
    pub write_only: bool,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// The value of `x-sunset`.
    pub sunset: Option<&'a Value>,
    /// The value of `x-stability-level`.
    pub stability: Option<&'a Value>,
    /// The target of a reference that cannot be followed.
    pub unresolved: Option<&'a str>,
}

/// The properties that an object may have beside the listed ones.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Additional {
    /// Anything.
    #[default]
    Anything,
    /// Nothing.
    Nothing,
    /// Properties whose values fit a schema.
    Of(Child),
}

/// How the alternatives of a union are told apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Discriminator<'a> {
    /// The property.
    pub property: &'a str,
    /// The name of a component for each value, or a reference that leaves the document.
    pub mapping: BTreeMap<&'a str, &'a str>,
}

/// A keyword that limits a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bound {
    /// The keyword.
    pub keyword: &'static str,
    /// Its name in ids.
    pub name: &'static str,
    /// Whether a greater bound allows more.
    pub upper: bool,
}

impl Bound {
    /// Every bound. The first two can be exclusive.
    pub const ALL: [Self; 11] = [
        Self::new("minimum", "min", false),
        Self::new("maximum", "max", true),
        Self::new("minLength", "min-length", false),
        Self::new("maxLength", "max-length", true),
        Self::new("minItems", "min-items", false),
        Self::new("maxItems", "max-items", true),
        Self::new("minProperties", "min-properties", false),
        Self::new("maxProperties", "max-properties", true),
        Self::new("minContains", "min-contains", false),
        Self::new("maxContains", "max-contains", true),
        Self::new("multipleOf", "multiple-of", false),
    ];

    const fn new(keyword: &'static str, name: &'static str, upper: bool) -> Self {
        Self { keyword, name, upper }
    }

    /// Reports whether a bound of zero has no effect, as that of a length.
    pub(super) fn starts_at_zero(self) -> bool {
        !self.upper && !matches!(self.keyword, "minimum" | "multipleOf")
    }
}

impl<'a> Schema<'a> {
    /// Returns a bound and whether it is exclusive. For integers, an exclusive 0 is returned as an inclusive 1.
    pub fn bound(&self, index: usize) -> Option<(f64, bool)> {
        let value = self.bounds.get(index).copied().flatten()?;
        let exclusive = self.exclusive.get(index).copied().unwrap_or_default();
        match exclusive && self.types == Types::INTEGER && value.fract() == 0.0 {
            true => Some((if index == 0 { value + 1.0 } else { value - 1.0 }, false)),
            false => Some((value, exclusive)),
        }
    }

    /// Reports whether another schema has the same bounds, however they are written.
    pub fn same_bounds(&self, other: &Self) -> bool {
        (0..Bound::ALL.len()).all(|index| self.bound(index) == other.bound(index))
    }

    /// Reports whether every value fits the schema.
    pub fn allows_everything(&self) -> bool {
        let empty = Schema::default();
        self.types.is_any()
            && self.format.is_none()
            && self.values.is_none()
            && self.bounds == empty.bounds
            && !self.unique_items
            && self.pattern.is_none()
            && self.assertions.is_empty()
            && self.properties.is_empty()
            && self.required.is_empty()
            && self.additional == Additional::Anything
            && self.items.is_none()
            && self.not.is_none()
            && self.one_of.is_empty()
            && self.any_of.is_empty()
            && self.others.is_empty()
            && self.unresolved.is_none()
    }

    /// Returns the schemas inside it, but not the parts that were merged into it.
    pub fn children(&self) -> impl Iterator<Item = &Child> {
        let additional = match &self.additional {
            Additional::Of(child) => Some(child),
            _ => None,
        };
        let unions = self.one_of.iter().chain(&self.any_of);
        let single = self.items.iter().chain(&self.not).chain(additional);
        self.properties.values().chain(single).chain(unions).chain(self.others.values())
    }
}
