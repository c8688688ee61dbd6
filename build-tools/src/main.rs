//! The command behind `cargo spec`.

#![allow(clippy::print_stderr, reason = "a command prints")]

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};
use sensay_build_tools::compare::{Accepted, compare};
use sensay_build_tools::{Document, Findings, parse, prepare, read, source};

mod diff_command;

/// Works on the OpenAPI document that the client is made from.
///
/// The exit status is 0 if all is well, 1 if something was found, and 2 if the command could not do its work.
#[derive(Parser)]
#[command(name = "cargo spec", bin_name = "cargo spec")]
struct Command {
    #[command(flatten)]
    spec: Spec,
    #[command(subcommand)]
    task: Task,
}

#[derive(Args)]
struct Spec {
    /// The document [default: openapi/sensay.yaml of the repository]
    #[arg(long, global = true, value_name = "FILE")]
    spec: Option<PathBuf>,
}

#[derive(Subcommand)]
enum Task {
    /// Says what is wrong with the document: everything that keeps it from becoming a client, with its place
    Check,
    /// Writes the generated code into the client
    Generate {
        /// Writes nothing, but says whether the code is current
        #[arg(long)]
        check: bool,
        /// The file to write [default: sensay-client/src/generated.rs of the repository]
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
    /// Prints the document as progenitor gets it, as JSON
    Prepared {
        /// Prints what each pass changed, and why it is there, instead of the document
        #[arg(long)]
        passes: bool,
    },
    /// Prints the generated code
    Source,
    /// Compares the document with the vendor's own (OpenAPI 3.0 or 3.1, JSON or YAML)
    Compare {
        /// The vendor's document
        vendor: PathBuf,
        /// The differences that are meant to be [default: openapi/accepted-differences.yaml of the repository]
        #[arg(long, value_name = "FILE")]
        accepted: Option<PathBuf>,
    },
    Diff(diff_command::Diff),
}

/// Prints a line; a reader who has gone away (`| head`) ends the command and is no failure.
macro_rules! say {
    ($($argument:tt)*) => { print(&(format!($($argument)*) + "\n")) };
}

fn print(text: &str) {
    use std::io::Write;
    if let Err(error) = std::io::stdout().lock().write_all(text.as_bytes()) {
        let gone = error.kind() == std::io::ErrorKind::BrokenPipe;
        std::process::exit(if gone { 0 } else { 2 });
    }
}

fn main() -> ExitCode {
    match run(&Command::parse()) {
        Ok(code) => code,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::from(failure.code())
        }
    }
}

enum Failure {
    /// Something is wrong with a document.
    Found(Findings),
    /// The command could not do its work.
    Io(String),
}

impl Failure {
    fn code(&self) -> u8 {
        match self {
            Self::Found(_) => 1,
            Self::Io(_) => 2,
        }
    }
}

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Found(findings) => {
                let count = findings.len();
                write!(f, "{findings}\n\n{count} finding{}", if count == 1 { "" } else { "s" })
            }
            Self::Io(message) => f.write_str(message),
        }
    }
}

impl From<Findings> for Failure {
    fn from(findings: Findings) -> Self {
        Self::Found(findings)
    }
}

fn run(command: &Command) -> Result<ExitCode, Failure> {
    if let Task::Diff(diff) = &command.task {
        return diff.run();
    }
    let spec = command.spec.spec.clone().map_or_else(|| in_repository("openapi/sensay.yaml"), Ok)?;
    let name = spec.display().to_string();
    let text = text(&spec)?;
    match &command.task {
        Task::Check => {
            source(&name, &text)?;
            say!("{name}: nothing found");
        }
        Task::Generate { check, out } => {
            let out = out.clone().map_or_else(|| in_repository("sensay-client/src/generated.rs"), Ok)?;
            let source = source(&name, &text)?;
            return generate(&out, &source, *check);
        }
        Task::Prepared { passes } => {
            let prepared = prepare::prepare(&read(&name, &text)?);
            if *passes {
                print_passes(&prepared);
            } else {
                say!("{:#}", prepared.value);
            }
        }
        Task::Diff(_) => {}
        Task::Source => print(&source(&name, &text)?),
        Task::Compare { vendor, accepted } => {
            let accepted =
                accepted.clone().map_or_else(|| in_repository("openapi/accepted-differences.yaml"), Ok)?;
            let accepted = Accepted::read(document(&accepted)?)?;
            let report = compare(&parse(&name, &text)?, &document(vendor)?, &accepted);
            say!("{report}");
            return Ok(if report.is_clean() { ExitCode::SUCCESS } else { ExitCode::FAILURE });
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn is_stdin(path: &Path) -> bool {
    path.as_os_str() == "-"
}

/// Writes the code, or says whether it is current.
fn generate(out: &Path, source: &str, check: bool) -> Result<ExitCode, Failure> {
    let name = out.display();
    let current = std::fs::read_to_string(out).is_ok_and(|text| text == source);
    match (current, check) {
        (true, _) => say!("{name}: current"),
        (false, true) => {
            eprintln!("{name}: not what the document says; run `cargo spec generate`");
            return Ok(ExitCode::FAILURE);
        }
        (false, false) => {
            write_whole(out, source)?;
            say!("{name}: written, {} lines", source.lines().count());
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Writes a file so that at every moment the old text or the new one is there.
fn write_whole(path: &Path, text: &str) -> Result<(), Failure> {
    let beside = path.with_extension("rs.new");
    let failed = |error| Failure::Io(format!("{} cannot be written: {error}", path.display()));
    std::fs::write(&beside, text).and_then(|()| std::fs::rename(&beside, path)).map_err(failed)
}

fn print_passes(prepared: &prepare::Prepared) {
    for (pass, (_, changes)) in prepare::PASSES.iter().zip(&prepared.changes) {
        say!("{}: {} places\n  {}", pass.name, changes.len(), pass.why);
        for change in changes {
            say!("    {change}");
        }
    }
}

fn document(path: &Path) -> Result<Document, Failure> {
    Ok(parse(&path.display().to_string(), &text(path)?)?)
}

fn text(path: &Path) -> Result<String, Failure> {
    if is_stdin(path) {
        return std::io::read_to_string(std::io::stdin())
            .map_err(|error| Failure::Io(format!("standard input cannot be read: {error}")));
    }
    std::fs::read_to_string(path)
        .map_err(|error| Failure::Io(format!("{} cannot be read: {error}", path.display())))
}

/// A file of the repository, wherever in it the command is run. The path is as short as can be, so that messages are.
fn in_repository(file: &str) -> Result<PathBuf, Failure> {
    let here = std::env::current_dir().map_err(|error| Failure::Io(format!("no current folder: {error}")))?;
    let root =
        here.ancestors().find(|folder| folder.join("openapi/sensay.yaml").is_file()).ok_or_else(|| {
            Failure::Io("this is not inside the repository; name the files with options".to_owned())
        })?;
    Ok(if root == here { PathBuf::from(file) } else { root.join(file) })
}
