//! Validated replies, and the responses that they produce.

use hyper::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderName, HeaderValue, TRANSFER_ENCODING};
use hyper::{HeaderMap, StatusCode, body::Bytes};

use crate::dialect::RequestId;
use crate::operation::Operation;
use crate::outgoing::Step;
use crate::prefer;
use crate::reply::{Content, Reply};
use crate::respond::{has_body, reason};
use crate::response::Response;

/// A reply that has been checked, with its parsed status and headers.
#[derive(Clone, Debug)]
pub(crate) struct Script {
    reply: Reply,
    status: StatusCode,
    headers: HeaderMap,
}

impl Script {
    /// Checks a reply when it is added, so that the test that adds it sees the error.
    ///
    /// # Errors
    ///
    /// Returns a message if the status, a header or the example is invalid.
    pub(crate) fn new(reply: Reply, operation: &Operation) -> Result<Self, String> {
        let status = prefer::status(reply.status)
            .ok_or_else(|| format!("the status {} is not from 200 to 599", reply.status))?;
        let mut headers = HeaderMap::new();
        for (name, value) in &reply.headers {
            let header = HeaderName::from_bytes(name.as_bytes());
            let header = header.map_err(|_| format!("`{name}` is not a valid header name"))?;
            if [CONTENT_LENGTH, TRANSFER_ENCODING].contains(&header) {
                return Err(format!("the header {name} cannot be set: the server sets it"));
            }
            let value = HeaderValue::from_str(value)
                .map_err(|_| format!("the value of the header {name} is invalid"))?;
            headers.append(header, value);
        }
        if let Content::Example(name) = &reply.content {
            let found = operation.responses.documented(status, Some(name), &HeaderMap::new())?;
            found.ok_or_else(|| format!("the status {} is not documented", reply.status))?;
        }
        Ok(Self { reply, status, headers })
    }

    pub(crate) fn is_unvalidated(&self) -> bool {
        self.reply.unvalidated
    }

    /// Returns the response to a request.
    pub(crate) fn response(self, operation: &Operation, headers: &HeaderMap, id: RequestId) -> Response {
        let status = self.status;
        let mut response = match self.reply.content {
            Content::Documented => documented(operation, status, None, headers, id),
            Content::Example(name) => documented(operation, status, Some(&name), headers, id),
            Content::Json(value) => Response::json(status, &value),
            Content::Bytes(body) => Response { status, body, ..Response::default() },
            Content::Raw => Response { is_raw: true, ..Response::default() },
        };
        if !has_body(status) {
            response.body = Bytes::new();
            response.headers.remove(CONTENT_TYPE);
        }
        for name in self.headers.keys() {
            response.headers.remove(name);
        }
        response.headers.extend(self.headers);
        response.steps = self.reply.steps;
        if let Some((size, pause)) = self.reply.drip {
            let body = std::mem::take(&mut response.body);
            let chunks = body.chunks(size).map(|chunk| Step::Chunk(body.slice_ref(chunk)));
            let drip = chunks.flat_map(|chunk| [Step::Pause(pause), chunk]).skip(1);
            response.steps = drip.chain(response.steps).collect();
        }
        response.declared_length = self.reply.declared_length;
        response.delay = self.reply.delay;
        response
    }
}

fn documented(
    operation: &Operation,
    status: StatusCode,
    example: Option<&str>,
    headers: &HeaderMap,
    id: RequestId,
) -> Response {
    // `Accept` may choose a media type without the example.
    let found = operation.responses.documented(status, example, headers);
    match found.or_else(|_| operation.responses.documented(status, example, &HeaderMap::new())) {
        Ok(Some(response)) => response.complete_error(id, example.is_some()),
        _ if status.is_client_error() || status.is_server_error() => {
            Response::error(status, reason(status), id)
        }
        _ => Response { status, ..Response::default() },
    }
}
