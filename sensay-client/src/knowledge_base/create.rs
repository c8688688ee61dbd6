use super::begun::Entry;
use super::context::{Context, UPLOAD};
use crate::error::Error;
use crate::types::{EnqueuedKnowledgeBaseEntry, KnowledgeBaseResult};

/// Creates the entry of the file.
pub(super) async fn create(
    context: &Context,
    replica_uuid: &str,
    title: Option<&str>,
    name: &str,
) -> Result<Entry, Error> {
    let mut call = context.client.create_knowledge_base_entries(replica_uuid).filename(name);
    if let Some(title) = title {
        call = call.title(title);
    }
    let response = call.options(context.options.clone()).send_with_response().await?;
    let (status, headers) = (response.status(), response.headers().clone());
    find_entry(response.into_value().results)
        // The error has no body, because the body may contain a signed address.
        .map_err(|error| error.with_operation(UPLOAD).with_response(status, headers, bytes::Bytes::new()))
}

/// Returns the entry of the result that has a signed address. One result is expected; the server may send more.
fn find_entry(results: Vec<KnowledgeBaseResult>) -> Result<Entry, Error> {
    let count = results.len();
    let mut rejected = None;
    let mut without_address = None;
    for result in results {
        match result {
            KnowledgeBaseResult::Enqueued(EnqueuedKnowledgeBaseEntry {
                knowledge_base_id: id,
                signed_url: Some(signed_url),
                ..
            }) => return Ok(Entry::new(id, signed_url)),
            KnowledgeBaseResult::Enqueued(entry) => without_address = Some(entry.knowledge_base_id),
            KnowledgeBaseResult::Rejected(entry) => rejected = rejected.or(Some(entry.error)),
            KnowledgeBaseResult::Unknown(_) => {}
        }
    }
    Err(match (rejected, without_address) {
        (Some(reason), _) => Error::processing(format!("the server rejected the entry: {reason}"), None),
        (None, Some(id)) => {
            Error::undocumented("the entry has no signed address to send the file to").with_entry(Some(id))
        }
        (None, None) => Error::undocumented(format!("none of the {count} results has an entry")),
    })
}
