use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue};
use serde::Serialize;
use serde_json::{Map, Value};

use crate::retry::RetryPolicy;

mod actor;
mod debug;
mod reserved;

pub(crate) use actor::Actor;

/// Options of a call, or the default options of all calls of a client.
///
/// A call has methods for the most used options, so this type is for deriving a client and for all other options. An
/// option of a call overrides that of its client: a header replaces those of the same name, and query parameters and
/// body properties are added.
///
/// ```
/// use std::time::Duration;
/// use sensay_client::{Client, Options};
///
/// # fn main() -> Result<(), sensay_client::Error> {
/// let client = Client::builder().organization_secret("secret").build()?;
/// let patient = client.with(Options::new().timeout(Duration::from_secs(300)).max_retries(5));
/// # drop(patient);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Default)]
pub struct Options {
    pub(crate) headers: HeaderMap,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) body_fields: Map<String, Value>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) idle_timeout: Option<Duration>,
    pub(crate) retry: Option<RetryPolicy>,
    pub(crate) max_retries: Option<u32>,
    pub(crate) idempotency_key: Option<HeaderValue>,
    pub(crate) actor: Option<Actor>,
    pub(crate) compress: Option<bool>,
    pub(crate) unchecked: Option<bool>,
    /// What was set and cannot be sent; reported when the call is sent.
    pub(crate) wrong: Vec<String>,
}

/// Why a client cannot have an idempotency key.
pub(crate) const SHARED_KEY: &str =
    "the idempotency key is set on the client, and all its calls would share it: set it on one call";

