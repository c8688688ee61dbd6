use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue};
use serde::Serialize;
use serde_json::{Map, Value};

use crate::retry::RetryPolicy;
use crate::types::AccountType;

/// What can be set for a single call, and for a client as the default of its calls.
///
/// Every call has the same methods, so this type is needed only to derive a client, and for options that few calls
/// have use for. What a call says goes before what its client says: a header takes the place of those of the same name,
/// and query parameters and body fields are added.
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
#[derive(Clone, Debug, Default)]
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
    pub(crate) api_version: Option<String>,
    pub(crate) compress: Option<bool>,
    pub(crate) unchecked: Option<bool>,
    /// What was given and cannot be sent; said when the call is.
    pub(crate) wrong: Vec<String>,
}

/// Who a request acts as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Actor {
    Organization,
    User(String),
    LinkedUser(AccountType, String),
}

impl Options {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a header. It takes the place of one that the client sends by itself, but for the secret and
    /// the user. `Debug` does not show its value.
    #[must_use]
    pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<[u8]>) -> Self {
        let name = name.as_ref();
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

    /// Adds a query parameter that the document does not know.
    #[must_use]
    pub fn query(mut self, name: impl Into<String>, value: impl ToString) -> Self {
        self.query.push((name.into(), value.to_string()));
        self
    }

    /// Adds a member to the JSON body, or puts another value in the place of one, whatever the document says of it.
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

    /// How long the whole call may take, with all its attempts and the waits between them. There is no limit unless
    /// one is set; each attempt has one, see [`attempt_timeout`](Self::attempt_timeout).
    #[must_use]
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.timeout = Some(limit);
        self
    }

    /// How long one attempt may take, from connecting to the last byte of the response; for a streamed answer to its
    /// headers. 100 seconds unless set, since the server gives up after 90.
    #[must_use]
    pub fn attempt_timeout(mut self, limit: Duration) -> Self {
        self.attempt_timeout = Some(limit);
        self
    }

    /// How long a streamed answer may be silent, and the upload of a file may stand still. 60 seconds unless set.
    #[must_use]
    pub fn idle_timeout(mut self, limit: Duration) -> Self {
        self.idle_timeout = Some(limit);
        self
    }

    /// When a request is sent again.
    #[must_use]
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = Some(policy);
        self
    }

    /// How often a request is sent again at most; 0 for never.
    #[must_use]
    pub fn max_retries(mut self, retries: u32) -> Self {
        self.max_retries = Some(retries);
        self
    }

    /// Sends `Idempotency-Key`, and makes a POST or PATCH eligible for retries.
    ///
    /// The API's documentation does not mention such keys: set one only where you know that a request which arrives
    /// twice does no harm.
    #[must_use]
    pub fn idempotency_key(mut self, key: impl AsRef<str>) -> Self {
        match HeaderValue::from_str(key.as_ref()) {
            Ok(key) => self.idempotency_key = Some(key),
            Err(_) => {
                self.wrong.push("the idempotency key has characters that no header can have".to_owned())
            }
        }
        self
    }

    /// Acts as a user of the organization (`X-USER-ID`).
    #[must_use]
    pub fn as_user(mut self, id: impl Into<String>) -> Self {
        self.actor = Some(Actor::User(id.into()));
        self
    }

    /// Acts as the user who has a linked account (`X-USER-ID` with `X-USER-ID-TYPE`).
    #[must_use]
    pub fn as_linked_user(
        mut self,
        account_type: impl Into<AccountType>,
        account_id: impl Into<String>,
    ) -> Self {
        self.actor = Some(Actor::LinkedUser(account_type.into(), account_id.into()));
        self
    }

    /// Acts as no user, but as an administrator of the organization.
    #[must_use]
    pub fn as_organization(mut self) -> Self {
        self.actor = Some(Actor::Organization);
        self
    }

    /// The version of the API, a date such as `2025-03-25` (`X-API-Version`).
    #[must_use]
    pub fn api_version(mut self, version: impl Into<String>) -> Self {
        self.api_version = Some(version.into());
        self
    }

    /// Compresses the request body, where the operation takes compressed ones. Not unless set.
    #[cfg(feature = "gzip")]
    #[must_use]
    pub fn compress(mut self, compress: bool) -> Self {
        self.compress = Some(compress);
        self
    }

    /// Sends the request even if it breaks a limit of the document, such as the length of a name: for the day the API
    /// has become more generous than this crate knows.
    #[must_use]
    pub fn unchecked(mut self) -> Self {
        self.unchecked = Some(true);
        self
    }

    /// These options where they say something, and `defaults` where they do not. Headers, query parameters and body
    /// fields are added to those of the defaults; a header of the same name takes their place.
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
            api_version: self.api_version.clone().or_else(|| defaults.api_version.clone()),
            compress: self.compress.or(defaults.compress),
            unchecked: self.unchecked.or(defaults.unchecked),
            wrong: defaults.wrong.iter().chain(&self.wrong).cloned().collect(),
        }
    }
}

