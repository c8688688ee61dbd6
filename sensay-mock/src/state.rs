//! The state of the mock, and the rules of the Sensay API: no other part of the mock knows its operations.
//!
//! Each resource has its own module with rules, which names operations by method and path. For an operation that no
//! module names, the mock responds with the examples of the document.

mod analytics;
mod call;
mod chat;
mod completion;
mod conversations;
mod data;
mod documented;
mod draft;
mod ids;
mod invites;
mod keyed;
mod knowledge_base;
mod list;
mod messages;
mod outcome;
mod processing;
mod references;
mod replica;
mod replicas;
mod resources;
mod seed;
mod storage;
mod stream;
mod time;
mod usage;
mod users;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use sensay_build_tools::{Document, Findings};
use serde_json::{Value, json};

pub(crate) use call::Request;
pub(crate) use outcome::{Content, Outcome, Settings, Success};
pub use storage::StoredFile;
pub(crate) use storage::{PATH as STORAGE_PATH, UNATTACHED, signed_url};
pub use stream::Form;

use crate::clock::Clock;
use crate::error_response::ErrorResponse;
use call::Call;
use data::Data;
use time::Time;

/// The organizations, each under a hash of its secret: the secrets are not stored.
#[derive(Debug)]
pub(crate) struct State {
    clock: Clock,
    settings: Settings,
    seed: seed::Seed,
    inner: Mutex<Inner>,
}

#[derive(Debug, Default)]
struct Inner {
    organizations: BTreeMap<String, Data>,
    files: Vec<Arc<StoredFile>>,
}

impl State {
    /// Creates the state from a seed, given as file name and text, or from the examples of the Sensay API's document.
    ///
    /// # Errors
    ///
    /// Returns all findings in the seed.
    pub(crate) fn new(
        seed: Option<(&str, &str)>,
        document: &Document,
        clock: Clock,
        settings: Settings,
    ) -> Result<Self, Findings> {
        let seed = match seed {
            Some((file, text)) => seed::read(file, text, Some(document))?,
            // The default seed is not validated: the served document may be another API's.
            None => seed::read("seed.json", seed::DEFAULT, None)?,
        };
        Ok(Self { clock, settings, seed, inner: Mutex::default() })
    }

    /// Handles a request, if its operation has rules.
    pub(crate) fn handle(&self, request: &Request<'_>) -> Option<Outcome> {
        let mut inner = self.lock();
        let organization = seed::organization(&request.secret());
        let now = Time(self.clock.timestamp());
        let data = inner.organizations.entry(organization.clone());
        let data = data.or_insert_with(|| self.seed.data_of(&organization, now));
        let mut call = Call { data, organization: &organization, now, request, settings: &self.settings };
        resources::handle(&mut call)
    }

    /// Stores a file that is uploaded to a signed URL.
    pub(crate) fn store(
        &self,
        path: &str,
        token: &str,
        content_type: Option<String>,
        content: hyper::body::Bytes,
    ) -> Result<(), ErrorResponse> {
        let now = Time(self.clock.timestamp());
        let mut inner = self.lock();
        let Inner { organizations, files } = &mut *inner;
        storage::store(organizations, files, now, storage::Upload { path, token, content_type, content })
    }

    pub(crate) fn files(&self) -> Vec<Arc<StoredFile>> {
        self.lock().files.clone()
    }

    /// Restores the initial state.
    pub(crate) fn reset(&self) {
        *self.lock() = Inner::default();
    }

    /// Returns the state as JSON, without the contents of files.
    pub(crate) fn snapshot(&self) -> Value {
        json!({ "organizations": self.lock().organizations })
    }

    /// Replaces the state with a snapshot.
    pub(crate) fn restore(&self, file: &str, text: &str, document: &Document) -> Result<(), Findings> {
        let seed = seed::read(file, text, Some(document))?;
        let organizations = seed.into_organizations(Time(self.clock.timestamp()));
        *self.lock() = Inner { organizations, ..Inner::default() };
        Ok(())
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
