use std::time::Duration;

use tokio::time::{Instant, sleep_until, timeout_at};

use super::context::Context;
use super::later;
use super::wait_policy::WaitPolicy;
use crate::client::Client;
use crate::error::Error;
use crate::types::{KnowledgeBaseEntry, KnowledgeBaseEntryError, KnowledgeBaseEntryStatus};

const OPERATION: &str = "wait_for_knowledge_base_entry";

/// How long the last poll may take beyond the deadline.
const LAST_POLL: Duration = Duration::from_secs(5);

/// A call that waits until a replica can use an entry of its knowledge base.
///
/// It polls the entry ([`get_knowledge_base_entry`](Client::get_knowledge_base_entry)) as its [`WaitPolicy`] says. It
/// continues after statuses that this crate does not know, and after polls that fail with a
/// [retryable error](Error::is_retryable).
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

    /// Sets how long to wait, how often to poll, and for which status. [`timeout`](Self::timeout) applies to each poll, and
    /// [`WaitPolicy::timeout`] to the wait.
    pub fn policy(mut self, policy: WaitPolicy) -> Self {
        self.policy = policy;
        self
    }

    /// Waits, and returns the entry.
    ///
    /// Dropping the future stops waiting.
    ///
    /// # Errors
    ///
    /// - [`ErrorKind::Processing`](crate::ErrorKind::Processing): the entry is `UNPROCESSABLE`, which is final, or it has
    ///   failed and stayed so for [`WaitPolicy::failed_after`]. The message has the error of the entry.
    /// - [`ErrorKind::Timeout`](crate::ErrorKind::Timeout): the deadline has passed. The message has the last status
    ///   and the error of the entry; the source is the error of the last poll, if it failed. You can wait again.
    /// - Any other [`Error`] of a poll that is not retryable, such as 401 and 404.
    pub async fn send(self) -> Result<KnowledgeBaseEntry, Error> {
        wait(&self.context, &self.replica_uuid, self.id, &self.policy, None).await
    }
}

/// Waits as the policy says, but no longer than `timeout`: a deadline, and the duration it was set as.
pub(super) async fn wait(
    context: &Context,
    replica_uuid: &str,
    id: i64,
    policy: &WaitPolicy,
    timeout: Option<(Instant, Duration)>,
) -> Result<KnowledgeBaseEntry, Error> {
    let options = context.options.of_reading();
    let own = (later(Instant::now(), policy.timeout), policy.timeout);
    let (deadline, limit) = timeout.filter(|(deadline, _)| *deadline < own.0).unwrap_or(own);
    let mut last = Last::default();
    for polls in 1u32.. {
        let until = deadline.max(Instant::now() + LAST_POLL);
        let call = context.client.get_knowledge_base_entry(replica_uuid, id).options(options.clone());
        match timeout_at(until, call.send()).await {
            Ok(Ok(entry)) => {
                if last.update(&entry) {
                    policy.notify(&entry);
                }
                if policy.until.is_reached(&entry.status) {
                    return Ok(entry);
                }
                if entry.status == KnowledgeBaseEntryStatus::Unprocessable {
                    return Err(unprocessable(id, entry.error.unwrap_or_default()));
                }
                if has_failed(&entry) && last.unchanged() >= policy.failed_after {
                    return Err(last.failed(id, policy.failed_after));
                }
            }
            Ok(Err(error)) if error.is_retryable() => last.failure = Some(error),
            Ok(Err(error)) => return Err(error),
            Err(_) => last.failure = Some(Error::too_late("no response in time")),
        }
        let now = Instant::now();
        if now >= deadline {
            break;
        }
        let retry_after = last.failure.as_ref().and_then(Error::retry_after).unwrap_or_default();
        sleep_until(later(now, policy.delay(polls).max(retry_after)).min(deadline)).await;
    }
    Err(last.too_late(id, policy, limit))
}

fn unprocessable(id: i64, error: KnowledgeBaseEntryError) -> Error {
    let reason = error.message.unwrap_or_else(|| "the server gives no reason".to_owned());
    let message = format!("the server cannot process knowledge base entry {id}: {reason}");
    Error::processing(message, error.fingerprint).with_operation(OPERATION)
}

/// Reports whether the processing of an entry has failed, but not for good. The API has the status `SYNC_ERROR`, although
/// the documentation does not list it.
fn has_failed(entry: &KnowledgeBaseEntry) -> bool {
    let has_text = |error: &KnowledgeBaseEntryError| error.message.is_some() || error.fingerprint.is_some();
    entry.error.as_ref().is_some_and(has_text) || entry.status.as_str() == "SYNC_ERROR"
}

/// The results of the last polls.
#[derive(Default)]
struct Last {
    status: Option<KnowledgeBaseEntryStatus>,
    error: Option<KnowledgeBaseEntryError>,
    updated_at: String,
    /// The time since which the entry has not changed.
    since: Option<Instant>,
    failure: Option<Error>,
}

impl Last {
    /// Records an entry, and reports whether its status or error has changed.
    fn update(&mut self, entry: &KnowledgeBaseEntry) -> bool {
        let changed = self.status.as_ref() != Some(&entry.status) || self.error != entry.error;
        let since = self.since.filter(|_| !changed && self.updated_at == entry.updated_at);
        *self = Self {
            status: Some(entry.status.clone()),
            error: entry.error.clone(),
            updated_at: entry.updated_at.clone(),
            since: Some(since.unwrap_or_else(Instant::now)),
            failure: None,
        };
        changed
    }

    fn unchanged(&self) -> Duration {
        self.since.map_or(Duration::ZERO, |since| since.elapsed())
    }

    /// Describes the last status and error.
    fn state(&self) -> String {
        let status = self.status.as_ref().map(|status| format!("; its status is {status}"));
        let error = self.error.clone().map(|error| {
            let text = error.message.or(error.fingerprint).unwrap_or_else(|| "no text".to_owned());
            format!(", its error is: {text}")
        });
        [status, error].into_iter().flatten().collect()
    }

    fn failed(self, id: i64, limit: Duration) -> Error {
        let state = self.state();
        let message =
            format!("knowledge base entry {id} has failed, and has not changed for {limit:?}{state}");
        let note = "process it again with `reprocess_knowledge_base_entry`, or delete it";
        let fingerprint = self.error.and_then(|error| error.fingerprint);
        Error::processing(message, fingerprint).with_operation(OPERATION).with_note(Some(note.to_owned()))
    }

    fn too_late(self, id: i64, policy: &WaitPolicy, limit: Duration) -> Error {
        let goal = policy.until.name();
        let mut message = format!("knowledge base entry {id} is not {goal} after {limit:?}{}", self.state());
        match self.failure {
            Some(failure) => {
                message.push_str("; the last poll failed");
                Error::too_late(message).with_operation(OPERATION).with_source(failure)
            }
            None => Error::too_late(message).with_operation(OPERATION),
        }
    }
}
