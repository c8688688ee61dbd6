//! Lists whose pages have numbers, and lists whose pages have cursors, behind one interface.

use std::fmt;
use std::sync::Arc;

use crate::call::Call;
use crate::continuation::Continuation;
use crate::error::Error;
use crate::response::{Meta, meta_methods};

mod item_stream;
mod iteration;
mod page_stream;
mod paged;

pub use item_stream::Items;
pub use page_stream::Pages;
pub(crate) use paged::{PageContent, Paged};

use iteration::Iteration;
use paged::Source;

/// A page of a list. `send_page` of a call returns it, and [`Pages`] yields it.
#[non_exhaustive]
pub struct Page<T> {
    /// The items, in the order of the iteration: see [`Items`].
    pub items: Vec<T>,
    /// The number of items on all pages, if the API says so. A number that is less than the number of items received so far
    /// is left out.
    pub total: Option<i64>,
    meta: Meta,
    next: Option<Iteration<T>>,
    here: Continuation,
    source: Arc<dyn Source<Item = T>>,
}

meta_methods! { [<T>] Page<T> }

impl<T> Page<T> {
    /// Reports whether this is known to be the last page. Where the API does not say how many items there are, the last
    /// page may not be known as such.
    pub fn is_last(&self) -> bool {
        self.next.is_none()
    }

    /// Returns the position of the next page, or `None` on the last one.
    pub fn continuation(&self) -> Option<Continuation> {
        self.next.as_ref().map(|next| next.at.clone())
    }
}

impl<T: Send + 'static> Page<T> {
    pub(crate) async fn send<I: Paged<Item = T>>(call: Call<I>) -> Result<Self, Error> {
        let page = Iteration::new(call).page().await?;
        Ok(page.expect("an iteration has a first page, even without items"))
    }

    /// Requests the next page, with the same filters and options. Returns `None` after the last page.
    ///
    /// # Errors
    ///
    /// Fails as the call itself does, and if the server repeats a page.
    pub async fn next_page(&self) -> Result<Option<Self>, Error> {
        match self.next.clone() {
            Some(next) => next.page().await,
            None => Ok(None),
        }
    }
}

impl<T> IntoIterator for Page<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter()
    }
}

impl<T: fmt::Debug> fmt::Debug for Page<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Page")
            .field("items", &self.items)
            .field("total", &self.total)
            .field("next", &self.continuation())
            .finish_non_exhaustive()
    }
}

/// Implements [`Paged`] for the input of an operation whose pages have numbers.
macro_rules! numbered {
    (
        $name:ident -> $item:ty,
        |$list:ident| items: $items:expr, total: $total:expr, more: $more:expr,
        page: $page:ident from $first:literal, size: $size:ident
    ) => {
        impl crate::page::Paged for super::inputs::$name {
            type Item = $item;

            const FIRST: i64 = $first;

            fn split($list: Self::Output) -> crate::page::PageContent<$item> {
                crate::page::PageContent { items: $items, total: $total, more: $more }
            }

            fn size(&self) -> Option<i64> {
                self.$size
            }

            fn position(&self) -> crate::continuation::Position {
                crate::continuation::Position::Number(self.$page.unwrap_or(Self::FIRST))
            }

            fn go_to(&mut self, position: &crate::continuation::Position) {
                if let crate::continuation::Position::Number(number) = position {
                    self.$page = Some(*number);
                }
            }
        }
    };
}
pub(crate) use numbered;

/// Implements [`Paged`] for the input of an operation whose pages have cursors.
macro_rules! with_cursors {
    (
        $name:ident -> $item:ty,
        |$list:ident| items: $items:expr, total: $total:expr, more: $more:expr,
        after: $after:ident, before: $before:ident, size: $size:ident, |$of:ident| $id:expr
    ) => {
        impl crate::page::Paged for super::inputs::$name {
            type Item = $item;

            fn split($list: Self::Output) -> crate::page::PageContent<$item> {
                crate::page::PageContent { items: $items, total: $total, more: $more }
            }

            fn size(&self) -> Option<i64> {
                self.$size
            }

            fn position(&self) -> crate::continuation::Position {
                crate::continuation::Position::of_cursors(self.$after.as_deref(), self.$before.as_deref())
            }

            fn go_to(&mut self, position: &crate::continuation::Position) {
                match position {
                    crate::continuation::Position::Number(_) => {}
                    crate::continuation::Position::After(id) => self.$after = Some(id.clone()),
                    crate::continuation::Position::Before(id) => self.$before = id.clone(),
                }
            }

            fn id($of: &$item) -> Option<String> {
                $id
            }
        }
    };
}
pub(crate) use with_cursors;

/// Implements the methods for iterating on a call that returns a page of a list.
macro_rules! pages {
    ($name:ident -> $item:ty) => {
        impl $name {
            /// Iterates over the items of this page and all that follow, one at a time. Nothing is sent before the
            /// stream is polled. See [`Items`](crate::Items) for the order and the end.
            pub fn items(self) -> crate::Items<$item> {
                crate::Items::new(self)
            }

            /// Iterates over this page and all that follow, one at a time. See [`Pages`](crate::Pages).
            pub fn pages(self) -> crate::Pages<$item> {
                crate::Pages::new(self)
            }

            /// Collects the first items of the list, at most `limit`, and sends no more requests than that takes.
            ///
            /// # Errors
            ///
            /// Fails as [`send`](Self::send) does. The items before the error are then lost; use
            /// [`items`](Self::items) to keep them.
            pub async fn collect_up_to(self, limit: usize) -> Result<Vec<$item>, crate::Error> {
                crate::Items::new(self).collect_up_to(limit).await
            }

            /// Sends the call and returns a page that leads to the next one, where [`send`](Self::send) returns the
            /// body of the response.
            ///
            /// # Errors
            ///
            /// Fails as [`send`](Self::send) does.
            pub async fn send_page(self) -> Result<crate::Page<$item>, crate::Error> {
                crate::Page::send(self).await
            }

            /// Resumes an iteration at its continuation. Filters, options and the page size are not part of the
            /// continuation: set them as they were.
            ///
            /// With a continuation of another operation or of another page size, the call fails before anything is
            /// sent.
            pub fn resume(self, continuation: crate::Continuation) -> Self {
                crate::page::resume(self, continuation)
            }
        }
    };
}
pub(crate) use pages;

pub(crate) fn resume<I: Paged>(mut call: Call<I>, continuation: Continuation) -> Call<I> {
    let (called, resumed) = (call.input.operation().id, &continuation.operation);
    if called != resumed {
        let wrong = format!("the continuation is for `{resumed}`, not for `{called}`");
        return call.set(|options| options.refuse(wrong));
    }
    call.input.go_to(&continuation.position);
    call.resumed = Some(Box::new(continuation));
    call
}

#[cfg(test)]
mod tests;
