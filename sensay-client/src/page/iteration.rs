//! The iteration from one page to the next, and its end.

use std::collections::HashSet;
use std::fmt;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use bytes::Bytes;

use super::Page;
use super::paged::{PageContent, Paged, Source};
use crate::call::Call;
use crate::continuation::{Continuation, Position};
use crate::error::Error;
use crate::options::Options;
use crate::response::{Meta, Response};

/// How many empty pages in a row count as pages whose items the server has filtered out. More of them mean that its
/// `total` is wrong.
const MAX_EMPTY_PAGES: u32 = 100;

/// The page size of this API, unless a call sets one.
const DEFAULT_SIZE: i64 = 24;

/// The next page to request, and the state of the iteration so far.
pub(super) struct Iteration<T> {
    source: Arc<dyn Source<Item = T>>,
    /// The source of the pages after this one. It does not check limits: a cursor goes back to the server as it came,
    /// even if it breaks the document's limits, and everything else was checked with the first page.
    unchecked: Arc<dyn Source<Item = T>>,
    pub(super) at: Continuation,
    /// Whether a page has been received, so that the position is no longer that of the call.
    begun: bool,
    /// The length of the longest page. The server's page size can be smaller than the requested one.
    longest: i64,
    /// The number of items of the pages so far.
    received: i64,
    /// The largest total of the pages so far.
    total: i64,
    /// The number of empty pages in a row before this one.
    empty: u32,
    /// The hashes of the pages so far, or of their cursors. Shared, since each page holds the iteration at the next
    /// one.
    seen: Arc<HashSet<u64>>,
}

impl<T> Iteration<T> {
    pub(super) fn new<I: Paged<Item = T>>(mut call: Call<I>) -> Self {
        let operation = call.input.operation().id;
        let (position, size) = (call.input.position(), call.input.size());
        let size = size.filter(|_| matches!(position, Position::Number(_)));
        let mut at = Continuation { operation: operation.to_owned(), position, skip: 0, size };
        let resumed = call.resumed.take();
        if let Some(resumed) = &resumed {
            if resumed.size != at.size {
                let size = |size: Option<i64>| {
                    size.map_or("no page size".to_owned(), |size| format!("page size {size}"))
                };
                let (resumed, set) = (size(resumed.size), size(at.size));
                let wrong =
                    format!("the continuation is from a call with {resumed}, but this call has {set}");
                call = call.set(|options| options.refuse(wrong));
            } else if resumed.position != at.position {
                let wrong =
                    "the call sets another page or cursor than the continuation: leave them to `resume`";
                call = call.set(|options| options.refuse(wrong));
            }
            at.skip = resumed.skip;
        }
        let seen = Arc::new(HashSet::from([hash(&at.position)]));
        // An idempotency key belongs to one call, and each page is a call of its own.
        let unchecked = call.clone().set(|options| Options { idempotency_key: None, ..options.unchecked() });
        let unchecked: Arc<dyn Source<Item = T>> = Arc::new(unchecked);
        let source = match resumed {
            Some(_) if !matches!(at.position, Position::Number(_)) => unchecked.clone(),
            _ => Arc::new(call),
        };
        Self { source, unchecked, at, begun: false, longest: 0, received: 0, total: 0, empty: 0, seen }
    }

    /// Requests the page. Returns `None` for an empty page at the end, unless it is the first, whose `total` the caller
    /// may want.
    pub(super) async fn page(mut self) -> Result<Option<Page<T>>, Error> {
        let position = self.begun.then_some(&self.at.position);
        let Response { value: mut page, meta, .. } = self.source.fetch(position).await?;
        if matches!(self.at.position, Position::Before(_)) {
            page.items.reverse();
        }
        let length = i64::try_from(page.items.len()).unwrap_or(i64::MAX);
        self.received = self.received.saturating_add(length);
        // The server may count something else.
        page.total = page.total.filter(|total| *total >= self.received);
        let next = self.next(&page).map_err(|message| inconsistent(&meta, message))?;
        if page.items.is_empty() && self.begun && next.is_none() {
            return Ok(None);
        }
        let (here, PageContent { mut items, total, .. }) = (self.at, page);
        items.drain(..here.skip.min(items.len()));
        let next = next.map(|position| Self {
            at: Continuation { position, skip: 0, ..here.clone() },
            begun: true,
            source: self.unchecked.clone(),
            unchecked: self.unchecked,
            longest: self.longest,
            received: self.received,
            total: self.total,
            empty: self.empty,
            seen: self.seen,
        });
        Ok(Some(Page { items, total, meta, next, here, source: self.source }))
    }

