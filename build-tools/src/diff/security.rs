//! Who may send a request.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::rules::{self, Level, Rule};
use super::session::{Said, Session};
use crate::model::{Alternative, Operation, Security, text};

/// The rules: an alternative added or removed, a scope added or removed.
type Rules = [Rule; 4];

/// Compares the security that holds for an operation, unless both have that of the document.
pub(super) fn operation(session: &mut Session<'_>, old: &Operation<'_>, new: &Operation<'_>) {
    if old.security.is_none() && new.security.is_none() {
        return;
    }
    let before = old.security.clone().unwrap_or_else(|| session.graph.old.security.clone());
    let after = new.security.clone().unwrap_or_else(|| session.graph.new.security.clone());
    let rules = [
        rules::SECURITY_ADDED,
        rules::SECURITY_REMOVED,
        rules::SECURITY_SCOPE_ADDED,
        rules::SECURITY_SCOPE_REMOVED,
    ];
    compare(session, &before, &after, rules, [&old.pointer, &new.pointer]);
}

/// Compares the security of two documents, and their schemes.
pub(super) fn document(session: &mut Session<'_>) {
    let (before, after) = (session.graph.old.security.clone(), session.graph.new.security.clone());
    let rules = [
        rules::GLOBAL_SECURITY_ADDED,
        rules::GLOBAL_SECURITY_REMOVED,
        rules::GLOBAL_SECURITY_SCOPE_ADDED,
        rules::GLOBAL_SECURITY_SCOPE_REMOVED,
    ];
    compare(session, &before, &after, rules, ["", ""]);
    schemes(session);
}

/// Whether who could authenticate the old way can do so the new way.
fn covers(new: &Alternative<'_>, old: &Alternative<'_>) -> bool {
    new.iter().all(|(scheme, scopes)| old.get(scheme).is_some_and(|known| scopes.is_subset(known)))
}

fn compare(
    session: &mut Session<'_>,
    old: &Security<'_>,
    new: &Security<'_>,
    [added, removed, scope_added, scope_removed]: Rules,
    [from, to]: [&str; 2],
) {
    const PART: &str = "security";
    // Without any, a request needs nothing, as with an alternative that is empty.
    let ways = |security: &Security<'_>| if security.is_empty() { 1 } else { security.len() };
    let works = |way: &Alternative<'_>| new.is_empty() || new.iter().any(|after| covers(after, way));
    let open = Alternative::new();
    let old_ways: Vec<_> = if old.is_empty() { vec![&open] } else { old.iter().collect() };
    let none_works = ways(old) > 0 && !old_ways.iter().any(|way| works(way));
    let level = |breaks: bool| Some(if breaks { Level::Breaking } else { Level::Info });
    let location = |pointer: &str| format!("{pointer}/security");

    let mut gone: Vec<_> = old.iter().filter(|way| !new.contains(way)).collect();
    for after in new.iter().filter(|way| !old.contains(way)) {
        let same = |before: &&Alternative<'_>| before.keys().eq(after.keys()) && !after.is_empty();
        let Some(index) = gone.iter().position(same) else {
            let what = format!("{} can be used now", name(after));
            let (location, level) = (location(to), level(none_works));
            session.tell(added, Said { part: PART, what, location, level, implied: false });
            continue;
        };
        let before = gone.remove(index);
        let level = level(!works(before));
        for (scheme, scopes) in after {
            let empty = BTreeSet::new();
            let known = before.get(scheme).unwrap_or(&empty);
            for scope in scopes.difference(known) {
                let what = format!("{scheme} needs the scope {scope} now");
                session.tell(
                    scope_added,
                    Said { part: PART, what, location: location(to), level, implied: false },
                );
            }
            for scope in known.difference(scopes) {
                session.say(
                    scope_removed,
                    PART,
                    format!("{scheme} needs no scope {scope} any more"),
                    &location(from),
                );
            }
        }
    }
    for before in gone {
        let what = format!("{} can no longer be used", name(before));
        let (location, level) = (location(from), level(!works(before)));
        session.tell(removed, Said { part: PART, what, location, level, implied: false });
    }
}

fn name(way: &Alternative<'_>) -> String {
    let scheme = |(name, scopes): (&&str, &BTreeSet<&str>)| match scopes.is_empty() {
        true => (*name).to_owned(),
        false => format!("{name} ({})", scopes.iter().copied().collect::<Vec<_>>().join(", ")),
    };
    match way.is_empty() {
        true => "no authentication".to_owned(),
        false => way.iter().map(scheme).collect::<Vec<_>>().join(" with "),
    }
}

fn all(root: &Value) -> impl Iterator<Item = (&String, &Map<String, Value>)> {
    let schemes =
        root.pointer("/components/securitySchemes").and_then(Value::as_object).into_iter().flatten();
    schemes.filter_map(|(name, scheme)| Some((name, scheme.as_object()?)))
}

fn schemes(session: &mut Session<'_>) {
    let (old, new) = (session.graph.old.root(), session.graph.new.root());
    for (name, before) in all(old) {
        let part = format!("security scheme {name}");
        let at = super::emit::at("/components/securitySchemes", name);
        match session.graph.new.scheme(name) {
            None => session.say(rules::SCHEME_REMOVED, &part, "removed", &at),
            Some(after) => scheme(session, name, before, after, &at),
        }
    }
    for (name, _) in all(new).filter(|(name, _)| session.graph.old.scheme(name).is_none()).collect::<Vec<_>>()
    {
        let at = super::emit::at("/components/securitySchemes", name);
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
    let wants = |scheme: &Map<String, Value>| {
        ["type", "in", "name", "scheme"].map(|key| word(scheme, key).to_lowercase())
    };
    if wants(old) != wants(new) && is_used(session, name) {
        session.say(rules::SCHEME_CHANGED, &part, "wants its secret otherwise", at);
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
                    format!("scope {scope} is described otherwise"),
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

/// Whether the scheme was a way in anywhere.
fn is_used(session: &Session<'_>, name: &str) -> bool {
    let old = &session.graph.old;
    let own = old.operations.iter().filter_map(|operation| operation.security.as_ref()).flatten();
    old.security.iter().chain(own).any(|way| way.contains_key(name))
}
