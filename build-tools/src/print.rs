//! The output of the command, and its failures.

use std::collections::BTreeMap;
use std::io::Write;
use std::process::ExitCode;

use sensay_build_tools::{Finding, Findings, Level};

/// How many warnings of one rule are shown. An ordinary document has hundreds of some.
const SHOWN: usize = 5;

/// Prints a line.
macro_rules! say {
    ($($argument:tt)*) => { $crate::print::print(&(format!($($argument)*) + "\n")) };
}
pub(crate) use say;

/// Prints text. A reader that closes the pipe (`| head`) ends the command, which is no failure.
pub(crate) fn print(text: &str) {
    if let Err(error) = std::io::stdout().lock().write_all(text.as_bytes()) {
        let gone = error.kind() == std::io::ErrorKind::BrokenPipe;
        std::process::exit(if gone { 0 } else { 2 });
    }
}

/// Why a command failed.
pub(crate) enum Failure {
    /// Something is wrong with a document.
    Found(Findings),
    /// The command could not do its work.
    Io(String),
}

impl Failure {
    /// Prints the failure, and returns the exit status: 1 for findings, 2 for others.
    pub(crate) fn report(&self, all: bool) -> ExitCode {
        match self {
            Self::Found(found) => {
                findings(found, all);
                ExitCode::from(1)
            }
            Self::Io(message) => {
                eprintln!("{message}");
                ExitCode::from(2)
            }
        }
    }
}

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Found(findings) => findings.fmt(f),
            Self::Io(message) => f.write_str(message),
        }
    }
}

impl From<Findings> for Failure {
    fn from(findings: Findings) -> Self {
        Self::Found(findings)
    }
}

/// Prints the errors in the order of the text, then the warnings by rule, then their numbers.
pub(crate) fn findings(findings: &Findings, all: bool) {
    for error in findings.of(Level::Error) {
        eprintln!("{error}");
    }
    let mut rules: BTreeMap<&str, Vec<&Finding>> = BTreeMap::new();
    for warning in findings.of(Level::Warning) {
        rules.entry(warning.rule).or_default().push(warning);
    }
    for (rule, warnings) in rules {
        // A single further warning takes one line, as the line that counts it would.
        let shown = if all || warnings.len() == SHOWN + 1 { warnings.len() } else { SHOWN };
        for warning in warnings.iter().take(shown) {
            eprintln!("{warning}");
        }
        if let Some(more) = warnings.len().checked_sub(shown).filter(|more| *more > 0) {
            eprintln!("    … and {more} more warnings of `{rule}`; `--all` prints them");
        }
    }
    if !findings.is_empty() {
        eprintln!();
    }
    count(findings);
}

/// The rules about texts and names, whose warnings say nothing of what the client sends and decodes.
const STYLE: [&str; 6] =
    ["documentation", "inline-types", "operation-ids", "operations", "rust-names", "type-names"];

/// Prints the warnings about what the client does, and how to see those about texts and names.
pub(crate) fn meaning(warnings: &Findings, all: bool) {
    let (style, meant): (Vec<&Finding>, Vec<&Finding>) =
        warnings.iter().partition(|warning| STYLE.contains(&warning.rule));
    let mut shown = Findings::default();
    shown.extend(meant.into_iter().cloned());
    if all {
        return findings(warnings, all);
    }
    findings(&shown, all);
    if !style.is_empty() {
        let (plural, them) = if style.len() == 1 { ("", "it") } else { ("s", "them") };
        eprintln!("{} warning{plural} about texts and names; `cargo spec check` prints {them}", style.len());
    }
}

/// Prints how many errors and warnings there are.
pub(crate) fn count(findings: &Findings) {
    let number = |count: usize, what: &str| match count {
        0 => None,
        1 => Some(format!("1 {what}")),
        count => Some(format!("{count} {what}s")),
    };
    let (errors, warnings) = findings.count();
    let numbers: Vec<String> =
        number(errors, "error").into_iter().chain(number(warnings, "warning")).collect();
    if !numbers.is_empty() {
        eprintln!("{}", numbers.join(", "));
    }
}
