//! Patterns that choose the requests of a reply or an expectation.

use std::fmt;

use serde_json::Value;

use crate::record::{REDACTED, RecordedRequest};

/// A pattern for requests: an operation, and required headers, query parameters and JSON properties.
///
/// ```
/// use sensay_mock::RequestPattern;
///
/// let pattern = RequestPattern::operation("update_current_user")
///     .header("X-USER-ID", "jane")
///     .json(serde_json::json!({ "name": "Jane" }));
/// assert_eq!(pattern.to_string(), r#"update_current_user with header x-user-id: jane, body {"name":"Jane"}"#);
/// ```
#[derive(Clone, Debug)]
#[must_use = "a pattern does nothing until it is used for a reply or an expectation"]
pub struct RequestPattern {
    pub(crate) operation: String,
    headers: Vec<(String, String)>,
    query: Vec<(String, String)>,
    body: Option<Value>,
}

impl RequestPattern {
    /// Creates a pattern that matches every request of an operation, which is named by its `operationId` or as
    /// `PUT /v1/users/me`.
    pub fn operation(name: impl Into<String>) -> Self {
        Self { operation: name.into(), headers: Vec::new(), query: Vec::new(), body: None }
    }

    /// Requires a header with this value. A header with a secret matches with any value.
    pub fn header(mut self, name: impl AsRef<str>, value: impl Into<String>) -> Self {
        self.headers.push((name.as_ref().to_ascii_lowercase(), value.into()));
        self
    }

    /// Requires a query parameter with this value.
    pub fn query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.query.push((name.into(), value.into()));
        self
    }

    /// Requires a JSON body with at least these properties, at any depth. Arrays must be equal.
    pub fn json(mut self, body: impl Into<Value>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Reports whether every request of the operation matches.
    pub(crate) fn matches_all(&self) -> bool {
        self.headers.is_empty() && self.query.is_empty() && self.body.is_none()
    }

    /// Returns the differences between a request of the operation and the pattern: none if it matches.
    pub(crate) fn mismatches(&self, request: &RecordedRequest) -> Vec<String> {
        let mut found = Vec::new();
        for (name, expected) in &self.headers {
            match request.header(name) {
                None => found.push(format!("the header {name} is missing")),
                Some(sent) if sent == expected || sent == REDACTED => {}
                Some(sent) => found.push(format!("the header {name} is {sent:?}, expected {expected:?}")),
            }
        }
        for (name, expected) in &self.query {
            let mut sent = request.query().iter().filter(|(known, _)| known == name).peekable();
            if sent.peek().is_none() {
                found.push(format!("the parameter {name} is missing"));
            } else if !sent.clone().any(|(_, value)| value == expected) {
                let sent: Vec<&str> = sent.map(|(_, value)| value.as_str()).collect();
                found.push(format!("the parameter {name} is {sent:?}, expected {expected:?}"));
            }
        }
        match (&self.body, request.json()) {
            (None, _) => {}
            (Some(_), None) => found.push("the body is not JSON".to_owned()),
            (Some(expected), Some(sent)) => compare(expected, &sent, "body", &mut found),
        }
        found
    }
}

impl From<&str> for RequestPattern {
    fn from(operation: &str) -> Self {
        Self::operation(operation)
    }
}

impl fmt::Display for RequestPattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers = self.headers.iter().map(|(name, value)| format!("header {name}: {value}"));
        let query = self.query.iter().map(|(name, value)| format!("query {name}={value}"));
        let body = self.body.iter().map(|body| format!("body {body}"));
        let parts: Vec<String> = headers.chain(query).chain(body).collect();
        f.write_str(&self.operation)?;
        if parts.is_empty() { Ok(()) } else { write!(f, " with {}", parts.join(", ")) }
    }
}

fn compare(expected: &Value, sent: &Value, location: &str, found: &mut Vec<String>) {
    match (expected, sent) {
        (Value::Object(expected), Value::Object(sent)) => {
            for (name, expected) in expected {
                let location = format!("{location}/{name}");
                match sent.get(name) {
                    Some(sent) => compare(expected, sent, &location, found),
                    None => found.push(format!("{location} is missing")),
                }
            }
        }
        _ if expected == sent => {}
        _ => found.push(format!("{location} is {sent}, expected {expected}")),
    }
}
