//! Calls of endpoints that the document does not have: operations whose data is known only at run time.

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

/// The operation of all calls of undocumented endpoints.
pub(crate) static UNDOCUMENTED: Operation =
    Operation { id: "request", security: DEFAULT_SECURITY, ..OPERATION };

/// The input of a call of an undocumented endpoint. [`Client::request`] creates it.
pub struct Undocumented<T> {
    method: Method,
    path: String,
    body: Option<Value>,
    output: PhantomData<fn() -> T>,
}

impl Client {
    /// Creates a call of an endpoint that this crate has no method for, such as a newer or a private one.
    ///
    /// `path` begins with `/` and is sent unchanged, so it must be percent-encoded. A success is decoded as `T`: use `()`
    /// to ignore its body, and an `Option` where the body may be empty.
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
            Err(error) => {
                self.set(|options| options.refuse(format!("the body cannot be written as JSON: {error}")))
            }
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
        // URLs turn a backslash into a slash and drop some control characters.
        path if path.contains(|char: char| char == '\\' || char.is_control()) => {
            Err("the path must not contain `\\` or control characters")
        }
        path if path.contains(['?', '#']) => {
            Err("the path must not contain a query or a fragment: set the query with `query`")
        }
        path if path.split('/').any(is_step) => {
            Err("the path must not contain the segments `.` and `..`, which lead to another endpoint")
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

/// Shows method and path, never the body.
impl<T> fmt::Debug for Undocumented<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.path)
    }
}
