//! The values of path parameters.

use std::collections::HashSet;
use std::sync::LazyLock;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::generated::table::OPERATIONS;
use crate::operation::Operation;

/// Returns the operation whose path has a value as a fixed segment where the path of this one has a parameter. A request with
/// that value, such as `/v1/users/me` with the id `me`, is one of that operation.
pub(super) fn named(operation: &Operation, index: usize, value: &str) -> Option<&'static str> {
    let is_parameter = |segment: &str| segment.starts_with('{');
    let matches = |other: &Operation| {
        let pairs = operation.path.split('/').zip(other.path.split('/')).enumerate();
        let same = |(at, (mine, other)): (usize, (&str, &str))| match at == index {
            true => other == value && !is_parameter(other),
            false => mine == other || (is_parameter(mine) && is_parameter(other)),
        };
        operation.path.matches('/').count() == other.path.matches('/').count() && pairs.into_iter().all(same)
    };
    if !SEGMENTS.contains(value) {
        return None;
    }
    let mut others = OPERATIONS.iter().filter(|other| other.method == operation.method);
    others.find(|other| matches(other)).map(|other| other.id)
}

/// The segments of all paths. Few values are one of them, so few paths are compared.
static SEGMENTS: LazyLock<HashSet<&str>> =
    LazyLock::new(|| OPERATIONS.iter().flat_map(|operation| operation.path.split('/')).collect());

/// Appends a text as one percent-encoded segment of a path.
pub(crate) fn encode_segment(segment: &str, to: &mut String) {
    /// Everything but the unreserved characters of RFC 3986.
    const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
    to.extend(utf8_percent_encode(segment, RESERVED));
}
