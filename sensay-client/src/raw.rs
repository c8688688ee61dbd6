use std::fmt;

use http::Method;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::call::{Answer, Core};
use crate::client::Client;
use crate::error::Error;
use crate::operation::Operation;
use crate::request::{Request, Target};
use crate::response::{Meta, Response};
use crate::send::{self, Received};

/// A request to an endpoint that this crate has no method for, with the same caller, retries and errors as any other.
///
/// [`Client::request`] begins one.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RawRequest {
    core: Core,
    method: Method,
    path: String,
    body: Option<Value>,
}

crate::options::option_methods! { RawRequest }

impl Client {
    /// Begins a request to an endpoint that this crate has no method for: one that is newer, or not public.
    ///
    /// `path` begins with `/` and is sent as it is, so it has to be percent-encoded already.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let health: serde_json::Value =
    ///     client.request(http::Method::GET, "/v1/healthcheck").query("full", true).send().await?;
    /// # drop(health);
    /// # Ok(())
    /// # }
    /// ```
    pub fn request(&self, method: Method, path: impl Into<String>) -> RawRequest {
        RawRequest { core: Core::new(self), method, path: path.into(), body: None }
    }
}

/// Where to, never what: a body can hold anything.
impl fmt::Debug for RawRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawRequest")
            .field("method", &self.method)
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}

impl RawRequest {
    /// Sets the JSON body.
    pub fn json(mut self, body: impl Serialize) -> Self {
        match serde_json::to_value(body) {
            Ok(body) => self.body = Some(body),
            Err(error) => self.core.options.wrong.push(format!("the body cannot be JSON: {error}")),
        }
        self
    }

    /// Sends the request and gives the value.
    ///
    /// # Errors
    ///
    /// As every call; see [`Error`].
    pub async fn send<T: DeserializeOwned>(self) -> Result<T, Error> {
        self.send_with_response().await.map(Response::into_value)
    }

    /// Sends the request and gives the value with status, headers and request id.
    ///
    /// # Errors
    ///
    /// As every call; see [`Error`].
    pub async fn send_with_response<T: DeserializeOwned>(self) -> Result<Response<T>, Error> {
        let options = self.core.options.over(self.core.client.options());
        let request = self.build(&options)?;
        let received = send::send(&self.core.client, &request, &options).await?;
        let answer = Answer { operation: Operation::UNDOCUMENTED, received: &received };
        // No body at all is read as null, so that `()` and `Option` can be asked for.
        let value = if received.body.is_empty() {
            serde_json::from_value(Value::Null).map_err(|_| answer.missing())?
        } else {
            answer.json().map_err(|error| send::without_secret(&self.core.client, error))?
        };
        let Received { status, headers, attempts, .. } = received;
        Ok(Response { value, meta: Meta { operation: Operation::UNDOCUMENTED, status, headers, attempts } })
    }

    fn build(&self, options: &crate::Options) -> Result<Request, Error> {
        let mut wrong = options.wrong.clone();
        let segments = self.path.split(['?', '#']).next().unwrap_or_default();
        if !self.path.starts_with('/') {
            wrong.push("the path must begin with `/`".to_owned());
        } else if self.path.contains(|char: char| char == '\\' || char.is_control()) {
            // URLs take the first for a slash and drop some of the others.
            wrong.push("the path must have no `\\` and no control characters in it".to_owned());
        } else if segments.len() != self.path.len() {
            wrong.push("the path must have no query and no fragment; see `query`".to_owned());
        } else if segments.split('/').any(is_step) {
            wrong.push(
                "the path must not have `.` or `..` in it, which are steps to another endpoint".to_owned(),
            );
        }
        let mut body = self.body.clone();
        match &mut body {
            Some(Value::Object(members)) => {
                members.extend(options.body_fields.iter().map(|(name, value)| (name.clone(), value.clone())));
            }
            None if !options.body_fields.is_empty() => body = Some(options.body_fields.clone().into()),
            Some(_) if !self.core.options.body_fields.is_empty() => {
                wrong.push("a field cannot be added to a body that is no JSON object".to_owned());
            }
            _ => {}
        }
        if !wrong.is_empty() {
            let message = format!("not sent: {}", wrong.join("; "));
            return Err(Error::invalid_request(Operation::UNDOCUMENTED, message));
        }
        Ok(Request {
            operation: Target::Undocumented,
            method: self.method.clone(),
            path: self.path.clone(),
            query: Vec::new(),
            headers: http::HeaderMap::new(),
            body: body.map(|body| body.to_string().into()),
        })
    }
}

/// Whether a segment is one that URLs take for a step, encoded or not.
fn is_step(segment: &str) -> bool {
    matches!(segment.to_ascii_lowercase().replace("%2e", ".").as_str(), "." | "..")
}
