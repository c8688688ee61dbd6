//! What every call has: options, sending, and the reading of the answer.

use bytes::Bytes;
use http::StatusCode;
use serde::de::DeserializeOwned;

use crate::client::Client;
use crate::error::Error;
use crate::operation::Operation;
use crate::options::Options;
use crate::page::Continuation;
use crate::request::{Request, Requests};
use crate::response::{Meta, Response};
use crate::send::{self, Received};

/// A call of an operation, as the generated code writes it.
pub(crate) trait Call {
    type Output;
    const OPERATION: &'static Operation;

    /// Builds the request, or says what is wrong with it.
    fn build(&self, requests: &Requests<'_>) -> Result<Request, Error>;

    /// Reads a success.
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, Error>;
}

/// A call has a [`Core`].
pub(crate) trait HasCore {
    fn core(&self) -> &Core;
    fn core_mut(&mut self) -> &mut Core;
}

/// The part that all calls have in common.
#[derive(Clone, Debug)]
pub(crate) struct Core {
    pub(crate) client: Client,
    pub(crate) options: Options,
    /// Where a paged call goes on.
    pub(crate) resumed: Option<Box<Continuation>>,
}

impl Core {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone(), options: Options::new(), resumed: None }
    }

    /// The request and the options it is sent with.
    pub(crate) fn prepare<C: Call>(&self, call: &C) -> Result<(Request, Options), Error> {
        let options = self.options.over(self.client.options());
        let request = call.build(&Requests::new(C::OPERATION, &options))?;
        // Defaults of the client reach what they fit; what is set on this very call must not be lost.
        if request.body.is_none() && !self.options.body_fields.is_empty() {
            let message = "not sent: `body_field` was set, and the operation has no body";
            return Err(Error::invalid_request(C::OPERATION.id, message));
        }
        Ok((request, options))
    }

    pub(crate) async fn send<C: Call>(&self, call: &C) -> Result<Response<C::Output>, Error> {
        let (request, options) = self.prepare(call)?;
        let received = send::send(&self.client, &request, &options).await?;
        let value = C::decode(&Answer { operation: C::OPERATION.id, received: &received })
            .map_err(|error| send::without_secret(&self.client, error))?;
        let Received { status, headers, attempts, .. } = received;
        Ok(Response { value, meta: Meta { operation: C::OPERATION.id, status, headers, attempts } })
    }

    pub(crate) fn to_request<C: Call>(&self, call: &C) -> Result<http::Request<Bytes>, Error> {
        let (request, options) = self.prepare(call)?;
        send::assemble(&self.client, &request, &options)
    }
}

/// A success that has not been read yet.
#[derive(Debug)]
pub(crate) struct Answer<'a> {
    pub(crate) operation: &'static str,
    pub(crate) received: &'a Received,
}

impl Answer<'_> {
    pub(crate) fn status(&self) -> StatusCode {
        self.received.status
    }

    /// The body as JSON of a type.
    pub(crate) fn json<T: DeserializeOwned>(&self) -> Result<T, Error> {
        let body = &self.received.body;
        let mut deserializer = serde_json::Deserializer::from_slice(body);
        serde_path_to_error::deserialize(&mut deserializer)
            .map_err(|error| {
                let at = error.path().to_string();
                let source = error.into_inner();
                let place = if at == "." { String::new() } else { format!(" at `{at}`") };
                let message = match (body.is_empty(), source.classify()) {
                    (true, _) => "the body is empty where JSON is expected".to_owned(),
                    (_, serde_json::error::Category::Data) => format!("the body is not as documented{place}"),
                    _ => "the body is not JSON".to_owned(),
                };
                self.undecodable(message, Some(source))
            })
            .and_then(|value| match deserializer.end() {
                Ok(()) => Ok(value),
                Err(source) => Err(self.undecodable("there is more after the JSON".to_owned(), Some(source))),
            })
    }

    /// No body. One that is there all the same says nothing that anybody asked for.
    pub(crate) fn empty(&self) -> Result<(), Error> {
        Ok(())
    }

    /// The error for a success that the document does not have.
    pub(crate) fn undocumented(&self) -> Error {
        self.undecodable("the document has no such success".to_owned(), None)
    }

    /// The error for a body that is not there.
    pub(crate) fn missing(&self) -> Error {
        self.undecodable("the body is empty where JSON is expected".to_owned(), None)
    }

    fn undecodable(&self, message: String, source: Option<serde_json::Error>) -> Error {
        let Received { status, headers, body, attempts } = self.received;
        Error::decode(*status, headers.clone(), body.clone(), message, source)
            .of(self.operation)
            .after(*attempts)
    }
}

/// Gives a call its options and its ways of being sent.
macro_rules! call {
    ($name:ident -> $output:ty) => {
        crate::options::option_methods! { $name }

        impl crate::call::HasCore for $name {
            fn core(&self) -> &crate::call::Core {
                &self.core
            }

            fn core_mut(&mut self) -> &mut crate::call::Core {
                &mut self.core
            }
        }

        impl $name {
            /// Sends the call and gives the value.
            ///
            /// Dropping the future gives up the call.
            ///
            /// # Errors
            ///
            /// See [`Error`](crate::Error). Nothing is sent if something required is missing or a limit of the
            /// document is broken; the error says what, all at once.
            pub async fn send(self) -> Result<$output, crate::Error> {
                self.send_with_response().await.map(crate::Response::into_value)
            }

            /// Sends the call and gives the value with status, headers and request id.
            ///
            /// # Errors
            ///
            /// As [`send`](Self::send).
            pub async fn send_with_response(self) -> Result<crate::Response<$output>, crate::Error> {
                self.core.send(&self).await
            }

            /// The request as it would leave, without sending it. Its secret header is marked as sensitive.
            ///
            /// # Errors
            ///
            /// Fails if something required is missing, or a limit of the document is broken.
            pub fn to_request(&self) -> Result<::http::Request<::bytes::Bytes>, crate::Error> {
                self.core.to_request(self)
            }
        }
    };
}
pub(crate) use call;
