//! The entry of the changelog: what changed in the API, what it means in Rust, and the step of the version.
//!
//! The format is that of Keep a Changelog. Lines go into the sections of "Unreleased"; one that is there already is not
//! written again, so an update that is run twice writes one entry.

use std::cmp::Reverse;

use crate::consequences::output::{self, said, verb};
use crate::consequences::{Cause, Consequence, Consequences, Step};
use crate::diff::Level;
use crate::diff::groups::{self, Group};

/// The sections in their order.
const SECTIONS: [&str; 6] = ["Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"];

/// How many items of the client are named in a line.
const SHOWN: usize = 12;

/// Returns the changelog with an entry.
pub(super) fn with_entry(text: &str, consequences: &Consequences) -> String {
    let entries = entries(consequences);
    if entries.is_empty() {
        return text.to_owned();
    }
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let mut unreleased = Unreleased::find(&mut lines);
    if let Some(step) = consequences.step() {
        unreleased.step(step);
    }
    for (section, entry) in entries {
        unreleased.add(section, &entry);
    }
    format!("{}\n", lines.join("\n").trim_end())
}

/// Returns the entries with their sections, those that break first.
fn entries(consequences: &Consequences) -> Vec<(&'static str, String)> {
    let mut groups = groups::groups(&consequences.findings);
    groups.sort_by_key(|group| Reverse(group.finding.level));
    let mut entries = Vec::new();
    let mut items: Vec<Vec<&Consequence>> = vec![Vec::new(); groups.len()];
    let mut rest = Vec::new();
    for item in &consequences.items {
        match reason(item, &groups).and_then(|index| items.get_mut(index)) {
            Some(items) => items.push(item),
            None => rest.push(item.clone()),
        }
    }
    for (group, items) in groups.iter().zip(&items) {
        entries.push((section(&group.what), format!("{}{}", change(group), in_rust(items))));
    }
    let mut whole: Vec<&Consequence> = Vec::new();
    for output::Group { first, others } in output::groups(&rest) {
        let items = std::iter::once(first).chain(others);
        // Of a schema that came or went, its name says all.
        match first.causes.iter().all(|cause| ["new", "gone"].contains(&cause.what.as_str())) {
            true => whole.extend(items),
            false => entries.push(alone(&items.collect::<Vec<_>>(), &first.causes)),
        }
    }
    for verb in ["added", "removed", "changed"] {
        for step in [Step::Breaking, Step::Addition, Step::Patch] {
            let these = |item: &&Consequence| (output::verb(&item.change), item.change.step) == (verb, step);
            let items: Vec<&Consequence> = whole.iter().copied().filter(these).collect();
            entries.extend((!items.is_empty()).then(|| alone(&items, &[])));
        }
    }
    entries
}

/// Returns the change of the API under which an item is listed: of several, one that makes something required, or else
/// the one of the smallest part, which is the last.
fn reason(item: &Consequence, groups: &[Group<'_>]) -> Option<usize> {
    let causes = item.causes.iter().enumerate().filter_map(|(index, cause)| {
        let of = |group: &Group<'_>| cause.findings.iter().any(|finding| group.members.contains(finding));
        Some((cause.what.contains("required"), index, groups.iter().position(of)?))
    });
    causes.max_by_key(|(required, index, _)| (*required, *index)).map(|(.., group)| group)
}

/// Returns an entry about items of the client that no change of the API stands for.
fn alone(items: &[&Consequence], causes: &[Cause]) -> (&'static str, String) {
    let causes = causes.iter().map(|cause| format!("{}: {}", cause.place, cause.what));
    let causes = causes.collect::<Vec<_>>().join("; ");
    let causes = if causes.is_empty() { String::new() } else { format!(" ({causes})") };
    let (verb, step) = items.first().map_or(("", Step::Patch), |item| (verb(&item.change), item.change.step));
    let step = marked(step.to_string(), step == Step::Breaking);
    (section(verb), format!("- {step} in Rust: {}{causes}", names(items)))
}

/// Returns the section of a change, by the word that says what happened.
fn section(what: &str) -> &'static str {
    let is =
        |word: &str| what.strip_prefix(word).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric));
    match what {
        _ if is("added") => "Added",
        _ if is("deprecated") => "Deprecated",
        _ if is("removed") => "Removed",
        _ => "Changed",
    }
}

fn marked(word: String, strong: bool) -> String {
    if strong { format!("**{word}**") } else { word }
}

/// Returns the line of a change: `- **breaking**: `PUT /v1/users/me`, request body, `email`: removed (`rule-id`)`.
fn change(Group { finding, what, operations, parts, subjects, .. }: &Group<'_>) -> String {
    let code = |text: &str| if text.is_empty() { String::new() } else { format!("`{text}`") };
    let one = if let [one] = operations[..] { one } else { "" };
    let place = [code(one), groups::parts_name(parts), code(&groups::subjects(subjects))];
    let place: Vec<String> = place.into_iter().filter(|text| !text.is_empty()).collect();
    let place = if place.is_empty() { String::new() } else { format!("{}: ", place.join(", ")) };
    let level = marked(finding.level.to_string(), finding.level == Level::Breaking);
    let all = match operations.len() {
        0 | 1 => String::new(),
        _ => format!("\n  in {}", groups::operations(operations)),
    };
    format!("- {level}: {place}{what} (`{}`){all}", finding.id)
}

