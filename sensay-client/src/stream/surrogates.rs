//! Pieces of text that can end in the middle of a character.
//!
//! JavaScript keeps text in UTF-16 and cuts it where a token ends, so the two halves of a character (its surrogates)
//! can arrive in two deltas, each as an escape (`\ud83d`, `\ude00`) that is not a character.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, Visitor};

/// A piece of text.
#[derive(Debug)]
pub(super) enum Delta<'a> {
    Whole(Whole<'a>),
    Halves(Halves<'a>),
}

/// A JSON string without unpaired halves of characters, which is the fastest to read.
#[derive(Debug)]
pub(super) struct Whole<'a>(Cow<'a, str>);

/// A JSON string with unpaired halves of characters, in WTF-8: UTF-8 with three bytes for each half.
#[derive(Debug)]
pub(super) struct Halves<'a>(Cow<'a, [u8]>);

impl<'a> Delta<'a> {
    /// Reads a JSON string.
    pub(super) fn read(text: &'a str) -> Option<Self> {
        let whole = serde_json::from_str(text).map(Self::Whole).ok();
        whole.or_else(|| serde_json::from_str(text).map(Self::Halves).ok())
    }

    /// Returns the text, if it has no unpaired halves.
    #[cfg(test)]
    pub(super) fn as_str(&self) -> Option<&str> {
        match self {
            Self::Whole(text) => Some(&text.0),
            Self::Halves(_) => None,
        }
    }
}

impl<'a> From<&'a str> for Whole<'a> {
    fn from(text: &'a str) -> Self {
        Self(Cow::Borrowed(text))
    }
}

impl<'a> From<Whole<'a>> for Delta<'a> {
    fn from(text: Whole<'a>) -> Self {
        Self::Whole(text)
    }
}

impl<'a> From<Halves<'a>> for Delta<'a> {
    fn from(text: Halves<'a>) -> Self {
        Self::Halves(text)
    }
}

impl AsRef<[u8]> for Whole<'_> {
    fn as_ref(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

impl AsRef<[u8]> for Halves<'_> {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Whole<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Text).map(Self)
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Halves<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_bytes(Bytes).map(Self)
    }
}

struct Text;

impl<'de> Visitor<'de> for Text {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Cow<'de, str>, E> {
        Ok(Cow::Borrowed(text))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Cow<'de, str>, E> {
        Ok(Cow::Owned(text.to_owned()))
    }
}

struct Bytes;

impl<'de> Visitor<'de> for Bytes {
    type Value = Cow<'de, [u8]>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_borrowed_bytes<E: Error>(self, bytes: &'de [u8]) -> Result<Cow<'de, [u8]>, E> {
        Ok(Cow::Borrowed(bytes))
    }

    fn visit_bytes<E: Error>(self, bytes: &[u8]) -> Result<Cow<'de, [u8]>, E> {
        Ok(Cow::Owned(bytes.to_vec()))
    }
}

/// A joiner of deltas, which holds back the first half of a character until the next delta arrives.
#[derive(Debug, Default)]
pub(super) struct Joiner {
    half: Option<u32>,
}

impl Joiner {
    /// Returns the text that a delta adds.
    pub(super) fn add(&mut self, delta: Delta<'_>) -> String {
        match delta {
            Delta::Whole(Whole(text)) if self.half.is_none() => text.into_owned(),
            Delta::Whole(text) => self.add_slowly(text.as_ref()),
            Delta::Halves(text) => self.add_slowly(text.as_ref()),
        }
    }

    /// Ends the text, and returns U+FFFD for a half that is still held back.
    pub(super) fn end(&mut self) -> Option<&'static str> {
        self.half.take().map(|_| "\u{FFFD}")
    }

    fn add_slowly(&mut self, mut rest: &[u8]) -> String {
        let mut text = String::new();
        while !rest.is_empty() {
            let whole = rest.utf8_chunks().next().map_or("", |chunk| chunk.valid());
            if !whole.is_empty() {
                text.extend(self.end());
                text.push_str(whole);
            }
            rest = rest.get(whole.len()..).unwrap_or_default();
            match *rest {
                [0xED, second @ 0xA0..=0xBF, third @ 0x80..=0xBF, ref after @ ..] => {
                    rest = after;
                    self.add_half(
                        0xD000 | u32::from(second & 0x3F) << 6 | u32::from(third & 0x3F),
                        &mut text,
                    );
                }
                [_, ref after @ ..] => {
                    rest = after;
                    text.extend(self.end());
                    text.push('\u{FFFD}');
                }
                [] => {}
            }
        }
        text
    }

    fn add_half(&mut self, half: u32, text: &mut String) {
        match (self.half.take(), half) {
            (Some(first), 0xDC00..) => {
                let joined = 0x1_0000 + ((first - 0xD800) << 10) + (half - 0xDC00);
                text.push(char::from_u32(joined).unwrap_or('\u{FFFD}'));
            }
            (None, 0xDC00..) => text.push('\u{FFFD}'),
            (alone, _) => {
                text.extend(alone.map(|_| '\u{FFFD}'));
                self.half = Some(half);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Delta, Joiner};

    /// Joins deltas, each written as the inside of a JSON string.
    fn join<'a>(deltas: impl IntoIterator<Item = &'a str>) -> Vec<String> {
        let mut joiner = Joiner::default();
        let mut texts: Vec<String> = Vec::new();
        for delta in deltas {
            let text = format!("\"{delta}\"");
            texts.push(joiner.add(Delta::read(&text).unwrap()));
        }
        texts.extend(joiner.end().map(str::to_owned));
        texts
    }

    #[test]
    fn halves_are_joined_across_deltas() {
        assert_eq!(join(["a\\ud83d", "\\ude00b"]), ["a", "😀b"]);
        assert_eq!(join(["\\ud83d", "", "\\ude00"]), ["", "", "😀"]);
        assert_eq!(join(["\\ud83d", "\\ude00\\ud83d", "\\ude00"]), ["", "😀", "😀"]);
        assert_eq!(join(["\\ud800", "\\udc00", "\\udbff", "\\udfff"]), ["", "\u{10000}", "", "\u{10ffff}"]);
    }

    #[test]
    fn unpaired_halves_are_replaced() {
        assert_eq!(join(["\\ud83d"]), ["", "\u{fffd}"]);
        assert_eq!(join(["\\ud83d", "a"]), ["", "\u{fffd}a"]);
        assert_eq!(join(["\\ude00", "\\ud83d"]), ["\u{fffd}", "", "\u{fffd}"]);
        assert_eq!(join(["\\ud83d", "\\ud83d\\ude00"]), ["", "\u{fffd}😀"]);
        assert_eq!(join(["\\ud83d", "\\n"]), ["", "\u{fffd}\n"]);
        assert_eq!(join(["\\udfff\\udc00"]), ["\u{fffd}\u{fffd}"]);
    }

    #[test]
    fn only_a_string_is_a_delta() {
        for text in ["7", "null", "[1, 2]", "{}", "\"", "\"\\x\"", "\"\\ud83\""] {
            assert!(Delta::read(text).is_none(), "{text}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn code_units_are_joined_however_they_are_split(
            deltas in prop::collection::vec(prop::collection::vec(0xD7F0..0xE010_u16, 0..4), 0..6),
        ) {
            let texts: Vec<String> =
                deltas.iter().map(|units| units.iter().map(|unit| format!("\\u{unit:04x}")).collect()).collect();
            let joined = join(texts.iter().map(String::as_str)).concat();
            prop_assert_eq!(joined, String::from_utf16_lossy(&deltas.concat()));
        }
    }
}
