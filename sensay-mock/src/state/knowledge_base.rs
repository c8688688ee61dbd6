//! The knowledge base of a replica: texts, pages, videos and files, and what is made of them as time goes by.

use hyper::StatusCode;
use serde_json::{Map, Value, json};

use super::call::Call;
use super::data::{Entry, Failure};
use super::list::Page;
use super::{Outcome, Success, storage};
use crate::refusal::Refusal;

/// The files that the API takes, by their extension.
const EXTENSIONS: &str = "doc docx rtf pdf pdfa csv tsv xls xlsx xlsm xlsb ods dta sas7bdat xpt ppt pptx txt md htm html \
    css js xml json yml yaml epub png jpg jpeg webp heic heif tiff bmp mp3 wav aac ogg flac mp4 mpeg mov avi mpg webm mkv";

/// The properties of a body that a change takes over as they are.
const PLAIN: [&str; 7] =
    ["rawText", "generatedFacts", "rawTextChunks", "title", "generatedTitle", "summary", "language"];

pub(super) fn answer(call: &mut Call<'_>) -> Option<Outcome> {
    Some(match call.request.operation {
        "POST /v1/replicas/{replicaUUID}/knowledge-base" => create(call),
        "GET /v1/replicas/{replicaUUID}/knowledge-base" => list(call),
        "GET /v1/replicas/{replicaUUID}/knowledge-base/{knowledgeBaseID}" => call.entry().and_then(|id| {
            let entry = call.data.knowledge_base.get(&id).ok_or_else(missing)?;
            let mut body = entry.shown(call.now, call.settings.step, true);
            body.insert("success".to_owned(), json!(true));
            Success::json(Value::Object(body))
        }),
        "PATCH /v1/replicas/{replicaUUID}/knowledge-base/{knowledgeBaseID}" => update(call),
        "DELETE /v1/replicas/{replicaUUID}/knowledge-base/{knowledgeBaseID}" => call.entry().and_then(|id| {
            call.data.knowledge_base.remove(&id);
            Success::done()
        }),
        _ => return None,
    })
}

fn create(call: &mut Call<'_>) -> Outcome {
    let replica = call.replica()?;
    let (uuid, owner) = (replica.uuid.clone(), replica.owner_id.clone());
    let body = &call.request.body;
    let given: Vec<&str> =
        ["text", "url", "filename"].into_iter().filter(|name| body.get(name).is_some()).collect();
    let results = match given.as_slice() {
        ["text"] => vec![Draft { kind: "text", url: None, refusal: None, playlist: None }],
        ["url"] => of_url(call.request.text("url").unwrap_or_default()),
        ["filename"] => vec![of_file(call.request.text("filename").unwrap_or_default())],
        _ => {
            let message = "body: one of text, url and filename is needed, and no more than one".to_owned();
            return Err(Refusal::bad_request(message));
        }
    };
    check_quota(call, &owner, results.iter().filter(|draft| draft.refusal.is_none()).count())?;
    let mut ids = Vec::new();
    for draft in &results {
        let same = |entry: &&Entry| {
            entry.replica_uuid == uuid
                && draft.url.is_some()
                && entry.properties.get("url").and_then(Value::as_str) == draft.url.as_deref()
        };
        ids.push(match call.data.knowledge_base.values().find(same) {
            Some(entry) if !entry.example => {
                let url = draft.url.as_deref().unwrap_or_default();
                return Err(Refusal::conflict(format!("URL {url:?} is already in the knowledge base")));
            }
            Some(entry) => entry.id,
            None => call.new_entry_id(),
        });
    }
    let results = results.into_iter().zip(ids).map(|(draft, id)| draft.make(call, &uuid, id));
    let results: Vec<Value> = results.collect();
    Success::with(StatusCode::MULTI_STATUS, json!({ "success": true, "results": results }))
}

fn check_quota(call: &Call<'_>, owner: &str, new: usize) -> Result<(), Refusal> {
    let quota = call.request.body.pointer("/usageLimits/knowledgeBaseEntries/totalUserQuota");
    let Some(quota) = quota.and_then(Value::as_i64) else { return Ok(()) };
    let is_own =
        |entry: &&Entry| call.data.replicas.get(&entry.replica_uuid).is_some_and(|one| one.owner_id == owner);
    let count = call.data.knowledge_base.values().filter(is_own).count() + new;
    if i64::try_from(count).unwrap_or(i64::MAX) <= quota {
        return Ok(());
    }
    let refusal =
        Refusal::too_many_requests(format!("The quota of knowledge base entries is used up: {quota}"));
    Err(refusal.with_code("KNOWLEDGE_BASE_CUSTOM_QUOTA_EXCEEDED"))
}

