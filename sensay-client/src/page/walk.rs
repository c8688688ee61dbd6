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
use crate::response::{Meta, Response};

/// A page that has not been asked for, and all that is known of those before it.
pub(super) struct Walk<T> {
    source: Arc<dyn Source<Item = T>>,
    pub(super) at: Continuation,
    /// Whether a page has been read, so that the call itself is somewhere else.
    begun: bool,
    /// The most items that were on a page. The server's size of pages can be smaller than the one it was asked for.
    longest: i64,
    /// What the pages had in them, in short.
    seen: HashSet<u64>,
}

impl<T> Walk<T> {
    pub(super) fn new<I: Paged<Item = T>>(mut call: Call<I>) -> Self {
        let operation = call.input.operation().id;
        let (place, size) = (call.input.place(), call.input.size());
        let size = size.filter(|_| matches!(place, Place::Number(_)));
        let mut at = Continuation { operation: operation.to_owned(), place, skip: 0, size };
        if let Some(resumed) = call.resumed.take() {
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
        let seen = HashSet::from([hash(&at.place)]);
        Self { source: Arc::new(call), at, begun: false, longest: 0, seen }
    }

    /// Asks for the page. `None` is a page without items, but for the first, which says at least how many there are.
    pub(super) async fn page(mut self) -> Result<Option<Page<T>>, Error> {
        let place = self.begun.then_some(&self.at.place);
        let Response { value: mut page, meta } = self.source.ask(place).await?;
        if page.items.is_empty() && self.begun {
            return Ok(None);
        }
        if matches!(self.at.place, Place::Before(_)) {
            page.items.reverse();
        }
        let next = self.next(&page).map_err(|what| senseless(&meta, what))?;
        let (here, Listed { mut items, total, .. }) = (self.at, page);
        items.drain(..here.skip.min(items.len()));
        let next = next.map(|place| Self {
            at: Continuation { place, skip: 0, ..here.clone() },
            begun: true,
            source: self.source.clone(),
            longest: self.longest,
            seen: self.seen,
        });
        Ok(Some(Page { items, total, meta, next, here, source: self.source }))
    }

    /// Where the next page is, or `None` if this was the last one.
    fn next(&mut self, page: &Listed<T>) -> Result<Option<Place>, &'static str> {
        let Some(last) = page.items.last() else { return Ok(None) };
        let length = i64::try_from(page.items.len()).unwrap_or(i64::MAX);
        self.longest = self.longest.max(length);
        let ended = self.has_ended(page, length);
        match &self.at.place {
            Place::Number(number) => {
                let fingerprint = self.source.fingerprint(&page.items);
                if fingerprint.is_some_and(|fingerprint| !self.seen.insert(fingerprint)) {
                    return Err("the page has the items of an earlier page: the server repeats itself");
                }
                Ok(number.checked_add(1).filter(|_| !ended).map(Place::Number))
            }
            place => match self.source.id(last).and_then(|id| place.behind(id)) {
                Some(next) if !self.seen.insert(hash(&next)) => {
                    Err("the page ends where an earlier page ended: the server repeats itself")
                }
                None if !ended => Err("the last item has no id, so there is no way to the next page"),
                next => Ok(next.filter(|_| !ended)),
            },
        }
    }

    /// Whether this was the last page. That it has fewer items than it could counts only where the API says nothing
    /// better: a server may have a limit of its own.
    fn has_ended(&self, page: &Listed<T>, length: i64) -> bool {
        match (&self.at.place, page.total, page.more) {
            (_, _, Some(more)) => !more,
            (Place::Number(number), Some(total), None) => {
                let pages_before = number.saturating_sub(self.source.first()).max(0);
                pages_before.saturating_mul(self.longest).saturating_add(length) >= total
            }
            _ => self.source.size().is_some_and(|size| length < size),
        }
    }
}

impl<T> Clone for Walk<T> {
    fn clone(&self) -> Self {
        Self {
            source: self.source.clone(),
            at: self.at.clone(),
            begun: self.begun,
            longest: self.longest,
            seen: self.seen.clone(),
        }
    }
}

impl<T> fmt::Debug for Walk<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Walk").field("at", &self.at).finish_non_exhaustive()
    }
}

/// A success that makes no sense is one that cannot be read, so it is an error of the kind `Decode`.
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
