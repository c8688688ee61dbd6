//! Compares request bodies, responses and their headers.

use super::emit::{self, Root, at};
use super::media::{contains, essence, pair_off, same_name};
use super::rules::{self, Direction, Rule, Site};
use super::session::Session;
use super::style;
use crate::model::{Header, MediaType, Operation, RequestBody, Response, SchemaId};

pub(super) fn compare<'a>(session: &mut Session<'a>, old: &Operation<'a>, new: &Operation<'a>) {
    const PART: &str = "request body";
    match (&old.body, &new.body) {
        (None, None) => {}
        (None, Some(body)) => {
            let (rule, what) = match body.required {
                true => (rules::BODY_ADDED_REQUIRED, "added, required"),
                false => (rules::BODY_ADDED_OPTIONAL, "added, optional"),
            };
            session.say(rule, PART, what, &body.pointer);
        }
        (Some(body), None) => session.say(rules::BODY_REMOVED, PART, "removed", &body.pointer),
        (Some(before), Some(after)) => request(session, before, after),
    }
    for before in &old.responses {
        let part = format!("response {}", before.status);
        match new.responses.iter().find(|after| after.status == before.status) {
            Some(after) => response(session, &part, before, after),
            None => {
                let rule = if is_success(&before.status) {
                    rules::STATUS_REMOVED
                } else {
                    rules::OTHER_STATUS_REMOVED
                };
                session.say(rule, &part, "removed", &before.pointer);
            }
        }
    }
    for after in
        new.responses.iter().filter(|after| !old.responses.iter().any(|before| before.status == after.status))
    {
        let rule = if is_success(&after.status) { rules::STATUS_ADDED } else { rules::OTHER_STATUS_ADDED };
        session.say(rule, &format!("response {}", after.status), "added", &after.pointer);
    }
}

fn is_success(status: &str) -> bool {
    status.starts_with('2')
}

fn request<'a>(session: &mut Session<'a>, old: &RequestBody<'a>, new: &RequestBody<'a>) {
    const PART: &str = "request body";
    match (old.required, new.required) {
        (false, true) => session.say(rules::BODY_BECAME_REQUIRED, PART, "became required", &new.pointer),
        (true, false) => session.say(rules::BODY_BECAME_OPTIONAL, PART, "became optional", &new.pointer),
        _ => {}
    }
    let pairs = pair_off(&old.content, &new.content, |one, other| essence(one) == essence(other));
    for media in pairs.removed {
        let what = format!("media type {} removed", media.name);
        session.say(rules::BODY_MEDIA_TYPE_REMOVED, PART, what, &media.pointer);
    }
    for media in pairs.added {
        let what = format!("media type {} added", media.name);
        session.say(rules::BODY_MEDIA_TYPE_ADDED, PART, what, &media.pointer);
    }
    let many = pairs.both.len() > 1;
    for (before, after) in pairs.both {
        let existence = [rules::BODY_SCHEMA_ADDED, rules::BODY_SCHEMA_REMOVED];
        media(session, PART, Direction::Request, (before, after), Some(existence), many);
    }
}

fn response<'a>(session: &mut Session<'a>, part: &str, old: &Response<'a>, new: &Response<'a>) {
    let pairs =
        pair_off(&old.content, &new.content, |one, other| contains(one, other) || contains(other, one));
    for media in pairs.removed {
        session.say(
            rules::MEDIA_TYPE_REMOVED,
            part,
            format!("media type {} removed", media.name),
            &media.pointer,
        );
    }
    for media in pairs.added {
        session.say(
            rules::MEDIA_TYPE_ADDED,
            part,
            format!("media type {} added", media.name),
            &media.pointer,
        );
    }
    let many = pairs.both.len() > 1;
    for (before, after) in pairs.both {
        let rule = match (contains(after.name, before.name), contains(before.name, after.name)) {
            _ if same_name(before.name, after.name) => None,
            (true, true) => Some(rules::MEDIA_TYPE_CHANGED),
            (true, false) => Some(rules::MEDIA_TYPE_GENERALIZED),
            (false, _) => Some(rules::MEDIA_TYPE_SPECIALIZED),
        };
        if let Some(rule) = rule {
            let what = format!("media type changed from {} to {}", before.name, after.name);
            session.say(rule, part, what, &after.pointer);
        }
        let existence = [rules::RESPONSE_SCHEMA_ADDED, rules::RESPONSE_SCHEMA_REMOVED];
        media(session, part, Direction::Response, (before, after), Some(existence), many);
    }
    headers(session, part, old, new);
}

