use super::beneath;
use crate::calls::{CreateReplica, ListReplicas};
use crate::client::Client;
use crate::error::Error;
use crate::options::Options;

/// A call that finds the replica with a slug, or creates it. [`Client::ensure_replica`] creates the call.
///
/// It iterates over all replicas ([`list_replicas`](Client::list_replicas)), creates the replica if none has the slug
/// ([`create_replica`](Client::create_replica)), and iterates again after 409, because another program may have created
/// it in the meantime. An existing replica is not changed.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct EnsureReplica {
    client: Client,
    slug: String,
    create: CreateReplica,
    options: Options,
}

/// A replica that was found or created. [`EnsureReplica::send`] returns it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct EnsuredReplica {
    /// The UUID of the replica.
    pub uuid: String,
    /// Whether this call created it.
    pub created: bool,
}

impl Client {
    /// Finds the replica with a slug, or creates it.
    ///
    /// The requests are sent as the organization, whichever user this client acts as, because a user does not see all
    /// replicas.
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
    /// Sets the properties with which the replica is created, if it does not exist.
    pub fn create_with(mut self, set: impl FnOnce(CreateReplica) -> CreateReplica) -> Self {
        self.create = set(self.create);
        self
    }

    /// Sets options of each request. Options that `options` does not set stay as they are.
    pub fn options(mut self, options: Options) -> Self {
        self.options = options.over(&self.options);
        self
    }

    /// Finds or creates the replica.
    ///
    /// # Errors
    ///
    /// Fails as the calls do. With 409, the slug belongs to a replica that the organization cannot list; the error says
    /// so.
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
        // Without the filter by slug, which may miss a replica that has just been created.
        match self.find(list).await? {
            Some(uuid) => Ok(EnsuredReplica { uuid, created: false }),
            None => {
                let note = "no replica that the organization can list has this slug: choose another";
                Err(conflict.with_note(Some(note.to_owned())))
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
