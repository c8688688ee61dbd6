// @generated from openapi/sensay.yaml by `cargo spec generate`, with progenitor. Not to be edited.

//! The data of requests and responses.

use crate::convert::{IntoList, IntoOption};
/// A Telegram integration that was created, but whose bot could not be started yet.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
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
    #[serde(deserialize_with = "crate::lenient::deserialize")]
    pub id: i64,
    /// Why the request was accepted but not finished, for people to read.
    ///
    /// For example `The integration is created, the bot is not running yet.`.
    pub message: String,
}
/// The answer to a request that was accepted, while a part of its work is still to be done.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Acknowledgement {
    /// Whether the request succeeded.
    ///
    /// For example `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// Why the request was accepted but not finished, for people to read.
    ///
    /// For example `The integration is deleted, the bot is still running.`.
    pub message: String,
}
/// What the API answers with when a request fails.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiError {
    /// Indicates the status of the request
    pub success: bool,
    /// A text representation of the error
    pub error: String,
    /// The condition in a form made for programs, such as `CONVERSATION_QUOTA_EXCEEDED`.
    /// Newer than the reference page; no list of the values is published.
    ///
    /// For example `CONVERSATION_QUOTA_EXCEEDED`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_code: Option<String>,
    /// A unique identifier of the event, useful for reporting
    ///
    /// For example `14fceadd84e74ec499afe9b0f7952d6b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fingerprint: Option<String>,
    /// A unique identifier of the request, useful for reporting
    ///
    /// For example `xyz1::reg1:reg1::ab3c4-1234567890123-0123456789ab`.
    pub request_id: String,
}
/// The conversations of one user or group with a replica on one platform, taken together.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Chat {
    /// The UUID of the chat
    ///
    /// For example `8e9309af-baa4-4a85-8c59-c3a2a0c2ad0f`.
    pub uuid: String,
    /// Where a conversation or a message takes place.
    pub source: ChatSource,
    /// How many messages the chat has
    ///
    /// For example `42`.
    #[serde(rename = "messageCount", deserialize_with = "crate::lenient::deserialize")]
    pub message_count: i64,
    /// How many of the messages are replies of the replica
    ///
    /// For example `21`.
    #[serde(
        rename = "replicaReplyCount",
        deserialize_with = "crate::lenient::deserialize"
    )]
    pub replica_reply_count: i64,
    /// When the first message was sent
    ///
    /// For example `2025-05-27T15:02:44.499744+00:00`.
    #[serde(rename = "firstMessageAt")]
    pub first_message_at: String,
    /// When the last message was sent
    ///
    /// For example `2025-05-27T18:45:12.123456+00:00`.
    #[serde(rename = "lastMessageAt")]
    pub last_message_at: String,
    /// When the replica last replied
    ///
    /// For example `2025-05-27T18:30:22.654321+00:00`.
    #[serde(rename = "lastReplicaReplyAt", skip_serializing_if = "Option::is_none")]
    pub last_replica_reply_at: Option<String>,
    /// The name of the user or of the group
    ///
    /// For example `Garden Club`.
    #[serde(rename = "chatName", skip_serializing_if = "Option::is_none")]
    pub chat_name: Option<String>,
    /// The URL of an image of the user or of the group
    ///
    /// For example `https://images.example.com/garden-club.png`.
    #[serde(rename = "chatImageURL", skip_serializing_if = "Option::is_none")]
    pub chat_image_url: Option<String>,
    /// Whether a chat, or a conversation in it, is with one person or with a group.
    #[serde(rename = "chatType")]
    pub chat_type: ChatType,
}
/// The answer of a replica.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ChatCompletion {
    /// Whether the request succeeded.
    ///
    /// For example `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// The text of the answer
    ///
    /// For example `I told stories, and I went for long walks at night.`.
    pub content: String,
}
/// A question to a replica.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize, Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[must_use]
#[non_exhaustive]
pub struct ChatCompletionRequest {
    /// The text that the replica answers, at most 100,000 characters
    ///
    /// For example `How did you cope with the pressure of the war?`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(required))]
    pub content: Option<String>,
    /// Whether the question stands alone.
    /// With `true` earlier messages give no context, and this one is not kept, so later questions do not see it either.
    ///
    /// For example `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skip_chat_history: Option<bool>,
    /// Where a conversation or a message takes place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<ChatSource>,
    /// Where on Discord a message comes from, and who wrote it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discord_data: Option<DiscordData>,
    /// Quotas of the caller's own, which the server enforces for this one request.
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
    /// Whether the question stands alone.
    pub fn skip_chat_history<K>(
        mut self,
        skip_chat_history: impl IntoOption<bool, K>,
    ) -> Self {
        self.skip_chat_history = skip_chat_history.into_option();
        self
    }
    /// Where a conversation or a message takes place.
    pub fn source<K>(mut self, source: impl IntoOption<ChatSource, K>) -> Self {
        self.source = source.into_option();
        self
    }
    /// Where on Discord a message comes from, and who wrote it.
    pub fn discord_data<K>(
        mut self,
        discord_data: impl IntoOption<DiscordData, K>,
    ) -> Self {
        self.discord_data = discord_data.into_option();
        self
    }
    /// Quotas of the caller's own, which the server enforces for this one request.
    pub fn usage_limits<K>(
        mut self,
        usage_limits: impl IntoOption<ChatUsageLimits, K>,
    ) -> Self {
        self.usage_limits = usage_limits.into_option();
        self
    }
}
/// A chat, as the answer of a request for it alone.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ChatDetails {
    /// Whether the request succeeded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// The conversations of one user or group with a replica on one platform, taken together.
    pub chat: Chat,
}
/// The messages that a user and a replica have exchanged.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize, Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ChatHistory {
    /// Whether the request succeeded.
    ///
    /// For example `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// The kind of the answer. Its values are not documented.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// The messages. Their order is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<ChatHistoryEntry>>,
}
/// One message of the chat history.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ChatHistoryEntry {
    /// The text of the message
    ///
    /// For example `Hello`.
    pub content: String,
    /// When the message was written
    ///
    /// For example `2025-11-05T09:30:00.66709+00:00`.
    pub created_at: String,
    /// The id of the message
    ///
    /// For example `1`.
    #[serde(deserialize_with = "crate::lenient::deserialize")]
    pub id: i64,
    /// Whether the replica is private
    ///
    /// For example `false`.
    pub is_private: bool,
    /// Who wrote a message, the human or the replica.
    pub role: ChatRole,
    /// Where a conversation or a message takes place.
    pub source: ChatSource,
    /// The pieces of knowledge that the answer draws on
    pub sources: Vec<RetrievedSource>,
    /// The UUID of the user
    ///
    /// For example `03db5651-cb61-4bdf-9ef0-89561f7c9c53`.
    pub user_uuid: String,
    /// The id that the language model gave the message, for messages of the replica.
    /// It is to be removed.
    ///
    /// For example `msg-Q7tYx2LmR0aVbN4cKd8WsE1f`.
    #[deprecated(note = "deprecated by the API")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original_message_id: Option<String>,
}
/// A message that is to be kept in the chat history.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize, Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[must_use]
#[non_exhaustive]
pub struct ChatHistoryEntryDraft {
    /// The text of the message
    ///
    /// For example `How did you cope with the pressure of the war?`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(required))]
    pub content: Option<String>,
    /// Where a conversation or a message takes place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<ChatSource>,
    /// Where on Discord a message comes from, and who wrote it.
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
    /// Where a conversation or a message takes place.
    pub fn source<K>(mut self, source: impl IntoOption<ChatSource, K>) -> Self {
        self.source = source.into_option();
        self
    }
    /// Where on Discord a message comes from, and who wrote it.
    pub fn discord_data<K>(
        mut self,
        discord_data: impl IntoOption<DiscordData, K>,
    ) -> Self {
        self.discord_data = discord_data.into_option();
        self
    }
}
/// One page of chats.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ChatList {
    /// Whether the request succeeded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// The chats on this page
    pub items: Vec<Chat>,
    /// How many chats the replica has, on all pages
    ///
    /// For example `1001`.
    #[serde(deserialize_with = "crate::lenient::deserialize")]
    pub total: i64,
}
/// Quotas of the caller's own, which the server enforces for this one request.
/// Without them no such quota applies.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize, Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ChatUsageLimits {
    /// How many conversations the account may have.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conversations: Option<ConversationQuota>,
}
impl ChatUsageLimits {
    /// Creates a `ChatUsageLimits` without any fields set.
    pub fn new() -> Self {
        Self::default()
    }
    /// How many conversations the account may have.
    #[must_use]
    pub fn conversations<K>(
        mut self,
        conversations: impl IntoOption<ConversationQuota, K>,
    ) -> Self {
        self.conversations = conversations.into_option();
        self
    }
}
/// A conversation in a chat.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Conversation {
    /// The UUID of the conversation
    ///
    /// For example `4e162bcb-2a32-4b35-89bf-7cf729a73687`.
    pub uuid: String,
    /// The UUID of the chat that the conversation belongs to
    ///
    /// For example `8e9309af-baa4-4a85-8c59-c3a2a0c2ad0f`.
    #[serde(rename = "chatUUID")]
    pub chat_uuid: String,
    /// Where a conversation or a message takes place.
    pub source: ChatSource,
    /// How many messages the conversation has
    ///
    /// For example `12`.
    #[serde(rename = "messageCount", deserialize_with = "crate::lenient::deserialize")]
    pub message_count: i64,
    /// How many of the messages are replies of the replica
    ///
    /// For example `6`.
    #[serde(
        rename = "replicaReplyCount",
        deserialize_with = "crate::lenient::deserialize"
    )]
    pub replica_reply_count: i64,
    /// When the first message was sent
    ///
    /// For example `2025-05-27T15:02:44.499744+00:00`.
    #[serde(rename = "firstMessageAt", skip_serializing_if = "Option::is_none")]
    pub first_message_at: Option<String>,
    /// When the last message was sent
    ///
    /// For example `2025-05-27T15:40:03.117205+00:00`.
    #[serde(rename = "lastMessageAt", skip_serializing_if = "Option::is_none")]
    pub last_message_at: Option<String>,
    /// When the replica last replied
    ///
    /// For example `2025-05-27T15:40:03.117205+00:00`.
    #[serde(rename = "lastReplicaReplyAt", skip_serializing_if = "Option::is_none")]
    pub last_replica_reply_at: Option<String>,
    /// The name of the user or of the group
    ///
    /// For example `Garden Club`.
    #[serde(rename = "conversationName", skip_serializing_if = "Option::is_none")]
    pub conversation_name: Option<String>,
    /// The URL of an image of the user or of the group
    ///
    /// For example `https://images.example.com/garden-club.png`.
    #[serde(rename = "conversationImageURL", skip_serializing_if = "Option::is_none")]
    pub conversation_image_url: Option<String>,
    /// A summary of the conversation
    ///
    /// For example `The club asked how to prune roses and when to sow peas.`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// The questions that come up in the conversation
    #[serde(rename = "commonQuestions", skip_serializing_if = "Option::is_none")]
    pub common_questions: Option<Vec<String>>,
    /// The topics that come up in the conversation
    #[serde(rename = "commonTopics", skip_serializing_if = "Option::is_none")]
    pub common_topics: Option<Vec<String>>,
    /// Whether a chat, or a conversation in it, is with one person or with a group.
    #[serde(rename = "conversationType")]
    pub conversation_type: ChatType,
}
/// A conversation, as the answer of a request for it alone. It has the fields of `Conversation`, and `success`.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConversationDetails {
    /// Whether the request succeeded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// The UUID of the conversation
    ///
    /// For example `4e162bcb-2a32-4b35-89bf-7cf729a73687`.
    pub uuid: String,
    /// The UUID of the chat that the conversation belongs to
    ///
    /// For example `8e9309af-baa4-4a85-8c59-c3a2a0c2ad0f`.
    #[serde(rename = "chatUUID")]
    pub chat_uuid: String,
    /// Where a conversation or a message takes place.
    pub source: ChatSource,
    /// How many messages the conversation has
    ///
    /// For example `12`.
    #[serde(rename = "messageCount", deserialize_with = "crate::lenient::deserialize")]
    pub message_count: i64,
    /// How many of the messages are replies of the replica
    ///
    /// For example `6`.
    #[serde(
        rename = "replicaReplyCount",
        deserialize_with = "crate::lenient::deserialize"
    )]
    pub replica_reply_count: i64,
    /// When the first message was sent
    ///
    /// For example `2025-05-27T15:02:44.499744+00:00`.
    #[serde(rename = "firstMessageAt", skip_serializing_if = "Option::is_none")]
    pub first_message_at: Option<String>,
    /// When the last message was sent
    ///
    /// For example `2025-05-27T15:40:03.117205+00:00`.
    #[serde(rename = "lastMessageAt", skip_serializing_if = "Option::is_none")]
    pub last_message_at: Option<String>,
    /// When the replica last replied
    ///
    /// For example `2025-05-27T15:40:03.117205+00:00`.
    #[serde(rename = "lastReplicaReplyAt", skip_serializing_if = "Option::is_none")]
    pub last_replica_reply_at: Option<String>,
    /// The name of the user or of the group
    ///
    /// For example `Garden Club`.
    #[serde(rename = "conversationName", skip_serializing_if = "Option::is_none")]
    pub conversation_name: Option<String>,
    /// The URL of an image of the user or of the group
    ///
    /// For example `https://images.example.com/garden-club.png`.
    #[serde(rename = "conversationImageURL", skip_serializing_if = "Option::is_none")]
    pub conversation_image_url: Option<String>,
    /// A summary of the conversation
    ///
    /// For example `The club asked how to prune roses and when to sow peas.`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// The questions that come up in the conversation
    #[serde(rename = "commonQuestions", skip_serializing_if = "Option::is_none")]
    pub common_questions: Option<Vec<String>>,
    /// The topics that come up in the conversation
    #[serde(rename = "commonTopics", skip_serializing_if = "Option::is_none")]
    pub common_topics: Option<Vec<String>>,
    /// Whether a chat, or a conversation in it, is with one person or with a group.
    #[serde(rename = "conversationType")]
    pub conversation_type: ChatType,
}
/// One page of conversations.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConversationList {
    /// Whether the request succeeded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// The conversations on this page
    pub items: Vec<Conversation>,
    /// How many conversations there are, on all pages.
    /// For the list of one chat too, the vendor's document says that this counts the conversations of the replica.
    ///
    /// For example `1001`.
    #[serde(deserialize_with = "crate::lenient::deserialize")]
    pub total: i64,
}
/// How many conversations the account may have.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConversationQuota {
    /// The number of conversations that the account may have in the current calendar month.
    /// Beyond it the request is answered with 429 and the `error_code` `CONVERSATION_QUOTA_EXCEEDED`.
    ///
    /// For example `100`.
    #[serde(rename = "monthlyQuota", deserialize_with = "crate::lenient::deserialize")]
    pub monthly_quota: i64,
}
impl ConversationQuota {
    /// Creates a `ConversationQuota` from its required fields.
    pub fn new(monthly_quota: i64) -> Self {
        Self { monthly_quota }
    }
}
/// The number of conversations of a replica, source by source.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConversationSourceAnalytics {
    /// Whether the request succeeded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// One count for each source
    pub items: Vec<SourceConversationCount>,
}
/// New values for the notes on a conversation.
/// Every field is optional.
/// What becomes of a field that is left out is not documented.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize, Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[must_use]
#[non_exhaustive]
pub struct ConversationUpdate {
    /// The summary of the conversation, up to 700 characters. It may be `null`; what that does is not documented.
    ///
    /// For example `The club asked how to prune roses and when to sow peas.`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::lenient::nullable"
    )]
    pub summary: Option<crate::Nullable<String>>,
    /// The questions that come up in the conversation
    #[serde(rename = "commonQuestions", skip_serializing_if = "Option::is_none")]
    pub common_questions: Option<Vec<String>>,
    /// The topics that come up in the conversation
    #[serde(rename = "commonTopics", skip_serializing_if = "Option::is_none")]
    pub common_topics: Option<Vec<String>>,
}
impl ConversationUpdate {
    /// Creates a `ConversationUpdate` without any fields set.
    pub fn new() -> Self {
        Self::default()
    }
    /// The summary of the conversation, up to 700 characters.
    pub fn summary<K>(
        mut self,
        summary: impl IntoOption<crate::Nullable<String>, K>,
    ) -> Self {
        self.summary = summary.into_option();
        self
    }
    /// The questions that come up in the conversation
    pub fn common_questions<K>(
        mut self,
        common_questions: impl IntoList<String, K>,
    ) -> Self {
        self.common_questions = common_questions.into_list();
        self
    }
    /// The topics that come up in the conversation
    pub fn common_topics<K>(mut self, common_topics: impl IntoList<String, K>) -> Self {
        self.common_topics = common_topics.into_list();
        self
    }
}
/// The number of conversations in the current calendar month.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConversationUsage {
    /// The conversations with all replicas of the user.
    ///
    /// For example `17`.
    #[serde(
        rename = "currentMonthTotal",
        deserialize_with = "crate::lenient::deserialize"
    )]
    pub current_month_total: i64,
    /// The conversations with each replica, by its UUID.
    #[serde(
        rename = "currentMonthByReplica",
        deserialize_with = "crate::lenient::deserialize"
    )]
    pub current_month_by_replica: ::std::collections::HashMap<String, i64>,
}
/// What is told about a replica when it is created.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreatedReplica {
    /// Whether the request succeeded.
    ///
    /// For example `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// The UUID of the new replica.
    ///
    /// For example `03db5651-cb61-4bdf-9ef0-89561f7c9c53`.
    pub uuid: String,
}
/// A Telegram integration that was created.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
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
    #[serde(deserialize_with = "crate::lenient::deserialize")]
    pub id: i64,
}
/// The number of conversations up to the end of a day.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct DailyConversationCount {
    /// The day, which ends at midnight UTC
    ///
    /// For example `2025-05-15`.
    pub date: String,
    /// How many conversations the replica has had up to this day
    ///
    /// For example `127`.
    #[serde(
        rename = "cumulativeConversations",
        deserialize_with = "crate::lenient::deserialize"
    )]
    pub cumulative_conversations: i64,
}
/// Where on Discord a message comes from, and who wrote it.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct DiscordData {
    /// The id of the channel
    ///
    /// For example `1234567890123456789`.
    pub channel_id: String,
    /// The name of the channel
    ///
    /// For example `general`.
    pub channel_name: String,
    /// The id of the person who wrote the message
    ///
    /// For example `2345678901234567890`.
    pub author_id: String,
    /// The name of the person who wrote the message
    ///
    /// For example `johndoe`.
    pub author_name: String,
    /// The id of the message
    ///
    /// For example `3456789012345678901`.
    pub message_id: String,
    /// When the message was written. The format is not documented.
    ///
    /// For example `2025-11-05T09:30:00Z`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<String>,
    /// The id of the Discord server
    ///
    /// For example `4567890123456789012`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub server_id: Option<String>,
    /// The name of the Discord server
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
    /// When the message was written.
    #[must_use]
    pub fn created_at<K>(mut self, created_at: impl IntoOption<String, K>) -> Self {
        self.created_at = created_at.into_option();
        self
    }
    /// The id of the Discord server For example `4567890123456789012`.
    #[must_use]
    pub fn server_id<K>(mut self, server_id: impl IntoOption<String, K>) -> Self {
        self.server_id = server_id.into_option();
        self
    }
    /// The name of the Discord server For example `Civil War Club`.
    #[must_use]
    pub fn server_name<K>(mut self, server_name: impl IntoOption<String, K>) -> Self {
        self.server_name = server_name.into_option();
        self
    }
}
/// The required fields of a [`DiscordData`], by name.
#[derive(Clone, Debug, PartialEq)]
pub struct DiscordDataRequired {
    /// The id of the channel
    ///
    /// For example `1234567890123456789`.
    pub channel_id: String,
    /// The name of the channel
    ///
    /// For example `general`.
    pub channel_name: String,
    /// The id of the person who wrote the message
    ///
    /// For example `2345678901234567890`.
    pub author_id: String,
    /// The name of the person who wrote the message
    ///
    /// For example `johndoe`.
    pub author_name: String,
    /// The id of the message
    ///
    /// For example `3456789012345678901`.
    pub message_id: String,
}
/// The Discord bot of a replica.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct DiscordIntegration {
    /// The token of the bot, a secret.
    ///
    /// For example `example-discord-bot-token`.
    pub token: Option<crate::Secret>,
    /// The name of the bot.
    ///
    /// For example `ada_on_discord`.
    pub service_name: Option<String>,
    /// Whether the bot is active.
    ///
    /// For example `true`.
    pub is_active: Option<bool>,
}
/// A Discord bot that a replica is about to be connected to.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize, Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[must_use]
#[non_exhaustive]
pub struct DiscordIntegrationDraft {
    /// The token of the bot from the Discord developer portal, a secret of 50 to 80 characters.
    ///
    /// For example `example-discord-bot-token-example-discord-bot-token-0000`.
    #[serde(rename = "discordToken", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(required))]
    pub discord_token: Option<crate::Secret>,
}
impl DiscordIntegrationDraft {
    /// Creates a `DiscordIntegrationDraft` from its required fields.
    pub fn new(discord_token: impl Into<crate::Secret>) -> Self {
        Self {
            discord_token: Some(discord_token.into()),
        }
    }
}
/// An entry that was made and waits to be processed.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct EnqueuedKnowledgeBaseEntry {
    /// What an entry is made from, a `file`, a `text`, a `website` or a `youtube` video.
    #[serde(rename = "type")]
    pub type_: KnowledgeBaseEntryType,
    /// Always `true` here.
    pub enqueued: bool,
    /// The id of the new entry.
    ///
    /// For example `12345`.
    #[serde(
        rename = "knowledgeBaseID",
        deserialize_with = "crate::lenient::deserialize"
    )]
    pub knowledge_base_id: i64,
    /// Where to PUT the file, for an entry that is made of one.
    /// The address is good for a limited time, and whoever has it can upload.
    #[serde(rename = "signedURL", skip_serializing_if = "Option::is_none")]
    pub signed_url: Option<crate::Secret>,
}
/// The cumulative number of conversations of a replica, day by day.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct HistoricalConversationAnalytics {
    /// Whether the request succeeded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// One count for each of the last 30 days, oldest first
    pub items: Vec<DailyConversationCount>,
}
/// The inner exception
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize, Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct InnerException {
    /// The kind of the exception
    ///
    /// For example `Server overheated`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What caused it
    ///
    /// For example `Request too complicated`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cause: Option<String>,
    /// The stack trace of the server
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stack: Option<String>,
    /// The message of the exception
    ///
    /// For example `The server overheated due to an unexpected situation`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}
/// Who redeems an invitation, and for which organization.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize, Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[must_use]
#[non_exhaustive]
pub struct InviteRedemption {
    /// The name of the organization that is to be created.
    ///
    /// For example `Example Ltd`.
    #[serde(rename = "organizationName", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(required))]
    pub organization_name: Option<String>,
    /// The name of the person to talk to about the subscription.
    ///
    /// For example `John Doe`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(required))]
    pub name: Option<String>,
    /// The email address of that person.
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
/// A knowledge base entry with its text and what the server made of it.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct KnowledgeBaseEntry {
    /// Whether the request succeeded.
    ///
    /// For example `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// The id of the entry.
    ///
    /// For example `12345`.
    #[serde(deserialize_with = "crate::lenient::deserialize")]
    pub id: i64,
    /// The replica that the entry belongs to.
    ///
    /// For example `03db5651-cb61-4bdf-9ef0-89561f7c9c53`.
    #[serde(rename = "replicaUUID", skip_serializing_if = "Option::is_none")]
    pub replica_uuid: Option<String>,
    /// What an entry is made from, a `file`, a `text`, a `website` or a `youtube` video.
    #[serde(rename = "type")]
    pub type_: KnowledgeBaseEntryType,
    /// The URL that the entry was made from, where it was made from one.
    ///
    /// For example `https://example.com/opening-hours`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// How far an entry is.
    pub status: KnowledgeBaseEntryStatus,
    /// When the entry was made.
    ///
    /// For example `2025-10-02T09:30:00.120034+00:00`.
    #[serde(rename = "createdAt")]
    pub created_at: String,
    /// When the entry last changed, processing included.
    ///
    /// For example `2025-10-02T09:31:12.904511+00:00`.
    #[serde(rename = "updatedAt")]
    pub updated_at: String,
    /// A title, by which people find the entry in a list. It plays no part in processing.
    ///
    /// For example `Opening hours`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// A title that the server made from the contents.
    ///
    /// For example `When the workshop is open`.
    #[serde(rename = "generatedTitle", skip_serializing_if = "Option::is_none")]
    pub generated_title: Option<String>,
    /// The contents in one or two sentences, made by the server.
    ///
    /// For example `The days and hours on which the workshop is open.`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// The language of an entry, a code of two letters as in ISO 639-1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<KnowledgeBaseLanguage>,
    /// The web page that an entry was made from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website: Option<KnowledgeBaseWebsite>,
    /// The YouTube video that an entry was made from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub youtube: Option<KnowledgeBaseYoutube>,
    /// The file that an entry was made from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<KnowledgeBaseFile>,
    /// What went wrong while the entry was processed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<KnowledgeBaseEntryError>,
    /// The text as it came in. The server may cut a long one short here.
    ///
    /// For example `The workshop is open from Tuesday to Saturday, from 10 to 18 o'clock.`.
    #[serde(rename = "rawText", skip_serializing_if = "Option::is_none")]
    pub raw_text: Option<String>,
    /// Facts that the server drew from the contents.
    #[serde(rename = "generatedFacts", skip_serializing_if = "Option::is_none")]
    pub generated_facts: Option<Vec<String>>,
    /// The text, divided into pieces.
    #[serde(rename = "rawTextChunks", skip_serializing_if = "Option::is_none")]
    pub raw_text_chunks: Option<Vec<KnowledgeBaseTextChunk>>,
}
/// What is to be added to a knowledge base.
/// It is meant to have exactly one of `text`, `url` and `filename`, though none of them is marked as required.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize, Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[must_use]
#[non_exhaustive]
pub struct KnowledgeBaseEntryDraft {
    /// A title, by which people find the entry in a list.
    ///
    /// For example `Opening hours`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// A web page that can be read without signing in, or something to watch on YouTube.
    /// Of a page only the text is taken, no pictures, videos or sounds.
    /// Pages on Google's own domains are refused.
    /// YouTube addresses have the form `youtube.com/watch?v=`, `youtube.com/shorts/` or `youtube.com/playlist?list=`; a playlist makes an entry for each of its videos.
    ///
    /// For example `https://example.com/opening-hours`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Whether the server may read the page again later and keep the entry up to date. It does not where this is left out.
    ///
    /// For example `true`.
    #[serde(rename = "autoRefresh", skip_serializing_if = "Option::is_none")]
    pub auto_refresh: Option<bool>,
    /// The text to learn.
    ///
    /// For example `The workshop is open from Tuesday to Saturday, from 10 to 18 o'clock.`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The name of a file that is uploaded in a second step, to the `signedURL` of the result.
    /// The extension has to be one of those that `list_knowledge_base_file_types` gives.
    /// A file may have up to 50 MB, a video may last up to 90 minutes.
    ///
    /// For example `handbook.pdf`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filename: Option<String>,
    /// Limits that this request sets itself.
    #[serde(rename = "usageLimits", skip_serializing_if = "Option::is_none")]
    pub usage_limits: Option<KnowledgeBaseUsageLimits>,
}
impl KnowledgeBaseEntryDraft {
    /// Creates a `KnowledgeBaseEntryDraft` without any fields set.
    pub fn new() -> Self {
        Self::default()
    }
    /// A title, by which people find the entry in a list.
    pub fn title<K>(mut self, title: impl IntoOption<String, K>) -> Self {
        self.title = title.into_option();
        self
    }
    /// A web page that can be read without signing in, or something to watch on YouTube.
    pub fn url<K>(mut self, url: impl IntoOption<String, K>) -> Self {
        self.url = url.into_option();
        self
    }
    /// Whether the server may read the page again later and keep the entry up to date.
    pub fn auto_refresh<K>(mut self, auto_refresh: impl IntoOption<bool, K>) -> Self {
        self.auto_refresh = auto_refresh.into_option();
        self
    }
    /// The text to learn.
    pub fn text<K>(mut self, text: impl IntoOption<String, K>) -> Self {
        self.text = text.into_option();
        self
    }
    /// The name of a file that is uploaded in a second step, to the `signedURL` of the result.
    pub fn filename<K>(mut self, filename: impl IntoOption<String, K>) -> Self {
        self.filename = filename.into_option();
        self
    }
    /// Limits that this request sets itself.
    pub fn usage_limits<K>(
        mut self,
        usage_limits: impl IntoOption<KnowledgeBaseUsageLimits, K>,
    ) -> Self {
        self.usage_limits = usage_limits.into_option();
        self
    }
}
/// What went wrong while the entry was processed.
/// Where the status is not `UNPROCESSABLE`, processing can be tried again.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize, Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct KnowledgeBaseEntryError {
    /// Names the error, for a report to the vendor.
    ///
    /// For example `9e107d9d372bb6826bd81d3542a419d6`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fingerprint: Option<String>,
    /// The error, for people to read.
    ///
    /// For example `The file has no text in it`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}
/// What went wrong while the entry was processed, as it is to stand in the entry. Unlike in an answer, the message is required.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct KnowledgeBaseEntryErrorUpdate {
    /// Names the error, for a report to the vendor.
    ///
    /// For example `9e107d9d372bb6826bd81d3542a419d6`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fingerprint: Option<String>,
    /// The error, for people to read.
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
    /// Names the error, for a report to the vendor.
    #[must_use]
    pub fn fingerprint<K>(mut self, fingerprint: impl IntoOption<String, K>) -> Self {
        self.fingerprint = fingerprint.into_option();
        self
    }
}
/// A page of knowledge base entries.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct KnowledgeBaseEntryList {
    /// Whether the request succeeded.
    ///
    /// For example `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// The entries on this page.
    pub items: Vec<KnowledgeBaseEntryListItem>,
    /// The number of entries on all pages.
    ///
    /// For example `37`.
    #[serde(deserialize_with = "crate::lenient::deserialize")]
    pub total: i64,
}
/// A knowledge base entry as it stands in a list, without its text and what was made of it.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct KnowledgeBaseEntryListItem {
    /// The id of the entry.
    ///
    /// For example `12345`.
    #[serde(deserialize_with = "crate::lenient::deserialize")]
    pub id: i64,
    /// The replica that the entry belongs to.
    ///
    /// For example `03db5651-cb61-4bdf-9ef0-89561f7c9c53`.
    #[serde(rename = "replicaUUID", skip_serializing_if = "Option::is_none")]
    pub replica_uuid: Option<String>,
    /// What an entry is made from, a `file`, a `text`, a `website` or a `youtube` video.
    #[serde(rename = "type")]
    pub type_: KnowledgeBaseEntryType,
    /// The URL that the entry was made from, where it was made from one.
    ///
    /// For example `https://example.com/opening-hours`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// How far an entry is.
    pub status: KnowledgeBaseEntryStatus,
    /// When the entry was made.
    ///
    /// For example `2025-10-02T09:30:00.120034+00:00`.
    #[serde(rename = "createdAt")]
    pub created_at: String,
    /// When the entry last changed, processing included.
    ///
    /// For example `2025-10-02T09:31:12.904511+00:00`.
    #[serde(rename = "updatedAt")]
    pub updated_at: String,
    /// A title, by which people find the entry in a list. It plays no part in processing.
    ///
    /// For example `Opening hours`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// A title that the server made from the contents.
    ///
    /// For example `When the workshop is open`.
    #[serde(rename = "generatedTitle", skip_serializing_if = "Option::is_none")]
    pub generated_title: Option<String>,
    /// The contents in one or two sentences, made by the server.
    ///
    /// For example `The days and hours on which the workshop is open.`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// The language of an entry, a code of two letters as in ISO 639-1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<KnowledgeBaseLanguage>,
    /// The web page that an entry was made from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website: Option<KnowledgeBaseWebsite>,
    /// The YouTube video that an entry was made from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub youtube: Option<KnowledgeBaseYoutube>,
    /// The file that an entry was made from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<KnowledgeBaseFile>,
    /// What went wrong while the entry was processed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<KnowledgeBaseEntryError>,
}
/// How many entries there may be.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct KnowledgeBaseEntryQuota {
    /// The largest number of knowledge base entries that the owner of the replica may have.
    ///
    /// For example `10`.
    #[serde(rename = "totalUserQuota", deserialize_with = "crate::lenient::deserialize")]
    pub total_user_quota: i64,
}
impl KnowledgeBaseEntryQuota {
    /// Creates a `KnowledgeBaseEntryQuota` from its required fields.
    pub fn new(total_user_quota: i64) -> Self {
        Self { total_user_quota }
    }
}
/// New contents or particulars of an entry. Every field is optional.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize, Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[must_use]
#[non_exhaustive]
pub struct KnowledgeBaseEntryUpdate {
    /// The text to learn.
    ///
    /// For example `The workshop is open from Monday to Friday, from 9 to 17 o'clock.`.
    #[serde(rename = "rawText", skip_serializing_if = "Option::is_none")]
    pub raw_text: Option<String>,
    /// Facts drawn from the contents.
    #[serde(rename = "generatedFacts", skip_serializing_if = "Option::is_none")]
    pub generated_facts: Option<Vec<String>>,
    /// The text, divided into pieces.
    #[serde(rename = "rawTextChunks", skip_serializing_if = "Option::is_none")]
    pub raw_text_chunks: Option<Vec<KnowledgeBaseTextChunk>>,
    /// A title, by which people find the entry in a list.
    ///
    /// For example `Opening hours`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// A title made from the contents.
    ///
    /// For example `When the workshop is open`.
    #[serde(rename = "generatedTitle", skip_serializing_if = "Option::is_none")]
    pub generated_title: Option<String>,
    /// The contents in one or two sentences.
    ///
    /// For example `The days and hours on which the workshop is open.`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// The language of an entry, a code of two letters as in ISO 639-1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<KnowledgeBaseLanguage>,
    /// New particulars of the web page of an entry.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website: Option<KnowledgeBaseWebsiteUpdate>,
    /// New particulars of the YouTube video of an entry.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub youtube: Option<KnowledgeBaseYoutubeUpdate>,
    /// New particulars of the file of an entry.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<KnowledgeBaseFileUpdate>,
    /// What went wrong while the entry was processed, as it is to stand in the entry.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<KnowledgeBaseEntryErrorUpdate>,
}
impl KnowledgeBaseEntryUpdate {
    /// Creates a `KnowledgeBaseEntryUpdate` without any fields set.
    pub fn new() -> Self {
        Self::default()
    }
    /// The text to learn.
    pub fn raw_text<K>(mut self, raw_text: impl IntoOption<String, K>) -> Self {
        self.raw_text = raw_text.into_option();
        self
    }
    /// Facts drawn from the contents.
    pub fn generated_facts<K>(
        mut self,
        generated_facts: impl IntoList<String, K>,
    ) -> Self {
        self.generated_facts = generated_facts.into_list();
        self
    }
    /// The text, divided into pieces.
    pub fn raw_text_chunks<K>(
        mut self,
        raw_text_chunks: impl IntoList<KnowledgeBaseTextChunk, K>,
    ) -> Self {
        self.raw_text_chunks = raw_text_chunks.into_list();
        self
    }
    /// A title, by which people find the entry in a list.
    pub fn title<K>(mut self, title: impl IntoOption<String, K>) -> Self {
        self.title = title.into_option();
        self
    }
    /// A title made from the contents.
    pub fn generated_title<K>(
        mut self,
        generated_title: impl IntoOption<String, K>,
    ) -> Self {
        self.generated_title = generated_title.into_option();
        self
    }
    /// The contents in one or two sentences.
    pub fn summary<K>(mut self, summary: impl IntoOption<String, K>) -> Self {
        self.summary = summary.into_option();
        self
    }
    /// The language of an entry, a code of two letters as in ISO 639-1.
    pub fn language<K>(
        mut self,
        language: impl IntoOption<KnowledgeBaseLanguage, K>,
    ) -> Self {
        self.language = language.into_option();
        self
    }
    /// New particulars of the web page of an entry.
    pub fn website<K>(
        mut self,
        website: impl IntoOption<KnowledgeBaseWebsiteUpdate, K>,
    ) -> Self {
        self.website = website.into_option();
        self
    }
    /// New particulars of the YouTube video of an entry.
    pub fn youtube<K>(
        mut self,
        youtube: impl IntoOption<KnowledgeBaseYoutubeUpdate, K>,
    ) -> Self {
        self.youtube = youtube.into_option();
        self
    }
    /// New particulars of the file of an entry.
    pub fn file<K>(mut self, file: impl IntoOption<KnowledgeBaseFileUpdate, K>) -> Self {
        self.file = file.into_option();
        self
    }
    /// What went wrong while the entry was processed, as it is to stand in the entry.
    pub fn error<K>(
        mut self,
        error: impl IntoOption<KnowledgeBaseEntryErrorUpdate, K>,
    ) -> Self {
        self.error = error.into_option();
        self
    }
}
/// The file that an entry was made from.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct KnowledgeBaseFile {
    /// The name of the file.
    ///
    /// For example `handbook.pdf`.
    pub name: String,
    /// How many bytes the file has. It may be null.
    ///
    /// For example `204800`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::lenient::deserialize"
    )]
    pub size: Option<i64>,
    /// The MIME type of the file. It may be null.
    #[serde(rename = "mimeType", skip_serializing_if = "Option::is_none")]
    pub mime_type: Option<KnowledgeBaseMimeType>,
    /// The URL of a picture of the file.
    ///
    /// For example `https://storage.example.com/screenshots/12345.png`.
    #[serde(rename = "screenshotURL", skip_serializing_if = "Option::is_none")]
    pub screenshot_url: Option<String>,
    /// Where the file can be fetched.
    /// The address is good for a limited time, and whoever has it can fetch the file.
    ///
    /// For example `https://storage.example.com/object/sign/replica_files/handbook.pdf?token=example`.
    #[serde(rename = "downloadURL", skip_serializing_if = "Option::is_none")]
    pub download_url: Option<String>,
}
/// A type of file.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct KnowledgeBaseFileType {
    /// The MIME types that it goes by.
    #[serde(rename = "mimeTypes")]
    pub mime_types: Vec<String>,
    /// The extensions that it goes by, each with its dot.
    pub extensions: Vec<String>,
    /// How well a type of file is supported, fully (`production`), as a `preview`, or not at present (`disabled`).
    #[serde(rename = "supportLevel")]
    pub support_level: KnowledgeBaseSupportLevel,
}
/// The types of file that a knowledge base takes, in groups by medium.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
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
/// New particulars of the file of an entry.
/// Every field is optional, and a picture of the file can be sent along.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize, Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct KnowledgeBaseFileUpdate {
    /// The name of the file.
    ///
    /// For example `handbook.pdf`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// How many bytes the file has. It may be null.
    ///
    /// For example `204800`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::lenient::nullable_integer"
    )]
    pub size: Option<crate::Nullable<i64>>,
    /// The MIME type of the file. It may be null.
    #[serde(
        rename = "mimeType",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::lenient::nullable"
    )]
    pub mime_type: Option<crate::Nullable<KnowledgeBaseMimeType>>,
    /// A picture of the file, in Base64.
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
    pub fn name<K>(mut self, name: impl IntoOption<String, K>) -> Self {
        self.name = name.into_option();
        self
    }
    /// How many bytes the file has.
    #[must_use]
    pub fn size<K>(mut self, size: impl IntoOption<crate::Nullable<i64>, K>) -> Self {
        self.size = size.into_option();
        self
    }
    /// The MIME type of the file.
    #[must_use]
    pub fn mime_type<K>(
        mut self,
        mime_type: impl IntoOption<crate::Nullable<KnowledgeBaseMimeType>, K>,
    ) -> Self {
        self.mime_type = mime_type.into_option();
        self
    }
    /// A picture of the file, in Base64.
    #[must_use]
    pub fn screenshot<K>(mut self, screenshot: impl IntoOption<String, K>) -> Self {
        self.screenshot = screenshot.into_option();
        self
    }
}
/// File types of one medium.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
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
    /// What limits the files of this group, for people to read, where something does.
    ///
    /// For example `Up to 90 minutes`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limitation: Option<String>,
    /// The file types of the group.
    #[serde(rename = "fileTypes")]
    pub file_types: Vec<KnowledgeBaseFileType>,
}
/// What became of a request to add to a knowledge base.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct KnowledgeBaseResults {
    /// Whether the request succeeded. Each result has to be looked at all the same.
    ///
    /// For example `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// One result for each entry that was to be made.
    pub results: Vec<KnowledgeBaseResult>,
}
/// A piece of the text of an entry.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize, Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct KnowledgeBaseTextChunk {
    /// The text of the piece.
    ///
    /// For example `The workshop is open from Tuesday to Saturday, from 10 to 18 o'clock.`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// The place of the piece in the text, counted from 0.
    ///
    /// For example `0`.
    #[serde(
        rename = "chunkIndex",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::lenient::deserialize"
    )]
    pub chunk_index: Option<i64>,
    /// The length of the piece in tokens.
    ///
    /// For example `16`.
    #[serde(
        rename = "chunkTokens",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::lenient::deserialize"
    )]
    pub chunk_tokens: Option<i64>,
    /// The length of the piece in characters.
    ///
    /// For example `69`.
    #[serde(
        rename = "chunkChars",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::lenient::deserialize"
    )]
    pub chunk_chars: Option<i64>,
}
impl KnowledgeBaseTextChunk {
    /// Creates a `KnowledgeBaseTextChunk` without any fields set.
    pub fn new() -> Self {
        Self::default()
    }
    /// The text of the piece.
    #[must_use]
    pub fn content<K>(mut self, content: impl IntoOption<String, K>) -> Self {
        self.content = content.into_option();
        self
    }
    /// The place of the piece in the text, counted from 0.
    #[must_use]
    pub fn chunk_index<K>(mut self, chunk_index: impl IntoOption<i64, K>) -> Self {
        self.chunk_index = chunk_index.into_option();
        self
    }
    /// The length of the piece in tokens.
    #[must_use]
    pub fn chunk_tokens<K>(mut self, chunk_tokens: impl IntoOption<i64, K>) -> Self {
        self.chunk_tokens = chunk_tokens.into_option();
        self
    }
    /// The length of the piece in characters.
    #[must_use]
    pub fn chunk_chars<K>(mut self, chunk_chars: impl IntoOption<i64, K>) -> Self {
        self.chunk_chars = chunk_chars.into_option();
        self
    }
}
/// The number of entries in the knowledge base that have the status `READY`.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct KnowledgeBaseUsage {
    /// The entries of all replicas of the user.
    ///
    /// For example `25`.
    #[serde(deserialize_with = "crate::lenient::deserialize")]
    pub total: i64,
    /// The entries of each replica, by its UUID.
    #[serde(rename = "byReplica", deserialize_with = "crate::lenient::deserialize")]
    pub by_replica: ::std::collections::HashMap<String, i64>,
}
/// Limits that this request sets itself.
/// It is answered with 429 and nothing is added where they are used up.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize, Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct KnowledgeBaseUsageLimits {
    /// How many entries there may be.
    #[serde(rename = "knowledgeBaseEntries", skip_serializing_if = "Option::is_none")]
    pub knowledge_base_entries: Option<KnowledgeBaseEntryQuota>,
}
impl KnowledgeBaseUsageLimits {
    /// Creates a `KnowledgeBaseUsageLimits` without any fields set.
    pub fn new() -> Self {
        Self::default()
    }
    /// How many entries there may be.
    #[must_use]
    pub fn knowledge_base_entries<K>(
        mut self,
        knowledge_base_entries: impl IntoOption<KnowledgeBaseEntryQuota, K>,
    ) -> Self {
        self.knowledge_base_entries = knowledge_base_entries.into_option();
        self
    }
}
/// The web page that an entry was made from.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
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
    /// A short description of the page, drawn from its HTML.
    ///
    /// For example `When to find us`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Whether the server may read the page again later and keep the entry up to date.
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
/// New particulars of the web page of an entry.
/// Every field is optional, and a screenshot can be sent along.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize, Default)]
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
    /// Whether the server may read the page again later and keep the entry up to date. `false` is the documented default.
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
    pub fn url<K>(mut self, url: impl IntoOption<String, K>) -> Self {
        self.url = url.into_option();
        self
    }
    /// Links that belong to the entry.
    #[must_use]
    pub fn links<K>(mut self, links: impl IntoList<String, K>) -> Self {
        self.links = links.into_list();
        self
    }
    /// The title of the page.
    #[must_use]
    pub fn title<K>(mut self, title: impl IntoOption<String, K>) -> Self {
        self.title = title.into_option();
        self
    }
    /// The text of the page.
    #[must_use]
    pub fn text<K>(mut self, text: impl IntoOption<String, K>) -> Self {
        self.text = text.into_option();
        self
    }
    /// A short description of the page.
    #[must_use]
    pub fn description<K>(mut self, description: impl IntoOption<String, K>) -> Self {
        self.description = description.into_option();
        self
    }
    /// Whether the server may read the page again later and keep the entry up to date.
    #[must_use]
    pub fn auto_refresh<K>(mut self, auto_refresh: impl IntoOption<bool, K>) -> Self {
        self.auto_refresh = auto_refresh.into_option();
        self
    }
    /// The URL of a screenshot of the page.
    #[must_use]
    pub fn screenshot_url<K>(
        mut self,
        screenshot_url: impl IntoOption<String, K>,
    ) -> Self {
        self.screenshot_url = screenshot_url.into_option();
        self
    }
    /// A screenshot of the page, in Base64.
    #[must_use]
    pub fn screenshot<K>(mut self, screenshot: impl IntoOption<String, K>) -> Self {
        self.screenshot = screenshot.into_option();
        self
    }
}
/// The YouTube video that an entry was made from.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
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
    /// The URL of the still picture that stands for the video.
    ///
    /// For example `https://i.ytimg.com/vi/a1B2c3D4e5F/hqdefault.jpg`.
    #[serde(rename = "thumbnailURL", skip_serializing_if = "Option::is_none")]
    pub thumbnail_url: Option<String>,
    /// The contents in one or two sentences.
    ///
    /// For example `Shows how to true a bicycle wheel with a spoke key.`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// All that is said in the video.
    ///
    /// For example `Welcome to the workshop. Today we true a wheel.`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transcription: Option<String>,
    /// What is to be seen in the video, in words.
    ///
    /// For example `A person stands at a workbench and turns a wheel.`.
    #[serde(rename = "visualTranscription", skip_serializing_if = "Option::is_none")]
    pub visual_transcription: Option<String>,
    /// The YouTube id of the playlist that belongs to the entry.
    ///
    /// For example `PL0123456789`.
    #[serde(rename = "playlistID", skip_serializing_if = "Option::is_none")]
    pub playlist_id: Option<String>,
}
/// New particulars of the YouTube video of an entry.
/// Every field is optional; the playlist cannot be changed.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize, Default)]
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
    /// The URL of the still picture that stands for the video.
    ///
    /// For example `https://i.ytimg.com/vi/a1B2c3D4e5F/hqdefault.jpg`.
    #[serde(rename = "thumbnailURL", skip_serializing_if = "Option::is_none")]
    pub thumbnail_url: Option<String>,
    /// The contents in one or two sentences.
    ///
    /// For example `Shows how to true a bicycle wheel with a spoke key.`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// All that is said in the video.
    ///
    /// For example `Welcome to the workshop. Today we true a wheel.`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transcription: Option<String>,
    /// What is to be seen in the video, in words.
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
    pub fn url<K>(mut self, url: impl IntoOption<String, K>) -> Self {
        self.url = url.into_option();
        self
    }
    /// The title of the video.
    #[must_use]
    pub fn title<K>(mut self, title: impl IntoOption<String, K>) -> Self {
        self.title = title.into_option();
        self
    }
    /// The description of the video.
    #[must_use]
    pub fn description<K>(mut self, description: impl IntoOption<String, K>) -> Self {
        self.description = description.into_option();
        self
    }
    /// The URL of the still picture that stands for the video.
    #[must_use]
    pub fn thumbnail_url<K>(
        mut self,
        thumbnail_url: impl IntoOption<String, K>,
    ) -> Self {
        self.thumbnail_url = thumbnail_url.into_option();
        self
    }
    /// The contents in one or two sentences.
    #[must_use]
    pub fn summary<K>(mut self, summary: impl IntoOption<String, K>) -> Self {
        self.summary = summary.into_option();
        self
    }
    /// All that is said in the video.
    #[must_use]
    pub fn transcription<K>(
        mut self,
        transcription: impl IntoOption<String, K>,
    ) -> Self {
        self.transcription = transcription.into_option();
        self
    }
    /// What is to be seen in the video, in words.
    #[must_use]
    pub fn visual_transcription<K>(
        mut self,
        visual_transcription: impl IntoOption<String, K>,
    ) -> Self {
        self.visual_transcription = visual_transcription.into_option();
        self
    }
}
/// The language model of a replica, and how it is used.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize, Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct LanguageModelSettings {
    /// A language model, by id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<LanguageModel>,
    /// How a replica looks up what it knows.
    #[serde(rename = "memoryMode", skip_serializing_if = "Option::is_none")]
    pub memory_mode: Option<MemoryMode>,
    /// Who the replica is and how it talks, answers and acts, in at most 30000 characters.
    ///
    /// For example `Patient and precise, with a liking for old machines.`.
    #[serde(rename = "systemMessage", skip_serializing_if = "Option::is_none")]
    pub system_message: Option<String>,
    /// The tools that the replica can use.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tools: Option<Vec<ReplicaTool>>,
    /// The model behind the semantic search in the knowledge base.
    #[serde(rename = "embeddingModel", skip_serializing_if = "Option::is_none")]
    pub embedding_model: Option<EmbeddingModel>,
}
impl LanguageModelSettings {
    /// Creates a `LanguageModelSettings` without any fields set.
    pub fn new() -> Self {
        Self::default()
    }
    /// A language model, by id.
    #[must_use]
    pub fn model<K>(mut self, model: impl IntoOption<LanguageModel, K>) -> Self {
        self.model = model.into_option();
        self
    }
    /// How a replica looks up what it knows.
    #[must_use]
    pub fn memory_mode<K>(
        mut self,
        memory_mode: impl IntoOption<MemoryMode, K>,
    ) -> Self {
        self.memory_mode = memory_mode.into_option();
        self
    }
    /// Who the replica is and how it talks, answers and acts, in at most 30000 characters.
    #[must_use]
    pub fn system_message<K>(
        mut self,
        system_message: impl IntoOption<String, K>,
    ) -> Self {
        self.system_message = system_message.into_option();
        self
    }
    /// The tools that the replica can use.
    #[must_use]
    pub fn tools<K>(mut self, tools: impl IntoList<ReplicaTool, K>) -> Self {
        self.tools = tools.into_list();
        self
    }
    /// The model behind the semantic search in the knowledge base.
    #[must_use]
    pub fn embedding_model<K>(
        mut self,
        embedding_model: impl IntoOption<EmbeddingModel, K>,
    ) -> Self {
        self.embedding_model = embedding_model.into_option();
        self
    }
}
/// An account of the user on another platform.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct LinkedAccount {
    /// The account ID
    ///
    /// For example `123456789`.
    #[serde(rename = "accountID")]
    pub account_id: String,
    /// The account type
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
/// The messages around a mention of the replica.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Mention {
    /// Says that this is a mention.
    #[serde(rename = "type")]
    pub type_: String,
    /// The messages
    pub messages: Vec<Message>,
}
/// Some of the mentions of a replica in a conversation, newest first.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct MentionList {
    /// Whether the request succeeded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// The mentions and the placeholders, newest mention first
    pub items: Vec<MentionListItem>,
    /// Whether there are more items than these
    ///
    /// For example `true`.
    #[serde(rename = "hasMore")]
    pub has_more: bool,
}
/// Stands for messages that are not shown and can be loaded in its place.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct MentionPlaceholder {
    /// Says that this is a placeholder.
    #[serde(rename = "type")]
    pub type_: String,
    /// How many messages the placeholder stands for
    ///
    /// For example `20`.
    #[serde(deserialize_with = "crate::lenient::deserialize")]
    pub count: i64,
}
/// A message in a conversation, from a user or from the replica.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Message {
    /// The UUID of the message, which the cursors `afterUUID` and `beforeUUID` take
    ///
    /// For example `40d353f3-1241-449e-9fa6-c798d62c9cb1`.
    pub uuid: String,
    /// When the message was created
    ///
    /// For example `2025-05-27T15:02:44.499744+00:00`.
    #[serde(rename = "createdAt")]
    pub created_at: String,
    /// The text of the message
    ///
    /// For example `When should I prune roses?`.
    pub content: String,
    /// Who wrote a message, the human or the replica.
    pub role: ChatRole,
    /// The name of the sender, where it is known
    ///
    /// For example `Ada Keller`.
    #[serde(rename = "senderName", skip_serializing_if = "Option::is_none")]
    pub sender_name: Option<String>,
    /// The URL of a picture of the sender, where there is one
    ///
    /// For example `https://images.example.com/ada.png`.
    #[serde(rename = "senderProfileImageURL", skip_serializing_if = "Option::is_none")]
    pub sender_profile_image_url: Option<String>,
    /// Where a conversation or a message takes place.
    pub source: ChatSource,
    /// The UUID of the replica
    ///
    /// For example `03db5651-cb61-4bdf-9ef0-89561f7c9c53`.
    #[serde(rename = "replicaUUID")]
    pub replica_uuid: String,
}
/// Some of the messages of a chat or a conversation, oldest first.
/// It has neither a total nor a flag that says whether there are more.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessageList {
    /// Whether the request succeeded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// The messages, oldest first
    pub items: Vec<Message>,
}
/// What the API answers with when something does not exist. It has fewer fields than `ApiError`.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NotFoundError {
    /// Indicates the status of the request
    pub success: bool,
    /// A text representation of the error
    pub error: String,
    /// A unique identifier of the request, useful for reporting
    ///
    /// For example `xyz1::reg1:reg1::ab3c4-1234567890123-0123456789ab`.
    pub request_id: String,
}
/// The message that the replica answers with.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct OpenAiAnswer {
    /// The role of the author of an answer, always the same.
    pub role: OpenAiAnswerRole,
    /// The text of the answer
    ///
    /// For example `I told stories, and I went for long walks at night.`.
    pub content: String,
    /// The calls of tools that the model asks for.
    /// The API does not support tools, and the form of a call is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tool_calls: Option<Vec<::serde_json::Value>>,
}
/// The answer of a replica, in the form of OpenAI's chat completions. It has no `success` field.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct OpenAiChatCompletion {
    /// The id of this answer
    ///
    /// For example `chatcmpl-abc123`.
    pub id: String,
    /// When the answer was made, in seconds since the beginning of 1970, UTC
    ///
    /// For example `1762335000`.
    #[serde(deserialize_with = "crate::lenient::deserialize")]
    pub created: i64,
    /// The kind of the object, always the same.
    pub object: OpenAiChatCompletionObject,
    /// The model that wrote the answer
    ///
    /// For example `o1`.
    pub model: String,
    /// The answers to choose from
    pub choices: Vec<OpenAiChoice>,
    /// How many tokens the request took.
    pub usage: OpenAiUsage,
}
/// A question to a replica, in the form of OpenAI's chat completions.
/// Most of OpenAI's other fields are not supported.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize, Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[must_use]
#[non_exhaustive]
pub struct OpenAiChatCompletionRequest {
    /// The conversation. Only the last message is used.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(required))]
    pub messages: Option<Vec<OpenAiMessage>>,
    /// Whether the message becomes part of the conversation.
    /// With `false` earlier messages give no context, and this one is not kept.
    ///
    /// For example `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store: Option<bool>,
    /// Where the conversation takes place, which decides where the message is kept in the chat history.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<OpenAiChatSource>,
    /// Where on Discord a message comes from, and who wrote it.
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
    /// Whether the message becomes part of the conversation.
    pub fn store<K>(mut self, store: impl IntoOption<bool, K>) -> Self {
        self.store = store.into_option();
        self
    }
    /// Where the conversation takes place, which decides where the message is kept in the chat history.
    pub fn source<K>(mut self, source: impl IntoOption<OpenAiChatSource, K>) -> Self {
        self.source = source.into_option();
        self
    }
    /// Where on Discord a message comes from, and who wrote it.
    pub fn discord_data<K>(
        mut self,
        discord_data: impl IntoOption<DiscordData, K>,
    ) -> Self {
        self.discord_data = discord_data.into_option();
        self
    }
}
/// One answer.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct OpenAiChoice {
    /// The position of this answer among the choices
    ///
    /// For example `0`.
    #[serde(deserialize_with = "crate::lenient::deserialize")]
    pub index: i64,
    /// The message that the replica answers with.
    pub message: OpenAiAnswer,
    /// The log probabilities of the tokens.
    /// The API does not support them, and their form is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logprobs: Option<::serde_json::Value>,
    /// Why the answer ends where it ends.
    pub finish_reason: OpenAiFinishReason,
}
/// One message of the conversation.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct OpenAiMessage {
    /// The role of the author of a message.
    pub role: OpenAiRole,
    /// The text of the message, at most 100,000 characters
    ///
    /// For example `How did you cope with the pressure of the war?`.
    pub content: String,
    /// A name for the author, to tell authors of the same role apart
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
    /// A name for the author, to tell authors of the same role apart For example `johndoe`.
    #[must_use]
    pub fn name<K>(mut self, name: impl IntoOption<String, K>) -> Self {
        self.name = name.into_option();
        self
    }
}
/// How many tokens the request took.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct OpenAiUsage {
    /// The number of tokens of the question
    ///
    /// For example `56`.
    #[serde(deserialize_with = "crate::lenient::deserialize")]
    pub prompt_tokens: i64,
    /// The number of tokens of the answer
    ///
    /// For example `31`.
    #[serde(deserialize_with = "crate::lenient::deserialize")]
    pub completion_tokens: i64,
    /// The two numbers together
    ///
    /// For example `87`.
    #[serde(deserialize_with = "crate::lenient::deserialize")]
    pub total_tokens: i64,
}
/// The organization and the API key that an invitation was redeemed for.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct RedeemedInvite {
    /// Whether the request succeeded.
    ///
    /// For example `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// The key, to be sent as `X-ORGANIZATION-SECRET`.
    /// It is shown only once, so keep it safe.
    ///
    /// For example `example-api-key`.
    #[serde(rename = "apiKey")]
    pub api_key: crate::Secret,
    /// The id of the new organization, which Sensay's staff ask for.
    ///
    /// For example `6b1f0f9c-0a53-4c07-a0b5-3f3a7cb1b7ad`.
    #[serde(rename = "organizationID")]
    pub organization_id: String,
    /// The date until which the subscription is valid.
    /// Its format is not documented.
    ///
    /// For example `2026-12-31`.
    #[serde(rename = "validUntil")]
    pub valid_until: Option<String>,
}
/// An entry that was not made.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct RefusedKnowledgeBaseEntry {
    /// What an entry is made from, a `file`, a `text`, a `website` or a `youtube` video.
    #[serde(rename = "type")]
    pub type_: KnowledgeBaseEntryType,
    /// Always `false` here.
    pub enqueued: bool,
    /// Why the entry was not made, for people to read.
    ///
    /// For example `The page could not be read`.
    pub error: String,
}
/// A replica.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Replica {
    /// Whether the request succeeded.
    ///
    /// For example `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// The name of the replica.
    ///
    /// For example `Ada Byron`.
    pub name: String,
    /// What the replica is for. It has no part in the training.
    ///
    /// For example `Answers questions about our courses.`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub purpose: Option<String>,
    /// A description of the replica. It has no part in the training.
    ///
    /// For example `Explains programs to beginners`.
    #[serde(rename = "shortDescription")]
    pub short_description: String,
    /// What the replica opens a conversation with.
    ///
    /// For example `What would you like to know?`.
    pub greeting: String,
    /// What a replica stands for: yourself (`individual`), any character you like (`character`), or a business or another organization (`brand`).
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
    /// The email addresses of the users who may use the replica while it is private.
    #[serde(rename = "whitelistEmails", skip_serializing_if = "Option::is_none")]
    pub whitelist_emails: Option<Vec<String>>,
    /// The name of the replica for use in the addresses of pages.
    ///
    /// For example `ada-byron`.
    pub slug: String,
    /// Words of any kind that sort the replica and help to find it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// The address of the profile image, in the copy that the server keeps.
    ///
    /// For example `https://images.example.com/ada.png`.
    #[serde(rename = "profileImage", skip_serializing_if = "Option::is_none")]
    pub profile_image: Option<String>,
    /// Questions that are offered to the user at the start of a conversation.
    #[serde(rename = "suggestedQuestions", skip_serializing_if = "Option::is_none")]
    pub suggested_questions: Option<Vec<String>>,
    /// The language model of a replica, and how it is used.
    pub llm: LanguageModelSettings,
    /// The text that a preview of the voice can be made from.
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
    /// The knowledge of the replica in distilled form.
    ///
    /// For example `Ada teaches the first year course.`.
    #[serde(rename = "distilledKnowledge", skip_serializing_if = "Option::is_none")]
    pub distilled_knowledge: Option<String>,
}
/// All settings of a replica, to create one with or to replace those of another in full.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize, Default)]
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
    /// What the replica is for, at most 1000 characters. It has no part in the training.
    ///
    /// For example `Answers questions about our courses.`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub purpose: Option<String>,
    /// A description of the replica in at most 50 characters. It has no part in the training.
    ///
    /// For example `Explains programs to beginners`.
    #[serde(rename = "shortDescription", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(required))]
    pub short_description: Option<String>,
    /// What the replica opens a conversation with, at most 600 characters.
    ///
    /// For example `What would you like to know?`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(required))]
    pub greeting: Option<String>,
    /// What a replica stands for: yourself (`individual`), any character you like (`character`), or a business or another organization (`brand`).
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<ReplicaType>,
    /// The id of the user who owns the replica.
    ///
    /// For example `johndoe`.
    #[serde(rename = "ownerID", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(required))]
    pub owner_id: Option<String>,
    /// Whether only the owner and the users in `whitelistEmails` can find the replica and talk to it. It is public where it is left out.
    ///
    /// For example `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub private: Option<bool>,
    /// The email addresses of the users who may use the replica while it is private.
    #[serde(rename = "whitelistEmails", skip_serializing_if = "Option::is_none")]
    pub whitelist_emails: Option<Vec<String>>,
    /// The name of the replica for use in the addresses of pages, at most 50 characters. It has to be unique.
    ///
    /// For example `ada-byron`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(required))]
    pub slug: Option<String>,
    /// Words of any kind that sort the replica and help to find it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// The address of the profile image.
    /// The server fetches the image, optimises it and keeps a copy, so the replica later shows another address.
    /// It takes JPEG, PNG, BMP, WebP and AVIF.
    /// A replica gets a default image where it is left out.
    ///
    /// For example `https://images.example.com/ada.png`.
    #[serde(rename = "profileImage", skip_serializing_if = "Option::is_none")]
    pub profile_image: Option<String>,
    /// Questions that are offered to the user at the start of a conversation.
    #[serde(rename = "suggestedQuestions", skip_serializing_if = "Option::is_none")]
    pub suggested_questions: Option<Vec<String>>,
    /// The language model of a replica, and how it is used.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(required))]
    pub llm: Option<LanguageModelSettings>,
    /// The text that a preview of the voice can be made from, at most 400 characters.
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
    /// What the replica is for, at most 1000 characters.
    pub fn purpose<K>(mut self, purpose: impl IntoOption<String, K>) -> Self {
        self.purpose = purpose.into_option();
        self
    }
    /// What a replica stands for: yourself (`individual`), any character you like (`character`), or a business or another organization (`brand`).
    pub fn type_<K>(mut self, type_: impl IntoOption<ReplicaType, K>) -> Self {
        self.type_ = type_.into_option();
        self
    }
    /// Whether only the owner and the users in `whitelistEmails` can find the replica and talk to it.
    pub fn private<K>(mut self, private: impl IntoOption<bool, K>) -> Self {
        self.private = private.into_option();
        self
    }
    /// The email addresses of the users who may use the replica while it is private.
    pub fn whitelist_emails<K>(
        mut self,
        whitelist_emails: impl IntoList<String, K>,
    ) -> Self {
        self.whitelist_emails = whitelist_emails.into_list();
        self
    }
    /// Words of any kind that sort the replica and help to find it.
    pub fn tags<K>(mut self, tags: impl IntoList<String, K>) -> Self {
        self.tags = tags.into_list();
        self
    }
    /// The address of the profile image.
    pub fn profile_image<K>(
        mut self,
        profile_image: impl IntoOption<String, K>,
    ) -> Self {
        self.profile_image = profile_image.into_option();
        self
    }
    /// Questions that are offered to the user at the start of a conversation.
    pub fn suggested_questions<K>(
        mut self,
        suggested_questions: impl IntoList<String, K>,
    ) -> Self {
        self.suggested_questions = suggested_questions.into_list();
        self
    }
    /// The text that a preview of the voice can be made from, at most 400 characters.
    pub fn voice_preview_text<K>(
        mut self,
        voice_preview_text: impl IntoOption<String, K>,
    ) -> Self {
        self.voice_preview_text = voice_preview_text.into_option();
        self
    }
    /// Whether customer support can read the conversations of the replica.
    pub fn is_every_conversation_accessible_by_support<K>(
        mut self,
        is_every_conversation_accessible_by_support: impl IntoOption<bool, K>,
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
    /// A description of the replica in at most 50 characters. It has no part in the training.
    ///
    /// For example `Explains programs to beginners`.
    pub short_description: String,
    /// What the replica opens a conversation with, at most 600 characters.
    ///
    /// For example `What would you like to know?`.
    pub greeting: String,
    /// The id of the user who owns the replica.
    ///
    /// For example `johndoe`.
    pub owner_id: String,
    /// The name of the replica for use in the addresses of pages, at most 50 characters. It has to be unique.
    ///
    /// For example `ada-byron`.
    pub slug: String,
    /// The language model of a replica, and how it is used.
    pub llm: LanguageModelSettings,
}
/// A page of replicas.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReplicaList {
    /// Whether the request succeeded.
    ///
    /// For example `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// A word without a documented meaning.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// The replicas on this page.
    pub items: Vec<ReplicaListItem>,
    /// The number of replicas on all pages.
    ///
    /// For example `100`.
    #[serde(deserialize_with = "crate::lenient::deserialize")]
    pub total: i64,
}
/// A replica as lists show it.
/// It has more fields than a replica that is asked for by UUID, some of them older names of others.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReplicaListItem {
    /// The name of the replica.
    ///
    /// For example `Ada Byron`.
    pub name: String,
    /// What the replica is for. It has no part in the training.
    ///
    /// For example `Answers questions about our courses.`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub purpose: Option<String>,
    /// A description of the replica. It has no part in the training.
    ///
    /// For example `Explains programs to beginners`.
    #[serde(rename = "shortDescription")]
    pub short_description: String,
    /// What the replica opens a conversation with.
    ///
    /// For example `What would you like to know?`.
    pub greeting: String,
    /// What a replica stands for: yourself (`individual`), any character you like (`character`), or a business or another organization (`brand`).
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
    /// The email addresses of the users who may use the replica while it is private.
    #[serde(rename = "whitelistEmails", skip_serializing_if = "Option::is_none")]
    pub whitelist_emails: Option<Vec<String>>,
    /// The name of the replica for use in the addresses of pages.
    ///
    /// For example `ada-byron`.
    pub slug: String,
    /// Words of any kind that sort the replica and help to find it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// The address of the profile image, in the copy that the server keeps.
    ///
    /// For example `https://images.example.com/ada.png`.
    #[serde(rename = "profileImage", skip_serializing_if = "Option::is_none")]
    pub profile_image: Option<String>,
    /// Questions that are offered to the user at the start of a conversation.
    #[serde(rename = "suggestedQuestions", skip_serializing_if = "Option::is_none")]
    pub suggested_questions: Option<Vec<String>>,
    /// The language model of a replica, and how it is used.
    pub llm: LanguageModelSettings,
    /// The text that a preview of the voice can be made from.
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
    /// The knowledge of the replica in distilled form.
    ///
    /// For example `Ada teaches the first year course.`.
    #[serde(rename = "distilledKnowledge", skip_serializing_if = "Option::is_none")]
    pub distilled_knowledge: Option<String>,
    /// The address of the profile image. An older name of `profileImage`.
    ///
    /// For example `https://images.example.com/ada.png`.
    #[deprecated(note = "use `profileImage` instead")]
    #[serde(rename = "profile_image", skip_serializing_if = "Option::is_none")]
    pub profile_image_deprecated: Option<String>,
    /// A description of the replica. An older name of `shortDescription`.
    ///
    /// For example `Explains programs to beginners`.
    #[deprecated(note = "use `shortDescription` instead")]
    #[serde(rename = "short_description", skip_serializing_if = "Option::is_none")]
    pub short_description_deprecated: Option<String>,
    /// What the replica opens a conversation with. An older name of `greeting`.
    ///
    /// For example `What would you like to know?`.
    #[deprecated(note = "use `greeting` instead")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub introduction: Option<String>,
    /// When the replica was created.
    ///
    /// For example `2025-05-27T15:02:44.499Z`.
    pub created_at: Option<String>,
    /// The UUID of the owner, the older kind of user id.
    ///
    /// For example `7f3c9c5e-52a4-4a0f-9d58-1f6a0a2d9b11`.
    #[deprecated(note = "use `ownerID` instead")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner_uuid: Option<String>,
    /// Whether the replica can speak.
    ///
    /// For example `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub voice_enabled: Option<bool>,
    /// Whether the replica can appear on video.
    ///
    /// For example `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub video_enabled: Option<bool>,
    /// The number of entries in the chat history of the replica, of all users of the organization together.
    ///
    /// For example `5`.
    #[serde(default, deserialize_with = "crate::lenient::deserialize")]
    pub chat_history_count: Option<i64>,
    /// Who the replica is and how it behaves. An older name of `systemMessage` in `llm`.
    ///
    /// For example `Patient and precise, with a liking for old machines.`.
    #[deprecated(note = "use `llm.systemMessage` instead")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub system_message: Option<String>,
    /// The Discord bot of the replica.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discord_integration: Option<DiscordIntegration>,
    /// The Telegram bot of the replica.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub telegram_integration: Option<TelegramIntegration>,
}
/// A piece of knowledge that was looked up for an answer.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct RetrievedSource {
    /// The id of the piece of knowledge
    ///
    /// For example `123`.
    #[serde(deserialize_with = "crate::lenient::deserialize")]
    pub id: i64,
    /// How relevant the piece is to the question
    ///
    /// For example `0.9`.
    pub score: f64,
    /// Whether the piece of knowledge has ever been scored.
    pub status: RetrievedSourceStatus,
    /// When the piece was added
    ///
    /// For example `2025-03-15T14:30:00.000Z`.
    pub created_at: String,
    /// The name of the piece
    ///
    /// For example `Q: Where were you born?`.
    pub name: String,
    /// The text that was found in it
    ///
    /// For example `Where were you born? In a log cabin in Kentucky.`.
    pub content: String,
}
/// What the API answers with when the server itself fails.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ServerError {
    /// Indicates the status of the request
    pub success: bool,
    /// A text representation of the error
    pub error: String,
    /// The condition in a form made for programs. Not documented for this status.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_code: Option<String>,
    /// A unique identifier of the event, useful for reporting
    ///
    /// For example `14fceadd84e74ec499afe9b0f7952d6b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fingerprint: Option<String>,
    /// A unique identifier of the request, useful for reporting
    ///
    /// For example `xyz1::reg1:reg1::ab3c4-1234567890123-0123456789ab`.
    pub request_id: String,
    /// The inner exception
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inner_exception: Option<InnerException>,
}
/// The number of conversations from one source.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SourceConversationCount {
    /// Where a conversation or a message takes place.
    pub source: ChatSource,
    /// How many conversations came from the source
    ///
    /// For example `245`.
    #[serde(deserialize_with = "crate::lenient::deserialize")]
    pub conversations: i64,
}
/// The answer to a request that has nothing else to tell.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize, Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Success {
    /// Whether the request succeeded.
    ///
    /// For example `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
}
/// A question to a replica that reached it through Telegram.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize, Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[must_use]
#[non_exhaustive]
pub struct TelegramChatCompletionRequest {
    /// The text that the replica answers, at most 100,000 characters
    ///
    /// For example `How did you cope with the pressure of the war?`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(required))]
    pub content: Option<String>,
    /// Whether the question stands alone.
    /// With `true` earlier messages give no context, and this one is not kept, so later questions do not see it either.
    ///
    /// For example `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skip_chat_history: Option<bool>,
    /// The address of a picture that the replica takes into account
    ///
    /// For example `https://images.example.com/photo.jpeg`.
    #[serde(rename = "imageURL", skip_serializing_if = "Option::is_none")]
    pub image_url: Option<String>,
    /// Where on Telegram a message comes from, and who wrote it.
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
    /// Whether the question stands alone.
    pub fn skip_chat_history<K>(
        mut self,
        skip_chat_history: impl IntoOption<bool, K>,
    ) -> Self {
        self.skip_chat_history = skip_chat_history.into_option();
        self
    }
    /// The address of a picture that the replica takes into account For example `https://images.example.com/photo.jpeg`.
    pub fn image_url<K>(mut self, image_url: impl IntoOption<String, K>) -> Self {
        self.image_url = image_url.into_option();
        self
    }
}
/// A message from Telegram that is to be kept in the chat history.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize, Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[must_use]
#[non_exhaustive]
pub struct TelegramChatHistoryEntryDraft {
    /// The text of the message
    ///
    /// For example `How did you cope with the pressure of the war?`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(required))]
    pub content: Option<String>,
    /// Where on Telegram a message comes from, and who wrote it.
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
/// Where on Telegram a message comes from, and who wrote it.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TelegramData {
    /// The kind of the chat, one of `private`, `group`, `supergroup` and `channel`
    ///
    /// For example `supergroup`.
    pub chat_type: String,
    /// The id of the chat. It may be negative.
    ///
    /// For example `-1001234567890`.
    #[serde(deserialize_with = "crate::lenient::deserialize")]
    pub chat_id: i64,
    /// The name of the group or the title of the channel.
    /// In a private chat, the name that the user shows.
    ///
    /// For example `Civil War Club`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat_name: Option<String>,
    /// The Telegram id of the sender.
    /// A message in a channel may have none.
    /// Outside channels, a message sent on behalf of a chat carries the id of a made-up user.
    ///
    /// For example `123456789`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::lenient::deserialize"
    )]
    pub user_id: Option<i64>,
    /// The Telegram username of the sender.
    /// A message in a channel may have none.
    /// Outside channels, a message sent on behalf of a chat carries the name of a made-up user.
    ///
    /// For example `johndoe`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// The id of the message, unique in its chat
    ///
    /// For example `42`.
    #[serde(deserialize_with = "crate::lenient::deserialize")]
    pub message_id: i64,
    /// The id of the thread or forum topic that the message belongs to. Only supergroups have these.
    ///
    /// For example `7`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::lenient::deserialize"
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
    /// The name of the group or the title of the channel.
    #[must_use]
    pub fn chat_name<K>(mut self, chat_name: impl IntoOption<String, K>) -> Self {
        self.chat_name = chat_name.into_option();
        self
    }
    /// The Telegram id of the sender.
    #[must_use]
    pub fn user_id<K>(mut self, user_id: impl IntoOption<i64, K>) -> Self {
        self.user_id = user_id.into_option();
        self
    }
    /// The Telegram username of the sender.
    #[must_use]
    pub fn username<K>(mut self, username: impl IntoOption<String, K>) -> Self {
        self.username = username.into_option();
        self
    }
    /// The id of the thread or forum topic that the message belongs to.
    #[must_use]
    pub fn message_thread_id<K>(
        mut self,
        message_thread_id: impl IntoOption<i64, K>,
    ) -> Self {
        self.message_thread_id = message_thread_id.into_option();
        self
    }
}
/// The Telegram bot of a replica.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TelegramIntegration {
    /// The token of the bot, a secret.
    ///
    /// For example `example-telegram-bot-token`.
    pub token: Option<crate::Secret>,
    /// The name of the bot.
    ///
    /// For example `ada_bot`.
    pub service_name: Option<String>,
}
/// A Telegram bot that a replica is about to be connected to.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize, Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[must_use]
#[non_exhaustive]
pub struct TelegramIntegrationDraft {
    /// The token of the bot, a secret.
    ///
    /// For example `example-telegram-bot-token`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(required))]
    pub telegram_token: Option<crate::Secret>,
    /// The name of the bot.
    ///
    /// For example `ada_bot`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(required))]
    pub mention: Option<String>,
}
impl TelegramIntegrationDraft {
    /// Creates a `TelegramIntegrationDraft` from its required fields.
    pub fn new(
        telegram_token: impl Into<crate::Secret>,
        mention: impl Into<String>,
    ) -> Self {
        Self {
            telegram_token: Some(telegram_token.into()),
            mention: Some(mention.into()),
        }
    }
}
/// How much of the service a user has used.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
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
    /// The number of entries in the knowledge base that have the status `READY`.
    #[serde(rename = "knowledgeBaseEntries")]
    pub knowledge_base_entries: KnowledgeBaseUsage,
}
/// A user of the organization.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct User {
    /// Whether the request succeeded. Newer than the reference page.
    ///
    /// For example `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// The name of the user
    ///
    /// For example `John Doe`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The email address
    ///
    /// For example `user@example.com`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The ID of the user
    ///
    /// For example `johndoe`.
    pub id: String,
    /// The accounts on other platforms that belong to the user
    #[serde(rename = "linkedAccounts", skip_serializing_if = "Option::is_none")]
    pub linked_accounts: Option<Vec<LinkedAccount>>,
}
/// A user that is about to be created. Every field is optional.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize, Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[must_use]
#[non_exhaustive]
pub struct UserDraft {
    /// The id to give the user. The server makes a UUID where it is left out.
    ///
    /// For example `johndoe`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The name of the user, of ASCII letters, digits, white space and `( ) . , ' - /`.
    ///
    /// For example `John Doe`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The email address
    ///
    /// For example `user@example.com`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The accounts on other platforms that belong to the user
    #[serde(rename = "linkedAccounts", skip_serializing_if = "Option::is_none")]
    pub linked_accounts: Option<Vec<LinkedAccount>>,
}
impl UserDraft {
    /// Creates a `UserDraft` without any fields set.
    pub fn new() -> Self {
        Self::default()
    }
    /// The id to give the user.
    pub fn id<K>(mut self, id: impl IntoOption<String, K>) -> Self {
        self.id = id.into_option();
        self
    }
    /// The name of the user, of ASCII letters, digits, white space and `( ) .
    pub fn name<K>(mut self, name: impl IntoOption<String, K>) -> Self {
        self.name = name.into_option();
        self
    }
    /// The email address For example `user@example.com`.
    pub fn email<K>(mut self, email: impl IntoOption<String, K>) -> Self {
        self.email = email.into_option();
        self
    }
    /// The accounts on other platforms that belong to the user
    pub fn linked_accounts<K>(
        mut self,
        linked_accounts: impl IntoList<LinkedAccount, K>,
    ) -> Self {
        self.linked_accounts = linked_accounts.into_list();
        self
    }
}
/// The new state of the current user.
/// Whether a field that is left out keeps its value or loses it is not documented.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize, Default)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[must_use]
#[non_exhaustive]
pub struct UserUpdate {
    /// The name of the user
    ///
    /// For example `John Doe`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The email address
    ///
    /// For example `user@example.com`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The ID of the user
    ///
    /// For example `johndoe`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(required))]
    pub id: Option<String>,
    /// The accounts on other platforms that belong to the user. An empty list is not the same as none at all.
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
    /// The name of the user For example `John Doe`.
    pub fn name<K>(mut self, name: impl IntoOption<String, K>) -> Self {
        self.name = name.into_option();
        self
    }
    /// The email address For example `user@example.com`.
    pub fn email<K>(mut self, email: impl IntoOption<String, K>) -> Self {
        self.email = email.into_option();
        self
    }
    /// The accounts on other platforms that belong to the user.
    pub fn linked_accounts<K>(
        mut self,
        linked_accounts: impl IntoList<LinkedAccount, K>,
    ) -> Self {
        self.linked_accounts = linked_accounts.into_list();
        self
    }
}
/// The account type
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AccountType {
    /// `discord`
    Discord,
    /// `telegram`
    Telegram,
    /// `embed`
    Embed,
    /// A value that is newer than this crate.
    Unknown(crate::UnknownValue),
}
crate::open::open_enum! {
    AccountType { Discord = "discord", Telegram = "telegram", Embed = "embed", }
}
/// What a replica stands for: yourself (`individual`), any character you like (`character`),
/// or a business or another organization (`brand`).
/// It is `character` where it is left out of a request.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ReplicaType {
    /// `individual`
    Individual,
    /// `character`
    Character,
    /// `brand`
    Brand,
    /// A value that is newer than this crate.
    Unknown(crate::UnknownValue),
}
crate::open::open_enum! {
    ReplicaType { Individual = "individual", Character = "character", Brand = "brand", }
}
/// A tag that lists of replicas can be filtered by.
/// `Blockchain` and `blockchain` are two tags.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ReplicaTag {
    /// `AI`
    Ai,
    /// `Academic`
    Academic,
    /// `Arts`
    Arts,
    /// `Blockchain`
    Blockchain,
    /// `Business`
    Business,
    /// `Celebrity`
    Celebrity,
    /// `Charity`
    Charity,
    /// `Developer`
    Developer,
    /// `Educator`
    Educator,
    /// `Europe`
    Europe,
    /// `Fashion`
    Fashion,
    /// `Finance`
    Finance,
    /// `Food`
    Food,
    /// `Health & Fitness`
    HealthAndFitness,
    /// `History`
    History,
    /// `Italian`
    Italian,
    /// `Kids`
    Kids,
    /// `Language`
    Language,
    /// `Law`
    Law,
    /// `Leadership`
    Leadership,
    /// `Lifestyle`
    Lifestyle,
    /// `Literature`
    Literature,
    /// `Love`
    Love,
    /// `Military`
    Military,
    /// `Modelling`
    Modelling,
    /// `Motivation`
    Motivation,
    /// `Movies`
    Movies,
    /// `Music`
    Music,
    /// `North America`
    NorthAmerica,
    /// `Philosophy`
    Philosophy,
    /// `Politics`
    Politics,
    /// `Religion`
    Religion,
    /// `Science`
    Science,
    /// `Self-Help`
    SelfHelp,
    /// `Sensay`
    Sensay,
    /// `Sports`
    Sports,
    /// `Technology`
    Technology,
    /// `Web`
    Web,
    /// `Wisdom`
    Wisdom,
    /// `blockchain`
    BlockchainLowercase,
    /// `engage2earn`
    Engage2earn,
    /// `female`
    Female,
    /// `investment`
    Investment,
    /// `male`
    Male,
    /// `meme`
    Meme,
    /// `miniapp`
    Miniapp,
    /// `telegram`
    Telegram,
    /// `web3`
    Web3,
    /// A value that is newer than this crate.
    Unknown(crate::UnknownValue),
}
crate::open::open_enum! {
    ReplicaTag { Ai = "AI", Academic = "Academic", Arts = "Arts", Blockchain =
    "Blockchain", Business = "Business", Celebrity = "Celebrity", Charity = "Charity",
    Developer = "Developer", Educator = "Educator", Europe = "Europe", Fashion =
    "Fashion", Finance = "Finance", Food = "Food", HealthAndFitness = "Health & Fitness",
    History = "History", Italian = "Italian", Kids = "Kids", Language = "Language", Law =
    "Law", Leadership = "Leadership", Lifestyle = "Lifestyle", Literature = "Literature",
    Love = "Love", Military = "Military", Modelling = "Modelling", Motivation =
    "Motivation", Movies = "Movies", Music = "Music", NorthAmerica = "North America",
    Philosophy = "Philosophy", Politics = "Politics", Religion = "Religion", Science =
    "Science", SelfHelp = "Self-Help", Sensay = "Sensay", Sports = "Sports", Technology =
    "Technology", Web = "Web", Wisdom = "Wisdom", BlockchainLowercase = "blockchain",
    Engage2earn = "engage2earn", Female = "female", Investment = "investment", Male =
    "male", Meme = "meme", Miniapp = "miniapp", Telegram = "telegram", Web3 = "web3", }
}
/// What a list of replicas is sorted by, always in ascending order.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ReplicaSort {
    /// `name`
    Name,
    /// `popularity`
    Popularity,
    /// A value that is newer than this crate.
    Unknown(crate::UnknownValue),
}
crate::open::open_enum! {
    ReplicaSort { Name = "name", Popularity = "popularity", }
}
/// A platform that a replica can be connected to.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum IntegrationType {
    /// `telegram`
    Telegram,
    /// `discord`
    Discord,
    /// A value that is newer than this crate.
    Unknown(crate::UnknownValue),
}
crate::open::open_enum! {
    IntegrationType { Telegram = "telegram", Discord = "discord", }
}
/// A language model, by id.
/// The set is open: models come and go without a new version of the API.
/// Deprecated are `claude-4-sonnet-20250514` (use `claude-sonnet-4-5`), and `grok-2-latest` and `grok-3-beta` (use `grok-3-latest`).
/// It is `claude-haiku-4-5` where it is left out of a request.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum LanguageModel {
    /// `asi1-mini`
    Asi1Mini,
    /// `claude-3-7-sonnet-latest`
    Claude37SonnetLatest,
    /// `claude-haiku-4-5`
    ClaudeHaiku45,
    /// `claude-sonnet-4-5`
    ClaudeSonnet45,
    /// `deepseek-chat`
    DeepseekChat,
    /// `gemini-2.5-flash`
    Gemini25Flash,
    /// `gemini-2.5-pro`
    Gemini25Pro,
    /// `gpt-4o`
    Gpt4o,
    /// `gpt-4o-mini`
    Gpt4oMini,
    /// `gpt-5`
    Gpt5,
    /// `gpt-5-mini`
    Gpt5Mini,
    /// `gpt-5-nano`
    Gpt5Nano,
    /// `grok-3-latest`
    Grok3Latest,
    /// `grok-4-latest`
    Grok4Latest,
    /// `o3-mini`
    O3Mini,
    /// `targon-gpt-oss-120b`
    TargonGptOss120b,
    /// `mistral-large`
    MistralLarge,
    /// `claude-4-sonnet-20250514`
    Claude4Sonnet20250514,
    /// `grok-2-latest`
    Grok2Latest,
    /// `grok-3-beta`
    Grok3Beta,
    /// A value that is newer than this crate.
    Unknown(crate::UnknownValue),
}
crate::open::open_enum! {
    LanguageModel { Asi1Mini = "asi1-mini", Claude37SonnetLatest =
    "claude-3-7-sonnet-latest", ClaudeHaiku45 = "claude-haiku-4-5", ClaudeSonnet45 =
    "claude-sonnet-4-5", DeepseekChat = "deepseek-chat", Gemini25Flash =
    "gemini-2.5-flash", Gemini25Pro = "gemini-2.5-pro", Gpt4o = "gpt-4o", Gpt4oMini =
    "gpt-4o-mini", Gpt5 = "gpt-5", Gpt5Mini = "gpt-5-mini", Gpt5Nano = "gpt-5-nano",
    Grok3Latest = "grok-3-latest", Grok4Latest = "grok-4-latest", O3Mini = "o3-mini",
    TargonGptOss120b = "targon-gpt-oss-120b", MistralLarge = "mistral-large",
    Claude4Sonnet20250514 = "claude-4-sonnet-20250514", Grok2Latest = "grok-2-latest",
    Grok3Beta = "grok-3-beta", }
}
/// How a replica looks up what it knows.
/// Deprecated: the server chooses by itself.
#[deprecated(note = "deprecated by the API")]
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum MemoryMode {
    /// `prompt-caching`
    PromptCaching,
    /// `rag-search`
    RagSearch,
    /// A value that is newer than this crate.
    Unknown(crate::UnknownValue),
}
crate::open::open_enum! {
    MemoryMode { PromptCaching = "prompt-caching", RagSearch = "rag-search", }
}
/// A tool that lets a replica act on the world.
/// With `getTokenInfo` it can look up facts about tokens.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ReplicaTool {
    /// `getTokenInfo`
    GetTokenInfo,
    /// `getUdaoTokenInfo`
    GetUdaoTokenInfo,
    /// `getSensayTokenInfo`
    GetSensayTokenInfo,
    /// `getTokenInfoMEAI`
    GetTokenInfoMeai,
    /// `answerToLife`
    AnswerToLife,
    /// `toolhouse`
    Toolhouse,
    /// `brightUnionGetQuoteTool`
    BrightUnionGetQuoteTool,
    /// `brightUnionGetCoverablesTool`
    BrightUnionGetCoverablesTool,
    /// A value that is newer than this crate.
    Unknown(crate::UnknownValue),
}
crate::open::open_enum! {
    ReplicaTool { GetTokenInfo = "getTokenInfo", GetUdaoTokenInfo = "getUdaoTokenInfo",
    GetSensayTokenInfo = "getSensayTokenInfo", GetTokenInfoMeai = "getTokenInfoMEAI",
    AnswerToLife = "answerToLife", Toolhouse = "toolhouse", BrightUnionGetQuoteTool =
    "brightUnionGetQuoteTool", BrightUnionGetCoverablesTool =
    "brightUnionGetCoverablesTool", }
}
/// The model behind the semantic search in the knowledge base.
/// A new replica gets `multilingual-e5-large` where it is left out.
/// It cannot be changed once it is set.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum EmbeddingModel {
    /// `multilingual-e5-large`
    MultilingualE5Large,
    /// `qwen3-embedding-8b`
    Qwen3Embedding8b,
    /// A value that is newer than this crate.
    Unknown(crate::UnknownValue),
}
crate::open::open_enum! {
    EmbeddingModel { MultilingualE5Large = "multilingual-e5-large", Qwen3Embedding8b =
    "qwen3-embedding-8b", }
}
/// Where a conversation or a message takes place.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ChatSource {
    /// `discord`
    Discord,
    /// `telegram`
    Telegram,
    /// `embed`
    Embed,
    /// `web`
    Web,
    /// `telegram_autopilot`
    TelegramAutopilot,
    /// A value that is newer than this crate.
    Unknown(crate::UnknownValue),
}
crate::open::open_enum! {
    ChatSource { Discord = "discord", Telegram = "telegram", Embed = "embed", Web =
    "web", TelegramAutopilot = "telegram_autopilot", }
}
/// Who wrote a message, the human or the replica.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ChatRole {
    /// `user`
    User,
    /// `assistant`
    Assistant,
    /// A value that is newer than this crate.
    Unknown(crate::UnknownValue),
}
crate::open::open_enum! {
    ChatRole { User = "user", Assistant = "assistant", }
}
/// The role of the author of a message.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum OpenAiRole {
    /// `assistant`
    Assistant,
    /// `developer`
    Developer,
    /// `system`
    System,
    /// `tool`
    Tool,
    /// `user`
    User,
    /// A value that is newer than this crate.
    Unknown(crate::UnknownValue),
}
crate::open::open_enum! {
    OpenAiRole { Assistant = "assistant", Developer = "developer", System = "system",
    Tool = "tool", User = "user", }
}
/// Where the conversation takes place, which decides where the message is kept in the chat history.
/// It matters only while `store` is `true`.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum OpenAiChatSource {
    /// `discord`
    Discord,
    /// `embed`
    Embed,
    /// `web`
    Web,
    /// A value that is newer than this crate.
    Unknown(crate::UnknownValue),
}
crate::open::open_enum! {
    OpenAiChatSource { Discord = "discord", Embed = "embed", Web = "web", }
}
/// The kind of the object, always the same.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum OpenAiChatCompletionObject {
    /// `chat.completion`
    ChatCompletion,
    /// A value that is newer than this crate.
    Unknown(crate::UnknownValue),
}
crate::open::open_enum! {
    OpenAiChatCompletionObject { ChatCompletion = "chat.completion", }
}
/// The role of the author of an answer, always the same.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum OpenAiAnswerRole {
    /// `assistant`
    Assistant,
    /// A value that is newer than this crate.
    Unknown(crate::UnknownValue),
}
crate::open::open_enum! {
    OpenAiAnswerRole { Assistant = "assistant", }
}
/// Why the answer ends where it ends.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum OpenAiFinishReason {
    /// `stop`
    Stop,
    /// `length`
    Length,
    /// `tool_calls`
    ToolCalls,
    /// `content_filter`
    ContentFilter,
    /// `function_call`
    FunctionCall,
    /// A value that is newer than this crate.
    Unknown(crate::UnknownValue),
}
crate::open::open_enum! {
    OpenAiFinishReason { Stop = "stop", Length = "length", ToolCalls = "tool_calls",
    ContentFilter = "content_filter", FunctionCall = "function_call", }
}
/// Whether the piece of knowledge has ever been scored.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RetrievedSourceStatus {
    /// `scored`
    Scored,
    /// `unscored`
    Unscored,
    /// A value that is newer than this crate.
    Unknown(crate::UnknownValue),
}
crate::open::open_enum! {
    RetrievedSourceStatus { Scored = "scored", Unscored = "unscored", }
}
/// The direction of a sort, ascending (`asc`) or descending (`desc`).
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SortOrder {
    /// `asc`
    Asc,
    /// `desc`
    Desc,
    /// A value that is newer than this crate.
    Unknown(crate::UnknownValue),
}
crate::open::open_enum! {
    SortOrder { Asc = "asc", Desc = "desc", }
}
/// What to sort chats or conversations by.
/// It is the number of replies of the replica, the time of the first message, or the time of the replica's last reply.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ActivitySort {
    /// `replicaReplies`
    ReplicaReplies,
    /// `firstMessageAt`
    FirstMessageAt,
    /// `lastReplicaReplyAt`
    LastReplicaReplyAt,
    /// A value that is newer than this crate.
    Unknown(crate::UnknownValue),
}
crate::open::open_enum! {
    ActivitySort { ReplicaReplies = "replicaReplies", FirstMessageAt = "firstMessageAt",
    LastReplicaReplyAt = "lastReplicaReplyAt", }
}
/// Whether a chat, or a conversation in it, is with one person or with a group.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ChatType {
    /// `individual`
    Individual,
    /// `group`
    Group,
    /// A value that is newer than this crate.
    Unknown(crate::UnknownValue),
}
crate::open::open_enum! {
    ChatType { Individual = "individual", Group = "group", }
}
/// What an entry is made from, a `file`, a `text`, a `website` or a `youtube` video.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum KnowledgeBaseEntryType {
    /// `file`
    File,
    /// `text`
    Text,
    /// `website`
    Website,
    /// `youtube`
    Youtube,
    /// A value that is newer than this crate.
    Unknown(crate::UnknownValue),
}
crate::open::open_enum! {
    KnowledgeBaseEntryType { File = "file", Text = "text", Website = "website", Youtube =
    "youtube", }
}
/// How far an entry is.
/// The order is `NEW`, `FILE_UPLOADED` (files only), `RAW_TEXT`, `PROCESSED_TEXT`, `VECTOR_CREATED`, `READY`.
/// The replica uses the entry from `VECTOR_CREATED` on; `READY` means that it is also optimized.
/// `UNPROCESSABLE` can follow any of them and means that the entry has failed for good.
/// The server may send values that are not listed, such as `PROCESSING` and `SYNC_ERROR`, which the vendor's texts and programs speak of.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum KnowledgeBaseEntryStatus {
    /// `NEW`
    New,
    /// `FILE_UPLOADED`
    FileUploaded,
    /// `RAW_TEXT`
    RawText,
    /// `PROCESSED_TEXT`
    ProcessedText,
    /// `VECTOR_CREATED`
    VectorCreated,
    /// `READY`
    Ready,
    /// `UNPROCESSABLE`
    Unprocessable,
    /// A value that is newer than this crate.
    Unknown(crate::UnknownValue),
}
crate::open::open_enum! {
    KnowledgeBaseEntryStatus { New = "NEW", FileUploaded = "FILE_UPLOADED", RawText =
    "RAW_TEXT", ProcessedText = "PROCESSED_TEXT", VectorCreated = "VECTOR_CREATED", Ready
    = "READY", Unprocessable = "UNPROCESSABLE", }
}
/// Whether an error came up. A text, not a boolean.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum KnowledgeBaseErrorFilter {
    /// `true`
    True,
    /// `false`
    False,
    /// A value that is newer than this crate.
    Unknown(crate::UnknownValue),
}
crate::open::open_enum! {
    KnowledgeBaseErrorFilter { True = "true", False = "false", }
}
/// What knowledge base entries are sorted by, which is always the time when they were made.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum KnowledgeBaseSortBy {
    /// `createdAt`
    CreatedAt,
    /// A value that is newer than this crate.
    Unknown(crate::UnknownValue),
}
crate::open::open_enum! {
    KnowledgeBaseSortBy { CreatedAt = "createdAt", }
}
/// The language of an entry, a code of two letters as in ISO 639-1.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum KnowledgeBaseLanguage {
    /// `ab`
    Ab,
    /// `aa`
    Aa,
    /// `af`
    Af,
    /// `ak`
    Ak,
    /// `sq`
    Sq,
    /// `am`
    Am,
    /// `ar`
    Ar,
    /// `an`
    An,
    /// `hy`
    Hy,
    /// `as`
    As,
    /// `av`
    Av,
    /// `ae`
    Ae,
    /// `ay`
    Ay,
    /// `az`
    Az,
    /// `ba`
    Ba,
    /// `bm`
    Bm,
    /// `eu`
    Eu,
    /// `be`
    Be,
    /// `bn`
    Bn,
    /// `bh`
    Bh,
    /// `bi`
    Bi,
    /// `bs`
    Bs,
    /// `br`
    Br,
    /// `bg`
    Bg,
    /// `my`
    My,
    /// `ca`
    Ca,
    /// `ch`
    Ch,
    /// `ce`
    Ce,
    /// `ny`
    Ny,
    /// `zh`
    Zh,
    /// `cu`
    Cu,
    /// `cv`
    Cv,
    /// `kw`
    Kw,
    /// `co`
    Co,
    /// `cr`
    Cr,
    /// `hr`
    Hr,
    /// `cs`
    Cs,
    /// `da`
    Da,
    /// `dv`
    Dv,
    /// `nl`
    Nl,
    /// `dz`
    Dz,
    /// `en`
    En,
    /// `eo`
    Eo,
    /// `et`
    Et,
    /// `ee`
    Ee,
    /// `fo`
    Fo,
    /// `fj`
    Fj,
    /// `fi`
    Fi,
    /// `fr`
    Fr,
    /// `ff`
    Ff,
    /// `gl`
    Gl,
    /// `ka`
    Ka,
    /// `de`
    De,
    /// `el`
    El,
    /// `kl`
    Kl,
    /// `gn`
    Gn,
    /// `gu`
    Gu,
    /// `ht`
    Ht,
    /// `ha`
    Ha,
    /// `he`
    He,
    /// `hz`
    Hz,
    /// `hi`
    Hi,
    /// `ho`
    Ho,
    /// `hu`
    Hu,
    /// `is`
    Is,
    /// `io`
    Io,
    /// `ig`
    Ig,
    /// `id`
    Id,
    /// `ia`
    Ia,
    /// `ie`
    Ie,
    /// `iu`
    Iu,
    /// `ik`
    Ik,
    /// `ga`
    Ga,
    /// `it`
    It,
    /// `ja`
    Ja,
    /// `jv`
    Jv,
    /// `kn`
    Kn,
    /// `kr`
    Kr,
    /// `ks`
    Ks,
    /// `kk`
    Kk,
    /// `km`
    Km,
    /// `ki`
    Ki,
    /// `rw`
    Rw,
    /// `ky`
    Ky,
    /// `kv`
    Kv,
    /// `kg`
    Kg,
    /// `ko`
    Ko,
    /// `ku`
    Ku,
    /// `kj`
    Kj,
    /// `la`
    La,
    /// `lb`
    Lb,
    /// `lg`
    Lg,
    /// `li`
    Li,
    /// `ln`
    Ln,
    /// `lo`
    Lo,
    /// `lt`
    Lt,
    /// `lu`
    Lu,
    /// `lv`
    Lv,
    /// `gv`
    Gv,
    /// `mk`
    Mk,
    /// `mg`
    Mg,
    /// `ms`
    Ms,
    /// `ml`
    Ml,
    /// `mt`
    Mt,
    /// `mi`
    Mi,
    /// `mr`
    Mr,
    /// `mh`
    Mh,
    /// `mn`
    Mn,
    /// `na`
    Na,
    /// `nv`
    Nv,
    /// `nd`
    Nd,
    /// `ne`
    Ne,
    /// `ng`
    Ng,
    /// `nb`
    Nb,
    /// `nn`
    Nn,
    /// `no`
    No,
    /// `ii`
    Ii,
    /// `nr`
    Nr,
    /// `oc`
    Oc,
    /// `oj`
    Oj,
    /// `om`
    Om,
    /// `or`
    Or,
    /// `os`
    Os,
    /// `pa`
    Pa,
    /// `pi`
    Pi,
    /// `fa`
    Fa,
    /// `pl`
    Pl,
    /// `ps`
    Ps,
    /// `pt`
    Pt,
    /// `qu`
    Qu,
    /// `rm`
    Rm,
    /// `rn`
    Rn,
    /// `ro`
    Ro,
    /// `ru`
    Ru,
    /// `sa`
    Sa,
    /// `sc`
    Sc,
    /// `sd`
    Sd,
    /// `se`
    Se,
    /// `sm`
    Sm,
    /// `sg`
    Sg,
    /// `sr`
    Sr,
    /// `gd`
    Gd,
    /// `sn`
    Sn,
    /// `si`
    Si,
    /// `sk`
    Sk,
    /// `sl`
    Sl,
    /// `so`
    So,
    /// `st`
    St,
    /// `es`
    Es,
    /// `su`
    Su,
    /// `sw`
    Sw,
    /// `ss`
    Ss,
    /// `sv`
    Sv,
    /// `ta`
    Ta,
    /// `te`
    Te,
    /// `tg`
    Tg,
    /// `th`
    Th,
    /// `ti`
    Ti,
    /// `bo`
    Bo,
    /// `tk`
    Tk,
    /// `tl`
    Tl,
    /// `tn`
    Tn,
    /// `to`
    To,
    /// `tr`
    Tr,
    /// `ts`
    Ts,
    /// `tt`
    Tt,
    /// `tw`
    Tw,
    /// `ty`
    Ty,
    /// `ug`
    Ug,
    /// `uk`
    Uk,
    /// `ur`
    Ur,
    /// `uz`
    Uz,
    /// `ve`
    Ve,
    /// `vi`
    Vi,
    /// `vo`
    Vo,
    /// `wa`
    Wa,
    /// `cy`
    Cy,
    /// `wo`
    Wo,
    /// `xh`
    Xh,
    /// `yi`
    Yi,
    /// `yo`
    Yo,
    /// `za`
    Za,
    /// `zu`
    Zu,
    /// A value that is newer than this crate.
    Unknown(crate::UnknownValue),
}
crate::open::open_enum! {
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
    Zu = "zu", }
}
/// The MIME type of a file.
/// `list_knowledge_base_file_types` tells which ones are taken at present.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum KnowledgeBaseMimeType {
    /// `application/epub+zip`
    ApplicationEpubZip,
    /// `application/json`
    ApplicationJson,
    /// `application/msword`
    ApplicationMsword,
    /// `application/pdf`
    ApplicationPdf,
    /// `application/rtf`
    ApplicationRtf,
    /// `application/vnd.ms-excel`
    ApplicationVndMsExcel,
    /// `application/vnd.ms-excel.sheet.binary.macroenabled.12`
    ApplicationVndMsExcelSheetBinaryMacroenabled12,
    /// `application/vnd.ms-excel.sheet.macroEnabled.12`
    ApplicationVndMsExcelSheetMacroEnabled12,
    /// `application/vnd.ms-powerpoint`
    ApplicationVndMsPowerpoint,
    /// `application/vnd.oasis.opendocument.spreadsheet`
    ApplicationVndOasisOpendocumentSpreadsheet,
    /// `application/vnd.openxmlformats-officedocument.presentationml.presentation`
    ApplicationVndOpenxmlformatsOfficedocumentPresentationmlPresentation,
    /// `application/vnd.openxmlformats-officedocument.spreadsheetml.sheet`
    ApplicationVndOpenxmlformatsOfficedocumentSpreadsheetmlSheet,
    /// `application/vnd.openxmlformats-officedocument.wordprocessingml.document`
    ApplicationVndOpenxmlformatsOfficedocumentWordprocessingmlDocument,
    /// `application/x-sas-data`
    ApplicationXSasData,
    /// `application/x-sas-xport`
    ApplicationXSasXport,
    /// `application/x-stata`
    ApplicationXStata,
    /// `application/x-stata-dta`
    ApplicationXStataDta,
    /// `application/yaml`
    ApplicationYaml,
    /// `audio/aac`
    AudioAac,
    /// `audio/flac`
    AudioFlac,
    /// `audio/mp3`
    AudioMp3,
    /// `audio/mpeg`
    AudioMpeg,
    /// `audio/ogg`
    AudioOgg,
    /// `audio/wav`
    AudioWav,
    /// `image/bmp`
    ImageBmp,
    /// `image/heic`
    ImageHeic,
    /// `image/heif`
    ImageHeif,
    /// `image/jpeg`
    ImageJpeg,
    /// `image/png`
    ImagePng,
    /// `image/tif`
    ImageTif,
    /// `image/tiff`
    ImageTiff,
    /// `image/webp`
    ImageWebp,
    /// `text/css`
    TextCss,
    /// `text/csv`
    TextCsv,
    /// `text/html`
    TextHtml,
    /// `text/javascript`
    TextJavascript,
    /// `text/markdown`
    TextMarkdown,
    /// `text/plain`
    TextPlain,
    /// `text/tab-separated-values`
    TextTabSeparatedValues,
    /// `text/xml`
    TextXml,
    /// `video/avi`
    VideoAvi,
    /// `video/mov`
    VideoMov,
    /// `video/mp4`
    VideoMp4,
    /// `video/mpeg`
    VideoMpeg,
    /// `video/mpg`
    VideoMpg,
    /// `video/quicktime`
    VideoQuicktime,
    /// `video/webm`
    VideoWebm,
    /// `video/x-matroska`
    VideoXMatroska,
    /// `video/x-msvideo`
    VideoXMsvideo,
    /// A value that is newer than this crate.
    Unknown(crate::UnknownValue),
}
crate::open::open_enum! {
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
    "video/webm", VideoXMatroska = "video/x-matroska", VideoXMsvideo = "video/x-msvideo",
    }
}
/// The medium of a group of file types.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum KnowledgeBaseMediaType {
    /// `document`
    Document,
    /// `data`
    Data,
    /// `image`
    Image,
    /// `audio`
    Audio,
    /// `video`
    Video,
    /// `ebook`
    Ebook,
    /// A value that is newer than this crate.
    Unknown(crate::UnknownValue),
}
crate::open::open_enum! {
    KnowledgeBaseMediaType { Document = "document", Data = "data", Image = "image", Audio
    = "audio", Video = "video", Ebook = "ebook", }
}
/// How well a type of file is supported, fully (`production`), as a `preview`, or not at present (`disabled`).
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum KnowledgeBaseSupportLevel {
    /// `production`
    Production,
    /// `preview`
    Preview,
    /// `disabled`
    Disabled,
    /// A value that is newer than this crate.
    Unknown(crate::UnknownValue),
}
crate::open::open_enum! {
    KnowledgeBaseSupportLevel { Production = "production", Preview = "preview", Disabled
    = "disabled", }
}
/// A mention with the messages around it, or a placeholder for messages that are not shown.
/// The field `type` tells which.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MentionListItem {
    /// The messages around a mention of the replica.
    Mention(Mention),
    /// Stands for messages that are not shown and can be loaded in its place.
    MentionPlaceholder(MentionPlaceholder),
    /// A member that is newer than this crate.
    Unknown(crate::UnknownMember),
}
crate::open::union! {
    MentionListItem by "type" { Mention(Mention) = "mention",
    MentionPlaceholder(MentionPlaceholder) = "placeholder", }
}
/// What became of one entry. `enqueued` tells the two cases apart.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum KnowledgeBaseResult {
    /// An entry that was made and waits to be processed.
    Enqueued(EnqueuedKnowledgeBaseEntry),
    /// An entry that was not made.
    Refused(RefusedKnowledgeBaseEntry),
    /// A member that is newer than this crate.
    Unknown(crate::UnknownMember),
}
crate::open::union! {
    KnowledgeBaseResult by "enqueued" { Enqueued(EnqueuedKnowledgeBaseEntry) = true,
    Refused(RefusedKnowledgeBaseEntry) = false, }
}
