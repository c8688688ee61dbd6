use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use url::Url;

use crate::builder::ClientBuilder;
use crate::error::Error;
use crate::operation::Operation;
use crate::options::{Actor, Options};
use crate::retry::Budget;
use crate::secret::Secret;
use crate::transport::Transport;
use crate::types::AccountType;

/// A client of the Sensay API.
///
/// Calls are sent inside a Tokio runtime with its timers on, and panic outside of one.
///
/// It is cheap to clone: clones, and the clients that are derived from it, share connections and the retry budget.
/// Its futures need a Tokio runtime with I/O and time.
///
/// It has a method for each operation; each begins a call, which is set up and then sent:
///
/// ```no_run
/// # async fn example() -> Result<(), sensay_client::Error> {
/// let client = sensay_client::Client::from_env()?.as_user("johndoe");
/// let user = client.update_current_user().id("johndoe").name("John Doe").send().await?;
/// # drop(user);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Client {
    shared: Arc<Shared>,
    options: Arc<Options>,
}

/// What all clones and derived clients share.
pub(crate) struct Shared {
    pub(crate) transport: Box<dyn Transport>,
    pub(crate) base_url: Url,
    pub(crate) secret: Option<Secret>,
    pub(crate) user_agent: String,
    pub(crate) budget: Budget,
    pub(crate) max_response_bytes: usize,
}

impl Client {
    /// A client with what the environment says:
    ///
    /// | variable | what it is |
    /// | --- | --- |
    /// | `SENSAY_ORGANIZATION_SECRET` | the secret of the organization; required |
    /// | `SENSAY_USER_ID` | the user to act as |
    /// | `SENSAY_USER_ID_TYPE` | the type of the linked account that `SENSAY_USER_ID` is then the id of |
    /// | `SENSAY_BASE_URL` | the address of the API, unless it is `https://api.sensay.io` |
    /// | `SENSAY_API_VERSION` | the version of the API, unless it is the one this crate was made for |
    ///
    /// An empty variable counts as none.
    ///
    /// # Errors
    ///
    /// Fails if there is no secret, or if a variable does not make sense.
    pub fn from_env() -> Result<Self, Error> {
        ClientBuilder::from_env()?.build()
    }

    /// A client to be set up.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }

    /// A client that acts as a user of the organization (`X-USER-ID`).
    ///
    /// A user that does not exist is answered with 401.
    #[must_use]
    pub fn as_user(&self, id: impl Into<String>) -> Self {
        self.with(Options::new().as_user(id))
    }

    /// A client that acts as the user who has a linked account (`X-USER-ID` with `X-USER-ID-TYPE`).
    #[must_use]
    pub fn as_linked_user(
        &self,
        account_type: impl Into<AccountType>,
        account_id: impl Into<String>,
    ) -> Self {
        self.with(Options::new().as_linked_user(account_type, account_id))
    }

    /// A client that acts as no user, but as an administrator of the organization.
    #[must_use]
    pub fn as_organization(&self) -> Self {
        self.with(Options::new().as_organization())
    }

    /// A client with other defaults for its calls; what the options do not say stays as it is. See [`Options`].
    #[must_use]
    pub fn with(&self, options: Options) -> Self {
        Self { shared: self.shared.clone(), options: Arc::new(options.over(&self.options)) }
    }

    /// Every operation that the client has a method for.
    pub fn operations() -> &'static [Operation] {
        crate::generated::spec::ALL
    }

    /// The address of the API.
    pub fn base_url(&self) -> &Url {
        &self.shared.base_url
    }

    pub(crate) fn from_parts(shared: Shared, options: Options) -> Self {
        Self { shared: Arc::new(shared), options: Arc::new(options) }
    }

    pub(crate) fn shared(&self) -> &Shared {
        &self.shared
    }

    pub(crate) fn options(&self) -> &Options {
        &self.options
    }
}

/// Where to and as whom, never with what secret.
impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let actor = match &self.options.actor {
            None | Some(Actor::Organization) => "the organization".to_owned(),
            Some(Actor::User(id)) => format!("user {id:?}"),
            Some(Actor::LinkedUser(kind, id)) => format!("{kind} user {id:?}"),
        };
        f.debug_struct("Client")
            .field("base_url", &self.shared.base_url.as_str())
            .field("acting_as", &actor)
            .field("transport", &self.shared.transport)
            .finish_non_exhaustive()
    }
}

/// How long an attempt may take: longer than the 90 seconds after which the server gives up by itself.
pub(crate) const ATTEMPT_TIMEOUT: Duration = Duration::from_secs(100);
