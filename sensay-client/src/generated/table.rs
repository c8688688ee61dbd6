// @generated from the OpenAPI document of Sensay API by `cargo spec generate`, with progenitor. Not to be edited.

//! The operations of the document, and the schemas of their requests.

use http::HeaderName;
use crate::operation::Limit::*;
use crate::operation::*;
/// The address of the API.
pub(crate) const SERVER: &str = "https://api.sensay.io";
/// The headers that a client sends with every request.
pub(crate) const CLIENT_HEADERS: &[(&str, &str)] = &[("x-api-version", "2025-03-25")];
/// The header that names the version of the API, in requests and responses.
pub(crate) const VERSION_HEADER: &str = "x-api-version";
/// The security schemes.
pub(crate) static SCHEMES: [Scheme; 3usize] = [
    Scheme {
        name: "OrganizationSecret",
        header: HeaderName::from_static("x-organization-secret"),
        prefix: "",
        role: Role::Credential,
    },
    Scheme {
        name: "UserID",
        header: HeaderName::from_static("x-user-id"),
        prefix: "",
        role: Role::User,
    },
    Scheme {
        name: "UserIDType",
        header: HeaderName::from_static("x-user-id-type"),
        prefix: "",
        role: Role::UserType,
    },
];
/// The security of most operations, and of requests to undocumented endpoints.
pub(crate) const DEFAULT_SECURITY: &[&[&str]] = &[
    &["OrganizationSecret"],
    &["OrganizationSecret", "UserID"],
    &["OrganizationSecret", "UserID", "UserIDType"],
];
/// Every operation, in the order of the document.
pub(crate) static OPERATIONS: &[&Operation] = &[
    &CREATE_USER,
    &GET_CURRENT_USER,
    &UPDATE_CURRENT_USER,
    &DELETE_CURRENT_USER,
    &GET_USER,
    &REDEEM_API_KEY_INVITE,
    &LIST_REPLICAS,
    &CREATE_REPLICA,
    &GET_REPLICA,
    &UPDATE_REPLICA,
    &DELETE_REPLICA,
    &GET_CURRENT_USER_USAGE,
    &CREATE_TELEGRAM_INTEGRATION,
    &DELETE_TELEGRAM_INTEGRATION,
    &CREATE_DISCORD_INTEGRATION,
    &CREATE_CHAT_COMPLETION,
    &CREATE_TELEGRAM_CHAT_COMPLETION,
    &CREATE_OPENAI_CHAT_COMPLETION,
    &LIST_CHAT_HISTORY,
    &CREATE_CHAT_HISTORY_ENTRY,
    &LIST_TELEGRAM_CHAT_HISTORY,
    &CREATE_TELEGRAM_CHAT_HISTORY_ENTRY,
    &LIST_DISCORD_CHAT_HISTORY,
    &LIST_WEB_CHAT_HISTORY,
    &LIST_EMBED_CHAT_HISTORY,
    &LIST_CHATS,
    &GET_CHAT,
    &LIST_CHAT_CONVERSATIONS,
    &GET_CHAT_CONVERSATION,
    &LIST_CHAT_CONVERSATION_MESSAGES,
    &LIST_CHAT_MESSAGES,
    &LIST_CONVERSATIONS,
    &GET_CONVERSATION,
    &UPDATE_CONVERSATION,
    &LIST_CONVERSATION_MENTIONS,
    &LIST_CONVERSATION_MESSAGES,
    &LIST_HISTORICAL_CONVERSATION_ANALYTICS,
    &LIST_CONVERSATION_SOURCE_ANALYTICS,
    &CREATE_KNOWLEDGE_BASE_ENTRIES,
    &LIST_KNOWLEDGE_BASE_ENTRIES,
    &GET_KNOWLEDGE_BASE_ENTRY,
    &UPDATE_KNOWLEDGE_BASE_ENTRY,
    &DELETE_KNOWLEDGE_BASE_ENTRY,
    &LIST_KNOWLEDGE_BASE_FILE_TYPES,
];
pub(crate) static CREATE_USER: Operation = Operation {
    id: "create_user",
    method: "POST",
    path: "/v1/users",
    tag: "Users",
    summary: "Create a user",
    security: &[&["OrganizationSecret"]],
    body: Content::required(&USER_DRAFT),
    compressible: true,
    ..OPERATION
};
pub(crate) static GET_CURRENT_USER: Operation = Operation {
    id: "get_current_user",
    path: "/v1/users/me",
    tag: "Users",
    summary: "Get the current user",
    security: &[
        &["OrganizationSecret", "UserID"],
        &["OrganizationSecret", "UserID", "UserIDType"],
    ],
    ..OPERATION
};
pub(crate) static UPDATE_CURRENT_USER: Operation = Operation {
    id: "update_current_user",
    method: "PUT",
    path: "/v1/users/me",
    tag: "Users",
    summary: "Update the current user",
    security: &[
        &["OrganizationSecret", "UserID"],
        &["OrganizationSecret", "UserID", "UserIDType"],
    ],
    body: Content::required(&USER_UPDATE),
    compressible: true,
    ..OPERATION
};
pub(crate) static DELETE_CURRENT_USER: Operation = Operation {
    id: "delete_current_user",
    method: "DELETE",
    path: "/v1/users/me",
    tag: "Users",
    summary: "Delete the current user",
    security: &[
        &["OrganizationSecret", "UserID"],
        &["OrganizationSecret", "UserID", "UserIDType"],
    ],
    ..OPERATION
};
pub(crate) static GET_USER: Operation = Operation {
    id: "get_user",
    path: "/v1/users/{userID}",
    tag: "Users",
    summary: "Get a user",
    security: &[&["OrganizationSecret"]],
    parameters: &[Parameter::path("userID", &STRING.limits(&[MinLength(1)]))],
    ..OPERATION
};
pub(crate) static REDEEM_API_KEY_INVITE: Operation = Operation {
    id: "redeem_api_key_invite",
    method: "POST",
    path: "/v1/api-keys/invites/{code}/redeem",
    tag: "API keys",
    summary: "Redeem an invitation for an API key",
    parameters: &[Parameter::path("code", &STRING)],
    body: Content::required(&INVITE_REDEMPTION),
    compressible: true,
    ..OPERATION
};
pub(crate) static LIST_REPLICAS: Operation = Operation {
    id: "list_replicas",
    path: "/v1/replicas",
    tag: "Replicas",
    summary: "List replicas",
    security: DEFAULT_SECURITY,
    parameters: &[
        Parameter::query("ownerID", &STRING),
        Parameter::query("owner_uuid", &STRING),
        Parameter::query("pageIndex", &INTEGER),
        Parameter::query("pageSize", &INTEGER),
        Parameter::query("page", &INTEGER.limits(&[Above(0.0)])),
        Parameter::query("page_index", &INTEGER.limits(&[Above(0.0)])),
        Parameter::query("page_size", &INTEGER.limits(&[Above(0.0)])),
        Parameter::query("slug", &STRING),
        Parameter::query("search", &STRING),
        Parameter::query("tags", &ARRAY.items(&REPLICA_TAG)),
        Parameter::query("sort", &REPLICA_SORT),
        Parameter::query("integration", &INTEGRATION_TYPE),
    ],
    ..OPERATION
};
pub(crate) static CREATE_REPLICA: Operation = Operation {
    id: "create_replica",
    method: "POST",
    path: "/v1/replicas",
    tag: "Replicas",
    summary: "Create a replica",
    security: &[&["OrganizationSecret"]],
    body: Content::required(&REPLICA_DRAFT),
    compressible: true,
    ..OPERATION
};
pub(crate) static GET_REPLICA: Operation = Operation {
    id: "get_replica",
    path: "/v1/replicas/{replicaUUID}",
    tag: "Replicas",
    summary: "Get a replica",
    security: &[&["OrganizationSecret"]],
    parameters: &[Parameter::path("replicaUUID", &STRING.limits(&[Uuid]))],
    ..OPERATION
};
pub(crate) static UPDATE_REPLICA: Operation = Operation {
    id: "update_replica",
    method: "PUT",
    path: "/v1/replicas/{replicaUUID}",
    tag: "Replicas",
    summary: "Update a replica",
    security: &[&["OrganizationSecret"]],
    parameters: &[Parameter::path("replicaUUID", &STRING.limits(&[Uuid]))],
    body: Content::required(&REPLICA_DRAFT),
    compressible: true,
    ..OPERATION
};
pub(crate) static DELETE_REPLICA: Operation = Operation {
    id: "delete_replica",
    method: "DELETE",
    path: "/v1/replicas/{replicaUUID}",
    tag: "Replicas",
    summary: "Delete a replica",
    security: &[&["OrganizationSecret"]],
    parameters: &[Parameter::path("replicaUUID", &STRING.limits(&[Uuid]))],
    ..OPERATION
};
pub(crate) static GET_CURRENT_USER_USAGE: Operation = Operation {
    id: "get_current_user_usage",
    path: "/v1/users/me/usage",
    tag: "Usage",
    summary: "Get the usage of the current user",
    security: &[
        &["OrganizationSecret", "UserID"],
        &["OrganizationSecret", "UserID", "UserIDType"],
    ],
    ..OPERATION
};
pub(crate) static CREATE_TELEGRAM_INTEGRATION: Operation = Operation {
    id: "create_telegram_integration",
    method: "POST",
    path: "/v1/replicas/{replicaUUID}/integrations/telegram",
    tag: "Telegram integration",
    summary: "Connect a replica to Telegram",
    security: DEFAULT_SECURITY,
    parameters: &[Parameter::path("replicaUUID", &STRING.limits(&[Uuid]))],
    body: Content::required(&TELEGRAM_INTEGRATION_DRAFT),
    compressible: true,
    ..OPERATION
};
pub(crate) static DELETE_TELEGRAM_INTEGRATION: Operation = Operation {
    id: "delete_telegram_integration",
    method: "DELETE",
    path: "/v1/replicas/{replicaUUID}/integrations/telegram",
    tag: "Telegram integration",
    summary: "Disconnect a replica from Telegram",
    security: DEFAULT_SECURITY,
    parameters: &[Parameter::path("replicaUUID", &STRING.limits(&[Uuid]))],
    ..OPERATION
};
pub(crate) static CREATE_DISCORD_INTEGRATION: Operation = Operation {
    id: "create_discord_integration",
    method: "POST",
    path: "/v1/replicas/{replicaUUID}/integrations/discord",
    tag: "Discord integration",
    summary: "Connect a replica to Discord",
    security: DEFAULT_SECURITY,
    parameters: &[Parameter::path("replicaUUID", &STRING.limits(&[Uuid]))],
    body: Content::required(&DISCORD_INTEGRATION_DRAFT),
    compressible: true,
    ..OPERATION
};
pub(crate) static CREATE_CHAT_COMPLETION: Operation = Operation {
    id: "create_chat_completion",
    method: "POST",
    path: "/v1/replicas/{replicaUUID}/chat/completions",
    tag: "Chat completions",
    summary: "Ask a replica",
    security: DEFAULT_SECURITY,
    parameters: &[Parameter::path("replicaUUID", &STRING.limits(&[Uuid]))],
    body: Content::required(&CHAT_COMPLETION_REQUEST),
    compressible: true,
    ..OPERATION
};
pub(crate) static CREATE_TELEGRAM_CHAT_COMPLETION: Operation = Operation {
    id: "create_telegram_chat_completion",
    method: "POST",
    path: "/v1/replicas/{replicaUUID}/chat/completions/telegram",
    tag: "Telegram integration",
    summary: "Ask a replica from Telegram",
    security: DEFAULT_SECURITY,
    parameters: &[Parameter::path("replicaUUID", &STRING.limits(&[Uuid]))],
    body: Content::required(&TELEGRAM_CHAT_COMPLETION_REQUEST),
    compressible: true,
    ..OPERATION
};
pub(crate) static CREATE_OPENAI_CHAT_COMPLETION: Operation = Operation {
    id: "create_openai_chat_completion",
    method: "POST",
    path: "/v1/experimental/replicas/{replicaUUID}/chat/completions",
    tag: "Chat completions",
    summary: "Ask a replica in OpenAI's format",
    security: &[
        &["OrganizationSecret", "UserID"],
        &["OrganizationSecret", "UserID", "UserIDType"],
    ],
    parameters: &[Parameter::path("replicaUUID", &STRING.limits(&[Uuid]))],
    body: Content::required(&OPEN_AI_CHAT_COMPLETION_REQUEST),
    beta: true,
    compressible: true,
    ..OPERATION
};
pub(crate) static LIST_CHAT_HISTORY: Operation = Operation {
    id: "list_chat_history",
    path: "/v1/replicas/{replicaUUID}/chat/history",
    tag: "Chat history",
    summary: "List the chat history",
    security: DEFAULT_SECURITY,
    parameters: &[Parameter::path("replicaUUID", &STRING.limits(&[Uuid]))],
    ..OPERATION
};
pub(crate) static CREATE_CHAT_HISTORY_ENTRY: Operation = Operation {
    id: "create_chat_history_entry",
    method: "POST",
    path: "/v1/replicas/{replicaUUID}/chat/history",
    tag: "Chat history",
    summary: "Add a message to the chat history",
    security: DEFAULT_SECURITY,
    parameters: &[Parameter::path("replicaUUID", &STRING.limits(&[Uuid]))],
    body: Content::required(&CHAT_HISTORY_ENTRY_DRAFT),
    compressible: true,
    ..OPERATION
};
pub(crate) static LIST_TELEGRAM_CHAT_HISTORY: Operation = Operation {
    id: "list_telegram_chat_history",
    path: "/v1/replicas/{replicaUUID}/chat/history/telegram",
    tag: "Telegram integration",
    summary: "List the Telegram chat history",
    security: DEFAULT_SECURITY,
    parameters: &[Parameter::path("replicaUUID", &STRING.limits(&[Uuid]))],
    ..OPERATION
};
pub(crate) static CREATE_TELEGRAM_CHAT_HISTORY_ENTRY: Operation = Operation {
    id: "create_telegram_chat_history_entry",
    method: "POST",
    path: "/v1/replicas/{replicaUUID}/chat/history/telegram",
    tag: "Telegram integration",
    summary: "Add a message to the Telegram chat history",
    security: DEFAULT_SECURITY,
    parameters: &[Parameter::path("replicaUUID", &STRING.limits(&[Uuid]))],
    body: Content::required(&TELEGRAM_CHAT_HISTORY_ENTRY_DRAFT),
    compressible: true,
    ..OPERATION
};
pub(crate) static LIST_DISCORD_CHAT_HISTORY: Operation = Operation {
    id: "list_discord_chat_history",
    path: "/v1/replicas/{replicaUUID}/chat/history/discord",
    tag: "Discord integration",
    summary: "List the Discord chat history",
    security: DEFAULT_SECURITY,
    parameters: &[Parameter::path("replicaUUID", &STRING.limits(&[Uuid]))],
    ..OPERATION
};
pub(crate) static LIST_WEB_CHAT_HISTORY: Operation = Operation {
    id: "list_web_chat_history",
    path: "/v1/replicas/{replicaUUID}/chat/history/web",
    tag: "Chat history",
    summary: "List the web chat history",
    security: DEFAULT_SECURITY,
    parameters: &[Parameter::path("replicaUUID", &STRING.limits(&[Uuid]))],
    ..OPERATION
};
pub(crate) static LIST_EMBED_CHAT_HISTORY: Operation = Operation {
    id: "list_embed_chat_history",
    path: "/v1/replicas/{replicaUUID}/chat/history/embed",
    tag: "Chat history",
    summary: "List the chat history of the chat widget",
    security: DEFAULT_SECURITY,
    parameters: &[Parameter::path("replicaUUID", &STRING.limits(&[Uuid]))],
    ..OPERATION
};
pub(crate) static LIST_CHATS: Operation = Operation {
    id: "list_chats",
    path: "/v1/replicas/{replicaUUID}/chats",
    tag: "Chats",
    summary: "List the chats of a replica",
    security: DEFAULT_SECURITY,
    parameters: &[
        Parameter::path("replicaUUID", &STRING.limits(&[Uuid])),
        Parameter::query("pageSize", &INTEGER.limits(&[Minimum(0.0), Maximum(100.0)])),
        Parameter::query("page", &INTEGER.limits(&[Minimum(1.0)])),
        Parameter::query("sortBy", &ACTIVITY_SORT),
        Parameter::query("sortOrder", &SORT_ORDER),
    ],
    ..OPERATION
};
pub(crate) static GET_CHAT: Operation = Operation {
    id: "get_chat",
    path: "/v1/replicas/{replicaUUID}/chats/{chatUUID}",
    tag: "Chats",
    summary: "Get a chat",
    security: DEFAULT_SECURITY,
    parameters: &[
        Parameter::path("replicaUUID", &STRING.limits(&[Uuid])),
        Parameter::path("chatUUID", &STRING.limits(&[Uuid])),
    ],
    ..OPERATION
};
pub(crate) static LIST_CHAT_CONVERSATIONS: Operation = Operation {
    id: "list_chat_conversations",
    path: "/v1/replicas/{replicaUUID}/chats/{chatUUID}/conversations",
    tag: "Chats",
    summary: "List the conversations of a chat",
    security: DEFAULT_SECURITY,
    parameters: &[
        Parameter::path("replicaUUID", &STRING.limits(&[Uuid])),
        Parameter::path("chatUUID", &STRING.limits(&[Uuid])),
        Parameter::query("pageSize", &INTEGER.limits(&[Minimum(0.0), Maximum(100.0)])),
        Parameter::query("page", &INTEGER.limits(&[Minimum(1.0)])),
        Parameter::query("sortBy", &ACTIVITY_SORT),
        Parameter::query("sortOrder", &SORT_ORDER),
    ],
    ..OPERATION
};
pub(crate) static GET_CHAT_CONVERSATION: Operation = Operation {
    id: "get_chat_conversation",
    path: "/v1/replicas/{replicaUUID}/chats/{chatUUID}/conversations/{conversationUUID}",
    tag: "Chats",
    summary: "Get a conversation of a chat",
    security: DEFAULT_SECURITY,
    parameters: &[
        Parameter::path("replicaUUID", &STRING.limits(&[Uuid])),
        Parameter::path("chatUUID", &STRING.limits(&[Uuid])),
        Parameter::path("conversationUUID", &STRING.limits(&[Uuid])),
    ],
    ..OPERATION
};
pub(crate) static LIST_CHAT_CONVERSATION_MESSAGES: Operation = Operation {
    id: "list_chat_conversation_messages",
    path: "/v1/replicas/{replicaUUID}/chats/{chatUUID}/conversations/{conversationUUID}/messages",
    tag: "Chats",
    summary: "List the messages of a conversation of a chat",
    security: DEFAULT_SECURITY,
    parameters: &[
        Parameter::path("replicaUUID", &STRING.limits(&[Uuid])),
        Parameter::path("chatUUID", &STRING.limits(&[Uuid])),
        Parameter::path("conversationUUID", &STRING.limits(&[Uuid])),
        Parameter::query("limit", &INTEGER.limits(&[Minimum(1.0), Maximum(100.0)])),
        Parameter::query("afterUUID", &STRING.limits(&[Uuid])),
        Parameter::query("beforeUUID", &STRING.limits(&[Uuid])),
    ],
    ..OPERATION
};
pub(crate) static LIST_CHAT_MESSAGES: Operation = Operation {
    id: "list_chat_messages",
    path: "/v1/replicas/{replicaUUID}/chats/{chatUUID}/messages",
    tag: "Chats",
    summary: "List the messages of a chat",
    security: DEFAULT_SECURITY,
    parameters: &[
        Parameter::path("replicaUUID", &STRING.limits(&[Uuid])),
        Parameter::path("chatUUID", &STRING.limits(&[Uuid])),
        Parameter::query("limit", &INTEGER.limits(&[Minimum(1.0), Maximum(100.0)])),
        Parameter::query("afterUUID", &STRING.limits(&[Uuid])),
        Parameter::query("beforeUUID", &STRING.limits(&[Uuid])),
    ],
    ..OPERATION
};
pub(crate) static LIST_CONVERSATIONS: Operation = Operation {
    id: "list_conversations",
    path: "/v1/replicas/{replicaUUID}/conversations",
    tag: "Conversations",
    summary: "List the conversations of a replica",
    security: DEFAULT_SECURITY,
    parameters: &[
        Parameter::path("replicaUUID", &STRING.limits(&[Uuid])),
        Parameter::query("pageSize", &INTEGER.limits(&[Minimum(0.0), Maximum(100.0)])),
        Parameter::query("page", &INTEGER.limits(&[Minimum(1.0)])),
        Parameter::query("sortBy", &ACTIVITY_SORT),
        Parameter::query("sortOrder", &SORT_ORDER),
    ],
    deprecated: true,
    ..OPERATION
};
pub(crate) static GET_CONVERSATION: Operation = Operation {
    id: "get_conversation",
    path: "/v1/replicas/{replicaUUID}/conversations/{conversationUUID}",
    tag: "Conversations",
    summary: "Get a conversation",
    security: DEFAULT_SECURITY,
    parameters: &[
        Parameter::path("replicaUUID", &STRING.limits(&[Uuid])),
        Parameter::path("conversationUUID", &STRING.limits(&[Uuid])),
    ],
    deprecated: true,
    ..OPERATION
};
pub(crate) static UPDATE_CONVERSATION: Operation = Operation {
    id: "update_conversation",
    method: "PATCH",
    path: "/v1/replicas/{replicaUUID}/conversations/{conversationUUID}",
    tag: "Conversations",
    summary: "Update a conversation",
    security: DEFAULT_SECURITY,
    parameters: &[
        Parameter::path("replicaUUID", &STRING.limits(&[Uuid])),
        Parameter::path("conversationUUID", &STRING.limits(&[Uuid])),
    ],
    body: Content::required(&CONVERSATION_UPDATE),
    deprecated: true,
    compressible: true,
    ..OPERATION
};
pub(crate) static LIST_CONVERSATION_MENTIONS: Operation = Operation {
    id: "list_conversation_mentions",
    path: "/v1/replicas/{replicaUUID}/conversations/{conversationUUID}/mentions",
    tag: "Conversations",
    summary: "List the mentions of a replica in a conversation",
    security: DEFAULT_SECURITY,
    parameters: &[
        Parameter::path("replicaUUID", &STRING.limits(&[Uuid])),
        Parameter::path("conversationUUID", &STRING.limits(&[Uuid])),
        Parameter::query("limit", &INTEGER.limits(&[Minimum(1.0), Maximum(100.0)])),
        Parameter::query("afterUUID", &STRING.limits(&[Uuid])),
        Parameter::query("beforeUUID", &STRING.limits(&[Uuid])),
        Parameter::query("minimumMessagesInPlaceholder", &INTEGER),
    ],
    deprecated: true,
    ..OPERATION
};
pub(crate) static LIST_CONVERSATION_MESSAGES: Operation = Operation {
    id: "list_conversation_messages",
    path: "/v1/replicas/{replicaUUID}/conversations/{conversationUUID}/messages",
    tag: "Conversations",
    summary: "List the messages of a conversation",
    security: DEFAULT_SECURITY,
    parameters: &[
        Parameter::path("replicaUUID", &STRING.limits(&[Uuid])),
        Parameter::path("conversationUUID", &STRING.limits(&[Uuid])),
        Parameter::query("limit", &INTEGER.limits(&[Minimum(1.0), Maximum(100.0)])),
        Parameter::query("afterUUID", &STRING.limits(&[Uuid])),
        Parameter::query("beforeUUID", &STRING.limits(&[Uuid])),
    ],
    deprecated: true,
    ..OPERATION
};
pub(crate) static LIST_HISTORICAL_CONVERSATION_ANALYTICS: Operation = Operation {
    id: "list_historical_conversation_analytics",
    path: "/v1/replicas/{replicaUUID}/analytics/conversations/historical",
    tag: "Analytics",
    summary: "List the daily conversation counts of a replica",
    security: DEFAULT_SECURITY,
    parameters: &[Parameter::path("replicaUUID", &STRING.limits(&[Uuid]))],
    ..OPERATION
};
pub(crate) static LIST_CONVERSATION_SOURCE_ANALYTICS: Operation = Operation {
    id: "list_conversation_source_analytics",
    path: "/v1/replicas/{replicaUUID}/analytics/conversations/sources",
    tag: "Analytics",
    summary: "List the conversation counts of a replica by source",
    security: DEFAULT_SECURITY,
    parameters: &[Parameter::path("replicaUUID", &STRING.limits(&[Uuid]))],
    ..OPERATION
};
pub(crate) static CREATE_KNOWLEDGE_BASE_ENTRIES: Operation = Operation {
    id: "create_knowledge_base_entries",
    method: "POST",
    path: "/v1/replicas/{replicaUUID}/knowledge-base",
    tag: "Knowledge base",
    summary: "Add to the knowledge base of a replica",
    security: DEFAULT_SECURITY,
    parameters: &[Parameter::path("replicaUUID", &STRING.limits(&[Uuid]))],
    body: Content::required(&KNOWLEDGE_BASE_ENTRY_DRAFT),
    compressible: true,
    ..OPERATION
};
pub(crate) static LIST_KNOWLEDGE_BASE_ENTRIES: Operation = Operation {
    id: "list_knowledge_base_entries",
    path: "/v1/replicas/{replicaUUID}/knowledge-base",
    tag: "Knowledge base",
    summary: "List the knowledge base of a replica",
    security: DEFAULT_SECURITY,
    parameters: &[
        Parameter::path("replicaUUID", &STRING.limits(&[Uuid])),
        Parameter::query("status", &ARRAY.items(&KNOWLEDGE_BASE_ENTRY_STATUS)),
        Parameter::query("type", &ARRAY.items(&KNOWLEDGE_BASE_ENTRY_TYPE)),
        Parameter::query("search", &STRING.limits(&[MinLength(3)])),
        Parameter::query("hasError", &KNOWLEDGE_BASE_ERROR_FILTER),
        Parameter::query("page", &INTEGER.limits(&[Minimum(1.0)])),
        Parameter::query("pageSize", &INTEGER.limits(&[Minimum(0.0), Maximum(100.0)])),
        Parameter::query("sortBy", &KNOWLEDGE_BASE_SORT_BY),
        Parameter::query("sortOrder", &SORT_ORDER),
    ],
    ..OPERATION
};
pub(crate) static GET_KNOWLEDGE_BASE_ENTRY: Operation = Operation {
    id: "get_knowledge_base_entry",
    path: "/v1/replicas/{replicaUUID}/knowledge-base/{knowledgeBaseID}",
    tag: "Knowledge base",
    summary: "Get a knowledge base entry",
    security: DEFAULT_SECURITY,
    parameters: &[
        Parameter::path("replicaUUID", &STRING.limits(&[Uuid])),
        Parameter::path("knowledgeBaseID", &INTEGER),
    ],
    ..OPERATION
};
pub(crate) static UPDATE_KNOWLEDGE_BASE_ENTRY: Operation = Operation {
    id: "update_knowledge_base_entry",
    method: "PATCH",
    path: "/v1/replicas/{replicaUUID}/knowledge-base/{knowledgeBaseID}",
    tag: "Knowledge base",
    summary: "Update a knowledge base entry",
    security: DEFAULT_SECURITY,
    parameters: &[
        Parameter::path("replicaUUID", &STRING.limits(&[Uuid])),
        Parameter::path("knowledgeBaseID", &INTEGER),
    ],
    body: Content::required(&KNOWLEDGE_BASE_ENTRY_UPDATE),
    compressible: true,
    ..OPERATION
};
pub(crate) static DELETE_KNOWLEDGE_BASE_ENTRY: Operation = Operation {
    id: "delete_knowledge_base_entry",
    method: "DELETE",
    path: "/v1/replicas/{replicaUUID}/knowledge-base/{knowledgeBaseID}",
    tag: "Knowledge base",
    summary: "Delete a knowledge base entry",
    security: DEFAULT_SECURITY,
    parameters: &[
        Parameter::path("replicaUUID", &STRING.limits(&[Uuid])),
        Parameter::path("knowledgeBaseID", &INTEGER),
    ],
    ..OPERATION
};
pub(crate) static LIST_KNOWLEDGE_BASE_FILE_TYPES: Operation = Operation {
    id: "list_knowledge_base_file_types",
    path: "/v1/knowledge-base/file-types",
    tag: "Knowledge base",
    summary: "List the file types that a knowledge base accepts",
    security: DEFAULT_SECURITY,
    ..OPERATION
};
pub(super) static USER_DRAFT: Schema = OBJECT
    .properties(
        &[
            ("id", &STRING),
            (
                "name",
                &STRING.limits(&[MaxLength(50), Pattern("^[a-zA-Z0-9\\s().,'\\-/]*$")]),
            ),
            ("email", &STRING.limits(&[Email])),
            ("linkedAccounts", &ARRAY.items(&LINKED_ACCOUNT)),
        ],
    );