impl Options {
    /// Creates options with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a header. It replaces a header of the same name that the client would send.
    ///
    /// Some headers cannot be set here, and a call with one of them fails without being sent: those with the secret and the
    /// user, which have methods of their own, and those of the connection or the length of the body, such as `Host`,
    /// `Connection` or `Content-Length`. A header whose value has the secret in it fails too.
    #[must_use]
    pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<[u8]>) -> Self {
        let name = name.as_ref();
        if let Some(why) = reserved::why(name) {
            self.wrong.push(format!("the header `{name}` cannot be set{why}"));
            return self;
        }
        match (HeaderName::try_from(name), HeaderValue::from_bytes(value.as_ref())) {
            (Ok(name), Ok(mut value)) => {
                // It may be a key or a cookie, so `Debug` does not show it.
                value.set_sensitive(true);
                self.headers.append(name, value);
            }
            (Err(_), _) => {
                self.wrong.push(format!("`{}` is not the name of a header", name.escape_default()))
            }
            (_, Err(_)) => {
                self.wrong.push(format!("the value of the header `{name}` has control characters in it"))
            }
        }
        self
    }

    /// Adds a query parameter that the document does not have.
    #[must_use]
    pub fn query(mut self, name: impl Into<String>, value: impl ToString) -> Self {
        self.query.push((name.into(), value.to_string()));
        self
    }

    /// Adds or replaces a property of the JSON body, even one that the document does not have. Its value is not checked.
    #[must_use]
    pub fn body_field(mut self, name: impl Into<String>, value: impl Serialize) -> Self {
        let name = name.into();
        match serde_json::to_value(value) {
            Ok(value) => {
                self.body_fields.insert(name, value);
            }
            Err(error) => self.wrong.push(format!("the value of `{name}` cannot be JSON: {error}")),
        }
        self
    }

    /// Limits the time of the whole call, with all its attempts and the backoff between them. By default there is no
    /// limit; each attempt has one, see [`attempt_timeout`](Self::attempt_timeout).
    #[must_use]
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.timeout = Some(limit);
        self
    }

    /// Limits the time of an attempt, from connecting to the last byte of the response, or of a stream to its headers. The
    /// default is 100 seconds, since the server gives up after 90. With a limit of zero nothing is sent, as with that of
    /// [`timeout`](Self::timeout).
    #[must_use]
    pub fn attempt_timeout(mut self, limit: Duration) -> Self {
        self.attempt_timeout = Some(limit);
        self
    }

    /// Limits how long a stream may send nothing, and the upload of a file may make no progress. The default is 60 seconds.
    #[must_use]
    pub fn idle_timeout(mut self, limit: Duration) -> Self {
        self.idle_timeout = Some(limit);
        self
    }

    /// Sets when a request is sent again.
    #[must_use]
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = Some(policy);
        self
    }

    /// Limits the number of attempts after the first; 0 for a single attempt.
    #[must_use]
    pub fn max_retries(mut self, retries: u32) -> Self {
        self.max_retries = Some(retries);
        self
    }

    /// Sends `Idempotency-Key`, and makes a POST or PATCH eligible for retries.
    ///
    /// A key belongs to one call, so it is set on a call and not on a client, whose calls would all share it.
    ///
    /// The documentation of the API does not mention idempotency keys, so the server may ignore them: set one only where
    /// a request that arrives twice does no harm.
    #[must_use]
    pub fn idempotency_key(mut self, key: impl AsRef<str>) -> Self {
        match HeaderValue::from_str(key.as_ref()) {
            Ok(key) => self.idempotency_key = Some(key),
            Err(_) => {
                self.wrong.push("the idempotency key has characters that a header cannot hold".to_owned())
            }
        }
        self
    }

    /// Compresses the body of the request with gzip, if the operation accepts that. The default is not to.
    #[cfg(feature = "gzip")]
    #[must_use]
    pub fn compress(mut self, compress: bool) -> Self {
        self.compress = Some(compress);
        self
    }

    /// Sends the request even if it breaks a limit of the document, such as the length of a name, because the API may
    /// have relaxed the limit since this crate was released.
    #[must_use]
    pub fn unchecked(mut self) -> Self {
        self.unchecked = Some(true);
        self
    }

    /// Returns the options as defaults of a client, without those that belong to one call.
    pub(crate) fn of_client(self) -> Self {
        match self.idempotency_key {
            Some(_) => Self { idempotency_key: None, ..self }.refuse(SHARED_KEY),
            None => self,
        }
    }

    /// Returns the options for an additional request that only reads, without those that are meant for the write.
    pub(crate) fn of_reading(&self) -> Self {
        Self { idempotency_key: None, body_fields: Map::new(), ..self.clone() }
    }

    /// Adds a mistake in the call, to be reported when it is sent.
    pub(crate) fn refuse(mut self, what: impl Into<String>) -> Self {
        self.wrong.push(what.into());
        self
    }

    /// Returns these options, with those of `defaults` where these are not set. Headers, query parameters and body
    /// properties are added to those of the defaults; a header replaces those of the same name.
    pub(crate) fn over(&self, defaults: &Self) -> Self {
        let mut headers = defaults.headers.clone();
        for name in self.headers.keys() {
            headers.remove(name);
        }
        for (name, value) in &self.headers {
            headers.append(name, value.clone());
        }
        let body_fields = defaults.body_fields.iter().chain(&self.body_fields);
        Self {
            headers,
            query: defaults.query.iter().chain(&self.query).cloned().collect(),
            body_fields: body_fields.map(|(name, value)| (name.clone(), value.clone())).collect(),
            timeout: self.timeout.or(defaults.timeout),
            attempt_timeout: self.attempt_timeout.or(defaults.attempt_timeout),
            idle_timeout: self.idle_timeout.or(defaults.idle_timeout),
            retry: self.retry.clone().or_else(|| defaults.retry.clone()),
            max_retries: self.max_retries.or(if self.retry.is_some() { None } else { defaults.max_retries }),
            idempotency_key: self.idempotency_key.clone().or_else(|| defaults.idempotency_key.clone()),
            actor: self.actor.clone().or_else(|| defaults.actor.clone()),
            compress: self.compress.or(defaults.compress),
            unchecked: self.unchecked.or(defaults.unchecked),
            wrong: defaults.wrong.iter().chain(&self.wrong).cloned().collect(),
        }
    }
}

#[cfg(test)]
#[path = "options/tests.rs"]
mod tests;
