//! Escapes the signs that have a meaning in Markdown.

/// Escapes every sign that has a meaning in Markdown, except at the beginning of a line.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut before = ' ';
    let mut chars = text.chars().peekable();
    while let Some(char) = chars.next() {
        let after = chars.peek().copied().unwrap_or(' ');
        let special = match char {
            '\\' | '`' | '*' | '[' | ']' | '<' | '>' | '|' | '~' => true,
            '_' => !(before.is_alphanumeric() && after.is_alphanumeric()),
            // Before a link, the sign would make an image.
            '!' => chars.peek().is_none(),
            '&' => after.is_alphanumeric() || after == '#',
            _ => false,
        };
        if special {
            out.push('\\');
        }
        out.push(char);
        before = char;
    }
    out
}

/// Escapes a line so that it begins no list, heading or rule.
pub(super) fn guarded(line: &str) -> String {
    let line = line.trim_start();
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let (number, rest) = line.split_at(digits);
    let heading = line.starts_with('#') && line.trim_start_matches('#').starts_with(' ');
    match rest.chars().next() {
        Some('.' | ')') if digits > 0 => format!("{number}\\{rest}"),
        Some('+' | '-' | '=') if digits == 0 => format!("\\{rest}"),
        Some('#') if digits == 0 && !heading => format!("\\{rest}"),
        _ => line.to_owned(),
    }
}

/// Returns the length of the longest run of backticks.
pub(super) fn longest_run(code: &str) -> usize {
    code.split(|char| char != '`').map(str::len).max().unwrap_or_default()
}
