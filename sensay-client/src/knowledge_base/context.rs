//! What the steps of an upload have in common: a client, and options over its own.

use crate::client::Client;
use crate::options::Options;

/// The name of an upload in errors and traces.
pub(super) const UPLOAD: &str = "upload_to_knowledge_base";

#[derive(Clone, Debug)]
pub(super) struct Context {
    pub(super) client: Client,
    pub(super) options: Options,
}

impl Context {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone(), options: Options::new() }
    }
}

/// Gives a call of several requests the options that people set most.
macro_rules! context_methods {
    ($name:ident) => {
        impl $name {
            /// Sets options; those that are not set in `options` stay as they are.
            pub fn options(mut self, options: crate::Options) -> Self {
                self.context.options = options.over(&self.context.options);
                self
            }

            /// Limits the time of the call. See [`Options::timeout`](crate::Options::timeout).
            pub fn timeout(self, limit: ::std::time::Duration) -> Self {
                self.options(crate::Options::new().timeout(limit))
            }

            /// Limits the number of attempts of each request after the first; 0 for a single attempt.
            pub fn max_retries(self, retries: u32) -> Self {
                self.options(crate::Options::new().max_retries(retries))
            }

            /// Acts as a user of the organization. See [`Client::as_user`](crate::Client::as_user).
            pub fn as_user(self, id: impl Into<String>) -> Self {
                self.options(crate::Options::new().as_user(id))
            }
        }
    };
}
pub(super) use context_methods;
