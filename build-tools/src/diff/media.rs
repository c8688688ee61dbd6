//! Media types: which of them are one.

use crate::model::MediaType;

/// The media types of two bodies.
pub(super) struct Pairs<'b, 'a> {
    pub(super) both: Vec<(&'b MediaType<'a>, &'b MediaType<'a>)>,
    pub(super) removed: Vec<&'b MediaType<'a>>,
    pub(super) added: Vec<&'b MediaType<'a>>,
}

/// Finds the media type of the same name for each old one; else one that fits.
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

/// The media type without its parameters.
pub(super) fn essence(name: &str) -> String {
    name.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// Whether two media types are written differently at most.
pub(super) fn same_name(one: &str, other: &str) -> bool {
    let parameters = |name: &str| {
        let mut all: Vec<_> = name.split(';').skip(1).map(|part| part.trim().to_ascii_lowercase()).collect();
        all.sort();
        all
    };
    essence(one) == essence(other) && parameters(one) == parameters(other)
}

/// Whether one media type is the other one, or its syntax: `application/json` of `application/problem+json`.
pub(super) fn contains(one: &str, other: &str) -> bool {
    let (one, other) = (essence(one), essence(other));
    let syntax = other.rsplit_once('+').map(|(_, suffix)| suffix);
    let same_type = one.split('/').next() == other.split('/').next();
    one == other || (same_type && syntax.is_some() && one.split('/').nth(1) == syntax)
}
