//! What an upload over a real connection leaves in the logs, those of the crates beneath included. It has a process of
//! its own, since the subscriber is that of the whole process.
#![expect(clippy::unwrap_used, reason = "this is a test, and not only in its functions")]

use std::fmt::Debug;
use std::sync::{Arc, Mutex};

use sensay_client::Client;
use sensay_client::knowledge_base::FileSource;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

/// Keeps every value of every span and event, of every crate.
#[derive(Clone, Default)]
struct Everything(Arc<Mutex<Vec<String>>>);

impl Visit for Everything {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.lock().unwrap().push(format!("{}={value:?}", field.name()));
    }
}

impl Subscriber for Everything {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        span.record(&mut self.clone());
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        values.record(&mut self.clone());
    }

    fn event(&self, event: &Event<'_>) {
        event.record(&mut self.clone());
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

#[tokio::test]
async fn nothing_of_the_signed_address_is_logged() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/kb/handbook.pdf?token=abcdefgh", listener.local_addr().unwrap());
    let everything = Everything::default();
    tracing::subscriber::set_global_default(everything.clone()).unwrap();
    let server = tokio::spawn(async move {
        let mut stream = listener.accept().await.unwrap().0;
        let mut request = Vec::new();
        while !request.ends_with(b"\r\n\r\nfile") {
            assert_ne!(stream.read_buf(&mut request).await.unwrap(), 0);
        }
        stream.write_all(b"HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n").await.unwrap();
    });
    let client =
        Client::builder().base_url("http://localhost").organization_secret("the-secret").build().unwrap();
    let source = FileSource::from_bytes("handbook.pdf", "file");
    let error = client.put_signed(&url.into(), source).send().await.unwrap_err();
    assert!(error.is_forbidden());
    server.await.unwrap();
    let logged = everything.0.lock().unwrap().join("\n");
    assert!(logged.contains(r#"sensay.operation="put_signed""#), "{logged}");
    assert!(logged.contains("connected to 127.0.0.1"), "{logged}");
    for secret in ["handbook", "token", "abcdefgh", "the-secret"] {
        assert!(!logged.contains(secret), "{secret}: {logged}");
    }
}
