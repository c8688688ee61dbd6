//! One request and its answer, for a log.

use std::fmt;

/// A request that has been answered: what a log says of it, and nothing secret.
///
/// Its `Display` is one line: `PUT /v1/users/me 400 body: the required property "id" is missing`.
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
        write!(f, "{} {} {}", self.method, self.path, self.status)?;
        match &self.problem {
            Some(problem) => write!(f, " {problem}"),
            None => Ok(()),
        }
    }
}
