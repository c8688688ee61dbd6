//! How a request leaves and a response arrives: reqwest, or whatever stands in its place.
//!
//! The guide has a page about it, with proxies and TLS: [`guide::transport`](crate::guide::transport).

use std::error::Error as StdError;
use std::fmt;
use std::future::Future;
use std::pin::Pin;

use crate::Body;

pub(crate) mod proxy;
mod reqwest_transport;

pub use reqwest_transport::ReqwestTransport;
pub(crate) use reqwest_transport::Timeouts;

/// The future of a [`Transport`].
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Sends one attempt of a request.
///
/// Everything above it is the client's: who the caller is, time-outs, retries, errors and decoding. So a transport
/// sees each attempt, with the request as it leaves, and can change it, answer it without a network, count, or record.
/// [`ClientBuilder::transport`](crate::ClientBuilder::transport) replaces the transport, and
/// [`ClientBuilder::wrap_transport`](crate::ClientBuilder::wrap_transport) puts one around it.
///
/// Dropping the future gives up the attempt.
///
/// ```
/// use sensay_client::transport::{BoxFuture, Transport, TransportError};
/// use sensay_client::{Body, Client};
///
/// /// Answers everything with the same user.
/// #[derive(Debug)]
/// struct OneUser;
///
/// impl Transport for OneUser {
///     fn send(&self, _: http::Request<Body>) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
///         Box::pin(async { Ok(http::Response::new(Body::from(r#"{"id": "johndoe"}"#))) })
///     }
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), sensay_client::Error> {
/// let client = Client::builder().organization_secret("secret").transport(OneUser).build()?;
/// assert_eq!(client.get_user("johndoe").send().await?.id, "johndoe");
/// # Ok(())
/// # }
/// ```
pub trait Transport: fmt::Debug + Send + Sync + 'static {
    /// Sends the request and returns the response as soon as its headers are there, whatever its status.
    ///
    /// # Errors
    ///
    /// Fails if there is no response. The [kind](TransportErrorKind) decides whether the client sends the request
    /// again.
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>>;
}

impl<T: Transport + ?Sized> Transport for std::sync::Arc<T> {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        (**self).send(request)
    }
}

/// Why an attempt brought no complete response.
#[derive(Debug)]
pub struct TransportError {
    pub(crate) kind: TransportErrorKind,
    pub(crate) source: Box<dyn StdError + Send + Sync>,
}

/// How far an attempt came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection came about, so the server has seen nothing of the request.
    Connect,
    /// A connection came about, and the certificate of the other side was refused, so the server has seen nothing of
    /// the request. Trying again does not help.
    Untrusted,
    /// It took too long, and the server may have seen the request.
    Timeout,
    /// The connection broke, or what came was not HTTP. The server may have seen the request.
    Broken,
}

impl TransportError {
    /// An error of a kind, with what caused it.
    pub fn new(kind: TransportErrorKind, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { kind, source: source.into() }
    }

    /// How far the attempt came.
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            TransportErrorKind::Connect => "no connection",
            TransportErrorKind::Untrusted => "the certificate was refused",
            TransportErrorKind::Timeout => "it took too long",
            TransportErrorKind::Broken => "the connection broke",
        })
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.source)
    }
}

#[cfg(test)]
pub(crate) mod test {
    use super::{BoxFuture, Transport, TransportError, TransportErrorKind};
    use crate::Body;

    /// Reaches nothing.
    #[derive(Debug)]
    pub(crate) struct Nowhere;

    impl Transport for Nowhere {
        fn send(
            &self,
            _: http::Request<Body>,
        ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
            Box::pin(async { Err(TransportError::new(TransportErrorKind::Connect, "there is no network")) })
        }
    }
}
