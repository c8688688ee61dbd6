//! Calls by operation id with JSON arguments, for command lines, scripts and tools.
//!
//! They go through the same typed calls as everything else: what does not fit the type of an argument is refused, and
//! nothing that is given is dropped silently.
//!
//! ```no_run
//! # async fn example() -> Result<(), sensay_client::Error> {
//! use serde_json::json;
//! use sensay_client::{Client, dynamic::Arguments};
//!
//! let client = Client::from_env()?;
//! let arguments = Arguments::new().path("userID", "johndoe");
//! let user = client.call("get_user", arguments)?.send().await?;
//! println!("{}", user.value["name"]);
//!
//! let arguments = Arguments::new().body(json!({ "id": "johndoe", "linkedAccounts": [] }));
//! client.as_user("johndoe").call("update_current_user", arguments)?.send().await?;
//! # Ok(())
//! # }
//! ```

use std::collections::BTreeMap;
use std::fmt;

use bytes::Bytes;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::call::{Call, HasCore};
use crate::client::Client;
use crate::error::Error;
use crate::operation::Operation;
use crate::options::Options;
use crate::response::Response;
use crate::transport::BoxFuture;

/// The arguments of a call, by their names on the wire.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Arguments {
    given: BTreeMap<(&'static str, String), Value>,
    body: Option<Value>,
}

impl Arguments {
    /// No arguments.
    pub fn new() -> Self {
        Self::default()
    }

    /// A path parameter.
    #[must_use]
    pub fn path(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.with("path", name, value)
    }

    /// A query parameter: text, a number, a boolean, or a list of them.
    #[must_use]
    pub fn query(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.with("query", name, value)
    }

    /// A header parameter that the operation declares. Other headers are set on the call.
    #[must_use]
    pub fn header(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.with("header", name, value)
    }

    /// The body.
    #[must_use]
    pub fn body(mut self, body: impl Into<Value>) -> Self {
        self.body = Some(body.into());
        self
    }

    fn with(mut self, location: &'static str, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.given.insert((location, name.into()), value.into());
        self
    }
}

impl Client {
    /// Begins a call of an operation by its id, with JSON arguments.
    ///
    /// # Errors
    ///
    /// Fails if there is no such operation, if an argument is missing, unknown or of the wrong type, or if the body has
    /// something in it that the operation does not know.
    pub fn call(&self, operation_id: &str, arguments: Arguments) -> Result<DynamicCall, Error> {
        let operation = Self::operations().iter().find(|operation| operation.id == operation_id);
        let operation = operation.ok_or_else(|| {
            let message = format!("there is no operation `{}`", operation_id.escape_default());
            Error::invalid_request(Operation::UNDOCUMENTED, message)
        })?;
        let call = crate::generated::dynamic::begin(self, Taking { operation, arguments })?;
        Ok(DynamicCall { operation, call })
    }
}

/// A call of an operation that is known by its id only.
#[must_use = "a call does nothing until it is sent"]
pub struct DynamicCall {
    operation: &'static Operation,
    call: Box<dyn AnyCall>,
}

impl DynamicCall {
    /// The operation.
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// Sets options; what they do not say stays as it is.
    pub fn options(mut self, options: Options) -> Self {
        let current = self.call.options();
        *current = options.over(current);
        self
    }

    /// The request as it would leave, without sending it.
    ///
    /// # Errors
    ///
    /// Fails if a limit of the document is broken.
    pub fn to_request(&self) -> Result<http::Request<Bytes>, Error> {
        self.call.request()
    }

    /// Sends the call and gives the value as JSON: what the typed value has, so that it does not depend on what the
    /// server adds. Where there is no value, it is `null`.
    ///
    /// # Errors
    ///
    /// As the typed call.
    pub async fn send(self) -> Result<Response<Value>, Error> {
        self.call.run().await
    }
}

impl fmt::Debug for DynamicCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DynamicCall").field("operation", &self.operation.id).finish_non_exhaustive()
    }
}

/// A typed call whose type has been forgotten.
pub(crate) trait AnyCall: Send + Sync {
    fn options(&mut self) -> &mut Options;
    fn request(&self) -> Result<http::Request<Bytes>, Error>;
    fn run(self: Box<Self>) -> BoxFuture<'static, Result<Response<Value>, Error>>;
}

