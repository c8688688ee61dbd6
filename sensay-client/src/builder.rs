use std::fmt;
use std::time::Duration;

use http::header::{ACCEPT, CONTENT_TYPE, USER_AGENT};
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::base_url::BaseUrl;
use crate::client::Client;
use crate::credential::{Credential, Source};
use crate::error::Error;
use crate::generated::table::{CLIENT_HEADERS, SERVER};
use crate::options::{Options, SHARED_KEY};
use crate::retry::RetryPolicy;
use crate::secret::Secret;
use crate::send::Sender;
use crate::throttle::{Limits, Throttle};
use crate::transport::{ReqwestTransport, Timeouts, Transport, proxy};

mod credentials;
mod limits;
#[cfg(test)]
mod tests;

/// Whether a feature that provides TLS is on.
const HAS_TLS: bool = cfg!(any(feature = "rustls", feature = "ring", feature = "native-tls"));

/// Less than the 5 seconds after which Node servers close an idle connection.
const POOL_IDLE_TIMEOUT: Duration = Duration::from_secs(4);

/// Sets up a [`Client`].
///
/// ```
/// use std::time::Duration;
///
/// # fn main() -> Result<(), sensay_client::Error> {
/// let client = sensay_client::Client::builder()
///     .organization_secret("secret")
///     .user_id("johndoe")
///     .connect_timeout(Duration::from_secs(5))
///     .user_agent("my-service/1.0")
///     .build()?;
/// # drop(client);
/// # Ok(())
/// # }
/// ```
#[must_use = "a builder does nothing until `build` is called"]
pub struct ClientBuilder {
    credentials: Vec<(&'static str, Source)>,
    limits: Limits,
    base_url: BaseUrl,
    plain_host: Option<String>,
    connect_timeout: Duration,
    pool_idle_timeout: Duration,
    proxy: Option<Secret>,
    user_agent: Option<String>,
    max_response_bytes: usize,
    transport: Option<Box<dyn Transport>>,
    wrap: Vec<Wrap>,
    options: Options,
}

type Wrap = Box<dyn FnOnce(Box<dyn Transport>) -> Box<dyn Transport> + Send>;

impl Client {
    /// Returns a builder of a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }
}

impl ClientBuilder {
    pub(crate) fn new() -> Self {
        Self {
            credentials: Vec::new(),
            limits: Limits::default(),
            base_url: BaseUrl { text: SERVER.to_owned(), variable: None },
            plain_host: None,
            connect_timeout: Duration::from_secs(10),
            pool_idle_timeout: POOL_IDLE_TIMEOUT,
            proxy: None,
            user_agent: None,
            max_response_bytes: 64 << 20,
            transport: None,
            wrap: Vec::new(),
            options: Options::new(),
        }
    }

    /// Sets the address of the API from an environment variable, which errors then name.
    pub(crate) fn base_url_of(mut self, text: String, variable: &'static str) -> Self {
        self.base_url = BaseUrl { text, variable: Some(variable) };
        self
    }

    /// Sets the address of the API, by default `https://api.sensay.io`. A path in it is put before the path of each
    /// operation. A version at its end (`/v1`) with which the path of every operation begins may be left out or not.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = BaseUrl { text: url.into(), variable: None };
        self
    }

    /// Allows plain http to a host that is not this machine, such as a mock in a container (`mock` of
    /// `http://mock:4010`). The organization secret then crosses the network unencrypted: set this for tests only, on a
    /// network that you trust. Without it, plain http is allowed to loopback addresses, `localhost` and names under it.
    pub fn allow_http_to(mut self, host: impl Into<String>) -> Self {
        self.plain_host = Some(host.into());
        self
    }

