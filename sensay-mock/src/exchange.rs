//! One request and its response, for a log.

use std::fmt;

/// A request and its response, as a log shows them: without headers, query and body, which may hold secrets.
///
/// Its `Display` is one line: `PUT /v1/users/me 400 body: the required property "id" is missing`. Control characters
/// are escaped, so that a request cannot control the terminal.
#[derive(Clone, Debug)]
pub struct Exchange {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) status: u16,
    pub(crate) problem: Option<String>,
}

impl Exchange {
    /// Describes a request that is not HTTP, or has too large a head, so that it has neither method nor path. The
    /// connection has responded without a body.
    pub(crate) fn unreadable(error: &hyper::Error) -> Self {
        let (method, path) = ("-".to_owned(), "-".to_owned());
        let status = if error.is_parse_too_large() { 431 } else { 400 };
        Self { method, path, status, problem: Some(format!("cannot read the request: {error}")) }
    }

    /// Returns the method of the request, or `-` if the request could not be read.
    pub fn method(&self) -> &str {
        &self.method
    }

    /// Returns the path of the request as it was sent, without the query, or `-` if the request could not be read.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Returns the status of the response.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// Returns what was wrong with the request, if the server rejected it.
    pub fn problem(&self) -> Option<&str> {
        self.problem.as_deref()
    }
}

impl fmt::Display for Exchange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {}", Escaped(&self.method), Escaped(&self.path), self.status)?;
        match &self.problem {
            Some(problem) => write!(f, " {}", Escaped(problem)),
            None => Ok(()),
        }
    }
}

/// How many characters of the method, path and problem are each shown.
const MAX_SHOWN: usize = 2_000;

/// A text that is displayed with control characters escaped.
struct Escaped<'a>(&'a str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let is_harmful = |character: char| {
            // Control characters, line separators, and marks that change the direction of the text.
            character.is_control()
                || matches!(character, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        };
        for character in self.0.chars().take(MAX_SHOWN) {
            match is_harmful(character) {
                true => write!(f, "{}", character.escape_default())?,
                false => write!(f, "{character}")?,
            }
        }
        if self.0.chars().nth(MAX_SHOWN).is_some() { f.write_str("…") } else { Ok(()) }
    }
}