/// Returns the items of the client that a change changes, those of one step and one verb on a line.
fn in_rust(items: &[&Consequence]) -> String {
    let mut lines: Vec<(Step, &str, Vec<&Consequence>)> = Vec::new();
    for item in items {
        let key = (item.change.step, verb(&item.change));
        match lines.iter_mut().find(|(step, verb, _)| (*step, *verb) == key) {
            Some((_, _, items)) => items.push(item),
            None => lines.push((key.0, key.1, vec![item])),
        }
    }
    let line = |(step, _, items): (Step, &str, Vec<&Consequence>)| {
        let step = marked(step.to_string(), step == Step::Breaking);
        format!("\n  - in Rust, {step}: {}", names(&items))
    };
    lines.into_iter().map(line).collect()
}

/// Items of one verb.
fn names(items: &[&Consequence]) -> String {
    let verb = items.first().map_or("", |item| verb(&item.change));
    let names = items.iter().take(SHOWN).map(|item| said(&item.change, "`"));
    let names = names.collect::<Vec<_>>().join(", ");
    match items.len().checked_sub(SHOWN) {
        Some(more) if more > 0 => format!("{verb} {names} and {more} more"),
        _ => format!("{verb} {names}"),
    }
}

/// The section "Unreleased" of a changelog.
struct Unreleased<'a> {
    lines: &'a mut Vec<String>,
    /// The line after the heading.
    start: usize,
}

impl<'a> Unreleased<'a> {
    /// Finds the section; without one, it is made above the first release.
    fn find(lines: &'a mut Vec<String>) -> Self {
        let is_unreleased =
            |line: &String| line.starts_with("## ") && line.to_ascii_lowercase().contains("unreleased");
        let start = match lines.iter().position(is_unreleased) {
            Some(at) => at + 1,
            None => {
                let at = lines.iter().position(|line| line.starts_with("## ")).unwrap_or(lines.len());
                let above = at > 0 && lines.get(at - 1).is_some_and(|line| !line.is_empty());
                let heading = ["## Unreleased".to_owned(), String::new()];
                let new: Vec<String> = above.then(String::new).into_iter().chain(heading).collect();
                let start = at + new.len() - 1;
                lines.splice(at..at, new);
                start
            }
        };
        Self { lines, start }
    }

    /// Returns the line after the section.
    fn end(&self) -> usize {
        self.after(self.start, |line| line.starts_with("## "))
    }

    /// Returns the index of the first line that matches, or of the end.
    fn after(&self, from: usize, stops: impl Fn(&str) -> bool) -> usize {
        let rest = self.lines.iter().skip(from);
        from + rest.take_while(|line| !stops(line)).count()
    }

    /// Returns the line after the last one in a range that is not empty.
    fn last(&self, from: usize, to: usize) -> usize {
        let range = self.lines.get(from..to).unwrap_or_default();
        from + range.iter().rposition(|line| !line.trim().is_empty()).map_or(0, |at| at + 1)
    }

    /// Says the step of the version; that of an entry before stays if it is a higher one.
    fn step(&mut self, step: Step) {
        const BEFORE: &str = "The changes of the API ask for a new version: ";
        let sentence = |step: Step| {
            let number = match step {
                Step::Breaking => "**breaking**, the second number in 0.x, the first later on.",
                Step::Addition => "addition, the third number in 0.x, the second later on.",
                Step::Patch => "patch, the third number.",
            };
            format!("{BEFORE}{number}")
        };
        let end = self.end();
        let known = self.lines.iter().take(end).skip(self.start).position(|line| line.starts_with(BEFORE));
        match known.map(|at| at + self.start) {
            Some(at) => {
                let higher = [Step::Breaking, Step::Addition, Step::Patch]
                    .into_iter()
                    .find(|other| self.lines.get(at) == Some(&sentence(*other)));
                if let Some(line) = self.lines.get_mut(at) {
                    *line = sentence(step.max(higher.unwrap_or(step)));
                }
            }
            None => {
                let lines = [String::new(), sentence(step)];
                self.lines.splice(self.start..self.start, lines);
            }
        }
    }

    /// Adds an entry at the end of a section.
    fn add(&mut self, section: &str, entry: &str) {
        let end = self.end();
        let first = entry.lines().next().unwrap_or_default();
        if self.lines.iter().take(end).skip(self.start).any(|line| line == first) {
            return;
        }
        let heading = |name: &str| format!("### {name}");
        let at = self.after(self.start, |line| line == heading(section) || line.starts_with("## "));
        if at < end {
            let next = self.after(at + 1, |line| line.starts_with("## ") || line.starts_with("### "));
            let last = self.last(at + 1, next);
            let gap = if last == at + 1 { "\n" } else { "" };
            self.insert(last, &format!("{gap}{entry}"));
            return;
        }
        let rank = |name: &str| SECTIONS.iter().position(|other| *other == name);
        let is_later = |line: &str| {
            line.strip_prefix("### ").and_then(rank).is_some_and(|other| Some(other) > rank(section))
        };
        let at = self.after(self.start, |line| is_later(line) || line.starts_with("## "));
        let last = self.last(self.start, at);
        self.insert(last, &format!("\n{}\n\n{entry}", heading(section)));
    }

    fn insert(&mut self, at: usize, text: &str) {
        let lines: Vec<String> = text.lines().map(str::to_owned).collect();
        let at = at.min(self.lines.len());
        self.lines.splice(at..at, lines);
    }
}
