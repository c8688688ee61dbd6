use super::begun::{BegunUpload, Entry, File};
use super::context::Context;
use super::file_types::FileTypes;
use super::progress::Listener;
use super::put::OCTET_STREAM;
use super::source::FileSource;
use super::wait_policy::WaitPolicy;
use crate::client::Client;
use crate::types::KnowledgeBaseEntry;

/// Uploads a file to the knowledge base of a replica, and waits until the replica can use it.
///
/// In this order:
///
/// 1. It checks the length of the file and its type, by the extension of its name.
/// 2. It makes an entry ([`create_knowledge_base_entries`](Client::create_knowledge_base_entries)).
/// 3. It sends the file to the signed address that comes with the entry, as [`PutSigned`](super::PutSigned) does.
/// 4. It waits for the entry, as [`WaitForEntry`](super::WaitForEntry) does.
///
/// Each of them has its own retries. When one fails for good, the [`UploadError`](super::UploadError) can go on from there.
///
/// [`timeout`](Self::timeout) is for all of it, the wait included; the time-outs of the client are for each request.
/// Other options hold for the requests to the API. The request with the file heeds time-outs and retries alone, and
/// carries no header that is set here.
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

/// What came of an upload.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UploadedEntry {
    /// The id of the entry in the knowledge base.
    pub id: i64,
    /// The entry when it was last looked at; `None` if it was not waited for.
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

    /// A title, by which people find the entry in a list.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// The media type that the file is sent with, `application/octet-stream` unless set.
    pub fn content_type(mut self, media_type: impl Into<String>) -> Self {
        self.content_type = media_type.into();
        self
    }

    /// Is told how many bytes have been handed to the connection, and of how many, piece by piece up to the last.
    ///
    /// The numbers never go back: an attempt that starts again at the first byte tells nothing until it is further
    /// than the one before.
    pub fn progress(mut self, listener: impl Fn(u64, u64) + Send + Sync + 'static) -> Self {
        self.listener = Listener::new(listener);
        self
    }

    /// How long to wait for the entry, how often to look, and for what.
    pub fn wait(mut self, policy: WaitPolicy) -> Self {
        self.wait = Some(policy);
        self
    }

    /// Does not wait: it is done when the file has been sent.
    pub fn no_wait(mut self) -> Self {
        self.wait = None;
        self
    }

    /// Checks the type of the file against what the API says that it takes
    /// ([`list_knowledge_base_file_types`](Client::list_knowledge_base_file_types)), instead of what its documentation
    /// said when this crate was made. It costs a request.
    pub fn check_file_types_online(mut self) -> Self {
        self.types = FileTypes::Online;
        self
    }

    /// Leaves it to the server to say which types of file it takes.
    pub fn allow_any_file_type(mut self) -> Self {
        self.types = FileTypes::Any;
        self
    }

    /// Goes on with an upload that was begun, perhaps by a process that has ended since, wherever that was: it looks at
    /// the entry, sends the file if it is not there, and waits. In the same process [`UploadError::resume`](super::UploadError::resume) does it.
    pub fn go_on(mut self, begun: BegunUpload) -> Self {
        self.entry = Some(Entry { begun, file: File::Unknown });
        self
    }

    pub(super) fn again(mut self, source: FileSource) -> Self {
        self.source = source;
        self
    }

    pub(super) fn begun(&self) -> Option<&BegunUpload> {
        self.entry.as_ref().map(|entry| &entry.begun)
    }
}
