// @generated from the OpenAPI document of Sensay API by `cargo spec generate`, with progenitor. Not to be edited.

//! The data of requests and responses.

use ::serde::{Deserialize, Serialize};
use crate::convert::{Set, SetList};
use crate::{Nullable, Secret, lenient};
/// A Telegram integration that was created, but whose bot server could not be reached.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AcceptedTelegramIntegration {
    /// Whether the request succeeded.
    ///
    /// For example `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// The id of the integration.
    ///
    /// For example `42`.
    #[serde(deserialize_with = "lenient::integer")]
    pub id: i64,
    /// The reason why the work is not finished, for people to read.
    ///
    /// For example `The integration is created, the bot is not running yet.`.
    pub message: String,
}
/// The body of a success whose work is not finished.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Acknowledgement {
    /// Whether the request succeeded.
    ///
    /// For example `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// The reason why the work is not finished, for people to read.
    ///
    /// For example `The integration is deleted, the bot is still running.`.
    pub message: String,
}
/// The body of an error response.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiError {
    /// Indicates the status of the request.
    pub success: bool,
    /// A text representation of the error. It can be empty.
    pub error: String,
    /// The kind of the error, for programs, such as `CONVERSATION_QUOTA_EXCEEDED`. No list of the values is published.
    ///
    /// For example `CONVERSATION_QUOTA_EXCEEDED`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_code: Option<String>,
    /// A unique identifier of the event, useful for reporting.
    ///
    /// For example `14fceadd84e74ec499afe9b0f7952d6b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fingerprint: Option<String>,
    /// A unique identifier of the request, useful for reporting. Its form varies.
    ///
    /// For example `xyz1::reg1:reg1::ab3c4-1234567890123-0123456789ab`.
    pub request_id: String,
}
/// The conversations of one user or group with a replica on one platform.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Chat {
    /// The UUID of the chat.
    ///
    /// For example `8e9309af-baa4-4a85-8c59-c3a2a0c2ad0f`.
    pub uuid: String,
    /// Where a conversation takes place or a message comes from.
    pub source: ChatSource,
    /// The number of messages in the chat.
    ///
    /// For example `42`.
    #[serde(rename = "messageCount", deserialize_with = "lenient::integer")]
    pub message_count: i64,
    /// The number of replies of the replica in the chat.
    ///
    /// For example `21`.
    #[serde(rename = "replicaReplyCount", deserialize_with = "lenient::integer")]
    pub replica_reply_count: i64,
    /// The time of the first message.
    ///
    /// For example `2025-05-27T15:02:44.499744+00:00`.
    #[serde(rename = "firstMessageAt")]
    pub first_message_at: String,
    /// The time of the last message.
    ///
    /// For example `2025-05-27T18:45:12.123456+00:00`.
    #[serde(rename = "lastMessageAt")]
    pub last_message_at: String,
    /// The time of the last reply of the replica.
    ///
    /// For example `2025-05-27T18:30:22.654321+00:00`.
    #[serde(rename = "lastReplicaReplyAt", skip_serializing_if = "Option::is_none")]
    pub last_replica_reply_at: Option<String>,
    /// The name of the user or the group.
    ///
    /// For example `Garden Club`.
    #[serde(rename = "chatName", skip_serializing_if = "Option::is_none")]
    pub chat_name: Option<String>,
    /// The URL of an image of the user or the group.
    ///
    /// For example `https://images.example.com/garden-club.png`.
    #[serde(rename = "chatImageURL", skip_serializing_if = "Option::is_none")]
    pub chat_image_url: Option<String>,
    /// Whether a chat or a conversation is with one person or with a group.
    #[serde(rename = "chatType")]
    pub chat_type: ChatType,
}
/// The answer of a replica.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ChatCompletion {
    /// Whether the request succeeded.
    ///
    /// For example `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// The text of the answer.
    ///
    /// For example `I told stories, and I went for long walks at night.`.
    pub content: String,
}
/// A message to a replica.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize, Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[must_use]
#[non_exhaustive]
pub struct ChatCompletionRequest {
    /// The text of the message, from 1 to 100,000 characters.
    ///
    /// For example `How did you cope with the pressure of the war?`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(required))]
    pub content: Option<String>,
    /// Whether to answer without the chat history. The default is `false`.
    /// If `true`, the replica does not see earlier messages, and the message is not stored.
    ///
    /// For example `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skip_chat_history: Option<bool>,
    /// Where the conversation takes place. It decides in which chat history the message is stored.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<ChatSource>,
    /// The origin of a message on Discord.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discord_data: Option<DiscordData>,
    /// Quotas that the caller sets for this request.
    #[serde(rename = "usageLimits", skip_serializing_if = "Option::is_none")]
    pub usage_limits: Option<ChatUsageLimits>,
}
impl ChatCompletionRequest {
    /// Creates a `ChatCompletionRequest` from its required fields.
    pub fn new(content: impl Into<String>) -> Self {
        Self {
            content: Some(content.into()),
            ..Self::default()
        }
    }
    /// Whether to answer without the chat history.
    pub fn skip_chat_history<K>(mut self, skip_chat_history: impl Set<bool, K>) -> Self {
        self.skip_chat_history = skip_chat_history.into_option();
        self
    }
    /// Where the conversation takes place.
    pub fn source<K>(mut self, source: impl Set<ChatSource, K>) -> Self {
        self.source = source.into_option();
        self
    }
    /// The origin of a message on Discord.
    pub fn discord_data<K>(mut self, discord_data: impl Set<DiscordData, K>) -> Self {
        self.discord_data = discord_data.into_option();
        self
    }
    /// Quotas that the caller sets for this request.
    pub fn usage_limits<K>(
        mut self,
        usage_limits: impl Set<ChatUsageLimits, K>,
    ) -> Self {
        self.usage_limits = usage_limits.into_option();
        self
    }
}
/// The body of the response with a chat.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ChatDetails {
    /// Whether the request succeeded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// The conversations of one user or group with a replica on one platform.
    pub chat: Chat,
}
/// The messages that a user and a replica have exchanged.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize, Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ChatHistory {
    /// Whether the request succeeded.
    ///
    /// For example `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// A word such as `array`. Its meaning is not documented.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// The messages. Their order is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<ChatHistoryEntry>>,
}
/// A message of the chat history.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ChatHistoryEntry {
    /// The text of the message.
    ///
    /// For example `Hello`.
    pub content: String,
    /// The time when the message was created.
    ///
    /// For example `2025-11-05T09:30:00.66709+00:00`.
    pub created_at: String,
    /// The id of the message.
    ///
    /// For example `1`.
    #[serde(deserialize_with = "lenient::integer")]
    pub id: i64,
    /// Whether the replica is private.
    ///
    /// For example `false`.
    pub is_private: bool,
    /// The author of a message, the human (`user`) or the replica (`assistant`).
    pub role: ChatRole,
    /// Where a conversation takes place or a message comes from.
    pub source: ChatSource,
    /// The sources that the answer is based on.
    pub sources: Vec<RetrievedSource>,
    /// The UUID of the user.
    ///
    /// For example `03db5651-cb61-4bdf-9ef0-89561f7c9c53`.
    pub user_uuid: String,
    /// The id that the language model gave the message. Only messages of the replica have it.
    ///
    /// For example `msg-Q7tYx2LmR0aVbN4cKd8WsE1f`.
    #[deprecated(note = "the API will remove it")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original_message_id: Option<String>,
}
/// A message for the chat history.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize, Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[must_use]
#[non_exhaustive]
pub struct ChatHistoryEntryDraft {
    /// The text of the message. It must not be empty.
    ///
    /// For example `How did you cope with the pressure of the war?`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(required))]
    pub content: Option<String>,
    /// Where the conversation takes place. It decides in which chat history the message is stored.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<ChatSource>,
    /// The origin of a message on Discord.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discord_data: Option<DiscordData>,
}
impl ChatHistoryEntryDraft {
    /// Creates a `ChatHistoryEntryDraft` from its required fields.
    pub fn new(content: impl Into<String>) -> Self {
        Self {
            content: Some(content.into()),
            ..Self::default()
        }
    }
    /// Where the conversation takes place.
    pub fn source<K>(mut self, source: impl Set<ChatSource, K>) -> Self {
        self.source = source.into_option();
        self
    }
    /// The origin of a message on Discord.
    pub fn discord_data<K>(mut self, discord_data: impl Set<DiscordData, K>) -> Self {
        self.discord_data = discord_data.into_option();
        self
    }
}
/// A page of chats.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ChatList {
    /// Whether the request succeeded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// The chats on this page.
    pub items: Vec<Chat>,
    /// The number of chats on all pages.
    ///
    /// For example `1001`.
    #[serde(deserialize_with = "lenient::integer")]
    pub total: i64,
}
/// Quotas that the caller sets for this request.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize, Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ChatUsageLimits {
    /// A quota of conversations.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conversations: Option<ConversationQuota>,
}
impl ChatUsageLimits {
    /// Creates a `ChatUsageLimits` without any fields set.
    pub fn new() -> Self {
        Self::default()
    }
    /// A quota of conversations.
    #[must_use]
    pub fn conversations<K>(
        mut self,
        conversations: impl Set<ConversationQuota, K>,
    ) -> Self {
        self.conversations = conversations.into_option();
        self
    }
}
/// A conversation in a chat.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Conversation {
    /// Whether the request succeeded. Lists do not contain it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// The UUID of the conversation.
    ///
    /// For example `4e162bcb-2a32-4b35-89bf-7cf729a73687`.
    pub uuid: String,
    /// The UUID of the chat that the conversation belongs to.
    ///
    /// For example `8e9309af-baa4-4a85-8c59-c3a2a0c2ad0f`.
    #[serde(rename = "chatUUID")]
    pub chat_uuid: String,
    /// Where a conversation takes place or a message comes from.
    pub source: ChatSource,
    /// The number of messages in the conversation.
    ///
    /// For example `12`.
    #[serde(rename = "messageCount", deserialize_with = "lenient::integer")]
    pub message_count: i64,
    /// The number of replies of the replica in the conversation.
    ///
    /// For example `6`.
    #[serde(rename = "replicaReplyCount", deserialize_with = "lenient::integer")]
    pub replica_reply_count: i64,
    /// The time of the first message.
    ///
    /// For example `2025-05-27T15:02:44.499744+00:00`.
    #[serde(rename = "firstMessageAt", skip_serializing_if = "Option::is_none")]
    pub first_message_at: Option<String>,
    /// The time of the last message.
    ///
    /// For example `2025-05-27T15:40:03.117205+00:00`.
    #[serde(rename = "lastMessageAt", skip_serializing_if = "Option::is_none")]
    pub last_message_at: Option<String>,
    /// The time of the last reply of the replica.
    ///
    /// For example `2025-05-27T15:40:03.117205+00:00`.
    #[serde(rename = "lastReplicaReplyAt", skip_serializing_if = "Option::is_none")]
    pub last_replica_reply_at: Option<String>,
    /// The name of the user or the group.
    ///
    /// For example `Garden Club`.
    #[serde(rename = "conversationName", skip_serializing_if = "Option::is_none")]
    pub conversation_name: Option<String>,
    /// The URL of an image of the user or the group.
    ///
    /// For example `https://images.example.com/garden-club.png`.
    #[serde(rename = "conversationImageURL", skip_serializing_if = "Option::is_none")]
    pub conversation_image_url: Option<String>,
    /// A summary of the conversation.
    ///
    /// For example `The club asked how to prune roses and when to sow peas.`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// The common questions in the conversation.
    #[serde(rename = "commonQuestions", skip_serializing_if = "Option::is_none")]
    pub common_questions: Option<Vec<String>>,
    /// The common topics in the conversation.
    #[serde(rename = "commonTopics", skip_serializing_if = "Option::is_none")]
    pub common_topics: Option<Vec<String>>,
    /// Whether a chat or a conversation is with one person or with a group.
    #[serde(rename = "conversationType", skip_serializing_if = "Option::is_none")]
    pub conversation_type: Option<ChatType>,
}
/// A page of conversations.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConversationList {
    /// Whether the request succeeded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// The conversations on this page.
    pub items: Vec<Conversation>,
    /// The number of conversations on all pages.
    /// The vendor's document describes it as the number of conversations of the replica, even in the list of one chat.
    ///
    /// For example `1001`.
    #[serde(deserialize_with = "lenient::integer")]
    pub total: i64,
}
/// A quota of conversations.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConversationQuota {
    /// The number of conversations that the account may have in the current calendar month.
    ///
    /// For example `100`.
    #[serde(rename = "monthlyQuota", deserialize_with = "lenient::integer")]
    pub monthly_quota: i64,
}
impl ConversationQuota {
    /// Creates a `ConversationQuota` from its required fields.
    pub fn new(monthly_quota: i64) -> Self {
        Self { monthly_quota }
    }
}
/// The number of conversations of a replica, by source.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConversationSourceAnalytics {
    /// Whether the request succeeded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// One count for each source.
    pub items: Vec<SourceConversationCount>,
}
/// The new summary, common questions and common topics of a conversation. All properties are optional.
/// What happens to a property that is left out is not documented.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize, Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[must_use]
#[non_exhaustive]
pub struct ConversationUpdate {
    /// A summary of the conversation, at most 700 characters. What `null` does is not documented.
    ///
    /// For example `The club asked how to prune roses and when to sow peas.`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "lenient::nullable"
    )]
    pub summary: Option<Nullable<String>>,
    /// The common questions in the conversation.
    #[serde(rename = "commonQuestions", skip_serializing_if = "Option::is_none")]
    pub common_questions: Option<Vec<String>>,
    /// The common topics in the conversation.
    #[serde(rename = "commonTopics", skip_serializing_if = "Option::is_none")]
    pub common_topics: Option<Vec<String>>,
}
impl ConversationUpdate {
    /// Creates a `ConversationUpdate` without any fields set.
    pub fn new() -> Self {
        Self::default()
    }
    /// A summary of the conversation, at most 700 characters.
    pub fn summary<K>(mut self, summary: impl Set<Nullable<String>, K>) -> Self {
        self.summary = summary.into_option();
        self
    }
    /// The common questions in the conversation.
    pub fn common_questions<K>(
        mut self,
        common_questions: impl SetList<String, K>,
    ) -> Self {
        self.common_questions = common_questions.into_list();
        self
    }
    /// The common topics in the conversation.
    pub fn common_topics<K>(mut self, common_topics: impl SetList<String, K>) -> Self {
        self.common_topics = common_topics.into_list();
        self
    }
}
/// The number of conversations in the current calendar month.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConversationUsage {
    /// The number of conversations with all replicas of the user.
    ///
    /// For example `17`.
    #[serde(rename = "currentMonthTotal", deserialize_with = "lenient::integer")]
    pub current_month_total: i64,
    /// The number of conversations with each replica, by the UUID of the replica.
    #[serde(rename = "currentMonthByReplica", deserialize_with = "lenient::integer")]
    pub current_month_by_replica: ::std::collections::HashMap<String, i64>,
}
/// A replica that was created.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreatedReplica {
    /// Whether the request succeeded.
    ///
    /// For example `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// The UUID of the replica.
    ///
    /// For example `03db5651-cb61-4bdf-9ef0-89561f7c9c53`.
    pub uuid: String,
}
/// A Telegram integration that was created.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreatedTelegramIntegration {
    /// Whether the request succeeded.
    ///
    /// For example `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// The id of the integration.
    ///
    /// For example `42`.
    #[serde(deserialize_with = "lenient::integer")]
    pub id: i64,
}
/// The number of conversations up to the end of a day.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct DailyConversationCount {
    /// The day, which ends at midnight UTC.
    ///
    /// For example `2025-05-15`.
    pub date: String,
    /// The number of conversations up to the end of the day.
    ///
    /// For example `127`.
    #[serde(rename = "cumulativeConversations", deserialize_with = "lenient::integer")]
    pub cumulative_conversations: i64,
}
/// The origin of a message on Discord.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct DiscordData {
    /// The id of the channel.
    ///
    /// For example `1234567890123456789`.
    pub channel_id: String,
    /// The name of the channel.
    ///
    /// For example `general`.
    pub channel_name: String,
    /// The id of the author.
    ///
    /// For example `2345678901234567890`.
    pub author_id: String,
    /// The name of the author.
    ///
    /// For example `johndoe`.
    pub author_name: String,
    /// The id of the message.
    ///
    /// For example `3456789012345678901`.
    pub message_id: String,
    /// The time when the message was created. Its format is not documented.
    ///
    /// For example `2025-11-05T09:30:00Z`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<String>,
    /// The id of the server.
    ///
    /// For example `4567890123456789012`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub server_id: Option<String>,
    /// The name of the server.
    ///
    /// For example `Civil War Club`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub server_name: Option<String>,
}
impl DiscordData {
    /// Creates a `DiscordData` from its required fields.
    pub fn new(required: DiscordDataRequired) -> Self {
        Self {
            channel_id: required.channel_id,
            channel_name: required.channel_name,
            author_id: required.author_id,
            author_name: required.author_name,
            message_id: required.message_id,
            created_at: None,
            server_id: None,
            server_name: None,
        }
    }
    /// The time when the message was created.
    #[must_use]
    pub fn created_at<K>(mut self, created_at: impl Set<String, K>) -> Self {
        self.created_at = created_at.into_option();
        self
    }
    /// The id of the server.
    #[must_use]
    pub fn server_id<K>(mut self, server_id: impl Set<String, K>) -> Self {
        self.server_id = server_id.into_option();
        self
    }
    /// The name of the server.
    #[must_use]
    pub fn server_name<K>(mut self, server_name: impl Set<String, K>) -> Self {
        self.server_name = server_name.into_option();
        self
    }
}
/// The required fields of a [`DiscordData`], by name.
#[derive(Clone, Debug, PartialEq)]
pub struct DiscordDataRequired {
    /// The id of the channel.
    ///
    /// For example `1234567890123456789`.
    pub channel_id: String,
    /// The name of the channel.
    ///
    /// For example `general`.
    pub channel_name: String,
    /// The id of the author.
    ///
    /// For example `2345678901234567890`.
    pub author_id: String,
    /// The name of the author.
    ///
    /// For example `johndoe`.
    pub author_name: String,
    /// The id of the message.
    ///
    /// For example `3456789012345678901`.
    pub message_id: String,
}
/// The Discord integration of a replica.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct DiscordIntegration {
    /// The token of the bot. It is a secret.
    ///
    /// For example `example-discord-bot-token`.
    pub token: Option<Secret>,
    /// The name of the Discord bot.
    ///
    /// For example `ada_on_discord`.
    pub service_name: Option<String>,
    /// Whether the integration is active.
    ///
    /// For example `true`.
    pub is_active: Option<bool>,
}
/// A new Discord integration of a replica.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize, Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[must_use]
#[non_exhaustive]
pub struct DiscordIntegrationDraft {
    /// The token of the bot from the Discord Developer Portal, from 50 to 80 characters. It is a secret.
    ///
    /// For example `example-discord-bot-token-example-discord-bot-token-0000`.
    #[serde(rename = "discordToken", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(required))]
    pub discord_token: Option<Secret>,
}
impl DiscordIntegrationDraft {
    /// Creates a `DiscordIntegrationDraft` from its required fields.
    pub fn new(discord_token: impl Into<Secret>) -> Self {
        Self {
            discord_token: Some(discord_token.into()),
        }
    }
}
/// An entry that was created and waits to be processed.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct EnqueuedKnowledgeBaseEntry {
    /// What an entry is created from: a `file`, a `text`, a `website` or a `youtube` video.
    #[serde(rename = "type")]
    pub type_: KnowledgeBaseEntryType,
    /// Always `true`.
    pub enqueued: bool,
    /// The id of the entry.
    ///
    /// For example `12345`.
    #[serde(rename = "knowledgeBaseID", deserialize_with = "lenient::integer")]
    pub knowledge_base_id: i64,
    /// The URL to upload the file to, if the entry is created from a file. It is valid for a limited time.
    /// It is a secret: whoever has it can upload.
    #[serde(rename = "signedURL", skip_serializing_if = "Option::is_none")]
    pub signed_url: Option<Secret>,
}
/// The cumulative number of conversations of a replica, by day.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct HistoricalConversationAnalytics {
    /// Whether the request succeeded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// One count for each of the last 30 days, oldest first.
    pub items: Vec<DailyConversationCount>,
}
/// The inner exception.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize, Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct InnerException {
    /// The kind of the exception.
    ///
    /// For example `Server overheated`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The cause of the exception.
    ///
    /// For example `Request too complicated`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cause: Option<String>,
    /// The stack trace of the exception.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stack: Option<String>,
    /// The message of the exception.
    ///
    /// For example `The server overheated due to an unexpected situation`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}
