//! The initial data of organizations, read from JSON or YAML.

use std::collections::BTreeMap;

use sensay_build_tools::{Document, Findings, document::escape};
use serde::Deserialize;
use serde_json::{Map, Value};

use super::data::Data;
use super::documented::{self, Schemas};
use super::time::Time;
use super::{ids, references};

/// The examples of the API's document.
pub(crate) const DEFAULT: &str = include_str!("seed.json");

/// The largest initial counter: half of the largest integer that is exact in JavaScript.
const MAX_COUNTER: u64 = 1 << 52;

/// The initial data of organizations.
#[derive(Debug, Default)]
pub(crate) struct Seed {
    /// The data of an organization that is not in `organizations`.
    default: Data,
    organizations: BTreeMap<String, Data>,
}

/// Returns the name of an organization: a hash of its secret.
pub(crate) fn organization(secret: &str) -> String {
    format!("#{:016x}", ids::hash([secret]))
}

/// Reads a seed or a snapshot.
///
/// # Errors
///
/// Returns all findings in the seed: invalid data, and data that makes a response invalid for the API's document.
pub(crate) fn read(file: &str, text: &str, api: Option<&Document>) -> Result<Seed, Findings> {
    let document = sensay_build_tools::parse(file, text)?;
    let Some(properties) = document.value().as_object() else {
        return Err(document.finding("", "the data of the mock must be a mapping").into());
    };
    let mut findings = Findings::default();
    let mut schemas = api.map(Schemas::new);
    let mut default = properties.clone();
    let organizations = default.remove("organizations");
    let mut decode = |properties: Map<String, Value>, pointer: &str| {
        decode(&document, schemas.as_mut(), properties, pointer).unwrap_or_else(|found| {
            findings.extend(found.iter().cloned());
            Data::default()
        })
    };
    let mut seed = Seed { default: decode(default, ""), ..Seed::default() };
    let mut found = Vec::new();
    if organizations.as_ref().is_some_and(|node| !node.is_object()) {
        found
            .push(document.finding("/organizations", "`organizations` must be a mapping of secrets to data"));
    }
    for (name, node) in organizations.as_ref().and_then(Value::as_object).into_iter().flatten() {
        let pointer = format!("/organizations/{}", escape(name));
        let Some(properties) = node.as_object() else {
            found.push(document.finding(&pointer, "the data of an organization must be a mapping"));
            continue;
        };
        // A snapshot has the names of organizations, a seed their secrets.
        let name = if name.starts_with('#') { name.clone() } else { organization(name) };
        seed.organizations.insert(name, decode(properties.clone(), &pointer));
    }
    findings.extend(found);
    findings.into_result()?;
    Ok(seed)
}

impl Seed {
    /// Returns the initial data of an organization that is created at a time.
    pub(super) fn data_of(&self, organization: &str, now: Time) -> Data {
        let mut data = self.organizations.get(organization).unwrap_or(&self.default).clone();
        data.fill(organization, now);
        data
    }

    /// Returns the data of the named organizations, created at a time.
    pub(super) fn into_organizations(mut self, now: Time) -> BTreeMap<String, Data> {
        for (name, data) in &mut self.organizations {
            data.fill(name, now);
        }
        self.organizations
    }
}

impl Data {
    /// Adds ids and times that a seed may omit.
    fn fill(&mut self, organization: &str, now: Time) {
        for user in self.users.values_mut().filter(|user| user.uuid.is_empty()) {
            user.uuid = ids::uuid(ids::hash([organization, "user", &user.id]));
        }
        let chats = self.chats.values_mut().flat_map(|chat| &mut chat.conversations);
        let messages = chats.flat_map(|one| &mut one.messages).map(|message| {
            // New messages get larger ids, so that they are listed after those of the seed.
            self.counter = self.counter.max(u64::try_from(message.id).unwrap_or_default());
            &mut message.created_at
        });
        let replicas = self.replicas.values_mut().map(|replica| &mut replica.created_at);
        let entries = self.knowledge_base.values_mut();
        let entries = entries.flat_map(|one| [&mut one.created_at, &mut one.updated_at]);
        for time in messages.chain(replicas).chain(entries).filter(|time| **time == Time::default()) {
            *time = now;
        }
        // Generated ids continue from here, and stay exact in any program.
        self.counter = self.counter.min(MAX_COUNTER);
    }
}

/// Decodes the data of an organization, which is at `pointer` in the seed.
fn decode(
    document: &Document,
    schemas: Option<&mut Schemas<'_>>,
    properties: Map<String, Value>,
    pointer: &str,
) -> Result<Data, Findings> {
    let mut findings = Findings::default();
    references::check(document, &properties, pointer, &mut findings);
    let mut track = serde_path_to_error::Track::new();
    let value = Value::Object(properties.clone());
    let decoded = Data::deserialize(serde_path_to_error::Deserializer::new(&value, &mut track));
    let data = decoded.unwrap_or_else(|error| {
        let mut location = pointer.to_owned();
        for segment in track.path().iter() {
            match segment {
                serde_path_to_error::Segment::Seq { index } => location += &format!("/{index}"),
                serde_path_to_error::Segment::Map { key } => location += &format!("/{}", escape(key)),
                _ => {}
            }
        }
        findings.extend([document.finding(&location, error.to_string())]);
        Data::default()
    });
    if let Some(schemas) = schemas.filter(|_| findings.is_empty()) {
        let mut filled = data.clone();
        filled.fill("", Time::default());
        documented::check(schemas, document, &properties, pointer, filled, &mut findings);
    }
    findings.into_result()?;
    Ok(data)
}
