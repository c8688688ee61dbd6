//! The mock over a real socket.
//!
//! Most of it is pictures: `requests` holds conversations, `documents/odd` documents, `snapshots` what comes of them.

#![expect(clippy::unwrap_used, reason = "a test ends where it cannot go on")]

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

/// A server of `documents/users.yaml`: what the API was at one time, so that these tests do not change with the API.
fn users() -> sensay_mock::Builder {
    sensay_mock::MockServer::builder().spec_text("users.yaml", include_str!("documents/users.yaml"))
}

/// A client for plain HTTP.
fn client() -> reqwest::Client {
    // Another crate of the workspace turns TLS on in reqwest without choosing a provider, and then it wants one.
    rustls::crypto::ring::default_provider().install_default().ok();
    reqwest::Client::new()
}
