use tokio::time::Instant;

use super::begun::{BegunUpload, Entry, File};
use super::context::{Context, UPLOAD};
use super::create::create;
use super::file_types::FileTypes;
use super::later;
use super::progress::Listener;
use super::put::OCTET_STREAM;
use super::source::FileSource;
use super::upload_error::{UploadError, UploadStep};
use super::wait::wait;
use super::wait_policy::WaitPolicy;
use crate::client::Client;
use crate::error::Error;
use crate::types::{KnowledgeBaseEntry, KnowledgeBaseEntryStatus};

/// Uploads a file to the knowledge base of a replica, and waits until the replica can use it.
///
/// In this order:
///
/// 1. It checks the length of the file and its type, by the extension of its name.
/// 2. It makes an entry ([`create_knowledge_base_entries`](Client::create_knowledge_base_entries)).
/// 3. It sends the file to the signed address that comes with the entry, as [`PutSigned`](super::PutSigned) does.
/// 4. It waits for the entry, as [`WaitForEntry`](super::WaitForEntry) does.
///
/// Each of them has its own retries. When one fails for good, the [`UploadError`] can go on from there.
///
/// [`timeout`](Self::timeout) is for all of it, the wait included; the time-outs of the client are for each request.
/// Other options hold for the requests to the API. The request with the file heeds time-outs and retries alone, and
/// carries no header that is set here.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct Upload {
    context: Context,
    replica_uuid: String,
    source: FileSource,
    title: Option<String>,
    content_type: String,
    types: FileTypes,
    listener: Listener,
    wait: Option<WaitPolicy>,
    entry: Option<Entry>,
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

    /// Goes on with an upload that was begun, perhaps by a process that has ended since, wherever that was: it looks at
    /// the entry, sends the file if it is not there, and waits. In the same process [`UploadError::resume`] does it.
    pub fn go_on(mut self, begun: BegunUpload) -> Self {
        self.entry = Some(Entry { begun, file: File::Unknown });
        self
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

    pub(super) fn again(mut self, source: FileSource) -> Self {
        self.source = source;
        self
    }

    pub(super) fn begun(&self) -> Option<&BegunUpload> {
        self.entry.as_ref().map(|entry| &entry.begun)
    }
}
