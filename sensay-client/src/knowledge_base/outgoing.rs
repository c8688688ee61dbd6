use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use http_body::{Body, Frame, SizeHint};
use tokio::io::ReadBuf;

use super::progress::AttemptProgress;
use super::source::{FileSource, Opening, Reader};
use crate::error::Error;
use crate::transport::{TransportError, TransportErrorKind};

/// How many bytes are read at a time, and so how many are in memory.
const PIECE: u64 = 64 * 1024;

/// The body of a request with a file, which is read while it is sent.
pub(super) struct Outgoing {
    source: FileSource,
    reading: Reading,
    piece: BytesMut,
    filled: usize,
    length: u64,
    left: u64,
    progress: Arc<AttemptProgress>,
}

enum Reading {
    /// The source is not opened before the transport polls the body: if no connection comes about, a reader that can be
    /// read once is still unread.
    Before,
    Opening(Opening),
    Open(Reader),
    After,
}

impl Outgoing {
    pub(super) fn new(source: FileSource, length: u64, progress: Arc<AttemptProgress>) -> Self {
        let reading = if length == 0 { Reading::After } else { Reading::Before };
        Self { source, reading, piece: BytesMut::new(), filled: 0, length, left: length, progress }
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

    /// Reads until a piece is full or the reader is pending. The last piece is held back until the reader has ended:
    /// once that piece is sent, the server takes the file to be complete.
    fn poll_read(&mut self, context: &mut Context<'_>) -> Poll<Result<Bytes, Error>> {
        let Reading::Open(reader) = &mut self.reading else { return Poll::Pending };
        // `PIECE` fits into a `usize`.
        let size = PIECE.min(self.left) as usize;
        if self.piece.is_empty() {
            self.piece = BytesMut::zeroed(size);
        }
        while self.filled < size {
            match poll_some(reader, context, &mut self.piece[self.filled..size]) {
                Poll::Ready(Ok(0)) => {
                    let read = self.length - self.left + self.filled as u64;
                    let (file, length) = (self.source.shown(), self.length);
                    let message = format!("{file} ends after {read} of {length} bytes");
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
                    let message = format!("{file} is longer than the expected {length} bytes");
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
                self.progress.advance(piece.len() as u64);
                Poll::Ready(Some(Ok(Frame::data(piece))))
            }
            Some(Err(error)) => {
                self.reading = Reading::After;
                let broken = TransportError::new(TransportErrorKind::Broken, error.message());
                self.progress.fail(error);
                Poll::Ready(Some(Err(broken)))
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
