//! Finds out whether rustdoc shows a text as it was meant.

use pulldown_cmark::{BrokenLink, CodeBlockKind, CowStr, Event, LinkType, Options, Parser, Tag, TagEnd};

/// Returns the extensions of CommonMark that rustdoc enables.
pub(super) fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
}

/// Parses a text as rustdoc does. A reference without a definition counts as a link, since rustdoc looks for an item of
/// that name.
pub(super) fn parser(text: &str) -> Parser<'_, Resolve<'_>> {
    Parser::new_with_broken_link_callback(text, options(), Some(nothing))
}

type Resolve<'a> = fn(BrokenLink<'a>) -> Option<(CowStr<'a>, CowStr<'a>)>;

fn nothing<'a>(_: BrokenLink<'a>) -> Option<(CowStr<'a>, CowStr<'a>)> {
    Some((CowStr::Borrowed(""), CowStr::Borrowed("")))
}

pub(super) fn is_harmless(text: &str) -> bool {
    let parser = parser(text);
    if parser.reference_definitions().iter().next().is_some() {
        return false;
    }
    // How many links and code blocks are open. An address in one does not become a link.
    let mut inside = 0_usize;
    parser.into_offset_iter().all(|(event, range)| match event {
        Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => {
            inside += 1;
            &*info == "text" && text.get(range).is_some_and(is_closed)
        }
        Event::Start(Tag::Link { link_type, dest_url, .. }) => {
            inside += 1;
            match link_type {
                LinkType::Inline | LinkType::Autolink => is_web(&dest_url),
                LinkType::Email => true,
                _ => false,
            }
        }
        Event::End(TagEnd::Link | TagEnd::CodeBlock) => {
            inside = inside.saturating_sub(1);
            true
        }
        Event::Text(text) => inside > 0 || address(&text).is_none(),
        Event::Start(
            Tag::CodeBlock(CodeBlockKind::Indented)
            | Tag::HtmlBlock
            | Tag::FootnoteDefinition(_)
            | Tag::Image { .. },
        )
        | Event::Html(_)
        | Event::InlineHtml(_)
        | Event::FootnoteReference(_) => false,
        _ => true,
    })
}

/// Reports whether a fence is closed. An open one would swallow what is written below the text.
fn is_closed(block: &str) -> bool {
    let mut lines = block.trim_end().lines();
    let fence =
        lines.next().unwrap_or_default().trim_start().chars().take_while(|char| "`~".contains(*char)).count();
    let last = lines.next_back().unwrap_or_default().trim_start_matches([' ', '>', '\t']);
    last.len() >= fence && last.chars().all(|char| "`~".contains(char))
}

/// Reports whether a link leads to the web.
pub(super) fn is_web(url: &str) -> bool {
    ["http://", "https://", "mailto:"].iter().any(|scheme| url.starts_with(scheme))
        && !url.chars().any(|char| char.is_whitespace() || char.is_control() || "<>()\\".contains(char))
}

/// Returns where the first address in plain text begins and ends.
pub(super) fn address(text: &str) -> Option<(usize, usize)> {
    let start = [text.find("http://"), text.find("https://")].into_iter().flatten().min()?;
    let rest = text.get(start..)?;
    let end = rest
        .find(|char: char| char.is_whitespace() || char.is_control() || "<>()[]`\"\\,|*".contains(char))
        .unwrap_or(rest.len());
    let url = rest.get(..end)?.trim_end_matches(['.', ':', ';', '!', '?', '\'', '_', '~']);
    Some((start, start + url.len()))
}
