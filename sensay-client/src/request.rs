//! From the input of an operation to the parts of its request. The input is traversed once, and its mistakes are collected
//! on the way, so that all of them are reported together.

use std::collections::HashSet;

use http::{HeaderMap, HeaderName, HeaderValue, Method};
use serde::Serialize;
use url::form_urlencoded;

use crate::operation::{Limit, Location, Operation, Parameter, Schema};
use crate::options::Options;
use crate::response::Read;

mod argument;
mod json;
mod limits;
mod path;

pub(crate) use argument::{Argument, Scalar};
pub(crate) use limits::Complaints;
pub(crate) use path::encode_segment;

/// The input of an operation: its parameters and body, and how they become a request.
///
/// The generated code has one for each operation, which the [`Call`](crate::Call) of the operation holds. The trait is for
/// functions that take any call: `async fn logged<I: Input>(call: Call<I>) -> Result<I::Output, Error>`.
pub trait Input: Send + Sync + 'static {
    /// The type that a success of the operation is decoded as.
    type Output: Read + Send + 'static;

    /// The operation; a placeholder for inputs whose operation is known only at run time.
    const OPERATION: &'static Operation;

    /// Returns the operation.
    fn operation(&self) -> &'static Operation {
        Self::OPERATION
    }

    /// Writes path, query, header parameters and body.
    #[doc(hidden)]
    fn write(&self, to: &mut Parts<'_>);
}

/// The parts of a request that come from its input. The client adds address, credentials and its own headers.
#[derive(Debug)]
pub struct Parts<'a> {
    pub(crate) operation: &'static Operation,
    pub(crate) method: Method,
    /// Path and query, percent-encoded.
    pub(crate) target: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Option<Vec<u8>>,
    pub(crate) wrong: Complaints,
    /// The rest of the path template, which is not written yet.
    template: &'static str,
    has_query: bool,
    options: &'a Options,
}

impl<'a> Parts<'a> {
    /// Writes the parts of the request of an input.
    pub(crate) fn of<I: Input>(input: &I, options: &'a Options) -> Self {
        let operation = input.operation();
        let mut parts = Self {
            operation,
            method: Method::from_bytes(operation.method.as_bytes()).unwrap_or_default(),
            target: String::with_capacity(96),
            headers: HeaderMap::new(),
            body: None,
            wrong: Complaints::new(options.unchecked != Some(true)),
            template: operation.path,
            has_query: false,
            options,
        };
        input.write(&mut parts);
        parts.finish();
        parts
    }

    /// Writes the next path parameter, in the order of the path template.
    pub(crate) fn path(&mut self, name: &'static str, value: &(impl Argument + ?Sized)) {
        let schema = self.schema(Location::Path, name);
        let Self { target, template, wrong, operation, .. } = self;
        let written = operation.path.strip_suffix(*template).unwrap_or_default();
        let mut slashes = 0;
        if let Some((before, after)) = template.split_once('{') {
            slashes = before.matches('/').count();
            target.push_str(before);
            *template = after.split_once('}').map_or("", |(_, after)| after);
        }
        let index = written.matches('/').count() + slashes;
        value.each(&mut |scalar| {
            wrong.at(["path", name], |wrong| {
                let text = scalar.text();
                match &*text {
                    // Even percent-encoded, URLs resolve these.
                    "" => wrong.push("must not be empty"),
                    "." | ".." => wrong.push(&format!("must not be `{text}`, which leads to another path")),
                    _ => wrong.check_scalar(&scalar, schema),
                }
                if let Some(other) = path::named(operation, index, &text) {
                    wrong.push(&format!(
                        "must not be `{text}`, which is the path of another operation: call `{other}`"
                    ));
                }
                encode_segment(&text, target);
            });
        });
    }

    /// Writes a query parameter, if it is present; a list as one pair for each item.
    pub(crate) fn query(&mut self, name: &'static str, value: &(impl Argument + ?Sized)) {
        let schema = self.schema(Location::Query, name);
        self.finish_path();
        let mut count = 0;
        let unique = schema
            .is_some_and(|schema| schema.limits.iter().any(|limit| matches!(limit, Limit::UniqueItems)));
        let mut seen = HashSet::new();
        value.each(&mut |scalar| {
            let schema = schema.and_then(|schema| schema.items).or(schema);
            let text = scalar.text();
            self.wrong.at(["query", name], |wrong| {
                wrong.check_scalar(&scalar, schema);
                if unique && !seen.insert(text.to_string()) {
                    wrong.push_limit("has a duplicate item");
                }
            });
            self.pair(name, &text);
            count += 1;
        });
        if let Some(schema) = schema.filter(|schema| schema.items.is_some() && value.is_present()) {
            self.wrong.at(["query", name], |wrong| wrong.check_count(count, schema));
        }
    }

