//! The command behind `cargo spec`.

#![allow(clippy::print_stderr, reason = "a command prints")]

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand, ValueEnum};
use sensay_build_tools::compare::{Accepted, compare};
use sensay_build_tools::{Checked, Document, Findings, parse, prepare, read, source};

mod print;

use print::{Failure, print, say};

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
    /// Treats warnings as errors
    #[arg(long, global = true, value_name = "LEVEL")]
    deny: Option<Denied>,
    /// Prints every warning; else those of one rule are counted after the first few
    #[arg(long, global = true)]
    all: bool,
}

#[derive(Clone, Copy, PartialEq, ValueEnum)]
enum Denied {
    Warnings,
}

#[derive(Subcommand)]
enum Task {
    /// Says what is wrong with the document, with its place: errors, which keep it from becoming a client, and warnings
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
}

fn main() -> ExitCode {
    let command = Command::parse();
    run(&command).unwrap_or_else(|failure| failure.report(command.spec.all))
}

fn run(command: &Command) -> Result<ExitCode, Failure> {
    let spec = command.spec.spec.clone().map_or_else(|| in_repository("openapi/sensay.yaml"), Ok)?;
    let name = spec.display().to_string();
    let text = text(&spec)?;
    match &command.task {
        Task::Check => {
            let none = command.accept(source(&name, &text)?, true)?.warnings.is_empty();
            say!("{name}: {}", if none { "nothing found" } else { "no errors" });
        }
        Task::Generate { check, out } => {
            let out = out.clone().map_or_else(|| in_repository("sensay-client/src/generated.rs"), Ok)?;
            let source = command.accept(source(&name, &text)?, false)?.value;
            return generate(&out, &source, *check);
        }
        Task::Prepared { passes } => {
            let prepared = prepare::prepare(&command.accept(read(&name, &text)?, false)?.value);
            if *passes {
                print_passes(&prepared);
            } else {
                say!("{:#}", prepared.value);
            }
        }
        Task::Source => print(&command.accept(source(&name, &text)?, false)?.value),
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

impl Command {
    /// Takes what was made of a document unless warnings are denied, and prints them or their number.
    fn accept<T>(&self, checked: Checked<T>, whole: bool) -> Result<Checked<T>, Failure> {
        if self.spec.deny == Some(Denied::Warnings) {
            let value = checked.deny_warnings()?;
            return Ok(Checked { value, warnings: Findings::default() });
        }
        if whole {
            print::findings(&checked.warnings, self.spec.all);
        } else {
            print::count(&checked.warnings);
        }
        Ok(checked)
    }
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
    std::fs::write(&beside, text).and_then(|()| std::fs::rename(&beside, path)).map_err(|error| {
        // It may not be there; what matters was said by the first error.
        std::fs::remove_file(&beside).ok();
        Failure::Io(format!("cannot write {}: {error}", path.display()))
    })
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
    let bytes = std::fs::read(path)
        .map_err(|error| Failure::Io(format!("cannot read {}: {error}", path.display())))?;
    Ok(sensay_build_tools::text(&path.display().to_string(), bytes)?)
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
