//! The usage of a user's replicas.

use std::collections::BTreeMap;

use serde_json::json;

use super::call::Call;
use super::outcome::{Outcome, Success};

pub(super) fn handle(call: &mut Call<'_>) -> Option<Outcome> {
    (call.request.operation == "GET /v1/users/me/usage").then(|| usage(call))
}

fn usage(call: &Call<'_>) -> Outcome {
    let owner = &call.user()?.id;
    let conversations = conversations_this_month(call, owner);
    let mut entries: BTreeMap<&str, usize> = BTreeMap::new();
    for entry in call.data.knowledge_base.values() {
        let is_own = call.data.replicas.get(&entry.replica_uuid).is_some_and(|one| one.owner_id == *owner);
        if is_own && entry.status_at(call.now, call.settings.step).0 == "READY" {
            *entries.entry(&entry.replica_uuid).or_default() += 1;
        }
    }
    Success::json(json!({
        "success": true,
        "conversations": {
            "currentMonthTotal": conversations.values().sum::<usize>(),
            "currentMonthByReplica": conversations,
        },
        "knowledgeBaseEntries": { "total": entries.values().sum::<usize>(), "byReplica": entries },
    }))
}

/// Counts the conversations that began in the current calendar month, for each replica of an owner.
pub(super) fn conversations_this_month<'a>(call: &'a Call<'_>, owner: &str) -> BTreeMap<&'a str, usize> {
    let month = call.now.month();
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for chat in call.data.chats.values() {
        let is_own = call.data.replicas.get(&chat.replica_uuid).is_some_and(|one| one.owner_id == owner);
        let begun = chat.conversations.iter().filter_map(|one| one.messages.first());
        let count = begun.filter(|message| message.created_at.month() == month).count();
        if is_own && count > 0 {
            *counts.entry(&chat.replica_uuid).or_default() += count;
        }
    }
    counts
}
