//! `cargo spec update`: from the vendor's new document to a client that can be reviewed.

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use clap::Args;
use sensay_build_tools::diff::{Accepted, Date, diff};
use sensay_build_tools::import::Outcome;
use sensay_build_tools::{Checked, parse, sources};

use crate::import_command::{Removed, Sources, show};
use crate::print::{Failure, print, say};
use crate::{files, in_repository};

/// Brings the vendor's new document into the kept spec, the client and the changelog
///
/// It imports, checks, generates, writes an entry of CHANGELOG.md, and runs `cargo check`. Nothing is written unless
/// all that is written fits together. A tree with uncommitted changes is refused, so that git undoes the update; after
/// an update that was cut off, run the same command again.
///
/// The exit status is 0, 1 with conflicts or unexpected differences, and 2 if a step could not be done.
#[derive(Args)]
pub(crate) struct Update {
    /// The vendor's document (OpenAPI 3.0 or 3.1, YAML or JSON); - is the standard input
    vendor: PathBuf,
    /// Shows everything and writes nothing
    #[arg(long)]
    dry_run: bool,
    /// What becomes of things that the vendor removed
    #[arg(long, value_enum, default_value_t, value_name = "HOW")]
    removed: Removed,
}

/// Says that an update is under way, so that the next one may go on in a tree with changes.
const MARK: &str = "openapi/update-under-way";

impl Update {
    pub(crate) fn run(&self, spec: &Path) -> Result<ExitCode, Failure> {
        let root = in_repository("openapi/sensay.yaml")?;
        let root = root.parent().and_then(Path::parent).unwrap_or(Path::new(""));
        let mark = root.join(MARK);
        if !self.dry_run && files::read(&mark)?.is_none() {
            refuse_changes(root)?;
        }
        let inputs = Sources::read(spec, &self.vendor)?;
        let outcome = inputs.import(self.removed)?;
        show(&outcome);
        let changelog = root.join("CHANGELOG.md");
        let mut writes = vec![(changelog.clone(), self.entry(&inputs, &outcome, &changelog)?)];
        let Checked { value, warnings } = sources(&spec.display().to_string(), &outcome.text)?;
        writes.extend(
            value.into_iter().map(|source| (root.join("sensay-client/src").join(source.path), source.text)),
        );
        writes.extend(inputs.files(&outcome)?);
        if !warnings.is_empty() {
            say!("check: {} warnings; `cargo spec check` lists them", warnings.len());
        }
        if !self.dry_run {
            files::write(&mark, "`cargo spec update` was cut off; run it again.\n")?;
        }
        for (path, text) in &writes {
            if files::read(path)?.as_deref() == Some(text.as_str()) {
                continue;
            }
            if !self.dry_run {
                files::write(path, text)?;
            }
            say!("{}: {}", path.display(), if self.dry_run { "would be written" } else { "written" });
        }
        if !self.dry_run {
            std::fs::remove_file(&mark)
                .map_err(|error| Failure::Io(format!("cannot remove {}: {error}", mark.display())))?;
            cargo_check(root)?;
            say!(
                "To review:\n  git diff openapi CHANGELOG.md\n  cargo spec check --all\n  cargo test --workspace"
            );
            say!("  INSTA_UPDATE=always cargo test --workspace && git diff");
        }
        let clean = outcome.conflicts.is_empty() && outcome.report.unexpected.is_empty();
        Ok(if clean { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }

    /// The changelog with an entry for this update.
    fn entry(&self, inputs: &Sources, outcome: &Outcome, path: &Path) -> Result<String, Failure> {
        let text = files::read(path)?.unwrap_or_default();
        let unreadable = |findings: sensay_build_tools::Findings| Failure::Io(findings.to_string());
        let new = parse("the merged spec", &outcome.text).map_err(unreadable)?;
        let findings = diff(inputs.kept.value(), new.value());
        if findings.is_empty() {
            return Ok(text);
        }
        let report = Accepted::default().apply(findings, Date::today());
        let report = report.to_markdown();
        say!("{report}");
        let heading = format!("### The API, as documented on {}", Date::today());
        if text.contains(&heading) {
            return Ok(text);
        }
        let at = text.find("\n## ").map_or(text.len(), |at| {
            text.get(at + 1..).and_then(|rest| rest.find('\n')).map_or(text.len(), |end| at + 1 + end + 1)
        });
        // The report has headings of its own, which stand below that of the entry.
        let lines = report
            .trim()
            .lines()
            .map(|line| if line.starts_with('#') { format!("##{line}") } else { line.to_owned() });
        let report = lines.collect::<Vec<_>>().join("\n");
        let (head, rest) = text.split_at(at);
        Ok(format!("{head}\n{heading}\n\n{report}\n{rest}"))
    }
}

/// Refuses a tree with uncommitted changes.
fn refuse_changes(root: &Path) -> Result<(), Failure> {
    let folder = if root.as_os_str().is_empty() { Path::new(".") } else { root };
    let status = Command::new("git").args(["status", "--porcelain"]).current_dir(folder).output();
    let status = status.map_err(|error| Failure::Io(format!("cannot run git: {error}")))?;
    let changes = String::from_utf8_lossy(&status.stdout).into_owned();
    if !status.status.success() {
        return Err(Failure::Io(
            "git status failed; the update needs a git repository to be undone by".to_owned(),
        ));
    }
    if changes.trim().is_empty() {
        return Ok(());
    }
    print(&changes);
    Err(Failure::Io(
        "the tree has uncommitted changes; commit or stash them, so that git can undo the update".to_owned(),
    ))
}

/// Looks whether the client and everything written by hand still compiles; cargo says which line does not.
fn cargo_check(root: &Path) -> Result<(), Failure> {
    let folder = if root.as_os_str().is_empty() { Path::new(".") } else { root };
    say!("cargo check --workspace --all-targets");
    let status = Command::new("cargo")
        .args(["check", "--quiet", "--workspace", "--all-targets"])
        .current_dir(folder)
        .status();
    match status {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err(Failure::Io(
            "the lines above no longer compile; the changes brought in say which operation or property each names"
                .to_owned(),
        )),
        Err(error) => Err(Failure::Io(format!("cannot run cargo: {error}"))),
    }
}
