//! Compares the operations of two documents.

use std::collections::HashSet;

use super::emit::at;
use super::lifecycle::{Stability, Sunset};
use super::pairing::{is_moved, names, outline, pair_off, paths};
use super::rename;
use super::rules;
use super::session::{Said, Session};
use super::{bodies, parameters, security};
use crate::model::{Operation, is_true};

pub(super) fn compare(session: &mut Session<'_>) {
    let old = session.graph.old.operations.clone();
    let new = session.graph.new.operations.clone();
    let mut rest: Vec<&Operation<'_>> = new.iter().collect();
    let mut gone = Vec::new();
    for (before, after) in pair_off(&old, &new) {
        let Some(after) = after else {
            gone.push(before);
            continue;
        };
        rest.retain(|operation| !std::ptr::eq(*operation, after));
        operation(session, before, after, false);
    }
    let moved = rename::pairs(&gone, &rest, |before, after| is_moved(session, before, after));
    for (before, after) in &moved {
        session.operation = Some(name(after));
        let what = format!("moved here from {}", before.path);
        session
            .tell(rules::OPERATION_MOVED, Said { what, location: after.pointer.clone(), ..Said::default() });
        operation(session, before, after, true);
    }
    let paths = paths(session.graph.new.root());
    for before in &gone {
        let implied = moved.iter().any(|(found, _)| std::ptr::eq(*found, *before));
        removed(session, before, !paths.contains(&outline(before.path)), implied);
    }
    for after in rest {
        session.operation = Some(name(after));
        let implied = moved.iter().any(|(_, found)| std::ptr::eq(*found, after));
        let (what, location) = ("added".to_owned(), after.pointer.clone());
        session.tell(rules::ENDPOINT_ADDED, Said { what, location, implied, ..Said::default() });
    }
    session.operation = None;
}

fn name(operation: &Operation<'_>) -> String {
    format!("{} {}", operation.method.to_ascii_uppercase(), operation.path)
}

fn removed(session: &mut Session<'_>, operation: &Operation<'_>, whole_path: bool, implied: bool) {
    session.operation = Some(name(operation));
    let location = operation.pointer.clone();
    match Stability::of_node(operation.node) {
        None => {
            let what = "the stability level is unknown".to_owned();
            return session.tell(rules::STABILITY_INVALID, Said { what, location, ..Said::default() });
        }
        Some(level) if !level.counts() => return,
        Some(_) => {}
    }
    let deprecated = is_true(operation.node, "deprecated");
    let (path, method, what) = match Sunset::of(operation.node.get("x-sunset")) {
        _ if !deprecated => (rules::PATH_REMOVED, rules::OPERATION_REMOVED, "removed".to_owned()),
        Sunset::Past(date) => {
            let what = format!("removed, after its sunset on {date}");
            (rules::REMOVED_AFTER_SUNSET, rules::REMOVED_AFTER_SUNSET, what)
        }
        Sunset::None => {
            let what = "removed, after it was deprecated".to_owned();
            (rules::PATH_REMOVED_DEPRECATED, rules::OPERATION_REMOVED_DEPRECATED, what)
        }
        Sunset::Unreadable => {
            let what = "removed, and its sunset is no date".to_owned();
            (rules::PATH_SUNSET_UNREADABLE, rules::PATH_SUNSET_UNREADABLE, what)
        }
        Sunset::Future(date) => {
            let what = format!("removed before its sunset on {date}");
            (rules::PATH_REMOVED_EARLY, rules::OPERATION_REMOVED_EARLY, what)
        }
    };
    let rule = if whole_path { path } else { method };
    session.tell(rule, Said { what, location, implied, ..Said::default() });
}

fn operation<'a>(session: &mut Session<'a>, old: &Operation<'a>, new: &Operation<'a>, moved: bool) {
    // A path of which only the names of parameters changed is reported by its old name.
    session.operation = Some(name(if moved { new } else { old }));
    let (before, after) = (Stability::of_node(old.node), Stability::of_node(new.node));
    for (level, operation) in [(before, old), (after, new)] {
        if level.is_none() {
            let at = at(&operation.pointer, "x-stability-level");
            session.say(rules::STABILITY_INVALID, "", "the stability level is unknown", &at);
        }
    }
    if let (Some(before), Some(after)) = (before, after) {
        if before != after && before.counts() {
            let rule = if after < before { rules::STABILITY_DECREASED } else { rules::STABILITY_INCREASED };
            let what = format!("stability changed from {} to {}", before.name(), after.name());
            session.say(rule, "", what, &new.pointer);
        }
        if !after.counts() {
            return;
        }
    }
    if after.is_some() {
        deprecation(session, old, new);
    }
    identity(session, old, new);
    security::operation(session, old, new);
    if !moved {
        path_parameters(session, old, new);
    }
    parameters::compare(session, old, new);
    bodies::compare(session, old, new);
    callbacks(session, old, new);
}

