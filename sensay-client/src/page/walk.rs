//! The way from one page to the next, and where it ends.

use std::collections::HashSet;
use std::fmt;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use bytes::Bytes;

use super::Page;
use super::paged::{Listed, Paged, Source};
use crate::call::Call;
use crate::continuation::{Continuation, Place};
use crate::error::Error;
use crate::options::Options;
use crate::response::{Meta, Response};

/// How many empty pages in a row are taken for ones whose items the server has filtered out. More of them mean that
/// its `total` is wrong, and nobody knows by how much.
const MAX_EMPTY_PAGES: u32 = 100;

/// How many items are on a page of this API unless a call says otherwise.
const DEFAULT_SIZE: i64 = 24;

/// A page that has not been asked for, and all that is known of those before it.
pub(super) struct Walk<T> {
    source: Arc<dyn Source<Item = T>>,
    /// What asks for the pages after this one. A place that comes from the server goes back to it as it is, whatever
    /// the document says of its form; everything else has been checked with the first page.
    unchecked: Arc<dyn Source<Item = T>>,
    pub(super) at: Continuation,
    /// Whether a page has been read, so that the call itself is somewhere else.
    begun: bool,
    /// The most items that were on a page. The server's size of pages can be smaller than the one it was asked for.
    longest: i64,
    /// How many pages before this one were empty, in a row.
    empty: u32,
    /// What the pages had in them, in short. Shared, since each page has the way to the next one.
    seen: Arc<HashSet<u64>>,
}

impl<T> Walk<T> {
    pub(super) fn new<I: Paged<Item = T>>(mut call: Call<I>) -> Self {
        let operation = call.input.operation().id;
        let (place, size) = (call.input.place(), call.input.size());
        let size = size.filter(|_| matches!(place, Place::Number(_)));
        let mut at = Continuation { operation: operation.to_owned(), place, skip: 0, size };
        let resumed = call.resumed.take();
        if let Some(resumed) = &resumed {
            if resumed.size != at.size {
                let size = resumed.size.map_or("no size".to_owned(), |size| format!("the size {size}"));
                let wrong = format!("the continuation is from a call with {size} of pages");
                call = call.set(|options| options.refuse(wrong));
            } else if resumed.place != at.place {
                let wrong = "the call is set to another place than the continuation it resumes";
                call = call.set(|options| options.refuse(wrong));
            }
            at.skip = resumed.skip;
        }
        let seen = Arc::new(HashSet::from([hash(&at.place)]));
        // A key is one of one call, and each page is a call.
        let unchecked = call.clone().set(|options| Options { idempotency_key: None, ..options.unchecked() });
        let unchecked: Arc<dyn Source<Item = T>> = Arc::new(unchecked);
        let source = match resumed {
            Some(_) if !matches!(at.place, Place::Number(_)) => unchecked.clone(),
            _ => Arc::new(call),
        };
        Self { source, unchecked, at, begun: false, longest: 0, empty: 0, seen }
    }

    /// Asks for the page. `None` is a last page without items, but for the first, which says at least how many there
    /// are.
    pub(super) async fn page(mut self) -> Result<Option<Page<T>>, Error> {
        let place = self.begun.then_some(&self.at.place);
        let Response { value: mut page, meta, .. } = self.source.ask(place).await?;
        if matches!(self.at.place, Place::Before(_)) {
            page.items.reverse();
        }
        let next = self.next(&page).map_err(|what| senseless(&meta, what))?;
        if page.items.is_empty() && self.begun && next.is_none() {
            return Ok(None);
        }
        let (here, Listed { mut items, total, .. }) = (self.at, page);
        items.drain(..here.skip.min(items.len()));
        let next = next.map(|place| Self {
            at: Continuation { place, skip: 0, ..here.clone() },
            begun: true,
            source: self.unchecked.clone(),
            unchecked: self.unchecked,
            longest: self.longest,
            empty: self.empty,
            seen: self.seen,
        });
        Ok(Some(Page { items, total, meta, next, here, source: self.source }))
    }

    /// Where the next page is, or `None` if this was the last one. The table of [`Items`](crate::Items) says when.
    fn next(&mut self, page: &Listed<T>) -> Result<Option<Place>, &'static str> {
        match self.at.place.clone() {
            Place::Number(number) => self.next_number(number, page),
            place => self.next_cursor(&place, page),
        }
    }

    fn next_number(&mut self, number: i64, page: &Listed<T>) -> Result<Option<Place>, &'static str> {
        let length = i64::try_from(page.items.len()).unwrap_or(i64::MAX);
        self.longest = self.longest.max(length);
        self.empty = if length == 0 { self.empty + 1 } else { 0 };
        let fingerprint = self.source.fingerprint(&page.items).filter(|_| length > 0);
        if fingerprint.is_some_and(|fingerprint| !self.is_new(fingerprint)) {
            return Err("the page has the items of an earlier page: the server repeats itself");
        }
        let goes_on = match (page.more, page.total) {
            (Some(more), _) => more,
            (None, Some(total)) => self.leaves_some(number, total),
            (None, None) => length > 0,
        };
        if goes_on && self.empty > MAX_EMPTY_PAGES {
            return Err(
                "the page is empty, and so are the 100 before it, although there are more items to come",
            );
        }
        Ok(number.checked_add(1).filter(|_| goes_on).map(Place::Number))
    }

    /// Whether there are items behind the page with this number. The server's pages are at least as large as the longest
    /// that was seen, so as many pages of that size as make the total are all there are.
    fn leaves_some(&self, number: i64, total: i64) -> bool {
        let size = match (self.longest, self.source.size()) {
            // The call wants to know how many there are, and nothing else.
            (0, Some(0)) => return false,
            (0, size) => size.unwrap_or(DEFAULT_SIZE),
            (longest, _) => longest,
        };
        let pages = number.saturating_sub(self.source.first()).max(0).saturating_add(1);
        pages.saturating_mul(size) < total
    }

    fn next_cursor(&mut self, place: &Place, page: &Listed<T>) -> Result<Option<Place>, &'static str> {
        let Some(last) = page.items.last() else {
            return match page.more {
                Some(true) => Err("the page is empty although there are more items to come"),
                _ => Ok(None),
            };
        };
        let goes_on = page.more != Some(false);
        match self.source.id(last).and_then(|id| place.behind(id)) {
            Some(next) if !self.is_new(hash(&next)) => {
                Err("the page ends where an earlier page ended: the server repeats itself")
            }
            None if goes_on => Err("the last item has no id, so there is no way to the next page"),
            next => Ok(next.filter(|_| goes_on)),
        }
    }

    fn is_new(&mut self, fingerprint: u64) -> bool {
        Arc::make_mut(&mut self.seen).insert(fingerprint)
    }
}

impl<T> Clone for Walk<T> {
    fn clone(&self) -> Self {
        Self {
            source: self.source.clone(),
            unchecked: self.unchecked.clone(),
            at: self.at.clone(),
            begun: self.begun,
            longest: self.longest,
            empty: self.empty,
            seen: self.seen.clone(),
        }
    }
}

impl<T> fmt::Debug for Walk<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Walk").field("at", &self.at).finish_non_exhaustive()
    }
}

/// An inconsistent response is reported as `ErrorKind::Decode`.
fn senseless(meta: &Meta, what: &str) -> Error {
    Error::decode(meta.status, meta.headers.clone(), Bytes::new(), what, None)
        .of(meta.operation)
        .after(meta.attempts)
}

fn hash(value: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}
