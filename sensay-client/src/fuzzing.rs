//! The entry points of the fuzz targets.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::stream::{Decoder, Form, Limits};
use crate::transport::{BoxFuture, Transport, TransportError, TransportErrorKind};
use crate::{Body, Client, Error, ErrorKind, RetryPolicy};

/// Limits that are small enough for a fuzzer to reach.
const LIMITS: Limits = Limits { event: 512, whole: 2048 };

/// Decodes a stream at once and in pieces of the given sizes. Panics if the results differ, or if the decoder keeps more
/// than the limits allow.
pub fn stream(bytes: &[u8], sizes: &[u8]) {
    for promised in [None, Some(Form::DataStream), Some(Form::ServerSentEvents)] {
        let whole = events(promised, std::iter::once(bytes));
        let mut rest = bytes;
        let mut sizes = sizes.iter().cycle();
        let pieces = std::iter::from_fn(|| {
            let size = usize::from(*sizes.next().unwrap_or(&0)) + 1;
            let piece;
            (piece, rest) = rest.split_at(size.min(rest.len()));
            (!piece.is_empty()).then_some(piece)
        });
        assert_eq!(whole, events(promised, pieces), "the events depend on how the stream is cut");
    }
}

fn events<'a>(promised: Option<Form>, pieces: impl Iterator<Item = &'a [u8]>) -> Vec<String> {
    let mut decoder = Decoder::new(promised, LIMITS);
    let mut events = Vec::new();
    for mut piece in pieces {
        loop {
            match decoder.next(&mut piece) {
                Ok(Some(event)) => events.push(format!("{event:?}")),
                Ok(None) => break,
                Err(fault) => {
                    events.push(format!("{fault:?}"));
                    return events;
                }
            }
        }
        assert!(piece.is_empty(), "the decoder left bytes of a piece");
        // The decoder has three buffers, and an invalid byte can become three bytes of U+FFFD.
        assert!(decoder.held() <= 9 * LIMITS.whole, "bytes kept by the decoder");
    }
    while let Some(event) = decoder.finish().map_err(|fault| events.push(format!("{fault:?}"))).ok().flatten()
    {
        events.push(format!("{event:?}"));
    }
    events
}

/// Creates an error from a body and formats it in every way.
pub fn error(status: u16, body: &[u8]) {
    let status = StatusCode::from_u16(status % 500 + 100).unwrap_or(StatusCode::BAD_REQUEST);
    let error = Error::from_status(status, HeaderMap::new(), Bytes::copy_from_slice(body))
        .with_operation("fuzz")
        .with_attempts(1);
    assert_eq!(error.kind(), ErrorKind::Status);
    let shown = error.to_string();
    assert!(!shown.contains(char::is_control), "an error is one line");
    let _ = (format!("{error:?}"), error.code(), error.inner_exception(), error.is_retryable());
}

/// Iterates over a list with these bytes as its pages, by page numbers or by cursors. Panics if the iteration sends more
/// requests than there are pages. The byte 0xFF ends a page.
pub fn lists(bytes: &[u8]) {
    let pages: Vec<Bytes> = bytes.split(|byte| *byte == 0xFF).map(Bytes::copy_from_slice).collect();
    let most = pages.len() + 1;
    let server = Pages(Arc::new(Mutex::new((pages.into(), 0))));
    let builder = Client::builder().organization_secret("secret").transport(server.clone());
    let client = builder.retry(RetryPolicy::never()).build().expect("the settings are right");
    let id = "03db5651-cb61-4bdf-9ef0-89561f7c9c53";
    let (first, rest) = bytes.split_first().unwrap_or((&0, bytes));
    let items = async {
        if first % 2 == 0 {
            let mut items = client
                .list_chats(id)
                .page_size(i64::from(*first))
                .options(crate::Options::new().unchecked())
                .items();
            while items.next().await.is_some() {}
        } else {
            let mut items = client.list_chat_messages(id, id).items();
            while items.next().await.is_some() {}
        }
    };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build();
    runtime.expect("a runtime without I/O can always be had").block_on(items);
    // The request after the last page fails, which ends an iteration too.
    assert!(server.requests() <= most, "{} requests for {} bytes", server.requests(), rest.len());
}

/// The remaining pages, and the number of requests.
#[derive(Clone, Debug)]
struct Pages(Arc<Mutex<(VecDeque<Bytes>, usize)>>);

impl Pages {
    fn requests(&self) -> usize {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).1
    }
}

impl Transport for Pages {
    fn send(&self, _: http::Request<Body>) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        state.1 += 1;
        let page =
            state.0.pop_front().ok_or(TransportError::new(TransportErrorKind::Broken, "no page is left"));
        Box::pin(async { page.map(|page| http::Response::new(page.into())) })
    }
}