/// Gives a call the methods of [`Options`].
macro_rules! option_methods {
    ($name:ident) => {
        impl $name {
            /// Adds a header. See [`Options::header`](crate::Options::header).
            pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<[u8]>) -> Self {
                self.core.options = self.core.options.header(name, value);
                self
            }

            /// Adds a query parameter that the document does not know. See
            /// [`Options::query`](crate::Options::query).
            pub fn query(mut self, name: impl Into<String>, value: impl ToString) -> Self {
                self.core.options = self.core.options.query(name, value);
                self
            }

            /// Adds a member to the JSON body, whatever the document says of it. See
            /// [`Options::body_field`](crate::Options::body_field).
            pub fn body_field(mut self, name: impl Into<String>, value: impl ::serde::Serialize) -> Self {
                self.core.options = self.core.options.body_field(name, value);
                self
            }

            /// How long the whole call may take. See [`Options::timeout`](crate::Options::timeout).
            pub fn timeout(mut self, limit: ::std::time::Duration) -> Self {
                self.core.options = self.core.options.timeout(limit);
                self
            }

            /// How long one attempt may take. See [`Options::attempt_timeout`](crate::Options::attempt_timeout).
            pub fn attempt_timeout(mut self, limit: ::std::time::Duration) -> Self {
                self.core.options = self.core.options.attempt_timeout(limit);
                self
            }

            /// When the request is sent again. See [`RetryPolicy`](crate::RetryPolicy).
            pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
                self.core.options = self.core.options.retry(policy);
                self
            }

            /// How often the request is sent again at most; 0 for never.
            pub fn max_retries(mut self, retries: u32) -> Self {
                self.core.options = self.core.options.max_retries(retries);
                self
            }

            /// Sends an idempotency key. See [`Options::idempotency_key`](crate::Options::idempotency_key).
            pub fn idempotency_key(mut self, key: impl AsRef<str>) -> Self {
                self.core.options = self.core.options.idempotency_key(key);
                self
            }

            /// Acts as a user of the organization.
            pub fn as_user(mut self, id: impl Into<String>) -> Self {
                self.core.options = self.core.options.as_user(id);
                self
            }

            /// Acts as the user who has a linked account.
            pub fn as_linked_user(
                mut self,
                account_type: impl Into<crate::types::AccountType>,
                account_id: impl Into<String>,
            ) -> Self {
                self.core.options = self.core.options.as_linked_user(account_type, account_id);
                self
            }

            /// Acts as no user, but as an administrator of the organization.
            pub fn as_organization(mut self) -> Self {
                self.core.options = self.core.options.as_organization();
                self
            }

            /// The version of the API, a date such as `2025-03-25`.
            pub fn api_version(mut self, version: impl Into<String>) -> Self {
                self.core.options = self.core.options.api_version(version);
                self
            }

            /// Compresses the request body, where the operation takes compressed ones.
            #[cfg(feature = "gzip")]
            pub fn compress(mut self, compress: bool) -> Self {
                self.core.options = self.core.options.compress(compress);
                self
            }

            /// Sends the request even if it breaks a limit of the document. See
            /// [`Options::unchecked`](crate::Options::unchecked).
            pub fn unchecked(mut self) -> Self {
                self.core.options = self.core.options.unchecked();
                self
            }

            /// Sets several options at once; what they do not say stays as it is.
            pub fn options(mut self, options: crate::Options) -> Self {
                self.core.options = options.over(&self.core.options);
                self
            }
        }
    };
}
pub(crate) use option_methods;