/// The organization to create from an invitation, and its contact person.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize, Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[must_use]
#[non_exhaustive]
pub struct InviteRedemption {
    /// The name of the organization.
    ///
    /// For example `Example Ltd`.
    #[serde(rename = "organizationName", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(required))]
    pub organization_name: Option<String>,
    /// The name of the contact person for the subscription.
    ///
    /// For example `John Doe`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(required))]
    pub name: Option<String>,
    /// The email address of the contact person.
    ///
    /// For example `user@example.com`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(required))]
    pub email: Option<String>,
}
impl InviteRedemption {
    /// Creates a `InviteRedemption` from its required fields.
    pub fn new(
        organization_name: impl Into<String>,
        name: impl Into<String>,
        email: impl Into<String>,
    ) -> Self {
        Self {
            organization_name: Some(organization_name.into()),
            name: Some(name.into()),
            email: Some(email.into()),
        }
    }
}
/// A knowledge base entry.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct KnowledgeBaseEntry {
    /// Whether the request succeeded. Lists do not contain it.
    ///
    /// For example `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// The id of the entry.
    ///
    /// For example `12345`.
    #[serde(deserialize_with = "lenient::integer")]
    pub id: i64,
    /// The UUID of the replica that the entry belongs to.
    ///
    /// For example `03db5651-cb61-4bdf-9ef0-89561f7c9c53`.
    #[serde(rename = "replicaUUID", skip_serializing_if = "Option::is_none")]
    pub replica_uuid: Option<String>,
    /// What an entry is created from: a `file`, a `text`, a `website` or a `youtube` video.
    #[serde(rename = "type")]
    pub type_: KnowledgeBaseEntryType,
    /// The URL that the entry was created from, if any.
    ///
    /// For example `https://example.com/opening-hours`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The status of an entry.
    pub status: KnowledgeBaseEntryStatus,
    /// The time when the entry was created.
    ///
    /// For example `2025-10-02T09:30:00.120034+00:00`.
    #[serde(rename = "createdAt")]
    pub created_at: String,
    /// The time when the entry last changed, in processing too.
    ///
    /// For example `2025-10-02T09:31:12.904511+00:00`.
    #[serde(rename = "updatedAt")]
    pub updated_at: String,
    /// The title of the entry in lists. It is not used in processing.
    ///
    /// For example `Opening hours`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// A title that the server generated.
    ///
    /// For example `When the workshop is open`.
    #[serde(rename = "generatedTitle", skip_serializing_if = "Option::is_none")]
    pub generated_title: Option<String>,
    /// A summary of one or two sentences that the server generated.
    ///
    /// For example `The days and hours on which the workshop is open.`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// The language of an entry, as a code of two letters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<KnowledgeBaseLanguage>,
    /// The web page of an entry.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website: Option<KnowledgeBaseWebsite>,
    /// The YouTube video of an entry.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub youtube: Option<KnowledgeBaseYoutube>,
    /// The file of an entry.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<KnowledgeBaseFile>,
    /// An error in the processing of an entry.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<KnowledgeBaseEntryError>,
    /// The original text. The server may cut a long one short. Lists do not contain it.
    ///
    /// For example `The workshop is open from Tuesday to Saturday, from 10 to 18 o'clock.`.
    #[serde(rename = "rawText", skip_serializing_if = "Option::is_none")]
    pub raw_text: Option<String>,
    /// Facts that the server generated. Lists do not contain them.
    #[serde(rename = "generatedFacts", skip_serializing_if = "Option::is_none")]
    pub generated_facts: Option<Vec<String>>,
    /// The original text, in chunks. Lists do not contain them.
    #[serde(rename = "rawTextChunks", skip_serializing_if = "Option::is_none")]
    pub raw_text_chunks: Option<Vec<KnowledgeBaseTextChunk>>,
}
/// A new entry of a knowledge base.
/// It is meant to have exactly one of `text`, `url` and `filename`, although the vendor's document requires none of them.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize, Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[must_use]
#[non_exhaustive]
pub struct KnowledgeBaseEntryDraft {
    /// The title of the entry in lists.
    ///
    /// For example `Opening hours`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The URL of a public web page, or of a YouTube video or playlist.
    /// Only the text of a web page is used, not its images, videos and sounds.
    /// Pages on Google's domains are refused.
    /// The forms of YouTube URLs are `youtube.com/watch?v=…`, `youtube.com/shorts/…`, `youtube.com/playlist?list=…` and `youtu.be/…`.
    ///
    /// For example `https://example.com/opening-hours`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Whether the server may update the entry from the page later. The default is `false`.
    ///
    /// For example `true`.
    #[serde(rename = "autoRefresh", skip_serializing_if = "Option::is_none")]
    pub auto_refresh: Option<bool>,
    /// The text to learn. It must not be empty.
    ///
    /// For example `The workshop is open from Tuesday to Saturday, from 10 to 18 o'clock.`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The name of a file that is uploaded to the `signedURL` of the result. The file can have up to 50 MB, and a video can last up to 90 minutes.
    /// `list_knowledge_base_file_types` returns the accepted extensions. The documented ones are:
    /// - documents: doc, docx, rtf, pdf, pdfa
    /// - tables: csv, tsv, xls, xlsx, xlsm, xlsb, ods, dta, sas7bdat, xpt
    /// - presentations: ppt, pptx
    /// - texts: txt, md, htm, html, css, js, xml, json, yml, yaml
    /// - books: epub
    /// - images: png, jpg, jpeg, webp, heic, heif, tiff, bmp
    /// - sounds: mp3, wav, aac, ogg, flac
    /// - videos: mp4, mpeg, mov, avi, mpg, webm, mkv
    ///
    /// For example `handbook.pdf`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filename: Option<String>,
    /// Quotas that the caller sets for this request.
    #[serde(rename = "usageLimits", skip_serializing_if = "Option::is_none")]
    pub usage_limits: Option<KnowledgeBaseUsageLimits>,
}
impl KnowledgeBaseEntryDraft {
    /// Creates a `KnowledgeBaseEntryDraft` without any fields set.
    pub fn new() -> Self {
        Self::default()
    }
    /// The title of the entry in lists.
    pub fn title<K>(mut self, title: impl Set<String, K>) -> Self {
        self.title = title.into_option();
        self
    }
    /// The URL of a public web page, or of a YouTube video or playlist.
    pub fn url<K>(mut self, url: impl Set<String, K>) -> Self {
        self.url = url.into_option();
        self
    }
    /// Whether the server may update the entry from the page later.
    pub fn auto_refresh<K>(mut self, auto_refresh: impl Set<bool, K>) -> Self {
        self.auto_refresh = auto_refresh.into_option();
        self
    }
    /// The text to learn.
    pub fn text<K>(mut self, text: impl Set<String, K>) -> Self {
        self.text = text.into_option();
        self
    }
    /// The name of a file that is uploaded to the `signedURL` of the result.
    pub fn filename<K>(mut self, filename: impl Set<String, K>) -> Self {
        self.filename = filename.into_option();
        self
    }
    /// Quotas that the caller sets for this request.
    pub fn usage_limits<K>(
        mut self,
        usage_limits: impl Set<KnowledgeBaseUsageLimits, K>,
    ) -> Self {
        self.usage_limits = usage_limits.into_option();
        self
    }
}
/// An error in the processing of an entry.
/// Processing can be tried again, unless the status is `UNPROCESSABLE`.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize, Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct KnowledgeBaseEntryError {
    /// A unique identifier of the error, useful for reporting.
    ///
    /// For example `9e107d9d372bb6826bd81d3542a419d6`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fingerprint: Option<String>,
    /// The text of the error.
    ///
    /// For example `The file has no text in it`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}
