//! One shape over lists whose pages have numbers and lists whose pages have cursors.

use std::fmt;
use std::sync::Arc;

use crate::call::Call;
use crate::continuation::Continuation;
use crate::error::Error;
use crate::response::{Meta, meta_methods};

mod item_stream;
mod page_stream;
mod paged;
mod walk;

pub use item_stream::Items;
pub use page_stream::Pages;
pub(crate) use paged::{Listed, Paged};

use paged::Source;
use walk::Walk;

/// A page of a list: what `send_page` of a call gives, and what [`Pages`] consists of.
#[non_exhaustive]
pub struct Page<T> {
    /// The items, in the order of the walk: see [`Items`].
    pub items: Vec<T>,
    /// How many items there are on all pages, if the API says so.
    pub total: Option<i64>,
    meta: Meta,
    next: Option<Walk<T>>,
    here: Continuation,
    source: Arc<dyn Source<Item = T>>,
}

meta_methods! { [<T>] Page<T> }

impl<T> Page<T> {
    /// Whether this is known to be the last page. A page that is not can turn out to be the last one all the same,
    /// where the API does not say how many items there are.
    pub fn is_last(&self) -> bool {
        self.next.is_none()
    }

    /// Where the next page is, `None` on the last one.
    pub fn continuation(&self) -> Option<Continuation> {
        self.next.as_ref().map(|next| next.at.clone())
    }
}

impl<T: Send + 'static> Page<T> {
    pub(crate) async fn send<I: Paged<Item = T>>(call: Call<I>) -> Result<Self, Error> {
        let page = Walk::new(call).page().await?;
        Ok(page.expect("the first page of a walk is a page even without items"))
    }

    /// Asks for the next page, with the same filters and options; `None` if there is none.
    ///
    /// # Errors
    ///
    /// As the call itself. A page that was there before is an error too.
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

            fn split($list: Self::Output) -> crate::page::Listed<$item> {
                crate::page::Listed { items: $items, total: $total, more: $more }
            }

            fn size(&self) -> Option<i64> {
                self.$size
            }

            fn place(&self) -> crate::continuation::Place {
                crate::continuation::Place::Number(self.$page.unwrap_or(Self::FIRST))
            }

            fn go_to(&mut self, place: &crate::continuation::Place) {
                if let crate::continuation::Place::Number(number) = place {
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

            fn split($list: Self::Output) -> crate::page::Listed<$item> {
                crate::page::Listed { items: $items, total: $total, more: $more }
            }

            fn size(&self) -> Option<i64> {
                self.$size
            }

            fn place(&self) -> crate::continuation::Place {
                crate::continuation::Place::of_cursors(self.$after.as_deref(), self.$before.as_deref())
            }

            fn go_to(&mut self, place: &crate::continuation::Place) {
                match place {
                    crate::continuation::Place::Number(_) => {}
                    crate::continuation::Place::After(id) => self.$after = Some(id.clone()),
                    crate::continuation::Place::Before(id) => self.$before = id.clone(),
                }
            }

            fn id($of: &$item) -> Option<String> {
                $id
            }
        }
    };
}
pub(crate) use with_cursors;

/// Gives a paged call its ways of being walked.
macro_rules! pages {
    ($name:ident -> $item:ty) => {
        impl $name {
            /// Every item of the list, on this page and all that follow, one at a time. Nothing is sent before the
            /// first item is asked for. See [`Items`](crate::Items) for the order and the end.
            pub fn items(self) -> crate::Items<$item> {
                crate::Items::new(self)
            }

            /// This page and all that follow, one at a time. See [`Pages`](crate::Pages).
            pub fn pages(self) -> crate::Pages<$item> {
                crate::Pages::new(self)
            }

            /// The first items of the list, at most so many, in one `Vec`. It stops asking when it has enough.
            ///
            /// # Errors
            ///
            /// As [`send`](Self::send). What came before the error is lost; [`items`](Self::items) gives it.
            pub async fn collect_up_to(self, limit: usize) -> Result<Vec<$item>, crate::Error> {
                crate::Items::new(self).collect_up_to(limit).await
            }

            /// Sends the call and gives the page with a way to the next one, while [`send`](Self::send) gives it as
            /// the API answers it.
            ///
            /// # Errors
            ///
            /// As [`send`](Self::send).
            pub async fn send_page(self) -> Result<crate::Page<$item>, crate::Error> {
                crate::Page::send(self).await
            }

            /// Goes on where another walk of this operation was. Filters, options and the size of pages are not part
            /// of the continuation: set them up as they were.
            ///
            /// A continuation of another operation, or of pages of another size, makes the call fail unsent.
            pub fn resume(self, continuation: crate::Continuation) -> Self {
                crate::page::resume(self, continuation)
            }
        }
    };
}
pub(crate) use pages;

pub(crate) fn resume<I: Paged>(mut call: Call<I>, continuation: Continuation) -> Call<I> {
    let (ours, theirs) = (call.input.operation().id, &continuation.operation);
    if ours != theirs {
        let wrong = format!("the continuation is one of `{theirs}`, not of `{ours}`");
        return call.set(|options| options.refuse(wrong));
    }
    call.input.go_to(&continuation.place);
    call.resumed = Some(Box::new(continuation));
    call
}

#[cfg(test)]
mod tests;
