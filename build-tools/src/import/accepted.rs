//! Updates the accepted differences where operations moved or components were widened.

use serde_json::{Value, json};

use super::pair::{Move, names};
use crate::compare::{Accepted, Difference, Kind, matches};
use crate::document::Document;
use crate::facts::Key;
use crate::parse::parse_list;

/// The list of accepted differences, with the changes of its text.
#[derive(Clone, Debug)]
pub(super) struct List {
    pub(super) text: String,
    pub(super) accepted: Accepted,
    /// Changes that a person has to make in it.
    pub(super) left: Vec<String>,
}

/// A pattern that is replaced.
struct Edit {
    pointer: String,
    old: String,
    new: Vec<String>,
}

impl List {
    /// Updates entries about operations that moved.
    pub(super) fn follow(text: &str, accepted: &Accepted, moves: &[Move], operations: &[Key]) -> Self {
        let document = accepted.document();
        let edits = edits(document.value(), moves, operations);
        let mut list = Self { text: text.to_owned(), accepted: accepted.clone(), left: Vec::new() };
        if edits.is_empty() {
            return list;
        }
        match written(text, document, &edits).and_then(|text| Some((read(document.file(), &text)?, text))) {
            Some((accepted, text)) => (list.accepted, list.text) = (accepted, text),
            None => {
                let line = |edit: &Edit| {
                    let place = document.place(&edit.pointer).map_or(0, |place| place.line);
                    format!(
                        "{}:{place}: instead of `{}`, write {}",
                        document.file(),
                        edit.old,
                        shown(&edit.new)
                    )
                };
                list.left = edits.iter().map(line).collect();
            }
        }
        list
    }

    /// Adds entries for what the vendor has in one place, and we have wherever the component is used: where it got wider,
    /// and where it is used now. Returns how many.
    pub(super) fn widen(
        &mut self,
        [widened, reused]: [&[(String, String)]; 2],
        unexpected: &[Difference],
    ) -> usize {
        let at = |places: &[(String, String)], difference: &Difference, fits: &dyn Fn(&str) -> bool| {
            places.iter().any(|(operation, location)| *operation == difference.operation && fits(location))
        };
        let is_shared = |difference: &&Difference| {
            let extra = matches!(difference.kind, Kind::PropertyExtra | Kind::EnumValueExtra);
            let within = |location: &str| {
                let rest = difference.location.strip_prefix(location);
                rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '[']))
            };
            (extra && at(widened, difference, &|location| location == difference.location))
                || at(reused, difference, &within)
        };
        let mut entries: Vec<(&Difference, Vec<&str>)> = Vec::new();
        for difference in unexpected.iter().filter(is_shared) {
            let same = |other: &Difference| {
                (&other.location, other.kind, &other.ours, &other.vendors)
                    == (&difference.location, difference.kind, &difference.ours, &difference.vendors)
            };
            match entries.iter_mut().find(|(first, _)| same(first)) {
                Some((_, operations)) => operations.push(&difference.operation),
                None => entries.push((difference, vec![&difference.operation])),
            }
        }
        let mut text = self.text.trim_end().to_owned();
        for (difference, operations) in &entries {
            let quoted: Vec<String> =
                operations.iter().map(|operation| json!(operation).to_string()).collect();
            let operations = match &quoted[..] {
                [only] => only.clone(),
                all => format!("[{}]", all.join(", ")),
            };
            text += &format!(
                "\n- operation: {operations}\n  location: {}\n  kind: {}\n",
                json!(difference.location),
                difference.kind.id()
            );
            for (key, said) in [("ours", &difference.ours), ("vendors", &difference.vendors)] {
                text.extend(said.iter().map(|said| format!("  {key}: {}\n", json!(said))));
            }
            text += "  reason: The place shares a component with others, where the vendor says what the component says. # proposed";
        }
        let text = format!("{}\n", text.trim_start());
        if let Some(accepted) = read(self.accepted.document().file(), &text).filter(|_| !entries.is_empty()) {
            (self.accepted, self.text) = (accepted, text);
        }
        entries.len()
    }
}

fn read(file: &str, text: &str) -> Option<Accepted> {
    Accepted::read(parse_list(file, text).ok()?).ok()
}

fn shown(patterns: &[String]) -> String {
    patterns.iter().map(|pattern| format!("`{pattern}`")).collect::<Vec<_>>().join(" and ")
}

