//! Tests of the log. This is a separate binary, since tracing caches whether a subscriber wants an event, and tests in
//! other threads have none.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::io::Write;
use std::sync::{Arc, Mutex};

use sensay_client::Options;
use sensay_mock::{MockServer, Reply};
use sensay_tests::{SECRET, block_on, builder};
use tracing_subscriber::fmt::MakeWriter;

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

#[test]
fn the_log_contains_neither_the_secret_nor_a_body() {
    let log = Log::default();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_span_events(tracing_subscriber::fmt::format::FmtSpan::FULL)
        .with_writer(log.clone())
        .with_ansi(false)
        .finish();
    tracing::subscriber::with_default(subscriber, || {
        block_on(async {
            let mock = MockServer::start().await.unwrap();
            mock.once("update_current_user", Reply::status(503)).unwrap();
            let client = builder().base_url(mock.url()).build().unwrap();
            let retry = sensay_client::RetryPolicy::new().jitter(|| 0.0);
            let call = client
                .update_current_user()
                .id("johndoe")
                .name("A private name")
                .options(Options::new().retry(retry));
            assert_eq!(call.send_with_response().await.unwrap().attempts(), 2);
        });
    });
    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert!(log.contains("update_current_user") && log.contains("http.response.status_code=503"), "{log}");
    assert!(log.contains("retrying the request") && log.contains("TRACE"), "{log}");
    assert!(!log.contains(SECRET) && !log.contains("A private name"), "{log}");
}
