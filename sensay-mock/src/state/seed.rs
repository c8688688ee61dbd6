//! What organizations begin with: read from JSON or YAML, whose mistakes are found with their place.

use std::collections::{BTreeMap, HashSet};

use sensay_build_tools::{Document, Findings, document::escape};
use serde::Deserialize;
use serde_json::{Map, Value};

use super::data::Data;
use super::ids;
use super::time::Time;

/// The examples of the API's document.
pub(crate) const DEFAULT: &str = include_str!("seed.json");

#[derive(Debug, Default)]
pub(crate) struct Seed {
    /// What an organization has that is not among the others.
    all: Data,
    organizations: BTreeMap<String, Data>,
}

/// The name of an organization: made of its secret, and no way leads back.
pub(crate) fn organization(secret: &str) -> String {
    format!("#{:016x}", ids::hash([secret]))
}

/// Reads a seed or a snapshot, and says all that is wrong with it.
pub(crate) fn read(file: &str, text: &str) -> Result<Seed, Findings> {
    let document = sensay_build_tools::parse(file, text)?;
    let Some(members) = document.value().as_object() else {
        return Err(document.finding("", "the data of the mock is a mapping").into());
    };
    let mut findings = Findings::default();
    let mut all = members.clone();
    let own = all.remove("organizations");
    let mut seed = Seed { all: decode(&document, all, "", &mut findings), ..Seed::default() };
    for (name, members) in own.as_ref().and_then(Value::as_object).into_iter().flatten() {
        let pointer = format!("/organizations/{}", escape(name));
        let Some(members) = members.as_object() else {
            findings.extend([document.finding(&pointer, "the data of an organization is a mapping")]);
            continue;
        };
        // A snapshot names organizations as this module does, a person by their secrets.
        let name = if name.starts_with('#') { name.clone() } else { organization(name) };
        seed.organizations.insert(name, decode(&document, members.clone(), &pointer, &mut findings));
    }
    findings.into_result()?;
    Ok(seed)
}

impl Seed {
    /// What an organization begins with at a time.
    pub(super) fn of(&self, organization: &str, now: Time) -> Data {
        let mut data = self.organizations.get(organization).unwrap_or(&self.all).clone();
        for user in data.users.values_mut().filter(|user| user.uuid.is_empty()) {
            user.uuid = ids::uuid(ids::hash([organization, "user", &user.id]));
        }
        let absent = Time::default();
        let replicas = data.replicas.values_mut().map(|replica| &mut replica.created_at);
        let entries =
            data.knowledge_base.values_mut().flat_map(|one| [&mut one.created_at, &mut one.updated_at]);
        let messages = data.chats.values_mut().flat_map(|chat| &mut chat.conversations);
        let messages = messages.flat_map(|one| &mut one.messages).map(|message| &mut message.created_at);
        for time in replicas.chain(entries).chain(messages).filter(|time| **time == absent) {
            *time = now;
        }
        data
    }

    pub(super) fn into_organizations(self) -> BTreeMap<String, Data> {
        self.organizations
    }
}

fn decode(document: &Document, members: Map<String, Value>, pointer: &str, findings: &mut Findings) -> Data {
    check(document, &members, pointer, findings);
    let mut track = serde_path_to_error::Track::new();
    let value = Value::Object(members);
    let deserializer = serde_path_to_error::Deserializer::new(&value, &mut track);
    Data::deserialize(deserializer).unwrap_or_else(|error| {
        let mut place = pointer.to_owned();
        for segment in track.path().iter() {
            match segment {
                serde_path_to_error::Segment::Seq { index } => place += &format!("/{index}"),
                serde_path_to_error::Segment::Map { key } => place += &format!("/{}", escape(key)),
                _ => {}
            }
        }
        findings.extend([document.finding(&place, error.to_string())]);
        Data::default()
    })
}

/// Finds what has a form and no meaning: the same id twice, and what leads nowhere.
fn check(document: &Document, members: &Map<String, Value>, root: &str, findings: &mut Findings) {
    let mut find = |pointer: String, message: String| {
        findings.extend([document.finding(&pointer, message)]);
    };
    let list =
        |name: &str| members.get(name).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let users: HashSet<&str> = list("users").iter().filter_map(|user| user["id"].as_str()).collect();
    let replicas: HashSet<&str> = list("replicas").iter().filter_map(|one| one["uuid"].as_str()).collect();
    let unique = [
        ("users", "id"),
        ("users", "email"),
        ("replicas", "uuid"),
        ("replicas", "slug"),
        ("chats", "uuid"),
        ("knowledgeBase", "id"),
    ];
    for (name, property) in unique {
        let mut seen = HashSet::new();
        for (index, item) in list(name).iter().enumerate() {
            let value = &item[property];
            if !value.is_null() && !seen.insert(value.to_string()) {
                find(format!("{root}/{name}/{index}/{property}"), format!("{value} is there twice"));
            }
        }
    }
    let references = [
        ("replicas", "ownerID", &users, "user"),
        ("chats", "userID", &users, "user"),
        ("chats", "replicaUUID", &replicas, "replica"),
        ("knowledgeBase", "replicaUUID", &replicas, "replica"),
    ];
    for (name, property, known, what) in references {
        for (index, item) in list(name).iter().enumerate() {
            let target = item[property].as_str();
            if let Some(target) = target.filter(|target| !known.contains(target)) {
                find(format!("{root}/{name}/{index}/{property}"), format!("there is no {what} `{target}`"));
            }
        }
    }
    let kinds = ["discord", "telegram", "embed"];
    for (index, user) in list("users").iter().enumerate() {
        for (inner, account) in user["linkedAccounts"].as_array().into_iter().flatten().enumerate() {
            let kind = account["accountType"].as_str();
            if let Some(kind) = kind.filter(|kind| !kinds.contains(kind)) {
                let pointer = format!("{root}/users/{index}/linkedAccounts/{inner}/accountType");
                find(pointer, format!("`{kind}` is not one of discord, telegram and embed"));
            }
        }
    }
}
