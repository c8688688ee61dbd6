//! A change of a schema, regardless of where the schema is used.

use crate::model::Types;

use super::rules::Aspect;

/// A change of a pair of schemas.
#[derive(Clone, Debug)]
pub(super) struct Change {
    pub(super) kind: Kind,
    /// A description of the change.
    pub(super) what: String,
    /// The property that changed; `None` for the schema itself.
    pub(super) property: Option<Property>,
    /// Whether its location is in the old document.
    pub(super) removed: bool,
    /// Whether another change implies it, so that reports for people leave it out.
    pub(super) implied: bool,
}

/// A property, with its location in both documents.
#[derive(Clone, Debug)]
pub(super) struct Property {
    pub(super) name: String,
    pub(super) routes: [String; 2],
    pub(super) read_only: bool,
    pub(super) write_only: bool,
}

/// The kind of a change.
#[derive(Clone, Debug)]
pub(super) enum Kind {
    /// A change whose rule depends only on where the schema is used.
    Aspect(Aspect),
    /// Another type or format.
    Type(Typed, Typed),
    /// A scalar that became a list of the same scalars.
    Listed(Typed, Typed),
    /// A list of allowed values was added or removed.
    Enum { became: bool },
    /// A changed default, which has no effect if the value is required.
    Default(Aspect),
    /// A property that is new.
    Added { required: bool, default: bool },
    /// A property that was removed.
    Removed { required: bool },
    /// A renamed property: whether it is required under the old name, and under the new one.
    Renamed { required: [bool; 2] },
    /// A property that became required or optional.
    Required { became: bool, default: bool },
    /// `readOnly` or `writeOnly`, by the end of the rule's id.
    Mark { mark: &'static str, required: bool },
    /// `deprecated`, `x-sunset` or `x-stability-level`, by the end of the rule's id.
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
