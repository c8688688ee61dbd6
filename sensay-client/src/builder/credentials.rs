//! The credentials of a client.

use std::error::Error as StdError;
use std::future::Future;

use super::ClientBuilder;
use crate::credential::{Credential, IS_THE_USER, Source};
use crate::error::Error;
use crate::options::{Actor, Options};
use crate::secret::Secret;

impl ClientBuilder {
    /// Sets the credential for a security scheme of the document, by the name that the scheme has there.
    ///
    /// [`build`](Self::build) fails if the document has no such scheme, or if a header cannot hold the credential.
    pub fn credential(self, scheme: &'static str, secret: impl Into<Secret>) -> Self {
        self.credential_source(scheme, Source::Given(secret.into()))
    }

    /// Sets a provider of the credential for a security scheme of the document, for a credential that changes during the
    /// life of the client.
    ///
    /// The provider is called before each attempt, so it should cache the credential. The timeout of an attempt applies
    /// to it. If it fails, nothing is sent, and the call fails with
    /// [`ErrorKind::Credential`](crate::ErrorKind::Credential). [`Call::to_request`](crate::Call::to_request) does not
    /// call it, so the request it returns lacks the credential.
    pub fn credential_provider<P, F, E>(self, scheme: &'static str, provider: P) -> Self
    where
        P: Fn() -> F + Send + Sync + 'static,
        F: Future<Output = Result<Secret, E>> + Send + 'static,
        E: Into<Box<dyn StdError + Send + Sync>>,
    {
        self.credential_source(scheme, Source::provider(provider))
    }

    fn credential_source(mut self, scheme: &'static str, source: Source) -> Self {
        self.credentials.retain(|(name, _)| *name != scheme);
        self.credentials.push((scheme, source));
        self
    }
}

/// Checks the options that every call would fail with.
pub(super) fn check(options: &Options, credentials: &[Credential]) -> Result<(), Error> {
    if let Some(actor) = &options.actor {
        actor.headers().map_err(|what| Error::setting(format!("the id of the user to act as {what}")))?;
        let is_the_user =
            |credential: &&Credential| matches!(actor, Actor::User { id, .. } if credential.is(id));
        if let Some(credential) = credentials.iter().find(is_the_user) {
            let name = credential.scheme.name;
            return Err(Error::setting(format!("the credential `{name}` {IS_THE_USER}")));
        }
    }
    if options.wrong.is_empty() { Ok(()) } else { Err(Error::setting(options.wrong.join("; "))) }
}
