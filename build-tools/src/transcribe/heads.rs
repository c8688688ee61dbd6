//! Where operations begin.

use std::collections::HashMap;

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
    let method_of = |word: &str| METHODS.into_iter().find(|method| method.to_ascii_uppercase() == word);
    if let Some((word, path)) = line.text.split_once(' ') {
        let method = method_of(word)?;
        return Some(Head { at, end: at + 1, method, path: path_of(path.trim_start())? });
    }
    let method = method_of(line.text)?;
    let next = lines.iter().enumerate().skip(at + 1).find(|(_, line)| !line.is_blank());
    let (next, line) = next.filter(|(next, _)| next - at <= 3)?;
    Some(Head { at, end: next + 1, method, path: path_of(line.text)? })
}

/// Returns the path that a text is, or that of the address that it is.
fn path_of(text: &str) -> Option<&str> {
    let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let path = match host {
        Some(host) => host.get(host.find('/')?..)?,
        None => text,
    };
    (path.starts_with('/') && !path.contains(' ')).then_some(path)
}

/// Returns the operations of a page: where each begins, and where its command line of `curl` does.
pub(super) fn operations<'a>(lines: &[Line<'a>]) -> Vec<(Head<'a>, Option<usize>)> {
    let mut heads = Vec::new();
    let mut at = 0;
    while at < lines.len() {
        let found = head(lines, at);
        at = found.as_ref().map_or(at + 1, |head| head.end);
        heads.extend(found);
    }
    let codes = codes(lines, &heads);
    let mut operations: Vec<(Head<'a>, Option<usize>)> = Vec::new();
    let mut upto = 0;
    for (head, code) in heads.into_iter().zip(codes) {
        // The method and the path stand once more above the command line, and what is between is no operation.
        if head.at < upto {
            continue;
        }
        match operations.last_mut() {
            Some((open, end @ None)) if (open.method, open.path) == (head.method, head.path) => {
                *end = Some(head.at);
            }
            _ => {
                upto = code.map_or(upto, |code| code + 1);
                operations.push((head, code));
            }
        }
    }
    operations
}

/// How many lines of buttons may stand above a command line.
const BUTTONS: usize = 6;

/// For each beginning, the line where the same method and path stand above a command line, unless another operation
/// is between them.
fn codes(lines: &[Line<'_>], heads: &[Head<'_>]) -> Vec<Option<usize>> {
    // Buttons can stand between them, such as that to copy.
    let is_code = |head: &Head<'_>| {
        let beneath = lines.get(head.end..).unwrap_or_default().iter().filter(|line| !line.is_blank());
        let mut beneath = beneath.take(BUTTONS + 1).take_while(|line| !is_heading(line.text));
        beneath.any(|line| line.text.starts_with("curl"))
    };
    let ends: Vec<usize> =
        (0..lines.len()).filter(|at| lines.get(*at).is_some_and(|line| line.text == "Responses")).collect();
    let mut next: HashMap<(&str, &str), usize> = HashMap::new();
    let mut codes = Vec::new();
    for head in heads.iter().rev() {
        let sections =
            |code: &usize| ends.partition_point(|at| at < code) - ends.partition_point(|at| *at < head.at);
        codes.push(next.get(&(head.method, head.path)).copied().filter(|code| sections(code) <= 1));
        if is_code(head) {
            next.insert((head.method, head.path), head.at);
        }
    }
    codes.reverse();
    codes
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
