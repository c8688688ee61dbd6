//! Pairs the security schemes of two documents.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde_json::{Map, Value, json};

use super::emit::at;
use super::rules;
use super::session::Session;
use crate::model::{Alternative, Model, Security, text};

/// The schemes of two documents by name, each with the name of the first equal old one.
#[derive(Debug)]
pub(super) struct Schemes<'a> {
    old: HashMap<&'a str, &'a str>,
    new: HashMap<&'a str, &'a str>,
    /// The names that new schemes have.
    kept: HashSet<&'a str>,
}

impl<'a> Schemes<'a> {
    pub(super) fn of(old: &Model<'a>, new: &Model<'a>) -> Self {
        let mut first: HashMap<String, &'a str> = HashMap::new();
        let known = all(old.root())
            .map(|(name, scheme)| (name.as_str(), *first.entry(content(scheme)).or_insert(name.as_str())));
        let known: HashMap<&str, &str> = known.collect();
        let renamed = all(new.root()).map(|(name, scheme)| {
            let same = first.get(&content(scheme)).copied();
            // A scheme that keeps its name is that scheme, even if it changed.
            let changed = known.get(name.as_str()).is_some_and(|old| same != Some(old));
            (name.as_str(), same.filter(|_| !changed).unwrap_or(name))
        });
        let new: HashMap<&str, &str> = renamed.collect();
        Self { kept: new.values().copied().collect(), new, old: known }
    }

    /// Reports whether a new scheme equals an old one.
    fn is_kept(&self, old: &str) -> bool {
        self.old.get(old).is_some_and(|name| self.kept.contains(name))
    }

    /// Reports whether an old scheme equals a new one.
    fn is_known(&self, new: &str) -> bool {
        self.new.get(new).is_some_and(|name| self.old.contains_key(name))
    }

    /// Returns the old security with one name for equal schemes.
    pub(super) fn of_old(&self, security: &Security<'a>) -> Security<'a> {
        named(security, &self.old)
    }

    /// Returns the new security with the old names of the schemes.
    pub(super) fn of_new(&self, security: &Security<'a>) -> Security<'a> {
        named(security, &self.new)
    }
}

fn named<'a>(security: &Security<'a>, names: &HashMap<&'a str, &'a str>) -> Security<'a> {
    // No authentication can be written as no alternative, or as an empty one.
    if security.iter().all(Alternative::is_empty) {
        return Security::new();
    }
    let mut named = Security::new();
    for way in security {
        let mut renamed = Alternative::new();
        for (name, scopes) in way {
            let name = names.get(name).copied().unwrap_or(name);
            renamed.entry(name).or_default().extend(scopes);
        }
        named.push(renamed);
    }
    named
}

/// Returns what a scheme requires of a request, without texts.
fn content(scheme: &Map<String, Value>) -> String {
    let flows = scheme.get("flows").and_then(Value::as_object).into_iter().flatten();
    let flows = flows.map(|(name, flow)| {
        let scopes = flow.get("scopes").and_then(Value::as_object).into_iter().flatten();
        let scopes: Value = scopes.map(|(scope, _)| Value::from(scope.as_str())).collect();
        (
            name.clone(),
            json!([flow.get("authorizationUrl"), flow.get("tokenUrl"), flow.get("refreshUrl"), scopes]),
        )
    });
    let flows: BTreeMap<String, Value> = flows.collect();
    json!([wants(scheme), scheme.get("openIdConnectUrl"), flows]).to_string()
}

/// Returns the location and the form of the secret of a scheme.
fn wants(scheme: &Map<String, Value>) -> [String; 4] {
    let word = |key: &str| scheme.get(key).map(text).unwrap_or_default();
    let [kind, place, how] = ["type", "in", "scheme"].map(|key| word(key).to_lowercase());
    // The names of headers ignore case.
    let name = if place == "header" { word("name").to_lowercase() } else { word("name") };
    [kind, place, name, how]
}

