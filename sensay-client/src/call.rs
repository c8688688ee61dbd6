//! A call: an operation with its input and options, not sent yet.

use std::borrow::Cow;
use std::fmt;
use std::future::IntoFuture;
use std::time::Duration;

use bytes::Bytes;
use serde::Serialize;

use crate::client::Client;
use crate::continuation::Continuation;
use crate::error::Error;
use crate::operation::Operation;
use crate::options::Options;
use crate::request::{Input, Parts};
use crate::response::{Read, Response};
use crate::send::{self, Outgoing};
use crate::transport::BoxFuture;

/// A call of an operation, to be set up and sent.
///
/// A method of [`Client`], such as [`update_current_user`](Client::update_current_user), begins a call.
/// [`calls`](crate::calls) has an alias for each operation, whose page lists the setters of its parameters and of the
/// fields of its body. The methods that all calls share are these:
///
/// | method | what it does |
/// | --- | --- |
/// | [`send`](Self::send), or `.await` on the call | sends the call and returns the value |
/// | [`send_with_response`](Self::send_with_response) | returns status, headers, request id and body as well |
/// | [`to_request`](Self::to_request) | returns the request without sending it |
/// | [`timeout`](Self::timeout), [`max_retries`](Self::max_retries) | limits the call |
/// | [`header`](Self::header), [`query`](Self::query), [`body_field`](Self::body_field) | adds to the request |
/// | [`options`](Self::options) | sets everything else that [`Options`] has |
///
/// A call borrows nothing: it can be cloned, stored, and sent from another task.
///
/// `Debug` is for tests: it shows the values of parameters and of the body, except secrets. Of options it shows only names.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct Call<I> {
    pub(crate) client: Client,
    pub(crate) input: I,
    options: Option<Box<Options>>,
    /// The page that an iteration goes on with.
    pub(crate) resumed: Option<Box<Continuation>>,
}

impl<I: Input> Call<I> {
    /// Sends the call and returns the value.
    ///
    /// Dropping the future cancels the call. The call itself can be awaited too, which does the same.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`] of one type for every operation. Nothing is sent if something required is missing or a
    /// limit of the document is broken; the error then names everything that is wrong.
    pub async fn send(self) -> Result<I::Output, Error> {
        Ok(self.run().await?.value)
    }

    /// Sends the call and returns the value with status, headers, request id and the body as it came.
    ///
    /// # Errors
    ///
    /// As [`send`](Self::send).
    pub async fn send_with_response(self) -> Result<Response<I::Output>, Error> {
        self.run().await
    }

    /// Returns the operation.
    pub fn operation(&self) -> &'static Operation {
        self.input.operation()
    }

    /// Returns the request as it would be sent, without sending it. Headers with credentials are marked as sensitive.
    /// A credential of a [provider](crate::ClientBuilder::credential_provider) is not in it.
    ///
    /// # Errors
    ///
    /// Fails if something required is missing, or a limit of the document is broken.
    pub fn to_request(&self) -> Result<http::Request<Bytes>, Error> {
        Ok(self.prepare(&self.effective())?.request)
    }

    /// Sets options; those that are not set in `options` stay as they are.
    pub fn options(mut self, options: Options) -> Self {
        let options = match &self.options {
            Some(current) => options.over(current),
            None => options,
        };
        self.options = Some(Box::new(options));
        self
    }

    /// Limits the time of the whole call, all attempts and the backoff between them included.
    ///
    /// See [`Options::timeout`].
    pub fn timeout(self, limit: Duration) -> Self {
        self.set(|options| options.timeout(limit))
    }

    /// Limits the number of attempts after the first; 0 for a single attempt.
    ///
    /// See [`Options::max_retries`].
    pub fn max_retries(self, retries: u32) -> Self {
        self.set(|options| options.max_retries(retries))
    }

    /// Adds a header. See [`Options::header`].
    pub fn header(self, name: impl AsRef<str>, value: impl AsRef<[u8]>) -> Self {
        self.set(|options| options.header(name, value))
    }

    /// Adds a query parameter that the document does not have. See [`Options::query`].
    pub fn query(self, name: impl Into<String>, value: impl ToString) -> Self {
        self.set(|options| options.query(name, value))
    }

    /// Adds or replaces a property of the JSON body, even one that the document lacks. See [`Options::body_field`].
    pub fn body_field(self, name: impl Into<String>, value: impl Serialize) -> Self {
        self.set(|options| options.body_field(name, value))
    }

    pub(crate) async fn run(&self) -> Result<Response<I::Output>, Error> {
        let options = self.effective();
        let outgoing = self.prepare(&options)?;
        let sender = self.client.sender();
        let success = send::send(sender, &outgoing, &options).await?;
        let read = success.check().and_then(|()| I::Output::read(&success));
        let value = read.map_err(|error| sender.without_secrets(success.secrets.hide(error)))?;
        Ok(Response { value, meta: success.meta, body: success.body })
    }

    pub(crate) fn prepare(&self, options: &Options) -> Result<Outgoing, Error> {
        let mut parts = Parts::of(&self.input, options);
        // Defaults of the client apply to the calls that have a body. What is set on this call must not be lost.
        if parts.body.is_none() && self.own_options().is_some_and(|own| !own.body_fields.is_empty()) {
            parts.wrong.add("`body_field` is set, but the operation has no body");
        }
        send::assemble(self.client.sender(), parts, options)
    }
}

impl<I> Call<I> {
    pub(crate) fn new(client: &Client, input: I) -> Self {
        Self { client: client.clone(), input, options: None, resumed: None }
    }

    /// Returns the options of the call over those of its client.
    pub(crate) fn effective(&self) -> Cow<'_, Options> {
        match &self.options {
            Some(own) => Cow::Owned(own.over(self.client.options())),
            None => Cow::Borrowed(self.client.options()),
        }
    }

    pub(crate) fn own_options(&self) -> Option<&Options> {
        self.options.as_deref()
    }

    pub(crate) fn set(mut self, set: impl FnOnce(Options) -> Options) -> Self {
        let options = self.options.take().map_or_else(Options::new, |options| *options);
        self.options = Some(Box::new(set(options)));
        self
    }
}

/// Sends the call, as [`Call::send`] does.
impl<I: Input> IntoFuture for Call<I> {
    type Output = Result<I::Output, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl<I: fmt::Debug> fmt::Debug for Call<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("input", &self.input)
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}
