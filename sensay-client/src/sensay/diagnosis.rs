use std::fmt;

use crate::client::Client;
use crate::error::{Error, ErrorKind};
use crate::options::Actor;

/// Finds out which of secret, user and replica is wrong. [`Client::diagnose`] makes it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct Diagnose {
    client: Client,
    replica_uuid: Option<String>,
}

/// What is right and what is wrong, of what a call needs. `Display` has a line for each.
#[derive(Debug)]
#[non_exhaustive]
pub struct Diagnosis {
    /// The secret of the organization.
    pub secret: Verdict,
    /// The user that the client acts as.
    pub user: Verdict,
    /// The replica that was asked about.
    pub replica: Verdict,
}

/// Whether something that a call needs is right.
#[derive(Debug)]
#[non_exhaustive]
pub enum Verdict {
    /// The API takes it.
    Right,
    /// The API does not take it, or it cannot be sent.
    Wrong(Error),
    /// The API could not be asked.
    Unknown(Error),
    /// The client has none.
    Unset,
    /// It was not asked for, since something before it is wrong or unknown.
    NotChecked,
}

impl Client {
    /// Finds out which of secret, user and replica is wrong, for a 401 or 404 that does not say.
    ///
    /// It asks step by step: for the list of replicas with the secret alone, for the user that this client acts as, and
    /// for the replica that is [set](Diagnose::replica).
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let diagnosis = client.diagnose().replica("03db5651-cb61-4bdf-9ef0-89561f7c9c53").send().await;
    /// if !diagnosis.is_right() {
    ///     eprintln!("{diagnosis}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn diagnose(&self) -> Diagnose {
        Diagnose { client: self.clone(), replica_uuid: None }
    }
}

impl Diagnose {
    /// Asks about a replica too.
    pub fn replica(mut self, replica_uuid: impl Into<String>) -> Self {
        self.replica_uuid = Some(replica_uuid.into());
        self
    }

    /// Asks.
    pub async fn send(self) -> Diagnosis {
        let organization = self.client.as_organization();
        let listed = organization.list_replicas().page_size(1).send().await;
        let secret = Verdict::of(listed, |error| error.is_unauthorized() || error.is_forbidden());
        if !matches!(secret, Verdict::Right) {
            return Diagnosis { secret, user: Verdict::NotChecked, replica: Verdict::NotChecked };
        }
        let user = self.user(&organization).await;
        let replica = match &self.replica_uuid {
            Some(uuid) => Verdict::of(organization.get_replica(uuid).send().await, is_absent),
            None => Verdict::Unset,
        };
        Diagnosis { secret, user, replica }
    }

    async fn user(&self, organization: &Client) -> Verdict {
        let me = self.client.get_current_user();
        let Some(actor) = &self.client.options().actor else { return Verdict::Unset };
        match (actor, me.to_request()) {
            (Actor::Nobody, _) => Verdict::Unset,
            // An id that cannot be sent at all.
            (Actor::User { .. }, Err(error)) => Verdict::Wrong(error),
            (Actor::User { id, kind: None }, Ok(_)) => {
                Verdict::of(organization.get_user(id).send().await, is_absent)
            }
            // A linked account has no operation of its own. The secret is right, so a 401 is about the user.
            (Actor::User { kind: Some(_), .. }, Ok(_)) => {
                Verdict::of(me.send().await, |error| error.is_unauthorized() || is_absent(error))
            }
        }
    }
}

/// Whether an error says that there is no such thing, or that nothing can have such an id.
fn is_absent(error: &Error) -> bool {
    error.is_not_found() || error.is_bad_request()
}

impl Verdict {
    fn of<T>(result: Result<T, Error>, is_wrong: impl FnOnce(&Error) -> bool) -> Self {
        match result {
            Ok(_) => Self::Right,
            // Whatever is wrong with what came: it came.
            Err(error) if error.kind() == ErrorKind::Decode => Self::Right,
            Err(error)
                if matches!(error.kind(), ErrorKind::InvalidRequest | ErrorKind::Credential)
                    || is_wrong(&error) =>
            {
                Self::Wrong(error)
            }
            Err(error) => Self::Unknown(error),
        }
    }

    /// Returns why it is wrong or unknown.
    pub fn error(&self) -> Option<&Error> {
        match self {
            Self::Wrong(error) | Self::Unknown(error) => Some(error),
            Self::Right | Self::Unset | Self::NotChecked => None,
        }
    }
}

impl Diagnosis {
    /// Reports whether nothing is wrong or unknown.
    pub fn is_right(&self) -> bool {
        [&self.secret, &self.user, &self.replica].iter().all(|verdict| verdict.error().is_none())
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Right => f.write_str("right"),
            Self::Wrong(error) => write!(f, "wrong: {error}"),
            Self::Unknown(error) => write!(f, "unknown: {error}"),
            Self::Unset => f.write_str("not set"),
            Self::NotChecked => f.write_str("not checked"),
        }
    }
}

impl fmt::Display for Diagnosis {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { secret, user, replica } = self;
        write!(f, "secret: {secret}\nuser: {user}\nreplica: {replica}")
    }
}
