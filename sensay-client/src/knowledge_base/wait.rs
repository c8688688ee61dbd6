use std::time::Duration;

use tokio::time::{Instant, sleep_until, timeout_at};

use super::context::Context;
use super::later;
use super::wait_policy::WaitPolicy;
use crate::client::Client;
use crate::error::Error;
use crate::types::{KnowledgeBaseEntry, KnowledgeBaseEntryError, KnowledgeBaseEntryStatus};

const OPERATION: &str = "wait_for_knowledge_base_entry";

/// How long the last look may take beyond the deadline.
const LAST_LOOK: Duration = Duration::from_secs(5);

/// Waits until a replica can use an entry of its knowledge base.
///
/// It looks at the entry ([`get_knowledge_base_entry`](Client::get_knowledge_base_entry)) again and again, as its
/// [`WaitPolicy`] says. Statuses that this crate does not know are waited through, and so are looks that fail in a way
/// that may pass ([`Error::is_retryable`]).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct WaitForEntry {
    context: Context,
    replica_uuid: String,
    id: i64,
    policy: WaitPolicy,
}

super::context::context_methods! { WaitForEntry }

impl WaitForEntry {
    pub(super) fn new(client: &Client, replica_uuid: String, id: i64) -> Self {
        Self { context: Context::new(client), replica_uuid, id, policy: WaitPolicy::new() }
    }

    /// How long to wait, how often to look, and for what. [`timeout`](Self::timeout) is for each look alone.
    pub fn policy(mut self, policy: WaitPolicy) -> Self {
        self.policy = policy;
        self
    }

    /// Waits.
    ///
    /// Dropping the future gives it up.
    ///
    /// # Errors
    ///
    /// - [`ErrorKind::Processing`](crate::ErrorKind::Processing): the entry is `UNPROCESSABLE`, which is final. The
    ///   message has what the entry says of it.
    /// - [`ErrorKind::Timeout`](crate::ErrorKind::Timeout): the deadline has passed. The message has the last status,
    ///   and the error that the entry carries; the source is the failure of the last look, if it failed. Waiting can
    ///   be taken up again.
    /// - Any [`Error`] of a look that waiting does not mend, such as 401 and 404.
    pub async fn send(self) -> Result<KnowledgeBaseEntry, Error> {
        wait(&self.context, &self.replica_uuid, self.id, &self.policy, None).await
    }
}

/// Waits as the policy says, but no longer than `end`, if there is one: a point in time, and the timeout it came from.
pub(super) async fn wait(
    context: &Context,
    replica_uuid: &str,
    id: i64,
    policy: &WaitPolicy,
    end: Option<(Instant, Duration)>,
) -> Result<KnowledgeBaseEntry, Error> {
    let options = context.options.of_reading();
    let own = (later(Instant::now(), policy.deadline), policy.deadline);
    let (deadline, limit) = end.filter(|(end, _)| *end < own.0).unwrap_or(own);
    let mut last = Last::default();
    for looks in 1u32.. {
        let until = deadline.max(Instant::now() + LAST_LOOK);
        let call = context.client.get_knowledge_base_entry(replica_uuid, id).options(options.clone());
        match timeout_at(until, call.send()).await {
            Ok(Ok(entry)) => {
                if last.see(&entry) {
                    policy.tell(&entry);
                }
                if policy.until.is_reached(&entry.status) {
                    return Ok(entry);
                }
                if entry.status == KnowledgeBaseEntryStatus::Unprocessable {
                    return Err(unprocessable(id, entry.error.unwrap_or_default()));
                }
            }
            Ok(Err(error)) if error.is_retryable() => last.failure = Some(error),
            Ok(Err(error)) => return Err(error),
            Err(_) => last.failure = Some(Error::too_late("the look was not answered")),
        }
        let now = Instant::now();
        if now >= deadline {
            break;
        }
        let asked = last.failure.as_ref().and_then(Error::retry_after).unwrap_or_default();
        sleep_until(later(now, policy.delay(looks).max(asked)).min(deadline)).await;
    }
    Err(last.too_late(id, policy, limit))
}

fn unprocessable(id: i64, error: KnowledgeBaseEntryError) -> Error {
    let because = error.message.unwrap_or_else(|| "the server does not say why".to_owned());
    let message = format!("knowledge base entry {id} cannot be processed: {because}");
    Error::processing(message, error.fingerprint).of(OPERATION)
}

/// What the last looks brought.
#[derive(Default)]
struct Last {
    status: Option<KnowledgeBaseEntryStatus>,
    error: Option<KnowledgeBaseEntryError>,
    failure: Option<Error>,
}

impl Last {
    /// Takes in an entry, and says whether it is news.
    fn see(&mut self, entry: &KnowledgeBaseEntry) -> bool {
        let news = self.status.as_ref() != Some(&entry.status) || self.error != entry.error;
        *self = Self { status: Some(entry.status.clone()), error: entry.error.clone(), failure: None };
        news
    }

    fn too_late(self, id: i64, policy: &WaitPolicy, limit: Duration) -> Error {
        let Self { status, error, failure } = self;
        let goal = policy.until.name();
        let mut message = format!("knowledge base entry {id} is not {goal} after {limit:?}");
        if let Some(status) = status {
            message.push_str(&format!("; its status is {status}"));
        }
        if let Some(error) = error {
            let text = error.message.or(error.fingerprint).unwrap_or_else(|| "no text".to_owned());
            message.push_str(&format!(", with the error: {text}"));
        }
        match failure {
            Some(failure) => {
                message.push_str("; the last look failed");
                Error::too_late(message).of(OPERATION).because(failure)
            }
            None => Error::too_late(message).of(OPERATION),
        }
    }
}
