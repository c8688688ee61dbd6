// Where the README's links lead in these pages. In the repository they lead to files: the first definition counts.
#![doc = concat!(include_str!("guide/readme_links.md"), include_str!("../README.md"))]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "fuzzing")]
#[doc(hidden)]
#[path = "fuzzing.rs"]
pub mod __fuzz;
mod address;
mod base_url;
mod body;
mod builder;
mod call;
mod check;
mod client;
#[cfg(feature = "dynamic")]
pub mod dynamic;
mod error;
#[cfg_attr(not(test), allow(dead_code, reason = "the check of requests takes it up"))]
mod formats;
pub mod guide;
mod json;
pub mod knowledge_base;
mod lenient;
mod nullable;
mod open;
mod operation;
mod options;
mod page;
#[cfg_attr(not(test), allow(dead_code, reason = "the check of requests takes it up"))]
mod pattern;
mod raw;
mod request;
mod response;
mod retry;
mod secret;
mod send;
pub mod stream;
#[cfg(feature = "testing")]
pub mod testing;
mod trace;
pub mod transport;

pub use body::Body;
pub use builder::ClientBuilder;
pub use client::Client;
pub use error::{Error, ErrorKind, Result};
pub use nullable::Nullable;
pub use open::{UnknownMember, UnknownValue};
pub use operation::{Access, Operation};
pub use options::Options;
pub use page::{Continuation, Items, Page, Pages};
pub use raw::RawRequest;
pub use response::Response;
pub use retry::RetryPolicy;
pub use secret::Secret;

/// The code that is made from the document: see `build.rs`, and `cargo spec generate` in the repository.
#[allow(
    clippy::all,
    deprecated,
    dead_code,
    missing_docs,
    unused_imports,
    reason = "generated from the document, deprecated operations included"
)]
mod generated {
    #[cfg(feature = "codegen")]
    include!(concat!(env!("OUT_DIR"), "/generated.rs"));
    #[cfg(not(feature = "codegen"))]
    include!("generated.rs");
}

pub use generated::{calls, types};
