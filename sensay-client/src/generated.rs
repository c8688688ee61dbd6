// @generated from openapi/sensay.yaml by `cargo spec generate`, with progenitor. Not to be edited.

/// What requests and responses are made of.
pub mod types {
    /// A Telegram integration that was created, but whose bot server could not be reached.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct AcceptedTelegramIntegration {
        /// Whether the request succeeded.
        ///
        /// For example `true`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub success: Option<bool>,
        /// The id of the integration.
        ///
        /// For example `42`.
        #[serde(deserialize_with = "crate::lenient::deserialize")]
        pub id: i64,
        /// The reason why the work is not finished, for people to read.
        ///
        /// For example `The integration is created, the bot is not running yet.`.
        pub message: String,
    }
    impl AcceptedTelegramIntegration {
        /// With what is required.
        pub fn new(id: i64, message: impl Into<String>) -> Self {
            Self {
                id: id,
                message: message.into(),
                success: None,
            }
        }
        /// Sets `success`.
        #[must_use]
        pub fn success(mut self, value: bool) -> Self {
            self.success = Some(value);
            self
        }
    }
    /// The body of a success whose work is not finished.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct Acknowledgement {
        /// Whether the request succeeded.
        ///
        /// For example `true`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub success: Option<bool>,
        /// The reason why the work is not finished, for people to read.
        ///
        /// For example `The integration is deleted, the bot is still running.`.
        pub message: String,
    }
    impl Acknowledgement {
        /// With what is required.
        pub fn new(message: impl Into<String>) -> Self {
            Self {
                message: message.into(),
                success: None,
            }
        }
        /// Sets `success`.
        #[must_use]
        pub fn success(mut self, value: bool) -> Self {
            self.success = Some(value);
            self
        }
    }
    /// The body of an error response.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub error_code: Option<String>,
        /// A unique identifier of the event, useful for reporting.
        ///
        /// For example `14fceadd84e74ec499afe9b0f7952d6b`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub fingerprint: Option<String>,
        /// A unique identifier of the request, useful for reporting. Its form varies.
        ///
        /// For example `xyz1::reg1:reg1::ab3c4-1234567890123-0123456789ab`.
        pub request_id: String,
    }
    impl ApiError {
        /// With what is required.
        pub fn new(
            success: bool,
            error: impl Into<String>,
            request_id: impl Into<String>,
        ) -> Self {
            Self {
                success: success,
                error: error.into(),
                request_id: request_id.into(),
                error_code: None,
                fingerprint: None,
            }
        }
        /// Sets `error_code`.
        #[must_use]
        pub fn error_code(mut self, value: impl Into<String>) -> Self {
            self.error_code = Some(value.into());
            self
        }
        /// Sets `fingerprint`.
        #[must_use]
        pub fn fingerprint(mut self, value: impl Into<String>) -> Self {
            self.fingerprint = Some(value.into());
            self
        }
    }
    /// The conversations of one user or group with a replica on one platform.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
        #[serde(
            rename = "messageCount",
            deserialize_with = "crate::lenient::deserialize"
        )]
        pub message_count: i64,
        /// The number of replies of the replica in the chat.
        ///
        /// For example `21`.
        #[serde(
            rename = "replicaReplyCount",
            deserialize_with = "crate::lenient::deserialize"
        )]
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
        #[serde(
            rename = "lastReplicaReplyAt",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub last_replica_reply_at: Option<String>,
        /// The name of the user or the group.
        ///
        /// For example `Garden Club`.
        #[serde(rename = "chatName", default, skip_serializing_if = "Option::is_none")]
        pub chat_name: Option<String>,
        /// The URL of an image of the user or the group.
        ///
        /// For example `https://images.example.com/garden-club.png`.
        #[serde(
            rename = "chatImageURL",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub chat_image_url: Option<String>,
        /// Whether a chat or a conversation is with one person or with a group.
        #[serde(rename = "chatType")]
        pub chat_type: ChatType,
    }
    impl Chat {
        /// With what is required.
        pub fn new(
            uuid: impl Into<String>,
            source: impl Into<ChatSource>,
            message_count: i64,
            replica_reply_count: i64,
            first_message_at: impl Into<String>,
            last_message_at: impl Into<String>,
            chat_type: impl Into<ChatType>,
        ) -> Self {
            Self {
                uuid: uuid.into(),
                source: source.into(),
                message_count: message_count,
                replica_reply_count: replica_reply_count,
                first_message_at: first_message_at.into(),
                last_message_at: last_message_at.into(),
                chat_type: chat_type.into(),
                last_replica_reply_at: None,
                chat_name: None,
                chat_image_url: None,
            }
        }
        /// Sets `lastReplicaReplyAt`.
        #[must_use]
        pub fn last_replica_reply_at(mut self, value: impl Into<String>) -> Self {
            self.last_replica_reply_at = Some(value.into());
            self
        }
        /// Sets `chatName`.
        #[must_use]
        pub fn chat_name(mut self, value: impl Into<String>) -> Self {
            self.chat_name = Some(value.into());
            self
        }
        /// Sets `chatImageURL`.
        #[must_use]
        pub fn chat_image_url(mut self, value: impl Into<String>) -> Self {
            self.chat_image_url = Some(value.into());
            self
        }
    }
    /// The answer of a replica.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ChatCompletion {
        /// Whether the request succeeded.
        ///
        /// For example `true`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub success: Option<bool>,
        /// The text of the answer.
        ///
        /// For example `I told stories, and I went for long walks at night.`.
        pub content: String,
    }
    impl ChatCompletion {
        /// With what is required.
        pub fn new(content: impl Into<String>) -> Self {
            Self {
                content: content.into(),
                success: None,
            }
        }
        /// Sets `success`.
        #[must_use]
        pub fn success(mut self, value: bool) -> Self {
            self.success = Some(value);
            self
        }
    }
    /// A message to a replica.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ChatCompletionRequest {
        /// The text of the message, from 1 to 100,000 characters.
        ///
        /// For example `How did you cope with the pressure of the war?`.
        pub content: String,
        /// Whether to answer without the chat history. The default is `false`.
        /// If `true`, the replica does not see earlier messages, and the message is not stored.
        ///
        /// For example `false`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub skip_chat_history: Option<bool>,
        /// Where the conversation takes place. It decides in which chat history the message is stored.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub source: Option<ChatSource>,
        /// The origin of a message on Discord.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub discord_data: Option<DiscordData>,
        /// Quotas that the caller sets for this request.
        #[serde(
            rename = "usageLimits",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub usage_limits: Option<ChatUsageLimits>,
    }
    impl ChatCompletionRequest {
        /// With what is required.
        pub fn new(content: impl Into<String>) -> Self {
            Self {
                content: content.into(),
                skip_chat_history: None,
                source: None,
                discord_data: None,
                usage_limits: None,
            }
        }
        /// Sets `skip_chat_history`.
        #[must_use]
        pub fn skip_chat_history(mut self, value: bool) -> Self {
            self.skip_chat_history = Some(value);
            self
        }
        /// Sets `source`.
        #[must_use]
        pub fn source(mut self, value: impl Into<ChatSource>) -> Self {
            self.source = Some(value.into());
            self
        }
        /// Sets `discord_data`.
        #[must_use]
        pub fn discord_data(mut self, value: impl Into<DiscordData>) -> Self {
            self.discord_data = Some(value.into());
            self
        }
        /// Sets `usageLimits`.
        #[must_use]
        pub fn usage_limits(mut self, value: impl Into<ChatUsageLimits>) -> Self {
            self.usage_limits = Some(value.into());
            self
        }
    }
    /// The body of the response with a chat.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ChatDetails {
        /// Whether the request succeeded.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub success: Option<bool>,
        /// The conversations of one user or group with a replica on one platform.
        pub chat: Chat,
    }
    impl ChatDetails {
        /// With what is required.
        pub fn new(chat: impl Into<Chat>) -> Self {
            Self {
                chat: chat.into(),
                success: None,
            }
        }
        /// Sets `success`.
        #[must_use]
        pub fn success(mut self, value: bool) -> Self {
            self.success = Some(value);
            self
        }
    }
    /// The messages that a user and a replica have exchanged.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Default)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ChatHistory {
        /// Whether the request succeeded.
        ///
        /// For example `true`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub success: Option<bool>,
        /// A word such as `array`. Its meaning is not documented.
        #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
        pub type_: Option<String>,
        /// The messages. Their order is not documented.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub items: Option<Vec<ChatHistoryEntry>>,
    }
    impl ChatHistory {
        /// With nothing set.
        pub fn new() -> Self {
            Self {
                success: None,
                type_: None,
                items: None,
            }
        }
        /// Sets `success`.
        #[must_use]
        pub fn success(mut self, value: bool) -> Self {
            self.success = Some(value);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(mut self, value: impl Into<String>) -> Self {
            self.type_ = Some(value.into());
            self
        }
        /// Sets `items`.
        #[must_use]
        pub fn items(
            mut self,
            value: impl IntoIterator<Item = ChatHistoryEntry>,
        ) -> Self {
            self.items = Some(value.into_iter().collect());
            self
        }
    }
    /// A message of the chat history.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
        #[serde(deserialize_with = "crate::lenient::deserialize")]
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
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub original_message_id: Option<String>,
    }
    impl ChatHistoryEntry {
        /// With what is required.
        #[expect(clippy::too_many_arguments, reason = "all of them are required")]
        pub fn new(
            content: impl Into<String>,
            created_at: impl Into<String>,
            id: i64,
            is_private: bool,
            role: impl Into<ChatRole>,
            source: impl Into<ChatSource>,
            sources: impl IntoIterator<Item = RetrievedSource>,
            user_uuid: impl Into<String>,
        ) -> Self {
            Self {
                content: content.into(),
                created_at: created_at.into(),
                id: id,
                is_private: is_private,
                role: role.into(),
                source: source.into(),
                sources: sources.into_iter().collect(),
                user_uuid: user_uuid.into(),
                original_message_id: None,
            }
        }
        /// Sets `original_message_id`.
        #[deprecated(note = "the API will remove it")]
        #[must_use]
        pub fn original_message_id(mut self, value: impl Into<String>) -> Self {
            self.original_message_id = Some(value.into());
            self
        }
    }
    /// A message for the chat history.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ChatHistoryEntryDraft {
        /// The text of the message. It must not be empty.
        ///
        /// For example `How did you cope with the pressure of the war?`.
        pub content: String,
        /// Where the conversation takes place. It decides in which chat history the message is stored.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub source: Option<ChatSource>,
        /// The origin of a message on Discord.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub discord_data: Option<DiscordData>,
    }
    impl ChatHistoryEntryDraft {
        /// With what is required.
        pub fn new(content: impl Into<String>) -> Self {
            Self {
                content: content.into(),
                source: None,
                discord_data: None,
            }
        }
        /// Sets `source`.
        #[must_use]
        pub fn source(mut self, value: impl Into<ChatSource>) -> Self {
            self.source = Some(value.into());
            self
        }
        /// Sets `discord_data`.
        #[must_use]
        pub fn discord_data(mut self, value: impl Into<DiscordData>) -> Self {
            self.discord_data = Some(value.into());
            self
        }
    }
    /// A page of chats.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ChatList {
        /// Whether the request succeeded.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub success: Option<bool>,
        /// The chats on this page.
        pub items: Vec<Chat>,
        /// The number of chats on all pages.
        ///
        /// For example `1001`.
        #[serde(deserialize_with = "crate::lenient::deserialize")]
        pub total: i64,
    }
    impl ChatList {
        /// With what is required.
        pub fn new(items: impl IntoIterator<Item = Chat>, total: i64) -> Self {
            Self {
                items: items.into_iter().collect(),
                total: total,
                success: None,
            }
        }
        /// Sets `success`.
        #[must_use]
        pub fn success(mut self, value: bool) -> Self {
            self.success = Some(value);
            self
        }
    }
    /// Quotas that the caller sets for this request.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Default)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ChatUsageLimits {
        /// A quota of conversations.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub conversations: Option<ConversationQuota>,
    }
    impl ChatUsageLimits {
        /// With nothing set.
        pub fn new() -> Self {
            Self { conversations: None }
        }
        /// Sets `conversations`.
        #[must_use]
        pub fn conversations(mut self, value: impl Into<ConversationQuota>) -> Self {
            self.conversations = Some(value.into());
            self
        }
    }
    /// A conversation in a chat.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct Conversation {
        /// Whether the request succeeded. Lists do not contain it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
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
        #[serde(
            rename = "messageCount",
            deserialize_with = "crate::lenient::deserialize"
        )]
        pub message_count: i64,
        /// The number of replies of the replica in the conversation.
        ///
        /// For example `6`.
        #[serde(
            rename = "replicaReplyCount",
            deserialize_with = "crate::lenient::deserialize"
        )]
        pub replica_reply_count: i64,
        /// The time of the first message.
        ///
        /// For example `2025-05-27T15:02:44.499744+00:00`.
        #[serde(
            rename = "firstMessageAt",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub first_message_at: Option<String>,
        /// The time of the last message.
        ///
        /// For example `2025-05-27T15:40:03.117205+00:00`.
        #[serde(
            rename = "lastMessageAt",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub last_message_at: Option<String>,
        /// The time of the last reply of the replica.
        ///
        /// For example `2025-05-27T15:40:03.117205+00:00`.
        #[serde(
            rename = "lastReplicaReplyAt",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub last_replica_reply_at: Option<String>,
        /// The name of the user or the group.
        ///
        /// For example `Garden Club`.
        #[serde(
            rename = "conversationName",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub conversation_name: Option<String>,
        /// The URL of an image of the user or the group.
        ///
        /// For example `https://images.example.com/garden-club.png`.
        #[serde(
            rename = "conversationImageURL",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub conversation_image_url: Option<String>,
        /// A summary of the conversation.
        ///
        /// For example `The club asked how to prune roses and when to sow peas.`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub summary: Option<String>,
        /// The common questions in the conversation.
        #[serde(
            rename = "commonQuestions",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub common_questions: Option<Vec<String>>,
        /// The common topics in the conversation.
        #[serde(
            rename = "commonTopics",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub common_topics: Option<Vec<String>>,
        /// Whether a chat or a conversation is with one person or with a group.
        #[serde(
            rename = "conversationType",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub conversation_type: Option<ChatType>,
    }
    impl Conversation {
        /// With what is required.
        pub fn new(
            uuid: impl Into<String>,
            chat_uuid: impl Into<String>,
            source: impl Into<ChatSource>,
            message_count: i64,
            replica_reply_count: i64,
        ) -> Self {
            Self {
                uuid: uuid.into(),
                chat_uuid: chat_uuid.into(),
                source: source.into(),
                message_count: message_count,
                replica_reply_count: replica_reply_count,
                success: None,
                first_message_at: None,
                last_message_at: None,
                last_replica_reply_at: None,
                conversation_name: None,
                conversation_image_url: None,
                summary: None,
                common_questions: None,
                common_topics: None,
                conversation_type: None,
            }
        }
        /// Sets `success`.
        #[must_use]
        pub fn success(mut self, value: bool) -> Self {
            self.success = Some(value);
            self
        }
        /// Sets `firstMessageAt`.
        #[must_use]
        pub fn first_message_at(mut self, value: impl Into<String>) -> Self {
            self.first_message_at = Some(value.into());
            self
        }
        /// Sets `lastMessageAt`.
        #[must_use]
        pub fn last_message_at(mut self, value: impl Into<String>) -> Self {
            self.last_message_at = Some(value.into());
            self
        }
        /// Sets `lastReplicaReplyAt`.
        #[must_use]
        pub fn last_replica_reply_at(mut self, value: impl Into<String>) -> Self {
            self.last_replica_reply_at = Some(value.into());
            self
        }
        /// Sets `conversationName`.
        #[must_use]
        pub fn conversation_name(mut self, value: impl Into<String>) -> Self {
            self.conversation_name = Some(value.into());
            self
        }
        /// Sets `conversationImageURL`.
        #[must_use]
        pub fn conversation_image_url(mut self, value: impl Into<String>) -> Self {
            self.conversation_image_url = Some(value.into());
            self
        }
        /// Sets `summary`.
        #[must_use]
        pub fn summary(mut self, value: impl Into<String>) -> Self {
            self.summary = Some(value.into());
            self
        }
        /// Sets `commonQuestions`.
        #[must_use]
        pub fn common_questions(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.common_questions = Some(value.into_iter().map(Into::into).collect());
            self
        }
        /// Sets `commonTopics`.
        #[must_use]
        pub fn common_topics(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.common_topics = Some(value.into_iter().map(Into::into).collect());
            self
        }
        /// Sets `conversationType`.
        #[must_use]
        pub fn conversation_type(mut self, value: impl Into<ChatType>) -> Self {
            self.conversation_type = Some(value.into());
            self
        }
    }
    /// A page of conversations.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ConversationList {
        /// Whether the request succeeded.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub success: Option<bool>,
        /// The conversations on this page.
        pub items: Vec<Conversation>,
        /// The number of conversations on all pages.
        /// The vendor's document describes it as the number of conversations of the replica, even in the list of one chat.
        ///
        /// For example `1001`.
        #[serde(deserialize_with = "crate::lenient::deserialize")]
        pub total: i64,
    }
    impl ConversationList {
        /// With what is required.
        pub fn new(items: impl IntoIterator<Item = Conversation>, total: i64) -> Self {
            Self {
                items: items.into_iter().collect(),
                total: total,
                success: None,
            }
        }
        /// Sets `success`.
        #[must_use]
        pub fn success(mut self, value: bool) -> Self {
            self.success = Some(value);
            self
        }
    }
    /// A quota of conversations.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ConversationQuota {
        /// The number of conversations that the account may have in the current calendar month.
        ///
        /// For example `100`.
        #[serde(
            rename = "monthlyQuota",
            deserialize_with = "crate::lenient::deserialize"
        )]
        pub monthly_quota: i64,
    }
    impl ConversationQuota {
        /// With what is required.
        pub fn new(monthly_quota: i64) -> Self {
            Self {
                monthly_quota: monthly_quota,
            }
        }
    }
    /// The number of conversations of a replica, by source.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ConversationSourceAnalytics {
        /// Whether the request succeeded.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub success: Option<bool>,
        /// One count for each source.
        pub items: Vec<SourceConversationCount>,
    }
    impl ConversationSourceAnalytics {
        /// With what is required.
        pub fn new(items: impl IntoIterator<Item = SourceConversationCount>) -> Self {
            Self {
                items: items.into_iter().collect(),
                success: None,
            }
        }
        /// Sets `success`.
        #[must_use]
        pub fn success(mut self, value: bool) -> Self {
            self.success = Some(value);
            self
        }
    }
    /// The new summary, common questions and common topics of a conversation. All properties are optional.
    /// What happens to a property that is left out is not documented.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Default)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ConversationUpdate {
        /// A summary of the conversation, at most 700 characters. What `null` does is not documented.
        ///
        /// For example `The club asked how to prune roses and when to sow peas.`.
        #[serde(
            default,
            skip_serializing_if = "Option::is_none",
            deserialize_with = "crate::lenient::nullable"
        )]
        pub summary: Option<crate::Nullable<String>>,
        /// The common questions in the conversation.
        #[serde(
            rename = "commonQuestions",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub common_questions: Option<Vec<String>>,
        /// The common topics in the conversation.
        #[serde(
            rename = "commonTopics",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub common_topics: Option<Vec<String>>,
    }
    impl ConversationUpdate {
        /// With nothing set.
        pub fn new() -> Self {
            Self {
                summary: None,
                common_questions: None,
                common_topics: None,
            }
        }
        /// Sets `summary`.
        #[must_use]
        pub fn summary(mut self, value: impl Into<crate::Nullable<String>>) -> Self {
            self.summary = Some(value.into());
            self
        }
        /// Sets `commonQuestions`.
        #[must_use]
        pub fn common_questions(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.common_questions = Some(value.into_iter().map(Into::into).collect());
            self
        }
        /// Sets `commonTopics`.
        #[must_use]
        pub fn common_topics(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.common_topics = Some(value.into_iter().map(Into::into).collect());
            self
        }
    }
    /// The number of conversations in the current calendar month.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ConversationUsage {
        /// The number of conversations with all replicas of the user.
        ///
        /// For example `17`.
        #[serde(
            rename = "currentMonthTotal",
            deserialize_with = "crate::lenient::deserialize"
        )]
        pub current_month_total: i64,
        /// The number of conversations with each replica, by the UUID of the replica.
        #[serde(
            rename = "currentMonthByReplica",
            deserialize_with = "crate::lenient::deserialize"
        )]
        pub current_month_by_replica: ::std::collections::HashMap<String, i64>,
    }
    impl ConversationUsage {
        /// With what is required.
        pub fn new(
            current_month_total: i64,
            current_month_by_replica: impl Into<::std::collections::HashMap<String, i64>>,
        ) -> Self {
            Self {
                current_month_total: current_month_total,
                current_month_by_replica: current_month_by_replica.into(),
            }
        }
    }
    /// A replica that was created.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreatedReplica {
        /// Whether the request succeeded.
        ///
        /// For example `true`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub success: Option<bool>,
        /// The UUID of the replica.
        ///
        /// For example `03db5651-cb61-4bdf-9ef0-89561f7c9c53`.
        pub uuid: String,
    }
    impl CreatedReplica {
        /// With what is required.
        pub fn new(uuid: impl Into<String>) -> Self {
            Self {
                uuid: uuid.into(),
                success: None,
            }
        }
        /// Sets `success`.
        #[must_use]
        pub fn success(mut self, value: bool) -> Self {
            self.success = Some(value);
            self
        }
    }
    /// A Telegram integration that was created.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreatedTelegramIntegration {
        /// Whether the request succeeded.
        ///
        /// For example `true`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub success: Option<bool>,
        /// The id of the integration.
        ///
        /// For example `42`.
        #[serde(deserialize_with = "crate::lenient::deserialize")]
        pub id: i64,
    }
    impl CreatedTelegramIntegration {
        /// With what is required.
        pub fn new(id: i64) -> Self {
            Self { id: id, success: None }
        }
        /// Sets `success`.
        #[must_use]
        pub fn success(mut self, value: bool) -> Self {
            self.success = Some(value);
            self
        }
    }
    /// The number of conversations up to the end of a day.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
        #[serde(
            rename = "cumulativeConversations",
            deserialize_with = "crate::lenient::deserialize"
        )]
        pub cumulative_conversations: i64,
    }
    impl DailyConversationCount {
        /// With what is required.
        pub fn new(date: impl Into<String>, cumulative_conversations: i64) -> Self {
            Self {
                date: date.into(),
                cumulative_conversations: cumulative_conversations,
            }
        }
    }
    /// The origin of a message on Discord.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub created_at: Option<String>,
        /// The id of the server.
        ///
        /// For example `4567890123456789012`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub server_id: Option<String>,
        /// The name of the server.
        ///
        /// For example `Civil War Club`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub server_name: Option<String>,
    }
    impl DiscordData {
        /// With what is required.
        pub fn new(
            channel_id: impl Into<String>,
            channel_name: impl Into<String>,
            author_id: impl Into<String>,
            author_name: impl Into<String>,
            message_id: impl Into<String>,
        ) -> Self {
            Self {
                channel_id: channel_id.into(),
                channel_name: channel_name.into(),
                author_id: author_id.into(),
                author_name: author_name.into(),
                message_id: message_id.into(),
                created_at: None,
                server_id: None,
                server_name: None,
            }
        }
        /// Sets `created_at`.
        #[must_use]
        pub fn created_at(mut self, value: impl Into<String>) -> Self {
            self.created_at = Some(value.into());
            self
        }
        /// Sets `server_id`.
        #[must_use]
        pub fn server_id(mut self, value: impl Into<String>) -> Self {
            self.server_id = Some(value.into());
            self
        }
        /// Sets `server_name`.
        #[must_use]
        pub fn server_name(mut self, value: impl Into<String>) -> Self {
            self.server_name = Some(value.into());
            self
        }
    }
    /// The Discord integration of a replica.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct DiscordIntegration {
        /// The token of the bot. It is a secret.
        ///
        /// For example `example-discord-bot-token`.
        #[serde(default)]
        pub token: Option<crate::Secret>,
        /// The name of the Discord bot.
        ///
        /// For example `ada_on_discord`.
        #[serde(default)]
        pub service_name: Option<String>,
        /// Whether the integration is active.
        ///
        /// For example `true`.
        #[serde(default)]
        pub is_active: Option<bool>,
    }
    impl DiscordIntegration {
        /// With what is required.
        pub fn new(
            token: impl Into<Option<crate::Secret>>,
            service_name: impl Into<Option<String>>,
            is_active: impl Into<Option<bool>>,
        ) -> Self {
            Self {
                token: token.into(),
                service_name: service_name.into(),
                is_active: is_active.into(),
            }
        }
    }
    /// A new Discord integration of a replica.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct DiscordIntegrationDraft {
        /// The token of the bot from the Discord Developer Portal, from 50 to 80 characters. It is a secret.
        ///
        /// For example `example-discord-bot-token-example-discord-bot-token-0000`.
        #[serde(rename = "discordToken")]
        pub discord_token: crate::Secret,
    }
    impl DiscordIntegrationDraft {
        /// With what is required.
        pub fn new(discord_token: impl Into<crate::Secret>) -> Self {
            Self {
                discord_token: discord_token.into(),
            }
        }
    }
    /// An entry that was created and waits to be processed.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
        #[serde(
            rename = "knowledgeBaseID",
            deserialize_with = "crate::lenient::deserialize"
        )]
        pub knowledge_base_id: i64,
        /// The URL to upload the file to, if the entry is created from a file. It is valid for a limited time.
        /// It is a secret: whoever has it can upload.
        #[serde(rename = "signedURL", default, skip_serializing_if = "Option::is_none")]
        pub signed_url: Option<crate::Secret>,
    }
    impl EnqueuedKnowledgeBaseEntry {
        /// With what is required.
        pub fn new(
            type_: impl Into<KnowledgeBaseEntryType>,
            enqueued: bool,
            knowledge_base_id: i64,
        ) -> Self {
            Self {
                type_: type_.into(),
                enqueued: enqueued,
                knowledge_base_id: knowledge_base_id,
                signed_url: None,
            }
        }
        /// Sets `signedURL`.
        #[must_use]
        pub fn signed_url(mut self, value: impl Into<crate::Secret>) -> Self {
            self.signed_url = Some(value.into());
            self
        }
    }
    /// The cumulative number of conversations of a replica, by day.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct HistoricalConversationAnalytics {
        /// Whether the request succeeded.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub success: Option<bool>,
        /// One count for each of the last 30 days, oldest first.
        pub items: Vec<DailyConversationCount>,
    }
    impl HistoricalConversationAnalytics {
        /// With what is required.
        pub fn new(items: impl IntoIterator<Item = DailyConversationCount>) -> Self {
            Self {
                items: items.into_iter().collect(),
                success: None,
            }
        }
        /// Sets `success`.
        #[must_use]
        pub fn success(mut self, value: bool) -> Self {
            self.success = Some(value);
            self
        }
    }
    /// The inner exception.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Default)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct InnerException {
        /// The kind of the exception.
        ///
        /// For example `Server overheated`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub name: Option<String>,
        /// The cause of the exception.
        ///
        /// For example `Request too complicated`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub cause: Option<String>,
        /// The stack trace of the exception.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub stack: Option<String>,
        /// The message of the exception.
        ///
        /// For example `The server overheated due to an unexpected situation`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub message: Option<String>,
    }
    impl InnerException {
        /// With nothing set.
        pub fn new() -> Self {
            Self {
                name: None,
                cause: None,
                stack: None,
                message: None,
            }
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Some(value.into());
            self
        }
        /// Sets `cause`.
        #[must_use]
        pub fn cause(mut self, value: impl Into<String>) -> Self {
            self.cause = Some(value.into());
            self
        }
        /// Sets `stack`.
        #[must_use]
        pub fn stack(mut self, value: impl Into<String>) -> Self {
            self.stack = Some(value.into());
            self
        }
        /// Sets `message`.
        #[must_use]
        pub fn message(mut self, value: impl Into<String>) -> Self {
            self.message = Some(value.into());
            self
        }
    }
    /// The organization to create from an invitation, and its contact person.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct InviteRedemption {
        /// The name of the organization.
        ///
        /// For example `Example Ltd`.
        #[serde(rename = "organizationName")]
        pub organization_name: String,
        /// The name of the contact person for the subscription.
        ///
        /// For example `John Doe`.
        pub name: String,
        /// The email address of the contact person.
        ///
        /// For example `user@example.com`.
        pub email: String,
    }
    impl InviteRedemption {
        /// With what is required.
        pub fn new(
            organization_name: impl Into<String>,
            name: impl Into<String>,
            email: impl Into<String>,
        ) -> Self {
            Self {
                organization_name: organization_name.into(),
                name: name.into(),
                email: email.into(),
            }
        }
    }
    /// A knowledge base entry.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct KnowledgeBaseEntry {
        /// Whether the request succeeded. Lists do not contain it.
        ///
        /// For example `true`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub success: Option<bool>,
        /// The id of the entry.
        ///
        /// For example `12345`.
        #[serde(deserialize_with = "crate::lenient::deserialize")]
        pub id: i64,
        /// The UUID of the replica that the entry belongs to.
        ///
        /// For example `03db5651-cb61-4bdf-9ef0-89561f7c9c53`.
        #[serde(
            rename = "replicaUUID",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub replica_uuid: Option<String>,
        /// What an entry is created from: a `file`, a `text`, a `website` or a `youtube` video.
        #[serde(rename = "type")]
        pub type_: KnowledgeBaseEntryType,
        /// The URL that the entry was created from, if any.
        ///
        /// For example `https://example.com/opening-hours`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
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
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub title: Option<String>,
        /// A title that the server generated.
        ///
        /// For example `When the workshop is open`.
        #[serde(
            rename = "generatedTitle",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub generated_title: Option<String>,
        /// A summary of one or two sentences that the server generated.
        ///
        /// For example `The days and hours on which the workshop is open.`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub summary: Option<String>,
        /// The language of an entry, as a code of two letters.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub language: Option<KnowledgeBaseLanguage>,
        /// The web page of an entry.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub website: Option<KnowledgeBaseWebsite>,
        /// The YouTube video of an entry.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub youtube: Option<KnowledgeBaseYoutube>,
        /// The file of an entry.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub file: Option<KnowledgeBaseFile>,
        /// An error in the processing of an entry.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub error: Option<KnowledgeBaseEntryError>,
        /// The original text. The server may cut a long one short. Lists do not contain it.
        ///
        /// For example `The workshop is open from Tuesday to Saturday, from 10 to 18 o'clock.`.
        #[serde(rename = "rawText", default, skip_serializing_if = "Option::is_none")]
        pub raw_text: Option<String>,
        /// Facts that the server generated. Lists do not contain them.
        #[serde(
            rename = "generatedFacts",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub generated_facts: Option<Vec<String>>,
        /// The original text, in chunks. Lists do not contain them.
        #[serde(
            rename = "rawTextChunks",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub raw_text_chunks: Option<Vec<KnowledgeBaseTextChunk>>,
    }
    impl KnowledgeBaseEntry {
        /// With what is required.
        pub fn new(
            id: i64,
            type_: impl Into<KnowledgeBaseEntryType>,
            status: impl Into<KnowledgeBaseEntryStatus>,
            created_at: impl Into<String>,
            updated_at: impl Into<String>,
        ) -> Self {
            Self {
                id: id,
                type_: type_.into(),
                status: status.into(),
                created_at: created_at.into(),
                updated_at: updated_at.into(),
                success: None,
                replica_uuid: None,
                url: None,
                title: None,
                generated_title: None,
                summary: None,
                language: None,
                website: None,
                youtube: None,
                file: None,
                error: None,
                raw_text: None,
                generated_facts: None,
                raw_text_chunks: None,
            }
        }
        /// Sets `success`.
        #[must_use]
        pub fn success(mut self, value: bool) -> Self {
            self.success = Some(value);
            self
        }
        /// Sets `replicaUUID`.
        #[must_use]
        pub fn replica_uuid(mut self, value: impl Into<String>) -> Self {
            self.replica_uuid = Some(value.into());
            self
        }
        /// Sets `url`.
        #[must_use]
        pub fn url(mut self, value: impl Into<String>) -> Self {
            self.url = Some(value.into());
            self
        }
        /// Sets `title`.
        #[must_use]
        pub fn title(mut self, value: impl Into<String>) -> Self {
            self.title = Some(value.into());
            self
        }
        /// Sets `generatedTitle`.
        #[must_use]
        pub fn generated_title(mut self, value: impl Into<String>) -> Self {
            self.generated_title = Some(value.into());
            self
        }
        /// Sets `summary`.
        #[must_use]
        pub fn summary(mut self, value: impl Into<String>) -> Self {
            self.summary = Some(value.into());
            self
        }
        /// Sets `language`.
        #[must_use]
        pub fn language(mut self, value: impl Into<KnowledgeBaseLanguage>) -> Self {
            self.language = Some(value.into());
            self
        }
        /// Sets `website`.
        #[must_use]
        pub fn website(mut self, value: impl Into<KnowledgeBaseWebsite>) -> Self {
            self.website = Some(value.into());
            self
        }
        /// Sets `youtube`.
        #[must_use]
        pub fn youtube(mut self, value: impl Into<KnowledgeBaseYoutube>) -> Self {
            self.youtube = Some(value.into());
            self
        }
        /// Sets `file`.
        #[must_use]
        pub fn file(mut self, value: impl Into<KnowledgeBaseFile>) -> Self {
            self.file = Some(value.into());
            self
        }
        /// Sets `error`.
        #[must_use]
        pub fn error(mut self, value: impl Into<KnowledgeBaseEntryError>) -> Self {
            self.error = Some(value.into());
            self
        }
        /// Sets `rawText`.
        #[must_use]
        pub fn raw_text(mut self, value: impl Into<String>) -> Self {
            self.raw_text = Some(value.into());
            self
        }
        /// Sets `generatedFacts`.
        #[must_use]
        pub fn generated_facts(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.generated_facts = Some(value.into_iter().map(Into::into).collect());
            self
        }
        /// Sets `rawTextChunks`.
        #[must_use]
        pub fn raw_text_chunks(
            mut self,
            value: impl IntoIterator<Item = KnowledgeBaseTextChunk>,
        ) -> Self {
            self.raw_text_chunks = Some(value.into_iter().collect());
            self
        }
    }
    /// A new entry of a knowledge base.
    /// It is meant to have exactly one of `text`, `url` and `filename`, although the vendor's document requires none of them.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Default)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct KnowledgeBaseEntryDraft {
        /// The title of the entry in lists.
        ///
        /// For example `Opening hours`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub title: Option<String>,
        /// The URL of a public web page, or of a YouTube video or playlist.
        /// Only the text of a web page is used, not its images, videos and sounds.
        /// Pages on Google's domains are refused.
        /// The forms of YouTube URLs are `youtube.com/watch?v=…`, `youtube.com/shorts/…`, `youtube.com/playlist?list=…` and `youtu.be/…`.
        ///
        /// For example `https://example.com/opening-hours`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub url: Option<String>,
        /// Whether the server may update the entry from the page later. The default is `false`.
        ///
        /// For example `true`.
        #[serde(
            rename = "autoRefresh",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub auto_refresh: Option<bool>,
        /// The text to learn. It must not be empty.
        ///
        /// For example `The workshop is open from Tuesday to Saturday, from 10 to 18 o'clock.`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
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
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub filename: Option<String>,
        /// Quotas that the caller sets for this request.
        #[serde(
            rename = "usageLimits",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub usage_limits: Option<KnowledgeBaseUsageLimits>,
    }
    impl KnowledgeBaseEntryDraft {
        /// With nothing set.
        pub fn new() -> Self {
            Self {
                title: None,
                url: None,
                auto_refresh: None,
                text: None,
                filename: None,
                usage_limits: None,
            }
        }
        /// Sets `title`.
        #[must_use]
        pub fn title(mut self, value: impl Into<String>) -> Self {
            self.title = Some(value.into());
            self
        }
        /// Sets `url`.
        #[must_use]
        pub fn url(mut self, value: impl Into<String>) -> Self {
            self.url = Some(value.into());
            self
        }
        /// Sets `autoRefresh`.
        #[must_use]
        pub fn auto_refresh(mut self, value: bool) -> Self {
            self.auto_refresh = Some(value);
            self
        }
        /// Sets `text`.
        #[must_use]
        pub fn text(mut self, value: impl Into<String>) -> Self {
            self.text = Some(value.into());
            self
        }
        /// Sets `filename`.
        #[must_use]
        pub fn filename(mut self, value: impl Into<String>) -> Self {
            self.filename = Some(value.into());
            self
        }
        /// Sets `usageLimits`.
        #[must_use]
        pub fn usage_limits(
            mut self,
            value: impl Into<KnowledgeBaseUsageLimits>,
        ) -> Self {
            self.usage_limits = Some(value.into());
            self
        }
    }
    /// An error in the processing of an entry.
    /// Processing can be tried again, unless the status is `UNPROCESSABLE`.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Default)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct KnowledgeBaseEntryError {
        /// A unique identifier of the error, useful for reporting.
        ///
        /// For example `9e107d9d372bb6826bd81d3542a419d6`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub fingerprint: Option<String>,
        /// The text of the error.
        ///
        /// For example `The file has no text in it`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub message: Option<String>,
    }
    impl KnowledgeBaseEntryError {
        /// With nothing set.
        pub fn new() -> Self {
            Self {
                fingerprint: None,
                message: None,
            }
        }
        /// Sets `fingerprint`.
        #[must_use]
        pub fn fingerprint(mut self, value: impl Into<String>) -> Self {
            self.fingerprint = Some(value.into());
            self
        }
        /// Sets `message`.
        #[must_use]
        pub fn message(mut self, value: impl Into<String>) -> Self {
            self.message = Some(value.into());
            self
        }
    }
    /// The new error of an entry. Unlike in a response, the message is required.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct KnowledgeBaseEntryErrorUpdate {
        /// A unique identifier of the error, useful for reporting.
        ///
        /// For example `9e107d9d372bb6826bd81d3542a419d6`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub fingerprint: Option<String>,
        /// The text of the error.
        ///
        /// For example `The page did not answer in time`.
        pub message: String,
    }
    impl KnowledgeBaseEntryErrorUpdate {
        /// With what is required.
        pub fn new(message: impl Into<String>) -> Self {
            Self {
                message: message.into(),
                fingerprint: None,
            }
        }
        /// Sets `fingerprint`.
        #[must_use]
        pub fn fingerprint(mut self, value: impl Into<String>) -> Self {
            self.fingerprint = Some(value.into());
            self
        }
    }
    /// A page of knowledge base entries.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct KnowledgeBaseEntryList {
        /// Whether the request succeeded.
        ///
        /// For example `true`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub success: Option<bool>,
        /// The entries on this page.
        pub items: Vec<KnowledgeBaseEntry>,
        /// The number of entries on all pages.
        ///
        /// For example `37`.
        #[serde(deserialize_with = "crate::lenient::deserialize")]
        pub total: i64,
    }
    impl KnowledgeBaseEntryList {
        /// With what is required.
        pub fn new(
            items: impl IntoIterator<Item = KnowledgeBaseEntry>,
            total: i64,
        ) -> Self {
            Self {
                items: items.into_iter().collect(),
                total: total,
                success: None,
            }
        }
        /// Sets `success`.
        #[must_use]
        pub fn success(mut self, value: bool) -> Self {
            self.success = Some(value);
            self
        }
    }
    /// A quota of knowledge base entries.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct KnowledgeBaseEntryQuota {
        /// The number of entries that the owner of the replica may have.
        ///
        /// For example `10`.
        #[serde(
            rename = "totalUserQuota",
            deserialize_with = "crate::lenient::deserialize"
        )]
        pub total_user_quota: i64,
    }
    impl KnowledgeBaseEntryQuota {
        /// With what is required.
        pub fn new(total_user_quota: i64) -> Self {
            Self {
                total_user_quota: total_user_quota,
            }
        }
    }
    /// The new contents and metadata of an entry. All properties are optional.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Default)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct KnowledgeBaseEntryUpdate {
        /// The new text to learn. It must not be empty.
        ///
        /// For example `The workshop is open from Monday to Friday, from 9 to 17 o'clock.`.
        #[serde(rename = "rawText", default, skip_serializing_if = "Option::is_none")]
        pub raw_text: Option<String>,
        /// Facts from the contents.
        #[serde(
            rename = "generatedFacts",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub generated_facts: Option<Vec<String>>,
        /// The original text, in chunks.
        #[serde(
            rename = "rawTextChunks",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub raw_text_chunks: Option<Vec<KnowledgeBaseTextChunk>>,
        /// The new status. `NEW` makes the server process a failed entry again.
        /// The vendor's document hides this property, but the vendor's own command line uses it for that.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub status: Option<KnowledgeBaseEntryStatus>,
        /// The title of the entry in lists.
        ///
        /// For example `Opening hours`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub title: Option<String>,
        /// A title made from the contents.
        ///
        /// For example `When the workshop is open`.
        #[serde(
            rename = "generatedTitle",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub generated_title: Option<String>,
        /// A summary of one or two sentences.
        ///
        /// For example `The days and hours on which the workshop is open.`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub summary: Option<String>,
        /// The language of an entry, as a code of two letters.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub language: Option<KnowledgeBaseLanguage>,
        /// The new data of the web page of an entry.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub website: Option<KnowledgeBaseWebsiteUpdate>,
        /// The new data of the YouTube video of an entry.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub youtube: Option<KnowledgeBaseYoutubeUpdate>,
        /// The new data of the file of an entry.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub file: Option<KnowledgeBaseFileUpdate>,
        /// The new error of an entry.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub error: Option<KnowledgeBaseEntryErrorUpdate>,
    }
    impl KnowledgeBaseEntryUpdate {
        /// With nothing set.
        pub fn new() -> Self {
            Self {
                raw_text: None,
                generated_facts: None,
                raw_text_chunks: None,
                status: None,
                title: None,
                generated_title: None,
                summary: None,
                language: None,
                website: None,
                youtube: None,
                file: None,
                error: None,
            }
        }
        /// Sets `rawText`.
        #[must_use]
        pub fn raw_text(mut self, value: impl Into<String>) -> Self {
            self.raw_text = Some(value.into());
            self
        }
        /// Sets `generatedFacts`.
        #[must_use]
        pub fn generated_facts(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.generated_facts = Some(value.into_iter().map(Into::into).collect());
            self
        }
        /// Sets `rawTextChunks`.
        #[must_use]
        pub fn raw_text_chunks(
            mut self,
            value: impl IntoIterator<Item = KnowledgeBaseTextChunk>,
        ) -> Self {
            self.raw_text_chunks = Some(value.into_iter().collect());
            self
        }
        /// Sets `status`.
        #[must_use]
        pub fn status(mut self, value: impl Into<KnowledgeBaseEntryStatus>) -> Self {
            self.status = Some(value.into());
            self
        }
        /// Sets `title`.
        #[must_use]
        pub fn title(mut self, value: impl Into<String>) -> Self {
            self.title = Some(value.into());
            self
        }
        /// Sets `generatedTitle`.
        #[must_use]
        pub fn generated_title(mut self, value: impl Into<String>) -> Self {
            self.generated_title = Some(value.into());
            self
        }
        /// Sets `summary`.
        #[must_use]
        pub fn summary(mut self, value: impl Into<String>) -> Self {
            self.summary = Some(value.into());
            self
        }
        /// Sets `language`.
        #[must_use]
        pub fn language(mut self, value: impl Into<KnowledgeBaseLanguage>) -> Self {
            self.language = Some(value.into());
            self
        }
        /// Sets `website`.
        #[must_use]
        pub fn website(mut self, value: impl Into<KnowledgeBaseWebsiteUpdate>) -> Self {
            self.website = Some(value.into());
            self
        }
        /// Sets `youtube`.
        #[must_use]
        pub fn youtube(mut self, value: impl Into<KnowledgeBaseYoutubeUpdate>) -> Self {
            self.youtube = Some(value.into());
            self
        }
        /// Sets `file`.
        #[must_use]
        pub fn file(mut self, value: impl Into<KnowledgeBaseFileUpdate>) -> Self {
            self.file = Some(value.into());
            self
        }
        /// Sets `error`.
        #[must_use]
        pub fn error(mut self, value: impl Into<KnowledgeBaseEntryErrorUpdate>) -> Self {
            self.error = Some(value.into());
            self
        }
    }
    /// The file of an entry.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
            deserialize_with = "crate::lenient::deserialize"
        )]
        pub size: Option<i64>,
        /// The MIME type of the file.
        #[serde(rename = "mimeType", default, skip_serializing_if = "Option::is_none")]
        pub mime_type: Option<KnowledgeBaseMimeType>,
        /// The URL of an image of the file.
        ///
        /// For example `https://storage.example.com/screenshots/12345.png`.
        #[serde(
            rename = "screenshotURL",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub screenshot_url: Option<String>,
        /// The URL to download the file from. It is valid for a limited time.
        /// It is a secret: whoever has it can download.
        ///
        /// For example `https://storage.example.com/object/sign/replica_files/handbook.pdf?token=example`.
        #[serde(
            rename = "downloadURL",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub download_url: Option<crate::Secret>,
    }
    impl KnowledgeBaseFile {
        /// With what is required.
        pub fn new(name: impl Into<String>) -> Self {
            Self {
                name: name.into(),
                size: None,
                mime_type: None,
                screenshot_url: None,
                download_url: None,
            }
        }
        /// Sets `size`.
        #[must_use]
        pub fn size(mut self, value: i64) -> Self {
            self.size = Some(value);
            self
        }
        /// Sets `mimeType`.
        #[must_use]
        pub fn mime_type(mut self, value: impl Into<KnowledgeBaseMimeType>) -> Self {
            self.mime_type = Some(value.into());
            self
        }
        /// Sets `screenshotURL`.
        #[must_use]
        pub fn screenshot_url(mut self, value: impl Into<String>) -> Self {
            self.screenshot_url = Some(value.into());
            self
        }
        /// Sets `downloadURL`.
        #[must_use]
        pub fn download_url(mut self, value: impl Into<crate::Secret>) -> Self {
            self.download_url = Some(value.into());
            self
        }
    }
    /// A type of file.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    impl KnowledgeBaseFileType {
        /// With what is required.
        pub fn new(
            mime_types: impl IntoIterator<Item = impl Into<String>>,
            extensions: impl IntoIterator<Item = impl Into<String>>,
            support_level: impl Into<KnowledgeBaseSupportLevel>,
        ) -> Self {
            Self {
                mime_types: mime_types.into_iter().map(Into::into).collect(),
                extensions: extensions.into_iter().map(Into::into).collect(),
                support_level: support_level.into(),
            }
        }
    }
    /// The file types that a knowledge base accepts, in groups by medium.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct KnowledgeBaseFileTypeList {
        /// Whether the request succeeded.
        ///
        /// For example `true`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub success: Option<bool>,
        /// The groups.
        #[serde(rename = "mediaGroups")]
        pub media_groups: Vec<KnowledgeBaseMediaGroup>,
    }
    impl KnowledgeBaseFileTypeList {
        /// With what is required.
        pub fn new(
            media_groups: impl IntoIterator<Item = KnowledgeBaseMediaGroup>,
        ) -> Self {
            Self {
                media_groups: media_groups.into_iter().collect(),
                success: None,
            }
        }
        /// Sets `success`.
        #[must_use]
        pub fn success(mut self, value: bool) -> Self {
            self.success = Some(value);
            self
        }
    }
    /// The new data of the file of an entry. All properties are optional.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Default)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct KnowledgeBaseFileUpdate {
        /// The name of the file.
        ///
        /// For example `handbook.pdf`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub name: Option<String>,
        /// The size of the file in bytes.
        ///
        /// For example `204800`.
        #[serde(
            default,
            skip_serializing_if = "Option::is_none",
            deserialize_with = "crate::lenient::nullable_integer"
        )]
        pub size: Option<crate::Nullable<i64>>,
        /// The MIME type of the file.
        #[serde(
            rename = "mimeType",
            default,
            skip_serializing_if = "Option::is_none",
            deserialize_with = "crate::lenient::nullable"
        )]
        pub mime_type: Option<crate::Nullable<KnowledgeBaseMimeType>>,
        /// An image of the file, in Base64.
        ///
        /// For example `iVBORw0KGgo=`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub screenshot: Option<String>,
    }
    impl KnowledgeBaseFileUpdate {
        /// With nothing set.
        pub fn new() -> Self {
            Self {
                name: None,
                size: None,
                mime_type: None,
                screenshot: None,
            }
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Some(value.into());
            self
        }
        /// Sets `size`.
        #[must_use]
        pub fn size(mut self, value: impl Into<crate::Nullable<i64>>) -> Self {
            self.size = Some(value.into());
            self
        }
        /// Sets `mimeType`.
        #[must_use]
        pub fn mime_type(
            mut self,
            value: impl Into<crate::Nullable<KnowledgeBaseMimeType>>,
        ) -> Self {
            self.mime_type = Some(value.into());
            self
        }
        /// Sets `screenshot`.
        #[must_use]
        pub fn screenshot(mut self, value: impl Into<String>) -> Self {
            self.screenshot = Some(value.into());
            self
        }
    }
    /// The file types of one medium.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub limitation: Option<String>,
        /// The file types in the group.
        #[serde(rename = "fileTypes")]
        pub file_types: Vec<KnowledgeBaseFileType>,
    }
    impl KnowledgeBaseMediaGroup {
        /// With what is required.
        pub fn new(
            label: impl Into<String>,
            media_type: impl Into<KnowledgeBaseMediaType>,
            file_types: impl IntoIterator<Item = KnowledgeBaseFileType>,
        ) -> Self {
            Self {
                label: label.into(),
                media_type: media_type.into(),
                file_types: file_types.into_iter().collect(),
                limitation: None,
            }
        }
        /// Sets `limitation`.
        #[must_use]
        pub fn limitation(mut self, value: impl Into<String>) -> Self {
            self.limitation = Some(value.into());
            self
        }
    }
    /// The results of adding to a knowledge base.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct KnowledgeBaseResults {
        /// Whether the request succeeded. It says nothing about the single results.
        ///
        /// For example `true`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub success: Option<bool>,
        /// One result for each entry.
        pub results: Vec<KnowledgeBaseResult>,
    }
    impl KnowledgeBaseResults {
        /// With what is required.
        pub fn new(results: impl IntoIterator<Item = KnowledgeBaseResult>) -> Self {
            Self {
                results: results.into_iter().collect(),
                success: None,
            }
        }
        /// Sets `success`.
        #[must_use]
        pub fn success(mut self, value: bool) -> Self {
            self.success = Some(value);
            self
        }
    }
    /// A chunk of the text of an entry.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Default)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct KnowledgeBaseTextChunk {
        /// The text of the chunk.
        ///
        /// For example `The workshop is open from Tuesday to Saturday, from 10 to 18 o'clock.`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub content: Option<String>,
        /// The index of the chunk, starting at 0.
        ///
        /// For example `0`.
        #[serde(
            rename = "chunkIndex",
            default,
            skip_serializing_if = "Option::is_none",
            deserialize_with = "crate::lenient::deserialize"
        )]
        pub chunk_index: Option<i64>,
        /// The number of tokens in the chunk.
        ///
        /// For example `16`.
        #[serde(
            rename = "chunkTokens",
            default,
            skip_serializing_if = "Option::is_none",
            deserialize_with = "crate::lenient::deserialize"
        )]
        pub chunk_tokens: Option<i64>,
        /// The number of characters in the chunk.
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
        /// With nothing set.
        pub fn new() -> Self {
            Self {
                content: None,
                chunk_index: None,
                chunk_tokens: None,
                chunk_chars: None,
            }
        }
        /// Sets `content`.
        #[must_use]
        pub fn content(mut self, value: impl Into<String>) -> Self {
            self.content = Some(value.into());
            self
        }
        /// Sets `chunkIndex`.
        #[must_use]
        pub fn chunk_index(mut self, value: i64) -> Self {
            self.chunk_index = Some(value);
            self
        }
        /// Sets `chunkTokens`.
        #[must_use]
        pub fn chunk_tokens(mut self, value: i64) -> Self {
            self.chunk_tokens = Some(value);
            self
        }
        /// Sets `chunkChars`.
        #[must_use]
        pub fn chunk_chars(mut self, value: i64) -> Self {
            self.chunk_chars = Some(value);
            self
        }
    }
    /// The number of knowledge base entries with the status `READY`.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct KnowledgeBaseUsage {
        /// The number of entries of all replicas of the user.
        ///
        /// For example `25`.
        #[serde(deserialize_with = "crate::lenient::deserialize")]
        pub total: i64,
        /// The number of entries of each replica, by the UUID of the replica.
        #[serde(rename = "byReplica", deserialize_with = "crate::lenient::deserialize")]
        pub by_replica: ::std::collections::HashMap<String, i64>,
    }
    impl KnowledgeBaseUsage {
        /// With what is required.
        pub fn new(
            total: i64,
            by_replica: impl Into<::std::collections::HashMap<String, i64>>,
        ) -> Self {
            Self {
                total: total,
                by_replica: by_replica.into(),
            }
        }
    }
    /// Quotas that the caller sets for this request.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Default)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct KnowledgeBaseUsageLimits {
        /// A quota of knowledge base entries.
        #[serde(
            rename = "knowledgeBaseEntries",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub knowledge_base_entries: Option<KnowledgeBaseEntryQuota>,
    }
    impl KnowledgeBaseUsageLimits {
        /// With nothing set.
        pub fn new() -> Self {
            Self {
                knowledge_base_entries: None,
            }
        }
        /// Sets `knowledgeBaseEntries`.
        #[must_use]
        pub fn knowledge_base_entries(
            mut self,
            value: impl Into<KnowledgeBaseEntryQuota>,
        ) -> Self {
            self.knowledge_base_entries = Some(value.into());
            self
        }
    }
    /// The web page of an entry.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct KnowledgeBaseWebsite {
        /// The URL of the page.
        ///
        /// For example `https://example.com/opening-hours`.
        pub url: String,
        /// Links that belong to the entry.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub links: Option<Vec<String>>,
        /// The title of the page.
        ///
        /// For example `Opening hours of the workshop`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub title: Option<String>,
        /// The text of the page.
        ///
        /// For example `The workshop is open from Tuesday to Saturday, from 10 to 18 o'clock.`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub text: Option<String>,
        /// A short description of the page, taken from its HTML.
        ///
        /// For example `When to find us`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub description: Option<String>,
        /// Whether the server may update the entry from the page later.
        ///
        /// For example `true`.
        #[serde(
            rename = "autoRefresh",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub auto_refresh: Option<bool>,
        /// The URL of a screenshot of the page.
        ///
        /// For example `https://storage.example.com/screenshots/12346.png`.
        #[serde(
            rename = "screenshotURL",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub screenshot_url: Option<String>,
    }
    impl KnowledgeBaseWebsite {
        /// With what is required.
        pub fn new(url: impl Into<String>) -> Self {
            Self {
                url: url.into(),
                links: None,
                title: None,
                text: None,
                description: None,
                auto_refresh: None,
                screenshot_url: None,
            }
        }
        /// Sets `links`.
        #[must_use]
        pub fn links(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.links = Some(value.into_iter().map(Into::into).collect());
            self
        }
        /// Sets `title`.
        #[must_use]
        pub fn title(mut self, value: impl Into<String>) -> Self {
            self.title = Some(value.into());
            self
        }
        /// Sets `text`.
        #[must_use]
        pub fn text(mut self, value: impl Into<String>) -> Self {
            self.text = Some(value.into());
            self
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Some(value.into());
            self
        }
        /// Sets `autoRefresh`.
        #[must_use]
        pub fn auto_refresh(mut self, value: bool) -> Self {
            self.auto_refresh = Some(value);
            self
        }
        /// Sets `screenshotURL`.
        #[must_use]
        pub fn screenshot_url(mut self, value: impl Into<String>) -> Self {
            self.screenshot_url = Some(value.into());
            self
        }
    }
    /// The new data of the web page of an entry. All properties are optional.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Default)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct KnowledgeBaseWebsiteUpdate {
        /// The URL of the page.
        ///
        /// For example `https://example.com/opening-hours`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub url: Option<String>,
        /// Links that belong to the entry.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub links: Option<Vec<String>>,
        /// The title of the page.
        ///
        /// For example `Opening hours of the workshop`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub title: Option<String>,
        /// The text of the page.
        ///
        /// For example `The workshop is open from Monday to Friday, from 9 to 17 o'clock.`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub text: Option<String>,
        /// A short description of the page.
        ///
        /// For example `When to find us`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub description: Option<String>,
        /// Whether the server may update the entry from the page later. The default is `false`.
        ///
        /// For example `true`.
        #[serde(
            rename = "autoRefresh",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub auto_refresh: Option<bool>,
        /// The URL of a screenshot of the page.
        ///
        /// For example `https://storage.example.com/screenshots/12346.png`.
        #[serde(
            rename = "screenshotURL",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub screenshot_url: Option<String>,
        /// A screenshot of the page, in Base64.
        ///
        /// For example `iVBORw0KGgo=`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub screenshot: Option<String>,
    }
    impl KnowledgeBaseWebsiteUpdate {
        /// With nothing set.
        pub fn new() -> Self {
            Self {
                url: None,
                links: None,
                title: None,
                text: None,
                description: None,
                auto_refresh: None,
                screenshot_url: None,
                screenshot: None,
            }
        }
        /// Sets `url`.
        #[must_use]
        pub fn url(mut self, value: impl Into<String>) -> Self {
            self.url = Some(value.into());
            self
        }
        /// Sets `links`.
        #[must_use]
        pub fn links(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.links = Some(value.into_iter().map(Into::into).collect());
            self
        }
        /// Sets `title`.
        #[must_use]
        pub fn title(mut self, value: impl Into<String>) -> Self {
            self.title = Some(value.into());
            self
        }
        /// Sets `text`.
        #[must_use]
        pub fn text(mut self, value: impl Into<String>) -> Self {
            self.text = Some(value.into());
            self
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Some(value.into());
            self
        }
        /// Sets `autoRefresh`.
        #[must_use]
        pub fn auto_refresh(mut self, value: bool) -> Self {
            self.auto_refresh = Some(value);
            self
        }
        /// Sets `screenshotURL`.
        #[must_use]
        pub fn screenshot_url(mut self, value: impl Into<String>) -> Self {
            self.screenshot_url = Some(value.into());
            self
        }
        /// Sets `screenshot`.
        #[must_use]
        pub fn screenshot(mut self, value: impl Into<String>) -> Self {
            self.screenshot = Some(value.into());
            self
        }
    }
    /// The YouTube video of an entry.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub title: Option<String>,
        /// The description of the video.
        ///
        /// For example `A bent wheel made round again in ten minutes`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub description: Option<String>,
        /// The URL of the thumbnail of the video.
        ///
        /// For example `https://i.ytimg.com/vi/a1B2c3D4e5F/hqdefault.jpg`.
        #[serde(
            rename = "thumbnailURL",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub thumbnail_url: Option<String>,
        /// A summary of one or two sentences.
        ///
        /// For example `Shows how to true a bicycle wheel with a spoke key.`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub summary: Option<String>,
        /// What is said in the video.
        ///
        /// For example `Welcome to the workshop. Today we true a wheel.`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub transcription: Option<String>,
        /// What is shown in the video, as text.
        ///
        /// For example `A person stands at a workbench and turns a wheel.`.
        #[serde(
            rename = "visualTranscription",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub visual_transcription: Option<String>,
        /// The id of the playlist that the entry belongs to.
        ///
        /// For example `PL0123456789`.
        #[serde(rename = "playlistID", default, skip_serializing_if = "Option::is_none")]
        pub playlist_id: Option<String>,
    }
    impl KnowledgeBaseYoutube {
        /// With what is required.
        pub fn new(url: impl Into<String>) -> Self {
            Self {
                url: url.into(),
                title: None,
                description: None,
                thumbnail_url: None,
                summary: None,
                transcription: None,
                visual_transcription: None,
                playlist_id: None,
            }
        }
        /// Sets `title`.
        #[must_use]
        pub fn title(mut self, value: impl Into<String>) -> Self {
            self.title = Some(value.into());
            self
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Some(value.into());
            self
        }
        /// Sets `thumbnailURL`.
        #[must_use]
        pub fn thumbnail_url(mut self, value: impl Into<String>) -> Self {
            self.thumbnail_url = Some(value.into());
            self
        }
        /// Sets `summary`.
        #[must_use]
        pub fn summary(mut self, value: impl Into<String>) -> Self {
            self.summary = Some(value.into());
            self
        }
        /// Sets `transcription`.
        #[must_use]
        pub fn transcription(mut self, value: impl Into<String>) -> Self {
            self.transcription = Some(value.into());
            self
        }
        /// Sets `visualTranscription`.
        #[must_use]
        pub fn visual_transcription(mut self, value: impl Into<String>) -> Self {
            self.visual_transcription = Some(value.into());
            self
        }
        /// Sets `playlistID`.
        #[must_use]
        pub fn playlist_id(mut self, value: impl Into<String>) -> Self {
            self.playlist_id = Some(value.into());
            self
        }
    }
    /// The new data of the YouTube video of an entry. All properties are optional.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Default)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct KnowledgeBaseYoutubeUpdate {
        /// The URL of the video.
        ///
        /// For example `https://www.youtube.com/watch?v=a1B2c3D4e5F`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub url: Option<String>,
        /// The title of the video.
        ///
        /// For example `How to true a wheel`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub title: Option<String>,
        /// The description of the video.
        ///
        /// For example `A bent wheel made round again in ten minutes`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub description: Option<String>,
        /// The URL of the thumbnail of the video.
        ///
        /// For example `https://i.ytimg.com/vi/a1B2c3D4e5F/hqdefault.jpg`.
        #[serde(
            rename = "thumbnailURL",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub thumbnail_url: Option<String>,
        /// A summary of one or two sentences.
        ///
        /// For example `Shows how to true a bicycle wheel with a spoke key.`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub summary: Option<String>,
        /// What is said in the video.
        ///
        /// For example `Welcome to the workshop. Today we true a wheel.`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub transcription: Option<String>,
        /// What is shown in the video, as text.
        ///
        /// For example `A person stands at a workbench and turns a wheel.`.
        #[serde(
            rename = "visualTranscription",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub visual_transcription: Option<String>,
    }
    impl KnowledgeBaseYoutubeUpdate {
        /// With nothing set.
        pub fn new() -> Self {
            Self {
                url: None,
                title: None,
                description: None,
                thumbnail_url: None,
                summary: None,
                transcription: None,
                visual_transcription: None,
            }
        }
        /// Sets `url`.
        #[must_use]
        pub fn url(mut self, value: impl Into<String>) -> Self {
            self.url = Some(value.into());
            self
        }
        /// Sets `title`.
        #[must_use]
        pub fn title(mut self, value: impl Into<String>) -> Self {
            self.title = Some(value.into());
            self
        }
        /// Sets `description`.
        #[must_use]
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Some(value.into());
            self
        }
        /// Sets `thumbnailURL`.
        #[must_use]
        pub fn thumbnail_url(mut self, value: impl Into<String>) -> Self {
            self.thumbnail_url = Some(value.into());
            self
        }
        /// Sets `summary`.
        #[must_use]
        pub fn summary(mut self, value: impl Into<String>) -> Self {
            self.summary = Some(value.into());
            self
        }
        /// Sets `transcription`.
        #[must_use]
        pub fn transcription(mut self, value: impl Into<String>) -> Self {
            self.transcription = Some(value.into());
            self
        }
        /// Sets `visualTranscription`.
        #[must_use]
        pub fn visual_transcription(mut self, value: impl Into<String>) -> Self {
            self.visual_transcription = Some(value.into());
            self
        }
    }
    /// The language model of a replica and its settings.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Default)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct LanguageModelSettings {
        /// The id of a language model.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub model: Option<LanguageModel>,
        /// How the replica looks up what it knows.
        #[deprecated(note = "leave it out: the server chooses by itself")]
        #[serde(rename = "memoryMode", default, skip_serializing_if = "Option::is_none")]
        pub memory_mode: Option<MemoryMode>,
        /// Who the replica is, and how it talks, answers and acts, in at most 30,000 characters.
        ///
        /// For example `Patient and precise, with a liking for old machines.`.
        #[serde(
            rename = "systemMessage",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub system_message: Option<String>,
        /// The tools that the replica can use.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub tools: Option<Vec<ReplicaTool>>,
        /// The model for the semantic search in the knowledge base.
        #[serde(
            rename = "embeddingModel",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub embedding_model: Option<EmbeddingModel>,
    }
    impl LanguageModelSettings {
        /// With nothing set.
        pub fn new() -> Self {
            Self {
                model: None,
                memory_mode: None,
                system_message: None,
                tools: None,
                embedding_model: None,
            }
        }
        /// Sets `model`.
        #[must_use]
        pub fn model(mut self, value: impl Into<LanguageModel>) -> Self {
            self.model = Some(value.into());
            self
        }
        /// Sets `memoryMode`.
        #[deprecated(note = "leave it out: the server chooses by itself")]
        #[must_use]
        pub fn memory_mode(mut self, value: impl Into<MemoryMode>) -> Self {
            self.memory_mode = Some(value.into());
            self
        }
        /// Sets `systemMessage`.
        #[must_use]
        pub fn system_message(mut self, value: impl Into<String>) -> Self {
            self.system_message = Some(value.into());
            self
        }
        /// Sets `tools`.
        #[must_use]
        pub fn tools(mut self, value: impl IntoIterator<Item = ReplicaTool>) -> Self {
            self.tools = Some(value.into_iter().collect());
            self
        }
        /// Sets `embeddingModel`.
        #[must_use]
        pub fn embedding_model(mut self, value: impl Into<EmbeddingModel>) -> Self {
            self.embedding_model = Some(value.into());
            self
        }
    }
    /// An account of a user on another platform.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
        /// With what is required.
        pub fn new(
            account_id: impl Into<String>,
            account_type: impl Into<AccountType>,
        ) -> Self {
            Self {
                account_id: account_id.into(),
                account_type: account_type.into(),
            }
        }
    }
    /// A mention of the replica with the messages around it.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct Mention {
        /// Always `mention`.
        #[serde(rename = "type")]
        pub type_: String,
        /// The messages around the mention.
        pub messages: Vec<Message>,
    }
    impl Mention {
        /// With what is required.
        pub fn new(
            type_: impl Into<String>,
            messages: impl IntoIterator<Item = Message>,
        ) -> Self {
            Self {
                type_: type_.into(),
                messages: messages.into_iter().collect(),
            }
        }
    }
    /// Mentions of a replica in a conversation, newest first.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct MentionList {
        /// Whether the request succeeded.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub success: Option<bool>,
        /// The mentions and placeholders, newest first.
        pub items: Vec<MentionListItem>,
        /// Whether there are more items.
        ///
        /// For example `true`.
        #[serde(rename = "hasMore")]
        pub has_more: bool,
    }
    impl MentionList {
        /// With what is required.
        pub fn new(
            items: impl IntoIterator<Item = MentionListItem>,
            has_more: bool,
        ) -> Self {
            Self {
                items: items.into_iter().collect(),
                has_more: has_more,
                success: None,
            }
        }
        /// Sets `success`.
        #[must_use]
        pub fn success(mut self, value: bool) -> Self {
            self.success = Some(value);
            self
        }
    }
    /// A placeholder for messages that are left out and can be requested separately.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct MentionPlaceholder {
        /// Always `placeholder`.
        #[serde(rename = "type")]
        pub type_: String,
        /// The number of messages that are left out.
        ///
        /// For example `20`.
        #[serde(deserialize_with = "crate::lenient::deserialize")]
        pub count: i64,
    }
    impl MentionPlaceholder {
        /// With what is required.
        pub fn new(type_: impl Into<String>, count: i64) -> Self {
            Self {
                type_: type_.into(),
                count: count,
            }
        }
    }
    /// A message in a conversation.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
        #[serde(rename = "senderName", default, skip_serializing_if = "Option::is_none")]
        pub sender_name: Option<String>,
        /// The URL of an image of the sender, if there is one.
        ///
        /// For example `https://images.example.com/ada.png`.
        #[serde(
            rename = "senderProfileImageURL",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub sender_profile_image_url: Option<String>,
        /// Where a conversation takes place or a message comes from.
        pub source: ChatSource,
        /// The UUID of the replica.
        ///
        /// For example `03db5651-cb61-4bdf-9ef0-89561f7c9c53`.
        #[serde(rename = "replicaUUID")]
        pub replica_uuid: String,
    }
    impl Message {
        /// With what is required.
        pub fn new(
            uuid: impl Into<String>,
            created_at: impl Into<String>,
            content: impl Into<String>,
            role: impl Into<ChatRole>,
            source: impl Into<ChatSource>,
            replica_uuid: impl Into<String>,
        ) -> Self {
            Self {
                uuid: uuid.into(),
                created_at: created_at.into(),
                content: content.into(),
                role: role.into(),
                source: source.into(),
                replica_uuid: replica_uuid.into(),
                sender_name: None,
                sender_profile_image_url: None,
            }
        }
        /// Sets `senderName`.
        #[must_use]
        pub fn sender_name(mut self, value: impl Into<String>) -> Self {
            self.sender_name = Some(value.into());
            self
        }
        /// Sets `senderProfileImageURL`.
        #[must_use]
        pub fn sender_profile_image_url(mut self, value: impl Into<String>) -> Self {
            self.sender_profile_image_url = Some(value.into());
            self
        }
    }
    /// Messages of a chat or a conversation, oldest first.
    /// The number of all messages is not part of it, nor whether there are more.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct MessageList {
        /// Whether the request succeeded.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub success: Option<bool>,
        /// The messages, oldest first.
        pub items: Vec<Message>,
    }
    impl MessageList {
        /// With what is required.
        pub fn new(items: impl IntoIterator<Item = Message>) -> Self {
            Self {
                items: items.into_iter().collect(),
                success: None,
            }
        }
        /// Sets `success`.
        #[must_use]
        pub fn success(mut self, value: bool) -> Self {
            self.success = Some(value);
            self
        }
    }
    /// The body of an error response with status 404. It lacks some properties of `ApiError`.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    impl NotFoundError {
        /// With what is required.
        pub fn new(
            success: bool,
            error: impl Into<String>,
            request_id: impl Into<String>,
        ) -> Self {
            Self {
                success: success,
                error: error.into(),
                request_id: request_id.into(),
            }
        }
    }
    /// The message with the answer of the replica.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub tool_calls: Option<Vec<::serde_json::Value>>,
    }
    impl OpenAiAnswer {
        /// With what is required.
        pub fn new(
            role: impl Into<OpenAiAnswerRole>,
            content: impl Into<String>,
        ) -> Self {
            Self {
                role: role.into(),
                content: content.into(),
                tool_calls: None,
            }
        }
        /// Sets `tool_calls`.
        #[must_use]
        pub fn tool_calls(
            mut self,
            value: impl IntoIterator<Item = ::serde_json::Value>,
        ) -> Self {
            self.tool_calls = Some(value.into_iter().collect());
            self
        }
    }
    /// The answer of a replica, in the format of OpenAI's chat completions.
    /// It has no `success` property.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
        #[serde(deserialize_with = "crate::lenient::deserialize")]
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
    impl OpenAiChatCompletion {
        /// With what is required.
        pub fn new(
            id: impl Into<String>,
            created: i64,
            object: impl Into<OpenAiChatCompletionObject>,
            model: impl Into<String>,
            choices: impl IntoIterator<Item = OpenAiChoice>,
            usage: impl Into<OpenAiUsage>,
        ) -> Self {
            Self {
                id: id.into(),
                created: created,
                object: object.into(),
                model: model.into(),
                choices: choices.into_iter().collect(),
                usage: usage.into(),
            }
        }
    }
    /// A conversation with a replica, in the format of OpenAI's chat completions.
    /// Most other parameters of OpenAI are not supported.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct OpenAiChatCompletionRequest {
        /// The messages of the conversation. Only the last one is used.
        pub messages: Vec<OpenAiMessage>,
        /// Whether to answer with the chat history. The default is `true`.
        /// If `false`, the replica does not see earlier messages, and the message is not stored.
        ///
        /// For example `true`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub store: Option<bool>,
        /// Where the conversation takes place.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub source: Option<OpenAiChatSource>,
        /// The origin of a message on Discord.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub discord_data: Option<DiscordData>,
    }
    impl OpenAiChatCompletionRequest {
        /// With what is required.
        pub fn new(messages: impl IntoIterator<Item = OpenAiMessage>) -> Self {
            Self {
                messages: messages.into_iter().collect(),
                store: None,
                source: None,
                discord_data: None,
            }
        }
        /// Sets `store`.
        #[must_use]
        pub fn store(mut self, value: bool) -> Self {
            self.store = Some(value);
            self
        }
        /// Sets `source`.
        #[must_use]
        pub fn source(mut self, value: impl Into<OpenAiChatSource>) -> Self {
            self.source = Some(value.into());
            self
        }
        /// Sets `discord_data`.
        #[must_use]
        pub fn discord_data(mut self, value: impl Into<DiscordData>) -> Self {
            self.discord_data = Some(value.into());
            self
        }
    }
    /// One of the alternative answers.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct OpenAiChoice {
        /// The index of the answer.
        ///
        /// For example `0`.
        #[serde(deserialize_with = "crate::lenient::deserialize")]
        pub index: i64,
        /// The message with the answer of the replica.
        pub message: OpenAiAnswer,
        /// The log probabilities of the tokens. The API does not support them, and their format is not documented.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub logprobs: Option<::serde_json::Value>,
        /// The reason why the model stopped.
        pub finish_reason: OpenAiFinishReason,
    }
    impl OpenAiChoice {
        /// With what is required.
        pub fn new(
            index: i64,
            message: impl Into<OpenAiAnswer>,
            finish_reason: impl Into<OpenAiFinishReason>,
        ) -> Self {
            Self {
                index: index,
                message: message.into(),
                finish_reason: finish_reason.into(),
                logprobs: None,
            }
        }
        /// Sets `logprobs`.
        #[must_use]
        pub fn logprobs(mut self, value: impl Into<::serde_json::Value>) -> Self {
            self.logprobs = Some(value.into());
            self
        }
    }
    /// A message of a conversation.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub name: Option<String>,
    }
    impl OpenAiMessage {
        /// With what is required.
        pub fn new(role: impl Into<OpenAiRole>, content: impl Into<String>) -> Self {
            Self {
                role: role.into(),
                content: content.into(),
                name: None,
            }
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Some(value.into());
            self
        }
    }
    /// The number of tokens that the request used.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct OpenAiUsage {
        /// The number of tokens in the prompt.
        ///
        /// For example `56`.
        #[serde(deserialize_with = "crate::lenient::deserialize")]
        pub prompt_tokens: i64,
        /// The number of tokens in the answer.
        ///
        /// For example `31`.
        #[serde(deserialize_with = "crate::lenient::deserialize")]
        pub completion_tokens: i64,
        /// The number of tokens in both.
        ///
        /// For example `87`.
        #[serde(deserialize_with = "crate::lenient::deserialize")]
        pub total_tokens: i64,
    }
    impl OpenAiUsage {
        /// With what is required.
        pub fn new(
            prompt_tokens: i64,
            completion_tokens: i64,
            total_tokens: i64,
        ) -> Self {
            Self {
                prompt_tokens: prompt_tokens,
                completion_tokens: completion_tokens,
                total_tokens: total_tokens,
            }
        }
    }
    /// The organization and the API key that an invitation was redeemed for.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct RedeemedInvite {
        /// Whether the request succeeded.
        ///
        /// For example `true`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub success: Option<bool>,
        /// The key, to be sent as `X-ORGANIZATION-SECRET`. Store it: it cannot be retrieved later.
        ///
        /// For example `example-api-key`.
        #[serde(rename = "apiKey")]
        pub api_key: crate::Secret,
        /// The id of the organization. Quote it when you contact Sensay.
        ///
        /// For example `6b1f0f9c-0a53-4c07-a0b5-3f3a7cb1b7ad`.
        #[serde(rename = "organizationID")]
        pub organization_id: String,
        /// The date until which the subscription is valid. Its format is not documented.
        ///
        /// For example `2026-12-31`.
        #[serde(rename = "validUntil", default)]
        pub valid_until: Option<String>,
    }
    impl RedeemedInvite {
        /// With what is required.
        pub fn new(
            api_key: impl Into<crate::Secret>,
            organization_id: impl Into<String>,
            valid_until: impl Into<Option<String>>,
        ) -> Self {
            Self {
                api_key: api_key.into(),
                organization_id: organization_id.into(),
                valid_until: valid_until.into(),
                success: None,
            }
        }
        /// Sets `success`.
        #[must_use]
        pub fn success(mut self, value: bool) -> Self {
            self.success = Some(value);
            self
        }
    }
    /// An entry that was not created.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct RefusedKnowledgeBaseEntry {
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
    impl RefusedKnowledgeBaseEntry {
        /// With what is required.
        pub fn new(
            type_: impl Into<KnowledgeBaseEntryType>,
            enqueued: bool,
            error: impl Into<String>,
        ) -> Self {
            Self {
                type_: type_.into(),
                enqueued: enqueued,
                error: error.into(),
            }
        }
    }
    /// A replica.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct Replica {
        /// Whether the request succeeded. Lists do not contain it.
        ///
        /// For example `true`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub success: Option<bool>,
        /// The name of the replica.
        ///
        /// For example `Ada Byron`.
        pub name: String,
        /// The purpose of the replica. It is not used for training.
        ///
        /// For example `Answers questions about our courses.`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
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
        #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
        pub type_: Option<ReplicaType>,
        /// The id of the user who owns the replica.
        ///
        /// For example `johndoe`.
        #[serde(rename = "ownerID")]
        pub owner_id: String,
        /// Whether only the owner and the users in `whitelistEmails` can find the replica and talk to it.
        ///
        /// For example `false`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub private: Option<bool>,
        /// The email addresses of the users who can use the replica while it is private.
        #[serde(
            rename = "whitelistEmails",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub whitelist_emails: Option<Vec<String>>,
        /// The name of the replica in URLs.
        ///
        /// For example `ada-byron`.
        pub slug: String,
        /// The tags of the replica, by which it can be found.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub tags: Option<Vec<String>>,
        /// The URL of the profile image. The server stores a copy of the image, so this is not the URL that was sent.
        ///
        /// For example `https://images.example.com/ada.png`.
        #[serde(
            rename = "profileImage",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub profile_image: Option<String>,
        /// Questions that are suggested at the start of a conversation.
        #[serde(
            rename = "suggestedQuestions",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub suggested_questions: Option<Vec<String>>,
        /// The language model of a replica and its settings.
        pub llm: LanguageModelSettings,
        /// A text to generate a preview of the voice from.
        ///
        /// For example `Hello, I am Ada.`.
        #[serde(
            rename = "voicePreviewText",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub voice_preview_text: Option<String>,
        /// Whether customer support can read the conversations of the replica.
        ///
        /// For example `false`.
        #[serde(
            rename = "isEveryConversationAccessibleBySupport",
            default,
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
        #[serde(
            rename = "distilledKnowledge",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub distilled_knowledge: Option<String>,
        /// The older name of `profileImage`. Only lists contain it.
        ///
        /// For example `https://images.example.com/ada.png`.
        #[deprecated(note = "use `profileImage` instead")]
        #[serde(
            rename = "profile_image",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub profile_image_deprecated: Option<String>,
        /// The older name of `shortDescription`. Only lists contain it.
        ///
        /// For example `Explains programs to beginners`.
        #[deprecated(note = "use `shortDescription` instead")]
        #[serde(
            rename = "short_description",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub short_description_deprecated: Option<String>,
        /// The older name of `greeting`. Only lists contain it.
        ///
        /// For example `What would you like to know?`.
        #[deprecated(note = "use `greeting` instead")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub introduction: Option<String>,
        /// The time when the replica was created. Only lists contain it.
        ///
        /// For example `2025-05-27T15:02:44.499Z`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub created_at: Option<String>,
        /// The UUID of the user who owns the replica, in the older system of user ids. Only lists contain it.
        ///
        /// For example `7f3c9c5e-52a4-4a0f-9d58-1f6a0a2d9b11`.
        #[deprecated(note = "use `ownerID` instead")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub owner_uuid: Option<String>,
        /// Whether the replica has a voice. Only lists contain it.
        ///
        /// For example `true`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub voice_enabled: Option<bool>,
        /// Whether the replica has video. Only lists contain it.
        ///
        /// For example `false`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub video_enabled: Option<bool>,
        /// The number of messages in the chat history of the replica, for all users of the organization. Only lists contain it.
        ///
        /// For example `5`.
        #[serde(
            default,
            skip_serializing_if = "Option::is_none",
            deserialize_with = "crate::lenient::deserialize"
        )]
        pub chat_history_count: Option<i64>,
        /// The older name of `systemMessage` in `llm`. Only lists contain it.
        ///
        /// For example `Patient and precise, with a liking for old machines.`.
        #[deprecated(note = "use `llm.systemMessage` instead")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub system_message: Option<String>,
        /// The Discord integration of the replica. Only lists contain it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub discord_integration: Option<DiscordIntegration>,
        /// The Telegram integration of the replica. Only lists contain it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub telegram_integration: Option<TelegramIntegration>,
    }
    impl Replica {
        /// With what is required.
        pub fn new(
            name: impl Into<String>,
            short_description: impl Into<String>,
            greeting: impl Into<String>,
            owner_id: impl Into<String>,
            slug: impl Into<String>,
            llm: impl Into<LanguageModelSettings>,
            uuid: impl Into<String>,
        ) -> Self {
            Self {
                name: name.into(),
                short_description: short_description.into(),
                greeting: greeting.into(),
                owner_id: owner_id.into(),
                slug: slug.into(),
                llm: llm.into(),
                uuid: uuid.into(),
                success: None,
                purpose: None,
                type_: None,
                private: None,
                whitelist_emails: None,
                tags: None,
                profile_image: None,
                suggested_questions: None,
                voice_preview_text: None,
                is_every_conversation_accessible_by_support: None,
                distilled_knowledge: None,
                profile_image_deprecated: None,
                short_description_deprecated: None,
                introduction: None,
                created_at: None,
                owner_uuid: None,
                voice_enabled: None,
                video_enabled: None,
                chat_history_count: None,
                system_message: None,
                discord_integration: None,
                telegram_integration: None,
            }
        }
        /// Sets `success`.
        #[must_use]
        pub fn success(mut self, value: bool) -> Self {
            self.success = Some(value);
            self
        }
        /// Sets `purpose`.
        #[must_use]
        pub fn purpose(mut self, value: impl Into<String>) -> Self {
            self.purpose = Some(value.into());
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(mut self, value: impl Into<ReplicaType>) -> Self {
            self.type_ = Some(value.into());
            self
        }
        /// Sets `private`.
        #[must_use]
        pub fn private(mut self, value: bool) -> Self {
            self.private = Some(value);
            self
        }
        /// Sets `whitelistEmails`.
        #[must_use]
        pub fn whitelist_emails(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.whitelist_emails = Some(value.into_iter().map(Into::into).collect());
            self
        }
        /// Sets `tags`.
        #[must_use]
        pub fn tags(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.tags = Some(value.into_iter().map(Into::into).collect());
            self
        }
        /// Sets `profileImage`.
        #[must_use]
        pub fn profile_image(mut self, value: impl Into<String>) -> Self {
            self.profile_image = Some(value.into());
            self
        }
        /// Sets `suggestedQuestions`.
        #[must_use]
        pub fn suggested_questions(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.suggested_questions = Some(value.into_iter().map(Into::into).collect());
            self
        }
        /// Sets `voicePreviewText`.
        #[must_use]
        pub fn voice_preview_text(mut self, value: impl Into<String>) -> Self {
            self.voice_preview_text = Some(value.into());
            self
        }
        /// Sets `isEveryConversationAccessibleBySupport`.
        #[must_use]
        pub fn is_every_conversation_accessible_by_support(
            mut self,
            value: bool,
        ) -> Self {
            self.is_every_conversation_accessible_by_support = Some(value);
            self
        }
        /// Sets `distilledKnowledge`.
        #[must_use]
        pub fn distilled_knowledge(mut self, value: impl Into<String>) -> Self {
            self.distilled_knowledge = Some(value.into());
            self
        }
        /// Sets `profile_image`.
        #[deprecated(note = "use `profileImage` instead")]
        #[must_use]
        pub fn profile_image_deprecated(mut self, value: impl Into<String>) -> Self {
            self.profile_image_deprecated = Some(value.into());
            self
        }
        /// Sets `short_description`.
        #[deprecated(note = "use `shortDescription` instead")]
        #[must_use]
        pub fn short_description_deprecated(mut self, value: impl Into<String>) -> Self {
            self.short_description_deprecated = Some(value.into());
            self
        }
        /// Sets `introduction`.
        #[deprecated(note = "use `greeting` instead")]
        #[must_use]
        pub fn introduction(mut self, value: impl Into<String>) -> Self {
            self.introduction = Some(value.into());
            self
        }
        /// Sets `created_at`.
        #[must_use]
        pub fn created_at(mut self, value: impl Into<String>) -> Self {
            self.created_at = Some(value.into());
            self
        }
        /// Sets `owner_uuid`.
        #[deprecated(note = "use `ownerID` instead")]
        #[must_use]
        pub fn owner_uuid(mut self, value: impl Into<String>) -> Self {
            self.owner_uuid = Some(value.into());
            self
        }
        /// Sets `voice_enabled`.
        #[must_use]
        pub fn voice_enabled(mut self, value: bool) -> Self {
            self.voice_enabled = Some(value);
            self
        }
        /// Sets `video_enabled`.
        #[must_use]
        pub fn video_enabled(mut self, value: bool) -> Self {
            self.video_enabled = Some(value);
            self
        }
        /// Sets `chat_history_count`.
        #[must_use]
        pub fn chat_history_count(mut self, value: i64) -> Self {
            self.chat_history_count = Some(value);
            self
        }
        /// Sets `system_message`.
        #[deprecated(note = "use `llm.systemMessage` instead")]
        #[must_use]
        pub fn system_message(mut self, value: impl Into<String>) -> Self {
            self.system_message = Some(value.into());
            self
        }
        /// Sets `discord_integration`.
        #[must_use]
        pub fn discord_integration(
            mut self,
            value: impl Into<DiscordIntegration>,
        ) -> Self {
            self.discord_integration = Some(value.into());
            self
        }
        /// Sets `telegram_integration`.
        #[must_use]
        pub fn telegram_integration(
            mut self,
            value: impl Into<TelegramIntegration>,
        ) -> Self {
            self.telegram_integration = Some(value.into());
            self
        }
    }
    /// The settings of a new replica, or the new settings of a replica.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ReplicaDraft {
        /// The name of the replica, at most 50 characters.
        ///
        /// For example `Ada Byron`.
        pub name: String,
        /// The purpose of the replica, at most 1,000 characters. It is not used for training.
        ///
        /// For example `Answers questions about our courses.`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub purpose: Option<String>,
        /// A short description of the replica, at most 50 characters. It is not used for training.
        ///
        /// For example `Explains programs to beginners`.
        #[serde(rename = "shortDescription")]
        pub short_description: String,
        /// The first message of the replica in a conversation, at most 600 characters.
        ///
        /// For example `What would you like to know?`.
        pub greeting: String,
        /// What a replica represents: yourself (`individual`), any character (`character`), or a business or another organization (`brand`).
        #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
        pub type_: Option<ReplicaType>,
        /// The id of the user who owns the replica.
        ///
        /// For example `johndoe`.
        #[serde(rename = "ownerID")]
        pub owner_id: String,
        /// Whether only the owner and the users in `whitelistEmails` can find the replica and talk to it. The default is `false`.
        ///
        /// For example `false`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub private: Option<bool>,
        /// The email addresses of the users who can use the replica while it is private.
        #[serde(
            rename = "whitelistEmails",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub whitelist_emails: Option<Vec<String>>,
        /// The name of the replica in URLs, at most 50 characters. It has to be unique.
        ///
        /// For example `ada-byron`.
        pub slug: String,
        /// The tags of the replica, by which it can be found. Any text is allowed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub tags: Option<Vec<String>>,
        /// The URL of the profile image. It has to be public, since the server downloads the image and stores a copy.
        /// The formats are JPEG, PNG, BMP, WebP and AVIF. The default is a standard image.
        ///
        /// For example `https://images.example.com/ada.png`.
        #[serde(
            rename = "profileImage",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub profile_image: Option<String>,
        /// Questions that are suggested at the start of a conversation.
        #[serde(
            rename = "suggestedQuestions",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub suggested_questions: Option<Vec<String>>,
        /// The language model of a replica and its settings.
        pub llm: LanguageModelSettings,
        /// A text to generate a preview of the voice from, at most 400 characters.
        ///
        /// For example `Hello, I am Ada.`.
        #[serde(
            rename = "voicePreviewText",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub voice_preview_text: Option<String>,
        /// Whether customer support can read the conversations of the replica.
        ///
        /// For example `false`.
        #[serde(
            rename = "isEveryConversationAccessibleBySupport",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub is_every_conversation_accessible_by_support: Option<bool>,
    }
    impl ReplicaDraft {
        /// With what is required.
        pub fn new(
            name: impl Into<String>,
            short_description: impl Into<String>,
            greeting: impl Into<String>,
            owner_id: impl Into<String>,
            slug: impl Into<String>,
            llm: impl Into<LanguageModelSettings>,
        ) -> Self {
            Self {
                name: name.into(),
                short_description: short_description.into(),
                greeting: greeting.into(),
                owner_id: owner_id.into(),
                slug: slug.into(),
                llm: llm.into(),
                purpose: None,
                type_: None,
                private: None,
                whitelist_emails: None,
                tags: None,
                profile_image: None,
                suggested_questions: None,
                voice_preview_text: None,
                is_every_conversation_accessible_by_support: None,
            }
        }
        /// Sets `purpose`.
        #[must_use]
        pub fn purpose(mut self, value: impl Into<String>) -> Self {
            self.purpose = Some(value.into());
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(mut self, value: impl Into<ReplicaType>) -> Self {
            self.type_ = Some(value.into());
            self
        }
        /// Sets `private`.
        #[must_use]
        pub fn private(mut self, value: bool) -> Self {
            self.private = Some(value);
            self
        }
        /// Sets `whitelistEmails`.
        #[must_use]
        pub fn whitelist_emails(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.whitelist_emails = Some(value.into_iter().map(Into::into).collect());
            self
        }
        /// Sets `tags`.
        #[must_use]
        pub fn tags(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.tags = Some(value.into_iter().map(Into::into).collect());
            self
        }
        /// Sets `profileImage`.
        #[must_use]
        pub fn profile_image(mut self, value: impl Into<String>) -> Self {
            self.profile_image = Some(value.into());
            self
        }
        /// Sets `suggestedQuestions`.
        #[must_use]
        pub fn suggested_questions(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.suggested_questions = Some(value.into_iter().map(Into::into).collect());
            self
        }
        /// Sets `voicePreviewText`.
        #[must_use]
        pub fn voice_preview_text(mut self, value: impl Into<String>) -> Self {
            self.voice_preview_text = Some(value.into());
            self
        }
        /// Sets `isEveryConversationAccessibleBySupport`.
        #[must_use]
        pub fn is_every_conversation_accessible_by_support(
            mut self,
            value: bool,
        ) -> Self {
            self.is_every_conversation_accessible_by_support = Some(value);
            self
        }
    }
    /// A page of replicas.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ReplicaList {
        /// Whether the request succeeded.
        ///
        /// For example `true`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub success: Option<bool>,
        /// A word such as `array`. Its meaning is not documented.
        #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
        pub type_: Option<String>,
        /// The replicas on this page.
        pub items: Vec<Replica>,
        /// The number of replicas on all pages.
        ///
        /// For example `100`.
        #[serde(deserialize_with = "crate::lenient::deserialize")]
        pub total: i64,
    }
    impl ReplicaList {
        /// With what is required.
        pub fn new(items: impl IntoIterator<Item = Replica>, total: i64) -> Self {
            Self {
                items: items.into_iter().collect(),
                total: total,
                success: None,
                type_: None,
            }
        }
        /// Sets `success`.
        #[must_use]
        pub fn success(mut self, value: bool) -> Self {
            self.success = Some(value);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(mut self, value: impl Into<String>) -> Self {
            self.type_ = Some(value.into());
            self
        }
    }
    /// A source that was retrieved for an answer.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct RetrievedSource {
        /// The id of the source.
        ///
        /// For example `123`.
        #[serde(deserialize_with = "crate::lenient::deserialize")]
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
    impl RetrievedSource {
        /// With what is required.
        pub fn new(
            id: i64,
            score: f64,
            status: impl Into<RetrievedSourceStatus>,
            created_at: impl Into<String>,
            name: impl Into<String>,
            content: impl Into<String>,
        ) -> Self {
            Self {
                id: id,
                score: score,
                status: status.into(),
                created_at: created_at.into(),
                name: name.into(),
                content: content.into(),
            }
        }
    }
    /// The body of an error response with status 500.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ServerError {
        /// Indicates the status of the request.
        pub success: bool,
        /// A text representation of the error.
        pub error: String,
        /// The kind of the error, for programs. It is not documented for this status.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub error_code: Option<String>,
        /// A unique identifier of the event, useful for reporting.
        ///
        /// For example `14fceadd84e74ec499afe9b0f7952d6b`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub fingerprint: Option<String>,
        /// A unique identifier of the request, useful for reporting.
        ///
        /// For example `xyz1::reg1:reg1::ab3c4-1234567890123-0123456789ab`.
        pub request_id: String,
        /// The inner exception.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub inner_exception: Option<InnerException>,
    }
    impl ServerError {
        /// With what is required.
        pub fn new(
            success: bool,
            error: impl Into<String>,
            request_id: impl Into<String>,
        ) -> Self {
            Self {
                success: success,
                error: error.into(),
                request_id: request_id.into(),
                error_code: None,
                fingerprint: None,
                inner_exception: None,
            }
        }
        /// Sets `error_code`.
        #[must_use]
        pub fn error_code(mut self, value: impl Into<String>) -> Self {
            self.error_code = Some(value.into());
            self
        }
        /// Sets `fingerprint`.
        #[must_use]
        pub fn fingerprint(mut self, value: impl Into<String>) -> Self {
            self.fingerprint = Some(value.into());
            self
        }
        /// Sets `inner_exception`.
        #[must_use]
        pub fn inner_exception(mut self, value: impl Into<InnerException>) -> Self {
            self.inner_exception = Some(value.into());
            self
        }
    }
    /// The number of conversations from a source.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct SourceConversationCount {
        /// Where a conversation takes place or a message comes from.
        pub source: ChatSource,
        /// The number of conversations from the source.
        ///
        /// For example `245`.
        #[serde(deserialize_with = "crate::lenient::deserialize")]
        pub conversations: i64,
    }
    impl SourceConversationCount {
        /// With what is required.
        pub fn new(source: impl Into<ChatSource>, conversations: i64) -> Self {
            Self {
                source: source.into(),
                conversations: conversations,
            }
        }
    }
    /// The body of a success that has nothing else to say.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Default)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct Success {
        /// Whether the request succeeded.
        ///
        /// For example `true`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub success: Option<bool>,
    }
    impl Success {
        /// With nothing set.
        pub fn new() -> Self {
            Self { success: None }
        }
        /// Sets `success`.
        #[must_use]
        pub fn success(mut self, value: bool) -> Self {
            self.success = Some(value);
            self
        }
    }
    /// A message from Telegram to a replica.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct TelegramChatCompletionRequest {
        /// The text of the message, from 1 to 100,000 characters.
        ///
        /// For example `How did you cope with the pressure of the war?`.
        pub content: String,
        /// Whether to answer without the chat history. The default is `false`.
        /// If `true`, the replica does not see earlier messages, and the message is not stored.
        ///
        /// For example `false`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub skip_chat_history: Option<bool>,
        /// The URL of an image that the replica takes into account.
        ///
        /// For example `https://images.example.com/photo.jpeg`.
        #[serde(rename = "imageURL", default, skip_serializing_if = "Option::is_none")]
        pub image_url: Option<String>,
        /// The origin of a message on Telegram.
        pub telegram_data: TelegramData,
    }
    impl TelegramChatCompletionRequest {
        /// With what is required.
        pub fn new(
            content: impl Into<String>,
            telegram_data: impl Into<TelegramData>,
        ) -> Self {
            Self {
                content: content.into(),
                telegram_data: telegram_data.into(),
                skip_chat_history: None,
                image_url: None,
            }
        }
        /// Sets `skip_chat_history`.
        #[must_use]
        pub fn skip_chat_history(mut self, value: bool) -> Self {
            self.skip_chat_history = Some(value);
            self
        }
        /// Sets `imageURL`.
        #[must_use]
        pub fn image_url(mut self, value: impl Into<String>) -> Self {
            self.image_url = Some(value.into());
            self
        }
    }
    /// A message from Telegram for the chat history.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct TelegramChatHistoryEntryDraft {
        /// The text of the message. It must not be empty.
        ///
        /// For example `How did you cope with the pressure of the war?`.
        pub content: String,
        /// The origin of a message on Telegram.
        pub telegram_data: TelegramData,
    }
    impl TelegramChatHistoryEntryDraft {
        /// With what is required.
        pub fn new(
            content: impl Into<String>,
            telegram_data: impl Into<TelegramData>,
        ) -> Self {
            Self {
                content: content.into(),
                telegram_data: telegram_data.into(),
            }
        }
    }
    /// The origin of a message on Telegram.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
        #[serde(deserialize_with = "crate::lenient::deserialize")]
        pub chat_id: i64,
        /// The name of the group, the title of the channel, or the name of the user in a private chat.
        ///
        /// For example `Civil War Club`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub chat_name: Option<String>,
        /// The id of the sender. It can be missing in channels.
        /// A message sent on behalf of a chat has the id of a placeholder user, except in channels.
        ///
        /// For example `123456789`.
        #[serde(
            default,
            skip_serializing_if = "Option::is_none",
            deserialize_with = "crate::lenient::deserialize"
        )]
        pub user_id: Option<i64>,
        /// The username of the sender. It can be missing in channels.
        /// A message sent on behalf of a chat has the username of a placeholder user, except in channels.
        ///
        /// For example `johndoe`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub username: Option<String>,
        /// The id of the message, unique in the chat.
        ///
        /// For example `42`.
        #[serde(deserialize_with = "crate::lenient::deserialize")]
        pub message_id: i64,
        /// The id of the thread or forum topic that the message belongs to. Only supergroups have it.
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
        /// With what is required.
        pub fn new(chat_type: impl Into<String>, chat_id: i64, message_id: i64) -> Self {
            Self {
                chat_type: chat_type.into(),
                chat_id: chat_id,
                message_id: message_id,
                chat_name: None,
                user_id: None,
                username: None,
                message_thread_id: None,
            }
        }
        /// Sets `chat_name`.
        #[must_use]
        pub fn chat_name(mut self, value: impl Into<String>) -> Self {
            self.chat_name = Some(value.into());
            self
        }
        /// Sets `user_id`.
        #[must_use]
        pub fn user_id(mut self, value: i64) -> Self {
            self.user_id = Some(value);
            self
        }
        /// Sets `username`.
        #[must_use]
        pub fn username(mut self, value: impl Into<String>) -> Self {
            self.username = Some(value.into());
            self
        }
        /// Sets `message_thread_id`.
        #[must_use]
        pub fn message_thread_id(mut self, value: i64) -> Self {
            self.message_thread_id = Some(value);
            self
        }
    }
    /// The Telegram integration of a replica.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct TelegramIntegration {
        /// The token of the bot. It is a secret.
        ///
        /// For example `example-telegram-bot-token`.
        #[serde(default)]
        pub token: Option<crate::Secret>,
        /// The name of the Telegram bot.
        ///
        /// For example `ada_bot`.
        #[serde(default)]
        pub service_name: Option<String>,
    }
    impl TelegramIntegration {
        /// With what is required.
        pub fn new(
            token: impl Into<Option<crate::Secret>>,
            service_name: impl Into<Option<String>>,
        ) -> Self {
            Self {
                token: token.into(),
                service_name: service_name.into(),
            }
        }
    }
    /// A new Telegram integration of a replica.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct TelegramIntegrationDraft {
        /// The token of the bot. It is a secret.
        ///
        /// For example `example-telegram-bot-token`.
        pub telegram_token: crate::Secret,
        /// The name of the Telegram bot, by which users mention it.
        ///
        /// For example `ada_bot`.
        pub mention: String,
    }
    impl TelegramIntegrationDraft {
        /// With what is required.
        pub fn new(
            telegram_token: impl Into<crate::Secret>,
            mention: impl Into<String>,
        ) -> Self {
            Self {
                telegram_token: telegram_token.into(),
                mention: mention.into(),
            }
        }
    }
    /// The usage of a user.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct Usage {
        /// Whether the request succeeded.
        ///
        /// For example `true`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub success: Option<bool>,
        /// The number of conversations in the current calendar month.
        pub conversations: ConversationUsage,
        /// The number of knowledge base entries with the status `READY`.
        #[serde(rename = "knowledgeBaseEntries")]
        pub knowledge_base_entries: KnowledgeBaseUsage,
    }
    impl Usage {
        /// With what is required.
        pub fn new(
            conversations: impl Into<ConversationUsage>,
            knowledge_base_entries: impl Into<KnowledgeBaseUsage>,
        ) -> Self {
            Self {
                conversations: conversations.into(),
                knowledge_base_entries: knowledge_base_entries.into(),
                success: None,
            }
        }
        /// Sets `success`.
        #[must_use]
        pub fn success(mut self, value: bool) -> Self {
            self.success = Some(value);
            self
        }
    }
    /// A user of the organization.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct User {
        /// Whether the request succeeded.
        ///
        /// For example `true`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub success: Option<bool>,
        /// The name of the user.
        ///
        /// For example `John Doe`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub name: Option<String>,
        /// The email address.
        ///
        /// For example `user@example.com`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub email: Option<String>,
        /// The ID of the user.
        ///
        /// For example `johndoe`.
        pub id: String,
        /// The accounts of the user on other platforms.
        #[serde(
            rename = "linkedAccounts",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub linked_accounts: Option<Vec<LinkedAccount>>,
    }
    impl User {
        /// With what is required.
        pub fn new(id: impl Into<String>) -> Self {
            Self {
                id: id.into(),
                success: None,
                name: None,
                email: None,
                linked_accounts: None,
            }
        }
        /// Sets `success`.
        #[must_use]
        pub fn success(mut self, value: bool) -> Self {
            self.success = Some(value);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Some(value.into());
            self
        }
        /// Sets `email`.
        #[must_use]
        pub fn email(mut self, value: impl Into<String>) -> Self {
            self.email = Some(value.into());
            self
        }
        /// Sets `linkedAccounts`.
        #[must_use]
        pub fn linked_accounts(
            mut self,
            value: impl IntoIterator<Item = LinkedAccount>,
        ) -> Self {
            self.linked_accounts = Some(value.into_iter().collect());
            self
        }
    }
    /// A new user. All properties are optional.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Default)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UserDraft {
        /// The id of the user. Without one, the server creates a UUID.
        ///
        /// For example `johndoe`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub id: Option<String>,
        /// The name of the user. At most 50 characters are allowed: ASCII letters, digits, white space and `( ) . , ' - /`.
        ///
        /// For example `John Doe`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub name: Option<String>,
        /// The email address.
        ///
        /// For example `user@example.com`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub email: Option<String>,
        /// The accounts of the user on other platforms.
        #[serde(
            rename = "linkedAccounts",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub linked_accounts: Option<Vec<LinkedAccount>>,
    }
    impl UserDraft {
        /// With nothing set.
        pub fn new() -> Self {
            Self {
                id: None,
                name: None,
                email: None,
                linked_accounts: None,
            }
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl Into<String>) -> Self {
            self.id = Some(value.into());
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Some(value.into());
            self
        }
        /// Sets `email`.
        #[must_use]
        pub fn email(mut self, value: impl Into<String>) -> Self {
            self.email = Some(value.into());
            self
        }
        /// Sets `linkedAccounts`.
        #[must_use]
        pub fn linked_accounts(
            mut self,
            value: impl IntoIterator<Item = LinkedAccount>,
        ) -> Self {
            self.linked_accounts = Some(value.into_iter().collect());
            self
        }
    }
    /// The new data of the current user.
    /// Whether a property that is left out keeps its value is not documented.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UserUpdate {
        /// The name of the user. At most 50 characters are allowed: ASCII letters, digits, white space and `( ) . , ' - /`.
        ///
        /// For example `John Doe`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub name: Option<String>,
        /// The email address.
        ///
        /// For example `user@example.com`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub email: Option<String>,
        /// The ID of the user.
        ///
        /// For example `johndoe`.
        pub id: String,
        /// The accounts of the user on other platforms.
        #[serde(
            rename = "linkedAccounts",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub linked_accounts: Option<Vec<LinkedAccount>>,
    }
    impl UserUpdate {
        /// With what is required.
        pub fn new(id: impl Into<String>) -> Self {
            Self {
                id: id.into(),
                name: None,
                email: None,
                linked_accounts: None,
            }
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Some(value.into());
            self
        }
        /// Sets `email`.
        #[must_use]
        pub fn email(mut self, value: impl Into<String>) -> Self {
            self.email = Some(value.into());
            self
        }
        /// Sets `linkedAccounts`.
        #[must_use]
        pub fn linked_accounts(
            mut self,
            value: impl IntoIterator<Item = LinkedAccount>,
        ) -> Self {
            self.linked_accounts = Some(value.into_iter().collect());
            self
        }
    }
    /// The account type.
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
    /// What a replica represents: yourself (`individual`), any character (`character`), or a business or another organization (`brand`).
    /// The default is `character`.
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
        ReplicaType { Individual = "individual", Character = "character", Brand =
        "brand", }
    }
    /// A tag that lists of replicas can be filtered by.
    /// `Blockchain` and `blockchain` are different tags.
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
        "Blockchain", Business = "Business", Celebrity = "Celebrity", Charity =
        "Charity", Developer = "Developer", Educator = "Educator", Europe = "Europe",
        Fashion = "Fashion", Finance = "Finance", Food = "Food", HealthAndFitness =
        "Health & Fitness", History = "History", Italian = "Italian", Kids = "Kids",
        Language = "Language", Law = "Law", Leadership = "Leadership", Lifestyle =
        "Lifestyle", Literature = "Literature", Love = "Love", Military = "Military",
        Modelling = "Modelling", Motivation = "Motivation", Movies = "Movies", Music =
        "Music", NorthAmerica = "North America", Philosophy = "Philosophy", Politics =
        "Politics", Religion = "Religion", Science = "Science", SelfHelp = "Self-Help",
        Sensay = "Sensay", Sports = "Sports", Technology = "Technology", Web = "Web",
        Wisdom = "Wisdom", BlockchainLowercase = "blockchain", Engage2earn =
        "engage2earn", Female = "female", Investment = "investment", Male = "male", Meme
        = "meme", Miniapp = "miniapp", Telegram = "telegram", Web3 = "web3", }
    }
    /// What a list of replicas is sorted by.
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
    /// The id of a language model. The default is `claude-haiku-4-5`.
    /// The list is open: models come and go without a new version of the API.
    /// Deprecated are `claude-4-sonnet-20250514` (use `claude-sonnet-4-5`), and `grok-2-latest` and `grok-3-beta` (use `grok-3-latest`).
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
        Claude4Sonnet20250514 = "claude-4-sonnet-20250514", Grok2Latest =
        "grok-2-latest", Grok3Beta = "grok-3-beta", }
    }
    /// How a replica looks up what it knows.
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
    /// A tool that a replica can use.
    /// With `getTokenInfo`, it can look up information about tokens.
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
        ReplicaTool { GetTokenInfo = "getTokenInfo", GetUdaoTokenInfo =
        "getUdaoTokenInfo", GetSensayTokenInfo = "getSensayTokenInfo", GetTokenInfoMeai =
        "getTokenInfoMEAI", AnswerToLife = "answerToLife", Toolhouse = "toolhouse",
        BrightUnionGetQuoteTool = "brightUnionGetQuoteTool", BrightUnionGetCoverablesTool
        = "brightUnionGetCoverablesTool", }
    }
    /// The model for the semantic search in the knowledge base. It cannot be changed later.
    /// The default for a new replica is `multilingual-e5-large`.
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
        EmbeddingModel { MultilingualE5Large = "multilingual-e5-large", Qwen3Embedding8b
        = "qwen3-embedding-8b", }
    }
    /// Where a conversation takes place or a message comes from.
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
    /// The author of a message, the human (`user`) or the replica (`assistant`).
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
    /// Where the conversation takes place. It decides in which chat history the message is stored, if `store` is `true`.
    /// The default is `web`.
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
    /// The type of the object, always `chat.completion`.
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
    /// The role of the author of an answer, always `assistant`.
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
    /// The reason why the model stopped.
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
    /// Whether a source has ever been scored.
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
    /// What chats or conversations are sorted by.
    /// This is the number of the replica's replies, the time of the first message, or the time of the replica's last reply.
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
        ActivitySort { ReplicaReplies = "replicaReplies", FirstMessageAt =
        "firstMessageAt", LastReplicaReplyAt = "lastReplicaReplyAt", }
    }
    /// Whether a chat or a conversation is with one person or with a group.
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
    /// What an entry is created from: a `file`, a `text`, a `website` or a `youtube` video.
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
        KnowledgeBaseEntryType { File = "file", Text = "text", Website = "website",
        Youtube = "youtube", }
    }
    /// The status of an entry.
    /// An entry goes through `NEW`, `FILE_UPLOADED` (files only), `RAW_TEXT`, `PROCESSED_TEXT`, `VECTOR_CREATED` and `READY`, in this order.
    /// The replica uses the entry from `VECTOR_CREATED` on. `READY` means that it is optimized as well; some entries never become `READY`.
    /// `UNPROCESSABLE` can follow any status and means that processing has failed for good.
    /// The server may send other values: `SYNC_ERROR` has been seen, and the vendor's texts mention `PROCESSING`.
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
        "RAW_TEXT", ProcessedText = "PROCESSED_TEXT", VectorCreated = "VECTOR_CREATED",
        Ready = "READY", Unprocessable = "UNPROCESSABLE", }
    }
    /// Whether an error occurred, as text.
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
    /// What knowledge base entries are sorted by.
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
    /// The language of an entry, as a code of two letters.
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
        KnowledgeBaseLanguage { Ab = "ab", Aa = "aa", Af = "af", Ak = "ak", Sq = "sq", Am
        = "am", Ar = "ar", An = "an", Hy = "hy", As = "as", Av = "av", Ae = "ae", Ay =
        "ay", Az = "az", Ba = "ba", Bm = "bm", Eu = "eu", Be = "be", Bn = "bn", Bh =
        "bh", Bi = "bi", Bs = "bs", Br = "br", Bg = "bg", My = "my", Ca = "ca", Ch =
        "ch", Ce = "ce", Ny = "ny", Zh = "zh", Cu = "cu", Cv = "cv", Kw = "kw", Co =
        "co", Cr = "cr", Hr = "hr", Cs = "cs", Da = "da", Dv = "dv", Nl = "nl", Dz =
        "dz", En = "en", Eo = "eo", Et = "et", Ee = "ee", Fo = "fo", Fj = "fj", Fi =
        "fi", Fr = "fr", Ff = "ff", Gl = "gl", Ka = "ka", De = "de", El = "el", Kl =
        "kl", Gn = "gn", Gu = "gu", Ht = "ht", Ha = "ha", He = "he", Hz = "hz", Hi =
        "hi", Ho = "ho", Hu = "hu", Is = "is", Io = "io", Ig = "ig", Id = "id", Ia =
        "ia", Ie = "ie", Iu = "iu", Ik = "ik", Ga = "ga", It = "it", Ja = "ja", Jv =
        "jv", Kn = "kn", Kr = "kr", Ks = "ks", Kk = "kk", Km = "km", Ki = "ki", Rw =
        "rw", Ky = "ky", Kv = "kv", Kg = "kg", Ko = "ko", Ku = "ku", Kj = "kj", La =
        "la", Lb = "lb", Lg = "lg", Li = "li", Ln = "ln", Lo = "lo", Lt = "lt", Lu =
        "lu", Lv = "lv", Gv = "gv", Mk = "mk", Mg = "mg", Ms = "ms", Ml = "ml", Mt =
        "mt", Mi = "mi", Mr = "mr", Mh = "mh", Mn = "mn", Na = "na", Nv = "nv", Nd =
        "nd", Ne = "ne", Ng = "ng", Nb = "nb", Nn = "nn", No = "no", Ii = "ii", Nr =
        "nr", Oc = "oc", Oj = "oj", Om = "om", Or = "or", Os = "os", Pa = "pa", Pi =
        "pi", Fa = "fa", Pl = "pl", Ps = "ps", Pt = "pt", Qu = "qu", Rm = "rm", Rn =
        "rn", Ro = "ro", Ru = "ru", Sa = "sa", Sc = "sc", Sd = "sd", Se = "se", Sm =
        "sm", Sg = "sg", Sr = "sr", Gd = "gd", Sn = "sn", Si = "si", Sk = "sk", Sl =
        "sl", So = "so", St = "st", Es = "es", Su = "su", Sw = "sw", Ss = "ss", Sv =
        "sv", Ta = "ta", Te = "te", Tg = "tg", Th = "th", Ti = "ti", Bo = "bo", Tk =
        "tk", Tl = "tl", Tn = "tn", To = "to", Tr = "tr", Ts = "ts", Tt = "tt", Tw =
        "tw", Ty = "ty", Ug = "ug", Uk = "uk", Ur = "ur", Uz = "uz", Ve = "ve", Vi =
        "vi", Vo = "vo", Wa = "wa", Cy = "cy", Wo = "wo", Xh = "xh", Yi = "yi", Yo =
        "yo", Za = "za", Zu = "zu", }
    }
    /// The MIME type of a file.
    /// `list_knowledge_base_file_types` returns those that are accepted.
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
        KnowledgeBaseMimeType { ApplicationEpubZip = "application/epub+zip",
        ApplicationJson = "application/json", ApplicationMsword = "application/msword",
        ApplicationPdf = "application/pdf", ApplicationRtf = "application/rtf",
        ApplicationVndMsExcel = "application/vnd.ms-excel",
        ApplicationVndMsExcelSheetBinaryMacroenabled12 =
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
        TextTabSeparatedValues = "text/tab-separated-values", TextXml = "text/xml",
        VideoAvi = "video/avi", VideoMov = "video/mov", VideoMp4 = "video/mp4", VideoMpeg
        = "video/mpeg", VideoMpg = "video/mpg", VideoQuicktime = "video/quicktime",
        VideoWebm = "video/webm", VideoXMatroska = "video/x-matroska", VideoXMsvideo =
        "video/x-msvideo", }
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
        KnowledgeBaseMediaType { Document = "document", Data = "data", Image = "image",
        Audio = "audio", Video = "video", Ebook = "ebook", }
    }
    /// The level of support for a type of file: full (`production`), preliminary (`preview`) or none at present (`disabled`).
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
        KnowledgeBaseSupportLevel { Production = "production", Preview = "preview",
        Disabled = "disabled", }
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
        /// A member that is newer than this crate.
        Unknown(crate::UnknownMember),
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
        Refused(RefusedKnowledgeBaseEntry),
        /// A member that is newer than this crate.
        Unknown(crate::UnknownMember),
    }
    crate::open::union! {
        KnowledgeBaseResult by "enqueued" { Enqueued(EnqueuedKnowledgeBaseEntry) = true,
        Refused(RefusedKnowledgeBaseEntry) = false, }
    }
}
/// The request of each operation, as progenitor builds it.
mod requests {
    use super::types;
    use crate::error::Error;
    use crate::request::{Request, Requests, encode_path};
    impl Requests<'_> {
        pub(crate) fn create_user(
            &self,
            body: &types::UserDraft,
        ) -> Result<Request, Error> {
            let url = format!("{}/v1/users", self.baseurl,);
            self.client
                .post(url)
                .header(
                    crate::request::header::ACCEPT,
                    crate::request::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()
        }
        pub(crate) fn get_current_user(&self) -> Result<Request, Error> {
            let url = format!("{}/v1/users/me", self.baseurl,);
            self.client
                .get(url)
                .header(
                    crate::request::header::ACCEPT,
                    crate::request::header::HeaderValue::from_static("application/json"),
                )
                .build()
        }
        pub(crate) fn update_current_user(
            &self,
            body: &types::UserUpdate,
        ) -> Result<Request, Error> {
            let url = format!("{}/v1/users/me", self.baseurl,);
            self.client
                .put(url)
                .header(
                    crate::request::header::ACCEPT,
                    crate::request::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()
        }
        pub(crate) fn delete_current_user(&self) -> Result<Request, Error> {
            let url = format!("{}/v1/users/me", self.baseurl,);
            self.client.delete(url).build()
        }
        pub(crate) fn get_user(&self, user_id: &str) -> Result<Request, Error> {
            let url = format!(
                "{}/v1/users/{}", self.baseurl, encode_path(& user_id.to_string()),
            );
            self.client
                .get(url)
                .header(
                    crate::request::header::ACCEPT,
                    crate::request::header::HeaderValue::from_static("application/json"),
                )
                .build()
        }
        pub(crate) fn redeem_api_key_invite(
            &self,
            code: &str,
            body: &types::InviteRedemption,
        ) -> Result<Request, Error> {
            let url = format!(
                "{}/v1/api-keys/invites/{}/redeem", self.baseurl, encode_path(& code
                .to_string()),
            );
            self.client
                .post(url)
                .header(
                    crate::request::header::ACCEPT,
                    crate::request::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()
        }
        pub(crate) fn list_replicas(
            &self,
            integration: Option<&types::IntegrationType>,
            owner_id: Option<&str>,
            owner_uuid: Option<&str>,
            page: Option<i64>,
            page_index: Option<i64>,
            page_size: Option<i64>,
            page_index_deprecated: Option<i64>,
            page_size_deprecated: Option<i64>,
            search: Option<&str>,
            slug: Option<&str>,
            sort: Option<&types::ReplicaSort>,
            tags: Option<&Vec<types::ReplicaTag>>,
        ) -> Result<Request, Error> {
            let url = format!("{}/v1/replicas", self.baseurl,);
            self.client
                .get(url)
                .header(
                    crate::request::header::ACCEPT,
                    crate::request::header::HeaderValue::from_static("application/json"),
                )
                .query(&crate::request::QueryParam::new("integration", &integration))
                .query(&crate::request::QueryParam::new("ownerID", &owner_id))
                .query(&crate::request::QueryParam::new("owner_uuid", &owner_uuid))
                .query(&crate::request::QueryParam::new("page", &page))
                .query(&crate::request::QueryParam::new("pageIndex", &page_index))
                .query(&crate::request::QueryParam::new("pageSize", &page_size))
                .query(
                    &crate::request::QueryParam::new(
                        "page_index",
                        &page_index_deprecated,
                    ),
                )
                .query(
                    &crate::request::QueryParam::new("page_size", &page_size_deprecated),
                )
                .query(&crate::request::QueryParam::new("search", &search))
                .query(&crate::request::QueryParam::new("slug", &slug))
                .query(&crate::request::QueryParam::new("sort", &sort))
                .query(&crate::request::QueryParam::new("tags", &tags))
                .build()
        }
        pub(crate) fn create_replica(
            &self,
            body: &types::ReplicaDraft,
        ) -> Result<Request, Error> {
            let url = format!("{}/v1/replicas", self.baseurl,);
            self.client
                .post(url)
                .header(
                    crate::request::header::ACCEPT,
                    crate::request::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()
        }
        pub(crate) fn get_replica(&self, replica_uuid: &str) -> Result<Request, Error> {
            let url = format!(
                "{}/v1/replicas/{}", self.baseurl, encode_path(& replica_uuid
                .to_string()),
            );
            self.client
                .get(url)
                .header(
                    crate::request::header::ACCEPT,
                    crate::request::header::HeaderValue::from_static("application/json"),
                )
                .build()
        }
        pub(crate) fn update_replica(
            &self,
            replica_uuid: &str,
            body: &types::ReplicaDraft,
        ) -> Result<Request, Error> {
            let url = format!(
                "{}/v1/replicas/{}", self.baseurl, encode_path(& replica_uuid
                .to_string()),
            );
            self.client
                .put(url)
                .header(
                    crate::request::header::ACCEPT,
                    crate::request::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()
        }
        pub(crate) fn delete_replica(
            &self,
            replica_uuid: &str,
        ) -> Result<Request, Error> {
            let url = format!(
                "{}/v1/replicas/{}", self.baseurl, encode_path(& replica_uuid
                .to_string()),
            );
            self.client
                .delete(url)
                .header(
                    crate::request::header::ACCEPT,
                    crate::request::header::HeaderValue::from_static("application/json"),
                )
                .build()
        }
        pub(crate) fn get_current_user_usage(&self) -> Result<Request, Error> {
            let url = format!("{}/v1/users/me/usage", self.baseurl,);
            self.client
                .get(url)
                .header(
                    crate::request::header::ACCEPT,
                    crate::request::header::HeaderValue::from_static("application/json"),
                )
                .build()
        }
        pub(crate) fn create_telegram_integration(
            &self,
            replica_uuid: &str,
            body: &types::TelegramIntegrationDraft,
        ) -> Result<Request, Error> {
            let url = format!(
                "{}/v1/replicas/{}/integrations/telegram", self.baseurl, encode_path(&
                replica_uuid.to_string()),
            );
            self.client
                .post(url)
                .header(
                    crate::request::header::ACCEPT,
                    crate::request::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()
        }
        pub(crate) fn delete_telegram_integration(
            &self,
            replica_uuid: &str,
        ) -> Result<Request, Error> {
            let url = format!(
                "{}/v1/replicas/{}/integrations/telegram", self.baseurl, encode_path(&
                replica_uuid.to_string()),
            );
            self.client
                .delete(url)
                .header(
                    crate::request::header::ACCEPT,
                    crate::request::header::HeaderValue::from_static("application/json"),
                )
                .build()
        }
        pub(crate) fn create_discord_integration(
            &self,
            replica_uuid: &str,
            body: &types::DiscordIntegrationDraft,
        ) -> Result<Request, Error> {
            let url = format!(
                "{}/v1/replicas/{}/integrations/discord", self.baseurl, encode_path(&
                replica_uuid.to_string()),
            );
            self.client
                .post(url)
                .header(
                    crate::request::header::ACCEPT,
                    crate::request::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()
        }
        pub(crate) fn create_chat_completion(
            &self,
            replica_uuid: &str,
            body: &types::ChatCompletionRequest,
        ) -> Result<Request, Error> {
            let url = format!(
                "{}/v1/replicas/{}/chat/completions", self.baseurl, encode_path(&
                replica_uuid.to_string()),
            );
            self.client
                .post(url)
                .header(
                    crate::request::header::ACCEPT,
                    crate::request::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()
        }
        pub(crate) fn create_telegram_chat_completion(
            &self,
            replica_uuid: &str,
            body: &types::TelegramChatCompletionRequest,
        ) -> Result<Request, Error> {
            let url = format!(
                "{}/v1/replicas/{}/chat/completions/telegram", self.baseurl,
                encode_path(& replica_uuid.to_string()),
            );
            self.client
                .post(url)
                .header(
                    crate::request::header::ACCEPT,
                    crate::request::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()
        }
        pub(crate) fn create_openai_chat_completion(
            &self,
            replica_uuid: &str,
            body: &types::OpenAiChatCompletionRequest,
        ) -> Result<Request, Error> {
            let url = format!(
                "{}/v1/experimental/replicas/{}/chat/completions", self.baseurl,
                encode_path(& replica_uuid.to_string()),
            );
            self.client
                .post(url)
                .header(
                    crate::request::header::ACCEPT,
                    crate::request::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()
        }
        pub(crate) fn list_chat_history(
            &self,
            replica_uuid: &str,
        ) -> Result<Request, Error> {
            let url = format!(
                "{}/v1/replicas/{}/chat/history", self.baseurl, encode_path(&
                replica_uuid.to_string()),
            );
            self.client
                .get(url)
                .header(
                    crate::request::header::ACCEPT,
                    crate::request::header::HeaderValue::from_static("application/json"),
                )
                .build()
        }
        pub(crate) fn create_chat_history_entry(
            &self,
            replica_uuid: &str,
            body: &types::ChatHistoryEntryDraft,
        ) -> Result<Request, Error> {
            let url = format!(
                "{}/v1/replicas/{}/chat/history", self.baseurl, encode_path(&
                replica_uuid.to_string()),
            );
            self.client
                .post(url)
                .header(
                    crate::request::header::ACCEPT,
                    crate::request::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()
        }
        pub(crate) fn list_telegram_chat_history(
            &self,
            replica_uuid: &str,
        ) -> Result<Request, Error> {
            let url = format!(
                "{}/v1/replicas/{}/chat/history/telegram", self.baseurl, encode_path(&
                replica_uuid.to_string()),
            );
            self.client
                .get(url)
                .header(
                    crate::request::header::ACCEPT,
                    crate::request::header::HeaderValue::from_static("application/json"),
                )
                .build()
        }
        pub(crate) fn create_telegram_chat_history_entry(
            &self,
            replica_uuid: &str,
            body: &types::TelegramChatHistoryEntryDraft,
        ) -> Result<Request, Error> {
            let url = format!(
                "{}/v1/replicas/{}/chat/history/telegram", self.baseurl, encode_path(&
                replica_uuid.to_string()),
            );
            self.client
                .post(url)
                .header(
                    crate::request::header::ACCEPT,
                    crate::request::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()
        }
        pub(crate) fn list_discord_chat_history(
            &self,
            replica_uuid: &str,
        ) -> Result<Request, Error> {
            let url = format!(
                "{}/v1/replicas/{}/chat/history/discord", self.baseurl, encode_path(&
                replica_uuid.to_string()),
            );
            self.client
                .get(url)
                .header(
                    crate::request::header::ACCEPT,
                    crate::request::header::HeaderValue::from_static("application/json"),
                )
                .build()
        }
        pub(crate) fn list_web_chat_history(
            &self,
            replica_uuid: &str,
        ) -> Result<Request, Error> {
            let url = format!(
                "{}/v1/replicas/{}/chat/history/web", self.baseurl, encode_path(&
                replica_uuid.to_string()),
            );
            self.client
                .get(url)
                .header(
                    crate::request::header::ACCEPT,
                    crate::request::header::HeaderValue::from_static("application/json"),
                )
                .build()
        }
        pub(crate) fn list_embed_chat_history(
            &self,
            replica_uuid: &str,
        ) -> Result<Request, Error> {
            let url = format!(
                "{}/v1/replicas/{}/chat/history/embed", self.baseurl, encode_path(&
                replica_uuid.to_string()),
            );
            self.client
                .get(url)
                .header(
                    crate::request::header::ACCEPT,
                    crate::request::header::HeaderValue::from_static("application/json"),
                )
                .build()
        }
        pub(crate) fn list_chats(
            &self,
            replica_uuid: &str,
            page: Option<i64>,
            page_size: Option<i64>,
            sort_by: Option<&types::ActivitySort>,
            sort_order: Option<&types::SortOrder>,
        ) -> Result<Request, Error> {
            let url = format!(
                "{}/v1/replicas/{}/chats", self.baseurl, encode_path(& replica_uuid
                .to_string()),
            );
            self.client
                .get(url)
                .header(
                    crate::request::header::ACCEPT,
                    crate::request::header::HeaderValue::from_static("application/json"),
                )
                .query(&crate::request::QueryParam::new("page", &page))
                .query(&crate::request::QueryParam::new("pageSize", &page_size))
                .query(&crate::request::QueryParam::new("sortBy", &sort_by))
                .query(&crate::request::QueryParam::new("sortOrder", &sort_order))
                .build()
        }
        pub(crate) fn get_chat(
            &self,
            replica_uuid: &str,
            chat_uuid: &str,
        ) -> Result<Request, Error> {
            let url = format!(
                "{}/v1/replicas/{}/chats/{}", self.baseurl, encode_path(& replica_uuid
                .to_string()), encode_path(& chat_uuid.to_string()),
            );
            self.client
                .get(url)
                .header(
                    crate::request::header::ACCEPT,
                    crate::request::header::HeaderValue::from_static("application/json"),
                )
                .build()
        }
        pub(crate) fn list_chat_conversations(
            &self,
            replica_uuid: &str,
            chat_uuid: &str,
            page: Option<i64>,
            page_size: Option<i64>,
            sort_by: Option<&types::ActivitySort>,
            sort_order: Option<&types::SortOrder>,
        ) -> Result<Request, Error> {
            let url = format!(
                "{}/v1/replicas/{}/chats/{}/conversations", self.baseurl, encode_path(&
                replica_uuid.to_string()), encode_path(& chat_uuid.to_string()),
            );
            self.client
                .get(url)
                .header(
                    crate::request::header::ACCEPT,
                    crate::request::header::HeaderValue::from_static("application/json"),
                )
                .query(&crate::request::QueryParam::new("page", &page))
                .query(&crate::request::QueryParam::new("pageSize", &page_size))
                .query(&crate::request::QueryParam::new("sortBy", &sort_by))
                .query(&crate::request::QueryParam::new("sortOrder", &sort_order))
                .build()
        }
        pub(crate) fn get_chat_conversation(
            &self,
            replica_uuid: &str,
            chat_uuid: &str,
            conversation_uuid: &str,
        ) -> Result<Request, Error> {
            let url = format!(
                "{}/v1/replicas/{}/chats/{}/conversations/{}", self.baseurl,
                encode_path(& replica_uuid.to_string()), encode_path(& chat_uuid
                .to_string()), encode_path(& conversation_uuid.to_string()),
            );
            self.client
                .get(url)
                .header(
                    crate::request::header::ACCEPT,
                    crate::request::header::HeaderValue::from_static("application/json"),
                )
                .build()
        }
        pub(crate) fn list_chat_conversation_messages(
            &self,
            replica_uuid: &str,
            chat_uuid: &str,
            conversation_uuid: &str,
            after_uuid: Option<&str>,
            before_uuid: Option<&str>,
            limit: Option<i64>,
        ) -> Result<Request, Error> {
            let url = format!(
                "{}/v1/replicas/{}/chats/{}/conversations/{}/messages", self.baseurl,
                encode_path(& replica_uuid.to_string()), encode_path(& chat_uuid
                .to_string()), encode_path(& conversation_uuid.to_string()),
            );
            self.client
                .get(url)
                .header(
                    crate::request::header::ACCEPT,
                    crate::request::header::HeaderValue::from_static("application/json"),
                )
                .query(&crate::request::QueryParam::new("afterUUID", &after_uuid))
                .query(&crate::request::QueryParam::new("beforeUUID", &before_uuid))
                .query(&crate::request::QueryParam::new("limit", &limit))
                .build()
        }
        pub(crate) fn list_chat_messages(
            &self,
            replica_uuid: &str,
            chat_uuid: &str,
            after_uuid: Option<&str>,
            before_uuid: Option<&str>,
            limit: Option<i64>,
        ) -> Result<Request, Error> {
            let url = format!(
                "{}/v1/replicas/{}/chats/{}/messages", self.baseurl, encode_path(&
                replica_uuid.to_string()), encode_path(& chat_uuid.to_string()),
            );
            self.client
                .get(url)
                .header(
                    crate::request::header::ACCEPT,
                    crate::request::header::HeaderValue::from_static("application/json"),
                )
                .query(&crate::request::QueryParam::new("afterUUID", &after_uuid))
                .query(&crate::request::QueryParam::new("beforeUUID", &before_uuid))
                .query(&crate::request::QueryParam::new("limit", &limit))
                .build()
        }
        pub(crate) fn list_conversations(
            &self,
            replica_uuid: &str,
            page: Option<i64>,
            page_size: Option<i64>,
            sort_by: Option<&types::ActivitySort>,
            sort_order: Option<&types::SortOrder>,
        ) -> Result<Request, Error> {
            let url = format!(
                "{}/v1/replicas/{}/conversations", self.baseurl, encode_path(&
                replica_uuid.to_string()),
            );
            self.client
                .get(url)
                .header(
                    crate::request::header::ACCEPT,
                    crate::request::header::HeaderValue::from_static("application/json"),
                )
                .query(&crate::request::QueryParam::new("page", &page))
                .query(&crate::request::QueryParam::new("pageSize", &page_size))
                .query(&crate::request::QueryParam::new("sortBy", &sort_by))
                .query(&crate::request::QueryParam::new("sortOrder", &sort_order))
                .build()
        }
        pub(crate) fn get_conversation(
            &self,
            replica_uuid: &str,
            conversation_uuid: &str,
        ) -> Result<Request, Error> {
            let url = format!(
                "{}/v1/replicas/{}/conversations/{}", self.baseurl, encode_path(&
                replica_uuid.to_string()), encode_path(& conversation_uuid.to_string()),
            );
            self.client
                .get(url)
                .header(
                    crate::request::header::ACCEPT,
                    crate::request::header::HeaderValue::from_static("application/json"),
                )
                .build()
        }
        pub(crate) fn update_conversation(
            &self,
            replica_uuid: &str,
            conversation_uuid: &str,
            body: &types::ConversationUpdate,
        ) -> Result<Request, Error> {
            let url = format!(
                "{}/v1/replicas/{}/conversations/{}", self.baseurl, encode_path(&
                replica_uuid.to_string()), encode_path(& conversation_uuid.to_string()),
            );
            self.client
                .patch(url)
                .header(
                    crate::request::header::ACCEPT,
                    crate::request::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()
        }
        pub(crate) fn list_conversation_mentions(
            &self,
            replica_uuid: &str,
            conversation_uuid: &str,
            after_uuid: Option<&str>,
            before_uuid: Option<&str>,
            limit: Option<i64>,
            minimum_messages_in_placeholder: Option<i64>,
        ) -> Result<Request, Error> {
            let url = format!(
                "{}/v1/replicas/{}/conversations/{}/mentions", self.baseurl,
                encode_path(& replica_uuid.to_string()), encode_path(& conversation_uuid
                .to_string()),
            );
            self.client
                .get(url)
                .header(
                    crate::request::header::ACCEPT,
                    crate::request::header::HeaderValue::from_static("application/json"),
                )
                .query(&crate::request::QueryParam::new("afterUUID", &after_uuid))
                .query(&crate::request::QueryParam::new("beforeUUID", &before_uuid))
                .query(&crate::request::QueryParam::new("limit", &limit))
                .query(
                    &crate::request::QueryParam::new(
                        "minimumMessagesInPlaceholder",
                        &minimum_messages_in_placeholder,
                    ),
                )
                .build()
        }
        pub(crate) fn list_conversation_messages(
            &self,
            replica_uuid: &str,
            conversation_uuid: &str,
            after_uuid: Option<&str>,
            before_uuid: Option<&str>,
            limit: Option<i64>,
        ) -> Result<Request, Error> {
            let url = format!(
                "{}/v1/replicas/{}/conversations/{}/messages", self.baseurl,
                encode_path(& replica_uuid.to_string()), encode_path(& conversation_uuid
                .to_string()),
            );
            self.client
                .get(url)
                .header(
                    crate::request::header::ACCEPT,
                    crate::request::header::HeaderValue::from_static("application/json"),
                )
                .query(&crate::request::QueryParam::new("afterUUID", &after_uuid))
                .query(&crate::request::QueryParam::new("beforeUUID", &before_uuid))
                .query(&crate::request::QueryParam::new("limit", &limit))
                .build()
        }
        pub(crate) fn list_historical_conversation_analytics(
            &self,
            replica_uuid: &str,
        ) -> Result<Request, Error> {
            let url = format!(
                "{}/v1/replicas/{}/analytics/conversations/historical", self.baseurl,
                encode_path(& replica_uuid.to_string()),
            );
            self.client
                .get(url)
                .header(
                    crate::request::header::ACCEPT,
                    crate::request::header::HeaderValue::from_static("application/json"),
                )
                .build()
        }
        pub(crate) fn list_conversation_source_analytics(
            &self,
            replica_uuid: &str,
        ) -> Result<Request, Error> {
            let url = format!(
                "{}/v1/replicas/{}/analytics/conversations/sources", self.baseurl,
                encode_path(& replica_uuid.to_string()),
            );
            self.client
                .get(url)
                .header(
                    crate::request::header::ACCEPT,
                    crate::request::header::HeaderValue::from_static("application/json"),
                )
                .build()
        }
        pub(crate) fn list_knowledge_base_entries(
            &self,
            replica_uuid: &str,
            has_error: Option<&types::KnowledgeBaseErrorFilter>,
            page: Option<i64>,
            page_size: Option<i64>,
            search: Option<&str>,
            sort_by: Option<&types::KnowledgeBaseSortBy>,
            sort_order: Option<&types::SortOrder>,
            status: Option<&Vec<types::KnowledgeBaseEntryStatus>>,
            type_: Option<&Vec<types::KnowledgeBaseEntryType>>,
        ) -> Result<Request, Error> {
            let url = format!(
                "{}/v1/replicas/{}/knowledge-base", self.baseurl, encode_path(&
                replica_uuid.to_string()),
            );
            self.client
                .get(url)
                .header(
                    crate::request::header::ACCEPT,
                    crate::request::header::HeaderValue::from_static("application/json"),
                )
                .query(&crate::request::QueryParam::new("hasError", &has_error))
                .query(&crate::request::QueryParam::new("page", &page))
                .query(&crate::request::QueryParam::new("pageSize", &page_size))
                .query(&crate::request::QueryParam::new("search", &search))
                .query(&crate::request::QueryParam::new("sortBy", &sort_by))
                .query(&crate::request::QueryParam::new("sortOrder", &sort_order))
                .query(&crate::request::QueryParam::new("status", &status))
                .query(&crate::request::QueryParam::new("type", &type_))
                .build()
        }
        pub(crate) fn create_knowledge_base_entries(
            &self,
            replica_uuid: &str,
            body: &types::KnowledgeBaseEntryDraft,
        ) -> Result<Request, Error> {
            let url = format!(
                "{}/v1/replicas/{}/knowledge-base", self.baseurl, encode_path(&
                replica_uuid.to_string()),
            );
            self.client
                .post(url)
                .header(
                    crate::request::header::ACCEPT,
                    crate::request::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()
        }
        pub(crate) fn get_knowledge_base_entry(
            &self,
            replica_uuid: &str,
            knowledge_base_id: i64,
        ) -> Result<Request, Error> {
            let url = format!(
                "{}/v1/replicas/{}/knowledge-base/{}", self.baseurl, encode_path(&
                replica_uuid.to_string()), encode_path(& knowledge_base_id.to_string()),
            );
            self.client
                .get(url)
                .header(
                    crate::request::header::ACCEPT,
                    crate::request::header::HeaderValue::from_static("application/json"),
                )
                .build()
        }
        pub(crate) fn delete_knowledge_base_entry(
            &self,
            replica_uuid: &str,
            knowledge_base_id: i64,
        ) -> Result<Request, Error> {
            let url = format!(
                "{}/v1/replicas/{}/knowledge-base/{}", self.baseurl, encode_path(&
                replica_uuid.to_string()), encode_path(& knowledge_base_id.to_string()),
            );
            self.client
                .delete(url)
                .header(
                    crate::request::header::ACCEPT,
                    crate::request::header::HeaderValue::from_static("application/json"),
                )
                .build()
        }
        pub(crate) fn update_knowledge_base_entry(
            &self,
            replica_uuid: &str,
            knowledge_base_id: i64,
            body: &types::KnowledgeBaseEntryUpdate,
        ) -> Result<Request, Error> {
            let url = format!(
                "{}/v1/replicas/{}/knowledge-base/{}", self.baseurl, encode_path(&
                replica_uuid.to_string()), encode_path(& knowledge_base_id.to_string()),
            );
            self.client
                .patch(url)
                .header(
                    crate::request::header::ACCEPT,
                    crate::request::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()
        }
        pub(crate) fn list_knowledge_base_file_types(&self) -> Result<Request, Error> {
            let url = format!("{}/v1/knowledge-base/file-types", self.baseurl,);
            self.client
                .get(url)
                .header(
                    crate::request::header::ACCEPT,
                    crate::request::header::HeaderValue::from_static("application/json"),
                )
                .build()
        }
    }
}
/// The calls: one type for each operation. A method of [`Client`](crate::Client) begins a call, its own methods
/// set it up, and `send` sends it.
pub mod calls {
    use super::{spec, types};
    use crate::request::{Request, Requests};
    /// A call of [`Client::create_user`](crate::Client::create_user): create a user.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct CreateUser {
        core: crate::call::Core,
        id: Option<String>,
        name: Option<String>,
        email: Option<String>,
        linked_accounts: Option<Vec<types::LinkedAccount>>,
    }
    impl CreateUser {
        pub(crate) fn new(client: &crate::Client) -> Self {
            Self {
                core: crate::call::Core::new(client),
                id: None,
                name: None,
                email: None,
                linked_accounts: None,
            }
        }
        /// The id of the user. Without one, the server creates a UUID.
        ///
        /// For example `johndoe`.
        pub fn id(mut self, value: impl Into<String>) -> Self {
            self.id = Some(value.into());
            self
        }
        /// The name of the user. At most 50 characters are allowed: ASCII letters, digits, white space and `( ) . , ' - /`.
        ///
        /// For example `John Doe`.
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Some(value.into());
            self
        }
        /// The email address.
        ///
        /// For example `user@example.com`.
        pub fn email(mut self, value: impl Into<String>) -> Self {
            self.email = Some(value.into());
            self
        }
        /// The accounts of the user on other platforms.
        pub fn linked_accounts(
            mut self,
            value: impl IntoIterator<Item = types::LinkedAccount>,
        ) -> Self {
            self.linked_accounts = Some(value.into_iter().collect());
            self
        }
        /// Sets every field of the body at once, those that are absent from it too.
        pub fn body(mut self, body: types::UserDraft) -> Self {
            self.id = body.id;
            self.name = body.name;
            self.email = body.email;
            self.linked_accounts = body.linked_accounts;
            self
        }
    }
    crate::call::call! {
        CreateUser -> types::User
    }
    impl crate::call::Call for CreateUser {
        type Output = types::User;
        const OPERATION: &'static crate::Operation = &spec::CREATE_USER;
        fn build(&self, requests: &Requests<'_>) -> Result<Request, crate::Error> {
            let body = types::UserDraft {
                id: self.id.clone(),
                name: self.name.clone(),
                email: self.email.clone(),
                linked_accounts: self.linked_accounts.clone(),
            };
            requests.create_user(&body)
        }
        fn decode(
            answer: &crate::call::Answer<'_>,
        ) -> Result<Self::Output, crate::Error> {
            answer.json()
        }
    }
    /// A call of [`Client::get_current_user`](crate::Client::get_current_user): get the current user.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetCurrentUser {
        core: crate::call::Core,
    }
    impl GetCurrentUser {
        pub(crate) fn new(client: &crate::Client) -> Self {
            Self {
                core: crate::call::Core::new(client),
            }
        }
    }
    crate::call::call! {
        GetCurrentUser -> types::User
    }
    impl crate::call::Call for GetCurrentUser {
        type Output = types::User;
        const OPERATION: &'static crate::Operation = &spec::GET_CURRENT_USER;
        fn build(&self, requests: &Requests<'_>) -> Result<Request, crate::Error> {
            requests.get_current_user()
        }
        fn decode(
            answer: &crate::call::Answer<'_>,
        ) -> Result<Self::Output, crate::Error> {
            answer.json()
        }
    }
    /// A call of [`Client::update_current_user`](crate::Client::update_current_user): update the current user.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct UpdateCurrentUser {
        core: crate::call::Core,
        name: Option<String>,
        email: Option<String>,
        id: Option<String>,
        linked_accounts: Option<Vec<types::LinkedAccount>>,
    }
    impl UpdateCurrentUser {
        pub(crate) fn new(client: &crate::Client) -> Self {
            Self {
                core: crate::call::Core::new(client),
                name: None,
                email: None,
                id: None,
                linked_accounts: None,
            }
        }
        /// The name of the user. At most 50 characters are allowed: ASCII letters, digits, white space and `( ) . , ' - /`.
        ///
        /// For example `John Doe`.
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Some(value.into());
            self
        }
        /// The email address.
        ///
        /// For example `user@example.com`.
        pub fn email(mut self, value: impl Into<String>) -> Self {
            self.email = Some(value.into());
            self
        }
        /// The ID of the user.
        ///
        /// For example `johndoe`.
        ///
        /// It is required.
        pub fn id(mut self, value: impl Into<String>) -> Self {
            self.id = Some(value.into());
            self
        }
        /// The accounts of the user on other platforms.
        pub fn linked_accounts(
            mut self,
            value: impl IntoIterator<Item = types::LinkedAccount>,
        ) -> Self {
            self.linked_accounts = Some(value.into_iter().collect());
            self
        }
        /// Sets every field of the body at once, those that are absent from it too.
        pub fn body(mut self, body: types::UserUpdate) -> Self {
            self.name = body.name;
            self.email = body.email;
            self.id = Some(body.id);
            self.linked_accounts = body.linked_accounts;
            self
        }
    }
    crate::call::call! {
        UpdateCurrentUser -> types::User
    }
    impl crate::call::Call for UpdateCurrentUser {
        type Output = types::User;
        const OPERATION: &'static crate::Operation = &spec::UPDATE_CURRENT_USER;
        fn build(&self, requests: &Requests<'_>) -> Result<Request, crate::Error> {
            let Some(id) = self.id.clone() else {
                return Err(requests.missing(&[("id", self.id.is_none())]));
            };
            let body = types::UserUpdate {
                id,
                name: self.name.clone(),
                email: self.email.clone(),
                linked_accounts: self.linked_accounts.clone(),
            };
            requests.update_current_user(&body)
        }
        fn decode(
            answer: &crate::call::Answer<'_>,
        ) -> Result<Self::Output, crate::Error> {
            answer.json()
        }
    }
    /// A call of [`Client::delete_current_user`](crate::Client::delete_current_user): delete the current user.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct DeleteCurrentUser {
        core: crate::call::Core,
    }
    impl DeleteCurrentUser {
        pub(crate) fn new(client: &crate::Client) -> Self {
            Self {
                core: crate::call::Core::new(client),
            }
        }
    }
    crate::call::call! {
        DeleteCurrentUser -> ()
    }
    impl crate::call::Call for DeleteCurrentUser {
        type Output = ();
        const OPERATION: &'static crate::Operation = &spec::DELETE_CURRENT_USER;
        fn build(&self, requests: &Requests<'_>) -> Result<Request, crate::Error> {
            requests.delete_current_user()
        }
        fn decode(
            answer: &crate::call::Answer<'_>,
        ) -> Result<Self::Output, crate::Error> {
            answer.empty()
        }
    }
    /// A call of [`Client::get_user`](crate::Client::get_user): get a user.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetUser {
        core: crate::call::Core,
        user_id: String,
    }
    impl GetUser {
        pub(crate) fn new(client: &crate::Client, user_id: String) -> Self {
            Self {
                core: crate::call::Core::new(client),
                user_id,
            }
        }
    }
    crate::call::call! {
        GetUser -> types::User
    }
    impl crate::call::Call for GetUser {
        type Output = types::User;
        const OPERATION: &'static crate::Operation = &spec::GET_USER;
        fn build(&self, requests: &Requests<'_>) -> Result<Request, crate::Error> {
            requests.path("userID", &self.user_id)?;
            requests.get_user(&self.user_id)
        }
        fn decode(
            answer: &crate::call::Answer<'_>,
        ) -> Result<Self::Output, crate::Error> {
            answer.json()
        }
    }
    /// A call of [`Client::redeem_api_key_invite`](crate::Client::redeem_api_key_invite): redeem an invitation for an API key.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct RedeemApiKeyInvite {
        core: crate::call::Core,
        code: String,
        organization_name: Option<String>,
        name: Option<String>,
        email: Option<String>,
    }
    impl RedeemApiKeyInvite {
        pub(crate) fn new(client: &crate::Client, code: String) -> Self {
            Self {
                core: crate::call::Core::new(client),
                code,
                organization_name: None,
                name: None,
                email: None,
            }
        }
        /// The name of the organization.
        ///
        /// For example `Example Ltd`.
        ///
        /// It is required.
        pub fn organization_name(mut self, value: impl Into<String>) -> Self {
            self.organization_name = Some(value.into());
            self
        }
        /// The name of the contact person for the subscription.
        ///
        /// For example `John Doe`.
        ///
        /// It is required.
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Some(value.into());
            self
        }
        /// The email address of the contact person.
        ///
        /// For example `user@example.com`.
        ///
        /// It is required.
        pub fn email(mut self, value: impl Into<String>) -> Self {
            self.email = Some(value.into());
            self
        }
        /// Sets every field of the body at once, those that are absent from it too.
        pub fn body(mut self, body: types::InviteRedemption) -> Self {
            self.organization_name = Some(body.organization_name);
            self.name = Some(body.name);
            self.email = Some(body.email);
            self
        }
    }
    crate::call::call! {
        RedeemApiKeyInvite -> types::RedeemedInvite
    }
    impl crate::call::Call for RedeemApiKeyInvite {
        type Output = types::RedeemedInvite;
        const OPERATION: &'static crate::Operation = &spec::REDEEM_API_KEY_INVITE;
        fn build(&self, requests: &Requests<'_>) -> Result<Request, crate::Error> {
            requests.path("code", &self.code)?;
            let (Some(organization_name), Some(name), Some(email)) = (
                self.organization_name.clone(),
                self.name.clone(),
                self.email.clone(),
            ) else {
                return Err(
                    requests
                        .missing(
                            &[
                                ("organizationName", self.organization_name.is_none()),
                                ("name", self.name.is_none()),
                                ("email", self.email.is_none()),
                            ],
                        ),
                );
            };
            let body = types::InviteRedemption {
                organization_name,
                name,
                email,
            };
            requests.redeem_api_key_invite(&self.code, &body)
        }
        fn decode(
            answer: &crate::call::Answer<'_>,
        ) -> Result<Self::Output, crate::Error> {
            answer.json()
        }
    }
    /// A call of [`Client::list_replicas`](crate::Client::list_replicas): list replicas.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ListReplicas {
        core: crate::call::Core,
        integration: Option<types::IntegrationType>,
        owner_id: Option<String>,
        owner_uuid: Option<String>,
        page: Option<i64>,
        page_index: Option<i64>,
        page_size: Option<i64>,
        page_index_deprecated: Option<i64>,
        page_size_deprecated: Option<i64>,
        search: Option<String>,
        slug: Option<String>,
        sort: Option<types::ReplicaSort>,
        tags: Option<Vec<types::ReplicaTag>>,
    }
    impl ListReplicas {
        pub(crate) fn new(client: &crate::Client) -> Self {
            Self {
                core: crate::call::Core::new(client),
                integration: None,
                owner_id: None,
                owner_uuid: None,
                page: None,
                page_index: None,
                page_size: None,
                page_index_deprecated: None,
                page_size_deprecated: None,
                search: None,
                slug: None,
                sort: None,
                tags: None,
            }
        }
        /// The platform that the replicas are connected to.
        pub fn integration(mut self, value: impl Into<types::IntegrationType>) -> Self {
            self.integration = Some(value.into());
            self
        }
        /// The id of the user who owns the replicas.
        pub fn owner_id(mut self, value: impl Into<String>) -> Self {
            self.owner_id = Some(value.into());
            self
        }
        /// The UUID of the user who owns the replicas, in the older system of user ids.
        pub fn owner_uuid(mut self, value: impl Into<String>) -> Self {
            self.owner_uuid = Some(value.into());
            self
        }
        /// The number of the page, starting at 1. The older name of `pageIndex`.
        #[deprecated(note = "use `pageIndex` instead")]
        pub fn page(mut self, value: i64) -> Self {
            self.page = Some(value);
            self
        }
        /// The number of the page, starting at 1.
        pub fn page_index(mut self, value: i64) -> Self {
            self.page_index = Some(value);
            self
        }
        /// The number of replicas on a page. The default of the older `page_size` is 24.
        pub fn page_size(mut self, value: i64) -> Self {
            self.page_size = Some(value);
            self
        }
        /// The number of the page, starting at 1. The older name of `pageIndex`.
        #[deprecated(note = "use `pageIndex` instead")]
        pub fn page_index_deprecated(mut self, value: i64) -> Self {
            self.page_index_deprecated = Some(value);
            self
        }
        /// The number of replicas on a page, at least 1. The older name of `pageSize`.
        #[deprecated(note = "use `pageSize` instead")]
        pub fn page_size_deprecated(mut self, value: i64) -> Self {
            self.page_size_deprecated = Some(value);
            self
        }
        /// A text to search for in the names of the replicas.
        pub fn search(mut self, value: impl Into<String>) -> Self {
            self.search = Some(value.into());
            self
        }
        /// The slug of the replica.
        pub fn slug(mut self, value: impl Into<String>) -> Self {
            self.slug = Some(value.into());
            self
        }
        /// What the replicas are sorted by, always in ascending order. The default is `name`.
        pub fn sort(mut self, value: impl Into<types::ReplicaSort>) -> Self {
            self.sort = Some(value.into());
            self
        }
        /// Tags of the replicas. Only the tags of a fixed set can be searched for, although a replica can have others.
        /// Whether a replica needs one or all of them is not documented.
        pub fn tags(
            mut self,
            value: impl IntoIterator<Item = types::ReplicaTag>,
        ) -> Self {
            self.tags = Some(value.into_iter().collect());
            self
        }
    }
    crate::call::call! {
        ListReplicas -> types::ReplicaList
    }
    impl crate::call::Call for ListReplicas {
        type Output = types::ReplicaList;
        const OPERATION: &'static crate::Operation = &spec::LIST_REPLICAS;
        fn build(&self, requests: &Requests<'_>) -> Result<Request, crate::Error> {
            requests
                .list_replicas(
                    self.integration.as_ref(),
                    self.owner_id.as_deref(),
                    self.owner_uuid.as_deref(),
                    self.page,
                    self.page_index,
                    self.page_size,
                    self.page_index_deprecated,
                    self.page_size_deprecated,
                    self.search.as_deref(),
                    self.slug.as_deref(),
                    self.sort.as_ref(),
                    self.tags.as_ref(),
                )
        }
        fn decode(
            answer: &crate::call::Answer<'_>,
        ) -> Result<Self::Output, crate::Error> {
            answer.json()
        }
    }
    /// A call of [`Client::create_replica`](crate::Client::create_replica): create a replica.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct CreateReplica {
        core: crate::call::Core,
        name: Option<String>,
        purpose: Option<String>,
        short_description: Option<String>,
        greeting: Option<String>,
        type_: Option<types::ReplicaType>,
        owner_id: Option<String>,
        private: Option<bool>,
        whitelist_emails: Option<Vec<String>>,
        slug: Option<String>,
        tags: Option<Vec<String>>,
        profile_image: Option<String>,
        suggested_questions: Option<Vec<String>>,
        llm: Option<types::LanguageModelSettings>,
        voice_preview_text: Option<String>,
        is_every_conversation_accessible_by_support: Option<bool>,
    }
    impl CreateReplica {
        pub(crate) fn new(client: &crate::Client) -> Self {
            Self {
                core: crate::call::Core::new(client),
                name: None,
                purpose: None,
                short_description: None,
                greeting: None,
                type_: None,
                owner_id: None,
                private: None,
                whitelist_emails: None,
                slug: None,
                tags: None,
                profile_image: None,
                suggested_questions: None,
                llm: None,
                voice_preview_text: None,
                is_every_conversation_accessible_by_support: None,
            }
        }
        /// The name of the replica, at most 50 characters.
        ///
        /// For example `Ada Byron`.
        ///
        /// It is required.
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Some(value.into());
            self
        }
        /// The purpose of the replica, at most 1,000 characters. It is not used for training.
        ///
        /// For example `Answers questions about our courses.`.
        pub fn purpose(mut self, value: impl Into<String>) -> Self {
            self.purpose = Some(value.into());
            self
        }
        /// A short description of the replica, at most 50 characters. It is not used for training.
        ///
        /// For example `Explains programs to beginners`.
        ///
        /// It is required.
        pub fn short_description(mut self, value: impl Into<String>) -> Self {
            self.short_description = Some(value.into());
            self
        }
        /// The first message of the replica in a conversation, at most 600 characters.
        ///
        /// For example `What would you like to know?`.
        ///
        /// It is required.
        pub fn greeting(mut self, value: impl Into<String>) -> Self {
            self.greeting = Some(value.into());
            self
        }
        /// What a replica represents: yourself (`individual`), any character (`character`), or a business or another organization (`brand`).
        pub fn type_(mut self, value: impl Into<types::ReplicaType>) -> Self {
            self.type_ = Some(value.into());
            self
        }
        /// The id of the user who owns the replica.
        ///
        /// For example `johndoe`.
        ///
        /// It is required.
        pub fn owner_id(mut self, value: impl Into<String>) -> Self {
            self.owner_id = Some(value.into());
            self
        }
        /// Whether only the owner and the users in `whitelistEmails` can find the replica and talk to it. The default is `false`.
        ///
        /// For example `false`.
        pub fn private(mut self, value: bool) -> Self {
            self.private = Some(value);
            self
        }
        /// The email addresses of the users who can use the replica while it is private.
        pub fn whitelist_emails(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.whitelist_emails = Some(value.into_iter().map(Into::into).collect());
            self
        }
        /// The name of the replica in URLs, at most 50 characters. It has to be unique.
        ///
        /// For example `ada-byron`.
        ///
        /// It is required.
        pub fn slug(mut self, value: impl Into<String>) -> Self {
            self.slug = Some(value.into());
            self
        }
        /// The tags of the replica, by which it can be found. Any text is allowed.
        pub fn tags(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.tags = Some(value.into_iter().map(Into::into).collect());
            self
        }
        /// The URL of the profile image. It has to be public, since the server downloads the image and stores a copy.
        /// The formats are JPEG, PNG, BMP, WebP and AVIF. The default is a standard image.
        ///
        /// For example `https://images.example.com/ada.png`.
        pub fn profile_image(mut self, value: impl Into<String>) -> Self {
            self.profile_image = Some(value.into());
            self
        }
        /// Questions that are suggested at the start of a conversation.
        pub fn suggested_questions(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.suggested_questions = Some(value.into_iter().map(Into::into).collect());
            self
        }
        /// The language model of a replica and its settings.
        ///
        /// It is required.
        pub fn llm(mut self, value: impl Into<types::LanguageModelSettings>) -> Self {
            self.llm = Some(value.into());
            self
        }
        /// A text to generate a preview of the voice from, at most 400 characters.
        ///
        /// For example `Hello, I am Ada.`.
        pub fn voice_preview_text(mut self, value: impl Into<String>) -> Self {
            self.voice_preview_text = Some(value.into());
            self
        }
        /// Whether customer support can read the conversations of the replica.
        ///
        /// For example `false`.
        pub fn is_every_conversation_accessible_by_support(
            mut self,
            value: bool,
        ) -> Self {
            self.is_every_conversation_accessible_by_support = Some(value);
            self
        }
        /// Sets every field of the body at once, those that are absent from it too.
        pub fn body(mut self, body: types::ReplicaDraft) -> Self {
            self.name = Some(body.name);
            self.purpose = body.purpose;
            self.short_description = Some(body.short_description);
            self.greeting = Some(body.greeting);
            self.type_ = body.type_;
            self.owner_id = Some(body.owner_id);
            self.private = body.private;
            self.whitelist_emails = body.whitelist_emails;
            self.slug = Some(body.slug);
            self.tags = body.tags;
            self.profile_image = body.profile_image;
            self.suggested_questions = body.suggested_questions;
            self.llm = Some(body.llm);
            self.voice_preview_text = body.voice_preview_text;
            self.is_every_conversation_accessible_by_support = body
                .is_every_conversation_accessible_by_support;
            self
        }
    }
    crate::call::call! {
        CreateReplica -> types::CreatedReplica
    }
    impl crate::call::Call for CreateReplica {
        type Output = types::CreatedReplica;
        const OPERATION: &'static crate::Operation = &spec::CREATE_REPLICA;
        fn build(&self, requests: &Requests<'_>) -> Result<Request, crate::Error> {
            let (
                Some(name),
                Some(short_description),
                Some(greeting),
                Some(owner_id),
                Some(slug),
                Some(llm),
            ) = (
                self.name.clone(),
                self.short_description.clone(),
                self.greeting.clone(),
                self.owner_id.clone(),
                self.slug.clone(),
                self.llm.clone(),
            ) else {
                return Err(
                    requests
                        .missing(
                            &[
                                ("name", self.name.is_none()),
                                ("shortDescription", self.short_description.is_none()),
                                ("greeting", self.greeting.is_none()),
                                ("ownerID", self.owner_id.is_none()),
                                ("slug", self.slug.is_none()),
                                ("llm", self.llm.is_none()),
                            ],
                        ),
                );
            };
            let body = types::ReplicaDraft {
                name,
                short_description,
                greeting,
                owner_id,
                slug,
                llm,
                purpose: self.purpose.clone(),
                type_: self.type_.clone(),
                private: self.private.clone(),
                whitelist_emails: self.whitelist_emails.clone(),
                tags: self.tags.clone(),
                profile_image: self.profile_image.clone(),
                suggested_questions: self.suggested_questions.clone(),
                voice_preview_text: self.voice_preview_text.clone(),
                is_every_conversation_accessible_by_support: self
                    .is_every_conversation_accessible_by_support
                    .clone(),
            };
            requests.create_replica(&body)
        }
        fn decode(
            answer: &crate::call::Answer<'_>,
        ) -> Result<Self::Output, crate::Error> {
            answer.json()
        }
    }
    /// A call of [`Client::get_replica`](crate::Client::get_replica): get a replica.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetReplica {
        core: crate::call::Core,
        replica_uuid: String,
    }
    impl GetReplica {
        pub(crate) fn new(client: &crate::Client, replica_uuid: String) -> Self {
            Self {
                core: crate::call::Core::new(client),
                replica_uuid,
            }
        }
    }
    crate::call::call! {
        GetReplica -> types::Replica
    }
    impl crate::call::Call for GetReplica {
        type Output = types::Replica;
        const OPERATION: &'static crate::Operation = &spec::GET_REPLICA;
        fn build(&self, requests: &Requests<'_>) -> Result<Request, crate::Error> {
            requests.path("replicaUUID", &self.replica_uuid)?;
            requests.get_replica(&self.replica_uuid)
        }
        fn decode(
            answer: &crate::call::Answer<'_>,
        ) -> Result<Self::Output, crate::Error> {
            answer.json()
        }
    }
    /// A call of [`Client::update_replica`](crate::Client::update_replica): update a replica.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct UpdateReplica {
        core: crate::call::Core,
        replica_uuid: String,
        name: Option<String>,
        purpose: Option<String>,
        short_description: Option<String>,
        greeting: Option<String>,
        type_: Option<types::ReplicaType>,
        owner_id: Option<String>,
        private: Option<bool>,
        whitelist_emails: Option<Vec<String>>,
        slug: Option<String>,
        tags: Option<Vec<String>>,
        profile_image: Option<String>,
        suggested_questions: Option<Vec<String>>,
        llm: Option<types::LanguageModelSettings>,
        voice_preview_text: Option<String>,
        is_every_conversation_accessible_by_support: Option<bool>,
    }
    impl UpdateReplica {
        pub(crate) fn new(client: &crate::Client, replica_uuid: String) -> Self {
            Self {
                core: crate::call::Core::new(client),
                replica_uuid,
                name: None,
                purpose: None,
                short_description: None,
                greeting: None,
                type_: None,
                owner_id: None,
                private: None,
                whitelist_emails: None,
                slug: None,
                tags: None,
                profile_image: None,
                suggested_questions: None,
                llm: None,
                voice_preview_text: None,
                is_every_conversation_accessible_by_support: None,
            }
        }
        /// The name of the replica, at most 50 characters.
        ///
        /// For example `Ada Byron`.
        ///
        /// It is required.
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Some(value.into());
            self
        }
        /// The purpose of the replica, at most 1,000 characters. It is not used for training.
        ///
        /// For example `Answers questions about our courses.`.
        pub fn purpose(mut self, value: impl Into<String>) -> Self {
            self.purpose = Some(value.into());
            self
        }
        /// A short description of the replica, at most 50 characters. It is not used for training.
        ///
        /// For example `Explains programs to beginners`.
        ///
        /// It is required.
        pub fn short_description(mut self, value: impl Into<String>) -> Self {
            self.short_description = Some(value.into());
            self
        }
        /// The first message of the replica in a conversation, at most 600 characters.
        ///
        /// For example `What would you like to know?`.
        ///
        /// It is required.
        pub fn greeting(mut self, value: impl Into<String>) -> Self {
            self.greeting = Some(value.into());
            self
        }
        /// What a replica represents: yourself (`individual`), any character (`character`), or a business or another organization (`brand`).
        pub fn type_(mut self, value: impl Into<types::ReplicaType>) -> Self {
            self.type_ = Some(value.into());
            self
        }
        /// The id of the user who owns the replica.
        ///
        /// For example `johndoe`.
        ///
        /// It is required.
        pub fn owner_id(mut self, value: impl Into<String>) -> Self {
            self.owner_id = Some(value.into());
            self
        }
        /// Whether only the owner and the users in `whitelistEmails` can find the replica and talk to it. The default is `false`.
        ///
        /// For example `false`.
        pub fn private(mut self, value: bool) -> Self {
            self.private = Some(value);
            self
        }
        /// The email addresses of the users who can use the replica while it is private.
        pub fn whitelist_emails(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.whitelist_emails = Some(value.into_iter().map(Into::into).collect());
            self
        }
        /// The name of the replica in URLs, at most 50 characters. It has to be unique.
        ///
        /// For example `ada-byron`.
        ///
        /// It is required.
        pub fn slug(mut self, value: impl Into<String>) -> Self {
            self.slug = Some(value.into());
            self
        }
        /// The tags of the replica, by which it can be found. Any text is allowed.
        pub fn tags(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.tags = Some(value.into_iter().map(Into::into).collect());
            self
        }
        /// The URL of the profile image. It has to be public, since the server downloads the image and stores a copy.
        /// The formats are JPEG, PNG, BMP, WebP and AVIF. The default is a standard image.
        ///
        /// For example `https://images.example.com/ada.png`.
        pub fn profile_image(mut self, value: impl Into<String>) -> Self {
            self.profile_image = Some(value.into());
            self
        }
        /// Questions that are suggested at the start of a conversation.
        pub fn suggested_questions(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.suggested_questions = Some(value.into_iter().map(Into::into).collect());
            self
        }
        /// The language model of a replica and its settings.
        ///
        /// It is required.
        pub fn llm(mut self, value: impl Into<types::LanguageModelSettings>) -> Self {
            self.llm = Some(value.into());
            self
        }
        /// A text to generate a preview of the voice from, at most 400 characters.
        ///
        /// For example `Hello, I am Ada.`.
        pub fn voice_preview_text(mut self, value: impl Into<String>) -> Self {
            self.voice_preview_text = Some(value.into());
            self
        }
        /// Whether customer support can read the conversations of the replica.
        ///
        /// For example `false`.
        pub fn is_every_conversation_accessible_by_support(
            mut self,
            value: bool,
        ) -> Self {
            self.is_every_conversation_accessible_by_support = Some(value);
            self
        }
        /// Sets every field of the body at once, those that are absent from it too.
        pub fn body(mut self, body: types::ReplicaDraft) -> Self {
            self.name = Some(body.name);
            self.purpose = body.purpose;
            self.short_description = Some(body.short_description);
            self.greeting = Some(body.greeting);
            self.type_ = body.type_;
            self.owner_id = Some(body.owner_id);
            self.private = body.private;
            self.whitelist_emails = body.whitelist_emails;
            self.slug = Some(body.slug);
            self.tags = body.tags;
            self.profile_image = body.profile_image;
            self.suggested_questions = body.suggested_questions;
            self.llm = Some(body.llm);
            self.voice_preview_text = body.voice_preview_text;
            self.is_every_conversation_accessible_by_support = body
                .is_every_conversation_accessible_by_support;
            self
        }
    }
    crate::call::call! {
        UpdateReplica -> types::Success
    }
    impl crate::call::Call for UpdateReplica {
        type Output = types::Success;
        const OPERATION: &'static crate::Operation = &spec::UPDATE_REPLICA;
        fn build(&self, requests: &Requests<'_>) -> Result<Request, crate::Error> {
            requests.path("replicaUUID", &self.replica_uuid)?;
            let (
                Some(name),
                Some(short_description),
                Some(greeting),
                Some(owner_id),
                Some(slug),
                Some(llm),
            ) = (
                self.name.clone(),
                self.short_description.clone(),
                self.greeting.clone(),
                self.owner_id.clone(),
                self.slug.clone(),
                self.llm.clone(),
            ) else {
                return Err(
                    requests
                        .missing(
                            &[
                                ("name", self.name.is_none()),
                                ("shortDescription", self.short_description.is_none()),
                                ("greeting", self.greeting.is_none()),
                                ("ownerID", self.owner_id.is_none()),
                                ("slug", self.slug.is_none()),
                                ("llm", self.llm.is_none()),
                            ],
                        ),
                );
            };
            let body = types::ReplicaDraft {
                name,
                short_description,
                greeting,
                owner_id,
                slug,
                llm,
                purpose: self.purpose.clone(),
                type_: self.type_.clone(),
                private: self.private.clone(),
                whitelist_emails: self.whitelist_emails.clone(),
                tags: self.tags.clone(),
                profile_image: self.profile_image.clone(),
                suggested_questions: self.suggested_questions.clone(),
                voice_preview_text: self.voice_preview_text.clone(),
                is_every_conversation_accessible_by_support: self
                    .is_every_conversation_accessible_by_support
                    .clone(),
            };
            requests.update_replica(&self.replica_uuid, &body)
        }
        fn decode(
            answer: &crate::call::Answer<'_>,
        ) -> Result<Self::Output, crate::Error> {
            answer.json()
        }
    }
    /// A call of [`Client::delete_replica`](crate::Client::delete_replica): delete a replica.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct DeleteReplica {
        core: crate::call::Core,
        replica_uuid: String,
    }
    impl DeleteReplica {
        pub(crate) fn new(client: &crate::Client, replica_uuid: String) -> Self {
            Self {
                core: crate::call::Core::new(client),
                replica_uuid,
            }
        }
    }
    crate::call::call! {
        DeleteReplica -> types::Success
    }
    impl crate::call::Call for DeleteReplica {
        type Output = types::Success;
        const OPERATION: &'static crate::Operation = &spec::DELETE_REPLICA;
        fn build(&self, requests: &Requests<'_>) -> Result<Request, crate::Error> {
            requests.path("replicaUUID", &self.replica_uuid)?;
            requests.delete_replica(&self.replica_uuid)
        }
        fn decode(
            answer: &crate::call::Answer<'_>,
        ) -> Result<Self::Output, crate::Error> {
            answer.json()
        }
    }
    /// A call of [`Client::get_current_user_usage`](crate::Client::get_current_user_usage): get the usage of the current user.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetCurrentUserUsage {
        core: crate::call::Core,
    }
    impl GetCurrentUserUsage {
        pub(crate) fn new(client: &crate::Client) -> Self {
            Self {
                core: crate::call::Core::new(client),
            }
        }
    }
    crate::call::call! {
        GetCurrentUserUsage -> types::Usage
    }
    impl crate::call::Call for GetCurrentUserUsage {
        type Output = types::Usage;
        const OPERATION: &'static crate::Operation = &spec::GET_CURRENT_USER_USAGE;
        fn build(&self, requests: &Requests<'_>) -> Result<Request, crate::Error> {
            requests.get_current_user_usage()
        }
        fn decode(
            answer: &crate::call::Answer<'_>,
        ) -> Result<Self::Output, crate::Error> {
            answer.json()
        }
    }
    /// What [`Client::create_telegram_integration`](crate::Client::create_telegram_integration) can succeed with: one variant for each status.
    #[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
    #[serde(untagged)]
    #[non_exhaustive]
    pub enum CreateTelegramIntegrationOutcome {
        /// 200: The replica is connected.
        Ok(types::CreatedTelegramIntegration),
        /// 202: The replica is connected, but the bot server could not be reached.
        Accepted(types::AcceptedTelegramIntegration),
    }
    /// A call of [`Client::create_telegram_integration`](crate::Client::create_telegram_integration): connect a replica to Telegram.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct CreateTelegramIntegration {
        core: crate::call::Core,
        replica_uuid: String,
        telegram_token: Option<crate::Secret>,
        mention: Option<String>,
    }
    impl CreateTelegramIntegration {
        pub(crate) fn new(client: &crate::Client, replica_uuid: String) -> Self {
            Self {
                core: crate::call::Core::new(client),
                replica_uuid,
                telegram_token: None,
                mention: None,
            }
        }
        /// The token of the bot. It is a secret.
        ///
        /// For example `example-telegram-bot-token`.
        ///
        /// It is required.
        pub fn telegram_token(mut self, value: impl Into<crate::Secret>) -> Self {
            self.telegram_token = Some(value.into());
            self
        }
        /// The name of the Telegram bot, by which users mention it.
        ///
        /// For example `ada_bot`.
        ///
        /// It is required.
        pub fn mention(mut self, value: impl Into<String>) -> Self {
            self.mention = Some(value.into());
            self
        }
        /// Sets every field of the body at once, those that are absent from it too.
        pub fn body(mut self, body: types::TelegramIntegrationDraft) -> Self {
            self.telegram_token = Some(body.telegram_token);
            self.mention = Some(body.mention);
            self
        }
    }
    crate::call::call! {
        CreateTelegramIntegration -> CreateTelegramIntegrationOutcome
    }
    impl crate::call::Call for CreateTelegramIntegration {
        type Output = CreateTelegramIntegrationOutcome;
        const OPERATION: &'static crate::Operation = &spec::CREATE_TELEGRAM_INTEGRATION;
        fn build(&self, requests: &Requests<'_>) -> Result<Request, crate::Error> {
            requests.path("replicaUUID", &self.replica_uuid)?;
            let (Some(telegram_token), Some(mention)) = (
                self.telegram_token.clone(),
                self.mention.clone(),
            ) else {
                return Err(
                    requests
                        .missing(
                            &[
                                ("telegram_token", self.telegram_token.is_none()),
                                ("mention", self.mention.is_none()),
                            ],
                        ),
                );
            };
            let body = types::TelegramIntegrationDraft {
                telegram_token,
                mention,
            };
            requests.create_telegram_integration(&self.replica_uuid, &body)
        }
        fn decode(
            answer: &crate::call::Answer<'_>,
        ) -> Result<Self::Output, crate::Error> {
            match answer.status().as_u16() {
                200u16 => answer.json().map(CreateTelegramIntegrationOutcome::Ok),
                202u16 => answer.json().map(CreateTelegramIntegrationOutcome::Accepted),
                _ => Err(answer.undocumented()),
            }
        }
    }
    /// What [`Client::delete_telegram_integration`](crate::Client::delete_telegram_integration) can succeed with: one variant for each status.
    #[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
    #[serde(untagged)]
    #[non_exhaustive]
    pub enum DeleteTelegramIntegrationOutcome {
        /// 200: The replica is disconnected.
        Ok(types::Success),
        /// 202: The replica is disconnected, but the bot server could not be reached.
        Accepted(types::Acknowledgement),
    }
    /// A call of [`Client::delete_telegram_integration`](crate::Client::delete_telegram_integration): disconnect a replica from Telegram.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct DeleteTelegramIntegration {
        core: crate::call::Core,
        replica_uuid: String,
    }
    impl DeleteTelegramIntegration {
        pub(crate) fn new(client: &crate::Client, replica_uuid: String) -> Self {
            Self {
                core: crate::call::Core::new(client),
                replica_uuid,
            }
        }
    }
    crate::call::call! {
        DeleteTelegramIntegration -> DeleteTelegramIntegrationOutcome
    }
    impl crate::call::Call for DeleteTelegramIntegration {
        type Output = DeleteTelegramIntegrationOutcome;
        const OPERATION: &'static crate::Operation = &spec::DELETE_TELEGRAM_INTEGRATION;
        fn build(&self, requests: &Requests<'_>) -> Result<Request, crate::Error> {
            requests.path("replicaUUID", &self.replica_uuid)?;
            requests.delete_telegram_integration(&self.replica_uuid)
        }
        fn decode(
            answer: &crate::call::Answer<'_>,
        ) -> Result<Self::Output, crate::Error> {
            match answer.status().as_u16() {
                200u16 => answer.json().map(DeleteTelegramIntegrationOutcome::Ok),
                202u16 => answer.json().map(DeleteTelegramIntegrationOutcome::Accepted),
                _ => Err(answer.undocumented()),
            }
        }
    }
    /// A call of [`Client::create_discord_integration`](crate::Client::create_discord_integration): connect a replica to Discord.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct CreateDiscordIntegration {
        core: crate::call::Core,
        replica_uuid: String,
        discord_token: Option<crate::Secret>,
    }
    impl CreateDiscordIntegration {
        pub(crate) fn new(client: &crate::Client, replica_uuid: String) -> Self {
            Self {
                core: crate::call::Core::new(client),
                replica_uuid,
                discord_token: None,
            }
        }
        /// The token of the bot from the Discord Developer Portal, from 50 to 80 characters. It is a secret.
        ///
        /// For example `example-discord-bot-token-example-discord-bot-token-0000`.
        ///
        /// It is required.
        pub fn discord_token(mut self, value: impl Into<crate::Secret>) -> Self {
            self.discord_token = Some(value.into());
            self
        }
        /// Sets every field of the body at once, those that are absent from it too.
        pub fn body(mut self, body: types::DiscordIntegrationDraft) -> Self {
            self.discord_token = Some(body.discord_token);
            self
        }
    }
    crate::call::call! {
        CreateDiscordIntegration -> types::Success
    }
    impl crate::call::Call for CreateDiscordIntegration {
        type Output = types::Success;
        const OPERATION: &'static crate::Operation = &spec::CREATE_DISCORD_INTEGRATION;
        fn build(&self, requests: &Requests<'_>) -> Result<Request, crate::Error> {
            requests.path("replicaUUID", &self.replica_uuid)?;
            let Some(discord_token) = self.discord_token.clone() else {
                return Err(
                    requests.missing(&[("discordToken", self.discord_token.is_none())]),
                );
            };
            let body = types::DiscordIntegrationDraft {
                discord_token,
            };
            requests.create_discord_integration(&self.replica_uuid, &body)
        }
        fn decode(
            answer: &crate::call::Answer<'_>,
        ) -> Result<Self::Output, crate::Error> {
            answer.json()
        }
    }
    /// A call of [`Client::create_chat_completion`](crate::Client::create_chat_completion): ask a replica.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct CreateChatCompletion {
        core: crate::call::Core,
        replica_uuid: String,
        content: Option<String>,
        skip_chat_history: Option<bool>,
        source: Option<types::ChatSource>,
        discord_data: Option<types::DiscordData>,
        usage_limits: Option<types::ChatUsageLimits>,
    }
    impl CreateChatCompletion {
        pub(crate) fn new(client: &crate::Client, replica_uuid: String) -> Self {
            Self {
                core: crate::call::Core::new(client),
                replica_uuid,
                content: None,
                skip_chat_history: None,
                source: None,
                discord_data: None,
                usage_limits: None,
            }
        }
        /// The text of the message, from 1 to 100,000 characters.
        ///
        /// For example `How did you cope with the pressure of the war?`.
        ///
        /// It is required.
        pub fn content(mut self, value: impl Into<String>) -> Self {
            self.content = Some(value.into());
            self
        }
        /// Whether to answer without the chat history. The default is `false`.
        /// If `true`, the replica does not see earlier messages, and the message is not stored.
        ///
        /// For example `false`.
        pub fn skip_chat_history(mut self, value: bool) -> Self {
            self.skip_chat_history = Some(value);
            self
        }
        /// Where the conversation takes place. It decides in which chat history the message is stored.
        pub fn source(mut self, value: impl Into<types::ChatSource>) -> Self {
            self.source = Some(value.into());
            self
        }
        /// The origin of a message on Discord.
        pub fn discord_data(mut self, value: impl Into<types::DiscordData>) -> Self {
            self.discord_data = Some(value.into());
            self
        }
        /// Quotas that the caller sets for this request.
        pub fn usage_limits(mut self, value: impl Into<types::ChatUsageLimits>) -> Self {
            self.usage_limits = Some(value.into());
            self
        }
        /// Sets every field of the body at once, those that are absent from it too.
        pub fn body(mut self, body: types::ChatCompletionRequest) -> Self {
            self.content = Some(body.content);
            self.skip_chat_history = body.skip_chat_history;
            self.source = body.source;
            self.discord_data = body.discord_data;
            self.usage_limits = body.usage_limits;
            self
        }
    }
    crate::call::call! {
        CreateChatCompletion -> types::ChatCompletion
    }
    crate::stream::streams! {
        CreateChatCompletion
    }
    impl crate::call::Call for CreateChatCompletion {
        type Output = types::ChatCompletion;
        const OPERATION: &'static crate::Operation = &spec::CREATE_CHAT_COMPLETION;
        fn build(&self, requests: &Requests<'_>) -> Result<Request, crate::Error> {
            requests.path("replicaUUID", &self.replica_uuid)?;
            let Some(content) = self.content.clone() else {
                return Err(requests.missing(&[("content", self.content.is_none())]));
            };
            let body = types::ChatCompletionRequest {
                content,
                skip_chat_history: self.skip_chat_history.clone(),
                source: self.source.clone(),
                discord_data: self.discord_data.clone(),
                usage_limits: self.usage_limits.clone(),
            };
            requests.create_chat_completion(&self.replica_uuid, &body)
        }
        fn decode(
            answer: &crate::call::Answer<'_>,
        ) -> Result<Self::Output, crate::Error> {
            answer.json()
        }
    }
    /// A call of [`Client::create_telegram_chat_completion`](crate::Client::create_telegram_chat_completion): ask a replica from Telegram.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct CreateTelegramChatCompletion {
        core: crate::call::Core,
        replica_uuid: String,
        content: Option<String>,
        skip_chat_history: Option<bool>,
        image_url: Option<String>,
        telegram_data: Option<types::TelegramData>,
    }
    impl CreateTelegramChatCompletion {
        pub(crate) fn new(client: &crate::Client, replica_uuid: String) -> Self {
            Self {
                core: crate::call::Core::new(client),
                replica_uuid,
                content: None,
                skip_chat_history: None,
                image_url: None,
                telegram_data: None,
            }
        }
        /// The text of the message, from 1 to 100,000 characters.
        ///
        /// For example `How did you cope with the pressure of the war?`.
        ///
        /// It is required.
        pub fn content(mut self, value: impl Into<String>) -> Self {
            self.content = Some(value.into());
            self
        }
        /// Whether to answer without the chat history. The default is `false`.
        /// If `true`, the replica does not see earlier messages, and the message is not stored.
        ///
        /// For example `false`.
        pub fn skip_chat_history(mut self, value: bool) -> Self {
            self.skip_chat_history = Some(value);
            self
        }
        /// The URL of an image that the replica takes into account.
        ///
        /// For example `https://images.example.com/photo.jpeg`.
        pub fn image_url(mut self, value: impl Into<String>) -> Self {
            self.image_url = Some(value.into());
            self
        }
        /// The origin of a message on Telegram.
        ///
        /// It is required.
        pub fn telegram_data(mut self, value: impl Into<types::TelegramData>) -> Self {
            self.telegram_data = Some(value.into());
            self
        }
        /// Sets every field of the body at once, those that are absent from it too.
        pub fn body(mut self, body: types::TelegramChatCompletionRequest) -> Self {
            self.content = Some(body.content);
            self.skip_chat_history = body.skip_chat_history;
            self.image_url = body.image_url;
            self.telegram_data = Some(body.telegram_data);
            self
        }
    }
    crate::call::call! {
        CreateTelegramChatCompletion -> types::ChatCompletion
    }
    crate::stream::streams! {
        CreateTelegramChatCompletion
    }
    impl crate::call::Call for CreateTelegramChatCompletion {
        type Output = types::ChatCompletion;
        const OPERATION: &'static crate::Operation = &spec::CREATE_TELEGRAM_CHAT_COMPLETION;
        fn build(&self, requests: &Requests<'_>) -> Result<Request, crate::Error> {
            requests.path("replicaUUID", &self.replica_uuid)?;
            let (Some(content), Some(telegram_data)) = (
                self.content.clone(),
                self.telegram_data.clone(),
            ) else {
                return Err(
                    requests
                        .missing(
                            &[
                                ("content", self.content.is_none()),
                                ("telegram_data", self.telegram_data.is_none()),
                            ],
                        ),
                );
            };
            let body = types::TelegramChatCompletionRequest {
                content,
                telegram_data,
                skip_chat_history: self.skip_chat_history.clone(),
                image_url: self.image_url.clone(),
            };
            requests.create_telegram_chat_completion(&self.replica_uuid, &body)
        }
        fn decode(
            answer: &crate::call::Answer<'_>,
        ) -> Result<Self::Output, crate::Error> {
            answer.json()
        }
    }
    /// A call of [`Client::create_openai_chat_completion`](crate::Client::create_openai_chat_completion): ask a replica in OpenAI's format.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct CreateOpenaiChatCompletion {
        core: crate::call::Core,
        replica_uuid: String,
        messages: Option<Vec<types::OpenAiMessage>>,
        store: Option<bool>,
        source: Option<types::OpenAiChatSource>,
        discord_data: Option<types::DiscordData>,
    }
    impl CreateOpenaiChatCompletion {
        pub(crate) fn new(client: &crate::Client, replica_uuid: String) -> Self {
            Self {
                core: crate::call::Core::new(client),
                replica_uuid,
                messages: None,
                store: None,
                source: None,
                discord_data: None,
            }
        }
        /// The messages of the conversation. Only the last one is used.
        ///
        /// It is required.
        pub fn messages(
            mut self,
            value: impl IntoIterator<Item = types::OpenAiMessage>,
        ) -> Self {
            self.messages = Some(value.into_iter().collect());
            self
        }
        /// Whether to answer with the chat history. The default is `true`.
        /// If `false`, the replica does not see earlier messages, and the message is not stored.
        ///
        /// For example `true`.
        pub fn store(mut self, value: bool) -> Self {
            self.store = Some(value);
            self
        }
        /// Where the conversation takes place.
        pub fn source(mut self, value: impl Into<types::OpenAiChatSource>) -> Self {
            self.source = Some(value.into());
            self
        }
        /// The origin of a message on Discord.
        pub fn discord_data(mut self, value: impl Into<types::DiscordData>) -> Self {
            self.discord_data = Some(value.into());
            self
        }
        /// Sets every field of the body at once, those that are absent from it too.
        pub fn body(mut self, body: types::OpenAiChatCompletionRequest) -> Self {
            self.messages = Some(body.messages);
            self.store = body.store;
            self.source = body.source;
            self.discord_data = body.discord_data;
            self
        }
    }
    crate::call::call! {
        CreateOpenaiChatCompletion -> types::OpenAiChatCompletion
    }
    impl crate::call::Call for CreateOpenaiChatCompletion {
        type Output = types::OpenAiChatCompletion;
        const OPERATION: &'static crate::Operation = &spec::CREATE_OPENAI_CHAT_COMPLETION;
        fn build(&self, requests: &Requests<'_>) -> Result<Request, crate::Error> {
            requests.path("replicaUUID", &self.replica_uuid)?;
            let Some(messages) = self.messages.clone() else {
                return Err(requests.missing(&[("messages", self.messages.is_none())]));
            };
            let body = types::OpenAiChatCompletionRequest {
                messages,
                store: self.store.clone(),
                source: self.source.clone(),
                discord_data: self.discord_data.clone(),
            };
            requests.create_openai_chat_completion(&self.replica_uuid, &body)
        }
        fn decode(
            answer: &crate::call::Answer<'_>,
        ) -> Result<Self::Output, crate::Error> {
            answer.json()
        }
    }
    /// A call of [`Client::list_chat_history`](crate::Client::list_chat_history): list the chat history.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ListChatHistory {
        core: crate::call::Core,
        replica_uuid: String,
    }
    impl ListChatHistory {
        pub(crate) fn new(client: &crate::Client, replica_uuid: String) -> Self {
            Self {
                core: crate::call::Core::new(client),
                replica_uuid,
            }
        }
    }
    crate::call::call! {
        ListChatHistory -> types::ChatHistory
    }
    impl crate::call::Call for ListChatHistory {
        type Output = types::ChatHistory;
        const OPERATION: &'static crate::Operation = &spec::LIST_CHAT_HISTORY;
        fn build(&self, requests: &Requests<'_>) -> Result<Request, crate::Error> {
            requests.path("replicaUUID", &self.replica_uuid)?;
            requests.list_chat_history(&self.replica_uuid)
        }
        fn decode(
            answer: &crate::call::Answer<'_>,
        ) -> Result<Self::Output, crate::Error> {
            answer.json()
        }
    }
    /// A call of [`Client::create_chat_history_entry`](crate::Client::create_chat_history_entry): add a message to the chat history.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct CreateChatHistoryEntry {
        core: crate::call::Core,
        replica_uuid: String,
        content: Option<String>,
        source: Option<types::ChatSource>,
        discord_data: Option<types::DiscordData>,
    }
    impl CreateChatHistoryEntry {
        pub(crate) fn new(client: &crate::Client, replica_uuid: String) -> Self {
            Self {
                core: crate::call::Core::new(client),
                replica_uuid,
                content: None,
                source: None,
                discord_data: None,
            }
        }
        /// The text of the message. It must not be empty.
        ///
        /// For example `How did you cope with the pressure of the war?`.
        ///
        /// It is required.
        pub fn content(mut self, value: impl Into<String>) -> Self {
            self.content = Some(value.into());
            self
        }
        /// Where the conversation takes place. It decides in which chat history the message is stored.
        pub fn source(mut self, value: impl Into<types::ChatSource>) -> Self {
            self.source = Some(value.into());
            self
        }
        /// The origin of a message on Discord.
        pub fn discord_data(mut self, value: impl Into<types::DiscordData>) -> Self {
            self.discord_data = Some(value.into());
            self
        }
        /// Sets every field of the body at once, those that are absent from it too.
        pub fn body(mut self, body: types::ChatHistoryEntryDraft) -> Self {
            self.content = Some(body.content);
            self.source = body.source;
            self.discord_data = body.discord_data;
            self
        }
    }
    crate::call::call! {
        CreateChatHistoryEntry -> types::Success
    }
    impl crate::call::Call for CreateChatHistoryEntry {
        type Output = types::Success;
        const OPERATION: &'static crate::Operation = &spec::CREATE_CHAT_HISTORY_ENTRY;
        fn build(&self, requests: &Requests<'_>) -> Result<Request, crate::Error> {
            requests.path("replicaUUID", &self.replica_uuid)?;
            let Some(content) = self.content.clone() else {
                return Err(requests.missing(&[("content", self.content.is_none())]));
            };
            let body = types::ChatHistoryEntryDraft {
                content,
                source: self.source.clone(),
                discord_data: self.discord_data.clone(),
            };
            requests.create_chat_history_entry(&self.replica_uuid, &body)
        }
        fn decode(
            answer: &crate::call::Answer<'_>,
        ) -> Result<Self::Output, crate::Error> {
            answer.json()
        }
    }
    /// A call of [`Client::list_telegram_chat_history`](crate::Client::list_telegram_chat_history): list the Telegram chat history.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ListTelegramChatHistory {
        core: crate::call::Core,
        replica_uuid: String,
    }
    impl ListTelegramChatHistory {
        pub(crate) fn new(client: &crate::Client, replica_uuid: String) -> Self {
            Self {
                core: crate::call::Core::new(client),
                replica_uuid,
            }
        }
    }
    crate::call::call! {
        ListTelegramChatHistory -> types::ChatHistory
    }
    impl crate::call::Call for ListTelegramChatHistory {
        type Output = types::ChatHistory;
        const OPERATION: &'static crate::Operation = &spec::LIST_TELEGRAM_CHAT_HISTORY;
        fn build(&self, requests: &Requests<'_>) -> Result<Request, crate::Error> {
            requests.path("replicaUUID", &self.replica_uuid)?;
            requests.list_telegram_chat_history(&self.replica_uuid)
        }
        fn decode(
            answer: &crate::call::Answer<'_>,
        ) -> Result<Self::Output, crate::Error> {
            answer.json()
        }
    }
    /// A call of [`Client::create_telegram_chat_history_entry`](crate::Client::create_telegram_chat_history_entry): add a message to the Telegram chat history.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct CreateTelegramChatHistoryEntry {
        core: crate::call::Core,
        replica_uuid: String,
        content: Option<String>,
        telegram_data: Option<types::TelegramData>,
    }
    impl CreateTelegramChatHistoryEntry {
        pub(crate) fn new(client: &crate::Client, replica_uuid: String) -> Self {
            Self {
                core: crate::call::Core::new(client),
                replica_uuid,
                content: None,
                telegram_data: None,
            }
        }
        /// The text of the message. It must not be empty.
        ///
        /// For example `How did you cope with the pressure of the war?`.
        ///
        /// It is required.
        pub fn content(mut self, value: impl Into<String>) -> Self {
            self.content = Some(value.into());
            self
        }
        /// The origin of a message on Telegram.
        ///
        /// It is required.
        pub fn telegram_data(mut self, value: impl Into<types::TelegramData>) -> Self {
            self.telegram_data = Some(value.into());
            self
        }
        /// Sets every field of the body at once, those that are absent from it too.
        pub fn body(mut self, body: types::TelegramChatHistoryEntryDraft) -> Self {
            self.content = Some(body.content);
            self.telegram_data = Some(body.telegram_data);
            self
        }
    }
    crate::call::call! {
        CreateTelegramChatHistoryEntry -> types::Success
    }
    impl crate::call::Call for CreateTelegramChatHistoryEntry {
        type Output = types::Success;
        const OPERATION: &'static crate::Operation = &spec::CREATE_TELEGRAM_CHAT_HISTORY_ENTRY;
        fn build(&self, requests: &Requests<'_>) -> Result<Request, crate::Error> {
            requests.path("replicaUUID", &self.replica_uuid)?;
            let (Some(content), Some(telegram_data)) = (
                self.content.clone(),
                self.telegram_data.clone(),
            ) else {
                return Err(
                    requests
                        .missing(
                            &[
                                ("content", self.content.is_none()),
                                ("telegram_data", self.telegram_data.is_none()),
                            ],
                        ),
                );
            };
            let body = types::TelegramChatHistoryEntryDraft {
                content,
                telegram_data,
            };
            requests.create_telegram_chat_history_entry(&self.replica_uuid, &body)
        }
        fn decode(
            answer: &crate::call::Answer<'_>,
        ) -> Result<Self::Output, crate::Error> {
            answer.json()
        }
    }
    /// A call of [`Client::list_discord_chat_history`](crate::Client::list_discord_chat_history): list the Discord chat history.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ListDiscordChatHistory {
        core: crate::call::Core,
        replica_uuid: String,
    }
    impl ListDiscordChatHistory {
        pub(crate) fn new(client: &crate::Client, replica_uuid: String) -> Self {
            Self {
                core: crate::call::Core::new(client),
                replica_uuid,
            }
        }
    }
    crate::call::call! {
        ListDiscordChatHistory -> types::ChatHistory
    }
    impl crate::call::Call for ListDiscordChatHistory {
        type Output = types::ChatHistory;
        const OPERATION: &'static crate::Operation = &spec::LIST_DISCORD_CHAT_HISTORY;
        fn build(&self, requests: &Requests<'_>) -> Result<Request, crate::Error> {
            requests.path("replicaUUID", &self.replica_uuid)?;
            requests.list_discord_chat_history(&self.replica_uuid)
        }
        fn decode(
            answer: &crate::call::Answer<'_>,
        ) -> Result<Self::Output, crate::Error> {
            answer.json()
        }
    }
    /// A call of [`Client::list_web_chat_history`](crate::Client::list_web_chat_history): list the web chat history.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ListWebChatHistory {
        core: crate::call::Core,
        replica_uuid: String,
    }
    impl ListWebChatHistory {
        pub(crate) fn new(client: &crate::Client, replica_uuid: String) -> Self {
            Self {
                core: crate::call::Core::new(client),
                replica_uuid,
            }
        }
    }
    crate::call::call! {
        ListWebChatHistory -> types::ChatHistory
    }
    impl crate::call::Call for ListWebChatHistory {
        type Output = types::ChatHistory;
        const OPERATION: &'static crate::Operation = &spec::LIST_WEB_CHAT_HISTORY;
        fn build(&self, requests: &Requests<'_>) -> Result<Request, crate::Error> {
            requests.path("replicaUUID", &self.replica_uuid)?;
            requests.list_web_chat_history(&self.replica_uuid)
        }
        fn decode(
            answer: &crate::call::Answer<'_>,
        ) -> Result<Self::Output, crate::Error> {
            answer.json()
        }
    }
    /// A call of [`Client::list_embed_chat_history`](crate::Client::list_embed_chat_history): list the chat history of the chat widget.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ListEmbedChatHistory {
        core: crate::call::Core,
        replica_uuid: String,
    }
    impl ListEmbedChatHistory {
        pub(crate) fn new(client: &crate::Client, replica_uuid: String) -> Self {
            Self {
                core: crate::call::Core::new(client),
                replica_uuid,
            }
        }
    }
    crate::call::call! {
        ListEmbedChatHistory -> types::ChatHistory
    }
    impl crate::call::Call for ListEmbedChatHistory {
        type Output = types::ChatHistory;
        const OPERATION: &'static crate::Operation = &spec::LIST_EMBED_CHAT_HISTORY;
        fn build(&self, requests: &Requests<'_>) -> Result<Request, crate::Error> {
            requests.path("replicaUUID", &self.replica_uuid)?;
            requests.list_embed_chat_history(&self.replica_uuid)
        }
        fn decode(
            answer: &crate::call::Answer<'_>,
        ) -> Result<Self::Output, crate::Error> {
            answer.json()
        }
    }
    /// A call of [`Client::list_chats`](crate::Client::list_chats): list the chats of a replica.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ListChats {
        core: crate::call::Core,
        replica_uuid: String,
        page: Option<i64>,
        page_size: Option<i64>,
        sort_by: Option<types::ActivitySort>,
        sort_order: Option<types::SortOrder>,
    }
    impl ListChats {
        pub(crate) fn new(client: &crate::Client, replica_uuid: String) -> Self {
            Self {
                core: crate::call::Core::new(client),
                replica_uuid,
                page: None,
                page_size: None,
                sort_by: None,
                sort_order: None,
            }
        }
        /// The number of the page, starting at 1, which is the default.
        pub fn page(mut self, value: i64) -> Self {
            self.page = Some(value);
            self
        }
        /// The largest number of items on a page, from 0 to 100. The default is 24.
        pub fn page_size(mut self, value: i64) -> Self {
            self.page_size = Some(value);
            self
        }
        /// What the chats are sorted by. The default is `replicaReplies`.
        pub fn sort_by(mut self, value: impl Into<types::ActivitySort>) -> Self {
            self.sort_by = Some(value.into());
            self
        }
        /// The direction of the sort. The default is `desc`.
        pub fn sort_order(mut self, value: impl Into<types::SortOrder>) -> Self {
            self.sort_order = Some(value.into());
            self
        }
    }
    crate::call::call! {
        ListChats -> types::ChatList
    }
    impl crate::call::Call for ListChats {
        type Output = types::ChatList;
        const OPERATION: &'static crate::Operation = &spec::LIST_CHATS;
        fn build(&self, requests: &Requests<'_>) -> Result<Request, crate::Error> {
            requests.path("replicaUUID", &self.replica_uuid)?;
            requests
                .list_chats(
                    &self.replica_uuid,
                    self.page,
                    self.page_size,
                    self.sort_by.as_ref(),
                    self.sort_order.as_ref(),
                )
        }
        fn decode(
            answer: &crate::call::Answer<'_>,
        ) -> Result<Self::Output, crate::Error> {
            answer.json()
        }
    }
    /// A call of [`Client::get_chat`](crate::Client::get_chat): get a chat.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetChat {
        core: crate::call::Core,
        replica_uuid: String,
        chat_uuid: String,
    }
    impl GetChat {
        pub(crate) fn new(
            client: &crate::Client,
            replica_uuid: String,
            chat_uuid: String,
        ) -> Self {
            Self {
                core: crate::call::Core::new(client),
                replica_uuid,
                chat_uuid,
            }
        }
    }
    crate::call::call! {
        GetChat -> types::ChatDetails
    }
    impl crate::call::Call for GetChat {
        type Output = types::ChatDetails;
        const OPERATION: &'static crate::Operation = &spec::GET_CHAT;
        fn build(&self, requests: &Requests<'_>) -> Result<Request, crate::Error> {
            requests.path("replicaUUID", &self.replica_uuid)?;
            requests.path("chatUUID", &self.chat_uuid)?;
            requests.get_chat(&self.replica_uuid, &self.chat_uuid)
        }
        fn decode(
            answer: &crate::call::Answer<'_>,
        ) -> Result<Self::Output, crate::Error> {
            answer.json()
        }
    }
    /// A call of [`Client::list_chat_conversations`](crate::Client::list_chat_conversations): list the conversations of a chat.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ListChatConversations {
        core: crate::call::Core,
        replica_uuid: String,
        chat_uuid: String,
        page: Option<i64>,
        page_size: Option<i64>,
        sort_by: Option<types::ActivitySort>,
        sort_order: Option<types::SortOrder>,
    }
    impl ListChatConversations {
        pub(crate) fn new(
            client: &crate::Client,
            replica_uuid: String,
            chat_uuid: String,
        ) -> Self {
            Self {
                core: crate::call::Core::new(client),
                replica_uuid,
                chat_uuid,
                page: None,
                page_size: None,
                sort_by: None,
                sort_order: None,
            }
        }
        /// The number of the page, starting at 1, which is the default.
        pub fn page(mut self, value: i64) -> Self {
            self.page = Some(value);
            self
        }
        /// The largest number of items on a page, from 0 to 100. The default is 24.
        pub fn page_size(mut self, value: i64) -> Self {
            self.page_size = Some(value);
            self
        }
        /// What the conversations are sorted by. The default is `lastReplicaReplyAt`.
        pub fn sort_by(mut self, value: impl Into<types::ActivitySort>) -> Self {
            self.sort_by = Some(value.into());
            self
        }
        /// The direction of the sort. The default is `desc`.
        pub fn sort_order(mut self, value: impl Into<types::SortOrder>) -> Self {
            self.sort_order = Some(value.into());
            self
        }
    }
    crate::call::call! {
        ListChatConversations -> types::ConversationList
    }
    impl crate::call::Call for ListChatConversations {
        type Output = types::ConversationList;
        const OPERATION: &'static crate::Operation = &spec::LIST_CHAT_CONVERSATIONS;
        fn build(&self, requests: &Requests<'_>) -> Result<Request, crate::Error> {
            requests.path("replicaUUID", &self.replica_uuid)?;
            requests.path("chatUUID", &self.chat_uuid)?;
            requests
                .list_chat_conversations(
                    &self.replica_uuid,
                    &self.chat_uuid,
                    self.page,
                    self.page_size,
                    self.sort_by.as_ref(),
                    self.sort_order.as_ref(),
                )
        }
        fn decode(
            answer: &crate::call::Answer<'_>,
        ) -> Result<Self::Output, crate::Error> {
            answer.json()
        }
    }
    /// A call of [`Client::get_chat_conversation`](crate::Client::get_chat_conversation): get a conversation of a chat.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetChatConversation {
        core: crate::call::Core,
        replica_uuid: String,
        chat_uuid: String,
        conversation_uuid: String,
    }
    impl GetChatConversation {
        pub(crate) fn new(
            client: &crate::Client,
            replica_uuid: String,
            chat_uuid: String,
            conversation_uuid: String,
        ) -> Self {
            Self {
                core: crate::call::Core::new(client),
                replica_uuid,
                chat_uuid,
                conversation_uuid,
            }
        }
    }
    crate::call::call! {
        GetChatConversation -> types::Conversation
    }
    impl crate::call::Call for GetChatConversation {
        type Output = types::Conversation;
        const OPERATION: &'static crate::Operation = &spec::GET_CHAT_CONVERSATION;
        fn build(&self, requests: &Requests<'_>) -> Result<Request, crate::Error> {
            requests.path("replicaUUID", &self.replica_uuid)?;
            requests.path("chatUUID", &self.chat_uuid)?;
            requests.path("conversationUUID", &self.conversation_uuid)?;
            requests
                .get_chat_conversation(
                    &self.replica_uuid,
                    &self.chat_uuid,
                    &self.conversation_uuid,
                )
        }
        fn decode(
            answer: &crate::call::Answer<'_>,
        ) -> Result<Self::Output, crate::Error> {
            answer.json()
        }
    }
    /// A call of [`Client::list_chat_conversation_messages`](crate::Client::list_chat_conversation_messages): list the messages of a conversation of a chat.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ListChatConversationMessages {
        core: crate::call::Core,
        replica_uuid: String,
        chat_uuid: String,
        conversation_uuid: String,
        after_uuid: Option<String>,
        before_uuid: Option<String>,
        limit: Option<i64>,
    }
    impl ListChatConversationMessages {
        pub(crate) fn new(
            client: &crate::Client,
            replica_uuid: String,
            chat_uuid: String,
            conversation_uuid: String,
        ) -> Self {
            Self {
                core: crate::call::Core::new(client),
                replica_uuid,
                chat_uuid,
                conversation_uuid,
                after_uuid: None,
                before_uuid: None,
                limit: None,
            }
        }
        /// The UUID of a message. Only messages after this one are returned.
        pub fn after_uuid(mut self, value: impl Into<String>) -> Self {
            self.after_uuid = Some(value.into());
            self
        }
        /// The UUID of a message. Only messages before this one are returned.
        pub fn before_uuid(mut self, value: impl Into<String>) -> Self {
            self.before_uuid = Some(value.into());
            self
        }
        /// The largest number of messages to return, from 1 to 100. The default is 20.
        pub fn limit(mut self, value: i64) -> Self {
            self.limit = Some(value);
            self
        }
    }
    crate::call::call! {
        ListChatConversationMessages -> types::MessageList
    }
    impl crate::call::Call for ListChatConversationMessages {
        type Output = types::MessageList;
        const OPERATION: &'static crate::Operation = &spec::LIST_CHAT_CONVERSATION_MESSAGES;
        fn build(&self, requests: &Requests<'_>) -> Result<Request, crate::Error> {
            requests.path("replicaUUID", &self.replica_uuid)?;
            requests.path("chatUUID", &self.chat_uuid)?;
            requests.path("conversationUUID", &self.conversation_uuid)?;
            requests
                .list_chat_conversation_messages(
                    &self.replica_uuid,
                    &self.chat_uuid,
                    &self.conversation_uuid,
                    self.after_uuid.as_deref(),
                    self.before_uuid.as_deref(),
                    self.limit,
                )
        }
        fn decode(
            answer: &crate::call::Answer<'_>,
        ) -> Result<Self::Output, crate::Error> {
            answer.json()
        }
    }
    /// A call of [`Client::list_chat_messages`](crate::Client::list_chat_messages): list the messages of a chat.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ListChatMessages {
        core: crate::call::Core,
        replica_uuid: String,
        chat_uuid: String,
        after_uuid: Option<String>,
        before_uuid: Option<String>,
        limit: Option<i64>,
    }
    impl ListChatMessages {
        pub(crate) fn new(
            client: &crate::Client,
            replica_uuid: String,
            chat_uuid: String,
        ) -> Self {
            Self {
                core: crate::call::Core::new(client),
                replica_uuid,
                chat_uuid,
                after_uuid: None,
                before_uuid: None,
                limit: None,
            }
        }
        /// The UUID of a message. Only messages after this one are returned.
        pub fn after_uuid(mut self, value: impl Into<String>) -> Self {
            self.after_uuid = Some(value.into());
            self
        }
        /// The UUID of a message. Only messages before this one are returned.
        pub fn before_uuid(mut self, value: impl Into<String>) -> Self {
            self.before_uuid = Some(value.into());
            self
        }
        /// The largest number of messages to return, from 1 to 100. The default is 20.
        pub fn limit(mut self, value: i64) -> Self {
            self.limit = Some(value);
            self
        }
    }
    crate::call::call! {
        ListChatMessages -> types::MessageList
    }
    impl crate::call::Call for ListChatMessages {
        type Output = types::MessageList;
        const OPERATION: &'static crate::Operation = &spec::LIST_CHAT_MESSAGES;
        fn build(&self, requests: &Requests<'_>) -> Result<Request, crate::Error> {
            requests.path("replicaUUID", &self.replica_uuid)?;
            requests.path("chatUUID", &self.chat_uuid)?;
            requests
                .list_chat_messages(
                    &self.replica_uuid,
                    &self.chat_uuid,
                    self.after_uuid.as_deref(),
                    self.before_uuid.as_deref(),
                    self.limit,
                )
        }
        fn decode(
            answer: &crate::call::Answer<'_>,
        ) -> Result<Self::Output, crate::Error> {
            answer.json()
        }
    }
    /// A call of [`Client::list_conversations`](crate::Client::list_conversations): list the conversations of a replica.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ListConversations {
        core: crate::call::Core,
        replica_uuid: String,
        page: Option<i64>,
        page_size: Option<i64>,
        sort_by: Option<types::ActivitySort>,
        sort_order: Option<types::SortOrder>,
    }
    impl ListConversations {
        pub(crate) fn new(client: &crate::Client, replica_uuid: String) -> Self {
            Self {
                core: crate::call::Core::new(client),
                replica_uuid,
                page: None,
                page_size: None,
                sort_by: None,
                sort_order: None,
            }
        }
        /// The number of the page, starting at 1, which is the default.
        pub fn page(mut self, value: i64) -> Self {
            self.page = Some(value);
            self
        }
        /// The largest number of items on a page, from 0 to 100. The default is 24.
        pub fn page_size(mut self, value: i64) -> Self {
            self.page_size = Some(value);
            self
        }
        /// What the conversations are sorted by. The default is `lastReplicaReplyAt`.
        pub fn sort_by(mut self, value: impl Into<types::ActivitySort>) -> Self {
            self.sort_by = Some(value.into());
            self
        }
        /// The direction of the sort. The default is `desc`.
        pub fn sort_order(mut self, value: impl Into<types::SortOrder>) -> Self {
            self.sort_order = Some(value.into());
            self
        }
    }
    crate::call::call! {
        ListConversations -> types::ConversationList
    }
    impl crate::call::Call for ListConversations {
        type Output = types::ConversationList;
        const OPERATION: &'static crate::Operation = &spec::LIST_CONVERSATIONS;
        fn build(&self, requests: &Requests<'_>) -> Result<Request, crate::Error> {
            requests.path("replicaUUID", &self.replica_uuid)?;
            requests
                .list_conversations(
                    &self.replica_uuid,
                    self.page,
                    self.page_size,
                    self.sort_by.as_ref(),
                    self.sort_order.as_ref(),
                )
        }
        fn decode(
            answer: &crate::call::Answer<'_>,
        ) -> Result<Self::Output, crate::Error> {
            answer.json()
        }
    }
    /// A call of [`Client::get_conversation`](crate::Client::get_conversation): get a conversation.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetConversation {
        core: crate::call::Core,
        replica_uuid: String,
        conversation_uuid: String,
    }
    impl GetConversation {
        pub(crate) fn new(
            client: &crate::Client,
            replica_uuid: String,
            conversation_uuid: String,
        ) -> Self {
            Self {
                core: crate::call::Core::new(client),
                replica_uuid,
                conversation_uuid,
            }
        }
    }
    crate::call::call! {
        GetConversation -> types::Conversation
    }
    impl crate::call::Call for GetConversation {
        type Output = types::Conversation;
        const OPERATION: &'static crate::Operation = &spec::GET_CONVERSATION;
        fn build(&self, requests: &Requests<'_>) -> Result<Request, crate::Error> {
            requests.path("replicaUUID", &self.replica_uuid)?;
            requests.path("conversationUUID", &self.conversation_uuid)?;
            requests.get_conversation(&self.replica_uuid, &self.conversation_uuid)
        }
        fn decode(
            answer: &crate::call::Answer<'_>,
        ) -> Result<Self::Output, crate::Error> {
            answer.json()
        }
    }
    /// A call of [`Client::update_conversation`](crate::Client::update_conversation): update a conversation.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct UpdateConversation {
        core: crate::call::Core,
        replica_uuid: String,
        conversation_uuid: String,
        summary: Option<crate::Nullable<String>>,
        common_questions: Option<Vec<String>>,
        common_topics: Option<Vec<String>>,
    }
    impl UpdateConversation {
        pub(crate) fn new(
            client: &crate::Client,
            replica_uuid: String,
            conversation_uuid: String,
        ) -> Self {
            Self {
                core: crate::call::Core::new(client),
                replica_uuid,
                conversation_uuid,
                summary: None,
                common_questions: None,
                common_topics: None,
            }
        }
        /// A summary of the conversation, at most 700 characters. What `null` does is not documented.
        ///
        /// For example `The club asked how to prune roses and when to sow peas.`.
        pub fn summary(mut self, value: impl Into<crate::Nullable<String>>) -> Self {
            self.summary = Some(value.into());
            self
        }
        /// The common questions in the conversation.
        pub fn common_questions(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.common_questions = Some(value.into_iter().map(Into::into).collect());
            self
        }
        /// The common topics in the conversation.
        pub fn common_topics(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.common_topics = Some(value.into_iter().map(Into::into).collect());
            self
        }
        /// Sets every field of the body at once, those that are absent from it too.
        pub fn body(mut self, body: types::ConversationUpdate) -> Self {
            self.summary = body.summary;
            self.common_questions = body.common_questions;
            self.common_topics = body.common_topics;
            self
        }
    }
    crate::call::call! {
        UpdateConversation -> types::Success
    }
    impl crate::call::Call for UpdateConversation {
        type Output = types::Success;
        const OPERATION: &'static crate::Operation = &spec::UPDATE_CONVERSATION;
        fn build(&self, requests: &Requests<'_>) -> Result<Request, crate::Error> {
            requests.path("replicaUUID", &self.replica_uuid)?;
            requests.path("conversationUUID", &self.conversation_uuid)?;
            let body = types::ConversationUpdate {
                summary: self.summary.clone(),
                common_questions: self.common_questions.clone(),
                common_topics: self.common_topics.clone(),
            };
            requests
                .update_conversation(&self.replica_uuid, &self.conversation_uuid, &body)
        }
        fn decode(
            answer: &crate::call::Answer<'_>,
        ) -> Result<Self::Output, crate::Error> {
            answer.json()
        }
    }
    /// A call of [`Client::list_conversation_mentions`](crate::Client::list_conversation_mentions): list the mentions of a replica in a conversation.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ListConversationMentions {
        core: crate::call::Core,
        replica_uuid: String,
        conversation_uuid: String,
        after_uuid: Option<String>,
        before_uuid: Option<String>,
        limit: Option<i64>,
        minimum_messages_in_placeholder: Option<i64>,
    }
    impl ListConversationMentions {
        pub(crate) fn new(
            client: &crate::Client,
            replica_uuid: String,
            conversation_uuid: String,
        ) -> Self {
            Self {
                core: crate::call::Core::new(client),
                replica_uuid,
                conversation_uuid,
                after_uuid: None,
                before_uuid: None,
                limit: None,
                minimum_messages_in_placeholder: None,
            }
        }
        /// The UUID of a message. Only messages after this one are returned.
        pub fn after_uuid(mut self, value: impl Into<String>) -> Self {
            self.after_uuid = Some(value.into());
            self
        }
        /// The UUID of a message. Only messages before this one are returned.
        pub fn before_uuid(mut self, value: impl Into<String>) -> Self {
            self.before_uuid = Some(value.into());
            self
        }
        /// The largest number of items to return, from 1 to 100. The default is 20.
        /// A group of messages counts as one item, and so does a placeholder.
        pub fn limit(mut self, value: i64) -> Self {
            self.limit = Some(value);
            self
        }
        /// The smallest number of messages that a placeholder stands for. The default is 3.
        /// Fewer messages are returned themselves.
        pub fn minimum_messages_in_placeholder(mut self, value: i64) -> Self {
            self.minimum_messages_in_placeholder = Some(value);
            self
        }
    }
    crate::call::call! {
        ListConversationMentions -> types::MentionList
    }
    impl crate::call::Call for ListConversationMentions {
        type Output = types::MentionList;
        const OPERATION: &'static crate::Operation = &spec::LIST_CONVERSATION_MENTIONS;
        fn build(&self, requests: &Requests<'_>) -> Result<Request, crate::Error> {
            requests.path("replicaUUID", &self.replica_uuid)?;
            requests.path("conversationUUID", &self.conversation_uuid)?;
            requests
                .list_conversation_mentions(
                    &self.replica_uuid,
                    &self.conversation_uuid,
                    self.after_uuid.as_deref(),
                    self.before_uuid.as_deref(),
                    self.limit,
                    self.minimum_messages_in_placeholder,
                )
        }
        fn decode(
            answer: &crate::call::Answer<'_>,
        ) -> Result<Self::Output, crate::Error> {
            answer.json()
        }
    }
    /// A call of [`Client::list_conversation_messages`](crate::Client::list_conversation_messages): list the messages of a conversation.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ListConversationMessages {
        core: crate::call::Core,
        replica_uuid: String,
        conversation_uuid: String,
        after_uuid: Option<String>,
        before_uuid: Option<String>,
        limit: Option<i64>,
    }
    impl ListConversationMessages {
        pub(crate) fn new(
            client: &crate::Client,
            replica_uuid: String,
            conversation_uuid: String,
        ) -> Self {
            Self {
                core: crate::call::Core::new(client),
                replica_uuid,
                conversation_uuid,
                after_uuid: None,
                before_uuid: None,
                limit: None,
            }
        }
        /// The UUID of a message. Only messages after this one are returned.
        pub fn after_uuid(mut self, value: impl Into<String>) -> Self {
            self.after_uuid = Some(value.into());
            self
        }
        /// The UUID of a message. Only messages before this one are returned.
        pub fn before_uuid(mut self, value: impl Into<String>) -> Self {
            self.before_uuid = Some(value.into());
            self
        }
        /// The largest number of messages to return, from 1 to 100. The default is 20.
        pub fn limit(mut self, value: i64) -> Self {
            self.limit = Some(value);
            self
        }
    }
    crate::call::call! {
        ListConversationMessages -> types::MessageList
    }
    impl crate::call::Call for ListConversationMessages {
        type Output = types::MessageList;
        const OPERATION: &'static crate::Operation = &spec::LIST_CONVERSATION_MESSAGES;
        fn build(&self, requests: &Requests<'_>) -> Result<Request, crate::Error> {
            requests.path("replicaUUID", &self.replica_uuid)?;
            requests.path("conversationUUID", &self.conversation_uuid)?;
            requests
                .list_conversation_messages(
                    &self.replica_uuid,
                    &self.conversation_uuid,
                    self.after_uuid.as_deref(),
                    self.before_uuid.as_deref(),
                    self.limit,
                )
        }
        fn decode(
            answer: &crate::call::Answer<'_>,
        ) -> Result<Self::Output, crate::Error> {
            answer.json()
        }
    }
    /// A call of [`Client::list_historical_conversation_analytics`](crate::Client::list_historical_conversation_analytics): list the daily conversation counts of a replica.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ListHistoricalConversationAnalytics {
        core: crate::call::Core,
        replica_uuid: String,
    }
    impl ListHistoricalConversationAnalytics {
        pub(crate) fn new(client: &crate::Client, replica_uuid: String) -> Self {
            Self {
                core: crate::call::Core::new(client),
                replica_uuid,
            }
        }
    }
    crate::call::call! {
        ListHistoricalConversationAnalytics -> types::HistoricalConversationAnalytics
    }
    impl crate::call::Call for ListHistoricalConversationAnalytics {
        type Output = types::HistoricalConversationAnalytics;
        const OPERATION: &'static crate::Operation = &spec::LIST_HISTORICAL_CONVERSATION_ANALYTICS;
        fn build(&self, requests: &Requests<'_>) -> Result<Request, crate::Error> {
            requests.path("replicaUUID", &self.replica_uuid)?;
            requests.list_historical_conversation_analytics(&self.replica_uuid)
        }
        fn decode(
            answer: &crate::call::Answer<'_>,
        ) -> Result<Self::Output, crate::Error> {
            answer.json()
        }
    }
    /// A call of [`Client::list_conversation_source_analytics`](crate::Client::list_conversation_source_analytics): list the conversation counts of a replica by source.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ListConversationSourceAnalytics {
        core: crate::call::Core,
        replica_uuid: String,
    }
    impl ListConversationSourceAnalytics {
        pub(crate) fn new(client: &crate::Client, replica_uuid: String) -> Self {
            Self {
                core: crate::call::Core::new(client),
                replica_uuid,
            }
        }
    }
    crate::call::call! {
        ListConversationSourceAnalytics -> types::ConversationSourceAnalytics
    }
    impl crate::call::Call for ListConversationSourceAnalytics {
        type Output = types::ConversationSourceAnalytics;
        const OPERATION: &'static crate::Operation = &spec::LIST_CONVERSATION_SOURCE_ANALYTICS;
        fn build(&self, requests: &Requests<'_>) -> Result<Request, crate::Error> {
            requests.path("replicaUUID", &self.replica_uuid)?;
            requests.list_conversation_source_analytics(&self.replica_uuid)
        }
        fn decode(
            answer: &crate::call::Answer<'_>,
        ) -> Result<Self::Output, crate::Error> {
            answer.json()
        }
    }
    /// A call of [`Client::create_knowledge_base_entries`](crate::Client::create_knowledge_base_entries): add to the knowledge base of a replica.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct CreateKnowledgeBaseEntries {
        core: crate::call::Core,
        replica_uuid: String,
        title: Option<String>,
        url: Option<String>,
        auto_refresh: Option<bool>,
        text: Option<String>,
        filename: Option<String>,
        usage_limits: Option<types::KnowledgeBaseUsageLimits>,
    }
    impl CreateKnowledgeBaseEntries {
        pub(crate) fn new(client: &crate::Client, replica_uuid: String) -> Self {
            Self {
                core: crate::call::Core::new(client),
                replica_uuid,
                title: None,
                url: None,
                auto_refresh: None,
                text: None,
                filename: None,
                usage_limits: None,
            }
        }
        /// The title of the entry in lists.
        ///
        /// For example `Opening hours`.
        pub fn title(mut self, value: impl Into<String>) -> Self {
            self.title = Some(value.into());
            self
        }
        /// The URL of a public web page, or of a YouTube video or playlist.
        /// Only the text of a web page is used, not its images, videos and sounds.
        /// Pages on Google's domains are refused.
        /// The forms of YouTube URLs are `youtube.com/watch?v=…`, `youtube.com/shorts/…`, `youtube.com/playlist?list=…` and `youtu.be/…`.
        ///
        /// For example `https://example.com/opening-hours`.
        pub fn url(mut self, value: impl Into<String>) -> Self {
            self.url = Some(value.into());
            self
        }
        /// Whether the server may update the entry from the page later. The default is `false`.
        ///
        /// For example `true`.
        pub fn auto_refresh(mut self, value: bool) -> Self {
            self.auto_refresh = Some(value);
            self
        }
        /// The text to learn. It must not be empty.
        ///
        /// For example `The workshop is open from Tuesday to Saturday, from 10 to 18 o'clock.`.
        pub fn text(mut self, value: impl Into<String>) -> Self {
            self.text = Some(value.into());
            self
        }
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
        pub fn filename(mut self, value: impl Into<String>) -> Self {
            self.filename = Some(value.into());
            self
        }
        /// Quotas that the caller sets for this request.
        pub fn usage_limits(
            mut self,
            value: impl Into<types::KnowledgeBaseUsageLimits>,
        ) -> Self {
            self.usage_limits = Some(value.into());
            self
        }
        /// Sets every field of the body at once, those that are absent from it too.
        pub fn body(mut self, body: types::KnowledgeBaseEntryDraft) -> Self {
            self.title = body.title;
            self.url = body.url;
            self.auto_refresh = body.auto_refresh;
            self.text = body.text;
            self.filename = body.filename;
            self.usage_limits = body.usage_limits;
            self
        }
    }
    crate::call::call! {
        CreateKnowledgeBaseEntries -> types::KnowledgeBaseResults
    }
    impl crate::call::Call for CreateKnowledgeBaseEntries {
        type Output = types::KnowledgeBaseResults;
        const OPERATION: &'static crate::Operation = &spec::CREATE_KNOWLEDGE_BASE_ENTRIES;
        fn build(&self, requests: &Requests<'_>) -> Result<Request, crate::Error> {
            requests.path("replicaUUID", &self.replica_uuid)?;
            let body = types::KnowledgeBaseEntryDraft {
                title: self.title.clone(),
                url: self.url.clone(),
                auto_refresh: self.auto_refresh.clone(),
                text: self.text.clone(),
                filename: self.filename.clone(),
                usage_limits: self.usage_limits.clone(),
            };
            requests.create_knowledge_base_entries(&self.replica_uuid, &body)
        }
        fn decode(
            answer: &crate::call::Answer<'_>,
        ) -> Result<Self::Output, crate::Error> {
            answer.json()
        }
    }
    /// A call of [`Client::list_knowledge_base_entries`](crate::Client::list_knowledge_base_entries): list the knowledge base of a replica.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ListKnowledgeBaseEntries {
        core: crate::call::Core,
        replica_uuid: String,
        has_error: Option<types::KnowledgeBaseErrorFilter>,
        page: Option<i64>,
        page_size: Option<i64>,
        search: Option<String>,
        sort_by: Option<types::KnowledgeBaseSortBy>,
        sort_order: Option<types::SortOrder>,
        status: Option<Vec<types::KnowledgeBaseEntryStatus>>,
        type_: Option<Vec<types::KnowledgeBaseEntryType>>,
    }
    impl ListKnowledgeBaseEntries {
        pub(crate) fn new(client: &crate::Client, replica_uuid: String) -> Self {
            Self {
                core: crate::call::Core::new(client),
                replica_uuid,
                has_error: None,
                page: None,
                page_size: None,
                search: None,
                sort_by: None,
                sort_order: None,
                status: None,
                type_: None,
            }
        }
        /// Whether an error occurred while the entry was processed.
        pub fn has_error(
            mut self,
            value: impl Into<types::KnowledgeBaseErrorFilter>,
        ) -> Self {
            self.has_error = Some(value.into());
            self
        }
        /// The number of the page, starting at 1, which is the default.
        pub fn page(mut self, value: i64) -> Self {
            self.page = Some(value);
            self
        }
        /// The largest number of entries on a page, from 0 to 100. The default is 24.
        /// With 0, the response has no entries, only their number in `total`.
        pub fn page_size(mut self, value: i64) -> Self {
            self.page_size = Some(value);
            self
        }
        /// A text to search for in titles, file names and URLs, at least 3 characters.
        pub fn search(mut self, value: impl Into<String>) -> Self {
            self.search = Some(value.into());
            self
        }
        /// What the entries are sorted by. The only value, `createdAt`, is also the default.
        pub fn sort_by(mut self, value: impl Into<types::KnowledgeBaseSortBy>) -> Self {
            self.sort_by = Some(value.into());
            self
        }
        /// The direction of the sort. The default is `desc`.
        pub fn sort_order(mut self, value: impl Into<types::SortOrder>) -> Self {
            self.sort_order = Some(value.into());
            self
        }
        /// The statuses of the entries.
        pub fn status(
            mut self,
            value: impl IntoIterator<Item = types::KnowledgeBaseEntryStatus>,
        ) -> Self {
            self.status = Some(value.into_iter().collect());
            self
        }
        /// The types of the entries.
        pub fn type_(
            mut self,
            value: impl IntoIterator<Item = types::KnowledgeBaseEntryType>,
        ) -> Self {
            self.type_ = Some(value.into_iter().collect());
            self
        }
    }
    crate::call::call! {
        ListKnowledgeBaseEntries -> types::KnowledgeBaseEntryList
    }
    impl crate::call::Call for ListKnowledgeBaseEntries {
        type Output = types::KnowledgeBaseEntryList;
        const OPERATION: &'static crate::Operation = &spec::LIST_KNOWLEDGE_BASE_ENTRIES;
        fn build(&self, requests: &Requests<'_>) -> Result<Request, crate::Error> {
            requests.path("replicaUUID", &self.replica_uuid)?;
            requests
                .list_knowledge_base_entries(
                    &self.replica_uuid,
                    self.has_error.as_ref(),
                    self.page,
                    self.page_size,
                    self.search.as_deref(),
                    self.sort_by.as_ref(),
                    self.sort_order.as_ref(),
                    self.status.as_ref(),
                    self.type_.as_ref(),
                )
        }
        fn decode(
            answer: &crate::call::Answer<'_>,
        ) -> Result<Self::Output, crate::Error> {
            answer.json()
        }
    }
    /// A call of [`Client::get_knowledge_base_entry`](crate::Client::get_knowledge_base_entry): get a knowledge base entry.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct GetKnowledgeBaseEntry {
        core: crate::call::Core,
        replica_uuid: String,
        knowledge_base_id: i64,
    }
    impl GetKnowledgeBaseEntry {
        pub(crate) fn new(
            client: &crate::Client,
            replica_uuid: String,
            knowledge_base_id: i64,
        ) -> Self {
            Self {
                core: crate::call::Core::new(client),
                replica_uuid,
                knowledge_base_id,
            }
        }
    }
    crate::call::call! {
        GetKnowledgeBaseEntry -> types::KnowledgeBaseEntry
    }
    impl crate::call::Call for GetKnowledgeBaseEntry {
        type Output = types::KnowledgeBaseEntry;
        const OPERATION: &'static crate::Operation = &spec::GET_KNOWLEDGE_BASE_ENTRY;
        fn build(&self, requests: &Requests<'_>) -> Result<Request, crate::Error> {
            requests.path("replicaUUID", &self.replica_uuid)?;
            requests.path("knowledgeBaseID", &self.knowledge_base_id)?;
            requests.get_knowledge_base_entry(&self.replica_uuid, self.knowledge_base_id)
        }
        fn decode(
            answer: &crate::call::Answer<'_>,
        ) -> Result<Self::Output, crate::Error> {
            answer.json()
        }
    }
    /// A call of [`Client::update_knowledge_base_entry`](crate::Client::update_knowledge_base_entry): update a knowledge base entry.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct UpdateKnowledgeBaseEntry {
        core: crate::call::Core,
        replica_uuid: String,
        knowledge_base_id: i64,
        raw_text: Option<String>,
        generated_facts: Option<Vec<String>>,
        raw_text_chunks: Option<Vec<types::KnowledgeBaseTextChunk>>,
        status: Option<types::KnowledgeBaseEntryStatus>,
        title: Option<String>,
        generated_title: Option<String>,
        summary: Option<String>,
        language: Option<types::KnowledgeBaseLanguage>,
        website: Option<types::KnowledgeBaseWebsiteUpdate>,
        youtube: Option<types::KnowledgeBaseYoutubeUpdate>,
        file: Option<types::KnowledgeBaseFileUpdate>,
        error: Option<types::KnowledgeBaseEntryErrorUpdate>,
    }
    impl UpdateKnowledgeBaseEntry {
        pub(crate) fn new(
            client: &crate::Client,
            replica_uuid: String,
            knowledge_base_id: i64,
        ) -> Self {
            Self {
                core: crate::call::Core::new(client),
                replica_uuid,
                knowledge_base_id,
                raw_text: None,
                generated_facts: None,
                raw_text_chunks: None,
                status: None,
                title: None,
                generated_title: None,
                summary: None,
                language: None,
                website: None,
                youtube: None,
                file: None,
                error: None,
            }
        }
        /// The new text to learn. It must not be empty.
        ///
        /// For example `The workshop is open from Monday to Friday, from 9 to 17 o'clock.`.
        pub fn raw_text(mut self, value: impl Into<String>) -> Self {
            self.raw_text = Some(value.into());
            self
        }
        /// Facts from the contents.
        pub fn generated_facts(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.generated_facts = Some(value.into_iter().map(Into::into).collect());
            self
        }
        /// The original text, in chunks.
        pub fn raw_text_chunks(
            mut self,
            value: impl IntoIterator<Item = types::KnowledgeBaseTextChunk>,
        ) -> Self {
            self.raw_text_chunks = Some(value.into_iter().collect());
            self
        }
        /// The new status. `NEW` makes the server process a failed entry again.
        /// The vendor's document hides this property, but the vendor's own command line uses it for that.
        pub fn status(
            mut self,
            value: impl Into<types::KnowledgeBaseEntryStatus>,
        ) -> Self {
            self.status = Some(value.into());
            self
        }
        /// The title of the entry in lists.
        ///
        /// For example `Opening hours`.
        pub fn title(mut self, value: impl Into<String>) -> Self {
            self.title = Some(value.into());
            self
        }
        /// A title made from the contents.
        ///
        /// For example `When the workshop is open`.
        pub fn generated_title(mut self, value: impl Into<String>) -> Self {
            self.generated_title = Some(value.into());
            self
        }
        /// A summary of one or two sentences.
        ///
        /// For example `The days and hours on which the workshop is open.`.
        pub fn summary(mut self, value: impl Into<String>) -> Self {
            self.summary = Some(value.into());
            self
        }
        /// The language of an entry, as a code of two letters.
        pub fn language(
            mut self,
            value: impl Into<types::KnowledgeBaseLanguage>,
        ) -> Self {
            self.language = Some(value.into());
            self
        }
        /// The new data of the web page of an entry.
        pub fn website(
            mut self,
            value: impl Into<types::KnowledgeBaseWebsiteUpdate>,
        ) -> Self {
            self.website = Some(value.into());
            self
        }
        /// The new data of the YouTube video of an entry.
        pub fn youtube(
            mut self,
            value: impl Into<types::KnowledgeBaseYoutubeUpdate>,
        ) -> Self {
            self.youtube = Some(value.into());
            self
        }
        /// The new data of the file of an entry.
        pub fn file(mut self, value: impl Into<types::KnowledgeBaseFileUpdate>) -> Self {
            self.file = Some(value.into());
            self
        }
        /// The new error of an entry.
        pub fn error(
            mut self,
            value: impl Into<types::KnowledgeBaseEntryErrorUpdate>,
        ) -> Self {
            self.error = Some(value.into());
            self
        }
        /// Sets every field of the body at once, those that are absent from it too.
        pub fn body(mut self, body: types::KnowledgeBaseEntryUpdate) -> Self {
            self.raw_text = body.raw_text;
            self.generated_facts = body.generated_facts;
            self.raw_text_chunks = body.raw_text_chunks;
            self.status = body.status;
            self.title = body.title;
            self.generated_title = body.generated_title;
            self.summary = body.summary;
            self.language = body.language;
            self.website = body.website;
            self.youtube = body.youtube;
            self.file = body.file;
            self.error = body.error;
            self
        }
    }
    crate::call::call! {
        UpdateKnowledgeBaseEntry -> types::Success
    }
    impl crate::call::Call for UpdateKnowledgeBaseEntry {
        type Output = types::Success;
        const OPERATION: &'static crate::Operation = &spec::UPDATE_KNOWLEDGE_BASE_ENTRY;
        fn build(&self, requests: &Requests<'_>) -> Result<Request, crate::Error> {
            requests.path("replicaUUID", &self.replica_uuid)?;
            requests.path("knowledgeBaseID", &self.knowledge_base_id)?;
            let body = types::KnowledgeBaseEntryUpdate {
                raw_text: self.raw_text.clone(),
                generated_facts: self.generated_facts.clone(),
                raw_text_chunks: self.raw_text_chunks.clone(),
                status: self.status.clone(),
                title: self.title.clone(),
                generated_title: self.generated_title.clone(),
                summary: self.summary.clone(),
                language: self.language.clone(),
                website: self.website.clone(),
                youtube: self.youtube.clone(),
                file: self.file.clone(),
                error: self.error.clone(),
            };
            requests
                .update_knowledge_base_entry(
                    &self.replica_uuid,
                    self.knowledge_base_id,
                    &body,
                )
        }
        fn decode(
            answer: &crate::call::Answer<'_>,
        ) -> Result<Self::Output, crate::Error> {
            answer.json()
        }
    }
    /// What [`Client::delete_knowledge_base_entry`](crate::Client::delete_knowledge_base_entry) can succeed with: one variant for each status.
    #[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
    #[serde(untagged)]
    #[non_exhaustive]
    pub enum DeleteKnowledgeBaseEntryOutcome {
        /// 200: The entry was deleted.
        Ok(types::Success),
        /// 202: The entry is being deleted, and its last data is removed within 24 hours.
        Accepted(types::Acknowledgement),
    }
    /// A call of [`Client::delete_knowledge_base_entry`](crate::Client::delete_knowledge_base_entry): delete a knowledge base entry.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct DeleteKnowledgeBaseEntry {
        core: crate::call::Core,
        replica_uuid: String,
        knowledge_base_id: i64,
    }
    impl DeleteKnowledgeBaseEntry {
        pub(crate) fn new(
            client: &crate::Client,
            replica_uuid: String,
            knowledge_base_id: i64,
        ) -> Self {
            Self {
                core: crate::call::Core::new(client),
                replica_uuid,
                knowledge_base_id,
            }
        }
    }
    crate::call::call! {
        DeleteKnowledgeBaseEntry -> DeleteKnowledgeBaseEntryOutcome
    }
    impl crate::call::Call for DeleteKnowledgeBaseEntry {
        type Output = DeleteKnowledgeBaseEntryOutcome;
        const OPERATION: &'static crate::Operation = &spec::DELETE_KNOWLEDGE_BASE_ENTRY;
        fn build(&self, requests: &Requests<'_>) -> Result<Request, crate::Error> {
            requests.path("replicaUUID", &self.replica_uuid)?;
            requests.path("knowledgeBaseID", &self.knowledge_base_id)?;
            requests
                .delete_knowledge_base_entry(&self.replica_uuid, self.knowledge_base_id)
        }
        fn decode(
            answer: &crate::call::Answer<'_>,
        ) -> Result<Self::Output, crate::Error> {
            match answer.status().as_u16() {
                200u16 => answer.json().map(DeleteKnowledgeBaseEntryOutcome::Ok),
                202u16 => answer.json().map(DeleteKnowledgeBaseEntryOutcome::Accepted),
                _ => Err(answer.undocumented()),
            }
        }
    }
    /// A call of [`Client::list_knowledge_base_file_types`](crate::Client::list_knowledge_base_file_types): list the file types that a knowledge base accepts.
    #[derive(Clone, Debug)]
    #[must_use = "a call does nothing until it is sent"]
    pub struct ListKnowledgeBaseFileTypes {
        core: crate::call::Core,
    }
    impl ListKnowledgeBaseFileTypes {
        pub(crate) fn new(client: &crate::Client) -> Self {
            Self {
                core: crate::call::Core::new(client),
            }
        }
    }
    crate::call::call! {
        ListKnowledgeBaseFileTypes -> types::KnowledgeBaseFileTypeList
    }
    impl crate::call::Call for ListKnowledgeBaseFileTypes {
        type Output = types::KnowledgeBaseFileTypeList;
        const OPERATION: &'static crate::Operation = &spec::LIST_KNOWLEDGE_BASE_FILE_TYPES;
        fn build(&self, requests: &Requests<'_>) -> Result<Request, crate::Error> {
            requests.list_knowledge_base_file_types()
        }
        fn decode(
            answer: &crate::call::Answer<'_>,
        ) -> Result<Self::Output, crate::Error> {
            answer.json()
        }
    }
    impl crate::page::Paged for ListReplicas {
        type Item = types::Replica;
        fn split(output: Self::Output) -> crate::page::Listed<Self::Item> {
            crate::page::Listed {
                items: output.items,
                total: Some(output.total),
                more: None,
            }
        }
        const FIRST: i64 = 1i64;
        fn size(&self) -> Option<i64> {
            self.page_size
        }
        fn place(&self) -> crate::page::Place {
            crate::page::Place::Number(self.page_index.unwrap_or(Self::FIRST))
        }
        fn go_to(&mut self, place: &crate::page::Place) {
            if let crate::page::Place::Number(number) = place {
                self.page_index = Some(*number);
            }
        }
    }
    crate::page::pages! {
        ListReplicas -> types::Replica
    }
    impl crate::page::Paged for ListChats {
        type Item = types::Chat;
        fn split(output: Self::Output) -> crate::page::Listed<Self::Item> {
            crate::page::Listed {
                items: output.items,
                total: Some(output.total),
                more: None,
            }
        }
        const FIRST: i64 = 1i64;
        fn size(&self) -> Option<i64> {
            self.page_size
        }
        fn place(&self) -> crate::page::Place {
            crate::page::Place::Number(self.page.unwrap_or(Self::FIRST))
        }
        fn go_to(&mut self, place: &crate::page::Place) {
            if let crate::page::Place::Number(number) = place {
                self.page = Some(*number);
            }
        }
    }
    crate::page::pages! {
        ListChats -> types::Chat
    }
    impl crate::page::Paged for ListChatConversations {
        type Item = types::Conversation;
        fn split(output: Self::Output) -> crate::page::Listed<Self::Item> {
            crate::page::Listed {
                items: output.items,
                total: Some(output.total),
                more: None,
            }
        }
        const FIRST: i64 = 1i64;
        fn size(&self) -> Option<i64> {
            self.page_size
        }
        fn place(&self) -> crate::page::Place {
            crate::page::Place::Number(self.page.unwrap_or(Self::FIRST))
        }
        fn go_to(&mut self, place: &crate::page::Place) {
            if let crate::page::Place::Number(number) = place {
                self.page = Some(*number);
            }
        }
    }
    crate::page::pages! {
        ListChatConversations -> types::Conversation
    }
    impl crate::page::Paged for ListChatConversationMessages {
        type Item = types::Message;
        fn split(output: Self::Output) -> crate::page::Listed<Self::Item> {
            crate::page::Listed {
                items: output.items,
                total: None,
                more: None,
            }
        }
        fn size(&self) -> Option<i64> {
            self.limit
        }
        fn place(&self) -> crate::page::Place {
            crate::page::Place::of_cursors(
                self.after_uuid.as_deref(),
                self.before_uuid.as_deref(),
            )
        }
        fn go_to(&mut self, place: &crate::page::Place) {
            match place {
                crate::page::Place::Number(_) => {}
                crate::page::Place::After(id) => self.after_uuid = Some(id.clone()),
                crate::page::Place::Before(id) => self.before_uuid = id.clone(),
            }
        }
        fn id(item: &Self::Item) -> Option<String> {
            Some(item.uuid.clone())
        }
    }
    crate::page::pages! {
        ListChatConversationMessages -> types::Message
    }
    impl crate::page::Paged for ListChatMessages {
        type Item = types::Message;
        fn split(output: Self::Output) -> crate::page::Listed<Self::Item> {
            crate::page::Listed {
                items: output.items,
                total: None,
                more: None,
            }
        }
        fn size(&self) -> Option<i64> {
            self.limit
        }
        fn place(&self) -> crate::page::Place {
            crate::page::Place::of_cursors(
                self.after_uuid.as_deref(),
                self.before_uuid.as_deref(),
            )
        }
        fn go_to(&mut self, place: &crate::page::Place) {
            match place {
                crate::page::Place::Number(_) => {}
                crate::page::Place::After(id) => self.after_uuid = Some(id.clone()),
                crate::page::Place::Before(id) => self.before_uuid = id.clone(),
            }
        }
        fn id(item: &Self::Item) -> Option<String> {
            Some(item.uuid.clone())
        }
    }
    crate::page::pages! {
        ListChatMessages -> types::Message
    }
    impl crate::page::Paged for ListConversations {
        type Item = types::Conversation;
        fn split(output: Self::Output) -> crate::page::Listed<Self::Item> {
            crate::page::Listed {
                items: output.items,
                total: Some(output.total),
                more: None,
            }
        }
        const FIRST: i64 = 1i64;
        fn size(&self) -> Option<i64> {
            self.page_size
        }
        fn place(&self) -> crate::page::Place {
            crate::page::Place::Number(self.page.unwrap_or(Self::FIRST))
        }
        fn go_to(&mut self, place: &crate::page::Place) {
            if let crate::page::Place::Number(number) = place {
                self.page = Some(*number);
            }
        }
    }
    crate::page::pages! {
        ListConversations -> types::Conversation
    }
    impl crate::page::Paged for ListConversationMessages {
        type Item = types::Message;
        fn split(output: Self::Output) -> crate::page::Listed<Self::Item> {
            crate::page::Listed {
                items: output.items,
                total: None,
                more: None,
            }
        }
        fn size(&self) -> Option<i64> {
            self.limit
        }
        fn place(&self) -> crate::page::Place {
            crate::page::Place::of_cursors(
                self.after_uuid.as_deref(),
                self.before_uuid.as_deref(),
            )
        }
        fn go_to(&mut self, place: &crate::page::Place) {
            match place {
                crate::page::Place::Number(_) => {}
                crate::page::Place::After(id) => self.after_uuid = Some(id.clone()),
                crate::page::Place::Before(id) => self.before_uuid = id.clone(),
            }
        }
        fn id(item: &Self::Item) -> Option<String> {
            Some(item.uuid.clone())
        }
    }
    crate::page::pages! {
        ListConversationMessages -> types::Message
    }
    impl crate::page::Paged for ListKnowledgeBaseEntries {
        type Item = types::KnowledgeBaseEntry;
        fn split(output: Self::Output) -> crate::page::Listed<Self::Item> {
            crate::page::Listed {
                items: output.items,
                total: Some(output.total),
                more: None,
            }
        }
        const FIRST: i64 = 1i64;
        fn size(&self) -> Option<i64> {
            self.page_size
        }
        fn place(&self) -> crate::page::Place {
            crate::page::Place::Number(self.page.unwrap_or(Self::FIRST))
        }
        fn go_to(&mut self, place: &crate::page::Place) {
            if let crate::page::Place::Number(number) = place {
                self.page = Some(*number);
            }
        }
    }
    crate::page::pages! {
        ListKnowledgeBaseEntries -> types::KnowledgeBaseEntry
    }
}
/// One method for each operation, which begins a call of it.
impl crate::Client {
    /// Create a user.
    ///
    /// Adds a user to the organization.
    /// All properties are optional. Without an `id`, the server creates a UUID.
    /// The status of the success is 200, not 201.
    ///
    /// Operation: `POST /v1/users`.
    /// It needs the organization secret alone.
    /// It gives [`User`](types::User).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted.
    /// - 401: The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 409: The id, the email address or a linked account is taken.
    /// - 415: The `Content-Type` is not `application/json`.
    /// - 429: The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500: The server failed.
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .create_user()
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_user(&self) -> calls::CreateUser {
        calls::CreateUser::new(self)
    }
    /// Get the current user.
    ///
    /// Returns the user that the request acts as.
    ///
    /// Operation: `GET /v1/users/me`.
    /// It needs the organization secret and a user to act as.
    /// It gives [`User`](types::User).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 401: The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 415: The `Content-Type` is not `application/json`.
    /// - 429: The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500: The server failed.
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?.as_user("johndoe");
    /// let answer = client
    ///     .get_current_user()
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_current_user(&self) -> calls::GetCurrentUser {
        calls::GetCurrentUser::new(self)
    }
    /// Update the current user.
    ///
    /// Update the currently logged in user.
    ///
    /// Operation: `PUT /v1/users/me`.
    /// It needs the organization secret and a user to act as.
    /// It gives [`User`](types::User).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: Bad Request
    /// - 401: Unauthorized
    /// - 404: Not Found
    /// - 409: Linked account or email already exists or is invalid
    /// - 415: Unsupported Media Type
    /// - 429: The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500: Internal Server Error
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?.as_user("johndoe");
    /// let answer = client
    ///     .update_current_user()
    ///     .id("johndoe")
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_current_user(&self) -> calls::UpdateCurrentUser {
        calls::UpdateCurrentUser::new(self)
    }
    /// Delete the current user.
    ///
    /// Deletes the user that the request acts as, with all their data.
    /// This cannot be undone.
    ///
    /// Operation: `DELETE /v1/users/me`.
    /// It needs the organization secret and a user to act as.
    /// It gives nothing but its success.
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted.
    /// - 401: The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404: Something that the path names does not exist, or the caller has no access to it.
    /// - 415: The `Content-Type` is not `application/json`.
    /// - 429: The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500: The server failed.
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?.as_user("johndoe");
    /// let answer = client
    ///     .delete_current_user()
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_current_user(&self) -> calls::DeleteCurrentUser {
        calls::DeleteCurrentUser::new(self)
    }
    /// Get a user.
    ///
    /// Returns a user of the organization by id.
    ///
    /// Operation: `GET /v1/users/{userID}`.
    /// It needs the organization secret alone.
    /// It gives [`User`](types::User).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 401: The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404: The organization has no such user.
    /// - 415: The `Content-Type` is not `application/json`.
    /// - 429: The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500: The server failed.
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .get_user("johndoe")
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_user(&self, user_id: impl Into<String>) -> calls::GetUser {
        calls::GetUser::new(self, user_id.into())
    }
    /// Redeem an invitation for an API key.
    ///
    /// Creates an organization and its first API key in exchange for the code of an invitation.
    /// The request needs no secret.
    /// The key is in this response only and cannot be retrieved later.
    ///
    /// Operation: `POST /v1/api-keys/invites/{code}/redeem`.
    /// It needs no secret, and none is sent.
    /// It gives [`RedeemedInvite`](types::RedeemedInvite).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted.
    /// - 401: The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404: Something that the path names does not exist, or the caller has no access to it.
    /// - 415: The `Content-Type` is not `application/json`.
    /// - 429: The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500: The server failed.
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .redeem_api_key_invite("INVITE-2025-0001")
    ///     .organization_name("Example Ltd")
    ///     .name("John Doe")
    ///     .email("user@example.com")
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn redeem_api_key_invite(
        &self,
        code: impl Into<String>,
    ) -> calls::RedeemApiKeyInvite {
        calls::RedeemApiKeyInvite::new(self, code.into())
    }
    /// List replicas.
    ///
    /// Returns a page of replicas in ascending order, by name or by popularity.
    /// A user gets the replicas that they own and those that are public in the organization.
    /// A request without a user gets all replicas of the organization, private ones included.
    /// The response can contain bot tokens, so do not log it.
    ///
    /// `send` gives one page; `items` of the call gives every item of all pages.
    ///
    /// Operation: `GET /v1/replicas`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`ReplicaList`](types::ReplicaList).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted.
    /// - 401: The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404: Something that the path names does not exist, or the caller has no access to it.
    /// - 415: The `Content-Type` is not `application/json`.
    /// - 429: The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500: The server failed.
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .list_replicas()
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_replicas(&self) -> calls::ListReplicas {
        calls::ListReplicas::new(self)
    }
    /// Create a replica.
    ///
    /// Creates a replica and returns its UUID.
    /// A slug that is taken gives 409.
    ///
    /// Operation: `POST /v1/replicas`.
    /// It needs the organization secret alone.
    /// It gives [`CreatedReplica`](types::CreatedReplica).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted.
    /// - 401: The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404: Something that the path names does not exist, or the caller has no access to it.
    /// - 409: The slug is taken.
    /// - 415: The `Content-Type` is not `application/json`.
    /// - 429: The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500: The server failed.
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .create_replica()
    ///     .name("Ada Byron")
    ///     .short_description("Explains programs to beginners")
    ///     .greeting("What would you like to know?")
    ///     .owner_id("johndoe")
    ///     .slug("ada-byron")
    ///     .llm(sensay_client::types::LanguageModelSettings::new())
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_replica(&self) -> calls::CreateReplica {
        calls::CreateReplica::new(self)
    }
    /// Get a replica.
    ///
    /// Returns a replica by UUID.
    ///
    /// Operation: `GET /v1/replicas/{replicaUUID}`.
    /// It needs the organization secret alone.
    /// It gives [`Replica`](types::Replica).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted.
    /// - 401: The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404: Something that the path names does not exist, or the caller has no access to it.
    /// - 415: The `Content-Type` is not `application/json`.
    /// - 429: The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500: The server failed.
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .get_replica("03db5651-cb61-4bdf-9ef0-89561f7c9c53")
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_replica(&self, replica_uuid: impl Into<String>) -> calls::GetReplica {
        calls::GetReplica::new(self, replica_uuid.into())
    }
    /// Update a replica.
    ///
    /// Updates the settings of a replica.
    /// Send all of them: whether a setting that the body leaves out keeps its value is not documented.
    /// The response does not contain the replica.
    /// A slug that is taken gives 409.
    ///
    /// Operation: `PUT /v1/replicas/{replicaUUID}`.
    /// It needs the organization secret alone.
    /// It gives [`Success`](types::Success).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted.
    /// - 401: The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404: Something that the path names does not exist, or the caller has no access to it.
    /// - 409: The slug is taken.
    /// - 415: The `Content-Type` is not `application/json`.
    /// - 429: The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500: The server failed.
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .update_replica("03db5651-cb61-4bdf-9ef0-89561f7c9c53")
    ///     .name("Ada Byron")
    ///     .short_description("Explains programs to beginners")
    ///     .greeting("What would you like to know?")
    ///     .owner_id("johndoe")
    ///     .slug("ada-byron")
    ///     .llm(sensay_client::types::LanguageModelSettings::new())
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_replica(
        &self,
        replica_uuid: impl Into<String>,
    ) -> calls::UpdateReplica {
        calls::UpdateReplica::new(self, replica_uuid.into())
    }
    /// Delete a replica.
    ///
    /// Deletes a replica by UUID.
    ///
    /// Operation: `DELETE /v1/replicas/{replicaUUID}`.
    /// It needs the organization secret alone.
    /// It gives [`Success`](types::Success).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted.
    /// - 401: The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404: Something that the path names does not exist, or the caller has no access to it.
    /// - 415: The `Content-Type` is not `application/json`.
    /// - 429: The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500: The server failed.
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .delete_replica("03db5651-cb61-4bdf-9ef0-89561f7c9c53")
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_replica(
        &self,
        replica_uuid: impl Into<String>,
    ) -> calls::DeleteReplica {
        calls::DeleteReplica::new(self, replica_uuid.into())
    }
    /// Get the usage of the current user.
    ///
    /// Returns the numbers of conversations and knowledge base entries of all replicas that the user owns.
    /// Conversations are those of the current calendar month, and only entries with the status `READY` count.
    ///
    /// Operation: `GET /v1/users/me/usage`.
    /// It needs the organization secret and a user to act as.
    /// It gives [`Usage`](types::Usage).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted.
    /// - 401: The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404: Something that the path names does not exist, or the caller has no access to it.
    /// - 415: The `Content-Type` is not `application/json`.
    /// - 429: The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500: The server failed.
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?.as_user("johndoe");
    /// let answer = client
    ///     .get_current_user_usage()
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_current_user_usage(&self) -> calls::GetCurrentUserUsage {
        calls::GetCurrentUserUsage::new(self)
    }
    /// Connect a replica to Telegram.
    ///
    /// Connects a replica to a Telegram bot.
    /// By default, Sensay runs the bot until the integration is deleted.
    /// Status 202 means that the integration was created, but the bot server could not be reached.
    /// If Sensay runs the bot, it tries to start it again later.
    ///
    /// Operation: `POST /v1/replicas/{replicaUUID}/integrations/telegram`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`CreateTelegramIntegrationOutcome`](calls::CreateTelegramIntegrationOutcome), with a variant for each status.
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted.
    /// - 401: The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404: Something that the path names does not exist, or the caller has no access to it.
    /// - 415: The `Content-Type` is not `application/json`.
    /// - 429: The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500: The server failed.
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .create_telegram_integration("03db5651-cb61-4bdf-9ef0-89561f7c9c53")
    ///     .telegram_token("example-telegram-bot-token")
    ///     .mention("ada_bot")
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_telegram_integration(
        &self,
        replica_uuid: impl Into<String>,
    ) -> calls::CreateTelegramIntegration {
        calls::CreateTelegramIntegration::new(self, replica_uuid.into())
    }
    /// Disconnect a replica from Telegram.
    ///
    /// Removes the Telegram integration of a replica.
    /// Status 202 means that the integration was deleted, but the bot server could not be reached.
    /// If Sensay runs the bot, it tries to stop it again later.
    ///
    /// Operation: `DELETE /v1/replicas/{replicaUUID}/integrations/telegram`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`DeleteTelegramIntegrationOutcome`](calls::DeleteTelegramIntegrationOutcome), with a variant for each status.
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted.
    /// - 401: The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404: Something that the path names does not exist, or the caller has no access to it.
    /// - 415: The `Content-Type` is not `application/json`.
    /// - 429: The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500: The server failed.
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .delete_telegram_integration("03db5651-cb61-4bdf-9ef0-89561f7c9c53")
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_telegram_integration(
        &self,
        replica_uuid: impl Into<String>,
    ) -> calls::DeleteTelegramIntegration {
        calls::DeleteTelegramIntegration::new(self, replica_uuid.into())
    }
    /// Connect a replica to Discord.
    ///
    /// Connects a replica to a Discord bot.
    /// By default, Sensay runs the bot until the integration is deleted.
    /// No operation that deletes the integration is documented.
    ///
    /// Operation: `POST /v1/replicas/{replicaUUID}/integrations/discord`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`Success`](types::Success).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted.
    /// - 401: The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404: Something that the path names does not exist, or the caller has no access to it.
    /// - 415: The `Content-Type` is not `application/json`.
    /// - 429: The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500: The server failed.
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .create_discord_integration("03db5651-cb61-4bdf-9ef0-89561f7c9c53")
    ///     .discord_token("example-discord-bot-token-example-discord-bot-token-0000")
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_discord_integration(
        &self,
        replica_uuid: impl Into<String>,
    ) -> calls::CreateDiscordIntegration {
        calls::CreateDiscordIntegration::new(self, replica_uuid.into())
    }
    /// Ask a replica.
    ///
    /// Sends a message to a replica and returns its answer.
    /// The message is stored in the chat history, unless `skip_chat_history` is `true`.
    ///
    /// The `Accept` header selects the form of the response.
    /// With `application/json` it is the whole answer at once, with `text/event-stream` the answer while it is being written.
    /// The server spends up to 90 seconds on a request, so a client has to wait longer than that.
    ///
    /// Status 429 means that a rate limit or the quota in `usageLimits` is exceeded.
    /// For the quota, `error_code` is `CONVERSATION_QUOTA_EXCEEDED`, and only a higher quota or the next calendar month helps.
    ///
    /// Operation: `POST /v1/replicas/{replicaUUID}/chat/completions`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`ChatCompletion`](types::ChatCompletion).
    ///
    /// [`stream`](calls::CreateChatCompletion::stream) in the place of `send` gives the answer while it is being written.
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted.
    /// - 401: The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404: Something that the path names does not exist, or the caller has no access to it.
    /// - 415: The `Content-Type` is not `application/json`.
    /// - 429: A rate limit or the quota in `usageLimits` is exceeded.
    /// - 500: The server failed.
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .create_chat_completion("03db5651-cb61-4bdf-9ef0-89561f7c9c53")
    ///     .content("How did you cope with the pressure of the war?")
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_chat_completion(
        &self,
        replica_uuid: impl Into<String>,
    ) -> calls::CreateChatCompletion {
        calls::CreateChatCompletion::new(self, replica_uuid.into())
    }
    /// Ask a replica from Telegram.
    ///
    /// Sends a message from Telegram to a replica and returns its answer.
    /// The message is stored in the chat history, unless `skip_chat_history` is `true`.
    ///
    /// The `Accept` header selects the form of the response.
    /// With `application/json` it is the whole answer at once, with `text/event-stream` the answer while it is being written.
    /// The server spends up to 90 seconds on a request, so a client has to wait longer than that.
    ///
    /// Operation: `POST /v1/replicas/{replicaUUID}/chat/completions/telegram`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`ChatCompletion`](types::ChatCompletion).
    ///
    /// [`stream`](calls::CreateTelegramChatCompletion::stream) in the place of `send` gives the answer while it is being written.
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted.
    /// - 401: The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404: Something that the path names does not exist, or the caller has no access to it.
    /// - 415: The `Content-Type` is not `application/json`.
    /// - 429: The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500: The server failed.
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .create_telegram_chat_completion("03db5651-cb61-4bdf-9ef0-89561f7c9c53")
    ///     .content("How did you cope with the pressure of the war?")
    ///     .telegram_data(sensay_client::types::TelegramData::new("private", 123456789, 42))
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_telegram_chat_completion(
        &self,
        replica_uuid: impl Into<String>,
    ) -> calls::CreateTelegramChatCompletion {
        calls::CreateTelegramChatCompletion::new(self, replica_uuid.into())
    }
    /// Ask a replica in OpenAI's format.
    ///
    /// Sends a conversation to a replica and returns its answer, both in the format of OpenAI's chat completions.
    /// Only the last message of the conversation is used.
    /// Streaming, tools, stop sequences, log probabilities and most other parameters of OpenAI are not supported.
    /// The request has to act as a user.
    ///
    /// Beta: the API may still change this operation.
    ///
    /// Operation: `POST /v1/experimental/replicas/{replicaUUID}/chat/completions`.
    /// It needs the organization secret and a user to act as.
    /// It gives [`OpenAiChatCompletion`](types::OpenAiChatCompletion).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted.
    /// - 401: The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404: Something that the path names does not exist, or the caller has no access to it.
    /// - 415: The `Content-Type` is not `application/json`.
    /// - 429: The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500: The server failed.
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?.as_user("johndoe");
    /// let answer = client
    ///     .create_openai_chat_completion("03db5651-cb61-4bdf-9ef0-89561f7c9c53")
    ///     .messages([sensay_client::types::OpenAiMessage::new(sensay_client::types::OpenAiRole::User, "How did you cope with the pressure of the war?")])
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_openai_chat_completion(
        &self,
        replica_uuid: impl Into<String>,
    ) -> calls::CreateOpenaiChatCompletion {
        calls::CreateOpenaiChatCompletion::new(self, replica_uuid.into())
    }
    /// List the chat history.
    ///
    /// Returns the messages that the user and the replica have exchanged. There is no paging.
    /// What the response contains when the request acts without a user is not documented.
    ///
    /// Operation: `GET /v1/replicas/{replicaUUID}/chat/history`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`ChatHistory`](types::ChatHistory).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted.
    /// - 401: The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404: Something that the path names does not exist, or the caller has no access to it.
    /// - 415: The `Content-Type` is not `application/json`.
    /// - 429: The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500: The server failed.
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .list_chat_history("03db5651-cb61-4bdf-9ef0-89561f7c9c53")
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_chat_history(
        &self,
        replica_uuid: impl Into<String>,
    ) -> calls::ListChatHistory {
        calls::ListChatHistory::new(self, replica_uuid.into())
    }
    /// Add a message to the chat history.
    ///
    /// Stores a message in the chat history of the user and the replica.
    /// The replica does not answer it.
    ///
    /// Operation: `POST /v1/replicas/{replicaUUID}/chat/history`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`Success`](types::Success).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted.
    /// - 401: The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404: Something that the path names does not exist, or the caller has no access to it.
    /// - 415: The `Content-Type` is not `application/json`.
    /// - 429: The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500: The server failed.
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .create_chat_history_entry("03db5651-cb61-4bdf-9ef0-89561f7c9c53")
    ///     .content("How did you cope with the pressure of the war?")
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_chat_history_entry(
        &self,
        replica_uuid: impl Into<String>,
    ) -> calls::CreateChatHistoryEntry {
        calls::CreateChatHistoryEntry::new(self, replica_uuid.into())
    }
    /// List the Telegram chat history.
    ///
    /// Returns the messages that the user and the replica have exchanged on Telegram. There is no paging.
    /// What the response contains when the request acts without a user is not documented.
    ///
    /// Operation: `GET /v1/replicas/{replicaUUID}/chat/history/telegram`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`ChatHistory`](types::ChatHistory).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted.
    /// - 401: The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404: Something that the path names does not exist, or the caller has no access to it.
    /// - 415: The `Content-Type` is not `application/json`.
    /// - 429: The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500: The server failed.
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .list_telegram_chat_history("03db5651-cb61-4bdf-9ef0-89561f7c9c53")
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_telegram_chat_history(
        &self,
        replica_uuid: impl Into<String>,
    ) -> calls::ListTelegramChatHistory {
        calls::ListTelegramChatHistory::new(self, replica_uuid.into())
    }
    /// Add a message to the Telegram chat history.
    ///
    /// Stores a message from Telegram in the chat history of the user and the replica.
    /// The replica does not answer it.
    ///
    /// Operation: `POST /v1/replicas/{replicaUUID}/chat/history/telegram`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`Success`](types::Success).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted.
    /// - 401: The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404: Something that the path names does not exist, or the caller has no access to it.
    /// - 415: The `Content-Type` is not `application/json`.
    /// - 429: The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500: The server failed.
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .create_telegram_chat_history_entry("03db5651-cb61-4bdf-9ef0-89561f7c9c53")
    ///     .content("How did you cope with the pressure of the war?")
    ///     .telegram_data(sensay_client::types::TelegramData::new("private", 123456789, 42))
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_telegram_chat_history_entry(
        &self,
        replica_uuid: impl Into<String>,
    ) -> calls::CreateTelegramChatHistoryEntry {
        calls::CreateTelegramChatHistoryEntry::new(self, replica_uuid.into())
    }
    /// List the Discord chat history.
    ///
    /// Returns the messages that the user and the replica have exchanged on Discord. There is no paging.
    /// What the response contains when the request acts without a user is not documented.
    ///
    /// Operation: `GET /v1/replicas/{replicaUUID}/chat/history/discord`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`ChatHistory`](types::ChatHistory).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted.
    /// - 401: The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404: Something that the path names does not exist, or the caller has no access to it.
    /// - 415: The `Content-Type` is not `application/json`.
    /// - 429: The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500: The server failed.
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .list_discord_chat_history("03db5651-cb61-4bdf-9ef0-89561f7c9c53")
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_discord_chat_history(
        &self,
        replica_uuid: impl Into<String>,
    ) -> calls::ListDiscordChatHistory {
        calls::ListDiscordChatHistory::new(self, replica_uuid.into())
    }
    /// List the web chat history.
    ///
    /// Returns the messages that the user and the replica have exchanged on the web. There is no paging.
    /// What the response contains when the request acts without a user is not documented.
    ///
    /// Operation: `GET /v1/replicas/{replicaUUID}/chat/history/web`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`ChatHistory`](types::ChatHistory).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted.
    /// - 401: The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404: Something that the path names does not exist, or the caller has no access to it.
    /// - 415: The `Content-Type` is not `application/json`.
    /// - 429: The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500: The server failed.
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .list_web_chat_history("03db5651-cb61-4bdf-9ef0-89561f7c9c53")
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_web_chat_history(
        &self,
        replica_uuid: impl Into<String>,
    ) -> calls::ListWebChatHistory {
        calls::ListWebChatHistory::new(self, replica_uuid.into())
    }
    /// List the chat history of the chat widget.
    ///
    /// Returns the messages that the user and the replica have exchanged in the chat widget. There is no paging.
    /// What the response contains when the request acts without a user is not documented.
    ///
    /// Operation: `GET /v1/replicas/{replicaUUID}/chat/history/embed`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`ChatHistory`](types::ChatHistory).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted.
    /// - 401: The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404: Something that the path names does not exist, or the caller has no access to it.
    /// - 415: The `Content-Type` is not `application/json`.
    /// - 429: The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500: The server failed.
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .list_embed_chat_history("03db5651-cb61-4bdf-9ef0-89561f7c9c53")
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_embed_chat_history(
        &self,
        replica_uuid: impl Into<String>,
    ) -> calls::ListEmbedChatHistory {
        calls::ListEmbedChatHistory::new(self, replica_uuid.into())
    }
    /// List the chats of a replica.
    ///
    /// Returns a page of the chats of a replica.
    /// A chat groups the conversations of one user or group with the replica on one platform.
    /// By default, the chats with the most replies of the replica come first.
    ///
    /// `send` gives one page; `items` of the call gives every item of all pages.
    ///
    /// Operation: `GET /v1/replicas/{replicaUUID}/chats`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`ChatList`](types::ChatList).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted.
    /// - 401: The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404: Something that the path names does not exist, or the caller has no access to it.
    /// - 415: The `Content-Type` is not `application/json`.
    /// - 429: The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500: The server failed.
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .list_chats("03db5651-cb61-4bdf-9ef0-89561f7c9c53")
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_chats(&self, replica_uuid: impl Into<String>) -> calls::ListChats {
        calls::ListChats::new(self, replica_uuid.into())
    }
    /// Get a chat.
    ///
    /// Returns a chat of a replica by UUID.
    ///
    /// Operation: `GET /v1/replicas/{replicaUUID}/chats/{chatUUID}`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`ChatDetails`](types::ChatDetails).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted.
    /// - 401: The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404: Something that the path names does not exist, or the caller has no access to it.
    /// - 415: The `Content-Type` is not `application/json`.
    /// - 429: The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500: The server failed.
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .get_chat("03db5651-cb61-4bdf-9ef0-89561f7c9c53", "8e9309af-baa4-4a85-8c59-c3a2a0c2ad0f")
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_chat(
        &self,
        replica_uuid: impl Into<String>,
        chat_uuid: impl Into<String>,
    ) -> calls::GetChat {
        calls::GetChat::new(self, replica_uuid.into(), chat_uuid.into())
    }
    /// List the conversations of a chat.
    ///
    /// Returns a page of the conversations in a chat.
    /// By default, the conversations with the latest replies of the replica come first.
    ///
    /// `send` gives one page; `items` of the call gives every item of all pages.
    ///
    /// Operation: `GET /v1/replicas/{replicaUUID}/chats/{chatUUID}/conversations`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`ConversationList`](types::ConversationList).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted.
    /// - 401: The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404: Something that the path names does not exist, or the caller has no access to it.
    /// - 415: The `Content-Type` is not `application/json`.
    /// - 429: The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500: The server failed.
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .list_chat_conversations("03db5651-cb61-4bdf-9ef0-89561f7c9c53", "8e9309af-baa4-4a85-8c59-c3a2a0c2ad0f")
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_chat_conversations(
        &self,
        replica_uuid: impl Into<String>,
        chat_uuid: impl Into<String>,
    ) -> calls::ListChatConversations {
        calls::ListChatConversations::new(self, replica_uuid.into(), chat_uuid.into())
    }
    /// Get a conversation of a chat.
    ///
    /// Returns a conversation in a chat by UUID.
    ///
    /// Operation: `GET /v1/replicas/{replicaUUID}/chats/{chatUUID}/conversations/{conversationUUID}`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`Conversation`](types::Conversation).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted.
    /// - 401: The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404: Something that the path names does not exist, or the caller has no access to it.
    /// - 415: The `Content-Type` is not `application/json`.
    /// - 429: The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500: The server failed.
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .get_chat_conversation("03db5651-cb61-4bdf-9ef0-89561f7c9c53", "8e9309af-baa4-4a85-8c59-c3a2a0c2ad0f", "4e162bcb-2a32-4b35-89bf-7cf729a73687")
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_chat_conversation(
        &self,
        replica_uuid: impl Into<String>,
        chat_uuid: impl Into<String>,
        conversation_uuid: impl Into<String>,
    ) -> calls::GetChatConversation {
        calls::GetChatConversation::new(
            self,
            replica_uuid.into(),
            chat_uuid.into(),
            conversation_uuid.into(),
        )
    }
    /// List the messages of a conversation of a chat.
    ///
    /// Returns messages of one conversation in a chat, oldest first.
    /// With `beforeUUID`, these are the newest messages before that one, even if `afterUUID` is set too.
    /// With `afterUUID` alone, they are the oldest messages after that one.
    /// Which messages are returned without a cursor is not documented.
    ///
    /// `send` gives one page; `items` of the call gives every item of all pages.
    ///
    /// Operation: `GET /v1/replicas/{replicaUUID}/chats/{chatUUID}/conversations/{conversationUUID}/messages`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`MessageList`](types::MessageList).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted.
    /// - 401: The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404: Something that the path names does not exist, or the caller has no access to it.
    /// - 415: The `Content-Type` is not `application/json`.
    /// - 429: The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500: The server failed.
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .list_chat_conversation_messages("03db5651-cb61-4bdf-9ef0-89561f7c9c53", "8e9309af-baa4-4a85-8c59-c3a2a0c2ad0f", "4e162bcb-2a32-4b35-89bf-7cf729a73687")
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_chat_conversation_messages(
        &self,
        replica_uuid: impl Into<String>,
        chat_uuid: impl Into<String>,
        conversation_uuid: impl Into<String>,
    ) -> calls::ListChatConversationMessages {
        calls::ListChatConversationMessages::new(
            self,
            replica_uuid.into(),
            chat_uuid.into(),
            conversation_uuid.into(),
        )
    }
    /// List the messages of a chat.
    ///
    /// Returns messages of all conversations in a chat, oldest first.
    /// With `beforeUUID`, these are the newest messages before that one, even if `afterUUID` is set too.
    /// With `afterUUID` alone, they are the oldest messages after that one.
    /// Which messages are returned without a cursor is not documented.
    ///
    /// `send` gives one page; `items` of the call gives every item of all pages.
    ///
    /// Operation: `GET /v1/replicas/{replicaUUID}/chats/{chatUUID}/messages`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`MessageList`](types::MessageList).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted.
    /// - 401: The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404: Something that the path names does not exist, or the caller has no access to it.
    /// - 415: The `Content-Type` is not `application/json`.
    /// - 429: The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500: The server failed.
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .list_chat_messages("03db5651-cb61-4bdf-9ef0-89561f7c9c53", "8e9309af-baa4-4a85-8c59-c3a2a0c2ad0f")
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_chat_messages(
        &self,
        replica_uuid: impl Into<String>,
        chat_uuid: impl Into<String>,
    ) -> calls::ListChatMessages {
        calls::ListChatMessages::new(self, replica_uuid.into(), chat_uuid.into())
    }
    /// List the conversations of a replica.
    ///
    /// Returns a page of the conversations of a replica.
    /// By default, the conversations with the latest replies of the replica come first.
    ///
    /// `send` gives one page; `items` of the call gives every item of all pages.
    ///
    /// Operation: `GET /v1/replicas/{replicaUUID}/conversations`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`ConversationList`](types::ConversationList).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted.
    /// - 401: The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404: Something that the path names does not exist, or the caller has no access to it.
    /// - 415: The `Content-Type` is not `application/json`.
    /// - 429: The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500: The server failed.
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #![allow(deprecated)]
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .list_conversations("03db5651-cb61-4bdf-9ef0-89561f7c9c53")
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "use `list_chats` and `list_chat_conversations` instead")]
    pub fn list_conversations(
        &self,
        replica_uuid: impl Into<String>,
    ) -> calls::ListConversations {
        calls::ListConversations::new(self, replica_uuid.into())
    }
    /// Get a conversation.
    ///
    /// Returns a conversation of a replica by UUID.
    ///
    /// Operation: `GET /v1/replicas/{replicaUUID}/conversations/{conversationUUID}`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`Conversation`](types::Conversation).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted.
    /// - 401: The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404: Something that the path names does not exist, or the caller has no access to it.
    /// - 415: The `Content-Type` is not `application/json`.
    /// - 429: The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500: The server failed.
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #![allow(deprecated)]
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .get_conversation("03db5651-cb61-4bdf-9ef0-89561f7c9c53", "4e162bcb-2a32-4b35-89bf-7cf729a73687")
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "use `get_chat_conversation` instead")]
    pub fn get_conversation(
        &self,
        replica_uuid: impl Into<String>,
        conversation_uuid: impl Into<String>,
    ) -> calls::GetConversation {
        calls::GetConversation::new(self, replica_uuid.into(), conversation_uuid.into())
    }
    /// Update a conversation.
    ///
    /// Sets the summary, the common questions and the common topics of a conversation.
    /// All properties are optional.
    /// No replacement for this operation is documented.
    ///
    /// Operation: `PATCH /v1/replicas/{replicaUUID}/conversations/{conversationUUID}`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`Success`](types::Success).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted.
    /// - 401: The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404: Something that the path names does not exist, or the caller has no access to it.
    /// - 415: The `Content-Type` is not `application/json`.
    /// - 429: The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500: The server failed.
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #![allow(deprecated)]
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .update_conversation("03db5651-cb61-4bdf-9ef0-89561f7c9c53", "4e162bcb-2a32-4b35-89bf-7cf729a73687")
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "deprecated by the API")]
    pub fn update_conversation(
        &self,
        replica_uuid: impl Into<String>,
        conversation_uuid: impl Into<String>,
    ) -> calls::UpdateConversation {
        calls::UpdateConversation::new(
            self,
            replica_uuid.into(),
            conversation_uuid.into(),
        )
    }
    /// List the mentions of a replica in a conversation.
    ///
    /// Returns the mentions of a replica in a conversation with the messages around them, newest first.
    /// Placeholders stand for messages that are left out.
    /// The cursors are UUIDs of messages, since the items have none.
    /// No replacement for this operation is documented.
    ///
    /// Operation: `GET /v1/replicas/{replicaUUID}/conversations/{conversationUUID}/mentions`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`MentionList`](types::MentionList).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted.
    /// - 401: The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404: Something that the path names does not exist, or the caller has no access to it.
    /// - 415: The `Content-Type` is not `application/json`.
    /// - 429: The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500: The server failed.
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #![allow(deprecated)]
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .list_conversation_mentions("03db5651-cb61-4bdf-9ef0-89561f7c9c53", "4e162bcb-2a32-4b35-89bf-7cf729a73687")
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "deprecated by the API")]
    pub fn list_conversation_mentions(
        &self,
        replica_uuid: impl Into<String>,
        conversation_uuid: impl Into<String>,
    ) -> calls::ListConversationMentions {
        calls::ListConversationMentions::new(
            self,
            replica_uuid.into(),
            conversation_uuid.into(),
        )
    }
    /// List the messages of a conversation.
    ///
    /// Returns messages of a conversation, oldest first.
    /// With `beforeUUID`, these are the newest messages before that one, even if `afterUUID` is set too.
    /// With `afterUUID` alone, they are the oldest messages after that one.
    /// Which messages are returned without a cursor is not documented.
    ///
    /// `send` gives one page; `items` of the call gives every item of all pages.
    ///
    /// Operation: `GET /v1/replicas/{replicaUUID}/conversations/{conversationUUID}/messages`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`MessageList`](types::MessageList).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted.
    /// - 401: The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404: Something that the path names does not exist, or the caller has no access to it.
    /// - 415: The `Content-Type` is not `application/json`.
    /// - 429: The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500: The server failed.
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #![allow(deprecated)]
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .list_conversation_messages("03db5651-cb61-4bdf-9ef0-89561f7c9c53", "4e162bcb-2a32-4b35-89bf-7cf729a73687")
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "use `list_chat_conversation_messages` instead")]
    pub fn list_conversation_messages(
        &self,
        replica_uuid: impl Into<String>,
        conversation_uuid: impl Into<String>,
    ) -> calls::ListConversationMessages {
        calls::ListConversationMessages::new(
            self,
            replica_uuid.into(),
            conversation_uuid.into(),
        )
    }
    /// List the daily conversation counts of a replica.
    ///
    /// Returns the cumulative number of conversations of a replica for each of the last 30 days, today included, oldest first.
    /// A day ends at midnight UTC.
    /// There is no paging.
    ///
    /// Operation: `GET /v1/replicas/{replicaUUID}/analytics/conversations/historical`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`HistoricalConversationAnalytics`](types::HistoricalConversationAnalytics).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted.
    /// - 401: The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404: Something that the path names does not exist, or the caller has no access to it.
    /// - 415: The `Content-Type` is not `application/json`.
    /// - 429: The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500: The server failed.
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .list_historical_conversation_analytics("03db5651-cb61-4bdf-9ef0-89561f7c9c53")
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_historical_conversation_analytics(
        &self,
        replica_uuid: impl Into<String>,
    ) -> calls::ListHistoricalConversationAnalytics {
        calls::ListHistoricalConversationAnalytics::new(self, replica_uuid.into())
    }
    /// List the conversation counts of a replica by source.
    ///
    /// Returns the number of conversations of a replica for each source, as of today.
    /// There is no paging.
    ///
    /// Operation: `GET /v1/replicas/{replicaUUID}/analytics/conversations/sources`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`ConversationSourceAnalytics`](types::ConversationSourceAnalytics).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted.
    /// - 401: The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404: Something that the path names does not exist, or the caller has no access to it.
    /// - 415: The `Content-Type` is not `application/json`.
    /// - 429: The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500: The server failed.
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .list_conversation_source_analytics("03db5651-cb61-4bdf-9ef0-89561f7c9c53")
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_conversation_source_analytics(
        &self,
        replica_uuid: impl Into<String>,
    ) -> calls::ListConversationSourceAnalytics {
        calls::ListConversationSourceAnalytics::new(self, replica_uuid.into())
    }
    /// Add to the knowledge base of a replica.
    ///
    /// Creates an entry from a text, a web page, a YouTube video or a file, or one entry for each video of a YouTube playlist.
    /// The server processes the entry after it has responded: `get_knowledge_base_entry` returns its status.
    ///
    /// The status of the response is 207 even if no entry was created. Check each result.
    ///
    /// A file takes a second step.
    /// The request contains only the name of the file, and the result contains a `signedURL`.
    /// Send the bytes of the file there as the body of a PUT request, not as a form, with `Content-Type: application/octet-stream` or the type of the file.
    /// Send none of the headers of this API with it, above all not the organization secret.
    ///
    /// Status 409 means that the URL is already in the knowledge base.
    /// Status 429 means that a rate limit or the quota in `usageLimits` is exceeded. For the quota, `error_code` is `KNOWLEDGE_BASE_CUSTOM_QUOTA_EXCEEDED`.
    ///
    /// Operation: `POST /v1/replicas/{replicaUUID}/knowledge-base`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`KnowledgeBaseResults`](types::KnowledgeBaseResults).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted.
    /// - 401: The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404: Something that the path names does not exist, or the caller has no access to it.
    /// - 409: The URL is already in the knowledge base.
    /// - 415: The `Content-Type` is not `application/json`.
    /// - 429: A rate limit or the quota in `usageLimits` is exceeded.
    /// - 500: The server failed.
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .create_knowledge_base_entries("03db5651-cb61-4bdf-9ef0-89561f7c9c53")
    ///     .text("The workshop is open from Tuesday to Saturday, from 10 to 18 o'clock.")
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_knowledge_base_entries(
        &self,
        replica_uuid: impl Into<String>,
    ) -> calls::CreateKnowledgeBaseEntries {
        calls::CreateKnowledgeBaseEntries::new(self, replica_uuid.into())
    }
    /// List the knowledge base of a replica.
    ///
    /// Returns a page of the entries in the knowledge base of a replica, newest first by default.
    /// The items lack the text of an entry and what the server derived from it, which `get_knowledge_base_entry` returns.
    ///
    /// `send` gives one page; `items` of the call gives every item of all pages.
    ///
    /// Operation: `GET /v1/replicas/{replicaUUID}/knowledge-base`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`KnowledgeBaseEntryList`](types::KnowledgeBaseEntryList).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted.
    /// - 401: The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404: Something that the path names does not exist, or the caller has no access to it.
    /// - 415: The `Content-Type` is not `application/json`.
    /// - 429: The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500: The server failed.
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .list_knowledge_base_entries("03db5651-cb61-4bdf-9ef0-89561f7c9c53")
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_knowledge_base_entries(
        &self,
        replica_uuid: impl Into<String>,
    ) -> calls::ListKnowledgeBaseEntries {
        calls::ListKnowledgeBaseEntries::new(self, replica_uuid.into())
    }
    /// Get a knowledge base entry.
    ///
    /// Returns an entry with its text and what the server derived from it.
    /// To wait for a new entry, repeat the request; the vendor's own programs do so every five seconds.
    /// The replica uses the entry once its status is `VECTOR_CREATED` or `READY`. `UNPROCESSABLE` means that processing has failed.
    ///
    /// Operation: `GET /v1/replicas/{replicaUUID}/knowledge-base/{knowledgeBaseID}`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`KnowledgeBaseEntry`](types::KnowledgeBaseEntry).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted.
    /// - 401: The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404: Something that the path names does not exist, or the caller has no access to it.
    /// - 415: The `Content-Type` is not `application/json`.
    /// - 429: The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500: The server failed.
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .get_knowledge_base_entry("03db5651-cb61-4bdf-9ef0-89561f7c9c53", 12345)
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_knowledge_base_entry(
        &self,
        replica_uuid: impl Into<String>,
        knowledge_base_id: i64,
    ) -> calls::GetKnowledgeBaseEntry {
        calls::GetKnowledgeBaseEntry::new(self, replica_uuid.into(), knowledge_base_id)
    }
    /// Update a knowledge base entry.
    ///
    /// Changes the contents or the metadata of an entry.
    /// A new `rawText` is processed like that of a new entry, so the replica knows it only some time after the response.
    /// The status `NEW` makes the server process a failed entry again.
    /// The response does not contain the entry.
    ///
    /// Operation: `PATCH /v1/replicas/{replicaUUID}/knowledge-base/{knowledgeBaseID}`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`Success`](types::Success).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted.
    /// - 401: The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404: Something that the path names does not exist, or the caller has no access to it.
    /// - 415: The `Content-Type` is not `application/json`.
    /// - 429: The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500: The server failed.
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .update_knowledge_base_entry("03db5651-cb61-4bdf-9ef0-89561f7c9c53", 12345)
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_knowledge_base_entry(
        &self,
        replica_uuid: impl Into<String>,
        knowledge_base_id: i64,
    ) -> calls::UpdateKnowledgeBaseEntry {
        calls::UpdateKnowledgeBaseEntry::new(
            self,
            replica_uuid.into(),
            knowledge_base_id,
        )
    }
    /// Delete a knowledge base entry.
    ///
    /// Deletes an entry and what the replica has learned from it.
    /// This cannot be undone.
    /// Status 202 means that some data remains and is removed within 24 hours.
    ///
    /// Operation: `DELETE /v1/replicas/{replicaUUID}/knowledge-base/{knowledgeBaseID}`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`DeleteKnowledgeBaseEntryOutcome`](calls::DeleteKnowledgeBaseEntryOutcome), with a variant for each status.
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted.
    /// - 401: The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404: Something that the path names does not exist, or the caller has no access to it.
    /// - 415: The `Content-Type` is not `application/json`.
    /// - 429: The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500: The server failed.
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .delete_knowledge_base_entry("03db5651-cb61-4bdf-9ef0-89561f7c9c53", 12345)
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_knowledge_base_entry(
        &self,
        replica_uuid: impl Into<String>,
        knowledge_base_id: i64,
    ) -> calls::DeleteKnowledgeBaseEntry {
        calls::DeleteKnowledgeBaseEntry::new(
            self,
            replica_uuid.into(),
            knowledge_base_id,
        )
    }
    /// List the file types that a knowledge base accepts.
    ///
    /// Returns the types of files that can be uploaded, in groups by medium.
    /// Each type has its MIME types, its extensions and its level of support.
    ///
    /// Operation: `GET /v1/knowledge-base/file-types`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`KnowledgeBaseFileTypeList`](types::KnowledgeBaseFileTypeList).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted.
    /// - 401: The secret is missing or wrong, the organization is disabled or has expired, or the user does not exist.
    /// - 404: Something that the path names does not exist, or the caller has no access to it.
    /// - 415: The `Content-Type` is not `application/json`.
    /// - 429: The organization or its API key has sent too many requests. The limits are not published, and no header is documented that says when to try again.
    /// - 500: The server failed.
    ///
    /// Every call fails with [`Error`](crate::Error), whatever went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), sensay_client::Error> {
    /// let client = sensay_client::Client::from_env()?;
    /// let answer = client
    ///     .list_knowledge_base_file_types()
    ///     .send()
    ///     .await?;
    /// # drop(answer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_knowledge_base_file_types(&self) -> calls::ListKnowledgeBaseFileTypes {
        calls::ListKnowledgeBaseFileTypes::new(self)
    }
}
/// Calls by operation id.
#[cfg(feature = "dynamic")]
pub(crate) mod dynamic {
    use super::types;
    use crate::dynamic::{AnyCall, Taking};
    pub(crate) fn begin(
        client: &crate::Client,
        mut arguments: Taking,
    ) -> Result<Box<dyn AnyCall>, crate::Error> {
        match arguments.operation() {
            "create_user" => {
                let mut call = client.create_user();
                if let Some(body) = arguments.body::<types::UserDraft>()? {
                    call = call.body(body);
                }
                arguments.finish()?;
                Ok(Box::new(call))
            }
            "get_current_user" => {
                let call = client.get_current_user();
                arguments.finish()?;
                Ok(Box::new(call))
            }
            "update_current_user" => {
                let mut call = client.update_current_user();
                if let Some(body) = arguments.body::<types::UserUpdate>()? {
                    call = call.body(body);
                }
                arguments.finish()?;
                Ok(Box::new(call))
            }
            "delete_current_user" => {
                let call = client.delete_current_user();
                arguments.finish()?;
                Ok(Box::new(call))
            }
            "get_user" => {
                let call = client.get_user(arguments.path::<String>("userID")?);
                arguments.finish()?;
                Ok(Box::new(call))
            }
            "redeem_api_key_invite" => {
                let mut call = client
                    .redeem_api_key_invite(arguments.path::<String>("code")?);
                if let Some(body) = arguments.body::<types::InviteRedemption>()? {
                    call = call.body(body);
                }
                arguments.finish()?;
                Ok(Box::new(call))
            }
            "list_replicas" => {
                let mut call = client.list_replicas();
                if let Some(value) = arguments
                    .query::<types::IntegrationType>("integration")?
                {
                    call = call.integration(value);
                }
                if let Some(value) = arguments.query::<String>("ownerID")? {
                    call = call.owner_id(value);
                }
                if let Some(value) = arguments.query::<String>("owner_uuid")? {
                    call = call.owner_uuid(value);
                }
                if let Some(value) = arguments.query::<i64>("page")? {
                    call = call.page(value);
                }
                if let Some(value) = arguments.query::<i64>("pageIndex")? {
                    call = call.page_index(value);
                }
                if let Some(value) = arguments.query::<i64>("pageSize")? {
                    call = call.page_size(value);
                }
                if let Some(value) = arguments.query::<i64>("page_index")? {
                    call = call.page_index_deprecated(value);
                }
                if let Some(value) = arguments.query::<i64>("page_size")? {
                    call = call.page_size_deprecated(value);
                }
                if let Some(value) = arguments.query::<String>("search")? {
                    call = call.search(value);
                }
                if let Some(value) = arguments.query::<String>("slug")? {
                    call = call.slug(value);
                }
                if let Some(value) = arguments.query::<types::ReplicaSort>("sort")? {
                    call = call.sort(value);
                }
                if let Some(value) = arguments.query::<Vec<types::ReplicaTag>>("tags")? {
                    call = call.tags(value);
                }
                arguments.finish()?;
                Ok(Box::new(call))
            }
            "create_replica" => {
                let mut call = client.create_replica();
                if let Some(body) = arguments.body::<types::ReplicaDraft>()? {
                    call = call.body(body);
                }
                arguments.finish()?;
                Ok(Box::new(call))
            }
            "get_replica" => {
                let call = client.get_replica(arguments.path::<String>("replicaUUID")?);
                arguments.finish()?;
                Ok(Box::new(call))
            }
            "update_replica" => {
                let mut call = client
                    .update_replica(arguments.path::<String>("replicaUUID")?);
                if let Some(body) = arguments.body::<types::ReplicaDraft>()? {
                    call = call.body(body);
                }
                arguments.finish()?;
                Ok(Box::new(call))
            }
            "delete_replica" => {
                let call = client
                    .delete_replica(arguments.path::<String>("replicaUUID")?);
                arguments.finish()?;
                Ok(Box::new(call))
            }
            "get_current_user_usage" => {
                let call = client.get_current_user_usage();
                arguments.finish()?;
                Ok(Box::new(call))
            }
            "create_telegram_integration" => {
                let mut call = client
                    .create_telegram_integration(
                        arguments.path::<String>("replicaUUID")?,
                    );
                if let Some(body) = arguments.body::<types::TelegramIntegrationDraft>()?
                {
                    call = call.body(body);
                }
                arguments.finish()?;
                Ok(Box::new(call))
            }
            "delete_telegram_integration" => {
                let call = client
                    .delete_telegram_integration(
                        arguments.path::<String>("replicaUUID")?,
                    );
                arguments.finish()?;
                Ok(Box::new(call))
            }
            "create_discord_integration" => {
                let mut call = client
                    .create_discord_integration(
                        arguments.path::<String>("replicaUUID")?,
                    );
                if let Some(body) = arguments.body::<types::DiscordIntegrationDraft>()? {
                    call = call.body(body);
                }
                arguments.finish()?;
                Ok(Box::new(call))
            }
            "create_chat_completion" => {
                let mut call = client
                    .create_chat_completion(arguments.path::<String>("replicaUUID")?);
                if let Some(body) = arguments.body::<types::ChatCompletionRequest>()? {
                    call = call.body(body);
                }
                arguments.finish()?;
                Ok(Box::new(call))
            }
            "create_telegram_chat_completion" => {
                let mut call = client
                    .create_telegram_chat_completion(
                        arguments.path::<String>("replicaUUID")?,
                    );
                if let Some(body) = arguments
                    .body::<types::TelegramChatCompletionRequest>()?
                {
                    call = call.body(body);
                }
                arguments.finish()?;
                Ok(Box::new(call))
            }
            "create_openai_chat_completion" => {
                let mut call = client
                    .create_openai_chat_completion(
                        arguments.path::<String>("replicaUUID")?,
                    );
                if let Some(body) = arguments
                    .body::<types::OpenAiChatCompletionRequest>()?
                {
                    call = call.body(body);
                }
                arguments.finish()?;
                Ok(Box::new(call))
            }
            "list_chat_history" => {
                let call = client
                    .list_chat_history(arguments.path::<String>("replicaUUID")?);
                arguments.finish()?;
                Ok(Box::new(call))
            }
            "create_chat_history_entry" => {
                let mut call = client
                    .create_chat_history_entry(arguments.path::<String>("replicaUUID")?);
                if let Some(body) = arguments.body::<types::ChatHistoryEntryDraft>()? {
                    call = call.body(body);
                }
                arguments.finish()?;
                Ok(Box::new(call))
            }
            "list_telegram_chat_history" => {
                let call = client
                    .list_telegram_chat_history(
                        arguments.path::<String>("replicaUUID")?,
                    );
                arguments.finish()?;
                Ok(Box::new(call))
            }
            "create_telegram_chat_history_entry" => {
                let mut call = client
                    .create_telegram_chat_history_entry(
                        arguments.path::<String>("replicaUUID")?,
                    );
                if let Some(body) = arguments
                    .body::<types::TelegramChatHistoryEntryDraft>()?
                {
                    call = call.body(body);
                }
                arguments.finish()?;
                Ok(Box::new(call))
            }
            "list_discord_chat_history" => {
                let call = client
                    .list_discord_chat_history(arguments.path::<String>("replicaUUID")?);
                arguments.finish()?;
                Ok(Box::new(call))
            }
            "list_web_chat_history" => {
                let call = client
                    .list_web_chat_history(arguments.path::<String>("replicaUUID")?);
                arguments.finish()?;
                Ok(Box::new(call))
            }
            "list_embed_chat_history" => {
                let call = client
                    .list_embed_chat_history(arguments.path::<String>("replicaUUID")?);
                arguments.finish()?;
                Ok(Box::new(call))
            }
            "list_chats" => {
                let mut call = client
                    .list_chats(arguments.path::<String>("replicaUUID")?);
                if let Some(value) = arguments.query::<i64>("page")? {
                    call = call.page(value);
                }
                if let Some(value) = arguments.query::<i64>("pageSize")? {
                    call = call.page_size(value);
                }
                if let Some(value) = arguments.query::<types::ActivitySort>("sortBy")? {
                    call = call.sort_by(value);
                }
                if let Some(value) = arguments.query::<types::SortOrder>("sortOrder")? {
                    call = call.sort_order(value);
                }
                arguments.finish()?;
                Ok(Box::new(call))
            }
            "get_chat" => {
                let call = client
                    .get_chat(
                        arguments.path::<String>("replicaUUID")?,
                        arguments.path::<String>("chatUUID")?,
                    );
                arguments.finish()?;
                Ok(Box::new(call))
            }
            "list_chat_conversations" => {
                let mut call = client
                    .list_chat_conversations(
                        arguments.path::<String>("replicaUUID")?,
                        arguments.path::<String>("chatUUID")?,
                    );
                if let Some(value) = arguments.query::<i64>("page")? {
                    call = call.page(value);
                }
                if let Some(value) = arguments.query::<i64>("pageSize")? {
                    call = call.page_size(value);
                }
                if let Some(value) = arguments.query::<types::ActivitySort>("sortBy")? {
                    call = call.sort_by(value);
                }
                if let Some(value) = arguments.query::<types::SortOrder>("sortOrder")? {
                    call = call.sort_order(value);
                }
                arguments.finish()?;
                Ok(Box::new(call))
            }
            "get_chat_conversation" => {
                let call = client
                    .get_chat_conversation(
                        arguments.path::<String>("replicaUUID")?,
                        arguments.path::<String>("chatUUID")?,
                        arguments.path::<String>("conversationUUID")?,
                    );
                arguments.finish()?;
                Ok(Box::new(call))
            }
            "list_chat_conversation_messages" => {
                let mut call = client
                    .list_chat_conversation_messages(
                        arguments.path::<String>("replicaUUID")?,
                        arguments.path::<String>("chatUUID")?,
                        arguments.path::<String>("conversationUUID")?,
                    );
                if let Some(value) = arguments.query::<String>("afterUUID")? {
                    call = call.after_uuid(value);
                }
                if let Some(value) = arguments.query::<String>("beforeUUID")? {
                    call = call.before_uuid(value);
                }
                if let Some(value) = arguments.query::<i64>("limit")? {
                    call = call.limit(value);
                }
                arguments.finish()?;
                Ok(Box::new(call))
            }
            "list_chat_messages" => {
                let mut call = client
                    .list_chat_messages(
                        arguments.path::<String>("replicaUUID")?,
                        arguments.path::<String>("chatUUID")?,
                    );
                if let Some(value) = arguments.query::<String>("afterUUID")? {
                    call = call.after_uuid(value);
                }
                if let Some(value) = arguments.query::<String>("beforeUUID")? {
                    call = call.before_uuid(value);
                }
                if let Some(value) = arguments.query::<i64>("limit")? {
                    call = call.limit(value);
                }
                arguments.finish()?;
                Ok(Box::new(call))
            }
            "list_conversations" => {
                let mut call = client
                    .list_conversations(arguments.path::<String>("replicaUUID")?);
                if let Some(value) = arguments.query::<i64>("page")? {
                    call = call.page(value);
                }
                if let Some(value) = arguments.query::<i64>("pageSize")? {
                    call = call.page_size(value);
                }
                if let Some(value) = arguments.query::<types::ActivitySort>("sortBy")? {
                    call = call.sort_by(value);
                }
                if let Some(value) = arguments.query::<types::SortOrder>("sortOrder")? {
                    call = call.sort_order(value);
                }
                arguments.finish()?;
                Ok(Box::new(call))
            }
            "get_conversation" => {
                let call = client
                    .get_conversation(
                        arguments.path::<String>("replicaUUID")?,
                        arguments.path::<String>("conversationUUID")?,
                    );
                arguments.finish()?;
                Ok(Box::new(call))
            }
            "update_conversation" => {
                let mut call = client
                    .update_conversation(
                        arguments.path::<String>("replicaUUID")?,
                        arguments.path::<String>("conversationUUID")?,
                    );
                if let Some(body) = arguments.body::<types::ConversationUpdate>()? {
                    call = call.body(body);
                }
                arguments.finish()?;
                Ok(Box::new(call))
            }
            "list_conversation_mentions" => {
                let mut call = client
                    .list_conversation_mentions(
                        arguments.path::<String>("replicaUUID")?,
                        arguments.path::<String>("conversationUUID")?,
                    );
                if let Some(value) = arguments.query::<String>("afterUUID")? {
                    call = call.after_uuid(value);
                }
                if let Some(value) = arguments.query::<String>("beforeUUID")? {
                    call = call.before_uuid(value);
                }
                if let Some(value) = arguments.query::<i64>("limit")? {
                    call = call.limit(value);
                }
                if let Some(value) = arguments
                    .query::<i64>("minimumMessagesInPlaceholder")?
                {
                    call = call.minimum_messages_in_placeholder(value);
                }
                arguments.finish()?;
                Ok(Box::new(call))
            }
            "list_conversation_messages" => {
                let mut call = client
                    .list_conversation_messages(
                        arguments.path::<String>("replicaUUID")?,
                        arguments.path::<String>("conversationUUID")?,
                    );
                if let Some(value) = arguments.query::<String>("afterUUID")? {
                    call = call.after_uuid(value);
                }
                if let Some(value) = arguments.query::<String>("beforeUUID")? {
                    call = call.before_uuid(value);
                }
                if let Some(value) = arguments.query::<i64>("limit")? {
                    call = call.limit(value);
                }
                arguments.finish()?;
                Ok(Box::new(call))
            }
            "list_historical_conversation_analytics" => {
                let call = client
                    .list_historical_conversation_analytics(
                        arguments.path::<String>("replicaUUID")?,
                    );
                arguments.finish()?;
                Ok(Box::new(call))
            }
            "list_conversation_source_analytics" => {
                let call = client
                    .list_conversation_source_analytics(
                        arguments.path::<String>("replicaUUID")?,
                    );
                arguments.finish()?;
                Ok(Box::new(call))
            }
            "create_knowledge_base_entries" => {
                let mut call = client
                    .create_knowledge_base_entries(
                        arguments.path::<String>("replicaUUID")?,
                    );
                if let Some(body) = arguments.body::<types::KnowledgeBaseEntryDraft>()? {
                    call = call.body(body);
                }
                arguments.finish()?;
                Ok(Box::new(call))
            }
            "list_knowledge_base_entries" => {
                let mut call = client
                    .list_knowledge_base_entries(
                        arguments.path::<String>("replicaUUID")?,
                    );
                if let Some(value) = arguments
                    .query::<types::KnowledgeBaseErrorFilter>("hasError")?
                {
                    call = call.has_error(value);
                }
                if let Some(value) = arguments.query::<i64>("page")? {
                    call = call.page(value);
                }
                if let Some(value) = arguments.query::<i64>("pageSize")? {
                    call = call.page_size(value);
                }
                if let Some(value) = arguments.query::<String>("search")? {
                    call = call.search(value);
                }
                if let Some(value) = arguments
                    .query::<types::KnowledgeBaseSortBy>("sortBy")?
                {
                    call = call.sort_by(value);
                }
                if let Some(value) = arguments.query::<types::SortOrder>("sortOrder")? {
                    call = call.sort_order(value);
                }
                if let Some(value) = arguments
                    .query::<Vec<types::KnowledgeBaseEntryStatus>>("status")?
                {
                    call = call.status(value);
                }
                if let Some(value) = arguments
                    .query::<Vec<types::KnowledgeBaseEntryType>>("type")?
                {
                    call = call.type_(value);
                }
                arguments.finish()?;
                Ok(Box::new(call))
            }
            "get_knowledge_base_entry" => {
                let call = client
                    .get_knowledge_base_entry(
                        arguments.path::<String>("replicaUUID")?,
                        arguments.path::<i64>("knowledgeBaseID")?,
                    );
                arguments.finish()?;
                Ok(Box::new(call))
            }
            "update_knowledge_base_entry" => {
                let mut call = client
                    .update_knowledge_base_entry(
                        arguments.path::<String>("replicaUUID")?,
                        arguments.path::<i64>("knowledgeBaseID")?,
                    );
                if let Some(body) = arguments.body::<types::KnowledgeBaseEntryUpdate>()?
                {
                    call = call.body(body);
                }
                arguments.finish()?;
                Ok(Box::new(call))
            }
            "delete_knowledge_base_entry" => {
                let call = client
                    .delete_knowledge_base_entry(
                        arguments.path::<String>("replicaUUID")?,
                        arguments.path::<i64>("knowledgeBaseID")?,
                    );
                arguments.finish()?;
                Ok(Box::new(call))
            }
            "list_knowledge_base_file_types" => {
                let call = client.list_knowledge_base_file_types();
                arguments.finish()?;
                Ok(Box::new(call))
            }
            _ => Err(arguments.unknown_operation()),
        }
    }
}
/// What is known of each operation.
pub(crate) mod spec {
    use crate::check::{Limit, Rule};
    use crate::operation::{Access, Operation};
    /// The version of the API that the document describes.
    pub(crate) const API_VERSION: &str = "2025-03-25";
    /// Every operation, in the order of the document.
    pub(crate) const ALL: &[Operation] = &[
        CREATE_USER,
        GET_CURRENT_USER,
        UPDATE_CURRENT_USER,
        DELETE_CURRENT_USER,
        GET_USER,
        REDEEM_API_KEY_INVITE,
        LIST_REPLICAS,
        CREATE_REPLICA,
        GET_REPLICA,
        UPDATE_REPLICA,
        DELETE_REPLICA,
        GET_CURRENT_USER_USAGE,
        CREATE_TELEGRAM_INTEGRATION,
        DELETE_TELEGRAM_INTEGRATION,
        CREATE_DISCORD_INTEGRATION,
        CREATE_CHAT_COMPLETION,
        CREATE_TELEGRAM_CHAT_COMPLETION,
        CREATE_OPENAI_CHAT_COMPLETION,
        LIST_CHAT_HISTORY,
        CREATE_CHAT_HISTORY_ENTRY,
        LIST_TELEGRAM_CHAT_HISTORY,
        CREATE_TELEGRAM_CHAT_HISTORY_ENTRY,
        LIST_DISCORD_CHAT_HISTORY,
        LIST_WEB_CHAT_HISTORY,
        LIST_EMBED_CHAT_HISTORY,
        LIST_CHATS,
        GET_CHAT,
        LIST_CHAT_CONVERSATIONS,
        GET_CHAT_CONVERSATION,
        LIST_CHAT_CONVERSATION_MESSAGES,
        LIST_CHAT_MESSAGES,
        LIST_CONVERSATIONS,
        GET_CONVERSATION,
        UPDATE_CONVERSATION,
        LIST_CONVERSATION_MENTIONS,
        LIST_CONVERSATION_MESSAGES,
        LIST_HISTORICAL_CONVERSATION_ANALYTICS,
        LIST_CONVERSATION_SOURCE_ANALYTICS,
        CREATE_KNOWLEDGE_BASE_ENTRIES,
        LIST_KNOWLEDGE_BASE_ENTRIES,
        GET_KNOWLEDGE_BASE_ENTRY,
        UPDATE_KNOWLEDGE_BASE_ENTRY,
        DELETE_KNOWLEDGE_BASE_ENTRY,
        LIST_KNOWLEDGE_BASE_FILE_TYPES,
    ];
    pub(crate) const CREATE_USER: Operation = Operation {
        id: "create_user",
        method: "POST",
        path: "/v1/users",
        tag: "Users",
        summary: "Create a user",
        access: Access::Organization,
        deprecated: false,
        beta: false,
        compressible: true,
        rules: &[
            Rule {
                at: "body/name",
                limit: Limit::MaxLength(50usize),
            },
            Rule {
                at: "body/name",
                limit: Limit::Pattern("^[a-zA-Z0-9\\s().,'\\-/]*$"),
            },
            Rule {
                at: "body/email",
                limit: Limit::Email,
            },
        ],
    };
    pub(crate) const GET_CURRENT_USER: Operation = Operation {
        id: "get_current_user",
        method: "GET",
        path: "/v1/users/me",
        tag: "Users",
        summary: "Get the current user",
        access: Access::User,
        deprecated: false,
        beta: false,
        compressible: false,
        rules: &[],
    };
    pub(crate) const UPDATE_CURRENT_USER: Operation = Operation {
        id: "update_current_user",
        method: "PUT",
        path: "/v1/users/me",
        tag: "Users",
        summary: "Update the current user",
        access: Access::User,
        deprecated: false,
        beta: false,
        compressible: true,
        rules: &[
            Rule {
                at: "body/name",
                limit: Limit::MaxLength(50usize),
            },
            Rule {
                at: "body/name",
                limit: Limit::Pattern("^[a-zA-Z0-9\\s().,'\\-/]*$"),
            },
            Rule {
                at: "body/email",
                limit: Limit::Email,
            },
            Rule {
                at: "body/id",
                limit: Limit::MinLength(1usize),
            },
        ],
    };
    pub(crate) const DELETE_CURRENT_USER: Operation = Operation {
        id: "delete_current_user",
        method: "DELETE",
        path: "/v1/users/me",
        tag: "Users",
        summary: "Delete the current user",
        access: Access::User,
        deprecated: false,
        beta: false,
        compressible: false,
        rules: &[],
    };
    pub(crate) const GET_USER: Operation = Operation {
        id: "get_user",
        method: "GET",
        path: "/v1/users/{userID}",
        tag: "Users",
        summary: "Get a user",
        access: Access::Organization,
        deprecated: false,
        beta: false,
        compressible: false,
        rules: &[
            Rule {
                at: "path/userID",
                limit: Limit::MinLength(1usize),
            },
        ],
    };
    pub(crate) const REDEEM_API_KEY_INVITE: Operation = Operation {
        id: "redeem_api_key_invite",
        method: "POST",
        path: "/v1/api-keys/invites/{code}/redeem",
        tag: "API keys",
        summary: "Redeem an invitation for an API key",
        access: Access::Open,
        deprecated: false,
        beta: false,
        compressible: true,
        rules: &[
            Rule {
                at: "body/email",
                limit: Limit::Email,
            },
        ],
    };
    pub(crate) const LIST_REPLICAS: Operation = Operation {
        id: "list_replicas",
        method: "GET",
        path: "/v1/replicas",
        tag: "Replicas",
        summary: "List replicas",
        access: Access::OrganizationOrUser,
        deprecated: false,
        beta: false,
        compressible: false,
        rules: &[
            Rule {
                at: "query/page",
                limit: Limit::Above(0f64),
            },
            Rule {
                at: "query/page_index",
                limit: Limit::Above(0f64),
            },
            Rule {
                at: "query/page_size",
                limit: Limit::Above(0f64),
            },
        ],
    };
    pub(crate) const CREATE_REPLICA: Operation = Operation {
        id: "create_replica",
        method: "POST",
        path: "/v1/replicas",
        tag: "Replicas",
        summary: "Create a replica",
        access: Access::Organization,
        deprecated: false,
        beta: false,
        compressible: true,
        rules: &[
            Rule {
                at: "body/name",
                limit: Limit::MaxLength(50usize),
            },
            Rule {
                at: "body/purpose",
                limit: Limit::MaxLength(1000usize),
            },
            Rule {
                at: "body/shortDescription",
                limit: Limit::MaxLength(50usize),
            },
            Rule {
                at: "body/greeting",
                limit: Limit::MaxLength(600usize),
            },
            Rule {
                at: "body/whitelistEmails/*",
                limit: Limit::Email,
            },
            Rule {
                at: "body/slug",
                limit: Limit::MaxLength(50usize),
            },
            Rule {
                at: "body/profileImage",
                limit: Limit::Pattern(
                    "https?:\\/\\/[-a-zA-Z0-9@:%._+~#=]{1,256}\\.[a-zA-Z0-9()]+\\b([-a-zA-Z0-9()@:%_+.~#?&\\/=]*)",
                ),
            },
            Rule {
                at: "body/llm/systemMessage",
                limit: Limit::MaxLength(30000usize),
            },
            Rule {
                at: "body/voicePreviewText",
                limit: Limit::MaxLength(400usize),
            },
        ],
    };
    pub(crate) const GET_REPLICA: Operation = Operation {
        id: "get_replica",
        method: "GET",
        path: "/v1/replicas/{replicaUUID}",
        tag: "Replicas",
        summary: "Get a replica",
        access: Access::Organization,
        deprecated: false,
        beta: false,
        compressible: false,
        rules: &[
            Rule {
                at: "path/replicaUUID",
                limit: Limit::Uuid,
            },
        ],
    };
    pub(crate) const UPDATE_REPLICA: Operation = Operation {
        id: "update_replica",
        method: "PUT",
        path: "/v1/replicas/{replicaUUID}",
        tag: "Replicas",
        summary: "Update a replica",
        access: Access::Organization,
        deprecated: false,
        beta: false,
        compressible: true,
        rules: &[
            Rule {
                at: "path/replicaUUID",
                limit: Limit::Uuid,
            },
            Rule {
                at: "body/name",
                limit: Limit::MaxLength(50usize),
            },
            Rule {
                at: "body/purpose",
                limit: Limit::MaxLength(1000usize),
            },
            Rule {
                at: "body/shortDescription",
                limit: Limit::MaxLength(50usize),
            },
            Rule {
                at: "body/greeting",
                limit: Limit::MaxLength(600usize),
            },
            Rule {
                at: "body/whitelistEmails/*",
                limit: Limit::Email,
            },
            Rule {
                at: "body/slug",
                limit: Limit::MaxLength(50usize),
            },
            Rule {
                at: "body/profileImage",
                limit: Limit::Pattern(
                    "https?:\\/\\/[-a-zA-Z0-9@:%._+~#=]{1,256}\\.[a-zA-Z0-9()]+\\b([-a-zA-Z0-9()@:%_+.~#?&\\/=]*)",
                ),
            },
            Rule {
                at: "body/llm/systemMessage",
                limit: Limit::MaxLength(30000usize),
            },
            Rule {
                at: "body/voicePreviewText",
                limit: Limit::MaxLength(400usize),
            },
        ],
    };
    pub(crate) const DELETE_REPLICA: Operation = Operation {
        id: "delete_replica",
        method: "DELETE",
        path: "/v1/replicas/{replicaUUID}",
        tag: "Replicas",
        summary: "Delete a replica",
        access: Access::Organization,
        deprecated: false,
        beta: false,
        compressible: false,
        rules: &[
            Rule {
                at: "path/replicaUUID",
                limit: Limit::Uuid,
            },
        ],
    };
    pub(crate) const GET_CURRENT_USER_USAGE: Operation = Operation {
        id: "get_current_user_usage",
        method: "GET",
        path: "/v1/users/me/usage",
        tag: "Usage",
        summary: "Get the usage of the current user",
        access: Access::User,
        deprecated: false,
        beta: false,
        compressible: false,
        rules: &[],
    };
    pub(crate) const CREATE_TELEGRAM_INTEGRATION: Operation = Operation {
        id: "create_telegram_integration",
        method: "POST",
        path: "/v1/replicas/{replicaUUID}/integrations/telegram",
        tag: "Telegram integration",
        summary: "Connect a replica to Telegram",
        access: Access::OrganizationOrUser,
        deprecated: false,
        beta: false,
        compressible: true,
        rules: &[
            Rule {
                at: "path/replicaUUID",
                limit: Limit::Uuid,
            },
        ],
    };
    pub(crate) const DELETE_TELEGRAM_INTEGRATION: Operation = Operation {
        id: "delete_telegram_integration",
        method: "DELETE",
        path: "/v1/replicas/{replicaUUID}/integrations/telegram",
        tag: "Telegram integration",
        summary: "Disconnect a replica from Telegram",
        access: Access::OrganizationOrUser,
        deprecated: false,
        beta: false,
        compressible: false,
        rules: &[
            Rule {
                at: "path/replicaUUID",
                limit: Limit::Uuid,
            },
        ],
    };
    pub(crate) const CREATE_DISCORD_INTEGRATION: Operation = Operation {
        id: "create_discord_integration",
        method: "POST",
        path: "/v1/replicas/{replicaUUID}/integrations/discord",
        tag: "Discord integration",
        summary: "Connect a replica to Discord",
        access: Access::OrganizationOrUser,
        deprecated: false,
        beta: false,
        compressible: true,
        rules: &[
            Rule {
                at: "path/replicaUUID",
                limit: Limit::Uuid,
            },
            Rule {
                at: "body/discordToken",
                limit: Limit::MinLength(50usize),
            },
            Rule {
                at: "body/discordToken",
                limit: Limit::MaxLength(80usize),
            },
        ],
    };
    pub(crate) const CREATE_CHAT_COMPLETION: Operation = Operation {
        id: "create_chat_completion",
        method: "POST",
        path: "/v1/replicas/{replicaUUID}/chat/completions",
        tag: "Chat completions",
        summary: "Ask a replica",
        access: Access::OrganizationOrUser,
        deprecated: false,
        beta: false,
        compressible: true,
        rules: &[
            Rule {
                at: "path/replicaUUID",
                limit: Limit::Uuid,
            },
            Rule {
                at: "body/content",
                limit: Limit::MinLength(1usize),
            },
            Rule {
                at: "body/content",
                limit: Limit::MaxLength(100000usize),
            },
        ],
    };
    pub(crate) const CREATE_TELEGRAM_CHAT_COMPLETION: Operation = Operation {
        id: "create_telegram_chat_completion",
        method: "POST",
        path: "/v1/replicas/{replicaUUID}/chat/completions/telegram",
        tag: "Telegram integration",
        summary: "Ask a replica from Telegram",
        access: Access::OrganizationOrUser,
        deprecated: false,
        beta: false,
        compressible: true,
        rules: &[
            Rule {
                at: "path/replicaUUID",
                limit: Limit::Uuid,
            },
            Rule {
                at: "body/content",
                limit: Limit::MinLength(1usize),
            },
            Rule {
                at: "body/content",
                limit: Limit::MaxLength(100000usize),
            },
            Rule {
                at: "body/imageURL",
                limit: Limit::Pattern(
                    "https?:\\/\\/[-a-zA-Z0-9@:%._+~#=]{1,256}\\.[a-zA-Z0-9()]+\\b([-a-zA-Z0-9()@:%_+.~#?&\\/=]*)",
                ),
            },
            Rule {
                at: "body/telegram_data/message_thread_id",
                limit: Limit::Above(0f64),
            },
        ],
    };
    pub(crate) const CREATE_OPENAI_CHAT_COMPLETION: Operation = Operation {
        id: "create_openai_chat_completion",
        method: "POST",
        path: "/v1/experimental/replicas/{replicaUUID}/chat/completions",
        tag: "Chat completions",
        summary: "Ask a replica in OpenAI's format",
        access: Access::User,
        deprecated: false,
        beta: true,
        compressible: true,
        rules: &[
            Rule {
                at: "path/replicaUUID",
                limit: Limit::Uuid,
            },
            Rule {
                at: "body/messages/*/content",
                limit: Limit::MinLength(1usize),
            },
            Rule {
                at: "body/messages/*/content",
                limit: Limit::MaxLength(100000usize),
            },
        ],
    };
    pub(crate) const LIST_CHAT_HISTORY: Operation = Operation {
        id: "list_chat_history",
        method: "GET",
        path: "/v1/replicas/{replicaUUID}/chat/history",
        tag: "Chat history",
        summary: "List the chat history",
        access: Access::OrganizationOrUser,
        deprecated: false,
        beta: false,
        compressible: false,
        rules: &[
            Rule {
                at: "path/replicaUUID",
                limit: Limit::Uuid,
            },
        ],
    };
    pub(crate) const CREATE_CHAT_HISTORY_ENTRY: Operation = Operation {
        id: "create_chat_history_entry",
        method: "POST",
        path: "/v1/replicas/{replicaUUID}/chat/history",
        tag: "Chat history",
        summary: "Add a message to the chat history",
        access: Access::OrganizationOrUser,
        deprecated: false,
        beta: false,
        compressible: true,
        rules: &[
            Rule {
                at: "path/replicaUUID",
                limit: Limit::Uuid,
            },
            Rule {
                at: "body/content",
                limit: Limit::MinLength(1usize),
            },
        ],
    };
    pub(crate) const LIST_TELEGRAM_CHAT_HISTORY: Operation = Operation {
        id: "list_telegram_chat_history",
        method: "GET",
        path: "/v1/replicas/{replicaUUID}/chat/history/telegram",
        tag: "Telegram integration",
        summary: "List the Telegram chat history",
        access: Access::OrganizationOrUser,
        deprecated: false,
        beta: false,
        compressible: false,
        rules: &[
            Rule {
                at: "path/replicaUUID",
                limit: Limit::Uuid,
            },
        ],
    };
    pub(crate) const CREATE_TELEGRAM_CHAT_HISTORY_ENTRY: Operation = Operation {
        id: "create_telegram_chat_history_entry",
        method: "POST",
        path: "/v1/replicas/{replicaUUID}/chat/history/telegram",
        tag: "Telegram integration",
        summary: "Add a message to the Telegram chat history",
        access: Access::OrganizationOrUser,
        deprecated: false,
        beta: false,
        compressible: true,
        rules: &[
            Rule {
                at: "path/replicaUUID",
                limit: Limit::Uuid,
            },
            Rule {
                at: "body/content",
                limit: Limit::MinLength(1usize),
            },
            Rule {
                at: "body/telegram_data/message_thread_id",
                limit: Limit::Above(0f64),
            },
        ],
    };
    pub(crate) const LIST_DISCORD_CHAT_HISTORY: Operation = Operation {
        id: "list_discord_chat_history",
        method: "GET",
        path: "/v1/replicas/{replicaUUID}/chat/history/discord",
        tag: "Discord integration",
        summary: "List the Discord chat history",
        access: Access::OrganizationOrUser,
        deprecated: false,
        beta: false,
        compressible: false,
        rules: &[
            Rule {
                at: "path/replicaUUID",
                limit: Limit::Uuid,
            },
        ],
    };
    pub(crate) const LIST_WEB_CHAT_HISTORY: Operation = Operation {
        id: "list_web_chat_history",
        method: "GET",
        path: "/v1/replicas/{replicaUUID}/chat/history/web",
        tag: "Chat history",
        summary: "List the web chat history",
        access: Access::OrganizationOrUser,
        deprecated: false,
        beta: false,
        compressible: false,
        rules: &[
            Rule {
                at: "path/replicaUUID",
                limit: Limit::Uuid,
            },
        ],
    };
    pub(crate) const LIST_EMBED_CHAT_HISTORY: Operation = Operation {
        id: "list_embed_chat_history",
        method: "GET",
        path: "/v1/replicas/{replicaUUID}/chat/history/embed",
        tag: "Chat history",
        summary: "List the chat history of the chat widget",
        access: Access::OrganizationOrUser,
        deprecated: false,
        beta: false,
        compressible: false,
        rules: &[
            Rule {
                at: "path/replicaUUID",
                limit: Limit::Uuid,
            },
        ],
    };
    pub(crate) const LIST_CHATS: Operation = Operation {
        id: "list_chats",
        method: "GET",
        path: "/v1/replicas/{replicaUUID}/chats",
        tag: "Chats",
        summary: "List the chats of a replica",
        access: Access::OrganizationOrUser,
        deprecated: false,
        beta: false,
        compressible: false,
        rules: &[
            Rule {
                at: "path/replicaUUID",
                limit: Limit::Uuid,
            },
            Rule {
                at: "query/pageSize",
                limit: Limit::Minimum(0f64),
            },
            Rule {
                at: "query/pageSize",
                limit: Limit::Maximum(100f64),
            },
            Rule {
                at: "query/page",
                limit: Limit::Minimum(1f64),
            },
        ],
    };
    pub(crate) const GET_CHAT: Operation = Operation {
        id: "get_chat",
        method: "GET",
        path: "/v1/replicas/{replicaUUID}/chats/{chatUUID}",
        tag: "Chats",
        summary: "Get a chat",
        access: Access::OrganizationOrUser,
        deprecated: false,
        beta: false,
        compressible: false,
        rules: &[
            Rule {
                at: "path/replicaUUID",
                limit: Limit::Uuid,
            },
            Rule {
                at: "path/chatUUID",
                limit: Limit::Uuid,
            },
        ],
    };
    pub(crate) const LIST_CHAT_CONVERSATIONS: Operation = Operation {
        id: "list_chat_conversations",
        method: "GET",
        path: "/v1/replicas/{replicaUUID}/chats/{chatUUID}/conversations",
        tag: "Chats",
        summary: "List the conversations of a chat",
        access: Access::OrganizationOrUser,
        deprecated: false,
        beta: false,
        compressible: false,
        rules: &[
            Rule {
                at: "path/replicaUUID",
                limit: Limit::Uuid,
            },
            Rule {
                at: "path/chatUUID",
                limit: Limit::Uuid,
            },
            Rule {
                at: "query/pageSize",
                limit: Limit::Minimum(0f64),
            },
            Rule {
                at: "query/pageSize",
                limit: Limit::Maximum(100f64),
            },
            Rule {
                at: "query/page",
                limit: Limit::Minimum(1f64),
            },
        ],
    };
    pub(crate) const GET_CHAT_CONVERSATION: Operation = Operation {
        id: "get_chat_conversation",
        method: "GET",
        path: "/v1/replicas/{replicaUUID}/chats/{chatUUID}/conversations/{conversationUUID}",
        tag: "Chats",
        summary: "Get a conversation of a chat",
        access: Access::OrganizationOrUser,
        deprecated: false,
        beta: false,
        compressible: false,
        rules: &[
            Rule {
                at: "path/replicaUUID",
                limit: Limit::Uuid,
            },
            Rule {
                at: "path/chatUUID",
                limit: Limit::Uuid,
            },
            Rule {
                at: "path/conversationUUID",
                limit: Limit::Uuid,
            },
        ],
    };
    pub(crate) const LIST_CHAT_CONVERSATION_MESSAGES: Operation = Operation {
        id: "list_chat_conversation_messages",
        method: "GET",
        path: "/v1/replicas/{replicaUUID}/chats/{chatUUID}/conversations/{conversationUUID}/messages",
        tag: "Chats",
        summary: "List the messages of a conversation of a chat",
        access: Access::OrganizationOrUser,
        deprecated: false,
        beta: false,
        compressible: false,
        rules: &[
            Rule {
                at: "path/replicaUUID",
                limit: Limit::Uuid,
            },
            Rule {
                at: "path/chatUUID",
                limit: Limit::Uuid,
            },
            Rule {
                at: "path/conversationUUID",
                limit: Limit::Uuid,
            },
            Rule {
                at: "query/limit",
                limit: Limit::Minimum(1f64),
            },
            Rule {
                at: "query/limit",
                limit: Limit::Maximum(100f64),
            },
            Rule {
                at: "query/afterUUID",
                limit: Limit::Uuid,
            },
            Rule {
                at: "query/beforeUUID",
                limit: Limit::Uuid,
            },
        ],
    };
    pub(crate) const LIST_CHAT_MESSAGES: Operation = Operation {
        id: "list_chat_messages",
        method: "GET",
        path: "/v1/replicas/{replicaUUID}/chats/{chatUUID}/messages",
        tag: "Chats",
        summary: "List the messages of a chat",
        access: Access::OrganizationOrUser,
        deprecated: false,
        beta: false,
        compressible: false,
        rules: &[
            Rule {
                at: "path/replicaUUID",
                limit: Limit::Uuid,
            },
            Rule {
                at: "path/chatUUID",
                limit: Limit::Uuid,
            },
            Rule {
                at: "query/limit",
                limit: Limit::Minimum(1f64),
            },
            Rule {
                at: "query/limit",
                limit: Limit::Maximum(100f64),
            },
            Rule {
                at: "query/afterUUID",
                limit: Limit::Uuid,
            },
            Rule {
                at: "query/beforeUUID",
                limit: Limit::Uuid,
            },
        ],
    };
    pub(crate) const LIST_CONVERSATIONS: Operation = Operation {
        id: "list_conversations",
        method: "GET",
        path: "/v1/replicas/{replicaUUID}/conversations",
        tag: "Conversations",
        summary: "List the conversations of a replica",
        access: Access::OrganizationOrUser,
        deprecated: true,
        beta: false,
        compressible: false,
        rules: &[
            Rule {
                at: "path/replicaUUID",
                limit: Limit::Uuid,
            },
            Rule {
                at: "query/pageSize",
                limit: Limit::Minimum(0f64),
            },
            Rule {
                at: "query/pageSize",
                limit: Limit::Maximum(100f64),
            },
            Rule {
                at: "query/page",
                limit: Limit::Minimum(1f64),
            },
        ],
    };
    pub(crate) const GET_CONVERSATION: Operation = Operation {
        id: "get_conversation",
        method: "GET",
        path: "/v1/replicas/{replicaUUID}/conversations/{conversationUUID}",
        tag: "Conversations",
        summary: "Get a conversation",
        access: Access::OrganizationOrUser,
        deprecated: true,
        beta: false,
        compressible: false,
        rules: &[
            Rule {
                at: "path/replicaUUID",
                limit: Limit::Uuid,
            },
            Rule {
                at: "path/conversationUUID",
                limit: Limit::Uuid,
            },
        ],
    };
    pub(crate) const UPDATE_CONVERSATION: Operation = Operation {
        id: "update_conversation",
        method: "PATCH",
        path: "/v1/replicas/{replicaUUID}/conversations/{conversationUUID}",
        tag: "Conversations",
        summary: "Update a conversation",
        access: Access::OrganizationOrUser,
        deprecated: true,
        beta: false,
        compressible: true,
        rules: &[
            Rule {
                at: "path/replicaUUID",
                limit: Limit::Uuid,
            },
            Rule {
                at: "path/conversationUUID",
                limit: Limit::Uuid,
            },
            Rule {
                at: "body/summary",
                limit: Limit::MaxLength(700usize),
            },
        ],
    };
    pub(crate) const LIST_CONVERSATION_MENTIONS: Operation = Operation {
        id: "list_conversation_mentions",
        method: "GET",
        path: "/v1/replicas/{replicaUUID}/conversations/{conversationUUID}/mentions",
        tag: "Conversations",
        summary: "List the mentions of a replica in a conversation",
        access: Access::OrganizationOrUser,
        deprecated: true,
        beta: false,
        compressible: false,
        rules: &[
            Rule {
                at: "path/replicaUUID",
                limit: Limit::Uuid,
            },
            Rule {
                at: "path/conversationUUID",
                limit: Limit::Uuid,
            },
            Rule {
                at: "query/limit",
                limit: Limit::Minimum(1f64),
            },
            Rule {
                at: "query/limit",
                limit: Limit::Maximum(100f64),
            },
            Rule {
                at: "query/afterUUID",
                limit: Limit::Uuid,
            },
            Rule {
                at: "query/beforeUUID",
                limit: Limit::Uuid,
            },
        ],
    };
    pub(crate) const LIST_CONVERSATION_MESSAGES: Operation = Operation {
        id: "list_conversation_messages",
        method: "GET",
        path: "/v1/replicas/{replicaUUID}/conversations/{conversationUUID}/messages",
        tag: "Conversations",
        summary: "List the messages of a conversation",
        access: Access::OrganizationOrUser,
        deprecated: true,
        beta: false,
        compressible: false,
        rules: &[
            Rule {
                at: "path/replicaUUID",
                limit: Limit::Uuid,
            },
            Rule {
                at: "path/conversationUUID",
                limit: Limit::Uuid,
            },
            Rule {
                at: "query/limit",
                limit: Limit::Minimum(1f64),
            },
            Rule {
                at: "query/limit",
                limit: Limit::Maximum(100f64),
            },
            Rule {
                at: "query/afterUUID",
                limit: Limit::Uuid,
            },
            Rule {
                at: "query/beforeUUID",
                limit: Limit::Uuid,
            },
        ],
    };
    pub(crate) const LIST_HISTORICAL_CONVERSATION_ANALYTICS: Operation = Operation {
        id: "list_historical_conversation_analytics",
        method: "GET",
        path: "/v1/replicas/{replicaUUID}/analytics/conversations/historical",
        tag: "Analytics",
        summary: "List the daily conversation counts of a replica",
        access: Access::OrganizationOrUser,
        deprecated: false,
        beta: false,
        compressible: false,
        rules: &[
            Rule {
                at: "path/replicaUUID",
                limit: Limit::Uuid,
            },
        ],
    };
    pub(crate) const LIST_CONVERSATION_SOURCE_ANALYTICS: Operation = Operation {
        id: "list_conversation_source_analytics",
        method: "GET",
        path: "/v1/replicas/{replicaUUID}/analytics/conversations/sources",
        tag: "Analytics",
        summary: "List the conversation counts of a replica by source",
        access: Access::OrganizationOrUser,
        deprecated: false,
        beta: false,
        compressible: false,
        rules: &[
            Rule {
                at: "path/replicaUUID",
                limit: Limit::Uuid,
            },
        ],
    };
    pub(crate) const CREATE_KNOWLEDGE_BASE_ENTRIES: Operation = Operation {
        id: "create_knowledge_base_entries",
        method: "POST",
        path: "/v1/replicas/{replicaUUID}/knowledge-base",
        tag: "Knowledge base",
        summary: "Add to the knowledge base of a replica",
        access: Access::OrganizationOrUser,
        deprecated: false,
        beta: false,
        compressible: true,
        rules: &[
            Rule {
                at: "path/replicaUUID",
                limit: Limit::Uuid,
            },
            Rule {
                at: "body/url",
                limit: Limit::Pattern(
                    "https?:\\/\\/[-a-zA-Z0-9@:%._+~#=]{1,256}\\.[a-zA-Z0-9()]+\\b([-a-zA-Z0-9()@:%_+.~#?&\\/=]*)",
                ),
            },
            Rule {
                at: "body/text",
                limit: Limit::MinLength(1usize),
            },
        ],
    };
    pub(crate) const LIST_KNOWLEDGE_BASE_ENTRIES: Operation = Operation {
        id: "list_knowledge_base_entries",
        method: "GET",
        path: "/v1/replicas/{replicaUUID}/knowledge-base",
        tag: "Knowledge base",
        summary: "List the knowledge base of a replica",
        access: Access::OrganizationOrUser,
        deprecated: false,
        beta: false,
        compressible: false,
        rules: &[
            Rule {
                at: "path/replicaUUID",
                limit: Limit::Uuid,
            },
            Rule {
                at: "query/search",
                limit: Limit::MinLength(3usize),
            },
            Rule {
                at: "query/page",
                limit: Limit::Minimum(1f64),
            },
            Rule {
                at: "query/pageSize",
                limit: Limit::Minimum(0f64),
            },
            Rule {
                at: "query/pageSize",
                limit: Limit::Maximum(100f64),
            },
        ],
    };
    pub(crate) const GET_KNOWLEDGE_BASE_ENTRY: Operation = Operation {
        id: "get_knowledge_base_entry",
        method: "GET",
        path: "/v1/replicas/{replicaUUID}/knowledge-base/{knowledgeBaseID}",
        tag: "Knowledge base",
        summary: "Get a knowledge base entry",
        access: Access::OrganizationOrUser,
        deprecated: false,
        beta: false,
        compressible: false,
        rules: &[
            Rule {
                at: "path/replicaUUID",
                limit: Limit::Uuid,
            },
        ],
    };
    pub(crate) const UPDATE_KNOWLEDGE_BASE_ENTRY: Operation = Operation {
        id: "update_knowledge_base_entry",
        method: "PATCH",
        path: "/v1/replicas/{replicaUUID}/knowledge-base/{knowledgeBaseID}",
        tag: "Knowledge base",
        summary: "Update a knowledge base entry",
        access: Access::OrganizationOrUser,
        deprecated: false,
        beta: false,
        compressible: true,
        rules: &[
            Rule {
                at: "path/replicaUUID",
                limit: Limit::Uuid,
            },
            Rule {
                at: "body/rawText",
                limit: Limit::MinLength(1usize),
            },
            Rule {
                at: "body/website/url",
                limit: Limit::Uri,
            },
            Rule {
                at: "body/youtube/url",
                limit: Limit::Uri,
            },
            Rule {
                at: "body/youtube/thumbnailURL",
                limit: Limit::Uri,
            },
        ],
    };
    pub(crate) const DELETE_KNOWLEDGE_BASE_ENTRY: Operation = Operation {
        id: "delete_knowledge_base_entry",
        method: "DELETE",
        path: "/v1/replicas/{replicaUUID}/knowledge-base/{knowledgeBaseID}",
        tag: "Knowledge base",
        summary: "Delete a knowledge base entry",
        access: Access::OrganizationOrUser,
        deprecated: false,
        beta: false,
        compressible: false,
        rules: &[
            Rule {
                at: "path/replicaUUID",
                limit: Limit::Uuid,
            },
        ],
    };
    pub(crate) const LIST_KNOWLEDGE_BASE_FILE_TYPES: Operation = Operation {
        id: "list_knowledge_base_file_types",
        method: "GET",
        path: "/v1/knowledge-base/file-types",
        tag: "Knowledge base",
        summary: "List the file types that a knowledge base accepts",
        access: Access::OrganizationOrUser,
        deprecated: false,
        beta: false,
        compressible: false,
        rules: &[],
    };
}
