//! Traits of calls that return a page of a list. The generated code implements [`Paged`].

use std::fmt;
use std::hash::{DefaultHasher, Hash, Hasher};

use serde::Serialize;

use crate::call::Call;
use crate::continuation::Position;
use crate::error::Error;
use crate::request::Input;
use crate::response::Response;
use crate::transport::BoxFuture;

/// The input of an operation that returns one page of a list.
pub(crate) trait Paged: Input + Clone + fmt::Debug {
    type Item: Serialize + Send + 'static;

    /// The number of the first page.
    const FIRST: i64 = 1;

    /// Splits the output into the parts of a page.
    fn split(output: Self::Output) -> PageContent<Self::Item>;

    /// Returns the page size, if the caller has set one.
    fn size(&self) -> Option<i64>;

    /// Returns the position that the input is set to.
    fn position(&self) -> Position;

    /// Sets the position.
    fn go_to(&mut self, position: &Position);

    /// Returns the cursor of an item, if the list has cursors.
    fn id(_: &Self::Item) -> Option<String> {
        None
    }
}

/// The parts of a page.
#[derive(Clone, Debug)]
pub(crate) struct PageContent<T> {
    pub(crate) items: Vec<T>,
    /// The number of items on all pages, if the API says so.
    pub(crate) total: Option<i64>,
    /// Whether there are items after this page, if the API says so.
    pub(crate) more: Option<bool>,
}

/// A call that returns a page of items, whatever its operation is.
pub(super) trait Source: fmt::Debug + Send + Sync {
    type Item;

    /// Sends the call, at `position` if it is set.
    fn fetch(
        &self,
        position: Option<&Position>,
    ) -> BoxFuture<'static, Result<Response<PageContent<Self::Item>>, Error>>;

    /// Returns the number of the first page.
    fn first(&self) -> i64;

    fn size(&self) -> Option<i64>;

    fn id(&self, item: &Self::Item) -> Option<String>;

    /// Returns a hash of the items.
    fn fingerprint(&self, items: &[Self::Item]) -> Option<u64>;
}

impl<I: Paged> Source for Call<I> {
    type Item = I::Item;

    fn fetch(
        &self,
        position: Option<&Position>,
    ) -> BoxFuture<'static, Result<Response<PageContent<I::Item>>, Error>> {
        let mut call = self.clone();
        if let Some(position) = position {
            call.input.go_to(position);
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
