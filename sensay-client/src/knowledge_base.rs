//! Files for a knowledge base: uploaded, and waited for.
//!
//! [`Client::upload_to_knowledge_base`] is the whole way in one call: it makes an entry, sends the file to the signed
//! address that comes with it, and waits until the replica can use it. Each step can be had alone too:
//! [`create_knowledge_base_entries`](Client::create_knowledge_base_entries) with a `filename`,
//! [`Client::put_signed`], and [`Client::wait_for_knowledge_base_entry`].
//!
//! The file leaves in pieces of 64 KiB and is never in memory as a whole. The request with the file carries no header
//! that Sensay knows: neither the secret, nor the user, nor the version of the API.
//!
//! The guide has a page about [what to do when it fails](crate::guide::uploads).
//!
//! ```
//! use sensay_client::knowledge_base::FileSource;
//! use sensay_client::transport::{BoxFuture, Transport, TransportError};
//! use sensay_client::{Body, Client};
//!
//! /// Stands in for the API, and for the storage that the signed address leads to.
//! #[derive(Debug)]
//! struct Offline;
//!
//! impl Transport for Offline {
//!     fn send(&self, request: http::Request<Body>) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
//!         let answer = match request.method().as_str() {
//!             "POST" => r#"{"results": [{"type": "file", "enqueued": true, "knowledgeBaseID": 12,
//!                         "signedURL": "https://storage.example/handbook.pdf?token=abc"}]}"#,
//!             "PUT" => "",
//!             _ => r#"{"id": 12, "type": "file", "status": "READY", "createdAt": "", "updatedAt": ""}"#,
//!         };
//!         Box::pin(async move {
//!             // A success that comes before the whole file has left is none.
//!             let mut file = request.into_body();
//!             while let Some(piece) = file.next().await {
//!                 piece?;
//!             }
//!             Ok(http::Response::new(Body::from(answer)))
//!         })
//!     }
//! }
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), sensay_client::Error> {
//! let client = Client::builder().organization_secret("secret").transport(Offline).build()?;
//! let uploaded = client
//!     .upload_to_knowledge_base(
//!         "03db5651-cb61-4bdf-9ef0-89561f7c9c53",
//!         FileSource::from_bytes("handbook.pdf", "%PDF-1.7"),
//!     )
//!     .title("Handbook")
//!     .progress(|sent, total| println!("{sent} of {total} bytes"))
//!     .send()
//!     .await?;
//! assert_eq!(uploaded.id, 12);
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

/// How large a file may be: 50 MiB.
///
/// The documentation says "50 MB" without saying which; the larger reading is taken, and the server has the last word.
pub const MAX_FILE_BYTES: u64 = 50 * 1024 * 1024;

impl Client {
    /// Uploads a file to the knowledge base of a replica, and waits until the replica can use it.
    ///
    /// See [`Upload`] for what happens, and what can be set.
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
    /// println!("the replica knows entry {}", uploaded.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn upload_to_knowledge_base(&self, replica_uuid: impl Into<String>, source: FileSource) -> Upload {
        Upload::new(self, replica_uuid.into(), source)
    }

    /// Sends a file to the signed address that came with a knowledge base entry (`signed_url` of a result of
    /// [`create_knowledge_base_entries`](Self::create_knowledge_base_entries)).
    pub fn put_signed(&self, signed_url: &Secret, source: FileSource) -> PutSigned {
        PutSigned::new(self, signed_url.clone(), source)
    }

    /// Begins a call that has an entry processed again, after it has failed: it sets the status `NEW`
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

    /// Waits until a replica can use an entry of its knowledge base, whatever the entry is made of. It ends at the first
    /// status that is usable, which the entry that it returns has.
    pub fn wait_for_knowledge_base_entry(
        &self,
        replica_uuid: impl Into<String>,
        knowledge_base_id: i64,
    ) -> WaitForEntry {
        WaitForEntry::new(self, replica_uuid.into(), knowledge_base_id)
    }
}

/// The time that is so much later. One that is too late to be written is as good as never.
fn later(time: Instant, by: std::time::Duration) -> Instant {
    const NEVER: std::time::Duration = std::time::Duration::from_secs(60 * 60 * 24 * 365 * 30);
    time + by.min(NEVER)
}

#[cfg(test)]
mod tests;
