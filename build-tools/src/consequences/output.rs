//! Consequences for people and programs.

use std::collections::HashMap;
use std::fmt::{self, Write};

use serde_json::{Value, json};

use super::compare::Change;
use super::step::Step;
use super::{Cause, Consequence, Consequences};
use crate::surface::{Item, Kind, Signature};

/// So many operations are named.
const SHOWN: usize = 4;

const UNKNOWN: &str = "no change of the document was found that explains it";

impl Consequences {
    /// Returns the counts and the step, as a line.
    pub fn summary(&self) -> String {
        let count = |breaking| {
            self.items.iter().filter(|item| (item.change.step == Step::Breaking) == breaking).count()
        };
        let version = match self.step() {
            None => return "the client is the same".to_owned(),
            Some(Step::Breaking) => "the first number of the version goes up, in 0.x the second",
            Some(Step::Addition) => "the second number of the version goes up, in 0.x the third",
            Some(Step::Patch) => "the third number of the version goes up",
        };
        match self.items.is_empty() {
            true => format!("no public item changed: {version}"),
            false => format!("{} breaking, {} compatible: {version}", count(true), count(false)),
        }
    }

    /// Returns the step and the items as a JSON object: `step`, and `items` with `step`, `kind`, `item`, `change`,
    /// `old`, `new`, `why` and `causes`.
    pub fn to_json(&self) -> Value {
        let items = self.items.iter().map(|Consequence { change, causes }| {
            let signature = |item: &Option<Item>| item.as_ref().map(declaration);
            json!({
                "step": change.step.to_string(),
                "kind": change.item().map(|item| item.kind.word()),
                "item": change.path(),
                "change": verb(change),
                "old": signature(&change.old),
                "new": signature(&change.new),
                "why": change.why,
                "causes": causes.iter().map(Cause::to_json).collect::<Vec<_>>(),
            })
        });
        json!({
            "step": self.step().map(|step| step.to_string()),
            "items": items.collect::<Vec<_>>(),
        })
    }

    /// Returns the items as a list in Markdown, those that break first.
    pub fn to_markdown(&self) -> String {
        let mut out = String::new();
        for Group { first: Consequence { change, causes }, others } in groups(&self.items) {
            let step = if change.step == Step::Breaking { "**breaking**" } else { "compatible" };
            _ = write!(out, "- {step}: {} {}", verb(change), said(change, "`"));
            others.iter().for_each(|other| out += &format!(", {}", said(&other.change, "`")));
            out.push('\n');
            for cause in causes {
                let rules = rules(&cause.rules, "`");
                _ = writeln!(
                    out,
                    "  - {}: {}{rules}{}",
                    cause.place,
                    cause.what,
                    operations(&cause.operations, &cause.place)
                );
            }
            if causes.is_empty() {
                _ = writeln!(out, "  - {UNKNOWN}");
            }
        }
        if !out.is_empty() {
            out.push('\n');
        }
        out + &self.summary()
    }
}

/// The change on one line: `breaking    removed setter calls::UpdateCurrentUser::email`.
impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let step = if self.step == Step::Breaking { "breaking" } else { "compatible" };
        write!(f, "{step:10}  {} {}", verb(self), said(self, ""))
    }
}

impl fmt::Display for Consequences {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for Group { first: Consequence { change, causes }, others } in groups(&self.items) {
            write!(f, "  {change}")?;
            for other in others {
                write!(f, ", {}", said(&other.change, ""))?;
            }
            writeln!(f)?;
            for cause in causes {
                let rules = rules(&cause.rules, "");
                let operations = operations(&cause.operations, &cause.place);
                writeln!(f, "  {:12}{}: {}{rules}{operations}", "", cause.place, cause.what)?;
            }
            if causes.is_empty() {
                writeln!(f, "  {:12}{UNKNOWN}", "")?;
            }
        }
        if !self.items.is_empty() {
            writeln!(f)?;
        }
        f.write_str(&self.summary())
    }
}

