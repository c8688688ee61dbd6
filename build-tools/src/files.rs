//! The files of a workspace, for what reads and writes several of them.

use std::path::Path;

use crate::finding::Findings;

/// The files of a workspace. A trait, so that tests can end a run at each of its writes.
pub trait Files {
    /// Returns the text of a file; `None` if there is none.
    ///
    /// # Errors
    ///
    /// Returns why the file cannot be read.
    fn read(&self, path: &Path) -> Result<Option<String>, Findings>;

    /// Replaces a file as a whole: at every moment, the old text or the new one is there.
    ///
    /// # Errors
    ///
    /// Returns why the file cannot be written; it is as it was.
    fn write(&mut self, path: &Path, text: &str) -> Result<(), Findings>;

    /// Removes a file, if there is one.
    ///
    /// # Errors
    ///
    /// Returns why the file cannot be removed.
    fn remove(&mut self, path: &Path) -> Result<(), Findings>;
}
