//! Where operations begin.

use super::lines::Line;
use super::page::is_heading;
use crate::document::METHODS;

/// Where an operation begins: the line, how many lines the method and the path take, and both.
#[derive(Debug)]
pub(super) struct Head<'a> {
    pub(super) at: usize,
    pub(super) end: usize,
    pub(super) method: &'static str,
    pub(super) path: &'a str,
}

pub(super) fn head<'a>(lines: &[Line<'a>], at: usize) -> Option<Head<'a>> {
    let line = lines.get(at)?;
    let is_path = |text: &str| text.starts_with('/') && !text.contains(char::is_whitespace);
    let method_of = |word: &str| METHODS.into_iter().find(|method| method.to_ascii_uppercase() == word);
    if let Some((word, path)) = line.text.split_once(char::is_whitespace) {
        let (method, path) = (method_of(word)?, path.trim_start());
        return is_path(path).then_some(Head { at, end: at + 1, method, path });
    }
    let method = method_of(line.text)?;
    let next = lines.iter().enumerate().skip(at + 1).find(|(_, line)| !line.is_blank());
    let (next, path) = next.filter(|(next, line)| next - at <= 3 && is_path(line.text))?;
    Some(Head { at, end: next + 1, method, path: path.text })
}

/// Where an operation begins, with what stands above its method.
#[derive(Debug)]
pub(super) struct Start<'a> {
    pub(super) at: usize,
    pub(super) title: Option<(usize, &'a str)>,
    pub(super) marks: Vec<&'a str>,
}

/// Marks that stand on a line of their own, beneath the title.
pub(super) const MARKS: [&str; 5] = ["Deprecated", "Beta", "Experimental", "Internal", "New"];

pub(super) fn start<'a>(lines: &[Line<'a>], head: usize) -> Start<'a> {
    let mut marks = Vec::new();
    let above = lines.get(..head).unwrap_or_default();
    for (at, line) in above.iter().enumerate().rev().filter(|(_, line)| !line.is_blank()) {
        if MARKS.contains(&line.text) {
            marks.push(line.text);
            continue;
        }
        // The end of an example, or a heading: the page has no title here.
        let is_end = line.text.starts_with(['{', '}', '[', ']', '"']) || is_heading(line.text);
        if is_end {
            break;
        }
        return Start { at, title: Some((line.number, line.text)), marks };
    }
    Start { at: head, title: None, marks }
}
