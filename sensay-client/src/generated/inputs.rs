// @generated from the OpenAPI document of Sensay API by `cargo spec generate`, with progenitor. Not to be edited.

//! The input of each operation: its parameters, its body, and how they become a request.

use super::{table, types};
use crate::Secret;
use crate::operation::Operation;
use crate::request::{Input, Parts};
/// The input of [`calls::CreateUser`](super::calls::CreateUser).
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateUser {
    pub(super) body: types::UserDraft,
}
impl Input for CreateUser {
    type Output = types::User;
    const OPERATION: &'static Operation = &table::CREATE_USER;
    fn write(&self, to: &mut Parts<'_>) {
        to.body(&self.body);
    }
}
/// The input of [`calls::GetCurrentUser`](super::calls::GetCurrentUser).
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCurrentUser {}
impl Input for GetCurrentUser {
    type Output = types::User;
    const OPERATION: &'static Operation = &table::GET_CURRENT_USER;
    fn write(&self, _: &mut Parts<'_>) {}
}
/// The input of [`calls::UpdateCurrentUser`](super::calls::UpdateCurrentUser).
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateCurrentUser {
    pub(super) body: types::UserUpdate,
}
impl Input for UpdateCurrentUser {
    type Output = types::User;
    const OPERATION: &'static Operation = &table::UPDATE_CURRENT_USER;
    fn write(&self, to: &mut Parts<'_>) {
        to.body(&self.body);
    }
}
/// The input of [`calls::DeleteCurrentUser`](super::calls::DeleteCurrentUser).
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeleteCurrentUser {}
impl Input for DeleteCurrentUser {
    type Output = ();
    const OPERATION: &'static Operation = &table::DELETE_CURRENT_USER;
    fn write(&self, _: &mut Parts<'_>) {}
}
/// The input of [`calls::GetUser`](super::calls::GetUser).
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUser {
    pub(super) user_id: String,
}
impl Input for GetUser {
    type Output = types::User;
    const OPERATION: &'static Operation = &table::GET_USER;
    fn write(&self, to: &mut Parts<'_>) {
        to.path("userID", &self.user_id);
    }
}
/// The input of [`calls::RedeemApiKeyInvite`](super::calls::RedeemApiKeyInvite).
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RedeemApiKeyInvite {
    pub(super) code: String,
    pub(super) body: types::InviteRedemption,
}
impl Input for RedeemApiKeyInvite {
    type Output = types::RedeemedInvite;
    const OPERATION: &'static Operation = &table::REDEEM_API_KEY_INVITE;
    fn write(&self, to: &mut Parts<'_>) {
        to.path("code", &self.code);
        to.body(&self.body);
    }
}
/// The input of [`calls::ListReplicas`](super::calls::ListReplicas).
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListReplicas {
    pub(super) owner_id: Option<String>,
    pub(super) owner_uuid: Option<String>,
    pub(super) page_index: Option<i64>,
    pub(super) page_size: Option<i64>,
    pub(super) page: Option<i64>,
    pub(super) page_index_deprecated: Option<i64>,
    pub(super) page_size_deprecated: Option<i64>,
    pub(super) slug: Option<String>,
    pub(super) search: Option<String>,
    pub(super) tags: Option<Vec<types::ReplicaTag>>,
    pub(super) sort: Option<types::ReplicaSort>,
    pub(super) integration: Option<types::IntegrationType>,
}
impl Input for ListReplicas {
    type Output = types::ReplicaList;
    const OPERATION: &'static Operation = &table::LIST_REPLICAS;
    fn write(&self, to: &mut Parts<'_>) {
        to.query("ownerID", &self.owner_id);
        to.query("owner_uuid", &self.owner_uuid);
        to.query("pageIndex", &self.page_index);
        to.query("pageSize", &self.page_size);
        to.query("page", &self.page);
        to.query("page_index", &self.page_index_deprecated);
        to.query("page_size", &self.page_size_deprecated);
        to.query("slug", &self.slug);
        to.query("search", &self.search);
        to.query("tags", &self.tags);
        to.query("sort", &self.sort);
        to.query("integration", &self.integration);
    }
}
/// The input of [`calls::CreateReplica`](super::calls::CreateReplica).
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateReplica {
    pub(super) body: types::ReplicaDraft,
}
impl Input for CreateReplica {
    type Output = types::CreatedReplica;
    const OPERATION: &'static Operation = &table::CREATE_REPLICA;
    fn write(&self, to: &mut Parts<'_>) {
        to.body(&self.body);
    }
}
/// The input of [`calls::GetReplica`](super::calls::GetReplica).
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetReplica {
    pub(super) replica_uuid: String,
}
impl Input for GetReplica {
    type Output = types::Replica;
    const OPERATION: &'static Operation = &table::GET_REPLICA;
    fn write(&self, to: &mut Parts<'_>) {
        to.path("replicaUUID", &self.replica_uuid);
    }
}
/// The input of [`calls::UpdateReplica`](super::calls::UpdateReplica).
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateReplica {
    pub(super) replica_uuid: String,
    pub(super) body: types::ReplicaDraft,
}
impl Input for UpdateReplica {
    type Output = types::Success;
    const OPERATION: &'static Operation = &table::UPDATE_REPLICA;
    fn write(&self, to: &mut Parts<'_>) {
        to.path("replicaUUID", &self.replica_uuid);
        to.body(&self.body);
    }
}
/// The input of [`calls::DeleteReplica`](super::calls::DeleteReplica).
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeleteReplica {
    pub(super) replica_uuid: String,
}
impl Input for DeleteReplica {
    type Output = types::Success;
    const OPERATION: &'static Operation = &table::DELETE_REPLICA;
    fn write(&self, to: &mut Parts<'_>) {
        to.path("replicaUUID", &self.replica_uuid);
    }
}
/// The input of [`calls::GetCurrentUserUsage`](super::calls::GetCurrentUserUsage).
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCurrentUserUsage {}
impl Input for GetCurrentUserUsage {
    type Output = types::Usage;
    const OPERATION: &'static Operation = &table::GET_CURRENT_USER_USAGE;
    fn write(&self, _: &mut Parts<'_>) {}
}
/// The input of [`calls::CreateTelegramIntegration`](super::calls::CreateTelegramIntegration).
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateTelegramIntegration {
    pub(super) replica_uuid: String,
    pub(super) body: types::TelegramIntegrationDraft,
}
impl Input for CreateTelegramIntegration {
    type Output = super::calls::CreateTelegramIntegrationOutcome;
    const OPERATION: &'static Operation = &table::CREATE_TELEGRAM_INTEGRATION;
    fn write(&self, to: &mut Parts<'_>) {
        to.path("replicaUUID", &self.replica_uuid);
        to.body(&self.body);
    }
}
/// The input of [`calls::DeleteTelegramIntegration`](super::calls::DeleteTelegramIntegration).
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeleteTelegramIntegration {
    pub(super) replica_uuid: String,
}
impl Input for DeleteTelegramIntegration {
    type Output = super::calls::DeleteTelegramIntegrationOutcome;
    const OPERATION: &'static Operation = &table::DELETE_TELEGRAM_INTEGRATION;
    fn write(&self, to: &mut Parts<'_>) {
        to.path("replicaUUID", &self.replica_uuid);
    }
}
/// The input of [`calls::CreateDiscordIntegration`](super::calls::CreateDiscordIntegration).
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateDiscordIntegration {
    pub(super) replica_uuid: String,
    pub(super) body: types::DiscordIntegrationDraft,
}
impl Input for CreateDiscordIntegration {
    type Output = types::Success;
    const OPERATION: &'static Operation = &table::CREATE_DISCORD_INTEGRATION;
    fn write(&self, to: &mut Parts<'_>) {
        to.path("replicaUUID", &self.replica_uuid);
        to.body(&self.body);
    }
}
/// The input of [`calls::CreateChatCompletion`](super::calls::CreateChatCompletion).
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateChatCompletion {
    pub(super) replica_uuid: String,
    pub(super) body: types::ChatCompletionRequest,
}
impl Input for CreateChatCompletion {
    type Output = types::ChatCompletion;
    const OPERATION: &'static Operation = &table::CREATE_CHAT_COMPLETION;
    fn write(&self, to: &mut Parts<'_>) {
        to.path("replicaUUID", &self.replica_uuid);
        to.body(&self.body);
    }
}
/// The input of [`calls::CreateTelegramChatCompletion`](super::calls::CreateTelegramChatCompletion).
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateTelegramChatCompletion {
    pub(super) replica_uuid: String,
    pub(super) body: types::TelegramChatCompletionRequest,
}
impl Input for CreateTelegramChatCompletion {
    type Output = types::ChatCompletion;
    const OPERATION: &'static Operation = &table::CREATE_TELEGRAM_CHAT_COMPLETION;
    fn write(&self, to: &mut Parts<'_>) {
        to.path("replicaUUID", &self.replica_uuid);
        to.body(&self.body);
    }
}
/// The input of [`calls::CreateOpenaiChatCompletion`](super::calls::CreateOpenaiChatCompletion).
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateOpenaiChatCompletion {
    pub(super) replica_uuid: String,
    pub(super) body: types::OpenAiChatCompletionRequest,
}
impl Input for CreateOpenaiChatCompletion {
    type Output = types::OpenAiChatCompletion;
    const OPERATION: &'static Operation = &table::CREATE_OPENAI_CHAT_COMPLETION;
    fn write(&self, to: &mut Parts<'_>) {
        to.path("replicaUUID", &self.replica_uuid);
        to.body(&self.body);
    }
}
/// The input of [`calls::ListChatHistory`](super::calls::ListChatHistory).
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListChatHistory {
    pub(super) replica_uuid: String,
}
impl Input for ListChatHistory {
    type Output = types::ChatHistory;
    const OPERATION: &'static Operation = &table::LIST_CHAT_HISTORY;
    fn write(&self, to: &mut Parts<'_>) {
        to.path("replicaUUID", &self.replica_uuid);
    }
}
/// The input of [`calls::CreateChatHistoryEntry`](super::calls::CreateChatHistoryEntry).
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateChatHistoryEntry {
    pub(super) replica_uuid: String,
    pub(super) body: types::ChatHistoryEntryDraft,
}
impl Input for CreateChatHistoryEntry {
    type Output = types::Success;
    const OPERATION: &'static Operation = &table::CREATE_CHAT_HISTORY_ENTRY;
    fn write(&self, to: &mut Parts<'_>) {
        to.path("replicaUUID", &self.replica_uuid);
        to.body(&self.body);
    }
}
/// The input of [`calls::ListTelegramChatHistory`](super::calls::ListTelegramChatHistory).
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListTelegramChatHistory {
    pub(super) replica_uuid: String,
}
impl Input for ListTelegramChatHistory {
    type Output = types::ChatHistory;
    const OPERATION: &'static Operation = &table::LIST_TELEGRAM_CHAT_HISTORY;
    fn write(&self, to: &mut Parts<'_>) {
        to.path("replicaUUID", &self.replica_uuid);
    }
}
/// The input of [`calls::CreateTelegramChatHistoryEntry`](super::calls::CreateTelegramChatHistoryEntry).
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateTelegramChatHistoryEntry {
    pub(super) replica_uuid: String,
    pub(super) body: types::TelegramChatHistoryEntryDraft,
}
impl Input for CreateTelegramChatHistoryEntry {
    type Output = types::Success;
    const OPERATION: &'static Operation = &table::CREATE_TELEGRAM_CHAT_HISTORY_ENTRY;
    fn write(&self, to: &mut Parts<'_>) {
        to.path("replicaUUID", &self.replica_uuid);
        to.body(&self.body);
    }
}
/// The input of [`calls::ListDiscordChatHistory`](super::calls::ListDiscordChatHistory).
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListDiscordChatHistory {
    pub(super) replica_uuid: String,
}
impl Input for ListDiscordChatHistory {
    type Output = types::ChatHistory;
    const OPERATION: &'static Operation = &table::LIST_DISCORD_CHAT_HISTORY;
    fn write(&self, to: &mut Parts<'_>) {
        to.path("replicaUUID", &self.replica_uuid);
    }
}
/// The input of [`calls::ListWebChatHistory`](super::calls::ListWebChatHistory).
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListWebChatHistory {
    pub(super) replica_uuid: String,
}
impl Input for ListWebChatHistory {
    type Output = types::ChatHistory;
    const OPERATION: &'static Operation = &table::LIST_WEB_CHAT_HISTORY;
    fn write(&self, to: &mut Parts<'_>) {
        to.path("replicaUUID", &self.replica_uuid);
    }
}
/// The input of [`calls::ListEmbedChatHistory`](super::calls::ListEmbedChatHistory).
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListEmbedChatHistory {
    pub(super) replica_uuid: String,
}
impl Input for ListEmbedChatHistory {
    type Output = types::ChatHistory;
    const OPERATION: &'static Operation = &table::LIST_EMBED_CHAT_HISTORY;
    fn write(&self, to: &mut Parts<'_>) {
        to.path("replicaUUID", &self.replica_uuid);
    }
}
/// The input of [`calls::ListChats`](super::calls::ListChats).
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListChats {
    pub(super) replica_uuid: String,
    pub(super) page_size: Option<i64>,
    pub(super) page: Option<i64>,
    pub(super) sort_by: Option<types::ActivitySort>,
    pub(super) sort_order: Option<types::SortOrder>,
}
impl Input for ListChats {
    type Output = types::ChatList;
    const OPERATION: &'static Operation = &table::LIST_CHATS;
    fn write(&self, to: &mut Parts<'_>) {
        to.path("replicaUUID", &self.replica_uuid);
        to.query("pageSize", &self.page_size);
        to.query("page", &self.page);
        to.query("sortBy", &self.sort_by);
        to.query("sortOrder", &self.sort_order);
    }
}
/// The input of [`calls::GetChat`](super::calls::GetChat).
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetChat {
    pub(super) replica_uuid: String,
    pub(super) chat_uuid: String,
}
impl Input for GetChat {
    type Output = types::ChatDetails;
    const OPERATION: &'static Operation = &table::GET_CHAT;
    fn write(&self, to: &mut Parts<'_>) {
        to.path("replicaUUID", &self.replica_uuid);
        to.path("chatUUID", &self.chat_uuid);
    }
}
/// The input of [`calls::ListChatConversations`](super::calls::ListChatConversations).
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListChatConversations {
    pub(super) replica_uuid: String,
    pub(super) chat_uuid: String,
    pub(super) page_size: Option<i64>,
    pub(super) page: Option<i64>,
    pub(super) sort_by: Option<types::ActivitySort>,
    pub(super) sort_order: Option<types::SortOrder>,
}
impl Input for ListChatConversations {
    type Output = types::ConversationList;
    const OPERATION: &'static Operation = &table::LIST_CHAT_CONVERSATIONS;
    fn write(&self, to: &mut Parts<'_>) {
        to.path("replicaUUID", &self.replica_uuid);
        to.path("chatUUID", &self.chat_uuid);
        to.query("pageSize", &self.page_size);
        to.query("page", &self.page);
        to.query("sortBy", &self.sort_by);
        to.query("sortOrder", &self.sort_order);
    }
}
/// The input of [`calls::GetChatConversation`](super::calls::GetChatConversation).
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetChatConversation {
    pub(super) replica_uuid: String,
    pub(super) chat_uuid: String,
    pub(super) conversation_uuid: String,
}
impl Input for GetChatConversation {
    type Output = types::Conversation;
    const OPERATION: &'static Operation = &table::GET_CHAT_CONVERSATION;
    fn write(&self, to: &mut Parts<'_>) {
        to.path("replicaUUID", &self.replica_uuid);
        to.path("chatUUID", &self.chat_uuid);
        to.path("conversationUUID", &self.conversation_uuid);
    }
}
/// The input of [`calls::ListChatConversationMessages`](super::calls::ListChatConversationMessages).
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListChatConversationMessages {
    pub(super) replica_uuid: String,
    pub(super) chat_uuid: String,
    pub(super) conversation_uuid: String,
    pub(super) limit: Option<i64>,
    pub(super) after_uuid: Option<String>,
    pub(super) before_uuid: Option<String>,
}
impl Input for ListChatConversationMessages {
    type Output = types::MessageList;
    const OPERATION: &'static Operation = &table::LIST_CHAT_CONVERSATION_MESSAGES;
    fn write(&self, to: &mut Parts<'_>) {
        to.path("replicaUUID", &self.replica_uuid);
        to.path("chatUUID", &self.chat_uuid);
        to.path("conversationUUID", &self.conversation_uuid);
        to.query("limit", &self.limit);
        to.query("afterUUID", &self.after_uuid);
        to.query("beforeUUID", &self.before_uuid);
    }
}
/// The input of [`calls::ListChatMessages`](super::calls::ListChatMessages).
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListChatMessages {
    pub(super) replica_uuid: String,
    pub(super) chat_uuid: String,
    pub(super) limit: Option<i64>,
    pub(super) after_uuid: Option<String>,
    pub(super) before_uuid: Option<String>,
}
impl Input for ListChatMessages {
    type Output = types::MessageList;
    const OPERATION: &'static Operation = &table::LIST_CHAT_MESSAGES;
    fn write(&self, to: &mut Parts<'_>) {
        to.path("replicaUUID", &self.replica_uuid);
        to.path("chatUUID", &self.chat_uuid);
        to.query("limit", &self.limit);
        to.query("afterUUID", &self.after_uuid);
        to.query("beforeUUID", &self.before_uuid);
    }
}
/// The input of [`calls::ListConversations`](super::calls::ListConversations).
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListConversations {
    pub(super) replica_uuid: String,
    pub(super) page_size: Option<i64>,
    pub(super) page: Option<i64>,
    pub(super) sort_by: Option<types::ActivitySort>,
    pub(super) sort_order: Option<types::SortOrder>,
}
impl Input for ListConversations {
    type Output = types::ConversationList;
    const OPERATION: &'static Operation = &table::LIST_CONVERSATIONS;
    fn write(&self, to: &mut Parts<'_>) {
        to.path("replicaUUID", &self.replica_uuid);
        to.query("pageSize", &self.page_size);
        to.query("page", &self.page);
        to.query("sortBy", &self.sort_by);
        to.query("sortOrder", &self.sort_order);
    }
}
/// The input of [`calls::GetConversation`](super::calls::GetConversation).
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetConversation {
    pub(super) replica_uuid: String,
    pub(super) conversation_uuid: String,
}
impl Input for GetConversation {
    type Output = types::Conversation;
    const OPERATION: &'static Operation = &table::GET_CONVERSATION;
    fn write(&self, to: &mut Parts<'_>) {
        to.path("replicaUUID", &self.replica_uuid);
        to.path("conversationUUID", &self.conversation_uuid);
    }
}
/// The input of [`calls::UpdateConversation`](super::calls::UpdateConversation).
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateConversation {
    pub(super) replica_uuid: String,
    pub(super) conversation_uuid: String,
    pub(super) body: types::ConversationUpdate,
}
impl Input for UpdateConversation {
    type Output = types::Success;
    const OPERATION: &'static Operation = &table::UPDATE_CONVERSATION;
    fn write(&self, to: &mut Parts<'_>) {
        to.path("replicaUUID", &self.replica_uuid);
        to.path("conversationUUID", &self.conversation_uuid);
        to.body(&self.body);
    }
}
/// The input of [`calls::ListConversationMentions`](super::calls::ListConversationMentions).
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListConversationMentions {
    pub(super) replica_uuid: String,
    pub(super) conversation_uuid: String,
    pub(super) limit: Option<i64>,
    pub(super) after_uuid: Option<String>,
    pub(super) before_uuid: Option<String>,
    pub(super) minimum_messages_in_placeholder: Option<i64>,
}
impl Input for ListConversationMentions {
    type Output = types::MentionList;
    const OPERATION: &'static Operation = &table::LIST_CONVERSATION_MENTIONS;
    fn write(&self, to: &mut Parts<'_>) {
        to.path("replicaUUID", &self.replica_uuid);
        to.path("conversationUUID", &self.conversation_uuid);
        to.query("limit", &self.limit);
        to.query("afterUUID", &self.after_uuid);
        to.query("beforeUUID", &self.before_uuid);
        to.query("minimumMessagesInPlaceholder", &self.minimum_messages_in_placeholder);
    }
}
/// The input of [`calls::ListConversationMessages`](super::calls::ListConversationMessages).
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListConversationMessages {
    pub(super) replica_uuid: String,
    pub(super) conversation_uuid: String,
    pub(super) limit: Option<i64>,
    pub(super) after_uuid: Option<String>,
    pub(super) before_uuid: Option<String>,
}
impl Input for ListConversationMessages {
    type Output = types::MessageList;
    const OPERATION: &'static Operation = &table::LIST_CONVERSATION_MESSAGES;
    fn write(&self, to: &mut Parts<'_>) {
        to.path("replicaUUID", &self.replica_uuid);
        to.path("conversationUUID", &self.conversation_uuid);
        to.query("limit", &self.limit);
        to.query("afterUUID", &self.after_uuid);
        to.query("beforeUUID", &self.before_uuid);
    }
}
/// The input of [`calls::ListHistoricalConversationAnalytics`](super::calls::ListHistoricalConversationAnalytics).
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListHistoricalConversationAnalytics {
    pub(super) replica_uuid: String,
}
impl Input for ListHistoricalConversationAnalytics {
    type Output = types::HistoricalConversationAnalytics;
    const OPERATION: &'static Operation = &table::LIST_HISTORICAL_CONVERSATION_ANALYTICS;
    fn write(&self, to: &mut Parts<'_>) {
        to.path("replicaUUID", &self.replica_uuid);
    }
}
/// The input of [`calls::ListConversationSourceAnalytics`](super::calls::ListConversationSourceAnalytics).
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListConversationSourceAnalytics {
    pub(super) replica_uuid: String,
}
impl Input for ListConversationSourceAnalytics {
    type Output = types::ConversationSourceAnalytics;
    const OPERATION: &'static Operation = &table::LIST_CONVERSATION_SOURCE_ANALYTICS;
    fn write(&self, to: &mut Parts<'_>) {
        to.path("replicaUUID", &self.replica_uuid);
    }
}
/// The input of [`calls::CreateKnowledgeBaseEntries`](super::calls::CreateKnowledgeBaseEntries).
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateKnowledgeBaseEntries {
    pub(super) replica_uuid: String,
    pub(super) body: types::KnowledgeBaseEntryDraft,
}
impl Input for CreateKnowledgeBaseEntries {
    type Output = types::KnowledgeBaseResults;
    const OPERATION: &'static Operation = &table::CREATE_KNOWLEDGE_BASE_ENTRIES;
    fn write(&self, to: &mut Parts<'_>) {
        to.path("replicaUUID", &self.replica_uuid);
        to.body(&self.body);
    }
}
/// The input of [`calls::ListKnowledgeBaseEntries`](super::calls::ListKnowledgeBaseEntries).
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListKnowledgeBaseEntries {
    pub(super) replica_uuid: String,
    pub(super) status: Option<Vec<types::KnowledgeBaseEntryStatus>>,
    pub(super) type_: Option<Vec<types::KnowledgeBaseEntryType>>,
    pub(super) search: Option<String>,
    pub(super) has_error: Option<types::KnowledgeBaseErrorFilter>,
    pub(super) page: Option<i64>,
    pub(super) page_size: Option<i64>,
    pub(super) sort_by: Option<types::KnowledgeBaseSortBy>,
    pub(super) sort_order: Option<types::SortOrder>,
}
impl Input for ListKnowledgeBaseEntries {
    type Output = types::KnowledgeBaseEntryList;
    const OPERATION: &'static Operation = &table::LIST_KNOWLEDGE_BASE_ENTRIES;
    fn write(&self, to: &mut Parts<'_>) {
        to.path("replicaUUID", &self.replica_uuid);
        to.query("status", &self.status);
        to.query("type", &self.type_);
        to.query("search", &self.search);
        to.query("hasError", &self.has_error);
        to.query("page", &self.page);
        to.query("pageSize", &self.page_size);
        to.query("sortBy", &self.sort_by);
        to.query("sortOrder", &self.sort_order);
    }
}
/// The input of [`calls::GetKnowledgeBaseEntry`](super::calls::GetKnowledgeBaseEntry).
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetKnowledgeBaseEntry {
    pub(super) replica_uuid: String,
    pub(super) knowledge_base_id: i64,
}
impl Input for GetKnowledgeBaseEntry {
    type Output = types::KnowledgeBaseEntry;
    const OPERATION: &'static Operation = &table::GET_KNOWLEDGE_BASE_ENTRY;
    fn write(&self, to: &mut Parts<'_>) {
        to.path("replicaUUID", &self.replica_uuid);
        to.path("knowledgeBaseID", &self.knowledge_base_id);
    }
}
/// The input of [`calls::UpdateKnowledgeBaseEntry`](super::calls::UpdateKnowledgeBaseEntry).
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateKnowledgeBaseEntry {
    pub(super) replica_uuid: String,
    pub(super) knowledge_base_id: i64,
    pub(super) body: types::KnowledgeBaseEntryUpdate,
}
impl Input for UpdateKnowledgeBaseEntry {
    type Output = types::Success;
    const OPERATION: &'static Operation = &table::UPDATE_KNOWLEDGE_BASE_ENTRY;
    fn write(&self, to: &mut Parts<'_>) {
        to.path("replicaUUID", &self.replica_uuid);
        to.path("knowledgeBaseID", &self.knowledge_base_id);
        to.body(&self.body);
    }
}
/// The input of [`calls::DeleteKnowledgeBaseEntry`](super::calls::DeleteKnowledgeBaseEntry).
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeleteKnowledgeBaseEntry {
    pub(super) replica_uuid: String,
    pub(super) knowledge_base_id: i64,
}
impl Input for DeleteKnowledgeBaseEntry {
    type Output = super::calls::DeleteKnowledgeBaseEntryOutcome;
    const OPERATION: &'static Operation = &table::DELETE_KNOWLEDGE_BASE_ENTRY;
    fn write(&self, to: &mut Parts<'_>) {
        to.path("replicaUUID", &self.replica_uuid);
        to.path("knowledgeBaseID", &self.knowledge_base_id);
    }
}
/// The input of [`calls::ListKnowledgeBaseFileTypes`](super::calls::ListKnowledgeBaseFileTypes).
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListKnowledgeBaseFileTypes {}
impl Input for ListKnowledgeBaseFileTypes {
    type Output = types::KnowledgeBaseFileTypeList;
    const OPERATION: &'static Operation = &table::LIST_KNOWLEDGE_BASE_FILE_TYPES;
    fn write(&self, _: &mut Parts<'_>) {}
}
