//! The files of a folder, those in folders within it included.

use std::path::{Path, PathBuf};

use crate::support::AnyError;

/// A file to upload.
pub(crate) struct File {
    /// Its path below the folder, which is the title of its entry too.
    pub(crate) name: String,
    pub(crate) path: PathBuf,
    pub(crate) length: u64,
}

/// Finds the files, in the order of their names.
pub(crate) fn files(folder: &Path) -> Result<Vec<File>, AnyError> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(inner) = folders.pop() {
        let failed = |error| format!("cannot read {}: {error}", inner.display());
        for entry in std::fs::read_dir(&inner).map_err(failed)? {
            let entry = entry.map_err(failed)?;
            let kind = entry.file_type().map_err(failed)?;
            let path = entry.path();
            if entry.file_name().as_encoded_bytes().starts_with(b".") {
                continue;
            }
            if kind.is_dir() {
                folders.push(path);
            } else if kind.is_file() {
                let name = path.strip_prefix(folder)?.to_str();
                let name = name.ok_or_else(|| format!("{} has a name that is not text", path.display()))?;
                let length = entry.metadata().map_err(failed)?.len();
                files.push(File { name: name.to_owned(), path, length });
            }
        }
    }
    files.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(files)
}

/// A folder to try it with, which is gone when this is dropped.
pub(crate) struct Demo {
    pub(crate) path: PathBuf,
}

impl Demo {
    pub(crate) fn new() -> Result<Self, AnyError> {
        let path = std::env::temp_dir().join(format!("upload-folder-{}", std::process::id()));
        std::fs::create_dir_all(path.join("recipes"))?;
        let demo = Self { path };
        for (name, lines) in
            [("handbook.md", 4000), ("hours.txt", 7), ("prices.csv", 300), ("recipes/bread.md", 90)]
        {
            std::fs::write(demo.path.join(name), "One line of it, like all the others.\n".repeat(lines))?;
        }
        Ok(demo)
    }
}

impl Drop for Demo {
    fn drop(&mut self) {
        // What cannot be removed stays in a folder for such things.
        let _ = std::fs::remove_dir_all(&self.path);
    }
}
