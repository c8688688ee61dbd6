//! Replicas: created, updated and deleted by the organization, and listed for organization and users.

use std::cmp::Ordering;

use hyper::StatusCode;
use serde_json::{Map, Value, json};

use super::call::{Call, Request};
use super::data::Replica;
use super::list::Page;
use super::outcome::{Outcome, Success};
use crate::error_response::ErrorResponse;

/// The number of replicas on a page, unless the request sets it.
const PAGE_SIZE: i64 = 24;

pub(super) fn handle(call: &mut Call<'_>) -> Option<Outcome> {
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
        .filter(|replica| replica.matches(request, call.data))
        .collect();
    let by_name = |a: &&Replica, b: &&Replica| -> Ordering { (&a.name, &a.uuid).cmp(&(&b.name, &b.uuid)) };
    match request.query("sort") {
        Some("popularity") => found.sort_by(|a, b| count(a).cmp(&count(b)).then_with(|| by_name(a, b))),
        _ => found.sort_by(by_name),
    }
    let items: Vec<Value> =
        page.slice(&found).iter().map(|replica| replica.list_item(call.data, count(replica))).collect();
    Success::json(json!({ "success": true, "type": "array", "items": items, "total": found.len() }))
}

fn create(call: &mut Call<'_>) -> Outcome {
    call.check_owner()?;
    let body = call.request.body.as_object().cloned().unwrap_or_default();
    let slug = call.request.text("slug").unwrap_or_default();
    let existing = call.data.replicas.values().find(|replica| replica.slug == slug);
    let uuid = match existing {
        Some(existing) if existing.example => existing.uuid.clone(),
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

fn slug_taken(slug: &str) -> ErrorResponse {
    ErrorResponse::conflict(format!("Slug {slug:?} already exists"))
}

impl Call<'_> {
    /// Returns the path's replica without checking access, for operations that only the organization calls.
    ///
    /// # Errors
    ///
    /// Returns a 404 response if the replica does not exist.
    fn any_replica(&self) -> Result<&Replica, ErrorResponse> {
        let found = self.data.replicas.get(&self.request.path(0).to_ascii_lowercase());
        found.ok_or_else(|| ErrorResponse::not_found("Replica not found".to_owned()))
    }

    /// Checks that the owner of the body exists under this id. Older user ids do not count.
    ///
    /// # Errors
    ///
    /// Returns a 404 response otherwise.
    fn check_owner(&self) -> Result<(), ErrorResponse> {
        let owner = self.request.text("ownerID").unwrap_or_default();
        if self.data.users.contains_key(owner) {
            return Ok(());
        }
        let reason = format!("ownerID is {owner:?}, but no user has this id");
        Err(ErrorResponse::not_found("User not found".to_owned()).with_reason(reason))
    }

    /// Changes the path's replica. Only operations of integrations check the access of the acting user.
    ///
    /// # Errors
    ///
    /// Returns a 404 response if the replica does not exist, or the user has no access to it.
    fn change_replica(&mut self, change: impl FnOnce(&mut Replica, &Request<'_>) -> Outcome) -> Outcome {
        let acts_as_user = self.request.operation.contains("/integrations/");
        let replica = if acts_as_user { self.replica() } else { self.any_replica() };
        let uuid = replica?.uuid.clone();
        let replica = self.data.replicas.get_mut(&uuid);
        let replica = replica.ok_or_else(|| ErrorResponse::not_found("Replica not found".to_owned()))?;
        replica.example = false;
        change(replica, self.request)
    }
}
