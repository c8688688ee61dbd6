//! What is said of a change: the rules by id, each with its level.
//!
//! A rule of a schema holds at several places, where its id has another beginning: `request-body-max-decreased`,
//! `request-property-max-decreased`. Those are one [`Aspect`]; all others are a [`Rule`] each.

use std::borrow::Cow;
use std::fmt;

use crate::model::Bound;

/// How bad a change is for a client of the old contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Nothing breaks.
    Info,
    /// The documents cannot tell whether something breaks.
    Warning,
    /// Something breaks that was right under the old contract.
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

use Level::{Breaking, Info, Warning};

/// Which way a value goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// From the client to the server.
    Request,
    /// From the server to the client.
    Response,
}

/// What a schema is the schema of.
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
    /// Returns what a part of it is.
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

/// What can change about a schema, wherever it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Aspect {
    /// The end of the id.
    pub suffix: Cow<'static, str>,
    /// The level in a request.
    pub request: Level,
    /// The level in a response.
    pub response: Level,
    /// Why, where that is not plain or not what oasdiff says.
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

/// What allows fewer values than before, and what allows more.
const NARROWS: [Level; 2] = [Breaking, Info];
const WIDENS: [Level; 2] = [Info, Breaking];
const NEUTRAL: [Level; 2] = [Info, Info];
const RESTRUCTURES: [Level; 2] = [Breaking, Breaking];

macro_rules! aspects {
    ($($name:ident $suffix:literal $levels:expr, $note:literal;)*) => {
        $(pub(super) const $name: Aspect = Aspect::new($suffix, $levels, $note);)*
        /// The aspects that are not bounds.
        const ASPECTS: &[Aspect] = &[$($name),*];
    };
}

aspects! {
    PATTERN_ADDED "pattern-added" NARROWS, "";
    PATTERN_REMOVED "pattern-removed" WIDENS, "In a response oasdiff said info until 1.30; a client that relies on the pattern breaks.";
    PATTERN_CHANGED "pattern-changed" [Warning, Warning], "Two patterns cannot be compared. In a response oasdiff said info until 1.30.";
    PATTERN_GENERALIZED "pattern-generalized" WIDENS, "To `.*`. In a response this is `pattern-changed`, as with oasdiff.";
    BECAME_ENUM "became-enum" NARROWS, "The new values are not said one by one, except of parameters and request properties, where oasdiff says them.";
    BECAME_NOT_ENUM "became-not-enum" WIDENS, "oasdiff said each value as removed, which is breaking in requests, where it breaks nothing.";
    ENUM_VALUE_ADDED "enum-value-added" WIDENS, "In a response oasdiff said warning until 1.30.";
    ENUM_VALUE_REMOVED "enum-value-removed" NARROWS, "";
    KNOWN_VALUE_ADDED "x-extensible-enum-value-added" NEUTRAL, "Clients know that there may be more.";
    KNOWN_VALUE_REMOVED "x-extensible-enum-value-removed" NARROWS, "";
    BECAME_NULLABLE "became-nullable" WIDENS, "";
    BECAME_NOT_NULLABLE "became-not-nullable" NARROWS, "";
    DEFAULT_ADDED "default-value-added" NEUTRAL, "Of a parameter oasdiff said breaking until 1.30.";
    DEFAULT_REMOVED "default-value-removed" NEUTRAL, "Of a parameter oasdiff said breaking until 1.30.";
    DEFAULT_CHANGED "default-value-changed" NEUTRAL, "Of a parameter oasdiff said breaking until 1.30.";
    TYPE_CHANGED "type-changed" RESTRUCTURES, "Type or format.";
    PARAMETER_PROPERTY_TYPE_CHANGED "type-changed" [Warning, Breaking], "Whether it breaks depends on how the parameter is written.";
    TYPE_GENERALIZED "type-generalized" WIDENS, "";
    TYPE_SPECIALIZED "type-specialized" NARROWS, "";
    TYPE_COMPATIBLE "type-compatible" NEUTRAL, "Another type that looks the same in this media type.";
    TYPES_WIDENED "list-of-types-widened" WIDENS, "";
    TYPES_NARROWED "list-of-types-narrowed" NARROWS, "";
    UNIQUE_ITEMS_SET "unique-items-set" NARROWS, "Not checked by oasdiff until 1.30.";
    UNIQUE_ITEMS_UNSET "unique-items-unset" WIDENS, "Not checked by oasdiff until 1.30.";
    ONE_OF_ADDED "one-of-added" WIDENS, "";
    ONE_OF_REMOVED "one-of-removed" NARROWS, "";
    ONE_OF_SET "one-of-set" NARROWS, "A union where there was none, and the old schema is no member of it.";
    ONE_OF_UNSET "one-of-unset" WIDENS, "";
    ANY_OF_ADDED "any-of-added" WIDENS, "In a response oasdiff said info until 1.30.";
    ANY_OF_REMOVED "any-of-removed" NARROWS, "";
    ANY_OF_SET "any-of-set" NARROWS, "";
    ANY_OF_UNSET "any-of-unset" WIDENS, "";
    ALL_OF_ADDED "all-of-added" NARROWS, "";
    ALL_OF_REMOVED "all-of-removed" WIDENS, "In a response oasdiff said info until 1.30.";
    ALL_OF_TEXT_ADDED "all-of-added-annotation-only" NEUTRAL, "";
    ALL_OF_TEXT_REMOVED "all-of-removed-annotation-only" NEUTRAL, "";
    WRAPPED_IN_ONE_OF "wrapped-in-one-of" RESTRUCTURES, "";
    NOT_ADDED "not-added" NARROWS, "";
    NOT_REMOVED "not-removed" WIDENS, "";
    KEYWORD_ADDED "keyword-added" NARROWS, "A keyword that only 3.1 has, and that holds a schema.";
    KEYWORD_REMOVED "keyword-removed" WIDENS, "A keyword that only 3.1 has, and that holds a schema.";
    ADDITIONAL_CLOSED "additional-properties-disallowed" NARROWS, "";
    ADDITIONAL_OPENED "additional-properties-allowed" NEUTRAL, "A client ignores what it does not know.";
    REFERENCE_CHANGED "reference-changed" [Warning, Warning], "A reference out of the document, which is not followed.";
    DISCRIMINATOR_ADDED "discriminator-added" NEUTRAL, "";
    DISCRIMINATOR_REMOVED "discriminator-removed" NEUTRAL, "";
    DISCRIMINATOR_NAME "discriminator-property-name-changed" NEUTRAL, "";
    MAPPING_ADDED "discriminator-mapping-added" NEUTRAL, "";
    MAPPING_DELETED "discriminator-mapping-deleted" NEUTRAL, "";
    MAPPING_CHANGED "discriminator-mapping-changed" NEUTRAL, "";
}

