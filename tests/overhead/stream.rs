//! Counts the instructions to read an event of a stream:
//! `cargo run --release -p sensay-tests --example overhead_stream`.
//!
//! The program runs itself under valgrind's callgrind with fewer and with more events, and the difference excludes the
//! instructions of everything else. Each event has 64 bytes and arrives in a separate chunk, as from a server that
//! sends each token at once. All instructions until the caller receives the text are counted.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a measurement prints its figures")]

use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use sensay_client::Body;
use sensay_client::transport::{BoxFuture, Transport, TransportError};
use sensay_tests::{block_on, builder};

mod callgrind;

const EVENT: &[u8] = b"data: {\"type\":\"text-delta\",\"id\":\"0\",\"delta\":\" the old oak is\"}\n\n";
const LINE: &[u8] = b"0:\" the old oak at the end of the road, where we used to meet.\"\n";
const SERVER_SENT_EVENTS: (&[u8], &[u8]) = (EVENT, b"data: [DONE]\n\n");
const DATA_STREAM: (&[u8], &[u8]) = (LINE, b"d:{}\n");

const FEW: u64 = 1_000;
const MANY: u64 = 11_000;

fn main() {
    let mut arguments = std::env::args().skip(1);
    if let (Some(form), Some(events)) = (arguments.next(), arguments.next()) {
        let (event, end) = if form == "lines" { DATA_STREAM } else { SERVER_SENT_EVENTS };
        return block_on(read(event, end, events.parse().unwrap()));
    }
    for (form, unit) in [("events", "server-sent event"), ("lines", "line of the data stream protocol")] {
        let count = callgrind::instructions_of_one(&[form], FEW, MANY);
        println!("{count} instructions for a {unit} of 64 bytes");
    }
}

async fn read(event: &'static [u8], end: &'static [u8], events: u64) {
    assert_eq!(event.len(), 64);
    let client = builder().transport(Pieces { event, end, events }).build().unwrap();
    let call = client.create_chat_completion("03db5651-cb61-4bdf-9ef0-89561f7c9c53").content("Hello");
    let mut stream = call.stream().await.unwrap();
    let mut deltas = stream.text_deltas();
    let mut count = 0;
    while let Some(delta) = deltas.next().await {
        assert!(!delta.unwrap().is_empty());
        count += 1;
    }
    assert_eq!(count, events);
}

/// A transport that responds with a stream of events, each in a separate chunk.
#[derive(Clone, Debug)]
struct Pieces {
    event: &'static [u8],
    end: &'static [u8],
    events: u64,
}

impl Transport for Pieces {
    fn send(&self, _: http::Request<Body>) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(async { Ok(http::Response::new(Body::from_stream(self.clone()))) })
    }
}

impl Stream for Pieces {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let piece = if self.events > 0 { self.event } else { std::mem::take(&mut self.end) };
        self.events = self.events.saturating_sub(1);
        Poll::Ready((!piece.is_empty()).then(|| Ok(Bytes::from_static(piece))))
    }
}