/// The new error of an entry. Unlike in a response, the message is required.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct KnowledgeBaseEntryErrorUpdate {
    /// A unique identifier of the error, useful for reporting.
    ///
    /// For example `9e107d9d372bb6826bd81d3542a419d6`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fingerprint: Option<String>,
    /// The text of the error.
    ///
    /// For example `The page did not answer in time`.
    pub message: String,
}
impl KnowledgeBaseEntryErrorUpdate {
    /// Creates a `KnowledgeBaseEntryErrorUpdate` from its required fields.
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            fingerprint: None,
        }
    }
    /// A unique identifier of the error, useful for reporting.
    #[must_use]
    pub fn fingerprint<K>(mut self, fingerprint: impl Set<String, K>) -> Self {
        self.fingerprint = fingerprint.into_option();
        self
    }
}
/// A page of knowledge base entries.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct KnowledgeBaseEntryList {
    /// Whether the request succeeded.
    ///
    /// For example `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// The entries on this page.
    pub items: Vec<KnowledgeBaseEntry>,
    /// The number of entries on all pages.
    ///
    /// For example `37`.
    #[serde(deserialize_with = "lenient::integer")]
    pub total: i64,
}
/// A quota of knowledge base entries.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct KnowledgeBaseEntryQuota {
    /// The number of entries that the owner of the replica may have.
    ///
    /// For example `10`.
    #[serde(rename = "totalUserQuota", deserialize_with = "lenient::integer")]
    pub total_user_quota: i64,
}
impl KnowledgeBaseEntryQuota {
    /// Creates a `KnowledgeBaseEntryQuota` from its required fields.
    pub fn new(total_user_quota: i64) -> Self {
        Self { total_user_quota }
    }
}
/// The new contents and metadata of an entry. All properties are optional.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize, Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[must_use]
#[non_exhaustive]
pub struct KnowledgeBaseEntryUpdate {
    /// The new text to learn. It must not be empty.
    ///
    /// For example `The workshop is open from Monday to Friday, from 9 to 17 o'clock.`.
    #[serde(rename = "rawText", skip_serializing_if = "Option::is_none")]
    pub raw_text: Option<String>,
    /// Facts from the contents.
    #[serde(rename = "generatedFacts", skip_serializing_if = "Option::is_none")]
    pub generated_facts: Option<Vec<String>>,
    /// The original text, in chunks.
    #[serde(rename = "rawTextChunks", skip_serializing_if = "Option::is_none")]
    pub raw_text_chunks: Option<Vec<KnowledgeBaseTextChunk>>,
    /// The new status. `NEW` makes the server process a failed entry again.
    /// The vendor's document hides this property, but the vendor's own command line uses it for that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<KnowledgeBaseEntryStatus>,
    /// The title of the entry in lists.
    ///
    /// For example `Opening hours`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// A title made from the contents.
    ///
    /// For example `When the workshop is open`.
    #[serde(rename = "generatedTitle", skip_serializing_if = "Option::is_none")]
    pub generated_title: Option<String>,
    /// A summary of one or two sentences.
    ///
    /// For example `The days and hours on which the workshop is open.`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// The language of an entry, as a code of two letters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<KnowledgeBaseLanguage>,
    /// The new data of the web page of an entry.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website: Option<KnowledgeBaseWebsiteUpdate>,
    /// The new data of the YouTube video of an entry.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub youtube: Option<KnowledgeBaseYoutubeUpdate>,
    /// The new data of the file of an entry.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<KnowledgeBaseFileUpdate>,
    /// The new error of an entry.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<KnowledgeBaseEntryErrorUpdate>,
}
impl KnowledgeBaseEntryUpdate {
    /// Creates a `KnowledgeBaseEntryUpdate` without any fields set.
    pub fn new() -> Self {
        Self::default()
    }
    /// The new text to learn.
    pub fn raw_text<K>(mut self, raw_text: impl Set<String, K>) -> Self {
        self.raw_text = raw_text.into_option();
        self
    }
    /// Facts from the contents.
    pub fn generated_facts<K>(
        mut self,
        generated_facts: impl SetList<String, K>,
    ) -> Self {
        self.generated_facts = generated_facts.into_list();
        self
    }
    /// The original text, in chunks.
    pub fn raw_text_chunks<K>(
        mut self,
        raw_text_chunks: impl SetList<KnowledgeBaseTextChunk, K>,
    ) -> Self {
        self.raw_text_chunks = raw_text_chunks.into_list();
        self
    }
    /// The new status.
    pub fn status<K>(mut self, status: impl Set<KnowledgeBaseEntryStatus, K>) -> Self {
        self.status = status.into_option();
        self
    }
    /// The title of the entry in lists.
    pub fn title<K>(mut self, title: impl Set<String, K>) -> Self {
        self.title = title.into_option();
        self
    }
    /// A title made from the contents.
    pub fn generated_title<K>(mut self, generated_title: impl Set<String, K>) -> Self {
        self.generated_title = generated_title.into_option();
        self
    }
    /// A summary of one or two sentences.
    pub fn summary<K>(mut self, summary: impl Set<String, K>) -> Self {
        self.summary = summary.into_option();
        self
    }
    /// The language of an entry, as a code of two letters.
    pub fn language<K>(mut self, language: impl Set<KnowledgeBaseLanguage, K>) -> Self {
        self.language = language.into_option();
        self
    }
    /// The new data of the web page of an entry.
    pub fn website<K>(
        mut self,
        website: impl Set<KnowledgeBaseWebsiteUpdate, K>,
    ) -> Self {
        self.website = website.into_option();
        self
    }
    /// The new data of the YouTube video of an entry.
    pub fn youtube<K>(
        mut self,
        youtube: impl Set<KnowledgeBaseYoutubeUpdate, K>,
    ) -> Self {
        self.youtube = youtube.into_option();
        self
    }
    /// The new data of the file of an entry.
    pub fn file<K>(mut self, file: impl Set<KnowledgeBaseFileUpdate, K>) -> Self {
        self.file = file.into_option();
        self
    }
    /// The new error of an entry.
    pub fn error<K>(
        mut self,
        error: impl Set<KnowledgeBaseEntryErrorUpdate, K>,
    ) -> Self {
        self.error = error.into_option();
        self
    }
}
/// The file of an entry.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct KnowledgeBaseFile {
    /// The name of the file.
    ///
    /// For example `handbook.pdf`.
    pub name: String,
    /// The size of the file in bytes.
    ///
    /// For example `204800`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "lenient::integer"
    )]
    pub size: Option<i64>,
    /// The MIME type of the file.
    #[serde(rename = "mimeType", skip_serializing_if = "Option::is_none")]
    pub mime_type: Option<KnowledgeBaseMimeType>,
    /// The URL of an image of the file.
    ///
    /// For example `https://storage.example.com/screenshots/12345.png`.
    #[serde(rename = "screenshotURL", skip_serializing_if = "Option::is_none")]
    pub screenshot_url: Option<String>,
    /// The URL to download the file from. It is valid for a limited time.
    /// It is a secret: whoever has it can download.
    ///
    /// For example `https://storage.example.com/object/sign/replica_files/handbook.pdf?token=example`.
    #[serde(rename = "downloadURL", skip_serializing_if = "Option::is_none")]
    pub download_url: Option<Secret>,
}
/// A type of file.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct KnowledgeBaseFileType {
    /// The MIME types of the files.
    #[serde(rename = "mimeTypes")]
    pub mime_types: Vec<String>,
    /// The extensions of the files, each with its dot.
    pub extensions: Vec<String>,
    /// The level of support for a type of file: full (`production`), preliminary (`preview`) or none at present (`disabled`).
    #[serde(rename = "supportLevel")]
    pub support_level: KnowledgeBaseSupportLevel,
}
/// The file types that a knowledge base accepts, in groups by medium.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct KnowledgeBaseFileTypeList {
    /// Whether the request succeeded.
    ///
    /// For example `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// The groups.
    #[serde(rename = "mediaGroups")]
    pub media_groups: Vec<KnowledgeBaseMediaGroup>,
}
/// The new data of the file of an entry. All properties are optional.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize, Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct KnowledgeBaseFileUpdate {
    /// The name of the file.
    ///
    /// For example `handbook.pdf`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The size of the file in bytes.
    ///
    /// For example `204800`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "lenient::nullable_integer"
    )]
    pub size: Option<Nullable<i64>>,
    /// The MIME type of the file.
    #[serde(
        rename = "mimeType",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "lenient::nullable"
    )]
    pub mime_type: Option<Nullable<KnowledgeBaseMimeType>>,
    /// An image of the file, in Base64.
    ///
    /// For example `iVBORw0KGgo=`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub screenshot: Option<String>,
}
impl KnowledgeBaseFileUpdate {
    /// Creates a `KnowledgeBaseFileUpdate` without any fields set.
    pub fn new() -> Self {
        Self::default()
    }
    /// The name of the file.
    #[must_use]
    pub fn name<K>(mut self, name: impl Set<String, K>) -> Self {
        self.name = name.into_option();
        self
    }
    /// The size of the file in bytes.
    #[must_use]
    pub fn size<K>(mut self, size: impl Set<Nullable<i64>, K>) -> Self {
        self.size = size.into_option();
        self
    }
    /// The MIME type of the file.
    #[must_use]
    pub fn mime_type<K>(
        mut self,
        mime_type: impl Set<Nullable<KnowledgeBaseMimeType>, K>,
    ) -> Self {
        self.mime_type = mime_type.into_option();
        self
    }
    /// An image of the file, in Base64.
    #[must_use]
    pub fn screenshot<K>(mut self, screenshot: impl Set<String, K>) -> Self {
        self.screenshot = screenshot.into_option();
        self
    }
}
/// The file types of one medium.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct KnowledgeBaseMediaGroup {
    /// The name of the group, for people to read.
    ///
    /// For example `Videos`.
    pub label: String,
    /// The medium of a group of file types.
    #[serde(rename = "mediaType")]
    pub media_type: KnowledgeBaseMediaType,
    /// The limits of the files in this group, if any, for people to read.
    ///
    /// For example `Up to 90 minutes`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limitation: Option<String>,
    /// The file types in the group.
    #[serde(rename = "fileTypes")]
    pub file_types: Vec<KnowledgeBaseFileType>,
}
/// The results of adding to a knowledge base.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct KnowledgeBaseResults {
    /// Whether the request succeeded. It says nothing about the single results.
    ///
    /// For example `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// One result for each entry.
    pub results: Vec<KnowledgeBaseResult>,
}
/// A chunk of the text of an entry.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize, Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct KnowledgeBaseTextChunk {
    /// The text of the chunk.
    ///
    /// For example `The workshop is open from Tuesday to Saturday, from 10 to 18 o'clock.`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// The index of the chunk, starting at 0.
    ///
    /// For example `0`.
    #[serde(
        rename = "chunkIndex",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "lenient::integer"
    )]
    pub chunk_index: Option<i64>,
    /// The number of tokens in the chunk.
    ///
    /// For example `16`.
    #[serde(
        rename = "chunkTokens",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "lenient::integer"
    )]
    pub chunk_tokens: Option<i64>,
    /// The number of characters in the chunk.
    ///
    /// For example `69`.
    #[serde(
        rename = "chunkChars",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "lenient::integer"
    )]
    pub chunk_chars: Option<i64>,
}
impl KnowledgeBaseTextChunk {
    /// Creates a `KnowledgeBaseTextChunk` without any fields set.
    pub fn new() -> Self {
        Self::default()
    }
    /// The text of the chunk.
    #[must_use]
    pub fn content<K>(mut self, content: impl Set<String, K>) -> Self {
        self.content = content.into_option();
        self
    }
    /// The index of the chunk, starting at 0.
    #[must_use]
    pub fn chunk_index<K>(mut self, chunk_index: impl Set<i64, K>) -> Self {
        self.chunk_index = chunk_index.into_option();
        self
    }
    /// The number of tokens in the chunk.
    #[must_use]
    pub fn chunk_tokens<K>(mut self, chunk_tokens: impl Set<i64, K>) -> Self {
        self.chunk_tokens = chunk_tokens.into_option();
        self
    }
    /// The number of characters in the chunk.
    #[must_use]
    pub fn chunk_chars<K>(mut self, chunk_chars: impl Set<i64, K>) -> Self {
        self.chunk_chars = chunk_chars.into_option();
        self
    }
}
/// The number of knowledge base entries with the status `READY`.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct KnowledgeBaseUsage {
    /// The number of entries of all replicas of the user.
    ///
    /// For example `25`.
    #[serde(deserialize_with = "lenient::integer")]
    pub total: i64,
    /// The number of entries of each replica, by the UUID of the replica.
    #[serde(rename = "byReplica", deserialize_with = "lenient::integer")]
    pub by_replica: ::std::collections::HashMap<String, i64>,
}
/// Quotas that the caller sets for this request.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize, Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct KnowledgeBaseUsageLimits {
    /// A quota of knowledge base entries.
    #[serde(rename = "knowledgeBaseEntries", skip_serializing_if = "Option::is_none")]
    pub knowledge_base_entries: Option<KnowledgeBaseEntryQuota>,
}
impl KnowledgeBaseUsageLimits {
    /// Creates a `KnowledgeBaseUsageLimits` without any fields set.
    pub fn new() -> Self {
        Self::default()
    }
    /// A quota of knowledge base entries.
    #[must_use]
    pub fn knowledge_base_entries<K>(
        mut self,
        knowledge_base_entries: impl Set<KnowledgeBaseEntryQuota, K>,
    ) -> Self {
        self.knowledge_base_entries = knowledge_base_entries.into_option();
        self
    }
}
/// The web page of an entry.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct KnowledgeBaseWebsite {
    /// The URL of the page.
    ///
    /// For example `https://example.com/opening-hours`.
    pub url: String,
    /// Links that belong to the entry.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub links: Option<Vec<String>>,
    /// The title of the page.
    ///
    /// For example `Opening hours of the workshop`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The text of the page.
    ///
    /// For example `The workshop is open from Tuesday to Saturday, from 10 to 18 o'clock.`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// A short description of the page, taken from its HTML.
    ///
    /// For example `When to find us`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Whether the server may update the entry from the page later.
    ///
    /// For example `true`.
    #[serde(rename = "autoRefresh", skip_serializing_if = "Option::is_none")]
    pub auto_refresh: Option<bool>,
    /// The URL of a screenshot of the page.
    ///
    /// For example `https://storage.example.com/screenshots/12346.png`.
    #[serde(rename = "screenshotURL", skip_serializing_if = "Option::is_none")]
    pub screenshot_url: Option<String>,
}
/// The new data of the web page of an entry. All properties are optional.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize, Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct KnowledgeBaseWebsiteUpdate {
    /// The URL of the page.
    ///
    /// For example `https://example.com/opening-hours`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Links that belong to the entry.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub links: Option<Vec<String>>,
    /// The title of the page.
    ///
    /// For example `Opening hours of the workshop`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The text of the page.
    ///
    /// For example `The workshop is open from Monday to Friday, from 9 to 17 o'clock.`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// A short description of the page.
    ///
    /// For example `When to find us`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Whether the server may update the entry from the page later. The default is `false`.
    ///
    /// For example `true`.
    #[serde(rename = "autoRefresh", skip_serializing_if = "Option::is_none")]
    pub auto_refresh: Option<bool>,
    /// The URL of a screenshot of the page.
    ///
    /// For example `https://storage.example.com/screenshots/12346.png`.
    #[serde(rename = "screenshotURL", skip_serializing_if = "Option::is_none")]
    pub screenshot_url: Option<String>,
    /// A screenshot of the page, in Base64.
    ///
    /// For example `iVBORw0KGgo=`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub screenshot: Option<String>,
}
impl KnowledgeBaseWebsiteUpdate {
    /// Creates a `KnowledgeBaseWebsiteUpdate` without any fields set.
    pub fn new() -> Self {
        Self::default()
    }
    /// The URL of the page.
    #[must_use]
    pub fn url<K>(mut self, url: impl Set<String, K>) -> Self {
        self.url = url.into_option();
        self
    }
    /// Links that belong to the entry.
    #[must_use]
    pub fn links<K>(mut self, links: impl SetList<String, K>) -> Self {
        self.links = links.into_list();
        self
    }
    /// The title of the page.
    #[must_use]
    pub fn title<K>(mut self, title: impl Set<String, K>) -> Self {
        self.title = title.into_option();
        self
    }
    /// The text of the page.
    #[must_use]
    pub fn text<K>(mut self, text: impl Set<String, K>) -> Self {
        self.text = text.into_option();
        self
    }
    /// A short description of the page.
    #[must_use]
    pub fn description<K>(mut self, description: impl Set<String, K>) -> Self {
        self.description = description.into_option();
        self
    }
    /// Whether the server may update the entry from the page later.
    #[must_use]
    pub fn auto_refresh<K>(mut self, auto_refresh: impl Set<bool, K>) -> Self {
        self.auto_refresh = auto_refresh.into_option();
        self
    }
    /// The URL of a screenshot of the page.
    #[must_use]
    pub fn screenshot_url<K>(mut self, screenshot_url: impl Set<String, K>) -> Self {
        self.screenshot_url = screenshot_url.into_option();
        self
    }
    /// A screenshot of the page, in Base64.
    #[must_use]
    pub fn screenshot<K>(mut self, screenshot: impl Set<String, K>) -> Self {
        self.screenshot = screenshot.into_option();
        self
    }
}
/// The YouTube video of an entry.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct KnowledgeBaseYoutube {
    /// The URL of the video.
    ///
    /// For example `https://www.youtube.com/watch?v=a1B2c3D4e5F`.
    pub url: String,
    /// The title of the video.
    ///
    /// For example `How to true a wheel`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The description of the video.
    ///
    /// For example `A bent wheel made round again in ten minutes`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The URL of the thumbnail of the video.
    ///
    /// For example `https://i.ytimg.com/vi/a1B2c3D4e5F/hqdefault.jpg`.
    #[serde(rename = "thumbnailURL", skip_serializing_if = "Option::is_none")]
    pub thumbnail_url: Option<String>,
    /// A summary of one or two sentences.
    ///
    /// For example `Shows how to true a bicycle wheel with a spoke key.`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// What is said in the video.
    ///
    /// For example `Welcome to the workshop. Today we true a wheel.`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transcription: Option<String>,
    /// What is shown in the video, as text.
    ///
    /// For example `A person stands at a workbench and turns a wheel.`.
    #[serde(rename = "visualTranscription", skip_serializing_if = "Option::is_none")]
    pub visual_transcription: Option<String>,
    /// The id of the playlist that the entry belongs to.
    ///
    /// For example `PL0123456789`.
    #[serde(rename = "playlistID", skip_serializing_if = "Option::is_none")]
    pub playlist_id: Option<String>,
}
/// The new data of the YouTube video of an entry. All properties are optional.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize, Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct KnowledgeBaseYoutubeUpdate {
    /// The URL of the video.
    ///
    /// For example `https://www.youtube.com/watch?v=a1B2c3D4e5F`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The title of the video.
    ///
    /// For example `How to true a wheel`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The description of the video.
    ///
    /// For example `A bent wheel made round again in ten minutes`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The URL of the thumbnail of the video.
    ///
    /// For example `https://i.ytimg.com/vi/a1B2c3D4e5F/hqdefault.jpg`.
    #[serde(rename = "thumbnailURL", skip_serializing_if = "Option::is_none")]
    pub thumbnail_url: Option<String>,
    /// A summary of one or two sentences.
    ///
    /// For example `Shows how to true a bicycle wheel with a spoke key.`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// What is said in the video.
    ///
    /// For example `Welcome to the workshop. Today we true a wheel.`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transcription: Option<String>,
    /// What is shown in the video, as text.
    ///
    /// For example `A person stands at a workbench and turns a wheel.`.
    #[serde(rename = "visualTranscription", skip_serializing_if = "Option::is_none")]
    pub visual_transcription: Option<String>,
}
impl KnowledgeBaseYoutubeUpdate {
    /// Creates a `KnowledgeBaseYoutubeUpdate` without any fields set.
    pub fn new() -> Self {
        Self::default()
    }
    /// The URL of the video.
    #[must_use]
    pub fn url<K>(mut self, url: impl Set<String, K>) -> Self {
        self.url = url.into_option();
        self
    }
    /// The title of the video.
    #[must_use]
    pub fn title<K>(mut self, title: impl Set<String, K>) -> Self {
        self.title = title.into_option();
        self
    }
    /// The description of the video.
    #[must_use]
    pub fn description<K>(mut self, description: impl Set<String, K>) -> Self {
        self.description = description.into_option();
        self
    }
    /// The URL of the thumbnail of the video.
    #[must_use]
    pub fn thumbnail_url<K>(mut self, thumbnail_url: impl Set<String, K>) -> Self {
        self.thumbnail_url = thumbnail_url.into_option();
        self
    }
    /// A summary of one or two sentences.
    #[must_use]
    pub fn summary<K>(mut self, summary: impl Set<String, K>) -> Self {
        self.summary = summary.into_option();
        self
    }
    /// What is said in the video.
    #[must_use]
    pub fn transcription<K>(mut self, transcription: impl Set<String, K>) -> Self {
        self.transcription = transcription.into_option();
        self
    }
    /// What is shown in the video, as text.
    #[must_use]
    pub fn visual_transcription<K>(
        mut self,
        visual_transcription: impl Set<String, K>,
    ) -> Self {
        self.visual_transcription = visual_transcription.into_option();
        self
    }
}
/// The language model of a replica and its settings.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize, Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct LanguageModelSettings {
    /// The id of a language model.
    ///
    /// The default is `claude-haiku-4-5`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<LanguageModel>,
    /// How the replica looks up what it knows.
    ///
    /// The default is `rag-search`.
    #[deprecated(note = "leave it out: the server chooses by itself")]
    #[serde(rename = "memoryMode", skip_serializing_if = "Option::is_none")]
    pub memory_mode: Option<MemoryMode>,
    /// Who the replica is, and how it talks, answers and acts, in at most 30,000 characters.
    ///
    /// For example `Patient and precise, with a liking for old machines.`.
    #[serde(rename = "systemMessage", skip_serializing_if = "Option::is_none")]
    pub system_message: Option<String>,
    /// The tools that the replica can use.
    ///
    /// The default is `[]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tools: Option<Vec<ReplicaTool>>,
    /// The model for the semantic search in the knowledge base.
    #[serde(rename = "embeddingModel", skip_serializing_if = "Option::is_none")]
    pub embedding_model: Option<EmbeddingModel>,
}
impl LanguageModelSettings {
    /// Creates a `LanguageModelSettings` without any fields set.
    pub fn new() -> Self {
        Self::default()
    }
    /// The id of a language model.
    #[must_use]
    pub fn model<K>(mut self, model: impl Set<LanguageModel, K>) -> Self {
        self.model = model.into_option();
        self
    }
    /// How the replica looks up what it knows.
    #[deprecated(note = "leave it out: the server chooses by itself")]
    #[must_use]
    pub fn memory_mode<K>(mut self, memory_mode: impl Set<MemoryMode, K>) -> Self {
        self.memory_mode = memory_mode.into_option();
        self
    }
    /// Who the replica is, and how it talks, answers and acts, in at most 30,000 characters.
    #[must_use]
    pub fn system_message<K>(mut self, system_message: impl Set<String, K>) -> Self {
        self.system_message = system_message.into_option();
        self
    }
    /// The tools that the replica can use.
    #[must_use]
    pub fn tools<K>(mut self, tools: impl SetList<ReplicaTool, K>) -> Self {
        self.tools = tools.into_list();
        self
    }
    /// The model for the semantic search in the knowledge base.
    #[must_use]
    pub fn embedding_model<K>(
        mut self,
        embedding_model: impl Set<EmbeddingModel, K>,
    ) -> Self {
        self.embedding_model = embedding_model.into_option();
        self
    }
}
/// An account of a user on another platform.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct LinkedAccount {
    /// The account ID.
    ///
    /// For example `123456789`.
    #[serde(rename = "accountID")]
    pub account_id: String,
    /// The account type.
    #[serde(rename = "accountType")]
    pub account_type: AccountType,
}
impl LinkedAccount {
    /// Creates a `LinkedAccount` from its required fields.
    pub fn new(account_id: impl Into<String>, account_type: AccountType) -> Self {
        Self {
            account_id: account_id.into(),
            account_type,
        }
    }
}
/// A mention of the replica with the messages around it.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Mention {
    /// Always `mention`.
    #[serde(rename = "type")]
    pub type_: String,
    /// The messages around the mention.
    pub messages: Vec<Message>,
}
/// Mentions of a replica in a conversation, newest first.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct MentionList {
    /// Whether the request succeeded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// The mentions and placeholders, newest first.
    pub items: Vec<MentionListItem>,
    /// Whether there are more items.
    ///
    /// For example `true`.
    #[serde(rename = "hasMore")]
    pub has_more: bool,
}
/// A placeholder for messages that are left out and can be requested separately.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct MentionPlaceholder {
    /// Always `placeholder`.
    #[serde(rename = "type")]
    pub type_: String,
    /// The number of messages that are left out.
    ///
    /// For example `20`.
    #[serde(deserialize_with = "lenient::integer")]
    pub count: i64,
}
/// A message in a conversation.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Message {
    /// The UUID of the message, which `afterUUID` and `beforeUUID` accept.
    ///
    /// For example `40d353f3-1241-449e-9fa6-c798d62c9cb1`.
    pub uuid: String,
    /// The time when the message was created.
    ///
    /// For example `2025-05-27T15:02:44.499744+00:00`.
    #[serde(rename = "createdAt")]
    pub created_at: String,
    /// The text of the message.
    ///
    /// For example `When should I prune roses?`.
    pub content: String,
    /// The author of a message, the human (`user`) or the replica (`assistant`).
    pub role: ChatRole,
    /// The name of the sender, if it is known.
    ///
    /// For example `Ada Keller`.
    #[serde(rename = "senderName", skip_serializing_if = "Option::is_none")]
    pub sender_name: Option<String>,
    /// The URL of an image of the sender, if there is one.
    ///
    /// For example `https://images.example.com/ada.png`.
    #[serde(rename = "senderProfileImageURL", skip_serializing_if = "Option::is_none")]
    pub sender_profile_image_url: Option<String>,
    /// Where a conversation takes place or a message comes from.
    pub source: ChatSource,
    /// The UUID of the replica.
    ///
    /// For example `03db5651-cb61-4bdf-9ef0-89561f7c9c53`.
    #[serde(rename = "replicaUUID")]
    pub replica_uuid: String,
}
/// Messages of a chat or a conversation, oldest first.
/// The number of all messages is not part of it, nor whether there are more.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessageList {
    /// Whether the request succeeded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// The messages, oldest first.
    pub items: Vec<Message>,
}
/// The body of an error response with status 404. It lacks some properties of `ApiError`.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NotFoundError {
    /// Indicates the status of the request.
    pub success: bool,
    /// A text representation of the error.
    pub error: String,
    /// A unique identifier of the request, useful for reporting.
    ///
    /// For example `xyz1::reg1:reg1::ab3c4-1234567890123-0123456789ab`.
    pub request_id: String,
}
/// The message with the answer of the replica.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct OpenAiAnswer {
    /// The role of the author of an answer, always `assistant`.
    pub role: OpenAiAnswerRole,
    /// The text of the answer.
    ///
    /// For example `I told stories, and I went for long walks at night.`.
    pub content: String,
    /// The tool calls of the model. The API does not support them, and their format is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tool_calls: Option<Vec<::serde_json::Value>>,
}
/// The answer of a replica, in the format of OpenAI's chat completions.
/// It has no `success` property.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct OpenAiChatCompletion {
    /// The id of the completion.
    ///
    /// For example `chatcmpl-abc123`.
    pub id: String,
    /// The time when the completion was created, in seconds since the Unix epoch.
    ///
    /// For example `1762335000`.
    #[serde(deserialize_with = "lenient::integer")]
    pub created: i64,
    /// The type of the object, always `chat.completion`.
    pub object: OpenAiChatCompletionObject,
    /// The model that generated the answer.
    ///
    /// For example `o1`.
    pub model: String,
    /// The alternative answers.
    pub choices: Vec<OpenAiChoice>,
    /// The number of tokens that the request used.
    pub usage: OpenAiUsage,
}
/// A conversation with a replica, in the format of OpenAI's chat completions.
/// Most other parameters of OpenAI are not supported.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize, Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[must_use]
#[non_exhaustive]
pub struct OpenAiChatCompletionRequest {
    /// The messages of the conversation. Only the last one is used.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(required))]
    pub messages: Option<Vec<OpenAiMessage>>,
    /// Whether to answer with the chat history. The default is `true`.
    /// If `false`, the replica does not see earlier messages, and the message is not stored.
    ///
    /// For example `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store: Option<bool>,
    /// Where the conversation takes place.
    ///
    /// The default is `web`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<OpenAiChatSource>,
    /// The origin of a message on Discord.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discord_data: Option<DiscordData>,
}
impl OpenAiChatCompletionRequest {
    /// Creates a `OpenAiChatCompletionRequest` from its required fields.
    pub fn new(messages: impl IntoIterator<Item = OpenAiMessage>) -> Self {
        Self {
            messages: Some(messages.into_iter().collect()),
            ..Self::default()
        }
    }
    /// Whether to answer with the chat history.
    pub fn store<K>(mut self, store: impl Set<bool, K>) -> Self {
        self.store = store.into_option();
        self
    }
    /// Where the conversation takes place.
    pub fn source<K>(mut self, source: impl Set<OpenAiChatSource, K>) -> Self {
        self.source = source.into_option();
        self
    }
    /// The origin of a message on Discord.
    pub fn discord_data<K>(mut self, discord_data: impl Set<DiscordData, K>) -> Self {
        self.discord_data = discord_data.into_option();
        self
    }
}
/// One of the alternative answers.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct OpenAiChoice {
    /// The index of the answer.
    ///
    /// For example `0`.
    #[serde(deserialize_with = "lenient::integer")]
    pub index: i64,
    /// The message with the answer of the replica.
    pub message: OpenAiAnswer,
    /// The log probabilities of the tokens. The API does not support them, and their format is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logprobs: Option<::serde_json::Value>,
    /// The reason why the model stopped.
    pub finish_reason: OpenAiFinishReason,
}
/// A message of a conversation.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct OpenAiMessage {
    /// The role of the author of a message.
    pub role: OpenAiRole,
    /// The text of the message, from 1 to 100,000 characters.
    ///
    /// For example `How did you cope with the pressure of the war?`.
    pub content: String,
    /// The name of the author, to tell apart authors with the same role.
    ///
    /// For example `johndoe`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}