fn list(call: &Call<'_>) -> Outcome {
    let replica = &call.replica()?.uuid;
    let (now, step, request) = (call.now, call.settings.step, call.request);
    let any = |name: &str, own: &str| {
        let mut wanted = request.query_all(name).peekable();
        wanted.peek().is_none() || wanted.any(|wanted| wanted == own)
    };
    let search = request.query("search").map(str::to_lowercase);
    let mut found: Vec<Map<String, Value>> = Vec::new();
    for entry in call.data.knowledge_base.values().filter(|entry| entry.replica_uuid == *replica) {
        let item = entry.shown(now, step, false);
        let text = |pointer: &[&str]| {
            let value = pointer.iter().skip(1).try_fold(item.get(pointer[0])?, |value, name| value.get(name));
            value.and_then(Value::as_str).map(str::to_lowercase)
        };
        let texts = [text(&["title"]), text(&["file", "name"]), text(&["url"])];
        let is_found = |search: &String| texts.iter().flatten().any(|text| text.contains(search.as_str()));
        if any("status", entry.status_at(now, step).0)
            && any("type", &entry.kind)
            && search.as_ref().is_none_or(is_found)
            && request.query("hasError").is_none_or(|wanted| (wanted == "true") == item.contains_key("error"))
        {
            found.push(item);
        }
    }
    found.sort_by_key(|item| (item["createdAt"].as_str().map(str::to_owned), item["id"].as_i64()));
    if request.query("sortOrder") != Some("asc") {
        found.reverse();
    }
    let items = Page::read(request).of(&found);
    Success::json(json!({ "success": true, "items": items, "total": found.len() }))
}

fn update(call: &mut Call<'_>) -> Outcome {
    let id = call.entry()?;
    let (now, step) = (call.now, call.settings.step);
    let body = call.request.body.as_object().cloned().unwrap_or_default();
    let entry = call.data.knowledge_base.get_mut(&id).ok_or_else(missing)?;
    entry.settle(now, step);
    entry.example = false;
    entry.updated_at = now;
    for (name, value) in body {
        match (name.as_str(), value) {
            ("status", Value::String(status)) => entry.restart(status),
            ("website" | "youtube" | "file", Value::Object(mut changes)) => {
                changes.remove("screenshot");
                let part = entry.properties.entry(name).or_insert_with(|| json!({}));
                part.as_object_mut().into_iter().for_each(|part| part.extend(changes.clone()));
            }
            (_, value) if name == "error" || PLAIN.contains(&name.as_str()) => {
                entry.properties.insert(name, value);
            }
            _ => {}
        }
    }
    Success::done()
}

fn missing() -> Refusal {
    Refusal::not_found("Knowledge base entry not found".to_owned())
}

/// An entry that is to be made.
struct Draft {
    kind: &'static str,
    url: Option<String>,
    refusal: Option<String>,
    playlist: Option<String>,
}

fn of_url(url: &str) -> Vec<Draft> {
    let draft = |kind, url: String| Draft { kind, url: Some(url), refusal: None, playlist: None };
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let host = rest.split(['/', '?', '#', ':']).next().unwrap_or_default().to_ascii_lowercase();
    let is_at =
        |domain: &str| host == domain || host.strip_suffix(domain).is_some_and(|rest| rest.ends_with('.'));
    if is_at("google.com") {
        let refusal = Some("Pages of Google are not supported".to_owned());
        return vec![Draft { refusal, ..draft("website", url.to_owned()) }];
    }
    let playlist = url.split_once("/playlist?list=").map(|(_, id)| id.split('&').next().unwrap_or_default());
    match playlist {
        // How many videos a playlist has is not known without asking; two show that it can be more than one.
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

fn of_file(name: &str) -> Draft {
    let extension = name.rsplit_once('.').map(|(_, extension)| extension.to_ascii_lowercase());
    let known = extension.is_some_and(|extension| EXTENSIONS.split(' ').any(|known| known == extension));
    let refusal = (!known).then(|| format!("Files such as {name:?} are not supported"));
    Draft { kind: "file", url: None, refusal, playlist: None }
}

impl Draft {
    fn make(self, call: &mut Call<'_>, replica: &str, id: i64) -> Value {
        if let Some(error) = self.refusal {
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
            // A file waits for its bytes.
            processing: self.kind != "file",
            fails: Failure::asked_for_by(texts),
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

impl Call<'_> {
    /// The id of the entry that the path names, if the caller can reach its replica.
    fn entry(&self) -> Result<i64, Refusal> {
        let replica = &self.replica()?.uuid;
        let id = self.request.path(1);
        let id = id.parse().ok().or_else(|| id.parse::<f64>().ok().map(|id| id as i64));
        let entry = id.and_then(|id| self.data.knowledge_base.get(&id));
        entry.filter(|entry| entry.replica_uuid == *replica).map(|entry| entry.id).ok_or_else(missing)
    }

    fn new_entry_id(&mut self) -> i64 {
        loop {
            let id = self.new_number();
            if !self.data.knowledge_base.contains_key(&id) {
                return id;
            }
        }
    }
}

impl Entry {
    /// Sets the status; `NEW` processes the entry again, and this time without a failure.
    fn restart(&mut self, status: String) {
        self.processing = status == "NEW";
        self.status = status;
        if self.processing {
            self.fails = None;
            self.properties.remove("error");
            let size = self.properties.get("file").and_then(|file| file.get("size"));
            let was_uploaded = size.is_some_and(Value::is_number);
            if self.kind == "file" {
                self.processing = was_uploaded;
                self.status = if was_uploaded { "FILE_UPLOADED" } else { "NEW" }.to_owned();
            }
        }
    }
}
