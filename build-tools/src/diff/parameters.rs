//! Compares the parameters of an operation.

use std::collections::HashMap;

use super::emit::{self, Root};
use super::lifecycle::Sunset;
use super::pairing::names;
use super::rename;
use super::rules::{self, Direction, Level, Site};
use super::session::{Said, Session};
use super::style;
use crate::model::{In, Operation, Parameter, SchemaId, is_true};

pub(super) fn compare<'a>(session: &mut Session<'a>, old: &Operation<'a>, new: &Operation<'a>) {
    // Path parameters that were renamed are paired by position.
    let renamed: HashMap<&str, &str> = names(new.path).into_iter().zip(names(old.path)).collect();
    let key = |parameter: &Parameter<'a>, is_new: bool| match parameter.place {
        In::Header => (parameter.place, parameter.name.to_ascii_lowercase()),
        In::Path if is_new => {
            (parameter.place, renamed.get(parameter.name).unwrap_or(&parameter.name).to_string())
        }
        place => (place, parameter.name.to_owned()),
    };
    let mut rest: Vec<&Parameter<'a>> = new.parameters.iter().collect();
    let known: HashMap<_, _> =
        new.parameters.iter().map(|parameter| (key(parameter, true), parameter)).collect();
    let mut gone = Vec::new();
    let old_keys: std::collections::HashSet<_> =
        old.parameters.iter().map(|parameter| key(parameter, false)).collect();
    rest.retain(|parameter| !old_keys.contains(&key(parameter, true)));
    for before in &old.parameters {
        match known.get(&key(before, false)) {
            Some(after) => both(session, before, after),
            None => gone.push(before),
        }
    }
    let pairs = rename::pairs(&gone, &rest, |before, after| is_renamed(session, before, after));
    for (before, after) in &pairs {
        let what = format!("renamed from {} to {}", before.name, after.name);
        let level = if after.required { Level::Breaking } else { Level::Warning };
        session.tell(
            rules::PARAMETER_RENAMED,
            Said {
                part: &part(after),
                what,
                location: after.pointer.clone(),
                level: Some(level),
                implied: false,
            },
        );
        both(session, before, after);
    }
    for before in gone {
        let implied = pairs.iter().any(|(found, _)| std::ptr::eq(*found, before));
        removed(session, before, implied);
    }
    for after in rest {
        let implied = pairs.iter().any(|(_, found)| std::ptr::eq(*found, after));
        added(session, after, implied);
    }
}

fn part(parameter: &Parameter<'_>) -> String {
    format!("{} parameter {}", parameter.place.name(), parameter.name)
}

fn is_renamed(session: &mut Session<'_>, before: &Parameter<'_>, after: &Parameter<'_>) -> bool {
    let description = before.node.get("description");
    let described = description.is_some() && description == after.node.get("description");
    let schema = |parameter: &Parameter<'_>| parameter.schema.as_ref().map_or(SchemaId::ANY, |(id, _)| *id);
    before.place == after.place
        && (described || rename::alike(before.name, after.name))
        && session.graph.are_equal(schema(before), schema(after))
}

fn removed(session: &mut Session<'_>, parameter: &Parameter<'_>, implied: bool) {
    let (rule, what) = match Sunset::of(parameter.node.get("x-sunset")) {
        _ if !is_true(parameter.node, "deprecated") => (rules::PARAMETER_REMOVED, "removed".to_owned()),
        Sunset::None => (rules::PARAMETER_REMOVED_DEPRECATED, "removed, after it was deprecated".to_owned()),
        Sunset::Past(date) => {
            (rules::PARAMETER_REMOVED_AFTER_SUNSET, format!("removed, after its sunset on {date}"))
        }
        Sunset::Unreadable => {
            (rules::PARAMETER_SUNSET_UNREADABLE, "removed, and its sunset is no date".to_owned())
        }
        Sunset::Future(date) => {
            (rules::PARAMETER_REMOVED_EARLY, format!("removed before its sunset on {date}"))
        }
    };
    let (part, location) = (part(parameter), parameter.pointer.clone());
    session.tell(rule, Said { part: &part, what, location, level: None, implied });
}

