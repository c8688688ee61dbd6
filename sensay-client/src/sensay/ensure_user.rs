use super::beneath;
use crate::calls::CreateUser;
use crate::client::Client;
use crate::error::Error;
use crate::options::Options;
use crate::types::User;

/// A call that gets the user with an id, or creates it. [`Client::ensure_user`] creates the call.
///
/// It gets the user ([`get_user`](Client::get_user)), creates it after 404 ([`create_user`](Client::create_user)), and
/// gets it again after 409, because another program may have created it in the meantime. An existing user is returned
/// unchanged.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct EnsureUser {
    client: Client,
    id: String,
    create: CreateUser,
    options: Options,
}

/// A user that was found or created. [`EnsureUser::send`] returns it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EnsuredUser {
    /// The user.
    pub user: User,
    /// Whether this call created it.
    pub created: bool,
}

impl Client {
    /// Gets the user with an id, or creates it.
    ///
    /// The requests are sent as the organization, whichever user this client acts as.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let ensured = client.ensure_user("johndoe").create_with(|user| user.name("John Doe")).send().await?;
    /// let client = client.as_user(ensured.user.id);
    /// # drop(client);
    /// # Ok(())
    /// # }
    /// ```
    pub fn ensure_user(&self, id: impl Into<String>) -> EnsureUser {
        // A request as a user that does not exist fails with 401.
        let client = self.as_organization();
        let create = client.create_user();
        EnsureUser { client, id: id.into(), create, options: Options::new() }
    }
}

impl EnsureUser {
    /// Sets the properties with which the user is created, if it does not exist: name, email address, linked accounts.
    pub fn create_with(mut self, set: impl FnOnce(CreateUser) -> CreateUser) -> Self {
        self.create = set(self.create);
        self
    }

    /// Sets options of each request. Options that `options` does not set stay as they are.
    pub fn options(mut self, options: Options) -> Self {
        self.options = options.over(&self.options);
        self
    }

    /// Gets or creates the user.
    ///
    /// # Errors
    ///
    /// Fails as the calls do. With 409, the email address or a linked account belongs to another user, if the call sets
    /// one; the error says so.
    pub async fn send(self) -> Result<EnsuredUser, Error> {
        if let Some(user) = self.find().await? {
            return Ok(EnsuredUser { user, created: false });
        }
        let create = beneath(self.create.clone().id(&self.id), &self.options);
        let body = create.to_request().map(http::Request::into_body).unwrap_or_default();
        let conflict = match create.send().await {
            Ok(user) => return Ok(EnsuredUser { user, created: true }),
            Err(error) if error.is_conflict() => error,
            Err(error) => return Err(error),
        };
        match self.find().await? {
            Some(user) => Ok(EnsuredUser { user, created: false }),
            None => {
                let note = match has_more_than_an_id(&body) {
                    true => "no user has this id: another user has the email address or a linked account",
                    false => "no user has this id, and the call sets nothing else that must be unique",
                };
                Err(conflict.with_note(Some(note.to_owned())))
            }
        }
    }

    async fn find(&self) -> Result<Option<User>, Error> {
        match self.client.get_user(&self.id).options(self.options.of_reading()).send().await {
            Ok(user) => Ok(Some(user)),
            Err(error) if error.is_not_found() => Ok(None),
            Err(error) => Err(error),
        }
    }
}

/// Reports whether the body of the call has an email address or a linked account.
fn has_more_than_an_id(body: &[u8]) -> bool {
    let body: serde_json::Value = serde_json::from_slice(body).unwrap_or_default();
    let accounts = body.get("linkedAccounts").and_then(serde_json::Value::as_array);
    body.get("email").is_some_and(serde_json::Value::is_string)
        || accounts.is_some_and(|list| !list.is_empty())
}
