// @generated from openapi/sensay.yaml by `cargo spec generate`, with progenitor. Not to be edited.

/// What requests and responses are made of.
pub mod types {
    /// A Telegram integration that was created, but whose bot could not be started yet.
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
        /// Why the request was accepted but not finished, for people to read.
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
    /// The answer to a request that was accepted, while a part of its work is still to be done.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct Acknowledgement {
        /// Whether the request succeeded.
        ///
        /// For example `true`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub success: Option<bool>,
        /// Why the request was accepted but not finished, for people to read.
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
    /// What the API answers with when a request fails.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub error_code: Option<String>,
        /// A unique identifier of the event, useful for reporting
        ///
        /// For example `14fceadd84e74ec499afe9b0f7952d6b`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub fingerprint: Option<String>,
        /// A unique identifier of the request, useful for reporting
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
    /// The conversations of one user or group with a replica on one platform, taken together.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
        #[serde(
            rename = "messageCount",
            deserialize_with = "crate::lenient::deserialize"
        )]
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
        #[serde(
            rename = "lastReplicaReplyAt",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub last_replica_reply_at: Option<String>,
        /// The name of the user or of the group
        ///
        /// For example `Garden Club`.
        #[serde(rename = "chatName", default, skip_serializing_if = "Option::is_none")]
        pub chat_name: Option<String>,
        /// The URL of an image of the user or of the group
        ///
        /// For example `https://images.example.com/garden-club.png`.
        #[serde(
            rename = "chatImageURL",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub chat_image_url: Option<String>,
        /// Whether a chat, or a conversation in it, is with one person or with a group.
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
        /// The text of the answer
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
    /// A question to a replica.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ChatCompletionRequest {
        /// The text that the replica answers, at most 100,000 characters
        ///
        /// For example `How did you cope with the pressure of the war?`.
        pub content: String,
        /// Whether the question stands alone.
        /// With `true` earlier messages give no context, and this one is not kept, so later questions do not see it either.
        ///
        /// For example `false`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub skip_chat_history: Option<bool>,
        /// Where a conversation or a message takes place.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub source: Option<ChatSource>,
        /// Where on Discord a message comes from, and who wrote it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub discord_data: Option<DiscordData>,
        /// Quotas of the caller's own, which the server enforces for this one request.
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
    /// A chat, as the answer of a request for it alone.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ChatDetails {
        /// Whether the request succeeded.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub success: Option<bool>,
        /// The conversations of one user or group with a replica on one platform, taken together.
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
        /// The kind of the answer. Its values are not documented.
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
    /// One message of the chat history.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
        #[deprecated(note = "deprecated by the API")]
        #[must_use]
        pub fn original_message_id(mut self, value: impl Into<String>) -> Self {
            self.original_message_id = Some(value.into());
            self
        }
    }
    /// A message that is to be kept in the chat history.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ChatHistoryEntryDraft {
        /// The text of the message
        ///
        /// For example `How did you cope with the pressure of the war?`.
        pub content: String,
        /// Where a conversation or a message takes place.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub source: Option<ChatSource>,
        /// Where on Discord a message comes from, and who wrote it.
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
    /// One page of chats.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ChatList {
        /// Whether the request succeeded.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub success: Option<bool>,
        /// The chats on this page
        pub items: Vec<Chat>,
        /// How many chats the replica has, on all pages
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
    /// Quotas of the caller's own, which the server enforces for this one request.
    /// Without them no such quota applies.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Default)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ChatUsageLimits {
        /// How many conversations the account may have.
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
        #[serde(
            rename = "messageCount",
            deserialize_with = "crate::lenient::deserialize"
        )]
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
        #[serde(
            rename = "firstMessageAt",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub first_message_at: Option<String>,
        /// When the last message was sent
        ///
        /// For example `2025-05-27T15:40:03.117205+00:00`.
        #[serde(
            rename = "lastMessageAt",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub last_message_at: Option<String>,
        /// When the replica last replied
        ///
        /// For example `2025-05-27T15:40:03.117205+00:00`.
        #[serde(
            rename = "lastReplicaReplyAt",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub last_replica_reply_at: Option<String>,
        /// The name of the user or of the group
        ///
        /// For example `Garden Club`.
        #[serde(
            rename = "conversationName",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub conversation_name: Option<String>,
        /// The URL of an image of the user or of the group
        ///
        /// For example `https://images.example.com/garden-club.png`.
        #[serde(
            rename = "conversationImageURL",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub conversation_image_url: Option<String>,
        /// A summary of the conversation
        ///
        /// For example `The club asked how to prune roses and when to sow peas.`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub summary: Option<String>,
        /// The questions that come up in the conversation
        #[serde(
            rename = "commonQuestions",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub common_questions: Option<Vec<String>>,
        /// The topics that come up in the conversation
        #[serde(
            rename = "commonTopics",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub common_topics: Option<Vec<String>>,
        /// Whether a chat, or a conversation in it, is with one person or with a group.
        #[serde(rename = "conversationType")]
        pub conversation_type: ChatType,
    }
    impl Conversation {
        /// With what is required.
        pub fn new(
            uuid: impl Into<String>,
            chat_uuid: impl Into<String>,
            source: impl Into<ChatSource>,
            message_count: i64,
            replica_reply_count: i64,
            conversation_type: impl Into<ChatType>,
        ) -> Self {
            Self {
                uuid: uuid.into(),
                chat_uuid: chat_uuid.into(),
                source: source.into(),
                message_count: message_count,
                replica_reply_count: replica_reply_count,
                conversation_type: conversation_type.into(),
                first_message_at: None,
                last_message_at: None,
                last_replica_reply_at: None,
                conversation_name: None,
                conversation_image_url: None,
                summary: None,
                common_questions: None,
                common_topics: None,
            }
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
    }
    /// A conversation, as the answer of a request for it alone. It has the fields of `Conversation`, and `success`.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ConversationDetails {
        /// Whether the request succeeded.
        #[serde(default, skip_serializing_if = "Option::is_none")]
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
        #[serde(
            rename = "messageCount",
            deserialize_with = "crate::lenient::deserialize"
        )]
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
        #[serde(
            rename = "firstMessageAt",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub first_message_at: Option<String>,
        /// When the last message was sent
        ///
        /// For example `2025-05-27T15:40:03.117205+00:00`.
        #[serde(
            rename = "lastMessageAt",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub last_message_at: Option<String>,
        /// When the replica last replied
        ///
        /// For example `2025-05-27T15:40:03.117205+00:00`.
        #[serde(
            rename = "lastReplicaReplyAt",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub last_replica_reply_at: Option<String>,
        /// The name of the user or of the group
        ///
        /// For example `Garden Club`.
        #[serde(
            rename = "conversationName",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub conversation_name: Option<String>,
        /// The URL of an image of the user or of the group
        ///
        /// For example `https://images.example.com/garden-club.png`.
        #[serde(
            rename = "conversationImageURL",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub conversation_image_url: Option<String>,
        /// A summary of the conversation
        ///
        /// For example `The club asked how to prune roses and when to sow peas.`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub summary: Option<String>,
        /// The questions that come up in the conversation
        #[serde(
            rename = "commonQuestions",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub common_questions: Option<Vec<String>>,
        /// The topics that come up in the conversation
        #[serde(
            rename = "commonTopics",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub common_topics: Option<Vec<String>>,
        /// Whether a chat, or a conversation in it, is with one person or with a group.
        #[serde(rename = "conversationType")]
        pub conversation_type: ChatType,
    }
    impl ConversationDetails {
        /// With what is required.
        pub fn new(
            uuid: impl Into<String>,
            chat_uuid: impl Into<String>,
            source: impl Into<ChatSource>,
            message_count: i64,
            replica_reply_count: i64,
            conversation_type: impl Into<ChatType>,
        ) -> Self {
            Self {
                uuid: uuid.into(),
                chat_uuid: chat_uuid.into(),
                source: source.into(),
                message_count: message_count,
                replica_reply_count: replica_reply_count,
                conversation_type: conversation_type.into(),
                success: None,
                first_message_at: None,
                last_message_at: None,
                last_replica_reply_at: None,
                conversation_name: None,
                conversation_image_url: None,
                summary: None,
                common_questions: None,
                common_topics: None,
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
    }
    /// One page of conversations.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ConversationList {
        /// Whether the request succeeded.
        #[serde(default, skip_serializing_if = "Option::is_none")]
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
    /// How many conversations the account may have.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ConversationQuota {
        /// The number of conversations that the account may have in the current calendar month.
        /// Beyond it the request is answered with 429 and the `error_code` `CONVERSATION_QUOTA_EXCEEDED`.
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
    /// The number of conversations of a replica, source by source.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ConversationSourceAnalytics {
        /// Whether the request succeeded.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub success: Option<bool>,
        /// One count for each source
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
    /// New values for the notes on a conversation.
    /// Every field is optional.
    /// What becomes of a field that is left out is not documented.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Default)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
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
        #[serde(
            rename = "commonQuestions",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub common_questions: Option<Vec<String>>,
        /// The topics that come up in the conversation
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
    /// What is told about a replica when it is created.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreatedReplica {
        /// Whether the request succeeded.
        ///
        /// For example `true`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub success: Option<bool>,
        /// The UUID of the new replica.
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
    impl DailyConversationCount {
        /// With what is required.
        pub fn new(date: impl Into<String>, cumulative_conversations: i64) -> Self {
            Self {
                date: date.into(),
                cumulative_conversations: cumulative_conversations,
            }
        }
    }
    /// Where on Discord a message comes from, and who wrote it.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub created_at: Option<String>,
        /// The id of the Discord server
        ///
        /// For example `4567890123456789012`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub server_id: Option<String>,
        /// The name of the Discord server
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
    /// The Discord bot of a replica.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct DiscordIntegration {
        /// The token of the bot, a secret.
        ///
        /// For example `example-discord-bot-token`.
        #[serde(default)]
        pub token: Option<crate::Secret>,
        /// The name of the bot.
        ///
        /// For example `ada_on_discord`.
        #[serde(default)]
        pub service_name: Option<String>,
        /// Whether the bot is active.
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
    /// A Discord bot that a replica is about to be connected to.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct DiscordIntegrationDraft {
        /// The token of the bot from the Discord developer portal, a secret of 50 to 80 characters.
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
    /// An entry that was made and waits to be processed.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    /// The cumulative number of conversations of a replica, day by day.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct HistoricalConversationAnalytics {
        /// Whether the request succeeded.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub success: Option<bool>,
        /// One count for each of the last 30 days, oldest first
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
    /// The inner exception
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Default)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct InnerException {
        /// The kind of the exception
        ///
        /// For example `Server overheated`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub name: Option<String>,
        /// What caused it
        ///
        /// For example `Request too complicated`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub cause: Option<String>,
        /// The stack trace of the server
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub stack: Option<String>,
        /// The message of the exception
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
    /// Who redeems an invitation, and for which organization.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct InviteRedemption {
        /// The name of the organization that is to be created.
        ///
        /// For example `Example Ltd`.
        #[serde(rename = "organizationName")]
        pub organization_name: String,
        /// The name of the person to talk to about the subscription.
        ///
        /// For example `John Doe`.
        pub name: String,
        /// The email address of that person.
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
    /// A knowledge base entry with its text and what the server made of it.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct KnowledgeBaseEntry {
        /// Whether the request succeeded.
        ///
        /// For example `true`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub success: Option<bool>,
        /// The id of the entry.
        ///
        /// For example `12345`.
        #[serde(deserialize_with = "crate::lenient::deserialize")]
        pub id: i64,
        /// The replica that the entry belongs to.
        ///
        /// For example `03db5651-cb61-4bdf-9ef0-89561f7c9c53`.
        #[serde(
            rename = "replicaUUID",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub replica_uuid: Option<String>,
        /// What an entry is made from, a `file`, a `text`, a `website` or a `youtube` video.
        #[serde(rename = "type")]
        pub type_: KnowledgeBaseEntryType,
        /// The URL that the entry was made from, where it was made from one.
        ///
        /// For example `https://example.com/opening-hours`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
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
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub title: Option<String>,
        /// A title that the server made from the contents.
        ///
        /// For example `When the workshop is open`.
        #[serde(
            rename = "generatedTitle",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub generated_title: Option<String>,
        /// The contents in one or two sentences, made by the server.
        ///
        /// For example `The days and hours on which the workshop is open.`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub summary: Option<String>,
        /// The language of an entry, a code of two letters as in ISO 639-1.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub language: Option<KnowledgeBaseLanguage>,
        /// The web page that an entry was made from.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub website: Option<KnowledgeBaseWebsite>,
        /// The YouTube video that an entry was made from.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub youtube: Option<KnowledgeBaseYoutube>,
        /// The file that an entry was made from.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub file: Option<KnowledgeBaseFile>,
        /// What went wrong while the entry was processed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub error: Option<KnowledgeBaseEntryError>,
        /// The text as it came in. The server may cut a long one short here.
        ///
        /// For example `The workshop is open from Tuesday to Saturday, from 10 to 18 o'clock.`.
        #[serde(rename = "rawText", default, skip_serializing_if = "Option::is_none")]
        pub raw_text: Option<String>,
        /// Facts that the server drew from the contents.
        #[serde(
            rename = "generatedFacts",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub generated_facts: Option<Vec<String>>,
        /// The text, divided into pieces.
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
    /// What is to be added to a knowledge base.
    /// It is meant to have exactly one of `text`, `url` and `filename`, though none of them is marked as required.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Default)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct KnowledgeBaseEntryDraft {
        /// A title, by which people find the entry in a list.
        ///
        /// For example `Opening hours`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub title: Option<String>,
        /// A web page that can be read without signing in, or something to watch on YouTube.
        /// Of a page only the text is taken, no pictures, videos or sounds.
        /// Pages on Google's own domains are refused.
        /// YouTube addresses have the form `youtube.com/watch?v=`, `youtube.com/shorts/` or `youtube.com/playlist?list=`; a playlist makes an entry for each of its videos.
        ///
        /// For example `https://example.com/opening-hours`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub url: Option<String>,
        /// Whether the server may read the page again later and keep the entry up to date. It does not where this is left out.
        ///
        /// For example `true`.
        #[serde(
            rename = "autoRefresh",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub auto_refresh: Option<bool>,
        /// The text to learn.
        ///
        /// For example `The workshop is open from Tuesday to Saturday, from 10 to 18 o'clock.`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub text: Option<String>,
        /// The name of a file that is uploaded in a second step, to the `signedURL` of the result.
        /// The extension has to be one of those that `list_knowledge_base_file_types` gives.
        /// A file may have up to 50 MB, a video may last up to 90 minutes.
        ///
        /// For example `handbook.pdf`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub filename: Option<String>,
        /// Limits that this request sets itself.
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
    /// What went wrong while the entry was processed.
    /// Where the status is not `UNPROCESSABLE`, processing can be tried again.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Default)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct KnowledgeBaseEntryError {
        /// Names the error, for a report to the vendor.
        ///
        /// For example `9e107d9d372bb6826bd81d3542a419d6`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub fingerprint: Option<String>,
        /// The error, for people to read.
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
    /// What went wrong while the entry was processed, as it is to stand in the entry. Unlike in an answer, the message is required.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct KnowledgeBaseEntryErrorUpdate {
        /// Names the error, for a report to the vendor.
        ///
        /// For example `9e107d9d372bb6826bd81d3542a419d6`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub fingerprint: Option<String>,
        /// The error, for people to read.
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
        pub items: Vec<KnowledgeBaseEntryListItem>,
        /// The number of entries on all pages.
        ///
        /// For example `37`.
        #[serde(deserialize_with = "crate::lenient::deserialize")]
        pub total: i64,
    }
    impl KnowledgeBaseEntryList {
        /// With what is required.
        pub fn new(
            items: impl IntoIterator<Item = KnowledgeBaseEntryListItem>,
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
    /// A knowledge base entry as it stands in a list, without its text and what was made of it.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
        #[serde(
            rename = "replicaUUID",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub replica_uuid: Option<String>,
        /// What an entry is made from, a `file`, a `text`, a `website` or a `youtube` video.
        #[serde(rename = "type")]
        pub type_: KnowledgeBaseEntryType,
        /// The URL that the entry was made from, where it was made from one.
        ///
        /// For example `https://example.com/opening-hours`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
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
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub title: Option<String>,
        /// A title that the server made from the contents.
        ///
        /// For example `When the workshop is open`.
        #[serde(
            rename = "generatedTitle",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub generated_title: Option<String>,
        /// The contents in one or two sentences, made by the server.
        ///
        /// For example `The days and hours on which the workshop is open.`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub summary: Option<String>,
        /// The language of an entry, a code of two letters as in ISO 639-1.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub language: Option<KnowledgeBaseLanguage>,
        /// The web page that an entry was made from.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub website: Option<KnowledgeBaseWebsite>,
        /// The YouTube video that an entry was made from.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub youtube: Option<KnowledgeBaseYoutube>,
        /// The file that an entry was made from.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub file: Option<KnowledgeBaseFile>,
        /// What went wrong while the entry was processed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub error: Option<KnowledgeBaseEntryError>,
    }
    impl KnowledgeBaseEntryListItem {
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
            }
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
    }
    /// How many entries there may be.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct KnowledgeBaseEntryQuota {
        /// The largest number of knowledge base entries that the owner of the replica may have.
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
    /// New contents or particulars of an entry. Every field is optional.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Default)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct KnowledgeBaseEntryUpdate {
        /// The text to learn.
        ///
        /// For example `The workshop is open from Monday to Friday, from 9 to 17 o'clock.`.
        #[serde(rename = "rawText", default, skip_serializing_if = "Option::is_none")]
        pub raw_text: Option<String>,
        /// Facts drawn from the contents.
        #[serde(
            rename = "generatedFacts",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub generated_facts: Option<Vec<String>>,
        /// The text, divided into pieces.
        #[serde(
            rename = "rawTextChunks",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub raw_text_chunks: Option<Vec<KnowledgeBaseTextChunk>>,
        /// A title, by which people find the entry in a list.
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
        /// The contents in one or two sentences.
        ///
        /// For example `The days and hours on which the workshop is open.`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub summary: Option<String>,
        /// The language of an entry, a code of two letters as in ISO 639-1.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub language: Option<KnowledgeBaseLanguage>,
        /// New particulars of the web page of an entry.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub website: Option<KnowledgeBaseWebsiteUpdate>,
        /// New particulars of the YouTube video of an entry.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub youtube: Option<KnowledgeBaseYoutubeUpdate>,
        /// New particulars of the file of an entry.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub file: Option<KnowledgeBaseFileUpdate>,
        /// What went wrong while the entry was processed, as it is to stand in the entry.
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
    /// The file that an entry was made from.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
        #[serde(rename = "mimeType", default, skip_serializing_if = "Option::is_none")]
        pub mime_type: Option<KnowledgeBaseMimeType>,
        /// The URL of a picture of the file.
        ///
        /// For example `https://storage.example.com/screenshots/12345.png`.
        #[serde(
            rename = "screenshotURL",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub screenshot_url: Option<String>,
        /// Where the file can be fetched.
        /// The address is good for a limited time, and whoever has it can fetch the file.
        ///
        /// For example `https://storage.example.com/object/sign/replica_files/handbook.pdf?token=example`.
        #[serde(
            rename = "downloadURL",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub download_url: Option<String>,
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
        pub fn download_url(mut self, value: impl Into<String>) -> Self {
            self.download_url = Some(value.into());
            self
        }
    }
    /// A type of file.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    /// The types of file that a knowledge base takes, in groups by medium.
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
    /// New particulars of the file of an entry.
    /// Every field is optional, and a picture of the file can be sent along.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Default)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct KnowledgeBaseFileUpdate {
        /// The name of the file.
        ///
        /// For example `handbook.pdf`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
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
    /// File types of one medium.
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
        /// What limits the files of this group, for people to read, where something does.
        ///
        /// For example `Up to 90 minutes`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub limitation: Option<String>,
        /// The file types of the group.
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
    /// What became of a request to add to a knowledge base.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct KnowledgeBaseResults {
        /// Whether the request succeeded. Each result has to be looked at all the same.
        ///
        /// For example `true`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub success: Option<bool>,
        /// One result for each entry that was to be made.
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
    /// A piece of the text of an entry.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Default)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct KnowledgeBaseTextChunk {
        /// The text of the piece.
        ///
        /// For example `The workshop is open from Tuesday to Saturday, from 10 to 18 o'clock.`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
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
    /// The number of entries in the knowledge base that have the status `READY`.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    /// Limits that this request sets itself.
    /// It is answered with 429 and nothing is added where they are used up.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Default)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct KnowledgeBaseUsageLimits {
        /// How many entries there may be.
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
    /// The web page that an entry was made from.
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
        /// A short description of the page, drawn from its HTML.
        ///
        /// For example `When to find us`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub description: Option<String>,
        /// Whether the server may read the page again later and keep the entry up to date.
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
    /// New particulars of the web page of an entry.
    /// Every field is optional, and a screenshot can be sent along.
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
        /// Whether the server may read the page again later and keep the entry up to date. `false` is the documented default.
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
    /// The YouTube video that an entry was made from.
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
        /// The URL of the still picture that stands for the video.
        ///
        /// For example `https://i.ytimg.com/vi/a1B2c3D4e5F/hqdefault.jpg`.
        #[serde(
            rename = "thumbnailURL",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub thumbnail_url: Option<String>,
        /// The contents in one or two sentences.
        ///
        /// For example `Shows how to true a bicycle wheel with a spoke key.`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub summary: Option<String>,
        /// All that is said in the video.
        ///
        /// For example `Welcome to the workshop. Today we true a wheel.`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub transcription: Option<String>,
        /// What is to be seen in the video, in words.
        ///
        /// For example `A person stands at a workbench and turns a wheel.`.
        #[serde(
            rename = "visualTranscription",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub visual_transcription: Option<String>,
        /// The YouTube id of the playlist that belongs to the entry.
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
    /// New particulars of the YouTube video of an entry.
    /// Every field is optional; the playlist cannot be changed.
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
        /// The URL of the still picture that stands for the video.
        ///
        /// For example `https://i.ytimg.com/vi/a1B2c3D4e5F/hqdefault.jpg`.
        #[serde(
            rename = "thumbnailURL",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub thumbnail_url: Option<String>,
        /// The contents in one or two sentences.
        ///
        /// For example `Shows how to true a bicycle wheel with a spoke key.`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub summary: Option<String>,
        /// All that is said in the video.
        ///
        /// For example `Welcome to the workshop. Today we true a wheel.`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub transcription: Option<String>,
        /// What is to be seen in the video, in words.
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
    /// The language model of a replica, and how it is used.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Default)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct LanguageModelSettings {
        /// A language model, by id.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub model: Option<LanguageModel>,
        /// How a replica looks up what it knows.
        #[serde(rename = "memoryMode", default, skip_serializing_if = "Option::is_none")]
        pub memory_mode: Option<MemoryMode>,
        /// Who the replica is and how it talks, answers and acts, in at most 30000 characters.
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
        /// The model behind the semantic search in the knowledge base.
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
    /// An account of the user on another platform.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    /// The messages around a mention of the replica.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct Mention {
        /// Says that this is a mention.
        #[serde(rename = "type")]
        pub type_: String,
        /// The messages
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
    /// Some of the mentions of a replica in a conversation, newest first.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct MentionList {
        /// Whether the request succeeded.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub success: Option<bool>,
        /// The mentions and the placeholders, newest mention first
        pub items: Vec<MentionListItem>,
        /// Whether there are more items than these
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
    /// Stands for messages that are not shown and can be loaded in its place.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    impl MentionPlaceholder {
        /// With what is required.
        pub fn new(type_: impl Into<String>, count: i64) -> Self {
            Self {
                type_: type_.into(),
                count: count,
            }
        }
    }
    /// A message in a conversation, from a user or from the replica.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
        #[serde(rename = "senderName", default, skip_serializing_if = "Option::is_none")]
        pub sender_name: Option<String>,
        /// The URL of a picture of the sender, where there is one
        ///
        /// For example `https://images.example.com/ada.png`.
        #[serde(
            rename = "senderProfileImageURL",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub sender_profile_image_url: Option<String>,
        /// Where a conversation or a message takes place.
        pub source: ChatSource,
        /// The UUID of the replica
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
    /// Some of the messages of a chat or a conversation, oldest first.
    /// It has neither a total nor a flag that says whether there are more.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct MessageList {
        /// Whether the request succeeded.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub success: Option<bool>,
        /// The messages, oldest first
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
    /// What the API answers with when something does not exist. It has fewer fields than `ApiError`.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    /// The message that the replica answers with.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    /// The answer of a replica, in the form of OpenAI's chat completions. It has no `success` field.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    /// A question to a replica, in the form of OpenAI's chat completions.
    /// Most of OpenAI's other fields are not supported.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct OpenAiChatCompletionRequest {
        /// The conversation. Only the last message is used.
        pub messages: Vec<OpenAiMessage>,
        /// Whether the message becomes part of the conversation.
        /// With `false` earlier messages give no context, and this one is not kept.
        ///
        /// For example `true`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub store: Option<bool>,
        /// Where the conversation takes place, which decides where the message is kept in the chat history.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub source: Option<OpenAiChatSource>,
        /// Where on Discord a message comes from, and who wrote it.
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
    /// One answer.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub logprobs: Option<::serde_json::Value>,
        /// Why the answer ends where it ends.
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
    /// One message of the conversation.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    /// How many tokens the request took.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    /// An entry that was not made.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
        /// Whether the request succeeded.
        ///
        /// For example `true`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub success: Option<bool>,
        /// The name of the replica.
        ///
        /// For example `Ada Byron`.
        pub name: String,
        /// What the replica is for. It has no part in the training.
        ///
        /// For example `Answers questions about our courses.`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
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
        /// The email addresses of the users who may use the replica while it is private.
        #[serde(
            rename = "whitelistEmails",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub whitelist_emails: Option<Vec<String>>,
        /// The name of the replica for use in the addresses of pages.
        ///
        /// For example `ada-byron`.
        pub slug: String,
        /// Words of any kind that sort the replica and help to find it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub tags: Option<Vec<String>>,
        /// The address of the profile image, in the copy that the server keeps.
        ///
        /// For example `https://images.example.com/ada.png`.
        #[serde(
            rename = "profileImage",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub profile_image: Option<String>,
        /// Questions that are offered to the user at the start of a conversation.
        #[serde(
            rename = "suggestedQuestions",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub suggested_questions: Option<Vec<String>>,
        /// The language model of a replica, and how it is used.
        pub llm: LanguageModelSettings,
        /// The text that a preview of the voice can be made from.
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
        /// The knowledge of the replica in distilled form.
        ///
        /// For example `Ada teaches the first year course.`.
        #[serde(
            rename = "distilledKnowledge",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub distilled_knowledge: Option<String>,
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
    }
    /// All settings of a replica, to create one with or to replace those of another in full.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ReplicaDraft {
        /// The name of the replica, at most 50 characters.
        ///
        /// For example `Ada Byron`.
        pub name: String,
        /// What the replica is for, at most 1000 characters. It has no part in the training.
        ///
        /// For example `Answers questions about our courses.`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub purpose: Option<String>,
        /// A description of the replica in at most 50 characters. It has no part in the training.
        ///
        /// For example `Explains programs to beginners`.
        #[serde(rename = "shortDescription")]
        pub short_description: String,
        /// What the replica opens a conversation with, at most 600 characters.
        ///
        /// For example `What would you like to know?`.
        pub greeting: String,
        /// What a replica stands for: yourself (`individual`), any character you like (`character`), or a business or another organization (`brand`).
        #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
        pub type_: Option<ReplicaType>,
        /// The id of the user who owns the replica.
        ///
        /// For example `johndoe`.
        #[serde(rename = "ownerID")]
        pub owner_id: String,
        /// Whether only the owner and the users in `whitelistEmails` can find the replica and talk to it. It is public where it is left out.
        ///
        /// For example `false`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub private: Option<bool>,
        /// The email addresses of the users who may use the replica while it is private.
        #[serde(
            rename = "whitelistEmails",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub whitelist_emails: Option<Vec<String>>,
        /// The name of the replica for use in the addresses of pages, at most 50 characters. It has to be unique.
        ///
        /// For example `ada-byron`.
        pub slug: String,
        /// Words of any kind that sort the replica and help to find it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub tags: Option<Vec<String>>,
        /// The address of the profile image.
        /// The server fetches the image, optimises it and keeps a copy, so the replica later shows another address.
        /// It takes JPEG, PNG, BMP, WebP and AVIF.
        /// A replica gets a default image where it is left out.
        ///
        /// For example `https://images.example.com/ada.png`.
        #[serde(
            rename = "profileImage",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub profile_image: Option<String>,
        /// Questions that are offered to the user at the start of a conversation.
        #[serde(
            rename = "suggestedQuestions",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub suggested_questions: Option<Vec<String>>,
        /// The language model of a replica, and how it is used.
        pub llm: LanguageModelSettings,
        /// The text that a preview of the voice can be made from, at most 400 characters.
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
        /// A word without a documented meaning.
        #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
        pub type_: Option<String>,
        /// The replicas on this page.
        pub items: Vec<ReplicaListItem>,
        /// The number of replicas on all pages.
        ///
        /// For example `100`.
        #[serde(deserialize_with = "crate::lenient::deserialize")]
        pub total: i64,
    }
    impl ReplicaList {
        /// With what is required.
        pub fn new(
            items: impl IntoIterator<Item = ReplicaListItem>,
            total: i64,
        ) -> Self {
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
    /// A replica as lists show it.
    /// It has more fields than a replica that is asked for by UUID, some of them older names of others.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
        #[serde(default, skip_serializing_if = "Option::is_none")]
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
        /// The email addresses of the users who may use the replica while it is private.
        #[serde(
            rename = "whitelistEmails",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub whitelist_emails: Option<Vec<String>>,
        /// The name of the replica for use in the addresses of pages.
        ///
        /// For example `ada-byron`.
        pub slug: String,
        /// Words of any kind that sort the replica and help to find it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub tags: Option<Vec<String>>,
        /// The address of the profile image, in the copy that the server keeps.
        ///
        /// For example `https://images.example.com/ada.png`.
        #[serde(
            rename = "profileImage",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub profile_image: Option<String>,
        /// Questions that are offered to the user at the start of a conversation.
        #[serde(
            rename = "suggestedQuestions",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub suggested_questions: Option<Vec<String>>,
        /// The language model of a replica, and how it is used.
        pub llm: LanguageModelSettings,
        /// The text that a preview of the voice can be made from.
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
        /// The knowledge of the replica in distilled form.
        ///
        /// For example `Ada teaches the first year course.`.
        #[serde(
            rename = "distilledKnowledge",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub distilled_knowledge: Option<String>,
        /// The address of the profile image. An older name of `profileImage`.
        ///
        /// For example `https://images.example.com/ada.png`.
        #[deprecated(note = "use `profileImage` instead")]
        #[serde(
            rename = "profile_image",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub profile_image_deprecated: Option<String>,
        /// A description of the replica. An older name of `shortDescription`.
        ///
        /// For example `Explains programs to beginners`.
        #[deprecated(note = "use `shortDescription` instead")]
        #[serde(
            rename = "short_description",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub short_description_deprecated: Option<String>,
        /// What the replica opens a conversation with. An older name of `greeting`.
        ///
        /// For example `What would you like to know?`.
        #[deprecated(note = "use `greeting` instead")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub introduction: Option<String>,
        /// When the replica was created.
        ///
        /// For example `2025-05-27T15:02:44.499Z`.
        #[serde(default)]
        pub created_at: Option<String>,
        /// The UUID of the owner, the older kind of user id.
        ///
        /// For example `7f3c9c5e-52a4-4a0f-9d58-1f6a0a2d9b11`.
        #[deprecated(note = "use `ownerID` instead")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub owner_uuid: Option<String>,
        /// Whether the replica can speak.
        ///
        /// For example `true`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub voice_enabled: Option<bool>,
        /// Whether the replica can appear on video.
        ///
        /// For example `false`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
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
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub system_message: Option<String>,
        /// The Discord bot of the replica.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub discord_integration: Option<DiscordIntegration>,
        /// The Telegram bot of the replica.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub telegram_integration: Option<TelegramIntegration>,
    }
    impl ReplicaListItem {
        /// With what is required.
        #[expect(clippy::too_many_arguments, reason = "all of them are required")]
        pub fn new(
            name: impl Into<String>,
            short_description: impl Into<String>,
            greeting: impl Into<String>,
            owner_id: impl Into<String>,
            slug: impl Into<String>,
            llm: impl Into<LanguageModelSettings>,
            uuid: impl Into<String>,
            created_at: impl Into<Option<String>>,
            chat_history_count: impl Into<Option<i64>>,
        ) -> Self {
            Self {
                name: name.into(),
                short_description: short_description.into(),
                greeting: greeting.into(),
                owner_id: owner_id.into(),
                slug: slug.into(),
                llm: llm.into(),
                uuid: uuid.into(),
                created_at: created_at.into(),
                chat_history_count: chat_history_count.into(),
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
                owner_uuid: None,
                voice_enabled: None,
                video_enabled: None,
                system_message: None,
                discord_integration: None,
                telegram_integration: None,
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
    /// A piece of knowledge that was looked up for an answer.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    /// What the API answers with when the server itself fails.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ServerError {
        /// Indicates the status of the request
        pub success: bool,
        /// A text representation of the error
        pub error: String,
        /// The condition in a form made for programs. Not documented for this status.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub error_code: Option<String>,
        /// A unique identifier of the event, useful for reporting
        ///
        /// For example `14fceadd84e74ec499afe9b0f7952d6b`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub fingerprint: Option<String>,
        /// A unique identifier of the request, useful for reporting
        ///
        /// For example `xyz1::reg1:reg1::ab3c4-1234567890123-0123456789ab`.
        pub request_id: String,
        /// The inner exception
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
    /// The number of conversations from one source.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    impl SourceConversationCount {
        /// With what is required.
        pub fn new(source: impl Into<ChatSource>, conversations: i64) -> Self {
            Self {
                source: source.into(),
                conversations: conversations,
            }
        }
    }
    /// The answer to a request that has nothing else to tell.
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
    /// A question to a replica that reached it through Telegram.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct TelegramChatCompletionRequest {
        /// The text that the replica answers, at most 100,000 characters
        ///
        /// For example `How did you cope with the pressure of the war?`.
        pub content: String,
        /// Whether the question stands alone.
        /// With `true` earlier messages give no context, and this one is not kept, so later questions do not see it either.
        ///
        /// For example `false`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub skip_chat_history: Option<bool>,
        /// The address of a picture that the replica takes into account
        ///
        /// For example `https://images.example.com/photo.jpeg`.
        #[serde(rename = "imageURL", default, skip_serializing_if = "Option::is_none")]
        pub image_url: Option<String>,
        /// Where on Telegram a message comes from, and who wrote it.
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
    /// A message from Telegram that is to be kept in the chat history.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct TelegramChatHistoryEntryDraft {
        /// The text of the message
        ///
        /// For example `How did you cope with the pressure of the war?`.
        pub content: String,
        /// Where on Telegram a message comes from, and who wrote it.
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
    /// Where on Telegram a message comes from, and who wrote it.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
        #[serde(default, skip_serializing_if = "Option::is_none")]
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
        #[serde(default, skip_serializing_if = "Option::is_none")]
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
    /// The Telegram bot of a replica.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct TelegramIntegration {
        /// The token of the bot, a secret.
        ///
        /// For example `example-telegram-bot-token`.
        #[serde(default)]
        pub token: Option<crate::Secret>,
        /// The name of the bot.
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
    /// A Telegram bot that a replica is about to be connected to.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct TelegramIntegrationDraft {
        /// The token of the bot, a secret.
        ///
        /// For example `example-telegram-bot-token`.
        pub telegram_token: crate::Secret,
        /// The name of the bot.
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
    /// How much of the service a user has used.
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
        /// The number of entries in the knowledge base that have the status `READY`.
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
        /// Whether the request succeeded. Newer than the reference page.
        ///
        /// For example `true`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub success: Option<bool>,
        /// The name of the user
        ///
        /// For example `John Doe`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub name: Option<String>,
        /// The email address
        ///
        /// For example `user@example.com`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub email: Option<String>,
        /// The ID of the user
        ///
        /// For example `johndoe`.
        pub id: String,
        /// The accounts on other platforms that belong to the user
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
    /// A user that is about to be created. Every field is optional.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Default)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UserDraft {
        /// The id to give the user. The server makes a UUID where it is left out.
        ///
        /// For example `johndoe`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub id: Option<String>,
        /// The name of the user, of ASCII letters, digits, white space and `( ) . , ' - /`.
        ///
        /// For example `John Doe`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub name: Option<String>,
        /// The email address
        ///
        /// For example `user@example.com`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub email: Option<String>,
        /// The accounts on other platforms that belong to the user
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
    /// The new state of the current user.
    /// Whether a field that is left out keeps its value or loses it is not documented.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UserUpdate {
        /// The name of the user
        ///
        /// For example `John Doe`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub name: Option<String>,
        /// The email address
        ///
        /// For example `user@example.com`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub email: Option<String>,
        /// The ID of the user
        ///
        /// For example `johndoe`.
        pub id: String,
        /// The accounts on other platforms that belong to the user. An empty list is not the same as none at all.
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
        ReplicaType { Individual = "individual", Character = "character", Brand =
        "brand", }
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
        Claude4Sonnet20250514 = "claude-4-sonnet-20250514", Grok2Latest =
        "grok-2-latest", Grok3Beta = "grok-3-beta", }
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
        ReplicaTool { GetTokenInfo = "getTokenInfo", GetUdaoTokenInfo =
        "getUdaoTokenInfo", GetSensayTokenInfo = "getSensayTokenInfo", GetTokenInfoMeai =
        "getTokenInfoMEAI", AnswerToLife = "answerToLife", Toolhouse = "toolhouse",
        BrightUnionGetQuoteTool = "brightUnionGetQuoteTool", BrightUnionGetCoverablesTool
        = "brightUnionGetCoverablesTool", }
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
        EmbeddingModel { MultilingualE5Large = "multilingual-e5-large", Qwen3Embedding8b
        = "qwen3-embedding-8b", }
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
        ActivitySort { ReplicaReplies = "replicaReplies", FirstMessageAt =
        "firstMessageAt", LastReplicaReplyAt = "lastReplicaReplyAt", }
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
        KnowledgeBaseEntryType { File = "file", Text = "text", Website = "website",
        Youtube = "youtube", }
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
        "RAW_TEXT", ProcessedText = "PROCESSED_TEXT", VectorCreated = "VECTOR_CREATED",
        Ready = "READY", Unprocessable = "UNPROCESSABLE", }
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
        KnowledgeBaseSupportLevel { Production = "production", Preview = "preview",
        Disabled = "disabled", }
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
        /// The id to give the user. The server makes a UUID where it is left out.
        ///
        /// For example `johndoe`.
        pub fn id(mut self, value: impl Into<String>) -> Self {
            self.id = Some(value.into());
            self
        }
        /// The name of the user, of ASCII letters, digits, white space and `( ) . , ' - /`.
        ///
        /// For example `John Doe`.
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Some(value.into());
            self
        }
        /// The email address
        ///
        /// For example `user@example.com`.
        pub fn email(mut self, value: impl Into<String>) -> Self {
            self.email = Some(value.into());
            self
        }
        /// The accounts on other platforms that belong to the user
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
        /// The name of the user
        ///
        /// For example `John Doe`.
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Some(value.into());
            self
        }
        /// The email address
        ///
        /// For example `user@example.com`.
        pub fn email(mut self, value: impl Into<String>) -> Self {
            self.email = Some(value.into());
            self
        }
        /// The ID of the user
        ///
        /// For example `johndoe`.
        ///
        /// It is required.
        pub fn id(mut self, value: impl Into<String>) -> Self {
            self.id = Some(value.into());
            self
        }
        /// The accounts on other platforms that belong to the user. An empty list is not the same as none at all.
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
        /// The name of the organization that is to be created.
        ///
        /// For example `Example Ltd`.
        ///
        /// It is required.
        pub fn organization_name(mut self, value: impl Into<String>) -> Self {
            self.organization_name = Some(value.into());
            self
        }
        /// The name of the person to talk to about the subscription.
        ///
        /// For example `John Doe`.
        ///
        /// It is required.
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Some(value.into());
            self
        }
        /// The email address of that person.
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
        /// Only replicas with an integration of this kind.
        pub fn integration(mut self, value: impl Into<types::IntegrationType>) -> Self {
            self.integration = Some(value.into());
            self
        }
        /// Only replicas that the user with this id owns.
        pub fn owner_id(mut self, value: impl Into<String>) -> Self {
            self.owner_id = Some(value.into());
            self
        }
        /// Only replicas whose owner has this UUID, the older kind of user id.
        pub fn owner_uuid(mut self, value: impl Into<String>) -> Self {
            self.owner_uuid = Some(value.into());
            self
        }
        /// The page to return, above 0. An older name of `pageIndex`.
        #[deprecated(note = "use `pageIndex` instead")]
        pub fn page(mut self, value: i64) -> Self {
            self.page = Some(value);
            self
        }
        /// The page to return. The first page is 1.
        pub fn page_index(mut self, value: i64) -> Self {
            self.page_index = Some(value);
            self
        }
        /// The number of replicas on a page. The older name `page_size` has the default 24.
        pub fn page_size(mut self, value: i64) -> Self {
            self.page_size = Some(value);
            self
        }
        /// The page to return, above 0. An older name of `pageIndex`.
        #[deprecated(note = "use `pageIndex` instead")]
        pub fn page_index_deprecated(mut self, value: i64) -> Self {
            self.page_index_deprecated = Some(value);
            self
        }
        /// The number of replicas on a page, above 0. An older name of `pageSize`.
        #[deprecated(note = "use `pageSize` instead")]
        pub fn page_size_deprecated(mut self, value: i64) -> Self {
            self.page_size_deprecated = Some(value);
            self
        }
        /// Only replicas whose name is found by this text, in ascending order.
        pub fn search(mut self, value: impl Into<String>) -> Self {
            self.search = Some(value.into());
            self
        }
        /// Only the replica with this slug.
        pub fn slug(mut self, value: impl Into<String>) -> Self {
            self.slug = Some(value.into());
            self
        }
        /// What the replicas are sorted by, always ascending. By name where it is left out.
        pub fn sort(mut self, value: impl Into<types::ReplicaSort>) -> Self {
            self.sort = Some(value.into());
            self
        }
        /// Only replicas with these tags.
        /// The filter knows a fixed set of tags, while a replica can carry any.
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
        /// What the replica is for, at most 1000 characters. It has no part in the training.
        ///
        /// For example `Answers questions about our courses.`.
        pub fn purpose(mut self, value: impl Into<String>) -> Self {
            self.purpose = Some(value.into());
            self
        }
        /// A description of the replica in at most 50 characters. It has no part in the training.
        ///
        /// For example `Explains programs to beginners`.
        ///
        /// It is required.
        pub fn short_description(mut self, value: impl Into<String>) -> Self {
            self.short_description = Some(value.into());
            self
        }
        /// What the replica opens a conversation with, at most 600 characters.
        ///
        /// For example `What would you like to know?`.
        ///
        /// It is required.
        pub fn greeting(mut self, value: impl Into<String>) -> Self {
            self.greeting = Some(value.into());
            self
        }
        /// What a replica stands for: yourself (`individual`), any character you like (`character`), or a business or another organization (`brand`).
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
        /// Whether only the owner and the users in `whitelistEmails` can find the replica and talk to it. It is public where it is left out.
        ///
        /// For example `false`.
        pub fn private(mut self, value: bool) -> Self {
            self.private = Some(value);
            self
        }
        /// The email addresses of the users who may use the replica while it is private.
        pub fn whitelist_emails(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.whitelist_emails = Some(value.into_iter().map(Into::into).collect());
            self
        }
        /// The name of the replica for use in the addresses of pages, at most 50 characters. It has to be unique.
        ///
        /// For example `ada-byron`.
        ///
        /// It is required.
        pub fn slug(mut self, value: impl Into<String>) -> Self {
            self.slug = Some(value.into());
            self
        }
        /// Words of any kind that sort the replica and help to find it.
        pub fn tags(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.tags = Some(value.into_iter().map(Into::into).collect());
            self
        }
        /// The address of the profile image.
        /// The server fetches the image, optimises it and keeps a copy, so the replica later shows another address.
        /// It takes JPEG, PNG, BMP, WebP and AVIF.
        /// A replica gets a default image where it is left out.
        ///
        /// For example `https://images.example.com/ada.png`.
        pub fn profile_image(mut self, value: impl Into<String>) -> Self {
            self.profile_image = Some(value.into());
            self
        }
        /// Questions that are offered to the user at the start of a conversation.
        pub fn suggested_questions(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.suggested_questions = Some(value.into_iter().map(Into::into).collect());
            self
        }
        /// The language model of a replica, and how it is used.
        ///
        /// It is required.
        pub fn llm(mut self, value: impl Into<types::LanguageModelSettings>) -> Self {
            self.llm = Some(value.into());
            self
        }
        /// The text that a preview of the voice can be made from, at most 400 characters.
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
    /// A call of [`Client::update_replica`](crate::Client::update_replica): replace a replica.
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
        /// What the replica is for, at most 1000 characters. It has no part in the training.
        ///
        /// For example `Answers questions about our courses.`.
        pub fn purpose(mut self, value: impl Into<String>) -> Self {
            self.purpose = Some(value.into());
            self
        }
        /// A description of the replica in at most 50 characters. It has no part in the training.
        ///
        /// For example `Explains programs to beginners`.
        ///
        /// It is required.
        pub fn short_description(mut self, value: impl Into<String>) -> Self {
            self.short_description = Some(value.into());
            self
        }
        /// What the replica opens a conversation with, at most 600 characters.
        ///
        /// For example `What would you like to know?`.
        ///
        /// It is required.
        pub fn greeting(mut self, value: impl Into<String>) -> Self {
            self.greeting = Some(value.into());
            self
        }
        /// What a replica stands for: yourself (`individual`), any character you like (`character`), or a business or another organization (`brand`).
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
        /// Whether only the owner and the users in `whitelistEmails` can find the replica and talk to it. It is public where it is left out.
        ///
        /// For example `false`.
        pub fn private(mut self, value: bool) -> Self {
            self.private = Some(value);
            self
        }
        /// The email addresses of the users who may use the replica while it is private.
        pub fn whitelist_emails(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.whitelist_emails = Some(value.into_iter().map(Into::into).collect());
            self
        }
        /// The name of the replica for use in the addresses of pages, at most 50 characters. It has to be unique.
        ///
        /// For example `ada-byron`.
        ///
        /// It is required.
        pub fn slug(mut self, value: impl Into<String>) -> Self {
            self.slug = Some(value.into());
            self
        }
        /// Words of any kind that sort the replica and help to find it.
        pub fn tags(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.tags = Some(value.into_iter().map(Into::into).collect());
            self
        }
        /// The address of the profile image.
        /// The server fetches the image, optimises it and keeps a copy, so the replica later shows another address.
        /// It takes JPEG, PNG, BMP, WebP and AVIF.
        /// A replica gets a default image where it is left out.
        ///
        /// For example `https://images.example.com/ada.png`.
        pub fn profile_image(mut self, value: impl Into<String>) -> Self {
            self.profile_image = Some(value.into());
            self
        }
        /// Questions that are offered to the user at the start of a conversation.
        pub fn suggested_questions(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.suggested_questions = Some(value.into_iter().map(Into::into).collect());
            self
        }
        /// The language model of a replica, and how it is used.
        ///
        /// It is required.
        pub fn llm(mut self, value: impl Into<types::LanguageModelSettings>) -> Self {
            self.llm = Some(value.into());
            self
        }
        /// The text that a preview of the voice can be made from, at most 400 characters.
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
        /// 200: The replica is connected
        Ok(types::CreatedTelegramIntegration),
        /// 202: The replica is connected, but the bot could not be started yet
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
        /// The token of the bot, a secret.
        ///
        /// For example `example-telegram-bot-token`.
        ///
        /// It is required.
        pub fn telegram_token(mut self, value: impl Into<crate::Secret>) -> Self {
            self.telegram_token = Some(value.into());
            self
        }
        /// The name of the bot.
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
        /// 200: The replica is disconnected
        Ok(types::Success),
        /// 202: The replica is disconnected, but the bot could not be stopped yet
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
        /// The token of the bot from the Discord developer portal, a secret of 50 to 80 characters.
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
        /// The text that the replica answers, at most 100,000 characters
        ///
        /// For example `How did you cope with the pressure of the war?`.
        ///
        /// It is required.
        pub fn content(mut self, value: impl Into<String>) -> Self {
            self.content = Some(value.into());
            self
        }
        /// Whether the question stands alone.
        /// With `true` earlier messages give no context, and this one is not kept, so later questions do not see it either.
        ///
        /// For example `false`.
        pub fn skip_chat_history(mut self, value: bool) -> Self {
            self.skip_chat_history = Some(value);
            self
        }
        /// Where a conversation or a message takes place.
        pub fn source(mut self, value: impl Into<types::ChatSource>) -> Self {
            self.source = Some(value.into());
            self
        }
        /// Where on Discord a message comes from, and who wrote it.
        pub fn discord_data(mut self, value: impl Into<types::DiscordData>) -> Self {
            self.discord_data = Some(value.into());
            self
        }
        /// Quotas of the caller's own, which the server enforces for this one request.
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
        /// The text that the replica answers, at most 100,000 characters
        ///
        /// For example `How did you cope with the pressure of the war?`.
        ///
        /// It is required.
        pub fn content(mut self, value: impl Into<String>) -> Self {
            self.content = Some(value.into());
            self
        }
        /// Whether the question stands alone.
        /// With `true` earlier messages give no context, and this one is not kept, so later questions do not see it either.
        ///
        /// For example `false`.
        pub fn skip_chat_history(mut self, value: bool) -> Self {
            self.skip_chat_history = Some(value);
            self
        }
        /// The address of a picture that the replica takes into account
        ///
        /// For example `https://images.example.com/photo.jpeg`.
        pub fn image_url(mut self, value: impl Into<String>) -> Self {
            self.image_url = Some(value.into());
            self
        }
        /// Where on Telegram a message comes from, and who wrote it.
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
    /// A call of [`Client::create_openai_chat_completion`](crate::Client::create_openai_chat_completion): ask a replica in the form of OpenAI.
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
        /// The conversation. Only the last message is used.
        ///
        /// It is required.
        pub fn messages(
            mut self,
            value: impl IntoIterator<Item = types::OpenAiMessage>,
        ) -> Self {
            self.messages = Some(value.into_iter().collect());
            self
        }
        /// Whether the message becomes part of the conversation.
        /// With `false` earlier messages give no context, and this one is not kept.
        ///
        /// For example `true`.
        pub fn store(mut self, value: bool) -> Self {
            self.store = Some(value);
            self
        }
        /// Where the conversation takes place, which decides where the message is kept in the chat history.
        pub fn source(mut self, value: impl Into<types::OpenAiChatSource>) -> Self {
            self.source = Some(value.into());
            self
        }
        /// Where on Discord a message comes from, and who wrote it.
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
        /// The text of the message
        ///
        /// For example `How did you cope with the pressure of the war?`.
        ///
        /// It is required.
        pub fn content(mut self, value: impl Into<String>) -> Self {
            self.content = Some(value.into());
            self
        }
        /// Where a conversation or a message takes place.
        pub fn source(mut self, value: impl Into<types::ChatSource>) -> Self {
            self.source = Some(value.into());
            self
        }
        /// Where on Discord a message comes from, and who wrote it.
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
        /// The text of the message
        ///
        /// For example `How did you cope with the pressure of the war?`.
        ///
        /// It is required.
        pub fn content(mut self, value: impl Into<String>) -> Self {
            self.content = Some(value.into());
            self
        }
        /// Where on Telegram a message comes from, and who wrote it.
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
    /// A call of [`Client::list_embed_chat_history`](crate::Client::list_embed_chat_history): list the embedded chat history.
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
    /// A call of [`Client::list_chats`](crate::Client::list_chats): list a replica's chats.
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
        /// The number of the page, counted from 1.
        /// Left out, the server takes 1.
        pub fn page(mut self, value: i64) -> Self {
            self.page = Some(value);
            self
        }
        /// The most items on a page, 0 to 100.
        /// Left out, the server takes 24.
        pub fn page_size(mut self, value: i64) -> Self {
            self.page_size = Some(value);
            self
        }
        /// What to sort the chats by.
        /// Left out, the server takes `replicaReplies`.
        pub fn sort_by(mut self, value: impl Into<types::ActivitySort>) -> Self {
            self.sort_by = Some(value.into());
            self
        }
        /// The direction of the sort.
        /// Left out, the server takes `desc`.
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
    /// A call of [`Client::list_chat_conversations`](crate::Client::list_chat_conversations): list a chat's conversations.
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
        /// The number of the page, counted from 1.
        /// Left out, the server takes 1.
        pub fn page(mut self, value: i64) -> Self {
            self.page = Some(value);
            self
        }
        /// The most items on a page, 0 to 100.
        /// Left out, the server takes 24.
        pub fn page_size(mut self, value: i64) -> Self {
            self.page_size = Some(value);
            self
        }
        /// What to sort the conversations by.
        /// Left out, the server takes `lastReplicaReplyAt`.
        pub fn sort_by(mut self, value: impl Into<types::ActivitySort>) -> Self {
            self.sort_by = Some(value.into());
            self
        }
        /// The direction of the sort.
        /// Left out, the server takes `desc`.
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
        GetChatConversation -> types::ConversationDetails
    }
    impl crate::call::Call for GetChatConversation {
        type Output = types::ConversationDetails;
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
        /// The UUID of a message. Only messages after it are returned, without it.
        pub fn after_uuid(mut self, value: impl Into<String>) -> Self {
            self.after_uuid = Some(value.into());
            self
        }
        /// The UUID of a message. Only messages before it are returned, without it.
        pub fn before_uuid(mut self, value: impl Into<String>) -> Self {
            self.before_uuid = Some(value.into());
            self
        }
        /// The most messages to return, 1 to 100.
        /// Left out, the server takes 20.
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
    /// A call of [`Client::list_chat_messages`](crate::Client::list_chat_messages): list a chat's messages.
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
        /// The UUID of a message. Only messages after it are returned, without it.
        pub fn after_uuid(mut self, value: impl Into<String>) -> Self {
            self.after_uuid = Some(value.into());
            self
        }
        /// The UUID of a message. Only messages before it are returned, without it.
        pub fn before_uuid(mut self, value: impl Into<String>) -> Self {
            self.before_uuid = Some(value.into());
            self
        }
        /// The most messages to return, 1 to 100.
        /// Left out, the server takes 20.
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
    /// A call of [`Client::list_conversations`](crate::Client::list_conversations): list a replica's conversations.
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
        /// The number of the page, counted from 1.
        /// Left out, the server takes 1.
        pub fn page(mut self, value: i64) -> Self {
            self.page = Some(value);
            self
        }
        /// The most items on a page, 0 to 100.
        /// Left out, the server takes 24.
        pub fn page_size(mut self, value: i64) -> Self {
            self.page_size = Some(value);
            self
        }
        /// What to sort the conversations by.
        /// Left out, the server takes `lastReplicaReplyAt`.
        pub fn sort_by(mut self, value: impl Into<types::ActivitySort>) -> Self {
            self.sort_by = Some(value.into());
            self
        }
        /// The direction of the sort.
        /// Left out, the server takes `desc`.
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
        GetConversation -> types::ConversationDetails
    }
    impl crate::call::Call for GetConversation {
        type Output = types::ConversationDetails;
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
        /// The summary of the conversation, up to 700 characters. It may be `null`; what that does is not documented.
        ///
        /// For example `The club asked how to prune roses and when to sow peas.`.
        pub fn summary(mut self, value: impl Into<crate::Nullable<String>>) -> Self {
            self.summary = Some(value.into());
            self
        }
        /// The questions that come up in the conversation
        pub fn common_questions(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.common_questions = Some(value.into_iter().map(Into::into).collect());
            self
        }
        /// The topics that come up in the conversation
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
        /// The UUID of a message. Only results after it are returned, without it.
        pub fn after_uuid(mut self, value: impl Into<String>) -> Self {
            self.after_uuid = Some(value.into());
            self
        }
        /// The UUID of a message. Only results before it are returned, without it.
        pub fn before_uuid(mut self, value: impl Into<String>) -> Self {
            self.before_uuid = Some(value.into());
            self
        }
        /// The most items to return, 1 to 100.
        /// A group of messages counts as one item, and so does a placeholder.
        /// Left out, the server takes 20.
        pub fn limit(mut self, value: i64) -> Self {
            self.limit = Some(value);
            self
        }
        /// The fewest messages that a placeholder may stand for.
        /// Fewer than that come as messages instead of a placeholder.
        /// Left out, the server takes 3.
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
    /// A call of [`Client::list_conversation_messages`](crate::Client::list_conversation_messages): list a conversation's messages.
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
        /// The UUID of a message. Only messages after it are returned, without it.
        pub fn after_uuid(mut self, value: impl Into<String>) -> Self {
            self.after_uuid = Some(value.into());
            self
        }
        /// The UUID of a message. Only messages before it are returned, without it.
        pub fn before_uuid(mut self, value: impl Into<String>) -> Self {
            self.before_uuid = Some(value.into());
            self
        }
        /// The most messages to return, 1 to 100.
        /// Left out, the server takes 20.
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
    /// A call of [`Client::list_historical_conversation_analytics`](crate::Client::list_historical_conversation_analytics): list a replica's daily conversation counts.
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
    /// A call of [`Client::list_conversation_source_analytics`](crate::Client::list_conversation_source_analytics): list a replica's conversation counts by source.
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
        /// A title, by which people find the entry in a list.
        ///
        /// For example `Opening hours`.
        pub fn title(mut self, value: impl Into<String>) -> Self {
            self.title = Some(value.into());
            self
        }
        /// A web page that can be read without signing in, or something to watch on YouTube.
        /// Of a page only the text is taken, no pictures, videos or sounds.
        /// Pages on Google's own domains are refused.
        /// YouTube addresses have the form `youtube.com/watch?v=`, `youtube.com/shorts/` or `youtube.com/playlist?list=`; a playlist makes an entry for each of its videos.
        ///
        /// For example `https://example.com/opening-hours`.
        pub fn url(mut self, value: impl Into<String>) -> Self {
            self.url = Some(value.into());
            self
        }
        /// Whether the server may read the page again later and keep the entry up to date. It does not where this is left out.
        ///
        /// For example `true`.
        pub fn auto_refresh(mut self, value: bool) -> Self {
            self.auto_refresh = Some(value);
            self
        }
        /// The text to learn.
        ///
        /// For example `The workshop is open from Tuesday to Saturday, from 10 to 18 o'clock.`.
        pub fn text(mut self, value: impl Into<String>) -> Self {
            self.text = Some(value.into());
            self
        }
        /// The name of a file that is uploaded in a second step, to the `signedURL` of the result.
        /// The extension has to be one of those that `list_knowledge_base_file_types` gives.
        /// A file may have up to 50 MB, a video may last up to 90 minutes.
        ///
        /// For example `handbook.pdf`.
        pub fn filename(mut self, value: impl Into<String>) -> Self {
            self.filename = Some(value.into());
            self
        }
        /// Limits that this request sets itself.
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
        /// Filters by whether an error came up while the entry was processed. The value is a text, `true` or `false`.
        pub fn has_error(
            mut self,
            value: impl Into<types::KnowledgeBaseErrorFilter>,
        ) -> Self {
            self.has_error = Some(value.into());
            self
        }
        /// The number of the page. The first page is 1, which is also the default.
        pub fn page(mut self, value: i64) -> Self {
            self.page = Some(value);
            self
        }
        /// The largest number of entries on a page, from 0 to 100; 24 where it is left out.
        /// With 0 the answer has no entries, only their number in `total`.
        pub fn page_size(mut self, value: i64) -> Self {
            self.page_size = Some(value);
            self
        }
        /// Only entries with this in their title, file name or URL. It takes at least 3 characters.
        pub fn search(mut self, value: impl Into<String>) -> Self {
            self.search = Some(value.into());
            self
        }
        /// What the entries are sorted by. There is one value, which is also the default.
        pub fn sort_by(mut self, value: impl Into<types::KnowledgeBaseSortBy>) -> Self {
            self.sort_by = Some(value.into());
            self
        }
        /// The direction of the sort; `desc` where it is left out.
        pub fn sort_order(mut self, value: impl Into<types::SortOrder>) -> Self {
            self.sort_order = Some(value.into());
            self
        }
        /// Only entries in one of these states.
        /// Several are sent as repeated parameters, as the vendor's own client does; the vendor's text speaks of a list with commas.
        pub fn status(
            mut self,
            value: impl IntoIterator<Item = types::KnowledgeBaseEntryStatus>,
        ) -> Self {
            self.status = Some(value.into_iter().collect());
            self
        }
        /// Only entries of one of these types.
        /// Several are sent as repeated parameters.
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
        /// The text to learn.
        ///
        /// For example `The workshop is open from Monday to Friday, from 9 to 17 o'clock.`.
        pub fn raw_text(mut self, value: impl Into<String>) -> Self {
            self.raw_text = Some(value.into());
            self
        }
        /// Facts drawn from the contents.
        pub fn generated_facts(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.generated_facts = Some(value.into_iter().map(Into::into).collect());
            self
        }
        /// The text, divided into pieces.
        pub fn raw_text_chunks(
            mut self,
            value: impl IntoIterator<Item = types::KnowledgeBaseTextChunk>,
        ) -> Self {
            self.raw_text_chunks = Some(value.into_iter().collect());
            self
        }
        /// A title, by which people find the entry in a list.
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
        /// The contents in one or two sentences.
        ///
        /// For example `The days and hours on which the workshop is open.`.
        pub fn summary(mut self, value: impl Into<String>) -> Self {
            self.summary = Some(value.into());
            self
        }
        /// The language of an entry, a code of two letters as in ISO 639-1.
        pub fn language(
            mut self,
            value: impl Into<types::KnowledgeBaseLanguage>,
        ) -> Self {
            self.language = Some(value.into());
            self
        }
        /// New particulars of the web page of an entry.
        pub fn website(
            mut self,
            value: impl Into<types::KnowledgeBaseWebsiteUpdate>,
        ) -> Self {
            self.website = Some(value.into());
            self
        }
        /// New particulars of the YouTube video of an entry.
        pub fn youtube(
            mut self,
            value: impl Into<types::KnowledgeBaseYoutubeUpdate>,
        ) -> Self {
            self.youtube = Some(value.into());
            self
        }
        /// New particulars of the file of an entry.
        pub fn file(mut self, value: impl Into<types::KnowledgeBaseFileUpdate>) -> Self {
            self.file = Some(value.into());
            self
        }
        /// What went wrong while the entry was processed, as it is to stand in the entry.
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
        /// 200: The entry is gone
        Ok(types::Success),
        /// 202: The deletion has begun; the rest goes within 24 hours
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
    /// A call of [`Client::list_knowledge_base_file_types`](crate::Client::list_knowledge_base_file_types): list the file types that a knowledge base takes.
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
        type Item = types::ReplicaListItem;
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
        ListReplicas -> types::ReplicaListItem
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
        type Item = types::KnowledgeBaseEntryListItem;
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
        ListKnowledgeBaseEntries -> types::KnowledgeBaseEntryListItem
    }
}
/// One method for each operation, which begins a call of it.
impl crate::Client {
    /// Create a user.
    ///
    /// Adds a user to the organization.
    /// Every field is optional: without an `id` the server makes one, a UUID.
    /// The answer has status 200, not 201.
    ///
    /// Operation: `POST /v1/users`.
    /// It needs the organization secret alone.
    /// It gives [`User`](types::User).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 409: The id, the email address or a linked account is taken
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
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
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
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
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
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
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: There is no such user in the organization
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
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
    /// Creates an organization and an API key for it, in exchange for the code of an invitation.
    /// It needs no key: this is how the first one is had.
    /// The key is shown in this answer only and cannot be asked for again.
    ///
    /// Operation: `POST /v1/api-keys/invites/{code}/redeem`.
    /// It needs no secret, and none is sent.
    /// It gives [`RedeemedInvite`](types::RedeemedInvite).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
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
    /// Returns one page of the replicas that the caller can reach, in ascending order.
    /// A user sees the replicas they own and those that are public in the organization.
    /// The organization secret alone sees all replicas of the organization, private ones too.
    /// The answer can hold the tokens of bots: take care where it is written.
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
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
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
    /// Creates a replica and returns its UUID only.
    /// A slug that is taken is refused with 409.
    ///
    /// Operation: `POST /v1/replicas`.
    /// It needs the organization secret alone.
    /// It gives [`CreatedReplica`](types::CreatedReplica).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller
    /// - 409: A value that has to be unique is taken
    /// - 415: The `Content-Type` is not `application/json`
    /// - 429: There were too many requests, or a quota that the request itself set is used up. The two cases can only be told apart by `error_code`. Sending the request again does not help while a quota is used up. No header is documented that says when to try again.
    /// - 500: The server failed
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
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
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
    /// Replace a replica.
    ///
    /// Replaces the settings of a replica in full, so the body holds those that should stay as well.
    /// The answer does not hold the replica.
    /// A slug that is taken is refused with 409.
    ///
    /// Operation: `PUT /v1/replicas/{replicaUUID}`.
    /// It needs the organization secret alone.
    /// It gives [`Success`](types::Success).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller
    /// - 409: A value that has to be unique is taken
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
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
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller. Unlike `NotFound`, the error may carry a code and a fingerprint.
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
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
    /// Counts the conversations and the knowledge base entries of all replicas that the user owns.
    /// Conversations are those of the current calendar month.
    /// Of the entries, only those with the status `READY` count.
    ///
    /// Operation: `GET /v1/users/me/usage`.
    /// It needs the organization secret and a user to act as.
    /// It gives [`Usage`](types::Usage).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
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
    /// Unless you run your own integration, Sensay runs the bot until the integration is deleted.
    /// With status 202 the integration exists, but the server that runs bots could not be told; where Sensay runs the bot, it tries again to start it.
    ///
    /// Operation: `POST /v1/replicas/{replicaUUID}/integrations/telegram`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`CreateTelegramIntegrationOutcome`](calls::CreateTelegramIntegrationOutcome), with a variant for each status.
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
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
    /// With status 202 the integration is gone, but the server that runs bots could not be told; where Sensay runs the bot, it tries again to stop it.
    ///
    /// Operation: `DELETE /v1/replicas/{replicaUUID}/integrations/telegram`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`DeleteTelegramIntegrationOutcome`](calls::DeleteTelegramIntegrationOutcome), with a variant for each status.
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
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
    /// Unless you run your own integration, Sensay runs the bot until the integration is deleted.
    /// There is no documented operation that deletes it.
    ///
    /// Operation: `POST /v1/replicas/{replicaUUID}/integrations/discord`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`Success`](types::Success).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
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
    /// Sends a text to the replica and returns its answer.
    /// The text is kept in the chat history, unless `skip_chat_history` is `true`.
    /// `source` says where the conversation takes place, and so where in the chat history the text is kept.
    ///
    /// The `Accept` header chooses the form of the answer: `application/json` for the whole answer at once, `text/event-stream` for the answer piece by piece.
    /// The server gives a request up to 90 seconds, so a client that waits for the whole answer must wait longer than that.
    ///
    /// Status 429 tells of a rate limit or of the quota in `usageLimits`.
    /// In the second case the `error_code` is `CONVERSATION_QUOTA_EXCEEDED`, and a repetition fails until the next calendar month or with a higher quota only.
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
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller
    /// - 415: The `Content-Type` is not `application/json`
    /// - 429: There were too many requests, or a quota that the request itself set is used up. The two cases can only be told apart by `error_code`. Sending the request again does not help while a quota is used up. No header is documented that says when to try again.
    /// - 500: The server failed
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
    /// Sends a text that came through Telegram to the replica and returns its answer.
    /// The text is kept in the chat history, unless `skip_chat_history` is `true`.
    ///
    /// The `Accept` header chooses the form of the answer: `application/json` for the whole answer at once, `text/event-stream` for the answer piece by piece.
    /// The server gives a request up to 90 seconds, so a client that waits for the whole answer must wait longer than that.
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
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
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
    /// Ask a replica in the form of OpenAI.
    ///
    /// Sends a conversation to the replica and returns its answer, both in the form of OpenAI's chat completions.
    /// Only the last message of the conversation is used.
    /// Streaming, tools, stop sequences, log probabilities and most of OpenAI's other parameters are not supported.
    /// This operation is experimental and needs a user.
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
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
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
    /// Returns the messages that the user of the request and the replica have exchanged.
    /// Which messages a request without a user gets is not documented.
    /// There is no paging.
    ///
    /// Operation: `GET /v1/replicas/{replicaUUID}/chat/history`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`ChatHistory`](types::ChatHistory).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
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
    /// Keeps a message between the user of the request and the replica in the chat history.
    /// The replica is not asked for an answer.
    /// `source` says where the conversation takes place, and so where in the chat history the message is kept.
    ///
    /// Operation: `POST /v1/replicas/{replicaUUID}/chat/history`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`Success`](types::Success).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
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
    /// Returns the messages that the user of the request and the replica have exchanged on Telegram.
    /// Which messages a request without a user gets is not documented.
    /// There is no paging.
    ///
    /// Operation: `GET /v1/replicas/{replicaUUID}/chat/history/telegram`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`ChatHistory`](types::ChatHistory).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
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
    /// Keeps a message between the user of the request and the replica in the Telegram chat history.
    /// The replica is not asked for an answer.
    ///
    /// Operation: `POST /v1/replicas/{replicaUUID}/chat/history/telegram`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`Success`](types::Success).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
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
    /// Returns the messages that the user of the request and the replica have exchanged on Discord.
    /// Which messages a request without a user gets is not documented.
    /// There is no paging.
    ///
    /// Operation: `GET /v1/replicas/{replicaUUID}/chat/history/discord`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`ChatHistory`](types::ChatHistory).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
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
    /// Returns the messages that the user of the request and the replica have exchanged on the web.
    /// Which messages a request without a user gets is not documented.
    /// There is no paging.
    ///
    /// Operation: `GET /v1/replicas/{replicaUUID}/chat/history/web`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`ChatHistory`](types::ChatHistory).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
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
    /// List the embedded chat history.
    ///
    /// Returns the messages that the user of the request and the replica have exchanged in the chat widget.
    /// Which messages a request without a user gets is not documented.
    /// There is no paging.
    ///
    /// Operation: `GET /v1/replicas/{replicaUUID}/chat/history/embed`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`ChatHistory`](types::ChatHistory).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
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
    /// List a replica's chats.
    ///
    /// Returns one page of the chats of a replica.
    /// A chat gathers the conversations of one user or group with the replica on one platform.
    /// Unless the request says otherwise, the chats with the most replies of the replica come first.
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
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller. Unlike `NotFound`, the error may carry a code and a fingerprint.
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
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
    /// Returns one chat of a replica.
    ///
    /// Operation: `GET /v1/replicas/{replicaUUID}/chats/{chatUUID}`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`ChatDetails`](types::ChatDetails).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller. Unlike `NotFound`, the error may carry a code and a fingerprint.
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
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
    /// List a chat's conversations.
    ///
    /// Returns one page of the conversations in a chat.
    /// Unless the request says otherwise, the conversation with the latest reply of the replica comes first.
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
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller. Unlike `NotFound`, the error may carry a code and a fingerprint.
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
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
    /// Returns one conversation of a chat.
    ///
    /// Operation: `GET /v1/replicas/{replicaUUID}/chats/{chatUUID}/conversations/{conversationUUID}`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`ConversationDetails`](types::ConversationDetails).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller. Unlike `NotFound`, the error may carry a code and a fingerprint.
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
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
    /// Returns some of the messages of one conversation of a chat.
    /// The messages come oldest first.
    /// With `beforeUUID` the answer has the newest messages before that one, also where `afterUUID` is given too.
    /// With `afterUUID` alone it has the oldest messages after that one.
    /// Which messages come where neither is given is not documented.
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
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller. Unlike `NotFound`, the error may carry a code and a fingerprint.
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
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
    /// List a chat's messages.
    ///
    /// Returns some of the messages of a chat.
    /// The messages come oldest first.
    /// With `beforeUUID` the answer has the newest messages before that one, also where `afterUUID` is given too.
    /// With `afterUUID` alone it has the oldest messages after that one.
    /// Which messages come where neither is given is not documented.
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
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller. Unlike `NotFound`, the error may carry a code and a fingerprint.
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
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
    /// List a replica's conversations.
    ///
    /// Returns one page of the conversations of a replica.
    /// Unless the request says otherwise, the conversation with the latest reply of the replica comes first.
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
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller. Unlike `NotFound`, the error may carry a code and a fingerprint.
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
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
    /// Returns one conversation of a replica.
    ///
    /// Operation: `GET /v1/replicas/{replicaUUID}/conversations/{conversationUUID}`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`ConversationDetails`](types::ConversationDetails).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller. Unlike `NotFound`, the error may carry a code and a fingerprint.
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
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
    /// Every field is optional.
    /// Nothing says what replaces this operation.
    ///
    /// Operation: `PATCH /v1/replicas/{replicaUUID}/conversations/{conversationUUID}`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`Success`](types::Success).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller. Unlike `NotFound`, the error may carry a code and a fingerprint.
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
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
    /// Returns the places in a conversation where the replica is mentioned, each with the messages around it, and placeholders for messages that are not shown.
    /// The newest mention comes first.
    /// An item has no UUID of its own: the cursors are UUIDs of messages.
    /// Nothing says what replaces this operation.
    ///
    /// Operation: `GET /v1/replicas/{replicaUUID}/conversations/{conversationUUID}/mentions`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`MentionList`](types::MentionList).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller. Unlike `NotFound`, the error may carry a code and a fingerprint.
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
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
    /// List a conversation's messages.
    ///
    /// Returns some of the messages of a conversation.
    /// The messages come oldest first.
    /// With `beforeUUID` the answer has the newest messages before that one, also where `afterUUID` is given too.
    /// With `afterUUID` alone it has the oldest messages after that one.
    /// Which messages come where neither is given is not documented.
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
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller. Unlike `NotFound`, the error may carry a code and a fingerprint.
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
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
    /// List a replica's daily conversation counts.
    ///
    /// Returns the cumulative number of conversations of a replica for each of the last 30 days, today included, oldest day first.
    /// A day ends at midnight UTC.
    /// The answer has no pages.
    ///
    /// Operation: `GET /v1/replicas/{replicaUUID}/analytics/conversations/historical`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`HistoricalConversationAnalytics`](types::HistoricalConversationAnalytics).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller. Unlike `NotFound`, the error may carry a code and a fingerprint.
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
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
    /// List a replica's conversation counts by source.
    ///
    /// Returns how many conversations a replica has had from each source, as of today.
    /// The answer has no pages.
    ///
    /// Operation: `GET /v1/replicas/{replicaUUID}/analytics/conversations/sources`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`ConversationSourceAnalytics`](types::ConversationSourceAnalytics).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller. Unlike `NotFound`, the error may carry a code and a fingerprint.
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
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
    /// Makes an entry of a text, a web page, a YouTube video or a file, or one entry for each video of a YouTube playlist.
    /// The server works through an entry after it has answered: `get_knowledge_base_entry` tells how far it is.
    ///
    /// The status is 207 even where nothing was made: each result says for itself whether its entry was accepted.
    ///
    /// A file takes a second step.
    /// The request carries only its name, and the result has a `signedURL`.
    /// Send the bytes of the file there as the body of a PUT request, not as a form, with `Content-Type: application/octet-stream` or the type of the file.
    /// Send none of the headers of this API with it, above all not the organization secret.
    /// A file may have up to 50 MB.
    ///
    /// Status 409 means that the URL is in the knowledge base already.
    /// Status 429 means too many requests, or that the quota in `usageLimits` is used up: then `error_code` is `KNOWLEDGE_BASE_CUSTOM_QUOTA_EXCEEDED`.
    ///
    /// Operation: `POST /v1/replicas/{replicaUUID}/knowledge-base`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`KnowledgeBaseResults`](types::KnowledgeBaseResults).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller
    /// - 409: A value that has to be unique is taken
    /// - 415: The `Content-Type` is not `application/json`
    /// - 429: There were too many requests, or a quota that the request itself set is used up. The two cases can only be told apart by `error_code`. Sending the request again does not help while a quota is used up. No header is documented that says when to try again.
    /// - 500: The server failed
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
    /// Returns the entries in the knowledge base of a replica, page by page, the newest first unless `sortOrder` says otherwise.
    /// The list leaves out the text of an entry and what was made of it: `get_knowledge_base_entry` has them.
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
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
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
    /// Returns an entry with its text and what the server made of it.
    /// This is also how to see how far an entry is: the replica uses it from status `VECTOR_CREATED` on, and `UNPROCESSABLE` is the end of the way.
    /// The vendor's own clients ask every five seconds while they wait.
    ///
    /// Operation: `GET /v1/replicas/{replicaUUID}/knowledge-base/{knowledgeBaseID}`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`KnowledgeBaseEntry`](types::KnowledgeBaseEntry).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
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
    /// Gives an entry new contents or new particulars.
    /// A new `rawText` is processed like that of a new entry, so the replica knows it only some time after the answer.
    /// The answer does not have the entry in it.
    ///
    /// Operation: `PATCH /v1/replicas/{replicaUUID}/knowledge-base/{knowledgeBaseID}`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`Success`](types::Success).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
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
    /// Status 202 means that a part of it is still there, and gone within 24 hours.
    ///
    /// Operation: `DELETE /v1/replicas/{replicaUUID}/knowledge-base/{knowledgeBaseID}`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`DeleteKnowledgeBaseEntryOutcome`](calls::DeleteKnowledgeBaseEntryOutcome), with a variant for each status.
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
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
    /// List the file types that a knowledge base takes.
    ///
    /// Returns the types of file that can be uploaded, with their MIME types and extensions, in groups by medium.
    /// How well a type is supported, and whether it is switched off, stands beside it.
    ///
    /// Operation: `GET /v1/knowledge-base/file-types`.
    /// It needs the organization secret; it can act as a user, or without one as an administrator.
    /// It gives [`KnowledgeBaseFileTypeList`](types::KnowledgeBaseFileTypeList).
    ///
    /// # Errors
    ///
    /// The documented statuses are:
    ///
    /// - 400: The request is malformed, or a value in it is not accepted
    /// - 401: The secret is missing or wrong, the organization is disabled, or the user does not exist
    /// - 404: What the path names does not exist, or is out of reach for this caller
    /// - 415: The `Content-Type` is not `application/json`
    /// - 500: The server failed
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
        summary: "Replace a replica",
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
        summary: "Ask a replica in the form of OpenAI",
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
        summary: "List the embedded chat history",
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
        summary: "List a replica's chats",
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
        summary: "List a chat's conversations",
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
        summary: "List a chat's messages",
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
        summary: "List a replica's conversations",
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
        summary: "List a conversation's messages",
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
        summary: "List a replica's daily conversation counts",
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
        summary: "List a replica's conversation counts by source",
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
        summary: "List the file types that a knowledge base takes",
        access: Access::OrganizationOrUser,
        deprecated: false,
        beta: false,
        compressible: false,
        rules: &[],
    };
}
