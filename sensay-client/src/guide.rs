//! Guide: one page for each task. It has no code of its own.
//!
//! | page | read it when |
//! | --- | --- |
//! | [`setup`] | a program starts and needs a user and a replica, or one of them is wrong |
//! | [`errors`] | a call fails and the program has to react |
//! | [`retries`] | a call takes too long, or its request must not be sent twice |
//! | [`streaming`] | a person waits for the answer of a replica |
//! | [`uploads`] | a replica should learn from a file |
//! | [`pagination`] | a list is longer than one page |
//! | [`testing`] (feature `testing`) | your own code needs tests |
//! | [`security`] | the secret must stay secret |
//! | [`observability`] | calls are slow or fail, and you want to know why |
//! | [`faults`] | the network or the server misbehaves, and you want to know how a call ends |
//! | [`transport`] | you have a proxy, rules about TLS, or an HTTP client already |
//!
//! `cargo doc --open` in your own project opens these pages, with `--features sensay-client/testing` also the page
//! [`testing`].
//!
//! # Dependencies
//!
//! Each page names the dependencies of its examples. These are the entries in `Cargo.toml`:
//!
//! ```toml
//! [dependencies]
//! http = "1"
//! sensay-client = { path = "path/to/the/repository/sensay-client" }
//! serde_json = "1"
//! tokio = { version = "1", features = ["macros", "rt-multi-thread"] }
//! tracing-subscriber = "0.3"
//!
//! [dev-dependencies]
//! sensay-mock = { path = "path/to/the/repository/sensay-mock", default-features = false }
//! ```
//!
//! The examples use a mock of the API or a fake transport, and run in the tests of this crate. The body of each is in
//! an `async fn main() -> Result<(), Box<dyn std::error::Error>>` with `#[tokio::main]`, which is not shown.

#[doc = include_str!("guide/errors.md")]
pub mod errors {}

#[doc = include_str!("guide/faults.md")]
pub mod faults {}

#[doc = include_str!("guide/observability.md")]
pub mod observability {}

#[doc = include_str!("guide/pagination.md")]
pub mod pagination {}

#[doc = include_str!("guide/retries.md")]
pub mod retries {}

#[doc = include_str!("guide/security.md")]
pub mod security {}

#[doc = include_str!("guide/setup.md")]
pub mod setup {}

#[doc = include_str!("guide/streaming.md")]
pub mod streaming {}

#[cfg_attr(feature = "testing", doc = include_str!("guide/testing.md"))]
#[cfg_attr(
    not(feature = "testing"),
    doc = "How to test code that uses the client. Turn on the feature `testing` to read this page."
)]
pub mod testing {}

#[doc = include_str!("guide/transport.md")]
pub mod transport {}

#[doc = include_str!("guide/uploads.md")]
pub mod uploads {}
