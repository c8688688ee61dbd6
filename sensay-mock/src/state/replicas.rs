//! Replicas: made and changed by the organization, listed for whoever asks.

use std::cmp::Ordering;
use std::collections::HashMap;

use hyper::StatusCode;
use serde_json::{Map, Value, json};

use super::call::{Call, Request};
use super::data::{Data, Replica, User};
use super::list::Page;
use super::{Outcome, Success};
use crate::refusal::Refusal;

/// How many replicas a page has where the request does not say.
const PAGE_SIZE: i64 = 24;

pub(super) fn answer(call: &mut Call<'_>) -> Option<Outcome> {
    Some(match call.request.operation {
        "GET /v1/replicas" => list(call),
        "POST /v1/replicas" => create(call),
        "GET /v1/replicas/{replicaUUID}" => call.any_replica().map(Replica::details).and_then(Success::json),
        "PUT /v1/replicas/{replicaUUID}" => update(call),
        "DELETE /v1/replicas/{replicaUUID}" => {
            let uuid = call.any_replica().map(|replica| replica.uuid.clone());
            uuid.and_then(|uuid| {
                call.data.remove_replica(&uuid);
                Success::done()
            })
        }
        "POST /v1/replicas/{replicaUUID}/integrations/telegram" => connect_telegram(call),
        "DELETE /v1/replicas/{replicaUUID}/integrations/telegram" => call.change_replica(|replica, _| {
            replica.telegram_integration = None;
            Success::done()
        }),
        "POST /v1/replicas/{replicaUUID}/integrations/discord" => call.change_replica(|replica, request| {
            replica.discord_integration = Some(json!({
                "token": request.text("discordToken"), "service_name": null, "is_active": true,
            }));
            Success::done()
        }),
        _ => return None,
    })
}

fn list(call: &Call<'_>) -> Outcome {
    let actor = call.actor()?;
    let request = call.request;
    let number = |names: &[&str]| names.iter().find_map(|name| request.number(name));
    let page = Page {
        number: number(&["pageIndex", "page", "page_index"]).unwrap_or(1),
        size: number(&["pageSize", "page_size"]).unwrap_or(PAGE_SIZE),
    };
    let counts = call.data.history_counts();
    let count = |replica: &Replica| counts.get(replica.uuid.as_str()).copied().unwrap_or_default();
    let mut found: Vec<&Replica> = call
        .data
        .replicas
        .values()
        .filter(|replica| actor.is_none_or(|user| replica.is_listed_for(user)))
        .filter(|replica| replica.is_asked_for(request, call.data))
        .collect();
    let by_name = |a: &&Replica, b: &&Replica| -> Ordering { (&a.name, &a.uuid).cmp(&(&b.name, &b.uuid)) };
    match request.query("sort") {
        Some("popularity") => found.sort_by(|a, b| count(a).cmp(&count(b)).then_with(|| by_name(a, b))),
        _ => found.sort_by(by_name),
    }
    let items: Vec<Value> =
        page.of(&found).iter().map(|replica| replica.list_item(call.data, count(replica))).collect();
    Success::json(json!({ "success": true, "type": "array", "items": items, "total": found.len() }))
}

fn create(call: &mut Call<'_>) -> Outcome {
    call.check_owner()?;
    let body = call.request.body.as_object().cloned().unwrap_or_default();
    let slug = call.request.text("slug").unwrap_or_default();
    let rival = call.data.replicas.values().find(|replica| replica.slug == slug);
    let uuid = match rival {
        Some(rival) if rival.example => rival.uuid.clone(),
        Some(_) => return Err(slug_taken(slug)),
        None => call.new_uuid(),
    };
    let mut replica = Replica {
        uuid: uuid.clone(),
        name: String::new(),
        slug: String::new(),
        owner_id: String::new(),
        created_at: call.now,
        discord_integration: None,
        telegram_integration: None,
        example: false,
        properties: Map::new(),
    };
    replica.replace(body);
    call.data.replicas.insert(uuid.clone(), replica);
    Success::with(StatusCode::CREATED, json!({ "success": true, "uuid": uuid }))
}

fn update(call: &mut Call<'_>) -> Outcome {
    let uuid = call.any_replica()?.uuid.clone();
    call.check_owner()?;
    let slug = call.request.text("slug").unwrap_or_default();
    if call.data.replicas.values().any(|other| other.slug == slug && other.uuid != uuid) {
        return Err(slug_taken(slug));
    }
    call.change_replica(|replica, request| {
        replica.replace(request.body.as_object().cloned().unwrap_or_default());
        Success::done()
    })
}

fn connect_telegram(call: &mut Call<'_>) -> Outcome {
    call.replica()?;
    let id = call.new_number();
    call.change_replica(|replica, request| {
        replica.telegram_integration = Some(json!({
            "token": request.text("telegram_token"), "service_name": request.text("mention"),
        }));
        Success::json(json!({ "success": true, "id": id }))
    })
}

