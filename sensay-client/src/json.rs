//! JSON text as servers write it.
//!
//! JavaScript keeps text in UTF-16, so its `JSON.stringify` can cut a character in half and write the half as an escape
//! (`\ud83d`) that stands for no character. Other servers send bytes that are no UTF-8. Neither is worth losing a whole
//! response for: both are read as U+FFFD. A body without them is parsed once, as it is.

use http::HeaderMap;
use http::header::{CONTENT_ENCODING, CONTENT_TYPE};
use serde::de::DeserializeOwned;
use serde_json::error::Category;

mod path;

const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// How much of a body is quoted in a message.
const QUOTED_CHARS: usize = 60;

/// Why a text is not JSON of the type that was asked for.
#[derive(Debug)]
pub(crate) struct Failure {
    /// Where in the value it failed, such as `items[3].title`; empty for the value as a whole.
    place: String,
    pub(crate) source: serde_json::Error,
}

/// Reads a value from JSON text, passing over a byte order mark and replacing what is no text.
pub(crate) fn from_slice<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Failure> {
    let bytes = bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes);
    serde_json::from_slice(bytes).or_else(|_| {
        let text = mended(bytes);
        serde_json::from_slice(&text).map_err(|source| Failure { place: place(&text, &source), source })
    })
}

/// The place in a text where reading it failed.
fn place(text: &[u8], error: &serde_json::Error) -> String {
    let before = text.split(|byte| *byte == b'\n').take(error.line().saturating_sub(1));
    let start: usize = before.map(|line| line.len() + 1).sum();
    path::at(text, start + error.column())
}

/// The text with U+FFFD for whatever stands for no character.
fn mended(bytes: &[u8]) -> Vec<u8> {
    let mut text = String::from_utf8_lossy(bytes).into_owned().into_bytes();
    let mut at = 0;
    while let Some(step) = text.get(at..).and_then(|rest| memchr::memchr(b'\\', rest)) {
        at += step;
        at += match (escape(&text, at), escape(&text, at + ESCAPE)) {
            (Some(0xD800..=0xDBFF), Some(0xDC00..=0xDFFF)) => 2 * ESCAPE,
            (Some(0xD800..=0xDFFF), _) => {
                if let Some(digits) = text.get_mut(at + 2..at + ESCAPE) {
                    digits.copy_from_slice(b"fffd");
                }
                ESCAPE
            }
            // Two bytes, so that the second backslash of `\\` begins no escape.
            _ => 2,
        };
    }
    text
}

/// The length of an escape such as `\u00e9`.
const ESCAPE: usize = 6;

/// The code unit of the escape that begins at `at`.
fn escape(text: &[u8], at: usize) -> Option<u32> {
    let digits = text.get(at..at.checked_add(ESCAPE)?)?.strip_prefix(b"\\u")?;
    digits.iter().try_fold(0, |unit, digit| Some(unit * 16 + char::from(*digit).to_digit(16)?))
}

impl Failure {
    /// Says what is wrong with a body: the place and the reason, or what it is in the place of JSON.
    pub(crate) fn message(&self, headers: &HeaderMap, body: &[u8]) -> String {
        match self.source.classify() {
            _ if body.is_empty() => "the body is empty where JSON is expected".to_owned(),
            Category::Data if self.place.is_empty() => "the body is not as documented".to_owned(),
            Category::Data => format!("the body is not as documented at `{}`", self.place),
            Category::Eof => format!("the body ends in the middle of its JSON, after {} bytes", body.len()),
            _ => format!("the body is not JSON but {}", kind(headers, body)),
        }
    }
}

/// What a body is that could not be read: its compression, or its media type and how it begins.
pub(crate) fn kind(headers: &HeaderMap, body: &[u8]) -> String {
    let header = |name| headers.get(name).and_then(|value| value.to_str().ok()).map(str::trim);
    let encoding = header(CONTENT_ENCODING).filter(|encoding| !encoding.eq_ignore_ascii_case("identity"));
    let gzip = body.starts_with(b"\x1F\x8B");
    if let Some(encoding) = encoding.or(gzip.then_some("gzip")) {
        let help = if gzip && !cfg!(feature = "gzip") { ": turn on the feature `gzip`" } else { "" };
        return format!("compressed with {encoding}{help}");
    }
    let media_type = header(CONTENT_TYPE).filter(|text| !text.is_empty()).unwrap_or("of no media type");
    let text = String::from_utf8_lossy(body.get(..4 * QUOTED_CHARS).unwrap_or(body));
    format!("{media_type} that begins with {}", quoted(&text))
}

/// The beginning of a text on one line, in backquotes.
pub(crate) fn quoted(text: &str) -> String {
    let mut words =
        text.split(|char: char| char.is_whitespace() || char.is_control()).filter(|word| !word.is_empty());
    let mut line = words.next().unwrap_or_default().to_owned();
    for word in words {
        if line.chars().count() > QUOTED_CHARS {
            break;
        }
        line.push(' ');
        line.push_str(word);
    }
    match line.char_indices().nth(QUOTED_CHARS) {
        Some((end, _)) => format!("`{}…`", line.get(..end).unwrap_or_default()),
        None => format!("`{line}`"),
    }
}

#[cfg(test)]
mod tests;
