//! The rules by id, each with its level.
//!
//! A rule for schemas applies at several places, and its id begins with the place: `request-body-max-decreased`,
//! `request-property-max-decreased`. Such rules are one [`Aspect`]; each other rule is a [`Rule`].

use std::borrow::Cow;
use std::fmt;

mod aspects;
mod table;

pub use aspects::aspects;
pub(super) use aspects::*;
pub use table::RULES;
pub(super) use table::*;

/// The severity of a change for a client that follows the old document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Nothing breaks.
    Info,
    /// The documents cannot tell whether something breaks.
    Warning,
    /// A client that follows the old document breaks.
    Breaking,
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Breaking => "breaking",
        })
    }
}

use Level::{Breaking, Info};

/// The direction in which a value is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// From the client to the server.
    Request,
    /// From the server to the client.
    Response,
}

/// The use of a schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Site {
    /// A whole body.
    Body,
    /// Part of a body.
    Property,
    /// A parameter.
    Parameter,
    /// Part of a parameter.
    ParameterProperty,
    /// A header of a response.
    Header,
    /// Part of a header.
    HeaderProperty,
}

impl Site {
    /// Returns the site of a part.
    pub fn part(self) -> Self {
        match self {
            Self::Body | Self::Property => Self::Property,
            Self::Parameter | Self::ParameterProperty => Self::ParameterProperty,
            Self::Header | Self::HeaderProperty => Self::HeaderProperty,
        }
    }

    /// Returns its name in ids.
    fn name(self) -> &'static str {
        match self {
            Self::Body => "body",
            Self::Property => "property",
            Self::Parameter => "parameter",
            Self::ParameterProperty => "parameter-property",
            Self::Header => "header",
            Self::HeaderProperty => "header-property",
        }
    }
}

/// A place of schemas in ids: `request-body`, `response-property`.
pub type Place = (Direction, Site);

/// Every place.
pub const PLACES: [Place; 8] = [
    (Direction::Request, Site::Body),
    (Direction::Request, Site::Property),
    (Direction::Request, Site::Parameter),
    (Direction::Request, Site::ParameterProperty),
    (Direction::Response, Site::Body),
    (Direction::Response, Site::Property),
    (Direction::Response, Site::Header),
    (Direction::Response, Site::HeaderProperty),
];

/// A way in which a schema can change, regardless of its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Aspect {
    /// The end of the id.
    pub suffix: Cow<'static, str>,
    /// The level in a request.
    pub request: Level,
    /// The level in a response.
    pub response: Level,
    /// The reason, where it is not obvious or differs from oasdiff.
    pub note: &'static str,
}

impl Aspect {
    const fn new(suffix: &'static str, [request, response]: [Level; 2], note: &'static str) -> Self {
        Self { suffix: Cow::Borrowed(suffix), request, response, note }
    }

    /// Returns the level in a direction.
    pub fn level(&self, direction: Direction) -> Level {
        match direction {
            Direction::Request => self.request,
            Direction::Response => self.response,
        }
    }

    /// Returns the id at a place.
    pub fn id(&self, (direction, site): Place) -> String {
        let direction_name = match direction {
            Direction::Request => "request",
            Direction::Response => "response",
        };
        let site = match (direction, site) {
            // oasdiff's name for these two.
            (Direction::Response, Site::Body) if self.suffix.starts_with("enum-value-") => "mediatype",
            _ => site.name(),
        };
        format!("{direction_name}-{site}-{}", self.suffix)
    }
}

/// A rule that holds at one place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// The id.
    pub id: &'static str,
    /// The level.
    pub level: Level,
    /// The reason, where it is not obvious or differs from oasdiff.
    pub note: &'static str,
}

/// What can happen to the marks `readOnly` and `writeOnly`, to `deprecated`, and to the stability of a property.
pub(super) const MARKS: [&str; 4] =
    ["became-read-only", "became-not-read-only", "became-write-only", "became-not-write-only"];
pub(super) const LIFE: [(&str, Level); 7] = [
    ("deprecated", Info),
    ("deprecated-with-sunset", Info),
    ("deprecated-sunset-invalid", Breaking),
    ("sunset-date-too-small", Breaking),
    ("reactivated", Info),
    ("stability-decreased", Breaking),
    ("stability-increased", Info),
];

/// A rule as the documentation lists it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// The id.
    pub id: String,
    /// The level.
    pub level: Level,
    /// The reason, where it is not obvious or differs from oasdiff.
    pub note: &'static str,
}

/// Returns every rule there is.
pub fn all() -> Vec<Listed> {
    let mut all: Vec<_> = RULES
        .iter()
        .map(|rule| Listed { id: rule.id.to_owned(), level: rule.level, note: rule.note })
        .collect();
    for direction in ["request", "response"] {
        for required in ["required", "optional"] {
            all.extend(MARKS.iter().map(|mark| Listed {
                id: format!("{direction}-{required}-property-{mark}"),
                level: Info,
                note: match (direction, required, *mark) {
                    ("response", "required", "became-not-write-only") => "oasdiff said warning until 1.30.",
                    _ => "",
                },
            }));
        }
        let life = LIFE.iter().map(|(life, level)| (format!("{direction}-property-{life}"), *level));
        all.extend(life.map(|(id, level)| Listed { id, level, note: "" }));
    }
    for place in PLACES {
        all.extend(aspects().into_iter().filter(|aspect| aspect.holds_at(place)).map(|aspect| Listed {
            id: aspect.id(place),
            level: aspect.level(place.0),
            note: aspect.note,
        }));
    }
    all
}

impl Aspect {
    /// Reports whether the rule can apply at a place.
    fn holds_at(&self, (direction, site): Place) -> bool {
        let request = direction == Direction::Request;
        let parameter_property = site == Site::ParameterProperty;
        match self.suffix.as_ref() {
            "type-generalized" => true,
            // A parameter is text: what could be told apart as compatible or special is general or changed.
            "type-specialized" => !request || parameter_property,
            "type-compatible" => {
                matches!(site, Site::Body | Site::Property | Site::Header | Site::HeaderProperty)
            }
            "type-changed" => (self.note == PARAMETER_PROPERTY_TYPE_CHANGED.note) == parameter_property,
            "pattern-generalized" => request,
            _ => true,
        }
    }
}
