use std::fmt;
use std::str::FromStr;

use percent_encoding::percent_decode_str;

use crate::error::Error;
use crate::request::encode_segment;

/// The position in a list where an iteration stopped, to be stored and resumed later, even in another process.
///
/// [`Items::continuation`](crate::Items::continuation), [`Pages::continuation`](crate::Pages::continuation) and
/// [`Page::continuation`](crate::Page::continuation) return it, and `resume` of the same call takes it. It holds only the
/// position: parameters and options are those of the call that resumes, which should equal those of the first call.
///
/// Its text is one ASCII word without spaces. The form may change with the version of this crate, which then rejects
/// older texts.
///
/// ```
/// use sensay_client::Continuation;
///
/// # fn main() -> Result<(), sensay_client::Error> {
/// # let text = "1:list_chats:page:3:0:50";
/// let continuation: Continuation = text.parse()?;
/// assert_eq!(continuation.to_string(), text);
/// assert_eq!(continuation.operation(), "list_chats");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Continuation {
    pub(crate) operation: String,
    pub(crate) position: Position,
    /// How many items from the position on have been returned already.
    pub(crate) skip: usize,
    /// The page size that a page number refers to, if it was set.
    pub(crate) size: Option<i64>,
}

/// The version of the text form. It changes when older texts can no longer be read.
const VERSION: &str = "1";

impl Continuation {
    /// Returns the id of the operation that lists the items.
    pub fn operation(&self) -> &str {
        &self.operation
    }

    fn read(text: &str) -> Result<Self, &'static str> {
        let parts: Vec<&str> = text.split(':').collect();
        if parts.first().is_some_and(|version| *version != VERSION) && parts.len() > 1 {
            return Err("is not a continuation, or one of another version of this crate");
        }
        let [_, operation, kind, value, skip, size] = parts.as_slice() else {
            return Err("is not a continuation");
        };
        let id = || match percent_decode_str(value).decode_utf8() {
            Ok(id) if !id.is_empty() => Ok(id.into_owned()),
            _ => Err("has an unreadable cursor"),
        };
        let position = match *kind {
            "page" => Position::Number(value.parse().map_err(|_| "has an unreadable page number")?),
            "after" => Position::After(id()?),
            "before" => Position::Before(Some(id()?)),
            "newest" if value.is_empty() => Position::Before(None),
            _ => return Err("has no position"),
        };
        let skip = skip.parse().map_err(|_| "has an unreadable number of items to skip")?;
        let size = match *size {
            "" => None,
            size => Some(size.parse().map_err(|_| "has an unreadable page size")?),
        };
        if operation.is_empty() {
            return Err("names no operation");
        }
        Ok(Self { operation: (*operation).to_owned(), position, skip, size })
    }
}

impl fmt::Display for Continuation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (kind, value) = match &self.position {
            Position::Number(number) => ("page", number.to_string()),
            Position::After(id) => ("after", encoded(id)),
            Position::Before(Some(id)) => ("before", encoded(id)),
            Position::Before(None) => ("newest", String::new()),
        };
        write!(f, "{VERSION}:{}:{kind}:{value}:{}:", self.operation, self.skip)?;
        self.size.map_or(Ok(()), |size| write!(f, "{size}"))
    }
}

impl FromStr for Continuation {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        Self::read(text).map_err(|what| Error::unusable(format!("the continuation `{text}` {what}")))
    }
}

fn encoded(id: &str) -> String {
    let mut text = String::new();
    encode_segment(id, &mut text);
    text
}

/// The position of a page.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Position {
    Number(i64),
    /// The oldest items that are newer than this one.
    After(String),
    /// The newest items that are older than this one, or the newest of all.
    Before(Option<String>),
}

impl Position {
    /// Returns the position of two cursors. It leads forward only if `after` stands alone, since a server that gets both
    /// returns the newest items before the other cursor.
    pub(crate) fn of_cursors(after: Option<&str>, before: Option<&str>) -> Self {
        match (after, before) {
            (Some(after), None) => Self::After(after.to_owned()),
            (_, before) => Self::Before(before.map(str::to_owned)),
        }
    }

    /// Returns the position right after an item of this page.
    pub(crate) fn behind(&self, id: String) -> Option<Self> {
        match self {
            Self::Number(_) => None,
            Self::After(_) => Some(Self::After(id)),
            Self::Before(_) => Some(Self::Before(Some(id))),
        }
    }
}
