use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use tokio::io::{AsyncRead, ReadBuf};

use super::fake::{Fake, SIGNED, Step, response};
use crate::knowledge_base::{FileSource, MAX_FILE_BYTES};
use crate::{Error, ErrorKind, Options};

async fn put(fake: &Fake, source: FileSource) -> Result<(), Error> {
    fake.client().put_signed(&SIGNED.into(), source).send().await
}

#[tokio::test(start_paused = true)]
async fn a_path_is_read_again_for_each_attempt() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/README.md");
    let fake = Fake::with_steps([Step::Break(1, "reset"), response(200, "")]);
    put(&fake, FileSource::from_path(path)).await.unwrap();
    assert_eq!(fake.seen()[1].body, std::fs::read(path).unwrap());
}

#[tokio::test(start_paused = true)]
async fn a_path_without_a_file_is_an_error_before_a_request_is_sent() {
    let fake = Fake::with_steps([]);
    let missing = concat!(env!("CARGO_MANIFEST_DIR"), "/missing.md");
    let error = put(&fake, FileSource::from_path(missing)).await.unwrap_err();
    assert_eq!(error.to_string(), format!("put_signed: cannot read {missing}: no such file or directory"));
    assert_eq!((error.kind(), error.attempts(), error.is_retryable()), (ErrorKind::File, 0, false));
    assert!(std::error::Error::source(&error).is_none(), "the message contains the cause");
    let cause = error.get_ref().unwrap().downcast_ref::<io::Error>().unwrap();
    assert_eq!(cause.kind(), io::ErrorKind::NotFound);

    let error = put(&fake, FileSource::from_path(env!("CARGO_MANIFEST_DIR"))).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        concat!("put_signed: cannot read ", env!("CARGO_MANIFEST_DIR"), ": it is not a file")
    );
}

#[tokio::test(start_paused = true)]
async fn a_source_must_have_the_expected_length() {
    let send = async |length| {
        let fake = Fake::with_steps([response(200, "")]);
        let source = FileSource::from_fn("a.bin", length, || async {
            Ok(tokio::io::AsyncReadExt::take(tokio::io::repeat(7), 100_000))
        });
        let result = put(&fake, source).await.map_err(|error| (error.kind(), error.to_string()));
        (result, fake.seen()[0].body.len(), fake.seen().len())
    };
    assert_eq!(send(100_000).await, (Ok(()), 100_000, 1));
    let shorter = "put_signed: a.bin ends after 100000 of 100001 bytes".to_owned();
    assert_eq!(send(100_001).await, (Err((ErrorKind::File, shorter)), 65_536, 1));
    // The last piece is not sent, or the server would take a truncated file to be complete.
    let longer = "put_signed: a.bin is longer than the expected 99999 bytes".to_owned();
    assert_eq!(send(99_999).await, (Err((ErrorKind::File, longer)), 65_536, 1));
}

#[tokio::test(start_paused = true)]
async fn an_empty_file_and_one_above_50_mib_are_errors() {
    let source = |length| FileSource::from_reader("a.bin", length, tokio::io::empty());
    let fake = Fake::with_steps([]);
    let error = put(&fake, source(MAX_FILE_BYTES + 1)).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "put_signed: not sent: a.bin has 52428801 bytes, but a knowledge base takes at most 52428800 bytes (50 MiB)"
    );
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    let error = put(&fake, source(0)).await.unwrap_err();
    assert_eq!(error.to_string(), "put_signed: not sent: a.bin is empty");

    let fake = Fake::with_steps([response(200, ""), response(200, "")]);
    let repeated = tokio::io::AsyncReadExt::take(tokio::io::repeat(7), MAX_FILE_BYTES);
    put(&fake, FileSource::from_reader("a.bin", MAX_FILE_BYTES, repeated)).await.unwrap();
    assert_eq!(fake.seen()[0].body.len() as u64, MAX_FILE_BYTES);
    let call = fake.client().put_signed(&SIGNED.into(), source(0)).options(Options::new().unchecked());
    call.send().await.unwrap();
    assert_eq!(fake.seen()[1].header("content-length"), Some("0"));
}

/// A reader that fails after the first byte.
struct Torn(bool);

impl AsyncRead for Torn {
    fn poll_read(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        if std::mem::replace(&mut self.0, true) {
            return Poll::Ready(Err(io::Error::other("the disk is gone")));
        }
        buffer.put_slice(b"a");
        Poll::Ready(Ok(()))
    }
}

#[tokio::test(start_paused = true)]
async fn an_error_of_the_reader_is_the_cause_and_is_not_retried() {
    let fake = Fake::with_steps([response(200, "")]);
    let error = put(&fake, FileSource::from_fn("a.txt", 9, || async { Ok(Torn(false)) })).await.unwrap_err();
    assert_eq!(error.to_string(), "put_signed: cannot read a.txt: the disk is gone");

    let fake = Fake::with_steps([response(200, "")]);
    let open = || async { Err::<Torn, _>(io::Error::other("locked")) };
    let error = put(&fake, FileSource::from_fn("a.txt", 9, open)).await.unwrap_err();
    assert_eq!(error.to_string(), "put_signed: cannot read a.txt: locked");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::File, 1));
}

#[test]
fn debug_does_not_show_the_content() {
    let source = FileSource::from_bytes("a.txt", "private").name("b.txt");
    assert_eq!(format!("{source:?}"), r#"FileSource { name: Some("b.txt"), length: 7, .. }"#);
    let source = FileSource::from_path("dir/c.pdf");
    assert_eq!(format!("{source:?}"), r#"FileSource { name: Some("c.pdf"), path: "dir/c.pdf", .. }"#);
}
