//! The text of a page as lines.

/// A line without its indentation and its bullet.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line<'a> {
    /// Counts from 1.
    pub(super) number: usize,
    /// The column of the first character that is not a space, or of the bullet. Counts from 0.
    pub(super) indent: usize,
    pub(super) bullet: bool,
    pub(super) text: &'a str,
    /// The line as it was written.
    pub(super) raw: &'a str,
}

impl<'a> Line<'a> {
    pub(super) fn is_blank(&self) -> bool {
        self.text.is_empty()
    }

    /// Returns the line as part of a text, with its bullet.
    pub(super) fn words(&self) -> &'a str {
        self.raw.trim()
    }
}

const BULLETS: [char; 6] = ['•', '◦', '▪', '‣', '●', '○'];

/// Replaces what browsers copy in the place of plain spaces, and removes what nobody sees.
pub(super) fn clean(text: &str) -> String {
    let visible = text.chars().filter(|character| {
        !matches!(character, '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2060}' | '\u{feff}')
    });
    let is_break = |character: char| matches!(character, '\n' | '\r');
    visible
        .map(|character| match character {
            other if other.is_whitespace() && !is_break(other) => ' ',
            other => other,
        })
        .collect()
}

/// Splits a text that is clean. What all lines are indented by counts for nothing.
pub(super) fn lines(text: &str) -> Vec<Line<'_>> {
    let indent = |raw: &str| raw.chars().take_while(|letter| *letter == ' ').count();
    let least = text.lines().filter(|raw| !raw.trim().is_empty()).map(indent).min().unwrap_or_default();
    let numbered = text.lines().enumerate().flat_map(|(index, raw)| {
        let (end, next) = glued(raw).unwrap_or((raw, ""));
        [end, next].into_iter().take(if next.is_empty() { 1 } else { 2 }).map(move |raw| (index + 1, raw))
    });
    numbered
        .map(|(number, raw)| {
            let text = raw.trim_start();
            let unmarked = text.strip_prefix(BULLETS).filter(|rest| rest.starts_with(' '));
            Line {
                number,
                indent: indent(raw).saturating_sub(least),
                bullet: unmarked.is_some(),
                text: unmarked.unwrap_or(text).trim(),
                raw,
            }
        })
        .collect()
}

/// Splits the last line of an example from the title of the next page, which stands behind it where pages without a
/// last line break were put together.
fn glued(raw: &str) -> Option<(&str, &str)> {
    let title = raw.strip_prefix(['}', ']']).filter(|title| title.starts_with(char::is_alphabetic))?;
    Some((raw.get(..1)?, title))
}
