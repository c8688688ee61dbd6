//! Reads the lines of a section as a tree of values.
//!
//! With bullets, the indentation shows the nesting. Without bullets, the "Hide … attributes" lines show where
//! attributes begin, nothing shows where they end, and the examples decide.

use std::collections::HashMap;
use std::rc::Rc;

use serde_json::Value;

use super::lines::Line;
use super::node::{Node, Samples, Tree};
use super::notes::{Notes, quote};
use super::pieces::{Piece, piece, toggle};
use super::sentences::{Fact, Sentence, is_broken, sentence};
use super::types::{Heading, Type};

mod headings;
mod members;
mod toggles;

/// How deep attributes may nest.
const MAX_DEPTH: usize = 32;

/// A section: its lines, and the context that they are read in.
#[derive(Debug)]
pub(super) struct Section<'a, 'b> {
    pub(super) lines: &'b [Line<'a>],
    /// The line that findings about the whole section name.
    pub(super) line: usize,
    /// The name of the section in findings.
    pub(super) title: String,
    pub(super) bulleted: bool,
    /// Whether names usually begin with a capital letter, as those of headers do.
    pub(super) capitals: bool,
    pub(super) examples: Vec<&'a Value>,
}

pub(super) fn attributes<'a>(section: Section<'a, '_>, notes: &mut Notes) -> Tree<'a> {
    let mut upcoming = HashMap::new();
    for line in section.lines {
        if let Some(heading) = Heading::read(line.text) {
            upcoming.insert(heading.name, line.number);
        }
    }
    let mut root = Node::new(section.line, None, None);
    root.title = section.title;
    root.samples = Rc::new(Samples::new(section.examples));
    let mut builder = Builder {
        tree: Tree::new(root),
        current: 0,
        awaits_type: None,
        awaits_tabs: None,
        after_break: true,
        after_heading: false,
        bulleted: section.bulleted,
        capitals: section.capitals,
        upcoming,
        notes,
    };
    let before = before_members(section.lines);
    let mut upto = 0;
    for (at, (line, before_member)) in section.lines.iter().zip(before).enumerate() {
        if at < upto {
            continue;
        }
        upto = at + 1 + builder.wrapped(line, section.lines.get(at + 1..).unwrap_or_default());
        if upto == at + 1 {
            builder.line(line, before_member);
        }
    }
    let mut tree = builder.tree;
    members::fold_hidden(&mut tree);
    super::lost::name_lost(&mut tree, notes);
    tree
}

