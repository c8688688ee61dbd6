//! Pages of lists.

use super::call::Request;

/// How many items a page has where the request does not say.
const DEFAULT_SIZE: i64 = 24;

/// A page, counted from 1.
#[derive(Clone, Copy, Debug)]
pub(super) struct Page {
    pub(super) number: i64,
    pub(super) size: i64,
}

impl Page {
    /// The page that a request names with `page` and `pageSize`.
    pub(super) fn read(request: &Request<'_>) -> Self {
        let size = request.number("pageSize").unwrap_or(DEFAULT_SIZE);
        Self { number: request.number("page").unwrap_or(1), size }
    }

    /// The items on the page, none beyond the last one.
    pub(super) fn of<T>(self, items: &[T]) -> &[T] {
        let size = usize::try_from(self.size).unwrap_or_default();
        let before = usize::try_from(self.number.max(1) - 1).unwrap_or(usize::MAX).saturating_mul(size);
        let rest = items.get(before..).unwrap_or_default();
        rest.get(..size).unwrap_or(rest)
    }
}