fn slug_taken(slug: &str) -> Refusal {
    Refusal::conflict(format!("Slug {slug:?} already exists"))
}

impl Call<'_> {
    /// A replica of the organization, for operations that no user can act in.
    fn any_replica(&self) -> Result<&Replica, Refusal> {
        let found = self.data.replicas.get(&self.request.path(0).to_ascii_lowercase());
        found.ok_or_else(|| Refusal::not_found("Replica not found".to_owned()))
    }

    /// Refuses an owner who does not exist, such as one named by the older kind of id.
    fn check_owner(&self) -> Result<(), Refusal> {
        let owner = self.request.text("ownerID").unwrap_or_default();
        if self.data.users.contains_key(owner) {
            return Ok(());
        }
        let reason = format!("no user has the id {owner:?} that ownerID names");
        Err(Refusal::not_found("User not found".to_owned()).because(reason))
    }

    fn change_replica(&mut self, change: impl FnOnce(&mut Replica, &Request<'_>) -> Outcome) -> Outcome {
        let acts_as_user = self.request.operation.contains("/integrations/");
        let replica = if acts_as_user { self.replica() } else { self.any_replica() };
        let uuid = replica?.uuid.clone();
        let replica = self.data.replicas.get_mut(&uuid);
        let replica = replica.ok_or_else(|| Refusal::not_found("Replica not found".to_owned()))?;
        replica.example = false;
        change(replica, self.request)
    }
}

impl Data {
    /// Removes a replica and all that belongs to it.
    pub(super) fn remove_replica(&mut self, uuid: &str) {
        self.replicas.remove(uuid);
        self.chats.retain(|_, chat| chat.replica_uuid != uuid);
        self.knowledge_base.retain(|_, entry| entry.replica_uuid != uuid);
    }

    /// The number of messages of each replica.
    fn history_counts(&self) -> HashMap<&str, usize> {
        let mut counts: HashMap<&str, usize> = HashMap::new();
        for chat in self.chats.values() {
            *counts.entry(&chat.replica_uuid).or_default() += chat.messages().count();
        }
        counts
    }
}

impl Replica {
    /// Whether a user can use it: it is public in the organization, or theirs, or they are invited.
    pub(super) fn is_open_to(&self, user: &User) -> bool {
        let invited = self.properties.get("whitelistEmails").and_then(Value::as_array);
        let mut invited = invited.into_iter().flatten().filter_map(Value::as_str);
        self.is_listed_for(user)
            || user.email.as_ref().is_some_and(|own| invited.any(|email| email.eq_ignore_ascii_case(own)))
    }

    fn is_listed_for(&self, user: &User) -> bool {
        self.owner_id == user.id || self.properties.get("private") != Some(&Value::Bool(true))
    }

    fn is_asked_for(&self, request: &Request<'_>, data: &Data) -> bool {
        let is = |name: &str, own: &str| request.query(name).is_none_or(|wanted| wanted == own);
        let tags =
            self.properties.get("tags").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        let search = request.query("search").map(str::to_lowercase);
        is("ownerID", &self.owner_id)
            && is("slug", &self.slug)
            && request.query("owner_uuid").is_none_or(|wanted| {
                data.users.get(&self.owner_id).is_some_and(|owner| owner.uuid.eq_ignore_ascii_case(wanted))
            })
            && search.is_none_or(|search| self.name.to_lowercase().contains(&search))
            && request.query_all("tags").all(|wanted| tags.iter().any(|tag| tag == wanted))
            && match request.query("integration") {
                Some("telegram") => self.telegram_integration.is_some(),
                Some("discord") => self.discord_integration.is_some(),
                _ => true,
            }
    }

    /// Takes over a body that describes a replica as a whole.
    fn replace(&mut self, mut body: Map<String, Value>) {
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

    fn details(&self) -> Value {
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

    /// The item of a list, which has the older names beside the new ones.
    fn list_item(&self, data: &Data, history: usize) -> Value {
        let mut item = self.details();
        let of = |name: &str| self.properties.get(name).cloned().unwrap_or_default();
        let older = json!({
            "profile_image": of("profileImage"),
            "short_description": of("shortDescription"),
            "introduction": of("greeting"),
            "system_message": of("llm").get("systemMessage").and_then(Value::as_str).unwrap_or_default(),
            "created_at": self.created_at,
            "owner_uuid": data.users.get(&self.owner_id).map(|owner| &owner.uuid),
            "voice_enabled": false,
            "video_enabled": false,
            "chat_history_count": history,
            "discord_integration": self.discord_integration,
            "telegram_integration": self.telegram_integration,
        });
        if let (Value::Object(item), Value::Object(older)) = (&mut item, older) {
            item.remove("success");
            item.extend(older);
        }
        item
    }
}
