//! The knowledge base of a replica: texts, pages, videos and files, and what is made of them as time goes by.

use hyper::StatusCode;
use serde_json::{Map, Value, json};

use super::call::{Call, whole};
use super::data::Entry;
use super::draft::Draft;
use super::list::Page;
use super::outcome::{Outcome, Success};
use crate::refusal::Refusal;

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
        ["text"] => vec![Draft::of_text()],
        ["url"] => Draft::of_url(call.request.text("url").unwrap_or_default()),
        ["filename"] => vec![Draft::of_file(call.request.text("filename").unwrap_or_default())],
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
    let Some(quota) = quota.and_then(whole) else { return Ok(()) };
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
        let file = item.get("file").and_then(|file| file.get("name"));
        let texts = [item.get("title"), file, item.get("url")];
        let texts = texts.map(|text| text.and_then(Value::as_str).map(str::to_lowercase));
        let is_found = |search: &String| texts.iter().flatten().any(|text| text.contains(search.as_str()));
        if any("status", entry.status_at(now, step).0)
            && any("type", &entry.kind)
            && search.as_ref().is_none_or(is_found)
            && request.query("hasError").is_none_or(|wanted| (wanted == "true") == item.contains_key("error"))
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

impl Call<'_> {
    /// The id of the entry that the path names, if the caller can reach its replica.
    fn entry(&self) -> Result<i64, Refusal> {
        let replica = &self.replica()?.uuid;
        let id = self.request.path(1).parse().ok().and_then(|id| whole(&id));
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
