//! JSON text as servers write it.
//!
//! JavaScript stores text in UTF-16, so a server can cut a character in half and write the half as an escape (`\ud83d`)
//! that stands for no character. Other servers send invalid UTF-8. Both are read as U+FFFD, so that no response is lost
//! for them. A body without them is parsed once and unchanged.

use http::HeaderMap;
use http::header::{CONTENT_ENCODING, CONTENT_TYPE};
use serde::de::{DeserializeOwned, Error as _};
use serde_json::error::Category;

mod expected;

const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// The first bytes of a text that is compressed with gzip.
const GZIP: &[u8] = b"\x1F\x8B";

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
    if let Some(source) = list_for_object::<T>(bytes) {
        return Err(Failure { place: String::new(), source });
    }
    serde_json::from_slice(bytes).or_else(|_| {
        let text = mended(bytes);
        serde_json::from_slice(&text)
            .map_err(|error| Failure { place: place::<T>(&text), source: in_plain_words::<T>(error, &text) })
    })
}

/// Returns the error of a list in the place of an object, which serde would read field by field.
fn list_for_object<T: DeserializeOwned>(bytes: &[u8]) -> Option<serde_json::Error> {
    let is_list = bytes.trim_ascii_start().starts_with(b"[") && expected::is_object::<T>();
    is_list.then(|| serde_json::Error::custom("it is a list, but an object is expected"))
}

/// Returns the path of the value that does not decode. It is computed after decoding has failed, so that a success does
/// not pay for it.
fn place<T: DeserializeOwned>(text: &[u8]) -> String {
    let decoded = serde_path_to_error::deserialize::<_, T>(&mut serde_json::Deserializer::from_slice(text));
    let path = decoded.err().map(|error| error.path().to_string());
    path.filter(|path| path != ".").unwrap_or_default()
}

/// Replaces the words of serde for objects, which name types of Rust.
fn in_plain_words<T: DeserializeOwned>(error: serde_json::Error, text: &[u8]) -> serde_json::Error {
    if error.classify() != Category::Data {
        return error;
    }
    let found = match text.trim_ascii_start().first() {
        Some(b'"') => "text",
        Some(b't' | b'f') => "a boolean",
        Some(b'n') => "null",
        Some(b'-' | b'0'..=b'9') => "a number",
        _ => {
            let words = error.to_string().replace("expected struct ", "expected an object of the type ");
            return serde_json::Error::custom(words);
        }
    };
    if expected::is_object::<T>() {
        return serde_json::Error::custom(format_args!("it is {found}, but an object is expected"));
    }
    error
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
            _ if is_compressed(headers, body) || !claims_to_be_json(headers, body) => {
                format!("the body is not JSON but {}", kind(headers, body))
            }
            _ => format!("the body is not valid JSON, and begins with {}", beginning(body)),
        }
    }
}

/// Reports whether a body should be JSON by its media type or its first character.
fn claims_to_be_json(headers: &HeaderMap, body: &[u8]) -> bool {
    let media_type = headers.get(CONTENT_TYPE).map(|value| value.as_bytes().to_ascii_lowercase());
    let is_json = media_type.is_some_and(|text| memchr::memmem::find(&text, b"json").is_some());
    is_json || body.trim_ascii_start().starts_with(b"{") || body.trim_ascii_start().starts_with(b"[")
}

fn is_compressed(headers: &HeaderMap, body: &[u8]) -> bool {
    compression(headers).is_some() || body.starts_with(GZIP)
}

/// Returns the compression that the headers name.
pub(crate) fn compression(headers: &HeaderMap) -> Option<&str> {
    let encoding = headers.get(CONTENT_ENCODING)?.to_str().ok()?.trim();
    (!encoding.is_empty() && !encoding.eq_ignore_ascii_case("identity")).then_some(encoding)
}

/// Describes a body that is not JSON: its compression, or its media type and its beginning.
pub(crate) fn kind(headers: &HeaderMap, body: &[u8]) -> String {
    let gzip = body.starts_with(GZIP);
    if let Some(encoding) = compression(headers).or(gzip.then_some("gzip")) {
        let is_gzip = gzip || encoding.eq_ignore_ascii_case("gzip");
        let help = match (is_gzip, cfg!(feature = "gzip")) {
            (true, false) => ": turn on the feature `gzip`",
            (true, true) => "",
            (false, _) => ", which the request does not ask for",
        };
        return format!("compressed with {}{help}", encoding.escape_debug());
    }
    let media_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).map(str::trim);
    let media_type = media_type.filter(|text| !text.is_empty()).unwrap_or("text without a media type");
    format!("{media_type} that begins with {}", beginning(body))
}

fn beginning(body: &[u8]) -> String {
    quoted(&String::from_utf8_lossy(body.get(..4 * QUOTED_CHARS).unwrap_or(body)))
}

/// Reports whether a character shows nothing, or changes the direction of the text around it.
pub(crate) fn is_invisible(char: char) -> bool {
    // Those that Unicode calls Bidi_Control, and the byte order mark.
    let is_of_direction = matches!(char, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    char.is_control() || is_of_direction || char == '\u{FEFF}'
}

/// Returns the beginning of a text on one line, in backquotes.
pub(crate) fn quoted(text: &str) -> String {
    let mut words =
        text.split(|char: char| char.is_whitespace() || is_invisible(char)).filter(|word| !word.is_empty());
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
