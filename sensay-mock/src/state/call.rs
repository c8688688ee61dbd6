//! A request to an operation that has rules, and who makes it.

use hyper::header::HeaderMap;
use serde_json::Value;

use super::data::{Data, Replica, User};
use super::ids;
use super::outcome::Settings;
use super::time::Time;
use crate::refusal::Refusal;

/// A request that fits the document.
#[derive(Debug)]
pub(crate) struct Request<'a> {
    /// Method and path template, such as `GET /v1/users/{userID}`.
    pub(crate) operation: &'a str,
    /// The path parameters in the order of the path.
    pub(crate) path: Vec<String>,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) headers: &'a HeaderMap,
    /// Null where there is no body.
    pub(crate) body: Value,
    /// Where the client reaches the mock, such as `http://127.0.0.1:4010`.
    pub(crate) base: &'a str,
    /// Whether the header `Accept` asks for an event stream.
    pub(crate) wants_stream: bool,
    /// What the header `Prefer` asks for as `stream`.
    pub(crate) stream: Option<&'a str>,
}

/// A request in its organization.
pub(super) struct Call<'a> {
    pub(super) data: &'a mut Data,
    pub(super) organization: &'a str,
    pub(super) now: Time,
    pub(super) request: &'a Request<'a>,
    pub(super) settings: &'a Settings,
}

impl Request<'_> {
    pub(crate) fn secret(&self) -> String {
        self.header("x-organization-secret").unwrap_or_default()
    }

    /// The value of a header; several are joined, as servers in JavaScript do, so that none of them is overlooked.
    pub(super) fn header(&self, name: &str) -> Option<String> {
        let values = self.headers.get_all(name).iter();
        let values: Vec<_> = values.map(|value| String::from_utf8_lossy(value.as_bytes())).collect();
        Some(values.join(", ").trim().to_owned()).filter(|value| !value.is_empty())
    }

    /// The path parameter with this number. One that is missing is empty, and so found nowhere.
    pub(super) fn path(&self, index: usize) -> &str {
        self.path.get(index).map(String::as_str).unwrap_or_default()
    }

    pub(super) fn query<'a>(&'a self, name: &str) -> Option<&'a str> {
        self.query_all(name).next()
    }

    pub(super) fn query_all<'a, 'b>(&'a self, name: &'b str) -> impl Iterator<Item = &'a str> + use<'a, 'b> {
        let values =
            self.query.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.as_str());
        values.filter(|value| !matches!(*value, "" | "null"))
    }

    pub(super) fn number(&self, name: &str) -> Option<i64> {
        whole(&self.query(name)?.parse().ok()?)
    }

    pub(super) fn text(&self, name: &str) -> Option<&str> {
        self.body.get(name).and_then(Value::as_str)
    }
}

/// An integer, however it is written: `5`, `5.0` or `5e0`. One without bounds is a very large one, as `as` saturates.
pub(super) fn whole(value: &Value) -> Option<i64> {
    value.as_i64().or_else(|| value.as_f64().map(|number| number as i64))
}

impl Call<'_> {
    /// The user that the request acts as, or `None` for the organization itself.
    pub(super) fn actor(&self) -> Result<Option<&User>, Refusal> {
        let Some(id) = self.request.header("x-user-id") else { return Ok(None) };
        let found = match self.request.header("x-user-id-type").as_deref() {
            None => self.data.users.get(&id).ok_or_else(|| format!("no user has the id {id:?}")),
            Some(kind) if ["discord", "telegram", "embed"].contains(&kind) => {
                let linked = self.data.users.values().find(|user| user.is_linked(kind, &id));
                linked.ok_or_else(|| format!("no user is linked to the {kind} account {id:?}"))
            }
            Some(kind) => {
                Err(format!("X-USER-ID-TYPE is {kind:?}, and is one of discord, telegram and embed"))
            }
        };
        found.map(Some).map_err(Refusal::unknown_user)
    }

    /// The user that the request acts as, for operations that need one.
    pub(super) fn user(&self) -> Result<&User, Refusal> {
        self.actor()?.ok_or_else(|| Refusal::unknown_user("the header X-USER-ID is missing".to_owned()))
    }

    /// The replica that the first path parameter names, if the caller can reach it.
    pub(super) fn replica(&self) -> Result<&Replica, Refusal> {
        let actor = self.actor()?;
        let replica = self.data.replicas.get(&self.request.path(0).to_ascii_lowercase());
        let missing = || Refusal::not_found("Replica not found".to_owned());
        let replica = replica.ok_or_else(missing)?;
        match actor {
            Some(user) if !replica.is_open_to(user) => {
                let reason =
                    format!("the replica is private, and {:?} neither owns it nor is invited", user.id);
                Err(missing().because(reason))
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
            // Data that somebody wrote need not say how many ids were given out.
            if !users.contains_key(&uuid) && !replicas.contains_key(&uuid) && !chats.contains_key(&uuid) {
                return uuid;
            }
        }
    }
}
