use std::fmt;
use std::sync::Arc;

use url::Url;

use crate::operation::Operation;
use crate::options::{Actor, Options};
use crate::send::Sender;

/// A client of the Sensay API.
///
/// It has a method for each operation, grouped by resource below. A method begins a [`Call`](crate::Call), whose setters
/// add parameters and fields of the body, and which is then sent:
///
/// ```no_run
/// # async fn example() -> Result<(), sensay_client::Error> {
/// let client = sensay_client::Client::from_env()?.as_user("johndoe");
/// let user = client.update_current_user().id("johndoe").name("John Doe").send().await?;
/// # drop(user);
/// # Ok(())
/// # }
/// ```
///
/// - A call fails with [`Error`](crate::Error), whatever the operation and the reason.
/// - Calls need a Tokio runtime with I/O and time, and panic outside of one.
/// - Cloning is cheap: clones and derived clients share their connections, limits and retry budget.
#[derive(Clone)]
pub struct Client {
    sender: Arc<Sender>,
    options: Arc<Options>,
}

impl Client {
    /// Derives a client with other default options. Options that are not set in `options` keep their values.
    ///
    /// An idempotency key belongs to one call: the calls of a client that has one fail unsent.
    #[must_use]
    pub fn with(&self, options: Options) -> Self {
        let options = options.of_client().over(&self.options);
        Self { sender: self.sender.clone(), options: Arc::new(options) }
    }

    /// Returns every operation that the client has a method for.
    pub fn operations() -> &'static [&'static Operation] {
        crate::generated::table::OPERATIONS
    }

    /// Returns the address of the API.
    pub fn base_url(&self) -> &Url {
        &self.sender.base_url
    }

    pub(crate) fn from_parts(sender: Sender, options: Options) -> Self {
        Self { sender: Arc::new(sender), options: Arc::new(options) }
    }

    pub(crate) fn sender(&self) -> &Sender {
        &self.sender
    }

    pub(crate) fn options(&self) -> &Options {
        &self.options
    }
}

/// Shows the address and the user, never a secret.
impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let is_secret = |id: &str| self.sender.credentials.iter().any(|credential| credential.is(id));
        let actor = match &self.options.actor {
            Some(Actor::User { id, .. }) if is_secret(id) => "user …".to_owned(),
            None | Some(Actor::Nobody) => "no user".to_owned(),
            Some(Actor::User { id, kind: None }) => format!("user {id:?}"),
            Some(Actor::User { id, kind: Some(kind) }) => format!("{kind} user {id:?}"),
        };
        f.debug_struct("Client")
            .field("base_url", &self.sender.base_url.as_str())
            .field("acting_as", &actor)
            .field("transport", &self.sender.transport)
            .finish_non_exhaustive()
    }
}
