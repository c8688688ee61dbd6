//! `cargo spec update`: from the vendor's new document to a client that can be reviewed.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

use clap::Args;
use sensay_build_tools::diff::{Accepted, Date};
use sensay_build_tools::files::Files;
use sensay_build_tools::import::Sources;
use sensay_build_tools::update::{self, Plan, Target, compiler};

use crate::disk::{self, Disk, failed};
use crate::import_command::{Removed, show, sources};
use crate::in_repository;
use crate::print::{self, Failure, print, say};

/// Brings the vendor's new document into the kept spec, the client and the changelog
///
/// It merges the document into the kept spec, checks the result, generates the client, compares it with the one before,
/// writes an entry of CHANGELOG.md, and runs `cargo check`. Nothing is written unless all that is written fits together.
/// A tree with uncommitted changes is refused, so that git undoes the update; after an update that was cut off, run the
/// same command again.
///
/// The exit status is 0, 1 with conflicts, unexpected differences or lines that no longer compile, and 2 if a step could
/// not be done.
#[derive(Args)]
pub(crate) struct Update {
    /// The vendor's document (OpenAPI 3.0 or 3.1, YAML or JSON); - is the standard input
    vendor: PathBuf,
    /// Shows everything and writes nothing
    #[arg(long)]
    dry_run: bool,
    /// Leaves out `cargo check`
    #[arg(long)]
    no_check: bool,
    /// What becomes of things that the vendor removed
    #[arg(long, value_enum, default_value_t, value_name = "HOW")]
    removed: Removed,
    /// Brings in a document that lacks more than half of the operations. Without it, such a document is refused, since it
    /// may be one of another API
    #[arg(long)]
    many_removed: bool,
}

/// What is left for a person when all is written.
const TO_REVIEW: &str = "
to review:
  git diff openapi CHANGELOG.md
  cargo spec check --all
  cargo spec api
  INSTA_UPDATE=always cargo test --workspace
  git diff
";

impl Update {
    pub(crate) fn run(&self, spec: &Path) -> Result<ExitCode, Failure> {
        let root = in_repository("openapi/sensay.yaml")?;
        let root = root.parent().and_then(Path::parent).unwrap_or(Path::new(""));
        let target = Target {
            changelog: root.join("CHANGELOG.md"),
            generated: root.join("sensay-client/src"),
            mark: root.join("openapi/update-under-way"),
        };
        if !self.dry_run {
            refuse_changes(root, &target.mark)?;
        }
        step(&format!("reading {} and the vendor's document", spec.display()));
        let sources = Sources { many_removed: self.many_removed, ..sources(spec, &self.vendor)? };
        step("merging what the vendor changed");
        let outcome = sources.import(self.removed.into(), Date::today()).map_err(failed)?;
        show(&outcome);
        step("checking the merged document, and comparing the clients of both");
        let plan = Plan::new(&Disk, &sources, &outcome, &target).map_err(failed)?;
        if !plan.warnings.is_empty() {
            print::findings(&plan.warnings, false);
            eprintln!("the workspace is built with warnings denied; mend them before it is");
        }
        say!(
            "\nin the document\n{}",
            Accepted::default().apply(plan.consequences.findings.clone(), Date::today())
        );
        say!("\nin Rust\n{}\n", plan.consequences);
        let clean = outcome.conflicts.is_empty() && outcome.report.unexpected.is_empty();
        if self.dry_run {
            plan.writes.iter().for_each(|(path, _)| say!("{}: would be written", path.display()));
        } else {
            step(&format!("writing {} files", plan.writes.len()));
            plan.apply(&mut Disk, &mut |path| say!("{}: written", path.display())).map_err(failed)?;
        }
        let compiles = self.dry_run || self.no_check || cargo_check(root, &plan)?;
        if !self.dry_run {
            print(TO_REVIEW);
        }
        Ok(if clean && compiles { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }
}

/// Says what is being done, to the person who waits for it.
fn step(what: &str) {
    eprintln!("-- {what}");
}

fn folder(root: &Path) -> &Path {
    if root.as_os_str().is_empty() { Path::new(".") } else { root }
}

/// Refuses a tree with uncommitted changes, but for those of an update that was cut off.
fn refuse_changes(root: &Path, mark: &Path) -> Result<(), Failure> {
    let arguments = ["status", "--porcelain", "-z", "--no-renames", "--untracked-files=all", "--", "."];
    let status = Command::new("git").args(arguments).current_dir(folder(root)).output();
    let status = status.map_err(|error| Failure::Io(format!("cannot run git: {error}")))?;
    if !status.status.success() {
        return Err(Failure::Io(format!(
            "cannot tell whether the tree has uncommitted changes; an update is undone by git: {}",
            String::from_utf8_lossy(&status.stderr).trim()
        )));
    }
    let mut ours: Vec<PathBuf> = vec![mark.to_owned()];
    ours.extend(Disk.read(mark).map_err(failed)?.iter().flat_map(|mark| update::interrupted(mark)));
    let ours: Vec<PathBuf> =
        ours.iter().map(|path| path.strip_prefix(root).unwrap_or(path).to_owned()).collect();
    let is_ours =
        |path: &Path| ours.iter().any(|one| path.ends_with(one) || path.ends_with(disk::beside(one)));
    let lines = String::from_utf8_lossy(&status.stdout);
    let changes: Vec<&str> = lines
        .split('\0')
        .filter(|line| line.get(3..).is_some_and(|path| !is_ours(Path::new(path))))
        .collect();
    if changes.is_empty() {
        return Ok(());
    }
    changes.iter().for_each(|change| say!("{change}"));
    Err(Failure::Io(
        "the tree has uncommitted changes; commit or stash them, so that git can undo the update".to_owned(),
    ))
}

/// Looks whether the client and everything written by hand still compiles, and says of a line that does not which
/// change of the API it is for.
fn cargo_check(root: &Path, plan: &Plan) -> Result<bool, Failure> {
    let arguments = ["check", "--workspace", "--all-targets", "--keep-going"];
    step(&format!("cargo {}", arguments.join(" ")));
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let output = Command::new(cargo)
        .args(arguments)
        .arg("--message-format=json")
        .current_dir(folder(root))
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| Failure::Io(format!("cannot run cargo: {error}")))?;
    let complaints = compiler::complaints(&String::from_utf8_lossy(&output.stdout), &plan.consequences);
    complaints.iter().for_each(|complaint| say!("{complaint}"));
    if !output.status.success() {
        let count = complaints.iter().filter(|complaint| !complaint.warning).count();
        match count {
            0 => say!("cargo check failed, as it says above; everything is written"),
            _ => say!("{count} errors in lines written by hand; mend them, `cargo check` says more"),
        }
    }
    Ok(output.status.success())
}
