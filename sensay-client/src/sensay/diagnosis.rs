use std::fmt;

use crate::client::Client;
use crate::error::{Error, ErrorKind};
use crate::options::Actor;

/// A call that finds out whether the secret, the user or the replica is wrong. [`Client::diagnose`] creates it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct Diagnose {
    client: Client,
    replica_uuid: Option<String>,
}

/// The verdicts of [`Client::diagnose`]. `Display` writes one line for each.
#[derive(Debug)]
#[non_exhaustive]
pub struct Diagnosis {
    /// The secret of the organization.
    pub secret: Verdict,
    /// The user that the client acts as.
    pub user: Verdict,
    /// The replica that [`Diagnose::replica`] sets.
    pub replica: Verdict,
}

/// The verdict on the secret, the user or the replica of a client.
#[derive(Debug)]
#[non_exhaustive]
pub enum Verdict {
    /// The API accepts it.
    Right,
    /// The API does not accept it, or it cannot be sent.
    Wrong(Error),
    /// The request that checks it failed for another reason.
    Unknown(Error),
    /// It is not set.
    Unset,
    /// It was not checked, because a check before it failed.
    NotChecked,
}

impl Client {
    /// Finds out whether the secret, the user or the replica is wrong, after a 401 or 404 that does not say.
    ///
    /// It checks the secret by listing replicas, then the user that this client acts as, and then the replica that
    /// [`Diagnose::replica`] sets.
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
    /// Sets a replica to check.
    pub fn replica(mut self, replica_uuid: impl Into<String>) -> Self {
        self.replica_uuid = Some(replica_uuid.into());
        self
    }

    /// Sends the requests and returns the verdicts.
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
            // The id cannot be sent.
            (Actor::User { .. }, Err(error)) => Verdict::Wrong(error),
            (Actor::User { id, kind: None }, Ok(_)) => {
                Verdict::of(organization.get_user(id).send().await, is_absent)
            }
            // No operation gets a user by a linked account. The secret is right, so a 401 is about the user.
            (Actor::User { kind: Some(_), .. }, Ok(_)) => {
                Verdict::of(me.send().await, |error| error.is_unauthorized() || is_absent(error))
            }
        }
    }
}

/// Reports whether an error says that the id does not exist or is invalid.
fn is_absent(error: &Error) -> bool {
    error.is_not_found() || error.is_bad_request()
}

impl Verdict {
    fn of<T>(result: Result<T, Error>, is_wrong: impl FnOnce(&Error) -> bool) -> Self {
        match result {
            Ok(_) => Self::Right,
            // A success that cannot be decoded is still a success.
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

    /// Returns the error of a verdict that is wrong or unknown.
    pub fn error(&self) -> Option<&Error> {
        match self {
            Self::Wrong(error) | Self::Unknown(error) => Some(error),
            Self::Right | Self::Unset | Self::NotChecked => None,
        }
    }
}

impl Diagnosis {
    /// Reports whether no verdict is wrong or unknown.
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
