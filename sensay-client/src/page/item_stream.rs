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

/// All items of a list, one after the other, whatever pages they come on: what `items` of a call gives.
///
/// It is a `Stream`, and without any crate for streams [`next`](Self::next) does as well:
///
/// ```
/// # use sensay_client::transport::{BoxFuture, Transport, TransportError};
/// # use sensay_client::{Body, Client, Continuation};
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
/// // At most so many, in one go:
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
/// **Requests.** A page is asked for when its first item is, and not before; nothing runs in the background, and
/// dropping the stream gives up the request that is under way. The first request is the one that `send` would send.
/// The others differ in the number of the page or the cursor alone, so filters, the size of pages and all options
/// hold for each of them: a time-out, for one, is that of each request, not of the whole walk. Setting a larger size
/// of pages makes for fewer requests.
///
/// **Order.** Lists with numbered pages are walked from the page that the call is set to, in the order of the API.
/// Lists with cursors, which messages are, can be walked both ways. With the cursor for what comes after and not the
/// other, the items come oldest first, from that item on. Otherwise they come newest first, from the item that the
/// other cursor names, or from where the API begins by itself; the documentation of the API does not say where that
/// is, and this crate takes it for the newest item.
///
/// **End.** What ends an iteration, by what the API says of the list:
///
/// | the API says | pages have | the iteration ends |
/// | --- | --- | --- |
/// | whether there are more items | numbers or cursors | when there are none |
/// | how many items there are | numbers | when as many pages were asked for as that number and the size of pages make |
/// | neither | numbers or cursors | with an empty page |
///
/// A short page ends nothing, and neither does an empty one where the number of items says that there are more: servers
/// filter pages after they have cut them, and have limits of their own for the size of pages. The size that counts is
/// that of the longest page so far, or the one that the call asks for as long as all pages were empty.
///
/// **Errors.** After an error the stream ends; [`continuation`](Self::continuation) is then the item after the last
/// one that was given, so the walk can be taken up there. A page that was there before is an error
/// of the kind [`Decode`](crate::ErrorKind::Decode), and so is a hundred of empty pages where there should be more items,
/// so that no iteration goes on for ever.
///
/// Numbered pages are counted anew for each request, so items that are added or removed during a walk can move
/// others to a page that has been read or is still to come: an item can then come twice, or not at all. Cursors do
/// not have this problem.
#[must_use = "nothing is asked for until the stream is polled"]
pub struct Items<T> {
    pages: Pages<T>,
    page: Option<Open<T>>,
}

/// A page that is being read.
struct Open<T> {
    rest: vec::IntoIter<T>,
    /// Where the next item is.
    at: Continuation,
    source: Arc<dyn Source<Item = T>>,
}

impl<T> Items<T> {
    pub(crate) fn new<I: Paged<Item = T>>(call: Call<I>) -> Self {
        Self { pages: Pages::new(call), page: None }
    }

    /// Where the next item is: also after an error. `None` at the end.
    ///
    /// On lists with cursors that is exactly behind the last item, on others the page and the number of items on it.
    pub fn continuation(&self) -> Option<Continuation> {
        match &self.page {
            Some(page) if !page.rest.as_slice().is_empty() => Some(page.at.clone()),
            _ => self.pages.continuation(),
        }
    }
}

impl<T: Send + 'static> Items<T> {
    /// The next item, `None` at the end and after an error.
    ///
    /// Dropping the future loses nothing: the next one waits for the same answer.
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
        match self.source.id(&item).and_then(|id| self.at.place.behind(id)) {
            Some(place) => (self.at.place, self.at.skip) = (place, 0),
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

/// Items are never pinned, only moved.
impl<T> Unpin for Items<T> {}

impl<T> fmt::Debug for Items<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("at", &self.continuation()).finish_non_exhaustive()
    }
}
