use super::begun::Entry;
use super::context::{Context, UPLOAD};
use crate::error::Error;
use crate::types::{EnqueuedKnowledgeBaseEntry, KnowledgeBaseResult};

/// Makes the entry that the file is for.
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
    begun(response.into_value().results)
        // The body stays out: a signed address may stand in it.
        .map_err(|error| error.of(UPLOAD).with_response(status, headers, bytes::Bytes::new()))
}

/// The result with an address to send the file to. There should be one result; should there be more, it is among them.
fn begun(results: Vec<KnowledgeBaseResult>) -> Result<Entry, Error> {
    let count = results.len();
    let mut refused = None;
    let mut without_address = None;
    for result in results {
        match result {
            KnowledgeBaseResult::Enqueued(EnqueuedKnowledgeBaseEntry {
                knowledge_base_id: id,
                signed_url: Some(signed_url),
                ..
            }) => return Ok(Entry::new(id, signed_url)),
            KnowledgeBaseResult::Enqueued(entry) => without_address = Some(entry.knowledge_base_id),
            KnowledgeBaseResult::Refused(entry) => refused = refused.or(Some(entry.error)),
            KnowledgeBaseResult::Unknown(_) => {}
        }
    }
    Err(match (refused, without_address) {
        (Some(refused), _) => Error::processing(format!("the entry was refused: {refused}"), None),
        (None, Some(id)) => Error::undocumented(format!(
            "knowledge base entry {id} was made without an address to send the file to"
        )),
        (None, None) => Error::undocumented(format!("there is no entry among the {count} results")),
    })
}
