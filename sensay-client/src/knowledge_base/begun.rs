use serde::{Deserialize, Serialize};

use crate::secret::Secret;

/// An upload whose entry has been created. Keep it to resume the upload in another process.
///
/// It can be written as JSON and read again. It contains the signed address: keep it as a secret.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BegunUpload {
    /// The id of the entry in the knowledge base.
    pub entry_id: i64,
    /// The address that takes the file, for a limited time.
    pub signed_url: Secret,
    /// The name of the file; `None` if an older version of this crate wrote it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file_name: Option<String>,
    /// The length of the file in bytes; `None` if an older version of this crate wrote it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file_length: Option<u64>,
}

/// An entry that has been created, and the state of its file.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub(super) begun: BegunUpload,
    pub(super) file: File,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum File {
    NotSent,
    /// Another process may have sent it.
    Unknown,
    Sent,
}

impl Entry {
    pub(super) fn new(entry_id: i64, signed_url: Secret) -> Self {
        let begun = BegunUpload { entry_id, signed_url, file_name: None, file_length: None };
        Self { begun, file: File::NotSent }
    }

    /// Sets the file that the entry is for.
    pub(super) fn with_file(mut self, name: &str, length: u64) -> Self {
        self.begun.file_name = Some(name.to_owned());
        self.begun.file_length = Some(length);
        self
    }
}
