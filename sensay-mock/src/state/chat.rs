//! Chat history: the messages between users and replicas.

use serde_json::{Value, json};

use super::call::{Call, integer};
use super::data::{Chat, Conversation, Message, Role, User};
use super::ids;
use super::outcome::{Outcome, Success};
use crate::error_response::ErrorResponse;

pub(super) fn handle(call: &mut Call<'_>) -> Option<Outcome> {
    let path = call.request.operation.split_once("/v1/replicas/{replicaUUID}/chat/history");
    let (method, source) = path?;
    Some(match (method, source) {
        ("GET ", "") => list(call, None),
        ("GET ", "/telegram" | "/discord" | "/web" | "/embed") => list(call, source.strip_prefix('/')),
        ("POST ", "" | "/telegram") => append(call),
        _ => return None,
    })
}

/// Lists the messages of the acting user's chats, or of all chats for the organization itself.
fn list(call: &Call<'_>, source: Option<&str>) -> Outcome {
    let replica = &call.replica()?.uuid;
    let actor = call.actor()?.map(|user| &user.id);
    let chats = call.data.chats.values().filter(|chat| {
        chat.replica_uuid == *replica
            && (actor.is_none() || chat.user_id.as_ref() == actor)
            && source.is_none_or(|source| chat.source == source)
    });
    let mut messages: Vec<(&Chat, &Message)> =
        chats.flat_map(|chat| chat.messages().map(move |message| (chat, message))).collect();
    messages.sort_by_key(|(_, message)| message.id);
    let items: Vec<Value> = messages
        .into_iter()
        .map(|(chat, message)| {
            let author =
                chat.user_id.as_ref().and_then(|id| call.data.users.get(id)).map(|user| user.uuid.clone());
            json!({
                "id": message.id,
                "content": message.content,
                "created_at": message.created_at,
                "is_private": false,
                "role": message.role,
                "source": chat.source,
                "sources": [],
                "user_uuid": author.unwrap_or_else(|| ids::uuid(ids::hash([call.organization]))),
                "original_message_id": null,
            })
        })
        .collect();
    Success::json(json!({ "success": true, "type": "array", "items": items }))
}

fn append(call: &mut Call<'_>) -> Outcome {
    let key = ChatKey::from_call(call)?;
    let content = call.request.text("content").unwrap_or_default().to_owned();
    append_messages(call, key, [(Role::User, content)]);
    Success::done()
}

/// The key of a chat: there is one for each replica, user, source and channel.
pub(super) struct ChatKey {
    replica: String,
    user: Option<String>,
    sender: Option<String>,
    source: String,
    channel: Option<String>,
    name: Option<String>,
    is_group: bool,
}

impl ChatKey {
    /// Returns the key of the chat that the messages of a request belong to.
    pub(super) fn from_call(call: &Call<'_>) -> Result<Self, ErrorResponse> {
        let replica = call.replica()?.uuid.clone();
        let user = call.actor()?;
        let body = &call.request.body;
        let text = |data: &str, name: &str| body.get(data)?.get(name)?.as_str().map(str::to_owned);
        let key = Self {
            replica,
            user: user.map(|user| user.id.clone()),
            sender: user.and_then(|user: &User| user.name.clone()),
            source: call.request.text("source").unwrap_or("web").to_owned(),
            channel: None,
            name: None,
            is_group: false,
        };
        let telegram = body.get("telegram_data").and_then(|data| data.get("chat_id"));
        if let Some(chat) = telegram {
            return Ok(Self {
                source: "telegram".to_owned(),
                channel: integer(chat).map(|id| id.to_string()),
                name: text("telegram_data", "chat_name"),
                is_group: text("telegram_data", "chat_type").is_some_and(|kind| kind != "private"),
                ..key
            });
        }
        Ok(Self {
            channel: text("discord_data", "channel_id"),
            name: text("discord_data", "channel_name"),
            is_group: text("discord_data", "server_id").is_some(),
            ..key
        })
    }

    /// Returns the UUID of the chat. A new chat's UUID is derived from its key; a chat from a seed, or of a user whose
    /// id has changed, has another.
    pub(super) fn chat_uuid(&self, call: &Call<'_>) -> String {
        let text = |part: &Option<String>| part.clone().unwrap_or_default();
        let (user, channel) = (text(&self.user), text(&self.channel));
        let chats = &call.data.chats;
        let derived = |counter: &str| {
            let parts = [call.organization, "chat", &self.replica, &user, &self.source, &channel, counter];
            ids::uuid(ids::hash(parts))
        };
        let uuid = derived("");
        if chats.get(&uuid).is_some_and(|chat| self.matches(chat)) {
            return uuid;
        }
        match chats.values().find(|chat| self.matches(chat)) {
            Some(chat) => chat.uuid.clone(),
            // Another user had this id before, and kept the chat.
            None if chats.contains_key(&uuid) => derived(&call.data.counter.to_string()),
            None => uuid,
        }
    }

    fn matches(&self, chat: &Chat) -> bool {
        chat.replica_uuid == self.replica
            && chat.user_id == self.user
            && chat.source == self.source
            && chat.channel == self.channel
            // A group without a channel comes from a seed, and no request belongs to it.
            && (self.channel.is_some() || chat.chat_type == "individual")
    }
}

/// Appends messages to the chat with a key, and creates the chat if it does not exist.
pub(super) fn append_messages(
    call: &mut Call<'_>,
    key: ChatKey,
    messages: impl IntoIterator<Item = (Role, String)>,
) {
    let uuid = key.chat_uuid(call);
    let messages: Vec<Message> = messages
        .into_iter()
        .map(|(role, content)| Message {
            uuid: call.new_uuid(),
            id: call.new_number(),
            created_at: call.now,
            role,
            content,
            sender_name: key.sender.clone().filter(|_| role == Role::User),
            sender_profile_image_url: None,
        })
        .collect();
    let conversation = call.new_uuid();
    let chat = call.data.chats.entry(uuid.clone()).or_insert_with(|| Chat {
        uuid,
        replica_uuid: key.replica,
        user_id: key.user,
        source: key.source,
        channel: key.channel,
        chat_type: if key.is_group { "group" } else { "individual" }.to_owned(),
        chat_name: key.name,
        chat_image_url: None,
        conversations: Vec::new(),
    });
    if chat.conversations.is_empty() {
        chat.conversations.push(Conversation { uuid: conversation, ..Conversation::default() });
    }
    if let Some(conversation) = chat.conversations.last_mut() {
        conversation.messages.extend(messages);
    }
}

impl Chat {
    pub(super) fn messages(&self) -> impl Iterator<Item = &Message> {
        self.conversations.iter().flat_map(|conversation| &conversation.messages)
    }
}