pub(super) static USER_UPDATE: Schema = OBJECT
    .required(&["id"])
    .properties(
        &[
            (
                "name",
                &STRING.limits(&[MaxLength(50), Pattern("^[a-zA-Z0-9\\s().,'\\-/]*$")]),
            ),
            ("email", &STRING.limits(&[Email])),
            ("id", &STRING.limits(&[MinLength(1)])),
            ("linkedAccounts", &ARRAY.items(&LINKED_ACCOUNT)),
        ],
    );
pub(super) static INVITE_REDEMPTION: Schema = OBJECT
    .required(&["organizationName", "name", "email"])
    .properties(
        &[
            ("organizationName", &STRING),
            ("name", &STRING),
            ("email", &STRING.limits(&[Email])),
        ],
    );
pub(super) static REPLICA_DRAFT: Schema = OBJECT
    .required(&["name", "shortDescription", "greeting", "ownerID", "slug", "llm"])
    .properties(
        &[
            ("name", &STRING.limits(&[MaxLength(50)])),
            ("purpose", &STRING.limits(&[MaxLength(1000)])),
            ("shortDescription", &STRING.limits(&[MaxLength(50)])),
            ("greeting", &STRING.limits(&[MaxLength(600)])),
            ("type", &REPLICA_TYPE),
            ("ownerID", &STRING),
            ("private", &BOOLEAN),
            ("whitelistEmails", &ARRAY.items(&STRING.limits(&[Email]))),
            ("slug", &STRING.limits(&[MaxLength(50)])),
            ("tags", &ARRAY.items(&STRING)),
            (
                "profileImage",
                &STRING
                    .limits(
                        &[
                            Pattern(
                                "https?:\\/\\/[-a-zA-Z0-9@:%._+~#=]{1,256}\\.[a-zA-Z0-9()]+\\b([-a-zA-Z0-9()@:%_+.~#?&\\/=]*)",
                            ),
                        ],
                    ),
            ),
            ("suggestedQuestions", &ARRAY.items(&STRING)),
            ("llm", &LANGUAGE_MODEL_SETTINGS),
            ("voicePreviewText", &STRING.limits(&[MaxLength(400)])),
            ("isEveryConversationAccessibleBySupport", &BOOLEAN),
        ],
    );
