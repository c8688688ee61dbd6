// These definitions of the README's links point into the documentation, and override those to files of the repository.
#![doc = concat!(include_str!("guide/readme_links.md"), include_str!("../README.md"))]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![cfg_attr(
    other_document,
    allow(
        dead_code,
        unused_imports,
        unused_macros,
        reason = "the document decides whether there are lists, streams and unions"
    )
)]

#[cfg(all(feature = "fuzzing", not(other_document)))]
#[doc(hidden)]
#[path = "fuzzing.rs"]
pub mod __fuzz;
mod address;
mod base_url;
mod body;
mod builder;
mod call;
mod client;
mod continuation;
pub mod convert;
mod credential;
#[cfg(feature = "dynamic")]
pub mod dynamic;
mod error;
mod formats;
#[cfg(not(other_document))]
pub mod guide;
mod json;
#[cfg(not(other_document))]
pub mod knowledge_base;
mod lenient;
mod nullable;
mod open;
mod operation;
mod options;
mod page;
mod pattern;
mod request;
mod request_id;
mod response;
mod retry;
mod secret;
mod send;
#[cfg(not(other_document))]
pub mod sensay;
pub mod stream;
#[cfg(feature = "testing")]
pub mod testing;
mod throttle;
pub mod transport;
mod undocumented;

pub use body::Body;
pub use builder::ClientBuilder;
pub use call::Call;
pub use client::Client;
pub use continuation::Continuation;
pub use error::{Error, ErrorKind, InnerException, Result};
pub use nullable::Nullable;
pub use open::{UnknownValue, UnknownVariant};
pub use operation::{Access, Kind, Location, Operation, Parameter};
pub use options::Options;
pub use page::{Items, Page, Pages};
pub use request::Input;
pub use response::Response;
pub use retry::RetryPolicy;
pub use secret::Secret;
pub use undocumented::Undocumented;

/// The code generated from the document: see `build.rs`, and `cargo spec generate` in the repository.
#[allow(
    clippy::all,
    deprecated,
    dead_code,
    missing_docs,
    unused_imports,
    reason = "generated from the document, deprecated operations included"
)]
#[cfg(not(feature = "codegen"))]
#[rustfmt::skip]
mod generated;
#[allow(
    clippy::all,
    deprecated,
    dead_code,
    missing_docs,
    unused_imports,
    reason = "generated from the document, deprecated operations included"
)]
#[cfg(feature = "codegen")]
mod generated {
    include!(concat!(env!("OUT_DIR"), "/generated.rs"));
}

pub use generated::{calls, inputs, types};
