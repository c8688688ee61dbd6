//! The storage of a server: where signed addresses lead.

use std::sync::Arc;

use hyper::body::Incoming;
use hyper::header::CONTENT_TYPE;
use hyper::http::request::Parts;
use hyper::{Method, StatusCode};

use crate::answer::Answer;
use crate::dialect::RequestId;
use crate::operation::Operation;
use crate::record;
use crate::refusal::Refusal;
use crate::service::Service;
use crate::state::{self, StoredFile};
use crate::stubs::Stage;

/// What the sending of a file to a signed address is called, which is no operation of the API.
const PUT_SIGNED: &str = "put_signed";

/// The storage of a server, which takes the files that a signed address was given for.
///
/// A server scripts, expects and records what is sent here as an operation that is called `put_signed`.
#[derive(Clone, Debug)]
pub struct Storage(pub(crate) Arc<Service>);

impl Storage {
    /// Returns an address that takes a file of this name with one PUT, for replies of one's own.
    ///
    /// With state, `create_knowledge_base_entries` returns such an address by itself.
    pub fn signed_url(&self, name: &str) -> String {
        state::signed_url(&self.0.url, state::LOOSE, 0, name)
    }

    /// Returns the files so far, in the order in which they came. Beyond 256 MiB the oldest are forgotten.
    pub fn files(&self) -> Vec<Arc<StoredFile>> {
        self.0.state.files()
    }
}

/// What scripts and expectations take for an operation of the document.
pub(crate) fn operation() -> Operation {
    Operation::undocumented(PUT_SIGNED, Method::PUT, state::STORAGE_PATH)
}

/// Answers a request to the storage; `path` is what follows [`state::STORAGE_PATH`].
pub(crate) async fn answer(
    service: &Service,
    path: &str,
    head: &Parts,
    incoming: Incoming,
    id: RequestId,
) -> Result<Answer, Refusal> {
    if head.method != Method::PUT {
        return Err(Refusal::method_not_allowed(&head.method, state::STORAGE_PATH, "PUT"));
    }
    let received = service.receive(incoming).await;
    let body = received.as_ref().cloned().unwrap_or_default();
    let recorded = || service.recorder.request(Some(PUT_SIGNED.to_owned()), head, body.clone());
    service.record(recorded);
    let (index, operation) = service.storage();
    let scripted = |stage| {
        let script = service.stubs.next(index, recorded, stage)?;
        Some(script.answer(operation, &head.headers, id))
    };
    if let Some(answer) = scripted(Stage::Unvalidated) {
        return Ok(answer);
    }
    let content = received?;
    if head.headers.contains_key("x-organization-secret") {
        let message = "the storage belongs to another service: do not send it the organization secret";
        return Err(Refusal::bad_request(message.to_owned()));
    }
    if let Some(answer) = scripted(Stage::Valid) {
        return Ok(answer);
    }
    let query = record::query(head.uri.query().unwrap_or_default());
    let token = query.iter().find(|(name, _)| name == "token").map(|(_, value)| value.as_str());
    let content_type = head.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    service.state.store(path, token.unwrap_or_default(), content_type.map(str::to_owned), content)?;
    Ok(Answer { status: StatusCode::OK, ..Answer::default() })
}
