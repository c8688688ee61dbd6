//! The command behind `cargo spec`.

#![allow(clippy::print_stderr, reason = "a command prints")]

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand, ValueEnum};
use sensay_build_tools::compare::{Accepted, compare};
use sensay_build_tools::transcribe::{self, Agreement, Transcript};
use sensay_build_tools::{Checked, Document, Findings, Source, model, parse, prepare, read, sources};

mod api_command;
mod diff_command;
mod disk;
mod import_command;
mod print;
mod update_command;

use print::{Failure, print, say};

/// Checks, compares and imports the OpenAPI document that the client is generated from.
///
/// The exit status is 0 on success, 1 if there are findings, and 2 if the command failed.
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
    #[arg(long, alias = "input", global = true, value_name = "FILE")]
    spec: Option<PathBuf>,
    /// Treats warnings as errors
    #[arg(long, global = true, value_name = "LEVEL")]
    deny: Option<Denied>,
    /// Prints every warning. By default, only the first few of each rule are printed, and the others counted
    #[arg(long, global = true)]
    all: bool,
}

#[derive(Clone, Copy, PartialEq, ValueEnum)]
enum Denied {
    Warnings,
}

#[derive(Subcommand)]
enum Task {
    /// Reports what is wrong with the document, with its place: errors, which prevent a client, and warnings
    Check,
    /// Writes the generated code into the client
    Generate {
        /// Reports whether the code is current, and writes nothing
        #[arg(long)]
        check: bool,
        /// The folder to write `generated.rs` and `generated/` into [default: sensay-client/src of the repository]
        #[arg(long, value_name = "FOLDER")]
        output: Option<PathBuf>,
    },
    /// Prints the document as progenitor gets it, as JSON
    Prepared {
        /// Prints what each pass changed, and why the pass exists, instead of the document
        #[arg(long)]
        passes: bool,
    },
    /// Prints the generated code
    Source,
    /// Compares the document with the vendor's own (OpenAPI 3.0 or 3.1, JSON or YAML)
    Compare {
        /// The vendor's document
        vendor: PathBuf,
        /// The accepted differences [default: openapi/accepted-differences.yaml of the repository]
        #[arg(long, value_name = "FILE")]
        accepted: Option<PathBuf>,
    },
    /// Reads reference pages as text, and prints the OpenAPI of their operations
    ///
    /// The pages are those that Bump.sh renders, as text with bullets and indentation, or as copied from a browser.
    /// A file holds one or several pages.
    ///
    /// The document goes to standard output. Standard error reports each line that cannot be read, and whatever is
    /// inferred from examples because the page folds it away or lost it, which is marked `x-inferred: true`.
    ///
    /// With `--check`, only the differences from the kept spec are printed: `differs` where the two disagree, `accepted`
    /// where they do so on purpose, `added` where the kept spec says more, `unseen` where the page shows only examples.
    ///
    /// The exit status is 2 if the page cannot be read or has no operation. With `--check` it is 1 if anything differs.
    #[command(verbatim_doc_comment)]
    Transcribe {
        /// The page; `-` is standard input
        page: PathBuf,
        /// Compares with the kept spec instead of printing
        #[arg(long)]
        check: bool,
        /// The accepted differences [default: openapi/accepted-differences.yaml of the repository, unless --spec names
        /// another document]
        #[arg(long, value_name = "FILE", requires = "check")]
        accepted: Option<PathBuf>,
    },
    Diff(diff_command::Diff),
    Api(api_command::Api),
    Import(import_command::Import),
    Update(update_command::Update),
}

fn main() -> ExitCode {
    let command = Command::parse();
    run(&command).unwrap_or_else(|failure| failure.report(command.spec.all))
}