impl OpenAiMessage {
    /// Creates a `OpenAiMessage` from its required fields.
    pub fn new(role: OpenAiRole, content: impl Into<String>) -> Self {
        Self {
            role,
            content: content.into(),
            name: None,
        }
    }
    /// The name of the author, to tell apart authors with the same role.
    #[must_use]
    pub fn name<K>(mut self, name: impl Set<String, K>) -> Self {
        self.name = name.into_option();
        self
    }
}
/// The number of tokens that the request used.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct OpenAiUsage {
    /// The number of tokens in the prompt.
    ///
    /// For example `56`.
    #[serde(deserialize_with = "lenient::integer")]
    pub prompt_tokens: i64,
    /// The number of tokens in the answer.
    ///
    /// For example `31`.
    #[serde(deserialize_with = "lenient::integer")]
    pub completion_tokens: i64,
    /// The number of tokens in both.
    ///
    /// For example `87`.
    #[serde(deserialize_with = "lenient::integer")]
    pub total_tokens: i64,
}
/// The organization and the API key that an invitation was redeemed for.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct RedeemedInvite {
    /// Whether the request succeeded.
    ///
    /// For example `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// The key, to be sent as `X-ORGANIZATION-SECRET`. Store it: it cannot be retrieved later.
    ///
    /// For example `example-api-key`.
    #[serde(rename = "apiKey")]
    pub api_key: Secret,
    /// The id of the organization. Quote it when you contact Sensay.
    ///
    /// For example `6b1f0f9c-0a53-4c07-a0b5-3f3a7cb1b7ad`.
    #[serde(rename = "organizationID")]
    pub organization_id: String,
    /// The date until which the subscription is valid. Its format is not documented.
    ///
    /// For example `2026-12-31`.
    #[serde(rename = "validUntil")]
    pub valid_until: Option<String>,
}
/// An entry that was not created.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct RejectedKnowledgeBaseEntry {
    /// What an entry is created from: a `file`, a `text`, a `website` or a `youtube` video.
    #[serde(rename = "type")]
    pub type_: KnowledgeBaseEntryType,
    /// Always `false`.
    pub enqueued: bool,
    /// The reason why the entry was not created, for people to read.
    ///
    /// For example `The page could not be read`.
    pub error: String,
}
/// A replica.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Replica {
    /// Whether the request succeeded. Lists do not contain it.
    ///
    /// For example `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// The name of the replica.
    ///
    /// For example `Ada Byron`.
    pub name: String,
    /// The purpose of the replica. It is not used for training.
    ///
    /// For example `Answers questions about our courses.`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub purpose: Option<String>,
    /// A short description of the replica. It is not used for training.
    ///
    /// For example `Explains programs to beginners`.
    #[serde(rename = "shortDescription")]
    pub short_description: String,
    /// The first message of the replica in a conversation.
    ///
    /// For example `What would you like to know?`.
    pub greeting: String,
    /// What a replica represents: yourself (`individual`), any character (`character`), or a business or another organization (`brand`).
    ///
    /// The default is `character`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<ReplicaType>,
    /// The id of the user who owns the replica.
    ///
    /// For example `johndoe`.
    #[serde(rename = "ownerID")]
    pub owner_id: String,
    /// Whether only the owner and the users in `whitelistEmails` can find the replica and talk to it.
    ///
    /// For example `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub private: Option<bool>,
    /// The email addresses of the users who can use the replica while it is private.
    #[serde(rename = "whitelistEmails", skip_serializing_if = "Option::is_none")]
    pub whitelist_emails: Option<Vec<String>>,
    /// The name of the replica in URLs.
    ///
    /// For example `ada-byron`.
    pub slug: String,
    /// The tags of the replica, by which it can be found.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// The URL of the profile image. The server stores a copy of the image, so this is not the URL that was sent.
    ///
    /// For example `https://images.example.com/ada.png`.
    #[serde(rename = "profileImage", skip_serializing_if = "Option::is_none")]
    pub profile_image: Option<String>,
    /// Questions that are suggested at the start of a conversation.
    #[serde(rename = "suggestedQuestions", skip_serializing_if = "Option::is_none")]
    pub suggested_questions: Option<Vec<String>>,
    /// The language model of a replica and its settings.
    pub llm: LanguageModelSettings,
    /// A text to generate a preview of the voice from.
    ///
    /// For example `Hello, I am Ada.`.
    #[serde(rename = "voicePreviewText", skip_serializing_if = "Option::is_none")]
    pub voice_preview_text: Option<String>,
    /// Whether customer support can read the conversations of the replica.
    ///
    /// For example `false`.
    #[serde(
        rename = "isEveryConversationAccessibleBySupport",
        skip_serializing_if = "Option::is_none"
    )]
    pub is_every_conversation_accessible_by_support: Option<bool>,
    /// The UUID of the replica.
    ///
    /// For example `03db5651-cb61-4bdf-9ef0-89561f7c9c53`.
    pub uuid: String,
    /// The distilled knowledge of the replica.
    ///
    /// For example `Ada teaches the first year course.`.
    #[serde(rename = "distilledKnowledge", skip_serializing_if = "Option::is_none")]
    pub distilled_knowledge: Option<String>,
    /// The older name of `profileImage`. Only lists contain it.
    ///
    /// For example `https://images.example.com/ada.png`.
    #[deprecated(note = "use `profile_image` instead")]
    #[serde(rename = "profile_image", skip_serializing_if = "Option::is_none")]
    pub profile_image_deprecated: Option<String>,
    /// The older name of `shortDescription`. Only lists contain it.
    ///
    /// For example `Explains programs to beginners`.
    #[deprecated(note = "use `short_description` instead")]
    #[serde(rename = "short_description", skip_serializing_if = "Option::is_none")]
    pub short_description_deprecated: Option<String>,
    /// The older name of `greeting`. Only lists contain it.
    ///
    /// For example `What would you like to know?`.
    #[deprecated(note = "use `greeting` instead")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub introduction: Option<String>,
    /// The time when the replica was created. Only lists contain it.
    ///
    /// For example `2025-05-27T15:02:44.499Z`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<String>,
    /// The UUID of the user who owns the replica, in the older system of user ids. Only lists contain it.
    ///
    /// For example `7f3c9c5e-52a4-4a0f-9d58-1f6a0a2d9b11`.
    #[deprecated(note = "use `owner_id` instead")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner_uuid: Option<String>,
    /// Whether the replica has a voice. Only lists contain it.
    ///
    /// Beta: the API may still change this field.
    ///
    /// For example `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub voice_enabled: Option<bool>,
    /// Whether the replica has video. Only lists contain it.
    ///
    /// Beta: the API may still change this field.
    ///
    /// For example `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub video_enabled: Option<bool>,
    /// The number of messages in the chat history of the replica, for all users of the organization. Only lists contain it.
    ///
    /// For example `5`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "lenient::integer"
    )]
    pub chat_history_count: Option<i64>,
    /// The older name of `systemMessage` in `llm`. Only lists contain it.
    ///
    /// For example `Patient and precise, with a liking for old machines.`.
    #[deprecated(note = "use `llm.system_message` instead")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub system_message: Option<String>,
    /// The Discord integration of the replica. Only lists contain it.
    ///
    /// Beta: the API may still change this field.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discord_integration: Option<DiscordIntegration>,
    /// The Telegram integration of the replica. Only lists contain it.
    ///
    /// Beta: the API may still change this field.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub telegram_integration: Option<TelegramIntegration>,
}
/// The settings of a new replica, or the new settings of a replica.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize, Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[must_use]
#[non_exhaustive]
pub struct ReplicaDraft {
    /// The name of the replica, at most 50 characters.
    ///
    /// For example `Ada Byron`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(required))]
    pub name: Option<String>,
    /// The purpose of the replica, at most 1,000 characters. It is not used for training.
    ///
    /// For example `Answers questions about our courses.`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub purpose: Option<String>,
    /// A short description of the replica, at most 50 characters. It is not used for training.
    ///
    /// For example `Explains programs to beginners`.
    #[serde(rename = "shortDescription", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(required))]
    pub short_description: Option<String>,
    /// The first message of the replica in a conversation, at most 600 characters.
    ///
    /// For example `What would you like to know?`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(required))]
    pub greeting: Option<String>,
    /// What a replica represents: yourself (`individual`), any character (`character`), or a business or another organization (`brand`).
    ///
    /// The default is `character`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<ReplicaType>,
    /// The id of the user who owns the replica.
    ///
    /// For example `johndoe`.
    #[serde(rename = "ownerID", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(required))]
    pub owner_id: Option<String>,
    /// Whether only the owner and the users in `whitelistEmails` can find the replica and talk to it. The default is `false`.
    ///
    /// For example `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub private: Option<bool>,
    /// The email addresses of the users who can use the replica while it is private.
    ///
    /// The default is `[]`.
    #[serde(rename = "whitelistEmails", skip_serializing_if = "Option::is_none")]
    pub whitelist_emails: Option<Vec<String>>,
    /// The name of the replica in URLs, at most 50 characters. It has to be unique.
    ///
    /// For example `ada-byron`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(required))]
    pub slug: Option<String>,
    /// The tags of the replica, by which it can be found. Any text is allowed.
    ///
    /// The default is `[]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// The URL of the profile image. It has to be public, since the server downloads the image and stores a copy.
    /// The formats are JPEG, PNG, BMP, WebP and AVIF. The default is a standard image.
    ///
    /// The default is `https://studio.sensay.io/assets/default-replica-profile.webp`.
    ///
    /// For example `https://images.example.com/ada.png`.
    #[serde(rename = "profileImage", skip_serializing_if = "Option::is_none")]
    pub profile_image: Option<String>,
    /// Questions that are suggested at the start of a conversation.
    ///
    /// The default is `[]`.
    #[serde(rename = "suggestedQuestions", skip_serializing_if = "Option::is_none")]
    pub suggested_questions: Option<Vec<String>>,
    /// The language model of a replica and its settings.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(required))]
    pub llm: Option<LanguageModelSettings>,
    /// A text to generate a preview of the voice from, at most 400 characters.
    ///
    /// For example `Hello, I am Ada.`.
    #[serde(rename = "voicePreviewText", skip_serializing_if = "Option::is_none")]
    pub voice_preview_text: Option<String>,
    /// Whether customer support can read the conversations of the replica.
    ///
    /// For example `false`.
    #[serde(
        rename = "isEveryConversationAccessibleBySupport",
        skip_serializing_if = "Option::is_none"
    )]
    pub is_every_conversation_accessible_by_support: Option<bool>,
}
impl ReplicaDraft {
    /// Creates a `ReplicaDraft` from its required fields.
    pub fn new(required: ReplicaDraftRequired) -> Self {
        Self {
            name: Some(required.name),
            short_description: Some(required.short_description),
            greeting: Some(required.greeting),
            owner_id: Some(required.owner_id),
            slug: Some(required.slug),
            llm: Some(required.llm),
            ..Self::default()
        }
    }
    /// The purpose of the replica, at most 1,000 characters.
    pub fn purpose<K>(mut self, purpose: impl Set<String, K>) -> Self {
        self.purpose = purpose.into_option();
        self
    }
    /// What a replica represents: yourself (`individual`), any character (`character`), or a business or another organization (`brand`).
    pub fn type_<K>(mut self, type_: impl Set<ReplicaType, K>) -> Self {
        self.type_ = type_.into_option();
        self
    }
    /// Whether only the owner and the users in `whitelistEmails` can find the replica and talk to it.
    pub fn private<K>(mut self, private: impl Set<bool, K>) -> Self {
        self.private = private.into_option();
        self
    }
    /// The email addresses of the users who can use the replica while it is private.
    pub fn whitelist_emails<K>(
        mut self,
        whitelist_emails: impl SetList<String, K>,
    ) -> Self {
        self.whitelist_emails = whitelist_emails.into_list();
        self
    }
    /// The tags of the replica, by which it can be found.
    pub fn tags<K>(mut self, tags: impl SetList<String, K>) -> Self {
        self.tags = tags.into_list();
        self
    }
    /// The URL of the profile image.
    pub fn profile_image<K>(mut self, profile_image: impl Set<String, K>) -> Self {
        self.profile_image = profile_image.into_option();
        self
    }
    /// Questions that are suggested at the start of a conversation.
    pub fn suggested_questions<K>(
        mut self,
        suggested_questions: impl SetList<String, K>,
    ) -> Self {
        self.suggested_questions = suggested_questions.into_list();
        self
    }
    /// A text to generate a preview of the voice from, at most 400 characters.
    pub fn voice_preview_text<K>(
        mut self,
        voice_preview_text: impl Set<String, K>,
    ) -> Self {
        self.voice_preview_text = voice_preview_text.into_option();
        self
    }
    /// Whether customer support can read the conversations of the replica.
    pub fn is_every_conversation_accessible_by_support<K>(
        mut self,
        is_every_conversation_accessible_by_support: impl Set<bool, K>,
    ) -> Self {
        self.is_every_conversation_accessible_by_support = is_every_conversation_accessible_by_support
            .into_option();
        self
    }
}
/// The required fields of a [`ReplicaDraft`], by name.
#[derive(Clone, Debug, PartialEq)]
pub struct ReplicaDraftRequired {
    /// The name of the replica, at most 50 characters.
    ///
    /// For example `Ada Byron`.
    pub name: String,
    /// A short description of the replica, at most 50 characters. It is not used for training.
    ///
    /// For example `Explains programs to beginners`.
    pub short_description: String,
    /// The first message of the replica in a conversation, at most 600 characters.
    ///
    /// For example `What would you like to know?`.
    pub greeting: String,
    /// The id of the user who owns the replica.
    ///
    /// For example `johndoe`.
    pub owner_id: String,
    /// The name of the replica in URLs, at most 50 characters. It has to be unique.
    ///
    /// For example `ada-byron`.
    pub slug: String,
    /// The language model of a replica and its settings.
    pub llm: LanguageModelSettings,
}
/// A page of replicas.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReplicaList {
    /// Whether the request succeeded.
    ///
    /// For example `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// A word such as `array`. Its meaning is not documented.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// The replicas on this page.
    pub items: Vec<Replica>,
    /// The number of replicas on all pages.
    ///
    /// For example `100`.
    #[serde(deserialize_with = "lenient::integer")]
    pub total: i64,
}
/// A source that was retrieved for an answer.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct RetrievedSource {
    /// The id of the source.
    ///
    /// For example `123`.
    #[serde(deserialize_with = "lenient::integer")]
    pub id: i64,
    /// The relevance of the source.
    ///
    /// For example `0.9`.
    pub score: f64,
    /// Whether a source has ever been scored.
    pub status: RetrievedSourceStatus,
    /// The time when the source was created.
    ///
    /// For example `2025-03-15T14:30:00.000Z`.
    pub created_at: String,
    /// The name of the source.
    ///
    /// For example `Q: Where were you born?`.
    pub name: String,
    /// The text that was retrieved from the source.
    ///
    /// For example `Where were you born? In a log cabin in Kentucky.`.
    pub content: String,
}
/// The body of an error response with status 500.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ServerError {
    /// Indicates the status of the request.
    pub success: bool,
    /// A text representation of the error.
    pub error: String,
    /// The kind of the error, for programs. It is not documented for this status.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_code: Option<String>,
    /// A unique identifier of the event, useful for reporting.
    ///
    /// For example `14fceadd84e74ec499afe9b0f7952d6b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fingerprint: Option<String>,
    /// A unique identifier of the request, useful for reporting.
    ///
    /// For example `xyz1::reg1:reg1::ab3c4-1234567890123-0123456789ab`.
    pub request_id: String,
    /// The inner exception.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inner_exception: Option<InnerException>,
}
/// The number of conversations from a source.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SourceConversationCount {
    /// Where a conversation takes place or a message comes from.
    pub source: ChatSource,
    /// The number of conversations from the source.
    ///
    /// For example `245`.
    #[serde(deserialize_with = "lenient::integer")]
    pub conversations: i64,
}
/// The body of a success that has nothing else to say.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize, Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Success {
    /// Whether the request succeeded.
    ///
    /// For example `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
}
/// A message from Telegram to a replica.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize, Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[must_use]
#[non_exhaustive]
pub struct TelegramChatCompletionRequest {
    /// The text of the message, from 1 to 100,000 characters.
    ///
    /// For example `How did you cope with the pressure of the war?`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(required))]
    pub content: Option<String>,
    /// Whether to answer without the chat history. The default is `false`.
    /// If `true`, the replica does not see earlier messages, and the message is not stored.
    ///
    /// For example `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skip_chat_history: Option<bool>,
    /// The URL of an image that the replica takes into account.
    ///
    /// Beta: the API may still change this field.
    ///
    /// For example `https://images.example.com/photo.jpeg`.
    #[serde(rename = "imageURL", skip_serializing_if = "Option::is_none")]
    pub image_url: Option<String>,
    /// The origin of a message on Telegram.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(required))]
    pub telegram_data: Option<TelegramData>,
}
impl TelegramChatCompletionRequest {
    /// Creates a `TelegramChatCompletionRequest` from its required fields.
    pub fn new(content: impl Into<String>, telegram_data: TelegramData) -> Self {
        Self {
            content: Some(content.into()),
            telegram_data: Some(telegram_data),
            ..Self::default()
        }
    }
    /// Whether to answer without the chat history.
    pub fn skip_chat_history<K>(mut self, skip_chat_history: impl Set<bool, K>) -> Self {
        self.skip_chat_history = skip_chat_history.into_option();
        self
    }
    /// The URL of an image that the replica takes into account.
    pub fn image_url<K>(mut self, image_url: impl Set<String, K>) -> Self {
        self.image_url = image_url.into_option();
        self
    }
}
/// A message from Telegram for the chat history.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize, Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[must_use]
#[non_exhaustive]
pub struct TelegramChatHistoryEntryDraft {
    /// The text of the message. It must not be empty.
    ///
    /// For example `How did you cope with the pressure of the war?`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(required))]
    pub content: Option<String>,
    /// The origin of a message on Telegram.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(required))]
    pub telegram_data: Option<TelegramData>,
}
impl TelegramChatHistoryEntryDraft {
    /// Creates a `TelegramChatHistoryEntryDraft` from its required fields.
    pub fn new(content: impl Into<String>, telegram_data: TelegramData) -> Self {
        Self {
            content: Some(content.into()),
            telegram_data: Some(telegram_data),
        }
    }
}
/// The origin of a message on Telegram.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TelegramData {
    /// The type of the chat: `private`, `group`, `supergroup` or `channel`.
    ///
    /// For example `supergroup`.
    pub chat_type: String,
    /// The id of the chat. It can be negative.
    ///
    /// For example `-1001234567890`.
    #[serde(deserialize_with = "lenient::integer")]
    pub chat_id: i64,
    /// The name of the group, the title of the channel, or the name of the user in a private chat.
    ///
    /// For example `Civil War Club`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat_name: Option<String>,
    /// The id of the sender. It can be missing in channels.
    /// A message sent on behalf of a chat has the id of a placeholder user, except in channels.
    ///
    /// For example `123456789`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "lenient::integer"
    )]
    pub user_id: Option<i64>,
    /// The username of the sender. It can be missing in channels.
    /// A message sent on behalf of a chat has the username of a placeholder user, except in channels.
    ///
    /// For example `johndoe`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// The id of the message, unique in the chat.
    ///
    /// For example `42`.
    #[serde(deserialize_with = "lenient::integer")]
    pub message_id: i64,
    /// The id of the thread or forum topic that the message belongs to. Only supergroups have it.
    ///
    /// For example `7`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "lenient::integer"
    )]
    pub message_thread_id: Option<i64>,
}
impl TelegramData {
    /// Creates a `TelegramData` from its required fields.
    pub fn new(chat_type: impl Into<String>, chat_id: i64, message_id: i64) -> Self {
        Self {
            chat_type: chat_type.into(),
            chat_id,
            message_id,
            chat_name: None,
            user_id: None,
            username: None,
            message_thread_id: None,
        }
    }
    /// The name of the group, the title of the channel, or the name of the user in a private chat.
    #[must_use]
    pub fn chat_name<K>(mut self, chat_name: impl Set<String, K>) -> Self {
        self.chat_name = chat_name.into_option();
        self
    }
    /// The id of the sender.
    #[must_use]
    pub fn user_id<K>(mut self, user_id: impl Set<i64, K>) -> Self {
        self.user_id = user_id.into_option();
        self
    }
    /// The username of the sender.
    #[must_use]
    pub fn username<K>(mut self, username: impl Set<String, K>) -> Self {
        self.username = username.into_option();
        self
    }
    /// The id of the thread or forum topic that the message belongs to.
    #[must_use]
    pub fn message_thread_id<K>(mut self, message_thread_id: impl Set<i64, K>) -> Self {
        self.message_thread_id = message_thread_id.into_option();
        self
    }
}
/// The Telegram integration of a replica.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TelegramIntegration {
    /// The token of the bot. It is a secret.
    ///
    /// For example `example-telegram-bot-token`.
    pub token: Option<Secret>,
    /// The name of the Telegram bot.
    ///
    /// For example `ada_bot`.
    pub service_name: Option<String>,
}
/// A new Telegram integration of a replica.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize, Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[must_use]
#[non_exhaustive]
pub struct TelegramIntegrationDraft {
    /// The token of the bot. It is a secret.
    ///
    /// For example `example-telegram-bot-token`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(required))]
    pub telegram_token: Option<Secret>,
    /// The name of the Telegram bot, by which users mention it.
    ///
    /// For example `ada_bot`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(required))]
    pub mention: Option<String>,
}
impl TelegramIntegrationDraft {
    /// Creates a `TelegramIntegrationDraft` from its required fields.
    pub fn new(telegram_token: impl Into<Secret>, mention: impl Into<String>) -> Self {
        Self {
            telegram_token: Some(telegram_token.into()),
            mention: Some(mention.into()),
        }
    }
}
/// The usage of a user.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Usage {
    /// Whether the request succeeded.
    ///
    /// For example `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// The number of conversations in the current calendar month.
    pub conversations: ConversationUsage,
    /// The number of knowledge base entries with the status `READY`.
    #[serde(rename = "knowledgeBaseEntries")]
    pub knowledge_base_entries: KnowledgeBaseUsage,
}
/// A user of the organization.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct User {
    /// Whether the request succeeded.
    ///
    /// For example `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// The name of the user.
    ///
    /// For example `John Doe`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The email address.
    ///
    /// For example `user@example.com`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The ID of the user.
    ///
    /// For example `johndoe`.
    pub id: String,
    /// The accounts of the user on other platforms.
    #[serde(rename = "linkedAccounts", skip_serializing_if = "Option::is_none")]
    pub linked_accounts: Option<Vec<LinkedAccount>>,
}
/// A new user. All properties are optional.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize, Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[must_use]
#[non_exhaustive]
pub struct UserDraft {
    /// The id of the user. Without one, the server creates a UUID.
    ///
    /// For example `johndoe`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The name of the user. At most 50 characters are allowed: ASCII letters, digits, white space and `( ) . , ' - /`.
    ///
    /// For example `John Doe`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The email address.
    ///
    /// For example `user@example.com`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The accounts of the user on other platforms.
    #[serde(rename = "linkedAccounts", skip_serializing_if = "Option::is_none")]
    pub linked_accounts: Option<Vec<LinkedAccount>>,
}
impl UserDraft {
    /// Creates a `UserDraft` without any fields set.
    pub fn new() -> Self {
        Self::default()
    }
    /// The id of the user.
    pub fn id<K>(mut self, id: impl Set<String, K>) -> Self {
        self.id = id.into_option();
        self
    }
    /// The name of the user.
    pub fn name<K>(mut self, name: impl Set<String, K>) -> Self {
        self.name = name.into_option();
        self
    }
    /// The email address.
    pub fn email<K>(mut self, email: impl Set<String, K>) -> Self {
        self.email = email.into_option();
        self
    }
    /// The accounts of the user on other platforms.
    pub fn linked_accounts<K>(
        mut self,
        linked_accounts: impl SetList<LinkedAccount, K>,
    ) -> Self {
        self.linked_accounts = linked_accounts.into_list();
        self
    }
}
/// The new data of the current user.
/// Whether a property that is left out keeps its value is not documented.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize, Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[must_use]
#[non_exhaustive]
pub struct UserUpdate {
    /// The name of the user. At most 50 characters are allowed: ASCII letters, digits, white space and `( ) . , ' - /`.
    ///
    /// For example `John Doe`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The email address.
    ///
    /// For example `user@example.com`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The ID of the user.
    ///
    /// For example `johndoe`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(required))]
    pub id: Option<String>,
    /// The accounts of the user on other platforms.
    #[serde(rename = "linkedAccounts", skip_serializing_if = "Option::is_none")]
    pub linked_accounts: Option<Vec<LinkedAccount>>,
}
impl UserUpdate {
    /// Creates a `UserUpdate` from its required fields.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
    /// The name of the user.
    pub fn name<K>(mut self, name: impl Set<String, K>) -> Self {
        self.name = name.into_option();
        self
    }
    /// The email address.
    pub fn email<K>(mut self, email: impl Set<String, K>) -> Self {
        self.email = email.into_option();
        self
    }
    /// The accounts of the user on other platforms.
    pub fn linked_accounts<K>(
        mut self,
        linked_accounts: impl SetList<LinkedAccount, K>,
    ) -> Self {
        self.linked_accounts = linked_accounts.into_list();
        self
    }
}
crate::open::open_enum! {
    #[doc = " The account type."] pub enum AccountType { Discord = "discord", Telegram =
    "telegram", Embed = "embed" }
}
crate::open::open_enum! {
    #[doc =
    " What a replica represents: yourself (`individual`), any character (`character`), or a business or another organization (`brand`)."]
    #[doc = " The default is `character`."] pub enum ReplicaType { Individual =
    "individual", Character = "character", Brand = "brand" }
}
crate::open::open_enum! {
    #[doc = " A tag that lists of replicas can be filtered by."] #[doc =
    " `Blockchain` and `blockchain` are different tags."] pub enum ReplicaTag { Ai =
    "AI", Academic = "Academic", Arts = "Arts", Blockchain = "Blockchain", Business =
    "Business", Celebrity = "Celebrity", Charity = "Charity", Developer = "Developer",
    Educator = "Educator", Europe = "Europe", Fashion = "Fashion", Finance = "Finance",
    Food = "Food", HealthAndFitness = "Health & Fitness", History = "History", Italian =
    "Italian", Kids = "Kids", Language = "Language", Law = "Law", Leadership =
    "Leadership", Lifestyle = "Lifestyle", Literature = "Literature", Love = "Love",
    Military = "Military", Modelling = "Modelling", Motivation = "Motivation", Movies =
    "Movies", Music = "Music", NorthAmerica = "North America", Philosophy = "Philosophy",
    Politics = "Politics", Religion = "Religion", Science = "Science", SelfHelp =
    "Self-Help", Sensay = "Sensay", Sports = "Sports", Technology = "Technology", Web =
    "Web", Wisdom = "Wisdom", BlockchainLowercase = "blockchain", Engage2earn =
    "engage2earn", Female = "female", Investment = "investment", Male = "male", Meme =
    "meme", Miniapp = "miniapp", Telegram = "telegram", Web3 = "web3" }
}
crate::open::open_enum! {
    #[doc = " What a list of replicas is sorted by."] pub enum ReplicaSort { Name =
    "name", Popularity = "popularity" }
}
crate::open::open_enum! {
    #[doc = " A platform that a replica can be connected to."] pub enum IntegrationType {
    Telegram = "telegram", Discord = "discord" }
}
crate::open::open_enum! {
    #[doc = " The id of a language model. The default is `claude-haiku-4-5`."] #[doc =
    " The list is open: models come and go without a new version of the API."] #[doc =
    " Deprecated are `claude-4-sonnet-20250514` (use `claude-sonnet-4-5`), and `grok-2-latest` and `grok-3-beta` (use `grok-3-latest`)."]
    pub enum LanguageModel { Asi1Mini = "asi1-mini", Claude37SonnetLatest =
    "claude-3-7-sonnet-latest", ClaudeHaiku45 = "claude-haiku-4-5", ClaudeSonnet45 =
    "claude-sonnet-4-5", DeepseekChat = "deepseek-chat", Gemini25Flash =
    "gemini-2.5-flash", Gemini25Pro = "gemini-2.5-pro", Gpt4o = "gpt-4o", Gpt4oMini =
    "gpt-4o-mini", Gpt5 = "gpt-5", Gpt5Mini = "gpt-5-mini", Gpt5Nano = "gpt-5-nano",
    Grok3Latest = "grok-3-latest", Grok4Latest = "grok-4-latest", O3Mini = "o3-mini",
    TargonGptOss120b = "targon-gpt-oss-120b", MistralLarge = "mistral-large",
    Claude4Sonnet20250514 = "claude-4-sonnet-20250514", Grok2Latest = "grok-2-latest",
    Grok3Beta = "grok-3-beta" }
}
crate::open::open_enum! {
    #[doc = " How a replica looks up what it knows."] pub enum MemoryMode { PromptCaching
    = "prompt-caching", RagSearch = "rag-search" }
}
crate::open::open_enum! {
    #[doc = " A tool that a replica can use."] #[doc =
    " With `getTokenInfo`, it can look up information about tokens."] pub enum
    ReplicaTool { GetTokenInfo = "getTokenInfo", GetUdaoTokenInfo = "getUdaoTokenInfo",
    GetSensayTokenInfo = "getSensayTokenInfo", GetTokenInfoMeai = "getTokenInfoMEAI",
    AnswerToLife = "answerToLife", Toolhouse = "toolhouse", BrightUnionGetQuoteTool =
    "brightUnionGetQuoteTool", BrightUnionGetCoverablesTool =
    "brightUnionGetCoverablesTool" }
}
crate::open::open_enum! {
    #[doc =
    " The model for the semantic search in the knowledge base. It cannot be changed later."]
    #[doc = " The default for a new replica is `multilingual-e5-large`."] pub enum
    EmbeddingModel { MultilingualE5Large = "multilingual-e5-large", Qwen3Embedding8b =
    "qwen3-embedding-8b" }
}
crate::open::open_enum! {
    #[doc = " Where a conversation takes place or a message comes from."] pub enum
    ChatSource { Discord = "discord", Telegram = "telegram", Embed = "embed", Web =
    "web", TelegramAutopilot = "telegram_autopilot" }
}
crate::open::open_enum! {
    #[doc = " The author of a message, the human (`user`) or the replica (`assistant`)."]
    pub enum ChatRole { User = "user", Assistant = "assistant" }
}
crate::open::open_enum! {
    #[doc = " The role of the author of a message."] pub enum OpenAiRole { Assistant =
    "assistant", Developer = "developer", System = "system", Tool = "tool", User = "user"
    }
}
crate::open::open_enum! {
    #[doc =
    " Where the conversation takes place. It decides in which chat history the message is stored, if `store` is `true`."]
    #[doc = " The default is `web`."] pub enum OpenAiChatSource { Discord = "discord",
    Embed = "embed", Web = "web" }
}
crate::open::open_enum! {
    #[doc = " The type of the object, always `chat.completion`."] pub enum
    OpenAiChatCompletionObject { ChatCompletion = "chat.completion" }
}
crate::open::open_enum! {
    #[doc = " The role of the author of an answer, always `assistant`."] pub enum
    OpenAiAnswerRole { Assistant = "assistant" }
}
crate::open::open_enum! {
    #[doc = " The reason why the model stopped."] pub enum OpenAiFinishReason { Stop =
    "stop", Length = "length", ToolCalls = "tool_calls", ContentFilter =
    "content_filter", FunctionCall = "function_call" }
}
crate::open::open_enum! {
    #[doc = " Whether a source has ever been scored."] pub enum RetrievedSourceStatus {
    Scored = "scored", Unscored = "unscored" }
}
crate::open::open_enum! {
    #[doc = " The direction of a sort, ascending (`asc`) or descending (`desc`)."] pub
    enum SortOrder { Asc = "asc", Desc = "desc" }
}
crate::open::open_enum! {
    #[doc = " What chats or conversations are sorted by."] #[doc =
    " This is the number of the replica's replies, the time of the first message, or the time of the replica's last reply."]
    pub enum ActivitySort { ReplicaReplies = "replicaReplies", FirstMessageAt =
    "firstMessageAt", LastReplicaReplyAt = "lastReplicaReplyAt" }
}
crate::open::open_enum! {
    #[doc = " Whether a chat or a conversation is with one person or with a group."] pub
    enum ChatType { Individual = "individual", Group = "group" }
}
crate::open::open_enum! {
    #[doc =
    " What an entry is created from: a `file`, a `text`, a `website` or a `youtube` video."]
    pub enum KnowledgeBaseEntryType { File = "file", Text = "text", Website = "website",
    Youtube = "youtube" }
}
crate::open::open_enum! {
    #[doc = " The status of an entry."] #[doc =
    " An entry goes through `NEW`, `FILE_UPLOADED` (files only), `RAW_TEXT`, `PROCESSED_TEXT`, `VECTOR_CREATED` and `READY`, in this order."]
    #[doc =
    " The replica uses the entry from `VECTOR_CREATED` on. `READY` means that it is optimized as well; some entries never become `READY`."]
    #[doc =
    " `UNPROCESSABLE` can follow any status and means that processing has failed for good."]
    #[doc =
    " The server may send other values: `SYNC_ERROR` has been seen, and the vendor's texts mention `PROCESSING`."]
    pub enum KnowledgeBaseEntryStatus { New = "NEW", FileUploaded = "FILE_UPLOADED",
    RawText = "RAW_TEXT", ProcessedText = "PROCESSED_TEXT", VectorCreated =
    "VECTOR_CREATED", Ready = "READY", Unprocessable = "UNPROCESSABLE" }
}
crate::open::open_enum! {
    #[doc = " Whether an error occurred, as text."] pub enum KnowledgeBaseErrorFilter {
    True = "true", False = "false" }
}
crate::open::open_enum! {
    #[doc = " What knowledge base entries are sorted by."] pub enum KnowledgeBaseSortBy {
    CreatedAt = "createdAt" }
}
crate::open::open_enum! {
    #[doc = " The language of an entry, as a code of two letters."] pub enum
    KnowledgeBaseLanguage { Ab = "ab", Aa = "aa", Af = "af", Ak = "ak", Sq = "sq", Am =
    "am", Ar = "ar", An = "an", Hy = "hy", As = "as", Av = "av", Ae = "ae", Ay = "ay", Az
    = "az", Ba = "ba", Bm = "bm", Eu = "eu", Be = "be", Bn = "bn", Bh = "bh", Bi = "bi",
    Bs = "bs", Br = "br", Bg = "bg", My = "my", Ca = "ca", Ch = "ch", Ce = "ce", Ny =
    "ny", Zh = "zh", Cu = "cu", Cv = "cv", Kw = "kw", Co = "co", Cr = "cr", Hr = "hr", Cs
    = "cs", Da = "da", Dv = "dv", Nl = "nl", Dz = "dz", En = "en", Eo = "eo", Et = "et",
    Ee = "ee", Fo = "fo", Fj = "fj", Fi = "fi", Fr = "fr", Ff = "ff", Gl = "gl", Ka =
    "ka", De = "de", El = "el", Kl = "kl", Gn = "gn", Gu = "gu", Ht = "ht", Ha = "ha", He
    = "he", Hz = "hz", Hi = "hi", Ho = "ho", Hu = "hu", Is = "is", Io = "io", Ig = "ig",
    Id = "id", Ia = "ia", Ie = "ie", Iu = "iu", Ik = "ik", Ga = "ga", It = "it", Ja =
    "ja", Jv = "jv", Kn = "kn", Kr = "kr", Ks = "ks", Kk = "kk", Km = "km", Ki = "ki", Rw
    = "rw", Ky = "ky", Kv = "kv", Kg = "kg", Ko = "ko", Ku = "ku", Kj = "kj", La = "la",
    Lb = "lb", Lg = "lg", Li = "li", Ln = "ln", Lo = "lo", Lt = "lt", Lu = "lu", Lv =
    "lv", Gv = "gv", Mk = "mk", Mg = "mg", Ms = "ms", Ml = "ml", Mt = "mt", Mi = "mi", Mr
    = "mr", Mh = "mh", Mn = "mn", Na = "na", Nv = "nv", Nd = "nd", Ne = "ne", Ng = "ng",
    Nb = "nb", Nn = "nn", No = "no", Ii = "ii", Nr = "nr", Oc = "oc", Oj = "oj", Om =
    "om", Or = "or", Os = "os", Pa = "pa", Pi = "pi", Fa = "fa", Pl = "pl", Ps = "ps", Pt
    = "pt", Qu = "qu", Rm = "rm", Rn = "rn", Ro = "ro", Ru = "ru", Sa = "sa", Sc = "sc",
    Sd = "sd", Se = "se", Sm = "sm", Sg = "sg", Sr = "sr", Gd = "gd", Sn = "sn", Si =
    "si", Sk = "sk", Sl = "sl", So = "so", St = "st", Es = "es", Su = "su", Sw = "sw", Ss
    = "ss", Sv = "sv", Ta = "ta", Te = "te", Tg = "tg", Th = "th", Ti = "ti", Bo = "bo",
    Tk = "tk", Tl = "tl", Tn = "tn", To = "to", Tr = "tr", Ts = "ts", Tt = "tt", Tw =
    "tw", Ty = "ty", Ug = "ug", Uk = "uk", Ur = "ur", Uz = "uz", Ve = "ve", Vi = "vi", Vo
    = "vo", Wa = "wa", Cy = "cy", Wo = "wo", Xh = "xh", Yi = "yi", Yo = "yo", Za = "za",
    Zu = "zu" }
}
crate::open::open_enum! {
    #[doc = " The MIME type of a file."] #[doc =
    " `list_knowledge_base_file_types` returns those that are accepted."] pub enum
    KnowledgeBaseMimeType { ApplicationEpubZip = "application/epub+zip", ApplicationJson
    = "application/json", ApplicationMsword = "application/msword", ApplicationPdf =
    "application/pdf", ApplicationRtf = "application/rtf", ApplicationVndMsExcel =
    "application/vnd.ms-excel", ApplicationVndMsExcelSheetBinaryMacroenabled12 =
    "application/vnd.ms-excel.sheet.binary.macroenabled.12",
    ApplicationVndMsExcelSheetMacroEnabled12 =
    "application/vnd.ms-excel.sheet.macroEnabled.12", ApplicationVndMsPowerpoint =
    "application/vnd.ms-powerpoint", ApplicationVndOasisOpendocumentSpreadsheet =
    "application/vnd.oasis.opendocument.spreadsheet",
    ApplicationVndOpenxmlformatsOfficedocumentPresentationmlPresentation =
    "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    ApplicationVndOpenxmlformatsOfficedocumentSpreadsheetmlSheet =
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ApplicationVndOpenxmlformatsOfficedocumentWordprocessingmlDocument =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ApplicationXSasData = "application/x-sas-data", ApplicationXSasXport =
    "application/x-sas-xport", ApplicationXStata = "application/x-stata",
    ApplicationXStataDta = "application/x-stata-dta", ApplicationYaml =
    "application/yaml", AudioAac = "audio/aac", AudioFlac = "audio/flac", AudioMp3 =
    "audio/mp3", AudioMpeg = "audio/mpeg", AudioOgg = "audio/ogg", AudioWav =
    "audio/wav", ImageBmp = "image/bmp", ImageHeic = "image/heic", ImageHeif =
    "image/heif", ImageJpeg = "image/jpeg", ImagePng = "image/png", ImageTif =
    "image/tif", ImageTiff = "image/tiff", ImageWebp = "image/webp", TextCss =
    "text/css", TextCsv = "text/csv", TextHtml = "text/html", TextJavascript =
    "text/javascript", TextMarkdown = "text/markdown", TextPlain = "text/plain",
    TextTabSeparatedValues = "text/tab-separated-values", TextXml = "text/xml", VideoAvi
    = "video/avi", VideoMov = "video/mov", VideoMp4 = "video/mp4", VideoMpeg =
    "video/mpeg", VideoMpg = "video/mpg", VideoQuicktime = "video/quicktime", VideoWebm =
    "video/webm", VideoXMatroska = "video/x-matroska", VideoXMsvideo = "video/x-msvideo"
    }
}
crate::open::open_enum! {
    #[doc = " The medium of a group of file types."] pub enum KnowledgeBaseMediaType {
    Document = "document", Data = "data", Image = "image", Audio = "audio", Video =
    "video", Ebook = "ebook" }
}
crate::open::open_enum! {
    #[doc =
    " The level of support for a type of file: full (`production`), preliminary (`preview`) or none at present (`disabled`)."]
    pub enum KnowledgeBaseSupportLevel { Production = "production", Preview = "preview",
    Disabled = "disabled" }
}
/// A mention with the messages around it, or a placeholder for messages that are left out.
/// The property `type` tells which.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MentionListItem {
    /// A mention of the replica with the messages around it.
    Mention(Mention),
    /// A placeholder for messages that are left out and can be requested separately.
    MentionPlaceholder(MentionPlaceholder),
    /// An alternative that is newer than this crate.
    Unknown(crate::UnknownVariant),
}
crate::open::union! {
    MentionListItem by "type" { Mention(Mention) = "mention",
    MentionPlaceholder(MentionPlaceholder) = "placeholder", }
}
/// The result for one entry, which was created or refused.
/// The property `enqueued` tells which.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum KnowledgeBaseResult {
    /// An entry that was created and waits to be processed.
    Enqueued(EnqueuedKnowledgeBaseEntry),
    /// An entry that was not created.
    Rejected(RejectedKnowledgeBaseEntry),
    /// An alternative that is newer than this crate.
    Unknown(crate::UnknownVariant),
}
crate::open::union! {
    KnowledgeBaseResult by "enqueued" { Enqueued(EnqueuedKnowledgeBaseEntry) = true,
    Rejected(RejectedKnowledgeBaseEntry) = false, }
}