impl<C> AnyCall for C
where
    C: Call + HasCore + Send + Sync + 'static,
    C::Output: Serialize + Send,
{
    fn options(&mut self) -> &mut Options {
        &mut self.core_mut().options
    }

    fn request(&self) -> Result<http::Request<Bytes>, Error> {
        self.core().to_request(self)
    }

    fn run(self: Box<Self>) -> BoxFuture<'static, Result<Response<Value>, Error>> {
        Box::pin(async move {
            let response = self.core().send(&*self).await?;
            let value = serde_json::to_value(&response.value).unwrap_or(Value::Null);
            Ok(response.map(|_| value))
        })
    }
}

/// The arguments of an operation while the generated code takes them out, one after the other.
pub(crate) struct Taking {
    operation: &'static Operation,
    arguments: Arguments,
}

impl Taking {
    pub(crate) fn operation(&self) -> &'static str {
        self.operation.id
    }

    pub(crate) fn path<T: DeserializeOwned>(&mut self, name: &str) -> Result<T, Error> {
        self.take("path", name)?.ok_or_else(|| self.refuse(&format!("`path/{name}` is required")))
    }

    pub(crate) fn query<T: DeserializeOwned>(&mut self, name: &str) -> Result<Option<T>, Error> {
        self.take("query", name)
    }

    #[allow(dead_code, reason = "whether there are header parameters is up to the document")]
    pub(crate) fn header<T: DeserializeOwned>(&mut self, name: &str) -> Result<Option<T>, Error> {
        self.take("header", name)
    }

    pub(crate) fn body<T: DeserializeOwned + Serialize>(&mut self) -> Result<Option<T>, Error> {
        let Some(given) = self.arguments.body.take() else { return Ok(None) };
        let body: T = read(&given).map_err(|what| self.refuse(&format!("`body` {what}")))?;
        let kept = serde_json::to_value(&body).unwrap_or(Value::Null);
        match lost(&given, &kept) {
            Some(at) => Err(self.refuse(&format!("`body{at}` is not known to this operation"))),
            None => Ok(Some(body)),
        }
    }

    pub(crate) fn finish(self) -> Result<(), Error> {
        let mut unknown: Vec<String> =
            self.arguments.given.keys().map(|(location, name)| format!("`{location}/{name}`")).collect();
        unknown.extend(self.arguments.body.as_ref().map(|_| "`body`".to_owned()));
        match unknown.is_empty() {
            true => Ok(()),
            false => Err(self.refuse(&format!("{}: no such argument", unknown.join(", ")))),
        }
    }

    pub(crate) fn unknown_operation(&self) -> Error {
        self.refuse("the operation is in the list of operations, but has no call")
    }

    fn take<T: DeserializeOwned>(&mut self, location: &'static str, name: &str) -> Result<Option<T>, Error> {
        let Some(value) = self.arguments.given.remove(&(location, name.to_owned())) else { return Ok(None) };
        read(&value).map(Some).map_err(|what| self.refuse(&format!("`{location}/{name}` {what}")))
    }

    fn refuse(&self, what: &str) -> Error {
        Error::invalid_request(self.operation.id, format!("not sent: {what}"))
    }
}

fn read<T: DeserializeOwned>(value: &Value) -> Result<T, String> {
    serde_path_to_error::deserialize(value).map_err(|error| {
        let at = error.path().to_string();
        let place = if at == "." { String::new() } else { format!(" at `{at}`") };
        format!("does not fit{place}: {}", error.into_inner())
    })
}

/// The first place of a value that is not in what was kept of it.
fn lost(given: &Value, kept: &Value) -> Option<String> {
    match (given, kept) {
        (Value::Object(given), Value::Object(kept)) => given.iter().find_map(|(name, given)| {
            let at = match kept.get(name) {
                Some(kept) => lost(given, kept)?,
                // An optional field that is null is the same as one that is absent.
                None if given.is_null() => return None,
                None => String::new(),
            };
            Some(format!("/{name}{at}"))
        }),
        (Value::Array(given), Value::Array(kept)) => given
            .iter()
            .zip(kept)
            .enumerate()
            .find_map(|(index, (given, kept))| Some(format!("/{index}{}", lost(given, kept)?))),
        _ => None,
    }
}
