//! The knowledge base of a replica: texts, web pages, videos and files, which are processed as time passes.

use hyper::StatusCode;
use serde_json::{Map, Value, json};

use super::call::{Call, integer};
use super::data::Entry;
use super::draft::Draft;
use super::list::Page;
use super::outcome::{Outcome, Success};
use crate::error_response::ErrorResponse;

/// The properties that an update copies from the body unchanged.
const COPIED: [&str; 7] =
    ["rawText", "generatedFacts", "rawTextChunks", "title", "generatedTitle", "summary", "language"];

pub(super) fn handle(call: &mut Call<'_>) -> Option<Outcome> {
    Some(match call.request.operation {
        "POST /v1/replicas/{replicaUUID}/knowledge-base" => create(call),
        "GET /v1/replicas/{replicaUUID}/knowledge-base" => list(call),
        "GET /v1/replicas/{replicaUUID}/knowledge-base/{knowledgeBaseID}" => call.entry().and_then(|id| {
            let entry = call.data.knowledge_base.get(&id).ok_or_else(not_found)?;
            let mut body = entry.to_json(call.now, call.settings.step, true);
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
    let sources: Vec<&str> =
        ["text", "url", "filename"].into_iter().filter(|name| body.get(name).is_some()).collect();
    let results = match sources.as_slice() {
        ["text"] => vec![Draft::from_text()],
        ["url"] => Draft::from_url(call.request.text("url").unwrap_or_default()),
        ["filename"] => vec![Draft::from_file(call.request.text("filename").unwrap_or_default())],
        _ => {
            let message = "body: exactly one of text, url and filename is required".to_owned();
            return Err(ErrorResponse::bad_request(message));
        }
    };
    check_quota(call, &owner, results.iter().filter(|draft| draft.error.is_none()).count())?;
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
                return Err(ErrorResponse::conflict(format!("URL {url:?} is already in the knowledge base")));
            }
            Some(entry) => entry.id,
            None => call.new_entry_id(),
        });
    }
    let results = results.into_iter().zip(ids).map(|(draft, id)| draft.create(call, &uuid, id));
    let results: Vec<Value> = results.collect();
    Success::with(StatusCode::MULTI_STATUS, json!({ "success": true, "results": results }))
}

/// Checks the quota of entries that the request sets.
///
/// # Errors
///
/// Returns a 429 response if `new` more entries would exceed the quota.
fn check_quota(call: &Call<'_>, owner: &str, new: usize) -> Result<(), ErrorResponse> {
    let quota = call.request.body.pointer("/usageLimits/knowledgeBaseEntries/totalUserQuota");
    let Some(quota) = quota.and_then(integer) else { return Ok(()) };
    let is_own =
        |entry: &&Entry| call.data.replicas.get(&entry.replica_uuid).is_some_and(|one| one.owner_id == owner);
    let count = call.data.knowledge_base.values().filter(is_own).count() + new;
    if i64::try_from(count).unwrap_or(i64::MAX) <= quota {
        return Ok(());
    }
    let error =
        ErrorResponse::too_many_requests(format!("The quota of knowledge base entries is used up: {quota}"));
    Err(error.with_code("KNOWLEDGE_BASE_CUSTOM_QUOTA_EXCEEDED"))
}

fn list(call: &Call<'_>) -> Outcome {
    let replica = &call.replica()?.uuid;
    let (now, step, request) = (call.now, call.settings.step, call.request);
    let matches = |name: &str, value: &str| {
        let mut accepted = request.query_all(name).peekable();
        accepted.peek().is_none() || accepted.any(|accepted| accepted == value)
    };
    let search = request.query("search").map(str::to_lowercase);
    let mut found: Vec<Map<String, Value>> = Vec::new();
    for entry in call.data.knowledge_base.values().filter(|entry| entry.replica_uuid == *replica) {
        let item = entry.to_json(now, step, false);
        let file = item.get("file").and_then(|file| file.get("name"));
        let texts = [item.get("title"), file, item.get("url")];
        let texts = texts.map(|text| text.and_then(Value::as_str).map(str::to_lowercase));
        let is_found = |search: &String| texts.iter().flatten().any(|text| text.contains(search.as_str()));
        if matches("status", entry.status_at(now, step).0)
            && matches("type", &entry.kind)
            && search.as_ref().is_none_or(is_found)
            && request
                .query("hasError")
                .is_none_or(|has_error| (has_error == "true") == item.contains_key("error"))
        {
            found.push(item);
        }
    }
    found.sort_by_key(|item| {
        let created = item.get("createdAt").and_then(Value::as_str).map(str::to_owned);
        (created, item.get("id").and_then(Value::as_i64))
    });
    if request.query("sortOrder") != Some("asc") {
        found.reverse();
    }
    let items = Page::read(request).slice(&found);
    Success::json(json!({ "success": true, "items": items, "total": found.len() }))
}

fn update(call: &mut Call<'_>) -> Outcome {
    let id = call.entry()?;
    let (now, step) = (call.now, call.settings.step);
    let body = call.request.body.as_object().cloned().unwrap_or_default();
    let entry = call.data.knowledge_base.get_mut(&id).ok_or_else(not_found)?;
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
            (_, value) if name == "error" || COPIED.contains(&name.as_str()) => {
                entry.properties.insert(name, value);
            }
            _ => {}
        }
    }
    Success::done()
}

fn not_found() -> ErrorResponse {
    ErrorResponse::not_found("Knowledge base entry not found".to_owned())
}

impl Call<'_> {
    /// Returns the id of the path's entry.
    ///
    /// # Errors
    ///
    /// Returns a 404 response if the entry does not exist, or the acting user has no access to its replica.
    fn entry(&self) -> Result<i64, ErrorResponse> {
        let replica = &self.replica()?.uuid;
        let id = self.request.path(1).parse().ok().and_then(|id| integer(&id));
        let entry = id.and_then(|id| self.data.knowledge_base.get(&id));
        entry.filter(|entry| entry.replica_uuid == *replica).map(|entry| entry.id).ok_or_else(not_found)
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
    /// Sets the status. `NEW` processes the entry again, without a failure.
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
