//! The section `Responses` as lines for each status, and for each media type.

use super::lines::Line;
use super::notes::Notes;
use super::page::{foreign, is_media_type, status};
use super::pieces::toggle;
use super::types::Type;

/// The lines of one response.
pub(super) struct Response<'a, 'b> {
    pub(super) line: usize,
    /// `None` where the rendering lost it.
    pub(super) status: Option<&'a str>,
    pub(super) media_types: Vec<&'a str>,
    pub(super) lines: &'b [Line<'a>],
    /// The text of a bullet in the place of the status.
    pub(super) text: Option<&'a str>,
}

/// Splits the section by status.
pub(super) fn split<'a, 'b>(
    lines: &'b [Line<'a>],
    bulleted: bool,
    notes: &mut Notes,
) -> Vec<Response<'a, 'b>> {
    let top = lines.iter().filter(|line| line.bullet).map(|line| line.indent).min();
    let begins = |line: &Line<'a>| match bulleted {
        true => line.bullet && Some(line.indent) == top,
        false => status(line.text).is_some(),
    };
    let starts: Vec<usize> =
        lines.iter().enumerate().filter(|(_, line)| begins(line)).map(|(at, _)| at).collect();
    let first = starts.first().copied().unwrap_or(lines.len());
    foreign(lines.get(..first).unwrap_or_default(), notes);
    let ends = starts.iter().skip(1).copied().chain([lines.len()]);
    let mut responses = Vec::new();
    for (start, end) in starts.iter().copied().zip(ends) {
        let Some((head, mut rest)) = lines.get(start..end).and_then(<[_]>::split_first) else { continue };
        let found = status(head.text);
        let mut media_types: Vec<&str> = found.map_or_else(Vec::new, |(_, types)| types_of(types));
        while let Some((line, after)) = rest.split_first() {
            if !line.is_blank() && !is_media_type(line.text) {
                break;
            }
            media_types.extend(types_of(line.text));
            rest = after;
        }
        responses.push(Response {
            line: head.number,
            status: found.map(|(status, _)| status),
            media_types,
            lines: rest,
            text: found.is_none().then_some(head.text),
        });
    }
    responses
}

fn types_of(text: &str) -> Vec<&str> {
    text.split([',', ' ']).filter(|text| is_media_type(text)).collect()
}

/// The lines about one media type of a response, or about its headers.
pub(super) struct Part<'a, 'b> {
    pub(super) media_type: Option<&'a str>,
    pub(super) is_headers: bool,
    pub(super) lines: &'b [Line<'a>],
}

/// Splits at each media type, and at each line that shows the attributes of the response or its headers.
pub(super) fn parts<'a, 'b>(response: &Response<'a, 'b>) -> Vec<Part<'a, 'b>> {
    let lines = response.lines;
    let depth = lines.iter().find(|line| !line.is_blank()).map_or(0, |line| line.indent);
    let mut types = response.media_types.iter().copied();
    let mut parts = Vec::new();
    let mut part = Part { media_type: types.next(), is_headers: false, lines };
    let (mut start, mut has_toggle, mut after_toggle) = (0, false, false);
    for (at, line) in lines.iter().enumerate() {
        let toggle = toggle(line.text);
        let shows = |name| toggle.as_ref().is_some_and(|toggle| toggle.name.as_deref() == Some(name));
        // Deeper than the first line it is a word of a broken sentence.
        let is_type = is_media_type(line.text) && line.indent <= depth;
        let is_root = shows("response");
        // A type that is not that of the attributes above: the whole of what the next media type has.
        let is_next = has_toggle && !after_toggle && !line.bullet && Type::read_whole(line.text).is_some();
        let is_next = is_next && types.len() > 0;
        after_toggle = toggle.is_some() || (after_toggle && line.is_blank());
        let is_headers = line.text == "Headers" || (!has_toggle && shows("headers"));
        if is_type || is_headers || is_next || (is_root && (has_toggle || part.is_headers)) {
            // Headers come before the body, whose media type waits behind them.
            let waiting = if is_headers || part.is_headers {
                part.media_type
            } else if is_type {
                None
            } else {
                types.next()
            };
            if is_headers {
                part.media_type = None;
            }
            part.lines = lines.get(start..at).unwrap_or_default();
            parts.push(part);
            let media_type = if is_type { Some(line.text) } else { waiting };
            part = Part { media_type, is_headers, lines: &[] };
            start = at + usize::from(is_type || is_headers);
            has_toggle = false;
        }
        has_toggle |= is_root;
    }
    part.lines = lines.get(start..).unwrap_or_default();
    parts.push(part);
    parts.extend(types.map(|media_type| Part {
        media_type: Some(media_type),
        is_headers: false,
        lines: &[],
    }));
    parts
}
