//! `cargo spec import`.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use sensay_build_tools::diff::Date;
use sensay_build_tools::files::Files;
use sensay_build_tools::import::{self, Outcome, Sources};

use crate::disk::{Disk, failed};
use crate::print::{Failure, print, say};
use crate::{is_stdin, text};

/// Brings what the vendor changed into the kept spec
///
/// What the vendor changed since the last import, which openapi/upstream.lock describes, comes in. What differs on
/// purpose stays, as openapi/accepted-differences.yaml says. Where both changed one place it is a conflict: the place
/// stays as it is, and so does the lock there, until the kept spec has one of the two values or the difference is
/// accepted.
///
/// Names and extensions of what is new come from openapi/names.yaml, or are proposed. Proposed sentences are marked
/// with the comment `# proposed`. Accepted differences follow an operation that moves, and are proposed where a component
/// has what the vendor has in another place.
///
/// Without a lock, what the vendor has and the kept spec lacks comes in, and the rest is compared.
///
/// The exit status is 0, 1 with conflicts or unexpected differences, and 2 if a document cannot be read.
#[derive(Args)]
pub(crate) struct Import {
    /// The vendor's document (OpenAPI 3.0 or 3.1, YAML or JSON); - is the standard input
    vendor: PathBuf,
    /// Writes the kept spec, the lock and the table of names, and the accepted differences where they change
    #[arg(long)]
    write: bool,
    /// What becomes of things that the vendor removed
    #[arg(long, value_enum, default_value_t, value_name = "HOW")]
    removed: Removed,
    /// Imports a document that lacks more than half of the operations. Without it, such a document is refused, since it
    /// may be one of another API
    #[arg(long)]
    many_removed: bool,
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

/// Reads the files beside a kept spec, and the vendor's document.
pub(crate) fn sources(spec: &Path, vendor: &Path) -> Result<Sources, Failure> {
    let name = if is_stdin(vendor) { "standard input".to_owned() } else { vendor.display().to_string() };
    // What cannot be read is no finding about the API.
    let text = text(vendor).map_err(|failure| Failure::Io(failure.to_string()))?;
    Sources::read(&Disk, spec, (&name, text)).map_err(failed)
}

impl Import {
    pub(crate) fn run(&self, spec: &Path) -> Result<ExitCode, Failure> {
        let sources = Sources { many_removed: self.many_removed, ..sources(spec, &self.vendor)? };
        let outcome = sources.import(self.removed.into(), Date::today()).map_err(failed)?;
        show(&outcome);
        if self.write {
            for (path, text) in sources.files(&outcome).map_err(failed)? {
                if Disk.read(&path).map_err(failed)?.as_deref() != Some(text.as_str()) {
                    Disk.write(&path, &text).map_err(failed)?;
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
    section("accepted differences that do not exist", &stale);
    let count = |count: usize, one: &str| format!("{count} {one}{}", if count == 1 { "" } else { "s" });
    say!(
        "{} brought in, {} to decide, {}",
        count(outcome.changes.len(), "change"),
        outcome.conflicts.len(),
        count(outcome.report.unexpected.len(), "unexpected difference")
    );
}
