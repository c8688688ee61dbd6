use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::vec;

use futures_core::Stream;

use super::Page;
use super::page_stream::Pages;
use super::paged::{Paged, Source};
use crate::call::Call;
use crate::continuation::Continuation;
use crate::error::Error;

/// A stream of the items of a list, across its pages. `items` of a call returns it.
///
/// It is a `Stream`; [`next`](Self::next) works without a crate for streams:
///
/// ```
/// # use sensay_client::transport::{BoxFuture, Transport, TransportError};
/// # use sensay_client::{Body, Client};
/// use sensay_client::Continuation;
///
/// # /// Three entries, two on a page.
/// # #[derive(Debug)]
/// # struct ThreeEntries;
/// # impl Transport for ThreeEntries {
/// #     fn send(&self, request: http::Request<Body>) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
/// #         let numbers = if request.uri().query().unwrap().contains("page=2") { 3..=3 } else { 1..=2 };
/// #         let entry = |id| format!(r#"{{"id": {id}, "replicaUUID": "03db5651", "type": "text", "status": "READY",
/// #             "createdAt": "2025-10-02T09:30:00Z", "updatedAt": "2025-10-02T09:30:00Z"}}"#);
/// #         let items = numbers.map(entry).collect::<Vec<_>>().join(",");
/// #         let body = format!(r#"{{"items": [{items}], "total": 3}}"#);
/// #         Box::pin(async { Ok(http::Response::new(Body::from(body))) })
/// #     }
/// # }
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), sensay_client::Error> {
/// # let client = Client::builder().organization_secret("secret").transport(ThreeEntries).build()?;
/// let list = client.list_knowledge_base_entries("03db5651-cb61-4bdf-9ef0-89561f7c9c53").page_size(2);
/// let mut entries = list.clone().items();
/// while let Some(entry) = entries.next().await {
///     println!("{}", entry?.id);
/// }
///
/// // At most 1000, as a `Vec`:
/// let entries = list.clone().collect_up_to(1000).await?;
/// assert_eq!(entries.len(), 3);
///
/// // Some now, the others later, perhaps in another process:
/// let mut entries = list.clone().items();
/// let first = entries.next().await.transpose()?;
/// let kept = entries.continuation().map(|continuation| continuation.to_string());
/// // …
/// let continuation: Continuation = kept.unwrap_or_default().parse()?;
/// let others = list.resume(continuation).collect_up_to(1000).await?;
/// assert_eq!(others.len(), 2);
/// # drop(first);
/// # Ok(())
/// # }
/// ```
///
/// **Requests.** The stream requests a page when its first item is polled, and not before. Nothing runs in the
/// background, and dropping the stream cancels the current request. The first request is the one that `send` would
/// send. The others differ only in the page number or the cursor: filters, page size and all options apply to each of
/// them, so a timeout is that of each request, not of the whole iteration. A larger page size means fewer requests.
///
/// **Order.** Lists with numbered pages are iterated from the page that the call is set to, in the order of the API.
/// Lists with cursors, such as lists of messages, can be iterated both ways. With only the cursor for later items set,
/// the items come oldest first, starting after that item. Otherwise they come newest first, starting before the item of
/// the other cursor, or at the API's default start. The documentation of the API does not say where that is; this crate
/// takes it to be the newest item.
///
/// **End.** An iteration ends by what the API says of the list:
///
/// | the API says | pages have | the iteration ends |
/// | --- | --- | --- |
/// | whether there are more items | numbers or cursors | when there are no more |
/// | how many items there are | numbers | when the pages requested so far, times the page size, reach that number |
/// | neither | numbers or cursors | with an empty page |
///
/// A number that is less than the number of items received so far cannot be how many there are: the iteration then goes
/// on as if the API said nothing. If the number falls from one page to the next, items were deleted, or it counts those
/// that are left: the iteration then ends with an empty page too.
///
/// A short page does not end the iteration, and neither does an empty page if the number of items says that there are
/// more: servers filter items after they have cut the pages, and limit the page size. The page size is the length of
/// the longest page so far or, while all pages were empty, the one that the call asks for.
///
/// **Errors.** After an error the stream ends. [`continuation`](Self::continuation) is then the item after the last one
/// returned, so the iteration can be resumed there. So that no iteration is endless, two responses are errors of the
/// kind [`Decode`](crate::ErrorKind::Decode): a page that the server has sent before, and an empty page if there should
/// be more items. With cursors that is the first empty page, with numbers the 101st in a row.
///
/// Page numbers count from the start of the list at the time of each request. If items are added or removed during an
/// iteration, others can move to another page, so that an item comes twice or not at all. Cursors do not have this
/// problem.
#[must_use = "a stream does nothing unless it is polled"]
pub struct Items<T> {
    pages: Pages<T>,
    page: Option<Open<T>>,
}

/// A page of which some items are still to be returned.
struct Open<T> {
    rest: vec::IntoIter<T>,
    /// The position of the next item.
    at: Continuation,
    source: Arc<dyn Source<Item = T>>,
}

impl<T> Items<T> {
    pub(crate) fn new<I: Paged<Item = T>>(call: Call<I>) -> Self {
        Self { pages: Pages::new(call), page: None }
    }

    /// Returns the position of the next item, also after an error, or `None` at the end.
    ///
    /// On lists with cursors the position is right after the last item; on others it is the page and the number of
    /// items of it that were returned.
    pub fn continuation(&self) -> Option<Continuation> {
        match &self.page {
            Some(page) if !page.rest.as_slice().is_empty() => Some(page.at.clone()),
            _ => self.pages.continuation(),
        }
    }
}

impl<T: Send + 'static> Items<T> {
    /// Returns the next item, or `None` at the end and after an error.
    ///
    /// Dropping the future loses nothing: the next call waits for the same response.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        poll_fn(|context| self.poll(context)).await
    }

    pub(crate) async fn collect_up_to(mut self, limit: usize) -> Result<Vec<T>, Error> {
        let mut items = Vec::new();
        while items.len() < limit
            && let Some(item) = self.next().await
        {
            items.push(item?);
        }
        Ok(items)
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        loop {
            if let Some(item) = self.page.as_mut().and_then(Open::next) {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.poll(context)) {
                Some(Ok(page)) => {
                    let Page { items, here, source, .. } = page;
                    self.page = Some(Open { rest: items.into_iter(), at: here, source });
                }
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<T> Open<T> {
    fn next(&mut self) -> Option<T> {
        let item = self.rest.next()?;
        match self.source.id(&item).and_then(|id| self.at.position.behind(id)) {
            Some(position) => (self.at.position, self.at.skip) = (position, 0),
            None => self.at.skip += 1,
        }
        Some(item)
    }
}

impl<T: Send + 'static> Stream for Items<T> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}

// Items are moved, never pinned.
impl<T> Unpin for Items<T> {}

impl<T> fmt::Debug for Items<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("at", &self.continuation()).finish_non_exhaustive()
    }
}
