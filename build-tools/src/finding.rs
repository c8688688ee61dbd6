//! Findings: what is wrong with a document, and where.

use std::borrow::Cow;
use std::fmt;

/// A position in the text of a document. Both numbers count from 1.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The line.
    pub line: usize,
    /// The column, in characters.
    pub column: usize,
}

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// No client can be generated, or it would be wrong.
    Error,
    /// A client can be generated and is right, but could be better, or lacks something that the finding names.
    Warning,
}

/// One thing that is wrong with a document.
///
/// Its `Display` is one line for a reader and an editor alike:
/// `api.yaml:412:9 (/paths/~1users~1me/put): no success response`.
/// A warning says so after the place: `api.yaml:412:9 (/paths/~1users~1me/put): warning: no description`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// How bad it is.
    pub level: Level,
    /// The rule that found it, such as `documentation`. Findings are grouped by rule.
    pub rule: &'static str,
    /// The name of the document, usually its path.
    pub file: String,
    /// The place in the text, if it is known.
    pub place: Option<Place>,
    /// The JSON pointer of the node. Empty for the document as a whole.
    pub pointer: String,
    /// What is wrong, and what would be right.
    pub message: String,
}

impl Finding {
    /// Creates an error about a file as a whole.
    pub fn of_file(file: &str, message: impl Into<String>) -> Self {
        Self::of_text("file", file, None, message)
    }

    /// Creates an error at a place of a text that is not, or not yet, a document.
    pub(crate) fn of_text(
        rule: &'static str,
        file: &str,
        place: Option<Place>,
        message: impl Into<String>,
    ) -> Self {
        let (file, message) = (file.to_owned(), message.into());
        Self { level: Level::Error, rule, file, place, pointer: String::new(), message }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (file, pointer, message) =
            (one_line(&self.file), one_line(&self.pointer), one_line(&self.message));
        f.write_str(&file)?;
        if let Some(Place { line, column }) = self.place {
            write!(f, ":{line}:{column}")?;
        }
        if !self.pointer.is_empty() {
            write!(f, " ({pointer})")?;
        }
        let level = if self.level == Level::Warning { "warning: " } else { "" };
        write!(f, ": {level}{message}")
    }
}

/// Escapes what would break a line, or show it in another order than it is written.
fn one_line(text: &str) -> Cow<'_, str> {
    let is_odd = |char: char| {
        char.is_control() || matches!(char, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
    };
    if !text.contains(is_odd) {
        return text.into();
    }
    let mut escaped = String::with_capacity(text.len());
    for char in text.chars() {
        match is_odd(char) {
            true => escaped.extend(char.escape_default()),
            false => escaped.push(char),
        }
    }
    escaped.into()
}

/// All findings about a document. Never empty when returned as an error.
///
/// `Debug` prints the same as `Display`, since a failing build script prints its error with `Debug`.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Findings(Vec<Finding>);

impl Findings {
    /// Returns the findings, in the order of the text.
    pub fn iter(&self) -> std::slice::Iter<'_, Finding> {
        self.0.iter()
    }

    /// Returns how many findings there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Counts the errors and the warnings.
    pub fn count(&self) -> (usize, usize) {
        let errors = self.0.iter().filter(|finding| finding.level == Level::Error).count();
        (errors, self.0.len() - errors)
    }

    /// Returns the findings of a level, in the order of the text.
    pub fn of(&self, level: Level) -> impl Iterator<Item = &Finding> {
        self.0.iter().filter(move |finding| finding.level == level)
    }

    /// Reports whether nothing was found.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns `Ok` if nothing was found.
    ///
    /// # Errors
    ///
    /// Returns the findings if there are any, of whatever level.
    pub fn into_result(self) -> Result<(), Self> {
        let found = self.into_warnings().unwrap_or_else(|findings| findings);
        if found.is_empty() { Ok(()) } else { Err(found) }
    }

    /// Returns the warnings if there is no error.
    ///
    /// # Errors
    ///
    /// Returns all findings, the warnings too, when one of them is an error.
    pub fn into_warnings(mut self) -> Result<Self, Self> {
        self.0.sort_by_key(|finding| finding.place);
        self.0.dedup();
        if self.count().0 == 0 { Ok(self) } else { Err(self) }
    }
}

/// The result of a stage that found no error in a document.
#[derive(Clone, Debug)]
pub struct Checked<T> {
    /// The result.
    pub value: T,
    /// The warnings about the document.
    pub warnings: Findings,
}

impl<T> Checked<T> {
    /// Treats warnings as errors.
    ///
    /// # Errors
    ///
    /// Returns the warnings if there are any.
    pub fn deny_warnings(self) -> Result<T, Findings> {
        if self.warnings.is_empty() { Ok(self.value) } else { Err(self.warnings) }
    }
}

impl From<Finding> for Findings {
    fn from(finding: Finding) -> Self {
        Self(vec![finding])
    }
}

impl Extend<Finding> for Findings {
    fn extend<I: IntoIterator<Item = Finding>>(&mut self, findings: I) {
        self.0.extend(findings);
    }
}

impl IntoIterator for Findings {
    type Item = Finding;
    type IntoIter = std::vec::IntoIter<Finding>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a> IntoIterator for &'a Findings {
    type Item = &'a Finding;
    type IntoIter = std::slice::Iter<'a, Finding>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl fmt::Display for Findings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, finding) in self.0.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            write!(f, "{finding}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Findings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Findings {}

#[test]
fn a_finding_is_one_line() {
    let finding = Finding {
        pointer: "/a\tb".to_owned(),
        ..Finding::of_file("a\u{202e}.yaml", "`\n` and `\u{1b}[31m` and `ä` occur twice")
    };
    assert_eq!(finding.to_string(), r"a\u{202e}.yaml (/a\tb): `\n` and `\u{1b}[31m` and `ä` occur twice");
}
