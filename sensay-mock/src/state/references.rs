//! Referential integrity of a seed: duplicate ids, and references to objects that do not exist.

use std::collections::{HashMap, HashSet};

use sensay_build_tools::{Document, Findings};
use serde_json::{Map, Value};

/// The properties that are unique in a list, as list, property, and whether their case is ignored.
const UNIQUE: [(&str, &str, bool); 6] = [
    ("users", "id", false),
    ("users", "email", true),
    ("replicas", "uuid", true),
    ("replicas", "slug", false),
    ("chats", "uuid", true),
    ("knowledgeBase", "id", false),
];

/// The properties that refer to an item of another list, as list, property, other list, its property, and the name of
/// the item in messages.
const REFERENCES: [(&str, &str, &str, &str, &str); 4] = [
    ("replicas", "ownerID", "users", "id", "user"),
    ("chats", "userID", "users", "id", "user"),
    ("chats", "replicaUUID", "replicas", "uuid", "replica"),
    ("knowledgeBase", "replicaUUID", "replicas", "uuid", "replica"),
];

/// Adds findings for the data of an organization, which is at `root` in a seed.
pub(super) fn check(text: &Document, properties: &Map<String, Value>, root: &str, findings: &mut Findings) {
    let list =
        |name: &str| properties.get(name).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let mut found = Vec::new();
    for (name, property, ignores_case) in UNIQUE {
        let mut seen = HashSet::new();
        for (index, item) in list(name).iter().enumerate() {
            let Some(value) = item.get(property).filter(|value| !value.is_null()) else { continue };
            let key = value.to_string();
            if !seen.insert(if ignores_case { key.to_lowercase() } else { key }) {
                let pointer = format!("{root}/{name}/{index}/{property}");
                found.push(text.finding(&pointer, format!("duplicate {property} {value}")));
            }
        }
    }
    let mut accounts = HashMap::new();
    for (index, user) in list("users").iter().enumerate() {
        let linked = user.get("linkedAccounts").and_then(Value::as_array);
        for (inner, account) in linked.into_iter().flatten().enumerate() {
            // A user may list an account twice, since the API does not document that it may not.
            if *accounts.entry(account.to_string()).or_insert(index) != index {
                let pointer = format!("{root}/users/{index}/linkedAccounts/{inner}");
                found.push(text.finding(&pointer, "the account is already linked to another user"));
            }
        }
    }
    for (name, property, other, id, kind) in REFERENCES {
        let plain = |item: &Value, property: &str| {
            let id = item.get(property)?.as_str()?;
            Some(if kind == "user" { id.to_owned() } else { id.to_lowercase() })
        };
        let known: HashSet<String> = list(other).iter().filter_map(|item| plain(item, id)).collect();
        for (index, item) in list(name).iter().enumerate() {
            if let Some(target) = plain(item, property).filter(|target| !known.contains(target)) {
                let pointer = format!("{root}/{name}/{index}/{property}");
                found.push(text.finding(&pointer, format!("no {kind} has the {id} `{target}`")));
            }
        }
    }
    findings.extend(found);
}
