//! Analytics: counts of conversations, by day and by source.

use std::collections::BTreeMap;

use jiff::ToSpan;
use serde_json::{Value, json};

use super::call::Call;
use super::outcome::{Outcome, Success};
use super::time::Time;

/// How many days the historical counts cover, today included.
const DAYS: i64 = 30;

pub(super) fn handle(call: &mut Call<'_>) -> Option<Outcome> {
    Some(match call.request.operation {
        "GET /v1/replicas/{replicaUUID}/analytics/conversations/historical" => historical(call),
        "GET /v1/replicas/{replicaUUID}/analytics/conversations/sources" => sources(call),
        _ => return None,
    })
}

fn historical(call: &Call<'_>) -> Outcome {
    let replica = &call.replica()?.uuid;
    let chats = call.data.chats.values().filter(|chat| chat.replica_uuid == *replica);
    let conversations = chats.flat_map(|chat| &chat.conversations);
    let days: Vec<String> =
        conversations.filter_map(|one| Some(one.messages.first()?.created_at.day())).collect();
    let items = (0..DAYS).rev().map(|days_ago| {
        let day = Time(call.now.0.checked_sub((24 * days_ago).hours()).unwrap_or(call.now.0)).day();
        let count = days.iter().filter(|begun| **begun <= day).count();
        json!({ "date": day, "cumulativeConversations": count })
    });
    let items: Vec<Value> = items.collect();
    Success::json(json!({ "success": true, "items": items }))
}

fn sources(call: &Call<'_>) -> Outcome {
    let replica = &call.replica()?.uuid;
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for chat in call.data.chats.values().filter(|chat| chat.replica_uuid == *replica) {
        *counts.entry(&chat.source).or_default() += chat.conversations.len();
    }
    let items = counts.into_iter().map(|(source, count)| json!({ "source": source, "conversations": count }));
    let items: Vec<Value> = items.collect();
    Success::json(json!({ "success": true, "items": items }))
}
