use http::{HeaderMap, StatusCode};

use crate::operation::Operation;

/// What a call gives when more than the value is asked for.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Response<T> {
    /// The value.
    pub value: T,
    pub(crate) meta: Meta,
}

/// What came with a value.
#[derive(Clone, Debug)]
pub(crate) struct Meta {
    pub(crate) operation: &'static str,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) attempts: u32,
}

impl<T> Response<T> {
    /// The operation that was called.
    pub fn operation(&self) -> &'static str {
        self.meta.operation
    }

    /// The status.
    pub fn status(&self) -> StatusCode {
        self.meta.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.meta.headers
    }

    /// The server's id of the request, if it sent one: what to tell the support.
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.meta.headers)
    }

    /// How often the request was sent, 1 without a retry.
    pub fn attempts(&self) -> u32 {
        self.meta.attempts
    }

    /// The version of the API that answered, as its header says.
    pub fn api_version(&self) -> Option<&str> {
        self.meta.headers.get("x-api-version")?.to_str().ok()
    }

    /// The value alone.
    pub fn into_value(self) -> T {
        self.value
    }

    /// Another value with the same response.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Response<U> {
        Response { value: change(self.value), meta: self.meta }
    }
}

/// The id of a request as a header has it. No header is documented; these two are what the server's platform sends.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    ["x-request-id", "x-vercel-id"].iter().find_map(|name| headers.get(*name)?.to_str().ok())
}

impl Operation {
    /// The name in errors and logs of a request that is no operation of the document.
    pub(crate) const UNDOCUMENTED: &'static str = "request";
}
