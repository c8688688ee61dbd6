//! Replies that can be sent, and the answers made of them.

use hyper::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderName, HeaderValue, TRANSFER_ENCODING};
use hyper::{HeaderMap, StatusCode, body::Bytes};

use crate::answer::Answer;
use crate::dialect::RequestId;
use crate::operation::Operation;
use crate::outgoing::Step;
use crate::prefer;
use crate::reply::{Content, Reply};
use crate::respond::{has_body, reason};

/// A reply that can be sent.
#[derive(Clone, Debug)]
pub(crate) struct Script {
    reply: Reply,
    status: StatusCode,
    headers: HeaderMap,
}

impl Script {
    /// Finds what would keep a reply from being sent, while its author is still there to see it.
    pub(crate) fn new(reply: Reply, operation: &Operation) -> Result<Self, String> {
        let status = prefer::status(reply.status)
            .ok_or_else(|| format!("{} is not a status from 200 to 599", reply.status))?;
        let mut headers = HeaderMap::new();
        for (name, value) in &reply.headers {
            let header = HeaderName::from_bytes(name.as_bytes());
            let header = header.map_err(|_| format!("`{name}` is not the name of a header"))?;
            if [CONTENT_LENGTH, TRANSFER_ENCODING].contains(&header) {
                return Err(format!("the server sets the header {name} itself"));
            }
            let value =
                HeaderValue::from_str(value).map_err(|_| format!("not a value for the header {name}"))?;
            headers.append(header, value);
        }
        if let Content::Example(name) = &reply.content {
            let found = operation.responses.documented(status, Some(name), &HeaderMap::new())?;
            found.ok_or_else(|| format!("{} is not documented", reply.status))?;
        }
        Ok(Self { reply, status, headers })
    }

    pub(crate) fn is_unvalidated(&self) -> bool {
        self.reply.unvalidated
    }

    pub(crate) fn answer(self, operation: &Operation, headers: &HeaderMap, id: RequestId) -> Answer {
        let status = self.status;
        let mut answer = match self.reply.content {
            Content::Documented => documented(operation, status, None, headers, id),
            Content::Example(name) => documented(operation, status, Some(&name), headers, id),
            Content::Json(value) => Answer::json(status, &value),
            Content::Bytes(body) => Answer { status, body, ..Answer::default() },
            Content::Raw => Answer { is_raw: true, ..Answer::default() },
        };
        if !has_body(status) {
            answer.body = Bytes::new();
            answer.headers.remove(CONTENT_TYPE);
        }
        for name in self.headers.keys() {
            answer.headers.remove(name);
        }
        answer.headers.extend(self.headers);
        answer.steps = self.reply.steps;
        if let Some((size, pause)) = self.reply.drip {
            let body = std::mem::take(&mut answer.body);
            let chunks = body.chunks(size).map(|chunk| Step::Chunk(body.slice_ref(chunk)));
            let drip = chunks.flat_map(|chunk| [Step::Pause(pause), chunk]).skip(1);
            answer.steps = drip.chain(answer.steps).collect();
        }
        answer.declared_length = self.reply.declared_length;
        answer.delay = self.reply.delay;
        answer
    }
}

fn documented(
    operation: &Operation,
    status: StatusCode,
    example: Option<&str>,
    headers: &HeaderMap,
    id: RequestId,
) -> Answer {
    // `Accept` may lead to a media type that lacks the example.
    let found = operation.responses.documented(status, example, headers);
    match found.or_else(|_| operation.responses.documented(status, example, &HeaderMap::new())) {
        Ok(Some(answer)) => answer.of_request(id, example.is_some()),
        _ if status.is_client_error() || status.is_server_error() => {
            Answer::error(status, reason(status), id)
        }
        _ => Answer { status, ..Answer::default() },
    }
}
