//! The data of an organization, in the format of both seeds and snapshots.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Map, Value};

use super::keyed::{self, Keyed};
use super::time::Time;

/// The data of an organization.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub(crate) struct Data {
    #[serde(with = "keyed")]
    pub(crate) users: BTreeMap<String, User>,
    #[serde(with = "keyed")]
    pub(crate) replicas: BTreeMap<String, Replica>,
    #[serde(with = "keyed")]
    pub(crate) chats: BTreeMap<String, Chat>,
    #[serde(with = "keyed")]
    pub(crate) knowledge_base: BTreeMap<i64, Entry>,
    /// The last generated number, so that no id is generated twice.
    pub(crate) counter: u64,
}

/// Whether an object comes from the default seed. Creating an object with the same id, slug or URL replaces it.
///
/// Otherwise an example request of the document would conflict with the object that the same example describes.
pub(crate) type IsExample = bool;

fn is_false(flag: &bool) -> bool {
    !flag
}

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(crate) struct User {
    pub(crate) id: String,
    /// The user's older id, which does not change when `id` changes.
    #[serde(default)]
    pub(crate) uuid: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) email: Option<String>,
    #[serde(default)]
    pub(crate) linked_accounts: Vec<LinkedAccount>,
    #[serde(default, skip_serializing_if = "is_false")]
    pub(crate) example: IsExample,
}

#[derive(Clone, Debug, Deserialize, Serialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub(crate) struct LinkedAccount {
    #[serde(rename = "accountID")]
    pub(crate) account_id: String,
    #[serde(rename = "accountType")]
    pub(crate) account_type: String,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
pub(crate) struct Replica {
    #[serde(deserialize_with = "lowercase")]
    pub(crate) uuid: String,
    pub(crate) name: String,
    pub(crate) slug: String,
    #[serde(rename = "ownerID")]
    pub(crate) owner_id: String,
    #[serde(default)]
    pub(crate) created_at: Time,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) discord_integration: Option<Value>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) telegram_integration: Option<Value>,
    #[serde(default, skip_serializing_if = "is_false")]
    pub(crate) example: IsExample,
    /// All other properties of the API, so that a new property needs no field here.
    #[serde(flatten)]
    pub(crate) properties: Map<String, Value>,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(crate) struct Chat {
    #[serde(deserialize_with = "lowercase")]
    pub(crate) uuid: String,
    #[serde(rename = "replicaUUID", deserialize_with = "lowercase")]
    pub(crate) replica_uuid: String,
    /// The id of the chat's user, or `None` if the organization itself wrote.
    #[serde(default, rename = "userID", skip_serializing_if = "Option::is_none")]
    pub(crate) user_id: Option<String>,
    pub(crate) source: String,
    /// The channel of the source, such as a Discord channel.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) channel: Option<String>,
    #[serde(default = "individual")]
    pub(crate) chat_type: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) chat_name: Option<String>,
    #[serde(default, rename = "chatImageURL", skip_serializing_if = "Option::is_none")]
    pub(crate) chat_image_url: Option<String>,
    #[serde(default)]
    pub(crate) conversations: Vec<Conversation>,
}

/// Deserializes a UUID in lower case, the case that UUIDs are compared in.
fn lowercase<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    String::deserialize(deserializer).map(|uuid| uuid.to_lowercase())
}

fn individual() -> String {
    "individual".to_owned()
}

#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(crate) struct Conversation {
    pub(crate) uuid: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) summary: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) common_questions: Option<Vec<String>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) common_topics: Option<Vec<String>>,
    #[serde(default)]
    pub(crate) messages: Vec<Message>,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(crate) struct Message {
    pub(crate) uuid: String,
    /// The id of the message in the chat history.
    pub(crate) id: i64,
    #[serde(default)]
    pub(crate) created_at: Time,
    pub(crate) role: Role,
    pub(crate) content: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) sender_name: Option<String>,
    #[serde(default, rename = "senderProfileImageURL", skip_serializing_if = "Option::is_none")]
    pub(crate) sender_profile_image_url: Option<String>,
}

#[derive(Clone, Copy, Debug, Deserialize, Serialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Role {
    User,
    Assistant,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Entry {
    pub(crate) id: i64,
    #[serde(rename = "replicaUUID", deserialize_with = "lowercase")]
    pub(crate) replica_uuid: String,
    #[serde(rename = "type")]
    pub(crate) kind: String,
    /// The status at `updated_at`. The current status of an entry in processing may be a later one.
    pub(crate) status: String,
    #[serde(default)]
    pub(crate) created_at: Time,
    #[serde(default)]
    pub(crate) updated_at: Time,
    /// Whether the status advances with time.
    #[serde(default, skip_serializing_if = "is_false")]
    pub(crate) processing: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) fails: Option<Failure>,
    #[serde(default, skip_serializing_if = "is_false")]
    pub(crate) example: IsExample,
    /// All other properties of the API, so that a new property needs no field here.
    #[serde(flatten)]
    pub(crate) properties: Map<String, Value>,
}

/// How the processing of an entry fails.
#[derive(Clone, Copy, Debug, Deserialize, Serialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Failure {
    /// Ends as `UNPROCESSABLE`, until the entry is processed again.
    Unprocessable,
    /// Has an error and stays in its status, as if processing would be retried.
    Retriable,
}

impl Keyed for User {
    type Key = String;

    fn key(&self) -> String {
        self.id.clone()
    }
}

impl Keyed for Replica {
    type Key = String;

    fn key(&self) -> String {
        self.uuid.clone()
    }
}

impl Keyed for Chat {
    type Key = String;

    fn key(&self) -> String {
        self.uuid.clone()
    }
}

impl Keyed for Entry {
    type Key = i64;

    fn key(&self) -> i64 {
        self.id
    }
}
