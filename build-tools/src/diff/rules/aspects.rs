//! The rules of schemas, which apply wherever a schema is used.

use super::Aspect;
use super::Level::{self, Breaking, Info, Warning};
use crate::model::Bound;

/// Changes that allow fewer values than before, and changes that allow more.
const NARROWS: [Level; 2] = [Breaking, Info];
const WIDENS: [Level; 2] = [Info, Breaking];
const NEUTRAL: [Level; 2] = [Info, Info];
const RESTRUCTURES: [Level; 2] = [Breaking, Breaking];

macro_rules! aspects {
    ($($name:ident $suffix:literal $levels:expr, $note:literal;)*) => {
        $(pub(in crate::diff) const $name: Aspect = Aspect::new($suffix, $levels, $note);)*
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
    ONE_OF_SET "one-of-set" NARROWS, "The schema became a union, and the old schema is not one of its alternatives.";
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
    KEYWORD_ADDED "keyword-added" NARROWS, "A keyword that only 3.1 has.";
    KEYWORD_REMOVED "keyword-removed" WIDENS, "A keyword that only 3.1 has.";
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

/// The ways in which a bound can change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::diff) enum Move {
    Set,
    Unset,
    Increased,
    Decreased,
    Changed,
}

/// The rule of a bound.
pub(in crate::diff) fn bound(bound: Bound, exclusive: bool, how: Move) -> Aspect {
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

/// Returns every aspect.
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
