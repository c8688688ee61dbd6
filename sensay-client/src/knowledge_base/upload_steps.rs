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
    /// Creates the entry without sending the file, so that the result can be kept first. [`resume`](Self::resume) resumes
    /// the upload with the same entry, in this process or in another.
    ///
    /// # Errors
    ///
    /// Fails as the first two steps of [`send`](Self::send) do.
    pub async fn begin(&self) -> Result<BegunUpload, UploadError> {
        let deadline = self.deadline();
        let mut step = UploadStep::Check;
        let entry = self.create(deadline, &mut step).await;
        entry.map(|entry| entry.begun).map_err(|error| UploadError::new(error, step, self.clone()))
    }

    /// Uploads the file.
    ///
    /// Dropping the future cancels the upload; an entry that was created stays.
    ///
    /// # Errors
    ///
    /// See [`UploadError`]. Nothing is sent if the file is empty, larger than
    /// [`MAX_FILE_BYTES`](super::MAX_FILE_BYTES), of a type that a knowledge base does not take, or unreadable.
    /// [`Options::unchecked`](crate::Options::unchecked) allows any length and type.
    pub async fn send(mut self) -> Result<UploadedEntry, UploadError> {
        let mut entry = self.entry.take();
        let mut step = UploadStep::Check;
        let deadline = self.deadline();
        let result = self.steps(deadline, &mut step, &mut entry).await;
        result.map_err(|error| {
            self.entry = entry;
            let has_passed = deadline.is_some_and(|deadline| deadline <= Instant::now());
            let error = match self.context.options.timeout.filter(|_| has_passed) {
                // The message of a step names the rest of the timeout, which the caller did not set.
                Some(timeout) if error.is_timeout() && step != UploadStep::Wait => {
                    error.with_message(format!("the upload took longer than {timeout:?}"))
                }
                _ => error,
            };
            UploadError::new(error, step, self)
        })
    }

    fn deadline(&self) -> Option<Instant> {
        self.context.options.timeout.map(|timeout| later(Instant::now(), timeout))
    }

    async fn steps(
        &self,
        deadline: Option<Instant>,
        step: &mut UploadStep,
        entry: &mut Option<Entry>,
    ) -> Result<UploadedEntry, Error> {
        if let Some(entry) = entry {
            self.check_same(&entry.begun).await?;
        }
        let Entry { begun, file } = match entry {
            Some(entry) => entry,
            None => entry.insert(self.create(deadline, step).await?),
        };
        let id = begun.entry_id;
        *step = UploadStep::Put;
        if *file == File::Unknown && self.has_file(deadline, id).await? {
            *file = File::Sent;
        }
        if *file != File::Sent {
            let context = self.context_until(deadline);
            let put =
                context.client.put_signed(&begun.signed_url, self.source.clone()).options(context.options);
            let put = put.content_type(&self.content_type).listener(self.listener.clone());
            put.may_exist(*file == File::Unknown).send().await?;
            *file = File::Sent;
        }
        let Some(policy) = &self.wait else { return Ok(UploadedEntry { id, entry: None }) };
        *step = UploadStep::Wait;
        let timeout = deadline.zip(self.context.options.timeout);
        let entry = wait(&self.context_until(None), &self.replica_uuid, id, policy, timeout).await?;
        Ok(UploadedEntry { id, entry: Some(entry) })
    }

    async fn create(&self, deadline: Option<Instant>, step: &mut UploadStep) -> Result<Entry, Error> {
        let (name, length) = self.check(deadline).await?;
        *step = UploadStep::Create;
        let context = self.context_until(deadline);
        let entry = create(&context, &self.replica_uuid, self.title.as_deref(), name).await?;
        Ok(entry.with_file(name, length))
    }

    /// Checks that the file is the one that the upload was begun with. A file that cannot be read may have been sent.
    async fn check_same(&self, begun: &BegunUpload) -> Result<(), Error> {
        let name = begun.file_name.as_deref().zip(self.source.file_name());
        let length = begun.file_length.zip(self.source.length(UPLOAD, true).await.ok());
        let message = match (name, length) {
            (Some((then, now)), _) if then != now => format!("`{then}`, but this is `{now}`"),
            (_, Some((then, now))) if then != now => {
                format!("a file of {then} bytes, but {} has {now}", self.source.shown())
            }
            _ => return Ok(()),
        };
        let advice = "resume with the same file, or begin a new upload";
        let message = format!("not sent: the upload was begun with {message}: {advice}");
        Err(Error::invalid_request(UPLOAD, message))
    }

    /// Reports whether the server has the file of an entry, by the status of the entry. The status may not yet show a
    /// file that has just arrived.
    async fn has_file(&self, deadline: Option<Instant>, id: i64) -> Result<bool, Error> {
        let context = self.context_until(deadline);
        let call = context.client.get_knowledge_base_entry(&self.replica_uuid, id);
        let entry = call.options(context.options.of_reading()).send().await.map_err(|error| {
            let note = "the entry was deleted, or belongs to another replica: begin a new upload";
            let note = error.is_not_found().then(|| note.to_owned());
            error.with_note(note)
        })?;
        Ok(entry.status != KnowledgeBaseEntryStatus::New)
    }

    /// Checks the name, length and type of the file, and returns the name and the length.
    async fn check(&self, deadline: Option<Instant>) -> Result<(&str, u64), Error> {
        let name = self.source.file_name().filter(|name| !name.is_empty()).ok_or_else(|| {
            let message =
                "not sent: the file has no name, or one that is not UTF-8: set one with `FileSource::name`";
            Error::invalid_request(UPLOAD, message)
        })?;
        let mut context = self.context_until(deadline);
        context.options = context.options.of_reading();
        let unchecked = self.context.options.over(self.context.client.options()).unchecked == Some(true);
        let length = self.source.length(UPLOAD, unchecked).await?;
        if !unchecked {
            self.types.check(&context, name).await?;
        }
        Ok((name, length))
    }

    /// Returns the client and the options for a request, whose timeout is the time that is left until the deadline.
    fn context_until(&self, deadline: Option<Instant>) -> Context {
        let mut context = self.context.clone();
        context.options.timeout = deadline.map(|deadline| deadline - Instant::now());
        context
    }
}