fn added(session: &mut Session<'_>, parameter: &Parameter<'_>, implied: bool) {
    let rule = match (parameter.place, parameter.shared, parameter.required) {
        (In::Path, ..) => rules::NEW_PATH_PARAMETER,
        (_, false, true) => rules::NEW_REQUIRED_PARAMETER,
        (_, false, false) => rules::NEW_OPTIONAL_PARAMETER,
        (_, true, true) => rules::NEW_REQUIRED_SHARED_PARAMETER,
        (_, true, false) => rules::NEW_OPTIONAL_SHARED_PARAMETER,
    };
    let what = if parameter.required { "added, required" } else { "added, optional" }.to_owned();
    let (part, location) = (part(parameter), parameter.pointer.clone());
    session.tell(rule, Said { part: &part, what, location, level: None, implied });
}

fn both<'a>(session: &mut Session<'a>, old: &Parameter<'a>, new: &Parameter<'a>) {
    let part = part(new);
    let at = new.pointer.as_str();
    if old.required != new.required {
        match new.required {
            true => session.say(rules::PARAMETER_BECAME_REQUIRED, &part, "became required", at),
            false => session.say(rules::PARAMETER_BECAME_OPTIONAL, &part, "became optional", at),
        }
    }
    if let Some(what) = style::change(session, (&old.schema, old.style), (&new.schema, new.style)) {
        session.say(rules::PARAMETER_STYLE_CHANGED, &part, what, at);
    }
    deprecation(session, old, new, &part);
    let schema =
        |parameter: &Parameter<'a>| parameter.schema.clone().unwrap_or((SchemaId::ANY, String::new()));
    let ((before, from), (after, to)) = (schema(old), schema(new));
    let root = Root {
        operation: session.operation.clone(),
        part,
        place: (Direction::Request, Site::Parameter),
        pointers: [format!("{}{from}", old.pointer), format!("{}{to}", new.pointer)],
        pair: session.graph.pair(before, after),
        strict: false,
        parameter: emit::Parameter {
            header: new.place == In::Header,
            required: old.required && new.required && new.place != In::Path,
            exploded_form: new.style.is_exploded_form(),
        },
    };
    session.schemas(root);
}

fn deprecation(session: &mut Session<'_>, old: &Parameter<'_>, new: &Parameter<'_>, part: &str) {
    let at = new.pointer.as_str();
    let (before, after) = (old.node.get("x-sunset"), new.node.get("x-sunset"));
    match (is_true(old.node, "deprecated"), is_true(new.node, "deprecated")) {
        (true, false) => session.say(rules::PARAMETER_REACTIVATED, part, "is no longer deprecated", at),
        (false, true) => match Sunset::of(after) {
            Sunset::None => session.say(rules::PARAMETER_DEPRECATED, part, "deprecated", at),
            Sunset::Unreadable => {
                session.say(
                    rules::PARAMETER_SUNSET_UNREADABLE,
                    part,
                    "deprecated with a sunset that is no date",
                    at,
                );
            }
            Sunset::Past(date) => {
                let what = format!("deprecated with a sunset that is past, {date}");
                session.say(rules::PARAMETER_SUNSET_TOO_SMALL, part, what, at);
            }
            Sunset::Future(date) => {
                session.say(
                    rules::PARAMETER_DEPRECATED,
                    part,
                    format!("deprecated, with sunset on {date}"),
                    at,
                );
            }
        },
        _ => {}
    }
    if !is_true(new.node, "deprecated") || before == after || before.is_none() {
        return;
    }
    let Some(after) = after else {
        return session.say(rules::PARAMETER_SUNSET_DELETED, part, "its sunset was taken away", &old.pointer);
    };
    match (Sunset::of(before).date(), Sunset::of(Some(after))) {
        (None, _) | (_, Sunset::Unreadable) => {
            session.say(rules::PARAMETER_SUNSET_UNREADABLE, part, "the sunset is no date", at);
        }
        (Some(before), Sunset::Past(after)) if after < before => {
            let what = format!("sunset moved from {before} to {after}, which is past");
            session.say(rules::PARAMETER_SUNSET_MOVED, part, what, at);
        }
        _ => {}
    }
}
