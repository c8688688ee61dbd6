//! The list of accepted differences, each with its reason.

use std::cell::Cell;

use serde_json::Value;

use super::difference::{Difference, Kind};
use super::pattern::matches;
use crate::document::{Document, escape};
use crate::finding::{Finding, Findings};

/// The list of accepted differences.
///
/// It is a YAML list. Each entry says which differences it accepts and why:
///
/// ```yaml
/// - operation: 'GET *'
///   location: response 200 body/total
///   kind: type-differs
///   ours: integer
///   vendors: number
///   reason: It is a count.
/// ```
///
/// `operation` and `location` are patterns in which `*` stands for any text. Without `operation`, any operation fits.
/// `ours` and `vendors` narrow the entry to exact values, as the report shows them.
/// Each of these may be a list, of which one item has to fit.
#[derive(Clone, Debug)]
pub struct Accepted {
    document: Document,
    entries: Vec<Entry>,
}

#[derive(Clone, Debug)]
struct Entry {
    pointer: String,
    /// One for each of [`KEYS`].
    keys: Vec<Patterns>,
}

/// The patterns under one key of an entry, of which one has to fit. If there are none, everything fits.
type Patterns = Vec<Pattern>;

#[derive(Clone, Debug)]
struct Pattern {
    text: String,
    pointer: String,
}

/// The keys of an entry that select differences.
const KEYS: [&str; 5] = ["operation", "location", "kind", "ours", "vendors"];

impl Entry {
    /// Reports whether the entry accepts the difference, and if so calls `used` with each pattern that fits.
    fn accepts<'a>(&'a self, difference: &Difference, mut used: impl FnMut(&'a Pattern)) -> bool {
        let texts = [
            &difference.operation,
            &difference.location,
            difference.kind.id(),
            difference.ours_text(),
            difference.vendors_text(),
        ];
        let fits = |(index, pattern): (usize, &Pattern)| match index {
            0 | 1 => matches(&pattern.text, texts[index]),
            _ => pattern.text == texts[index],
        };
        let accepts = self.keys.iter().enumerate().all(|(index, patterns)| {
            patterns.is_empty() || patterns.iter().any(|pattern| fits((index, pattern)))
        });
        if accepts {
            let all = self.keys.iter().enumerate();
            let all = all.flat_map(|(index, patterns)| patterns.iter().map(move |pattern| (index, pattern)));
            all.filter(|(index, pattern)| fits((*index, pattern))).for_each(|(_, pattern)| used(pattern));
        }
        accepts
    }
}

impl Accepted {
    /// Creates an empty list, which accepts nothing.
    pub fn none() -> Self {
        let document = Document { file: String::new(), value: Value::Null, places: Default::default() };
        Self { document, entries: Vec::new() }
    }

    /// Reads the list.
    ///
    /// # Errors
    ///
    /// Returns a finding for every entry that cannot be read, with its place: one without a reason or a kind, one of an
    /// unknown kind, and one with an unknown key.
    pub fn read(document: Document) -> Result<Self, Findings> {
        let mut findings = Findings::default();
        let mut entries = Vec::new();
        match document.value() {
            Value::Null => {}
            Value::Array(list) => {
                for (index, value) in list.iter().enumerate() {
                    let pointer = format!("/{index}");
                    match entry(&document, value, &pointer) {
                        Ok(entry) => entries.push(entry),
                        Err(found) => findings.extend(found.iter().cloned()),
                    }
                }
            }
            _ => findings.extend([document.finding("", "must be a list of accepted differences")]),
        }
        findings.into_result()?;
        Ok(Self { document, entries })
    }

    /// Returns the document that the list was read from.
    #[cfg(feature = "import")]
    pub(crate) fn document(&self) -> &Document {
        &self.document
    }

    /// Returns the patterns for operations.
    #[cfg(test)]
    pub(super) fn operations(&self) -> Vec<&str> {
        let operations = self.entries.iter().flat_map(|entry| &entry.keys[0]);
        operations.map(|pattern| pattern.text.as_str()).collect()
    }

    /// Returns what the kept spec says at a place where the vendor says something else, if an entry says so of all
    /// such places.
    #[cfg(feature = "import")]
    pub(crate) fn rule(&self, operation: &str, location: &str, kind: Kind, vendors: &str) -> Option<&str> {
        let fits = |patterns: &Patterns, fit: &dyn Fn(&str) -> bool| {
            patterns.is_empty() || patterns.iter().any(|pattern| fit(&pattern.text))
        };
        self.entries.iter().find_map(|entry| {
            let [operations, locations, kinds, ours, theirs] = &entry.keys[..] else { return None };
            let applies = fits(operations, &|pattern| matches(pattern, operation))
                && fits(locations, &|pattern| matches(pattern, location))
                && fits(kinds, &|id| id == kind.id())
                && fits(theirs, &|text| text == vendors);
            let ours = ours.first().map_or("none", |pattern| pattern.text.as_str());
            applies.then_some(ours)
        })
    }