/// Returns the patterns of a key of an entry, each with its pointer.
fn patterns<'a>(entry: &'a Value, pointer: &str, key: &str) -> Vec<(String, &'a str)> {
    let at = format!("{pointer}/{key}");
    match entry.get(key) {
        Some(Value::String(pattern)) => vec![(at, pattern)],
        Some(Value::Array(list)) => {
            let list = list.iter().enumerate();
            list.filter_map(|(index, item)| Some((format!("{at}/{index}"), item.as_str()?))).collect()
        }
        _ => Vec::new(),
    }
}

/// Returns the changes to make. `operations` are those that did not move.
fn edits(list: &Value, moves: &[Move], operations: &[Key]) -> Vec<Edit> {
    let operations: Vec<(String, &Key)> = operations.iter().map(|key| (key.to_string(), key)).collect();
    let mut edits = Vec::new();
    for (index, entry) in list.as_array().into_iter().flatten().enumerate() {
        let at = format!("/{index}");
        let selected = patterns(entry, &at, "operation");
        let applies =
            |name: &str| selected.is_empty() || selected.iter().any(|(_, pattern)| matches(pattern, name));
        let mut edit = |pointer: String, old: &str, stays: bool, mut new: Vec<String>| {
            new.dedup();
            if !new.is_empty() {
                new.splice(0..0, stays.then(|| old.to_owned()));
                edits.push(Edit { pointer, old: old.to_owned(), new });
            }
        };
        for (pointer, pattern) in &selected {
            let moved = moves.iter().map(|Move { from, to }| [from.to_string(), to.to_string()]);
            let moved = moved.filter(|[from, to]| matches(pattern, from) && !matches(pattern, to));
            let stays = operations.iter().any(|(name, _)| matches(pattern, name));
            edit(pointer.clone(), pattern, stays, moved.map(|[_, to]| to).collect());
        }
        for (pointer, pattern) in patterns(entry, &at, "location") {
            let Some(name) = pattern.strip_prefix("path ") else { continue };
            let moved = moves.iter().filter(|Move { from, .. }| applies(&from.to_string()));
            let renamed =
                moved.flat_map(|Move { from, to }| names(&from.path).into_iter().zip(names(&to.path)));
            let renamed = renamed.filter(|(before, after)| *before == name && before != after);
            let stays = operations
                .iter()
                .any(|(operation, key)| applies(operation) && names(&key.path).contains(&name));
            edit(pointer, pattern, stays, renamed.map(|(_, after)| format!("path {after}")).collect());
        }
    }
    edits
}

/// Returns the text with the changes, unless it then says something else.
fn written(text: &str, document: &Document, edits: &[Edit]) -> Option<String> {
    let mut lines: Vec<String> = text.split_inclusive('\n').map(str::to_owned).collect();
    let mut value = document.value().clone();
    // From the end, so that earlier positions stay valid.
    for Edit { pointer, old, new } in edits.iter().rev() {
        let place = document.place(pointer)?;
        let line = lines.get_mut(place.line.checked_sub(1)?)?;
        let column = line.char_indices().nth(place.column.checked_sub(1)?)?.0;
        let (holder, key) = pointer.rsplit_once('/')?;
        let (before, rest) = line.split_at(column);
        let (found, quoted) = [format!("'{old}'"), format!("\"{old}\""), old.clone()]
            .into_iter()
            .find_map(|text| Some((rest.find(&text)?, text)))?;
        let list = key.parse::<usize>().ok();
        let items =
            new.iter().map(|item| format!("'{}'", item.replace('\'', "''"))).collect::<Vec<_>>().join(", ");
        let items = if list.is_none() && new.len() > 1 { format!("[{items}]") } else { items };
        let (head, tail) = (rest.get(..found)?, rest.get(found + quoted.len()..)?);
        *line = format!("{before}{head}{items}{tail}");
        match (value.pointer_mut(holder)?, list, &new[..]) {
            (Value::Array(all), Some(index), new) if index < all.len() => {
                all.splice(index..=index, new.iter().map(|item| item.as_str().into()));
            }
            (Value::Object(entry), None, [only]) => drop(entry.insert(key.to_owned(), only.as_str().into())),
            (Value::Object(entry), None, new) => drop(entry.insert(key.to_owned(), json!(new))),
            _ => return None,
        }
    }
    let text = lines.concat();
    (parse_list(document.file(), &text).ok()?.value == value).then_some(text)
}
