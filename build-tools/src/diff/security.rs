//! Compares security requirements.

use std::collections::BTreeSet;

use super::pairing::pair_off;
use super::rules::{self, Level, Rule};
use super::schemes;
use super::session::{Said, Session};
use crate::model::{Alternative, Model, Operation, Security};

/// The rules: an alternative added or removed, a scope added or removed.
type Rules = [Rule; 4];

/// Compares the security of an operation, unless both have that of the document, which is compared once.
pub(super) fn operation(session: &mut Session<'_>, old: &Operation<'_>, new: &Operation<'_>) {
    if session.security_is_compared && old.security.is_none() && new.security.is_none() {
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
    let places = [place(&session.graph.old, old), place(&session.graph.new, new)];
    compare(session, &before, &after, rules, places);
}

/// Returns the JSON pointer of the security of an operation.
fn place(model: &Model<'_>, operation: &Operation<'_>) -> String {
    let pointer = &operation.pointer;
    match (&operation.security, model.root().get("security")) {
        (Some(_), _) => format!("{pointer}/security"),
        (None, Some(_)) => "/security".to_owned(),
        (None, None) => pointer.clone(),
    }
}

/// Compares the security of two documents, if an operation has it in both, and their schemes.
pub(super) fn document(session: &mut Session<'_>) {
    let (old, new) = (&session.graph.old, &session.graph.new);
    let inherits = |operation: &Operation<'_>| operation.security.is_none();
    session.security_is_compared = pair_off(&old.operations, &new.operations)
        .into_iter()
        .any(|(before, after)| inherits(before) && after.is_some_and(inherits));
    if session.security_is_compared {
        let (before, after) = (old.security.clone(), new.security.clone());
        let rules = [
            rules::GLOBAL_SECURITY_ADDED,
            rules::GLOBAL_SECURITY_REMOVED,
            rules::GLOBAL_SECURITY_SCOPE_ADDED,
            rules::GLOBAL_SECURITY_SCOPE_REMOVED,
        ];
        let place = || "/security".to_owned();
        compare(session, &before, &after, rules, [place(), place()]);
    }
    schemes::compare(session);
}

/// Reports whether a client that authenticates by an old alternative satisfies a new one.
fn covers(new: &Alternative<'_>, old: &Alternative<'_>) -> bool {
    new.iter().all(|(scheme, scopes)| old.get(scheme).is_some_and(|known| scopes.is_subset(known)))
}

fn compare(
    session: &mut Session<'_>,
    old: &Security<'_>,
    new: &Security<'_>,
    [added, removed, scope_added, scope_removed]: Rules,
    [from, to]: [String; 2],
) {
    const PART: &str = "security";
    let (old, new) = (&session.schemes.of_old(old), &session.schemes.of_new(new));
    let is_open = |security: &Security<'_>| security.is_empty() || security.iter().any(Alternative::is_empty);
    let (was_open, open) = (is_open(old), is_open(new));
    let works = |way: &Alternative<'_>| open || new.iter().any(|after| covers(after, way));
    let none_works = !(old.iter().any(works) || (was_open && works(&Alternative::new())));
    let level = |breaks: bool| Some(if breaks { Level::Breaking } else { Level::Info });

    // An empty alternative on both sides is no change.
    let said = |way: &&Alternative<'_>| !(way.is_empty() && was_open && open);
    let mut gone: Vec<_> = old.iter().filter(said).filter(|way| !new.contains(way)).collect();
    for after in new.iter().filter(said).filter(|way| !old.contains(way)) {
        let same = |before: &&Alternative<'_>| before.keys().eq(after.keys()) && !after.is_empty();
        let Some(index) = gone.iter().position(same) else {
            let what = match (after.is_empty(), was_open && !open) {
                (true, _) => "authentication is no longer required".to_owned(),
                (false, true) if new.len() == 1 => format!("{} is required now", name(after)),
                (false, true) => format!("{} is required now, or another alternative", name(after)),
                (false, false) => format!("{} can be used now", name(after)),
            };
            let (location, level) = (to.clone(), level(none_works));
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
                    Said { part: PART, what, location: to.clone(), level, implied: false },
                );
            }
            for scope in known.difference(scopes) {
                session.say(scope_removed, PART, format!("{scheme} no longer requires scope {scope}"), &from);
            }
        }
    }
    for before in gone {
        let what = match (before.is_empty(), open && !was_open) {
            (true, _) => "authentication is required now".to_owned(),
            (false, true) => format!("{} is no longer required", name(before)),
            (false, false) => format!("{} can no longer be used", name(before)),
        };
        let (location, level) = (from.clone(), level(!works(before)));
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
