//! Chats and their conversations, derived from their messages.

use serde_json::{Map, Value, json};

use super::call::{Call, Request};
use super::data::{Chat, Conversation, Message, Replica, Role, User};
use super::list::Page;
use super::messages;
use super::outcome::{Outcome, Success};
use super::time::Time;
use crate::error_response::ErrorResponse;

pub(super) fn handle(call: &mut Call<'_>) -> Option<Outcome> {
    const CHAT: &str = "/chats/{chatUUID}";
    const CONVERSATION: &str = "/conversations/{conversationUUID}";
    let (method, path) = call.request.operation.split_once("/v1/replicas/{replicaUUID}")?;
    let (chat, path) = match path.strip_prefix(CHAT) {
        Some(rest) => (Some(call.request.path(1)), rest),
        None => (None, path),
    };
    let conversation = call.request.path(if chat.is_some() { 2 } else { 1 });
    let (has_conversation, path) = match path.strip_prefix(CONVERSATION) {
        Some(rest) => (true, rest),
        None => (false, path),
    };
    Some(match (method, chat, has_conversation, path) {
        ("GET ", None, false, "/chats") => list_chats(call),
        ("GET ", Some(chat), false, "") => {
            call.chat(chat).and_then(|chat| Success::json(json!({ "success": true, "chat": chat.to_json() })))
        }
        ("GET ", Some(chat), false, "/messages") => call
            .chat(chat)
            .and_then(|chat| messages::list(call, chat.messages().map(|message| (chat, message)))),
        ("GET ", chat, false, "/conversations") => list(call, chat),
        ("GET ", chat, true, "") => call.conversation(chat, conversation).and_then(|(chat, conversation)| {
            let mut body = conversation.to_json(chat);
            body.insert("success".to_owned(), json!(true));
            Success::json(Value::Object(body))
        }),
        ("GET ", chat, true, "/messages") => {
            call.conversation(chat, conversation).and_then(|(chat, conversation)| {
                messages::list(call, conversation.messages.iter().map(|message| (chat, message)))
            })
        }
        ("GET ", None, true, "/mentions") => call
            .conversation(None, conversation)
            .and_then(|(chat, conversation)| messages::mentions(call, chat, &conversation.messages)),
        ("PATCH ", None, true, "") => update(call, conversation),
        _ => return None,
    })
}

fn list_chats(call: &Call<'_>) -> Outcome {
    let chats = call.chats()?;
    let mut chats: Vec<(Activity, &Chat)> =
        chats.into_iter().map(|chat| (Activity::of(chat.messages()), chat)).collect();
    let (sort, is_ascending) = order(call.request, "replicaReplies");
    sort_by_activity(&mut chats, sort, is_ascending, |chat| &chat.uuid);
    let page = Page::read(call.request);
    let items: Vec<Value> = page.slice(&chats).iter().map(|(_, chat)| chat.to_json()).collect();
    Success::json(json!({ "success": true, "items": items, "total": chats.len() }))
}

fn list(call: &Call<'_>, chat: Option<&str>) -> Outcome {
    let chats = match chat {
        Some(chat) => vec![call.chat(chat)?],
        None => call.chats()?,
    };
    let all = chats.into_iter().flat_map(|chat| chat.conversations.iter().map(move |one| (chat, one)));
    let mut all: Vec<_> = all.map(|(chat, one)| (Activity::of(&one.messages), (chat, one))).collect();
    let (sort, is_ascending) = order(call.request, "lastReplicaReplyAt");
    sort_by_activity(&mut all, sort, is_ascending, |(_, conversation)| &conversation.uuid);
    let page = Page::read(call.request);
    let items: Vec<_> = page.slice(&all).iter().map(|(_, (chat, one))| one.to_json(chat)).collect();
    Success::json(json!({ "success": true, "items": items, "total": all.len() }))
}

fn update(call: &mut Call<'_>, uuid: &str) -> Outcome {
    let (chat, conversation) = call.conversation(None, uuid)?;
    let (chat, uuid) = (chat.uuid.clone(), conversation.uuid.clone());
    let chat = call.data.chats.get_mut(&chat);
    let mut conversations = chat.into_iter().flat_map(|chat| &mut chat.conversations);
    if let Some(conversation) = conversations.find(|conversation| conversation.uuid == uuid) {
        let body = &call.request.body;
        let texts = |value: &Value| {
            let texts = value.as_array().into_iter().flatten().filter_map(Value::as_str);
            texts.map(str::to_owned).collect::<Vec<String>>()
        };
        if let Some(summary) = body.get("summary") {
            conversation.summary = summary.as_str().map(str::to_owned);
        }
        conversation.common_questions =
            body.get("commonQuestions").map(texts).or(conversation.common_questions.take());
        conversation.common_topics =
            body.get("commonTopics").map(texts).or(conversation.common_topics.take());
    }
    Success::done()
}

/// The activity in a chat or a conversation, which lists can be sorted by.
#[derive(Debug, Default)]
struct Activity {
    replies: usize,
    first: Option<Time>,
    last: Option<Time>,
    last_reply: Option<Time>,
    messages: usize,
}

