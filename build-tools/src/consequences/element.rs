//! The parts of a document that items of the client are made from.

use std::fmt;

/// A part of a document. Operations and schemas are named as in the completed document.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Element {
    /// The operation as a whole.
    Operation(String),
    /// A parameter, by operation and name.
    Parameter(String, String),
    /// The body of the request.
    Body(String),
    /// The successes.
    Responses(String),
    /// How the operation is paged.
    Paging(String),
    /// How the response is streamed.
    Streaming(String),
    /// A schema as a whole.
    Schema(String),
    /// A property, by schema and name.
    Property(String, String),
    /// A value of an enum, by schema.
    Value(String, String),
}

impl Element {
    /// Returns the operation that it is a part of.
    pub(super) fn operation(&self) -> Option<&str> {
        match self {
            Self::Operation(id)
            | Self::Parameter(id, _)
            | Self::Body(id)
            | Self::Responses(id)
            | Self::Paging(id)
            | Self::Streaming(id) => Some(id),
            Self::Schema(_) | Self::Property(..) | Self::Value(..) => None,
        }
    }
}

/// The part without its operation, which is said beside it.
impl fmt::Display for Element {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Operation(_) => f.write_str("operation"),
            Self::Parameter(_, name) => write!(f, "parameter `{name}`"),
            Self::Body(_) => f.write_str("request body"),
            Self::Responses(_) => f.write_str("responses"),
            Self::Paging(_) => f.write_str("pagination"),
            Self::Streaming(_) => f.write_str("streaming"),
            Self::Schema(name) => write!(f, "schema `{name}`"),
            Self::Property(schema, name) => write!(f, "schema `{schema}`, property `{name}`"),
            Self::Value(schema, value) => write!(f, "schema `{schema}`, value `{value}`"),
        }
    }
}
