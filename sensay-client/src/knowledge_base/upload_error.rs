use std::error::Error as StdError;
use std::fmt;

use super::begun::BegunUpload;
use super::source::FileSource;
use super::upload::Upload;
use crate::error::Error;

/// The error of an upload. It names the step that failed, and [`resume`](Self::resume) continues from there.
///
/// `?` converts it to an [`Error`], which cannot be resumed.
///
/// ```no_run
/// use sensay_client::knowledge_base::FileSource;
///
/// # async fn example(client: sensay_client::Client) -> Result<(), sensay_client::Error> {
/// let source = FileSource::from_path("handbook.pdf");
/// let upload = client.upload_to_knowledge_base("03db5651-cb61-4bdf-9ef0-89561f7c9c53", source.clone());
/// let uploaded = match upload.send().await {
///     // The entry exists already; `resume` creates no second one.
///     Err(error) if error.entry_id().is_some() && error.error().is_retryable() => {
///         error.resume(source).send().await?
///     }
///     result => result?,
/// };
/// # drop(uploaded);
/// # Ok(())
/// # }
/// ```
pub struct UploadError(Box<Inner>);

struct Inner {
    error: Error,
    step: UploadStep,
    upload: Upload,
}

/// A step of an upload.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UploadStep {
    /// Checking the file. Nothing is sent yet, and only an upload that is resumed has an entry.
    Check,
    /// Creating the entry. If this step fails, the entry may exist nevertheless, unless the request
    /// [cannot have been processed](Error::may_have_been_processed).
    Create,
    /// Sending the file. The entry exists.
    Put,
    /// Waiting for the entry. The server has the file.
    Wait,
}

impl UploadError {
    pub(super) fn new(error: Error, step: UploadStep, upload: Upload) -> Self {
        Self(Box::new(Inner { error, step, upload }))
    }

    /// Returns the error of the step.
    pub fn error(&self) -> &Error {
        &self.0.error
    }

    /// Converts this into the error of the step, which cannot be resumed but has the
    /// [id of the entry](Error::entry_id), unless the server says that there is none.
    pub fn into_error(self) -> Error {
        let id = self.entry_id();
        let is_gone =
            self.0.step == UploadStep::Put && !self.0.upload.has_no_file() && self.0.error.is_not_found();
        self.0.error.with_entry(id.filter(|_| !is_gone))
    }

    /// Returns the step that failed.
    pub fn step(&self) -> UploadStep {
        self.0.step
    }

    /// Returns the id of the entry, if it was created. An entry that came without a signed address has an id but no
    /// [`begun`](Self::begun): it cannot get a file, so delete it.
    pub fn entry_id(&self) -> Option<i64> {
        self.begun().map(|begun| begun.entry_id).or(self.0.error.entry_id())
    }

    /// Returns the upload to keep for another process to [resume](Upload::resume), if the entry was created.
    pub fn begun(&self) -> Option<&BegunUpload> {
        self.0.upload.begun()
    }

    /// Returns the same upload, which continues at the step that failed: it neither creates a second entry nor sends
    /// the file again if it was sent.
    ///
    /// If the file was not sent, it is sent from the first byte of `source`, which must have the same name and length. If the signed address has expired, the
    /// storage responds with an error; begin a new upload then.
    pub fn resume(self, source: FileSource) -> Upload {
        self.0.upload.with_source(source)
    }
}

impl From<UploadError> for Error {
    fn from(error: UploadError) -> Self {
        error.into_error()
    }
}

impl fmt::Display for UploadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.error.fmt(f)?;
        match (self.0.step, self.entry_id()) {
            (UploadStep::Put, Some(id)) if self.0.upload.has_no_file() => {
                write!(f, "; knowledge base entry {id} has no file yet")
            }
            _ => Ok(()),
        }
    }
}

impl fmt::Debug for UploadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UploadError")
            .field("step", &self.0.step)
            .field("entry_id", &self.entry_id())
            .field("error", &self.0.error)
            .finish_non_exhaustive()
    }
}

impl StdError for UploadError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.error.source()
    }
}