pub(super) static TELEGRAM_INTEGRATION_DRAFT: Schema = OBJECT
    .required(&["telegram_token", "mention"])
    .properties(&[("telegram_token", &STRING), ("mention", &STRING)]);
pub(super) static DISCORD_INTEGRATION_DRAFT: Schema = OBJECT
    .required(&["discordToken"])
    .properties(&[("discordToken", &STRING.limits(&[MinLength(50), MaxLength(80)]))]);
pub(super) static CHAT_COMPLETION_REQUEST: Schema = OBJECT
    .required(&["content"])
    .properties(
        &[
            ("content", &STRING.limits(&[MinLength(1), MaxLength(100000)])),
            ("skip_chat_history", &BOOLEAN),
            ("source", &CHAT_SOURCE),
            ("discord_data", &DISCORD_DATA),
            ("usageLimits", &CHAT_USAGE_LIMITS),
        ],
    );
pub(super) static TELEGRAM_CHAT_COMPLETION_REQUEST: Schema = OBJECT
    .required(&["content", "telegram_data"])
    .properties(
        &[
            ("content", &STRING.limits(&[MinLength(1), MaxLength(100000)])),
            ("skip_chat_history", &BOOLEAN),
            (
                "imageURL",
                &STRING
                    .limits(
                        &[
                            Pattern(
                                "https?:\\/\\/[-a-zA-Z0-9@:%._+~#=]{1,256}\\.[a-zA-Z0-9()]+\\b([-a-zA-Z0-9()@:%_+.~#?&\\/=]*)",
                            ),
                        ],
                    ),
            ),
            ("telegram_data", &TELEGRAM_DATA),
        ],
    );
