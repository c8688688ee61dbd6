#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

mod body;
mod check;
mod dialect;
mod error;
mod example;
mod exchange;
mod operation;
mod parameter;
mod prefer;
mod record;
mod reply;
mod respond;
mod route;
mod schema;
mod script;
mod security;
mod server;
mod service;
mod validate;
mod violation;

pub use sensay_build_tools::{Document, Finding, Findings};

pub use error::Error;
pub use exchange::Exchange;
pub use record::RecordedRequest;
pub use reply::Reply;
pub use server::{Builder, MockServer};
