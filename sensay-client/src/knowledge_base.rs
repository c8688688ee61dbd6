//! Uploads of files to a knowledge base.
//!
//! [`Client::upload_to_knowledge_base`] does the whole upload in one call: it creates an entry, sends the file to the
//! signed address of the entry, and waits until the replica can use it. Each step is also a call of its own:
//! [`create_knowledge_base_entries`](Client::create_knowledge_base_entries) with a `filename`,
//! [`Client::put_signed`], and [`Client::wait_for_knowledge_base_entry`].
//!
//! The file is sent in pieces of 64 KiB and is never in memory as a whole. The request with the file has none of the
//! API's headers: neither the secret, nor the user, nor the version of the API.
//!
//! The guide has a page about [uploads](crate::guide::uploads), including what to do when one fails.
//!
//! ```
//! use std::time::Duration;
//!
//! use sensay_client::Client;
//! use sensay_client::knowledge_base::FileSource;
//! use sensay_mock::MockServer;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! // A mock of the API, storage included, that processes files at once.
//! let mock = MockServer::builder().state(true).processing_step(Duration::ZERO).start().await?;
//! let client = Client::builder().organization_secret("secret").base_url(mock.url()).build()?;
//!
//! let uploaded = client
//!     .upload_to_knowledge_base(
//!         "03db5651-cb61-4bdf-9ef0-89561f7c9c53",
//!         FileSource::from_bytes("handbook.pdf", "%PDF-1.7"),
//!     )
//!     .title("Handbook")
//!     .progress(|sent, total| println!("{sent} of {total} bytes"))
//!     .send()
//!     .await?;
//! println!("the replica uses entry {}", uploaded.id);
//! # Ok(())
//! # }
//! ```

mod begun;
mod context;
mod create;
mod file_types;
mod outgoing;
mod progress;
mod put;
mod redact;
mod signed;
mod source;
mod upload;
mod upload_error;
mod upload_steps;
mod wait;
mod wait_policy;

use tokio::time::Instant;

use crate::calls::UpdateKnowledgeBaseEntry;
use crate::client::Client;
use crate::secret::Secret;
use crate::types::KnowledgeBaseEntryStatus;

pub use begun::BegunUpload;
pub use put::PutSigned;
pub use source::FileSource;
pub use upload::{Upload, UploadedEntry};
pub use upload_error::{UploadError, UploadStep};
pub use wait::WaitForEntry;
pub use wait_policy::{Until, WaitPolicy};

/// The largest size of a file: 50 MiB.
///
/// The documentation says "50 MB". This crate reads that as MiB, the larger of the two readings; the server may still
/// reject a smaller file.
pub const MAX_FILE_BYTES: u64 = 50 * 1024 * 1024;

impl Client {
    /// Uploads a file to the knowledge base of a replica, and waits until the replica can use it.
    ///
    /// See [`Upload`] for the steps and the settings.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// use sensay_client::knowledge_base::FileSource;
    ///
    /// let client = sensay_client::Client::from_env()?;
    /// let uploaded = client
    ///     .upload_to_knowledge_base(
    ///         "03db5651-cb61-4bdf-9ef0-89561f7c9c53",
    ///         FileSource::from_path("handbook.pdf"),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("the replica uses entry {}", uploaded.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn upload_to_knowledge_base(&self, replica_uuid: impl Into<String>, source: FileSource) -> Upload {
        Upload::new(self, replica_uuid.into(), source)
    }

    /// Sends a file to the signed address of a knowledge base entry (`signed_url` of a result of
    /// [`create_knowledge_base_entries`](Self::create_knowledge_base_entries)).
    pub fn put_signed(&self, signed_url: &Secret, source: FileSource) -> PutSigned {
        PutSigned::new(self, signed_url.clone(), source)
    }

    /// Creates a call that makes the server process a failed entry again, by setting its status to `NEW`
    /// ([`update_knowledge_base_entry`](Self::update_knowledge_base_entry)).
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let (replica, entry) = ("03db5651-cb61-4bdf-9ef0-89561f7c9c53", 12);
    /// client.reprocess_knowledge_base_entry(replica, entry).await?;
    /// let entry = client.wait_for_knowledge_base_entry(replica, entry).send().await?;
    /// println!("usable as {}", entry.status);
    /// # Ok(())
    /// # }
    /// ```
    pub fn reprocess_knowledge_base_entry(
        &self,
        replica_uuid: impl Into<String>,
        knowledge_base_id: i64,
    ) -> UpdateKnowledgeBaseEntry {
        self.update_knowledge_base_entry(replica_uuid, knowledge_base_id)
            .status(KnowledgeBaseEntryStatus::New)
    }

    /// Waits until a replica can use an entry of its knowledge base, whether it is a file, a text, a web page or a
    /// video.
    ///
    /// It returns the entry with the first usable status. See [`WaitForEntry`] for the settings.
    pub fn wait_for_knowledge_base_entry(
        &self,
        replica_uuid: impl Into<String>,
        knowledge_base_id: i64,
    ) -> WaitForEntry {
        WaitForEntry::new(self, replica_uuid.into(), knowledge_base_id)
    }
}

/// Adds a duration to a time, at most 30 years: a deadline too far away to represent is no deadline.
fn later(time: Instant, by: std::time::Duration) -> Instant {
    const MAX: std::time::Duration = std::time::Duration::from_secs(60 * 60 * 24 * 365 * 30);
    time + by.min(MAX)
}

#[cfg(test)]
mod tests;
