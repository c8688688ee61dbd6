use std::error::Error as StdError;

use http::HeaderValue;

use crate::builder::ClientBuilder;
use crate::call::Call;
use crate::client::Client;
use crate::credential;
use crate::error::Error;
use crate::generated::table::VERSION_HEADER;
use crate::options::{Actor, Options};
use crate::response::Response;
use crate::secret::Secret;
use crate::types::AccountType;

/// The security scheme of the document that takes the organization secret.
const ORGANIZATION_SECRET: &str = "OrganizationSecret";

impl Client {
    /// Creates a client from environment variables:
    ///
    /// | variable | meaning |
    /// | --- | --- |
    /// | `SENSAY_ORGANIZATION_SECRET` | the secret of the organization; required |
    /// | `SENSAY_USER_ID` | the user to act as |
    /// | `SENSAY_USER_ID_TYPE` | the type of a linked account; `SENSAY_USER_ID` is then the id of that account |
    /// | `SENSAY_BASE_URL` | the base URL of the API; `https://api.sensay.io` unless set |
    /// | `SENSAY_API_VERSION` | the version of the API; the one this crate was generated for unless set |
    ///
    /// An empty variable counts as not set.
    ///
    /// # Errors
    ///
    /// Fails if the secret is not set, or if a variable has an invalid value; the error names the variable.
    pub fn from_env() -> Result<Self, Error> {
        ClientBuilder::from_env()?.build()
    }

    /// Derives a client that acts as a user of the organization (`X-USER-ID`).
    ///
    /// The API responds with 401 if the user does not exist.
    #[must_use]
    pub fn as_user(&self, id: impl Into<String>) -> Self {
        self.with(Options::new().as_user(id))
    }

    /// Derives a client that acts as the user with a linked account (`X-USER-ID` with `X-USER-ID-TYPE`).
    #[must_use]
    pub fn as_linked_user(&self, account_id: impl Into<String>, account_type: AccountType) -> Self {
        self.with(Options::new().as_linked_user(account_id, account_type))
    }

    /// Derives a client that acts as an administrator of the organization instead of a user.
    #[must_use]
    pub fn as_organization(&self) -> Self {
        self.with(Options::new().as_organization())
    }
}

impl ClientBuilder {
    /// Creates a builder from environment variables; see [`Client::from_env`].
    ///
    /// # Errors
    ///
    /// Fails if the secret is not set, if a variable is not UTF-8 or has a value that a header cannot hold, if
    /// `SENSAY_USER_ID` is the secret, or if `SENSAY_USER_ID_TYPE` is set without it.
    pub fn from_env() -> Result<Self, Error> {
        Self::from_variables(|name| match std::env::var(name) {
            Ok(value) => Ok(Some(value)),
            Err(std::env::VarError::NotPresent) => Ok(None),
            Err(std::env::VarError::NotUnicode(_)) => Err(Error::setting(format!("{name} is not UTF-8"))),
        })
    }

    pub(crate) fn from_variables(
        read: impl Fn(&str) -> Result<Option<String>, Error>,
    ) -> Result<Self, Error> {
        let read = |name| Ok::<_, Error>(read(name)?.filter(|value| !value.is_empty()));
        let secret = read("SENSAY_ORGANIZATION_SECRET")?.ok_or_else(|| {
            Error::setting("SENSAY_ORGANIZATION_SECRET is not set: set it to the secret of the organization")
        })?;
        let secret = Secret::from(secret);
        credential::check(&secret).map_err(wrong("SENSAY_ORGANIZATION_SECRET"))?;
        let mut builder = Self::new();
        if let (user, Some(id)) = (Options::new(), read("SENSAY_USER_ID")?) {
            if id == secret.expose() {
                return Err(wrong("SENSAY_USER_ID")(
                    "has the secret as its value: set it to the id of a user",
                ));
            }
            let user = match read("SENSAY_USER_ID_TYPE")? {
                Some(kind) => user.as_linked_user(id, kind.as_str().into()),
                None => user.as_user(id),
            };
            user.actor.as_ref().map(Actor::headers).transpose().map_err(wrong("SENSAY_USER_ID"))?;
            builder = builder.options(user);
        } else if read("SENSAY_USER_ID_TYPE")?.is_some() {
            return Err(Error::setting(
                "SENSAY_USER_ID_TYPE is set, but SENSAY_USER_ID is not: set both or neither",
            ));
        }
        builder = builder.organization_secret(secret);
        if let Some(base_url) = read("SENSAY_BASE_URL")? {
            builder = builder.base_url_of(base_url, "SENSAY_BASE_URL");
        }
        if let Some(version) = read("SENSAY_API_VERSION")? {
            HeaderValue::from_str(&version)
                .map_err(|_| wrong("SENSAY_API_VERSION")("has characters that a header cannot hold"))?;
            builder = builder.api_version(version);
        }
        Ok(builder)
    }