impl Activity {
    fn of<'a>(messages: impl IntoIterator<Item = &'a Message>) -> Self {
        let mut activity = Self::default();
        for message in messages {
            activity.messages += 1;
            activity.first = activity.first.or(Some(message.created_at));
            activity.last = Some(message.created_at);
            if message.role == Role::Assistant {
                activity.replies += 1;
                activity.last_reply = Some(message.created_at);
            }
        }
        activity
    }

    /// Returns the JSON properties that chats and conversations share.
    fn to_json(&self) -> Map<String, Value> {
        let mut body = Map::from_iter([
            ("messageCount".to_owned(), json!(self.messages)),
            ("replicaReplyCount".to_owned(), json!(self.replies)),
        ]);
        let times = [
            ("firstMessageAt", self.first),
            ("lastMessageAt", self.last),
            ("lastReplicaReplyAt", self.last_reply),
        ];
        body.extend(times.into_iter().filter_map(|(name, time)| Some((name.to_owned(), json!(time?)))));
        body
    }
}

/// Returns the property to sort by, and whether the order is ascending.
fn order<'a>(request: &'a Request<'_>, default: &'a str) -> (&'a str, bool) {
    (request.query("sortBy").unwrap_or(default), request.query("sortOrder") == Some("asc"))
}

fn sort_by_activity<T>(
    items: &mut [(Activity, T)],
    sort: &str,
    is_ascending: bool,
    uuid: impl Fn(&T) -> &str,
) {
    items.sort_by(|(a, of_a), (b, of_b)| {
        let ordering = match sort {
            "firstMessageAt" => a.first.cmp(&b.first),
            "lastReplicaReplyAt" => a.last_reply.cmp(&b.last_reply),
            _ => a.replies.cmp(&b.replies),
        };
        let ordering = if is_ascending { ordering } else { ordering.reverse() };
        ordering.then_with(|| uuid(of_a).cmp(uuid(of_b)))
    });
}

impl Call<'_> {
    /// Returns the chats with the replica of the path that the acting user can read.
    fn chats(&self) -> Result<Vec<&Chat>, ErrorResponse> {
        let replica = self.replica()?;
        let actor = self.actor()?;
        Ok(self.data.chats.values().filter(|chat| chat.is_readable_by(actor, replica)).collect())
    }

    /// Returns a chat with the replica of the path.
    ///
    /// # Errors
    ///
    /// Returns a 404 response if the chat does not exist, or the acting user cannot read it.
    fn chat(&self, uuid: &str) -> Result<&Chat, ErrorResponse> {
        let replica = self.replica()?;
        let actor = self.actor()?;
        let chat = self.data.chats.get(&uuid.to_ascii_lowercase());
        let found = chat.filter(|chat| chat.is_readable_by(actor, replica));
        found.ok_or_else(|| ErrorResponse::not_found("Chat not found".to_owned()))
    }

    /// Returns a conversation and its chat, among all chats or in one.
    ///
    /// # Errors
    ///
    /// Returns a 404 response if the conversation does not exist, or the acting user cannot read it.
    fn conversation(&self, chat: Option<&str>, uuid: &str) -> Result<(&Chat, &Conversation), ErrorResponse> {
        let chats = match chat {
            Some(chat) => vec![self.chat(chat)?],
            None => self.chats()?,
        };
        let mut all =
            chats.into_iter().flat_map(|chat| chat.conversations.iter().map(move |one| (chat, one)));
        let found = all.find(|(_, conversation)| conversation.uuid.eq_ignore_ascii_case(uuid));
        found.ok_or_else(|| ErrorResponse::not_found("Conversation not found".to_owned()))
    }
}

impl Chat {
    /// Reports whether the chat is with the replica and can be read: by the organization, the replica's owner, or the
    /// chat's user.
    fn is_readable_by(&self, actor: Option<&User>, replica: &Replica) -> bool {
        let has_access = |user: &User| user.id == replica.owner_id || self.user_id.as_ref() == Some(&user.id);
        self.replica_uuid == replica.uuid && actor.is_none_or(has_access)
    }

    fn to_json(&self) -> Value {
        let mut body = Activity::of(self.messages()).to_json();
        body.insert("uuid".to_owned(), json!(self.uuid));
        body.insert("source".to_owned(), json!(self.source));
        body.insert("chatType".to_owned(), json!(self.chat_type));
        body.extend(self.chat_name.as_ref().map(|name| ("chatName".to_owned(), json!(name))));
        body.extend(self.chat_image_url.as_ref().map(|url| ("chatImageURL".to_owned(), json!(url))));
        Value::Object(body)
    }
}

impl Conversation {
    fn to_json(&self, chat: &Chat) -> Map<String, Value> {
        let mut body = Activity::of(&self.messages).to_json();
        body.insert("uuid".to_owned(), json!(self.uuid));
        body.insert("chatUUID".to_owned(), json!(chat.uuid));
        body.insert("source".to_owned(), json!(chat.source));
        body.insert("conversationType".to_owned(), json!(chat.chat_type));
        let optional = [
            ("conversationName", json!(chat.chat_name)),
            ("conversationImageURL", json!(chat.chat_image_url)),
            ("summary", json!(self.summary)),
            ("commonQuestions", json!(self.common_questions)),
            ("commonTopics", json!(self.common_topics)),
        ];
        body.extend(
            optional.into_iter().filter(|(_, value)| !value.is_null()).map(|(n, v)| (n.to_owned(), v)),
        );
        body
    }
}
