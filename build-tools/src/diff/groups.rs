//! Groups findings for people: a change that affects several operations appears once, with all of them.

use std::collections::HashMap;

use super::finding::Finding;
use super::rules::Level;

/// A finding with all operations that it affects.
#[derive(Debug)]
pub(crate) struct Group<'f> {
    pub(crate) finding: &'f Finding,
    pub(crate) what: String,
    pub(crate) operations: Vec<&'f str>,
    pub(crate) parts: Vec<&'f str>,
    pub(crate) subjects: Vec<&'f str>,
    /// The indexes of its findings in the list.
    #[cfg_attr(not(feature = "import"), allow(dead_code, reason = "only the changelog looks them up"))]
    pub(crate) members: Vec<usize>,
}

/// The key by which findings are grouped: id, level, part, place and description.
type Key<'f> = (&'f str, Level, String, Place<'f>, &'f str);

/// The subject of a finding.
#[derive(PartialEq, Eq, Hash)]
enum Place<'f> {
    /// A change of a pair of schemas, by their indexes.
    Change((usize, usize)),
    /// A part of an operation.
    Subject(&'f str),
}

/// Groups the findings that people read by change.
pub(crate) fn groups(findings: &[Finding]) -> Vec<Group<'_>> {
    let mut groups: Vec<Group<'_>> = Vec::new();
    let mut known: HashMap<Key<'_>, usize> = HashMap::new();
    for (number, finding) in findings.iter().enumerate().filter(|(_, finding)| !finding.implied) {
        let part = without_status(&finding.part);
        // A schema that changed is one change, wherever it is used.
        let place = finding.origin.map_or(Place::Subject(&finding.subject), Place::Change);
        let key = (finding.id.as_str(), finding.level, part, place, finding.what.as_str());
        // A finding about an operation as a whole stays with that operation.
        let index = match known.get(&key).filter(|_| !finding.part.is_empty() && finding.operation.is_some())
        {
            Some(index) => *index,
            None => {
                known.insert(key, groups.len());
                let what = finding.what.clone();
                groups.push(Group {
                    finding,
                    what,
                    operations: Vec::new(),
                    parts: Vec::new(),
                    subjects: Vec::new(),
                    members: Vec::new(),
                });
                groups.len() - 1
            }
        };
        let Some(group) = groups.get_mut(index) else { continue };
        group.members.push(number);
        for (list, item) in [
            (&mut group.operations, finding.operation.as_deref()),
            (&mut group.parts, Some(finding.part.as_str())),
            (&mut group.subjects, Some(finding.subject.as_str())),
        ] {
            list.extend(item.filter(|item| !list.contains(item)));
        }
    }
    join_values(groups)
}

/// Joins the values that were added or removed at one place.
fn join_values(groups: Vec<Group<'_>>) -> Vec<Group<'_>> {
    let mut joined: Vec<Group<'_>> = Vec::new();
    for group in groups {
        let value = |group: &Group<'_>| {
            let (value, verb) = group.finding.what.strip_prefix("value ")?.rsplit_once(' ')?;
            Some((value.to_owned(), verb.to_owned()))
        };
        if let (Some(last), Some((name, verb))) = (joined.last_mut(), value(&group)) {
            let same = last.finding.id == group.finding.id
                && last.subjects == group.subjects
                && last.operations == group.operations
                && last.parts == group.parts;
            if let Some(values) =
                last.what.strip_suffix(&format!(" {verb}")).filter(|_| same && value(last).is_some())
            {
                let values = values
                    .strip_prefix("value ")
                    .map_or_else(|| values.to_owned(), |one| format!("values {one}"));
                last.what = format!("{values}, {name} {verb}");
                last.members.extend(group.members);
                continue;
            }
        }
        joined.push(group);
    }
    joined
}

/// Returns a part without the status of a response, so that `response 400` and `response 401` are grouped.
fn without_status(part: &str) -> String {
    let Some(rest) = part.strip_prefix("response ") else { return part.to_owned() };
    format!("response {}", rest.split_once(' ').map_or("", |(_, rest)| rest))
}

/// Returns the names of parts: `response 400, 401` for the responses 400 and 401.
pub(crate) fn parts_name(parts: &[&str]) -> String {
    let mut name = String::new();
    for part in parts {
        match part.strip_prefix("response ") {
            Some(status) if name.starts_with("response ") => name += &format!(", {status}"),
            _ if name.is_empty() => name += part,
            _ => name += &format!("; {part}"),
        }
    }
    name
}

/// Returns the operations as text, cut if there are many.
pub(crate) fn operations(all: &[&str]) -> String {
    const SHOWN: usize = 10;
    let shown: Vec<_> = all.iter().take(SHOWN).copied().collect();
    let more = all.len().saturating_sub(SHOWN);
    let rest = if more > 0 { format!(" and {more} more") } else { String::new() };
    format!("{}{rest}", shown.join(", "))
}

/// Returns the locations in a part as text, cut if there are many. A property that occurs at several depths is
/// named once.
pub(crate) fn subjects(all: &[&str]) -> String {
    const SHOWN: usize = 3;
    let mut sorted: Vec<&str> = all.iter().copied().filter(|subject| !subject.is_empty()).collect();
    sorted.sort_by_key(|subject| subject.len());
    let mut shown: Vec<&str> = Vec::new();
    let mut more = 0;
    for subject in sorted {
        let is_deeper = |known: &&str| subject.strip_suffix(*known).is_some_and(|outer| outer.ends_with('.'));
        match shown.iter().any(is_deeper) {
            true => {}
            false if shown.len() < SHOWN => shown.push(subject),
            false => more += 1,
        }
    }
    let rest = if more > 0 { format!(" and {more} more") } else { String::new() };
    format!("{}{rest}", shown.join(", "))
}
