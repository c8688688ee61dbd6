use super::beneath;
use crate::calls::CreateUser;
use crate::client::Client;
use crate::error::Error;
use crate::options::Options;
use crate::types::User;

/// Gets the user with an id, and creates it where there is none. [`Client::ensure_user`] makes it.
///
/// It asks for the user ([`get_user`](Client::get_user)), creates it after 404 ([`create_user`](Client::create_user)),
/// and asks again after 409: another program may have created it in the meantime. A user that exists is returned as it
/// is, and not changed.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct EnsureUser {
    client: Client,
    id: String,
    create: CreateUser,
    options: Options,
}

/// A user that exists. [`EnsureUser::send`] returns it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EnsuredUser {
    /// The user.
    pub user: User,
    /// Whether this call created it.
    pub created: bool,
}

impl Client {
    /// Gets the user with an id, and creates it where there is none.
    ///
    /// The requests are made as the organization, whoever this client acts as.
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
        // A user that does not exist could do nothing for itself.
        let client = self.as_organization();
        let create = client.create_user();
        EnsureUser { client, id: id.into(), create, options: Options::new() }
    }
}

impl EnsureUser {
    /// Sets up the call that creates the user, should it be needed: its name, its email address, its linked accounts.
    pub fn create_with(mut self, set: impl FnOnce(CreateUser) -> CreateUser) -> Self {
        self.create = set(self.create);
        self
    }

    /// Sets options of each request; those that are not set in `options` stay as they are.
    pub fn options(mut self, options: Options) -> Self {
        self.options = options.over(&self.options);
        self
    }

    /// Makes sure that the user exists.
    ///
    /// # Errors
    ///
    /// Fails as the calls do. A 409 that is left is about the email address or a linked account, which another user
    /// has; the error says so.
    pub async fn send(self) -> Result<EnsuredUser, Error> {
        if let Some(user) = self.find().await? {
            return Ok(EnsuredUser { user, created: false });
        }
        let create = beneath(self.create.clone().id(&self.id), &self.options);
        let conflict = match create.send().await {
            Ok(user) => return Ok(EnsuredUser { user, created: true }),
            Err(error) if error.is_conflict() => error,
            Err(error) => return Err(error),
        };
        match self.find().await? {
            Some(user) => Ok(EnsuredUser { user, created: false }),
            None => {
                let note = "no user has this id: another user has the email address or a linked account";
                Err(conflict.noting(Some(note.to_owned())))
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
