//! The storage of a server, which signed URLs point to.

use std::sync::Arc;

use hyper::body::Incoming;
use hyper::header::CONTENT_TYPE;
use hyper::http::request::Parts;
use hyper::{Method, StatusCode};

use crate::dialect::RequestId;
use crate::error_response::ErrorResponse;
use crate::operation::Operation;
use crate::record;
use crate::response::Response;
use crate::service::Service;
use crate::state::{self, StoredFile};
use crate::stubs::Stage;

/// The operation name of an upload to a signed URL, which is not an operation of the API.
const PUT_SIGNED: &str = "put_signed";

/// The storage of a server, which files are uploaded to with signed URLs.
///
/// Uploads are scripted, expected and recorded as requests of an operation `put_signed`.
#[derive(Clone, Debug)]
pub struct Storage(pub(crate) Arc<Service>);

impl Storage {
    /// Returns a signed URL that a file of this name can be uploaded to with PUT, to use in scripted replies.
    ///
    /// A server with state returns signed URLs from `create_knowledge_base_entries`.
    pub fn signed_url(&self, name: &str) -> String {
        state::signed_url(&self.0.url, state::UNATTACHED, 0, name)
    }

    /// Returns the uploaded files in the order they arrived. Beyond 256 MiB, the storage
    /// drops the oldest files.
    pub fn files(&self) -> Vec<Arc<StoredFile>> {
        self.0.state.files()
    }
}

/// Returns the operation that scripts and expectations use for uploads.
pub(crate) fn operation() -> Operation {
    Operation::undocumented(PUT_SIGNED, Method::PUT, state::STORAGE_PATH)
}

/// Handles a request to the storage; `path` is what follows [`state::STORAGE_PATH`].
pub(crate) async fn handle(
    service: &Service,
    path: &str,
    head: &Parts,
    incoming: Incoming,
    id: RequestId,
) -> Result<Response, ErrorResponse> {
    if head.method != Method::PUT {
        return Err(ErrorResponse::method_not_allowed(&head.method, state::STORAGE_PATH, "PUT"));
    }
    let received = service.receive(incoming).await;
    let body = received.as_ref().cloned().unwrap_or_default();
    let recorded = || service.recorder.redact(Some(PUT_SIGNED.to_owned()), head, body.clone());
    service.record(recorded);
    let (index, operation) = service.storage();
    let scripted = |stage| {
        let script = service.stubs.next(index, recorded, stage)?;
        Some(script.response(operation, &head.headers, id))
    };
    if let Some(response) = scripted(Stage::Unvalidated) {
        return Ok(response);
    }
    let content = received?;
    if head.headers.contains_key("x-organization-secret") {
        let message =
            "header/X-ORGANIZATION-SECRET: do not send the secret to the storage, which is another service";
        return Err(ErrorResponse::bad_request(message.to_owned()));
    }
    if let Some(response) = scripted(Stage::Valid) {
        return Ok(response);
    }
    let query = record::query(head.uri.query().unwrap_or_default());
    let token = query.iter().find(|(name, _)| name == "token").map(|(_, value)| value.as_str());
    let content_type = head.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    service.state.store(path, token.unwrap_or_default(), content_type.map(str::to_owned), content)?;
    Ok(Response { status: StatusCode::OK, ..Response::default() })
}