pub(super) static OPEN_AI_CHAT_COMPLETION_REQUEST: Schema = OBJECT
    .required(&["messages"])
    .properties(
        &[
            ("messages", &ARRAY.items(&OPEN_AI_MESSAGE)),
            ("store", &BOOLEAN),
            ("source", &OPEN_AI_CHAT_SOURCE),
            ("discord_data", &DISCORD_DATA),
        ],
    );
pub(super) static CHAT_HISTORY_ENTRY_DRAFT: Schema = OBJECT
    .required(&["content"])
    .properties(
        &[
            ("content", &STRING.limits(&[MinLength(1)])),
            ("source", &CHAT_SOURCE),
            ("discord_data", &DISCORD_DATA),
        ],
    );
pub(super) static TELEGRAM_CHAT_HISTORY_ENTRY_DRAFT: Schema = OBJECT
    .required(&["content", "telegram_data"])
    .properties(
        &[
            ("content", &STRING.limits(&[MinLength(1)])),
            ("telegram_data", &TELEGRAM_DATA),
        ],
    );
pub(super) static CONVERSATION_UPDATE: Schema = OBJECT
    .properties(
        &[
            ("summary", &STRING.nullable().limits(&[MaxLength(700)])),
            ("commonQuestions", &ARRAY.items(&STRING)),
            ("commonTopics", &ARRAY.items(&STRING)),
        ],
    );
