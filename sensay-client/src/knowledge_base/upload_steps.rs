//! The steps of an upload: check, create, put, wait.

use tokio::time::Instant;

use super::begun::{BegunUpload, Entry, File};
use super::context::{Context, UPLOAD};
use super::create::create;
use super::later;
use super::upload::{Upload, UploadedEntry};
use super::upload_error::{UploadError, UploadStep};
use super::wait::wait;
use crate::error::Error;
use crate::types::KnowledgeBaseEntryStatus;

impl Upload {
    /// Makes the entry and does not send the file, so that the entry can be kept first: [`go_on`](Self::go_on) with it
    /// makes no second one, in this process or in another.
    ///
    /// # Errors
    ///
    /// As [`send`](Self::send), in its first two steps.
    pub async fn begin(&self) -> Result<BegunUpload, UploadError> {
        let end = self.end();
        let mut step = UploadStep::Check;
        let entry = self.create(end, &mut step).await;
        entry.map(|entry| entry.begun).map_err(|error| UploadError::new(error, step, self.clone()))
    }

    /// Uploads the file.
    ///
    /// Dropping the future gives it up, wherever it is; the entry stays, if it was made.
    ///
    /// # Errors
    ///
    /// See [`UploadError`]. Nothing is sent if the file is empty, larger than
    /// [`MAX_FILE_BYTES`](super::MAX_FILE_BYTES), of a type that is not taken, or cannot be read;
    /// [`Options::unchecked`](crate::Options::unchecked) lets any length and type through.
    pub async fn send(mut self) -> Result<UploadedEntry, UploadError> {
        let mut entry = self.entry.take();
        let mut step = UploadStep::Check;
        let end = self.end();
        let result = self.steps(end, &mut step, &mut entry).await;
        result.map_err(|error| {
            self.entry = entry;
            let limit = self.context.options.timeout.filter(|_| end.is_some_and(|end| end <= Instant::now()));
            let error = match limit {
                // What is left of it for a step is no number that anybody set.
                Some(limit) if error.is_timeout() && step != UploadStep::Wait => {
                    error.with_message(format!("the upload took longer than {limit:?}"))
                }
                _ => error,
            };
            UploadError::new(error, step, self)
        })
    }

    fn end(&self) -> Option<Instant> {
        self.context.options.timeout.map(|limit| later(Instant::now(), limit))
    }

    async fn steps(
        &self,
        end: Option<Instant>,
        step: &mut UploadStep,
        entry: &mut Option<Entry>,
    ) -> Result<UploadedEntry, Error> {
        let Entry { begun, file } = match entry {
            Some(entry) => entry,
            None => entry.insert(self.create(end, step).await?),
        };
        let id = begun.entry_id;
        *step = UploadStep::Put;
        if *file == File::Unknown && self.has_file(end, id).await? {
            *file = File::Sent;
        }
        if *file != File::Sent {
            let context = self.context_until(end);
            let put =
                context.client.put_signed(&begun.signed_url, self.source.clone()).options(context.options);
            let put = put.content_type(&self.content_type).listener(self.listener.clone());
            put.may_be_there(*file == File::Unknown).send().await?;
            *file = File::Sent;
        }
        let Some(policy) = &self.wait else { return Ok(UploadedEntry { id, entry: None }) };
        *step = UploadStep::Wait;
        let end = end.zip(self.context.options.timeout);
        let entry = wait(&self.context_until(None), &self.replica_uuid, id, policy, end).await?;
        Ok(UploadedEntry { id, entry: Some(entry) })
    }

    async fn create(&self, end: Option<Instant>, step: &mut UploadStep) -> Result<Entry, Error> {
        let name = self.check(end).await?;
        *step = UploadStep::Create;
        create(&self.context_until(end), &self.replica_uuid, self.title.as_deref(), name).await
    }

    /// Whether the file of an entry has arrived, by its status. One that has just arrived may not show yet.
    async fn has_file(&self, end: Option<Instant>, id: i64) -> Result<bool, Error> {
        let context = self.context_until(end);
        let call = context.client.get_knowledge_base_entry(&self.replica_uuid, id);
        let entry = call.options(context.options.of_reading()).send().await?;
        Ok(entry.status != KnowledgeBaseEntryStatus::New)
    }

    /// Checks what can be checked before there is an entry, and gives the name of the file.
    async fn check(&self, end: Option<Instant>) -> Result<&str, Error> {
        let name = self.source.file_name().filter(|name| !name.is_empty());
        let name = name
            .ok_or_else(|| Error::invalid_request(UPLOAD, "not sent: the file has no name that is text"))?;
        let mut context = self.context_until(end);
        context.options = context.options.of_reading();
        let unchecked = self.context.options.over(self.context.client.options()).unchecked == Some(true);
        self.source.length(UPLOAD, unchecked).await?;
        if !unchecked {
            self.types.check(&context, name).await?;
        }
        Ok(name)
    }

    /// The client and the options for a request that may take until the end of all.
    fn context_until(&self, end: Option<Instant>) -> Context {
        let mut context = self.context.clone();
        context.options.timeout = end.map(|end| end - Instant::now());
        context
    }
}
