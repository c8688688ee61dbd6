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

/// Whether the client can speak TLS by itself.
const HAS_TLS: bool = cfg!(any(feature = "rustls", feature = "ring", feature = "native-tls"));

/// Less than the 5 seconds after which servers on Node close a connection that is idle.
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
    pub(crate) credentials: Vec<(&'static str, Source)>,
    pub(crate) limits: Limits,
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

    /// Sets the address of the API, `https://api.sensay.io` unless set. A path in it is kept, and stands before the path
    /// of each operation; a version at its end with which every operation begins (`/v1`) is left out.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = BaseUrl { text: url.into(), variable: None };
        self
    }

    /// Allows plain http to a host that is not this machine, such as a mock in a container (`mock` of
    /// `http://mock:4010`). The organization secret then goes over the network unencrypted: set it for tests alone, on
    /// a network that you trust. Without it, plain http is for loopback addresses, `localhost` and names under it.
    pub fn allow_http_to(mut self, host: impl Into<String>) -> Self {
        self.plain_host = Some(host.into());
        self
    }

    /// How long connecting may take, 10 seconds unless set. A transport of your own has its own limit.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.connect_timeout = limit;
        self
    }

    /// How long a connection that no request uses is kept for the next one, 4 seconds unless set. Many servers close
    /// theirs after 5, and a request that is on its way then is lost. A transport of your own has its own limit.
    pub fn pool_idle_timeout(mut self, limit: Duration) -> Self {
        self.pool_idle_timeout = limit;
        self
    }

    /// How long one attempt may take, 100 seconds unless set; see [`Options::attempt_timeout`].
    pub fn attempt_timeout(mut self, limit: Duration) -> Self {
        self.options = self.options.attempt_timeout(limit);
        self
    }

    /// How long a whole call may take, with all its attempts; see [`Options::timeout`].
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.options = self.options.timeout(limit);
        self
    }

    /// When requests are sent again; see [`RetryPolicy`].
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.options = self.options.retry(policy);
        self
    }

    /// Defaults for every call; what they do not say stays as it is.
    pub fn options(mut self, options: Options) -> Self {
        self.options = options.over(&self.options);
        self
    }

    /// The address of a proxy for all requests, such as `http://proxy.example:3128`. User name and password may stand
    /// in it. Unless one is set, `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY` of the environment are heeded. An API on this
    /// machine, and one that plain http is allowed to, is reached without any. A proxy that is neither http nor https is
    /// an error, wherever it is set. A transport of your own has its own.
    pub fn proxy(mut self, url: impl Into<Secret>) -> Self {
        self.proxy = Some(url.into());
        self
    }

    /// What stands before the client's own name in `User-Agent`, such as `my-service/1.0`.
    pub fn user_agent(mut self, name: impl Into<String>) -> Self {
        self.user_agent = Some(name.into());
        self
    }

    /// How large the body of a response may be, 64 MiB unless set; a larger one is an error. Compressed bodies count
    /// as they are when unpacked. Of a streamed answer the text counts.
    pub fn max_response_bytes(mut self, limit: usize) -> Self {
        self.max_response_bytes = limit;
        self
    }

    /// Sends requests by a transport of your own.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Box::new(transport));
        self
    }

    /// Puts a transport around the one that is there, to see or to change each attempt; see
    /// [`guide::transport`](crate::guide::transport). The last one that is put around sees requests first.
    pub fn wrap_transport<T: Transport>(
        mut self,
        wrap: impl FnOnce(Box<dyn Transport>) -> T + Send + 'static,
    ) -> Self {
        self.wrap.push(Box::new(move |inner| Box::new(wrap(inner))));
        self
    }

    /// Sends requests by your own `reqwest::Client`; see [`ReqwestTransport::from_reqwest`].
    #[cfg(feature = "reqwest-013")]
    pub fn reqwest_client(self, client: reqwest::Client) -> Self {
        self.transport(ReqwestTransport::from_reqwest(client))
    }

    /// Builds the client.
    ///
    /// # Errors
    ///
    /// Fails if the address is not a URL, if it is neither https nor on this machine nor
    /// [allowed](Self::allow_http_to) (the secret is not sent over a network in the clear), if a proxy cannot be used, if
    /// the secret or the user agent has characters that no header can have, if a limit lets no request go, if the options
    /// have an idempotency key, or if TLS cannot be set up.
    pub fn build(self) -> Result<Client, Error> {
        if self.options.idempotency_key.is_some() {
            return Err(Error::setting(SHARED_KEY));
        }
        let base_url = self.base_url.read(self.plain_host.as_deref())?;
        let credentials = self.credentials.into_iter().map(Credential::new).collect::<Result<_, _>>()?;
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

/// The headers that every request begins with.
fn headers(user_agent: &str) -> Result<HeaderMap, Error> {
    let json = HeaderValue::from_static("application/json");
    // The vendor documents a content type for every request, with a body or without.
    // Each request adds credentials and a user to its copy, for which there is room.
    let mut headers = HeaderMap::with_capacity(12);
    headers.extend([(ACCEPT, json.clone()), (CONTENT_TYPE, json)]);
    let agent = HeaderValue::from_str(user_agent);
    let refuse = |_| {
        let user_agent = user_agent.escape_debug();
        Error::setting(format!("the user agent `{user_agent}` has characters that no header can have"))
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

#[cfg(test)]
#[path = "builder/tests.rs"]
mod tests;
