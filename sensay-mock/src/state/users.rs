//! Users: created by the organization; read, updated and deleted by requests that act as the user.

use hyper::StatusCode;
use serde::Deserialize as _;
use serde_json::{Map, Value, json};

use super::call::Call;
use super::data::{LinkedAccount, User};
use super::ids;
use super::outcome::{Content, Outcome, Success};
use crate::error_response::ErrorResponse;

pub(super) fn handle(call: &mut Call<'_>) -> Option<Outcome> {
    Some(match call.request.operation {
        "POST /v1/users" => create(call),
        "GET /v1/users/me" => call.user().and_then(User::response),
        "PUT /v1/users/me" => update(call),
        "DELETE /v1/users/me" => delete(call),
        "GET /v1/users/{userID}" => match call.data.users.get(call.request.path(0)) {
            Some(user) => user.response(),
            None => Err(ErrorResponse::not_found("User not found".to_owned())),
        },
        _ => return None,
    })
}

fn create(call: &mut Call<'_>) -> Outcome {
    let id = match call.request.text("id").filter(|id| !id.is_empty()) {
        Some(id) => id.to_owned(),
        None => call.new_uuid(),
    };
    if call.data.users.get(&id).is_some_and(|user| !user.example) {
        return Err(taken("ID"));
    }
    let mut user = User {
        uuid: ids::uuid(ids::hash([call.organization, "user", &id])),
        id,
        name: None,
        email: None,
        linked_accounts: Vec::new(),
        example: false,
    };
    user.change(&call.request.body);
    check_conflicts(call, &user, &user.id)?;
    let response = user.response();
    call.data.users.insert(user.id.clone(), user);
    response
}

/// Updates the acting user. Properties that the request omits keep their values: the API does not document whether they
/// should.
fn update(call: &mut Call<'_>) -> Outcome {
    let mut user = call.user()?.clone();
    let before = user.id.clone();
    user.id = call.request.text("id").unwrap_or(&before).to_owned();
    user.example = false;
    user.change(&call.request.body);
    if user.id != before && call.data.users.contains_key(&user.id) {
        return Err(taken("ID"));
    }
    check_conflicts(call, &user, &before)?;
    if user.id != before {
        rename(call, &before, &user.id);
    }
    let response = user.response();
    call.data.users.insert(user.id.clone(), user);
    response
}

/// Changes the id of a user in everything that refers to it.
fn rename(call: &mut Call<'_>, before: &str, after: &str) {
    call.data.users.remove(before);
    for replica in call.data.replicas.values_mut().filter(|replica| replica.owner_id == before) {
        after.clone_into(&mut replica.owner_id);
    }
    for chat in call.data.chats.values_mut().filter(|chat| chat.user_id.as_deref() == Some(before)) {
        chat.user_id = Some(after.to_owned());
    }
}

fn delete(call: &mut Call<'_>) -> Outcome {
    let id = call.user()?.id.clone();
    call.data.users.remove(&id);
    let owned: Vec<String> = call
        .data
        .replicas
        .values()
        .filter(|replica| replica.owner_id == id)
        .map(|r| r.uuid.clone())
        .collect();
    for replica in owned {
        call.data.remove_replica(&replica);
    }
    call.data.chats.retain(|_, chat| chat.user_id.as_deref() != Some(&id));
    Ok(Success { status: StatusCode::NO_CONTENT, content: Content::None })
}

/// Checks that no other user has the email address or a linked account.
///
/// # Errors
///
/// Returns a 409 response otherwise.
fn check_conflicts(call: &Call<'_>, user: &User, own: &str) -> Result<(), ErrorResponse> {
    if user.email.is_none() && user.linked_accounts.is_empty() {
        return Ok(());
    }
    for other in call.data.users.values().filter(|other| other.id != own) {
        let same = |email: &String| user.email.as_ref().is_some_and(|own| own.eq_ignore_ascii_case(email));
        if other.email.as_ref().is_some_and(same) {
            return Err(taken("email"));
        }
        if other.linked_accounts.iter().any(|account| user.linked_accounts.contains(account)) {
            return Err(taken("linked account"));
        }
    }
    Ok(())
}

fn taken(property: &str) -> ErrorResponse {
    ErrorResponse::conflict(format!("A user with this {property} already exists"))
}

impl User {
    /// Reports whether the user is linked to an account of this type and id.
    pub(super) fn is_linked(&self, kind: &str, id: &str) -> bool {
        self.linked_accounts.iter().any(|account| account.account_type == kind && account.account_id == id)
    }

    /// Sets the properties that a body has.
    fn change(&mut self, body: &Value) {
        let text = |name: &str| body.get(name).and_then(Value::as_str).map(str::to_owned);
        self.name = text("name").or(self.name.take());
        self.email = text("email").or(self.email.take());
        if let Some(accounts) = body.get("linkedAccounts") {
            self.linked_accounts = Vec::<LinkedAccount>::deserialize(accounts).unwrap_or_default();
        }
    }

    fn response(&self) -> Outcome {
        let mut body =
            Map::from_iter([("success".to_owned(), json!(true)), ("id".to_owned(), json!(self.id))]);
        body.extend(self.name.as_ref().map(|name| ("name".to_owned(), json!(name))));
        body.extend(self.email.as_ref().map(|email| ("email".to_owned(), json!(email))));
        body.insert("linkedAccounts".to_owned(), json!(self.linked_accounts));
        Success::json(Value::Object(body))
    }
}