/// What happens to a bound.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Move {
    Set,
    Unset,
    Increased,
    Decreased,
    Changed,
}

/// The rule of a bound.
pub(super) fn bound(bound: Bound, exclusive: bool, how: Move) -> Aspect {
    let (action, levels) = match how {
        Move::Set => ("set", NARROWS),
        Move::Unset => ("unset", WIDENS),
        Move::Increased => ("increased", if bound.upper { WIDENS } else { NARROWS }),
        Move::Decreased => ("decreased", if bound.upper { NARROWS } else { WIDENS }),
        Move::Changed => ("changed", RESTRUCTURES),
    };
    let note = match (how, bound.keyword) {
        (_, "multipleOf" | "minProperties" | "maxProperties") => "Not checked by oasdiff until 1.30.",
        (Move::Set, _) => "In a request oasdiff said warning until 1.30.",
        _ => "",
    };
    let beyond = if exclusive { "exclusive-" } else { "" };
    Aspect { suffix: format!("{beyond}{}-{action}", bound.name).into(), ..Aspect::new("", levels, note) }
}

/// Every aspect.
pub fn aspects() -> Vec<Aspect> {
    let mut all = Vec::new();
    for (index, one) in Bound::ALL.into_iter().enumerate() {
        for exclusive in [false, true].into_iter().filter(|exclusive| index < 2 || !exclusive) {
            let moves: &[Move] = match one.keyword {
                "multipleOf" => &[Move::Set, Move::Unset, Move::Increased, Move::Decreased, Move::Changed],
                _ => &[Move::Set, Move::Unset, Move::Increased, Move::Decreased],
            };
            all.extend(moves.iter().map(|how| bound(one, exclusive, *how)));
        }
    }
    all.extend(ASPECTS.iter().cloned());
    all
}

/// A rule that holds at one place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// The id.
    pub id: &'static str,
    /// The level.
    pub level: Level,
    /// Why, where that is not plain or not what oasdiff says.
    pub note: &'static str,
}

macro_rules! rules {
    ($($name:ident $id:literal $level:ident $note:literal;)*) => {
        $(pub(super) const $name: Rule = Rule { id: $id, level: $level, note: $note };)*
        /// Every rule that holds at one place.
        pub const RULES: &[Rule] = &[$($name),*];
    };
}

