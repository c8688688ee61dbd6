//! What organizations begin with: read from JSON or YAML, whose mistakes are found with their place.

use std::collections::BTreeMap;

use sensay_build_tools::{Document, Findings, document::escape};
use serde::Deserialize;
use serde_json::{Map, Value};

use super::data::Data;
use super::time::Time;
use super::{documented, ids, references};

/// The examples of the API's document.
pub(crate) const DEFAULT: &str = include_str!("seed.json");

/// The largest number that ids go on from: half of what JavaScript can count to.
const MAX_COUNTER: u64 = 1 << 52;

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

/// Reads a seed or a snapshot, and says all that is wrong with it: in itself, and as responses of the API's document.
pub(crate) fn read(file: &str, text: &str, api: Option<&Document>) -> Result<Seed, Findings> {
    let document = sensay_build_tools::parse(file, text)?;
    let Some(members) = document.value().as_object() else {
        return Err(document.finding("", "the data of the mock is a mapping").into());
    };
    let mut findings = Findings::default();
    let mut all = members.clone();
    let own = all.remove("organizations");
    let mut decode = |members: Map<String, Value>, pointer: &str| {
        decode(&document, api, members, pointer).unwrap_or_else(|found| {
            findings.extend(found.iter().cloned());
            Data::default()
        })
    };
    let mut seed = Seed { all: decode(all, ""), ..Seed::default() };
    let mut odd = Vec::new();
    if own.as_ref().is_some_and(|own| !own.is_object()) {
        odd.push(document.finding("/organizations", "`organizations` is a mapping of secrets to data"));
    }
    for (name, members) in own.as_ref().and_then(Value::as_object).into_iter().flatten() {
        let pointer = format!("/organizations/{}", escape(name));
        let Some(members) = members.as_object() else {
            odd.push(document.finding(&pointer, "the data of an organization is a mapping"));
            continue;
        };
        // A snapshot names organizations as this module does, a person by their secrets.
        let name = if name.starts_with('#') { name.clone() } else { organization(name) };
        seed.organizations.insert(name, decode(members.clone(), &pointer));
    }
    findings.extend(odd);
    findings.into_result()?;
    Ok(seed)
}

impl Seed {
    /// What an organization begins with at a time.
    pub(super) fn of(&self, organization: &str, now: Time) -> Data {
        let mut data = self.organizations.get(organization).unwrap_or(&self.all).clone();
        data.fill(organization, now);
        data
    }

    /// The organizations that are named, as they are at a time.
    pub(super) fn into_organizations(mut self, now: Time) -> BTreeMap<String, Data> {
        for (name, data) in &mut self.organizations {
            data.fill(name, now);
        }
        self.organizations
    }
}

impl Data {
    /// Puts in what a seed may leave out.
    fn fill(&mut self, organization: &str, now: Time) {
        for user in self.users.values_mut().filter(|user| user.uuid.is_empty()) {
            user.uuid = ids::uuid(ids::hash([organization, "user", &user.id]));
        }
        let chats = self.chats.values_mut().flat_map(|chat| &mut chat.conversations);
        let messages = chats.flat_map(|one| &mut one.messages).map(|message| {
            // No new message comes before an old one.
            self.counter = self.counter.max(u64::try_from(message.id).unwrap_or_default());
            &mut message.created_at
        });
        let replicas = self.replicas.values_mut().map(|replica| &mut replica.created_at);
        let entries = self.knowledge_base.values_mut();
        let entries = entries.flat_map(|one| [&mut one.created_at, &mut one.updated_at]);
        for time in messages.chain(replicas).chain(entries).filter(|time| **time == Time::default()) {
            *time = now;
        }
        // Ids go on from here, and stay integers that any program can read.
        self.counter = self.counter.min(MAX_COUNTER);
    }
}

fn decode(
    document: &Document,
    api: Option<&Document>,
    members: Map<String, Value>,
    pointer: &str,
) -> Result<Data, Findings> {
    let mut findings = Findings::default();
    references::check(document, &members, pointer, &mut findings);
    let mut track = serde_path_to_error::Track::new();
    let value = Value::Object(members.clone());
    let decoded = Data::deserialize(serde_path_to_error::Deserializer::new(&value, &mut track));
    let data = decoded.unwrap_or_else(|error| {
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
    });
    if let Some(api) = api.filter(|_| findings.is_empty()) {
        let mut filled = data.clone();
        filled.fill("", Time::default());
        documented::check((api, document), &members, pointer, filled, &mut findings);
    }
    findings.into_result()?;
    Ok(data)
}
