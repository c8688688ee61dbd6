//! Writes and reads listings: one line for each public item, with the items of a type together.
//!
//! The traits of a type share a line. The notes come at the end of a line, after two spaces.

use std::fmt;

use super::item::{Item, Kind, Surface};

/// The separator between an item and its notes.
const NOTES: &str = "  #[";

impl fmt::Display for Surface {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut items = self.iter().peekable();
        while let Some(item) = items.next() {
            if item.kind != Kind::Implementation {
                line(f, item, &format!("{}{}", item.path, item.signature))?;
                continue;
            }
            let mut all = vec![item];
            while let Some(next) =
                items.next_if(|next| next.kind == item.kind && next.parent() == item.parent())
            {
                all.push(next);
            }
            // Implementations under the same conditions share a line.
            while let Some(first) = all.first().copied() {
                let (these, others): (Vec<&Item>, Vec<&Item>) =
                    all.into_iter().partition(|other| other.notes == first.notes);
                all = others;
                let names: Vec<String> = these.iter().map(|item| trait_of(item)).collect();
                line(f, first, &format!("{}: {}", first.parent().unwrap_or_default(), names.join(" + ")))?;
            }
        }
        Ok(())
    }
}

/// Returns the trait of an implementation, with its associated types.
fn trait_of(item: &Item) -> String {
    let name = item.path.split_once(" as ").map_or("", |(_, name)| name);
    format!("{name}{}", item.signature)
}

/// Writes the line of an item, or of several that differ only in their text.
fn line(f: &mut fmt::Formatter<'_>, item: &Item, text: &str) -> fmt::Result {
    write!(f, "{} {text}", item.kind.word())?;
    if !item.notes.is_empty() {
        write!(f, "{NOTES}{}]", item.notes.join("] #["))?;
    }
    writeln!(f)
}

impl Surface {
    /// Reads a listing.
    ///
    /// # Errors
    ///
    /// Returns the number and the text of the first line that is not an item.
    pub fn parse(listing: &str) -> Result<Self, (usize, String)> {
        let mut surface = Self::default();
        for (index, line) in listing.lines().enumerate().filter(|(_, line)| !line.is_empty()) {
            let items = line_items(line).ok_or_else(|| (index + 1, line.to_owned()))?;
            items.into_iter().for_each(|item| surface.add(item));
        }
        Ok(surface)
    }
}

fn line_items(line: &str) -> Option<Vec<Item>> {
    let (word, rest) = line.split_once(' ')?;
    let kind = Kind::from_word(word)?;
    let (item, notes) = match rest.rsplit_once(NOTES) {
        Some((item, notes)) => (item, notes.strip_suffix(']')?.split("] #[").map(str::to_owned).collect()),
        None => (rest, Vec::new()),
    };
    let (path, signature) = item.split_at(path_end(item));
    if path.is_empty() {
        return None;
    }
    let new = |path: String, signature: &str| Item {
        kind,
        path,
        signature: signature.to_owned(),
        notes: Vec::clone(&notes),
    };
    if kind != Kind::Implementation {
        return Some(vec![new(path.to_owned(), signature)]);
    }
    let traits = split(signature.strip_prefix(": ")?, " + ");
    let traits = traits.into_iter().map(|name| {
        let (name, types) = name.split_at(associated(name));
        new(format!("{path} as {name}"), types)
    });
    Some(traits.collect())
}

/// Returns where the associated types begin: at `<Item = …>`.
fn associated(name: &str) -> usize {
    let starts = name.match_indices('<').map(|(index, _)| index).find(|index| {
        let inner = name.get(index + 1..).unwrap_or_default();
        let end = inner.find(|char: char| !char.is_alphanumeric() && char != '_').unwrap_or(inner.len());
        inner.get(end..).is_some_and(|rest| rest.starts_with(" = "))
    });
    // In `Trait for T`, associated types belong to a bound, not to the trait.
    starts.filter(|_| !name.contains(" for ")).unwrap_or(name.len())
}

/// Returns where the path at the beginning of a text ends. Generics belong to it if more of the path follows them.
fn path_end(text: &str) -> usize {
    let bytes = text.as_bytes();
    let mut depth = 0_usize;
    let mut opened = text.len();
    for (index, byte) in bytes.iter().enumerate() {
        let next = bytes.get(index + 1);
        let before = index.checked_sub(1).and_then(|index| bytes.get(index));
        match byte {
            b'<' => {
                if depth == 0 {
                    opened = index;
                }
                depth += 1;
            }
            b'>' => {
                depth = depth.saturating_sub(1);
                if depth == 0 && next != Some(&b':') {
                    return opened;
                }
            }
            b'(' | b' ' if depth == 0 => return index,
            b':' if depth == 0 && next != Some(&b':') && before != Some(&b':') => return index,
            _ => {}
        }
    }
    text.len()
}

/// Splits a text at separators that stand outside of brackets.
pub(super) fn split<'t>(text: &'t str, separator: &str) -> Vec<&'t str> {
    let mut parts = Vec::new();
    let (mut depth, mut start) = (0_usize, 0);
    for (index, char) in text.char_indices() {
        match char {
            '<' | '(' | '[' => depth += 1,
            // The `>` of an arrow is not a bracket.
            '>' if text.get(..index).is_some_and(|before| before.ends_with('-')) => {}
            '>' | ')' | ']' => depth = depth.saturating_sub(1),
            _ if depth == 0
                && index >= start
                && text.get(index..).is_some_and(|rest| rest.starts_with(separator)) =>
            {
                parts.extend(text.get(start..index));
                start = index + separator.len();
            }
            _ => {}
        }
    }
    parts.extend(text.get(start..));
    parts
}
