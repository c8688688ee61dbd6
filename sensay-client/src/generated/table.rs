// @generated from openapi/sensay.yaml by `cargo spec generate`, with progenitor. Not to be edited.

//! What the document says of its operations, and of the data in their requests.

use http::Method;
use crate::operation::Limit::*;
use crate::operation::{
    ANY, ARRAY, BOOLEAN, Content, INTEGER, NUMBER, OBJECT, Operation, Parameter, Place,
    Role, STRING, Schema, Scheme,
};
/// The address of the API.
pub(crate) const SERVER: &str = "https://api.sensay.io";
/// The headers that a client sends with every request.
pub(crate) const CLIENT_HEADERS: &[(&str, &str)] = &[("x-api-version", "2025-03-25")];
/// The header that names the version of the API, in requests and responses.
pub(crate) const VERSION_HEADER: &str = "x-api-version";
/// The ways to say who is calling.
pub(crate) static SCHEMES: &[Scheme] = &[
    Scheme {
        name: "OrganizationSecret",
        header: "x-organization-secret",
        prefix: "",
        role: Role::Credential,
    },
    Scheme {
        name: "UserID",
        header: "x-user-id",
        prefix: "",
        role: Role::User,
    },
    Scheme {
        name: "UserIDType",
        header: "x-user-id-type",
        prefix: "",
        role: Role::UserType,
    },
];
/// What a request to an endpoint outside of the document needs.
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
    method: Method::POST,
    path: "/v1/users",
    tag: "Users",
    summary: "Create a user",
    security: &[&["OrganizationSecret"]],
    parameters: &[],
    body: Some(Content {
        required: true,
        schema: &USER_DRAFT,
    }),
    deprecated: false,
    beta: false,
    compressible: true,
};
pub(crate) static GET_CURRENT_USER: Operation = Operation {
    id: "get_current_user",
    method: Method::GET,
    path: "/v1/users/me",
    tag: "Users",
    summary: "Get the current user",
    security: &[
        &["OrganizationSecret", "UserID"],
        &["OrganizationSecret", "UserID", "UserIDType"],
    ],
    parameters: &[],
    body: None,
    deprecated: false,
    beta: false,
    compressible: false,
};
pub(crate) static UPDATE_CURRENT_USER: Operation = Operation {
    id: "update_current_user",
    method: Method::PUT,
    path: "/v1/users/me",
    tag: "Users",
    summary: "Update the current user",
    security: &[
        &["OrganizationSecret", "UserID"],
        &["OrganizationSecret", "UserID", "UserIDType"],
    ],
    parameters: &[],
    body: Some(Content {
        required: true,
        schema: &USER_UPDATE,
    }),
    deprecated: false,
    beta: false,
    compressible: true,
};
pub(crate) static DELETE_CURRENT_USER: Operation = Operation {
    id: "delete_current_user",
    method: Method::DELETE,
    path: "/v1/users/me",
    tag: "Users",
    summary: "Delete the current user",
    security: &[
        &["OrganizationSecret", "UserID"],
        &["OrganizationSecret", "UserID", "UserIDType"],
    ],
    parameters: &[],
    body: None,
    deprecated: false,
    beta: false,
    compressible: false,
};
pub(crate) static GET_USER: Operation = Operation {
    id: "get_user",
    method: Method::GET,
    path: "/v1/users/{userID}",
    tag: "Users",
    summary: "Get a user",
    security: &[&["OrganizationSecret"]],
    parameters: &[
        Parameter {
            name: "userID",
            place: Place::Path,
            required: true,
            schema: &Schema {
                limits: &[MinLength(1)],
                ..STRING
            },
        },
    ],
    body: None,
    deprecated: false,
    beta: false,
    compressible: false,
};
pub(crate) static REDEEM_API_KEY_INVITE: Operation = Operation {
    id: "redeem_api_key_invite",
    method: Method::POST,
    path: "/v1/api-keys/invites/{code}/redeem",
    tag: "API keys",
    summary: "Redeem an invitation for an API key",
    security: &[],
    parameters: &[
        Parameter {
            name: "code",
            place: Place::Path,
            required: true,
            schema: &STRING,
        },
    ],
    body: Some(Content {
        required: true,
        schema: &INVITE_REDEMPTION,
    }),
    deprecated: false,
    beta: false,
    compressible: true,
};
pub(crate) static LIST_REPLICAS: Operation = Operation {
    id: "list_replicas",
    method: Method::GET,
    path: "/v1/replicas",
    tag: "Replicas",
    summary: "List replicas",
    security: &[
        &["OrganizationSecret"],
        &["OrganizationSecret", "UserID"],
        &["OrganizationSecret", "UserID", "UserIDType"],
    ],
    parameters: &[
        Parameter {
            name: "ownerID",
            place: Place::Query,
            required: false,
            schema: &STRING,
        },
        Parameter {
            name: "owner_uuid",
            place: Place::Query,
            required: false,
            schema: &STRING,
        },
        Parameter {
            name: "pageIndex",
            place: Place::Query,
            required: false,
            schema: &INTEGER,
        },
        Parameter {
            name: "pageSize",
            place: Place::Query,
            required: false,
            schema: &INTEGER,
        },
        Parameter {
            name: "page",
            place: Place::Query,
            required: false,
            schema: &Schema {
                limits: &[Above(0.0)],
                ..INTEGER
            },
        },
        Parameter {
            name: "page_index",
            place: Place::Query,
            required: false,
            schema: &Schema {
                limits: &[Above(0.0)],
                ..INTEGER
            },
        },
        Parameter {
            name: "page_size",
            place: Place::Query,
            required: false,
            schema: &Schema {
                limits: &[Above(0.0)],
                ..INTEGER
            },
        },
        Parameter {
            name: "slug",
            place: Place::Query,
            required: false,
            schema: &STRING,
        },
        Parameter {
            name: "search",
            place: Place::Query,
            required: false,
            schema: &STRING,
        },
        Parameter {
            name: "tags",
            place: Place::Query,
            required: false,
            schema: &Schema {
                items: Some(&REPLICA_TAG),
                ..ARRAY
            },
        },
        Parameter {
            name: "sort",
            place: Place::Query,
            required: false,
            schema: &REPLICA_SORT,
        },
        Parameter {
            name: "integration",
            place: Place::Query,
            required: false,
            schema: &INTEGRATION_TYPE,
        },
    ],
    body: None,
    deprecated: false,
    beta: false,
    compressible: false,
};
pub(crate) static CREATE_REPLICA: Operation = Operation {
    id: "create_replica",
    method: Method::POST,
    path: "/v1/replicas",
    tag: "Replicas",
    summary: "Create a replica",
    security: &[&["OrganizationSecret"]],
    parameters: &[],
    body: Some(Content {
        required: true,
        schema: &REPLICA_DRAFT,
    }),
    deprecated: false,
    beta: false,
    compressible: true,
};
pub(crate) static GET_REPLICA: Operation = Operation {
    id: "get_replica",
    method: Method::GET,
    path: "/v1/replicas/{replicaUUID}",
    tag: "Replicas",
    summary: "Get a replica",
    security: &[&["OrganizationSecret"]],
    parameters: &[
        Parameter {
            name: "replicaUUID",
            place: Place::Path,
            required: true,
            schema: &Schema {
                limits: &[Uuid],
                ..STRING
            },
        },
    ],
    body: None,
    deprecated: false,
    beta: false,
    compressible: false,
};
pub(crate) static UPDATE_REPLICA: Operation = Operation {
    id: "update_replica",
    method: Method::PUT,
    path: "/v1/replicas/{replicaUUID}",
    tag: "Replicas",
    summary: "Replace a replica",
    security: &[&["OrganizationSecret"]],
    parameters: &[
        Parameter {
            name: "replicaUUID",
            place: Place::Path,
            required: true,
            schema: &Schema {
                limits: &[Uuid],
                ..STRING
            },
        },
    ],
    body: Some(Content {
        required: true,
        schema: &REPLICA_DRAFT,
    }),
    deprecated: false,
    beta: false,
    compressible: true,
};
pub(crate) static DELETE_REPLICA: Operation = Operation {
    id: "delete_replica",
    method: Method::DELETE,
    path: "/v1/replicas/{replicaUUID}",
    tag: "Replicas",
    summary: "Delete a replica",
    security: &[&["OrganizationSecret"]],
    parameters: &[
        Parameter {
            name: "replicaUUID",
            place: Place::Path,
            required: true,
            schema: &Schema {
                limits: &[Uuid],
                ..STRING
            },
        },
    ],
    body: None,
    deprecated: false,
    beta: false,
    compressible: false,
};
pub(crate) static GET_CURRENT_USER_USAGE: Operation = Operation {
    id: "get_current_user_usage",
    method: Method::GET,
    path: "/v1/users/me/usage",
    tag: "Usage",
    summary: "Get the usage of the current user",
    security: &[
        &["OrganizationSecret", "UserID"],
        &["OrganizationSecret", "UserID", "UserIDType"],
    ],
    parameters: &[],
    body: None,
    deprecated: false,
    beta: false,
    compressible: false,
};
pub(crate) static CREATE_TELEGRAM_INTEGRATION: Operation = Operation {
    id: "create_telegram_integration",
    method: Method::POST,
    path: "/v1/replicas/{replicaUUID}/integrations/telegram",
    tag: "Telegram integration",
    summary: "Connect a replica to Telegram",
    security: &[
        &["OrganizationSecret"],
        &["OrganizationSecret", "UserID"],
        &["OrganizationSecret", "UserID", "UserIDType"],
    ],
    parameters: &[
        Parameter {
            name: "replicaUUID",
            place: Place::Path,
            required: true,
            schema: &Schema {
                limits: &[Uuid],
                ..STRING
            },
        },
    ],
    body: Some(Content {
        required: true,
        schema: &TELEGRAM_INTEGRATION_DRAFT,
    }),
    deprecated: false,
    beta: false,
    compressible: true,
};
pub(crate) static DELETE_TELEGRAM_INTEGRATION: Operation = Operation {
    id: "delete_telegram_integration",
    method: Method::DELETE,
    path: "/v1/replicas/{replicaUUID}/integrations/telegram",
    tag: "Telegram integration",
    summary: "Disconnect a replica from Telegram",
    security: &[
        &["OrganizationSecret"],
        &["OrganizationSecret", "UserID"],
        &["OrganizationSecret", "UserID", "UserIDType"],
    ],
    parameters: &[
        Parameter {
            name: "replicaUUID",
            place: Place::Path,
            required: true,
            schema: &Schema {
                limits: &[Uuid],
                ..STRING
            },
        },
    ],
    body: None,
    deprecated: false,
    beta: false,
    compressible: false,
};
pub(crate) static CREATE_DISCORD_INTEGRATION: Operation = Operation {
    id: "create_discord_integration",
    method: Method::POST,
    path: "/v1/replicas/{replicaUUID}/integrations/discord",
    tag: "Discord integration",
    summary: "Connect a replica to Discord",
    security: &[
        &["OrganizationSecret"],
        &["OrganizationSecret", "UserID"],
        &["OrganizationSecret", "UserID", "UserIDType"],
    ],
    parameters: &[
        Parameter {
            name: "replicaUUID",
            place: Place::Path,
            required: true,
            schema: &Schema {
                limits: &[Uuid],
                ..STRING
            },
        },
    ],
    body: Some(Content {
        required: true,
        schema: &DISCORD_INTEGRATION_DRAFT,
    }),
    deprecated: false,
    beta: false,
    compressible: true,
};
pub(crate) static CREATE_CHAT_COMPLETION: Operation = Operation {
    id: "create_chat_completion",
    method: Method::POST,
    path: "/v1/replicas/{replicaUUID}/chat/completions",
    tag: "Chat completions",
    summary: "Ask a replica",
    security: &[
        &["OrganizationSecret"],
        &["OrganizationSecret", "UserID"],
        &["OrganizationSecret", "UserID", "UserIDType"],
    ],
    parameters: &[
        Parameter {
            name: "replicaUUID",
            place: Place::Path,
            required: true,
            schema: &Schema {
                limits: &[Uuid],
                ..STRING
            },
        },
    ],
    body: Some(Content {
        required: true,
        schema: &CHAT_COMPLETION_REQUEST,
    }),
    deprecated: false,
    beta: false,
    compressible: true,
};
pub(crate) static CREATE_TELEGRAM_CHAT_COMPLETION: Operation = Operation {
    id: "create_telegram_chat_completion",
    method: Method::POST,
    path: "/v1/replicas/{replicaUUID}/chat/completions/telegram",
    tag: "Telegram integration",
    summary: "Ask a replica from Telegram",
    security: &[
        &["OrganizationSecret"],
        &["OrganizationSecret", "UserID"],
        &["OrganizationSecret", "UserID", "UserIDType"],
    ],
    parameters: &[
        Parameter {
            name: "replicaUUID",
            place: Place::Path,
            required: true,
            schema: &Schema {
                limits: &[Uuid],
                ..STRING
            },
        },
    ],
    body: Some(Content {
        required: true,
        schema: &TELEGRAM_CHAT_COMPLETION_REQUEST,
    }),
    deprecated: false,
    beta: false,
    compressible: true,
};
pub(crate) static CREATE_OPENAI_CHAT_COMPLETION: Operation = Operation {
    id: "create_openai_chat_completion",
    method: Method::POST,
    path: "/v1/experimental/replicas/{replicaUUID}/chat/completions",
    tag: "Chat completions",
    summary: "Ask a replica in the form of OpenAI",
    security: &[
        &["OrganizationSecret", "UserID"],
        &["OrganizationSecret", "UserID", "UserIDType"],
    ],
    parameters: &[
        Parameter {
            name: "replicaUUID",
            place: Place::Path,
            required: true,
            schema: &Schema {
                limits: &[Uuid],
                ..STRING
            },
        },
    ],
    body: Some(Content {
        required: true,
        schema: &OPEN_AI_CHAT_COMPLETION_REQUEST,
    }),
    deprecated: false,
    beta: true,
    compressible: true,
};
pub(crate) static LIST_CHAT_HISTORY: Operation = Operation {
    id: "list_chat_history",
    method: Method::GET,
    path: "/v1/replicas/{replicaUUID}/chat/history",
    tag: "Chat history",
    summary: "List the chat history",
    security: &[
        &["OrganizationSecret"],
        &["OrganizationSecret", "UserID"],
        &["OrganizationSecret", "UserID", "UserIDType"],
    ],
    parameters: &[
        Parameter {
            name: "replicaUUID",
            place: Place::Path,
            required: true,
            schema: &Schema {
                limits: &[Uuid],
                ..STRING
            },
        },
    ],
    body: None,
    deprecated: false,
    beta: false,
    compressible: false,
};
pub(crate) static CREATE_CHAT_HISTORY_ENTRY: Operation = Operation {
    id: "create_chat_history_entry",
    method: Method::POST,
    path: "/v1/replicas/{replicaUUID}/chat/history",
    tag: "Chat history",
    summary: "Add a message to the chat history",
    security: &[
        &["OrganizationSecret"],
        &["OrganizationSecret", "UserID"],
        &["OrganizationSecret", "UserID", "UserIDType"],
    ],
    parameters: &[
        Parameter {
            name: "replicaUUID",
            place: Place::Path,
            required: true,
            schema: &Schema {
                limits: &[Uuid],
                ..STRING
            },
        },
    ],
    body: Some(Content {
        required: true,
        schema: &CHAT_HISTORY_ENTRY_DRAFT,
    }),
    deprecated: false,
    beta: false,
    compressible: true,
};
pub(crate) static LIST_TELEGRAM_CHAT_HISTORY: Operation = Operation {
    id: "list_telegram_chat_history",
    method: Method::GET,
    path: "/v1/replicas/{replicaUUID}/chat/history/telegram",
    tag: "Telegram integration",
    summary: "List the Telegram chat history",
    security: &[
        &["OrganizationSecret"],
        &["OrganizationSecret", "UserID"],
        &["OrganizationSecret", "UserID", "UserIDType"],
    ],
    parameters: &[
        Parameter {
            name: "replicaUUID",
            place: Place::Path,
            required: true,
            schema: &Schema {
                limits: &[Uuid],
                ..STRING
            },
        },
    ],
    body: None,
    deprecated: false,
    beta: false,
    compressible: false,
};
pub(crate) static CREATE_TELEGRAM_CHAT_HISTORY_ENTRY: Operation = Operation {
    id: "create_telegram_chat_history_entry",
    method: Method::POST,
    path: "/v1/replicas/{replicaUUID}/chat/history/telegram",
    tag: "Telegram integration",
    summary: "Add a message to the Telegram chat history",
    security: &[
        &["OrganizationSecret"],
        &["OrganizationSecret", "UserID"],
        &["OrganizationSecret", "UserID", "UserIDType"],
    ],
    parameters: &[
        Parameter {
            name: "replicaUUID",
            place: Place::Path,
            required: true,
            schema: &Schema {
                limits: &[Uuid],
                ..STRING
            },
        },
    ],
    body: Some(Content {
        required: true,
        schema: &TELEGRAM_CHAT_HISTORY_ENTRY_DRAFT,
    }),
    deprecated: false,
    beta: false,
    compressible: true,
};
pub(crate) static LIST_DISCORD_CHAT_HISTORY: Operation = Operation {
    id: "list_discord_chat_history",
    method: Method::GET,
    path: "/v1/replicas/{replicaUUID}/chat/history/discord",
    tag: "Discord integration",
    summary: "List the Discord chat history",
    security: &[
        &["OrganizationSecret"],
        &["OrganizationSecret", "UserID"],
        &["OrganizationSecret", "UserID", "UserIDType"],
    ],
    parameters: &[
        Parameter {
            name: "replicaUUID",
            place: Place::Path,
            required: true,
            schema: &Schema {
                limits: &[Uuid],
                ..STRING
            },
        },
    ],
    body: None,
    deprecated: false,
    beta: false,
    compressible: false,
};
pub(crate) static LIST_WEB_CHAT_HISTORY: Operation = Operation {
    id: "list_web_chat_history",
    method: Method::GET,
    path: "/v1/replicas/{replicaUUID}/chat/history/web",
    tag: "Chat history",
    summary: "List the web chat history",
    security: &[
        &["OrganizationSecret"],
        &["OrganizationSecret", "UserID"],
        &["OrganizationSecret", "UserID", "UserIDType"],
    ],
    parameters: &[
        Parameter {
            name: "replicaUUID",
            place: Place::Path,
            required: true,
            schema: &Schema {
                limits: &[Uuid],
                ..STRING
            },
        },
    ],
    body: None,
    deprecated: false,
    beta: false,
    compressible: false,
};
pub(crate) static LIST_EMBED_CHAT_HISTORY: Operation = Operation {
    id: "list_embed_chat_history",
    method: Method::GET,
    path: "/v1/replicas/{replicaUUID}/chat/history/embed",
    tag: "Chat history",
    summary: "List the embedded chat history",
    security: &[
        &["OrganizationSecret"],
        &["OrganizationSecret", "UserID"],
        &["OrganizationSecret", "UserID", "UserIDType"],
    ],
    parameters: &[
        Parameter {
            name: "replicaUUID",
            place: Place::Path,
            required: true,
            schema: &Schema {
                limits: &[Uuid],
                ..STRING
            },
        },
    ],
    body: None,
    deprecated: false,
    beta: false,
    compressible: false,
};
pub(crate) static LIST_CHATS: Operation = Operation {
    id: "list_chats",
    method: Method::GET,
    path: "/v1/replicas/{replicaUUID}/chats",
    tag: "Chats",
    summary: "List a replica's chats",
    security: &[
        &["OrganizationSecret"],
        &["OrganizationSecret", "UserID"],
        &["OrganizationSecret", "UserID", "UserIDType"],
    ],
    parameters: &[
        Parameter {
            name: "replicaUUID",
            place: Place::Path,
            required: true,
            schema: &Schema {
                limits: &[Uuid],
                ..STRING
            },
        },
        Parameter {
            name: "pageSize",
            place: Place::Query,
            required: false,
            schema: &Schema {
                nullable: true,
                limits: &[Minimum(0.0), Maximum(100.0)],
                ..INTEGER
            },
        },
        Parameter {
            name: "page",
            place: Place::Query,
            required: false,
            schema: &Schema {
                limits: &[Minimum(1.0)],
                ..INTEGER
            },
        },
        Parameter {
            name: "sortBy",
            place: Place::Query,
            required: false,
            schema: &ACTIVITY_SORT,
        },
        Parameter {
            name: "sortOrder",
            place: Place::Query,
            required: false,
            schema: &SORT_ORDER,
        },
    ],
    body: None,
    deprecated: false,
    beta: false,
    compressible: false,
};
pub(crate) static GET_CHAT: Operation = Operation {
    id: "get_chat",
    method: Method::GET,
    path: "/v1/replicas/{replicaUUID}/chats/{chatUUID}",
    tag: "Chats",
    summary: "Get a chat",
    security: &[
        &["OrganizationSecret"],
        &["OrganizationSecret", "UserID"],
        &["OrganizationSecret", "UserID", "UserIDType"],
    ],
    parameters: &[
        Parameter {
            name: "replicaUUID",
            place: Place::Path,
            required: true,
            schema: &Schema {
                limits: &[Uuid],
                ..STRING
            },
        },
        Parameter {
            name: "chatUUID",
            place: Place::Path,
            required: true,
            schema: &Schema {
                limits: &[Uuid],
                ..STRING
            },
        },
    ],
    body: None,
    deprecated: false,
    beta: false,
    compressible: false,
};
pub(crate) static LIST_CHAT_CONVERSATIONS: Operation = Operation {
    id: "list_chat_conversations",
    method: Method::GET,
    path: "/v1/replicas/{replicaUUID}/chats/{chatUUID}/conversations",
    tag: "Chats",
    summary: "List a chat's conversations",
    security: &[
        &["OrganizationSecret"],
        &["OrganizationSecret", "UserID"],
        &["OrganizationSecret", "UserID", "UserIDType"],
    ],
    parameters: &[
        Parameter {
            name: "replicaUUID",
            place: Place::Path,
            required: true,
            schema: &Schema {
                limits: &[Uuid],
                ..STRING
            },
        },
        Parameter {
            name: "chatUUID",
            place: Place::Path,
            required: true,
            schema: &Schema {
                limits: &[Uuid],
                ..STRING
            },
        },
        Parameter {
            name: "pageSize",
            place: Place::Query,
            required: false,
            schema: &Schema {
                nullable: true,
                limits: &[Minimum(0.0), Maximum(100.0)],
                ..INTEGER
            },
        },
        Parameter {
            name: "page",
            place: Place::Query,
            required: false,
            schema: &Schema {
                limits: &[Minimum(1.0)],
                ..INTEGER
            },
        },
        Parameter {
            name: "sortBy",
            place: Place::Query,
            required: false,
            schema: &ACTIVITY_SORT,
        },
        Parameter {
            name: "sortOrder",
            place: Place::Query,
            required: false,
            schema: &SORT_ORDER,
        },
    ],
    body: None,
    deprecated: false,
    beta: false,
    compressible: false,
};
pub(crate) static GET_CHAT_CONVERSATION: Operation = Operation {
    id: "get_chat_conversation",
    method: Method::GET,
    path: "/v1/replicas/{replicaUUID}/chats/{chatUUID}/conversations/{conversationUUID}",
    tag: "Chats",
    summary: "Get a conversation of a chat",
    security: &[
        &["OrganizationSecret"],
        &["OrganizationSecret", "UserID"],
        &["OrganizationSecret", "UserID", "UserIDType"],
    ],
    parameters: &[
        Parameter {
            name: "replicaUUID",
            place: Place::Path,
            required: true,
            schema: &Schema {
                limits: &[Uuid],
                ..STRING
            },
        },
        Parameter {
            name: "chatUUID",
            place: Place::Path,
            required: true,
            schema: &Schema {
                limits: &[Uuid],
                ..STRING
            },
        },
        Parameter {
            name: "conversationUUID",
            place: Place::Path,
            required: true,
            schema: &Schema {
                limits: &[Uuid],
                ..STRING
            },
        },
    ],
    body: None,
    deprecated: false,
    beta: false,
    compressible: false,
};
pub(crate) static LIST_CHAT_CONVERSATION_MESSAGES: Operation = Operation {
    id: "list_chat_conversation_messages",
    method: Method::GET,
    path: "/v1/replicas/{replicaUUID}/chats/{chatUUID}/conversations/{conversationUUID}/messages",
    tag: "Chats",
    summary: "List the messages of a conversation of a chat",
    security: &[
        &["OrganizationSecret"],
        &["OrganizationSecret", "UserID"],
        &["OrganizationSecret", "UserID", "UserIDType"],
    ],
    parameters: &[
        Parameter {
            name: "replicaUUID",
            place: Place::Path,
            required: true,
            schema: &Schema {
                limits: &[Uuid],
                ..STRING
            },
        },
        Parameter {
            name: "chatUUID",
            place: Place::Path,
            required: true,
            schema: &Schema {
                limits: &[Uuid],
                ..STRING
            },
        },
        Parameter {
            name: "conversationUUID",
            place: Place::Path,
            required: true,
            schema: &Schema {
                limits: &[Uuid],
                ..STRING
            },
        },
        Parameter {
            name: "limit",
            place: Place::Query,
            required: false,
            schema: &Schema {
                limits: &[Minimum(1.0), Maximum(100.0)],
                ..INTEGER
            },
        },
        Parameter {
            name: "afterUUID",
            place: Place::Query,
            required: false,
            schema: &Schema {
                limits: &[Uuid],
                ..STRING
            },
        },
        Parameter {
            name: "beforeUUID",
            place: Place::Query,
            required: false,
            schema: &Schema {
                limits: &[Uuid],
                ..STRING
            },
        },
    ],
    body: None,
    deprecated: false,
    beta: false,
    compressible: false,
};
pub(crate) static LIST_CHAT_MESSAGES: Operation = Operation {
    id: "list_chat_messages",
    method: Method::GET,
    path: "/v1/replicas/{replicaUUID}/chats/{chatUUID}/messages",
    tag: "Chats",
    summary: "List a chat's messages",
    security: &[
        &["OrganizationSecret"],
        &["OrganizationSecret", "UserID"],
        &["OrganizationSecret", "UserID", "UserIDType"],
    ],
    parameters: &[
        Parameter {
            name: "replicaUUID",
            place: Place::Path,
            required: true,
            schema: &Schema {
                limits: &[Uuid],
                ..STRING
            },
        },
        Parameter {
            name: "chatUUID",
            place: Place::Path,
            required: true,
            schema: &Schema {
                limits: &[Uuid],
                ..STRING
            },
        },
        Parameter {
            name: "limit",
            place: Place::Query,
            required: false,
            schema: &Schema {
                limits: &[Minimum(1.0), Maximum(100.0)],
                ..INTEGER
            },
        },
        Parameter {
            name: "afterUUID",
            place: Place::Query,
            required: false,
            schema: &Schema {
                limits: &[Uuid],
                ..STRING
            },
        },
        Parameter {
            name: "beforeUUID",
            place: Place::Query,
            required: false,
            schema: &Schema {
                limits: &[Uuid],
                ..STRING
            },
        },
    ],
    body: None,
    deprecated: false,
    beta: false,
    compressible: false,
};
pub(crate) static LIST_CONVERSATIONS: Operation = Operation {
    id: "list_conversations",
    method: Method::GET,
    path: "/v1/replicas/{replicaUUID}/conversations",
    tag: "Conversations",
    summary: "List a replica's conversations",
    security: &[
        &["OrganizationSecret"],
        &["OrganizationSecret", "UserID"],
        &["OrganizationSecret", "UserID", "UserIDType"],
    ],
    parameters: &[
        Parameter {
            name: "replicaUUID",
            place: Place::Path,
            required: true,
            schema: &Schema {
                limits: &[Uuid],
                ..STRING
            },
        },
        Parameter {
            name: "pageSize",
            place: Place::Query,
            required: false,
            schema: &Schema {
                nullable: true,
                limits: &[Minimum(0.0), Maximum(100.0)],
                ..INTEGER
            },
        },
        Parameter {
            name: "page",
            place: Place::Query,
            required: false,
            schema: &Schema {
                limits: &[Minimum(1.0)],
                ..INTEGER
            },
        },
        Parameter {
            name: "sortBy",
            place: Place::Query,
            required: false,
            schema: &ACTIVITY_SORT,
        },
        Parameter {
            name: "sortOrder",
            place: Place::Query,
            required: false,
            schema: &SORT_ORDER,
        },
    ],
    body: None,
    deprecated: true,
    beta: false,
    compressible: false,
};
pub(crate) static GET_CONVERSATION: Operation = Operation {
    id: "get_conversation",
    method: Method::GET,
    path: "/v1/replicas/{replicaUUID}/conversations/{conversationUUID}",
    tag: "Conversations",
    summary: "Get a conversation",
    security: &[
        &["OrganizationSecret"],
        &["OrganizationSecret", "UserID"],
        &["OrganizationSecret", "UserID", "UserIDType"],
    ],
    parameters: &[
        Parameter {
            name: "replicaUUID",
            place: Place::Path,
            required: true,
            schema: &Schema {
                limits: &[Uuid],
                ..STRING
            },
        },
        Parameter {
            name: "conversationUUID",
            place: Place::Path,
            required: true,
            schema: &Schema {
                limits: &[Uuid],
                ..STRING
            },
        },
    ],
    body: None,
    deprecated: true,
    beta: false,
    compressible: false,
};
pub(crate) static UPDATE_CONVERSATION: Operation = Operation {
    id: "update_conversation",
    method: Method::PATCH,
    path: "/v1/replicas/{replicaUUID}/conversations/{conversationUUID}",
    tag: "Conversations",
    summary: "Update a conversation",
    security: &[
        &["OrganizationSecret"],
        &["OrganizationSecret", "UserID"],
        &["OrganizationSecret", "UserID", "UserIDType"],
    ],
    parameters: &[
        Parameter {
            name: "replicaUUID",
            place: Place::Path,
            required: true,
            schema: &Schema {
                limits: &[Uuid],
                ..STRING
            },
        },
        Parameter {
            name: "conversationUUID",
            place: Place::Path,
            required: true,
            schema: &Schema {
                limits: &[Uuid],
                ..STRING
            },
        },
    ],
    body: Some(Content {
        required: true,
        schema: &CONVERSATION_UPDATE,
    }),
    deprecated: true,
    beta: false,
    compressible: true,
};
pub(crate) static LIST_CONVERSATION_MENTIONS: Operation = Operation {
    id: "list_conversation_mentions",
    method: Method::GET,
    path: "/v1/replicas/{replicaUUID}/conversations/{conversationUUID}/mentions",
    tag: "Conversations",
    summary: "List the mentions of a replica in a conversation",
    security: &[
        &["OrganizationSecret"],
        &["OrganizationSecret", "UserID"],
        &["OrganizationSecret", "UserID", "UserIDType"],
    ],
    parameters: &[
        Parameter {
            name: "replicaUUID",
            place: Place::Path,
            required: true,
            schema: &Schema {
                limits: &[Uuid],
                ..STRING
            },
        },
        Parameter {
            name: "conversationUUID",
            place: Place::Path,
            required: true,
            schema: &Schema {
                limits: &[Uuid],
                ..STRING
            },
        },
        Parameter {
            name: "limit",
            place: Place::Query,
            required: false,
            schema: &Schema {
                limits: &[Minimum(1.0), Maximum(100.0)],
                ..INTEGER
            },
        },
        Parameter {
            name: "afterUUID",
            place: Place::Query,
            required: false,
            schema: &Schema {
                limits: &[Uuid],
                ..STRING
            },
        },
        Parameter {
            name: "beforeUUID",
            place: Place::Query,
            required: false,
            schema: &Schema {
                limits: &[Uuid],
                ..STRING
            },
        },
        Parameter {
            name: "minimumMessagesInPlaceholder",
            place: Place::Query,
            required: false,
            schema: &Schema {
                nullable: true,
                ..INTEGER
            },
        },
    ],
    body: None,
    deprecated: true,
    beta: false,
    compressible: false,
};
pub(crate) static LIST_CONVERSATION_MESSAGES: Operation = Operation {
    id: "list_conversation_messages",
    method: Method::GET,
    path: "/v1/replicas/{replicaUUID}/conversations/{conversationUUID}/messages",
    tag: "Conversations",
    summary: "List a conversation's messages",
    security: &[
        &["OrganizationSecret"],
        &["OrganizationSecret", "UserID"],
        &["OrganizationSecret", "UserID", "UserIDType"],
    ],
    parameters: &[
        Parameter {
            name: "replicaUUID",
            place: Place::Path,
            required: true,
            schema: &Schema {
                limits: &[Uuid],
                ..STRING
            },
        },
        Parameter {
            name: "conversationUUID",
            place: Place::Path,
            required: true,
            schema: &Schema {
                limits: &[Uuid],
                ..STRING
            },
        },
        Parameter {
            name: "limit",
            place: Place::Query,
            required: false,
            schema: &Schema {
                limits: &[Minimum(1.0), Maximum(100.0)],
                ..INTEGER
            },
        },
        Parameter {
            name: "afterUUID",
            place: Place::Query,
            required: false,
            schema: &Schema {
                limits: &[Uuid],
                ..STRING
            },
        },
        Parameter {
            name: "beforeUUID",
            place: Place::Query,
            required: false,
            schema: &Schema {
                limits: &[Uuid],
                ..STRING
            },
        },
    ],
    body: None,
    deprecated: true,
    beta: false,
    compressible: false,
};
pub(crate) static LIST_HISTORICAL_CONVERSATION_ANALYTICS: Operation = Operation {
    id: "list_historical_conversation_analytics",
    method: Method::GET,
    path: "/v1/replicas/{replicaUUID}/analytics/conversations/historical",
    tag: "Analytics",
    summary: "List a replica's daily conversation counts",
    security: &[
        &["OrganizationSecret"],
        &["OrganizationSecret", "UserID"],
        &["OrganizationSecret", "UserID", "UserIDType"],
    ],
    parameters: &[
        Parameter {
            name: "replicaUUID",
            place: Place::Path,
            required: true,
            schema: &Schema {
                limits: &[Uuid],
                ..STRING
            },
        },
    ],
    body: None,
    deprecated: false,
    beta: false,
    compressible: false,
};
pub(crate) static LIST_CONVERSATION_SOURCE_ANALYTICS: Operation = Operation {
    id: "list_conversation_source_analytics",
    method: Method::GET,
    path: "/v1/replicas/{replicaUUID}/analytics/conversations/sources",
    tag: "Analytics",
    summary: "List a replica's conversation counts by source",
    security: &[
        &["OrganizationSecret"],
        &["OrganizationSecret", "UserID"],
        &["OrganizationSecret", "UserID", "UserIDType"],
    ],
    parameters: &[
        Parameter {
            name: "replicaUUID",
            place: Place::Path,
            required: true,
            schema: &Schema {
                limits: &[Uuid],
                ..STRING
            },
        },
    ],
    body: None,
    deprecated: false,
    beta: false,
    compressible: false,
};
pub(crate) static CREATE_KNOWLEDGE_BASE_ENTRIES: Operation = Operation {
    id: "create_knowledge_base_entries",
    method: Method::POST,
    path: "/v1/replicas/{replicaUUID}/knowledge-base",
    tag: "Knowledge base",
    summary: "Add to the knowledge base of a replica",
    security: &[
        &["OrganizationSecret"],
        &["OrganizationSecret", "UserID"],
        &["OrganizationSecret", "UserID", "UserIDType"],
    ],
    parameters: &[
        Parameter {
            name: "replicaUUID",
            place: Place::Path,
            required: true,
            schema: &Schema {
                limits: &[Uuid],
                ..STRING
            },
        },
    ],
    body: Some(Content {
        required: true,
        schema: &KNOWLEDGE_BASE_ENTRY_DRAFT,
    }),
    deprecated: false,
    beta: false,
    compressible: true,
};
pub(crate) static LIST_KNOWLEDGE_BASE_ENTRIES: Operation = Operation {
    id: "list_knowledge_base_entries",
    method: Method::GET,
    path: "/v1/replicas/{replicaUUID}/knowledge-base",
    tag: "Knowledge base",
    summary: "List the knowledge base of a replica",
    security: &[
        &["OrganizationSecret"],
        &["OrganizationSecret", "UserID"],
        &["OrganizationSecret", "UserID", "UserIDType"],
    ],
    parameters: &[
        Parameter {
            name: "replicaUUID",
            place: Place::Path,
            required: true,
            schema: &Schema {
                limits: &[Uuid],
                ..STRING
            },
        },
        Parameter {
            name: "status",
            place: Place::Query,
            required: false,
            schema: &Schema {
                nullable: true,
                items: Some(&KNOWLEDGE_BASE_ENTRY_STATUS),
                ..ARRAY
            },
        },
        Parameter {
            name: "type",
            place: Place::Query,
            required: false,
            schema: &Schema {
                nullable: true,
                items: Some(&KNOWLEDGE_BASE_ENTRY_TYPE),
                ..ARRAY
            },
        },
        Parameter {
            name: "search",
            place: Place::Query,
            required: false,
            schema: &Schema {
                limits: &[MinLength(3)],
                ..STRING
            },
        },
        Parameter {
            name: "hasError",
            place: Place::Query,
            required: false,
            schema: &KNOWLEDGE_BASE_ERROR_FILTER,
        },
        Parameter {
            name: "page",
            place: Place::Query,
            required: false,
            schema: &Schema {
                limits: &[Minimum(1.0)],
                ..INTEGER
            },
        },
        Parameter {
            name: "pageSize",
            place: Place::Query,
            required: false,
            schema: &Schema {
                nullable: true,
                limits: &[Minimum(0.0), Maximum(100.0)],
                ..INTEGER
            },
        },
        Parameter {
            name: "sortBy",
            place: Place::Query,
            required: false,
            schema: &KNOWLEDGE_BASE_SORT_BY,
        },
        Parameter {
            name: "sortOrder",
            place: Place::Query,
            required: false,
            schema: &SORT_ORDER,
        },
    ],
    body: None,
    deprecated: false,
    beta: false,
    compressible: false,
};
pub(crate) static GET_KNOWLEDGE_BASE_ENTRY: Operation = Operation {
    id: "get_knowledge_base_entry",
    method: Method::GET,
    path: "/v1/replicas/{replicaUUID}/knowledge-base/{knowledgeBaseID}",
    tag: "Knowledge base",
    summary: "Get a knowledge base entry",
    security: &[
        &["OrganizationSecret"],
        &["OrganizationSecret", "UserID"],
        &["OrganizationSecret", "UserID", "UserIDType"],
    ],
    parameters: &[
        Parameter {
            name: "replicaUUID",
            place: Place::Path,
            required: true,
            schema: &Schema {
                limits: &[Uuid],
                ..STRING
            },
        },
        Parameter {
            name: "knowledgeBaseID",
            place: Place::Path,
            required: true,
            schema: &INTEGER,
        },
    ],
    body: None,
    deprecated: false,
    beta: false,
    compressible: false,
};
pub(crate) static UPDATE_KNOWLEDGE_BASE_ENTRY: Operation = Operation {
    id: "update_knowledge_base_entry",
    method: Method::PATCH,
    path: "/v1/replicas/{replicaUUID}/knowledge-base/{knowledgeBaseID}",
    tag: "Knowledge base",
    summary: "Update a knowledge base entry",
    security: &[
        &["OrganizationSecret"],
        &["OrganizationSecret", "UserID"],
        &["OrganizationSecret", "UserID", "UserIDType"],
    ],
    parameters: &[
        Parameter {
            name: "replicaUUID",
            place: Place::Path,
            required: true,
            schema: &Schema {
                limits: &[Uuid],
                ..STRING
            },
        },
        Parameter {
            name: "knowledgeBaseID",
            place: Place::Path,
            required: true,
            schema: &INTEGER,
        },
    ],
    body: Some(Content {
        required: true,
        schema: &KNOWLEDGE_BASE_ENTRY_UPDATE,
    }),
    deprecated: false,
    beta: false,
    compressible: true,
};
pub(crate) static DELETE_KNOWLEDGE_BASE_ENTRY: Operation = Operation {
    id: "delete_knowledge_base_entry",
    method: Method::DELETE,
    path: "/v1/replicas/{replicaUUID}/knowledge-base/{knowledgeBaseID}",
    tag: "Knowledge base",
    summary: "Delete a knowledge base entry",
    security: &[
        &["OrganizationSecret"],
        &["OrganizationSecret", "UserID"],
        &["OrganizationSecret", "UserID", "UserIDType"],
    ],
    parameters: &[
        Parameter {
            name: "replicaUUID",
            place: Place::Path,
            required: true,
            schema: &Schema {
                limits: &[Uuid],
                ..STRING
            },
        },
        Parameter {
            name: "knowledgeBaseID",
            place: Place::Path,
            required: true,
            schema: &INTEGER,
        },
    ],
    body: None,
    deprecated: false,
    beta: false,
    compressible: false,
};
pub(crate) static LIST_KNOWLEDGE_BASE_FILE_TYPES: Operation = Operation {
    id: "list_knowledge_base_file_types",
    method: Method::GET,
    path: "/v1/knowledge-base/file-types",
    tag: "Knowledge base",
    summary: "List the file types that a knowledge base takes",
    security: &[
        &["OrganizationSecret"],
        &["OrganizationSecret", "UserID"],
        &["OrganizationSecret", "UserID", "UserIDType"],
    ],
    parameters: &[],
    body: None,
    deprecated: false,
    beta: false,
    compressible: false,
};
pub(super) static USER_DRAFT: Schema = Schema {
    properties: &[
        ("id", &STRING),
        (
            "name",
            &Schema {
                limits: &[MaxLength(50), Pattern("^[a-zA-Z0-9\\s().,'\\-/]*$")],
                ..STRING
            },
        ),
        (
            "email",
            &Schema {
                limits: &[Email],
                ..STRING
            },
        ),
        (
            "linkedAccounts",
            &Schema {
                items: Some(&LINKED_ACCOUNT),
                ..ARRAY
            },
        ),
    ],
    ..OBJECT
};
pub(super) static USER_UPDATE: Schema = Schema {
    required: &["id"],
    properties: &[
        (
            "name",
            &Schema {
                limits: &[MaxLength(50), Pattern("^[a-zA-Z0-9\\s().,'\\-/]*$")],
                ..STRING
            },
        ),
        (
            "email",
            &Schema {
                limits: &[Email],
                ..STRING
            },
        ),
        (
            "id",
            &Schema {
                limits: &[MinLength(1)],
                ..STRING
            },
        ),
        (
            "linkedAccounts",
            &Schema {
                items: Some(&LINKED_ACCOUNT),
                ..ARRAY
            },
        ),
    ],
    ..OBJECT
};
pub(super) static INVITE_REDEMPTION: Schema = Schema {
    required: &["organizationName", "name", "email"],
    properties: &[
        ("organizationName", &STRING),
        ("name", &STRING),
        (
            "email",
            &Schema {
                limits: &[Email],
                ..STRING
            },
        ),
    ],
    ..OBJECT
};
pub(super) static REPLICA_DRAFT: Schema = Schema {
    required: &["name", "shortDescription", "greeting", "ownerID", "slug", "llm"],
    properties: &[
        (
            "name",
            &Schema {
                limits: &[MaxLength(50)],
                ..STRING
            },
        ),
        (
            "purpose",
            &Schema {
                limits: &[MaxLength(1000)],
                ..STRING
            },
        ),
        (
            "shortDescription",
            &Schema {
                limits: &[MaxLength(50)],
                ..STRING
            },
        ),
        (
            "greeting",
            &Schema {
                limits: &[MaxLength(600)],
                ..STRING
            },
        ),
        ("type", &REPLICA_TYPE),
        ("ownerID", &STRING),
        ("private", &BOOLEAN),
        (
            "whitelistEmails",
            &Schema {
                items: Some(
                    &Schema {
                        limits: &[Email],
                        ..STRING
                    },
                ),
                ..ARRAY
            },
        ),
        (
            "slug",
            &Schema {
                limits: &[MaxLength(50)],
                ..STRING
            },
        ),
        (
            "tags",
            &Schema {
                items: Some(&STRING),
                ..ARRAY
            },
        ),
        (
            "profileImage",
            &Schema {
                limits: &[
                    Pattern(
                        "https?:\\/\\/[-a-zA-Z0-9@:%._+~#=]{1,256}\\.[a-zA-Z0-9()]+\\b([-a-zA-Z0-9()@:%_+.~#?&\\/=]*)",
                    ),
                ],
                ..STRING
            },
        ),
        (
            "suggestedQuestions",
            &Schema {
                items: Some(&STRING),
                ..ARRAY
            },
        ),
        ("llm", &LANGUAGE_MODEL_SETTINGS),
        (
            "voicePreviewText",
            &Schema {
                limits: &[MaxLength(400)],
                ..STRING
            },
        ),
        ("isEveryConversationAccessibleBySupport", &BOOLEAN),
    ],
    ..OBJECT
};
pub(super) static TELEGRAM_INTEGRATION_DRAFT: Schema = Schema {
    required: &["telegram_token", "mention"],
    properties: &[("telegram_token", &STRING), ("mention", &STRING)],
    ..OBJECT
};
pub(super) static DISCORD_INTEGRATION_DRAFT: Schema = Schema {
    required: &["discordToken"],
    properties: &[
        (
            "discordToken",
            &Schema {
                limits: &[MinLength(50), MaxLength(80)],
                ..STRING
            },
        ),
    ],
    ..OBJECT
};
pub(super) static CHAT_COMPLETION_REQUEST: Schema = Schema {
    required: &["content"],
    properties: &[
        (
            "content",
            &Schema {
                limits: &[MinLength(1), MaxLength(100000)],
                ..STRING
            },
        ),
        ("skip_chat_history", &BOOLEAN),
        ("source", &CHAT_SOURCE),
        ("discord_data", &DISCORD_DATA),
        ("usageLimits", &CHAT_USAGE_LIMITS),
    ],
    ..OBJECT
};
pub(super) static TELEGRAM_CHAT_COMPLETION_REQUEST: Schema = Schema {
    required: &["content", "telegram_data"],
    properties: &[
        (
            "content",
            &Schema {
                limits: &[MinLength(1), MaxLength(100000)],
                ..STRING
            },
        ),
        ("skip_chat_history", &BOOLEAN),
        (
            "imageURL",
            &Schema {
                limits: &[
                    Pattern(
                        "https?:\\/\\/[-a-zA-Z0-9@:%._+~#=]{1,256}\\.[a-zA-Z0-9()]+\\b([-a-zA-Z0-9()@:%_+.~#?&\\/=]*)",
                    ),
                ],
                ..STRING
            },
        ),
        ("telegram_data", &TELEGRAM_DATA),
    ],
    ..OBJECT
};
pub(super) static OPEN_AI_CHAT_COMPLETION_REQUEST: Schema = Schema {
    required: &["messages"],
    properties: &[
        (
            "messages",
            &Schema {
                items: Some(&OPEN_AI_MESSAGE),
                ..ARRAY
            },
        ),
        ("store", &BOOLEAN),
        ("source", &OPEN_AI_CHAT_SOURCE),
        ("discord_data", &DISCORD_DATA),
    ],
    ..OBJECT
};
pub(super) static CHAT_HISTORY_ENTRY_DRAFT: Schema = Schema {
    required: &["content"],
    properties: &[
        (
            "content",
            &Schema {
                limits: &[MinLength(1)],
                ..STRING
            },
        ),
        ("source", &CHAT_SOURCE),
        ("discord_data", &DISCORD_DATA),
    ],
    ..OBJECT
};
pub(super) static TELEGRAM_CHAT_HISTORY_ENTRY_DRAFT: Schema = Schema {
    required: &["content", "telegram_data"],
    properties: &[
        (
            "content",
            &Schema {
                limits: &[MinLength(1)],
                ..STRING
            },
        ),
        ("telegram_data", &TELEGRAM_DATA),
    ],
    ..OBJECT
};
pub(super) static CONVERSATION_UPDATE: Schema = Schema {
    properties: &[
        (
            "summary",
            &Schema {
                nullable: true,
                limits: &[MaxLength(700)],
                ..STRING
            },
        ),
        (
            "commonQuestions",
            &Schema {
                items: Some(&STRING),
                ..ARRAY
            },
        ),
        (
            "commonTopics",
            &Schema {
                items: Some(&STRING),
                ..ARRAY
            },
        ),
    ],
    ..OBJECT
};
pub(super) static KNOWLEDGE_BASE_ENTRY_DRAFT: Schema = Schema {
    properties: &[
        ("title", &STRING),
        (
            "url",
            &Schema {
                limits: &[
                    Pattern(
                        "https?:\\/\\/[-a-zA-Z0-9@:%._+~#=]{1,256}\\.[a-zA-Z0-9()]+\\b([-a-zA-Z0-9()@:%_+.~#?&\\/=]*)",
                    ),
                ],
                ..STRING
            },
        ),
        ("autoRefresh", &BOOLEAN),
        (
            "text",
            &Schema {
                limits: &[MinLength(1)],
                ..STRING
            },
        ),
        ("filename", &STRING),
        ("usageLimits", &KNOWLEDGE_BASE_USAGE_LIMITS),
    ],
    ..OBJECT
};
pub(super) static KNOWLEDGE_BASE_ENTRY_UPDATE: Schema = Schema {
    properties: &[
        (
            "rawText",
            &Schema {
                limits: &[MinLength(1)],
                ..STRING
            },
        ),
        (
            "generatedFacts",
            &Schema {
                items: Some(&STRING),
                ..ARRAY
            },
        ),
        (
            "rawTextChunks",
            &Schema {
                items: Some(&KNOWLEDGE_BASE_TEXT_CHUNK),
                ..ARRAY
            },
        ),
        ("title", &STRING),
        ("generatedTitle", &STRING),
        ("summary", &STRING),
        ("language", &KNOWLEDGE_BASE_LANGUAGE),
        ("website", &KNOWLEDGE_BASE_WEBSITE_UPDATE),
        ("youtube", &KNOWLEDGE_BASE_YOUTUBE_UPDATE),
        ("file", &KNOWLEDGE_BASE_FILE_UPDATE),
        ("error", &KNOWLEDGE_BASE_ENTRY_ERROR_UPDATE),
    ],
    ..OBJECT
};
pub(super) static LINKED_ACCOUNT: Schema = Schema {
    required: &["accountID", "accountType"],
    properties: &[("accountID", &STRING), ("accountType", &ACCOUNT_TYPE)],
    ..OBJECT
};
pub(super) static ACCOUNT_TYPE: Schema = STRING;
pub(super) static LANGUAGE_MODEL_SETTINGS: Schema = Schema {
    properties: &[
        ("model", &LANGUAGE_MODEL),
        ("memoryMode", &MEMORY_MODE),
        (
            "systemMessage",
            &Schema {
                limits: &[MaxLength(30000)],
                ..STRING
            },
        ),
        (
            "tools",
            &Schema {
                items: Some(&REPLICA_TOOL),
                ..ARRAY
            },
        ),
        ("embeddingModel", &EMBEDDING_MODEL),
    ],
    ..OBJECT
};
pub(super) static EMBEDDING_MODEL: Schema = STRING;
pub(super) static REPLICA_TOOL: Schema = STRING;
pub(super) static MEMORY_MODE: Schema = STRING;
pub(super) static LANGUAGE_MODEL: Schema = STRING;
pub(super) static REPLICA_TYPE: Schema = STRING;
pub(super) static CHAT_USAGE_LIMITS: Schema = Schema {
    properties: &[("conversations", &CONVERSATION_QUOTA)],
    ..OBJECT
};
pub(super) static CONVERSATION_QUOTA: Schema = Schema {
    required: &["monthlyQuota"],
    properties: &[("monthlyQuota", &INTEGER)],
    ..OBJECT
};
pub(super) static DISCORD_DATA: Schema = Schema {
    required: &["channel_id", "channel_name", "author_id", "author_name", "message_id"],
    properties: &[
        ("channel_id", &STRING),
        ("channel_name", &STRING),
        ("author_id", &STRING),
        ("author_name", &STRING),
        ("message_id", &STRING),
        ("created_at", &STRING),
        ("server_id", &STRING),
        ("server_name", &STRING),
    ],
    ..OBJECT
};
pub(super) static CHAT_SOURCE: Schema = STRING;
pub(super) static TELEGRAM_DATA: Schema = Schema {
    required: &["chat_type", "chat_id", "message_id"],
    properties: &[
        ("chat_type", &STRING),
        ("chat_id", &INTEGER),
        ("chat_name", &STRING),
        ("user_id", &INTEGER),
        ("username", &STRING),
        ("message_id", &INTEGER),
        (
            "message_thread_id",
            &Schema {
                limits: &[Above(0.0)],
                ..INTEGER
            },
        ),
    ],
    ..OBJECT
};
pub(super) static OPEN_AI_CHAT_SOURCE: Schema = STRING;
pub(super) static OPEN_AI_MESSAGE: Schema = Schema {
    required: &["role", "content"],
    properties: &[
        ("role", &OPEN_AI_ROLE),
        (
            "content",
            &Schema {
                limits: &[MinLength(1), MaxLength(100000)],
                ..STRING
            },
        ),
        ("name", &STRING),
    ],
    ..OBJECT
};
pub(super) static OPEN_AI_ROLE: Schema = STRING;
pub(super) static KNOWLEDGE_BASE_USAGE_LIMITS: Schema = Schema {
    properties: &[("knowledgeBaseEntries", &KNOWLEDGE_BASE_ENTRY_QUOTA)],
    ..OBJECT
};
pub(super) static KNOWLEDGE_BASE_ENTRY_QUOTA: Schema = Schema {
    required: &["totalUserQuota"],
    properties: &[("totalUserQuota", &INTEGER)],
    ..OBJECT
};
pub(super) static KNOWLEDGE_BASE_ENTRY_ERROR_UPDATE: Schema = Schema {
    required: &["message"],
    properties: &[("fingerprint", &STRING), ("message", &STRING)],
    ..OBJECT
};
pub(super) static KNOWLEDGE_BASE_FILE_UPDATE: Schema = Schema {
    properties: &[
        ("name", &STRING),
        (
            "size",
            &Schema {
                nullable: true,
                ..INTEGER
            },
        ),
        ("mimeType", &Schema { nullable: true, ..STRING }),
        ("screenshot", &STRING),
    ],
    ..OBJECT
};
pub(super) static KNOWLEDGE_BASE_MIME_TYPE: Schema = STRING;
pub(super) static KNOWLEDGE_BASE_YOUTUBE_UPDATE: Schema = Schema {
    properties: &[
        ("url", &Schema { limits: &[Uri], ..STRING }),
        ("title", &STRING),
        ("description", &STRING),
        ("thumbnailURL", &Schema { limits: &[Uri], ..STRING }),
        ("summary", &STRING),
        ("transcription", &STRING),
        ("visualTranscription", &STRING),
    ],
    ..OBJECT
};
pub(super) static KNOWLEDGE_BASE_WEBSITE_UPDATE: Schema = Schema {
    properties: &[
        ("url", &Schema { limits: &[Uri], ..STRING }),
        (
            "links",
            &Schema {
                items: Some(&STRING),
                ..ARRAY
            },
        ),
        ("title", &STRING),
        ("text", &STRING),
        ("description", &STRING),
        ("autoRefresh", &BOOLEAN),
        ("screenshotURL", &STRING),
        ("screenshot", &STRING),
    ],
    ..OBJECT
};
pub(super) static KNOWLEDGE_BASE_LANGUAGE: Schema = STRING;
pub(super) static KNOWLEDGE_BASE_TEXT_CHUNK: Schema = Schema {
    properties: &[
        ("content", &STRING),
        ("chunkIndex", &INTEGER),
        ("chunkTokens", &INTEGER),
        ("chunkChars", &INTEGER),
    ],
    ..OBJECT
};
pub(super) static REPLICA_TAG: Schema = STRING;
pub(super) static REPLICA_SORT: Schema = STRING;
pub(super) static INTEGRATION_TYPE: Schema = STRING;
pub(super) static ACTIVITY_SORT: Schema = STRING;
pub(super) static SORT_ORDER: Schema = STRING;
pub(super) static KNOWLEDGE_BASE_ENTRY_STATUS: Schema = STRING;
pub(super) static KNOWLEDGE_BASE_ENTRY_TYPE: Schema = STRING;
pub(super) static KNOWLEDGE_BASE_ERROR_FILTER: Schema = STRING;
pub(super) static KNOWLEDGE_BASE_SORT_BY: Schema = STRING;
