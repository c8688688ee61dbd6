//! A page as operations, and each operation as sections.

use super::heads::{Start, head, operations, start};
use super::lines::Line;
use super::notes::{Notes, quote};
use super::types::Heading;

/// The lines of one operation.
#[derive(Debug)]
pub(super) struct Block<'a, 'b> {
    /// The line of the method.
    pub(super) line: usize,
    pub(super) title: Option<(usize, &'a str)>,
    /// The marks beneath the title, such as `Deprecated`.
    pub(super) marks: Vec<&'a str>,
    pub(super) method: &'static str,
    pub(super) path: &'a str,
    pub(super) bulleted: bool,
    pub(super) sections: Vec<Section<'a, 'b>>,
}

impl<'a> Block<'a, '_> {
    /// Returns the lines of all sections of a kind. More than one is rare.
    pub(super) fn lines(&self, kind: Kind<'_>) -> Vec<Line<'a>> {
        let sections = self.sections.iter().filter(|section| section.kind == kind);
        sections.flat_map(|section| section.lines).copied().collect()
    }

    /// Returns the line of the heading of a kind, or of the operation if it has no such heading.
    pub(super) fn line_of(&self, kind: Kind<'_>) -> usize {
        self.sections.iter().find(|section| section.kind == kind).map_or(self.line, |section| section.line)
    }
}

/// The lines beneath a heading.
#[derive(Debug)]
pub(super) struct Section<'a, 'b> {
    pub(super) kind: Kind<'a>,
    /// The line of the heading.
    pub(super) line: usize,
    pub(super) lines: &'b [Line<'a>],
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind<'a> {
    /// What stands beneath the path.
    Introduction,
    /// Parameters, and the word for their place in OpenAPI.
    Parameters(&'static str),
    /// The body of a request, the media type above it, and whether its heading says "Required".
    Body(Option<&'a str>, bool),
    Responses,
    /// The method and path once more, and `curl`.
    Code,
    RequestExamples,
    /// The examples of a status.
    ResponseExamples(&'a str),
}

/// Splits a page. What belongs to no operation becomes a finding.
pub(super) fn blocks<'a, 'b>(lines: &'b [Line<'a>], notes: &mut Notes) -> Vec<Block<'a, 'b>> {
    let heads = operations(lines);
    let starts: Vec<Start<'a>> = heads.iter().map(|(head, _)| start(lines, head.at)).collect();
    let mut blocks = Vec::new();
    let first = starts.first().map_or(lines.len(), |start| start.at);
    foreign(lines.get(..first).unwrap_or_default(), notes);
    for (index, (head, code)) in heads.iter().enumerate() {
        let Some(start) = starts.get(index) else { continue };
        let end = starts.get(index + 1).map_or(lines.len(), |next| next.at);
        let body = lines.get(head.end..end).unwrap_or_default();
        let bulleted = is_bulleted(body);
        blocks.push(Block {
            line: lines.get(head.at).map_or(1, |line| line.number),
            title: start.title,
            marks: start.marks.clone(),
            method: head.method,
            path: head.path,
            bulleted,
            sections: sections(body, code.and_then(|code| lines.get(code)), bulleted),
        });
    }
    blocks
}

/// Says that lines are part of no operation, once for those that stand together.
pub(super) fn foreign(lines: &[Line<'_>], notes: &mut Notes) {
    let texts: Vec<_> = lines.iter().filter(|line| !line.is_blank()).collect();
    if let (Some(first), Some(last)) = (texts.first(), texts.last()) {
        let upto =
            if texts.len() > 1 { format!(", and all up to line {}", last.number) } else { String::new() };
        notes.say(first.number, format!("no part of an operation: {}{upto}", quote(first.text)));
    }
}

/// Reports whether attributes stand behind bullets.
fn is_bulleted(lines: &[Line<'_>]) -> bool {
    let count = |begins: fn(&str) -> bool| {
        let begin: Vec<_> = lines.iter().filter(|line| begins(line.text)).collect();
        let bullets = begin.iter().filter(|line| line.bullet).count();
        (bullets, begin.len() - bullets)
    };
    match count(|text| Heading::read(text).is_some()) {
        // A browser may copy the dot before a status, but has none before attributes.
        (0, plain) => plain == 0 && count(|text| status(text).is_some()).0 > 0,
        (bullets, plain) => bullets * 2 >= plain,
    }
}

/// `200`, `default`, and what stands behind it.
pub(super) fn status(text: &str) -> Option<(&str, &str)> {
    let (word, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
    let mut letters = word.chars();
    let class = letters.next().is_some_and(|first| ('1'..='5').contains(&first));
    let digits = word.len() == 3 && letters.all(|letter| letter.is_ascii_digit() || letter == 'X');
    let is_status = (class && digits) || word == "default";
    let rest = rest.trim();
    let types = rest.split([',', ' ']).filter(|word| !word.is_empty());
    (is_status && types.into_iter().all(is_media_type)).then_some((word, rest))
}

/// `application/json`.
pub(super) fn is_media_type(text: &str) -> bool {
    const TOP: [&str; 10] =
        ["application", "audio", "font", "image", "message", "model", "multipart", "text", "video", "*"];
    let essence = text.split(';').next().unwrap_or_default().trim_end();
    let legal = |letter: char| letter.is_ascii_alphanumeric() || ".+-*_".contains(letter);
    essence.split_once('/').is_some_and(|(top, sub)| {
        TOP.contains(&top) && sub.chars().all(legal) && !sub.ends_with('.') && !sub.is_empty()
    })
}

pub(super) fn is_heading(text: &str) -> bool {
    heading(text).is_some()
}

/// Returns the headings of sections. That of a body may have a mark.
fn heading(text: &str) -> Option<Kind<'_>> {
    // A heading can be followed by the mark of its link.
    match text.trim_end_matches([' ', '#', '¶', '§']) {
        "Path parameters" => Some(Kind::Parameters("path")),
        "Query parameters" => Some(Kind::Parameters("query")),
        "Headers" => Some(Kind::Parameters("header")),
        "Cookies" | "Cookie parameters" => Some(Kind::Parameters("cookie")),
        "Body" => Some(Kind::Body(None, false)),
        "Body Required" => Some(Kind::Body(None, true)),
        "Responses" => Some(Kind::Responses),
        "Request examples" | "Request example" => Some(Kind::RequestExamples),
        text => {
            let rest =
                text.strip_prefix("Response examples").or_else(|| text.strip_prefix("Response example"))?;
            let status = rest.trim().strip_prefix('(')?.strip_suffix(')')?;
            Some(Kind::ResponseExamples(status))
        }
    }
}

fn sections<'a, 'b>(lines: &'b [Line<'a>], code: Option<&Line<'a>>, bulleted: bool) -> Vec<Section<'a, 'b>> {
    let mut marks = vec![(0, 0, Kind::Introduction)];
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        let outside = !bulleted || (!line.bullet && line.indent <= 1);
        let found = heading(line.text).filter(|_| outside);
        let found =
            found.filter(|kind| !is_of_response(*kind, &marks, lines.get(at + 1..).unwrap_or_default()));
        let is_code = code.is_some_and(|code| code.number == line.number);
        if let Some(kind) = found {
            marks.push((at, at + 1, kind));
        } else if is_code
            || (line.text.starts_with("curl ") && !matches!(marks.last(), Some((.., Kind::Code))))
        {
            let begin = if is_code { at + head(lines, at).map_or(1, |head| head.end - head.at) } else { at };
            marks.push((at, begin, Kind::Code));
            at = begin.max(at + 1);
            continue;
        } else if outside
            && is_media_type(line.text)
            && let Some(next) = next_text(lines, at + 1)
            && let Some(Kind::Body(_, required)) = lines.get(next).and_then(|line| heading(line.text))
        {
            marks.push((at, next + 1, Kind::Body(Some(line.text), required)));
            at = next + 1;
            continue;
        }
        at += 1;
    }
    let ends: Vec<usize> = marks.iter().skip(1).map(|(at, ..)| *at).chain([lines.len()]).collect();
    let sections = marks.into_iter().zip(ends).map(|((at, begin, kind), end)| Section {
        kind,
        line: lines.get(at).map_or(1, |line| line.number),
        lines: lines.get(begin..end).unwrap_or_default(),
    });
    sections.collect()
}

/// Reports whether `Headers` begins the headers of a response: within `Responses`, before further responses, or at its
/// second occurrence.
fn is_of_response(kind: Kind<'_>, marks: &[(usize, usize, Kind<'_>)], after: &[Line<'_>]) -> bool {
    let header = Kind::Parameters("header");
    if kind != header || !marks.last().is_some_and(|(.., last)| *last == Kind::Responses) {
        return false;
    }
    let mut beneath = after.iter().take_while(|line| !is_heading(line.text));
    marks.iter().any(|(.., kind)| *kind == header) || beneath.any(|line| status(line.text).is_some())
}

fn next_text(lines: &[Line<'_>], from: usize) -> Option<usize> {
    lines.iter().enumerate().skip(from).find(|(_, line)| !line.is_blank()).map(|(at, _)| at)
}