    /// Returns the locations that an operation has and the vendor's lacks, with what the kept spec says there.
    #[cfg(feature = "import")]
    pub(crate) fn extras(&self, operation: &str, kind: Kind) -> Vec<(&str, &str)> {
        let mut found = Vec::new();
        for entry in &self.entries {
            let [operations, locations, kinds, ours, _] = &entry.keys[..] else { continue };
            let applies = (operations.is_empty()
                || operations.iter().any(|pattern| matches(&pattern.text, operation)))
                && kinds.iter().any(|id| id.text == kind.id());
            let locations = locations.iter().filter(|location| applies && !location.text.contains('*'));
            for location in locations {
                found.extend(ours.iter().map(|ours| (location.text.as_str(), ours.text.as_str())));
                if ours.is_empty() {
                    found.push((location.text.as_str(), "there"));
                }
            }
        }
        found
    }

    /// Reports whether an entry accepts the difference.
    pub(crate) fn accepts(&self, difference: &Difference) -> bool {
        self.entries.iter().any(|entry| entry.accepts(difference, |_| {}))
    }

    /// Returns the entries that match no difference, and of the others the patterns that match none.
    pub(super) fn stale(&self, differences: &[Difference]) -> Vec<Finding> {
        self.entries.iter().flat_map(|entry| self.stale_parts(entry, differences)).collect()
    }

    fn stale_parts(&self, entry: &Entry, differences: &[Difference]) -> Vec<Finding> {
        let patterns = entry.keys.iter().flatten();
        let unused: Vec<_> = patterns.map(|pattern| (pattern, Cell::new(true))).collect();
        let mut accepts = false;
        for difference in differences {
            accepts |= entry.accepts(difference, |used| {
                for (pattern, unused) in &unused {
                    if pattern.pointer == used.pointer {
                        unused.set(false);
                    }
                }
            });
        }
        if !accepts {
            return vec![self.document.finding(&entry.pointer, "accepts nothing; remove it")];
        }
        let unused = unused.iter().filter(|(_, unused)| unused.get());
        unused
            .map(|(Pattern { text, pointer }, _)| {
                self.document.finding(pointer, format!("`{text}` accepts nothing; remove it"))
            })
            .collect()
    }
}

fn entry(document: &Document, value: &Value, pointer: &str) -> Result<Entry, Findings> {
    let mut findings = Findings::default();
    let Some(entry) = value.as_object() else {
        return Err(document.finding(pointer, "an accepted difference must be a mapping").into());
    };
    for key in entry.keys().filter(|key| !KEYS.contains(&key.as_str()) && *key != "reason") {
        let at = format!("{pointer}/{}", escape(key));
        findings.extend([document.finding(&at, format!("`{key}` is not a key of an accepted difference"))]);
    }
    if entry.get("reason").and_then(Value::as_str).is_none_or(|reason| reason.trim().is_empty()) {
        findings.extend([document.finding(pointer, "an accepted difference must have a `reason`")]);
    }
    let mut keys = Vec::new();
    for name in KEYS {
        let at = format!("{pointer}/{name}");
        let mut patterns = Patterns::new();
        match entry.get(name) {
            None if name == "kind" => {
                findings.extend([document.finding(pointer, "an accepted difference must have a `kind`")]);
            }
            None => {}
            Some(Value::Array(list)) => {
                let list = list.iter().enumerate();
                patterns.extend(list.map(|(index, item)| pattern(item, format!("{at}/{index}"))));
            }
            Some(value) => patterns.push(pattern(value, at)),
        }
        if name == "kind" {
            let unknown =
                patterns.iter().filter(|kind| !Kind::ALL.iter().any(|known| known.id() == kind.text));
            findings.extend(
                unknown.map(|kind| document.finding(&kind.pointer, format!("`{}` is not a kind of difference; the report shows the kind of each difference in parentheses", kind.text))),
            );
        }
        keys.push(patterns);
    }
    findings.into_result()?;
    Ok(Entry { pointer: pointer.to_owned(), keys })
}

/// Returns a value as text. A number or boolean is written in YAML as it is, and compared as the report shows it.
fn pattern(value: &Value, pointer: String) -> Pattern {
    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    Pattern { text, pointer }
}
