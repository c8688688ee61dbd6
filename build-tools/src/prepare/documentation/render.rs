//! Rewrites a text as CommonMark parses it, without the constructs that have a further meaning in rustdoc.

use std::collections::BTreeMap;

use pulldown_cmark::{Event, LinkType, Tag, TagEnd, TextMergeStream};

use super::escape::{escaped, guarded, longest_run};
use super::harmless::{address, is_web, parser};

/// Writes text as harmless Markdown. Code becomes a block that is not Rust; HTML, references without a target and
/// links to nowhere become text.
pub(super) fn render(text: &str) -> String {
    let parser = parser(text);
    let definitions = parser.reference_definitions().iter();
    let mut unused: BTreeMap<String, String> = definitions
        .map(|(label, link)| {
            let title = link.title.as_deref().map(|title| format!(" {title}")).unwrap_or_default();
            (label.to_lowercase(), format!("[{label}]: {}{title}", link.dest))
        })
        .collect();
    let mut writer = Writer::default();
    for event in TextMergeStream::new(parser) {
        if let Event::Start(Tag::Link { id, .. } | Tag::Image { id, .. }) = &event {
            unused.remove(&id.to_lowercase());
        }
        writer.take(event);
    }
    writer.flush();
    for definition in unused.into_values() {
        writer.gap = true;
        writer.text(&definition);
        writer.flush();
    }
    writer.out.trim().to_owned()
}

#[derive(Default)]
struct Writer {
    out: String,
    /// The text before every line of the open block: the indents and marks of the outer blocks.
    prefix: Vec<String>,
    /// The mark of a list item whose first line is not written yet. It replaces the last prefix.
    mark: Option<String>,
    /// The open lists: the number of the next item, or `None` for bullets.
    lists: Vec<Option<u64>>,
    /// The text of the open block.
    inline: String,
    /// Whether an empty line comes before the next block.
    gap: bool,
    /// The text to write after the text of each open link: its target.
    links: Vec<String>,
    /// The open code block.
    code: Option<String>,
    /// The number of cells in the head of the open table.
    cells: usize,
}

