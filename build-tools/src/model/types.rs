//! The types that a schema allows.

use std::fmt;

use serde_json::Value;

/// A set of JSON Schema types, `null` aside unless it is the only one. The empty set allows any type.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Types(u8);

const NAMES: [&str; 6] = ["string", "number", "integer", "boolean", "object", "array"];

/// A type that JSON Schema does not have. Without a bit of its own it would be taken for "any".
const UNKNOWN: u8 = 1 << 6;

/// The type of a schema that allows only null.
const NULL: u8 = 1 << 7;

impl Types {
    /// Allows any type.
    pub const ANY: Self = Self(0);
    /// Allows strings.
    pub const STRING: Self = Self(1);
    /// Allows integers.
    pub const INTEGER: Self = Self(1 << 2);
    /// Allows objects.
    pub const OBJECT: Self = Self(1 << 4);
    /// Allows arrays.
    pub const ARRAY: Self = Self(1 << 5);
    /// Allows only null. A schema that also allows another type is nullable instead.
    pub const NULL: Self = Self(NULL);

    /// Returns the type of this name, or `None` for `null`, which does not count as a type.
    pub fn named(name: &str) -> Option<Self> {
        match NAMES.iter().position(|known| *known == name) {
            Some(index) => Some(Self(1 << index)),
            None if name == "null" => None,
            None => Some(Self(UNKNOWN)),
        }
    }

    /// Returns the type of a value, or `None` for null.
    pub fn of(value: &Value) -> Option<Self> {
        Self::named(match value {
            Value::Null => return None,
            Value::Bool(_) => "boolean",
            Value::Number(number) if number.as_f64().is_some_and(|float| float.fract() == 0.0) => "integer",
            Value::Number(_) => "number",
            Value::String(_) => "string",
            Value::Array(_) => "array",
            Value::Object(_) => "object",
        })
    }

    /// Reports whether any type is allowed.
    pub fn is_any(self) -> bool {
        self.0 == 0
    }

    /// Returns the number of types in the set.
    pub fn len(self) -> usize {
        self.0.count_ones() as usize
    }

    /// Reports whether the set is empty, which means that any type is allowed.
    pub fn is_empty(self) -> bool {
        self.is_any()
    }

    /// Reports whether one of the types is in both sets.
    pub fn intersects(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Returns the types of both sets.
    pub fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Returns the types that are in this set and not in the other.
    pub fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Returns the types that fit both sets, as `allOf` requires. An integer is a number.
    pub fn both(self, other: Self) -> Self {
        match (self.is_any(), other.is_any()) {
            (true, _) => other,
            (_, true) => self,
            _ if self.0 & other.0 != 0 => Self(self.0 & other.0),
            _ if self.covers(other) => other,
            _ if other.covers(self) => self,
            _ => Self(UNKNOWN),
        }
    }

    /// Reports whether no value has a type of both sets.
    pub fn excludes(self, other: Self) -> bool {
        !self.is_any() && !other.is_any() && self.both(other) == Self(UNKNOWN)
    }

    /// Reports whether each type of the other set is allowed by this one. An integer is a number.
    pub fn covers(self, other: Self) -> bool {
        const NUMBER: u8 = 1 << 1;
        const INTEGER: u8 = 1 << 2;
        let wide = if self.0 & NUMBER != 0 { self.0 | INTEGER } else { self.0 };
        other.0 & !wide == 0
    }
}

impl fmt::Display for Types {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_any() {
            return f.write_str("any");
        }
        let names = NAMES.iter().enumerate().filter(|(index, _)| self.0 & (1 << index) != 0);
        let mut names: Vec<_> = names.map(|(_, name)| *name).collect();
        if self.0 & UNKNOWN != 0 {
            names.push("unknown");
        }
        if self.0 & NULL != 0 {
            names.push("null");
        }
        f.write_str(&names.join(" or "))
    }
}
