//! What the fuzz targets reach into.

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::stream::{Decoder, Form, Limits};
use crate::{Error, ErrorKind};

/// How large an event and a whole answer may be here: small, so that a fuzzer gets there.
const LIMITS: Limits = Limits { event: 512, whole: 2048 };

/// Decodes an answer at once and in pieces of the given sizes, and panics if that makes a difference or if more is
/// kept than may be.
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
        assert_eq!(whole, events(promised, pieces), "how an answer is cut makes a difference");
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
        assert!(piece.is_empty(), "a piece was not taken");
        // Three texts, and each bad byte may have become three.
        assert!(decoder.held() <= 9 * LIMITS.whole, "too much is kept");
    }
    while let Some(event) = decoder.finish().map_err(|fault| events.push(format!("{fault:?}"))).ok().flatten()
    {
        events.push(format!("{event:?}"));
    }
    events
}

/// Makes an error of a body, and shows it in every way.
pub fn error(status: u16, body: &[u8]) {
    let status = StatusCode::from_u16(status % 500 + 100).unwrap_or(StatusCode::BAD_REQUEST);
    let error =
        Error::from_status(status, HeaderMap::new(), Bytes::copy_from_slice(body)).of("fuzz").after(1);
    assert_eq!(error.kind(), ErrorKind::Status);
    let shown = error.to_string();
    assert!(!shown.contains(char::is_control), "an error is one line");
    let _ = (format!("{error:?}"), error.code(), error.inner_exception(), error.is_retryable());
}