fn deprecation(session: &mut Session<'_>, old: &Operation<'_>, new: &Operation<'_>) {
    let at = new.pointer.as_str();
    let (before, after) = (old.node.get("x-sunset"), new.node.get("x-sunset"));
    match (is_true(old.node, "deprecated"), is_true(new.node, "deprecated")) {
        (true, false) => session.say(rules::ENDPOINT_REACTIVATED, "", "is no longer deprecated", at),
        (false, true) => match Sunset::of(after) {
            Sunset::None => session.say(rules::ENDPOINT_DEPRECATED, "", "deprecated", at),
            Sunset::Unreadable => {
                session.say(rules::SUNSET_UNREADABLE, "", "deprecated with a sunset that is no date", at);
            }
            Sunset::Past(date) => {
                session.say(
                    rules::SUNSET_TOO_SMALL,
                    "",
                    format!("deprecated with a sunset that is past, {date}"),
                    at,
                );
            }
            Sunset::Future(date) => {
                let what = format!("deprecated, with sunset on {date}");
                session.say(rules::ENDPOINT_DEPRECATED_WITH_SUNSET, "", what, at);
            }
        },
        _ => {}
    }
    if !is_true(new.node, "deprecated") || before == after || before.is_none() {
        return;
    }
    let Some(after) = after else {
        return session.say(rules::SUNSET_DELETED, "", "its sunset was taken away", &old.pointer);
    };
    match (Sunset::of(before).date(), Sunset::of(Some(after))) {
        (None, _) | (_, Sunset::Unreadable) => {
            session.say(rules::PATH_SUNSET_UNREADABLE, "", "the sunset is no date", at);
        }
        (Some(before), Sunset::Past(after)) if after < before => {
            let what = format!("sunset moved from {before} to {after}, which is past");
            session.say(rules::SUNSET_MOVED, "", what, at);
        }
        _ => {}
    }
}

fn identity(session: &mut Session<'_>, old: &Operation<'_>, new: &Operation<'_>) {
    match (old.id, new.id) {
        (None, Some(id)) => {
            session.say(
                rules::OPERATION_ID_ADDED,
                "",
                format!("operation id {id} added"),
                &at(&new.pointer, "operationId"),
            );
        }
        (Some(before), after) if after != Some(before) => {
            let what = match after {
                Some(after) => format!("operation id changed from {before} to {after}"),
                None => format!("operation id {before} removed"),
            };
            session.say(rules::OPERATION_ID_REMOVED, "", what, &at(&old.pointer, "operationId"));
        }
        _ => {}
    }
    for tag in old.tags.iter().filter(|tag| !new.tags.contains(tag)) {
        session.say(rules::TAG_REMOVED, "", format!("tag {tag} removed"), &at(&old.pointer, "tags"));
    }
    for tag in new.tags.iter().filter(|tag| !old.tags.contains(tag)) {
        session.say(rules::TAG_ADDED, "", format!("tag {tag} added"), &at(&new.pointer, "tags"));
    }
}

/// Reports path parameters that were renamed.
fn path_parameters(session: &mut Session<'_>, old: &Operation<'_>, new: &Operation<'_>) {
    for (before, after) in names(old.path).into_iter().zip(names(new.path)) {
        if before != after {
            let what = format!("renamed from {before} to {after}");
            session.say(
                rules::PATH_PARAMETER_RENAMED,
                &format!("path parameter {after}"),
                what,
                &new.pointer,
            );
        }
    }
}

/// Compares callbacks, whose requests the server sends.
fn callbacks<'a>(session: &mut Session<'a>, old: &Operation<'a>, new: &Operation<'a>) {
    for before in &old.callbacks {
        let part = format!("callback {} {}", before.name, before.operation.method.to_ascii_uppercase());
        let same = |after: &&crate::model::Callback<'a>| {
            (after.name, after.operation.method, after.operation.path)
                == (before.name, before.operation.method, before.operation.path)
        };
        match new.callbacks.iter().find(same) {
            Some(after) => bodies::callback(session, &part, &before.operation, &after.operation),
            None => session.say(rules::CALLBACK_REMOVED, &part, "removed", &before.operation.pointer),
        }
    }
    let key = |callback: &crate::model::Callback<'a>| {
        (callback.name, callback.operation.method, callback.operation.path)
    };
    let known: HashSet<_> = old.callbacks.iter().map(key).collect();
    for after in new.callbacks.iter().filter(|callback| !known.contains(&key(callback))) {
        let part = format!("callback {} {}", after.name, after.operation.method.to_ascii_uppercase());
        session.say(rules::CALLBACK_ADDED, &part, "added", &after.operation.pointer);
    }
}