/// Items that came or went for the same reason: the method, the call and the input of an operation.
pub(crate) struct Group<'c> {
    pub(crate) first: &'c Consequence,
    pub(crate) others: Vec<&'c Consequence>,
}

pub(crate) fn groups(items: &[Consequence]) -> Vec<Group<'_>> {
    let mut groups: Vec<Group<'_>> = Vec::new();
    let mut known: HashMap<(Step, &str, &[Cause]), usize> = HashMap::new();
    for item in items {
        let key = (item.change.step, verb(&item.change), item.causes.as_slice());
        let joins = !item.causes.is_empty() && key.1 != "changed";
        match known.get(&key).filter(|_| joins).and_then(|index| groups.get_mut(*index)) {
            Some(group) => group.others.push(item),
            None => {
                if joins {
                    known.insert(key, groups.len());
                }
                groups.push(Group { first: item, others: Vec::new() });
            }
        }
    }
    groups
}

pub(crate) fn verb(change: &Change) -> &'static str {
    match (&change.old, &change.new) {
        (None, _) => "added",
        (_, None) => "removed",
        _ => "changed",
    }
}

/// Returns what changed, on one line.
pub(crate) fn said(change: &Change, quote: &str) -> String {
    let Some(item) = change.item() else { return String::new() };
    let ty = match (&change.old, &change.new) {
        (None, _) | (_, None) if item.kind == Kind::Field => item.signature.as_str(),
        _ => "",
    };
    let mut text = format!("{} {quote}{}{ty}{quote}", noun(item), item.path);
    if let (Some(old), Some(new)) = (&change.old, &change.new)
        && (old.signature != new.signature || old.kind != new.kind)
    {
        text += &format!(": {quote}{}{quote} is {quote}{}{quote}", declaration(old), declaration(new));
    }
    if let Some(why) = change.why {
        text += &format!(" ({why})");
    }
    text
}

/// Returns an item without its path: what stands behind it.
fn declaration(item: &Item) -> String {
    match item.kind {
        Kind::Field | Kind::Constant | Kind::Static | Kind::AssociatedType => {
            item.signature.trim_start_matches(": ").to_owned()
        }
        Kind::Function | Kind::Method => match Signature::parse(&item.signature) {
            // Of a setter, what it takes says all.
            Some(signature) if signature.is_chained() => signature
                .only_argument()
                .map_or_else(|| format!("fn{}", item.signature), |(_, ty)| ty.to_owned()),
            _ => format!("fn{}", item.signature),
        },
        Kind::Implementation => item.signature.clone(),
        kind => format!("{}{}", kind.word(), item.signature),
    }
}

fn noun(item: &Item) -> &'static str {
    match item.kind {
        Kind::Method => match Signature::parse(&item.signature) {
            Some(signature) if signature.is_chained() && signature.only_argument().is_some() => "setter",
            _ => "method",
        },
        Kind::Implementation => "trait",
        Kind::Alias if item.path.starts_with("calls::") => "call",
        Kind::Alias => "alias",
        Kind::Module => "module",
        Kind::Constant => "constant",
        Kind::Function => "function",
        Kind::Reexport => "path",
        Kind::AssociatedType => "associated type",
        kind => kind.word(),
    }
}

fn rules(ids: &[String], quote: &str) -> String {
    if ids.is_empty() {
        return String::new();
    }
    let ids: Vec<_> = ids.iter().map(|id| format!("{quote}{id}{quote}")).collect();
    format!(" ({})", ids.join(", "))
}

/// Returns the operations that a cause reaches, unless its place names the only one.
pub(crate) fn operations(all: &[String], place: &str) -> String {
    if all.is_empty() || all.iter().any(|one| place.starts_with(one.as_str())) {
        return String::new();
    }
    let shown: Vec<&str> = all.iter().take(SHOWN).map(String::as_str).collect();
    let more = all.len().saturating_sub(SHOWN);
    let rest = if more > 0 { format!(" and {more} more") } else { String::new() };
    format!(", in {}{rest}", shown.join(", "))
}
