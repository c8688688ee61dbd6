//! `cargo spec diff`.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use sensay_build_tools::consequences::{self, Consequences, Step};
use sensay_build_tools::diff::{Level, Report};
use sensay_build_tools::{Finding, Findings, Level as Grade, diff, model, parse_list};
use serde_json::json;

use crate::{Failure, is_stdin, print, text};

/// Reports what changed between two documents of one API, and what it breaks
///
/// A change is judged by the old document: a client that follows it must still send valid requests, and be able to read
/// the responses. Each change has the id of its rule and a level: breaking, warning where the documents cannot tell, or
/// info. docs/diff-rules.md lists the rules.
///
/// The documents are OpenAPI 3.0 or 3.1, YAML or JSON. One of them may be -, the standard input.
///
/// With --rust, the clients of both documents are generated and compared. The report then has each public item that
/// changed, beside the change of the document that caused it, and the step of the version. JSON is then an object of
/// {findings, rust}.
///
/// The exit status is 1 with a change at or above the level of --fail-on, 2 if a document cannot be read or, with
/// --rust, no client can be generated from it, and else 0.
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
    /// The lowest level of a change that makes the command fail [default: no level]
    #[arg(long, value_enum, value_name = "LEVEL")]
    fail_on: Option<FailOn>,
    /// A list of changes that are accepted, each with `id`, `reason` and `expires`, and `operation` or `location`
    #[arg(long, value_name = "FILE")]
    accepted: Option<PathBuf>,
    /// Also reports what changes in Rust for users of the client. Breaking items count as breaking for --fail-on, others
    /// as info
    #[arg(long)]
    rust: bool,
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
            return Err(Failure::Io(
                "cannot read both documents from the standard input: name a file for one of them".to_owned(),
            ));
        }
        // An unreadable document must not look like a change: it has an exit status of its own.
        let unreadable = |findings: Findings| Failure::Io(findings.to_string());
        let [old, new] = [self.text(&self.old), self.text(&self.new)];
        let ([old_name, old], [new_name, new]) = (old?, new?);
        let value = |name: &str, text: &str| model::read(name, text).map_err(unreadable);
        let accepted = match &self.accepted {
            Some(path) => {
                let document = parse_list(&path.display().to_string(), &text(path)?).map_err(unreadable)?;
                diff::Accepted::read(&document).map_err(unreadable)?
            }
            None => diff::Accepted::default(),
        };
        let findings = diff::diff(&value(&old_name, &old)?, &value(&new_name, &new)?);
        let report = accepted.apply(findings, diff::Date::today());
        let rust = match self.rust {
            true => Some(rust([&old_name, &old], [&new_name, &new])?),
            false => None,
        };
        self.print(&report, rust.as_ref());
        let worst = report.worst().max(rust.and_then(|rust| rust.step()).map(level));
        let fails = self.fail_on.is_some_and(|level| worst >= Some(level.into()));
        Ok(if fails { ExitCode::FAILURE } else { ExitCode::SUCCESS })
    }

    /// Returns the name and the text of a document.
    fn text(&self, path: &Path) -> Result<[String; 2], Failure> {
        let name = if is_stdin(path) { "standard input".to_owned() } else { path.display().to_string() };
        Ok([name, text(path)?])
    }

    fn print(&self, report: &Report, rust: Option<&Consequences>) {
        match (self.format, rust) {
            (Format::Text, None) => print(&format!("{report}\n")),
            (Format::Text, Some(rust)) => print(&format!("{report}\n\nin Rust\n{rust}\n")),
            (Format::Markdown, None) => print(&format!("{}\n", report.to_markdown())),
            (Format::Markdown, Some(rust)) => {
                print(&format!("{}\n\n## In Rust\n\n{}\n", report.to_markdown(), rust.to_markdown()));
            }
            (Format::Json, rust) => {
                match rust {
                    None => print(&format!("{}\n", report.to_json())),
                    Some(rust) => {
                        let findings: Vec<_> = report.findings.iter().map(diff::Finding::to_json).collect();
                        print(&format!("{:#}\n", json!({ "findings": findings, "rust": rust.to_json() })));
                    }
                }
                report.notes.iter().for_each(|note| eprintln!("{note}"));
            }
        }
    }
}

/// Compares the clients of two documents, given with their names.
fn rust(old: [&String; 2], new: [&String; 2]) -> Result<Consequences, Failure> {
    let client = |[name, text]: [&String; 2]| {
        let client = consequences::Client::new(name, text).map_err(|findings| {
            // Warnings do not prevent a client.
            let errors: Vec<String> = findings.of(Grade::Error).map(Finding::to_string).collect();
            Failure::Io(format!("cannot generate a client from {name}:\n{}", errors.join("\n")))
        })?;
        Ok::<_, Failure>(client.value)
    };
    consequences::consequences(&client(old)?, &client(new)?).map_err(|error| Failure::Io(error.to_string()))
}

fn level(step: Step) -> Level {
    if step == Step::Breaking { Level::Breaking } else { Level::Info }
}
