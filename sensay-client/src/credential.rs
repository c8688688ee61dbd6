//! Credentials: given once, or returned by a provider before each attempt.

use std::error::Error as StdError;
use std::fmt;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, HeaderValue};
use tokio::time::timeout;

use crate::error::{Error, MIN_SECRET};
use crate::generated::table::SCHEMES;
use crate::operation::{Role, Scheme, scheme};
use crate::secret::Secret;
use crate::transport::BoxFuture;

type AnyError = Box<dyn StdError + Send + Sync>;

/// A function that returns a secret.
type Provider = dyn Fn() -> BoxFuture<'static, Result<Secret, AnyError>> + Send + Sync;

/// Where a credential comes from.
pub(crate) enum Source {
    Given(Secret),
    Provider(Arc<Provider>),
}

impl Source {
    pub(crate) fn provider<P, F, E>(provider: P) -> Self
    where
        P: Fn() -> F + Send + Sync + 'static,
        F: Future<Output = Result<Secret, E>> + Send + 'static,
        E: Into<AnyError>,
    {
        Self::Provider(Arc::new(move || {
            let asked = provider();
            Box::pin(async move { asked.await.map_err(Into::into) })
        }))
    }
}

/// A credential with its security scheme.
#[derive(Clone)]
pub(crate) struct Credential {
    pub(crate) scheme: &'static Scheme,
    kind: Kind,
}

#[derive(Clone)]
enum Kind {
    /// The secret, and the value of the header with it.
    Given(Secret, HeaderValue),
    Provided(Arc<Provider>),
}

impl Credential {
    /// Checks a credential against the document.
    pub(crate) fn new((name, source): (&'static str, Source)) -> Result<Self, Error> {
        let refuse = |what: &str| Error::setting(format!("the credential `{name}` {what}"));
        let scheme = scheme(name)
            .filter(|scheme| scheme.role == Role::Credential)
            .ok_or_else(|| refuse("is not a security scheme of the document"))?;
        let kind = match source {
            Source::Given(secret) => {
                let value = header_value(scheme, &secret).map_err(refuse)?;
                Kind::Given(secret, value)
            }
            Source::Provider(provider) => Kind::Provided(provider),
        };
        Ok(Self { scheme, kind })
    }

    /// Returns the secret, unless a provider has it.
    pub(crate) fn secret(&self) -> Option<&Secret> {
        match &self.kind {
            Kind::Given(secret, _) => Some(secret),
            Kind::Provided(_) => None,
        }
    }

    /// Reports whether a text is the secret, be it with white space around it.
    pub(crate) fn is(&self, text: &str) -> bool {
        self.secret().is_some_and(|secret| secret.expose() == text.trim())
    }

    /// Reports whether a value has the secret in it. A very short secret could be a part of unrelated words, so it counts
    /// only as the whole value.
    pub(crate) fn is_in(&self, value: &[u8]) -> bool {
        self.secret().map(|secret| secret.expose().as_bytes()).is_some_and(|secret| match secret.len() {
            length if length == 0 || value.len() < length => false,
            length if length < MIN_SECRET => value == secret,
            _ => memchr::memmem::find(value, secret).is_some(),
        })
    }

    /// Sets the header with the secret, or adds the credential to `to_ask` if a provider has the secret.
    pub(crate) fn put(&self, headers: &mut HeaderMap, to_ask: &mut Vec<Self>) {
        match &self.kind {
            Kind::Given(_, value) => {
                headers.insert(&self.scheme.header, value.clone());
            }
            Kind::Provided(_) => to_ask.push(self.clone()),
        }
    }
}

/// Calls the providers of credentials and sets the headers with their secrets.
pub(crate) async fn ask(
    credentials: &[Credential],
    headers: &mut HeaderMap,
    limit: Duration,
) -> Result<Secrets, Error> {
    let mut secrets = Secrets::default();
    for Credential { scheme, kind } in credentials {
        let Kind::Provided(provider) = kind else { continue };
        let name = scheme.name;
        let refuse = |what: &str| {
            Error::credential(format!("not sent: the credential `{name}` of the provider {what}"))
        };
        let secret = match timeout(limit, provider()).await {
            Ok(Ok(secret)) => secret,
            Ok(Err(error)) => {
                let message = format!("not sent: the provider of the credential `{name}` failed");
                return Err(Error::credential(message).with_source(error));
            }
            Err(_) => return Err(refuse(&format!("did not arrive within {limit:?}"))),
        };
        let value = header_value(scheme, &secret).map_err(refuse)?;
        if user(headers).is_some_and(|id| id == secret.expose().as_bytes()) {
            return Err(refuse(IS_THE_USER));
        }
        headers.insert(&scheme.header, value);
        secrets.0.push(secret);
    }
    Ok(secrets)
}

/// The message about a secret that is also given as the user. The curl example of the reference page does so, and people
/// copy it.
pub(crate) const IS_THE_USER: &str = "is also set as the user to act as: set the id of a user";

/// Returns the id of the user that a request acts as.
fn user(headers: &HeaderMap) -> Option<&[u8]> {
    let scheme = SCHEMES.iter().find(|scheme| scheme.role == Role::User)?;
    Some(headers.get(&scheme.header)?.as_bytes())
}

/// Checks that a header can hold a secret.
pub(crate) fn check(secret: &Secret) -> Result<(), &'static str> {
    match secret.expose() {
        text if text.trim().is_empty() => Err("is empty"),
        text if HeaderValue::from_str(text).is_err() => Err(UNSENDABLE),
        text if text.trim() != text => {
            Err("begins or ends with white space, which a header cannot hold: remove it")
        }
        _ => Ok(()),
    }
}

const UNSENDABLE: &str = "has characters that a header cannot hold";

/// Returns the value of the header with the secret, marked as sensitive.
fn header_value(scheme: &Scheme, secret: &Secret) -> Result<HeaderValue, &'static str> {
    check(secret)?;
    let value = HeaderValue::from_str(&format!("{}{}", scheme.prefix, secret.expose()));
    let mut value = value.map_err(|_| UNSENDABLE)?;
    value.set_sensitive(true);
    Ok(value)
}

/// The secrets of an attempt that came from providers.
#[derive(Clone, Default)]
pub(crate) struct Secrets(Vec<Secret>);

impl Secrets {
    /// Removes the secrets from what an error shows.
    pub(crate) fn hide(&self, error: Error) -> Error {
        self.0.iter().fold(error, |error, secret| error.hide(secret.expose()))
    }
}

impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Credential({})", self.scheme.name)
    }
}

impl fmt::Debug for Secrets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Secrets({})", self.0.len())
    }
}
