//! What helps to test code that uses the client: a transport without a network, and errors and responses made by hand.
//!
//! There are three ways, from the smallest to the largest. The guide has more on [which to choose](crate::guide::testing).
//!
//! # An error or a response by hand
//!
//! For a function that takes the result of a call:
//!
//! ```
//! use sensay_client::{Error, testing};
//!
//! fn greeting(user: Result<sensay_client::types::User, Error>) -> String {
//!     match user {
//!         Ok(user) => format!("Hello {}", user.name.unwrap_or(user.id)),
//!         Err(error) if error.is_not_found() => "Who are you?".to_owned(),
//!         Err(error) => format!("Later, please ({error})"),
//!     }
//! }
//!
//! let jane = testing::from_json(serde_json::json!({ "id": "jane", "name": "Jane" }));
//! assert_eq!(greeting(jane), "Hello Jane");
//! let missing = testing::status_error("get_user", 404, r#"{"error": "User not found"}"#);
//! assert_eq!(greeting(Err(missing)), "Who are you?");
//! assert_eq!(greeting(Err(testing::connect_error("get_user"))), "Later, please (get_user: could not connect to the API: made for a test)");
//! ```
//!
//! # A transport without a network
//!
//! For code that has a client and makes calls. Everything above the transport is real: limits, retries, decoding.
//!
//! ```
//! use sensay_client::Client;
//! use sensay_client::testing::{FakeTransport, Reply};
//! use serde_json::json;
//!
//! async fn rename(client: &Client, id: &str, name: &str) -> Result<(), sensay_client::Error> {
//!     client.as_user(id).update_current_user().id(id).name(name).send().await.map(drop)
//! }
//!
//! # #[tokio::main(flavor = "current_thread", start_paused = true)]
//! # async fn main() -> Result<(), sensay_client::Error> {
//! let fake = FakeTransport::new();
//! fake.next(Reply::status(503)).next(Reply::status(200).json(json!({ "id": "jane" })));
//!
//! rename(&fake.client(), "jane", "Jane Doe").await?;
//!
//! let sent = fake.requests();
//! assert_eq!(sent.len(), 2, "the first was busy");
//! assert_eq!(sent[1].uri().path(), "/v1/users/me");
//! assert_eq!(sent[1].headers()["x-user-id"], "jane");
//! let body: serde_json::Value = serde_json::from_slice(sent[1].body()).expect("it is JSON");
//! assert_eq!(body, json!({ "id": "jane", "name": "Jane Doe" }));
//! # Ok(())
//! # }
//! ```
//!
//! Where one test is about several operations, [`FakeTransport::on`] gives each its own replies, and a [`Reply`] can come
//! in pieces, fall silent or break off: for streamed answers, time-outs and uploads.
//!
//! # A server
//!
//! For everything together, sockets included, there is the crate `sensay-mock`: a server that holds each request against
//! the API's document and answers from its examples. `MockServer::start().await?` starts one, and
//! [`ClientBuilder::base_url`](crate::ClientBuilder::base_url) takes its address.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;

use crate::response::Meta;
use crate::transport::{TransportError, TransportErrorKind};
use crate::{Error, Response};

mod fake_transport;
mod reply;
mod route;
mod script;

pub use fake_transport::FakeTransport;
pub use reply::Reply;

/// Makes a value of a type that only the server makes, such as [`User`](crate::types::User), from its JSON.
///
/// # Errors
///
/// Fails where a response with this JSON could not be read; the message names the place.
pub fn from_json<T: DeserializeOwned>(json: serde_json::Value) -> Result<T, Error> {
    crate::json::from_slice(json.to_string().as_bytes()).map_err(|failure| {
        let (headers, body) = (HeaderMap::new(), Bytes::from(json.to_string()));
        let message = failure.message(&headers, &body);
        Error::decode(StatusCode::OK, headers, body, message, Some(failure.source))
    })
}

/// The error of an operation that was answered with a status and a body. A number that is no status counts as 500.
pub fn status_error(operation: &'static str, status: u16, body: impl Into<Bytes>) -> Error {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    Error::from_status(status, HeaderMap::new(), body.into()).of(operation).after(1)
}

/// The error of an operation whose success could not be read.
pub fn decode_error(operation: &'static str, body: impl Into<Bytes>) -> Error {
    let message = "the body differs from the document";
    Error::decode(StatusCode::OK, HeaderMap::new(), body.into(), message, None).of(operation).after(1)
}

/// The error of an operation for which no connection came about.
pub fn connect_error(operation: &'static str) -> Error {
    let error = TransportError::new(TransportErrorKind::Connect, "made for a test");
    Error::from_transport(error, "the API").of(operation).after(1)
}

/// The error of an operation that took too long.
pub fn timeout_error(operation: &'static str) -> Error {
    Error::unanswered("the API", Duration::from_secs(100)).of(operation).after(1)
}

/// A response with a value, as a call gives it.
pub fn response<T>(operation: &'static str, status: u16, value: T) -> Response<T> {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::OK);
    let meta = Meta { operation, status, headers: HeaderMap::new(), attempts: 1 };
    Response { value, meta, body: Bytes::new() }
}

#[cfg(test)]
mod tests;
