//! JSON text as servers write it.
//!
//! JavaScript stores text in UTF-16, so a server can cut a character in half and write the half as an escape (`\ud83d`)
//! that stands for no character. Other servers send invalid UTF-8. Both are read as U+FFFD, so that no response is lost
//! for them. A body without them is parsed once and unchanged.

use http::HeaderMap;
use http::header::{CONTENT_ENCODING, CONTENT_TYPE};
use serde::de::DeserializeOwned;
use serde_json::error::Category;

mod path;

const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// How many characters of a body are quoted in a message.
const QUOTED_CHARS: usize = 60;

/// The reason why a text could not be decoded.
#[derive(Debug)]
pub(crate) struct Failure {
    /// The path of the value that failed, such as `items[3].title`; empty for the whole value.
    place: String,
    pub(crate) source: serde_json::Error,
}

/// Decodes JSON text, skipping a byte order mark and replacing invalid text by U+FFFD.
pub(crate) fn from_slice<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Failure> {
    let bytes = bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes);
    serde_json::from_slice(bytes).or_else(|_| {
        let text = mended(bytes);
        serde_json::from_slice(&text).map_err(|source| Failure { place: place(&text, &source), source })
    })
}

/// Returns the path of the value at which decoding failed.
fn place(text: &[u8], error: &serde_json::Error) -> String {
    let before = text.split(|byte| *byte == b'\n').take(error.line().saturating_sub(1));
    let start: usize = before.map(|line| line.len() + 1).sum();
    path::at(text, start + error.column())
}

/// Replaces invalid UTF-8 and lone surrogates by U+FFFD.
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
            // Skips two bytes, so that the second backslash of `\\` does not start an escape.
            _ => 2,
        };
    }
    text
}

/// The length of an escape such as `\u00e9`, in bytes.
const ESCAPE: usize = 6;

/// Returns the code unit of the escape at an offset, if there is one.
fn escape(text: &[u8], at: usize) -> Option<u32> {
    let digits = text.get(at..at.checked_add(ESCAPE)?)?.strip_prefix(b"\\u")?;
    digits.iter().try_fold(0, |unit, digit| Some(unit * 16 + char::from(*digit).to_digit(16)?))
}

impl Failure {
    /// Describes what is wrong with a body: the path and the reason, or what the body is instead of JSON.
    pub(crate) fn message(&self, headers: &HeaderMap, body: &[u8]) -> String {
        match self.source.classify() {
            _ if body.is_empty() => "the body is empty, but JSON is expected".to_owned(),
            Category::Data if self.place.is_empty() => "the body differs from the document".to_owned(),
            Category::Data => format!("the body differs from the document at `{}`", self.place),
            Category::Eof => format!("the body ends in the middle of its JSON, after {} bytes", body.len()),
            _ => format!("the body is not JSON but {}", kind(headers, body)),
        }
    }
}

/// Describes a body that is not JSON: its compression, or its media type and its beginning.
pub(crate) fn kind(headers: &HeaderMap, body: &[u8]) -> String {
    let header = |name| headers.get(name).and_then(|value| value.to_str().ok()).map(str::trim);
    let encoding = header(CONTENT_ENCODING).filter(|encoding| !encoding.eq_ignore_ascii_case("identity"));
    let gzip = body.starts_with(b"\x1F\x8B");
    if let Some(encoding) = encoding.or(gzip.then_some("gzip")) {
        let help = if gzip && !cfg!(feature = "gzip") { ": turn on the feature `gzip`" } else { "" };
        return format!("compressed with {encoding}{help}");
    }
    let media_type =
        header(CONTENT_TYPE).filter(|text| !text.is_empty()).unwrap_or("text without a media type");
    let text = String::from_utf8_lossy(body.get(..4 * QUOTED_CHARS).unwrap_or(body));
    format!("{media_type} that begins with {}", quoted(&text))
}

/// Returns the beginning of a text on one line, in backquotes.
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
