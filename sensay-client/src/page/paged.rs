//! What a call has to know of itself to be walked, as the generated code writes it.

use std::fmt;
use std::hash::{DefaultHasher, Hash, Hasher};

use serde::Serialize;

use crate::call::Call;
use crate::continuation::Place;
use crate::error::Error;
use crate::request::Input;
use crate::response::Response;
use crate::transport::BoxFuture;

/// A call that gives one page of a list.
pub(crate) trait Paged: Input + Clone + fmt::Debug {
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

impl<I: Paged> Source for Call<I> {
    type Item = I::Item;

    fn ask(&self, place: Option<&Place>) -> BoxFuture<'static, Result<Response<Listed<I::Item>>, Error>> {
        let mut call = self.clone();
        if let Some(place) = place {
            call.input.go_to(place);
        }
        Box::pin(async move { Ok(call.run().await?.map(I::split)) })
    }

    fn first(&self) -> i64 {
        I::FIRST
    }

    fn size(&self) -> Option<i64> {
        I::size(&self.input)
    }

    fn id(&self, item: &I::Item) -> Option<String> {
        I::id(item)
    }

    fn fingerprint(&self, items: &[I::Item]) -> Option<u64> {
        let mut hasher = DefaultHasher::new();
        serde_json::to_vec(items).ok()?.hash(&mut hasher);
        Some(hasher.finish())
    }
}
