//! `cargo spec diff`.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use sensay_build_tools::diff::Level;
use sensay_build_tools::{Findings, diff, model, parse};

use crate::{Failure, is_stdin, print, text};

/// Says what changed between two documents of one API, and whom it breaks
///
/// A change is judged against the old contract, as a client that keeps to it sees it: a request that was right must
/// still be right, and a response must be one that the client can read. Each change has the id of its rule and a level:
/// breaking, warning where the documents cannot tell, or info. docs/diff-rules.md lists the rules.
///
/// The documents are OpenAPI 3.0 or 3.1, YAML or JSON. One of them may be - for the standard input.
///
/// The exit status is 0, 1 with a change at or above the level of --fail-on, and 2 if a document cannot be read.
#[derive(Args)]
pub(crate) struct Diff {
    /// The old document
    old: PathBuf,
    /// The new document
    new: PathBuf,
    /// text is a tree to read, markdown is for a changelog or a comment, and json is an array of
    /// {id, level, operation, location, text}
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// The level from which on a change makes the command fail [default: it never does]
    #[arg(long, value_enum, value_name = "LEVEL")]
    fail_on: Option<FailOn>,
    /// A list of changes that are accepted, each with `id`, `reason` and `expires`, and `operation` or `location`
    #[arg(long, value_name = "FILE")]
    accepted: Option<PathBuf>,
}

#[derive(Clone, Copy, Default, ValueEnum)]
enum Format {
    #[default]
    Text,
    Json,
    Markdown,
}

#[derive(Clone, Copy, ValueEnum)]
enum FailOn {
    Breaking,
    Warning,
    Info,
}

impl From<FailOn> for Level {
    fn from(level: FailOn) -> Self {
        match level {
            FailOn::Breaking => Self::Breaking,
            FailOn::Warning => Self::Warning,
            FailOn::Info => Self::Info,
        }
    }
}

impl Diff {
    pub(crate) fn run(&self) -> Result<ExitCode, Failure> {
        if self.old == self.new && is_stdin(&self.old) {
            return Err(Failure::Io("only one of the documents can be the standard input".to_owned()));
        }
        // What cannot be read is no finding about the API.
        let unreadable = |findings: Findings| Failure::Io(findings.to_string());
        let value = |path: &Path| {
            let name = if is_stdin(path) { "standard input".to_owned() } else { path.display().to_string() };
            model::read(&name, &text(path)?).map_err(unreadable)
        };
        let accepted = match &self.accepted {
            Some(path) => {
                let document = parse(&path.display().to_string(), &text(path)?).map_err(unreadable)?;
                diff::Accepted::read(&document).map_err(unreadable)?
            }
            None => diff::Accepted::default(),
        };
        let findings = diff::diff(&value(&self.old)?, &value(&self.new)?);
        let report = accepted.apply(findings, diff::Date::today());
        match self.format {
            Format::Text => print(&format!("{report}\n")),
            Format::Markdown => print(&format!("{}\n", report.to_markdown())),
            Format::Json => {
                print(&format!("{}\n", report.to_json()));
                report.notes.iter().for_each(|note| eprintln!("{note}"));
            }
        }
        let fails = self.fail_on.is_some_and(|level| report.worst() >= Some(level.into()));
        Ok(if fails { ExitCode::FAILURE } else { ExitCode::SUCCESS })
    }
}