    /// Sets the secret of the organization (`X-ORGANIZATION-SECRET`).
    ///
    /// A client without a secret can only call the operations that need none.
    pub fn organization_secret(self, secret: impl Into<Secret>) -> Self {
        self.credential(ORGANIZATION_SECRET, secret)
    }

    /// Sets a provider of the secret of the organization, which is called before each attempt, for a secret that
    /// changes during the lifetime of the client. See [`credential_provider`](Self::credential_provider).
    ///
    /// ```
    /// use sensay_client::{Client, Secret};
    ///
    /// # fn main() -> Result<(), sensay_client::Error> {
    /// let client = Client::builder()
    ///     .organization_secret_provider(|| async {
    ///         let text = tokio::fs::read_to_string("/run/secrets/sensay").await?;
    ///         Ok::<_, std::io::Error>(Secret::from(text.trim()))
    ///     })
    ///     .build()?;
    /// # drop(client);
    /// # Ok(())
    /// # }
    /// ```
    pub fn organization_secret_provider<P, F, E>(self, provider: P) -> Self
    where
        P: Fn() -> F + Send + Sync + 'static,
        F: Future<Output = Result<Secret, E>> + Send + 'static,
        E: Into<Box<dyn StdError + Send + Sync>>,
    {
        self.credential_provider(ORGANIZATION_SECRET, provider)
    }

    /// Sets the user to act as (`X-USER-ID`).
    pub fn user_id(self, id: impl Into<String>) -> Self {
        self.options(Options::new().as_user(id))
    }

    /// Sets the user to act as by a linked account (`X-USER-ID` with `X-USER-ID-TYPE`).
    pub fn linked_user_id(self, account_id: impl Into<String>, account_type: AccountType) -> Self {
        self.options(Options::new().as_linked_user(account_id, account_type))
    }

    /// Sets the version of the API, a date (`X-API-Version`); the one this crate was generated for unless set.
    pub fn api_version(self, version: impl AsRef<str>) -> Self {
        self.options(Options::new().api_version(version))
    }
}

/// Returns a function that makes the error of a variable from what is wrong with it.
fn wrong(variable: &'static str) -> impl Fn(&'static str) -> Error {
    move |what| Error::setting(format!("{variable} {what}"))
}

impl<I> Call<I> {
    /// Sets the user of the organization that this call acts as. See [`Client::as_user`].
    pub fn as_user(self, id: impl Into<String>) -> Self {
        self.set(|options| options.as_user(id))
    }
}

impl Options {
    /// Sets the user of the organization to act as (`X-USER-ID`).
    #[must_use]
    pub fn as_user(mut self, id: impl Into<String>) -> Self {
        self.actor = Some(Actor::User { id: id.into(), kind: None });
        self
    }

    /// Sets the user to act as by a linked account (`X-USER-ID` with `X-USER-ID-TYPE`).
    #[must_use]
    pub fn as_linked_user(mut self, account_id: impl Into<String>, account_type: AccountType) -> Self {
        self.actor =
            Some(Actor::User { id: account_id.into(), kind: Some(account_type.as_str().to_owned()) });
        self
    }

    /// Acts as an administrator of the organization instead of a user.
    #[must_use]
    pub fn as_organization(mut self) -> Self {
        self.actor = Some(Actor::Nobody);
        self
    }

    /// Sets the version of the API, a date such as `2025-03-25` (`X-API-Version`).
    #[must_use]
    pub fn api_version(mut self, version: impl AsRef<str>) -> Self {
        match HeaderValue::from_str(version.as_ref()) {
            Ok(version) => {
                self.headers.insert(VERSION_HEADER, version);
            }
            Err(_) => {
                let version = version.as_ref().escape_debug();
                let message = format!("the API version `{version}` has characters that a header cannot hold");
                self.wrong.push(message);
            }
        }
        self
    }
}

impl<T> Response<T> {
    /// Returns the version of the API that the response names.
    pub fn api_version(&self) -> Option<&str> {
        self.headers().get(VERSION_HEADER)?.to_str().ok()
    }
}
