//! The processing of knowledge base entries: the status at a given time.

use std::time::Duration;

use serde_json::{Map, Value, json};

use super::data::{Entry, Failure};
use super::time::Time;

/// The statuses of an entry in their order. Only files have the second.
const STATUSES: [&str; 6] = ["NEW", "FILE_UPLOADED", "RAW_TEXT", "PROCESSED_TEXT", "VECTOR_CREATED", "READY"];
const RAW_TEXT: usize = 2;
const PROCESSED_TEXT: usize = 3;

/// The texts that cause a failure if the title, text, URL or file name of an entry contains them.
const TRIGGERS: [(&str, Failure); 2] =
    [("mock-unprocessable", Failure::Unprocessable), ("mock-retriable", Failure::Retriable)];

impl Failure {
    /// Returns the failure that one of the texts triggers.
    pub(super) fn requested_in<'a>(mut texts: impl Iterator<Item = &'a str>) -> Option<Self> {
        texts.find_map(|text| {
            let found = TRIGGERS.iter().find(|(trigger, _)| text.contains(trigger));
            found.map(|(_, failure)| *failure)
        })
    }

    fn message(self) -> &'static str {
        match self {
            Self::Unprocessable => "The entry contains the text mock-unprocessable",
            Self::Retriable => "The entry contains the text mock-retriable",
        }
    }
}

impl Entry {
    /// Returns the status at a time, and since when the entry has it.
    pub(super) fn status_at(&self, now: Time, step: Duration) -> (&str, Time) {
        let start = STATUSES.iter().position(|status| *status == self.status);
        let (true, Some(start)) = (self.processing, start) else { return (&self.status, self.updated_at) };
        let passed = Duration::try_from(now.0.duration_since(self.updated_at.0)).unwrap_or_default();
        let steps = passed.as_nanos().checked_div(step.as_nanos()).unwrap_or(u128::MAX);
        let steps = usize::try_from(steps).unwrap_or(usize::MAX);
        let last = STATUSES.len() - 1;
        // An entry that is not a file advances from the first status to the third.
        let skipped = usize::from(start == 0 && steps > 0);
        let reached = start.saturating_add(steps).saturating_add(skipped).min(last);
        let since = u32::try_from(reached - start - skipped.min(reached - start)).unwrap_or_default();
        let since = Time(crate::clock::later(self.updated_at.0, step.saturating_mul(since)));
        match self.fails {
            Some(_) if steps == 0 => (&self.status, self.updated_at),
            Some(Failure::Unprocessable) => {
                ("UNPROCESSABLE", Time(crate::clock::later(self.updated_at.0, step)))
            }
            Some(Failure::Retriable) => (&self.status, self.updated_at),
            None => (STATUSES.get(reached).copied().unwrap_or("READY"), since),
        }
    }

    /// Stores the status at a time, and the properties that processing has generated until then.
    pub(super) fn settle(&mut self, now: Time, step: Duration) {
        let mut body = self.to_json(now, step, true);
        for name in ["rawText", "generatedTitle", "rawTextChunks", "error"] {
            self.properties.extend(body.remove_entry(name));
        }
        let (status, updated_at) = self.status_at(now, step);
        let status = status.to_owned();
        self.processing &= status != "READY" && status != "UNPROCESSABLE";
        self.status = status;
        self.updated_at = updated_at;
    }

    /// Returns the entry as the API does. In a list, where `is_whole` is false, the text and its derivatives are left
    /// out.
    pub(super) fn to_json(&self, now: Time, step: Duration, is_whole: bool) -> Map<String, Value> {
        let (status, updated_at) = self.status_at(now, step);
        let reached = STATUSES.iter().position(|known| *known == status).unwrap_or_default();
        let mut body = Map::from_iter([
            ("id".to_owned(), json!(self.id)),
            ("replicaUUID".to_owned(), json!(self.replica_uuid)),
            ("type".to_owned(), json!(self.kind)),
            ("status".to_owned(), json!(status)),
            ("createdAt".to_owned(), json!(self.created_at)),
            ("updatedAt".to_owned(), json!(updated_at)),
        ]);
        body.extend(self.properties.clone());
        let text = self.properties.get("rawText").and_then(Value::as_str).map(str::to_owned);
        let text = text.unwrap_or_else(|| format!("The text that the mock has read from {}.", self.name()));
        if self.processing && self.fails.is_none() && reached >= RAW_TEXT {
            body.entry("rawText").or_insert_with(|| json!(text));
        }
        if self.processing && self.fails.is_none() && reached >= PROCESSED_TEXT {
            let words: Vec<&str> = text.split_whitespace().take(6).collect();
            body.entry("generatedTitle").or_insert_with(|| json!(words.join(" ")));
            body.entry("rawTextChunks").or_insert_with(|| {
                let tokens = text.split_whitespace().count();
                let characters = text.chars().count();
                json!([{ "content": text, "chunkIndex": 0, "chunkTokens": tokens, "chunkChars": characters }])
            });
        }
        let has_failed =
            self.processing && updated_at.0 < now.0 && (status == "UNPROCESSABLE" || reached < RAW_TEXT);
        if let Some(failure) = self.fails.filter(|_| status == "UNPROCESSABLE" || has_failed) {
            body.entry("error").or_insert_with(|| json!({ "message": failure.message() }));
        }
        if !is_whole {
            for name in ["rawText", "generatedFacts", "rawTextChunks"] {
                body.remove(name);
            }
        }
        body
    }

    /// Returns the file name or the URL of the entry.
    fn name(&self) -> &str {
        let file = self.properties.get("file").and_then(|file| file.get("name"));
        let name = file.or_else(|| self.properties.get("url")).and_then(Value::as_str);
        name.unwrap_or("this entry")
    }
}