pub(super) static KNOWLEDGE_BASE_ENTRY_DRAFT: Schema = OBJECT
    .properties(
        &[
            ("title", &STRING),
            (
                "url",
                &STRING
                    .limits(
                        &[
                            Pattern(
                                "https?:\\/\\/[-a-zA-Z0-9@:%._+~#=]{1,256}\\.[a-zA-Z0-9()]+\\b([-a-zA-Z0-9()@:%_+.~#?&\\/=]*)",
                            ),
                        ],
                    ),
            ),
            ("autoRefresh", &BOOLEAN),
            ("text", &STRING.limits(&[MinLength(1)])),
            ("filename", &STRING),
            ("usageLimits", &KNOWLEDGE_BASE_USAGE_LIMITS),
        ],
    );
pub(super) static KNOWLEDGE_BASE_ENTRY_UPDATE: Schema = OBJECT
    .properties(
        &[
            ("rawText", &STRING.limits(&[MinLength(1)])),
            ("generatedFacts", &ARRAY.items(&STRING)),
            ("rawTextChunks", &ARRAY.items(&KNOWLEDGE_BASE_TEXT_CHUNK)),
            ("status", &KNOWLEDGE_BASE_ENTRY_STATUS),
            ("title", &STRING),
            ("generatedTitle", &STRING),
            ("summary", &STRING),
            ("language", &KNOWLEDGE_BASE_LANGUAGE),
            ("website", &KNOWLEDGE_BASE_WEBSITE_UPDATE),
            ("youtube", &KNOWLEDGE_BASE_YOUTUBE_UPDATE),
            ("file", &KNOWLEDGE_BASE_FILE_UPDATE),
            ("error", &KNOWLEDGE_BASE_ENTRY_ERROR_UPDATE),
        ],
    );
