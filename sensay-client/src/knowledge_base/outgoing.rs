use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use http_body::{Body, Frame, SizeHint};
use tokio::io::ReadBuf;

use super::progress::Flight;
use super::source::{FileSource, Opening, Reader};
use crate::error::Error;
use crate::transport::{TransportError, TransportErrorKind};

/// How much is read, and so how much is in memory, at a time.
const PIECE: u64 = 64 * 1024;

/// A file as it leaves.
pub(super) struct Outgoing {
    source: FileSource,
    reading: Reading,
    piece: BytesMut,
    filled: usize,
    length: u64,
    left: u64,
    flight: Arc<Flight>,
}

enum Reading {
    /// Nothing is opened before the transport asks for it: without a connection, a reader that can be read once is
    /// still whole.
    Before,
    Opening(Opening),
    Open(Reader),
    After,
}

impl Outgoing {
    pub(super) fn new(source: FileSource, length: u64, flight: Arc<Flight>) -> Self {
        let reading = if length == 0 { Reading::After } else { Reading::Before };
        Self { source, reading, piece: BytesMut::new(), filled: 0, length, left: length, flight }
    }

    fn poll_piece(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        loop {
            match &mut self.reading {
                Reading::Before => self.reading = Reading::Opening(self.source.open()),
                Reading::Opening(opening) => match ready!(opening.as_mut().poll(context)) {
                    Ok(reader) => self.reading = Reading::Open(reader),
                    Err(error) => return Poll::Ready(Some(Err(self.source.unreadable(error)))),
                },
                Reading::Open(_) => return self.poll_read(context).map(Some),
                Reading::After => return Poll::Ready(None),
            }
        }
    }

    /// Reads until a piece is full or nothing more is there for now. The last piece is held back until the reader is
    /// seen to end with it: once it has left, the server takes the file for complete.
    fn poll_read(&mut self, context: &mut Context<'_>) -> Poll<Result<Bytes, Error>> {
        let Reading::Open(reader) = &mut self.reading else { return Poll::Pending };
        // At most a piece, so it fits.
        let want = PIECE.min(self.left) as usize;
        if self.piece.is_empty() {
            self.piece = BytesMut::zeroed(want);
        }
        while self.filled < want {
            match poll_some(reader, context, &mut self.piece[self.filled..want]) {
                Poll::Ready(Ok(0)) => {
                    let there = self.length - self.left + self.filled as u64;
                    let (file, length) = (self.source.shown(), self.length);
                    let message = format!("{file} ends after {there} of {length} bytes");
                    return Poll::Ready(Err(Error::file(message)));
                }
                Poll::Ready(Ok(read)) => self.filled += read,
                Poll::Ready(Err(error)) => return Poll::Ready(Err(self.source.unreadable(error))),
                Poll::Pending if self.filled == 0 => return Poll::Pending,
                Poll::Pending => break,
            }
        }
        if self.filled as u64 == self.left {
            match ready!(poll_some(reader, context, &mut [0])) {
                Ok(0) => self.reading = Reading::After,
                Ok(_) => {
                    let (file, length) = (self.source.shown(), self.length);
                    let message = format!("{file} has more than the {length} bytes it should have");
                    return Poll::Ready(Err(Error::file(message)));
                }
                Err(error) => return Poll::Ready(Err(self.source.unreadable(error))),
            }
        }
        let mut piece = std::mem::take(&mut self.piece);
        piece.truncate(std::mem::take(&mut self.filled));
        Poll::Ready(Ok(piece.freeze()))
    }
}

fn poll_some(
    reader: &mut Reader,
    context: &mut Context<'_>,
    into: &mut [u8],
) -> Poll<std::io::Result<usize>> {
    let mut buffer = ReadBuf::new(into);
    ready!(reader.as_mut().poll_read(context, &mut buffer))?;
    Poll::Ready(Ok(buffer.filled().len()))
}

impl Body for Outgoing {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        match ready!(self.poll_piece(context)) {
            None => Poll::Ready(None),
            Some(Ok(piece)) => {
                self.left -= piece.len() as u64;
                self.flight.advance(piece.len() as u64);
                Poll::Ready(Some(Ok(Frame::data(piece))))
            }
            Some(Err(error)) => {
                self.reading = Reading::After;
                let told = TransportError::new(TransportErrorKind::Broken, error.message());
                self.flight.fail(error);
                Poll::Ready(Some(Err(told)))
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        self.left == 0
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.left)
    }
}
