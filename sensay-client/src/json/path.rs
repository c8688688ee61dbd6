//! From an offset in JSON text to the path of the value there. It runs only after decoding has failed, so a success does
//! not pay for it.

/// Returns the path of the value that ends at or spans an offset, such as `items[3].name`; empty for the outermost.
///
/// The text must be valid JSON up to the offset only.
pub(crate) fn at(text: &[u8], offset: usize) -> String {
    let mut open: Vec<Step> = Vec::new();
    let mut index = 0;
    let end = offset.min(text.len());
    while let Some(byte) = text.get(index).filter(|_| index < end) {
        match byte {
            b'"' => {
                let close = string_end(text, index);
                if let Some(Step::Object { key, expects_key: expects_key @ true }) = open.last_mut() {
                    *key = text.get(index..close).unwrap_or_default();
                    *expects_key = false;
                }
                index = close;
                continue;
            }
            b'{' => open.push(Step::Object { key: &[], expects_key: true }),
            b'[' => open.push(Step::Array(0)),
            // A bracket that closes at the offset belongs to the value that failed.
            b'}' | b']' if index + 1 < end => {
                open.pop();
            }
            b',' if index + 1 < end => match open.last_mut() {
                Some(Step::Array(count)) => *count += 1,
                Some(Step::Object { expects_key, .. }) => *expects_key = true,
                None => {}
            },
            _ => {}
        }
        index += 1;
    }
    // If an object was closed just before, it failed itself, not its last property.
    if matches!(text.get(end.wrapping_sub(1)), Some(b'}' | b']')) {
        open.pop();
    }
    let mut path = String::new();
    for step in open {
        match step {
            Step::Array(count) => path += &format!("[{count}]"),
            Step::Object { key, .. } => {
                let Ok(key) = serde_json::from_slice::<String>(key) else { continue };
                if !path.is_empty() {
                    path.push('.');
                }
                path.push_str(&key);
            }
        }
    }
    path
}

enum Step<'a> {
    Object { key: &'a [u8], expects_key: bool },
    Array(usize),
}

/// Returns the offset behind the string that begins at an offset.
fn string_end(text: &[u8], start: usize) -> usize {
    let mut index = start + 1;
    while let Some(byte) = text.get(index) {
        match byte {
            b'"' => return index + 1,
            b'\\' => index += 2,
            _ => index += 1,
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    #[derive(Debug, Deserialize)]
    #[allow(dead_code, reason = "it is read to fail")]
    struct Thing {
        name: Option<String>,
        count: i64,
        parts: Option<Vec<Thing>>,
    }

    fn path(text: &str) -> String {
        let error = serde_json::from_str::<Vec<Thing>>(text).unwrap_err();
        let before: usize = text.lines().take(error.line() - 1).map(|line| line.len() + 1).sum();
        super::at(text.as_bytes(), before + error.column())
    }

    #[test]
    fn the_path_names_the_value_that_failed() {
        for (text, expected) in [
            (r#"{"a": 1}"#, ""),
            (r#"[1]"#, "[0]"),
            (r#"[{"count": 1}, {"count": "x"}]"#, "[1].count"),
            ("[{\"count\": 1},\n {\"count\": 1,\n  \"name\": 5}]", "[1].name"),
            (r#"[{"count": 1, "parts": [{"count": 2}, {"name": "a"}]}]"#, "[0].parts[1]"),
            (r#"[{"count": 1, "name": {"a": [1, 2]}}]"#, "[0].name"),
            (r#"[{"count": 1, "name": [1, {"b": 2}], "parts": []}]"#, "[0].name"),
            (r#"[{"co\"unt": {"count": [1, "}"]}, "count": true}]"#, "[0].count"),
            (r#"[{"count": 1.5}]"#, "[0].count"),
        ] {
            assert_eq!(path(text), expected, "{text}");
        }
    }
}