    /// Writes a header parameter, if it is present.
    #[allow(dead_code, reason = "the document decides whether there are header parameters")]
    pub(crate) fn header(&mut self, name: &'static str, value: &(impl Argument + ?Sized)) {
        let schema = self.schema(Location::Header, name);
        let mut values = Vec::new();
        value.each(&mut |scalar| {
            let schema = schema.and_then(|schema| schema.items).or(schema);
            self.wrong.at(["header", name], |wrong| wrong.check_scalar(&scalar, schema));
            values.push(scalar.text().into_owned());
        });
        if values.is_empty() {
            return;
        }
        match (HeaderName::try_from(name), HeaderValue::try_from(values.join(","))) {
            (Ok(name), Ok(mut value)) => {
                // It may be a credential, so `Debug` must not show it.
                value.set_sensitive(true);
                self.headers.insert(name, value);
            }
            _ => self
                .wrong
                .at(["header", name], |wrong| wrong.push("has characters that a header cannot hold")),
        }
    }

    /// Writes the body as JSON.
    pub(crate) fn body(&mut self, body: &(impl Serialize + ?Sized)) {
        let schema = self.operation.body.map(|content| content.schema);
        self.json(body, schema);
    }

    /// Writes the body as JSON, if it is present.
    #[allow(dead_code, reason = "the document decides whether a body is optional")]
    pub(crate) fn optional_body(&mut self, body: Option<&(impl Serialize + ?Sized)>) {
        if let Some(body) = body {
            self.body(body);
        }
    }

    pub(crate) fn json(&mut self, body: &(impl Serialize + ?Sized), schema: Option<&'static Schema>) {
        let mut bytes = Vec::with_capacity(256);
        let set = &self.options.body_fields;
        json::write(body, schema, &|name| set.contains_key(name), &mut bytes, &mut self.wrong);
        self.body = Some(bytes);
    }

    /// Sets method and path; the path must be percent-encoded.
    pub(crate) fn raw(&mut self, method: Method, path: &str) {
        self.method = method;
        self.template = "";
        self.target.clear();
        self.target.push_str(path);
    }

    /// Starts an empty object if the options add properties and there is no body.
    pub(crate) fn begin_body(&mut self) {
        if !self.options.body_fields.is_empty() {
            self.body = Some(b"{}".to_vec());
        }
    }

    /// Adds a pair to the query.
    pub(crate) fn pair(&mut self, name: &str, value: &str) {
        self.finish_path();
        self.target.push(if self.has_query { '&' } else { '?' });
        self.has_query = true;
        let start = self.target.len();
        let target = std::mem::take(&mut self.target);
        self.target =
            form_urlencoded::Serializer::for_suffix(target, start).append_pair(name, value).finish();
    }

    fn finish(&mut self) {
        self.finish_path();
        let options = self.options;
        for (name, value) in &options.query {
            self.pair(name, value);
        }
        self.add_fields();
        for message in &options.wrong {
            self.wrong.add(message.clone());
        }
    }

    fn finish_path(&mut self) {
        self.target.push_str(std::mem::take(&mut self.template));
    }

    /// Adds the properties that the options set to the body, which is parsed for it.
    fn add_fields(&mut self) {
        let fields = &self.options.body_fields;
        if fields.is_empty() {
            return;
        }
        let Some(body) = &mut self.body else { return };
        match serde_json::from_slice(body) {
            Ok(serde_json::Value::Object(mut object)) => {
                object.extend(fields.iter().map(|(name, value)| (name.clone(), value.clone())));
                *body = serde_json::Value::Object(object).to_string().into_bytes();
            }
            _ => self.wrong.add("`body_field` is set, but the body is not a JSON object"),
        }
    }

    fn schema(&self, location: Location, name: &str) -> Option<&'static Schema> {
        let fits = |parameter: &&Parameter| parameter.location == location && parameter.name == name;
        self.operation.parameters.iter().find(fits).map(|parameter| parameter.schema)
    }
}
