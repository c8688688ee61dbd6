use super::begun::{BegunUpload, Entry, File};
use super::context::Context;
use super::file_types::FileTypes;
use super::progress::Listener;
use super::put::OCTET_STREAM;
use super::source::FileSource;
use super::wait_policy::WaitPolicy;
use crate::client::Client;
use crate::types::KnowledgeBaseEntry;

/// A call that uploads a file to the knowledge base of a replica, and waits until the replica can use it.
///
/// Its steps are:
///
/// 1. Check the length of the file and its type, by the extension of its name.
/// 2. Create an entry ([`create_knowledge_base_entries`](Client::create_knowledge_base_entries)).
/// 3. Send the file to the signed address of the entry, as [`PutSigned`](super::PutSigned) does.
/// 4. Wait for the entry, as [`WaitForEntry`](super::WaitForEntry) does.
///
/// Each step has its own retries. If one fails nevertheless, [`UploadError::resume`](super::UploadError::resume)
/// continues from there.
///
/// [`timeout`](Self::timeout) covers all steps, including the wait; the timeouts of the client apply to each request.
/// Other options apply to the requests to the API. The request with the file uses the timeouts and retries only, and
/// has none of the headers that are set here.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct Upload {
    pub(super) context: Context,
    pub(super) replica_uuid: String,
    pub(super) source: FileSource,
    pub(super) title: Option<String>,
    pub(super) content_type: String,
    pub(super) types: FileTypes,
    pub(super) listener: Listener,
    pub(super) wait: Option<WaitPolicy>,
    pub(super) entry: Option<Entry>,
}

/// The result of an upload.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UploadedEntry {
    /// The id of the entry in the knowledge base.
    pub id: i64,
    /// The entry as last received; `None` with [`no_wait`](Upload::no_wait).
    pub entry: Option<KnowledgeBaseEntry>,
}

super::context::context_methods! { Upload }

impl Upload {
    pub(super) fn new(client: &Client, replica_uuid: String, source: FileSource) -> Self {
        Self {
            context: Context::new(client),
            replica_uuid,
            source,
            title: None,
            content_type: OCTET_STREAM.to_owned(),
            types: FileTypes::Documented,
            listener: Listener::default(),
            wait: Some(WaitPolicy::new()),
            entry: None,
        }
    }

    /// Sets the title of the entry, by which people find it in a list.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets the media type of the file, `application/octet-stream` unless set.
    pub fn content_type(mut self, media_type: impl Into<String>) -> Self {
        self.content_type = media_type.into();
        self
    }

    /// Sets a listener to the progress. It is called after each piece with the number of bytes that were handed to the
    /// connection so far, and the total number of bytes.
    ///
    /// The numbers never decrease: a further attempt, which starts again at the first byte, calls the listener only
    /// once it has sent more than the attempts before.
    pub fn progress(mut self, listener: impl Fn(u64, u64) + Send + Sync + 'static) -> Self {
        self.listener = Listener::new(listener);
        self
    }

    /// Sets how long to wait for the entry, how often to poll it, and for which status.
    pub fn wait(mut self, policy: WaitPolicy) -> Self {
        self.wait = Some(policy);
        self
    }

    /// Makes `send` return once the file was sent, without waiting for the entry.
    pub fn no_wait(mut self) -> Self {
        self.wait = None;
        self
    }

    /// Checks the type of the file against the types that the API lists
    /// ([`list_knowledge_base_file_types`](Client::list_knowledge_base_file_types)), with one more request, instead of
    /// those that its documentation listed when this crate was released.
    pub fn check_file_types_online(mut self) -> Self {
        self.types = FileTypes::Online;
        self
    }

    /// Skips the check of the file type, and leaves it to the server.
    pub fn allow_any_file_type(mut self) -> Self {
        self.types = FileTypes::Any;
        self
    }

    /// Resumes an upload whose entry has been created, for example by a process that has ended since. It gets the
    /// entry, sends the file if the entry has none yet, and waits. A file of another name or length is refused.
    ///
    /// Within one process, [`UploadError::resume`](super::UploadError::resume) does the same.
    pub fn resume(mut self, begun: BegunUpload) -> Self {
        self.entry = Some(Entry { begun, file: File::Unknown });
        self
    }

    pub(super) fn with_source(mut self, source: FileSource) -> Self {
        self.source = source;
        self
    }

    /// Reports whether the entry is known to have no file.
    pub(super) fn has_no_file(&self) -> bool {
        self.entry.as_ref().is_some_and(|entry| entry.file == File::NotSent)
    }

    pub(super) fn begun(&self) -> Option<&BegunUpload> {
        self.entry.as_ref().map(|entry| &entry.begun)
    }
}
