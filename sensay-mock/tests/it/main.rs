//! Tests of the mock over a real socket.
//!
//! Most are snapshot tests: `requests` and `state` contain conversations, `documents/odd` documents, and `snapshots`
//! their results.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod bodies;
mod control;
mod documents;
mod life;
mod load;
mod recording;
mod requests;
mod robust;
mod scripting;
mod state;
mod wire;

#[cfg(feature = "command")]
mod program;

/// Returns a builder with `documents/users.yaml`, an old part of the API, so that changes of the API do not affect
/// these tests.
fn users() -> sensay_mock::Builder {
    sensay_mock::MockServer::builder().spec_text("users.yaml", include_str!("documents/users.yaml"))
}

/// Returns a client for plain HTTP.
fn client() -> reqwest::Client {
    // Another crate of the workspace enables TLS in reqwest without a provider: then a client requires a default one.
    rustls::crypto::ring::default_provider().install_default().ok();
    reqwest::Client::new()
}
