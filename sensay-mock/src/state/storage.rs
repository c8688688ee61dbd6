//! Where files are uploaded to: what the vendor has another service for.

use std::collections::BTreeMap;
use std::sync::Arc;

use hyper::body::Bytes;
use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use serde_json::{Value, json};

use super::data::Data;
use super::ids;
use super::time::Time;
use crate::refusal::Refusal;

/// Where signed addresses lead.
pub(crate) const PATH: &str = "/_mock/storage/";

/// The organization in an address that belongs to no entry of a knowledge base.
pub(crate) const LOOSE: &str = "files";

/// How large a file may be.
const MAX_FILE: usize = 50 * 1024 * 1024;

/// How much is kept of all files together. The oldest go first.
const MAX_KEPT: usize = 256 * 1024 * 1024;

/// How much of a text file becomes the text of its entry, in characters.
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

/// What came to a signed address.
pub(super) struct Upload<'a> {
    /// The path below [`PATH`]: organization, entry and name.
    pub(super) path: &'a str,
    pub(super) token: &'a str,
    pub(super) content_type: Option<String>,
    pub(super) content: Bytes,
}

/// The address that the file of an entry is uploaded to. Who has it can upload.
pub(crate) fn signed_url(base: &str, organization: &str, id: i64, name: &str) -> String {
    let organization = organization.trim_start_matches('#');
    let token = token(organization, &id.to_string());
    let name = utf8_percent_encode(name, NON_ALPHANUMERIC);
    format!("{base}{PATH}{organization}/{id}/{name}?token={token}")
}

fn token(organization: &str, id: &str) -> String {
    format!("{:016x}", ids::hash(["upload", organization, id]))
}

pub(super) fn store(
    organizations: &mut BTreeMap<String, Data>,
    files: &mut Vec<Arc<StoredFile>>,
    now: Time,
    upload: Upload<'_>,
) -> Result<(), Refusal> {
    let mut parts = upload.path.splitn(3, '/');
    let (organization, id, name) = (parts.next(), parts.next(), parts.next());
    let (organization, id) = (organization.unwrap_or_default(), id.unwrap_or_default());
    let name = percent_decode_str(name.unwrap_or_default()).decode_utf8_lossy().into_owned();
    if upload.token != token(organization, id) {
        return Err(Refusal::forbidden("the token of the signed address is missing or wrong".to_owned()));
    }
    if upload.content.len() > MAX_FILE {
        return Err(Refusal::too_large(MAX_FILE));
    }
    if organization != LOOSE {
        let missing = || Refusal::not_found("the entry of the signed address is gone".to_owned());
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

/// Of the media types only those that the API knows can be in a response.
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
