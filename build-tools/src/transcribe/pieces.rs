//! What a line among attributes can be.

use super::sentences::{Fact, Sentence, sentence};
use super::types::{Heading, Type};

/// What a line is, as far as the line alone says it.
#[derive(Debug)]
pub(super) enum Piece {
    Blank,
    /// `name string Required`.
    Heading(Heading),
    /// `Hide name attributes`.
    Toggle(Toggle),
    /// `object`.
    Type(Type),
    /// `One of:`, as the keyword of OpenAPI.
    Union(&'static str),
    Facts(Vec<Fact>),
    /// It begins like a sentence about the value.
    Unread,
    Text,
}

/// The line above the attributes of a value.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Toggle {
    /// Whose attributes they are.
    pub(super) name: Option<String>,
    /// It says "Hide", so that the attributes are there to be hidden.
    pub(super) hide: bool,
    pub(super) kind: Option<Type>,
}

pub(super) fn piece(text: &str) -> Piece {
    if text.is_empty() {
        return Piece::Blank;
    }
    if let Some(toggle) = toggle(text) {
        return Piece::Toggle(toggle);
    }
    if let Some(kind) = Type::read_whole(text) {
        return Piece::Type(kind);
    }
    if let Some(keyword) = union(text) {
        return Piece::Union(keyword);
    }
    match sentence(text) {
        Sentence::Facts(facts) => return Piece::Facts(facts),
        Sentence::Unread => return Piece::Unread,
        Sentence::Text => {}
    }
    Heading::read(text).map_or(Piece::Text, Piece::Heading)
}

fn union(text: &str) -> Option<&'static str> {
    let text = text.strip_suffix(':').unwrap_or(text);
    [("One of", "oneOf"), ("Any of", "anyOf"), ("All of", "allOf")]
        .into_iter()
        .find_map(|(words, keyword)| (words == text).then_some(keyword))
}

/// How long the line of tabs may be. A longer one is a text.
const MAX_TABS: usize = 4096;

/// Reads the tabs above the members of a union, each a title and a type: `Book object`, or all of them in one line.
pub(super) fn tabs(text: &str) -> Option<Vec<(&str, Type)>> {
    let mut tabs = Vec::new();
    let (mut title, mut rest) = (text, text);
    while !rest.is_empty() && text.len() <= MAX_TABS {
        if let Some((kind, after)) = Type::read(rest) {
            tabs.push((title.strip_suffix(rest)?.trim_end(), kind));
            rest = after.trim_start();
            title = rest;
        } else {
            rest = rest.split_once(char::is_whitespace).map_or("", |(_, after)| after.trim_start());
        }
    }
    (title.is_empty() && !tabs.is_empty()).then_some(tabs)
}

/// Reads `Hide name attributes`, `Show name attributes`, or both in one line, and the type behind them.
pub(super) fn toggle(text: &str) -> Option<Toggle> {
    let (hide, first, rest) = one_toggle(text)?;
    let (show, name, rest) = match one_toggle(rest) {
        Some((false, name, rest)) => (true, name.or(first), rest),
        _ => (false, first, rest),
    };
    let kind = match rest {
        "" => None,
        rest => Some(Type::read_whole(rest)?),
    };
    // Both words stand in one line where all that a browser hides is rendered too.
    let hide = hide || show;
    Some(Toggle { name: name.map(str::to_owned), hide, kind })
}

fn one_toggle(text: &str) -> Option<(bool, Option<&str>, &str)> {
    let hide = text.starts_with("Hide ");
    let rest = text.strip_prefix("Hide ").or_else(|| text.strip_prefix("Show "))?.trim_start();
    let after = |text: &'_ str| -> Option<usize> {
        let rest = text.strip_prefix("attributes").or_else(|| text.strip_prefix("attribute"))?;
        (rest.is_empty() || rest.starts_with(char::is_whitespace)).then(|| text.len() - rest.len())
    };
    if let Some(end) = after(rest) {
        return Some((hide, None, rest.get(end..)?.trim_start()));
    }
    let (name, rest) = rest.split_once(char::is_whitespace)?;
    let rest = rest.trim_start();
    let end = after(rest)?;
    Some((hide, Some(name), rest.get(end..)?.trim_start()))
}