fn run(command: &Command) -> Result<ExitCode, Failure> {
    // These tasks do not read the kept spec.
    if let Task::Transcribe { page, check, accepted } = &command.task {
        let (name, pages) = read_pages(page)?;
        if *check {
            return check_pages(&name, &pages, command.spec.spec.as_deref(), accepted.as_deref());
        }
        print(&format!("{}\n", pages.to_yaml().map_err(Failure::Io)?));
        return Ok(ExitCode::SUCCESS);
    }
    if let Task::Diff(diff) = &command.task {
        return diff.run();
    }
    if let Task::Api(api) = &command.task {
        return api.run();
    }
    let spec = command.spec.spec.clone().map_or_else(|| in_repository("openapi/sensay.yaml"), Ok)?;
    let name = spec.display().to_string();
    let text = text(&spec)?;
    match &command.task {
        Task::Check => {
            let none = command.accept(sources(&name, &text)?, Shown::All)?.warnings.is_empty();
            say!("{name}: {}", if none { "nothing found" } else { "no errors" });
        }
        Task::Generate { check, output } => {
            let output = output.clone().map_or_else(|| in_repository("sensay-client/src"), Ok)?;
            let sources = command.accept(sources(&name, &text)?, Shown::Meaning)?.value;
            return generate(&output, &sources, *check);
        }
        Task::Prepared { passes } => {
            let prepared = prepare::prepare(&command.accept(read(&name, &text)?, Shown::Number)?.value);
            if *passes {
                print_passes(&prepared);
            } else {
                say!("{:#}", prepared.value);
            }
        }
        Task::Diff(_) | Task::Api(_) => {}
        Task::Import(import) => return import.run(&spec),
        Task::Update(update) => return update.run(&spec),
        Task::Source => {
            for Source { path, text } in command.accept(sources(&name, &text)?, Shown::Number)?.value {
                say!("// ----- {path}\n{text}");
            }
        }
        Task::Compare { vendor, accepted } => {
            let accepted =
                accepted.clone().map_or_else(|| in_repository("openapi/accepted-differences.yaml"), Ok)?;
            let accepted = Accepted::read(list(&accepted)?)?;
            let (kept, vendor) = (parse(&name, &text)?, document(vendor)?);
            for document in [&kept, &vendor] {
                model::check(document).map_err(disk::failed)?;
            }
            let report = compare(&kept, &vendor, &accepted);
            say!("{report}");
            return Ok(if report.is_clean() { ExitCode::SUCCESS } else { ExitCode::FAILURE });
        }
        Task::Transcribe { .. } => {}
    }
    Ok(ExitCode::SUCCESS)
}

/// Which warnings a task prints.
enum Shown {
    All,
    /// Those about what the client sends and decodes.
    Meaning,
    /// No warnings, only their number.
    Number,
}

impl Command {
    /// Returns the result of a stage, unless it has warnings and they are denied. Prints the warnings or their number.
    fn accept<T>(&self, checked: Checked<T>, shown: Shown) -> Result<Checked<T>, Failure> {
        if self.spec.deny == Some(Denied::Warnings) {
            let value = checked.deny_warnings()?;
            return Ok(Checked { value, warnings: Findings::default() });
        }
        match shown {
            Shown::All => print::findings(&checked.warnings, self.spec.all),
            Shown::Meaning => print::meaning(&checked.warnings, self.spec.all),
            Shown::Number => print::count(&checked.warnings),
        }
        Ok(checked)
    }
}

fn is_stdin(path: &Path) -> bool {
    path.as_os_str() == "-"
}

