#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

mod body;
mod builder;
mod check;
mod clock;
mod connection;
mod control;
mod cors;
mod dialect;
mod dynamic;
mod error;
mod error_response;
mod example;
mod exchange;
mod expectation;
mod media_type;
mod operation;
mod outgoing;
mod parameter;
mod pattern;
mod prefer;
mod record;
mod regular;
mod reply;
mod respond;
mod response;
mod route;
mod schema;
mod script;
mod security;
mod serve;
mod server;
mod service;
mod state;
mod storage;
mod stubs;
mod template;
mod validate;
mod violation;
mod words;

pub use sensay_build_tools::{Document, Finding, Findings};

pub use builder::Builder;
pub use clock::Clock;
pub use error::Error;
pub use exchange::Exchange;
pub use expectation::Times;
pub use pattern::RequestPattern;
pub use record::RecordedRequest;
pub use reply::Reply;
pub use server::MockServer;
pub use state::{Form as StreamForm, StoredFile};
pub use storage::Storage;
