//! `cargo spec import`.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use sensay_build_tools::compare::Accepted;
use sensay_build_tools::diff::Date;
use sensay_build_tools::import::{self, Input, Names, Outcome};
use sensay_build_tools::lock::Lock;
use sensay_build_tools::{Document, model, parse};

use crate::print::{Failure, print, say};
use crate::{files, is_stdin, text};

/// Brings what the vendor changed into the kept spec
///
/// What the vendor changed since the last import, which openapi/upstream.lock describes, comes in. What differs on
/// purpose stays, as openapi/accepted-differences.yaml says. Where both changed one place it is a conflict: the place
/// stays as it is, and so does the lock there, until the kept spec has one of the two values or the difference is
/// accepted.
///
/// Names and extensions of what is new come from openapi/names.yaml, or are proposed. Proposed sentences are marked
/// with the comment `# proposed`.
///
/// Without a lock, what the vendor has and the kept spec lacks comes in, and the rest is compared.
///
/// The exit status is 0, 1 with conflicts or unexpected differences, and 2 if a document cannot be read.
#[derive(Args)]
pub(crate) struct Import {
    /// The vendor's document (OpenAPI 3.0 or 3.1, YAML or JSON); - is the standard input
    vendor: PathBuf,
    /// Writes the kept spec, the lock and the table of names
    #[arg(long)]
    write: bool,
    /// What becomes of things that the vendor removed
    #[arg(long, value_enum, default_value_t, value_name = "HOW")]
    removed: Removed,
}

#[derive(Clone, Copy, Debug, Default, ValueEnum)]
pub(crate) enum Removed {
    /// They stay, but are no longer required
    Keep,
    /// They stay for a release, marked as deprecated
    #[default]
    Deprecate,
    /// They go
    Remove,
}

impl From<Removed> for import::Removed {
    fn from(removed: Removed) -> Self {
        match removed {
            Removed::Keep => Self::Keep,
            Removed::Deprecate => Self::Deprecate,
            Removed::Remove => Self::Remove,
        }
    }
}

/// What an import reads, all of it beside the kept spec.
pub(crate) struct Sources {
    pub(crate) spec: PathBuf,
    pub(crate) lock: PathBuf,
    pub(crate) names: PathBuf,
    pub(crate) text: String,
    pub(crate) kept: Document,
    pub(crate) old_lock: Option<Lock>,
    pub(crate) old_names: Names,
    accepted: Accepted,
    vendor_text: String,
    pub(crate) vendor: serde_json::Value,
}

impl Sources {
    /// Reads everything; what cannot be read is no finding about the API.
    pub(crate) fn read(spec: &Path, vendor: &Path) -> Result<Self, Failure> {
        let unreadable = |findings: sensay_build_tools::Findings| Failure::Io(findings.to_string());
        let beside = |name: &str| spec.with_file_name(name);
        let (lock, names, accepted) =
            (beside("upstream.lock"), beside("names.yaml"), beside("accepted-differences.yaml"));
        let optional =
            |path: &Path| files::read(path).map(|text| text.map(|text| (path.display().to_string(), text)));
        let kept_text = text(spec)?;
        let old_lock = match optional(&lock)? {
            Some((name, text)) => Some(Lock::read(&name, &text).map_err(unreadable)?),
            None => None,
        };
        let old_names = match optional(&names)? {
            Some((name, text)) => {
                Names::read(&parse(&name, &text).map_err(unreadable)?).map_err(unreadable)?
            }
            None => Names::default(),
        };
        let accepted = match optional(&accepted)? {
            Some((name, text)) => {
                Accepted::read(parse(&name, &text).map_err(unreadable)?).map_err(unreadable)?
            }
            None => Accepted::none(),
        };
        let name = if is_stdin(vendor) { "standard input".to_owned() } else { vendor.display().to_string() };
        let vendor_text = text(vendor)?;
        Ok(Self {
            kept: parse(&spec.display().to_string(), &kept_text).map_err(unreadable)?,
            vendor: model::read(&name, &vendor_text).map_err(unreadable)?,
            spec: spec.to_owned(),
            text: kept_text,
            lock,
            names,
            old_lock,
            old_names,
            accepted,
            vendor_text,
        })
    }

    pub(crate) fn import(&self, removed: Removed) -> Result<Outcome, Failure> {
        let input = Input {
            text: &self.text,
            kept: &self.kept,
            lock: self.old_lock.as_ref(),
            vendor_text: &self.vendor_text,
            vendor: &self.vendor,
            accepted: &self.accepted,
            names: &self.old_names,
            removed: removed.into(),
            today: Date::today(),
        };
        import::import(input).map_err(|findings| Failure::Io(findings.to_string()))
    }

    /// The files that an import writes, in an order in which an end after any of them can be gone on from: the lock
    /// comes last, since with it a change counts as brought in.
    pub(crate) fn files(&self, outcome: &Outcome) -> Result<[(PathBuf, String); 3], Failure> {
        let names = outcome.names.to_yaml().map_err(Failure::Io)?;
        Ok([
            (self.spec.clone(), outcome.text.clone()),
            (self.names.clone(), names),
            (self.lock.clone(), outcome.lock.to_string()),
        ])
    }
}

impl Import {
    pub(crate) fn run(&self, spec: &Path) -> Result<ExitCode, Failure> {
        let sources = Sources::read(spec, &self.vendor)?;
        let outcome = sources.import(self.removed)?;
        show(&outcome);
        if self.write {
            for (path, text) in sources.files(&outcome)? {
                if files::read(&path)?.as_deref() != Some(text.as_str()) {
                    files::write(&path, &text)?;
                    say!("{}: written", path.display());
                }
            }
        }
        let clean = outcome.conflicts.is_empty() && outcome.report.is_clean();
        Ok(if clean { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }
}

/// Prints what an import did and what is left to do.
pub(crate) fn show(outcome: &Outcome) {
    let section = |title: &str, lines: &[String]| {
        if !lines.is_empty() {
            say!("{title} ({})", lines.len());
            lines.iter().for_each(|line| print(&format!("  {line}\n")));
        }
    };
    section("brought in", &outcome.changes);
    section("to look at", &outcome.notes);
    let conflicts: Vec<String> = outcome.conflicts.iter().map(ToString::to_string).collect();
    section("to decide", &conflicts);
    let unexpected: Vec<String> = outcome.report.unexpected.iter().map(ToString::to_string).collect();
    section("different from the vendor's document", &unexpected);
    let stale: Vec<String> = outcome.report.stale.iter().map(ToString::to_string).collect();
    section("accepted differences that are none", &stale);
    let count = |count: usize, one: &str| format!("{count} {one}{}", if count == 1 { "" } else { "s" });
    say!(
        "{} brought in, {} to decide, {}",
        count(outcome.changes.len(), "change"),
        outcome.conflicts.len(),
        count(outcome.report.unexpected.len(), "unexpected difference")
    );
}