/// Writes the files that differ, or reports whether they are current.
fn generate(folder: &Path, sources: &[Source], check: bool) -> Result<ExitCode, Failure> {
    let mut stale = false;
    for Source { path, text } in sources {
        let path = folder.join(path);
        let name = path.display();
        if std::fs::read_to_string(&path).is_ok_and(|current| current == *text) {
            say!("{name}: current");
        } else if check {
            stale = true;
            eprintln!("{name}: out of date; run `cargo spec generate`");
        } else {
            disk::write(&path, text)?;
            say!("{name}: written, {} lines", text.lines().count());
        }
    }
    Ok(if stale { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// Reads pages, and prints what could not be read or had to be inferred.
fn read_pages(page: &Path) -> Result<(String, Transcript), Failure> {
    let (name, text) = page_text(page)?;
    let pages = transcribe::transcribe(&name, &text).map_err(|findings| Failure::Io(findings.to_string()))?;
    if !pages.findings.is_empty() {
        eprintln!("{}", pages.findings);
    }
    Ok((name, pages))
}

/// Prints how the kept spec differs from pages.
fn check_pages(
    name: &str,
    pages: &Transcript,
    spec: Option<&Path>,
    accepted: Option<&Path>,
) -> Result<ExitCode, Failure> {
    // An unreadable document must not look like a difference: it has an exit status of its own.
    let read = |path: &Path| document(path).map_err(|failure| Failure::Io(failure.to_string()));
    let accepted = match (accepted, spec) {
        (Some(accepted), _) => Some(accepted.to_owned()),
        (None, Some(_)) => None,
        (None, None) => Some(in_repository("openapi/accepted-differences.yaml")?),
    };
    let accepted = accepted.map_or_else(
        || Ok(Accepted::none()),
        |path| Accepted::read(list(&path)?).map_err(|findings| Failure::Io(findings.to_string())),
    )?;
    let kept = read(&spec.map_or_else(|| in_repository("openapi/sensay.yaml"), |spec| Ok(spec.to_owned()))?)?;
    let checks = transcribe::check(&kept, &pages.document, &accepted);
    for check in &checks {
        say!("{check}");
    }
    let count = |agreement| checks.iter().filter(|check| check.agreement == agreement).count();
    let [differs, accepted] = [Agreement::Differs, Agreement::Accepted].map(count);
    let [added, unseen] = [Agreement::Added, Agreement::Unseen].map(count);
    let plural = |count, noun: &str| format!("{count} {noun}{}", if count == 1 { "" } else { "s" });
    let operations = plural(pages.document.operations().count(), "operation");
    let differences = plural(differs, "difference");
    say!(
        "{name}: {operations}, {differences}, {accepted} accepted, {added} added by the kept spec, {unseen} unseen"
    );
    Ok(if differs == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Returns the name and the text of a page. Bytes that are not UTF-8 become U+FFFD.
fn page_text(page: &Path) -> Result<(String, String), Failure> {
    use std::io::Read;
    let name = if page == Path::new("-") { "standard input".to_owned() } else { page.display().to_string() };
    let mut bytes = Vec::new();
    let read = match page == Path::new("-") {
        true => std::io::stdin().lock().read_to_end(&mut bytes).map(drop),
        false => std::fs::read(page).map(|read| bytes = read),
    };
    read.map_err(|error| Failure::Io(format!("cannot read {name}: {error}")))?;
    Ok((name, String::from_utf8_lossy(&bytes).into_owned()))
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

/// Reads a list that a person keeps, which may be empty.
fn list(path: &Path) -> Result<Document, Failure> {
    let read = || Ok(sensay_build_tools::parse_list(&path.display().to_string(), &text(path)?)?);
    read().map_err(|failure: Failure| Failure::Io(failure.to_string()))
}

fn text(path: &Path) -> Result<String, Failure> {
    if is_stdin(path) {
        let mut bytes = Vec::new();
        std::io::Read::read_to_end(&mut std::io::stdin(), &mut bytes)
            .map_err(|error| Failure::Io(format!("cannot read the standard input: {error}")))?;
        return Ok(sensay_build_tools::text("-", bytes)?);
    }
    let bytes = std::fs::read(path)
        .map_err(|error| Failure::Io(format!("cannot read {}: {error}", path.display())))?;
    Ok(sensay_build_tools::text(&path.display().to_string(), bytes)?)
}

/// Returns the path of a file of the repository, from any folder in it. The path is as short as possible, to keep
/// messages short.
fn in_repository(file: &str) -> Result<PathBuf, Failure> {
    let here = std::env::current_dir()
        .map_err(|error| Failure::Io(format!("cannot determine the current folder: {error}")))?;
    let root =
        here.ancestors().find(|folder| folder.join("openapi/sensay.yaml").is_file()).ok_or_else(|| {
            Failure::Io(
                "cannot find openapi/sensay.yaml: not inside the repository; name the files with options"
                    .to_owned(),
            )
        })?;
    Ok(if root == here { PathBuf::from(file) } else { root.join(file) })
}
