//! Files that are written whole or not at all.

use std::fs::{self, File};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use sensay_build_tools::files::Files;
use sensay_build_tools::{Finding, Findings};

use crate::print::Failure;

/// The files on the disk.
pub(crate) struct Disk;

impl Files for Disk {
    fn read(&self, path: &Path) -> Result<Option<String>, Findings> {
        match fs::read_to_string(path) {
            Ok(text) => Ok(Some(text)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(refused("read", path, &error)),
        }
    }

    fn write(&mut self, path: &Path, text: &str) -> Result<(), Findings> {
        replace(path, text).map_err(|error| refused("written", path, &error))
    }

    fn remove(&mut self, path: &Path) -> Result<(), Findings> {
        match fs::remove_file(path) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(refused("removed", path, &error)),
            _ => Ok(()),
        }
    }
}

fn replace(path: &Path, text: &str) -> std::io::Result<()> {
    let beside = beside(path);
    let whole = || {
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        let mut file = File::create(&beside)?;
        file.write_all(text.as_bytes())?;
        // Else a machine that loses power could have the new name and not the new text.
        file.sync_all()?;
        fs::rename(&beside, path)
    };
    // What is half written may not be there; what matters is said by the first error.
    whole().inspect_err(|_| drop(fs::remove_file(&beside)))
}

fn refused(verb: &str, path: &Path, error: &std::io::Error) -> Findings {
    Finding::of_file(&path.display().to_string(), format!("cannot be {verb}: {error}")).into()
}

/// Replaces a file as a whole.
pub(crate) fn write(path: &Path, text: &str) -> Result<(), Failure> {
    replace(path, text).map_err(|error| Failure::Io(format!("cannot write {}: {error}", path.display())))
}

/// Returns what could not be done, which is no finding about the API.
pub(crate) fn failed(findings: Findings) -> Failure {
    Failure::Io(findings.to_string())
}

/// Returns the path of the new file that replaces a file: its path with `.new` at the end.
pub(crate) fn beside(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".new");
    name.into()
}
