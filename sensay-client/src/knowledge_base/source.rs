use std::fmt;
use std::future::Future;
use std::io::{self, Cursor};
use std::path::PathBuf;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use tokio::io::AsyncRead;

use super::MAX_FILE_BYTES;
use crate::error::Error;
use crate::transport::BoxFuture;

/// A file to upload: its name, its length, and where its bytes come from.
///
/// An attempt that fails is followed by one that starts again at the first byte. So an upload can be retried only if
/// its source can be read again: a path, bytes and [`from_fn`](Self::from_fn) can, [`from_reader`](Self::from_reader)
/// cannot.
///
/// If the source has fewer or more bytes than its length says, the upload fails, and the server does not get a
/// truncated file.
#[derive(Clone)]
pub struct FileSource {
    name: Option<String>,
    content: Content,
}

#[derive(Clone)]
enum Content {
    Path(PathBuf),
    Bytes(Bytes),
    Again { length: u64, open: Arc<dyn Fn() -> Opening + Send + Sync> },
    Once { length: u64, reader: Arc<Mutex<Option<Reader>>> },
}

pub(super) type Reader = Pin<Box<dyn AsyncRead + Send>>;
pub(super) type Opening = BoxFuture<'static, io::Result<Reader>>;

impl FileSource {
    /// Creates a source from a file on disk, under its own name. The file is opened for each attempt.
    pub fn from_path(path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        let name = path.file_name().and_then(|name| name.to_str()).map(str::to_owned);
        Self { name, content: Content::Path(path) }
    }

    /// Creates a source from bytes in memory, under a name such as `handbook.pdf`.
    pub fn from_bytes(name: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        Self { name: Some(name.into()), content: Content::Bytes(bytes.into()) }
    }

    /// Creates a source from a reader of exactly `length` bytes. It can be read once, so the upload is retried only if
    /// nothing was read yet.
    pub fn from_reader(
        name: impl Into<String>,
        length: u64,
        reader: impl AsyncRead + Send + 'static,
    ) -> Self {
        let reader: Reader = Box::pin(reader);
        let content = Content::Once { length, reader: Arc::new(Mutex::new(Some(reader))) };
        Self { name: Some(name.into()), content }
    }

    /// Creates a source from a function that opens a reader of exactly `length` bytes for each attempt.
    ///
    /// ```
    /// use sensay_client::knowledge_base::FileSource;
    ///
    /// let report: &[u8] = b"name,amount\n";
    /// let source = FileSource::from_fn("report.csv", 12, move || async move { Ok(report) });
    /// # drop(source);
    /// ```
    pub fn from_fn<F, O, R>(name: impl Into<String>, length: u64, open: F) -> Self
    where
        F: Fn() -> O + Send + Sync + 'static,
        O: Future<Output = io::Result<R>> + Send + 'static,
        R: AsyncRead + Send + 'static,
    {
        let open = move || -> Opening {
            let opening = open();
            Box::pin(async move {
                let reader: Reader = Box::pin(opening.await?);
                Ok(reader)
            })
        };
        Self { name: Some(name.into()), content: Content::Again { length, open: Arc::new(open) } }
    }

    /// Sets the name of the file. Its extension determines the type of the file.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    pub(super) fn file_name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Returns the number of bytes to send, or the reason why the file cannot be sent.
    pub(super) async fn length(&self, operation: &'static str, unchecked: bool) -> Result<u64, Error> {
        let length = match &self.content {
            Content::Bytes(bytes) => bytes.len() as u64,
            Content::Again { length, .. } | Content::Once { length, .. } => *length,
            Content::Path(path) => {
                let metadata = tokio::fs::metadata(path).await;
                let metadata = metadata.map_err(|error| self.unreadable(error).with_operation(operation))?;
                if !metadata.is_file() {
                    let message = format!("cannot read {}: it is not a file", self.shown());
                    return Err(Error::file(message).with_operation(operation));
                }
                metadata.len()
            }
        };
        let message = match length {
            _ if unchecked => return Ok(length),
            0 => format!("not sent: {} is empty", self.shown()),
            length if length > MAX_FILE_BYTES => format!(
                "not sent: {} has {length} bytes, but a knowledge base takes at most {MAX_FILE_BYTES} bytes (50 MiB)",
                self.shown()
            ),
            length => return Ok(length),
        };
        Err(Error::invalid_request(operation, message))
    }

    /// Returns the path or the name, for messages.
    pub(super) fn shown(&self) -> String {
        match (&self.content, &self.name) {
            (Content::Path(path), _) => path.display().to_string(),
            (_, Some(name)) => name.clone(),
            _ => "the file".to_owned(),
        }
    }

    pub(super) fn unreadable(&self, error: io::Error) -> Error {
        Error::file(format!("cannot read {}", self.shown())).with_source(error)
    }

    /// Reports whether the source can be read, for the first time or again.
    pub(super) fn is_readable(&self) -> bool {
        match &self.content {
            Content::Once { reader, .. } => reader.lock().unwrap_or_else(PoisonError::into_inner).is_some(),
            Content::Path(_) | Content::Bytes(_) | Content::Again { .. } => true,
        }
    }

    pub(super) fn open(&self) -> Opening {
        match &self.content {
            Content::Path(path) => {
                let path = path.clone();
                Box::pin(async move {
                    let reader: Reader = Box::pin(tokio::fs::File::open(path).await?);
                    Ok(reader)
                })
            }
            Content::Bytes(bytes) => {
                let reader: Reader = Box::pin(Cursor::new(bytes.clone()));
                Box::pin(async move { Ok(reader) })
            }
            Content::Again { open, .. } => open(),
            Content::Once { reader, .. } => {
                let reader = reader.lock().unwrap_or_else(PoisonError::into_inner).take();
                let reader = reader
                    .ok_or_else(|| io::Error::other("the reader can be read once, and was already read"));
                Box::pin(async move { reader })
            }
        }
    }
}

/// Shows the name and the path or length, never the content.
impl fmt::Debug for FileSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("FileSource");
        out.field("name", &self.name);
        match &self.content {
            Content::Path(path) => out.field("path", path),
            Content::Bytes(bytes) => out.field("length", &bytes.len()),
            Content::Again { length, .. } | Content::Once { length, .. } => out.field("length", length),
        };
        out.finish_non_exhaustive()
    }
}
