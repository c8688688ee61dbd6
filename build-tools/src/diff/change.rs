//! A change of a schema, before it is known where the schema is used.

use crate::model::Types;

use super::rules::Aspect;

/// A change of a pair of schemas.
#[derive(Clone, Debug)]
pub(super) struct Change {
    pub(super) kind: Kind,
    /// What changed, in words.
    pub(super) what: String,
    /// The property that it is about; `None` for the schema itself.
    pub(super) property: Option<Property>,
    /// Whether its place is one of the old document.
    pub(super) removed: bool,
    /// Whether another change says it too, so that people need not read it twice.
    pub(super) implied: bool,
}

/// A property, with the ways to it.
#[derive(Clone, Debug)]
pub(super) struct Property {
    pub(super) name: String,
    pub(super) routes: [String; 2],
    pub(super) read_only: bool,
    pub(super) write_only: bool,
}

/// What kind of change it is.
#[derive(Clone, Debug)]
pub(super) enum Kind {
    /// One whose rule depends on the place alone.
    Aspect(Aspect),
    /// Another type or format.
    Type(Typed, Typed),
    /// A scalar that became a list of the same scalars.
    Listed(Typed, Typed),
    /// A list of allowed values was added or removed.
    Enum { became: bool },
    /// The default of what may be required, where it says nothing.
    Default(Aspect),
    /// A property that is new.
    Added { required: bool, default: bool },
    /// A property that is gone.
    Removed { required: bool },
    /// A property with another name: whether the old one and the new one are required.
    Renamed { required: [bool; 2] },
    /// A property that became required or optional.
    Required { became: bool, default: bool },
    /// `readOnly` or `writeOnly`, by its end of the id.
    Mark { mark: &'static str, required: bool },
    /// `deprecated`, `x-sunset` or `x-stability-level`, by its end of the id.
    Life(&'static str),
    /// An unknown stability level.
    Stability,
}

/// A type with its format.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Typed {
    pub(super) types: Types,
    pub(super) format: Option<String>,
}

impl std::fmt::Display for Typed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.format {
            Some(format) => write!(f, "{} ({format})", self.types),
            None => write!(f, "{}", self.types),
        }
    }
}
