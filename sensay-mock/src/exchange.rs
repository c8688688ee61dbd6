//! One request and its answer, for a log.

use std::fmt;

/// A request that has been answered: what a log says of it, and nothing secret.
///
/// Its `Display` is one line: `PUT /v1/users/me 400 body: the required property "id" is missing`. Control characters
/// are escaped, so that no request writes to a terminal what it likes.
#[derive(Clone, Debug)]
pub struct Exchange {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) status: u16,
    pub(crate) problem: Option<String>,
}

impl Exchange {
    /// The method of the request.
    pub fn method(&self) -> &str {
        &self.method
    }

    /// The path of the request as it was sent, without the query.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The status of the answer.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// What was wrong with the request, where it was refused.
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

/// How much of one part a line shows, in characters.
const MAX_SHOWN: usize = 2_000;

/// A text without characters that a terminal would act on.
struct Escaped<'a>(&'a str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let is_harmful = |character: char| {
            // Controls, and the marks that turn the direction of writing round.
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
