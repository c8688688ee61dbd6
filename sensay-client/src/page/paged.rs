//! What a call has to know of itself to be walked, as the generated code writes it.

use std::fmt;
use std::hash::{DefaultHasher, Hash, Hasher};

use serde::Serialize;

use crate::call::{Call, HasCore};
use crate::error::Error;
use crate::response::Response;
use crate::transport::BoxFuture;

/// A call that gives one page of a list.
pub(crate) trait Paged: Call + HasCore + Clone + fmt::Debug + Send + Sync + 'static {
    type Item: Serialize + Send + 'static;

    /// The number of the first page.
    const FIRST: i64 = 1;

    /// Takes an answer apart.
    fn split(output: Self::Output) -> Listed<Self::Item>;

    /// The most items on a page, as far as the caller has set it.
    fn size(&self) -> Option<i64>;

    /// Where the call is.
    fn place(&self) -> Place;

    /// Sets where the call is.
    fn go_to(&mut self, place: &Place);

    /// What a cursor takes to stand at this item.
    fn id(_: &Self::Item) -> Option<String> {
        None
    }
}

/// Where a page is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Place {
    Number(i64),
    /// The oldest items that are newer than this one.
    After(String),
    /// The newest items that are older than this one, or the newest of all.
    Before(Option<String>),
}

impl Place {
    /// Which way two cursors lead: forward only where the one for that stands alone, since a server that gets both
    /// answers with the newest items before the other.
    pub(crate) fn of_cursors(after: Option<&str>, before: Option<&str>) -> Self {
        match (after, before) {
            (Some(after), None) => Self::After(after.to_owned()),
            (_, before) => Self::Before(before.map(str::to_owned)),
        }
    }

    /// The place right behind an item that was found here.
    pub(super) fn behind(&self, id: String) -> Option<Self> {
        match self {
            Self::Number(_) => None,
            Self::After(_) => Some(Self::After(id)),
            Self::Before(_) => Some(Self::Before(Some(id))),
        }
    }
}

/// What a page has on it.
#[derive(Clone, Debug)]
pub(crate) struct Listed<T> {
    pub(crate) items: Vec<T>,
    /// How many items there are on all pages, if the API says so.
    pub(crate) total: Option<i64>,
    /// Whether there are more items than these, if the API says so.
    pub(crate) more: Option<bool>,
}

/// A paged call of whatever operation.
pub(super) trait Source: fmt::Debug + Send + Sync {
    type Item;

    /// Sends the call as it is, or to another place.
    fn ask(&self, place: Option<&Place>) -> BoxFuture<'static, Result<Response<Listed<Self::Item>>, Error>>;

    fn first(&self) -> i64;

    fn size(&self) -> Option<i64>;

    fn id(&self, item: &Self::Item) -> Option<String>;

    /// Something that is the same for the same items.
    fn fingerprint(&self, items: &[Self::Item]) -> Option<u64>;
}

impl<C: Paged> Source for C {
    type Item = C::Item;

    fn ask(&self, place: Option<&Place>) -> BoxFuture<'static, Result<Response<Listed<C::Item>>, Error>> {
        let mut call = self.clone();
        if let Some(place) = place {
            call.go_to(place);
        }
        Box::pin(async move { Ok(call.core().send(&call).await?.map(C::split)) })
    }

    fn first(&self) -> i64 {
        C::FIRST
    }

    fn size(&self) -> Option<i64> {
        C::size(self)
    }

    fn id(&self, item: &C::Item) -> Option<String> {
        C::id(item)
    }

    fn fingerprint(&self, items: &[C::Item]) -> Option<u64> {
        let mut hasher = DefaultHasher::new();
        serde_json::to_vec(items).ok()?.hash(&mut hasher);
        Some(hasher.finish())
    }
}
