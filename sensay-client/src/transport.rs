//! The transport of requests and responses: reqwest, or one of your own.
//!
//! The guide has a page about [transports, proxies and TLS](crate::guide::transport).

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
/// The client does everything else: authentication, timeouts, retries, errors and decoding. A transport sees each attempt,
/// with the request as it is sent, and can change it, respond without a network, count, or record.
/// [`ClientBuilder::transport`](crate::ClientBuilder::transport) replaces the transport, and
/// [`ClientBuilder::wrap_transport`](crate::ClientBuilder::wrap_transport) puts one around it.
///
/// Dropping the future cancels the attempt.
///
/// ```
/// use sensay_client::transport::{BoxFuture, Transport, TransportError};
/// use sensay_client::{Body, Client};
///
/// /// Responds to every request with the same user.
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
    /// Sends the request and returns the response, of any status, as soon as its headers have arrived.
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

/// The reason why an attempt has no complete response.
#[derive(Debug)]
pub struct TransportError {
    pub(crate) kind: TransportErrorKind,
    pub(crate) source: Box<dyn StdError + Send + Sync>,
    /// Host and port of the proxy that the request went through.
    pub(crate) proxy: Option<String>,
}

/// How far an attempt got.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection could be opened, so the server has not seen the request.
    Connect,
    /// The certificate of the server was rejected, so the server has not seen the request. Retrying does not help.
    Untrusted,
    /// A timeout expired. The server may have seen the request.
    Timeout,
    /// The connection broke, or the response was not HTTP. The server may have seen the request.
    Broken,
}

impl TransportError {
    /// Creates an error from its kind and its cause.
    pub fn new(kind: TransportErrorKind, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { kind, source: source.into(), proxy: None }
    }

    /// Returns how far the attempt got.
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            TransportErrorKind::Connect => "could not connect",
            TransportErrorKind::Untrusted => "the certificate of the server was rejected",
            TransportErrorKind::Timeout => "a timeout expired",
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