impl Writer {
    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => match &mut self.code {
                Some(code) => code.push_str(&text),
                None => self.text(&text),
            },
            Event::Code(text) => self.code_span(&text),
            Event::FootnoteReference(name) => self.text(&format!("[^{name}]")),
            Event::SoftBreak => self.inline.push('\n'),
            Event::HardBreak => self.inline.push_str("\\\n"),
            Event::Rule => {
                self.gap = true;
                self.block("***");
            }
            Event::TaskListMarker(done) => self.inline.push_str(if done { "[x] " } else { "[ ] " }),
            Event::InlineMath(text) | Event::DisplayMath(text) => self.text(&text),
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Emphasis => self.inline.push('*'),
            Tag::Strong => self.inline.push_str("**"),
            Tag::Strikethrough => self.inline.push_str("~~"),
            Tag::Link { link_type, dest_url, title, .. } | Tag::Image { link_type, dest_url, title, .. } => {
                self.link(link_type, &dest_url, &title);
            }
            Tag::TableCell => self.inline.push_str("| "),
            Tag::TableHead => self.cells = 0,
            Tag::TableRow => {}
            Tag::Heading { level, .. } => {
                self.open_block();
                self.inline = "#".repeat(level as usize) + " ";
            }
            Tag::CodeBlock(_) => {
                self.open_block();
                self.code = Some(String::new());
            }
            Tag::BlockQuote(_) => {
                self.open_block();
                self.prefix.push("> ".to_owned());
            }
            Tag::List(start) => {
                self.flush();
                self.gap |= self.lists.is_empty();
                self.lists.push(start);
            }
            Tag::Item => {
                self.flush();
                let mark = match self.lists.last_mut() {
                    Some(Some(number)) => {
                        *number = number.saturating_add(1);
                        format!("{}. ", *number - 1)
                    }
                    _ => "- ".to_owned(),
                };
                self.prefix.push(" ".repeat(mark.len()));
                self.mark = Some(mark);
            }
            Tag::FootnoteDefinition(name) => {
                self.open_block();
                self.text(&format!("[^{name}]: "));
            }
            // A paragraph continues after the name of a footnote that has just been opened.
            Tag::Paragraph if self.inline.ends_with(": ") => {}
            _ => self.open_block(),
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Emphasis => self.inline.push('*'),
            TagEnd::Strong => self.inline.push_str("**"),
            TagEnd::Strikethrough => self.inline.push_str("~~"),
            TagEnd::Link | TagEnd::Image => {
                let rest = self.links.pop().unwrap_or_default();
                self.inline.push_str(&rest);
            }
            TagEnd::TableCell => {
                self.cells += 1;
                self.inline = self.inline.replace('\n', " ") + " ";
            }
            TagEnd::TableHead => {
                let rule = "| --- ".repeat(self.cells) + "|";
                self.inline.push_str("|\n");
                self.inline.push_str(&rule);
                self.flush();
                self.gap = false;
            }
            TagEnd::TableRow => {
                self.inline.push('|');
                self.flush();
                self.gap = false;
            }
            TagEnd::CodeBlock => {
                let code = self.code.take().unwrap_or_default();
                let fence = "`".repeat(longest_run(&code).max(2) + 1);
                self.block(&format!("{fence}text\n{}\n{fence}", code.trim_end_matches('\n')));
                self.gap = true;
            }
            TagEnd::Item => {
                self.flush();
                if let Some(mark) = self.mark.take() {
                    self.prefix.pop();
                    self.block(mark.trim_end());
                } else {
                    self.prefix.pop();
                }
                self.gap = false;
            }
            TagEnd::List(_) => {
                self.lists.pop();
                self.gap = self.lists.is_empty();
            }
            TagEnd::BlockQuote(_) => {
                self.flush();
                self.prefix.pop();
                self.gap = true;
            }
            TagEnd::Heading(_) => {
                self.inline = self.inline.replace('\n', " ");
                self.flush();
                self.gap = true;
            }
            _ => {
                self.flush();
                self.gap = true;
            }
        }
    }

    /// Writes the text of the previous block, if there is any.
    fn open_block(&mut self) {
        self.flush();
        self.gap |= self.mark.is_none();
    }

    /// Writes the text of the open block.
    fn flush(&mut self) {
        let inline = std::mem::take(&mut self.inline);
        if inline.trim().is_empty() {
            return;
        }
        let lines: Vec<String> = inline.trim().lines().map(guarded).collect();
        self.block(&lines.join("\n"));
    }

    /// Writes the lines of a block.
    fn block(&mut self, text: &str) {
        if !self.out.is_empty() {
            self.out.push('\n');
            if std::mem::take(&mut self.gap) && self.mark.is_none() {
                let outer = self.prefix.concat();
                self.out.push_str(outer.trim_end());
                self.out.push('\n');
            } else if self.gap && self.prefix.len() == 1 {
                self.out.push('\n');
            }
        }
        self.gap = false;
        for (index, line) in text.lines().enumerate() {
            if index > 0 {
                self.out.push('\n');
            }
            let mark = self.mark.take();
            let outer = self.prefix.len() - usize::from(mark.is_some() && !self.prefix.is_empty());
            let before = self.prefix.iter().take(outer).map(String::as_str).chain(mark.as_deref());
            let before: String = before.collect();
            self.out.push_str(if line.is_empty() { before.trim_end() } else { &before });
            self.out.push_str(line);
        }
    }

    fn link(&mut self, kind: LinkType, url: &str, title: &str) {
        let title = if title.is_empty() { String::new() } else { format!(" ({})", escaped(title)) };
        match kind {
            LinkType::Autolink | LinkType::Email if !is_web(url) && kind == LinkType::Autolink => {
                self.links.push(title);
            }
            LinkType::Autolink | LinkType::Email => {
                self.inline.push('<');
                self.links.push(format!(">{title}"));
            }
            _ if is_web(url) => {
                self.inline.push('[');
                self.links.push(format!("]({url}){title}"));
            }
            _ if url.is_empty() => {
                self.inline.push_str("\\[");
                self.links.push(format!("\\]{title}"));
            }
            _ => self.links.push(format!(" ({}){title}", escaped(url))),
        }
    }

    fn code_span(&mut self, code: &str) {
        let fence = "`".repeat(if code.contains('`') { longest_run(code) + 1 } else { 1 });
        let pad = if code.starts_with(['`', ' ']) || code.ends_with(['`', ' ']) { " " } else { "" };
        let code = if self.inline.starts_with("| ") { code.replace('|', "\\|") } else { code.to_owned() };
        self.inline.push_str(&format!("{fence}{pad}{code}{pad}{fence}"));
    }

    /// Adds text, with addresses in it as links.
    fn text(&mut self, text: &str) {
        let inside = self.inline.ends_with('<') && !self.links.is_empty();
        if inside {
            self.inline.push_str(text);
            return;
        }
        let mut rest = text;
        while let (true, Some((start, end))) = (self.links.is_empty(), address(rest)) {
            let url = rest.get(start..end).unwrap_or_default();
            self.inline.push_str(&escaped(rest.get(..start).unwrap_or_default()));
            self.inline.push_str(&if is_web(url) { format!("<{url}>") } else { escaped(url) });
            rest = rest.get(end..).unwrap_or_default();
        }
        self.inline.push_str(&escaped(rest));
    }
}
