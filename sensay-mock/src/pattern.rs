//! Which requests a reply or an expectation is for.

use std::fmt;

use serde_json::Value;

use crate::record::{REDACTED, RecordedRequest};

/// A pattern that requests match or do not: an operation, and what headers, query and body must have.
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
#[must_use = "a pattern does nothing by itself"]
pub struct RequestPattern {
    pub(crate) operation: String,
    headers: Vec<(String, String)>,
    query: Vec<(String, String)>,
    body: Option<Value>,
}

impl RequestPattern {
    /// Matches the requests of an operation, named by its `operationId` or as `PUT /v1/users/me`.
    pub fn operation(name: impl Into<String>) -> Self {
        Self { operation: name.into(), headers: Vec::new(), query: Vec::new(), body: None }
    }

    /// Asks for a header with this value. Of a header that carries a secret only the presence counts.
    pub fn header(mut self, name: impl AsRef<str>, value: impl Into<String>) -> Self {
        self.headers.push((name.as_ref().to_ascii_lowercase(), value.into()));
        self
    }

    /// Asks for a parameter of the query with this value.
    pub fn query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.query.push((name.into(), value.into()));
        self
    }

    /// Asks for a JSON body that has at least these members, at any depth. Lists must be equal.
    pub fn json(mut self, body: impl Into<Value>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Whether every request of the operation matches.
    pub(crate) fn is_plain(&self) -> bool {
        self.headers.is_empty() && self.query.is_empty() && self.body.is_none()
    }

    /// What a request of the operation lacks; nothing if it matches.
    pub(crate) fn mismatches(&self, request: &RecordedRequest) -> Vec<String> {
        let mut found = Vec::new();
        for (name, wanted) in &self.headers {
            match request.header(name) {
                None => found.push(format!("the header {name} is missing")),
                Some(sent) if sent == wanted || sent == REDACTED => {}
                Some(sent) => found.push(format!("the header {name} is {sent:?} and not {wanted:?}")),
            }
        }
        for (name, wanted) in &self.query {
            let mut sent = request.query().iter().filter(|(known, _)| known == name).peekable();
            if sent.peek().is_none() {
                found.push(format!("the parameter {name} is missing"));
            } else if !sent.clone().any(|(_, value)| value == wanted) {
                let sent: Vec<&str> = sent.map(|(_, value)| value.as_str()).collect();
                found.push(format!("the parameter {name} is {sent:?} and not {wanted:?}"));
            }
        }
        match (&self.body, request.json()) {
            (None, _) => {}
            (Some(_), None) => found.push("the body is not JSON".to_owned()),
            (Some(wanted), Some(sent)) => compare(wanted, &sent, "body", &mut found),
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

fn compare(wanted: &Value, sent: &Value, place: &str, found: &mut Vec<String>) {
    match (wanted, sent) {
        (Value::Object(wanted), Value::Object(sent)) => {
            for (name, wanted) in wanted {
                let place = format!("{place}/{name}");
                match sent.get(name) {
                    Some(sent) => compare(wanted, sent, &place, found),
                    None => found.push(format!("{place} is missing")),
                }
            }
        }
        _ if wanted == sent => {}
        _ => found.push(format!("{place} is {sent} and not {wanted}")),
    }
}
