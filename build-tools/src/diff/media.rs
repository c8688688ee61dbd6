//! Pairs the media types of two bodies.

use crate::model::MediaType;

/// The media types of two bodies.
pub(super) struct Pairs<'b, 'a> {
    pub(super) both: Vec<(&'b MediaType<'a>, &'b MediaType<'a>)>,
    pub(super) removed: Vec<&'b MediaType<'a>>,
    pub(super) added: Vec<&'b MediaType<'a>>,
}

/// Pairs each old media type with the new one of the same name, or else with one that contains it.
pub(super) fn pair_off<'b, 'a>(
    old: &'b [MediaType<'a>],
    new: &'b [MediaType<'a>],
    fits: impl Fn(&str, &str) -> bool,
) -> Pairs<'b, 'a> {
    let mut pairs = Pairs { both: Vec::new(), removed: old.iter().collect(), added: new.iter().collect() };
    for fits in [&(|one: &str, other: &str| same_name(one, other)) as &dyn Fn(&str, &str) -> bool, &fits] {
        pairs.removed.retain(|before| {
            let Some(index) = pairs.added.iter().position(|after| fits(before.name, after.name)) else {
                return true;
            };
            pairs.both.push((before, pairs.added.remove(index)));
            false
        });
    }
    pairs
}

/// Returns a media type without its parameters.
pub(super) fn essence(name: &str) -> String {
    name.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// Reports whether two media types differ at most in notation.
pub(super) fn same_name(one: &str, other: &str) -> bool {
    let parameters = |name: &str| {
        let mut all: Vec<_> = name.split(';').skip(1).map(|part| part.trim().to_ascii_lowercase()).collect();
        all.sort();
        all
    };
    essence(one) == essence(other) && parameters(one) == parameters(other)
}

/// Reports whether a media type equals another or is its syntax: `application/json` of `application/problem+json`.
pub(super) fn contains(one: &str, other: &str) -> bool {
    let (one, other) = (essence(one), essence(other));
    let syntax = other.rsplit_once('+').map(|(_, suffix)| suffix);
    let same_type = one.split('/').next() == other.split('/').next();
    one == other || (same_type && syntax.is_some() && one.split('/').nth(1) == syntax)
}
