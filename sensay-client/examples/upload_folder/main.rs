//! Uploads the files of a folder to the knowledge base of a replica, three at a time, and goes on where it was killed.
//!
//! ```text
//! cargo run -p sensay-client --example upload_folder -- REPLICA FOLDER
//! ```
//!
//! A journal in the folder, `.sensay-uploads`, says how far each file is, so that another run makes no second entry.
//! It has signed addresses in it: keep it as a secret. Hidden files and symbolic links are left out.
//!
//! Offline by default: without `SENSAY_ORGANIZATION_SECRET` it starts a mock of the API and uploads a folder made for it.
//! With the variable set it uploads to the replica whose UUID is the first argument.
//!
//! Dependencies: `sensay-client`, `sensay-mock` for the mock, `futures-util`, `serde` with `derive`, `serde_json`, and
//! `tokio` with `macros` and `rt`.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "an example prints")]

mod folder;
mod journal;
mod progress;
#[path = "../support/mod.rs"]
mod support;

use std::process::ExitCode;
use std::time::Duration;

use futures_util::{StreamExt, stream};
use sensay_client::Client;
use sensay_client::knowledge_base::{BegunUpload, FileSource, Upload, UploadError, UploadStep, WaitPolicy};
use sensay_client::types::{KnowledgeBaseEntryStatus, KnowledgeBaseEntryType};

use crate::folder::{Demo, File};
use crate::journal::{Journal, Step};
use crate::progress::Progress;
use crate::support::AnyError;

/// How many files are on their way at once.
const AT_ONCE: usize = 3;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<ExitCode, AnyError> {
    let api = support::api().await?;
    let replica = api.replica()?;
    let demo = if api.mock.is_some() { Some(Demo::new()?) } else { None };
    let folder = std::env::args_os().nth(2).map(Into::into).or(demo.as_ref().map(|demo| demo.path.clone()));
    let folder = folder.ok_or("say which folder: its path is the second argument")?;

    let files = folder::files(&folder)?;
    let journal = Journal::open(&folder.join(".sensay-uploads"), &replica)?;
    let progress = Progress::new(&files);
    // The mock takes 200 milliseconds for each state.
    let look = Duration::from_millis(if api.mock.is_some() { 100 } else { 2000 });
    let job = Job { client: api.client.clone(), replica, journal, progress, look };
    let job = &job;

    let mut uploads = stream::iter(files.iter().enumerate())
        .map(|(index, file)| async move { (file, job.upload(index, file).await) })
        .buffer_unordered(AT_ONCE);
    let mut failed = 0;
    while let Some((file, result)) = uploads.next().await {
        match result {
            Ok(id) => println!("{}: the replica knows entry {id}", file.name),
            Err(error) => {
                failed += 1;
                println!("{}: {error}", file.name);
            }
        }
    }
    println!("{} of {} files are uploaded", files.len() - failed, files.len());
    if failed > 0 {
        println!("Run it again to go on with the others: what is there is not sent again.");
        return Ok(ExitCode::FAILURE);
    }
    Ok(ExitCode::SUCCESS)
}

/// What the uploads share.
struct Job {
    client: Client,
    replica: String,
    journal: Journal,
    progress: Progress,
    /// How long to wait before an entry is looked at a second time.
    look: Duration,
}

impl Job {
    /// Uploads a file, or goes on with it, and returns the id of its entry.
    async fn upload(&self, index: usize, file: &File) -> Result<i64, AnyError> {
        let sent = self.progress.of(index);
        let upload = self
            .client
            .upload_to_knowledge_base(&self.replica, FileSource::from_path(&file.path))
            .title(&file.name)
            .progress(move |bytes, _| sent.set(bytes))
            .wait(WaitPolicy::new().first_delay(self.look));
        let begun = match self.journal.step(&file.name) {
            Some(Step::Done(id)) => {
                self.progress.of(index).set(file.length);
                return Ok(id);
            }
            Some(Step::Begun(begun)) => begun,
            Some(Step::Asked) => {
                self.refuse_second_entry(file).await?;
                self.begin(&upload, file).await?
            }
            Some(Step::Dropped) | None => self.begin(&upload, file).await?,
        };
        match upload.resume(begun).send().await {
            Ok(uploaded) => {
                self.progress.of(index).set(file.length);
                self.journal.write(&file.name, Step::Done(uploaded.id))?;
                Ok(uploaded.id)
            }
            Err(error) => {
                self.drop_if_hopeless(&error, file).await?;
                Err(error.into())
            }
        }
    }

    /// Makes the entry of a file. The journal knows of it before the file leaves.
    async fn begin(&self, upload: &Upload, file: &File) -> Result<BegunUpload, AnyError> {
        self.journal.write(&file.name, Step::Asked)?;
        match upload.begin().await {
            Ok(begun) => {
                self.journal.write(&file.name, Step::Begun(begun.clone()))?;
                println!("{}: entry {} is made", file.name, begun.entry_id);
                Ok(begun)
            }
            Err(error) => {
                let refused = error.error().status().is_some_and(|status| status.is_client_error());
                if refused || !error.error().may_have_been_processed() {
                    self.journal.write(&file.name, Step::Dropped)?;
                }
                Err(error.into())
            }
        }
    }

    /// Fails if an entry of this title waits for its file: the process may have ended before it learned of the entry,
    /// and then nobody has the signed address.
    async fn refuse_second_entry(&self, file: &File) -> Result<(), AnyError> {
        let list = self.client.list_knowledge_base_entries(&self.replica);
        let list = list.status([KnowledgeBaseEntryStatus::New]).type_([KnowledgeBaseEntryType::File]);
        let mut entries = list.page_size(100).items();
        while let Some(entry) = entries.next().await {
            let entry = entry?;
            if entry.title.as_deref() == Some(&file.name) {
                let id = entry.id;
                return Err(format!("entry {id} may be its own, without a file: delete it first").into());
            }
        }
        Ok(())
    }

    /// Forgets an entry that can get no file any more: it was deleted, or its signed address has expired. The next run
    /// makes another.
    async fn drop_if_hopeless(&self, error: &UploadError, file: &File) -> Result<(), AnyError> {
        let (UploadStep::Put, Some(id), Some(_)) = (error.step(), error.entry_id(), error.error().status())
        else {
            return Ok(());
        };
        if !error.error().is_retryable() && !error.error().is_unauthorized() {
            match self.client.delete_knowledge_base_entry(&self.replica, id).await {
                Err(error) if !error.is_not_found() => return Err(error.into()),
                _ => self.journal.write(&file.name, Step::Dropped)?,
            }
        }
        Ok(())
    }
}
