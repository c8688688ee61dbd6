use std::error::Error as StdError;
use std::fmt;

use super::begun::BegunUpload;
use super::source::FileSource;
use super::upload::Upload;
use crate::error::Error;

/// Why an upload failed, how far it came, and the way to go on from there.
///
/// It turns into an [`Error`] by `?`, where going on is not wanted.
///
/// ```no_run
/// use sensay_client::knowledge_base::FileSource;
///
/// # async fn example(client: sensay_client::Client) -> Result<(), sensay_client::Error> {
/// let source = FileSource::from_path("handbook.pdf");
/// let upload = client.upload_to_knowledge_base("03db5651-cb61-4bdf-9ef0-89561f7c9c53", source.clone());
/// let uploaded = match upload.send().await {
///     // The entry is there already; no second one is made.
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

/// The steps of an upload.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UploadStep {
    /// The file was looked at. There is no entry.
    Check,
    /// The entry was to be made. Whether it was is not known if the request
    /// [may have been processed](Error::may_have_been_processed).
    Create,
    /// The file was to be sent. The entry is there.
    Put,
    /// The entry was waited for. The file is there.
    Wait,
}

impl UploadError {
    pub(super) fn new(error: Error, step: UploadStep, upload: Upload) -> Self {
        Self(Box::new(Inner { error, step, upload }))
    }

    /// What went wrong.
    pub fn error(&self) -> &Error {
        &self.0.error
    }

    /// What went wrong, without the way to go on. The error still has the [id of the entry](Error::entry_id).
    pub fn into_error(self) -> Error {
        let id = self.entry_id();
        self.0.error.with_entry(id)
    }

    /// Which step it was that failed.
    pub fn step(&self) -> UploadStep {
        self.0.step
    }

    /// The id of the entry, if it was made.
    pub fn entry_id(&self) -> Option<i64> {
        self.begun().map(|begun| begun.entry_id)
    }

    /// What to keep, if the entry was made, so that another process can [go on](Upload::go_on).
    pub fn begun(&self) -> Option<&BegunUpload> {
        self.0.upload.begun()
    }

    /// The same upload, to be taken up at the step that failed: an entry that was made is not made again, and a file
    /// that was sent is not sent again.
    ///
    /// The source is what to send from the first byte on, where the file has still to be sent. A signed address that
    /// is no longer good fails with a status; then only a new upload helps.
    pub fn resume(self, source: FileSource) -> Upload {
        self.0.upload.again(source)
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
            (UploadStep::Put, Some(id)) => write!(f, "; knowledge base entry {id} has no file yet"),
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
