use crate::client::Client;
use crate::options::Options;

/// The name of an upload in errors.
pub(super) const UPLOAD: &str = "upload_to_knowledge_base";

/// The client of a call of several requests, and the options that the call adds to those of the client.
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

/// Implements the most frequent options on a call of several requests.
macro_rules! context_methods {
    ($name:ident) => {
        impl $name {
            /// Sets options. Options that `options` does not set stay as they are.
            pub fn options(mut self, options: crate::Options) -> Self {
                self.context.options = options.over(&self.context.options);
                self
            }

            /// Sets the timeout of the call. See [`Options::timeout`](crate::Options::timeout).
            pub fn timeout(self, limit: ::std::time::Duration) -> Self {
                self.options(crate::Options::new().timeout(limit))
            }

            /// Sets how often each request is sent again at most; 0 means a single attempt.
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