    /// Sets the timeout for opening a connection, by default 10 seconds. A custom transport has its own.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.connect_timeout = limit;
        self
    }

    /// Sets how long an idle connection is kept for the next request, by default 4 seconds. Many servers close idle
    /// connections after 5 seconds, and a request that is sent at that moment fails. A custom transport has its own.
    pub fn pool_idle_timeout(mut self, limit: Duration) -> Self {
        self.pool_idle_timeout = limit;
        self
    }

    /// Sets the timeout of an attempt, by default 100 seconds; see [`Options::attempt_timeout`].
    pub fn attempt_timeout(mut self, limit: Duration) -> Self {
        self.options = self.options.attempt_timeout(limit);
        self
    }

    /// Sets the timeout of a whole call with all its attempts, by default none; see [`Options::timeout`].
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.options = self.options.timeout(limit);
        self
    }

    /// Sets when a request is sent again; see [`RetryPolicy`].
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.options = self.options.retry(policy);
        self
    }

    /// Sets default options for every call. Options that are not set in `options` keep their values.
    pub fn options(mut self, options: Options) -> Self {
        self.options = options.over(&self.options);
        self
    }

    /// Sets the address of a proxy for all requests, such as `http://proxy.example:3128`, with user name and password if
    /// the proxy requires them. Without it, the environment variables `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY` apply.
    /// No proxy is used for an API on this machine or on a host that plain http is allowed to. A proxy that is neither
    /// http nor https is an error, wherever it is set. A custom transport has its own.
    pub fn proxy(mut self, url: impl Into<Secret>) -> Self {
        self.proxy = Some(url.into());
        self
    }

    /// Sets the product name that comes first in `User-Agent`, such as `my-service/1.0`; `sensay-client` follows it.
    pub fn user_agent(mut self, name: impl Into<String>) -> Self {
        self.user_agent = Some(name.into());
        self
    }

    /// Sets the maximum size of the body of a response in bytes, by default 64 MiB; a larger body is an error. A
    /// compressed body counts uncompressed. Of a stream, the text counts.
    pub fn max_response_bytes(mut self, limit: usize) -> Self {
        self.max_response_bytes = limit;
        self
    }

    /// Sends requests through a custom transport.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Box::new(transport));
        self
    }

    /// Wraps the transport in another one, which sees and can change each attempt; see
    /// [`guide::transport`](crate::guide::transport). The outermost transport, which is set last, sees requests first.
    pub fn wrap_transport<T: Transport>(
        mut self,
        wrap: impl FnOnce(Box<dyn Transport>) -> T + Send + 'static,
    ) -> Self {
        self.wrap.push(Box::new(move |inner| Box::new(wrap(inner))));
        self
    }

    /// Sends requests through a `reqwest::Client` of your own; see [`ReqwestTransport::from_reqwest`].
    #[cfg(feature = "reqwest-013")]
    pub fn reqwest_client(self, client: reqwest::Client) -> Self {
        self.transport(ReqwestTransport::from_reqwest(client))
    }

    /// Builds the client.
    ///
    /// # Errors
    ///
    /// Fails if
    ///
    /// - the address is not a URL, or would send the secret over plain http to a host that is neither this machine nor
    ///   [allowed](Self::allow_http_to),
    /// - a proxy cannot be used,
    /// - a header cannot hold a credential, the user to act as, the version of the API or the user agent,
    /// - a credential is also set as the user, or an option cannot be sent,
    /// - a limit allows no request at all,
    /// - the options have an idempotency key, or
    /// - TLS cannot be set up.
    pub fn build(self) -> Result<Client, Error> {
        if self.options.idempotency_key.is_some() {
            return Err(Error::setting(SHARED_KEY));
        }
        let base_url = self.base_url.read(self.plain_host.as_deref())?;
        let credentials = self.credentials.into_iter().map(Credential::new).collect::<Result<Vec<_>, _>>()?;
        credentials::check(&self.options, &credentials)?;
        let own = concat!("sensay-client/", env!("CARGO_PKG_VERSION"));
        let user_agent = self.user_agent.map_or_else(|| own.to_owned(), |name| format!("{name} {own}"));
        let headers = headers(&user_agent)?;
        let mut transport: Box<dyn Transport> = match self.transport {
            Some(transport) => transport,
            None => {
                let here = base_url.scheme() == "http";
                if !here && !HAS_TLS {
                    return Err(Error::setting(
                        "an https address needs TLS: turn on one of the features `rustls`, `ring` and `native-tls`",
                    ));
                }
                let proxy = self.proxy.as_ref().map(Secret::expose);
                match proxy {
                    Some(proxy) => proxy::check("the proxy", proxy)?,
                    None if here => {}
                    None => proxy::check_environment(|name| std::env::var(name).ok())?,
                }
                let timeouts = Timeouts { connect: self.connect_timeout, pool_idle: self.pool_idle_timeout };
                Box::new(ReqwestTransport::new(timeouts, proxy, here)?)
            }
        };
        for wrap in self.wrap {
            transport = wrap(transport);
        }
        let budget = self.options.retry.clone().unwrap_or_default().new_budget();
        let max_response_bytes = self.max_response_bytes;
        let throttle = Throttle::new(self.limits)?;
        let sender =
            Sender { transport, base_url, credentials, headers, budget, throttle, max_response_bytes };
        Ok(Client::from_parts(sender, self.options))
    }
}

/// Returns the headers that every request begins with.
fn headers(user_agent: &str) -> Result<HeaderMap, Error> {
    let json = HeaderValue::from_static("application/json");
    // The vendor documents a content type for every request, with a body or without.
    // Each request adds credentials and a user to its copy, for which there is room.
    let mut headers = HeaderMap::with_capacity(12);
    headers.extend([(ACCEPT, json.clone()), (CONTENT_TYPE, json)]);
    let agent = HeaderValue::from_str(user_agent);
    let refuse = |_| {
        let user_agent = user_agent.escape_debug();
        Error::setting(format!("the user agent `{user_agent}` has characters that a header cannot hold"))
    };
    headers.insert(USER_AGENT, agent.map_err(refuse)?);
    for (name, value) in CLIENT_HEADERS {
        headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    Ok(headers)
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder").field("options", &self.options).finish_non_exhaustive()
    }
}
