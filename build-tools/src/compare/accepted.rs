//! The differences that are meant to be, each with its reason.

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
/// `operation` and `location` are patterns in which `*` stands for any text; `operation`, if left out, is `*`.
/// `ours` and `vendors` narrow the entry to exact values, as the report shows them.
/// Each of these may be a list, of which one has to fit.
#[derive(Clone, Debug)]
pub struct Accepted {
    document: Document,
    entries: Vec<Entry>,
}

#[derive(Clone, Debug)]
struct Entry {
    pointer: String,
    /// One for each of [`FIELDS`].
    fields: Vec<Field>,
}

/// A field of an entry: its alternatives. Without any, it fits everything.
type Field = Vec<Alternative>;

#[derive(Clone, Debug)]
struct Alternative {
    text: String,
    pointer: String,
}

/// The fields that an entry selects by.
const FIELDS: [&str; 5] = ["operation", "location", "kind", "ours", "vendors"];

impl Entry {
    /// Calls `used` with each alternative that fits, if the entry accepts the difference.
    fn accepts<'a>(&'a self, difference: &Difference, mut used: impl FnMut(&'a Alternative)) -> bool {
        let texts = [
            &difference.operation,
            &difference.location,
            difference.kind.id(),
            difference.ours_text(),
            difference.vendors_text(),
        ];
        let fits = |(index, alternative): (usize, &Alternative)| match index {
            0 | 1 => matches(&alternative.text, texts[index]),
            _ => alternative.text == texts[index],
        };
        let accepts = self.fields.iter().enumerate().all(|(index, field)| {
            field.is_empty() || field.iter().any(|alternative| fits((index, alternative)))
        });
        if accepts {
            let all = self.fields.iter().enumerate();
            let all =
                all.flat_map(|(index, field)| field.iter().map(move |alternative| (index, alternative)));
            all.filter(|(index, alternative)| fits((*index, alternative)))
                .for_each(|(_, alternative)| used(alternative));
        }
        accepts
    }
}

impl Accepted {
    /// Accepts nothing.
    pub fn none() -> Self {
        let document = Document { file: String::new(), value: Value::Null, places: Default::default() };
        Self { document, entries: Vec::new() }
    }

    /// Reads the list.
    ///
    /// # Errors
    ///
    /// Returns every entry that cannot be read, with its place: one without a reason or a kind, one of an unknown
    /// kind, and one with a field that has no meaning.
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

    /// The patterns for operations.
    #[cfg(test)]
    pub(super) fn operations(&self) -> Vec<&str> {
        let operations = self.entries.iter().flat_map(|entry| &entry.fields[0]);
        operations.map(|alternative| alternative.text.as_str()).collect()
    }

    /// What we say at a place where the vendor says something else, if an entry says so of all such places.
    #[cfg(feature = "import")]
    pub(crate) fn rule(&self, operation: &str, location: &str, kind: Kind, vendors: &str) -> Option<&str> {
        let fits = |field: &Field, fit: &dyn Fn(&str) -> bool| {
            field.is_empty() || field.iter().any(|alternative| fit(&alternative.text))
        };
        self.entries.iter().find_map(|entry| {
            let [operations, locations, kinds, ours, theirs] = &entry.fields[..] else { return None };
            let applies = fits(operations, &|pattern| matches(pattern, operation))
                && fits(locations, &|pattern| matches(pattern, location))
                && fits(kinds, &|id| id == kind.id())
                && fits(theirs, &|text| text == vendors);
            let ours = ours.first().map_or("none", |alternative| alternative.text.as_str());
            applies.then_some(ours)
        })
    }

    /// The locations that an operation has although the vendor's lacks them, and what we say there.
    #[cfg(feature = "import")]
    pub(crate) fn extras(&self, operation: &str, kind: Kind) -> Vec<(&str, &str)> {
        let mut found = Vec::new();
        for entry in &self.entries {
            let [operations, locations, kinds, ours, _] = &entry.fields[..] else { continue };
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

    /// Whether an entry accepts the difference.
    pub(crate) fn accepts(&self, difference: &Difference) -> bool {
        self.entries.iter().any(|entry| entry.accepts(difference, |_| {}))
    }

    /// The entries that none of the differences needs; of the others, the alternatives that none needs.
    pub(super) fn stale(&self, differences: &[Difference]) -> Vec<Finding> {
        self.entries.iter().flat_map(|entry| self.stale_parts(entry, differences)).collect()
    }

    fn stale_parts(&self, entry: &Entry, differences: &[Difference]) -> Vec<Finding> {
        let alternatives = entry.fields.iter().flatten();
        let unused: Vec<_> = alternatives.map(|alternative| (alternative, Cell::new(true))).collect();
        let mut accepts = false;
        for difference in differences {
            accepts |= entry.accepts(difference, |used| {
                for (alternative, unused) in &unused {
                    if alternative.pointer == used.pointer {
                        unused.set(false);
                    }
                }
            });
        }
        if !accepts {
            return vec![self.document.finding(&entry.pointer, "accepts nothing; take it out")];
        }
        let unused = unused.iter().filter(|(_, unused)| unused.get());
        unused
            .map(|(Alternative { text, pointer }, _)| {
                self.document.finding(pointer, format!("`{text}` accepts nothing; take it out"))
            })
            .collect()
    }
}

fn entry(document: &Document, value: &Value, pointer: &str) -> Result<Entry, Findings> {
    let mut findings = Findings::default();
    let Some(members) = value.as_object() else {
        return Err(document.finding(pointer, "an accepted difference must be a mapping").into());
    };
    for key in members.keys().filter(|key| !FIELDS.contains(&key.as_str()) && *key != "reason") {
        let at = format!("{pointer}/{}", escape(key));
        findings.extend([document.finding(&at, format!("`{key}` has no meaning here"))]);
    }
    if members.get("reason").and_then(Value::as_str).is_none_or(|reason| reason.trim().is_empty()) {
        findings.extend([document.finding(pointer, "an accepted difference needs a `reason`")]);
    }
    let mut fields = Vec::new();
    for name in FIELDS {
        let at = format!("{pointer}/{name}");
        let mut field = Field::new();
        match members.get(name) {
            None if name == "kind" => {
                findings.extend([document.finding(pointer, "an accepted difference needs a `kind`")]);
            }
            None => {}
            Some(Value::Array(list)) => {
                let list = list.iter().enumerate();
                field.extend(list.map(|(index, item)| alternative(item, format!("{at}/{index}"))));
            }
            Some(value) => field.push(alternative(value, at)),
        }
        if name == "kind" {
            let unknown = field.iter().filter(|kind| !Kind::ALL.iter().any(|known| known.id() == kind.text));
            findings.extend(
                unknown.map(|kind| document.finding(&kind.pointer, format!("`{}` is no kind", kind.text))),
            );
        }
        fields.push(field);
    }
    findings.into_result()?;
    Ok(Entry { pointer: pointer.to_owned(), fields })
}

/// A number or boolean is written in YAML as it is, and compared as the report shows it.
fn alternative(value: &Value, pointer: String) -> Alternative {
    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    Alternative { text, pointer }
}
