//! A replica: access, filters, and JSON representations.

use std::collections::HashMap;

use serde_json::{Map, Value, json};

use super::call::Request;
use super::data::{Data, Replica, User};

impl Data {
    /// Removes a replica with its chats and knowledge base.
    pub(super) fn remove_replica(&mut self, uuid: &str) {
        self.replicas.remove(uuid);
        self.chats.retain(|_, chat| chat.replica_uuid != uuid);
        self.knowledge_base.retain(|_, entry| entry.replica_uuid != uuid);
    }

    /// Returns the number of messages of each replica.
    pub(super) fn history_counts(&self) -> HashMap<&str, usize> {
        let mut counts: HashMap<&str, usize> = HashMap::new();
        for chat in self.chats.values() {
            *counts.entry(&chat.replica_uuid).or_default() += chat.messages().count();
        }
        counts
    }
}

impl Replica {
    /// Reports whether a user can use the replica: it is public in the organization, or the user owns it or is invited.
    pub(super) fn is_accessible_to(&self, user: &User) -> bool {
        let invited = self.properties.get("whitelistEmails").and_then(Value::as_array);
        let mut invited = invited.into_iter().flatten().filter_map(Value::as_str);
        self.is_listed_for(user)
            || user.email.as_ref().is_some_and(|own| invited.any(|email| email.eq_ignore_ascii_case(own)))
    }

    /// Reports whether a list for a user includes the replica. Invitations do not count.
    pub(super) fn is_listed_for(&self, user: &User) -> bool {
        self.owner_id == user.id || self.properties.get("private") != Some(&Value::Bool(true))
    }

    /// Reports whether the replica matches the filters of a request.
    pub(super) fn matches(&self, request: &Request<'_>, data: &Data) -> bool {
        let is = |name: &str, own: &str| request.query(name).is_none_or(|value| value == own);
        let tags =
            self.properties.get("tags").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        let search = request.query("search").map(str::to_lowercase);
        is("ownerID", &self.owner_id)
            && is("slug", &self.slug)
            && request.query("owner_uuid").is_none_or(|uuid| {
                data.users.get(&self.owner_id).is_some_and(|owner| owner.uuid.eq_ignore_ascii_case(uuid))
            })
            && search.is_none_or(|search| self.name.to_lowercase().contains(&search))
            && request.query_all("tags").all(|required| tags.iter().any(|tag| tag == required))
            && match request.query("integration") {
                Some("telegram") => self.telegram_integration.is_some(),
                Some("discord") => self.discord_integration.is_some(),
                _ => true,
            }
    }

    /// Replaces all properties with those of a body, but keeps the distilled knowledge.
    pub(super) fn replace(&mut self, mut body: Map<String, Value>) {
        let mut take = |name: &str| match body.remove(name) {
            Some(Value::String(text)) => text,
            _ => String::new(),
        };
        self.name = take("name");
        self.slug = take("slug");
        self.owner_id = take("ownerID");
        let distilled = self.properties.remove("distilledKnowledge");
        self.properties = body;
        self.properties.extend(distilled.map(|distilled| ("distilledKnowledge".to_owned(), distilled)));
    }

    /// Returns the response to a request for the replica.
    pub(super) fn details(&self) -> Value {
        let mut body = Map::from_iter([
            ("success".to_owned(), json!(true)),
            ("uuid".to_owned(), json!(self.uuid)),
            ("name".to_owned(), json!(self.name)),
            ("slug".to_owned(), json!(self.slug)),
            ("ownerID".to_owned(), json!(self.owner_id)),
        ]);
        body.extend(self.properties.clone());
        Value::Object(body)
    }

    /// Returns the item of a list, which also has the older property names.
    pub(super) fn list_item(&self, data: &Data, history: usize) -> Value {
        let mut item = self.details();
        let property = |name: &str| self.properties.get(name).cloned().unwrap_or_default();
        let older = json!({
            "profile_image": property("profileImage"),
            "short_description": property("shortDescription"),
            "introduction": property("greeting"),
            "system_message": property("llm").get("systemMessage").and_then(Value::as_str).unwrap_or_default(),
            "created_at": self.created_at,
            "owner_uuid": data.users.get(&self.owner_id).map(|owner| &owner.uuid),
            "voice_enabled": false,
            "video_enabled": false,
            "chat_history_count": history,
        });
        let integrations = [
            ("discord_integration", &self.discord_integration),
            ("telegram_integration", &self.telegram_integration),
        ];
        if let (Value::Object(item), Value::Object(older)) = (&mut item, older) {
            item.remove("success");
            item.extend(older);
            let connected = integrations.into_iter().filter_map(|(name, one)| Some((name, one.clone()?)));
            item.extend(connected.map(|(name, one)| (name.to_owned(), one)));
        }
        item
    }
}
