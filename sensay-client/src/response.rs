use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;

use crate::error::Error;
use crate::json;

/// A success of a call: its value, with status and headers.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Response<T> {
    /// The value.
    pub value: T,
    pub(crate) meta: Meta,
}

/// What a response says beside its value.
#[derive(Clone, Debug)]
pub(crate) struct Meta {
    pub(crate) operation: &'static str,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) attempts: u32,
}

/// Gives a type that has a [`Meta`] the methods that read it.
macro_rules! meta_methods {
    ([$($generic:tt)*] $name:ty) => {
        impl $($generic)* $name {
            /// Returns the id of the operation that was called.
            pub fn operation(&self) -> &'static str {
                self.meta.operation
            }

            /// Returns the status.
            pub fn status(&self) -> ::http::StatusCode {
                self.meta.status
            }

            /// Returns the headers.
            pub fn headers(&self) -> &::http::HeaderMap {
                &self.meta.headers
            }

            /// Returns the server's id of the request, if it sent one: name it to the support.
            pub fn request_id(&self) -> Option<&str> {
                crate::response::request_id(&self.meta.headers)
            }

            /// Returns the number of attempts: 1 without a retry.
            pub fn attempts(&self) -> u32 {
                self.meta.attempts
            }
        }
    };
}

meta_methods! { [<T>] Response<T> }

impl<T> Response<T> {
    /// Returns the value alone.
    pub fn into_value(self) -> T {
        self.value
    }

    /// Replaces the value.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Response<U> {
        Response { value: change(self.value), meta: self.meta }
    }
}

/// A value that a success can be read as: JSON, or a result with a variant for each status.
pub trait Read: Sized {
    /// Reads a success.
    #[doc(hidden)]
    fn read(success: &Success) -> Result<Self, Error>;
}

impl<T: DeserializeOwned> Read for T {
    fn read(success: &Success) -> Result<Self, Error> {
        success.json()
    }
}

/// A complete success that has not been read yet.
#[derive(Debug)]
pub struct Success {
    pub(crate) meta: Meta,
    pub(crate) body: Bytes,
}

impl Success {
    /// Returns the status as a number, for a `match`.
    pub(crate) fn status(&self) -> u16 {
        self.meta.status.as_u16()
    }

    /// Reads the body as JSON. An empty body is read as null where that fits, and what a server sends anyway is
    /// ignored where the value has no content.
    pub(crate) fn json<T: DeserializeOwned>(&self) -> Result<T, Error> {
        let empty = self.body.is_empty() || size_of::<T>() == 0;
        match empty.then(|| serde_json::from_value(serde_json::Value::Null)) {
            Some(Ok(value)) => Ok(value),
            _ => json::from_slice(&self.body).map_err(|failure| self.undecodable(failure)),
        }
    }

    /// The error for a status that the document does not have.
    pub(crate) fn undocumented(&self) -> Error {
        let Meta { operation, status, headers, attempts } = self.meta.clone();
        let message = "the document has no such success";
        Error::decode(status, headers, self.body.clone(), message, None).of(operation).after(attempts)
    }

    fn undecodable(&self, failure: json::Failure) -> Error {
        let Meta { operation, status, headers, attempts } = self.meta.clone();
        let message = failure.message(&headers, &self.body);
        let error = Error::decode(status, headers, self.body.clone(), message, Some(failure.source));
        error.of(operation).after(attempts)
    }
}

/// Returns the id of a request. No header is documented; these two are sent by the server's platform.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    ["x-request-id", "x-vercel-id"].iter().find_map(|name| headers.get(*name)?.to_str().ok())
}
