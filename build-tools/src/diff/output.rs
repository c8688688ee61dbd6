//! Writes reports for people, by resource and operation.

use std::fmt::{self, Write};

use super::finding::{Finding, Report};
use super::groups::{self, Group, groups, operations, parts_name};
use super::rules::Level;

/// The parts of an operation, each with its lines.
type Parts<'f> = Vec<(String, Vec<&'f Group<'f>>)>;

/// A heading with its content.
struct Section<'f> {
    resource: String,
    /// Each operation with its parts, and those with their lines.
    operations: Vec<(String, Parts<'f>)>,
}

fn sections<'f>(groups: &'f [Group<'f>]) -> Vec<Section<'f>> {
    let mut sections: Vec<Section<'f>> = Vec::new();
    let shared = groups.iter().filter(|group| group.operations.len() > 1);
    let own = groups.iter().filter(|group| group.operations.len() <= 1);
    for group in shared.chain(own) {
        let (resource, operation) = match group.operations[..] {
            [] => ("the document".to_owned(), String::new()),
            [operation] => (resource(operation), operation.to_owned()),
            _ => ("several operations".to_owned(), String::new()),
        };
        let section = find(
            &mut sections,
            |section| section.resource == resource,
            || Section { resource: resource.clone(), operations: Vec::new() },
        );
        let parts =
            find(&mut section.operations, |(name, _)| *name == operation, || (operation.clone(), Vec::new()));
        let part = parts_name(&group.parts);
        let lines = find(&mut parts.1, |(name, _)| *name == part, || (part.clone(), Vec::new()));
        lines.1.push(group);
    }
    let operations = sections.iter_mut().flat_map(|section| &mut section.operations);
    for (_, lines) in operations.flat_map(|(_, parts)| parts) {
        lines.sort_by_key(|group| std::cmp::Reverse(group.finding.level));
    }
    sections
}

/// Returns the item that fits, or a new one at the end.
fn find<T>(list: &mut Vec<T>, fits: impl Fn(&T) -> bool, new: impl FnOnce() -> T) -> &mut T {
    let index = list.iter().position(fits).unwrap_or_else(|| {
        list.push(new());
        list.len() - 1
    });
    // The index is of an item, so the list is not empty.
    &mut list[index]
}

/// Returns the resource of an operation: the first segment of its path that is a name.
fn resource(operation: &str) -> String {
    let path = operation.split_once(' ').map_or(operation, |(_, path)| path);
    let is_version = |part: &str| {
        part.strip_prefix('v').is_some_and(|rest| {
            !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
        })
    };
    let name = path
        .split('/')
        .find(|part| !part.is_empty() && !part.starts_with('{') && *part != "api" && !is_version(part));
    name.unwrap_or("/").to_owned()
}

impl Report {
    /// Returns the counts as a line: `2 breaking, 1 warning, 5 info`.
    fn summary(&self) -> String {
        if self.findings.is_empty() && self.accepted == 0 {
            return "nothing changed for clients".to_owned();
        }
        let count = |level| self.findings.iter().filter(|finding| finding.level == level).count();
        let [breaking, warning, info] = [Level::Breaking, Level::Warning, Level::Info].map(count);
        let accepted =
            if self.accepted > 0 { format!(", {} accepted", self.accepted) } else { String::new() };
        format!("{breaking} breaking, {warning} warning, {info} info{accepted}")
    }

    /// Returns the findings as Markdown.
    pub fn to_markdown(&self) -> String {
        let groups = groups(&self.findings);
        let mut out = String::new();
        for section in sections(&groups) {
            out += &format!("## {}\n\n", section.resource);
            for (operation, parts) in &section.operations {
                if !operation.is_empty() {
                    out += &format!("### `{operation}`\n\n");
                }
                for (part, lines) in parts {
                    for group in lines {
                        out += &markdown_line(part, group);
                    }
                }
                out.push('\n');
            }
        }
        out += &format!("{}\n", self.summary());
        for note in &self.notes {
            out += &format!("\n- {note}");
        }
        out.trim_end().to_owned()
    }
}

fn markdown_line(part: &str, Group { finding, what, operations: all, subjects, .. }: &Group<'_>) -> String {
    let Finding { id, level, .. } = finding;
    let subject = groups::subjects(subjects);
    let place: Vec<_> =
        [part.to_owned(), if subject.is_empty() { String::new() } else { format!("`{subject}`") }]
            .into_iter()
            .filter(|text| !text.is_empty())
            .collect();
    let place = if place.is_empty() { String::new() } else { format!("{}: ", place.join(", ")) };
    let level = if *level == Level::Breaking { format!("**{level}**") } else { level.to_string() };
    let mut line = format!("- {level}: {place}{what} (`{id}`)\n");
    if all.len() > 1 {
        line += &format!("  in {}\n", operations(all));
    }
    line
}

/// Writes the findings as a tree: resource, operation, part, change.
impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let groups = groups(&self.findings);
        for section in sections(&groups) {
            writeln!(f, "{}", section.resource)?;
            for (operation, parts) in &section.operations {
                let mut indent = 2;
                if !operation.is_empty() {
                    writeln!(f, "  {operation}")?;
                    indent = 4;
                }
                for (part, lines) in parts {
                    text_lines(f, indent, part, lines)?;
                }
            }
            writeln!(f)?;
        }
        write!(f, "{}", self.summary())?;
        for note in &self.notes {
            write!(f, "\n{note}")?;
        }
        Ok(())
    }
}

fn text_lines(f: &mut fmt::Formatter<'_>, indent: usize, part: &str, lines: &[&Group<'_>]) -> fmt::Result {
    let mut indent = indent;
    if !part.is_empty() {
        writeln!(f, "{:indent$}{part}", "")?;
        indent += 2;
    }
    for Group { finding, what, operations: all, subjects, .. } in lines {
        let Finding { id, level, .. } = finding;
        let subject = groups::subjects(subjects);
        let mut line = format!("{level:8}  ");
        if !subject.is_empty() {
            write!(line, "{subject}: ")?;
        }
        writeln!(f, "{:indent$}{line}{what}  ({id})", "")?;
        if all.len() > 1 {
            writeln!(f, "{:indent$}{:10}in {}", "", "", operations(all))?;
        }
    }
    Ok(())
}
