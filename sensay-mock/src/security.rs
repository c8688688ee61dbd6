//! Whether a request carries what its operation's `security` asks for. Values are not looked at.

use hyper::HeaderMap;
use hyper::header::{AUTHORIZATION, HeaderName};
use sensay_build_tools::document::escape;
use sensay_build_tools::{Document, Findings};
use serde_json::Value;

use crate::refusal::Refusal;

/// The alternatives of an operation; each is a set of headers that must all be there.
#[derive(Debug, Default)]
pub(crate) struct Security(Vec<Vec<Scheme>>);

#[derive(Clone, Debug)]
struct Scheme {
    header: HeaderName,
    /// The name as the document writes it, for messages.
    name: String,
    /// What the value begins with, such as `Bearer `.
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
                None => Err("an alternative is a mapping of security schemes".to_owned()),
            };
            match schemes {
                Ok(schemes) => alternatives.push(schemes),
                Err(message) => findings.extend([document.finding(&format!("{pointer}/{index}"), message)]),
            }
        }
        Self(alternatives)
    }

    /// Refuses a request that fits no alternative, and names what the nearest one lacks.
    pub(crate) fn check(&self, headers: &HeaderMap) -> Result<(), Refusal> {
        let lacking = self.0.iter().map(|schemes| {
            schemes.iter().filter_map(|scheme| scheme.lacking(headers)).collect::<Vec<String>>()
        });
        match lacking.min_by_key(Vec::len) {
            Some(lacking) if !lacking.is_empty() => Err(Refusal::unauthorized(lacking.join("; "))),
            _ => Ok(()),
        }
    }
}

/// The headers of a document that carry a secret.
pub(crate) fn secret_headers(document: &Document) -> Vec<HeaderName> {
    let schemes = document.value().pointer("/components/securitySchemes").and_then(Value::as_object);
    let names = schemes.into_iter().flat_map(|schemes| schemes.keys());
    let schemes = names.filter_map(|name| scheme(document, name).ok());
    // Who acts is no secret, and a test wants to see it.
    let identity =
        |header: &HeaderName| header.as_str().ends_with("-id") || header.as_str().ends_with("-type");
    schemes.map(|scheme| scheme.header).filter(|header| !identity(header)).collect()
}

impl Scheme {
    fn lacking(&self, headers: &HeaderMap) -> Option<String> {
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

fn scheme(document: &Document, name: &str) -> Result<Scheme, String> {
    let pointer = format!("/components/securitySchemes/{}", escape(name));
    let node = document.value().pointer(&pointer).and_then(|node| document.resolve(node, &pointer));
    let (node, _) = node.ok_or_else(|| format!("no security scheme is called `{name}`"))?;
    let text = |key: &str| node.get(key).and_then(Value::as_str).unwrap_or_default();
    let authorization = |prefix| Scheme { header: AUTHORIZATION, name: "Authorization".to_owned(), prefix };
    match (text("type"), text("in")) {
        ("apiKey", "header") => {
            let header = HeaderName::from_bytes(text("name").as_bytes());
            let header = header.map_err(|_| format!("`{name}`: `{}` is not a header", text("name")))?;
            Ok(Scheme { header, name: text("name").to_owned(), prefix: "" })
        }
        ("apiKey", _) => Err(format!("`{name}`: the mock knows API keys in a header only")),
        ("http", _) if text("scheme").eq_ignore_ascii_case("basic") => Ok(authorization("Basic ")),
        ("http" | "oauth2" | "openIdConnect", _) => Ok(authorization("Bearer ")),
        (other, _) => Err(format!("`{name}`: `{other}` is not a type of security scheme")),
    }
}
