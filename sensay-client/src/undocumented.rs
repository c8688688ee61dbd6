//! Requests to endpoints that the document does not have: an operation whose data is known at run time only.

use std::fmt;
use std::marker::PhantomData;

use http::Method;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::call::Call;
use crate::client::Client;
use crate::generated::table::DEFAULT_SECURITY;
use crate::operation::{OPERATION, Operation};
use crate::request::{Input, Parts};

/// The operation of all requests that have none in the document.
pub(crate) static UNDOCUMENTED: Operation =
    Operation { id: "request", security: DEFAULT_SECURITY, ..OPERATION };

/// The input of a request to an endpoint that this crate has no method for. [`Client::request`] makes it.
pub struct Undocumented<T> {
    method: Method,
    path: String,
    body: Option<Value>,
    output: PhantomData<fn() -> T>,
}

impl Client {
    /// Begins a call of an endpoint that this crate has no method for: one that is newer, or not public.
    ///
    /// `path` begins with `/` and is sent as it is, so it has to be percent-encoded already. The value of a success
    /// is read as `T`; ask for `()` where nothing is wanted of it, and for an `Option` where the body may be empty.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let health: serde_json::Value =
    ///     client.request(http::Method::GET, "/v1/healthcheck").query("full", true).await?;
    /// # drop(health);
    /// # Ok(())
    /// # }
    /// ```
    pub fn request<T>(&self, method: Method, path: impl Into<String>) -> Call<Undocumented<T>>
    where
        T: DeserializeOwned + Send + 'static,
    {
        Call::new(self, Undocumented { method, path: path.into(), body: None, output: PhantomData })
    }
}

impl<T> Call<Undocumented<T>> {
    /// Sets the JSON body.
    pub fn json(mut self, body: impl Serialize) -> Self {
        match serde_json::to_value(body) {
            Ok(body) => {
                self.input.body = Some(body);
                self
            }
            Err(error) => self.set(|options| options.refuse(format!("the body cannot be JSON: {error}"))),
        }
    }
}

impl<T: DeserializeOwned + Send + 'static> Input for Undocumented<T> {
    type Output = T;

    const OPERATION: &'static Operation = &UNDOCUMENTED;

    fn write(&self, to: &mut Parts<'_>) {
        if let Err(what) = check(&self.path) {
            to.wrong.add(what);
        }
        to.raw(self.method.clone(), &self.path);
        match &self.body {
            Some(body) => to.json(body, None),
            None => to.begin_body(),
        }
    }
}

fn check(path: &str) -> Result<(), &'static str> {
    let is_step =
        |segment: &str| matches!(segment.to_ascii_lowercase().replace("%2e", ".").as_str(), "." | "..");
    match path {
        path if !path.starts_with('/') => Err("the path must begin with `/`"),
        // URLs take the first for a slash and drop some of the others.
        path if path.contains(|char: char| char == '\\' || char.is_control()) => {
            Err("the path must have no `\\` and no control characters in it")
        }
        path if path.contains(['?', '#']) => Err("the path must have no query and no fragment; see `query`"),
        path if path.split('/').any(is_step) => {
            Err("the path must not have `.` or `..` in it, which are steps to another endpoint")
        }
        _ => Ok(()),
    }
}

impl<T> Clone for Undocumented<T> {
    fn clone(&self) -> Self {
        let Self { method, path, body, output } = self;
        Self { method: method.clone(), path: path.clone(), body: body.clone(), output: *output }
    }
}

/// Shows where the request goes, never what it holds.
impl<T> fmt::Debug for Undocumented<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.path)
    }
}
