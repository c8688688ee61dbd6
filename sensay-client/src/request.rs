//! Requests before they are sent. The generated code builds them with the few names that progenitor's run time has.

use std::fmt::Display;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;
use serde_json::Value;

use crate::check;
use crate::error::Error;
use crate::operation::Operation;
use crate::options::Options;

pub(crate) use http::header;

/// A request without what the client adds: who is calling, which version, and where to.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    pub(crate) operation: Target,
    pub(crate) method: Method,
    /// The path, percent-encoded.
    pub(crate) path: String,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Option<Bytes>,
}

/// What a request is for.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Target {
    Operation(&'static Operation),
    /// An endpoint that the document does not have.
    Undocumented,
}

impl Target {
    pub(crate) fn id(self) -> &'static str {
        match self {
            Self::Operation(operation) => operation.id,
            Self::Undocumented => Operation::UNDOCUMENTED,
        }
    }
}

/// Where the generated code finds what it builds requests with.
#[derive(Debug)]
pub(crate) struct Requests<'a> {
    /// The path of a request begins at the root; the address of the API is put before it when it is sent.
    pub(crate) baseurl: &'static str,
    pub(crate) client: Factory<'a>,
}

/// Begins requests.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Factory<'a> {
    operation: &'static Operation,
    options: &'a Options,
}

impl<'a> Requests<'a> {
    pub(crate) fn new(operation: &'static Operation, options: &'a Options) -> Self {
        Self { baseurl: "", client: Factory { operation, options } }
    }

    /// Checks a value that goes into the path.
    ///
    /// An empty segment, `.` and `..` would reach another endpoint: no way of writing them keeps a URL from taking
    /// them for what they mean.
    pub(crate) fn path(&self, name: &str, value: &impl Display) -> Result<(), Error> {
        let text = value.to_string();
        let at = format!("path/{name}");
        if text.is_empty() {
            return Err(self.client.refuse(&[format!("`{at}` must not be empty")]));
        }
        if text == "." || text == ".." {
            return Err(self
                .client
                .refuse(&[format!("`{at}` must not be `{text}`, which is a step in a path")]));
        }
        let mut wrong = Vec::new();
        self.client.check(&at, &Value::String(text), &mut wrong);
        if wrong.is_empty() { Ok(()) } else { Err(self.client.refuse(&wrong)) }
    }

    /// The error for required fields of the body that were not set.
    pub(crate) fn missing(&self, fields: &[(&str, bool)]) -> Error {
        let missing: Vec<String> = fields
            .iter()
            .filter(|(_, missing)| *missing)
            .map(|(name, _)| format!("`body/{name}` is required"))
            .collect();
        self.client.refuse(&missing)
    }
}

#[allow(dead_code, reason = "which methods there are is up to the document")]
impl<'a> Factory<'a> {
    pub(crate) fn get(self, path: String) -> RequestBuilder<'a> {
        self.begin(Method::GET, path)
    }

    pub(crate) fn head(self, path: String) -> RequestBuilder<'a> {
        self.begin(Method::HEAD, path)
    }

    pub(crate) fn post(self, path: String) -> RequestBuilder<'a> {
        self.begin(Method::POST, path)
    }

    pub(crate) fn put(self, path: String) -> RequestBuilder<'a> {
        self.begin(Method::PUT, path)
    }

    pub(crate) fn patch(self, path: String) -> RequestBuilder<'a> {
        self.begin(Method::PATCH, path)
    }

    pub(crate) fn delete(self, path: String) -> RequestBuilder<'a> {
        self.begin(Method::DELETE, path)
    }

    fn begin(self, method: Method, path: String) -> RequestBuilder<'a> {
        RequestBuilder {
            factory: self,
            method,
            path,
            query: Vec::new(),
            headers: HeaderMap::new(),
            body: None,
            wrong: Vec::new(),
        }
    }

    fn check(self, at: &str, value: &Value, wrong: &mut Vec<String>) {
        if self.options.unchecked != Some(true) {
            check::check(self.operation.rules, at, value, wrong);
        }
    }

    fn refuse(self, wrong: &[String]) -> Error {
        Error::invalid_request(self.operation.id, format!("not sent: {}", wrong.join("; ")))
    }
}

/// A request that is being built. What is wrong with it is said at the end, all at once.
#[derive(Debug)]
pub(crate) struct RequestBuilder<'a> {
    factory: Factory<'a>,
    method: Method,
    path: String,
    query: Vec<(String, String)>,
    headers: HeaderMap,
    body: Option<Value>,
    wrong: Vec<String>,
}

impl RequestBuilder<'_> {
    pub(crate) fn header(mut self, name: header::HeaderName, value: HeaderValue) -> Self {
        self.headers.insert(name, value);
        self
    }

    #[allow(dead_code, reason = "whether there are header parameters is up to the document")]
    pub(crate) fn headers(mut self, headers: HeaderMap) -> Self {
        self.headers.extend(headers);
        self
    }

    /// Adds a query parameter: nothing for none, and one pair for each item of a list.
    pub(crate) fn query<T: Serialize>(mut self, parameter: &QueryParam<'_, T>) -> Self {
        let at = format!("query/{}", parameter.name);
        let value = match serde_json::to_value(parameter.value) {
            Ok(value) => value,
            Err(error) => {
                self.wrong.push(format!("`{at}` cannot be sent: {error}"));
                return self;
            }
        };
        self.factory.check(&at, &value, &mut self.wrong);
        let items = match value {
            Value::Array(items) => items,
            value => vec![value],
        };
        for item in items {
            let text = match item {
                Value::Null => continue,
                Value::String(text) => text,
                other => other.to_string(),
            };
            self.query.push((parameter.name.to_owned(), text));
        }
        self
    }

    /// Sets the JSON body, with the fields that the call adds to it.
    pub(crate) fn json<T: Serialize + ?Sized>(mut self, body: &T) -> Self {
        let mut body = match serde_json::to_value(body) {
            Ok(body) => body,
            Err(error) => {
                self.wrong.push(format!("the body cannot be JSON: {error}"));
                return self;
            }
        };
        // Checked before fields are added: those are sent whatever the document says of them.
        self.factory.check("body", &body, &mut self.wrong);
        if let Value::Object(members) = &mut body {
            for (name, value) in &self.factory.options.body_fields {
                members.insert(name.clone(), value.clone());
            }
        }
        self.body = Some(body);
        self
    }

    pub(crate) fn build(mut self) -> Result<Request, Error> {
        self.wrong.extend(self.factory.options.wrong.iter().cloned());
        if !self.wrong.is_empty() {
            return Err(self.factory.refuse(&self.wrong));
        }
        Ok(Request {
            operation: Target::Operation(self.factory.operation),
            method: self.method,
            path: self.path,
            query: self.query,
            headers: self.headers,
            body: self.body.map(|body| Bytes::from(body.to_string())),
        })
    }
}

/// A query parameter and its value.
#[derive(Debug)]
pub(crate) struct QueryParam<'a, T> {
    name: &'static str,
    value: &'a T,
}

impl<'a, T: Serialize> QueryParam<'a, T> {
    pub(crate) fn new(name: &'static str, value: &'a T) -> Self {
        Self { name, value }
    }
}

/// Writes a text as one segment of a path.
pub(crate) fn encode_path(segment: &str) -> String {
    /// Everything but the unreserved characters of RFC 3986.
    const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
    utf8_percent_encode(segment, RESERVED).to_string()
}
