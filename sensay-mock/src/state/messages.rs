//! Lists of messages between two cursors.

use serde_json::{Map, Value, json};

use super::call::Call;
use super::data::{Chat, Message, Role};
use super::outcome::{Outcome, Success};
use crate::error_response::ErrorResponse;

/// The number of items in a response, unless the request sets it.
const DEFAULT_LIMIT: i64 = 20;

/// Lists messages, oldest first. If only `afterUUID` is set, these are the oldest messages after it, else the newest.
pub(super) fn list<'a>(call: &Call<'_>, messages: impl Iterator<Item = (&'a Chat, &'a Message)>) -> Outcome {
    let messages: Vec<(&Chat, &Message)> = messages.collect();
    let window = window(call, &messages, |(_, message)| &message.uuid)?;
    let items: Vec<_> = limited(call, window).iter().map(|(chat, message)| message.to_json(chat)).collect();
    Success::json(json!({ "success": true, "items": items }))
}

/// Lists messages that mention the replica by name, each with the answer, and placeholders for other messages. The
/// newest come first.
pub(super) fn mentions(call: &Call<'_>, chat: &Chat, messages: &[Message]) -> Outcome {
    let name = call.replica()?.name.to_lowercase();
    let minimum = call.request.number("minimumMessagesInPlaceholder").unwrap_or(3);
    let minimum = usize::try_from(minimum).unwrap_or_default().max(1);
    let mut groups: Vec<(bool, Vec<&Message>)> = Vec::new();
    for message in window(call, messages, |message| &message.uuid)? {
        let is_mention = message.role == Role::User && message.content.to_lowercase().contains(&name);
        match groups.last_mut() {
            // The answer to a mention belongs to its group.
            Some((true, group)) if message.role == Role::Assistant && group.len() == 1 => group.push(message),
            Some((false, group)) if !is_mention => group.push(message),
            _ => groups.push((is_mention, vec![message])),
        }
    }
    let items: Vec<Value> = groups
        .iter()
        .map(|(is_mention, group)| match group.len() {
            count if !is_mention && count >= minimum => json!({ "type": "placeholder", "count": count }),
            _ => {
                let messages: Vec<_> = group.iter().map(|message| message.to_json(chat)).collect();
                json!({ "type": "mention", "messages": messages })
            }
        })
        .collect();
    let shown: Vec<&Value> = limited(call, &items).iter().rev().collect();
    let has_more = shown.len() < items.len();
    Success::json(json!({ "success": true, "items": shown, "hasMore": has_more }))
}

/// Returns the messages between the cursors, excluding these.
///
/// # Errors
///
/// Returns a 404 response if the list has no message with the UUID of a cursor.
fn window<'a, T>(
    call: &Call<'_>,
    messages: &'a [T],
    uuid: impl Fn(&T) -> &str,
) -> Result<&'a [T], ErrorResponse> {
    let position = |name: &str| match call.request.query(name) {
        None => Ok(None),
        Some(cursor) => {
            let found = messages.iter().position(|message| uuid(message).eq_ignore_ascii_case(cursor));
            let reason = || format!("query/{name}: the list has no message {cursor}");
            found
                .map(Some)
                .ok_or_else(|| ErrorResponse::not_found("Message not found".to_owned()).with_reason(reason()))
        }
    };
    let start = position("afterUUID")?.map_or(0, |after| after + 1);
    let end = position("beforeUUID")?.unwrap_or(messages.len());
    Ok(messages.get(start..end).unwrap_or_default())
}

/// Returns the items within the limit of the request: the first if it iterates forward, else the last.
fn limited<'a, T>(call: &Call<'_>, items: &'a [T]) -> &'a [T] {
    let limit = call.request.number("limit").unwrap_or(DEFAULT_LIMIT);
    let limit = usize::try_from(limit).unwrap_or_default().min(items.len());
    let goes_forward =
        call.request.query("afterUUID").is_some() && call.request.query("beforeUUID").is_none();
    let start = if goes_forward { 0 } else { items.len() - limit };
    items.get(start..start + limit).unwrap_or_default()
}

impl Message {
    fn to_json(&self, chat: &Chat) -> Map<String, Value> {
        let mut body = Map::from_iter([
            ("uuid".to_owned(), json!(self.uuid)),
            ("createdAt".to_owned(), json!(self.created_at)),
            ("content".to_owned(), json!(self.content)),
            ("role".to_owned(), json!(self.role)),
        ]);
        body.extend(self.sender_name.as_ref().map(|name| ("senderName".to_owned(), json!(name))));
        let image = self.sender_profile_image_url.as_ref();
        body.extend(image.map(|url| ("senderProfileImageURL".to_owned(), json!(url))));
        body.insert("source".to_owned(), json!(chat.source));
        body.insert("replicaUUID".to_owned(), json!(chat.replica_uuid));
        body
    }
}
