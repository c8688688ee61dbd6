//! The storage for uploaded files, which the vendor runs as another service.

use std::collections::BTreeMap;
use std::sync::Arc;

use hyper::body::Bytes;
use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use serde_json::{Value, json};

use super::data::Data;
use super::ids;
use super::time::Time;
use crate::error_response::ErrorResponse;

/// The prefix of the paths of signed URLs.
pub(crate) const PATH: &str = "/_mock/storage/";

/// The organization in a signed URL that belongs to no knowledge base entry.
pub(crate) const UNATTACHED: &str = "files";

/// The size limit of a file in bytes.
const MAX_FILE: usize = 50 * 1024 * 1024;

/// How many bytes of files are kept. The oldest files are dropped first.
const MAX_KEPT: usize = 256 * 1024 * 1024;

/// How many characters of a text file become the text of its entry.
const MAX_TEXT: usize = 100_000;

/// A file that was uploaded to the storage of a server.
#[derive(Clone)]
pub struct StoredFile {
    name: String,
    content_type: Option<String>,
    content: Bytes,
}

impl StoredFile {
    /// Returns the name of the file.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the `Content-Type` of the upload.
    pub fn content_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }

    /// Returns the bytes of the file.
    pub fn content(&self) -> &[u8] {
        &self.content
    }
}

impl std::fmt::Debug for StoredFile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("StoredFile")
            .field("name", &self.name)
            .field("content_type", &self.content_type)
            .field("content", &format_args!("{} bytes", self.content.len()))
            .finish()
    }
}

/// A file that is uploaded to a signed URL.
pub(super) struct Upload<'a> {
    /// The path below [`PATH`]: organization, entry and name.
    pub(super) path: &'a str,
    pub(super) token: &'a str,
    pub(super) content_type: Option<String>,
    pub(super) content: Bytes,
}

/// Returns the signed URL for the file of an entry. Its token is the only credential of the upload.
pub(crate) fn signed_url(base: &str, organization: &str, id: i64, name: &str) -> String {
    let organization = organization.trim_start_matches('#');
    let token = token(organization, &id.to_string());
    let name = utf8_percent_encode(name, NON_ALPHANUMERIC);
    format!("{base}{PATH}{organization}/{id}/{name}?token={token}")
}

fn token(organization: &str, id: &str) -> String {
    format!("{:016x}", ids::hash(["upload", organization, id]))
}

/// Stores a file, and starts the processing of its entry.
pub(super) fn store(
    organizations: &mut BTreeMap<String, Data>,
    files: &mut Vec<Arc<StoredFile>>,
    now: Time,
    upload: Upload<'_>,
) -> Result<(), ErrorResponse> {
    let mut parts = upload.path.splitn(3, '/');
    let (organization, id, name) = (parts.next(), parts.next(), parts.next());
    let (organization, id) = (organization.unwrap_or_default(), id.unwrap_or_default());
    let name = percent_decode_str(name.unwrap_or_default()).decode_utf8_lossy().into_owned();
    if upload.token != token(organization, id) {
        return Err(ErrorResponse::forbidden("the token of the signed URL is missing or wrong".to_owned()));
    }
    if upload.content.len() > MAX_FILE {
        return Err(ErrorResponse::too_large(MAX_FILE));
    }
    if organization != UNATTACHED {
        let missing = || {
            ErrorResponse::not_found("the knowledge base entry of the signed URL does not exist".to_owned())
        };
        let data = organizations.get_mut(&format!("#{organization}")).ok_or_else(missing)?;
        let id: i64 = id.parse().map_err(|_| missing())?;
        let entry = data.knowledge_base.get_mut(&id).ok_or_else(missing)?;
        let mime = upload.content_type.as_ref().filter(|mime| *mime != "application/octet-stream");
        entry.properties.insert("file".to_owned(), file(&name, upload.content.len(), mime));
        if let Ok(text) = std::str::from_utf8(&upload.content) {
            let text: String = text.chars().take(MAX_TEXT).collect();
            entry.properties.insert("rawText".to_owned(), json!(text));
        }
        "FILE_UPLOADED".clone_into(&mut entry.status);
        entry.updated_at = now;
        entry.processing = true;
    }
    files.push(Arc::new(StoredFile { name, content_type: upload.content_type, content: upload.content }));
    let mut kept: usize = files.iter().map(|file| file.content.len()).sum();
    while kept > MAX_KEPT && !files.is_empty() {
        kept -= files.remove(0).content.len();
    }
    Ok(())
}

/// Returns the property `file` of an entry. It has a media type only if the document allows it.
fn file(name: &str, size: usize, mime: Option<&String>) -> Value {
    const KNOWN: [&str; 8] = [
        "application/pdf",
        "text/plain",
        "text/markdown",
        "text/html",
        "text/csv",
        "application/json",
        "image/png",
        "image/jpeg",
    ];
    match mime.filter(|mime| KNOWN.contains(&mime.as_str())) {
        Some(mime) => json!({ "name": name, "size": size, "mimeType": mime }),
        None => json!({ "name": name, "size": size }),
    }
}
