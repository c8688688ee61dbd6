use std::fmt;
use std::sync::LazyLock;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use memchr::memmem::Finder;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::credential::Secrets;
use crate::error::Error;
use crate::json;

/// A success of a call: its value, with status and headers.
#[derive(Clone)]
#[non_exhaustive]
pub struct Response<T> {
    /// The value.
    pub value: T,
    pub(crate) meta: Meta,
    pub(crate) body: Bytes,
}

/// Everything about a success except its value.
#[derive(Clone, Debug)]
pub(crate) struct Meta {
    pub(crate) operation: &'static str,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) attempts: u32,
}

/// Adds the methods that read a [`Meta`] to a type that has one.
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

            /// Returns the server's id of the request, if it sent one, to be named to Sensay's support.
            pub fn request_id(&self) -> Option<&str> {
                crate::request_id::request_id(&self.meta.headers)
            }

            /// Returns the number of attempts: 1 without a retry.
            pub fn attempts(&self) -> u32 {
                self.meta.attempts
            }
        }
    };
}

pub(crate) use meta_methods;

meta_methods! { [<T>] Response<T> }

impl<T> Response<T> {
    /// Returns the body as it came, with properties that the value has no field for.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// Returns the value alone.
    pub fn into_value(self) -> T {
        self.value
    }

    /// Replaces the value.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Response<U> {
        Response { value: change(self.value), meta: self.meta, body: self.body }
    }
}

/// A type that a success can be decoded as: any deserializable type, or an enum with a variant for each status.
pub trait Read: Sized {
    /// Decodes a success.
    #[doc(hidden)]
    fn read(success: &Success) -> Result<Self, Error>;
}

impl<T: DeserializeOwned> Read for T {
    fn read(success: &Success) -> Result<Self, Error> {
        success.json()
    }
}

/// A complete success that has not been decoded.
#[derive(Debug)]
pub struct Success {
    pub(crate) meta: Meta,
    pub(crate) body: Bytes,
    /// Whether the request only reads.
    pub(crate) only_reads: bool,
    /// The secrets of the request that came from providers.
    pub(crate) secrets: Secrets,
}

/// The properties of a body that report a failure.
#[derive(Deserialize)]
struct Verdict {
    success: bool,
    #[serde(rename = "error")]
    _error: String,
}

/// The property that reports a failure. Building the searcher takes longer than searching most bodies.
static ERROR: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new(b"\"error\""));

impl Success {
    /// Fails if the body reports a failure in spite of the status. This is the one exception to the rule that the status
    /// decides.
    pub(crate) fn check(&self) -> Result<(), Error> {
        // Few successes contain this text, so few are parsed twice.
        if ERROR.find(&self.body).is_none() {
            return Ok(());
        }
        match json::from_slice(&self.body) {
            Ok(Verdict { success: false, .. }) => {
                let Meta { operation, status, headers, attempts } = self.meta.clone();
                Err(Error::reported(status, headers, self.body.clone())
                    .with_operation(operation)
                    .with_attempts(attempts))
            }
            _ => Ok(()),
        }
    }

    /// Returns the status as a number, for a `match`.
    pub(crate) fn status(&self) -> u16 {
        self.meta.status.as_u16()
    }

    /// Decodes the body as JSON. An empty body is decoded as null or as an empty object, if the type allows it, and so is the
    /// text that an action is acknowledged with. For a type without content, the body is ignored.
    pub(crate) fn json<T: DeserializeOwned>(&self) -> Result<T, Error> {
        if self.body.trim_ascii().is_empty()
            && let Some(value) = of_nothing(self.stand_ins())
        {
            return Ok(value);
        }
        if size_of::<T>() == 0
            && let Some(value) = of_nothing(&["null"])
        {
            return Ok(value);
        }
        json::from_slice(&self.body).or_else(|failure| {
            let value = if self.is_acknowledgement() { of_nothing(&["{}"]) } else { None };
            value.ok_or_else(|| self.undecodable(failure))
        })
    }

    /// Returns the JSON texts that an empty body stands for.
    fn stand_ins(&self) -> &'static [&'static str] {
        // The request was carried out, so its empty response is not an error. The response to a read may have got lost.
        if matches!(self.status(), 204 | 205) || !self.only_reads { &["null", "{}"] } else { &["null"] }
    }

    /// Reports whether the body is a plain text after an action, such as `OK`, which adds nothing to the status. A page of
    /// HTML may come from a proxy, which has not passed the request on.
    fn is_acknowledgement(&self) -> bool {
        let is_plain = |text: &str| {
            let text = text.trim_start_matches('\u{FEFF}').trim();
            let is_binary = text.contains(|char: char| char.is_control() && !char.is_whitespace());
            !is_binary && text != "false" && !text.starts_with(['<', '{', '['])
        };
        !self.only_reads && std::str::from_utf8(&self.body).is_ok_and(is_plain)
    }

    /// Decodes a success whose status the document does not have, as the first of the documented ones that fits.
    pub(crate) fn undocumented<T>(&self, readings: &[&dyn Fn() -> Result<T, Error>]) -> Result<T, Error> {
        readings.iter().find_map(|read| read().ok()).ok_or_else(|| {
            let Meta { operation, status, headers, attempts } = self.meta.clone();
            let message =
                "the document has no success with this status, and the body fits none of the others";
            Error::decode(status, headers, self.body.clone(), message, None)
                .with_operation(operation)
                .with_attempts(attempts)
        })
    }

    fn undecodable(&self, failure: json::Failure) -> Error {
        let Meta { operation, status, headers, attempts } = self.meta.clone();
        let message = failure.message(&headers, &self.body);
        let error = Error::decode(status, headers, self.body.clone(), message, Some(failure.source));
        error.with_operation(operation).with_attempts(attempts)
    }
}

/// Decodes the first of these texts that a type can be decoded from.
fn of_nothing<T: DeserializeOwned>(texts: &[&str]) -> Option<T> {
    texts.iter().find_map(|text| serde_json::from_str(text).ok())
}

/// Shows the value, and of the body only the length.
impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("value", &self.value)
            .field("meta", &self.meta)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish()
    }
}
