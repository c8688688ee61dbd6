//! The header `Prefer` (RFC 7240), with which a request chooses its response.

use std::time::Duration;

use hyper::header::{HeaderName, HeaderValue};
use hyper::{HeaderMap, StatusCode};

/// The request header.
const PREFER: HeaderName = HeaderName::from_static("prefer");

/// The response header that lists the preferences that were applied.
pub(crate) const PREFERENCE_APPLIED: HeaderName = HeaderName::from_static("preference-applied");

/// The preferences of a request. Unknown preferences are ignored, as the RFC requires.
#[derive(Debug, Default)]
pub(crate) struct Prefer {
    pub(crate) code: Option<StatusCode>,
    pub(crate) example: Option<String>,
    pub(crate) delay: Option<Duration>,
    pub(crate) retry_after: Option<HeaderValue>,
    /// Whether the response body is generated from its schema.
    pub(crate) dynamic: bool,
    /// The seed of a generated body.
    pub(crate) seed: Option<u64>,
    /// The form of an event stream.
    pub(crate) stream: Option<String>,
    /// One message for each known preference with an invalid value.
    pub(crate) problems: Vec<String>,
}

impl Prefer {
    pub(crate) fn read(headers: &HeaderMap) -> Self {
        let mut prefer = Self::default();
        let mut seen: Vec<String> = Vec::new();
        for line in headers.get_all(&PREFER) {
            for (name, value) in preferences(&String::from_utf8_lossy(line.as_bytes())) {
                // The RFC says that the first of several preferences with the same name applies.
                if !seen.contains(&name) {
                    prefer.set(&name, &value);
                    seen.push(name);
                }
            }
        }
        prefer
    }

    /// Reports whether the request chooses a documented response, so that the state is not used.
    pub(crate) fn chooses(&self) -> bool {
        self.code.is_some() || self.example.is_some() || self.dynamic || !self.problems.is_empty()
    }

    fn set(&mut self, name: &str, value: &str) {
        let kind = match name {
            "code" => {
                self.code = value.parse::<u16>().ok().and_then(status);
                self.code.is_none().then_some("a status from 200 to 599")
            }
            "example" => {
                self.example = (!value.is_empty()).then(|| value.to_owned());
                self.example.is_none().then_some("the name of an example")
            }
            "delay" => {
                self.delay = value.parse::<u64>().ok().map(Duration::from_millis);
                self.delay.is_none().then_some("a number of milliseconds")
            }
            "dynamic" => {
                self.dynamic = value.is_empty() || value == "true";
                (!self.dynamic && value != "false").then_some("true or false")
            }
            "seed" => {
                self.seed = value.parse().ok();
                self.seed.is_none().then_some("a number")
            }
            "stream" => {
                self.stream = Some(value.to_owned());
                None
            }
            "retry-after" => {
                self.retry_after = HeaderValue::from_str(value).ok().filter(|value| !value.is_empty());
                self.retry_after.is_none().then_some("a number of seconds or a date")
            }
            _ => None,
        };
        self.problems.extend(kind.map(|kind| format!("header/Prefer: {name}: {value:?} is not {kind}")));
    }

    /// Returns the preferences that choose the response, in the format of `Preference-Applied`.
    pub(crate) fn choice(&self) -> impl Iterator<Item = String> {
        let code = self.code.map(|code| format!("code={}", code.as_u16()));
        let example = self.example.as_ref().map(|name| format!("example={}", token_or_quoted(name)));
        let dynamic = self.dynamic.then(|| "dynamic=true".to_owned());
        code.into_iter().chain(example).chain(dynamic)
    }

    /// Returns the preferences that apply to any response, in the format of `Preference-Applied`.
    pub(crate) fn general(&self) -> impl Iterator<Item = String> {
        let delay = self.delay.map(|delay| format!("delay={}", delay.as_millis()));
        let retry_after = self.retry_after.as_ref().and_then(|value| value.to_str().ok());
        delay.into_iter().chain(retry_after.map(|value| format!("retry-after={}", token_or_quoted(value))))
    }
}

/// Returns the status of a code from 200 to 599. Informational statuses (1xx) are not final responses.
pub(crate) fn status(code: u16) -> Option<StatusCode> {
    StatusCode::from_u16(code).ok().filter(|_| (200..600).contains(&code))
}

/// Parses one header value into names, in lower case, and values. Both `,` and `;` separate preferences.
fn preferences(line: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut part = String::new();
    let mut quoted = false;
    let mut characters = line.chars();
    while let Some(character) = characters.next() {
        match character {
            '"' => quoted = !quoted,
            '\\' if quoted => part.extend(characters.next()),
            ',' | ';' if !quoted => found.push(std::mem::take(&mut part)),
            _ => part.push(character),
        }
    }
    found.push(part);
    let pairs = found.iter().map(|part| part.split_once('=').unwrap_or((part, "")));
    let pairs = pairs.map(|(name, value)| (name.trim().to_ascii_lowercase(), value.trim().to_owned()));
    pairs.filter(|(name, _)| !name.is_empty()).collect()
}

/// Formats a value as RFC 7240 does: quoted unless it is a token.
fn token_or_quoted(value: &str) -> String {
    let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    match value.bytes().all(is_token) {
        true => value.to_owned(),
        false => format!("\"{}\"", value.replace('\\', "\\\\").replace('"', "\\\"")),
    }
}
