//! `cargo spec api`.

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use clap::Args;
use sensay_build_tools::consequences::{Change, Release, Version};
use sensay_build_tools::surface::{self, Item, Kind, Surface};
use serde_json::Value;

use crate::disk;
use crate::{Failure, in_repository, print};

/// Writes the listing of the client's public items, and reports what changed since the last release
///
/// The listing is api/current.txt in the folder of the crate, one line for each item, made from the sources.
/// Each release has a listing too, api/VERSION.txt; the step of the version is judged against the latest. Before the
/// first release, any version is accepted.
///
/// Changes are judged as cargo-semver-checks judges them, and types and arguments too. In 0.x a breaking change raises
/// the second number of the version, every other change the third.
///
/// The exit status of --check is 1 if the listing is not current or the version is too low for what changed.
#[derive(Args)]
pub(crate) struct Api {
    /// Reports whether the listing is current and the version high enough, and writes nothing
    #[arg(long)]
    check: bool,
    /// Also writes the listing of the version that is being released
    #[arg(long, conflicts_with = "check")]
    release: bool,
    /// The folder of the crate [default: sensay-client of the repository]
    #[arg(long = "crate", value_name = "FOLDER")]
    folder: Option<PathBuf>,
}

/// Features for work on the crate itself.
const INTERNAL: [&str; 2] = ["codegen", "fuzzing"];

impl Api {
    pub(crate) fn run(&self) -> Result<ExitCode, Failure> {
        let folder = self.folder.clone().map_or_else(|| in_repository("sensay-client"), Ok)?;
        let (version, features) = package(&folder)?;
        let mut current =
            surface::read("lib.rs", &|path| std::fs::read_to_string(folder.join("src").join(path)).ok())
                .map_err(|error| Failure::Io(error.to_string()))?;
        features.into_iter().for_each(|feature| current.add(feature));
        let file = folder.join("api/current.txt");
        let released = released(&folder.join("api"))?;
        let mut stale = false;
        if self.check {
            stale = self.is_stale(&file, &current)?;
        } else {
            disk::write(&file, &current.to_string())?;
            print(&format!("{}: written, {} items\n", file.display(), current.iter().count()));
        }
        if self.release {
            let file = folder.join(format!("api/{version}.txt"));
            disk::write(&file, &current.to_string())?;
            print(&format!("{}: written\n", file.display()));
            return Ok(ExitCode::SUCCESS);
        }
        let Some((base, listing)) = released else {
            print("nothing is released yet, so the version is free\n");
            return Ok(if stale { ExitCode::FAILURE } else { ExitCode::SUCCESS });
        };
        let release = Release::new(base, &listing, &current);
        print(&format!("{release}\n"));
        let low = version < release.next();
        if low {
            eprintln!(
                "the version {version} is too low for these changes: raise it to {} or higher",
                release.next()
            );
        }
        Ok(if stale || (low && self.check) { ExitCode::FAILURE } else { ExitCode::SUCCESS })
    }

    /// Reports whether the listing is out of date, and prints what changed.
    fn is_stale(&self, file: &Path, current: &Surface) -> Result<bool, Failure> {
        let name = file.display();
        let text = std::fs::read_to_string(file).unwrap_or_default();
        if text == current.to_string() {
            print(&format!("{name}: current\n"));
            return Ok(false);
        }
        eprintln!("{name}: out of date; run `cargo spec api`");
        let changes = sensay_build_tools::consequences::compare(&parse(file, &text)?, current);
        changes.iter().take(20).map(Change::to_string).for_each(|line| eprintln!("  {line}"));
        Ok(true)
    }
}

fn parse(file: &Path, text: &str) -> Result<Surface, Failure> {
    Surface::parse(text).map_err(|(line, text)| {
        Failure::Io(format!("cannot read {}: line {line} is not a public item: {text}", file.display()))
    })
}

/// Returns the listing of the last release.
fn released(folder: &Path) -> Result<Option<(Version, Surface)>, Failure> {
    let files = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let versions = files.filter_map(|file| {
        Version::parse(file.file_name().to_str()?.strip_suffix(".txt")?).map(|version| (version, file.path()))
    });
    let Some((version, file)) = versions.max_by_key(|(version, _)| *version) else { return Ok(None) };
    let text = std::fs::read_to_string(&file)
        .map_err(|error| Failure::Io(format!("cannot read {}: {error}", file.display())))?;
    Ok(Some((version, parse(&file, &text)?)))
}

/// Returns the version and the features of a package, as Cargo reads its manifest.
fn package(folder: &Path) -> Result<(Version, Vec<Item>), Failure> {
    let manifest = folder.join("Cargo.toml");
    let failed = |why: &str| Failure::Io(format!("cannot read {}: {why}", manifest.display()));
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["metadata", "--no-deps", "--format-version", "1", "--manifest-path"])
        .arg(&manifest)
        .output()
        .map_err(|error| failed(&format!("cannot run cargo: {error}")))?;
    if !output.status.success() {
        return Err(failed(String::from_utf8_lossy(&output.stderr).trim()));
    }
    let metadata: Value =
        serde_json::from_slice(&output.stdout).map_err(|error| failed(&error.to_string()))?;
    let path = std::fs::canonicalize(&manifest).map_err(|error| failed(&error.to_string()))?;
    let packages = metadata["packages"].as_array().into_iter().flatten();
    let package = packages
        .into_iter()
        .find(|package| package["manifest_path"].as_str().is_some_and(|other| Path::new(other) == path))
        .ok_or_else(|| failed("it has no package"))?;
    let version = package["version"].as_str().unwrap_or_default();
    let version = Version::parse(version)
        .ok_or_else(|| failed(&format!("its version {version} is not of the form 1.2.3")))?;
    let defaults = &package["features"]["default"];
    let is_default = |name: &str| defaults.as_array().into_iter().flatten().any(|other| other == name);
    let names = package["features"].as_object().into_iter().flatten().map(|(name, _)| name);
    let features = names.filter(|name| *name != "default" && !INTERNAL.contains(&name.as_str()));
    let features = features.map(|name| Item {
        kind: Kind::Feature,
        path: name.clone(),
        signature: String::new(),
        notes: is_default(name).then(|| "default".to_owned()).into_iter().collect(),
    });
    Ok((version, features.collect()))
}
