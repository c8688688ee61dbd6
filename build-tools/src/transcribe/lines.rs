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

impl Line<'_> {
    pub(super) fn is_blank(&self) -> bool {
        self.text.is_empty()
    }
}

const BULLETS: [char; 6] = ['•', '◦', '▪', '‣', '●', '○'];

/// Browsers copy characters that nobody sees.
fn is_space(character: char) -> bool {
    character.is_whitespace() || matches!(character, '\u{200b}' | '\u{200e}' | '\u{2060}' | '\u{feff}')
}

pub(super) fn lines(text: &str) -> Vec<Line<'_>> {
    let lines = text.lines().enumerate();
    lines
        .map(|(index, raw)| {
            let text = raw.trim_start_matches(is_space);
            let indent = raw.chars().count() - text.chars().count();
            let unmarked = text.strip_prefix(BULLETS).filter(|rest| rest.starts_with(is_space));
            let text = unmarked.unwrap_or(text).trim_matches(is_space);
            Line { number: index + 1, indent, bullet: unmarked.is_some(), text, raw }
        })
        .collect()
}
