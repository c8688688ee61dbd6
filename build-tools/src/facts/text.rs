//! Escaped labels, and hashes of texts.

use std::fmt::Write;

use sha2::{Digest, Sha256};

/// Writes a name so that no sign in it can be taken for one of a location.
pub(crate) fn escape_label(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for char in name.chars() {
        if char.is_whitespace() || char.is_control() || "~/[]{}*:=".contains(char) {
            // Writing to a string does not fail.
            write!(out, "~{:x};", u32::from(char)).ok();
        } else {
            out.push(char);
        }
    }
    out
}

/// Reads a name that [`escape_label`] wrote.
pub(crate) fn unescape_label(label: &str) -> String {
    let mut parts = label.split('~');
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let escaped = part.split_once(';').and_then(|(code, rest)| {
            Some((u32::from_str_radix(code, 16).ok().and_then(char::from_u32)?, rest))
        });
        match escaped {
            Some((char, rest)) => {
                out.push(char);
                out.push_str(rest);
            }
            None => {
                out.push('~');
                out.push_str(part);
            }
        }
    }
    out
}

/// Returns the first digits of the SHA-256 of a text: all of them, or the eight that tell two texts apart.
pub(crate) fn digest(text: &str, digits: usize) -> String {
    let mut hex = String::new();
    for byte in Sha256::digest(text.as_bytes()) {
        write!(hex, "{byte:02x}").ok();
    }
    hex.truncate(digits);
    hex
}

#[test]
fn a_label_is_read_as_it_was_written() {
    for name in ["userID", "a/b", "a b", "x[]", "{a}", "~", "~41;", "a: b", "", "ü\n"] {
        let label = escape_label(name);
        assert!(!label.contains(['/', ' ', '[', '\n']), "{label}");
        assert_eq!(unescape_label(&label), name);
    }
}
