//! Ids, tags and summaries of operations.
//!
//! Why: the `operationId` is the name of the method in Rust and of its call struct, the tag is the resource it
//! belongs to, and the summary is the first line of its documentation.
//! How: ids are compared as they are and as the names of structs, of which there are fewer.
//! Cases: `cases/operation_*.yaml`.

use std::collections::HashMap;

use super::model::Kind;
use super::outline::{Node, Outline};
use super::report::Report;
use crate::names::{camel, is_snake_identifier, snake};
use crate::reserved::{RESERVED_SCHEMA_NAMES, is_client_method};

pub(super) fn check(outline: &Outline<'_>, report: &mut Report<'_>) {
    let mut structs = HashMap::new();
    for node in outline.of(Kind::Operation) {
        if ["options", "trace"].contains(&node.spot.slot) {
            let message =
                format!("{} is not supported; leave the operation out", node.spot.slot.to_uppercase());
            report.say_broken(node.pointer(), message);
            continue;
        }
        match node.text("operationId") {
            Some(id) => operation_id(id, node.at("operationId"), &mut structs, report),
            None if node.odd || node.has("operationId") => {}
            None => report.say(
                node.pointer(),
                "no `operationId`; it is the name of the method in Rust, such as `operationId: get_user`",
            ),
        }
        tags(node, report);
        summary(node, report);
    }
    // Last, so that an id which is in use is said of the former one.
    for node in outline.of(Kind::Operation) {
        for (index, id) in node.list("x-former-operation-ids").into_iter().flatten().enumerate() {
            let Some(id) = id.as_str() else { continue };
            operation_id(id, node.at(&format!("x-former-operation-ids/{index}")), &mut structs, report);
        }
    }
}

fn operation_id<'a>(
    id: &'a str,
    pointer: String,
    structs: &mut HashMap<String, (&'a str, String)>,
    report: &mut Report<'_>,
) {
    if !is_snake_identifier(id) || !id.is_ascii() {
        let better = snake(id);
        let advice = match better.is_ascii() && is_snake_identifier(&better) {
            true => format!("as `{better}`"),
            false => "in snake_case, such as `get_user`".to_owned(),
        };
        let message = format!("`{id}` is not the name of a Rust function; write it {advice}");
        return report.say(&pointer, message);
    }
    if is_client_method(report.root(), id) {
        let message = format!("`{id}` is a method that the client has already; call the operation otherwise");
        return report.say(&pointer, message);
    }
    if RESERVED_SCHEMA_NAMES.contains(&camel(id).as_str()) {
        let message = format!(
            "`{id}` would have a call of the type `{}`, which Rust or the client has already; call the operation otherwise",
            camel(id)
        );
        return report.say(&pointer, message);
    }
    match structs.get(&camel(id)) {
        Some((first, place)) if *first == id => {
            let message = format!("`{id}` is the id of another operation too, in {}", report.line(place));
            report.say(&pointer, message);
        }
        Some((first, place)) => {
            let message = format!(
                "`{id}` and `{first}` ({}) are both `{}` as a type; call one of them otherwise",
                report.line(place),
                camel(id)
            );
            report.say(&pointer, message);
        }
        None => {
            structs.insert(camel(id), (id, pointer));
        }
    }
}

fn tags(node: &Node<'_>, report: &mut Report<'_>) {
    match node.list("tags").map(Vec::as_slice) {
        None if node.odd || node.has("tags") => {}
        None | Some([]) => {
            let place = if node.has("tags") { node.at("tags") } else { node.pointer().to_owned() };
            report.warn(&place, "no tag; an operation has one, the resource it belongs to");
        }
        Some([tag]) if tag.as_str().is_some_and(|tag| tag.trim().is_empty()) => {
            report
                .warn(&node.at("tags/0"), "the tag has no name; it is the resource the operation belongs to");
        }
        Some([_]) => {}
        Some(tags) => {
            let message = format!("{} tags; an operation has one, the resource it belongs to", tags.len());
            report.warn(&node.at("tags"), message);
        }
    }
}

fn summary(node: &Node<'_>, report: &mut Report<'_>) {
    let place = node.at("summary");
    match node.text("summary") {
        None if node.odd || node.has("summary") => {}
        None => report.warn(node.pointer(), "no `summary`; it says in one line what the operation does"),
        Some(summary) if summary.trim().is_empty() => {
            report.warn(&place, "the summary is empty; it says in one line what the operation does");
        }
        Some(summary) if summary.trim_end().contains('\n') => {
            report.warn(&place, "a summary is one line; what is more belongs into the description");
        }
        Some(summary) if summary.trim_end().ends_with('.') => {
            report.warn(&place, "a summary is a title and ends without a full stop");
        }
        Some(_) => {}
    }
}