    /// Returns the position of the next page, or `None` after the last one. See the table of [`Items`](crate::Items).
    fn next(&mut self, page: &PageContent<T>) -> Result<Option<Position>, &'static str> {
        match self.at.position.clone() {
            Position::Number(number) => self.next_number(number, page),
            position => self.next_cursor(&position, page),
        }
    }

    fn next_number(&mut self, number: i64, page: &PageContent<T>) -> Result<Option<Position>, &'static str> {
        let length = i64::try_from(page.items.len()).unwrap_or(i64::MAX);
        self.longest = self.longest.max(length);
        self.empty = if length == 0 { self.empty + 1 } else { 0 };
        let fingerprint = self.source.fingerprint(&page.items).filter(|_| length > 0);
        if fingerprint.is_some_and(|fingerprint| !self.is_new(fingerprint)) {
            return Err("the page has the same items as an earlier page: the server repeats pages");
        }
        let goes_on = match (page.more, page.total) {
            (Some(more), _) => more,
            (None, Some(total)) => {
                // A total that falls may be the number of the items that are left.
                let falls = total < self.total;
                self.total = self.total.max(total);
                self.has_more(number, total) || (falls && length > 0)
            }
            (None, None) => length > 0,
        };
        if goes_on && self.empty > MAX_EMPTY_PAGES {
            return Err(
                "the page and the 100 pages before it are empty, although the server says that there are more items",
            );
        }
        Ok(number.checked_add(1).filter(|_| goes_on).map(Position::Number))
    }

    /// Reports whether there are items after the page with this number. The server's page size is at least the length of
    /// the longest page so far, so the list has at most `total / longest` pages.
    fn has_more(&self, number: i64, total: i64) -> bool {
        let size = match (self.longest, self.source.size()) {
            // With page size 0, the call requests the total alone.
            (0, Some(0)) => return false,
            (0, size) => size.unwrap_or(DEFAULT_SIZE),
            (longest, _) => longest,
        };
        let pages = number.saturating_sub(self.source.first()).max(0).saturating_add(1);
        pages.saturating_mul(size) < total
    }

    fn next_cursor(
        &mut self,
        position: &Position,
        page: &PageContent<T>,
    ) -> Result<Option<Position>, &'static str> {
        let Some(last) = page.items.last() else {
            return match page.more {
                Some(true) => Err("the page is empty, although the server says that there are more items"),
                _ => Ok(None),
            };
        };
        let goes_on = page.more != Some(false);
        match self.source.id(last).and_then(|id| position.behind(id)) {
            Some(next) if !self.is_new(hash(&next)) => {
                Err("the page ends with the same item as an earlier page: the server repeats pages")
            }
            None if goes_on => {
                Err("the last item has no id, which the request for the next page takes as cursor")
            }
            next => Ok(next.filter(|_| goes_on)),
        }
    }

    fn is_new(&mut self, fingerprint: u64) -> bool {
        Arc::make_mut(&mut self.seen).insert(fingerprint)
    }
}

impl<T> Clone for Iteration<T> {
    fn clone(&self) -> Self {
        Self {
            source: self.source.clone(),
            unchecked: self.unchecked.clone(),
            at: self.at.clone(),
            begun: self.begun,
            longest: self.longest,
            received: self.received,
            total: self.total,
            empty: self.empty,
            seen: self.seen.clone(),
        }
    }
}

impl<T> fmt::Debug for Iteration<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Iteration").field("at", &self.at).finish_non_exhaustive()
    }
}

/// Reports an inconsistent response as `ErrorKind::Decode`.
fn inconsistent(meta: &Meta, message: &str) -> Error {
    Error::decode(meta.status, meta.headers.clone(), Bytes::new(), message, None)
        .with_operation(meta.operation)
        .with_attempts(meta.attempts)
}

fn hash(value: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}