rules! {
    ENDPOINT_ADDED "endpoint-added" Info "";
    ENDPOINT_DEPRECATED "endpoint-deprecated" Info "";
    ENDPOINT_DEPRECATED_WITH_SUNSET "endpoint-deprecated-with-sunset" Info "";
    ENDPOINT_REACTIVATED "endpoint-reactivated" Info "";
    PATH_REMOVED "api-path-removed-without-deprecation" Breaking "The whole path is gone.";
    PATH_REMOVED_DEPRECATED "api-path-removed-with-deprecation" Info "";
    PATH_REMOVED_EARLY "api-path-removed-before-sunset" Breaking "";
    PATH_SUNSET_UNREADABLE "api-path-sunset-parse" Breaking "";
    OPERATION_REMOVED "api-removed-without-deprecation" Breaking "";
    OPERATION_REMOVED_DEPRECATED "api-removed-with-deprecation" Info "";
    OPERATION_REMOVED_EARLY "api-removed-before-sunset" Breaking "";
    REMOVED_AFTER_SUNSET "api-removed-after-sunset" Info "Ours; oasdiff says nothing.";
    OPERATION_MOVED "api-path-renamed" Breaking "Said beside the removed and the added operation. Ours.";
    PATH_PARAMETER_RENAMED "request-path-parameter-renamed" Info "A client fills it in by its place. Ours; oasdiff says nothing.";
    SUNSET_UNREADABLE "api-deprecated-sunset-parse" Breaking "";
    SUNSET_TOO_SMALL "api-sunset-date-too-small" Breaking "A sunset that is past.";
    SUNSET_DELETED "sunset-deleted" Breaking "";
    SUNSET_MOVED "api-sunset-date-changed-too-small" Breaking "";
    STABILITY_DECREASED "api-stability-decreased" Breaking "";
    STABILITY_INCREASED "api-stability-increased" Info "";
    STABILITY_INVALID "api-invalid-stability-level" Breaking "";
    OPERATION_ID_ADDED "api-operation-id-added" Info "";
    OPERATION_ID_REMOVED "api-operation-id-removed" Info "Also where it changed.";
    TAG_ADDED "api-tag-added" Info "";
    TAG_REMOVED "api-tag-removed" Info "";
    SCHEMA_REMOVED "api-schema-removed" Info "Not where the same schema has another name now, or stands where it is used.";
    WEBHOOK_ADDED "webhook-added" Info "";
    WEBHOOK_REMOVED "webhook-removed" Breaking "";
    CALLBACK_ADDED "api-callback-added" Info "Ours; oasdiff does not check callbacks.";
    CALLBACK_REMOVED "api-callback-removed" Breaking "Ours; oasdiff does not check callbacks.";
    VERSION_NOT_BUMPED "api-version-not-bumped" Info "";
    VERSION_DECREASED "api-version-decreased" Info "";
    VERSION_MAJOR_NOT_BUMPED "api-major-version-not-bumped" Info "";

    SECURITY_ADDED "api-security-added" Info "Breaking where no way in that worked before still works.";
    SECURITY_REMOVED "api-security-removed" Info "Breaking where no way in that worked before still works. All security removed is info.";
    SECURITY_SCOPE_ADDED "api-security-scope-added" Breaking "oasdiff said info until 1.30.";
    SECURITY_SCOPE_REMOVED "api-security-scope-removed" Info "";
    GLOBAL_SECURITY_ADDED "api-global-security-added" Info "As `api-security-added`.";
    GLOBAL_SECURITY_REMOVED "api-global-security-removed" Info "As `api-security-removed`.";
    GLOBAL_SECURITY_SCOPE_ADDED "api-global-security-scope-added" Breaking "oasdiff said info until 1.30.";
    GLOBAL_SECURITY_SCOPE_REMOVED "api-global-security-scope-removed" Info "";
    SCHEME_ADDED "api-security-component-added" Info "";
    SCHEME_REMOVED "api-security-component-removed" Info "";
    SCHEME_TYPE_CHANGED "api-security-component-type-changed" Info "What it breaks is said by `api-security-scheme-changed`.";
    SCHEME_URL_CHANGED "api-security-component-oauth-url-changed" Info "Of every flow; oasdiff looks at the implicit one.";
    SCHEME_TOKEN_URL_CHANGED "api-security-component-oauth-token-url-changed" Info "Of every flow; oasdiff looks at the implicit one.";
    SCHEME_SCOPE_ADDED "api-security-component-oauth-scope-added" Info "Of every flow; oasdiff looks at the implicit one.";
    SCHEME_SCOPE_REMOVED "api-security-component-oauth-scope-removed" Info "Of every flow; oasdiff looks at the implicit one.";
    SCHEME_SCOPE_CHANGED "api-security-component-oauth-scope-changed" Info "The text of a scope.";
    SCHEME_CHANGED "api-security-scheme-changed" Breaking "A scheme in use wants its secret elsewhere or otherwise. Ours.";

    NEW_PATH_PARAMETER "new-request-path-parameter" Breaking "";
    NEW_REQUIRED_PARAMETER "new-required-request-parameter" Breaking "";
    NEW_OPTIONAL_PARAMETER "new-optional-request-parameter" Info "";
    NEW_REQUIRED_SHARED_PARAMETER "new-required-request-default-parameter-to-existing-path" Breaking "The parameter is one of the path item.";
    NEW_OPTIONAL_SHARED_PARAMETER "new-optional-request-default-parameter-to-existing-path" Info "The parameter is one of the path item.";
    NEW_HEADER_PROPERTY "new-required-request-header-property" Breaking "";
    HEADER_BECAME_ENUM "request-header-property-became-enum" Breaking "Said beside `request-parameter-became-enum`.";
    HEADER_PROPERTY_BECAME_REQUIRED "request-header-property-became-required" Breaking "";
    PARAMETER_REMOVED "request-parameter-removed" Warning "";
    PARAMETER_REMOVED_DEPRECATED "request-parameter-removed-with-deprecation" Info "";
    PARAMETER_REMOVED_EARLY "request-parameter-removed-before-sunset" Breaking "";
    PARAMETER_REMOVED_AFTER_SUNSET "request-parameter-removed-after-sunset" Info "Ours; oasdiff says nothing.";
    PARAMETER_SUNSET_UNREADABLE "request-parameter-sunset-parse" Breaking "";
    PARAMETER_RENAMED "request-parameter-renamed" Breaking "Said beside the removed and the new one. Ours.";
    PARAMETER_BECAME_REQUIRED "request-parameter-became-required" Breaking "";
    PARAMETER_BECAME_OPTIONAL "request-parameter-became-optional" Info "";
    PARAMETER_DEPRECATED "request-parameter-deprecated" Info "";
    PARAMETER_REACTIVATED "request-parameter-reactivated" Info "";
    PARAMETER_SUNSET_TOO_SMALL "request-parameter-sunset-date-too-small" Breaking "A sunset that is past.";
    PARAMETER_SUNSET_DELETED "request-parameter-sunset-deleted" Breaking "";
    PARAMETER_SUNSET_MOVED "request-parameter-sunset-date-changed-too-small" Breaking "";
    PARAMETER_STYLE_CHANGED "request-parameter-serialization-changed" Breaking "`style` or `explode`. Ours.";
    PARAMETER_PROPERTY_ADDED_REQUIRED "new-required-request-parameter-property" Breaking "Ours; oasdiff looks at headers alone.";
    PARAMETER_PROPERTY_ADDED "new-optional-request-parameter-property" Info "Ours.";
    PARAMETER_PROPERTY_REMOVED "request-parameter-property-removed" Warning "Ours.";
    PARAMETER_PROPERTY_BECAME_REQUIRED "request-parameter-property-became-required" Breaking "Ours; oasdiff looks at headers alone.";
    PARAMETER_PROPERTY_BECAME_OPTIONAL "request-parameter-property-became-optional" Info "Ours.";

    BODY_ADDED_REQUIRED "request-body-added-required" Breaking "";
    BODY_ADDED_OPTIONAL "request-body-added-optional" Info "";
    BODY_REMOVED "request-body-removed" Breaking "";
    BODY_BECAME_REQUIRED "request-body-became-required" Breaking "";
    BODY_BECAME_OPTIONAL "request-body-became-optional" Info "";
    BODY_MEDIA_TYPE_ADDED "request-body-media-type-added" Info "";
    BODY_MEDIA_TYPE_REMOVED "request-body-media-type-removed" Breaking "";
    BODY_SCHEMA_ADDED "request-body-media-type-schema-added" Breaking "";
    BODY_SCHEMA_REMOVED "request-body-media-type-schema-removed" Info "";
    PROPERTY_REMOVED "request-property-removed" Warning "";
    PROPERTY_RENAMED "request-property-renamed" Warning "Said beside the removed and the new one; breaking where the new one is required. Ours.";
    NEW_REQUIRED_PROPERTY "new-required-request-property" Breaking "";
    NEW_REQUIRED_PROPERTY_WITH_DEFAULT "new-required-request-property-with-default" Breaking "The old contract did not ask for it, whatever its default.";
    NEW_OPTIONAL_PROPERTY "new-optional-request-property" Info "";
    PROPERTY_BECAME_REQUIRED "request-property-became-required" Breaking "";
    PROPERTY_BECAME_REQUIRED_WITH_DEFAULT "request-property-became-required-with-default" Breaking "The old contract did not ask for it, whatever its default.";
    PROPERTY_BECAME_OPTIONAL "request-property-became-optional" Info "";

    STATUS_ADDED "response-success-status-added" Info "";
    STATUS_REMOVED "response-success-status-removed" Breaking "";
    OTHER_STATUS_ADDED "response-non-success-status-added" Info "Also of `default` and ranges, of which oasdiff says nothing.";
    OTHER_STATUS_REMOVED "response-non-success-status-removed" Info "Also of `default` and ranges, of which oasdiff says nothing.";
    MEDIA_TYPE_ADDED "response-media-type-added" Info "";
    MEDIA_TYPE_REMOVED "response-media-type-removed" Breaking "";
    MEDIA_TYPE_CHANGED "response-media-type-name-changed" Warning "Its parameters. oasdiff said info until 1.30.";
    MEDIA_TYPE_GENERALIZED "response-media-type-name-generalized" Breaking "";
    MEDIA_TYPE_SPECIALIZED "response-media-type-name-specialized" Info "";
    RESPONSE_SCHEMA_ADDED "response-body-media-type-schema-added" Info "";
    RESPONSE_SCHEMA_REMOVED "response-body-media-type-schema-removed" Breaking "oasdiff said warning until 1.30.";
    HEADER_ADDED "response-header-added" Info "";
    HEADER_REMOVED "required-response-header-removed" Breaking "";
    OPTIONAL_HEADER_REMOVED "optional-response-header-removed" Info "oasdiff said warning until 1.30.";
    HEADER_BECAME_OPTIONAL "response-header-became-optional" Breaking "";
    HEADER_BECAME_REQUIRED "response-header-became-required" Info "Ours.";
    RESPONSE_PROPERTY_RENAMED "response-property-renamed" Info "Said beside the removed and the new one; breaking where the old one was required. Ours.";
    RESPONSE_REQUIRED_REMOVED "response-required-property-removed" Breaking "";
    RESPONSE_REQUIRED_WRITE_ONLY_REMOVED "response-required-write-only-property-removed" Info "";
    RESPONSE_REQUIRED_ADDED "response-required-property-added" Info "";
    RESPONSE_REQUIRED_WRITE_ONLY_ADDED "response-required-write-only-property-added" Info "";
    RESPONSE_OPTIONAL_REMOVED "response-optional-property-removed" Info "The old contract allowed it to be absent. oasdiff said warning until 1.30.";
    RESPONSE_OPTIONAL_WRITE_ONLY_REMOVED "response-optional-write-only-property-removed" Info "";
    RESPONSE_OPTIONAL_ADDED "response-optional-property-added" Info "";
    RESPONSE_OPTIONAL_WRITE_ONLY_ADDED "response-optional-write-only-property-added" Info "";
    RESPONSE_BECAME_OPTIONAL "response-property-became-optional" Breaking "";
    RESPONSE_WRITE_ONLY_BECAME_OPTIONAL "response-write-only-property-became-optional" Info "";
    RESPONSE_BECAME_REQUIRED "response-property-became-required" Info "";
    RESPONSE_WRITE_ONLY_BECAME_REQUIRED "response-write-only-property-became-required" Info "";

    READ_ONLY_ENUM "request-read-only-property-enum-value-removed" Info "";
    READ_ONLY_MAX "request-read-only-property-max-decreased" Info "";
    READ_ONLY_EXCLUSIVE_MAX "request-read-only-property-exclusive-max-decreased" Info "";
    READ_ONLY_MAX_LENGTH "request-read-only-property-max-length-decreased" Info "";
    READ_ONLY_MIN "request-read-only-property-min-increased" Info "";
    READ_ONLY_EXCLUSIVE_MIN "request-read-only-property-exclusive-min-increased" Info "";
    WRITE_ONLY_ENUM "response-write-only-property-enum-value-added" Info "";
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
    /// Why, where that is not plain or not what oasdiff says.
    pub note: &'static str,
}

/// Every rule there is.
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