pub(super) static LINKED_ACCOUNT: Schema = OBJECT
    .required(&["accountID", "accountType"])
    .properties(&[("accountID", &STRING), ("accountType", &ACCOUNT_TYPE)]);
pub(super) static ACCOUNT_TYPE: Schema = STRING;
pub(super) static LANGUAGE_MODEL_SETTINGS: Schema = OBJECT
    .properties(
        &[
            ("model", &LANGUAGE_MODEL),
            ("memoryMode", &MEMORY_MODE),
            ("systemMessage", &STRING.limits(&[MaxLength(30000)])),
            ("tools", &ARRAY.items(&REPLICA_TOOL)),
            ("embeddingModel", &EMBEDDING_MODEL),
        ],
    );
pub(super) static EMBEDDING_MODEL: Schema = STRING;
pub(super) static REPLICA_TOOL: Schema = STRING;
pub(super) static MEMORY_MODE: Schema = STRING;
pub(super) static LANGUAGE_MODEL: Schema = STRING;
pub(super) static REPLICA_TYPE: Schema = STRING;
pub(super) static CHAT_USAGE_LIMITS: Schema = OBJECT
    .properties(&[("conversations", &CONVERSATION_QUOTA)]);
pub(super) static CONVERSATION_QUOTA: Schema = OBJECT
    .required(&["monthlyQuota"])
    .properties(&[("monthlyQuota", &INTEGER)]);
