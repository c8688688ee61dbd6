//! Pages of lists.

use super::call::Request;

/// The number of items on a page, unless the request sets it.
const DEFAULT_SIZE: i64 = 24;

/// A page of a list. The first page has the number 1.
#[derive(Clone, Copy, Debug)]
pub(super) struct Page {
    pub(super) number: i64,
    pub(super) size: i64,
}

impl Page {
    /// Reads the page of a request from `page` and `pageSize`.
    pub(super) fn read(request: &Request<'_>) -> Self {
        let size = request.number("pageSize").unwrap_or(DEFAULT_SIZE);
        Self { number: request.number("page").unwrap_or(1), size }
    }

    /// Returns the items on the page: none after the last page.
    pub(super) fn slice<T>(self, items: &[T]) -> &[T] {
        let size = usize::try_from(self.size).unwrap_or_default();
        let before = usize::try_from(self.number.max(1) - 1).unwrap_or(usize::MAX).saturating_mul(size);
        let rest = items.get(before..).unwrap_or_default();
        rest.get(..size).unwrap_or(rest)
    }
}