/// Returns for each line whether the next line with text shows the attributes of a value without a name.
fn before_members(lines: &[Line<'_>]) -> Vec<bool> {
    let mut next = false;
    let before = lines.iter().rev().map(|line| {
        let before = next;
        if !line.is_blank() {
            next = toggle(line.text).is_some_and(|toggle| toggle.name.is_none());
        }
        before
    });
    let mut before: Vec<bool> = before.collect();
    before.reverse();
    before
}

struct Builder<'a, 'n> {
    tree: Tree<'a>,
    /// The node that the next line describes.
    current: usize,
    /// The node that a line with only a type belongs to.
    awaits_type: Option<usize>,
    /// The union whose tabs the next line can be.
    awaits_tabs: Option<usize>,
    /// Whether the line above is not text, so that another attribute can begin.
    after_break: bool,
    after_heading: bool,
    bulleted: bool,
    capitals: bool,
    /// The last line that begins an attribute of each name.
    upcoming: HashMap<String, usize>,
    notes: &'n mut Notes,
}

impl<'a> Builder<'a, '_> {
    fn line(&mut self, line: &Line<'a>, before_member: bool) {
        if !line.is_blank() && self.takes_tabs(line, before_member) {
            return;
        }
        let piece = piece(line.text);
        if self.bulleted && !matches!(piece, Piece::Blank) {
            self.current = self.owner(line);
        }
        let after_heading = std::mem::take(&mut self.after_heading);
        let is_break = matches!(piece, Piece::Toggle(_) | Piece::Type(_) | Piece::Heading(_));
        match piece {
            Piece::Blank => self.paragraph(),
            Piece::Heading(heading) if self.is_attribute(&heading, line, after_heading) => {
                self.attribute(heading, line);
            }
            Piece::Toggle(toggle) => self.toggle(toggle, line),
            Piece::Type(kind) if self.takes_type(line) => self.bare_type(kind, line),
            Piece::Union(keyword) => {
                self.node_mut().union = Some(keyword);
                self.awaits_tabs = Some(self.current);
            }
            Piece::Facts(facts) if !line.bullet => self.facts(facts, line),
            Piece::Unread => {
                self.notes.say(line.number, format!("cannot read {}: taken as text", quote(line.text)));
                self.text(line);
            }
            _ if line.bullet => self.bullet(line),
            _ if self.is_bare_name(line) => self.attribute(Heading::bare(line.text), line),
            _ => self.text(line),
        }
        if !line.is_blank() {
            self.after_break = is_break;
        }
    }

    /// Reads a sentence about a value that a renderer broke into lines, and returns how many more lines it has.
    fn wrapped(&mut self, line: &Line<'a>, after: &[Line<'a>]) -> usize {
        const MAX_LINES: usize = 200;
        if line.bullet || !is_broken(line.text) {
            return 0;
        }
        let mut text = line.text.to_owned();
        for (order, next) in after.iter().take(MAX_LINES).enumerate() {
            if next.is_blank() || next.bullet || toggle(next.text).is_some() {
                break;
            }
            text = text + " " + next.text;
            if next.text.ends_with('.')
                && let Sentence::Facts(facts) = sentence(&text)
            {
                if self.bulleted {
                    self.current = self.owner(line);
                }
                self.facts(facts, line);
                return order + 1;
            }
        }
        0
    }

    fn facts(&mut self, facts: Vec<Fact>, line: &Line<'_>) {
        for fact in facts {
            // It stands beneath the last attribute, of whatever type that is.
            let index = if matches!(fact, Fact::Additional(_)) { self.object() } else { self.current };
            self.tree.node_mut(index).facts.push((line.number, fact));
        }
    }

    /// Returns the value that the next attribute can be part of: the current one, or the nearest one around it.
    fn object(&self) -> usize {
        let has_attributes =
            |index: &usize| self.tree.node(*index).kind.as_ref().is_none_or(Type::has_attributes);
        self.tree.chain(self.current).find(has_attributes).unwrap_or(self.current)
    }

    fn node_mut(&mut self) -> &mut Node<'a> {
        self.tree.node_mut(self.current)
    }

    fn paragraph(&mut self) {
        self.after_break = true;
        let description = &mut self.node_mut().description;
        if description.last().is_some_and(|last| !last.is_empty()) {
            description.push("");
        }
    }

    fn text(&mut self, line: &Line<'a>) {
        self.node_mut().description.push(line.text);
    }

    /// Returns the attribute that a line is part of, by its indentation. For the layout with bullets.
    fn owner(&self, line: &Line<'_>) -> usize {
        let owner = self
            .tree
            .chain(self.current)
            .find(|index| self.tree.node(*index).indent.is_none_or(|indent| indent < line.indent));
        owner.unwrap_or(0)
    }

    fn takes_type(&self, line: &Line<'_>) -> bool {
        self.awaits_type.is_some()
            || self.union().is_some()
            || (self.current == 0 && self.tree.node(0).kind.is_none() && !line.bullet)
    }

    fn bare_type(&mut self, kind: Type, line: &Line<'_>) {
        if let Some(index) = self.awaits_type.take() {
            self.tree.node_mut(index).kind.get_or_insert(kind);
        } else if let Some(union) = self.union() {
            self.member(union, Some(kind), line);
        } else {
            self.tree.node_mut(0).kind = Some(kind);
        }
    }
}
