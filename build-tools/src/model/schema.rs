//! What a schema says, whether OpenAPI 3.0 or 3.1 says it, and however it is written.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use serde_json::Value;

use super::types::Types;

/// The number of a schema within its [`Model`](super::Model).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SchemaId(pub(super) u32);

impl SchemaId {
    /// The schema that allows everything; every model has it.
    pub const ANY: Self = Self(0);

    /// Returns the number: from 0, without gaps.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// A schema that is part of another one, and the way to it from there, such as `/allOf/0/properties/name`.
#[derive(Clone, Debug, PartialEq)]
pub struct Child {
    /// The schema.
    pub id: SchemaId,
    /// The way to it, a JSON pointer relative to the schema around it. It goes on through references.
    pub route: String,
}

/// A schema in normal form: references followed, `allOf` put together, and what 3.0 and 3.1 write differently alike.
#[derive(Clone, Debug, Default)]
pub struct Schema<'a> {
    /// The node of the document; `None` for [`SchemaId::ANY`] and for what two parts of an `allOf` say together.
    pub node: Option<&'a Value>,
    /// The name, if it is a component.
    pub name: Option<&'a str>,
    /// The title, which tells the members of a union apart.
    pub title: Option<&'a str>,
    /// The description.
    pub description: Option<&'a str>,
    /// The types, without `null`.
    pub types: Types,
    /// Whether null is allowed beside the types.
    pub nullable: bool,
    /// The format.
    pub format: Option<&'a str>,
    /// The values of `enum`, or the one of `const`, without null.
    pub values: Option<Vec<&'a Value>>,
    /// The values of `x-extensible-enum`.
    pub known_values: Option<Vec<&'a Value>>,
    /// The default.
    pub default: Option<&'a Value>,
    /// The bounds, by their place in [`Bound::ALL`].
    pub bounds: [Option<f64>; Bound::ALL.len()],
    /// Whether values equal to the lower bound and to the upper one are out.
    pub exclusive: [bool; 2],
    /// Whether the items of an array must differ.
    pub unique_items: bool,
    /// The pattern.
    pub pattern: Option<&'a str>,
    /// The properties by name.
    pub properties: BTreeMap<&'a str, Child>,
    /// The names of the required properties.
    pub required: BTreeSet<&'a str>,
    /// What further properties must be.
    pub additional: Additional,
    /// What the items of an array must be.
    pub items: Option<Child>,
    /// What must not be.
    pub not: Option<Child>,
    /// The members of `oneOf`.
    pub one_of: Vec<Child>,
    /// The members of `anyOf`.
    pub any_of: Vec<Child>,
    /// The schemas under keywords that only 3.1 has, by the way to them.
    pub others: BTreeMap<String, Child>,
    /// The parts that were put together: those of `allOf`, and what is no union but for null.
    pub parts: Vec<Child>,
    /// Whether it says something beside its parts.
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
    /// A reference that cannot be followed.
    pub unresolved: Option<&'a str>,
}

/// What an object may hold beside its properties.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Additional {
    /// Anything.
    #[default]
    Anything,
    /// Nothing.
    Nothing,
    /// What fits a schema.
    Of(Child),
}

/// How the members of a union are told apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Discriminator<'a> {
    /// The property.
    pub property: &'a str,
    /// The name of a component, or a reference out of the document, for each value.
    pub mapping: BTreeMap<&'a str, &'a str>,
}

/// A limit with a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bound {
    /// The keyword.
    pub keyword: &'static str,
    /// Its name in ids.
    pub name: &'static str,
    /// Whether a greater number allows more.
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

    /// Reports whether zero says nothing, as it does of a length.
    pub(super) fn starts_at_zero(self) -> bool {
        !self.upper && !matches!(self.keyword, "minimum" | "multipleOf")
    }
}

impl<'a> Schema<'a> {
    /// Returns a bound and whether it is exclusive. For integers, more than 0 is the same as 1 or more.
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

    /// Reports whether it says nothing that a value could break.
    pub fn allows_everything(&self) -> bool {
        let empty = Schema::default();
        self.types.is_any()
            && self.format.is_none()
            && self.values.is_none()
            && self.bounds == empty.bounds
            && !self.unique_items
            && self.pattern.is_none()
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

    /// Returns the schemas that it is made of, but not those that were put together into it.
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
