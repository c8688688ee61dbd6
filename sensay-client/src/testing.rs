//! Helpers for testing code that uses the client: a transport without a network, and functions that create errors and
//! responses.
//!
//! There are three ways to test, from the smallest to the largest. The guide says [which to
//! choose](crate::guide::testing).
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
//! For code that makes calls with a client. Only the transport is fake: limits, retries and decoding are real.
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
//! assert_eq!(sent.len(), 2, "the first attempt got 503");
//! assert_eq!(sent[1].uri().path(), "/v1/users/me");
//! assert_eq!(sent[1].headers()["x-user-id"], "jane");
//! let body: serde_json::Value = serde_json::from_slice(sent[1].body()).expect("the body is JSON");
//! assert_eq!(body, json!({ "id": "jane", "name": "Jane Doe" }));
//! # Ok(())
//! # }
//! ```
//!
//! For a test with several operations, [`FakeTransport::on`] sets the replies of each. To test streams, timeouts and
//! uploads, a [`Reply`] can arrive in pieces, hang, or break the connection.
//!
//! # A server
//!
//! For tests over real sockets there is the crate `sensay-mock`: a server that checks each request against the API's
//! document and responds with its examples. `MockServer::start().await?` starts one, and
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

/// Creates a value of a response type, such as [`User`](crate::types::User), from its JSON.
///
/// # Errors
///
/// Fails if a response with this JSON could not be decoded; the message names the property.
pub fn from_json<T: DeserializeOwned>(json: serde_json::Value) -> Result<T, Error> {
    crate::json::from_slice(json.to_string().as_bytes()).map_err(|failure| {
        let (headers, body) = (HeaderMap::new(), Bytes::from(json.to_string()));
        let message = failure.message(&headers, &body);
        Error::decode(StatusCode::OK, headers, body, message, Some(failure.source))
    })
}

/// Creates the error of an error response with a status and a body. A number that is not a status counts as 500.
pub fn status_error(operation: &'static str, status: u16, body: impl Into<Bytes>) -> Error {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    Error::from_status(status, HeaderMap::new(), body.into()).with_operation(operation).with_attempts(1)
}

/// Creates the error of a success that could not be decoded.
pub fn decode_error(operation: &'static str, body: impl Into<Bytes>) -> Error {
    let message = "the body differs from the document";
    Error::decode(StatusCode::OK, HeaderMap::new(), body.into(), message, None)
        .with_operation(operation)
        .with_attempts(1)
}

/// Creates the error of a connection that failed.
pub fn connect_error(operation: &'static str) -> Error {
    let error = TransportError::new(TransportErrorKind::Connect, "made for a test");
    Error::from_transport(error, "the API").with_operation(operation).with_attempts(1)
}

/// Creates the error of an attempt that timed out.
pub fn timeout_error(operation: &'static str) -> Error {
    Error::unanswered("the API", Duration::from_secs(100)).with_operation(operation).with_attempts(1)
}

/// Creates the response of a call, with a value. A number that is not a status counts as 200.
pub fn response<T>(operation: &'static str, status: u16, value: T) -> Response<T> {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::OK);
    let meta = Meta { operation, status, headers: HeaderMap::new(), attempts: 1 };
    Response { value, meta, body: Bytes::new() }
}

#[cfg(test)]
mod tests;
