//! The storage of a server: where signed addresses lead.

use std::sync::Arc;

use crate::service::Service;
use crate::state::{self, StoredFile};

/// The storage of a server, which takes the files that a signed address was given for.
#[derive(Clone, Debug)]
pub struct Storage(pub(crate) Arc<Service>);

impl Storage {
    /// Returns an address that takes a file of this name with one PUT, for replies of one's own.
    ///
    /// With state, `create_knowledge_base_entries` returns such an address by itself.
    pub fn signed_url(&self, name: &str) -> String {
        state::signed_url(&self.0.url, state::LOOSE, 0, name)
    }

    /// Returns the files so far, in the order in which they came. Beyond 256 MiB the oldest are forgotten.
    pub fn files(&self) -> Vec<Arc<StoredFile>> {
        self.0.state.files()
    }
}
