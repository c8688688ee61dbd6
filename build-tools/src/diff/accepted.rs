//! Accepted changes, each with a reason and a date of expiry.

use serde_json::Value;

use super::finding::{Finding, Report};
use super::lifecycle::Date;
use crate::compare::matches;
use crate::document::{Document, escape};
use crate::finding::Findings;

/// The list of accepted changes.
///
/// It is a YAML list. Each entry says which findings it accepts, why, and until when:
///
/// ```yaml
/// - id: request-property-removed
///   operation: 'PUT /v1/users/*'
///   location: '*/properties/colour'
///   reason: Nobody ever sent it.
///   expires: 2026-12-31
/// ```
///
/// `operation` and `location` are patterns in which `*` stands for any text; either may be left out.
/// An entry counts until the end of the day on which it expires.
#[derive(Clone, Debug, Default)]
pub struct Accepted(Vec<Entry>);

#[derive(Clone, Debug)]
struct Entry {
    id: String,
    operation: Option<String>,
    location: Option<String>,
    expires: Date,
    /// Its place in the file, for messages.
    place: String,
}

const FIELDS: [&str; 5] = ["id", "operation", "location", "reason", "expires"];

impl Accepted {
    /// Reads the list.
    ///
    /// # Errors
    ///
    /// Returns every entry that cannot be read, with its place: one without an id, a reason or a date of expiry, and
    /// one with a field that has no meaning.
    pub fn read(document: &Document) -> Result<Self, Findings> {
        let mut findings = Findings::default();
        let mut entries = Vec::new();
        match document.value() {
            Value::Null => {}
            Value::Array(list) => {
                for (index, value) in list.iter().enumerate() {
                    entries.extend(entry(document, value, &format!("/{index}"), &mut findings));
                }
            }
            _ => findings.extend([document.finding("", "must be a list of accepted changes")]),
        }
        findings.into_result()?;
        Ok(Self(entries))
    }

    /// Removes the accepted findings, and notes which entries have expired or accept nothing.
    pub fn apply(&self, findings: Vec<Finding>, today: Date) -> Report {
        let mut report = Report::default();
        let mut used = vec![false; self.0.len()];
        for finding in findings {
            let mut accepted = false;
            for (entry, used) in self.0.iter().zip(&mut used).filter(|(entry, _)| entry.fits(&finding)) {
                *used = true;
                accepted |= entry.expires >= today;
            }
            match accepted {
                true => report.accepted += 1,
                false => report.findings.push(finding),
            }
        }
        for (entry, used) in self.0.iter().zip(used) {
            let (place, id, expires) = (&entry.place, &entry.id, entry.expires);
            if expires < today {
                report
                    .notes
                    .push(format!("{place}: the acceptance of {id} expired on {expires}; decide anew"));
            } else if !used {
                report.notes.push(format!("{place}: {id} was not found; take the entry out"));
            }
        }
        report
    }
}

impl Entry {
    fn fits(&self, finding: &Finding) -> bool {
        let fits = |pattern: &Option<String>, text: &str| {
            pattern.as_ref().is_none_or(|pattern| matches(pattern, text))
        };
        self.id == finding.id
            && fits(&self.operation, finding.operation.as_deref().unwrap_or_default())
            && fits(&self.location, &finding.location)
    }
}

fn entry(document: &Document, value: &Value, pointer: &str, findings: &mut Findings) -> Option<Entry> {
    let Some(members) = value.as_object() else {
        findings.extend([document.finding(pointer, "an accepted change must be a mapping")]);
        return None;
    };
    for key in members.keys().filter(|key| !FIELDS.contains(&key.as_str())) {
        let at = format!("{pointer}/{}", escape(key));
        findings.extend([document.finding(&at, format!("`{key}` has no meaning here"))]);
    }
    let text = |key: &str| members.get(key).and_then(Value::as_str).filter(|text| !text.trim().is_empty());
    let mut needed = |key: &str| {
        if text(key).is_none() {
            findings
                .extend([document.finding(pointer, format!("an accepted change needs `{key}`, as text"))]);
        }
        text(key)
    };
    let (id, _, expires) = (needed("id"), needed("reason"), needed("expires"));
    let date = expires.and_then(Date::read);
    if expires.is_some() && date.is_none() {
        let at = format!("{pointer}/expires");
        findings.extend([document.finding(&at, "must be a date such as 2026-12-31")]);
    }
    let line = document.place(pointer).map(|place| format!(":{}", place.line)).unwrap_or_default();
    Some(Entry {
        id: id?.to_owned(),
        operation: text("operation").map(str::to_owned),
        location: text("location").map(str::to_owned),
        expires: date?,
        place: format!("{}{line}", document.file()),
    })
}
