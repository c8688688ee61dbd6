use super::beneath;
use crate::calls::{CreateReplica, ListReplicas};
use crate::client::Client;
use crate::error::Error;
use crate::options::Options;

/// Finds the replica with a slug, and creates it where there is none. [`Client::ensure_replica`] makes it.
///
/// It goes over all pages of the list ([`list_replicas`](Client::list_replicas)), creates the replica if it is on none
/// of them ([`create_replica`](Client::create_replica)), and looks again after 409: another program may have created it
/// in the meantime. A replica that exists is not changed.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct EnsureReplica {
    client: Client,
    slug: String,
    create: CreateReplica,
    options: Options,
}

/// A replica that exists. [`EnsureReplica::send`] returns it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct EnsuredReplica {
    /// The UUID of the replica.
    pub uuid: String,
    /// Whether this call created it.
    pub created: bool,
}

impl Client {
    /// Finds the replica with a slug, and creates it where there is none.
    ///
    /// The requests are made as the organization, whoever this client acts as: a user does not see each replica that has
    /// taken a slug.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// use sensay_client::types::LanguageModelSettings;
    ///
    /// let client = sensay_client::Client::from_env()?;
    /// let replica = client.ensure_replica("support").create_with(|replica| {
    ///     replica
    ///         .name("Support")
    ///         .short_description("Answers questions about orders")
    ///         .greeting("What can I do for you?")
    ///         .owner_id("johndoe")
    ///         .llm(LanguageModelSettings::new())
    /// });
    /// let uuid = replica.send().await?.uuid;
    /// # drop(uuid);
    /// # Ok(())
    /// # }
    /// ```
    pub fn ensure_replica(&self, slug: impl Into<String>) -> EnsureReplica {
        let client = self.as_organization();
        let create = client.create_replica();
        EnsureReplica { client, slug: slug.into(), create, options: Options::new() }
    }
}

impl EnsureReplica {
    /// Sets up the call that creates the replica, should it be needed.
    pub fn create_with(mut self, set: impl FnOnce(CreateReplica) -> CreateReplica) -> Self {
        self.create = set(self.create);
        self
    }

    /// Sets options of each request; those that are not set in `options` stay as they are.
    pub fn options(mut self, options: Options) -> Self {
        self.options = options.over(&self.options);
        self
    }

    /// Makes sure that the replica exists.
    ///
    /// # Errors
    ///
    /// Fails as the calls do. A 409 that is left is about a slug that a replica has which is on no page of the list; the
    /// error says so.
    pub async fn send(self) -> Result<EnsuredReplica, Error> {
        let list = self.client.list_replicas().options(self.options.of_reading());
        if let Some(uuid) = self.find(list.clone().slug(&self.slug)).await? {
            return Ok(EnsuredReplica { uuid, created: false });
        }
        let create = beneath(self.create.clone().slug(&self.slug), &self.options);
        let conflict = match create.send().await {
            Ok(created) => return Ok(EnsuredReplica { uuid: created.uuid, created: true }),
            Err(error) if error.is_conflict() => error,
            Err(error) => return Err(error),
        };
        // Without the filter, which has just found nothing where there was something.
        match self.find(list).await? {
            Some(uuid) => Ok(EnsuredReplica { uuid, created: false }),
            None => {
                let note = "no replica that the organization can list has this slug: choose another";
                Err(conflict.noting(Some(note.to_owned())))
            }
        }
    }

    async fn find(&self, list: ListReplicas) -> Result<Option<String>, Error> {
        let mut replicas = list.items();
        while let Some(replica) = replicas.next().await {
            let replica = replica?;
            if replica.slug == self.slug {
                return Ok(Some(replica.uuid));
            }
        }
        Ok(None)
    }
}
