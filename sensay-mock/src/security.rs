//! The security requirements of operations: which headers a request must have. Their values are not checked.

use hyper::HeaderMap;
use hyper::header::{AUTHORIZATION, HeaderName};
use sensay_build_tools::document::escape;
use sensay_build_tools::{Document, Findings};
use serde_json::Value;

use crate::error_response::ErrorResponse;

/// The alternative security requirements of an operation. Each is a set of required headers.
#[derive(Debug, Default)]
pub(crate) struct Security(Vec<Vec<Scheme>>);

/// A security scheme.
#[derive(Clone, Debug)]
struct Scheme {
    header: HeaderName,
    /// The name of the header as the document writes it, for messages.
    name: String,
    /// The required prefix of the value, such as `Bearer `.
    prefix: &'static str,
}

impl Security {
    pub(crate) fn read(
        document: &Document,
        operation: &serde_json::Map<String, Value>,
        pointer: &str,
        findings: &mut Findings,
    ) -> Self {
        let (node, pointer) = match operation.get("security") {
            Some(own) => (Some(own), format!("{pointer}/security")),
            None => (document.value().get("security"), "/security".to_owned()),
        };
        let mut alternatives = Vec::new();
        for (index, alternative) in node.and_then(Value::as_array).into_iter().flatten().enumerate() {
            let schemes = match alternative.as_object() {
                Some(names) => names.keys().map(|name| scheme(document, name)).collect(),
                None => Err("a security requirement must be a mapping of security schemes".to_owned()),
            };
            match schemes {
                Ok(schemes) => alternatives.push(schemes),
                Err(message) => findings.extend([document.finding(&format!("{pointer}/{index}"), message)]),
            }
        }
        Self(alternatives)
    }

    /// Checks the headers of a request.
    ///
    /// # Errors
    ///
    /// Returns a 401 response that lists what is missing for the alternative that the request is nearest to.
    pub(crate) fn check(&self, headers: &HeaderMap) -> Result<(), ErrorResponse> {
        let problems = self.0.iter().map(|schemes| {
            schemes.iter().filter_map(|scheme| scheme.problem(headers)).collect::<Vec<String>>()
        });
        match problems.min_by_key(Vec::len) {
            Some(problems) if !problems.is_empty() => Err(ErrorResponse::unauthorized(problems.join("; "))),
            _ => Ok(()),
        }
    }
}

/// Returns the headers of a document's security schemes that carry a secret.
pub(crate) fn secret_headers(document: &Document) -> Vec<HeaderName> {
    let schemes = document.value().pointer("/components/securitySchemes").and_then(Value::as_object);
    let names = schemes.into_iter().flat_map(|schemes| schemes.keys());
    let schemes = names.filter_map(|name| scheme(document, name).ok());
    // The id of the acting user is not a secret, and tests may check it.
    let identity =
        |header: &HeaderName| header.as_str().ends_with("-id") || header.as_str().ends_with("-type");
    schemes.map(|scheme| scheme.header).filter(|header| !identity(header)).collect()
}

impl Scheme {
    /// Returns what is wrong with the header of the scheme, if anything.
    fn problem(&self, headers: &HeaderMap) -> Option<String> {
        let name = &self.name;
        let Some(value) = headers.get(&self.header) else {
            return Some(format!("the header {name} is missing"));
        };
        let value = value.as_bytes().trim_ascii();
        let (start, rest) = value.split_at_checked(self.prefix.len()).unwrap_or((value, b""));
        if value.is_empty() {
            Some(format!("the header {name} is empty"))
        } else if !start.eq_ignore_ascii_case(self.prefix.as_bytes()) || rest.is_empty() {
            Some(format!("the header {name} does not begin with `{}`", self.prefix))
        } else {
            None
        }
    }
}

/// Reads a security scheme of the document by name.
fn scheme(document: &Document, name: &str) -> Result<Scheme, String> {
    let pointer = format!("/components/securitySchemes/{}", escape(name));
    let node = document.value().pointer(&pointer).and_then(|node| document.resolve(node, &pointer));
    let (node, _) = node.ok_or_else(|| format!("the document has no security scheme `{name}`"))?;
    let text = |key: &str| node.get(key).and_then(Value::as_str).unwrap_or_default();
    let authorization = |prefix| Scheme { header: AUTHORIZATION, name: "Authorization".to_owned(), prefix };
    match (text("type"), text("in")) {
        ("apiKey", "header") => {
            let header = HeaderName::from_bytes(text("name").as_bytes());
            let header =
                header.map_err(|_| format!("`{name}`: `{}` is not a valid header name", text("name")))?;
            Ok(Scheme { header, name: text("name").to_owned(), prefix: "" })
        }
        ("apiKey", _) => Err(format!("`{name}`: the mock supports API keys only in a header")),
        ("http", _) if text("scheme").eq_ignore_ascii_case("basic") => Ok(authorization("Basic ")),
        ("http" | "oauth2" | "openIdConnect", _) => Ok(authorization("Bearer ")),
        (other, _) => Err(format!("`{name}`: unknown type of security scheme `{other}`")),
    }
}