pub(super) static DISCORD_DATA: Schema = OBJECT
    .required(&["channel_id", "channel_name", "author_id", "author_name", "message_id"])
    .properties(
        &[
            ("channel_id", &STRING),
            ("channel_name", &STRING),
            ("author_id", &STRING),
            ("author_name", &STRING),
            ("message_id", &STRING),
            ("created_at", &STRING),
            ("server_id", &STRING),
            ("server_name", &STRING),
        ],
    );
pub(super) static CHAT_SOURCE: Schema = STRING;
pub(super) static TELEGRAM_DATA: Schema = OBJECT
    .required(&["chat_type", "chat_id", "message_id"])
    .properties(
        &[
            ("chat_type", &STRING),
            ("chat_id", &INTEGER),
            ("chat_name", &STRING),
            ("user_id", &INTEGER),
            ("username", &STRING),
            ("message_id", &INTEGER),
            ("message_thread_id", &INTEGER.limits(&[Above(0.0)])),
        ],
    );
pub(super) static OPEN_AI_CHAT_SOURCE: Schema = STRING;
pub(super) static OPEN_AI_MESSAGE: Schema = OBJECT
    .required(&["role", "content"])
    .properties(
        &[
            ("role", &OPEN_AI_ROLE),
            ("content", &STRING.limits(&[MinLength(1), MaxLength(100000)])),
            ("name", &STRING),
        ],
    );
