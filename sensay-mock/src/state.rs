//! What the mock remembers: the one part of it that knows operations of the Sensay API.
//!
//! Each resource has its rules in a module of its own, which names its operations by method and path. An operation
//! that none of them names is answered from the examples of the document.

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
pub(crate) use storage::{LOOSE, PATH as STORAGE_PATH, signed_url};
pub use stream::Form;

use crate::clock::Clock;
use crate::refusal::Refusal;
use call::Call;
use data::Data;
use time::Time;

/// The organizations, each by a number made of its secret, so that no secret is kept.
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
    /// Begins with the data of a seed, or with the examples of the API's document.
    pub(crate) fn new(
        seed: Option<(&str, &str)>,
        document: &Document,
        clock: Clock,
        settings: Settings,
    ) -> Result<Self, Findings> {
        let seed = match seed {
            Some((file, text)) => seed::read(file, text, Some(document))?,
            // Another document than the Sensay API's may have no use for it.
            None => seed::read("seed.json", seed::DEFAULT, None)?,
        };
        Ok(Self { clock, settings, seed, inner: Mutex::default() })
    }

    /// Answers a request, if there are rules for its operation.
    pub(crate) fn answer(&self, request: &Request<'_>) -> Option<Outcome> {
        let mut inner = self.lock();
        let organization = seed::organization(&request.secret());
        let now = Time(self.clock.timestamp());
        let data = inner.organizations.entry(organization.clone());
        let data = data.or_insert_with(|| self.seed.of(&organization, now));
        let mut call = Call { data, organization: &organization, now, request, settings: &self.settings };
        resources::answer(&mut call)
    }

    /// Takes a file that a signed address was given for.
    pub(crate) fn store(
        &self,
        path: &str,
        token: &str,
        content_type: Option<String>,
        content: hyper::body::Bytes,
    ) -> Result<(), Refusal> {
        let now = Time(self.clock.timestamp());
        let mut inner = self.lock();
        let Inner { organizations, files } = &mut *inner;
        storage::store(organizations, files, now, storage::Upload { path, token, content_type, content })
    }

    pub(crate) fn files(&self) -> Vec<Arc<StoredFile>> {
        self.lock().files.clone()
    }

    /// Forgets everything since the start.
    pub(crate) fn reset(&self) {
        *self.lock() = Inner::default();
    }

    /// Everything that is remembered, but for the contents of files.
    pub(crate) fn snapshot(&self) -> Value {
        json!({ "organizations": self.lock().organizations })
    }

    /// Puts a snapshot in the place of everything.
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
