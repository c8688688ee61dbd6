use std::fmt;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http::Method;
use http_body::{Frame, SizeHint};

use super::proxy::Proxies;
use super::{BoxFuture, Transport, TransportError, TransportErrorKind};
use crate::error::cause;
use crate::{Body, Error};

/// The default transport: reqwest, with a pool of connections.
///
/// It follows no redirects, so that no secret reaches another host; it has no timeout except for connecting, since the
/// client has the others; and it stores no cookies.
pub struct ReqwestTransport {
    client: reqwest::Client,
    proxies: Proxies,
}

/// The timeouts of connections.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Timeouts {
    /// For opening a connection.
    pub(crate) connect: Duration,
    /// For an idle connection in the pool.
    pub(crate) pool_idle: Duration,
}

impl ReqwestTransport {
    /// Creates the transport. With `here`, plain http is allowed to the API, so no proxy is used, whether given or from the
    /// environment: the secret would reach it unencrypted.
    pub(crate) fn new(timeouts: Timeouts, proxy: Option<&str>, here: bool) -> Result<Self, Error> {
        let mut builder = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(timeouts.connect)
            // A request on a connection that the server has closed in the meantime fails.
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
        let proxies = match proxy {
            _ if here => Proxies::none(),
            Some(proxy) => Proxies::all(proxy),
            None => Proxies::system(),
        };
        Ok(Self { client, proxies })
    }

    /// Creates a transport from a client of your own.
    ///
    /// The redirect policy and the timeouts of that client apply. Set `redirect::Policy::none()` on it, so that the
    /// organization secret cannot follow a redirect to another host.
    #[cfg(feature = "reqwest-013")]
    pub fn from_reqwest(client: reqwest::Client) -> Self {
        // Its proxies are its own.
        Self { client, proxies: Proxies::none() }
    }
}

/// Returns a configuration of rustls with ring and the certificates of the system. The default of the process stays as it
/// is.
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
            // Servers expect a content length with the methods that usually have a body.
            let expects_body = matches!(parts.method, Method::POST | Method::PUT | Method::PATCH);
            let without_body = http_body::Body::is_end_stream(&body) && !expects_body;
            let body = match body.as_bytes() {
                // reqwest would send `content-length: 0` for an empty body.
                _ if without_body => None,
                Some(bytes) => Some(reqwest::Body::from(bytes.clone())),
                None => Some(reqwest::Body::wrap(Leaving(Mutex::new(body)))),
            };
            let mut request = reqwest::Request::new(parts.method, url(&parts.uri)?);
            *request.headers_mut() = parts.headers;
            *request.body_mut() = body;
            let response = self.client.execute(request).await.map_err(|error| {
                let proxy = self.proxies.place(&parts.uri);
                TransportError { proxy, ..translate(error) }
            })?;
            let response: http::Response<reqwest::Body> = response.into();
            Ok(response.map(|body| Body::from_pieces(Arriving(body))))
        })
    }
}

/// Returns the address as reqwest takes it. reqwest's own conversion reallocates while it writes the text.
fn url(uri: &http::Uri) -> Result<url::Url, TransportError> {
    use fmt::Write;

    let mut text = String::with_capacity(128);
    let written = write!(text, "{uri}").map_err(|error| error.to_string());
    let url = written.and_then(|()| url::Url::parse(&text).map_err(|error| error.to_string()));
    url.map_err(|error| {
        TransportError::new(TransportErrorKind::Connect, format!("the address cannot be sent: {error}"))
    })
}

/// The body of a request that comes in pieces. reqwest requires `Sync`, which the lock provides; it is never contended.
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

/// The body of a response, with the errors of reqwest translated.
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
    // The TLS library depends on the features, so only the words of the error are left to look at.
    let is_untrusted = || cause::root(&error).to_ascii_lowercase().contains("certificate");
    let kind = match () {
        () if error.is_connect() && is_untrusted() => TransportErrorKind::Untrusted,
        () if error.is_connect() => TransportErrorKind::Connect,
        () if error.is_timeout() => TransportErrorKind::Timeout,
        () => TransportErrorKind::Broken,
    };
    // The caller knows the address, and its query may be private.
    TransportError::new(kind, error.without_url())
}
