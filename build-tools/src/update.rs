//! A change of the API from the vendor's document to everything that follows from it: kept spec, lock, names, client
//! and changelog.
//!
//! ```text
//! Sources ─ import ─> Outcome ─ Plan::new ─> Plan ─ apply ─> files
//!                                 │ check, generate both clients, compare them, write the changelog's entry
//! ```
//!
//! Nothing is written before everything that will be written is there and fits together. Each file is then replaced as
//! a whole, the lock last, so a run that was cut off is finished by the next one.

use std::path::PathBuf;

use crate::consequences::{Client, Consequences, consequences};
use crate::files::Files;
use crate::finding::{Finding, Findings};
use crate::import::{Outcome, Sources};

mod changelog;
pub mod compiler;
#[cfg(test)]
mod tests;

/// Where an update writes what is not beside the kept spec.
#[derive(Clone, Debug)]
pub struct Target {
    /// The changelog.
    pub changelog: PathBuf,
    /// The folder of the generated modules.
    pub generated: PathBuf,
    /// The file that says that an update is under way, and lists what it writes.
    pub mark: PathBuf,
}

/// What an update writes, and what it means.
#[derive(Debug)]
#[non_exhaustive]
pub struct Plan {
    /// The files whose text changes, in the order in which they are written.
    pub writes: Vec<(PathBuf, String)>,
    /// What changed in the kept spec, and what that means for callers.
    pub consequences: Consequences,
    /// What could be better in the new kept spec.
    pub warnings: Findings,
    mark: PathBuf,
}

impl Plan {
    /// Makes everything that follows from a merge.
    ///
    /// # Errors
    ///
    /// Returns why no client can be made of the old or the new kept spec, or what cannot be read.
    pub fn new(
        files: &dyn Files,
        sources: &Sources,
        outcome: &Outcome,
        target: &Target,
    ) -> Result<Self, Findings> {
        let name = sources.spec.display().to_string();
        let new = Client::new(&name, &outcome.text).map_err(|findings| unusable(&name, findings))?;
        let (new, warnings) = (new.value, new.warnings);
        let consequences = match sources.text == outcome.text {
            true => Consequences::default(),
            false => {
                let old = Client::new(&name, &sources.text)?.value;
                let found = consequences(&old, &new);
                found.map_err(|error| Finding::of_text("update", &name, None, error.to_string()))?
            }
        };
        let log = files.read(&target.changelog)?.unwrap_or_default();
        let mut writes = vec![(target.changelog.clone(), changelog::with_entry(&log, &consequences))];
        writes
            .extend(new.sources.into_iter().map(|source| (target.generated.join(source.path), source.text)));
        writes.extend(sources.files(outcome)?);
        let mut changed = Vec::new();
        for (path, text) in writes {
            if files.read(&path)?.as_deref() != Some(text.as_str()) {
                changed.push((path, text));
            }
        }
        Ok(Self { writes: changed, consequences, warnings, mark: target.mark.clone() })
    }

    /// Writes the files, and says of each that it is written.
    ///
    /// # Errors
    ///
    /// Returns why a file cannot be written. The files before it are written, and the mark stays for the next run.
    pub fn apply(&self, files: &mut dyn Files, written: &mut dyn FnMut(&PathBuf)) -> Result<(), Findings> {
        if !self.writes.is_empty() {
            let list: String = self.writes.iter().map(|(path, _)| format!("{}\n", path.display())).collect();
            files.write(&self.mark, &format!("{MARK}{list}"))?;
        }
        for (path, text) in &self.writes {
            files.write(path, text)?;
            written(path);
        }
        files.remove(&self.mark)
    }
}

/// The first line of the mark.
const MARK: &str = "# `cargo spec update` was cut off while it wrote these files; run it again.\n";

/// Returns the files that an update which was cut off was to write, by the text of its mark.
pub fn interrupted(mark: &str) -> impl Iterator<Item = PathBuf> + '_ {
    mark.lines().filter(|line| !line.starts_with('#')).map(PathBuf::from)
}

/// Adds to the findings of a merged document how to get its text.
fn unusable(name: &str, mut findings: Findings) -> Findings {
    let message = "cannot generate a client from the merged document, so nothing is written; `cargo spec import --write` writes the document alone, so that you can correct it";
    findings.extend([Finding::of_text("update", name, None, message)]);
    findings
}
