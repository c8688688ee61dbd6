//! Files that are written whole or not at all.

use std::path::Path;

use crate::print::Failure;

/// Writes a file so that at every moment the old text or the new one is there.
pub(crate) fn write(path: &Path, text: &str) -> Result<(), Failure> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let beside = path.with_file_name(format!("{name}.new"));
    let failed = |error| {
        // It may not be there; what matters was said by the first error.
        std::fs::remove_file(&beside).ok();
        Failure::Io(format!("cannot write {}: {error}", path.display()))
    };
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(failed)?;
    }
    std::fs::write(&beside, text).and_then(|()| std::fs::rename(&beside, path)).map_err(failed)
}

/// Reads a file that need not be there.
pub(crate) fn read(path: &Path) -> Result<Option<String>, Failure> {
    match std::fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Failure::Io(format!("cannot read {}: {error}", path.display()))),
    }
}
