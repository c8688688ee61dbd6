//! The most frequent events, read without a parser: objects of strings without escapes and spaces.

use super::part::Part;
use super::surrogates::{Delta, Whole};

/// Reads a piece of an answer as `JSON.stringify` writes it. `None` means that a parser has to read the event.
pub(super) fn read(text: &str) -> Option<Part<'_>> {
    // Without a backslash, each quotation mark begins or ends a string.
    if memchr::memchr(b'\\', text.as_bytes()).is_some() {
        return None;
    }
    let (mut kind, mut delta) = (None, None);
    let mut rest = text.strip_prefix('{')?;
    loop {
        let (name, after) = string(rest)?;
        let (value, after) = string(after.strip_prefix(':')?)?;
        match name {
            "type" if kind.is_none() => kind = Some(value),
            "delta" if delta.is_none() => delta = Some(value),
            "type" | "delta" | "error" => return None,
            _ => {}
        }
        if after == "}" {
            break;
        }
        rest = after.strip_prefix(',')?;
    }
    let delta = Delta::from(Whole::from(delta?));
    match kind? {
        "text-delta" => Some(Part::Text(delta)),
        "reasoning-delta" => Some(Part::Reasoning(delta)),
        _ => None,
    }
}

/// Returns the string at the beginning of a text, and the text after it.
fn string(text: &str) -> Option<(&str, &str)> {
    let text = text.strip_prefix('"')?;
    let (value, after) = text.split_at_checked(memchr::memchr(b'"', text.as_bytes())?)?;
    Some((value, after.strip_prefix('"')?))
}

#[cfg(test)]
mod tests {
    use super::super::part::Part;
    use super::read;

    #[test]
    fn only_deltas_without_escapes_are_read() {
        let text = |text| match read(text) {
            Some(Part::Text(delta)) => Some(("text", delta.as_str().unwrap().to_owned())),
            Some(Part::Reasoning(delta)) => Some(("reasoning", delta.as_str().unwrap().to_owned())),
            other => other.map(|part| panic!("{part:?}")),
        };
        let found = |kind, delta: &str| Some((kind, delta.to_owned()));
        assert_eq!(text(r#"{"type":"text-delta","id":"0","delta":"é {a}: b,"}"#), found("text", "é {a}: b,"));
        assert_eq!(text(r#"{"delta":"","type":"reasoning-delta"}"#), found("reasoning", ""));
        for other in [
            "",
            "{",
            "{}",
            "[]",
            r#"{"type":"text-delta"}"#,
            r#"{"delta":"a"}"#,
            r#"{"type":"finish","delta":"a"}"#,
            r#"{"type":"text-delta","delta":"a\n"}"#,
            r#"{"type":"text-delta","delta":7}"#,
            r#"{"type":"text-delta","delta":"a","success":false}"#,
            r#"{"type":"text-delta","delta":"a","error":"b"}"#,
            r#"{"type":"text-delta","delta":"a","delta":"b"}"#,
            r#"{"type":"text-delta","type":"x","delta":"a"}"#,
            r#"{"type":"x","type":"text-delta","delta":"a"}"#,
            r#"{"type":"text-delta","delta":"a""#,
            r#"{"type":"text-delta","delta":"a}"#,
            r#"{"type":"text-delta","delta":"a"}}"#,
            r#"{"type":"text-delta","delta":"a",}"#,
            r#"{"type":"text-delta" ,"delta":"a"}"#,
            r#"{"type":"text-delta","delta":"a"} "#,
        ] {
            assert_eq!(text(other), None, "{other}");
        }
    }
}
