use std::io;
use std::net::SocketAddr;

use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader, repeat};
use tokio::net::{TcpListener, TcpStream};

use crate::knowledge_base::FileSource;
use crate::{Client, ErrorKind, RetryPolicy};

const LENGTH: u64 = 4 << 20;

/// Accepts a connection, and returns the head of its request and the connection.
async fn accept(listener: &TcpListener) -> (String, BufReader<TcpStream>) {
    let mut stream = BufReader::new(listener.accept().await.unwrap().0);
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        assert_ne!(stream.read_line(&mut head).await.unwrap(), 0);
    }
    (head.to_lowercase(), stream)
}

async fn listen() -> (TcpListener, SocketAddr) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    (listener, address)
}

fn client() -> Client {
    let retry = RetryPolicy::new().jitter(|| 0.0);
    let builder = Client::builder().organization_secret("the-secret").user_id("johndoe");
    // With an API on this machine, a storage on this machine is allowed.
    builder.base_url("http://localhost").retry(retry).build().unwrap()
}

#[tokio::test]
async fn a_file_is_sent_again_after_a_reset_in_the_middle() {
    let (listener, address) = listen().await;
    let server = tokio::spawn(async move {
        let (first, mut stream) = accept(&listener).await;
        stream.read_exact(&mut [0; 100_000]).await.unwrap();
        // Closing a connection with unread bytes resets it.
        drop(stream);
        let (second, mut stream) = accept(&listener).await;
        let mut body = Vec::new();
        (&mut stream).take(LENGTH).read_to_end(&mut body).await.unwrap();
        stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n").await.unwrap();
        (first, second, body)
    });
    let source = FileSource::from_fn("a.bin", LENGTH, || async { Ok(repeat(7).take(LENGTH)) });
    let url = format!("http://{address}/kb/a.bin?token=abcdefgh").into();
    client().put_signed(&url, source).send().await.unwrap();
    let (first, second, body) = server.await.unwrap();
    assert!(body.len() as u64 == LENGTH && body.iter().all(|byte| *byte == 7));
    assert_eq!(first, second);
    assert!(first.starts_with("put /kb/a.bin?token=abcdefgh http/1.1\r\n"), "{first}");
    assert!(first.contains("\r\ncontent-length: 4194304\r\n"), "{first}");
    for absent in ["secret", "x-", "johndoe", "transfer-encoding", "authorization"] {
        assert!(!first.contains(absent), "{absent}: {first}");
    }
}

#[tokio::test]
async fn a_reader_that_ends_too_early_does_not_complete_the_request() {
    let (listener, address) = listen().await;
    let server = tokio::spawn(async move {
        let (_, mut stream) = accept(&listener).await;
        let mut body = Vec::new();
        // The connection is closed or reset before the body is complete.
        let end: io::Result<usize> = stream.read_to_end(&mut body).await;
        drop(end);
        body.len() as u64
    });
    let source = FileSource::from_reader("a.bin", LENGTH, repeat(7).take(LENGTH - 1));
    let url = format!("http://{address}/kb/a.bin").into();
    let error = client().put_signed(&url, source).send().await.unwrap_err();
    assert_eq!(error.to_string(), "put_signed: a.bin ends after 4194303 of 4194304 bytes");
    assert!(server.await.unwrap() < LENGTH);
}

#[tokio::test]
async fn a_success_before_the_whole_file_was_sent_is_an_error() {
    let (listener, address) = listen().await;
    let server = tokio::spawn(async move {
        let (_, mut stream) = accept(&listener).await;
        stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n").await.unwrap();
        stream
    });
    let (mut rest, reader) = tokio::io::duplex(1000);
    rest.write_all(&[7; 100]).await.unwrap();
    let source = FileSource::from_reader("a.bin", LENGTH, reader);
    let url = format!("http://{address}/kb/a.bin").into();
    let error = client().put_signed(&url, source).send().await.unwrap_err();
    let message = "put_signed: status 200, but the response came before the whole file was sent";
    assert_eq!(error.to_string(), message);
    assert!(error.kind() == ErrorKind::Transport && error.may_have_been_processed());
    drop(server.await.unwrap());
}
