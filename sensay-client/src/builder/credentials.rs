//! The credentials of a client.

use std::error::Error as StdError;
use std::future::Future;

use super::ClientBuilder;
use crate::credential::Source;
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
