//! Judges changes of types and formats.

use super::change::Typed;
use super::rules::{
    Aspect, Direction, PARAMETER_PROPERTY_TYPE_CHANGED, Place, Site, TYPE_CHANGED, TYPE_COMPATIBLE,
    TYPE_GENERALIZED, TYPE_SPECIALIZED, TYPES_NARROWED, TYPES_WIDENED,
};
use crate::model::Types;

/// Judges a change of type or format at a place. With `strict`, numbers and text are distinct, as in JSON.
pub(super) fn judge(old: &Typed, new: &Typed, (direction, site): Place, strict: bool) -> Vec<Aspect> {
    if let Some(aspects) = lists(old, new) {
        return aspects;
    }
    let concrete = !old.types.is_any() && !new.types.is_any();
    let aspect = match (direction, site) {
        (Direction::Request, Site::ParameterProperty) => {
            match (fits(old, new, true), fits(old, new, false)) {
                (true, _) => TYPE_GENERALIZED,
                (false, true) => PARAMETER_PROPERTY_TYPE_CHANGED,
                (false, false) => TYPE_SPECIALIZED,
            }
        }
        (Direction::Request, Site::Parameter) if fits(old, new, false) => TYPE_GENERALIZED,
        (Direction::Request, Site::Parameter) => TYPE_CHANGED,
        (Direction::Request, _) if (!new.types.is_any() || old.types.is_any()) && !fits(old, new, strict) => {
            TYPE_CHANGED
        }
        (Direction::Request, _) if concrete && !new.types.covers(old.types) => TYPE_COMPATIBLE,
        (Direction::Request, _) => TYPE_GENERALIZED,
        (Direction::Response, _)
            if (!old.types.is_any() || new.types.is_any()) && !fits(new, old, strict) =>
        {
            match concrete && old.types != new.types && new.types.covers(old.types) {
                true => TYPE_GENERALIZED,
                false => TYPE_CHANGED,
            }
        }
        (Direction::Response, _) if concrete && !old.types.covers(new.types) => TYPE_COMPATIBLE,
        (Direction::Response, _) => TYPE_SPECIALIZED,
    };
    vec![aspect]
}

/// Returns a list of types that grew, shrank or both.
fn lists(old: &Typed, new: &Typed) -> Option<Vec<Aspect>> {
    let (old, new) = (old.types, new.types);
    if old == new || old.is_any() || new.is_any() || (old.len() < 2 && new.len() < 2) {
        return None;
    }
    let (more, less) = (!old.covers(new), !new.covers(old));
    let aspects = [(more, TYPES_WIDENED), (less, TYPES_NARROWED)];
    let aspects: Vec<_> = aspects.into_iter().filter(|(is, _)| *is).map(|(_, aspect)| aspect).collect();
    (!aspects.is_empty()).then_some(aspects)
}

/// Reports whether each value of one type fits another.
fn fits(one: &Typed, other: &Typed, strict: bool) -> bool {
    let loose = !strict && (other.types.is_any() || other.types == Types::STRING);
    let types = one.types == other.types || loose || (!one.types.is_any() && other.types.covers(one.types));
    types && (one.format == other.format || format_fits(one.format.as_deref(), other.format.as_deref()))
}

/// Reports whether each value of one format has another format too.
fn format_fits(one: Option<&str>, other: Option<&str>) -> bool {
    let Some(other) = other else { return true };
    matches!(
        (one, other),
        (Some("float"), "double")
            | (Some("int32"), "int64" | "bigint")
            | (Some("int64"), "bigint")
            | (Some("date" | "time"), "date-time")
    )
}
