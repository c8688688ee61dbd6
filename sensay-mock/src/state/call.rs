//! A request to an operation with rules, and access to its organization's data.

use hyper::header::HeaderMap;
use serde_json::Value;

use super::data::{Data, Replica, User};
use super::ids;
use super::outcome::Settings;
use super::time::Time;
use crate::error_response::ErrorResponse;

/// A validated request.
#[derive(Debug)]
pub(crate) struct Request<'a> {
    /// Method and path template, such as `GET /v1/users/{userID}`.
    pub(crate) operation: &'a str,
    /// The values of the path parameters in the order of the path.
    pub(crate) path: Vec<String>,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) headers: &'a HeaderMap,
    /// The JSON body, or null if there is none.
    pub(crate) body: Value,
    /// The URL with which the client reached the mock, such as `http://127.0.0.1:4010`.
    pub(crate) base: &'a str,
    /// Whether the request accepts an event stream.
    pub(crate) wants_stream: bool,
    /// The value of the preference `stream`.
    pub(crate) stream: Option<&'a str>,
}

/// A request with the data of its organization.
pub(super) struct Call<'a> {
    pub(super) data: &'a mut Data,
    pub(super) organization: &'a str,
    pub(super) now: Time,
    pub(super) request: &'a Request<'a>,
    pub(super) settings: &'a Settings,
}

impl Request<'_> {
    /// Returns the organization secret, or an empty string.
    pub(crate) fn secret(&self) -> String {
        self.header("x-organization-secret").unwrap_or_default()
    }

    /// Returns the value of a header. Several values are joined, as servers in JavaScript do, so that none is ignored.
    pub(super) fn header(&self, name: &str) -> Option<String> {
        let values = self.headers.get_all(name).iter();
        let values: Vec<_> = values.map(|value| String::from_utf8_lossy(value.as_bytes())).collect();
        Some(values.join(", ").trim().to_owned()).filter(|value| !value.is_empty())
    }

    /// Returns the path parameter with this index, or an empty string, which is no resource's id.
    pub(super) fn path(&self, index: usize) -> &str {
        self.path.get(index).map(String::as_str).unwrap_or_default()
    }

    /// Returns the first value of a query parameter. Empty values and `null` are ignored.
    pub(super) fn query<'a>(&'a self, name: &str) -> Option<&'a str> {
        self.query_all(name).next()
    }

    /// Returns all values of a query parameter. Empty values and `null` are ignored.
    pub(super) fn query_all<'a, 'b>(&'a self, name: &'b str) -> impl Iterator<Item = &'a str> + use<'a, 'b> {
        let values =
            self.query.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.as_str());
        values.filter(|value| !matches!(*value, "" | "null"))
    }

    /// Returns the integer value of a query parameter.
    pub(super) fn number(&self, name: &str) -> Option<i64> {
        integer(&self.query(name)?.parse().ok()?)
    }

    /// Returns a string property of the body.
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        self.body.get(name).and_then(Value::as_str)
    }
}

/// Returns the value of an integer in any notation: `5`, `5.0` or `5e0`. A number out of range saturates.
pub(super) fn integer(value: &Value) -> Option<i64> {
    value.as_i64().or_else(|| value.as_f64().map(|number| number as i64))
}

impl Call<'_> {
    /// Returns the user that the request acts as, or `None` for the organization itself.
    ///
    /// # Errors
    ///
    /// Returns a 401 response if the user does not exist.
    pub(super) fn actor(&self) -> Result<Option<&User>, ErrorResponse> {
        let Some(id) = self.request.header("x-user-id") else { return Ok(None) };
        let found = match self.request.header("x-user-id-type").as_deref() {
            None => self.data.users.get(&id).ok_or_else(|| format!("no user has the id {id:?}")),
            Some(kind) if ["discord", "telegram", "embed"].contains(&kind) => {
                let linked = self.data.users.values().find(|user| user.is_linked(kind, &id));
                linked.ok_or_else(|| format!("no user is linked to the {kind} account {id:?}"))
            }
            Some(kind) => Err(format!("X-USER-ID-TYPE is {kind:?}, but must be discord, telegram or embed")),
        };
        found.map(Some).map_err(ErrorResponse::unknown_user)
    }

    /// Returns the user that the request acts as, for operations that require one.
    ///
    /// # Errors
    ///
    /// Returns a 401 response if the request does not act as a user, or the user does not exist.
    pub(super) fn user(&self) -> Result<&User, ErrorResponse> {
        self.actor()?.ok_or_else(|| ErrorResponse::unknown_user("the header X-USER-ID is missing".to_owned()))
    }

    /// Returns the replica of the first path parameter.
    ///
    /// # Errors
    ///
    /// Returns a 404 response if the replica does not exist, or the user has no access to it.
    pub(super) fn replica(&self) -> Result<&Replica, ErrorResponse> {
        let actor = self.actor()?;
        let replica = self.data.replicas.get(&self.request.path(0).to_ascii_lowercase());
        let missing = || ErrorResponse::not_found("Replica not found".to_owned());
        let replica = replica.ok_or_else(missing)?;
        match actor {
            Some(user) if !replica.is_accessible_to(user) => {
                let reason = format!(
                    "the replica is private, and the user {:?} neither owns it nor is invited",
                    user.id
                );
                Err(missing().with_reason(reason))
            }
            _ => Ok(replica),
        }
    }

    pub(super) fn new_number(&mut self) -> i64 {
        self.data.counter = self.data.counter.saturating_add(1);
        i64::try_from(self.data.counter).unwrap_or(i64::MAX)
    }

    pub(super) fn new_uuid(&mut self) -> String {
        loop {
            let number = self.new_number().to_string();
            let uuid = ids::uuid(ids::hash([self.organization, &number]));
            let Data { users, replicas, chats, .. } = &self.data;
            // Data from a seed may have ids that the counter does not account for.
            if !users.contains_key(&uuid) && !replicas.contains_key(&uuid) && !chats.contains_key(&uuid) {
                return uuid;
            }
        }
    }
}