/// Compares the bodies of a callback: the server sends the request, and the client responds.
pub(super) fn callback<'a>(session: &mut Session<'a>, part: &str, old: &Operation<'a>, new: &Operation<'a>) {
    if let (Some(before), Some(after)) = (&old.body, &new.body) {
        let part = format!("{part}, request body");
        contents(session, &part, Direction::Response, &before.content, &after.content);
    }
    for before in &old.responses {
        if let Some(after) = new.responses.iter().find(|after| after.status == before.status) {
            let part = format!("{part}, response {}", before.status);
            contents(session, &part, Direction::Request, &before.content, &after.content);
        }
    }
}

fn contents<'a>(
    session: &mut Session<'a>,
    part: &str,
    direction: Direction,
    old: &[MediaType<'a>],
    new: &[MediaType<'a>],
) {
    for pair in pair_off(old, new, |one, other| essence(one) == essence(other)).both {
        media(session, part, direction, pair, None, false);
    }
}

fn media<'a>(
    session: &mut Session<'a>,
    part: &str,
    direction: Direction,
    (old, new): (&MediaType<'a>, &MediaType<'a>),
    existence: Option<[Rule; 2]>,
    many: bool,
) {
    let part = if many { format!("{part} ({})", new.name) } else { part.to_owned() };
    match (old.schema, new.schema, existence) {
        (None, Some(_), Some([added, _])) => {
            session.say(added, &part, format!("{} has a schema now", new.name), &at(&new.pointer, "schema"));
        }
        (Some(_), None, Some([_, removed])) => {
            let what = format!("{} has no schema any more", old.name);
            session.say(removed, &part, what, &at(&old.pointer, "schema"));
        }
        (Some(before), Some(after), _) => {
            let essence = essence(new.name);
            let root = Root {
                operation: session.operation.clone(),
                part,
                place: (direction, Site::Body),
                pointers: [at(&old.pointer, "schema"), at(&new.pointer, "schema")],
                pair: session.graph.pair(before, after),
                strict: essence == "application/json" || essence.ends_with("+json"),
                parameter: emit::Parameter::default(),
            };
            session.schemas(root);
        }
        _ => {}
    }
}

fn headers<'a>(session: &mut Session<'a>, part: &str, old: &Response<'a>, new: &Response<'a>) {
    let find = |headers: &'_ [Header<'a>], name: &str| {
        headers.iter().find(|header| header.name.eq_ignore_ascii_case(name)).cloned()
    };
    for before in &old.headers {
        let part = format!("{part}, header {}", before.name);
        let Some(after) = find(&new.headers, before.name) else {
            let rule = if before.required { rules::HEADER_REMOVED } else { rules::OPTIONAL_HEADER_REMOVED };
            session.say(rule, &part, "removed", &before.pointer);
            continue;
        };
        match (before.required, after.required) {
            (true, false) => {
                session.say(rules::HEADER_BECAME_OPTIONAL, &part, "became optional", &after.pointer)
            }
            (false, true) => {
                session.say(rules::HEADER_BECAME_REQUIRED, &part, "became required", &after.pointer)
            }
            _ => {}
        }
        if let Some(what) =
            style::change(session, (&before.schema, before.style), (&after.schema, after.style))
        {
            session.say(rules::HEADER_STYLE_CHANGED, &part, what, &after.pointer);
        }
        let schema = |header: &Header<'a>| header.schema.clone().unwrap_or((SchemaId::ANY, String::new()));
        let ((one, from), (other, to)) = (schema(before), schema(&after));
        let root = Root {
            operation: session.operation.clone(),
            part,
            place: (Direction::Response, Site::Header),
            pointers: [format!("{}{from}", before.pointer), format!("{}{to}", after.pointer)],
            pair: session.graph.pair(one, other),
            strict: false,
            parameter: emit::Parameter::default(),
        };
        session.schemas(root);
    }
    for after in new.headers.iter().filter(|after| find(&old.headers, after.name).is_none()) {
        session.say(rules::HEADER_ADDED, &format!("{part}, header {}", after.name), "added", &after.pointer);
    }
}

/// Reports whether two operations take and return the same.
pub(super) fn are_equal(session: &mut Session<'_>, old: &Operation<'_>, new: &Operation<'_>) -> bool {
    let mut content = |old: &[MediaType<'_>], new: &[MediaType<'_>]| {
        old.len() == new.len()
            && old.iter().all(|before| {
                let after = new.iter().find(|after| same_name(before.name, after.name));
                after.is_some_and(|after| match (before.schema, after.schema) {
                    (Some(before), Some(after)) => session.graph.are_equal(before, after),
                    (before, after) => before.is_none() && after.is_none(),
                })
            })
    };
    let bodies = match (&old.body, &new.body) {
        (Some(before), Some(after)) => content(&before.content, &after.content),
        (before, after) => before.is_none() && after.is_none(),
    };
    bodies
        && old.responses.len() == new.responses.len()
        && old.responses.iter().all(|before| {
            let after = new.responses.iter().find(|after| after.status == before.status);
            after.is_some_and(|after| content(&before.content, &after.content))
        })
}
