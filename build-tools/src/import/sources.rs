//! What an import reads and writes: the vendor's document, and the files beside the kept spec.

use std::path::{Path, PathBuf};

use serde_json::Value;

use super::{Input, Names, Outcome, Removed, import};
use crate::compare::Accepted;
use crate::diff::Date;
use crate::document::Document;
use crate::files::Files;
use crate::finding::{Finding, Findings};
use crate::lock::Lock;
use crate::{model, parse, parse_list};

/// The documents of an import, read from files.
#[derive(Debug)]
pub struct Sources {
    /// The path of the kept spec; the other files are beside it.
    pub spec: PathBuf,
    /// The text of the kept spec.
    pub text: String,
    /// The kept spec.
    pub kept: Document,
    /// The lock of the last import.
    pub lock: Option<Lock>,
    /// The table of names.
    pub names: Names,
    /// The differences that are meant to be.
    pub accepted: Accepted,
    /// Their text. It is empty if the file does not exist.
    pub accepted_text: String,
    /// Whether the vendor may have removed more than half of the operations.
    pub many_removed: bool,
    /// The text of the vendor's document.
    pub vendor_text: String,
    /// The vendor's document.
    pub vendor: Value,
}

impl Sources {
    /// Reads the files beside a kept spec, and the vendor's document, which is given with its name.
    ///
    /// # Errors
    ///
    /// Returns what of them cannot be read.
    pub fn read(files: &dyn Files, spec: &Path, vendor: (&str, String)) -> Result<Self, Findings> {
        let (vendor_name, vendor_text) = vendor;
        let optional = |name: &str| {
            let path = spec.with_file_name(name);
            let text = files.read(&path)?;
            Ok::<_, Findings>(text.map(|text| (path.display().to_string(), text)))
        };
        let name = spec.display().to_string();
        let missing = || Finding::of_text("import", &name, None, "there is no such file".to_owned());
        let text = files.read(spec)?.ok_or_else(missing)?;
        let lock = match optional(LOCK)? {
            Some((name, text)) => Some(Lock::read(&name, &text)?),
            None => None,
        };
        let names = match optional(NAMES)? {
            Some((name, text)) => Names::read(&parse_list(&name, &text)?)?,
            None => Names::default(),
        };
        let (accepted_name, accepted_text) = optional(ACCEPTED)?
            .unwrap_or_else(|| (spec.with_file_name(ACCEPTED).display().to_string(), String::new()));
        let accepted = Accepted::read(parse_list(&accepted_name, &accepted_text)?)?;
        let kept = parse(&name, &text)?;
        model::check(&kept)?;
        let vendor = model::read_alone(vendor_name, &vendor_text)?;
        Ok(Self {
            spec: spec.to_owned(),
            text,
            kept,
            lock,
            names,
            accepted,
            accepted_text,
            many_removed: false,
            vendor_text,
            vendor,
        })
    }

    /// Merges the vendor's document into the kept spec.
    ///
    /// # Errors
    ///
    /// As [`import`].
    pub fn import(&self, removed: Removed, today: Date) -> Result<Outcome, Findings> {
        import(Input {
            text: &self.text,
            kept: &self.kept,
            lock: self.lock.as_ref(),
            vendor_text: &self.vendor_text,
            vendor: &self.vendor,
            accepted: &self.accepted,
            accepted_text: &self.accepted_text,
            names: &self.names,
            removed,
            many_removed: self.many_removed,
            today,
        })
    }

    /// Returns the files that an import writes, in the order in which they are written: the lock comes last, since with
    /// it a change counts as brought in.
    ///
    /// # Errors
    ///
    /// Returns why the names cannot be written.
    pub fn files(&self, outcome: &Outcome) -> Result<Vec<(PathBuf, String)>, Findings> {
        let path = self.spec.with_file_name(NAMES);
        let names = outcome
            .names
            .to_yaml()
            .map_err(|message| Finding::of_text("import", &path.display().to_string(), None, message))?;
        // What moved is seen only while the kept spec has it in its old place, so the list that follows it comes first.
        let accepted = (outcome.accepted != self.accepted_text)
            .then(|| (self.spec.with_file_name(ACCEPTED), outcome.accepted.clone()));
        let files = [
            (self.spec.clone(), outcome.text.clone()),
            (path, names),
            (self.spec.with_file_name(LOCK), outcome.lock.to_string()),
        ];
        Ok(accepted.into_iter().chain(files).collect())
    }
}

/// The accepted differences, beside the kept spec.
const ACCEPTED: &str = "accepted-differences.yaml";

/// The lock, beside the kept spec.
const LOCK: &str = "upstream.lock";

/// The table of names, beside the kept spec.
const NAMES: &str = "names.yaml";
