use std::fmt;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http::Method;
use http_body::{Frame, SizeHint};

use super::{BoxFuture, Transport, TransportError, TransportErrorKind};
use crate::error::cause;
use crate::{Body, Error};

/// The transport that a client has unless it is given another: reqwest, with a pool of connections.
///
/// It follows no redirect, so that nothing is sent to a place nobody named; it has no time-out but that of the
/// connection, since the client has the others; and it keeps no cookies.
pub struct ReqwestTransport {
    client: reqwest::Client,
}

/// How long connections may take.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Timeouts {
    /// To come about.
    pub(crate) connect: Duration,
    /// Without a request on them.
    pub(crate) pool_idle: Duration,
}

impl ReqwestTransport {
    /// `here` says that the API is on this machine or close by: then no proxy is used, neither one that is given nor one of the
    /// environment, since the secret would go to it in the clear.
    pub(crate) fn new(timeouts: Timeouts, proxy: Option<&str>, here: bool) -> Result<Self, Error> {
        let mut builder = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(timeouts.connect)
            // A connection that the server has closed in the meantime fails the next request on it.
            .pool_idle_timeout(timeouts.pool_idle)
            .tcp_nodelay(true);
        if let Some(proxy) = proxy {
            let proxy = reqwest::Proxy::all(proxy).map_err(|error| {
                Error::configuration("the proxy of `ClientBuilder::proxy` is not a URL", error)
            })?;
            builder = builder.proxy(proxy);
        }
        if here {
            builder = builder.no_proxy();
        }
        #[cfg(feature = "ring")]
        {
            builder = builder.tls_backend_preconfigured(tls()?);
        }
        let client = builder
            .build()
            .map_err(|error| Error::configuration("the HTTP client cannot be built", error))?;
        Ok(Self { client })
    }

    /// Your own client.
    ///
    /// Its redirect policy and its time-outs apply; set `redirect::Policy::none()` on it, since the secret of the
    /// organization must not follow a redirect to another place.
    #[cfg(feature = "reqwest-013")]
    pub fn from_reqwest(client: reqwest::Client) -> Self {
        Self { client }
    }
}

/// rustls with ring and the trust of the system, without touching the process-wide default.
#[cfg(feature = "ring")]
fn tls() -> Result<rustls::ClientConfig, Error> {
    use rustls_platform_verifier::BuilderVerifierExt;

    let provider = std::sync::Arc::new(rustls::crypto::ring::default_provider());
    let failed = |error: rustls::Error| Error::configuration("TLS cannot be set up", error);
    let builder = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(failed)?;
    #[cfg_attr(
        not(feature = "http2"),
        expect(unused_mut, reason = "without HTTP/2 there is nothing to offer")
    )]
    let mut config = builder.with_platform_verifier().map_err(failed)?.with_no_client_auth();
    #[cfg(feature = "http2")]
    {
        config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    }
    Ok(config)
}

impl fmt::Debug for ReqwestTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReqwestTransport").finish_non_exhaustive()
    }
}

impl Transport for ReqwestTransport {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(async move {
            let (parts, body) = request.into_parts();
            // Servers expect a length of those that usually have a body.
            let expects_body = matches!(parts.method, Method::POST | Method::PUT | Method::PATCH);
            let without_body = http_body::Body::is_end_stream(&body) && !expects_body;
            let body = match body.as_bytes() {
                // A body without bytes is one too, and would be announced by a length of 0.
                _ if without_body => None,
                Some(bytes) => Some(reqwest::Body::from(bytes.clone())),
                None => Some(reqwest::Body::wrap(Leaving(Mutex::new(body)))),
            };
            let mut request = reqwest::Request::new(parts.method, url(&parts.uri)?);
            *request.headers_mut() = parts.headers;
            *request.body_mut() = body;
            let response = self.client.execute(request).await.map_err(translate)?;
            let response: http::Response<reqwest::Body> = response.into();
            Ok(response.map(|body| Body::from_pieces(Arriving(body))))
        })
    }
}

/// The address as reqwest takes it. reqwest's own conversion finds out how long it is by growing.
fn url(uri: &http::Uri) -> Result<url::Url, TransportError> {
    use fmt::Write;

    let mut text = String::with_capacity(128);
    let written = write!(text, "{uri}").map_err(|error| error.to_string());
    let url = written.and_then(|()| url::Url::parse(&text).map_err(|error| error.to_string()));
    url.map_err(|error| {
        TransportError::new(TransportErrorKind::Connect, format!("the address cannot be sent: {error}"))
    })
}

/// A body that leaves in pieces. reqwest wants it to be `Sync`, which a lock that is never contended makes it.
struct Leaving(Mutex<Body>);

impl Leaving {
    fn body(&mut self) -> &mut Body {
        self.0.get_mut().unwrap_or_else(PoisonError::into_inner)
    }
}

impl http_body::Body for Leaving {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        Pin::new(self.body()).poll_frame(context)
    }

    fn size_hint(&self) -> SizeHint {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).size_hint()
    }
}

/// A body that arrives, with errors of ours.
struct Arriving(reqwest::Body);

impl http_body::Body for Arriving {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        Pin::new(&mut self.0).poll_frame(context).map_err(translate)
    }

    fn is_end_stream(&self) -> bool {
        self.0.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.0.size_hint()
    }
}

fn translate(error: reqwest::Error) -> TransportError {
    // Which TLS library it is, is up to the features, so the words are all there is to go by.
    let is_untrusted = || cause::root(&error).to_ascii_lowercase().contains("certificate");
    let kind = match () {
        () if error.is_connect() && is_untrusted() => TransportErrorKind::Untrusted,
        () if error.is_connect() => TransportErrorKind::Connect,
        () if error.is_timeout() => TransportErrorKind::Timeout,
        () => TransportErrorKind::Broken,
    };
    // The address is known to the caller; an address with a query could hold something private.
    TransportError::new(kind, error.without_url())
}
