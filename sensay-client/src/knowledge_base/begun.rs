use serde::{Deserialize, Serialize};

use crate::secret::Secret;

/// An upload whose entry is there: what to keep in order to go on in another process, should this one end.
///
/// It can be written as JSON and read again. The signed address is in it: keep it as a secret.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BegunUpload {
    /// The id of the entry in the knowledge base.
    pub entry_id: i64,
    /// The address that takes the file, for a limited time.
    pub signed_url: Secret,
}

/// An entry that is there, and what is known of its file.
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
        Self { begun: BegunUpload { entry_id, signed_url }, file: File::NotSent }
    }
}