fn all(root: &Value) -> impl Iterator<Item = (&String, &Map<String, Value>)> {
    let schemes =
        root.pointer("/components/securitySchemes").and_then(Value::as_object).into_iter().flatten();
    schemes.filter_map(|(name, scheme)| Some((name, scheme.as_object()?)))
}

pub(super) fn compare(session: &mut Session<'_>) {
    let (old, new) = (session.graph.old.root(), session.graph.new.root());
    for (name, before) in all(old) {
        let part = format!("security scheme {name}");
        let at = at("/components/securitySchemes", name);
        let name = name.as_str();
        match session.graph.new.scheme(name) {
            None if session.schemes.is_kept(name) => {}
            None => session.say(rules::SCHEME_REMOVED, &part, "removed", &at),
            Some(after) => scheme(session, name, before, after, &at),
        }
    }
    let added = |name: &str| !session.schemes.is_known(name) && session.graph.old.scheme(name).is_none();
    for (name, _) in all(new).filter(|(name, _)| added(name)).collect::<Vec<_>>() {
        let at = at("/components/securitySchemes", name);
        session.say(rules::SCHEME_ADDED, &format!("security scheme {name}"), "added", &at);
    }
}

fn scheme(
    session: &mut Session<'_>,
    name: &str,
    old: &Map<String, Value>,
    new: &Map<String, Value>,
    at: &str,
) {
    let part = format!("security scheme {name}");
    let word = |scheme: &Map<String, Value>, key: &str| scheme.get(key).map(text).unwrap_or_default();
    if word(old, "type") != word(new, "type") {
        let what = format!("type changed from {} to {}", word(old, "type"), word(new, "type"));
        session.say(rules::SCHEME_TYPE_CHANGED, &part, what, at);
    }
    if wants(old) != wants(new) && is_used(session, name) {
        session.say(rules::SCHEME_CHANGED, &part, "the secret is sent in another place or form", at);
    }
    let flows = |scheme: &Map<String, Value>| {
        scheme.get("flows").and_then(Value::as_object).cloned().unwrap_or_default()
    };
    let (before, after) = (flows(old), flows(new));
    for (flow, before) in &before {
        let Some(after) = after.get(flow) else { continue };
        let at = format!("{at}/flows/{flow}");
        for (key, rule) in
            [("authorizationUrl", rules::SCHEME_URL_CHANGED), ("tokenUrl", rules::SCHEME_TOKEN_URL_CHANGED)]
        {
            let url = |flow: &Value| flow.get(key).map(text);
            let (one, other) = (url(before), url(after));
            if one != other {
                let name = |url: Option<String>| url.unwrap_or_else(|| "none".to_owned());
                let what = format!("{key} changed from {} to {}", name(one), name(other));
                session.say(rule, &part, what, &at);
            }
        }
        scopes(session, &part, before, after, &at);
    }
}

fn scopes(session: &mut Session<'_>, part: &str, old: &Value, new: &Value, at: &str) {
    let at = format!("{at}/scopes");
    let all = |flow: &Value| flow.get("scopes").and_then(Value::as_object).cloned().unwrap_or_default();
    let (before, after) = (all(old), all(new));
    for (scope, meaning) in &before {
        match after.get(scope) {
            None => session.say(rules::SCHEME_SCOPE_REMOVED, part, format!("scope {scope} removed"), &at),
            Some(other) if other != meaning => {
                session.say(
                    rules::SCHEME_SCOPE_CHANGED,
                    part,
                    format!("the description of scope {scope} changed"),
                    &at,
                );
            }
            Some(_) => {}
        }
    }
    for scope in after.keys().filter(|scope| !before.contains_key(*scope)) {
        session.say(rules::SCHEME_SCOPE_ADDED, part, format!("scope {scope} added"), &at);
    }
}

/// Reports whether any alternative used the scheme.
fn is_used(session: &Session<'_>, name: &str) -> bool {
    let old = &session.graph.old;
    let own = old.operations.iter().filter_map(|operation| operation.security.as_ref()).flatten();
    old.security.iter().chain(own).any(|way| way.contains_key(name))
}
