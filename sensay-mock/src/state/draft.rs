//! Drafts of knowledge base entries.

use serde_json::{Map, Value, json};

use super::call::Call;
use super::data::{Entry, Failure};
use super::storage;

/// The extensions of the files that the API accepts.
const EXTENSIONS: &str = "doc docx rtf pdf pdfa csv tsv xls xlsx xlsm xlsb ods dta sas7bdat xpt ppt pptx txt md htm html \
    css js xml json yml yaml epub png jpg jpeg webp heic heif tiff bmp mp3 wav aac ogg flac mp4 mpeg mov avi mpg webm mkv";

/// A knowledge base entry that has not been created yet.
pub(super) struct Draft {
    kind: &'static str,
    pub(super) url: Option<String>,
    /// Why the API does not accept the entry.
    pub(super) error: Option<String>,
    playlist: Option<String>,
}

impl Draft {
    pub(super) fn from_text() -> Self {
        Self { kind: "text", url: None, error: None, playlist: None }
    }

    /// Returns the drafts for a URL: several for a playlist.
    pub(super) fn from_url(url: &str) -> Vec<Self> {
        let draft = |kind, url: String| Draft { kind, url: Some(url), error: None, playlist: None };
        let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
        let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
        let host = authority.rsplit('@').next().and_then(|host| host.split(':').next()).unwrap_or_default();
        let host = host.to_ascii_lowercase();
        let is_at = |domain: &str| {
            host == domain || host.strip_suffix(domain).is_some_and(|rest| rest.ends_with('.'))
        };
        if is_at("google.com") {
            let error = Some("Pages of Google are not supported".to_owned());
            return vec![Draft { error, ..draft("website", url.to_owned()) }];
        }
        let playlist =
            url.split_once("/playlist?list=").map(|(_, id)| id.split('&').next().unwrap_or_default());
        match playlist {
            // The mock cannot know how many videos the playlist has. Two show that there can be several.
            Some(id) if is_at("youtube.com") => (1..=2)
                .map(|number| {
                    let video = format!("https://www.youtube.com/watch?v={id}-{number}");
                    Draft { playlist: Some(id.to_owned()), ..draft("youtube", video) }
                })
                .collect(),
            _ if is_at("youtube.com") || is_at("youtu.be") => vec![draft("youtube", url.to_owned())],
            _ => vec![draft("website", url.to_owned())],
        }
    }

    pub(super) fn from_file(name: &str) -> Self {
        let extension = name.rsplit_once('.').map(|(_, extension)| extension.to_ascii_lowercase());
        let known = extension.is_some_and(|extension| EXTENSIONS.split(' ').any(|known| known == extension));
        let error = (!known).then(|| format!("Files such as {name:?} are not supported"));
        Draft { kind: "file", url: None, error, playlist: None }
    }

    /// Creates the entry, unless there is an error, and returns its result for the response.
    pub(super) fn create(self, call: &mut Call<'_>, replica: &str, id: i64) -> Value {
        if let Some(error) = self.error {
            return json!({ "type": self.kind, "enqueued": false, "error": error });
        }
        let body = &call.request.body;
        let text = |name: &str| body.get(name).and_then(Value::as_str);
        let mut properties = Map::new();
        let mut set = |name: &str, value: Value| {
            if !value.is_null() {
                properties.insert(name.to_owned(), value);
            }
        };
        set("title", json!(text("title")));
        set("rawText", json!(text("text")));
        set("url", json!(self.url));
        match self.kind {
            "website" => {
                let auto_refresh = body.get("autoRefresh").cloned().unwrap_or(Value::Bool(false));
                set("website", json!({ "url": self.url, "autoRefresh": auto_refresh }));
            }
            "youtube" => {
                let mut youtube = json!({ "url": self.url });
                if let Some(playlist) = self.playlist {
                    youtube["playlistID"] = json!(playlist);
                }
                set("youtube", youtube);
            }
            "file" => set("file", json!({ "name": text("filename"), "size": null })),
            _ => {}
        }
        let texts = ["title", "text", "url", "filename"].into_iter().filter_map(text);
        let entry = Entry {
            id,
            replica_uuid: replica.to_owned(),
            kind: self.kind.to_owned(),
            status: "NEW".to_owned(),
            created_at: call.now,
            updated_at: call.now,
            // The processing of a file starts with its upload.
            processing: self.kind != "file",
            fails: Failure::requested_in(texts),
            example: false,
            properties,
        };
        let mut result = json!({ "type": self.kind, "enqueued": true, "knowledgeBaseID": id });
        if let Some(name) = text("filename") {
            let signed = storage::signed_url(call.request.base, call.organization, id, name);
            result["signedURL"] = json!(signed);
        }
        call.data.knowledge_base.insert(id, entry);
        result
    }
}