pub(super) static OPEN_AI_ROLE: Schema = STRING;
pub(super) static KNOWLEDGE_BASE_USAGE_LIMITS: Schema = OBJECT
    .properties(&[("knowledgeBaseEntries", &KNOWLEDGE_BASE_ENTRY_QUOTA)]);
pub(super) static KNOWLEDGE_BASE_ENTRY_QUOTA: Schema = OBJECT
    .required(&["totalUserQuota"])
    .properties(&[("totalUserQuota", &INTEGER)]);
pub(super) static KNOWLEDGE_BASE_ENTRY_ERROR_UPDATE: Schema = OBJECT
    .required(&["message"])
    .properties(&[("fingerprint", &STRING), ("message", &STRING)]);
pub(super) static KNOWLEDGE_BASE_FILE_UPDATE: Schema = OBJECT
    .properties(
        &[
            ("name", &STRING),
            ("size", &INTEGER.nullable()),
            ("mimeType", &STRING.nullable()),
            ("screenshot", &STRING),
        ],
    );
pub(super) static KNOWLEDGE_BASE_MIME_TYPE: Schema = STRING;
pub(super) static KNOWLEDGE_BASE_YOUTUBE_UPDATE: Schema = OBJECT
    .properties(
        &[
            ("url", &STRING.limits(&[Uri])),
            ("title", &STRING),
            ("description", &STRING),
            ("thumbnailURL", &STRING.limits(&[Uri])),
            ("summary", &STRING),
            ("transcription", &STRING),
            ("visualTranscription", &STRING),
        ],
    );
pub(super) static KNOWLEDGE_BASE_WEBSITE_UPDATE: Schema = OBJECT
    .properties(
        &[
            ("url", &STRING.limits(&[Uri])),
            ("links", &ARRAY.items(&STRING)),
            ("title", &STRING),
            ("text", &STRING),
            ("description", &STRING),
            ("autoRefresh", &BOOLEAN),
            ("screenshotURL", &STRING),
            ("screenshot", &STRING),
        ],
    );
pub(super) static KNOWLEDGE_BASE_LANGUAGE: Schema = STRING;
pub(super) static KNOWLEDGE_BASE_ENTRY_STATUS: Schema = STRING;
pub(super) static KNOWLEDGE_BASE_TEXT_CHUNK: Schema = OBJECT
    .properties(
        &[
            ("content", &STRING),
            ("chunkIndex", &INTEGER),
            ("chunkTokens", &INTEGER),
            ("chunkChars", &INTEGER),
        ],
    );
pub(super) static REPLICA_TAG: Schema = STRING;
pub(super) static REPLICA_SORT: Schema = STRING;
pub(super) static INTEGRATION_TYPE: Schema = STRING;
pub(super) static ACTIVITY_SORT: Schema = STRING;
pub(super) static SORT_ORDER: Schema = STRING;
pub(super) static KNOWLEDGE_BASE_ENTRY_TYPE: Schema = STRING;
pub(super) static KNOWLEDGE_BASE_ERROR_FILTER: Schema = STRING;
pub(super) static KNOWLEDGE_BASE_SORT_BY: Schema = STRING.only("createdAt");
